"""What stands before a name and governs it: a preposition, a title, an adjective, a name that is joined to it."""

from __future__ import annotations

from collections.abc import Callable

from cleanup.document import Line, fold
from cleanup.names.grammar import DECLINING, grammar
from cleanup.names.standing.tables import double_prepositions, for_women, listed, plain_prepositions, role_forms
from cleanup.names.standing.terms import GENITIVE, NEAR, NOMINATIVE, Band, Cases, Name
from cleanup.names.standing.verbs import verb_tag


def _by_preposition(line: Line, index: int, person: bool, language: str) -> Cases | None:
    """The cases that the word `index` governs; None if it is no preposition, the empty set if it is one and the case is not known."""
    word = fold(line.words[index])
    double = double_prepositions(language, person).get(word)
    if double is None:
        return plain_prepositions(language).get(word)
    without, with_, stems, local, unsure = double
    low = max(line.sentence_start(index), index - NEAR)
    before = [fold(line.words[i]) for i in range(low, index)]
    if unsure and any(word.startswith(unsure) for word in before):
        return frozenset()
    told = bool(stems) and any(word.startswith(stems) for word in before)
    case = with_ if told else "loc" if local and any(word.startswith(local) for word in before) else without
    return frozenset() if case == "?" else frozenset({case})


def may_govern(line: Line, index: int, person: bool, language: str) -> Cases:
    """All cases that a preposition may govern, whatever stands before it."""
    word = fold(line.words[index])
    double = double_prepositions(language, person).get(word)
    return frozenset(double[:2] if double else ()) - {"?"} | plain_prepositions(language).get(word, frozenset())


def role_of(line: Line, index: int, language: str) -> Cases | None:
    word = line.words[index]
    if word[0].isupper() and index != line.sentence_start(index):
        return None
    return role_forms(language).get(fold(word).replace("’", "'")) or role_forms(language).get(fold(word))


def governed_by(line: Line, first: int, name: Name, language: str, band: Band) -> tuple[Cases | None, str]:
    """The cases that a preposition or a title before the name leaves, and which of them spoke."""
    start = line.sentence_start(first)
    if first == start or line.gap(first) != " ":
        return None, ""
    by = _by_preposition(line, first - 1, name.person, language)
    if by is None:
        by = _by_the_other(line, first, start, name, language)
    if by is not None:
        return by, "preposition"
    if not name.person:
        low = fold(line.words[start]) in listed(language, "APPOSED") and (first - 1 == start or apposed(line, first, language))
        return (NOMINATIVE, "apposed") if low else (_by_adjective(line, first, name, language), "")
    at = first - 1
    role = role_of(line, at, language)
    while role is None and at > start and first - at <= NEAR and line.gap(at) == " " and (line.words[at][0].isupper() or name.full):
        if _by_preposition(line, at, True, language) is not None or verb_tag(line.words[at], language, band):
            return None, ""
        at -= 1  # Prezydent Kazachstanu Tokayev, szef sztabu generalnego Walerij Gerasimov
        role = role_of(line, at, language)
    if role is None:
        return None, ""
    if name.gender == "m" and fold(line.words[at]) in for_women(language):
        return (GENITIVE, "title") if at == first - 1 else (None, "")  # córka Macrona
    if at > start and line.gap(at) == " ":
        before = at - 1
        by = _by_preposition(line, before, True, language)
        if by is None and before > start and line.gap(before) == " " and line.words[before].islower():
            by = _by_preposition(line, before - 1, True, language)  # z nowym premierem
        if by:
            return role & by, "preposition"
    return role, "title"


def under_title(line: Line, first: int, language: str, is_place: Callable[[str], bool]) -> bool:
    """Whether a place stands before the name that belongs to a title before it: `Prezydent Kazachstanu Tokayev`."""
    at = first - 1
    while at > line.sentence_start(first) and line.words[at][0].isupper() and is_place(line.words[at]) and first - at < NEAR and line.gap(at) == " ":
        at -= 1
    return 0 <= at < first - 1 and role_of(line, at, language) is not None


def _by_adjective(line: Line, first: int, name: Name, language: str) -> Cases | None:
    """The cases that an adjective directly before a place leaves, where its ending tells (`Тихая Женева`, `celý Bělehrad`)."""
    if name.native:
        return None  # stará Warszawa
    if fold(line.words[first - 1]).endswith(("any", "ony", "aný", "ený", "аний", "ений", "анный", "енный", "ённый")):
        return None  # předložený Kremlem: who did it may stand in the instrumental
    for entry in grammar(language).ADJECTIVE_CASES.split(";"):
        endings, its_gender, *cases = entry.split()
        if its_gender == name.gender and fold(line.words[first - 1]).endswith(tuple(endings.split(","))):
            return frozenset(cases)
    return None


def voiced(preposition: str, name: str, language: str) -> str:
    """The preposition as it stands before the name: `we Włoszech`, `ve Vídni`, `во Франции`."""
    for entry in grammar(language).VOICED.split(";"):
        short, long, *beginnings = entry.split()
        if preposition in (short, long):
            return long if name.lower().startswith(tuple(beginnings)) else preposition
    return preposition


def in_place(line: Line, first: int, language: str) -> bool:
    """Whether a single place in a phrase of its own stands before the name: `W Mińsku Lukashenko`."""
    if language not in DECLINING or first < 2 or line.gap(first - 1) != " " or line.gap(first) != " ":
        return False
    return fold(line.words[first - 2]) in listed(language, "INSIDE")


def may_open(word: str, language: str) -> bool:
    """Whether the folded word may open a sentence before its subject: an adverb (`wczoraj`), or a word for a town that its name follows (`miasto`)."""
    if language not in DECLINING:
        return False
    grammar(language)
    return word in listed(language, "OPENING") or word in listed(language, "APPOSED")


def apposed(line: Line, first: int, language: str) -> bool:
    """Whether a capital's name stands behind the words for it: `Столица Австрии Вена`."""
    low = line.sentence_start(first)
    return (
        language in DECLINING
        and low == first - 2
        and fold(line.words[low]) in listed(language, "APPOSED")
        and line.gap(first - 1) == line.gap(first) == " "
    )


def _by_the_other(line: Line, first: int, start: int, name: Name, language: str) -> Cases | None:
    """The cases of the name before, where this one is joined to it and a preposition governs both: `między Moskwą a Kijowem`."""
    if name.person or fold(line.words[first - 1]) not in listed(language, "AND"):
        return None  # people joined so may both be left as they are
    at = first - 2
    while at > start and line.words[at][0].isupper() and first - at < NEAR + 2 and line.gap(at + 1) == " ":
        at -= 1
        by = _by_preposition(line, at, name.person, language)
        if by is not None:
            return by
    return None
