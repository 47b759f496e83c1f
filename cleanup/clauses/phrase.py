"""Noun phrases: determiner, adjectives, nouns, names and numbers, and phrases with a preposition behind them; and who their bearer is."""

from __future__ import annotations

from typing import Literal

from cleanup.clauses.closed import DETERMINERS, NOUNS
from cleanup.context import Context
from cleanup.document import Line, fold
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.lexicon.people import BODIES, COUNTRIES, FEMALE, MALE, MANNER, PERSONS, PLURAL_PERSONS, TIME
from cleanup.names.sexes import sex_of
from cleanup.value import value

Who = Literal["f", "m", "person", "body", "thing"]
_INSIDE = words("of with between in at from for on to among against near by under over into about")  # prepositions within a noun phrase
_NO_HEADS = TIME | MANNER
_ACTORS = PERSONS | BODIES | PLURAL_PERSONS
_QUANTITY = words("both some many several few most all these those")
_PARTICLES = words("de del della di da dos das du la le van von der den ten ter bin ibn al el zu af av d")
_MODIFIERS = W.ADJECTIVE | W.COMPARATIVE | W.SUPERLATIVE | W.NUMBER | W.ING | W.PARTICIPLE


@value
class NounPhrase:
    """Words `first` to `last` (exclusive) of a line; `head` is the index of its main noun, or of the last word of a name.

    `plural` is None where it may be either. `who` says what is known of its bearer: a woman, a man, a person, a body that acts, or a thing.
    """

    line: Line
    first: int
    last: int
    head: int
    plural: bool | None
    who: Who
    is_name: bool
    is_role: bool
    determiner: str

    @property
    def text(self) -> str:
        return self.line.document.text[self.line.starts[self.first] : self.line.ends[self.last - 1]]


def noun_phrase(line: Line, start: int, end: int, context: Context, *, heads: bool = False) -> NounPhrase | None:
    """The longest noun phrase that begins at word `start`, within `end`; None where none begins.

    With `heads`, nouns of time and manner may be its head (`the next morning`), as they are in opening phrases and never in subjects we ask about.
    """
    core = _core(line, start, end, context, heads)
    if core is None:
        return None
    first, last, head, determiner = core
    word = fold(line.words[head])
    if not heads and word in _NO_HEADS:
        return None
    inner = last
    while inner + 1 < end and line.gap(inner) == " " and fold(line.words[inner]) in _INSIDE:
        if line.gap(inner + 1) != " ":
            break
        if fold(line.words[inner]) == "of" and fold(line.words[inner + 1]) in ("them", "these", "those"):
            inner += 2
            continue
        more = _core(line, inner + 1, end, context, True)
        if more is None:
            break
        inner = more[1]
    if inner < end and inner + 1 < end and line.gap(inner) == " " and fold(line.words[inner]) == "and":
        more = _core(line, inner + 1, end, context)
        if more is not None and more[0] == inner + 1 and more[1] == end and inner == last:
            pair = _describe(line, first, last, head, determiner, context)
            other = _describe(line, inner + 1, more[1], more[2], more[3], context)
            if pair is not None and other is not None:
                both = pair.is_name and other.is_name
                return NounPhrase(line, first, more[1], head, True, pair.who, both, pair.is_role and other.is_role, determiner)
    return _describe(line, first, inner, head, determiner, context)


def _core(line: Line, start: int, end: int, context: Context, loose: bool = False) -> tuple[int, int, int, str] | None:
    """(first, last, head, determiner) of a noun phrase without what hangs on it."""
    i = start
    words = line.words
    determiner = ""
    if i < end and fold(words[i]) in DETERMINERS:
        determiner = fold(words[i])
        i += 1
        if determiner in ("all", "both") and i < end and fold(words[i]) in ("the", "these", "those", "his", "her", "its", "their"):
            i += 1
    head = -1
    opened = i
    while i < end and (i == start or line.gap(i) == " "):
        word = words[i]
        if i == start and word[0].isupper() and line.sentence_start(i) == i and _no_name(word, context):
            return None
        if _capital(word) and not (i == start and _ordinary(line, i, context)):
            if i > opened and not _capital(words[i - 1]) and words[i - 1] not in _PARTICLES and not _before_name(words[i - 1]):
                break
            if word.endswith(("'s", "’s")):
                determiner = determiner or "'s"
                head = -1
                i += 1
                continue
            head = i
        elif word in _PARTICLES and head >= 0 and i + 1 < end and (_capital(words[i + 1]) or words[i + 1] in _PARTICLES):
            pass
        elif word[0].isdigit():
            head = head if head >= 0 else -1
        elif fold(word).endswith(("'s", "’s", "s'", "s’")) and context.can_be(word, W.POSSESSIVE):
            determiner = determiner or "'s"
            head = -1
            i += 1
            continue
        elif "-" in word:
            if fold(word) in PERSONS:
                head = i
        elif (context.is_function_word(word) and not context.can_be(word, W.NUMBER)) or (head >= 0 and context.can_be(word, W.PAST)):
            break
        elif context.can_be(word, NOUNS) or fold(word) in _ACTORS or (determiner and context.can_be(word, W.ING)):
            head = i
        elif not context.can_be(word, _MODIFIERS) and context.can_be(word, ~0):
            if not (context.can_be(word, W.ADVERB) and head < 0 and i > start):
                break
        elif not context.known(word) and i > start:
            head = i
        i += 1
    if head < 0:
        return None
    last = head + 1
    if loose:
        return start, last, head, determiner
    if not determiner and head == opened and not _bare(line, opened, head, context):
        return None
    if not determiner and head > opened and not (_capital(words[head]) or _bare(line, opened, head, context)):
        return None
    return start, last, head, determiner


def _ordinary(line: Line, i: int, context: Context) -> bool:
    """Whether the capital at the start of a sentence covers an ordinary word."""
    word = line.words[i]
    if line.sentence_start(i) != i and line.gap(i) == " ":
        return False
    if context.mentions.is_name(word) or sex_of(word) is not None or fold(word) in COUNTRIES:
        return False
    low = fold(word)
    return low in PERSONS or low in PLURAL_PERSONS or context.can_be(low, NOUNS | _MODIFIERS | W.ADVERB | W.VERB)


def _capital(word: str) -> bool:
    """Whether a word has a name's capital, an elided particle before it overlooked (`d'Aubigny`)."""
    return word[0].isupper() or (len(word) > 3 and word[1] in "'’" and word[2].isupper())


def _no_name(word: str, context: Context) -> bool:
    """A capital at the start of a sentence that covers a preposition, a conjunction, a pronoun or a plain verb (`Unlike`, `Ask`)."""
    small = context.is_function_word(word) or context.can_be(fold(word), W.PREPOSITION | W.CONJUNCTION | W.PRONOUN | W.MODAL | W.AUXILIARY)
    return small and not context.mentions.is_name(word)


def _before_name(word: str) -> bool:
    """A small word that belongs to the name behind it: `president Anna Nowak`."""
    return word in PERSONS or word in BODIES


def _bare(line: Line, first: int, head: int, context: Context) -> bool:
    """Whether a noun phrase may stand here without a determiner: names, plurals, and titles (`President he never`)."""
    word = line.words[head]
    low = fold(word)
    if _capital(word) and not (head == line.sentence_start(head) and _ordinary(line, head, context)):
        return True
    if low in PLURAL_PERSONS:
        return not context.can_be(fold(line.words[first]), W.VERB) or first == head
    if context.can_be(low, W.PLURAL) and not context.can_be(low, W.NOUN):
        opening = fold(line.words[first])
        if first == head:
            return not context.can_be(opening, W.VERB)
        return not (context.can_be(opening, W.VERB) and not context.can_be(opening, W.ADJECTIVE)) and not context.can_be(opening, W.VERB_S | W.ING)
    if low in PERSONS or low in ("parliament", "congress", "police", "nato"):
        return True
    return context.can_be(low, W.NOUN) and any(fold(line.words[i]) in _INSIDE for i in range(head + 1, min(head + 2, len(line.words))))


def _describe(line: Line, first: int, last: int, head: int, determiner: str, context: Context) -> NounPhrase | None:
    words = line.words
    word = words[head]
    low = fold(word)
    ordinary = head == line.sentence_start(head) and _ordinary(line, head, context)
    is_name = _capital(word) and not ordinary
    run = head
    while run > first and (words[run - 1][0].isupper() or words[run - 1] in _PARTICLES) and fold(words[run - 1]) not in DETERMINERS:
        run -= 1
    before = [fold(words[i]) for i in range(first, head) if words[i][0].islower() or i == first]
    titles = [w for w in before if w in PERSONS] + [fold(words[i]) for i in range(run, head) if fold(words[i]) in PERSONS]
    if is_name:
        sex = next((s for s in (sex_of(words[i]) for i in range(run, head + 1)) if s is not None), None)
        if sex is None and titles:
            sex = "f" if any(t in FEMALE for t in titles) else "m" if any(t in MALE for t in titles) else None
        alone = head == run
        who: Who = "thing"
        if sex is not None and low not in COUNTRIES:
            who = sex
        elif titles:
            who = "person"
        elif low in COUNTRIES or low in BODIES or determiner == "the":
            who = "body"
        if low in PERSONS and alone and not titles:
            who = "f" if low in FEMALE else "m" if low in MALE else "person"
        opens = alone and not titles and who == "thing" and not determiner and head == line.sentence_start(head)
        if opens and not context.mentions.is_name(word):
            return None
        plural: bool | None = False
        if low in ("states", "netherlands", "philippines", "emirates", "nations") or low in PLURAL_PERSONS:
            plural = None if determiner != "the" or low in ("states", "netherlands", "nations") else True
        elif determiner == "the" and low.endswith("s") and not low.endswith("ss"):
            plural = None
        return NounPhrase(line, first, last, head, plural, who, True, bool(titles) or low in PERSONS, determiner)
    if low in PERSONS or (low in ("head", "chief") and last > head + 1 and words[head + 1] == "of"):
        who = "f" if low in FEMALE else "m" if low in MALE else "person"
        return NounPhrase(line, first, last, head, determiner in _QUANTITY, who, False, True, determiner)
    if low in BODIES:
        return NounPhrase(
            line, first, last, head, None if low in ("police", "team", "crew", "couple", "band", "group") else False, "body", False, True, determiner
        )
    if low in PLURAL_PERSONS:
        return NounPhrase(line, first, last, head, True, "person", False, True, determiner)
    plural = bool(context.can_be(low, W.PLURAL) and not context.can_be(low, W.NOUN))
    if context.can_be(low, W.PLURAL) and context.can_be(low, W.NOUN):
        plural = None
    if low in ("couple", "pair", "majority", "family", "staff", "audience", "youth"):
        plural = None
    if plural is False and determiner in _QUANTITY:
        return None
    return NounPhrase(line, first, last, head, plural, "thing", False, False, determiner)
