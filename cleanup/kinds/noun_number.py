"""noun-number: a noun in the singular behind a number above one, where the phrase ends.

    four month in hospital       four months in hospital
    seven man.                   seven men.
    She is 35 year old.          She is 35 years old.

Many languages leave the noun as it is behind a number. English does so before another noun only (`a four month stay`, `a five man crew`), so the noun must end its
phrase: a mark, a preposition, a conjunction or a finite verb that is no noun follows. `nouns` has a line each: `month => months`. `year old` becomes `years
old` behind a form of `be` or a comma, where no noun follows.

It refuses: one, ordinals, years and numbers that name something (`page 12`, `Channel 4 worker`, `the number 10 man`): before the number may stand only a preposition, a
verb or a small word that opens nothing (`about`, `than`, `and`); a hyphen; headings; numbers behind an article (`a 10 minute`), and fractions (`1.5 hour`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_NUMBERS = words("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
    seventy eighty ninety several hundred thousand million
    """)
_DIGITS = lazy(r"[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2},\d{3}")
_LAST = 40  # characters before the noun that are looked at for its number
_FREE = words(
    "about than and or nearly almost around only least most over under within every last next these those all other exactly are were is was be been"
)
_NAMING = words(
    "under top number no page chapter level type class room section act article part day week year on of phase round group line zone gate block lot to"
)
_GOES_ON = words(
    "and or but who which that because when while after before since although is are was were has have had will would can could in on at for with by from to of during per each last this every near there here yesterday today"
)
_AUXILIARIES = words("is are was were turned be am")


class NounNumber(Rule):
    """A singular behind a number."""

    NAME: ClassVar[str] = "noun-number"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        nouns: tuple[tuple[str, str], ...] = field(metadata={"help": "A line each: `month => months`."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._nouns = dict(fields.nouns)
        if len(self._nouns) < len(fields.nouns):
            raise FieldError("nouns", "holds a noun twice; take one out")

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=frozenset(self._nouns))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for start, _ in places:
            before = text[max(0, start - _LAST) : start].rsplit(" ", 2)
            if len(before) < 3 or before[2] or not (before[1].lower() in _NUMBERS or _DIGITS.fullmatch(before[1])):
                continue
            line = document.line(start)
            index = line.at(start)
            if index < len(line.words) and line.starts[index] == start and line.words[index] in self._nouns and self._judge(line, index, context):
                after = self._nouns[line.words[index]]
                yield self.proposal(start, line.ends[index], after)

    def _judge(self, line: Line, index: int, context: Context) -> bool:
        number = index - 1
        while number > 0 and line.gap(number) in (",", "-") and line.words[number - 1].isdigit():
            number -= 1
        if number > 1 and fold(line.words[number]) in ("hundred", "thousand", "million"):
            number -= 1
            if line.gap(number + 1) != " " or not (fold(line.words[number]) in _NUMBERS | {"a", "one"} or line.words[number].isdigit()):
                return False
        if number < 1 or line.gap(index) != " " or line.gap(number) not in (" ", ", ") or line.like_heading:
            return False
        before = line.words[number - 1]
        low = fold(before)
        if not before[0].islower() and line.sentence_start(number) != number - 1:
            return False
        old = line.words[index] == "year" and index + 1 < len(line.words) and fold(line.words[index + 1]) == "old" and line.gap(index + 1) == " "
        if old:
            return low in _AUXILIARIES and self._over(line, index + 2, context)
        if line.gap(number) == ", ":  # not `two potato, three potato`
            return line.gap(index + 1) == " " and self._over(line, index + 1, context)
        if (low in _NAMING and not (low == "of" and line.words[number].isalpha())) or not (
            low in _FREE or (context.can_be(low, W.PREPOSITION | W.PAST | W.VERB_S | W.VERB) and not context.can_be(low, W.DETERMINER))
        ):
            return False
        return self._over(line, index + 1, context)

    @staticmethod
    def _over(line: Line, index: int, context: Context) -> bool:
        """Whether the phrase is over at word `index`."""
        gap = line.gap(index)
        if index >= len(line.words) or gap != " ":
            return gap[:1] in (".", ",", ";", "!", "?")
        return fold(line.words[index]) in _GOES_ON
