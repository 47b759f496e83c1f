"""doubled-words: a small word that stands there twice: `one of of the mills` -> `one of the mills`.

`words` never double in good English (`the the`, `of of`). `verbs` double only where a clause is the subject (`what it
is is a mill`): they are left alone after any of `clause_words` in the same sentence. Both words stand in small
letters between single spaces.

With `the` among the words, `The the guests` and `the mosaic the mosaic` count as well.

With `nouns`, any noun of five letters and more that can be nothing else (`the passengers passengers left`).

It refuses a preposition behind a verb in a relative clause (`what we look at at the moment`), a noun again where a clause with `when` or its like
opens the sentence (`when it passed the star the star faded`), sentences in which a word doubles twice (stammering: `I I the the`), three in a row, and lines that begin
small: that is how people chat.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import compress, count, islice
from operator import eq
from typing import ClassVar

from cleanup.clauses import inside_quotes
from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_THE_THE = lazy(r"(?<!\S)The the(?= )")
_NOUN_AGAIN = lazy(r"\b([Tt]he ([a-z]{3,30}))( the \2)(?= ([a-z]+))")
_LONG = 5
_NO_NOUN = W.ADJECTIVE | W.ADVERB | W.VERB | W.VERB_S | W.NUMBER | W.PAST | W.PARTICIPLE | W.ING | W.PRONOUN | W.PREPOSITION | W.CONJUNCTION
_CONTACT = frozenset(["women", "people", "children", "thing", "things", "money"])  # `the people people like`, `a thing thing`
_DOING = W.VERB | W.VERB_S | W.ING | W.PAST | W.PARTICIPLE
_PERSONS = frozenset(["i", "you", "he", "she", "it", "we", "they"])
_RELATIVES = frozenset(["that", "which", "what", "who", "whom", "where", "how", "whatever", "whoever"])
_UNDER = frozenset(["when", "if", "while", "as", "because", "once", "although", "though", "whenever", "where"])
_ANY_DOUBLED = lazy(r"\b([^\W\d_]+)[ ,.…-]+\1\b", re.IGNORECASE)


class DoubledWords(Rule):
    """A small word, twice in a row."""

    NAME: ClassVar[str] = "doubled-words"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        words: tuple[str, ...] = field(metadata={"help": "Words that never stand twice in a row, in small letters."})
        verbs: tuple[str, ...] = field(default=(), metadata={"help": "Words that double only after a clause (what it is is …)."})
        nouns: bool = field(default=False, metadata={"help": "yes: nouns of five letters and more, too."})
        clause_words: tuple[str, ...] = field(default=(), metadata={"help": "Words before which `verbs` are left alone."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        every = (*fields.words, *fields.verbs)
        if any(w != fold(w) or not w.isalpha() for w in every):
            raise FieldError("words", "write plain words in small letters")
        self._verbs = frozenset(fields.verbs)
        self._clause_words = frozenset(fields.clause_words)
        self._pattern = lazy(rf"(?<= )({'|'.join(sorted(every))}) \1(?= )")
        self._every = frozenset(every)

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(
            words=self._every, followed={word: frozenset([word]) for word in self._every}, always="the" in self._every or self.fields.nouns
        )

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        if "the" in self._every:
            yield from self._phrases(document, context)
        if self.fields.nouns:
            yield from self._nouns(document, context)
        if not places:
            return
        for match in self._pattern.finditer(text):
            start, end = match.span()
            middle = match.end(1)
            again = fold(text[middle:end])
            if fold(text[end : end + len(again)]) == again:
                continue
            line = document.line(start)
            if self._stammers(line, start) or not self._sure(line, start, fold(match[1])) or self._stranded(line, start, fold(match[1]), context):
                continue
            yield self.proposal(middle, end, "")

    def _nouns(self, document: Document, context: Context) -> Iterator[Proposal]:
        """`the passengers passengers left`: a word that can only be a noun, of five letters and more, in the middle of a sentence."""
        row, starts, text = document.row(), document.starts(), document.text
        for at in compress(count(), map(eq, row, islice(row, 1, None))):
            word, middle = row[at], starts[at] + len(row[at])
            if word in self._every or len(word) < _LONG or not (word.isalpha() and word.islower()) or word in _CONTACT:
                continue
            if not context.can_be(word, W.NOUN | W.PLURAL) or context.can_be(word, _NO_NOUN):
                continue
            if at + 2 >= len(row) or starts[at + 1] != middle + 1 or text[starts[at] - 1 : starts[at]] != " ":
                continue
            following = fold(row[at + 2].rstrip(",.;:"))
            if not row[at + 2][0].islower() or text[starts[at + 2] - 1] != " ":
                continue
            if (
                context.can_be(word, W.PLURAL)
                and following not in ("who", "which", "that")
                and (following in ("like", "such") or context.can_be(following, W.VERB | W.PAST | W.MODAL | W.AUXILIARY | W.PRONOUN))
            ):
                continue  # `the singers singers admire`, `in some countries countries are`
            line = document.line(starts[at])
            if not self._stammers(line, starts[at]) and not inside_quotes(line, line.at(starts[at])):
                yield self.proposal(middle, starts[at + 1] + len(word), "")

    def _phrases(self, document: Document, context: Context) -> Iterator[Proposal]:
        """`The the guests`, `the mosaic the mosaic`: the article doubled at a sentence's start, or taken along with its noun."""
        text = document.text
        if "The the " in text:
            for match in _THE_THE.finditer(text):
                if not self._stammers(document.line(match.start()), match.start()):
                    yield self.proposal(match.end() - 4, match.end(), "")
        row = document.row()
        articles = list(compress(range(len(row)), map("the".__eq__, row)))
        if not any(0 < at < len(row) - 1 and row[at - 1] == row[at + 1] for at in articles):
            return
        for match in _NOUN_AGAIN.finditer(text):
            noun = match[2]
            verb = context.can_be(match[4], W.VERB_S | W.PAST | W.MODAL | W.AUXILIARY)
            if verb and _under(document.line(match.start()), match.start()):
                continue
            if verb and context.can_be(noun, W.NOUN | W.PLURAL) and not context.can_be(noun, W.ADJECTIVE | W.COMPARATIVE | W.SUPERLATIVE | W.ADVERB):
                yield self.proposal(match.end(1), match.end(), "")

    def _stranded(self, line: Line, start: int, word: str, context: Context) -> bool:
        """Whether the first of two prepositions may end a clause with a relative or a question: `the whelks that I look at at the moment`."""
        index = line.at(start)
        if not index or not context.can_be(word, W.PREPOSITION):
            return False
        if word == "by" and index > 1 and [fold(w) for w in line.words[index - 2 : index]] == ["by", "and"]:
            return True  # `by and by by water`
        before = fold(line.words[index - 1])
        if word in ("on", "in") and before in ("is", "was", "are", "were", "be", "been", "not"):
            return True  # `the light was on on the landing`
        if not context.can_be(before, _DOING | W.AUXILIARY):
            return False
        if (
            index > 2
            and fold(line.words[index - 2]) in _PERSONS
            and line.gap(index - 2) == " "
            and context.can_be(line.words[index - 3], W.NOUN | W.PLURAL)
        ):
            return True  # `the chair you sat in in the hall`
        low = max(line.sentence_start(index), index - 5)
        for i in range(low + 1, index - 1):  # `the light we had left on on the porch`
            if fold(line.words[i]) in _PERSONS and line.gap(i) == " " and context.can_be(line.words[i - 1], W.NOUN | W.PLURAL):
                return True
        return any(fold(w) in _RELATIVES for w in line.words[line.sentence_start(index) : index - 1])

    def _stammers(self, line: Line, start: int) -> bool:
        """Whether the line stammers, or is chat: it begins small."""
        opening = line.text.lstrip(" \t“\"'‘(–—-")[:1]
        return opening.islower() or sum(1 for _ in _ANY_DOUBLED.finditer(line.text)) > 1

    def _sure(self, line: Line, start: int, word: str) -> bool:
        if word not in self._verbs:
            return True
        index = line.at(start)
        first = line.sentence_start(index)
        return index > first and not any(fold(w) in self._clause_words for w in line.words[first:index])


def _under(line: Line, start: int) -> bool:
    """Whether a clause with a conjunction opens the sentence or stands before: the second noun may be the subject of the main clause."""
    index = line.at(start)
    return any(fold(w) in _UNDER for w in line.words[line.sentence_start(index) : index])
