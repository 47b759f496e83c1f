"""Cleaned: one record with what became of it; and where in the file a change stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from cleanup.lazy import lazy
from cleanup.value import value

if TYPE_CHECKING:
    from cleanup.clues import Clues
    from cleanup.edit import Edit
    from cleanup.files.record import Record
    from cleanup.result import Result

_LINE_END = lazy(r"\r\n|\n|\r")


class Lines:
    """Offsets of a text as lines and columns, both from 1, in code points."""

    __slots__ = ("starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def number(self, offset: int) -> int:
        """Which line, from 0."""
        return bisect_right(self.starts, offset) - 1

    def column(self, offset: int) -> int:
        """Which character of its line, from 0."""
        return offset - self.starts[self.number(offset)]

    def span(self, number: int) -> tuple[int, int]:
        """Where a line begins and ends, its line end left out."""
        start = self.starts[number]
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return start, end


@value
class Cleaned:
    """A record of a file, and its result."""

    file: str
    record: Record
    result: Result
    form: str
    entities: bool = False  # whether somebody asked for what the text names
    clues: Clues | None = None  # what the other records of its page show of the source, where somebody asked

    @property
    def label(self) -> str:
        """The record, in words: `page.txt`, `news.jsonl:12 (id a7)`."""
        if self.record.in_lines:
            return self.file
        name = f" ({self.record.id})" if self.record.id else ""
        return f"{self.file}:{self.record.line}{name}"

    def places(self) -> Iterator[tuple[Edit, int, int, int, int]]:
        """Each edit with the line and column of the file where it begins and ends, from 1; of records in tables the record's line, and the
        column in its text."""
        lines = Lines(self.result.original)
        for edit in self.result.edits:
            if self.record.in_lines:
                first, last = lines.number(edit.start), lines.number(edit.end)
                yield (
                    edit,
                    self.record.line + first,
                    edit.start - lines.starts[first] + 1,
                    self.record.line + last,
                    edit.end - lines.starts[last] + 1,
                )
            else:
                yield edit, self.record.line, edit.start + 1, self.record.line, edit.end + 1
