"""What a killed run leaves: removed by the next one, and nothing else is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleanup.files import left_behind
from cleanup.files.atomic import Replacement
from cleanup.files.left_behind import prefix

pytestmark = pytest.mark.skipif(left_behind.fcntl is None, reason="no locks here")

WRITER = textwrap.dedent("""
    import sys, time
    from pathlib import Path
    from cleanup.files.atomic import Replacement

    new = Replacement(Path(sys.argv[1]))
    new.stream.write(b"half of it")
    new.stream.flush()
    print(new._new.name, flush=True)
    time.sleep(60)
""")


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    left_behind._swept.clear()
    yield
    left_behind._swept.clear()


def old(path: Path) -> Path:
    hour_ago = time.time() - 3600
    os.utime(path, (hour_ago, hour_ago), follow_symlinks=False)
    return path


def writer(target: Path) -> tuple[subprocess.Popen[str], Path]:
    """A process that writes `target`, and the file it has begun."""
    run = subprocess.Popen([sys.executable, "-c", WRITER, str(target)], stdout=subprocess.PIPE, text=True)
    assert run.stdout is not None
    return run, target.with_name(run.stdout.readline().strip())


def killed(target: Path) -> Path:
    run, begun = writer(target)
    run.send_signal(signal.SIGKILL)
    run.communicate()
    return begun


def write(target: Path) -> None:
    with Replacement(target) as new:
        new.stream.write(b"new")
        new.commit()


def test_what_a_killed_run_left_is_removed_by_the_next(tmp_path: Path) -> None:
    begun = old(killed(tmp_path / "page.txt"))
    assert begun.read_bytes() == b"half of it"
    write(tmp_path / "other.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["other.txt"]


def test_what_is_young_stays(tmp_path: Path) -> None:
    begun = killed(tmp_path / "page.txt")
    write(tmp_path / "page.txt")
    assert begun.exists()


def test_what_a_living_process_writes_stays_however_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run, begun = writer(tmp_path / "page.txt")
    try:
        old(begun)
        write(tmp_path / "page.txt")
        assert begun.exists()
        monkeypatch.setattr(left_behind, "_alive", lambda pid: False)  # a process of another container: its number says nothing here
        left_behind._swept.clear()
        write(tmp_path / "page.txt")
        assert begun.exists()
    finally:
        run.kill()
        run.communicate()


def test_only_files_of_the_very_form_are_removed(tmp_path: Path) -> None:
    left = killed(tmp_path / "page.txt")
    pid = left.name.split("-")[2]
    host = left.name.split("-")[1]
    other_host = f"{int(host, 16) ^ 1:08x}"
    names = [
        ".page.txt.abcdefgh.new",
        f".page.txt.cleanup-{other_host}-{pid}-abcdefgh.new",
        f"page.txt.cleanup-{host}-{pid}-abcdefgh.new",
        f".page.txt.cleanup-{host}-{pid}-abcdefgh.new.bak",
        f".page.txt.cleanup-{host}-{os.getpid()}-abcdefgh.new",
        f".page.txt.cleanup-{host}-0-abcdefgh.new",
    ]
    for name in names:
        old_file = tmp_path / name
        old_file.write_bytes(b"mine")
        old(old_file)
    precious = tmp_path / "precious.txt"
    precious.write_bytes(b"precious")
    linked = tmp_path / f".page.txt.cleanup-{host}-{pid}-linked00.new"
    linked.symlink_to(old(precious))
    twin = tmp_path / f".page.txt.cleanup-{host}-{pid}-twin0000.new"
    os.link(precious, twin)
    folder = tmp_path / f".page.txt.cleanup-{host}-{pid}-folder00.new"
    folder.mkdir()
    old(folder)
    old(left)
    before = {path.name for path in tmp_path.iterdir()}
    write(tmp_path / "page.txt")
    assert {path.name for path in tmp_path.iterdir()} == before - {left.name} | {"page.txt"}
    assert precious.read_bytes() == b"precious"


def test_a_long_name_leaves_room_for_the_rest(tmp_path: Path) -> None:
    name = "ж" * 125 + ".txt"  # 254 bytes
    assert len(os.fsencode(prefix(name))) < 240
    write(tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == [name]
