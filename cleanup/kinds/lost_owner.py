"""lost-owner: a person stands before what belongs to them, and the 's is lost.

    The captain hat hangs by the stove.         The captain's hat hangs by the stove.
    It came from her uncle wife.                It came from her uncle's wife.
    the headmaster old pipe.                    the headmaster's old pipe.

One of `owners` (single persons whose nouns do not stand before other nouns as they are: not `student`, `guest`, `child`) behind `the`, one of `kin` behind a
possessive, at most one word between them; then a noun, at most one adjective before it. `offices`, kin behind `the`, and `near` kin (`its sister species`) only
before one of `belongings`: an office may be that of a place (`the director museum`: of the museum). What follows must show that the phrase is over: a mark, a
preposition, a conjunction or a finite verb.

It refuses nouns that can be verbs (`The captain plans to stay`, `we saw the captain work`), unless the phrase opens its sentence and an auxiliary follows;
persons, which stand beside each other (`her minister uncle`), but for kin behind `the` and behind other kin; sentences with a verb that takes
two objects before the phrase (`They gave the captain flowers`); capitals, headings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.clauses import finite
from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.lexicon.people import BODIES, MANNER, PERSONS, PLURAL_PERSONS, TIME
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_DETERMINERS = words("the my his her our their your its")
_OWN = _DETERMINERS - {"the"}
_AUXILIARIES = words("is are was were has have had will would can could must may might should did does")
_OTHERWISE = (
    W.ADVERB
    | W.PREPOSITION
    | W.CONJUNCTION
    | W.DETERMINER
    | W.PRONOUN
    | W.AUXILIARY
    | W.MODAL
    | W.PAST
    | W.PARTICIPLE
    | W.ADJECTIVE
    | W.ING
    | W.NUMBER
)
_VERBS = W.VERB | W.VERB_S
_GOVERN = words("in from at on into near behind under by with to for about before after beside through")
_ADJECTIVES = words("old new first last best own big small little young famous favourite favorite spare")
_NO_THINGS = words(
    """friend friends hero heroes giant role roles job jobs type career profession guild class fees training duty duties
    responsible present absent concerned alone elect city marriage marriages hypothesis town district county province island commune municipality port mill hall palace castle home
    family today yesterday tomorrow tonight each all both none self same"""
)
_TWO_OBJECTS = words(
    """
    give gives gave given giving tell tells told telling show shows showed shown showing offer offers offered offering send sends sent sending ask asks asked
    asking teach teaches taught teaching buy buys bought buying bring brings brought bringing call calls called calling make makes made making name names
    named naming elect elects elected pay pays paid paying hand hands handed handing lend lends lent lending owe owes owed cost costs leave leaves left
    leaving write writes wrote written writing promise promises promised serve serves served serving read reads reading sing sings sang grant grants granted
    award awards awarded deny denies denied feed feeds fed pass passes passed throw throws threw wish wishes wished cook cooks cooked order orders ordered
    get gets got getting build builds built find finds found play plays played appoint appointed crown crowned consider considers considered save saves saved
    spare spares spared allow allows allowed guarantee guarantees guaranteed win wins won earn earns earned deal deals dealt see watch hear let help
    """
)
_ENDS = (".", ",", ";", ":", "!", "?", ")", "”", "–", "—", "…", '"')


class LostOwner(Rule):
    """A person before what belongs to them, without 's."""

    NAME: ClassVar[str] = "lost-owner"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        owners: tuple[str, ...] = field(metadata={"help": "Single persons, in small letters: captain neighbour."})
        kin: tuple[str, ...] = field(metadata={"help": "Persons of a family; they may own, and belong to others: uncle son."})
        near: tuple[str, ...] = field(metadata={"help": "Kin that stand before other nouns as they are: sister mother."})
        offices: tuple[str, ...] = field(metadata={"help": "Persons that may be those of a body or place: director owner."})
        belongings: tuple[str, ...] = field(metadata={"help": "What only a person has: wife signature speech."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._kin = frozenset(fields.kin)
        self._near = frozenset(fields.near)
        self._offices = frozenset(fields.offices)
        self._owned = frozenset(fields.belongings) | self._kin | self._near
        self._owners = frozenset(fields.owners) | self._kin | self._near | self._offices

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(exact=self._owners)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for start, end in places:
            owner = text[start:end]
            if owner not in self._owners or text[end : end + 1] != " " or text[start - 1 : start] != " " or not self._might(text, end, context):
                continue
            line = document.line(start)
            index = line.at(start)
            if not line.like_heading and self._judge(line, index, owner, context):
                mark = "’" if "’" in text else "'"
                yield self.proposal(end, end, f"{mark}s")

    def _might(self, text: str, end: int, context: Context) -> bool:
        """Whether a noun or an adjective can follow: a look before the line is cut into words."""
        following = "".join(text[end + 1 : end + 32].split(None, 1)[:1]).rstrip(".,;:!?)”\"'")
        return following.isalpha() and following.islower() and context.can_be(following, W.NOUN | W.PLURAL | W.ADJECTIVE)

    def _judge(self, line: Line, index: int, owner: str, context: Context) -> bool:
        found = line.words
        first = line.sentence_start(index)
        low = index - 1
        if low > first and fold(found[low]) not in _DETERMINERS and line.gap(low + 1) == " ":
            if not (found[low].islower() and context.can_be(found[low], W.NOUN | W.ADJECTIVE)) or context.can_be(
                found[low], W.VERB_S | W.PAST | W.PREPOSITION
            ):
                return False
            low -= 1
        if low < first or fold(found[low]) not in _DETERMINERS or line.gap(index) != " " or line.gap(low + 1) != " ":
            return False
        own = fold(found[low]) in _OWN
        related = owner in self._kin or owner in self._near
        if own and not related:
            return False  # `her minister uncle`
        noun = index + 1
        close = line.sentence_end(index)
        if noun < close - 1 and (found[noun] in _ADJECTIVES or self._adjective(found[noun], context)):
            noun += 1
        if noun >= close or line.gap(noun) != " " or not self._thing(found[noun], context):
            return False
        narrow = not own or owner in self._near
        if narrow and found[noun] not in self._owned:
            return False
        behind = found[noun + 1] if noun + 1 < close else ""
        opens = low == first
        governed = low > first and line.gap(low) == " " and fold(found[low - 1]) in _GOVERN and not context.can_be(found[noun], W.VERB_S)
        if context.can_be(found[noun], _VERBS) and not governed and not (opens and fold(behind) in _AUXILIARIES and line.gap(noun + 1) == " "):
            return False
        if not governed and any(fold(w) in _TWO_OBJECTS for w in found[first:low]):
            return False
        gap = line.gap(noun + 1) if noun + 1 < len(found) else line.text[-1:]
        if not behind or gap != " ":
            return gap[:1] in _ENDS
        if fold(behind) in _AUXILIARIES or finite(line, noun + 1, context):
            return True
        small = context.can_be(behind, W.PREPOSITION | W.CONJUNCTION) and behind != "of"  # `the lawyer friend of my sister`
        return small and not context.can_be(behind, W.NOUN | W.ADJECTIVE)

    @staticmethod
    def _adjective(word: str, context: Context) -> bool:
        return word.islower() and context.can_be(word, W.ADJECTIVE) and not context.can_be(word, W.NOUN | W.PLURAL | _VERBS | W.ADVERB | W.PAST)

    def _thing(self, word: str, context: Context) -> bool:
        """Whether the word is a noun that a person can own."""
        if word in self._owned:
            return True
        if not word.islower() or word in TIME | MANNER | BODIES | _NO_THINGS | PERSONS | PLURAL_PERSONS:
            return False
        return bool(context.can_be(word, W.NOUN | W.PLURAL)) and not context.can_be(word, _OTHERWISE)
