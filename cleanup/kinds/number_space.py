"""number-space: a space inside a date, a decimal number or an ordinal. Nothing but spaces changes.

`what` says where:

    date       `21 . října`, `12 . 5 . 2020`, `v roce 1912 r .`, `v 19 . století` -> `21. října`, `12. 5. 2020`, `1912 r.`, `19. století`: a space
               before the full stop of a day, a month or a year's abbreviation. In numbers alone only where day, month and year stand there; with `words`,
               for languages that write ordinals with a full stop, also before names of months and before these words
    decimal    `3 ,5 %` -> `3,5 %`: a space before a decimal comma

It refuses numbers that cannot be a day or a month, lists (`1 , 2 , 3`), coordinates in brackets, tables and code. A space *behind* a comma
(`12, 5`) stays: two numbers may be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar, Literal

from cleanup.context import Context
from cleanup.document import Document, Span, fold
from cleanup.edit import Proposal
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_S = "[ \u00a0\u202f]"
_DAY = r"(?<![\w.,:/\-–+])(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_NAMED = lazy(rf"(?:{_DAY})({_S})\.{_S}?([^\W\d_]{{3,}})")
_ORDINAL = lazy(rf"(?<![\w.,:/\-–+])\d{{1,3}}({_S})\.{_S}([^\W\d_]{{3,}})")
_NUMERIC = lazy(rf"{_DAY}({_S}?)\.{_S}?{_MONTH}({_S}?)\.(?:{_S}?)(?:1[5-9]|20)\d\d(?![\w,]|\.\d)")
_YEAR_STOP = lazy(rf"(?<![\w.,])(?:1\d|20)\d\d{_S}(?:r|р|рр|г|гг)({_S})\.(?=\s|$|[)”“»\"])")
_DECIMAL = lazy(rf"(?<![\w.,:/\-–+\u00a0(])(?<![\d(]{_S})\d{{1,3}}({_S}),\d{{1,2}}(?![\d.,:/\-–]|{_S}?[,;(])")
_BESIDE = lazy(r"\d{1,3} ?, ?\d")
_TABLE_OR_CODE = lazy(r"\t|\|| {4,}|[{}<>=\\`$\[\]]")


class NumberSpace(Rule):
    """A space inside a date or a number."""

    NAME: ClassVar[str] = "number-space"
    STAGE: ClassVar[Stage] = Stage.SPACING

    @fields
    class Fields:
        what: Literal["date", "decimal"] = field(metadata={"help": "Where the space stands."})
        words: tuple[str, ...] = field(default=(), metadata={"help": "For date: words that follow an ordinal (19. Jahrhundert), besides months."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if fields.words and fields.what != "date":
            raise FieldError("words", "belongs to `what: date`")
        self._words = frozenset(fold(word) for word in fields.words)

    def triggers(self, target: str | None = None) -> Triggers:
        if self.fields.what == "decimal":
            return Triggers(shape=lambda form: form[0] == "," and len(form) > 1)
        return Triggers(shape=lambda form: form[0] == "." and form[1:2] != ".")

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        spans = document.line_spans()
        for number in sorted({document.line_number(place.start) for place in places}):
            start, end = spans[number]
            if _TABLE_OR_CODE.search(document.text, start, end):
                continue
            hits = self._decimals if self.fields.what == "decimal" else self._dates
            for at, to in sorted(set(hits(document.text, start, end, context))):
                if to > at:
                    yield self.proposal(at, to, "")

    def _dates(self, text: str, start: int, end: int, context: Context) -> Iterator[tuple[int, int]]:
        language = context.language
        for match in _NUMERIC.finditer(text, start, end):
            yield match.span(1)
            yield match.span(2)
        for match in _YEAR_STOP.finditer(text, start, end):
            yield match.span(1)
        if language is None or not self._words:
            return
        for match in _NAMED.finditer(text, start, end):
            if fold(match[2]) in language.months:
                yield match.span(1)
        for match in _ORDINAL.finditer(text, start, end):
            if fold(match[2]) in self._words:
                yield match.span(1)

    def _decimals(self, text: str, start: int, end: int, context: Context) -> Iterator[tuple[int, int]]:
        if context.language is None or context.language.tag == "en" or len(_BESIDE.findall(text, start, end)) > 2:
            return
        for match in _DECIMAL.finditer(text, start, end):
            yield match.span(1)
