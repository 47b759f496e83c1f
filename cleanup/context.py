"""Context: what a rule may ask about the document at hand besides its text."""

from __future__ import annotations

from cleanup.document import Document, fold
from cleanup.languages import Language
from cleanup.lexicon import Lexicon
from cleanup.names.mentions import Mentions, mentions
from cleanup.value import value


@value
class Context:
    """The languages of a document and what is known of their words.

    `language` and `lexicon` belong to the target language and are None while it is unknown. `translated` and `source` say which doors are
    open; a rule that runs may rely on its own door, and needs them only to be stricter where less is known.
    `unique` holds, while the source is unknown, the words of pair rules that only one source language could have left (see `Rule.BY_WORD`).
    """

    document: Document
    language: Language | None
    lexicon: Lexicon | None
    source: str | None = None
    translated: bool = False
    unique: frozenset[str] = frozenset()

    def known(self, word: str) -> bool:
        """Whether the target language's list has the word (False where there is no list)."""
        return self.lexicon is not None and self.lexicon.known(word)

    def band(self, word: str) -> int:
        """How common the word is in the target language: 0 unknown, 1 rare … 7 very common."""
        return 0 if self.lexicon is None else self.lexicon.band(word)

    def can_be(self, word: str, classes: int) -> bool:
        """Whether the word can be of one of the classes (`lexicon.WordClass`); False where classes are not known."""
        return self.lexicon is not None and self.lexicon.can_be(word, classes)

    @property
    def mentions(self) -> Mentions:
        """Which capitalised words of this document are names here."""
        return mentions(self.document, self.is_function_word)

    def is_function_word(self, word: str) -> bool:
        return self.language is not None and fold(word) in self.language.function_words
