"""Compressed inputs on the command line: read by name, written back as they were compressed."""

from __future__ import annotations

import bz2
import gzip
from pathlib import Path

import pytest
from conftest import Run

zstandard = pytest.importorskip("zstandard")

OLD, NEW = b"The harbor is full.\n", b"The harbour is full.\n"
ROW, NEW_ROW = b'{"id": 1, "text": "The harbor is full."}\n', b'{"id": 1, "text": "The harbour is full."}\n'
PACK = {".gz": gzip.compress, ".bz2": bz2.compress, ".zst": zstandard.ZstdCompressor().compress}
UNPACK = {".gz": gzip.decompress, ".bz2": bz2.decompress, ".zst": lambda data: zstandard.ZstdDecompressor().decompressobj().decompress(data)}

each = pytest.mark.parametrize("suffix", PACK)


@each
@pytest.mark.parametrize(("name", "old", "new"), [("page.txt", OLD, NEW), ("news.jsonl", ROW, NEW_ROW)])
def test_read_and_written_in_place(cli: Run, tmp_path: Path, suffix: str, name: str, old: bytes, new: bytes) -> None:
    file = tmp_path / (name + suffix)
    file.write_bytes(PACK[suffix](old))
    assert cli("fix", file.name).stdout == new
    done = cli("fix", "-w", file.name)
    assert done.returncode == 0, done.stderr
    assert UNPACK[suffix](file.read_bytes()) == new
    status = file.stat()
    assert cli("fix", "-w", file.name).returncode == 0
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == (status.st_mtime_ns, status.st_ino)  # nothing to do, nothing touched
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


@each
def test_the_name_of_the_output_tells_how_it_is_written(cli: Run, tmp_path: Path, suffix: str) -> None:
    packed, plain = tmp_path / f"page.txt{suffix}", tmp_path / "plain.txt"
    packed.write_bytes(PACK[suffix](OLD))
    assert cli("fix", packed.name, "-o", plain.name).returncode == 0
    assert plain.read_bytes() == NEW
    plain.write_bytes(OLD)
    assert cli("fix", plain.name, "-o", f"other.txt{suffix}").returncode == 0
    assert UNPACK[suffix]((tmp_path / f"other.txt{suffix}").read_bytes()) == NEW
    assert cli("fix", packed.name, plain.name, "-o", "folder").returncode == 0
    assert UNPACK[suffix]((tmp_path / "folder" / packed.name).read_bytes()) == NEW


@each
def test_a_file_that_was_cut_off_is_an_error_and_stays(cli: Run, tmp_path: Path, suffix: str) -> None:
    file, good = tmp_path / f"news.jsonl{suffix}", tmp_path / "good.txt"
    broken = PACK[suffix](ROW * 2000)[:-3]
    file.write_bytes(broken)
    good.write_bytes(OLD)
    done = cli("fix", "-w", file.name, good.name)
    assert done.returncode == 2
    assert f"{file.name}: the ".encode() in done.stderr
    assert b"cut off" in done.stderr
    assert file.read_bytes() == broken
    assert good.read_bytes() == NEW
    assert len(list(tmp_path.iterdir())) == 2


@each
def test_other_commands_read_them_too(cli: Run, tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"page.txt{suffix}").write_bytes(PACK[suffix](OLD))
    done = cli("check", f"page.txt{suffix}")
    assert done.returncode == 1
    assert f"page.txt{suffix}:1".encode() in done.stdout


def test_the_same_text_gives_the_same_bytes(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(OLD)
    for name in ("one.txt.gz", "two.txt.gz"):
        assert cli("fix", "page.txt", "-o", name).returncode == 0
    assert (tmp_path / "one.txt.gz").read_bytes() == (tmp_path / "two.txt.gz").read_bytes()
