"""Compressed files: what is read out of them, what is written, and how they break."""

from __future__ import annotations

import bz2
import gzip
import io
import sys
import tracemalloc

import pytest

from cleanup.files.packed import packing, packing_of, unpacked, unpacked_name
from cleanup.files.record import InputError

zstandard = pytest.importorskip("zstandard")

TEXT = "The harbour is full, and the café is closed.\n".encode() * 5000
PACK = {".gz": gzip.compress, ".bz2": bz2.compress, ".zst": zstandard.ZstdCompressor().compress}

each = pytest.mark.parametrize("suffix", PACK)


def read(data: bytes, name: str) -> bytes:
    with unpacked(io.BufferedReader(io.BytesIO(data)), name) as stream:  # type: ignore[arg-type]
        return stream.read()


def written(data: bytes, name: str) -> bytes:
    out = io.BytesIO()
    stream = packing(out, name)
    stream.write(data)
    stream.close()
    return out.getvalue()


def test_the_name_tells() -> None:
    assert packing_of("News.JSONL.GZ") == ".gz"
    assert packing_of("news.jsonl") is None
    assert unpacked_name("a/news.v2.jsonl.GZ") == "a/news.v2.jsonl"
    assert unpacked_name("page.txt") == "page.txt"


@each
def test_reading_gives_what_was_packed(suffix: str) -> None:
    pack = PACK[suffix]
    assert read(pack(TEXT), f"a{suffix}") == TEXT
    assert read(pack(b""), f"a{suffix}") == b""
    assert read(pack(TEXT) + pack(b"") + pack(b"more"), f"a{suffix}") == TEXT + b"more"


@each
def test_writing_can_be_read_by_others_and_depends_on_the_content_alone(suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    first = written(TEXT, f"a{suffix}")
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert written(TEXT, f"another{suffix}") == first
    others = {".gz": gzip.decompress, ".bz2": bz2.decompress, ".zst": lambda data: zstandard.ZstdDecompressor().decompressobj().decompress(data)}
    assert others[suffix](first) == TEXT


def test_a_gzip_header_holds_no_time_and_no_name() -> None:
    head = written(TEXT, "a.gz")[:10]
    assert head[3] == 0  # no flags: no name
    assert head[4:8] == bytes(4)


@each
def test_a_file_that_was_cut_off_is_told_wherever_it_was_cut(suffix: str) -> None:
    whole = PACK[suffix](TEXT)
    for cut in (5, 11, len(whole) // 2, len(whole) - 1):
        with pytest.raises(InputError, match=rf"a\{suffix}: .*cut off"):
            read(whole[:cut], f"a{suffix}")
    with pytest.raises(InputError, match=rf"a\{suffix}: is empty"):
        read(b"", f"a{suffix}")


@each
def test_a_broken_file_is_told(suffix: str) -> None:
    whole = bytearray(written(TEXT, f"a{suffix}"))
    for at in range(len(whole) // 2, len(whole) // 2 + 8):
        whole[at] ^= 0xFF
    with pytest.raises(InputError, match=rf"a\{suffix}: the \w+ data (are broken|end too early)"):
        read(bytes(whole), f"a{suffix}")


@each
def test_what_follows_the_compressed_data_is_not_passed_over(suffix: str) -> None:
    with pytest.raises(InputError, match="data are broken"):
        read(PACK[suffix](TEXT) + b"and some words more", f"a{suffix}")


@each
def test_what_its_name_does_not_say_is_refused(suffix: str) -> None:
    with pytest.raises(InputError, match="begins with 0x54686520, so it is no"):
        read(TEXT, f"a{suffix}")


@each
def test_a_small_file_that_unpacks_to_much_is_read_in_pieces(suffix: str) -> None:
    bomb = PACK[suffix](bytes(1 << 28))
    assert len(bomb) < 1 << 19
    tracemalloc.start()
    try:
        with unpacked(io.BufferedReader(io.BytesIO(bomb)), f"a{suffix}") as stream:  # type: ignore[arg-type]
            size = 0
            while data := stream.read(1 << 16):
                size += len(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size == 1 << 28
    assert peak < 1 << 26


def test_a_line_without_end_is_refused_before_it_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    from cleanup.files import jsonl
    from cleanup.files.record import Columns

    monkeypatch.setattr(jsonl, "LONGEST", 1000)
    good = b'{"text": "The harbour is full."}\n'
    stream = unpacked(io.BufferedReader(io.BytesIO(gzip.compress(good + b" " * 100_000))), "a.jsonl.gz")  # type: ignore[arg-type]
    found = jsonl.records(stream, "a.jsonl.gz", Columns())
    assert next(found).text == "The harbour is full."
    with pytest.raises(InputError, match=r"a\.jsonl\.gz:2: the line is longer than 1,000 bytes"):
        next(found)
    assert [record.text for record in jsonl.records(io.BytesIO(good * 3), "a", Columns())] == ["The harbour is full."] * 3


def test_without_the_package_zstd_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(InputError, match=r"pip install 'translation-cleanup\[zstd\]'"):
        read(PACK[".zst"](TEXT), "a.zst")
