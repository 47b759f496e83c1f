"""Nouns: what a word can be in its sentence, told by the forms of it that the lexicon has.

No dictionary of nouns is needed: `decyzja` is a feminine nominative, because there is `decyzję`; `prezydenta` is none, because there is no `prezydentę`. The rows of the
languages say which forms vouch for which (`NOMINATIVES` in `names.grammar`). A word that the lexicon does not hold is judged by its ending alone: it may be whatever
ends so.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from cleanup.names.grammar import grammar
from cleanup.names.standing.tables import listed, parts, role_forms
from cleanup.names.standing.terms import Band

Row = tuple[str, tuple[str, ...]]
"""An ending, and the endings that must stand in its place in other forms of the word."""

_SINGULAR: Final = ("m", "f", "n")
_PLURAL: Final = ("mp", "np", "pl")
_AGREEING: Final = {"f": ("f", "npl"), "sg": _SINGULAR, "pl": _PLURAL, "mp": ("mp", "pl"), "np": ("np", "pl")}
_ABBREVIATION: Final = 2  # letters of an abbreviation, which may be a subject of any gender
_A: Final = ("a", "а", "я")
_VOWELS: Final = "aąeęioóuyáéěíúůýаеєиіїоуюяыэё"


@cache
def _rows(language: str, name: str) -> dict[str, tuple[Row, ...]]:
    found: dict[str, tuple[Row, ...]] = {}
    for line in getattr(grammar(language), name).strip().split("\n"):
        tag, _, entries = line.strip().partition(":")
        rows = []
        for entry in entries.split():
            ending, _, others = entry.partition(">")
            rows.append((ending.strip("0"), tuple(other.strip("0") for other in others.split("+")) if others else ()))
        found[tag] = tuple(rows)
    return found


def may_be_nominative(word: str, tag: str, language: str, band: Band, capital: bool = False) -> bool:
    """Whether the folded word may be a subject that agrees with a verb of this tag. `capital`: it is a name, which the lexicon need not know."""
    if capital and not band(word):
        return not word.endswith(parts(language, "NO_SUBJECTS")) and _by_ending(word, _AGREEING.get(tag, (tag,)), language, band, vouched=False)
    return _by_ending(word, _AGREEING.get(tag, (tag,)), language, band, vouched=band(word) > 0)


def _by_ending(word: str, tags: tuple[str, ...], language: str, band: Band, vouched: bool) -> bool:
    rows = _rows(language, "NOMINATIVES")
    for one in tags:
        for ending, others in rows.get(one, ()):
            if not word.endswith(ending) or (not ending and word[-1] in _VOWELS) or len(word) <= len(ending) + 1:
                continue
            stem = word[: len(word) - len(ending)]
            if not vouched or all((band(stem + other[1:]) == 0) if other[:1] == "!" else band(stem + other) for other in others):
                return True
    return False


def is_rival(text: str, tag: str, language: str, band: Band, opens: bool) -> bool:
    """Whether a word of the clause may be the subject of a verb of this tag: a noun, a pronoun, somebody's name, a word for somebody."""
    word = text.lower()
    pronouns = _pronouns(language).get(word)
    if pronouns is not None:
        return not pronouns.isdisjoint(_AGREEING.get(tag, (tag,)))
    role = role_forms(language).get(word)
    if role is not None:
        return "nom" in role and tag not in ("n", "np")
    capital = text[0].isupper() and not opens
    if text.isupper() and len(text) >= _ABBREVIATION:
        return True
    if any(char.isdigit() for char in word):
        return False
    if tag == "m" and word[-1] in _A and not capital and _by_ending(word, ("f",), language, band, vouched=band(word) > 0):
        return True  # рибалка впізнав: a nominative that cannot be an object
    return may_be_nominative(word, tag, language, band, capital)


@cache
def _pronouns(language: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for entry in grammar(language).PRONOUNS.split(";"):
        tags, *words = entry.split()
        for word in words:
            found[word] = frozenset(tags.split(",")) - {"-"}
    return found


def is_pronoun(word: str, language: str) -> bool:
    return word in _pronouns(language)


def is_adjective(word: str, language: str, band: Band) -> bool:
    """Whether the folded word has the other forms of an adjective."""
    return _has_forms(word, "adj", language, band)


def is_noun(word: str, language: str, band: Band) -> bool:
    """Whether the folded word may be a noun in any case: no small word, adverb or adjective that is known. Verbs are asked elsewhere."""
    small = listed(language, "OPENING", "BETWEEN", "ONLY", "JOINS", "AND", "GENITIVES")
    return (
        word not in small
        and word not in _pronouns(language)
        and len(word) > 2
        and not is_adjective(word, language, band)
        and not is_infinitive(word, language, band)
    )


def is_infinitive(word: str, language: str, band: Band) -> bool:
    """Whether the folded word is an infinitive: it has a past beside it."""
    return _has_forms(word, "inf", language, band)


def _has_forms(word: str, what: str, language: str, band: Band) -> bool:
    return any(
        word.endswith(ending) and len(word) > len(ending) + 1 and all(band(word[: len(word) - len(ending)] + other) for other in others)
        for ending, others in _rows(language, "FORMS_BESIDE").get(what, ())
    )


def may_be_object(word: str, tag: str, language: str, band: Band) -> bool:
    """Whether the folded word, which is no subject of a verb of this tag, is an accusative: it ends as one, or is a nominative of what is not alive."""
    role = role_forms(language).get(word)
    if role is not None:
        return "acc" in role and "nom" not in role
    if word in _pronouns(language):
        return False
    if word.endswith(parts(language, "OBJECT")) and len(word) > 3 and is_noun(word, language, band) and _accusative(word, language, band):
        return True
    if not band(word) or is_adjective(word, language, band):
        return False
    others = [one for one in ("m", "n", "np", "npl", "pl", "f") if one not in _AGREEING.get(tag, (tag,)) and (one != "f" or word[-1] not in _VOWELS)]
    return any(_by_ending(word, (one,), language, band, vouched=True) for one in others)


def _accusative(word: str, language: str, band: Band) -> bool:
    rows = _rows(language, "ACCUSATIVES").get("f", ())
    return any(word.endswith(ending) and all(band(word[: len(word) - len(ending)] + other) for other in others) for ending, others in rows)
