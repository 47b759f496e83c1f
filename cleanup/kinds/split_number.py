"""split-number: spaces inside a number, before a word that measures (`$2 .3 million`, `18 , 400 roubles`, `79 . 90 euros`, `22 ° C`, `won 3 -1`).

    units: million billion percent euros dollars …      what must follow a price or a quantity
    results: won lost beat score …                      what must stand shortly before a result (`3 -1`, `2 : 1`)

Only spaces go. It refuses: groups after a comma of other than three digits (`in rooms 18 , 40 people`); a full stop that may end a sentence (the part
behind it has one or two digits, the part before it at most three, and the unit is one of `units`); results above 99, and lines with more than two of them
(tables, lists of sets); code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span, fold
from cleanup.edit import Proposal
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_GROUPED = lazy(r"(?<![\w.,:/\-–])(\d{1,3})(?: , | ,|, )(\d{3})(?![\w.,:/\-–]\w)(?= ?([^\W\d_]+|%|€|\$|£))")
_BROKEN = lazy(r"(?<![\w.,:/\-–])(\d{1,3})(?: \. | \.|\. )(\d{1,2})(?![\w:/\-–]|[.,]\w)(?= ?([^\W\d_]+|%|€|\$|£))")
_RESULT = lazy(r"(?<![\w.,:/\-–])(?<!\d )(\d{1,2})( : | [-–])(\d{1,2})(?![\w:/\-–%]|[.,]\d)")
_DEGREES = lazy(r"(?<=\d)( ?)° ([CF])\b")
_HINT = lazy(r"[0-9](?: [.,:] ?[0-9]|[.,] [0-9]| [-–][0-9]| ?° )")  # what all of them hold
_CODE = lazy(r"[{}<>=\\`|\t]|\(\)|//")
_BEFORE, _BEHIND = 4, 40  # code points around a hint in which a number and its unit stand
_NEAR = 60  # code points before a result in which its verb is looked for
_SIGNS = frozenset("%€$£")


class SplitNumber(Rule):
    """Spaces inside a number."""

    NAME: ClassVar[str] = "split-number"
    STAGE: ClassVar[Stage] = Stage.SPACING

    @fields
    class Fields:
        units: tuple[str, ...] = field(metadata={"help": "Words that follow a quantity: million percent euros …"})
        results: tuple[str, ...] = field(metadata={"help": "Words that stand shortly before a result: won lost score …"})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if not fields.units or not fields.results:
            raise FieldError("units", "name units and results")
        self._units, self._results = frozenset(fields.units), frozenset(fields.results)

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(shape=lambda shape: shape[0] in ".,:-–" or shape.endswith(("0.", "0,", "°")))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        hints = [hint.span() for hint in _HINT.finditer(text)]
        if not hints:
            return
        for pattern, mark in ((_GROUPED, ","), (_BROKEN, ".")):
            for match in _found(pattern, text, hints):
                if self._is_unit(match[3]) and not self._apart(document, match):
                    yield self.proposal(match.start(), match.end(), f"{match[1]}{mark}{match[2]}")
        for match in _found(_DEGREES, text, hints):
            yield self.proposal(match.start(), match.end(), f"{match[1]}°{match[2]}")
        for match in _found(_RESULT, text, hints):
            line = document.line(match.start())
            if len(_RESULT.findall(line.text)) > 2 or self._apart(document, match):
                continue
            if text[match.start() - 2 : match.start() - 1] == ":":
                continue  # The result: 3 : 2 for whom?
            before = fold(text[max(line.start, match.start() - _NEAR) : match.start()])
            if self._results.isdisjoint(re.findall(r"[a-z]+", before.rsplit(". ", 1)[-1])):
                continue
            yield self.proposal(match.start(), match.end(), f"{match[1]}{match[2].strip()}{match[3]}")

    def _is_unit(self, word: str) -> bool:
        return word in _SIGNS or word.casefold() in self._units

    def _apart(self, document: Document, match: re.Match[str]) -> bool:
        """Whether the line is code or a table."""
        return _CODE.search(document.line(match.start()).text) is not None


def _found(pattern: re.Pattern[str], text: str, hints: Sequence[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """What a pattern finds, looked for where a hint is: few texts have many numbers."""
    done = 0
    for start, end in hints:
        for match in pattern.finditer(text, max(done, start - _BEFORE), end + _BEHIND):
            done = match.end()
            yield match
