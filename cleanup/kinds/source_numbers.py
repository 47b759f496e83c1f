"""source-numbers: numbers and hours as the source writes them: `2,5 percent`, `1.500 euros`, `22h15`, `20.30 Uhr`.

    fractions: percent million degrees      2,5 percent -> 2.5 percent
    thousands: euros people votes           1.500 euros -> 1,500 euros
    hours: yes                              22h15 -> 22:15, 20.30 Uhr -> 20:30

A comma with one or two digits behind it is a fraction where a word of `fractions` or `%` follows; a stop with three digits behind it divides thousands where a word of `thousands`
follows, or money stands before. A number with two such stops always does.

It refuses a single number while the source is not known (one may be a slip), thousands in a text that has them with a comma somewhere (`3,400`): there a stop is a stop; and numbers that go on (`1.500,20`, addresses, versions).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span
from cleanup.edit import Proposal
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_HABIT = 2  # so many numbers make a habit; one may be a slip
_SHAPE = lazy(r"\d[.,]\d|\dh\d")
_ENGLISH = lazy(r"(?<![\d.,])\d{1,3},\d{3}(?![\d,])")
_HOUR = lazy(r"(?<![\w.,:])((?:[01]?\d|2[0-3])h)([0-5]\d)(?![\w:])|(?<![\w.,:])((?:[01]?\d|2[0-3])[.:])([0-5]\d) Uhr(?!\w)")


class SourceNumbers(Rule):
    """Numbers in the source's habit."""

    NAME: ClassVar[str] = "source-numbers"
    STAGE: ClassVar[Stage] = Stage.CHARACTERS
    BY_TARGET: ClassVar[bool] = True

    @fields
    class Fields:
        fractions: tuple[str, ...] = field(metadata={"help": "Words behind a fraction: percent million degrees."})
        thousands: tuple[str, ...] = field(metadata={"help": "Words behind thousands: euros people votes."})
        hours: bool = field(default=False, metadata={"help": "yes: 22h15 and 20.30 Uhr as well."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if not all(word.isalpha() and word.islower() for word in (*fields.fractions, *fields.thousands)):
            raise FieldError("fractions", "write plain words in small letters")
        self._reach = max(map(len, (*fields.fractions, *fields.thousands, "Uhr"))) + 3  # code points behind a number that are looked at
        gap = r"[ \u00a0\u202f-]"
        self._fraction = lazy(rf"(?<![\w.,:/-])[0-9]{{1,3}}(,)[0-9]{{1,2}}(?={gap}?%|{gap}(?:{'|'.join(fields.fractions)})(?!\w))")
        self._thousand = lazy(
            rf"(?<![\w.,:/-])(?:(?P<sum>[0-9]{{1,3}}(?:\.[0-9]{{3}}){{1,3}})(?={gap}(?:{'|'.join(fields.thousands)})(?!\w))"
            r"|(?P<twice>[0-9]{1,3}(?:\.[0-9]{3}){2,3})(?= [a-z])|(?<=[€$£] )(?P<money>[0-9]{1,3}(?:\.[0-9]{3})+)(?![\w.,]))"
        )

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(chunk=lambda chunk: _SHAPE.search(chunk) is not None, shape=lambda shape: "0.0" in shape or "0,0" in shape or "0a0" in shape)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        if not places:
            return
        text = document.text
        found = [(*match.span(1), ".") for match in self._around(self._fraction, text, places)]
        if next(self._around(_ENGLISH, text, places), None) is None:
            found += [(*match.span(), match[0].replace(".", ",")) for match in self._around(self._thousand, text, places)]
        if self.fields.hours:
            found += [(*match.span(), _clock(match)) for match in self._around(_HOUR, text, places)]
        if len(found) < _HABIT and context.source is None:
            return
        for start, end, after in found:
            yield self.proposal(start, end, after)

    def _around(self, pattern: re.Pattern[str], text: str, places: Sequence[Span]) -> Iterator[re.Match[str]]:
        """What a pattern finds that begins in a place: all it can find, for its first two numbers stand in one chunk."""
        for start, end in places:
            for match in pattern.finditer(text, start, end + self._reach):
                if match.start() >= end:
                    break
                yield match


def _clock(match: re.Match[str]) -> str:
    hour, minute = (match[1], match[2]) if match[1] else (match[3], match[4])
    return f"{hour[:-1]}:{minute}"
