"""drop-cap: the first letter of a text that its large initial doubled: `Tthe old pier`, `lThe harbour` -> `The old
pier`, `The harbour`.

Only the first word of a line is looked at, only where it is no word as it stands, or a very rare one, and a common
one without its first letter, and where a small letter follows in the next word. It refuses names (`Aaron`, `Lloyd`),
anything of under four letters, and words that stand twice in the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span
from cleanup.edit import Proposal
from cleanup.rule import Rule, Stage, Triggers

_RARE = 2  # band up to which a word of the list may be a slip that many people make (`tthe`)
_COMMON = 5  # band of a word that is worth a guess of this kind


class DropCap(Rule):
    """A doubled first letter."""

    NAME: ClassVar[str] = "drop-cap"
    STAGE: ClassVar[Stage] = Stage.WORDS

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(word=_doubled_initial)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for place in places:
            word = text[place.start : place.end]
            if not word.isalpha() or not _doubled_initial(word) or context.band(word) > _RARE:
                continue
            line = document.line(place.start)
            if text[line.start : place.start].strip() or len(line.words) < 4 or line.gap(1) != " " or not line.words[1][0].islower():
                continue
            small = word[1:].lower()
            if context.band(small) >= _COMMON and text.count(word) == 1:
                capital = word[1] if word[0].islower() else word[0]
                yield self.proposal(place.start, place.start + 2, capital)


def _doubled_initial(word: str) -> bool:
    """`Tthe`, or `lThe`."""
    if len(word) < 4:
        return False
    return (word[0].isupper() and word[0].lower() == word[1]) or (word[0] == "l" and word[1].isupper() and word[2:].islower())
