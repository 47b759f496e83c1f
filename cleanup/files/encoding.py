"""Bytes to text and back, with the place of what cannot be read.

UTF-8 unless the caller names another encoding: a guess that is wrong damages a text for good. A byte order mark is kept. Line ends are never
translated.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

from cleanup.files.record import InputError
from cleanup.value import value

_NO_FILES = frozenset({"idna", "punycode", "undefined", "raw-unicode-escape", "unicode-escape"})  # would rewrite all line ends, or read no file
CHUNK = 1 << 16  # bytes read at a time

_MARKS = (  # longer ones first: UTF-32-LE begins like UTF-16-LE
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8", "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16-be"),
)


@value
class Encoding:
    """How a file is written: the codec, and the byte order mark in front."""

    name: str
    mark: bytes = b""

    def encode(self, text: str) -> bytes:
        return text.encode(self.name)


def known(name: str | None) -> str:
    """The codec's own name; InputError for a name that no codec has."""
    if name is None:
        return "utf-8"
    short = name.strip()
    if (match := re.fullmatch(r"latin[-_ ]?(\d+)", short, re.I)) is not None:
        short = f"latin{match[1]}"  # Python knows latin-1, but no latin-2
    try:
        found = codecs.lookup(short)
    except (LookupError, ValueError):
        raise InputError(f"--encoding {name}: there is no such encoding; write utf-8, utf-16, latin-2, cp1250, cp1251 …") from None
    if not found._is_text_encoding or found.name in _NO_FILES:
        raise InputError(f"--encoding {name}: this is no encoding of text")
    return "utf-8" if found.name == "utf-8-sig" else found.name


def opening(head: bytes, name: str) -> Encoding:
    """The encoding of a file that begins with `head`, with its mark."""
    for mark, family, codec in _MARKS:
        if head.startswith(mark) and name in (family, codec):
            return Encoding(codec, mark)
    if name in ("utf-16", "utf-32"):  # without a mark, Python would write one of its own
        return Encoding(f"{name}-le")
    return Encoding(name)


def unreadable(file: str, head: bytes, offset: int, around: bytes, at: int, name: str) -> InputError:
    """What to say of a byte that is no text in this encoding. `around[at]` is the byte, `offset` its place in the file."""
    for mark, family, _ in _MARKS:
        if name == "utf-8" and head.startswith(mark) and family != "utf-8":
            return InputError(f"{file}: begins like {family.upper()}, not UTF-8; read it with --encoding {family}")
    before = around[max(0, at - 16) : at].decode(name, "ignore").strip()
    told = f", after “{before[-12:]}”" if before else ""
    advice = "name the encoding it is in, such as --encoding cp1250 or latin-1" if name == "utf-8" else "is it in this encoding?"
    value = f"0x{around[at]:02X}" if at < len(around) else "missing"
    return InputError(f"{file}: byte {offset:,} is {value}{told}, which is no {name.upper()}; {advice}")


def decoded(stream: BinaryIO, encoding: Encoding, file: str, head: bytes = b"") -> Iterator[str]:
    """The text of a stream in chunks, after its mark. `head` are bytes already taken from the stream, the mark included."""
    decoder = codecs.getincrementaldecoder(encoding.name)("strict")
    start = head[:8]
    data = head[len(encoding.mark) :]
    fed = len(encoding.mark)
    while True:
        if not data:
            data = stream.read(CHUNK)
        final = not data
        try:
            text = decoder.decode(data, final)
        except UnicodeDecodeError as error:
            offset = fed + len(data) - len(error.object) + error.start
            raise unreadable(file, start, offset, error.object, error.start, encoding.name) from None
        if text:
            yield text
        if final:
            return
        fed += len(data)
        data = b""
