"""fused-words: words that lost the space between them (`saidthat`, `Trumpbut`).

    glued_on: that but and which

A token is split only if the whole is no word of the language, what follows is on the closed list `glued_on`, and what is left before it is a word.
With `names: yes` the left part may be a name instead: it must stand elsewhere in the document on its own, or be a name that the word list
knows and carry a `glued_on` word of at least three letters. `glued_before` is the mirror image: `thepresident`.

It refuses known words (`viewpoints`, `midwife`), tokens with digits, marks or inner capitals, acronyms, everything in `never_split`, a left part
that is unknown (`Langeland`, `Cowpland`), and tokens that could be split in two ways with different meaning.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Proposal
from cleanup.lexicon import Lexicon, lexicon
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers

_LEAST = 5  # letters of the whole token


class FusedWords(Rule):
    """Words that lost the space between them."""

    NAME: ClassVar[str] = "fused-words"
    STAGE: ClassVar[Stage] = Stage.WORDS

    @dataclass(frozen=True, slots=True)
    class Fields:
        glued_on: tuple[str, ...] = field(default=(), metadata={"help": "Small words that may hang on the word before them."})
        glued_before: tuple[str, ...] = field(default=(), metadata={"help": "Small words that may hang on the word after them."})
        never_split: tuple[str, ...] = field(default=(), metadata={"help": "Words that look fused and are not."})
        names: bool = field(default=False, metadata={"help": "yes: the part before must be a name (capitalised); no: a plain word."})
        least_band: int = field(
            default=3, metadata={"help": "How common the other part must be: 1 (rare) to 7 (very common)."}
        )

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if head.target is None:
            raise FieldError("glued_on", "a fused-words rule needs a language: put it into a pack such as rules/en")
        if not fields.glued_on and not fields.glued_before:
            raise FieldError("glued_on", "name the small words that hang on others, here or in glued_before")
        if not 1 <= fields.least_band <= 7:
            raise FieldError("least_band", "a number from 1 to 7")
        if fields.names and fields.glued_before:
            raise FieldError("glued_before", "does not go with `names: yes`")
        self._on = tuple(sorted({fold(w) for w in fields.glued_on}, key=lambda w: (-len(w), w)))
        self._before = tuple(sorted({fold(w) for w in fields.glued_before}, key=lambda w: (-len(w), w)))
        self._starts = self._before + tuple(w[:1].upper() + w[1:] for w in self._before)
        self._never = frozenset(fold(w) for w in fields.never_split)
        self._names = fields.names
        self._least = fields.least_band

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(word=lambda word: bool(self._splits(word)), capital=self._names, beginnings=self._before, endings=self._on)

    @property
    def _lexicon(self) -> Lexicon | None:
        return lexicon(self.head.target or "")

    def _splits(self, word: str) -> list[int]:
        """Where the word could be two, by the word alone; names are still to be confirmed by the document."""
        # a word that could be split is in lower case but for its first letter, so its ends are compared as they stand
        on = word.endswith(self._on) if self._on else False
        before = word.startswith(self._starts) if self._before else False
        if not on and not before:
            return []
        if len(word) < _LEAST or not word.isalpha() or not word[1:].islower() or self._names != word[0].isupper():
            return []
        low = fold(word)
        if low in self._never:
            return []
        words = self._lexicon
        if words is None or words.known(low):
            return []
        found: list[int] = []
        if on:
            for small in self._on:
                cut = len(low) - len(small)
                if low.endswith(small) and cut >= 2 and self._left(word[:cut], small, words):
                    found.append(cut)
        if before:
            for small in self._before:
                rest = low[len(small) :]
                if low.startswith(small) and len(rest) >= 3 and words.band(rest) >= self._least:
                    found.append(len(small))
        return found

    def _left(self, left: str, small: str, words: Lexicon) -> bool:
        if self._names:
            return len(left) >= 3
        return words.band(left) >= self._least and (len(left) >= 3 or words.band(left) >= 6)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for place in places:
            for match in WORD.finditer(text, place.start, place.end):
                word = match.group()
                cuts = self._splits(word)
                if self._names:
                    cuts = [cut for cut in cuts if self._is_name(word[:cut], word[cut:], context)]
                if len(cuts) == 1:
                    cut = cuts[0]
                    yield self.proposal(match.start(), match.end(), f"{word[:cut]} {word[cut:]}")

    def _is_name(self, left: str, small: str, context: Context) -> bool:
        if context.is_function_word(left):
            return False
        if context.mentions.capitalised(left):
            return True
        return len(small) >= 4 and len(left) >= 4 and context.band(left) >= 2
