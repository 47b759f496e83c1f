"""Whether the word before a name is the name's: `rząd`, `biuro`, `wizyta`. Then the name stands in the genitive.

It refuses words that are verbs, and nouns that may be the object or the subject where the name may be the other.
"""

from __future__ import annotations

from typing import Final

from cleanup.document import Line, fold
from cleanup.names.grammar import DECLINING, grammar
from cleanup.names.standing.governing import role_of
from cleanup.names.standing.subjects import VOWELS, clause, no_subject, not_objects
from cleanup.names.standing.tables import all_prepositions, listed, owned_nouns, parts, role_forms
from cleanup.names.standing.terms import ENDING, NEAR, Band, Name
from cleanup.names.standing.verbs import mute, never, verb_tag, verbs_behind

_LONG = 16  # letters of a word that is somebody's, at most
_ADJECTIVES: Final = {
    "pl": ("ski", "cki", "ny", "wy", "ska", "cka", "na", "wa"),
    "cs": ("ský", "cký", "ný", "vý", "ská", "cká", "ná", "vá"),
    "uk": ("ський", "цький", "ний", "вий", "ська", "цька"),
    "ru": ("ский", "цкий", "ный", "вый", "ская", "ная", "вая"),
}


def behind_a_word(line: Line, first: int, language: str, band: Band) -> bool:
    """Whether a word stands before that may be a noun, and have the name behind it in another case than it was left in: `wpływ Rosja`."""
    if first == line.sentence_start(first) or line.gap(first) != " ":
        return False
    word, _module = fold(line.words[first - 1]), grammar(language)
    small = listed(language, "OPENING", "BETWEEN", "ONLY", "JOINS", "AND", "APPOSED")
    if first - 2 == clause(line, first - 1) and fold(line.words[first - 2]) in all_prepositions(language):
        return False  # Bez paliwa Krym
    return line.words[first - 1].islower() and word not in small and len(word) >= ENDING and not verb_tag(word, language, band)


def owner_of(line: Line, first: int, last: int, name: Name, language: str, band: Band) -> str | None:
    """Whether the word before is somebody's (`biuro`): `in a phrase` behind a preposition, else `alone`."""
    if first == line.sentence_start(first) or line.gap(first) != " ":
        return None
    before = line.words[first - 1]
    if before[0].isupper() and first - 1 != line.sentence_start(first):
        return None
    low = fold(before)
    grammar(language)
    stems = parts(language, "OWNED") if name.person else parts(language, "OWNED", "OWNED_BY_PLACES")
    owned = low.startswith(stems) and len(low) < _LONG
    if not owned and not name.person and (role := role_of(line, first - 1, language)):
        owned = bool(role)
    if not owned or verb_tag(before, language, band):
        return None  # rządził
    if _spoken_by(line, first, name, language, band) or (name.person and _object_opens(line, first, last, name, language, band)):
        return None
    inside = first > 1 and line.gap(first - 1) == " " and fold(line.words[first - 2]) in all_prepositions(language)
    return "in a phrase" if inside else "alone"


def of_a_noun(line: Line, first: int, last: int, name: Name, language: str, band: Band) -> bool:
    """Whether the noun before is the name's, as `wizyta` or `pobliże`: it is no title, and the name cannot be the subject of the clause instead.

    It refuses, behind a preposition or where the noun may be an object, every verb that agrees with the name (`Po wizycie Macron odleciał`), and a clause without
    a verb that is known.
    """
    grammar(language)
    start = line.sentence_start(first)
    if first == start or line.gap(first) != " " or (line.words[first - 1][0].isupper() and first - 1 != start):
        return False
    at = first - 1
    word = fold(line.words[at])
    if at > start and line.gap(at) == " " and f"{fold(line.words[at - 1])}_{word}" in listed(language, "NEARBY"):
        return True
    if f"{word}_" in listed(language, "NEARBY"):
        return True
    kind = owned_nouns(language, name.person).get(word)
    if kind is None or verb_tag(word, language, band):
        return False
    low = clause(line, at)
    if low is None:
        return False
    inside = all_prepositions(language)
    phrase = any(fold(line.words[i]) in inside for i in range(max(low, at - NEAR), at))
    opening = fold(line.words[low])
    if kind == "f" and not phrase and at - low <= 1 and opening[-1] in ("a", "а", "я") and owned_nouns(language, True).get(opening) == "f":
        return True  # Wizyta, Rocznica śmierci: the subject itself
    if _spoken_by(line, first, name, language, band):
        return False
    if low == at and word.startswith(parts(language, "AGENTS")):
        return True  # Reżim: no object that opens a clause
    behind = verbs_behind(line, last, language, band)
    if behind:
        return (at == low and mute(line, last, language)) or all(tag == "none" or never(tag, name.gender) for tag in behind)
    before = [tag for i in range(low, at) if (tag := verb_tag(line.words[i], language, band))]
    if not before or name.gender is None:
        return False
    if all(never(tag, name.gender) for tag in before):
        return True
    verb = next(i for i in range(low, at) if verb_tag(line.words[i], language, band))
    return _has_subject(line, low, verb, before[0], language, band)


def _has_subject(line: Line, low: int, verb: int, tag: str, language: str, band: Band) -> bool:
    """Whether a noun before the verb looks like its subject: a title, or a word outside a phrase that ends as one of the verb's gender does."""
    module = grammar(language)
    inside = all_prepositions(language)
    adverbs = {*listed(language, "OPENING", "BETWEEN", "ONLY", "AND", "JOINS"), module.ME}
    free = True
    for at in range(low, verb):
        word = fold(line.words[at])
        if word in inside:
            return False  # what belongs to the phrase is not known
        if word in adverbs or word.endswith(_ADJECTIVES[language]):
            continue
        role = role_forms(language).get(word)
        if role is not None:
            return "nom" in role
        if free and word.isalpha() and len(word) >= ENDING and band(word):
            return (tag in ("f", "sg") and word.endswith(("a", "а", "я"))) or (
                tag in ("m", "sg")
                and word[-1] not in VOWELS
                and not word.endswith((*not_objects(language), "ów", "ů", "ів", "ов", "ев", "em", "ом", "ем"))
            )
        free = False
    return False


def _spoken_by(line: Line, first: int, name: Name, language: str, band: Band) -> bool:
    """Whether the verb directly before the noun may have the name as its subject, the noun being its object: `Na koniec wygłosił przemówienie Macron`."""
    at = first - 2
    if at < line.sentence_start(first) or line.gap(first - 1) != " ":
        return False
    tag = verb_tag(line.words[at], language, band)
    if tag is None or never(tag, name.gender):
        return False
    low = clause(line, at)
    return low is not None and no_subject(line, low, at, tag, language, band) is not None


def _object_opens(line: Line, first: int, last: int, name: Name, language: str, band: Band) -> bool:
    """Whether the noun before opens its clause and may be the object of a verb behind, whose subject is the name: `Decyzję Macron ogłosił rano`."""
    at, _module = first - 1, grammar(language)
    word = fold(line.words[at])
    if at > line.sentence_start(first) and line.gap(at) == " ":
        return False
    if word.startswith(parts(language, "AGENTS")) or (owned_nouns(language, True).get(word) == "f" and word[-1] in ("a", "а", "я")):
        return False
    return not mute(line, last, language) and not all(
        tag == "none" or never(tag, name.gender) for tag in verbs_behind(line, last, language, band) or ["sg"]
    )


def opens_with_its_noun(line: Line, first: int, language: str) -> bool:
    """Whether the word before a surname is a noun that opens the sentence, and somebody's: `Reżim Lukashenko`."""
    if language not in DECLINING or first == 0 or line.gap(first) != " " or line.sentence_start(first) != first - 1:
        return False
    word = fold(line.words[first - 1])
    return word in owned_nouns(language, True) or (word.startswith(parts(language, "OWNED")) and len(word) < _LONG)
