"""JSON Lines: one object a line in, one out, in the same order.

Only the value of the text's field is replaced, in the line as it stands: key order, spaces, numbers and escapes of all else stay to the byte.
Characters outside ASCII are written as such, unless the line writes its own as escapes. By request what the text names is written beside it, as
`NAME_entities`; an older value of that field is replaced.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from json.decoder import JSONDecodeError
from typing import Any, BinaryIO

from cleanup.files.encoding import known, opening
from cleanup.files.record import Columns, InputError, Record
from cleanup.lazy import lazy

LONGEST = 1 << 26  # bytes of a line

_SPACE = lazy(r"[ \t\n\r]*")
_SURROGATE = lazy("[\ud800-\udfff]")


def _whole(digits: str) -> float:
    """A number; Python refuses to read whole numbers of more than 4,300 digits, and what they are is no matter here."""
    return int(digits) if len(digits) < 4000 else float(digits)


_decode = json.JSONDecoder(parse_int=_whole).raw_decode

Member = tuple[Any, int, int]  # value, where it begins and ends in the line


def members(line: str) -> dict[str, Member]:
    """The members of the object that a line holds, with their places. JSONDecodeError otherwise; of a repeated key the last counts."""
    found: dict[str, Member] = {}
    at = _after_space(line, 0)
    if line[at : at + 1] != "{":
        value, _ = _decode(line, at)
        raise JSONDecodeError(f"holds {kind(value)}, not an object", line, at)
    at = _after_space(line, at + 1)
    if line[at : at + 1] == "}":
        at += 1
    else:
        while True:
            if line[at : at + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", line, at)
            key, at = _decode(line, at)
            at = _after_space(line, at)
            if line[at : at + 1] != ":":
                raise JSONDecodeError("Expecting ':' delimiter", line, at)
            start = _after_space(line, at + 1)
            value, at = _decode(line, start)
            found[key] = (value, start, at)
            at = _after_space(line, at)
            mark = line[at : at + 1]
            at += 1
            if mark == "}":
                break
            if mark != ",":
                raise JSONDecodeError("Expecting ',' delimiter", line, at - 1)
            at = _after_space(line, at)
    at = _after_space(line, at)
    if at != len(line):
        raise JSONDecodeError("Extra data", line, at)
    return found


def _after_space(line: str, at: int) -> int:
    match = _SPACE.match(line, at)
    return at if match is None else match.end()


def kind(value: Any) -> str:
    """What a JSON value is, in words."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"the number {value!r}"
    return "a text" if isinstance(value, str) else "a list" if isinstance(value, list) else "an object"


def quoted(text: str, escape: bool) -> str:
    """A JSON string. Lone surrogates are always escaped: no encoding holds them."""
    return _escaped(json.dumps(text, ensure_ascii=escape))


def _escaped(told: str) -> str:
    return told if told.isascii() else _SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", told)


class Rebuild:
    """The line with another text in its field."""

    __slots__ = ("_code", "_end", "_entities", "_line", "_mark", "_old", "_original", "_start", "_text")

    def __init__(
        self,
        line: str,
        text: str,
        start: int,
        end: int,
        code: str,
        mark: bytes,
        original: str | None,
        entities: str,
        old: tuple[int, int] | None,
    ) -> None:
        self._line, self._text, self._start, self._end, self._code, self._mark = line, text, start, end, code, mark
        self._original, self._entities = original, entities
        self._old = old  # where the line has entities already

    def __call__(self, text: str) -> bytes:
        return self._written(text, None)

    def annotated(self, text: str, entities: Sequence[Mapping[str, Any]]) -> bytes:
        """The line with what the text names beside it."""
        return self._written(text, entities)

    def _written(self, text: str, entities: Sequence[Mapping[str, Any]] | None) -> bytes:
        line = self._line
        escape = line.isascii() and "\\u" in line
        old = line[self._start : self._end]
        new = old if entities is not None and text == self._text else quoted(text, escape)
        if self._original is not None:
            new += f", {quoted(self._original, escape)}: {old}"
        pieces = [(self._start, self._end, new)]
        if entities is not None:
            told = _escaped(json.dumps(entities, ensure_ascii=escape))
            if self._old is None:
                pieces[0] = (self._start, self._end, f"{new}, {quoted(self._entities, escape)}: {told}")
            else:
                pieces.append((*self._old, told))
        out, at = [], 0
        for start, end, piece in sorted(pieces):
            out += [line[at:start], piece]
            at = end
        return self._mark + "".join([*out, line[at:]]).encode(self._code)


def records(stream: BinaryIO, file: str, columns: Columns, encoding: str | None = None) -> Iterator[Record]:
    """The records of a stream, one a line. What cannot be read passes through, with its problem."""
    name = known(encoding)
    if "\n{".encode(name) != b"\n{":
        raise InputError(f"{file}: JSON Lines are read in UTF-8 or another encoding that holds ASCII, not {name}; convert the file first")
    number = 0
    for at, raw in enumerate(_lines(stream, file), 1):
        mark = opening(raw, name).mark if at == 1 else b""
        try:
            line = raw[len(mark) :].decode(name)
        except UnicodeDecodeError as error:
            number += 1
            yield Record(
                number,
                at,
                raw,
                problem=f"byte {error.start + len(mark) + 1} of the line is 0x{error.object[error.start]:02X}, no {name.upper()}",
            )
            continue
        if not line.strip():
            yield Record(0, at, raw)
            continue
        number += 1
        yield _record(number, at, raw, mark, line, columns, name)


def _lines(stream: BinaryIO, file: str) -> Iterator[bytes]:
    """The lines with their ends. InputError for one too long to be held: a file may unpack to a line without end."""
    for at in count(1):
        line = stream.readline(LONGEST + 1)
        if not line:
            return
        if len(line) > LONGEST:
            raise InputError(f"{file}:{at}: the line is longer than {LONGEST:,} bytes; is this JSON Lines, one object a line?")
        yield line


def _record(number: int, at: int, raw: bytes, mark: bytes, line: str, columns: Columns, code: str) -> Record:
    try:
        found = members(line)
    except JSONDecodeError as error:
        return Record(number, at, raw, problem=_told(error))
    except RecursionError:
        return Record(number, at, raw, problem="is nested too deeply to be read")
    id_ = found[columns.id][0] if columns.id in found else None
    name = None if id_ is None else str(id_)
    text, start, end = found.get(columns.text, (None, 0, 0))
    if text is None:
        return Record(number, at, raw, id=name)
    if not isinstance(text, str):
        return Record(
            number,
            at,
            raw,
            id=name,
            problem=f"`{columns.text}` holds {kind(text)}, not a text; name the right field with --column",
        )
    target, source = (_language(found, column) for column in (columns.target, columns.source))
    original = columns.original if columns.keep_original and columns.original not in found else None
    old = found[columns.entities][1:] if columns.entities in found else None
    rebuild = Rebuild(line, text, start, end, code, mark, original, columns.entities, old)
    source_text, page, site = (_text(found, column) for column in (columns.source_text, columns.page, columns.site))
    return Record(
        number,
        at,
        raw,
        text,
        rebuild,
        target,
        source,
        name,
        rewrite=original is not None,
        annotate=rebuild.annotated,
        source_text=source_text,
        page=page,
        site=site,
    )


def _language(found: dict[str, Member], column: str | None) -> str | None:
    value = found[column][0] if column is not None and column in found else None
    return value if isinstance(value, str) and value else None


def _text(found: dict[str, Member], column: str | None) -> str | None:
    """A text, or a number as one (pages are often numbered)."""
    value = found[column][0] if column is not None and column in found else None
    return None if value is None or value == "" or isinstance(value, bool | list | dict) else str(value)


def _told(error: JSONDecodeError) -> str:
    if error.msg.startswith("holds "):
        return f'{error.msg}; a line of JSON Lines is an object: {{"text": "…"}}'
    seen = error.doc[error.pos : error.pos + 20].rstrip("\n")
    return f"is broken JSON at character {error.pos + 1}: {error.msg.lower()}, read {f'“{seen}”' if seen else 'the end of the line'}"
