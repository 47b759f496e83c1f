"""Finite verbs: which words are some, what they agree with, and which stand about a name.

No list of verbs is needed: a word in `-ła` is one if the lexicon has its infinitive. Refused is what the lexicon does not have.
"""

from __future__ import annotations

from typing import NamedTuple

from cleanup.document import Line, fold
from cleanup.names.grammar import grammar
from cleanup.names.standing.tables import double_prepositions, finite_forms, listed, parts, plain_prepositions, to_be, verb_endings
from cleanup.names.standing.terms import CLAUSE, ENDING, NEAR, Band, Cases, Name

_BETWEEN = 3  # words between a subject and its verb
_PHRASE = 3  # words of a phrase with a preposition between a subject and its verb


def by_verb(line: Line, first: int, name: Name, language: str, band: Band) -> Cases | None:
    """What a verb directly before the name leaves: its subject or, if it takes one, its object; a verb of another gender has its subject elsewhere."""
    if first == line.sentence_start(first) or line.gap(first) != " ":
        return None
    before = fold(line.words[first - 1])
    if not before.startswith(parts(language, "TAKES")) or before.endswith(("ся", "сь")):
        return None
    tag = verb_tag(before, language, band)
    if tag is None:
        return None
    earlier = fold(line.words[first - 2]) if first - 2 >= line.sentence_start(first) else ""
    if earlier in ("nie", "не", "ne") or before.startswith("ne"):
        return None  # the object of what was not done may be a genitive
    return frozenset({"nom", "acc"}) if agrees(tag, name.gender) else frozenset({"acc"})


class Verb(NamedTuple):
    """A finite verb behind the name: its place, what it agrees with (`m`, `f`, `n`, `mp`, `np`, `sg`, `pl`), and whether only such words stand between as may."""

    at: int
    tag: str
    near: bool


def verb_tag(word: str, language: str, band: Band) -> str | None:
    """What a finite verb agrees with; None for a word that is not known to be one."""
    if not word.islower() or len(word) < 2:
        return None
    known = finite_forms(language).get(word)
    if known is not None:
        return known if known != "-" else None  # nadzieje: no verb, though it looks like one
    future = grammar(language).FUTURE
    if word in future or any(len(ending) >= ENDING and word.endswith(ending) for ending in future):
        return "sg"
    past = verb_endings(language, "PAST")
    for ending, tag, infinitives in past:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            stems = (stem, stem[2:]) if language == "cs" and stem.startswith("ne") else (stem,)
            if any(band(one + infinitive) for one in stems for infinitive in infinitives):
                return tag
    if language in ("uk", "ru") and len(word) > 3 and word[-1] not in "аеиоуыіїяюєьй" and band(word + "ла") and band(word + "ли"):
        return "m"  # помер, погиб
    for ending, tag, infinitives in verb_endings(language, "PRESENT"):
        if word.endswith(ending) and len(word) > len(ending) + 1 and any(band(word[: -len(ending)] + infinitive) for infinitive in infinitives):
            return tag
    return None


def first_behind(line: Line, last: int, language: str, band: Band) -> Verb | None:
    """The first finite verb behind the name, where only adverbs and the like stand between."""
    between = listed(language, "BETWEEN")
    near, phrase = True, 0
    for index in range(last, min(len(line.words), last + _BETWEEN + 1)):
        if line.gap(index) != " " or not line.words[index].islower():
            return None
        word = fold(line.words[index])
        tag = verb_tag(word, language, band)
        if tag is not None:
            return Verb(index, tag, near) if near or tag in ("m", "f", "n", "np") else None
        if word not in between:
            near = False
            if word in plain_prepositions(language) or word in double_prepositions(language, False):
                phrase = _PHRASE
            elif phrase == 0 and language != "cs":
                return None  # návrh odmítl: only Czech likes its verbs behind their objects
            phrase -= phrase > 0
    return None


def agrees(tag: str, gender: str | None) -> bool:
    if gender is None:
        return True
    if tag in ("sg", "pl"):
        return (gender == "np") == (tag == "pl")
    return tag == gender


def mute(line: Line, last: int, language: str) -> bool:
    """Whether a verb that takes no object follows: one that reflects, or *to be*."""
    words = [fold(line.words[i]) for i in range(last, min(last + NEAR, len(line.words)))]
    return any(word.endswith(("ся", "сь")) or word == (grammar(language).ME or "-") or word in to_be(language) for word in words)


def never(tag: str, gender: str | None) -> bool:
    """Whether a name of this gender cannot be the subject of such a verb."""
    if gender is None or tag in ("sg", "pl", "np", "mp"):
        return (tag in ("pl", "np", "mp")) != (gender == "np") if gender is not None else tag in ("pl", "np", "mp")
    return tag != gender


def verbs_behind(line: Line, last: int, language: str, band: Band) -> list[str]:
    """What the finite verbs behind the name agree with, to the end of the clause; `none` for one that has no subject."""
    found: list[str] = []
    for index in range(last, min(len(line.words), last + CLAUSE)):
        if line.gap(index) != " ":
            break
        word = line.words[index]
        tag = verb_tag(word, language, band)
        if tag is None and language in ("pl", "uk") and len(word) > ENDING + 1 and word.endswith(("ano", "ono", "ęto", "ено", "ано", "ито")):
            tag = "none"
        if tag is not None:
            found.append(tag)
    return found
