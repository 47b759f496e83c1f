"""What a foreign form tells by itself, where its own language declines names: `Putinem` is an instrumental wherever it was left standing."""

from __future__ import annotations

from collections.abc import Sequence

from cleanup.names.cyrillic import romanised as latin
from cleanup.names.declension import CASES, declension
from cleanup.names.gazetteer import Name as Spelling
from cleanup.names.grammar import DECLINING
from cleanup.names.inflection import cases as inflected
from cleanup.names.personal import cases_of as personal_cases
from cleanup.names.standing.terms import Cases


def romanised(form: str, language: str) -> tuple[str, ...]:
    return tuple(latin(form, language)) if language in ("uk", "ru") else ()


def own_cases(form: str, bases: Sequence[tuple[str, Spelling | None]], *, person: bool) -> tuple[Cases | None, bool]:
    """The cases in which a foreign form stands by itself in the languages that spell it so, and whether it is their base form.

    Nothing is told where one of the languages does not decline names, or this one not.
    """
    found: set[str] = set()
    base_form = True
    for language, base in bases:
        if language not in DECLINING or base is None:
            return None, True
        if form in romanised(base.full(), language):
            return None, True  # Kyiv is what everybody calls it
        if form in (base.surname, base.full()):
            told = _base_cases(base.surname, language, person)
        else:
            told, base_form = _form_cases(form, base.surname, language, person), False
        if not told:
            return None, True
        found |= told
    return frozenset(found) or None, base_form


def _base_cases(base: str, language: str, person: bool) -> set[str]:
    """What a base form can be besides the nominative; nothing for one that is the same in every case, or might be."""
    last = base.split(" ")[-1]
    if not person:
        forms = declension(base, language)
        if forms.get("dat") in (None, base) and forms.get("ins") in (None, base):
            return set()
        return {case for case in CASES if forms.get(case) == base}
    return (
        {"nom"}
        if inflected(last, language) and last[-1] not in "uyoeéíуюоеыи"
        else {"nom"}
        if last.endswith(("ski", "cki", "ý", "ий", "ый", "ny"))
        else set()
    )


def _form_cases(form: str, base: str, language: str, person: bool) -> set[str]:
    words, bases = form.split(" "), base.split(" ")
    if not person:
        strict = {case for case, made in declension(base, language).items() if made == form or (made and form in romanised(made, language))}
        if strict or len(words) > 1:
            return strict
    if len(words) != len(bases):
        return set()
    made = personal_cases(bases[-1], language) if person else inflected(bases[-1], language)
    return {case for case, forms in made.items() if any(words[-1] == one or words[-1] in romanised(one, language) for one in forms)}
