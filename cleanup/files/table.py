"""CSV and TSV: a record a row, found in place, so that every other cell, the quoting and the line ends stay to the byte.

The first row names the columns. In CSV the separator is the one most frequent in that row (comma, semicolon, tab or bar), and a quoted cell may
hold line ends; in TSV a row is always one line, because there a quotation mark at the start of a cell is most often just that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from cleanup.files.encoding import CHUNK, Encoding, decoded, known, opening
from cleanup.files.record import Columns, InputError, Record
from cleanup.lazy import lazy
from cleanup.value import value

SEPARATORS = ",;\t|"
LONGEST = 1 << 26  # characters of a row; a quotation mark that is never closed would swallow the file

_LINE_END = lazy(r"\r\n|\n|\r")
_QUOTED = lazy(r'"((?:[^"]|"")*+)"')

Cell = tuple[int, int]


@value
class Row:
    """A row as it stands, its cells' places in it, and where its line end begins. `open`: a quotation mark was never closed."""

    text: str
    cells: tuple[Cell, ...]
    end: int
    open: bool = False

    def value(self, number: int) -> str:
        """What a cell holds, without its quoting."""
        start, end = self.cells[number]
        return unquoted(self.text[start:end])


class Scanner:
    """Finds rows. `multiline`: quoted cells may hold line ends."""

    def __init__(self, separator: str, multiline: bool) -> None:
        self.separator = separator
        mark = re.escape(separator)
        inside = r'(?:[^"]|"")*+' if multiline else r'(?:[^"\r\n]|"")*+'
        after = rf"[^{mark}\r\n]*" if multiline else rf"(?=[{mark}\r\n]|\Z)"
        self._quoted = re.compile(rf'"{inside}"{after}')
        self._bare = re.compile(rf"[^{mark}\r\n]*")
        self._multiline = multiline

    def row(self, text: str, start: int, final: bool) -> Row | None:
        """The row that begins here; None where more text must be read first."""
        cells: list[Cell] = []
        at = start
        opened = False
        while True:
            match = self._quoted.match(text, at) if text.startswith('"', at) else None
            if match is None:
                if self._multiline and text.startswith('"', at):
                    if not final:
                        return None
                    opened = True
                match = self._bare.match(text, at)
                assert match is not None  # it matches nothing, too
            end = match.end()
            cells.append((at - start, end - start))
            if end == len(text):
                return Row(text[start:], tuple(cells), end - start, opened) if final else None
            if text[end] == self.separator:
                at = end + 1
                continue
            if text[end] == "\r" and end + 1 == len(text) and not final:
                return None  # perhaps the first half of a line end
            after = end + (2 if text.startswith("\r\n", end) else 1)
            return Row(text[start:after], tuple(cells), end - start, opened)


def rows(chunks: Iterable[str], scanner: Scanner) -> Iterator[Row]:
    """The rows of a text; together their texts are the text."""
    source = iter(chunks)
    text, at, final = "", 0, False
    while True:
        row = scanner.row(text, at, final) if at < len(text) else None
        if row is not None:
            yield row
            at += len(row.text)
            continue
        if final:
            return
        waiting = [text[at:]]
        length = len(waiting[0])
        wanted = max(CHUNK, 2 * length)  # a long row is looked at a few times only
        while length < wanted:
            chunk = next(source, None)
            if chunk is None:
                final = True
                break
            waiting.append(chunk)
            length += len(chunk)
        text, at = "".join(waiting), 0
        if length > LONGEST and not final and scanner.row(text, 0, False) is None:
            raise InputError(f"a row is longer than {LONGEST:,} characters: is a quotation mark never closed?")


def unquoted(cell: str) -> str:
    """The value of a cell as it stands."""
    match = _QUOTED.match(cell)
    return cell if match is None else match[1].replace('""', '"') + cell[match.end() :]


def quoted(value: str, separator: str, like: str) -> str:
    """A value as a cell, quoted where the old cell was, or where it must be."""
    if like.startswith('"') or any(mark in value for mark in (separator, "\r", "\n")) or value.startswith('"'):
        return '"' + value.replace('"', '""') + '"'
    return value


class Rebuild:
    """The row with another text in its column."""

    __slots__ = ("_code", "_keep", "_literal", "_number", "_row", "_separator")

    def __init__(self, row: Row, number: int, separator: str, code: Encoding, keep: bool, literal: bool) -> None:
        self._row, self._number, self._separator, self._code, self._keep = row, number, separator, code, keep
        self._literal = literal  # the cell begins with a quotation mark that quotes nothing

    def __call__(self, text: str) -> bytes:
        row = self._row
        start, end = row.cells[self._number]
        old = row.text[start:end]
        new = text if self._literal else quoted(text, self._separator, old)
        told = row.text[:start] + new + row.text[end : row.end]
        if self._keep:
            told += self._separator + old
        return self._code.encode(told + row.text[row.end :])


def records(stream: BinaryIO, file: str, separator: str | None, columns: Columns, encoding: str | None = None) -> Iterator[Record]:
    """The records of a table: its header, then a row each. InputError where it lacks a column that was asked for."""
    head = stream.read(CHUNK)
    code = opening(head, known(encoding))
    chunks = decoded(stream, code, file, head)
    first = next(chunks, "")
    while first and not _LINE_END.search(first) and (more := next(chunks, None)) is not None:
        first += more
    if not first:
        yield Record(0, 1, head)
        return
    multiline = separator is None
    mark = separator or _separator(first)
    scanner = Scanner(mark, multiline)
    line, number = 1, 0
    text = -1
    others: list[int | None] = []
    keep = False
    for row in rows(_chained(first, chunks), scanner):
        raw = (code.mark if line == 1 else b"") + code.encode(row.text)
        if line == 1:
            header = [row.value(i).strip() for i in range(len(row.cells))]
            text = _number(file, header, columns.text)
            asked = (columns.target, columns.source, columns.id, columns.source_text, columns.page, columns.site)
            others = [None if name is None else _number(file, header, name) for name in asked]
            keep = columns.keep_original and columns.original not in header
            if keep:
                raw = code.mark + code.encode(row.text[: row.end] + mark + columns.original + row.text[row.end :])
            yield Record(0, line, raw)
        else:
            number += 1
            yield _record(row, number, line, raw, text, others, mark, code, keep, multiline)
        line += len(_LINE_END.findall(row.text))


def _record(
    row: Row,
    number: int,
    line: int,
    raw: bytes,
    text: int,
    others: list[int | None],
    mark: str,
    code: Encoding,
    keep: bool,
    multiline: bool,
) -> Record:
    if row.open:
        return Record(number, line, raw, problem="a quotation mark opens a cell here and is never closed")
    if text >= len(row.cells):
        if keep and row.text.strip():
            raw = code.encode(row.text[: row.end] + mark + row.text[row.end :])
        return Record(number, line, raw)
    start, end = row.cells[text]
    cell = row.text[start:end]
    literal = not multiline and cell.startswith('"') and not _tsv_quoted(cell)
    value = cell if literal else unquoted(cell)
    target, source, id_, source_text, page, site = (row.value(i) or None if i is not None and i < len(row.cells) else None for i in others)
    rebuild = Rebuild(row, text, mark, code, keep, literal)
    return Record(number, line, raw, value, rebuild, target, source, id_, rewrite=keep, source_text=source_text, page=page, site=site)


def _tsv_quoted(cell: str) -> bool:
    return _QUOTED.fullmatch(cell) is not None


def _chained(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _separator(text: str) -> str:
    """The separator of a CSV file: the mark most frequent in its first line, outside quotation marks."""
    line = _LINE_END.split(_QUOTED.sub("", text), maxsplit=1)[0]
    return max(SEPARATORS, key=lambda mark: (line.count(mark), -SEPARATORS.index(mark)))


def _number(file: str, header: list[str], name: str) -> int:
    if name in header:
        return header.index(name)
    from cleanup.forms import near

    told = ", ".join(f"“{cell}”" for cell in header[:12]) + (" …" if len(header) > 12 else "")
    raise InputError(f"{file}:1: there is no column “{name}”{near(name, header)}; the first row names {told}; name the right one with --column")
