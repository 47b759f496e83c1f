"""lost-genitive: a name that belongs to the noun before it, without anything that says so.

    the readiness Eva Roth for talks         Eva Roth's readiness for talks
    asked about support Lisbon for farmers   asked about Lisbon's support for farmers
    after the resignation Minister Berg.     after Minister Berg's resignation.

`governed` names nouns and the prepositions that go with them (`readiness => for to`); noun, name and such a
preposition must stand in a row. `owned` names nouns that are repaired before the end of a sentence, where they have
`the` before them.

It refuses names without small letters and names that are adjectives too, nouns that may be verbs where they stand
(after `to`, a modal, a pronoun, a plural, a conjunction, at a sentence's start), nouns with a determiner other than
`the`, and prepositions of time (`the decision Berg on Monday took`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.languages.words import words
from cleanup.lexicon import WordClass as W
from cleanup.pattern import name_length
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_WITH_ARTICLE = frozenset({"Kremlin", "White House", "European Union", "European Commission", "United States", "United Kingdom", "United Nations"})
_BE = words("is was are were be been remains remained")
_TIMES = words(
    """
    end meantime first second last next past time years months days weeks year month week day moment while long short monday
    tuesday wednesday thursday friday saturday sunday
    """
)


class LostGenitive(Rule):
    """A noun and its owner without a link between them."""

    NAME: ClassVar[str] = "lost-genitive"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        governed: tuple[tuple[str, str], ...] = field(
            metadata={"help": "A line each: `readiness => for to`, a noun and the prepositions that go with it."}
        )
        owned: tuple[str, ...] = field(default=(), metadata={"help": "Nouns that also count at a sentence's end, after `the`."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._governed = {noun: frozenset(right.split()) for noun, right in fields.governed}
        for noun, right in self._governed.items():
            if not right or " " in noun:
                raise FieldError("governed", f"reads “{noun} => {' '.join(right)}”; each line is: noun => prepositions")
        self._owned = frozenset(fields.owned)

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(alone=frozenset(self._governed) | self._owned)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for place in places:
            start, end = place
            following = text[end + 1 : end + 2]
            if not following.isupper() and not text.startswith(("minister ", "president "), end + 1):
                continue
            if text[end : end + 1] != " " or not text[start:end].isalpha():
                continue
            line = document.line(start)
            found = self._judge(line, line.at(start), context)
            if found is not None:
                yield found

    def _judge(self, line: Line, noun: int, context: Context) -> Proposal | None:
        word = fold(line.words[noun])
        if word not in self._governed and word not in self._owned:
            return None
        name = noun + 1
        title = name < len(line.words) and line.words[name] in ("minister", "president")
        size = name_length(line, name + title, context)
        after = name + title + size
        if not size or line.gap(name) != " " or line.words[after - 1].isupper() or line.like_heading:
            return None
        owner = line.document.text[line.starts[name] : line.ends[after - 1]]
        last = line.words[after - 1]
        if (size == 1 and not title and context.can_be(last, W.ADJECTIVE | W.PLURAL)) or "'" in owner or "’" in owner:
            return None
        first = self._noun_phrase(line, noun, context)
        if first is None or not self._goes_on(line, word, noun, after, context):
            return None
        return self._change(line, first, noun, owner, after)

    def _noun_phrase(self, line: Line, noun: int, context: Context) -> int | None:
        """Where the noun phrase begins (its `the` included); None where the noun may be a verb, or has another determiner."""
        first = noun
        while first > 0 and noun - first < 2 and line.gap(first) == " " and _plain_adjective(line.words[first - 1], context):
            first -= 1
        if first == 0 or line.sentence_start(noun) == first:
            opens = line.words[first]
            return first if first < noun and fold(opens) == "the" else None
        if line.gap(first) != " ":
            return None
        before = fold(line.words[first - 1])
        if before == "the":
            return first - 1
        preposition = context.can_be(before, W.PREPOSITION)
        if context.can_be(before, W.DETERMINER | W.POSSESSIVE | W.ADJECTIVE) and not preposition:
            return None
        verb = context.can_be(line.words[noun], W.VERB | W.VERB_S | W.PAST) and first == noun
        if preposition:
            return None if verb and before in ("to", "but", "like", "than") else first
        if before in _BE:
            return first
        if verb or context.can_be(before, W.PLURAL | W.PRONOUN | W.MODAL | W.CONJUNCTION | W.NOUN):
            return None
        return first if context.can_be(before, W.PAST | W.VERB_S | W.PARTICIPLE) else None

    def _goes_on(self, line: Line, word: str, noun: int, after: int, context: Context) -> bool:
        """Whether what follows the name shows that it belongs to the noun."""
        if after < len(line.words) and line.gap(after) == " ":
            if fold(line.words[after]) not in self._governed.get(word, ()):
                return False
            beyond = fold(line.words[after + 1]) if after + 1 < len(line.words) else ""
            if beyond in ("the", "a") and after + 2 < len(line.words):
                beyond = fold(line.words[after + 2])
            return beyond not in _TIMES and not beyond.isdigit()
        if word not in self._owned:
            return False
        gap = line.gap(after).strip()
        with_the = noun > 0 and fold(line.words[noun - 1]) == "the"
        return with_the and noun > 1 and bool(gap) and (gap[0] in ".!?" or (gap in ("“", '"') and after < len(line.words)))

    def _change(self, line: Line, first: int, noun: int, owner: str, after: int) -> Proposal:
        text = line.document.text
        phrase = text[line.starts[first] : line.ends[noun]]
        opens = line.sentence_start(first) == first
        if phrase[:4].lower() == "the ":
            phrase = phrase[4:]
        if owner.startswith(("minister ", "president ")):
            owner = owner[0].upper() + owner[1:]
        article = "the " if owner in _WITH_ARTICLE else ""
        mark = "’" if "’" in text else "'"
        owned = f"{owner}{mark}" if owner.endswith("s") else f"{owner}{mark}s"
        whole = f"{article}{owned} {phrase}"
        if opens:
            whole = whole[0].upper() + whole[1:]
        return self.proposal(line.starts[first], line.ends[after - 1], whole)


def _plain_adjective(word: str, context: Context) -> bool:
    return (
        word.islower()
        and context.can_be(word, W.ADJECTIVE)
        and not context.can_be(word, W.DETERMINER | W.PREPOSITION | W.PRONOUN | W.PAST | W.ADVERB | W.NUMBER)
    )
