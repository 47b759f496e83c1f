"""Plain text: a file is a record; above a million characters it is cut into several.

The cuts are fixed by the content alone (never by how it was read), so that the same file always gives the same pieces: at a blank line, else at
a line's end, else at a space. Of the blank lines in reach the one whose next words have the smallest checksum is taken: a change early in the
file then moves few of the cuts after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO
from zlib import crc32

from cleanup.files.encoding import CHUNK, Encoding, decoded, known, opening
from cleanup.files.record import Record
from cleanup.lazy import lazy

PIECE = 1 << 20  # characters; a longer text is cut
LEAST = PIECE // 4  # characters; no cut before that
TOLD = 24  # characters after a blank line that decide

_BLANK = lazy(r"(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))+")
_LINE = lazy(r"\r\n|\n|\r")


def records(stream: BinaryIO, file: str, encoding: str | None = None) -> Iterator[Record]:
    """The records of a plain text."""
    head = stream.read(CHUNK)
    code = opening(head, known(encoding))
    line = 1
    for number, piece in enumerate(pieces(decoded(stream, code, file, head)), 1):
        mark = code.mark if number == 1 else b""
        yield Record(number, line, mark + code.encode(piece), piece, Rebuild(code, mark), in_lines=True)
        line += len(_LINE.findall(piece))


class Rebuild:
    """Text to bytes, with the mark where one was."""

    __slots__ = ("_code", "_mark")

    def __init__(self, code: Encoding, mark: bytes) -> None:
        self._code, self._mark = code, mark

    def __call__(self, text: str) -> bytes:
        return self._mark + self._code.encode(text)


def pieces(chunks: Iterable[str], limit: int = PIECE, least: int = LEAST) -> Iterator[str]:
    """The text of the chunks, cut. Always at least one piece, which may be empty."""
    waiting: list[str] = []
    length = 0
    some = False
    for chunk in chunks:
        waiting.append(chunk)
        length += len(chunk)
        if length <= limit:
            continue
        text = "".join(waiting)
        while len(text) > limit:
            at = cut(text[: limit + 1], least)
            yield text[:at]
            some = True
            text = text[at:]
        waiting, length = [text], len(text)
    text = "".join(waiting)
    if text or not some:
        yield text


def cut(text: str, least: int) -> int:
    """Where to cut a text that is one character too long: after at least `least` characters, before the last."""
    limit = len(text) - 1
    blanks = [match.end() for match in _BLANK.finditer(text, least, limit) if match.end() < limit]
    if blanks:
        return min(blanks, key=lambda at: (crc32(text[at : at + TOLD].encode("utf-8", "surrogatepass")), at))
    for marks in ("\n", "\r", " ", "\t\u00a0\u3000"):
        at = max(text.rfind(mark, least, limit) for mark in marks) + 1
        if at > 0 and not (text[at - 1] == "\r" and text[at] == "\n"):
            return at
    return limit - 1 if text[limit - 1 : limit + 1] == "\r\n" else limit
