"""Decisions: the spreadsheet in which an editor says which spellings are one name, written, read again and obeyed.

A row is a spelling and the one it is proposed to become. The editor ticks `same`: yes (or x) makes it a house row, no means that the two are different and are never
proposed again, empty leaves it open. `write`, `type` and `id` may be changed as well: what stands there counts. All other columns are for the eye.

Cells that begin like a formula (`=`, `+`, `-`, `@`) get an apostrophe in front, which reading takes off again.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from cleanup.files.record import InputError
from cleanup.files.termbase import cells
from cleanup.languages import LANGUAGES as SPOKEN
from cleanup.names.clusters import Variant
from cleanup.names.gazetteer import LANGUAGES
from cleanup.names.terms import Term, clean_name, slug

COLUMNS = ("same", "spelling", "write", "type", "id", "language", "likeness", "count", "documents", "count of write", "place 1", "place 2", "place 3")
NEEDED = ("same", "spelling", "write")
YES = frozenset("yes y x ✓ ✔ 1 true ja j oui si sí sim tak t ano так да same".split())
NO = frozenset("no n 0 - ✗ false nein non não nie ne ні нет different".split())
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Tell = Callable[[int, str], None]


@dataclass(frozen=True, slots=True)
class Decision:
    """One row. `same` None: still open. `rest` are the cells for the eye."""

    same: bool | None
    spelling: str
    write: str
    type: str = ""
    id: str = ""
    language: str = ""
    rest: tuple[str, ...] = ()


def is_sheet(head: Iterable[str]) -> bool:
    """Whether the first row of a table is that of such a spreadsheet."""
    return set(NEEDED) <= {name.strip().lstrip("\ufeff").lower() for name in head}


def read(stream: BinaryIO, file: str, separator: str | None, tell: Tell, encoding: str | None = None) -> Iterator[Decision]:
    """The rows of a sheet. InputError for another table; a row that makes no sense is told and left out."""
    head: list[str] = []
    for line, row in cells(stream, file, separator, encoding):
        values = [_bare(row.value(i).strip()) for i in range(len(row.cells))]
        if not head:
            head = [value.lower() for value in values]
            if not is_sheet(head):
                told = ", ".join(f"“{value}”" for value in values[:8])
                raise InputError(f"{file}:{line}: is no spreadsheet of decisions: the first row names {told[:200]}; it needs {', '.join(NEEDED)}")
            continue
        told_row = dict(zip(head, values, strict=False))
        if row.open:
            tell(line, "a quotation mark opens a cell here and is never closed; close it")
            continue
        if not any(values):
            continue
        try:
            yield _decision(told_row)
        except ValueError as error:
            tell(line, str(error))


def _decision(told: dict[str, str]) -> Decision:
    tick = told.get("same", "").lower()
    if tick and tick not in YES | NO:
        raise ValueError(f"`same` reads “{tick[:20]}”; write yes or no, or leave it empty")
    spelling, write = told.get("spelling", ""), told.get("write", "")
    same = None if not tick else tick in YES
    for name, value in (("spelling", spelling), ("write", write)):
        if same is not None and not clean_name(value):
            raise ValueError(f"`{name}` reads “{value[:40]}”; write a name of at most five words, without ;")
    if same and spelling == write:
        raise ValueError(f"`spelling` and `write` are both “{write[:40]}”; say what to write instead, or tick nothing")
    language = told.get("language", "").lower()
    if same and language not in LANGUAGES:
        raise ValueError(f"`language` reads “{language[:20]}”; write one of {', '.join(LANGUAGES)}")
    if language and language not in SPOKEN:
        raise ValueError(f"`language` reads “{language[:20]}”; write one of {', '.join(SPOKEN)}")
    return Decision(same, spelling, write, told.get("type", ""), told.get("id", ""), language, tuple(told.get(column, "") for column in COLUMNS[6:]))


def sheet(decided: Iterable[Decision], groups: Iterable[Sequence[Variant]], separator: str) -> Iterator[str]:
    """The spreadsheet, row by row: what was decided first, then what is proposed."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=separator, lineterminator="\n")

    def told(values: Iterable[object]) -> str:
        writer.writerow([_escaped(str(value)) for value in values])
        text = buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        return text

    yield told(COLUMNS)
    for one in decided:
        yield told([{True: "yes", False: "no", None: ""}[one.same], one.spelling, one.write, one.type, one.id, one.language, *one.rest])
    for group in groups:
        for variant in group:
            spelling, middle = variant.spelling, variant.middle
            places = [*spelling.contexts, "", "", ""][:3]
            counts = (spelling.count, spelling.documents, middle.count)
            yield told(["", spelling.name, middle.written, middle.type, middle.id, spelling.language, variant.likeness, *counts, *places])


def _escaped(value: str) -> str:
    return f"'{value}" if value.startswith(_FORMULA) else value


def _bare(value: str) -> str:
    return value[1:] if value.startswith("'") and value[1:].startswith(_FORMULA) else value


def terms(decided: Iterable[Decision]) -> Iterator[Term]:
    """What was ticked with yes, as terms: one for each name to write and language. Without an id the name makes one."""
    grouped: dict[tuple[str, str, str], list[Decision]] = {}
    for one in decided:
        if one.same:
            key = (one.id or slug(one.write), one.language, one.write)
            grouped.setdefault(key, []).append(one)
    met: dict[str, int] = {}
    for (id, language, write), rows in grouped.items():
        met[id] = met.get(id, 0) + 1
        kind = next((row.type for row in rows if row.type), "MISC")
        own = id if met[id] == 1 else f"{id}-{met[id]}"
        yield Term(own, kind, {language: [write]}, [("", row.spelling) for row in rows])
