"""pronoun-sex: `he` of a woman, `she` of a man, where the text speaks of nobody else.

    The skier Anna Lind won in May. He had trained for a year.       She had trained for a year.
    Ayşe Demir sold his house.                                       Ayşe Demir sold her house.

Finnish, Turkish and Hungarian have one pronoun for both, and the possessives of French, Spanish and Italian go by what is owned; the translator
guesses. Who is meant is read from the whole text: the given names whose sex is certain (`cleanup/names/sexes.py`) and the nouns that say it (`actress`,
`widow`). All of them must be of one sex, and one of them must stand before the pronoun, at most two sentences back.

It refuses: quotations; texts in which anybody of the other sex is met (`husband`, `Mr`); long texts; a pronoun behind a name, `and` or `or`. It only guesses
in a single sentence, where somebody writes of himself, where no full name says the sex, and where somebody else might be meant: another name or role of unknown sex (`the coach`), `each` and
`every`, `or she`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import ClassVar

from cleanup.clauses import inside_quotes
from cleanup.context import Context
from cleanup.document import WORD, Document, Facts, Line, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.lexicon.people import BODIES, COUNTRIES, FEMALE, MALE, PERSONS, PLURAL_PERSONS
from cleanup.names.sexes import sex_of
from cleanup.rule import Rule, Stage, Triggers
from cleanup.value import value

_HE = {"he": "she", "him": "her", "his": "her", "himself": "herself"}
_SHE = {"she": "he", "hers": "his", "herself": "himself"}
_PLACES = words("in at from to near of into through towards toward around outside above via")
_ANYBODY = words("each every any anyone anybody everyone everybody nobody whoever someone somebody")
_OTHERS = words("men boys women girls mr mrs ms sir madam guy guys fellow dad daddy mum mom papa mama husbands wives")
_SAID_SEX = FEMALE | MALE
_NOBODY = COUNTRIES | BODIES
_NO_NAME = ~int(W.NAME)
_SHES = words(  # what is called `she` out of love
    """
    boat ship yacht ferry vessel car lorry truck engine plane aircraft steamer schooner tug trawler bike motorcycle train locomotive submarine
    frigate cruiser destroyer liner sloop nation country homeland motherland
    """
)
_ANIMALS = words("cat dog horse mare cow hen sow kitten puppy parrot bear foal calf pony cub goat lamb")
_LONGEST = 6000  # code points of a text that is read: a longer one speaks of many
_BACK = 2  # sentences between the person and the pronoun, at most
_NEAR = 3  # words between a name and the role that follows it behind a comma
_BETWEEN = lazy(r"(?: (?:of|for|from|at|in) [^.,;!?\n]{1,50},|,)? ")  # `the mayor of Havenport, Anna Lind`
_WHOLE_NAME = lazy(
    r"\w+(?:(?: (?:of|for|from|at|in) [^.,;!?\n]{1,50},|,)?[ -][^\W\d_a-z][\w’'-]*)*"
)  # `Anna Lind`, `the mayor of Havenport, Anna Lind`
_SEVERAL = lazy(r"[.!?…][”\"»]?\s+[^\W\d_a-z]")
_QUOTED = lazy(r"“[^“”\n]*”|\"[^\"\n]*\"|„[^“”\n]*[“”]|«[^«»\n]*»|^[–—-] .*$", re.MULTILINE)
_WRITER = lazy(r"\b(?:I|[Mm]y|me|[Yy]ou|[Yy]our)\b")


@value
class Cast:
    """Who a text speaks of: the sex that all of them have, where they stand, and whether somebody unknown is among them."""

    sex: str
    places: tuple[int, ...]
    named: bool
    others: bool


class PronounSex(Rule):
    """A pronoun of the wrong sex."""

    NAME: ClassVar[str] = "pronoun-sex"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=frozenset(_HE) | frozenset(_SHE))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        if not places or context.lexicon is None or len(document.text) > _LONGEST:
            return
        cast = _cast(document, context)
        if cast is None:
            return
        wrong = _HE if cast.sex == "f" else _SHE
        surely = cast.named and not cast.others and _SEVERAL.search(document.text) is not None and not _writes(document)
        level = self.head.safety if surely else Safety.GUESS
        for start, end in places:
            line = document.line(start)
            index = line.at(start)
            if index >= len(line.words) or line.starts[index] >= end:
                continue
            start, end, word = line.starts[index], line.ends[index], line.words[index]
            right = wrong.get(fold(word))
            if right is None or word.isupper():
                continue
            if inside_quotes(line, index) or not self._near(document, cast, line, index):
                continue
            low, high = line.sentence_start(index), line.sentence_end(index)
            around = {fold(w) for w in line.words[low:high]}
            before = fold(line.words[index - 1]) if index and line.gap(index) == " " else ""
            if before in ("and", "or", "nor", "both", "with") or (before and line.words[index - 1][0].isupper() and index - 1 > low):
                continue  # `Anna and he`; an echo (`Anna Lind he sang`), or a clause without its relative
            unsure = not around.isdisjoint(_ANYBODY)
            after = right[:1].upper() + right[1:] if word[0].isupper() else right
            yield self.proposal(start, end, after, safety=Safety.GUESS if unsure else level)

    @staticmethod
    def _near(document: Document, cast: Cast, line: Line, index: int) -> bool:
        """Whether the person is named before the pronoun, and not far."""
        before = [at for at in cast.places if at < line.starts[index]]
        if not before:
            return False
        between = document.text[before[-1] : line.starts[index]]
        return len(re.findall(r"[.!?…][”\"»]?\s+[^\W\d_a-z]", between)) <= _BACK


def _sexed(chunk: str) -> bool:
    """Whether a word of the chunk may tell a sex."""
    return any(fold(w.removesuffix("'s").removesuffix("’s")) in _SAID_SEX or sex_of(w) is not None for w in WORD.findall(chunk))


def _telling(word: str) -> bool:
    """Whether a word of a line may be a person: others are passed over."""
    low = fold(word.removesuffix("'s").removesuffix("’s"))
    return word[0].isupper() or low in _OTHERS or low in FEMALE or low in MALE or low in PERSONS or low in PLURAL_PERSONS


_SEXED, _TELLING = Facts(_sexed), Facts(_telling)


def _cast(document: Document, context: Context) -> Cast | None:
    """The people of a text, if those whose sex is known are all of one; worked out once."""
    known = document.memo("cast")
    if known is None:
        known = _found(document, context) or False
        document.remember("cast", known)
    return known if isinstance(known, Cast) else None


def _found(document: Document, context: Context) -> Cast | None:
    said = {chunk.rstrip(".,;:!?") for chunk in document.chunks()}
    if not said.isdisjoint(_ANIMALS):
        return None
    if not said.isdisjoint(_OTHERS) or not (said.isdisjoint(FEMALE) or said.isdisjoint(MALE)):
        return None  # men and women: most texts need no more than this look
    if not any(map(_SEXED.__getitem__, document.chunks())):
        return None  # nobody of known sex
    sexes: set[str] = set()
    places: list[int] = []
    roles: list[tuple[int, str]] = []
    named = others = False
    for span in document.line_spans():
        if span.start == span.end:
            continue
        line = document.line(span.start)
        taken = -1
        for i in compress(range(len(line.words)), map(_TELLING.__getitem__, line.words)):
            word = line.words[i]
            low = fold(word.removesuffix("'s").removesuffix("’s"))
            if low in _OTHERS:
                return None
            sex = "f" if low in FEMALE else "m" if low in MALE else None
            if sex is not None and not (word[0].isupper() and i > line.sentence_start(i)):
                sexes.add(sex)
                places.append(line.starts[i])
                behind = line.words[i + 1 : i + 3]
                named = named or (len(behind) == 2 and all(w[0].isupper() for w in behind) and line.gap(i + 1) == " " == line.gap(i + 2))
            elif low in PERSONS and word[0].islower():
                roles.append((line.starts[i], low))
            elif low in PLURAL_PERSONS and not low.endswith("s"):
                others = others or low not in ("people", "police")
            elif word[0].isupper() and i > taken:
                last = _name_end(line, i)
                # the last word is a surname, whatever it looks like: `Marnie Thomas`
                sex = next((s for s in (sex_of(w) for w in line.words[i : max(i + 1, last - 1)]) if s is not None), None)
                opening = i == line.sentence_start(i) and last == i + 1
                if opening and sex is None and _speaks(line, last, context) and _maybe_a_person(line, i, last, places, document, context):
                    others = True
                if sex is not None and not (opening and context.can_be(low, ~0)):
                    sexes.add(sex)
                    places.append(line.starts[i])
                    named = named or last > i + 1
                elif not opening and not (i and fold(line.words[i - 1]) in _SAID_SEX) and _maybe_a_person(line, i, last, places, document, context):
                    others = True
                taken = last - 1
        if len(sexes) > 1:
            return None
    if not sexes or (sexes == {"m"} and not said.isdisjoint(_SHES)):
        return None
    bearers = {low for at, low in roles if any(_beside(document.text, at, low, place) for place in places)}
    others = others or any(low not in bearers for _, low in roles)
    return Cast(sexes.pop(), tuple(places), named, others)


def _speaks(line: Line, i: int, context: Context) -> bool:
    """Whether word `i` is a verb of speech: then who stands before it is somebody."""
    return i < len(line.words) and line.gap(i) == " " and context.language is not None and line.words[i] in context.language.speech_verbs


def _name_end(line: Line, i: int) -> int:
    last = i + 1
    while last < len(line.words) and line.gap(last) in (" ", "-") and line.words[last][0].isupper():
        last += 1
    return last


def _maybe_a_person(line: Line, i: int, last: int, places: Sequence[int], document: Document, context: Context) -> bool:
    """Whether a name without a known sex may be somebody: no place, no body, no part of a name that was met."""
    found = line.words[i:last]
    dates = context.language.weekdays | context.language.months if context.language is not None else frozenset[str]()
    if any(fold(w) in _NOBODY or fold(w) in dates or context.is_function_word(w) for w in found):
        return False
    if all(context.band(w) >= 3 and context.can_be(w, _NO_NAME) for w in found):
        return False  # an ordinary word or title: Minister, August, Sunday, the Red Cross
    before = fold(line.words[i - 1]) if i else ""
    if before in _PLACES or before == "the" or found[-1].isupper():
        return False
    bare = found[-1].removesuffix("'s").removesuffix("’s")
    return not any((whole := _WHOLE_NAME.match(document.text, at)) and bare in whole[0] for at in places)


def _beside(text: str, role: int, low: str, place: int) -> bool:
    """Whether a role stands right beside a name: `the skier Anna Lind`, `Anna Lind, the skier`."""
    if role < place:
        return place - role < 80 and _BETWEEN.fullmatch(text, role + len(low), place) is not None
    between = text[place:role]
    return len(between) < 60 and between.count(",") == 1 and len(between.partition(",")[2].split()) <= _NEAR and not any(c in between for c in ".!?;")


def _writes(document: Document) -> bool:
    """Whether somebody writes of himself, outside quotations: whom he means need not be named."""
    return _WRITER.search(_QUOTED.sub(" ", document.text)) is not None
