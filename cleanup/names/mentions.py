"""Mentions: which capitalised words of a document are names here.

A capital alone says little: it opens sentences, fills headings, and random capitals stand in damaged text. A word counts as a name of the
document when it stands with a capital in mid-sentence, after a word in lower case, and never in lower case anywhere in the document.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from cleanup.document import Document, fold
from cleanup.lazy import lazy

_MID_SENTENCE = lazy(r"(?<=[^\W\d_A-Z]) ([^\W\d_a-z][^\W_]*(?:['’\-][^\W_]+)*)")
_CAPITALISED = lazy(r"(?<![\w'’\-])[^\W\d_a-z][^\W_]*(?:['’\-][^\W_]+)*")
_LOWER = lazy(r"(?<![\w'’\-])[a-zß-öø-ÿа-яёіїєґ][^\W_]*")


@dataclass(frozen=True)
class Mentions:
    """The names of one document. Words are asked for as they stand (`Kremlin`), a possessive `'s` is overlooked."""

    text: str
    is_function_word: Callable[[str], bool]

    @cached_property
    def _capitalised(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        for match in _CAPITALISED.finditer(self.text):
            word = _bare(match.group())
            counts[word] = counts.get(word, 0) + 1
        return counts

    @cached_property
    def _mid_sentence(self) -> frozenset[str]:
        return frozenset(_bare(m.group(1)) for m in _MID_SENTENCE.finditer(self.text) if m.group(1)[0].isupper())

    @cached_property
    def _lower(self) -> frozenset[str]:
        return frozenset(m.group() for m in _LOWER.finditer(self.text))

    def capitalised(self, word: str) -> int:
        """How often the word stands with this capital, as a word of its own."""
        return self._capitalised.get(_bare(word), 0)

    def with_marks(self, word: str) -> str:
        """The spelling of a name with the marks that it has elsewhere in the text (`Vucic`, where Vučić is named), if it has them in one way only."""
        if self.text.isascii() or word in self.text:
            return word
        marked = {other for other in self._capitalised if len(other) == len(word) and not other.isascii() and unmarked(other) == word}
        return marked.pop() if len(marked) == 1 else word

    def in_lower_case(self, word: str) -> bool:
        """Whether the word also stands in lower case somewhere."""
        low = fold(_bare(word))
        return low in self.text and low in self._lower  # most words are not found, and the set takes a pass over the text

    def is_name(self, word: str) -> bool:
        """Whether the word is a name in this document: capital in mid-sentence, never in lower case, no function word."""
        bare = _bare(word)
        if f" {bare}" not in self.text or self.is_function_word(bare):
            return False
        return bare in self._mid_sentence and not self.in_lower_case(bare)


_STROKES = str.maketrans("łŁøØđĐ", "lLoOdD")  # marks that no normal form takes off


def unmarked(word: str) -> str:
    """A word without accents, hooks and strokes, as plain typewriters write it: `Wałęsa` -> `Walesa`."""
    word = word.translate(_STROKES)
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word


def mentions(document: Document, is_function_word: Callable[[str], bool]) -> Mentions:
    """The mentions of a document, worked out once."""
    found = document.memo("mentions")
    if not isinstance(found, Mentions):
        found = Mentions(document.text, is_function_word)
        document.remember("mentions", found)
    return found
