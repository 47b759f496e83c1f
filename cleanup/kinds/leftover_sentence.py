"""leftover-sentence: whole sentences that stand in another language.

It proposes nothing: what a sentence would be in the text's language no rule knows. It gives the report (`--untranslated`) and the translation
(`--translate`) their name, reason and examples, so that they are explained, selected and ignored like any other; the finding itself is in
`cleanup.leftovers`, and runs only where it is asked for, because cutting sentences takes longer than all rules together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span
from cleanup.edit import Proposal
from cleanup.rule import Rule, Stage, Triggers


class LeftoverSentence(Rule):
    """Whole sentences in another language."""

    NAME: ClassVar[str] = "leftover-sentence"
    STAGE: ClassVar[Stage] = Stage.STRUCTURE
    FIXES: ClassVar[bool] = False

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers()

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        return iter(())
