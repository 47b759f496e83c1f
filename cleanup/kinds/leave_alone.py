"""leave-alone: words that nobody may change, wherever they stand.

    never: Kapital Bruk
        Moto Guzzi

One expression a line of a `|` block is too long for names of one word; so `never` is a list of words, and `phrases` a block with an expression a line.
A leave-alone wins against every other rule, and does not depend on evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields


class LeaveAlone(Rule):
    """Words that nobody may change."""

    NAME: ClassVar[str] = "leave-alone"
    STAGE: ClassVar[Stage] = Stage.CHARACTERS
    FIXES: ClassVar[bool] = False

    @fields
    class Fields:
        never: tuple[str, ...] = field(default=(), metadata={"help": "Words that stay as they are, in their exact case."})
        phrases: str = field(default="", metadata={"help": "Expressions of several words, divided by semicolons."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._expressions = [*fields.never, *(p.strip() for p in fields.phrases.split(";") if p.strip())]
        if not self._expressions:
            raise FieldError("never", "names no word")
        ordered = sorted(set(self._expressions), key=lambda e: (-len(e), e))
        self._pattern = lazy(r"(?<!\w)(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)")

    def triggers(self, target: str | None = None) -> Triggers:
        first = {fold(m.group()) for e in self._expressions for m in [WORD.search(e)] if m}
        marks = {e.split()[0] for e in self._expressions if WORD.search(e) is None}
        return Triggers(words=frozenset(first), marks=frozenset(marks))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        for match in self._pattern.finditer(document.text):
            yield Proposal(match.start(), match.end(), match.group(), self.id, self.head.why, Safety.SAFE, leave=True)
