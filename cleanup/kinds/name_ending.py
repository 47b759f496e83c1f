"""name-ending: a name that kept its genitive ending before a noun, written with a possessive `'s`.

    They note Hrdlákin absence. Hrdlák is ill.      They note Hrdlák's absence. Hrdlák is ill.

Which ending is told by the letter before it: `after_consonant` (Finnish `in`) or `after_vowel` (Finnish `n`). The bare name must stand elsewhere in the
text, and neither form may be a word of the language.

It refuses: a noun that may be a verb (`Hrdlákin plays`), a name of fewer than four letters, and a form that stands more often than the bare name, which is then
a name of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span
from cleanup.edit import Proposal
from cleanup.lexicon import LEXICONS, WordClass, lexicon
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_VOWELS = frozenset("aeiouyáéíóúýäöåüěůõ")
_SHORTEST = 4  # letters of the bare name
_RARE = 1  # the bare name is at most so common a word of the language


class NameEnding(Rule):
    """A genitive ending left on a name."""

    NAME: ClassVar[str] = "name-ending"
    STAGE: ClassVar[Stage] = Stage.NAMES

    @fields
    class Fields:
        after_consonant: tuple[str, ...] = field(default=(), metadata={"help": "Genitive endings of names that end in a consonant."})
        after_vowel: tuple[str, ...] = field(default=(), metadata={"help": "Genitive endings of names that end in a vowel."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if not fields.after_consonant and not fields.after_vowel:
            raise FieldError("after_consonant", "names no ending")
        self._endings = [(ending, False) for ending in fields.after_consonant] + [(ending, True) for ending in fields.after_vowel]

    def triggers(self, target: str | None = None) -> Triggers:
        words = lexicon(target) if target in LEXICONS else None
        endings = tuple(ending for ending, _ in self._endings)

        def might(word: str) -> bool:
            return word.endswith(endings) and word.isalpha() and not word.isupper() and (words is None or not words.known(word))

        return Triggers(word=might, capital=True)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        for place in places:
            line = document.line(place.start)
            index = line.at(place.start)
            if index + 1 >= len(line.words) or line.starts[index] >= place.end or line.gap(index + 1) != " ":
                continue
            word, after = line.words[index], line.words[index + 1]
            if not after.islower() or context.is_function_word(after):
                continue
            if not context.can_be(after, WordClass.NOUN) or context.can_be(after, WordClass.VERB):
                continue
            for ending, vowel in self._endings:
                name = word.removesuffix(ending)
                if name != word and self._is_name(name, word, vowel, context):
                    mark = "’" if "’" in document.text else "'"
                    yield self.proposal(line.starts[index], line.ends[index], f"{name}{mark}s")
                    break

    def _is_name(self, name: str, word: str, vowel: bool, context: Context) -> bool:
        if len(name) < _SHORTEST or (name[-1].lower() in _VOWELS) is not vowel or context.band(name) > _RARE:
            return False
        return context.mentions.capitalised(name) >= context.mentions.capitalised(word) > 0
