"""bare-noun: a thing that can be counted, alone behind a verb or with its adjective behind a preposition, and no article before it.

    The police found knife under the seat.      found a knife under the seat
    He lives in small house behind the mill.    in a small house behind the mill
    The hotel has swimming pool and two bars.   has a swimming pool and two bars

`verbs` are forms that take an object (past, third person, and base forms behind `to` or a modal); `adjectives` may stand before the noun; `nouns` are things and
persons that are counted and nothing else, and stand in no turn of phrase without an article (not `took place`, `left school`, `went by car`).

It refuses: a noun that something but the end of its phrase follows (`found car keys`, `bought book and pen`): allowed are a mark, a preposition, `that`, `which`,
`who`, and `and` before an article or a number; a verb behind an article, an adjective or a preposition, where it is a participle (`a used car`, `of found letter`);
a noun behind `by` (`by small boat`); headings and lists.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.clauses import inside_quotes
from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.kinds.lost_article import indefinite
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_ENDS = words(
    "that which who whose where because when while but in on at for with from to of near under behind about between beside before after during without outside inside"
)
_PREPOSITIONS = words("in from with for near on into under behind at through to against beside beneath inside outside like")
_BEFORE_BASE = words("to will would can could must should may might")
_SMALL = words("the a an this that these those his her its their our my your each every some any no another such what which whose same")
_FINITE = W.PAST | W.VERB_S
_REACH = 40


class BareNoun(Rule):
    """A countable noun without an article."""

    NAME: ClassVar[str] = "bare-noun"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        nouns: tuple[str, ...] = field(metadata={"help": "Things that are counted and nothing else: knife telescope."})
        verbs: tuple[str, ...] = field(metadata={"help": "Verbs with an object, as they stand: found finds find."})
        adjectives: tuple[str, ...] = field(metadata={"help": "Adjectives that may stand before the noun: new small."})
        compounds: tuple[tuple[str, str], ...] = field(
            default=(), metadata={"help": "First and second word of a thing of two words, a line each: `swimming => pool`."}
        )

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._nouns = frozenset(fields.nouns)
        self._verbs = frozenset(fields.verbs)
        self._adjectives = frozenset(fields.adjectives)
        self._compounds = frozenset(fields.compounds)
        self._seconds = frozenset(second for _, second in fields.compounds)

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=self._nouns | self._seconds)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for start, _ in places:
            before = text[max(0, start - _REACH) : start].rsplit(" ", 3)[1:]
            if len(before) < 2 or before[-1] or not any(word in self._verbs or word in self._adjectives for word in before):
                continue
            line = document.line(start)
            index = line.at(start)
            if line.starts[index] != start or line.like_heading:
                continue
            at = self._judge(line, index, context)
            if at is not None and not inside_quotes(line, index):
                where = line.starts[at]
                yield self.proposal(where, where, indefinite(line.words[at]) + " ")

    def _judge(self, line: Line, index: int, context: Context) -> int | None:
        """The word before which the article belongs."""
        found = line.words
        first = index
        if (found[index - 1], found[index]) in self._compounds:
            first -= 1
        elif found[index] not in self._nouns:
            return None
        if not self._over(line, index + 1, context) or found[index] in found[index + 1 : index + 3]:
            return None  # book after book
        adjective = first > 0 and found[first - 1] in self._adjectives and line.gap(first) == " "
        first -= adjective
        if first < 2 or any(line.gap(i) != " " for i in range(first - 1, index + 1)):
            return None
        before = found[first - 1]
        if adjective and before in _PREPOSITIONS:
            return first if fold(found[first - 2]) not in ("by", "as") else None
        if before not in self._verbs:
            return None
        earlier = found[first - 2]
        low = fold(earlier)
        if low in _BEFORE_BASE:
            return first if context.can_be(before, W.VERB) else None
        if not context.can_be(before, _FINITE) and before not in ("have",):
            return None
        if low in _SMALL or context.can_be(low, W.DETERMINER | W.POSSESSIVE):
            return None
        if context.can_be(low, W.PREPOSITION | W.CONJUNCTION) and low not in ("and", "who", "that", "which", "has", "have"):
            return None
        if context.can_be(low, W.ADJECTIVE) and not context.can_be(low, W.NOUN | W.PLURAL | W.ADVERB | W.PRONOUN) and earlier.islower():
            return None
        return first

    @staticmethod
    def _over(line: Line, index: int, context: Context) -> bool:
        gap = line.gap(index)
        if index >= len(line.words) or gap != " ":
            return gap[:1] in (".", ";", "!") or (
                gap == ", " and index < len(line.words) and fold(line.words[index]) in ("which", "but", "who", "where")
            )
        word = fold(line.words[index])
        if word in ("and", "or"):
            behind = line.words[index + 1] if index + 1 < len(line.words) else ""
            return bool(behind) and (behind[0].isdigit() or context.can_be(behind, W.DETERMINER | W.NUMBER | W.POSSESSIVE | W.PAST))
        return word in _ENDS
