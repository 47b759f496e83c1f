"""adjective-order: adjectives that stand behind their noun, as Slavic and Romance languages set them.

    the support financial and technical of the town     the financial and technical support of the town
    an opinion legal and independent                    a legal and independent opinion

Two adjectives joined by `and` or `or`, before a preposition, a verb `be`/`have`/`will` or a mark; both must end like
adjectives (`endings`). Before the noun must stand a determiner, a preposition, an adjective, or a verb in the past.

It refuses `nouns` after which English sets adjectives itself (`things`, `matters`, `something`), sentences with a
verb that takes noun and adjective (`verbs`: made the work slow and painful), words that can be nouns, adverbs or
verbs here, capitals, and headings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.kinds.lost_article import indefinite, like_heading
from cleanup.languages.words import words
from cleanup.lexicon import WordClass as W
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_GOES_ON = words("is are was were has have had will would of for with to in on at by from against between during among")
_NOUNS_TOO = words(
    """capital festival hospital animal journal music traffic topic critic fabric executive detective parent student president material criminal
    official professional comic mechanic public arrival rival proposal approval library secretary salary diary archive olive"""
)
_REACH = 9  # words before the noun that are searched for a verb that takes noun and adjective


class AdjectiveOrder(Rule):
    """Two adjectives behind their noun."""

    NAME: ClassVar[str] = "adjective-order"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        endings: tuple[str, ...] = field(metadata={"help": "How both adjectives end: al ary ic ive ous …"})
        nouns: tuple[str, ...] = field(default=(), metadata={"help": "Nouns that English itself sets before adjectives: things matters …"})
        verbs: tuple[str, ...] = field(default=(), metadata={"help": "Verbs that take noun and adjective: made kept found …"})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._endings = tuple(fields.endings)
        self._nouns = frozenset(fields.nouns)
        self._verbs = frozenset(fields.verbs)

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(text=(" and ", " or "))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for joint in (" and ", " or "):
            at = text.find(joint)
            while at >= 0:
                if self._worth(text, at, at + len(joint), context):
                    line = document.line(at)
                    found = self._judge(line, line.at(at + 1), context)
                    if found is not None:
                        yield found
                at = text.find(joint, at + 1)

    def _worth(self, text: str, end: int, start: int, context: Context) -> bool:
        """Whether adjectives stand on both sides, one of them with an ending: a look at the characters, before the line is cut into words."""
        low = text.rfind(" ", max(0, end - 20), end) + 1
        high = text.find(" ", start, start + 20)
        left, right = text[low:end], text[start : high if high > 0 else start + 20].rstrip(".,;?!\n")
        return self._adjective(left, context) and self._adjective(right, context)

    def _judge(self, line: Line, joint: int, context: Context) -> Proposal | None:
        low, high = joint - 2, joint + 1
        if low < 1 or high >= len(line.words) or any(line.gap(i) != " " for i in range(low, high + 1)):
            return None
        noun, one, other = line.words[low], line.words[joint - 1], line.words[high]
        if not (self._adjective(one, context) and self._adjective(other, context)):
            return None
        if not noun.islower() or fold(noun) in self._nouns or not context.can_be(noun, W.NOUN | W.PLURAL):
            return None
        if self._adjective(noun, context) or context.can_be(
            noun, W.VERB_S | W.ING | W.PAST | W.ADVERB | W.PREPOSITION | W.PRONOUN | W.AUXILIARY | W.NUMBER
        ):
            return None
        if not self._followed(line, high + 1) or like_heading(line):
            return None
        before = line.words[low - 1]
        if (
            line.gap(low) != " "
            or not context.can_be(before, W.DETERMINER | W.PREPOSITION | W.ADJECTIVE | W.POSSESSIVE | W.PAST)
            or fold(before) in ("to", "all")
        ):
            return None
        if context.can_be(noun, W.ADJECTIVE) and not context.can_be(before, W.DETERMINER | W.POSSESSIVE):
            return None
        first = line.sentence_start(low)
        if any(fold(w) in self._verbs for w in line.words[max(first, low - _REACH) : low]):
            return None
        adjectives = line.document.text[line.starts[joint - 1] : line.ends[high]]
        if fold(before) in ("a", "an"):
            article = indefinite(one)
            article = article.capitalize() if before[0].isupper() else article
            return self.proposal(line.starts[low - 1], line.ends[high], f"{article} {adjectives} {noun}")
        return self.proposal(line.starts[low], line.ends[high], f"{adjectives} {noun}")

    def _adjective(self, word: str, context: Context) -> bool:
        """Whether the word is an adjective and, by its ending, hardly anything else."""
        if not (word.endswith(self._endings) and word.islower()) or word in _NOUNS_TOO:
            return False
        return context.can_be(word, W.ADJECTIVE) and not context.can_be(word, W.VERB | W.ADVERB | W.DETERMINER)

    def _followed(self, line: Line, index: int) -> bool:
        gap = line.gap(index)
        if gap == " " and index < len(line.words):
            return fold(line.words[index]) in _GOES_ON
        return gap[:1] in (".", ",", ";", "?", "!")
