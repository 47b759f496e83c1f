"""fused-capital: a word that hangs on a word with a capital (`inBerlin`, `dieRegierung`, `saidRossi`).

    words: in on at from with the

A token is split before its one inner capital if what stands before it is on the closed list `words` (in lower case, or with a capital where it
opens its sentence), or with `least_band` any word that common, and what follows is a word or name: known to the language, or met elsewhere in the
document on its own; after a common word of five letters or more, any.

It refuses names written so (`McDonald`, `DiCaprio`, `iPhone`, `YouTube`): their first part is on no list of small words, or begins with a capital in
mid-sentence; everything in `never_split`; tokens with two inner capitals (`toStringValue`); code (`door.isOpen()`) and lines about programs; and what is known as one word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Proposal
from cleanup.haste import of_programs
from cleanup.lexicon import WordClass as W
from cleanup.lexicon import lexicon
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_CODE_AFTER = ("(", "=", "_", "[", "{")  # an empty neighbour is none of these
_CODE_BEFORE = (".", "_", "#", "@", "/", "$", "-")
_STATES = frozenset("is has was can should do on to get set are had did".split())
_LEAST = 2  # letters before the capital


class FusedCapital(Rule):
    """A word that hangs on a word with a capital."""

    NAME: ClassVar[str] = "fused-capital"
    STAGE: ClassVar[Stage] = Stage.WORDS

    @fields
    class Fields:
        words: tuple[str, ...] = field(metadata={"help": "Small words that may hang on a word with a capital."})
        never_split: tuple[str, ...] = field(default=(), metadata={"help": "Names that are written so."})
        least_band: int = field(default=0, metadata={"help": "Also any word before the capital that is so common, 3 to 7; without, only the list."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if head.target is None:
            raise FieldError("words", "a fused-capital rule needs a language: put it into a pack such as rules/en")
        if any(len(w) < _LEAST or w != fold(w) for w in fields.words):
            raise FieldError("words", "write words of two letters or more, in small letters")
        if fields.least_band and not 3 <= fields.least_band <= 7:
            raise FieldError("least_band", "a number from 3 to 7")
        self._words = frozenset(fields.words)
        self._never = frozenset(fold(w) for w in fields.never_split)

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(word=lambda word: self._cut(word) > 0)

    def _cut(self, word: str) -> int:
        """Where the inner capital stands, if the token has the shape and the words; else 0."""
        if word[1:].islower() or not word.isalpha():
            return 0
        capitals = [at for at in range(1, len(word)) if word[at].isupper()]
        if len(capitals) != 1 or capitals[0] < _LEAST or len(word) - capitals[0] < 3:
            return 0
        low = fold(word)
        words = lexicon(self.head.target or "")
        if low in self._never or words is None or words.known(low):
            return 0
        left = low[: capitals[0]]
        least: int = self.fields.least_band
        if left not in self._words and not (least and len(left) > 2 and word[0].islower() and words.band(left) >= least):
            return 0
        return capitals[0]

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        for place in places:
            for match in WORD.finditer(document.text, place.start, place.end):
                word = match.group()
                cut = self._cut(word)
                if not cut:
                    continue
                text = document.text
                if text[match.end() : match.end() + 1] in _CODE_AFTER or text[match.start() - 1 : match.start()] in _CODE_BEFORE:
                    continue
                if word[0].islower() and (of_programs(document, match.start()) or a_state(word[:cut], word[cut:], context)):
                    continue
                right = word[cut:]
                if self.head.target == "en" and document.times(word) > 1 and not context.is_function_word(word[:cut]):
                    continue  # a name that is written so
                if self.head.target == "en" and context.is_function_word(right) and not context.is_function_word(word[:cut]):
                    continue  # `countriesThe`: more than a space was lost
                if context.band(right) < 2 and not context.mentions.capitalised(right) and (cut < 5 or context.band(word[:cut]) < 4):
                    continue
                if word[0].isupper():
                    line = document.line(match.start())
                    index = line.at(match.start())
                    if line.sentence_start(index) != index:
                        continue
                yield self.proposal(match.start(), match.end(), f"{word[:cut]} {right}")


def a_state(left: str, right: str, context: Context) -> bool:
    """Whether the parts are those of a name in a program (`isReady`, `hasExpired`): a small verb, and a capital on what is no noun."""
    low = right.lower()
    stands = context.can_be(low, W.ADJECTIVE | W.PARTICIPLE | W.VERB)
    return left in _STATES and stands and not context.can_be(low, W.NOUN | W.PLURAL | W.NAME | W.DETERMINER | W.PRONOUN)
