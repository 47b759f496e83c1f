"""What a shell, a full disk or a slip of the hand can do to a run: a clear error, the right code, and nothing lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
ROOT = Path(__file__).resolve().parents[2]
SOUND = b"The harbor is full.\n"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="closes streams as a POSIX shell does")


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    program = f"PYTHONPATH='{ROOT}' '{sys.executable}' -m cleanup"
    return subprocess.run(["bash", "-c", command.replace("cleanup", program, 1)], cwd=folder, capture_output=True, timeout=60, check=False)


@pytest.mark.parametrize(
    ("command", "code", "told"),
    [
        ("cleanup fix - <&-", 2, b"<stdin>: is closed"),
        ("cleanup fix page.txt >&-", 2, b"<stdout>"),
        ("cleanup check page.txt >&-", 2, b"<stdout>"),
        ("cleanup --help >&-", 2, b"<stdout>"),
        ("cleanup fix -w page.txt >&-", 0, b""),
        ("cleanup fix -w page.txt 2>&-", 0, b""),
        ("cleanup fix -w page.txt <&- >&- 2>&-", 0, b""),
        ("cleanup fix missing 2>&-", 2, b""),
        ("cleanup fix ''", 2, b"empty name"),
    ],
)
def test_closed_streams_and_empty_names(command: str, code: int, told: bytes, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(b"The president never saidthat the goals are changing.\n")
    done = shell(command, tmp_path)
    assert (done.returncode, b"Traceback" in done.stderr) == (code, False), done.stderr
    assert told in done.stderr
    if "-w" in command:
        assert b"said that" in (tmp_path / "page.txt").read_bytes()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no /dev/full")
@pytest.mark.parametrize(
    ("command", "name"),
    [
        ("cleanup fix page.txt > /dev/full", b"<stdout>"),
        ("cleanup fix page.txt -o /dev/full", b"/dev/full"),
        ("cleanup rules list > /dev/full", b"<stdout>"),
    ],
)
def test_a_full_disk_is_told_of_with_the_file_that_could_not_be_written(command: str, name: bytes, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(SOUND)
    done = shell(command, tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(b"error: " + name), done.stderr


def test_the_audit_log_is_never_a_text(tmp_path: Path) -> None:
    page, other = tmp_path / "page.txt", tmp_path / "other.txt"
    page.write_bytes(SOUND)
    other.write_bytes(SOUND)
    for command in ("cleanup fix -w page.txt --audit page.txt", "cleanup fix -w page.txt --audit other.txt", "cleanup fix page.txt --audit ."):
        done = shell(command, tmp_path)
        assert (done.returncode, b"Traceback" in done.stderr) == (2, False), done.stderr
    assert page.read_bytes() == other.read_bytes() == SOUND


@pytest.mark.parametrize("name", ["unicode_escape", "raw_unicode_escape", "undefined", "idna", "punycode"])
def test_codecs_that_are_no_encodings_of_files_are_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(b"He said that\r\nit is late.\r\n")
    done = shell(f"cleanup fix page.txt --encoding {name}", tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"no encoding of text" in done.stderr


def test_a_number_of_thousands_of_digits_is_no_text_and_stops_nothing(tmp_path: Path) -> None:
    page = b'{"text": "He never saidthat.", "n": ' + b"9" * 6000 + b"}\n"
    (tmp_path / "page.jsonl").write_bytes(page)
    done = shell("cleanup fix --target en page.jsonl", tmp_path)
    assert (done.returncode, done.stdout) == (0, page.replace(b"saidthat", b"said that")), done.stderr
    (tmp_path / "page.jsonl").write_bytes(b'{"text": ' + b"9" * 6000 + b"}\n")
    done = shell("cleanup fix --target en page.jsonl", tmp_path)
    assert (done.returncode, b"not a text" in done.stderr) == (2, True), done.stderr
