"""What stands before a name and governs it: a preposition, a title, an adjective, a name that is joined to it."""

from __future__ import annotations

from collections.abc import Callable

from cleanup.document import Line, fold
from cleanup.names.grammar import DECLINING, grammar
from cleanup.names.standing.nouns import is_adjective, may_be_nominative
from cleanup.names.standing.tables import all_prepositions, double_prepositions, for_women, listed, owned_nouns, parts, plain_prepositions, role_forms
from cleanup.names.standing.terms import ENDING, GENITIVE, NEAR, NOMINATIVE, Band, Cases, Name
from cleanup.names.standing.verbs import verb_tag

_LONG = 16  # letters of a word that is somebody's, at most
_OF_A_TITLE = 5  # words between a title and the name that it belongs to, at most


def _by_preposition(line: Line, index: int, person: bool, language: str, on: bool | None = None) -> Cases | None:
    """The cases that the word `index` governs; None if it is no preposition, the empty set if it is one and the case is not known.

    `on`: whether the place is one that people are *on* (`na Krymie`), where that decides between the cases of such a preposition."""
    word = fold(line.words[index])
    double = double_prepositions(language, person).get(word)
    if (
        word in listed(language, "GENITIVES")
        and index > line.sentence_start(index)
        and fold(line.words[index - 1]) in getattr(grammar(language), "POSSESSED", "").split()
    ):
        return None  # Jego zdaniem Chiny nie chcą
    if double is None:
        return plain_prepositions(language).get(word)
    without, with_, stems, local, unsure = double
    low = max(line.sentence_start(index), index - NEAR)
    before = [fold(line.words[i]) for i in range(low, index)] or [
        fold(word) for word in line.words[index + 1 : index + NEAR + 2]
    ]  # O Tajwanie mówi się
    if unsure and any(word.startswith(unsure) for word in before):
        return frozenset()
    told = bool(stems) and any(word.startswith(stems) for word in before)
    case = with_ if told else "loc" if local and any(word.startswith(local) for word in before) else without
    if case == "?" and on is not None and word in grammar(language).ON_PREPOSITIONS.split():
        case = _on(line, index, on, with_, stems)
    return frozenset() if case == "?" else frozenset({case})


def on(name: str, language: str) -> bool | None:
    """Whether people are *on* a place of this name (`na Krymie`); None where the language's grammar does not list such places."""
    listed_ = getattr(grammar(language), "ON", None)
    return None if listed_ is None else name.replace(" ", "_") in listed_.split() or name.split(" ")[0] in listed_.split()


def _on(line: Line, index: int, on: bool, with_: str, stems: tuple[str, ...]) -> str:
    """The case behind `na` where no word before it tells: that of the goal for a place that nobody is *on* (`na Rosję`); for the others the locative, if no word of the
    sentence asks for another."""
    if not on:
        return with_
    low = line.sentence_start(index)
    high = next((at for at in range(index + 1, len(line.words)) if line.gap(at).strip().startswith((".", "!", "?"))), len(line.words))
    return "?" if any(fold(line.words[at]).startswith(stems) for at in range(low, high) if at != index) else "loc"


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


def governed_by(line: Line, first: int, name: Name, language: str, band: Band) -> tuple[Cases | None, str, int]:
    """The cases that a preposition or a title before the name leaves, which of them spoke, and where the name begins with its title."""
    start = line.sentence_start(first)
    if first == start or line.gap(first) != " ":
        return None, "", first
    by = _by_preposition(line, first - 1, name.person, language, name.on)
    if by is None and not name.person:
        by = _of_the_adjective(line, first, start, name, language, band)
    if by is None:
        by = _by_the_other(line, first, start, name, language)
    if by is not None:
        return by, "preposition", first
    if not name.person:
        opener = fold(line.words[start])
        low = opener in listed(language, "APPOSED") and (
            (first - 1 == start and not opener.startswith(parts(language, "OWNED_BY_PLACES"))) or apposed(line, first, language)
        )  # Stolica Norwegii, but Miasto Wiedeń, Stolica Austrii Wiedeń
        return (NOMINATIVE, "apposed", first) if low else (_by_adjective(line, first, name, language, band), "", first)
    at = _title_before(line, first, start, name, language, band)
    if at is None:
        return None, "", first
    begin = at
    role = role_of(line, at, language)
    if role is None or (name.gender == "m" and fold(line.words[at]) in for_women(language)):
        return (GENITIVE, "title", first) if role is not None and at == first - 1 else (None, "", first)  # córka Macrona
    if at > start and line.gap(at) == " " and is_adjective(fold(line.words[at - 1]), language, band):
        role = _narrowed(role, fold(line.words[at - 1]), name, language)
    if at > start and line.gap(at) == " ":
        before = at - 1
        by = _by_preposition(line, before, True, language)
        if by is None and before > start and line.gap(before) == " " and is_adjective(fold(line.words[before]), language, band):
            before -= 1
            by = _by_preposition(line, before, True, language)  # z nowym premierem
        if by is not None:
            by = by or may_govern(line, before, True, language)  # na byłego prezydenta
            return role & by, "preposition", first
    while begin > start and line.gap(begin) == " " and line.words[begin - 1].islower() and is_adjective(fold(line.words[begin - 1]), language, band):
        begin -= 1  # były ukraiński prezydent
    return role, "title", begin


def _narrowed(role: Cases, adjective: str, name: Name, language: str) -> Cases:
    """What a title can be behind its adjective: `białoruskiego przywódcy` is no dative."""
    for entry in getattr(grammar(language), "ADJECTIVES_OF_PEOPLE", "").split(";"):
        endings, its_gender, *cases = entry.split() or ("-", "-")
        if its_gender == (name.gender or "m") and adjective.endswith(tuple(endings.split(","))):
            return role & frozenset(cases) or role
    return role


def _title_before(line: Line, first: int, start: int, name: Name, language: str, band: Band) -> int | None:
    """The place of the word for somebody before a name, right before it or with what he is of between: `minister spraw zagranicznych Lavrov`."""
    at = first - 1
    genitives = parts(language, "GENITIVES_BETWEEN")
    while first - at <= _OF_A_TITLE and line.gap(at + 1) == " ":
        role = role_of(line, at, language)
        if role is not None:
            return at if at == first - 1 or not _is_part(line, at, start, language) else None
        word = fold(line.words[at])
        placed = at < first - 1 and word in listed(language, "INSIDE") and line.words[at + 1][0].isupper()  # ambasador w Londynie Załużny
        if at == start or (_by_preposition(line, at, True, language) is not None and not placed) or verb_tag(line.words[at], language, band):
            return None
        if placed:
            at -= 1
            continue
        if not (
            line.words[at][0].isupper() or name.full or word.endswith(genitives) or (band(word) and not may_be_nominative(word, "sg", language, band))
        ):
            return None
        at -= 1
    return None


def _is_part(line: Line, at: int, start: int, language: str) -> bool:
    """Whether a word for somebody is only what another is of: `zastępca szefa rady Miedwiediew`, where either may be meant."""
    before = role_of(line, at - 1, language) if at > start and line.gap(at) == " " else None
    return before is not None and "gen" in (role_of(line, at, language) or ())


def under_title(line: Line, first: int, language: str, is_place: Callable[[str], bool]) -> bool:
    """Whether a place stands before the name that belongs to a title before it: `Prezydent Kazachstanu Tokayev`."""
    at = first - 1
    while at > line.sentence_start(first) and line.words[at][0].isupper() and is_place(line.words[at]) and first - at < NEAR and line.gap(at) == " ":
        at -= 1
    return 0 <= at < first - 1 and role_of(line, at, language) is not None


def _by_adjective(line: Line, first: int, name: Name, language: str, band: Band) -> Cases | None:
    """The cases that an adjective directly before a place leaves, where its ending tells (`Тихая Женева`, `celý Bělehrad`)."""
    if name.native:
        return None  # stará Warszawa
    if not is_adjective(fold(line.words[first - 1]), language, band):
        return None
    if fold(line.words[first - 1]).endswith(("any", "ony", "aný", "ený", "аний", "ений", "анный", "енный", "ённый")):
        return None  # předložený Kremlem: who did it may stand in the instrumental
    for entry in grammar(language).ADJECTIVE_CASES.split(";"):
        endings, its_gender, *cases = entry.split()
        if its_gender == name.gender and fold(line.words[first - 1]).endswith(tuple(endings.split(","))):
            return frozenset(cases)
    return None


def _of_the_adjective(line: Line, first: int, start: int, name: Name, language: str, band: Band) -> Cases | None:
    """The cases of a place with an adjective before it, which a preposition governs: `w południowych Włoszech`."""
    at = first - 1
    table = getattr(grammar(language), "ADJECTIVES_BEHIND_PREPOSITIONS", "")
    if not table or at <= start or line.gap(at) != " " or not line.words[at].islower() or not is_adjective(fold(line.words[at]), language, band):
        return None
    by = _by_preposition(line, at - 1, False, language, name.on)
    for entry in table.split(";") if by else ():
        endings, its_gender, *cases = entry.split()
        if its_gender == name.gender and fold(line.words[at]).endswith(tuple(endings.split(","))):
            return (by & frozenset(cases)) or None if by else None
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


def opened_by_a_word(line: Line, first: int, language: str) -> bool:
    """Whether the capitalised word before a surname opens the sentence and is a title, or a noun that is somebody's: `Generał Syrskyi`, `Reżim Lukashenko`."""
    if language not in DECLINING or first == 0 or line.gap(first) != " " or line.sentence_start(first) != first - 1:
        return False
    word = fold(line.words[first - 1])
    return (
        word in role_forms(language)
        or word in owned_nouns(language, True)
        or (len(word) > ENDING + 1 and word.endswith(parts(language, "ABSTRACT")))
        or (len(word) < _LONG and word.startswith(parts(language, "OWNED")))
    )


def titled_before(line: Line, first: int, language: str, band: Band) -> bool:
    """Whether a title stands right before a name, in any case, or with what its bearer is of between: `generałowi Gerasimov`."""
    start = line.sentence_start(first)
    if language not in DECLINING or first == start or line.gap(first) != " ":
        return False
    return _title_before(line, first, start, Name(True, None), language, band) is not None


def may_open(word: str, language: str) -> bool:
    """Whether the folded word may open a sentence before its subject: an adverb (`wczoraj`), or a word for a town that its name follows (`miasto`)."""
    if language not in DECLINING:
        return False
    grammar(language)
    return word in listed(language, "OPENING", "APPOSED", "JOINS") or word in all_prepositions(language)


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
