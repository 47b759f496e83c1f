"""possessive: `your` where the owner is the subject of its own sentence.

    Ukraine would have to give up your plans.      Ukraine would have to give up its plans.
    Anna Nowak showed your garden.                 Anna Nowak showed her garden.

Slavic languages, and Spanish and Italian in their own way, have one possessive for the subject whoever that is; a translator without the
subject in sight makes it `your`. The owner is the subject of the clause (`cleanup/clauses`): a country or a body gives `its`, several
give `their`, a woman or a man whose sex is certain (given name, role noun) gives `her` or `his`. Where the sex is not known, the owner is
any member (`each driver`), or the subject is a thing, the change is only a guess; so it is where the owner might do something *to* a reader
(`the bank keeps your money`): it is trusted with a verb of one's own doings (`must withdraw your`) or in a text of two sentences, a body
without a name and a pronoun only with both, and never with what a reader has (`your account`, `your passport`).

It refuses: quotations; a text that says `you` or `please` outside quotations, or gives orders (a sentence that begins with a plain verb); where it
speaks of itself (`we`, `I`), only owners with a name who do what owners do are trusted; a sentence without such a subject; questions; headings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar

from cleanup.clauses import governing_pronoun, governor, inside_quotes
from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.rule import Rule, Stage, Triggers

_READER = lazy(r"\b(?:you|yours|yourself|yourselves|you['’](?:re|ll|ve|d)|please|click|subscribe|tip|tips|how to|faq|here's)\b", re.IGNORECASE)
_WRITER = lazy(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|me|us)\b")
_QUOTED = lazy(r"“[^“”\n]*”|\"[^\"\n]*\"|„[^“”\n]*[“”]|«[^«»\n]*»|^[–—-] .*$", re.MULTILINE)
_FAR = 60  # words of a sentence that are looked at to each side
_HERS = {"f": "her", "m": "his", "body": "its"}
_ANY = frozenset(["each", "every", "any", "everyone", "everybody", "nobody", "who", "whoever", "a", "an"])
_PRONOUNS = {"he": "his", "she": "her", "it": "its", "they": "their"}
_OWN = words(  # verbs of what one does with what is one's own
    """
    abandon announce begin celebrate change close confirm cut defend double end express extend finish give halve hide increase keep launch lose
    maintain mark mobilise mobilize move name open present prepare publish raise realise realize recall reduce reopen rename renew resume rest
    resign sell show start stop strengthen suspend withdraw abandons announced began began closed closes confirmed confirms cut defended defends
    ended ends expressed finished gave keeps kept launched launches loses lost moved named opened opens plays presented prepares prepared
    published raised recalled reduced reopened renewed resumed sold showed shows sold spent started stopped strengthened suspended withdrew
    leaves leave left doubled doubles tripled halved increased increases extended extends expressed saved save saves
    """
)


_GESTURES = words(
    "shook shakes raised raises lifted lifts lowered turned bowed bows nodded covered covers closed closes opened opens wiped broke injured"
)
_BODY = words("head hand hands eyes arm arms shoulder shoulders leg legs knee fist finger foot face mouth hat cap glasses")
_WANTING = words(  # verbs of those who turn to a reader
    """
    need needs needed want wants wanted ask asks asked welcome welcomes value values appreciate appreciates await awaits use uses collect
    collects store stores share shares process processes protect protects respect respects deserve deserves thank thanks await request requests
    require requires
    """
)


_READERS = words(  # what those who are written to have
    """
    account address answer appeal application appointment baggage bill body booking brain brakes browser card case cases child children claim
    comment computer consent contract cookies data daughter deposit device doctor documents email file files form health heart history home
    insurance invoice kids letter limit limits luggage message money name number order parcel passport password payment permit personal phone
    photo privacy profile query question questions request room search skin sleep son subscription tax taxes teeth ticket tickets visa visit
    website
    """
)


class Possessive(Rule):
    """A possessive of the reader, where the subject owns."""

    NAME: ClassVar[str] = "possessive"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=frozenset(["your"]))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        if not places:
            return
        speaker = _speaker(document, context)
        if speaker == "reader":
            return
        for start, end in places:
            if document.text[start:end] != "your":
                continue
            line = document.line(start)
            index = line.at(start)
            if index + 1 >= len(line.words) or line.gap(index + 1) != " " or inside_quotes(line, index):
                continue
            if "?" in line.gap(line.sentence_end(index)):
                continue
            found = _owner(line, index, context)
            if found is not None:
                after, sure, named = found
                if speaker and not named:
                    sure = False
                yield self.proposal(start, end, after, safety=self.head.safety if sure else Safety.GUESS)


def _owner(line: Line, index: int, context: Context) -> tuple[str, bool, bool] | None:
    """(the possessive, whether it is sure, whether the owner has a name and does what owners do) for `your` at word `index`."""
    pronoun = governing_pronoun(line, index, context)
    if pronoun is not None:
        wanting = _wants(line, _near(line, index), index)
        own = (_own(line, _near(line, index), index) or _gesture(line, index)) and _sentences(line.document) > 1
        return None if wanting or _reported(line, index) else (_PRONOUNS[pronoun], own and not _of_a_reader(line, index), False)
    found = governor(line, index, context)
    if found is None:
        return None
    subject, verb = found
    if _wants(line, verb, index) or _reported(line, index):
        return None
    if fold(line.words[index + 1]) in ("own", "fellow") and not subject.is_name and not subject.is_role:
        return None
    if subject.determiner in _ANY and not subject.is_name:
        return "their", False, False
    if subject.plural is True:
        sure = (_own(line, verb, index) or _sentences(line.document) > 1) and not _of_a_reader(line, index)
        return "their", sure and (subject.is_role or subject.is_name), False
    if subject.plural is None:
        return "their", False, False
    word = _HERS.get(subject.who)
    if word is None:
        return ("its" if subject.who == "thing" else "their"), False, False
    own, long = _own(line, verb, index), _sentences(line.document) > 1
    if _of_a_reader(line, index):
        return word, False, False
    if subject.who == "body" and not subject.is_name:
        return word, own and long, False
    return word, own or long, own and subject.is_name


def _wants(line: Line, low: int, index: int) -> bool:
    """Whether a verb of those who turn to a reader stands there: `needs your help`, and not `needs to sell your mill`."""
    return any(fold(line.words[i]) in _WANTING and fold(line.words[i + 1]) != "to" for i in range(low, index))


def _gesture(line: Line, index: int) -> bool:
    """`shook your head`: what one does with one's own body."""
    return fold(line.words[index - 1]) in _GESTURES and fold(line.words[index + 1]) in _BODY


def _near(line: Line, index: int) -> int:
    """The sentence's first word, or the farthest word before that is looked at."""
    return max(line.sentence_start(index), index - _FAR)


def _reported(line: Line, index: int) -> bool:
    """Whether the sentence is somebody's speech without quotation marks: `…, said the poster`."""
    low, high = _near(line, index), min(line.sentence_end(index), index + _FAR)
    return any("," in line.gap(i) and fold(line.words[i]) in ("said", "says", "added", "adds") for i in range(low + 1, high))


def _of_a_reader(line: Line, index: int) -> bool:
    """Whether the thing owned is one that letters and how-tos speak of (`your account`, `your new passport`)."""
    return any(fold(w) in _READERS for w in line.words[index + 1 : min(index + 3, line.sentence_end(index))])


def _own(line: Line, verb: int, index: int) -> bool:
    """Whether the verb before the possessive is one of one's own doings."""
    return any(fold(line.words[i]) in _OWN for i in range(verb, index))


def _sentences(document: Document) -> int:
    return len(re.findall(r"[.!…](?:\s|$)|\n", document.text))


def _speaker(document: Document, context: Context) -> str:
    """`reader`: outside its quotations the text speaks to somebody; `writer`: it only speaks of itself; else empty. Worked out once."""
    known = document.memo("speaker")
    if not isinstance(known, str):
        outside = _QUOTED.sub(" ", document.text)
        known = ""
        if _READER.search(outside) is not None or _gives_orders(outside, context):
            known = "reader"
        elif _WRITER.search(outside) is not None:
            known = "writer"
        document.remember("speaker", known)
    return known


def _gives_orders(text: str, context: Context) -> bool:
    """Whether a sentence begins with a plain verb: `Check the door`, `Always wash it`."""
    for opening in re.findall(
        r"(?:^|[.!?:;]\s+|\n)\s*(?:Always |Never |Then |Now |First,? |Do not |Don['’]t )?([A-Z][a-z]+) (?:the|a|an|your|this|it|all|any)\b", text
    ):
        low = fold(opening)
        if context.can_be(low, W.VERB) and not context.can_be(low, W.PREPOSITION | W.CONJUNCTION | W.ADVERB):
            return True
    return False
