"""clause-comma: marks between clauses. `what` says which:

    splice   `He had a day, however, he left.` -> `He had a day; however, he left.`: one of `words` between commas,
             a whole clause before it and a pronoun with its verb behind it; behind a subject that its verb follows at
             once, any noun phrase with its verb (`The hall is old, however, the roof is new`), and no second comma
             where the clause behind it is denied (`…, however the roof did not leak` -> `; however, the roof …`)
    source   `According to the Kremlin Russia's answer is ready.` -> `According to the Kremlin, Russia's …`: after
             one of the `words` as the source, or a name of two or more words, and before a possessive name or a
             determiner

    that     `The town hopes, that buses …` -> `The town hopes that buses …`: one of `words` (verbs of speech and thought)
             before the comma, a subject behind `that`, and no second comma that makes it an insertion

Refused, splice: sentences that begin with a subordinate clause (`If he came, however, he was late`) or a question
word, a clause of under four words, no verb before, and a pronoun with a verb that a comma follows (`the plan,
however, he said, is dead`); before a noun phrase, a verb that may have a clause without `that` as its object (`He
knew by then, however, the mill was sold`) and a clause that is itself an object (`The song he sang, however, …`). Source: any mark before the clause, and headings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from typing import ClassVar, Literal

from cleanup.clauses import finite, noun_phrase
from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.languages.words import words
from cleanup.lexicon import WordClass as W
from cleanup.pattern import name_length
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_SUBJECTS = words("he she it they we i you this there")
_NO_MAIN = words(
    """if when while although though because since as after before until unless whereas once that whether what who which where why how
    whatever whoever
    even with without despite in on at for during by from to under whom neither no not only nor having being given"""
)
_NOBODY = words("nobody none everybody everyone someone somebody many most")
_BARE = words(
    """say says said saying think thinks thought know knows knew known believe believes believed believing hope hopes hoped fear fears feared feel feels felt
    find finds found mean means meant show shows showed shown see sees saw seen hear hears heard argue argues argued claim claims claimed suggest
    suggests suggested insist insists insisted admit admits admitted agree agrees agreed learn learns learned learnt realise realises realised realize
    realizes realized discover discovers discovered note notes noted warn warns warned tell tells told promise promises promised expect expects
    expected prove proves proved proven imagine imagines imagined suppose supposes supposed doubt doubts doubted guess wish wishes wished
    conclude concludes concluded decide decides decided announce announces announced swear swears swore vow vows vowed rule rules ruled report reports reported remember remembers remembered understand understands understood clear likely possible
    hold holds held maintain maintains maintained predict predicts predicted state states stated acknowledge acknowledges acknowledged estimate estimates
    estimated add adds added explain explains explained complain complains complained pray prays prayed word news message
    sure certain true convinced afraid glad sorry aware"""
)
_FINITE = W.PAST | W.VERB_S | W.MODAL | W.AUXILIARY
_DETERMINERS = words("the a an its his her their this these those no all many some most every several")


class ClauseComma(Rule):
    """A comma that should be more, or that was lost."""

    NAME: ClassVar[str] = "clause-comma"
    STAGE: ClassVar[Stage] = Stage.PUNCTUATION

    @fields
    class Fields:
        what: Literal["splice", "source", "that"] = field(metadata={"help": "Which mark."})
        words: tuple[str, ...] = field(metadata={"help": "For splice: however therefore …; for source: the last words of names such as Kremlin."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._words = frozenset(fields.words)

    def triggers(self, target: str | None = None) -> Triggers:
        if self.fields.what == "that":
            return Triggers(words=frozenset({"that"}))
        return Triggers(words=self._words if self.fields.what == "splice" else frozenset({"according"}))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        judge: Callable[[Line, int, Context], Proposal | None] = getattr(self, "_" + self.fields.what)
        for place in places:
            if self.fields.what == "splice" and document.text[max(0, place.start - 2) : place.start] != ", ":
                continue
            line = document.line(place.start)
            index = line.at(place.start)
            if index < len(line.words) and line.starts[index] < place.end:
                found = judge(line, index, context)
                if found is not None:
                    yield found

    def _splice(self, line: Line, index: int, context: Context) -> Proposal | None:
        found = line.words
        if fold(found[index]) not in self._words or index + 2 >= len(found) or line.gap(index) != ", " or line.gap(index + 1) not in (", ", " "):
            return None
        second = line.gap(index + 1) == ", "
        first = line.sentence_start(index)
        if index - first < 4 or fold(found[first]) in _NO_MAIN or any(line.gap(i) not in (" ", "-") for i in range(first + 1, index)):
            return None
        if fold(found[index - 1]) in _NO_MAIN or context.can_be(found[index - 1], W.CONJUNCTION | W.MODAL | W.AUXILIARY):
            return None
        if not any(context.can_be(w, _FINITE) and not context.can_be(w, W.PLURAL | W.NOUN) for w in found[first + 1 : index]):
            return None
        verb = index + 2
        comma = line.ends[index - 1]
        pronoun = fold(found[index + 1]) in _SUBJECTS
        if pronoun and second:
            if line.gap(verb) != " " or not context.can_be(found[verb], _FINITE | W.VERB):
                return None
            return self.proposal(comma, comma + 1, ";") if verb + 1 < len(found) and line.gap(verb + 1) == " " else None
        if not self._whole(line, first, index, context):
            return None
        if not pronoun:
            subject = noun_phrase(line, index + 1, line.sentence_end(index), context)
            alone = fold(found[index + 1]) in _NOBODY
            if subject is None and not alone:
                return None
            verb = subject.last if subject is not None and not alone else index + 2
            while verb + 1 < len(found) and line.gap(verb) == " " and context.can_be(found[verb], W.ADVERB) and not finite(line, verb, context):
                verb += 1
        if verb + 1 >= len(found) or line.gap(verb) != " " or not finite(line, verb, context):
            return None
        if second:
            return self.proposal(comma, comma + 1, ";") if line.gap(verb + 1)[:1] in (" ", ".") else None
        denied = fold(found[verb]).endswith(("n't", "n’t")) or fold(found[verb + 1]) in ("not", "never")
        return self.proposal(comma, line.ends[index], f"; {found[index]},") if denied else None

    def _whole(self, line: Line, first: int, index: int, context: Context) -> bool:
        """Whether a clause that lacks nothing stands before word `index`: its subject, its verb right behind it, no verb that takes a bare clause."""
        found = line.words
        if fold(found[first]) == "it":
            return False  # `It seemed to her that day, however, the mill …`
        if fold(found[first]) in _SUBJECTS:
            verb = first + 1
        else:
            subject = noun_phrase(line, first, index, context)
            if subject is None:
                return False
            verb = subject.last
        while verb < index and context.can_be(found[verb], W.ADVERB) and not finite(line, verb, context):
            verb += 1
        if verb >= index - 1 or not finite(line, verb, context):
            return False
        return not any(fold(w) in _BARE for w in found[verb:index])

    def _that(self, line: Line, index: int, context: Context) -> Proposal | None:
        found = line.words
        if index < 2 or line.gap(index) != ", " or found[index] != "that" or fold(found[index - 1]) not in self._words:
            return None
        if index + 3 >= len(found) or line.gap(index + 1) != " " or fold(found[index - 2]) in ("as", "he", "she", "it", "they", "i", "we", "you"):
            return None
        following = found[index + 1]
        if not (following in _DETERMINERS or fold(following) in _SUBJECTS or following[0].isupper() or context.can_be(following, W.PLURAL)):
            return None
        end = line.sentence_end(index)
        if not found[index - 1].endswith("ing") and any("," in line.gap(i) for i in range(line.sentence_start(index) + 1, index)):
            return None  # `It did not say, its lawyer argued, that …`
        if any("," in line.gap(i) for i in range(index + 1, min(end, index + 8))) or "?" in line.gap(end):
            return None
        if not any(context.can_be(w, _FINITE | W.VERB) for w in found[index + 2 : end]):
            return None
        comma = line.ends[index - 1]
        return self.proposal(comma, comma + 1, "")

    def _source(self, line: Line, index: int, context: Context) -> Proposal | None:
        found = line.words
        at = index + 2
        if line.sentence_start(index) != index or at + 3 >= len(found) or found[index + 1] != "to" or line.like_heading:
            return None
        if any(line.gap(i) != " " for i in range(index + 1, at + 1)):
            return None
        start = at + (found[at] == "the")
        end = start
        while end < len(found) and end - start < 4 and found[end][0].isupper() and (end == start or line.gap(end) == " "):
            end += 1
            if found[end - 1] in self._words:
                break
        else:
            end = start + name_length(line, start, context)
            if end - start < 2 or found[end - 1].endswith(("'s", "’s")) or start != at:
                return None
        if end + 2 >= len(found) or line.gap(end) != " ":
            return None
        following = found[end]
        owner = following[0].isupper() and following.endswith(("'s", "’s")) and found[end - 1] in self._words
        if not (owner or (following in _DETERMINERS and line.gap(end + 1) == " ")):
            return None
        if not any(context.can_be(w, _FINITE) for w in found[end + 1 : line.sentence_end(end)]):
            return None
        return self.proposal(line.ends[end - 1], line.ends[end - 1], ",")
