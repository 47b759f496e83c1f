"""Finite verbs: which words are some, what they agree with, and which stand about a name.

No list of verbs is needed: a word in `-ła` is one if the lexicon has its infinitive. Refused is what the lexicon does not have.
"""

from __future__ import annotations

from typing import NamedTuple

from cleanup.document import Line, fold
from cleanup.names.grammar import grammar
from cleanup.names.standing.nouns import is_infinitive
from cleanup.names.standing.tables import double_prepositions, finite_forms, has, listed, object_cases, parts, plain_prepositions, to_be, verb_endings
from cleanup.names.standing.terms import CLAUSE, ENDING, NEAR, Band, Cases, Name

_BETWEEN = 3  # words between a subject and its verb
_PHRASE = 3  # words of a phrase with a preposition between a subject and its verb


def by_verb(line: Line, first: int, last: int, name: Name, language: str, band: Band) -> Cases | None:
    """What a verb directly before the name leaves: its subject or, if it takes one, its object; a verb of another gender has its subject elsewhere."""
    if first == line.sentence_start(first) or line.gap(first) != " ":
        return None
    before = fold(line.words[first - 1])
    case = object_case(before, language)
    if case is None or before.endswith(("ся", "сь")):
        return None
    tag = verb_tag(before, language, band)
    if tag is None and case == "acc" and has(language, "free-order"):
        return _by_infinitive(line, first, name, language, band)
    if tag is None:
        return None
    if tag == "pl" and last < len(line.words) and (line.gap(last) != " " or fold(line.words[last]) in listed(language, "AND")):
        return None  # очолюють Франція і Велика Британія
    earlier = fold(line.words[first - 2]) if first - 2 >= line.sentence_start(first) else ""
    if earlier in listed(language, "NOT") or (before.startswith(parts(language, "NOT_BEFORE")) and case == "acc"):
        return None  # the object of what was not done may be a genitive
    if tag in ("pl", "np", "mp") and _more_of_them(line, first, language):
        return None  # поддержали Макрон и Мерц
    if case == "dat" and before.startswith(parts(language, "GIVES")) and not _noun_behind(line, first, language):
        return None
    if agrees(tag, name.gender):
        return frozenset({"nom", "acc"}) if case == "acc" else None
    return frozenset({case})


def _by_infinitive(line: Line, first: int, name: Name, language: str, band: Band) -> Cases | None:
    """The object of an infinitive, where the finite verb before it has its subject elsewhere: `chtěli opustit Sicílii`."""
    if not is_infinitive(fold(line.words[first - 1]), language, band):
        return None
    for index in range(first - 2, max(line.sentence_start(first), first - CLAUSE) - 1, -1):
        if line.gap(index + 1) != " ":
            break
        tag = verb_tag(fold(line.words[index]), language, band)
        if tag is not None:
            return None if agrees(tag, name.gender) else frozenset({"acc"})
    return None


def _noun_behind(line: Line, first: int, language: str) -> bool:
    """Whether a word that is no small one stands behind the name, as what is given does behind a receiver: `poslal Ukrajině sanitky`."""
    index = first + 1
    while index < len(line.words) and line.words[index][0].isupper() and line.gap(index) == " ":
        index += 1
    if index >= len(line.words) or line.gap(index) != " ":
        return False
    word = fold(line.words[index])
    return (
        word not in plain_prepositions(language)
        and word not in double_prepositions(language, False)
        and word not in listed(language, "BETWEEN", "OPENING", "JOINS", "AND")
    )


def object_case(verb: str, language: str) -> str | None:
    """The case of the object of a verb that needs one; None for other verbs, and where it is not known."""
    cases = object_cases(language)
    for denial in parts(language, "NOT_BEFORE"):
        verb = verb.removeprefix(denial)
    found = [case for case, stems in cases if verb.startswith(stems)]
    return found[0] if len(found) == 1 else None


def _more_of_them(line: Line, first: int, language: str) -> bool:
    """Whether *and*, or a comma, and another name follow the name at `first`."""
    at = first + 1
    while at < len(line.words) and line.gap(at) == " " and line.words[at][0].isupper():
        at += 1
    if at >= len(line.words):
        return False
    if line.gap(at) == ", ":
        return line.words[at][0].isupper()
    return at + 1 < len(line.words) and fold(line.words[at]) in listed(language, "AND") and line.words[at + 1][0].isupper()


class Verb(NamedTuple):
    """A finite verb behind the name: its place, what it agrees with (`m`, `f`, `n`, `mp`, `np`, `sg`, `pl`), and whether only such words stand between as may."""

    at: int
    tag: str
    near: bool


def _is_no_verb(word: str, language: str) -> bool:
    """Whether a word that has the forms of a verb beside it is a noun or an adjective: `síla`, `role`, `časová`."""
    module = grammar(language)
    if word in getattr(module, "NO_VERBS", ()):
        return True
    return word.endswith(tuple(getattr(module, "NO_VERB_ENDINGS", ()))) and len(word) > ENDING + 1


def verb_tag(word: str, language: str, band: Band) -> str | None:
    """What a finite verb agrees with; None for a word that is not known to be one."""
    if not word.islower() or len(word) < 2:
        return None
    if _is_no_verb(word, language):
        return None
    denied = word.startswith(parts(language, "NOT_BEFORE"))
    known = finite_forms(language).get(word) or (finite_forms(language).get(word[2:]) if denied else None)
    if known is not None:
        return None if known == "-" else known  # дела: a noun, though there is деть
    future = grammar(language).FUTURE
    if word in future or any(len(ending) >= ENDING and word.endswith(ending) for ending in future):
        return "sg"
    past = verb_endings(language, "PAST")
    for ending, tag, infinitives in past:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            stems = (stem, stem[2:]) if denied else (stem,)
            if any(band(one + infinitive) for one in stems for infinitive in infinitives):
                return tag
    if (bare := parts(language, "BARE_PAST")) and len(word) > 3 and word[-1] not in "аеиоуыіїяюєьй" and all(band(word + more) for more in bare):
        return "m"  # помер, погиб
    for ending, tag, infinitives in verb_endings(language, "PRESENT"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            if any(band(one + infinitive) for one in ((stem, stem[2:]) if denied else (stem,)) for infinitive in infinitives):
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
            elif phrase == 0 and not has(language, "free-order"):
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
    return any(word == (grammar(language).ME or "-") or without_object(word, language) for word in words)


def without_object(word: str, language: str) -> bool:
    """Whether a finite verb is one that reflects, *to be*, or a passive one."""
    passive = tuple(getattr(grammar(language), "PASSIVE", "-").split())
    return word.endswith(("ся", "сь")) or word in to_be(language) or (len(word) > ENDING + 1 and word.endswith(passive))


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
        if tag is None and len(word) > ENDING + 1 and word.endswith(parts(language, "IMPERSONAL")):
            tag = "none"
        if tag is not None:
            found.append(tag)
    return found
