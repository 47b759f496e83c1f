"""Compressed files, known by the end of their name: gzip (.gz), bzip2 (.bz2) and, with the package `zstandard`, zstd (.zst).

What they hold is read as a stream, so that memory stays bounded whatever it unpacks to. Written files depend on their content alone (and on the
compressing library): no time, no file name. Refused: a file that is not what its name says, one that ends too early or is broken inside.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from cleanup.files.record import InputError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PACKED = {  # ending -> the name of the compression, the bytes a file begins with
    ".gz": ("gzip", (b"\x1f\x8b",)),
    ".bz2": ("bzip2", (b"BZh",)),
    ".zst": ("zstd", (b"\x28\xb5\x2f\xfd", *(bytes((0x50 + n, 0x2A, 0x4D, 0x18)) for n in range(16)))),  # skippable frames too
}
_FED = 1 << 8  # bytes given to zstd at a time: four may unpack to 128 KiB
_READ = 1 << 16


def packing_of(name: str) -> str | None:
    """The ending (`.gz`) that says how a file is compressed; None for one that is not."""
    suffix = PurePath(name).suffix.lower()
    return suffix if suffix in PACKED else None


def unpacked_name(name: str) -> str:
    """The name without the ending of a compression: `news.jsonl` for `news.jsonl.gz`."""
    return name if packing_of(name) is None else name[: -len(PurePath(name).suffix)]


def unpacked(stream: io.BufferedReader, file: str) -> BinaryIO:
    """What a compressed file holds. InputError where it begins like something else; the stream gives one where it is broken further on."""
    suffix = packing_of(file)
    assert suffix is not None
    form, marks = PACKED[suffix]
    head = stream.peek(4)[:4]
    if not head.startswith(marks):
        told = f"begins with 0x{head[:4].hex().upper()}" if head else "is empty"
        stream.close()
        raise InputError(f"{file}: {told}, so it is no {form}, whatever its name says; name it by what it is, or fetch it again")
    try:
        return io.BufferedReader(_Unpacked(stream, file, form), _READ)
    except BaseException:
        stream.close()
        raise


class _Unpacked(io.RawIOBase):
    """The bytes that a compressed stream holds; closing it closes the stream."""

    def __init__(self, packed: BinaryIO, file: str, form: str) -> None:
        super().__init__()
        self._packed, self._file, self._form = packed, file, form
        self._pieces = {"gzip": _gzip, "bzip2": _bzip2, "zstd": _zstd}[form](packed, file)
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        into = memoryview(buffer).cast("B")
        while not self._rest:
            piece = self._next()
            if piece is None:
                return 0
            self._rest = memoryview(piece)
        size = min(len(into), len(self._rest))
        into[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size

    def _next(self) -> bytes | None:
        try:
            return next(self._pieces, None)
        except EOFError:
            raise InputError(f"{self._file}: the {self._form} data end too early; the file was cut off, fetch or make it again") from None
        except _Broken as error:
            raise InputError(f"{self._file}: the {self._form} data are broken ({error}); fetch or make it again") from None

    def close(self) -> None:
        if not self.closed:
            self._rest = memoryview(b"")
            self._packed.close()
        super().close()


class _Broken(Exception):
    """Compressed data that cannot be unpacked."""


def _gzip(packed: BinaryIO, file: str) -> Iterator[bytes]:
    import gzip
    import zlib

    with gzip.GzipFile(fileobj=packed, mode="rb") as inner:
        while True:
            try:
                data = inner.read(_READ)
            except (gzip.BadGzipFile, zlib.error) as error:
                raise _Broken(error) from None
            if not data:
                return
            yield data


def _bzip2(packed: BinaryIO, file: str) -> Iterator[bytes]:
    """Stream by stream: the library's own reader passes over what follows the last one, and writing back would lose it."""
    import bz2

    stream = None
    data = b""
    while data or (data := packed.read(_READ)):
        stream = stream or bz2.BZ2Decompressor()
        while True:
            try:
                piece = stream.decompress(data, _READ)
            except OSError as error:
                raise _Broken(error) from None
            if piece:
                yield piece
            data = b""
            if stream.eof:
                data = stream.unused_data
                stream = None
                break
            if stream.needs_input:
                break
    if stream is not None:
        raise EOFError


def _zstd(packed: BinaryIO, file: str) -> Iterator[bytes]:
    """Frame by frame: the package's own reader takes a file that was cut off for one that ends."""
    zstandard = _zstandard(file)
    unpacker = zstandard.ZstdDecompressor()
    frame = None
    data = b""
    while data or (data := packed.read(_FED)):
        frame = frame or unpacker.decompressobj()
        try:
            piece = frame.decompress(data)
        except zstandard.ZstdError as error:
            raise _Broken(error) from None
        data = b""
        if frame.eof:
            data = frame.unused_data
            frame = None
        if piece:
            yield piece
    if frame is not None:
        raise EOFError


def packing(stream: BinaryIO, file: str) -> BinaryIO:
    """A stream that compresses into this one as the name of the file says. Closing it ends the compressed data and leaves `stream` open."""
    suffix = packing_of(file)
    if suffix == ".gz":
        import gzip

        return cast(BinaryIO, gzip.GzipFile(filename="", mode="wb", compresslevel=6, fileobj=stream, mtime=0))
    if suffix == ".bz2":
        import bz2

        return cast(BinaryIO, bz2.BZ2File(stream, "wb"))
    assert suffix == ".zst"
    return cast(BinaryIO, _zstandard(file).ZstdCompressor(write_checksum=True).stream_writer(stream, closefd=False))


def _zstandard(file: str) -> Any:
    try:
        import zstandard
    except ImportError:
        raise InputError(
            f"{file}: is compressed with zstd; install what reads it: pip install 'translation-cleanup[zstd]', or unpack it: zstdcat FILE | cleanup fix -"
        ) from None
    return zstandard
