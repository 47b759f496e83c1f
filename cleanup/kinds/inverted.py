"""inverted: a verb before its subject, in the few shapes that English does not have.

    as claims the teacher                     as the teacher claims
    Were found twelve coins.                  Twelve coins were found.
    the islands, to which it claims Norway    the islands, to which Norway lays claim     (`relative`)
    Claims the minister that rents fall       The minister claims that rents fall         (`speech`)

Slavic and Romance languages put what is new at the end, so the subject follows its verb. `shape` says which of the closed patterns is meant:

* `as`: `as`, a verb of speech or showing, and a person, a body, a name or a study that ends the phrase. Auxiliaries are right there (`as is
  the custom`).
* `passive`: a sentence that begins with `was`, `were`, `is`, `are`, `has been`, `have been` or `will be`, a participle, and a noun phrase that ends the sentence, or one that opens with a
  number or an article and ends before a mark or a preposition.
* `passive-behind`: the same behind a phrase that opens the sentence (`In the attack were injured four soldiers`), for what happens to people and things (`_DONE`): of what
  lies or stands somewhere, and in chronicles, English says so itself (`In the box were found two coins`, `Then was founded a guild`).
* `speech`: a sentence that begins with a verb of speech, a person, a body or a name, and `that`.
* `relative`: `which`, a pronoun, a verb of claiming and a name that ends the phrase, the pronoun echoing that name.

It refuses nouns of time and measure (`as announced the week before`), questions, quotations, and noun phrases that something follows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar, Literal

from cleanup.clauses import NounPhrase, finite, inside_quotes, noun_phrase
from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.lexicon.people import COUNTRIES, TIME
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_TOLD = words("""
    admits admitted argues argued assures assured claims claimed concludes concluded confirms confirmed declares declared emphasises emphasised
    emphasizes emphasized establishes established explains explained indicates indicated notes noted observed predicts predicted recalls
    recalled reminds reminded reports reported reveals revealed says said shows showed states stated stresses stressed suggests suggested warns
    warned writes wrote
    """)
_TOLD_BY_MANY = words("say show reveal suggest confirm")  # base forms, for subjects in the plural
_SOURCES = words("""
    study research survey data figures report analysis statistics poll results documents records experience history
    """)
_CLAIMS = words("""
    claims claimed demands demanded disputes disputed announced announces admits admitted denies denied covets covets
    """)
_GIVEN = words(  # passives that take an object: `Was offered a job`
    """
    given shown offered told asked awarded sent granted paid promised denied taught handed lent allowed refused named called elected made left
    owed spared fined considered deemed thought regarded crowned appointed proclaimed declared dubbed nicknamed titled voted judged believed christened
    baptised baptized rated ranked said estimated born married brought bought charged cost
    """
)
_LOOSE = words("in on with to by about after before during under over near")  # may hang on the verb: `as wrote the guide in a letter`
_BESIDE = words("also then later immediately already")
_OF_NOUNS = words("for to about against into")
_DONE = words("""
    injured wounded killed arrested detained stolen closed opened discussed seized rescued destroyed damaged evacuated adopted signed approved
    elected sold cancelled canceled postponed fined sentenced planted pulled hospitalised hospitalized caught shot demolished renovated restored
    confiscated completed abolished introduced
    """)
_CHAINS = {"was": "", "were": "", "is": "", "are": "", "has": "been", "have": "been", "will": "be"}  # what opens a passive, and what must follow
_MANY = words("were are have")
_WHEN = words("yesterday today last this next")
_HANGS = words("in on at from because during after near along by before since until and but who which while when as")
_OPENING = 8  # words of an opening phrase, at most
_ARTICLES = words("a an the several many some")
_ENDS = (",", ".", ";", ":", "!", "”", "–", "—", ")", "…", '"', "“")


_LAID = {"claim": "lay claim", "claims": "lays claim", "claimed": "laid claim"}  # what one does "to which"


_OPENERS = {"as": words("as"), "passive-behind": words("was were"), "relative": words("which")}
"""The word before the verb, for shapes that one tells."""


class Inverted(Rule):
    """A verb before its subject."""

    NAME: ClassVar[str] = "inverted"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        shape: Literal["as", "passive", "passive-behind", "relative", "speech"] = field(metadata={"help": "Which pattern: see the kind."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._shape = fields.shape

    def triggers(self, target: str | None = None) -> Triggers:
        if self._shape == "as":
            return Triggers(words=frozenset(["as"]))
        if self._shape == "passive":
            return Triggers(capitals=frozenset(_CHAINS))
        if self._shape == "passive-behind":
            return Triggers(words=frozenset(["was", "were"]))
        if self._shape == "speech":
            return Triggers(capitals=_TOLD)
        return Triggers(words=frozenset(["which"]))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for start, end in places:
            if text[end : end + 1] != " " or not self._might(text, start, end):
                continue
            line = document.line(start)
            index = line.at(start)
            if inside_quotes(line, index) or "?" in line.gap(line.sentence_end(index)):
                continue
            if self._shape == "as":
                yield from self._as(line, index, context)
            elif self._shape == "passive":
                yield from self._passive(line, index, context)
            elif self._shape == "passive-behind":
                yield from self._behind(line, index, context)
            elif self._shape == "speech":
                yield from self._speech(line, index, context)
            else:
                yield from self._relative(line, index, context)

    def _might(self, text: str, start: int, end: int) -> bool:
        """A look at the neighbours before the line is cut into words."""
        after = text[end + 1 : end + 24].split(" ", 1)[0]
        opener = _OPENERS.get(self._shape)
        if opener is not None and fold(text[start:end]).lstrip('(“"') not in opener:
            return False
        if self._shape == "as":
            return after in _TOLD or after in _TOLD_BY_MANY
        if self._shape == "passive":
            chain = _CHAINS.get(text[start:end].lower()) if text[start].isupper() else None
            return chain is not None and (not chain or after == chain)
        if self._shape == "passive-behind":
            return after in _DONE or after in _BESIDE
        if self._shape == "speech":
            return text[start].isupper()
        return after in ("he", "she", "it", "they")

    def _as(self, line: Line, index: int, context: Context) -> Iterator[Proposal]:
        verb = index + 1
        phrase = _closing(line, verb + 1, context)
        if phrase is None or (line.words[verb] in _TOLD_BY_MANY and phrase.plural is False):
            return
        if any(fold(line.words[i]) in _LOOSE for i in range(phrase.head + 1, phrase.last)):
            return
        low = fold(line.words[phrase.head])
        known = phrase.is_role or phrase.who in ("body", "f", "m", "person") or low in COUNTRIES or low in _SOURCES
        if phrase.is_name and phrase.head > phrase.first:
            known = True
        if not phrase.determiner and not phrase.is_name and phrase.plural is not True:
            return
        yield self._swap(line, verb, verb + 1, phrase, self.head.safety if known else Safety.GUESS)

    def _passive(self, line: Line, index: int, context: Context) -> Iterator[Proposal]:
        if line.sentence_start(index) != index or index + 2 >= len(line.words) or line.gap(index + 1) != " ":
            return
        wide = self._passive_inside(line, index, context)
        if wide is not None:
            yield wide
            return
        aux = index + bool(_CHAINS.get(fold(line.words[index])))
        if aux + 2 >= len(line.words) or line.gap(aux + 1) != " ":
            return
        second = line.words[aux + 1]
        if not context.can_be(second, W.PARTICIPLE) or context.can_be(second, W.NOUN | W.ADJECTIVE):
            return
        if fold(second) in _GIVEN:
            return
        phrase = _closing(line, aux + 2, context, sentence=True)
        if phrase is None or (fold(line.words[index]) not in ("was", "were") and not phrase.determiner and phrase.plural is not True):
            return
        plural = fold(line.words[index]) in _MANY if line.words[index] != "Will" else bool(phrase.plural)
        numbered = line.words[phrase.first][0].isdigit() or context.can_be(line.words[phrase.first], W.NUMBER)
        if phrase.plural is not None and phrase.plural != plural and not (numbered and plural):
            return
        text = line.document.text
        verb = text[line.starts[index] : line.ends[aux + 1]]
        after = f"{_upper(phrase.text)} {verb[0].lower()}{verb[1:]}"
        yield self.proposal(line.starts[index], line.ends[phrase.last - 1], after)

    def _passive_inside(self, line: Line, index: int, context: Context) -> Proposal | None:
        """`Were also found two coins in a jar, and …`: the subject opens with a number or an article, and the sentence goes on behind it."""
        found = line.words
        end = line.sentence_end(index)
        aux = index + bool(_CHAINS.get(fold(found[index])))
        verb = aux + 1
        while verb < min(end, aux + 3) and fold(found[verb]) in _BESIDE and line.gap(verb) == " ":
            verb += 1
        if verb >= end - 1 or line.gap(verb) != " " or not context.can_be(found[verb], W.PARTICIPLE) or fold(found[verb]) in _GIVEN:
            return None
        start = verb + 1
        if context.can_be(found[start], W.PREPOSITION) and fold(found[start]) != "by":
            counted = (i for i in range(start + 1, min(end, start + 5)) if context.can_be(found[i], W.NUMBER) or found[i].isdigit())
            start = next(counted, end)
        if start >= end or any(line.gap(i) != " " for i in range(verb, start + 1)) or line.like_heading:
            return None
        opening = fold(found[start])
        number = found[start][0].isdigit() or context.can_be(opening, W.NUMBER)
        every = opening == "all" and start + 1 < end and fold(found[start + 1]) in ("the", "these", "those", "his", "her", "its", "their")
        if not number and opening not in _ARTICLES and not every:
            return None
        last = start + 1
        while last < end and line.gap(last) == " " and not (context.can_be(found[last], W.PREPOSITION) and fold(found[last]) != "of"):
            if fold(found[last]) in ("and", "but", "who", "which", "that", "when", "where", "because", "while") and not (
                fold(found[last]) == "and" and last + 1 < end and fold(found[last + 1]) in _ARTICLES
            ):
                break
            last += 1
        dated = last + 1 < end and (found[last + 1][0].isupper() or found[last + 1][0].isdigit() or fold(found[last + 1]) in TIME)
        if last < end and (fold(found[last]) in _OF_NOUNS or (fold(found[last]) == "on" and not dated)):
            return None  # `Have been sold all the tickets for the match`: it may belong to the noun
        many = fold(found[index]) in _MANY if fold(found[index]) != "will" else None
        joined = any(fold(w) == "and" for w in found[start:last])
        head = found[last - 1]
        if not (number and opening != "one") and not joined and bool(context.can_be(head, W.PLURAL)) == bool(context.can_be(head, W.NOUN)):
            return None
        if many is not None and many != ((number and opening != "one") or joined or context.can_be(head, W.PLURAL)):
            return None
        if last - start < 2 or any(finite(line, i, context, sure=True) for i in range(start, last)):
            return None
        text = line.document.text
        subject = text[line.starts[start] : line.ends[last - 1]]
        verbs = text[line.starts[index] : line.ends[verb]]
        between = text[line.ends[verb] : line.ends[start - 1]]
        return self.proposal(line.starts[index], line.ends[last - 1], f"{_upper(subject)} {verbs[0].lower()}{verbs[1:]}{between}")

    def _behind(self, line: Line, index: int, context: Context) -> Iterator[Proposal]:
        """`In the attack were injured four soldiers`: only an opening phrase without a verb stands before."""
        first = line.sentence_start(index)
        found = line.words
        opening = fold(found[first]) if index > first else ""
        if index - first > _OPENING or not (context.can_be(opening, W.PREPOSITION) or opening in _WHEN):
            return
        if any(line.gap(i) != " " for i in range(first + 1, index)) or line.gap(index) not in (" ", ", "):
            return
        if any(finite(line, i, context) or context.can_be(found[i], W.PRONOUN | W.CONJUNCTION) for i in range(first + 1, index)):
            return
        if index == first + 1 and opening not in _WHEN:
            return
        if not self._one_phrase(line, first, index, context):
            return
        moved = self._passive_inside(line, index, context)
        if moved is None:
            return
        last = line.at(moved.end)
        if last < line.sentence_end(index) and line.gap(last) == " " and fold(found[last]) not in _HANGS:
            return
        text = line.document.text[moved.start : moved.end]
        small = moved.after[:1].lower() + moved.after[1:]
        yield self.proposal(moved.start, moved.end, small if f" {small.split(' ', 1)[0]} " in text else moved.after)

    def _one_phrase(self, line: Line, first: int, index: int, context: Context) -> bool:
        """Whether nothing but one phrase stands before the verb: `Last year four hundred trees were sold` has its subject."""
        if fold(line.words[first]) in _WHEN:
            return index - first == 1 or (index - first == 2 and fold(line.words[first + 1]) in TIME)
        if line.words[first + 1][0].isdigit():
            return index - first == 2
        phrase = noun_phrase(line, first + 1, index, context, heads=True)
        if phrase is None and index - first == 2:
            return True
        return phrase is not None and phrase.last == index

    def _speech(self, line: Line, verb: int, context: Context) -> Iterator[Proposal]:
        if line.sentence_start(verb) != verb or fold(line.words[verb]) not in _TOLD or verb + 1 >= len(line.words):
            return
        phrase = noun_phrase(line, verb + 1, line.sentence_end(verb), context)
        if phrase is None or not (phrase.is_role or phrase.is_name) or phrase.last >= len(line.words):
            return
        if line.words[phrase.last] != "that" or line.gap(phrase.last) not in (" ", ", ") or fold(line.words[phrase.head]) in TIME:
            return
        if not phrase.determiner and not phrase.is_name and phrase.plural is not True:
            return
        told = fold(line.words[verb])
        if told.endswith("s") and phrase.plural is True:
            return
        yield self.proposal(line.starts[verb], line.ends[phrase.last - 1], f"{_upper(phrase.text)} {told}")

    def _relative(self, line: Line, index: int, context: Context) -> Iterator[Proposal]:
        if index + 3 >= len(line.words) or fold(line.words[index + 2]) not in _CLAIMS:
            return
        if any(line.gap(i) != " " for i in (index + 1, index + 2, index + 3)):
            return
        phrase = _closing(line, index + 3, context)
        if phrase is None or not phrase.is_name or phrase.plural:
            return
        verb = line.words[index + 2]
        start = index
        if index and fold(line.words[index - 1]) == "to" and line.gap(index) == " ":
            if fold(verb) in _LAID:
                verb = _LAID[fold(verb)]
            else:
                start = index - 1
        owner = "known" if phrase.who in ("body", "f", "m", "person") or fold(phrase.text) in COUNTRIES else ""
        yield self.proposal(
            line.starts[start],
            line.ends[phrase.last - 1],
            f"which {phrase.text} {verb}",
            safety=self.head.safety if owner else Safety.GUESS,
        )

    def _swap(self, line: Line, verb: int, end: int, phrase: NounPhrase, level: Safety) -> Proposal:
        words_ = line.document.text[line.starts[verb] : line.ends[end - 1]]
        return self.proposal(line.starts[verb], line.ends[phrase.last - 1], f"{phrase.text} {words_}", safety=level)


def _closing(line: Line, start: int, context: Context, *, sentence: bool = False) -> NounPhrase | None:
    """A noun phrase from word `start` that ends its phrase (a mark or the line's end follows) or, with `sentence`, its sentence."""
    if start >= len(line.words) or line.gap(start) != " ":
        return None
    phrase = noun_phrase(line, start, line.sentence_end(start), context)
    if phrase is None:
        return None
    gap = line.gap(phrase.last).lstrip()
    if phrase.last < len(line.words) and (not gap or gap[0] not in _ENDS):
        return None
    if sentence and line.sentence_end(start) != phrase.last:
        return None
    return phrase


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
