"""owner-behind: a person with a title stands right behind what belongs to them, and nothing links the two.

    At the request Minister Halvorsen, the vote ended.       At the request of Minister Halvorsen, …
    The speech President Okafor lasted two hours.            The speech of President Okafor lasted …

One of `nouns` (an event, a deed, a thing; never a person: `the lawyer Mr Benson` is one man), a determiner before it, then one of `titles` and a name. The enemy is the clause
without a relative (`the speech President Okafor gave`): so the name must end its phrase with a mark or a preposition, and then no verb may be missing its object; or the
noun phrase opens its sentence and the only finite verb of the sentence stands right behind the name, with something else than its end behind.

It refuses headings, and a name that a second noun or a possessive follows (`the speech President Okafor's aide wrote`).
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
from cleanup.pattern import name_length
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_DETERMINERS = words("the this that a")
_PREPOSITIONS = words("in on at for from with by to of about after before during against under near between over until since")


class OwnerBehind(Rule):
    """A person behind what belongs to them."""

    NAME: ClassVar[str] = "owner-behind"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        nouns: tuple[str, ...] = field(metadata={"help": "Events, deeds and things: speech request death."})
        titles: tuple[str, ...] = field(metadata={"help": "Titles before a name, with their capital: President Mr."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._nouns = frozenset(fields.nouns)
        self._titles = frozenset(fields.titles)

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=self._nouns)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for start, end in places:
            following = text[end + 1 : end + 14]
            if text[end : end + 1] != " " or not following[:1].isupper() or following.split(" ", 1)[0].rstrip(".") not in self._titles:
                continue
            line = document.line(start)
            index = line.at(start)
            if line.words[index] in self._nouns and not line.like_heading and self._judge(line, index, context):
                yield self.proposal(end, end, " of")

    def _judge(self, line: Line, index: int, context: Context) -> bool:
        found = line.words
        first = line.sentence_start(index)
        low = index - 1
        if low > first and context.can_be(found[low], W.ADJECTIVE | W.SUPERLATIVE) and line.gap(low + 1) == " ":
            low -= 1
        if low < first or fold(found[low]) not in _DETERMINERS or line.gap(index) != " ":
            return False
        last = index + 2
        if last < len(found) and line.gap(last) not in (" ", ". "):
            return False
        size = name_length(line, last, context) or (1 if last < len(found) and found[last][0].isupper() else 0)
        if not size or found[last + size - 1].endswith(("'s", "’s", "s'", "s’")):
            return False
        last += size
        end = line.sentence_end(index)
        verbs = [i for i in range(first, end) if i not in range(index, last) and finite(line, i, context)]
        behind = last < end and line.gap(last) == " "
        if behind and fold(found[last]) in _PREPOSITIONS:
            return low != first or len(verbs) == 1
        if not behind:
            return bool(verbs) and (low > first or verbs[0] > last)
        sure = [i for i in verbs if i == last]
        return low == first and len(verbs) == 1 and bool(sure) and last + 1 < end and line.gap(last + 1) == " "
