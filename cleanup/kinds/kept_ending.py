"""kept-ending: a number that kept the ending of the source language: `17enne`, `80-letni`, `5-й`.

    endings: |
      -letni => pl -year-old
      enne => it -year-old
      esimo => it {th}
      mila => it ,000
      -årig => sv da -year-old

On the right stand the languages and what the target writes there; of one language alone the ending is a sign of where the text came from; `{th}` is the English ordinal (`1st`, `22nd`, `13th`).

It refuses numbers of more than four digits or with a point or comma, and whatever goes on behind the ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span
from cleanup.edit import Proposal
from cleanup.languages import LANGUAGES
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_THE_TH = {"1": "st", "2": "nd", "3": "rd"}


_NUMBER_WITH_ENDING = lazy(r"0-?[aA]")  # in a shape


class KeptEnding(Rule):
    """Numbers with an ending of the source."""

    NAME: ClassVar[str] = "kept-ending"
    STAGE: ClassVar[Stage] = Stage.WORDS

    @fields
    class Fields:
        endings: tuple[tuple[str, str], ...] = field(metadata={"help": "A line each: the ending => the languages, and what the target writes."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._endings: dict[str, tuple[str | None, str]] = {}
        for ending, right in fields.endings:
            *tags, becomes = right.split()
            if not tags or not set(tags) <= set(LANGUAGES):
                raise FieldError("endings", f"“{ending}”: on the right stand the languages and what the target writes, such as: pl -year-old")
            self._endings[ending] = (tags[0] if len(tags) == 1 else None, becomes)
        longest = sorted(self._endings, key=lambda ending: (-len(ending), ending))
        self._pattern = lazy(rf"(?<![\w.,:/–-])([0-9]{{1,4}})({'|'.join(map(re.escape, longest))})(?![\w–-])")

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(shape=lambda form: _NUMBER_WITH_ENDING.search(form) is not None, chunk=lambda chunk: self._pattern.search(chunk) is not None)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        for place in places:
            for match in self._pattern.finditer(document.text, place.start, place.end):
                tag, becomes = self._endings[match[2]]
                yield self.proposal(*match.span(2), becomes.replace("{th}", _th(match[1])), hint=tag)


def _th(number: str) -> str:
    return "th" if number[-2:-1] == "1" else _THE_TH.get(number[-1], "th")
