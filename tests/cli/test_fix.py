"""`cleanup fix`: what goes in comes out, to the byte, but for what is repaired."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import Run

OLD, NEW = b"The harbor is full.\n", b"The harbour is full.\n"

PASS = {
    "empty": b"",
    "only spaces": b"   \n \t ",
    "only emoji": "😀👩‍👩‍👧".encode(),
    "one line end": b"\n",
    "nuls": b"The port\x00 is \x00empty.\x00",
    "no final newline": b"The port is empty.",
    "byte order mark": b"\xef\xbb\xbfThe port is empty.\r\n",
    "only a byte order mark": b"\xef\xbb\xbf",
    "mixed line ends": b"a\r\nb\rc\nd\n\n\r\r\n",
    "line separators of Unicode": "a\u2028b\u2029c\x85d\x0be\x0cf".encode(),
    "combining marks": "e\u0301 a\u0328 \u1100\u1161".encode(),
}


@pytest.mark.parametrize("text", PASS.values(), ids=PASS)
def test_what_needs_no_repair_comes_out_to_the_byte(cli: Run, text: bytes) -> None:
    done = cli("fix", "-", stdin=text)
    assert (done.returncode, done.stdout, done.stderr) == (0, text, b"")


REPAIRED = {
    "plain": (OLD, NEW),
    "windows line ends": (b"One.\r\nThe harbor.\r\n", b"One.\r\nThe harbour.\r\n"),
    "old mac line ends": (b"One.\rThe harbor.\r", b"One.\rThe harbour.\r"),
    "byte order mark": (b"\xef\xbb\xbfThe harbor", b"\xef\xbb\xbfThe harbour"),
    "beside a NUL": (b"\x00 The harbor \x00", b"\x00 The harbour \x00"),
    "beside emoji": ("😀 The harbor 😀".encode(), "😀 The harbour 😀".encode()),
}


@pytest.mark.parametrize(("before", "after"), REPAIRED.values(), ids=REPAIRED)
def test_a_repair_touches_nothing_else(cli: Run, before: bytes, after: bytes) -> None:
    done = cli("fix", stdin=before)
    assert (done.returncode, done.stdout, done.stderr) == (0, after, b"")


def test_a_guess_is_applied_only_when_bold(cli: Run) -> None:
    assert cli("fix", stdin=b"The gaol.").stdout == b"The gaol."
    assert cli("fix", "--bold", stdin=b"The gaol.").stdout == b"The prison."
    assert cli("fix", "--careful", stdin=b"The harbor.").stdout == b"The harbor."


def test_no_input_and_a_person_at_the_keyboard(environment: dict[str, str], tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "cleanup", "fix"], stdin=theirs, capture_output=True, cwd=tmp_path, env=environment, timeout=60, check=False
    )
    os.close(ours)
    os.close(theirs)
    assert done.returncode == 2
    assert b"Nothing to read" in done.stderr
    assert done.stdout == b""


# ------------------------------------------------------------------------------------------------------ what cannot be read


def test_invalid_utf8_names_file_place_and_way_out(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(b"Gda\xf1sk harbor")
    done = cli("fix", "-w", "old.txt")
    told = done.stderr.decode()
    assert done.returncode == 2
    assert "old.txt: byte 3 is 0xF1, after “Gda”" in told
    assert "--encoding" in told
    assert (tmp_path / "old.txt").read_bytes() == b"Gda\xf1sk harbor"


def test_the_place_of_a_bad_byte_far_into_a_file(cli: Run, tmp_path: Path) -> None:
    text = "ż".encode() * 70_000 + b"\xff"
    (tmp_path / "far.txt").write_bytes(text)
    assert "far.txt: byte 140,000 is 0xFF" in cli("fix", "far.txt").stderr.decode()


def test_a_named_encoding_is_kept(cli: Run, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Gdańsk harbor\r\n".encode("iso-8859-2"))
    done = cli("fix", "-w", "--encoding", "latin-2", "old.txt")
    assert done.returncode == 0
    assert path.read_bytes() == "Gdańsk harbour\r\n".encode("iso-8859-2")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_utf_16_is_named_and_kept_with_its_mark(cli: Run, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "wide.txt"
    path.write_bytes("The harbor 😀".encode(encoding))
    assert f"--encoding {encoding}" in cli("fix", "wide.txt").stderr.decode()
    assert cli("fix", "--encoding", encoding, "wide.txt").stdout == "The harbour 😀".encode(encoding)


def test_an_unknown_encoding(cli: Run) -> None:
    done = cli("fix", "--encoding", "latin-99", stdin=OLD)
    assert done.returncode == 2
    assert b"there is no such encoding" in done.stderr


def test_a_missing_file_and_a_folder_do_not_stop_the_others(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(OLD)
    done = cli("fix", "-w", "a.txt", "gone.txt", "folder", "b.txt")
    told = done.stderr.decode()
    assert done.returncode == 2
    assert "gone.txt: there is no such file" in told
    assert "folder: is a folder" in told
    assert [(tmp_path / name).read_bytes() for name in ("a.txt", "b.txt")] == [NEW, NEW]


@pytest.mark.parametrize("name", ["report.docx", "table.xlsx", "page.txt.xz", "pages.tar.gz"])
def test_what_is_no_text_is_refused_by_name(cli: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(OLD)
    done = cli("fix", name)
    assert done.returncode == 2
    assert done.stdout == b""
    assert name.encode() in done.stderr


# ----------------------------------------------------------------------------------------------------------------- writing


def test_several_inputs_need_somewhere_to_go(cli: Run, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(OLD)
    done = cli("fix", "a.txt", "b.txt")
    assert done.returncode == 2
    assert b"-w" in done.stderr
    assert done.stdout == b""


def test_write_keeps_the_mode_and_leaves_clean_files_alone(cli: Run, tmp_path: Path) -> None:
    dirty, clean = tmp_path / "dirty.txt", tmp_path / "clean.txt"
    dirty.write_bytes(OLD)
    dirty.chmod(0o640)
    clean.write_bytes(NEW)
    os.utime(clean, (1, 1))
    inode = clean.stat().st_ino
    done = cli("fix", "-w", "dirty.txt", "clean.txt")
    assert done.returncode == 0
    assert done.stdout == b""
    assert dirty.read_bytes() == NEW
    assert stat.S_IMODE(dirty.stat().st_mode) == 0o640
    assert (clean.stat().st_mtime, clean.stat().st_ino) == (1, inode)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["clean.txt", "dirty.txt"]


def test_backup_keeps_the_old_file_and_is_never_written_over(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(OLD)
    assert cli("fix", "-w", "--backup", "a.txt").returncode == 0
    assert (tmp_path / "a.txt.bak").read_bytes() == OLD
    (tmp_path / "a.txt").write_bytes(OLD + OLD)
    done = cli("fix", "-w", "--backup", "a.txt")
    assert done.returncode == 2
    assert b"a.txt.bak: is there already" in done.stderr
    assert (tmp_path / "a.txt").read_bytes() == OLD + OLD
    assert cli("fix", "-w", "--backup=.2", "a.txt").returncode == 0
    assert (tmp_path / "a.txt.2").read_bytes() == OLD + OLD


def test_a_symbolic_link_is_refused(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_bytes(OLD)
    (tmp_path / "link.txt").symlink_to("real.txt")
    done = cli("fix", "-w", "link.txt")
    assert done.returncode == 2
    assert b"link.txt: is a symbolic link to real.txt" in done.stderr
    assert (tmp_path / "real.txt").read_bytes() == OLD
    assert (tmp_path / "link.txt").is_symlink()
    assert cli("fix", "link.txt").stdout == NEW


def test_a_read_only_file_is_refused(cli: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(OLD)
    path.chmod(0o444)
    done = cli("fix", "-w", "a.txt")
    assert done.returncode == 2
    assert b"a.txt: is read-only" in done.stderr
    assert path.read_bytes() == OLD


def test_output_to_a_file_and_into_a_folder(cli: Run, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(OLD)
    assert cli("fix", "a.txt", "-o", "c.txt").returncode == 0
    assert (tmp_path / "c.txt").read_bytes() == NEW
    assert cli("fix", "a.txt", "b.txt", "-o", "out").returncode == 0
    assert (tmp_path / "out" / "b.txt").read_bytes() == NEW
    assert (tmp_path / "a.txt").read_bytes() == OLD
    assert cli("fix", "a.txt", "-o", "a.txt").returncode == 2


def test_devices_are_written_to_and_full_ones_are_told(process: Run, environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(OLD)
    assert process("fix", "a.txt", "-o", "/dev/stdout").stdout == NEW
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "cleanup", "fix", "a.txt"], stdout=full, stderr=subprocess.PIPE, cwd=tmp_path, env=environment, check=False
        )
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"No space left" in done.stderr


def test_two_inputs_of_one_name_do_not_fall_onto_each_other(cli: Run, tmp_path: Path) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_bytes(OLD)
    done = cli("fix", "x/a.txt", "y/a.txt", "-o", "out")
    assert done.returncode == 2
    assert b"would both be written" in done.stderr


def test_too_many_changes_leave_the_input(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(OLD * 3)
    done = cli("fix", "-w", "--max-changes", "2", "a.txt")
    assert done.returncode == 1
    assert (tmp_path / "a.txt").read_bytes() == OLD * 3
    assert cli("fix", "--max-changes", "2", "a.txt").stdout == b""
    assert cli("fix", "--max-changes", "3", "a.txt").stdout == NEW * 3


SLOW = """
import sys, time
from cleanup.files import atomic
old = atomic.Replacement.commit
def commit(self):
    self.stream.write(b"more"); self.stream.flush()
    print("writing", flush=True)
    {what}
    old(self)
atomic.Replacement.commit = commit
from cleanup.cli import main
sys.argv = ["cleanup", "fix", "-w", "a.txt"]
main()
"""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGKILL, -9)])
def test_a_kill_while_writing_leaves_the_old_file_whole(environment: dict[str, str], tmp_path: Path, number: int, code: int) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(OLD)
    work = subprocess.Popen(
        [sys.executable, "-c", SLOW.format(what="time.sleep(60)")],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with work:
        assert work.stdout is not None
        assert work.stdout.readline() == b"writing\n"
        work.send_signal(number)
        assert work.wait(30) == code
    assert path.read_bytes() == OLD
    if number != signal.SIGKILL:
        assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_file_that_changes_meanwhile_is_not_written_over(environment: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(OLD)
    what = "open('a.txt', 'a').write('Someone else was here.')"
    done = subprocess.run([sys.executable, "-c", SLOW.format(what=what)], cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=False)
    assert done.returncode == 2
    assert b"a.txt: changed while it was read" in done.stderr
    assert path.read_bytes() == OLD + b"Someone else was here."


def test_a_reader_that_goes_away_is_no_drama(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_bytes(OLD + b"The port is empty.\n" * 100_000)
    command = f"{sys.executable} -m cleanup fix long.txt | head -n 1"
    done = subprocess.run(command, shell=True, cwd=tmp_path, env=environment, capture_output=True, timeout=120, check=False)
    assert (done.stdout, done.stderr) == (NEW, b"")


# -------------------------------------------------------------------------------------------------------------- large texts


def test_five_megabytes_in_one_line(environment: dict[str, str], tmp_path: Path) -> None:
    words = b"the port is empty and the ship is full of fish that nobody wants "
    text = (words * 1_000 + b"in the harbor ") * (5_000_000 // len(words) // 1_000)
    (tmp_path / "long.txt").write_bytes(text)
    program = (
        "import sys, resource\nsys.argv = ['cleanup', 'fix', '-w', 'long.txt']\n"
        "import atexit\natexit.register(lambda: print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))\n"
        "from cleanup.cli import main\nmain()\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=environment, capture_output=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "long.txt").read_bytes() == text.replace(b"harbor", b"harbour")
    assert int(done.stdout) < 400_000  # kB


# ------------------------------------------------------------------------------------------------------------------ reports


def test_diff_shows_words_and_reasons_and_writes_nothing(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"One.\n" + OLD)
    done = cli("fix", "--diff", "a.txt")
    told = done.stdout.decode()
    assert done.returncode == 1
    assert "    2 │ The [-harbor-]{+harbour+} is full." in told
    assert "This house writes harbour. old-harbor" in told
    assert "\x1b" not in told
    assert (tmp_path / "a.txt").read_bytes() == b"One.\n" + OLD
    assert cli("fix", "--diff", stdin=NEW).returncode == 0
    assert cli("fix", "--diff", "-w", "a.txt").returncode == 2


def test_colour_only_where_it_is_wanted(cli: Run) -> None:
    assert b"\x1b[31;9mharbor\x1b[0m" in cli("fix", "--diff", "--color", "always", stdin=OLD).stdout
    assert b"\x1b[" in cli("fix", "--diff", stdin=OLD, FORCE_COLOR="1").stdout
    assert b"\x1b[" not in cli("fix", "--diff", stdin=OLD, FORCE_COLOR="1", NO_COLOR="1").stdout
    assert b"\x1b[" not in cli("fix", "--diff", "--color", "never", stdin=OLD, FORCE_COLOR="1").stdout


def test_a_diff_cannot_move_the_cursor(cli: Run) -> None:
    assert b"\x1b" not in cli("fix", "--diff", stdin=b"The harbor \x1b[2J is full.").stdout


def test_the_audit_log_tells_before_and_after(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(OLD)
    assert cli("fix", "-w", "--audit", "log.jsonl", "a.txt").returncode == 0
    run, record, file = map(json.loads, (tmp_path / "log.jsonl").read_text("utf-8").splitlines())
    assert len(run["run"]["fingerprint"]) == 16
    assert (record["before"], record["after"]) == tuple(hashlib.sha256(text).hexdigest() for text in (OLD, NEW))
    assert [(e["start"], e["before"], e["after"], e["rules"]) for e in record["edits"]] == [(4, "harbor", "harbour", ["old-harbor"])]
    assert (file["bytes_before"], file["bytes_after"]) == (record["before"], record["after"])


def test_statistics_go_to_stderr(cli: Run) -> None:
    done = cli("fix", "--statistics", stdin=OLD)
    assert done.stdout == NEW
    assert b"1 repair in 1 of 1 text" in done.stderr
    assert b"old-harbor" in done.stderr


def test_results_as_json_instead_of_the_text(cli: Run) -> None:
    told = json.loads(cli("fix", "--output-format", "json", stdin=OLD).stdout)
    [result] = told["results"]
    assert (result["file"], result["text"], len(result["edits"])) == ("<stdin>", NEW.decode(), 1)


def test_names_out_of_a_list(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "a b.txt").write_bytes(OLD)
    assert cli("fix", "-w", "--files-from", "-", stdin=b"a b.txt\n").returncode == 0
    assert (tmp_path / "a b.txt").read_bytes() == NEW
    assert cli("fix", "-w", "--files-from", "-", stdin=b"").returncode == 0


def test_a_slip_in_a_rule_name_is_told(cli: Run) -> None:
    done = cli("fix", "--ignore", "old-harbour", stdin=OLD)
    assert done.returncode == 2
    assert b"old-harbour" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_broken_rule_file_is_told_with_its_line(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("- rule: mine\n  kind: phrase\n", encoding="utf-8")
    done = cli("fix", "--rules", "mine.yaml", stdin=OLD)
    assert done.returncode == 2
    assert b"mine.yaml:1:" in done.stderr
    assert b"Traceback" not in done.stderr


def test_start_up_loads_nothing_heavy(environment: dict[str, str], tmp_path: Path) -> None:
    program = (
        "import sys\nsys.argv = ['cleanup', 'fix', 'a.txt']\nfrom cleanup.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'gzip', 'bz2', 'zstandard', 'rich', 'langdetect', 'nltk', 'numpy', 'yaml', 'difflib', 'asyncio', 'cleanup.report.diff', 'cleanup.score'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    (tmp_path / "a.txt").write_bytes(OLD)
    for _ in range(2):  # the first may have to read the rules
        done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=False)
    assert done.stdout == NEW
    assert done.stderr.decode().strip() == "[]"


def test_as_a_process_of_its_own(process: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(OLD)
    done = process("fix", "a.txt")
    assert (done.returncode, done.stdout, done.stderr) == (0, NEW, b"")
    assert process("fix", stdin=OLD).stdout == NEW
    assert process("check", stdin=OLD).returncode == 1
    assert process("fix", "gone.txt").returncode == 2


def test_progress_only_when_asked_or_watched(cli: Run) -> None:
    started = time.monotonic()
    assert b"1 texts" in cli("fix", "--progress", stdin=OLD).stderr
    assert cli("fix", stdin=OLD).stderr == b""
    assert time.monotonic() - started < 60


STUMBLE = """
import sys
from cleanup.cleaner import Cleaner
old = Cleaner.clean
def clean(self, text, **options):
    if "mole" in text:
        raise KeyError("mole")
    return old(self, text, **options)
Cleaner.clean = clean
from cleanup.cli import main
sys.argv = ["cleanup", "fix", "--format", "jsonl"]
main()
"""


def test_a_text_that_we_stumble_over_passes_and_the_others_are_repaired(environment: dict[str, str], tmp_path: Path) -> None:
    lines = b'{"text": "harbor"}\n{"text": "mole"}\n{"text": "harbor"}\n'
    done = subprocess.run([sys.executable, "-c", STUMBLE], input=lines, cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=False)
    assert done.returncode == 2
    assert done.stdout == lines.replace(b"harbor", b"harbour")
    assert b"<stdin>:2: this text made the program stumble: KeyError" in done.stderr
