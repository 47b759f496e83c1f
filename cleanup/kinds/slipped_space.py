"""slipped-space: the space stands before a mark instead of behind it (`the party ,which`, `the dispute ;after`, `anyone .The decision`).

A link or a bold run ended right at the mark, and the page kept the space of the one side and lost that of the other. `marks` says before which.

It refuses: tables, code and file names (` .net`, ` .The` before a dot); words on either side that are not known and no names of the document; behind a
full stop anything but a capital that begins a sentence (a small word, or a word as common as `least_band`); people who type in haste
(`cleanup/haste.py`), and texts where this is a habit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span
from cleanup.edit import Proposal
from cleanup.haste import typed_in_haste
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_L = r"[^\W\d_]"
_SLIPPED = lazy(rf"(?<=[\w”\")%]) ([,;.])(?=({_L}+)(?![\w.@/]))")
_CODE = lazy(r"[{}<>=\\`$|\t]|\(\)|//")
_HABIT = 1  # hits in one text, above which they must be rarer than commas that stand right
_FILES = frozenset(["Net", "Com", "Org", "Exe", "Doc", "Zip", "Env"])


class SlippedSpace(Rule):
    """A space on the wrong side of a mark."""

    NAME: ClassVar[str] = "slipped-space"
    STAGE: ClassVar[Stage] = Stage.SPACING

    @fields
    class Fields:
        marks: tuple[str, ...] = field(metadata={"help": "The marks, separated by spaces: , ; ."})
        least_band: int = field(default=3, metadata={"help": "How common the words beside the mark must be, 1 to 7."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if not fields.marks or any(mark not in (",", ";", ".") for mark in fields.marks):
            raise FieldError("marks", "some of , ; .")
        self._marks = tuple(fields.marks)
        self._least = fields.least_band

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(shape=lambda form: form.startswith(self._marks) and form[1:2].isalpha())

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        if not places or typed_in_haste(document):
            return
        hits = sum(1 for _ in _SLIPPED.finditer(text))
        if hits > _HABIT and 2 * hits > text.count(", ") + text.count(". "):
            return
        for place in places:
            match = _SLIPPED.match(text, place.start - 1) if place.start else None
            if match is None or match[1] not in self._marks:
                continue
            line = document.line(place.start)
            if _CODE.search(line.text) is None and self._fits(match, text, context):
                start = text.rfind(" ", 0, match.start()) + 1
                start = max(start, match.start() - 40, line.start)
                yield self.proposal(start, match.end(2), f"{text[start : match.start()]}{match[1]} {match[2]}")

    def _fits(self, match: re.Match[str], text: str, context: Context) -> bool:
        left, right = _before(text, match.start()), match[2]
        if left and not self._known(left, context):
            return False
        if match[1] != ".":
            return self._known(right, context)
        if not (right[0].isupper() and (len(right) == 1 or right[1:].islower())) or right in _FILES or len(left) == 1:
            return False
        return context.is_function_word(right) or bool(len(right) > 2 and context.band(right) >= self._least)

    def _known(self, word: str, context: Context) -> bool:
        if len(word) == 1:
            return context.is_function_word(word)
        return bool(context.band(word) >= self._least or context.mentions.is_name(word) or context.mentions.capitalised(word))


def _before(text: str, end: int) -> str:
    """The letters right before a place, at most forty."""
    start = end
    while start > max(0, end - 40) and text[start - 1].isalpha():
        start -= 1
    return text[start:end]
