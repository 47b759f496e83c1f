"""What stands before a name and governs it: a preposition, a title, an adjective, a name that is joined to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from cleanup.document import Line, fold
from cleanup.names.grammar import DECLINING, grammar
from cleanup.names.standing.clause import dated
from cleanup.names.standing.nouns import is_adjective, is_noun, may_be_nominative
from cleanup.names.standing.tables import (
    all_prepositions,
    double_prepositions,
    for_women,
    has,
    listed,
    on_place,
    owned_nouns,
    parts,
    plain_prepositions,
    relations,
    role_forms,
)
from cleanup.names.standing.terms import CLAUSE, ENDING, GENITIVE, NEAR, NOMINATIVE, Band, Cases, Name
from cleanup.names.standing.verbs import agrees, verb_tag

_LONG = 16  # letters of a word that is somebody's, at most
_DATIVE_OR_LOCATIVE: Final[Cases] = frozenset({"dat", "loc"})  # a locative that in the singular ends like the dative
_OF_A_TITLE = 5  # words between a title and the name that it belongs to, at most


def _by_preposition(line: Line, index: int, person: bool, language: str, place: str = "") -> Cases | None:
    """The cases that the word `index` governs; None if it is no preposition, the empty set if it is one and the case is not known."""
    word = fold(line.words[index])
    rows = double_prepositions(language, person)
    double = rows.get(word + on_place(language).get(place.replace(" ", "_"), ""), rows.get(word))
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
    before = [f"{fold(line.words[i])}_" for i in range(low, index)]
    if not before and word in parts(language, "LOOKS_AHEAD"):
        before = [f"{fold(word)}_" for word in line.words[index + 1 : index + NEAR + 2]]  # O Tajwanie mówi się
    if unsure and any(word.startswith(unsure) for word in before):
        return frozenset()
    told = bool(stems) and any(word.startswith(stems) for word in before)
    case = with_ if told else "loc" if local and any(word.startswith(local) for word in before) else without
    if case == "-":
        return None  # se: a pronoun, unless something tells that it is a preposition
    return frozenset() if case == "?" else frozenset({case})


def may_govern(line: Line, index: int, person: bool, language: str) -> Cases:
    """All cases that a preposition may govern, whatever stands before it."""
    word = fold(line.words[index])
    double = double_prepositions(language, person).get(word)
    rows = frozenset((*double[:2], *(("loc",) if double[3] else ()))) if double else frozenset[str]()
    return rows - {"?", "-"} | plain_prepositions(language).get(word, frozenset())


def role_of(line: Line, index: int, language: str) -> Cases | None:
    word = line.words[index]
    if word[0].isupper() and index != line.sentence_start(index) and not (line.gap(index) == " " and line.words[index - 1].islower()):
        return None
    return role_forms(language).get(fold(word).replace("’", "'")) or role_forms(language).get(fold(word))


def governed_by(line: Line, first: int, name: Name, language: str, band: Band) -> tuple[Cases | None, str, int]:
    """The cases that a preposition or a title before the name leaves, which of them spoke, and where the name begins with its title."""
    start = line.sentence_start(first)
    if first == start or line.gap(first) != " ":
        return None, "", first
    by = _by_preposition(line, first - 1, name.person, language, name.place)
    if fold(line.words[first - 1]) in parts(language, "AS") and any(
        fold(line.words[i]) in listed(language, "SUCH") for i in range(max(start, first - 1 - NEAR), first - 1)
    ):
        return NOMINATIVE, "preposition", first  # такие реки, как Одер
    if not by and by is not None:
        by = _usual(line, first - 1, name, language)
    if by is None:
        by = _by_the_other(line, first, start, name, language)
    if (
        by is None
        and not name.person
        and _is_participle(fold(line.words[first - 1]), language)
        and is_adjective(fold(line.words[first - 1]), language, band)
    ):
        by = frozenset()  # blízký Kremlu, podepsaná Německem
    if by is not None:
        if by == _DATIVE_OR_LOCATIVE:  # по Києву, по Сумах
            by = frozenset({"loc" if name.gender == "np" else "dat"})
        return by, "preposition", first
    if not name.person and (by := _over_an_adjective(line, first, start, name, language, band)) is not None:
        return by, "preposition", first
    if name.person and fold(line.words[first - 1]).startswith(parts(language, "GOVERNING_ADJECTIVES")):
        return frozenset(), "preposition", first  # blízký Zelenskému
    if not name.person:
        low = (
            not name.country
            and fold(line.words[start]) in listed(language, "APPOSED")
            and (
                (first - 1 == start and not fold(line.words[start]).startswith(parts(language, "OWNED_BY_PLACES"))) or apposed(line, first, language)
            )
        )
        if low:
            return NOMINATIVE, "apposed", first
        by = _by_adjective(line, first, name, language, band)
        if by is not None and first - 2 >= start and line.gap(first - 1) == " " and role_of(line, first - 2, language):
            by = None  # rzecznik prasowy Kremla
        if (
            by
            and has(language, "owners-behind-adjectives")
            and by > GENITIVE
            and "nom" not in by
            and _noun_before_adjectives(line, first, start, language, band)
        ):
            return GENITIVE, "owner", first
        return (by if by is not None and len(by) < 3 else None), "", first
    at = _title_before(line, first, start, name, language, band)
    if at is None:
        return None, "", first
    begin = at
    role = role_of(line, at, language)
    if role is None or (name.gender == "m" and fold(line.words[at]) in for_women(language)):
        if role is not None and at == start and "nom" not in role and _may_act_behind(line, first, name, language, band):
            return frozenset(), "preposition", first  # Babičku Zelenskyj pochválil, babičku Zelenského: either
        return (GENITIVE, "title", first) if role is not None and at == first - 1 else (None, "", first)  # córka Macrona
    if at == first - 1 and not name.given_sure and fold(line.words[at]) in relations(language):
        return None, "", first  # речник Пєсков, речник Макрона
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
    if (
        "gen" in role
        and begin > start
        and line.gap(begin) == " "
        and not verb_tag(line.words[begin - 1], language, band)
        and _wants_an_owner(fold(line.words[begin - 1]), language)
    ):
        return GENITIVE, "title", begin  # wizyta premiera Babiša: what is somebody's has no object
    return role, "title", begin


def _wants_an_owner(low: str, language: str) -> bool:
    """Whether a folded noun is somebody's, or says what somebody does."""
    return (
        low in owned_nouns(language, True)
        or (len(low) > ENDING + 1 and low.endswith(parts(language, "ABSTRACT")))
        or (len(low) < _LONG and low.startswith(parts(language, "OWNED")))
    )


def _may_act_behind(line: Line, first: int, name: Name, language: str, band: Band) -> bool:
    """Whether a verb behind the name may have it for its subject."""
    for index in range(first + 1, min(len(line.words), first + NEAR)):
        tag = verb_tag(line.words[index], language, band)
        if tag is not None:
            return agrees(tag, name.gender)
    return False


def _narrowed(role: Cases, adjective: str, name: Name, language: str) -> Cases:
    """What a title can be behind its adjective: `białoruskiego przywódcy` is no dative."""
    cases = _agreeing(adjective, name.gender or "m", getattr(grammar(language), "ADJECTIVES_OF_PEOPLE", ""))
    return role & cases or role


def _title_before(line: Line, first: int, start: int, name: Name, language: str, band: Band) -> int | None:
    """The place of the word for somebody before a name, right before it or with what he is of between: `minister spraw zagranicznych Lavrov`."""
    at = first - 1
    genitives = parts(language, "GENITIVES_BETWEEN")
    while first - at <= _OF_A_TITLE and line.gap(at + 1) == " ":
        role = role_of(line, at, language)
        if role is not None:
            if at == first - 1 and not name.full and fold(line.words[at]).startswith(tuple(getattr(grammar(language), "RELATIONAL", "-").split())):
                return None  # советник Трампа, советник Салливан
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
    """Whether a place or an abbreviation stands before the name that belongs to a title before it: `Prezydent Kazachstanu Tokayev`, `Голова МЗС Sybiha`."""
    if language not in DECLINING:
        return False
    at = first - 1
    start = line.sentence_start(first)
    while at > start and (is_place(line.words[at]) or line.words[at].isupper()) and first - at < NEAR and line.gap(at) == " ":
        at -= 1
    capital = at < first - 1
    while capital and at > start and first - at < _OF_A_TITLE and line.gap(at) == " " and role_of(line, at, language) is None:
        if not (line.words[at].islower() and fold(line.words[at]).endswith(parts(language, "GENITIVES_BETWEEN"))):
            return False
        at -= 1
    return capital and at >= 0 and role_of(line, at, language) is not None


def _over_an_adjective(line: Line, first: int, start: int, name: Name, language: str, band: Band) -> Cases | None:
    """The cases that a preposition and the adjective between it and a place leave, which agrees with the place: `у прифронтовому Херсоні`, `v jižním Norsku`.

    None where no preposition stands before the adjective, or the word is none; empty where one does, and nothing agrees with the place.
    """
    at = first - 2
    if name.native or name.gender is None or at < start or line.gap(at + 1) != " " or not line.words[at + 1].islower():
        return None
    word = fold(line.words[at + 1])
    small = listed(language, "OPENING", "BETWEEN", "RELATIVES", "RELATIVE_OBJECTS")
    if word in small or dated(word, language) or not is_adjective(word, language, band):
        return None
    by = _by_preposition(line, at, False, language, name.place)
    if by is None:
        return None
    by = by or _usual(line, at, name, language) or may_govern(line, at, False, language)
    return by & _agreeing(word, name.gender, getattr(grammar(language), "AGREEING", grammar(language).ADJECTIVE_CASES))


def _agreeing(word: str, gender: str, table: str) -> Cases:
    """The cases that an adjective may stand in beside a noun of the gender, by the longest ending of the table that it has; none where it has none."""
    longest, found = 0, frozenset[str]()
    for entry in table.split(";"):
        endings, its_gender, *cases = entry.split() or ("-", "-")
        if its_gender != gender:
            continue
        size = max((len(ending) for ending in endings.split(",") if word.endswith(ending)), default=0)
        if size > longest:
            longest, found = size, frozenset(cases)
        elif size and size == longest:
            found |= frozenset(cases)
    return found


def called_so(line: Line, first: int, language: str) -> bool:
    """Whether the word before is something that bears names, and the place is its name: `v časopise Ukrajina`."""
    things = parts(language, "THINGS_NAMED")
    return bool(things) and first > line.sentence_start(first) and line.gap(first) == " " and fold(line.words[first - 1]).startswith(things)


def on_places(name: str, language: str) -> bool | None:
    """Whether one is on a place and not in it (`na Krymie`); None where the language's grammar does not list such places."""
    places = getattr(grammar(language), "ON_PLACES", None)
    return None if places is None else not {name.replace(" ", "_"), name.split(" ")[0]}.isdisjoint(listed(language, "ON_PLACES"))


def _noun_before_adjectives(line: Line, first: int, start: int, language: str, band: Band) -> bool:
    """Whether the adjectives before a place stand behind a noun, which the place then owns: `část celé Sibiře`. Refused where a verb has a receiver."""
    at = first - 1
    while at > start and line.gap(at) == " " and is_adjective(fold(line.words[at]), language, band):
        at -= 1
    word = fold(line.words[at])
    if at == first - 1 or not line.words[at].islower() or not band(word) or not is_noun(word, language, band) or verb_tag(word, language, band):
        return False
    if _by_preposition(line, at, False, language) is not None:
        return False
    givers = parts(language, "GIVES", "OTHER_CASES")
    return not any(
        fold(line.words[index]).startswith(givers) and verb_tag(fold(line.words[index]), language, band)
        for index in range(start, min(len(line.words), first + CLAUSE))
    )


def _usual(line: Line, index: int, name: Name, language: str) -> Cases:
    """The case that `na` has with a place where nothing before tells it: one is *on* the place, or something is done to it; the empty set where either is likely."""
    if name.on is None or fold(line.words[index]) != "na":
        return frozenset()
    if not name.on:
        return frozenset({"acc"})
    row = double_prepositions(language, False)["na"]
    start, stop = line.sentence_start(index), line.sentence_end(index)
    if any(fold(line.words[at]).startswith((*row[2], *row[4])) for at in range(max(start, index - CLAUSE), min(stop, index + CLAUSE)) if at != index):
        return frozenset()
    return frozenset({"loc"})


def _by_adjective(line: Line, first: int, name: Name, language: str, band: Band) -> Cases | None:
    """The cases that an adjective directly before a place leaves, where its ending tells (`Тихая Женева`, `celý Bělehrad`)."""
    if name.native or fold(line.words[first - 1]) in listed(language, "RELATIVES", "RELATIVE_OBJECTS"):
        return None  # stará Warszawa; která Francii
    if not is_adjective(fold(line.words[first - 1]), language, band) or fold(line.words[first - 1]).startswith(parts(language, "OWNED_BY_PLACES")):
        return None
    if _is_participle(fold(line.words[first - 1]), language):
        return None
    if fold(line.words[first - 1]).endswith(parts(language, "DONE")):
        return None  # předložený Kremlem: who did it may stand in the instrumental
    return (_agreeing(fold(line.words[first - 1]), name.gender, grammar(language).ADJECTIVE_CASES) or None) if name.gender else None


def _is_participle(word: str, language: str) -> bool:
    """Whether a word may tell what was done to something by the name behind it (`obsazeného Ruskem`), or has it for its object (`podporující Ukrajinu`)."""
    stems, endings = parts(language, "PARTICIPLES"), parts(language, "PARTICIPLE_ENDINGS")
    if word.startswith(parts(language, "GOVERNING_ADJECTIVES")) or any(part in word[-6:] for part in parts(language, "PRESENT_PARTICIPLES")):
        return True
    return any(word.endswith(ending) and word[: -len(ending)].endswith(stems) for ending in endings)


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
    return word in role_forms(language) or _wants_an_owner(word, language)


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
        by = _by_preposition(line, at, name.person, language, name.place)
        if by is not None and has(language, "places-on-rivers") and at - 1 > start and line.words[at - 1][0].isupper() and line.words[at].islower():
            return None  # Kolín nad Rýnem a Brémy
        if by is not None:
            return by
    return None
