"""declined: a known name in the case that its place in a sentence asks for; the part of the kind `entity` that is for languages which decline names.

The case is asked of the sentence and of the foreign form itself (`names.standing`), the form of the rules of the target (`names.declension`). Where a case stays open and
its forms differ, or a form is not known, there is no answer.
"""

from __future__ import annotations

from cleanup.context import Context
from cleanup.document import Line
from cleanup.names.declension import CASES, declension, gender, given_name, personal
from cleanup.names.gazetteer import INFLECTING, Alias, Gazetteer, Known
from cleanup.names.grammar import grammar
from cleanup.names.standing.deciding import standing
from cleanup.names.standing.governing import on_places
from cleanup.names.standing.own import own_cases, romanised
from cleanup.names.standing.terms import Name as Standing

_LATIN = frozenset({"pl", "cs"})
_AT_HOME = frozenset(
    "Warszawa Moskva Moskwa Kraków Gdańsk Wrocław Poznań Łódź Szczecin Lublin Rzeszów Katowice Wisła Odra Polska Praha Brno Ostrava Plzeň Olomouc Vltava Morava Česko".split()
)
"""Names that cars, clubs and beers bear in the language of their home, so that the source tells nothing."""


def declined(line: Line, first: int, last: int, alias: Alias, names: Gazetteer, context: Context) -> tuple[str | None, bool]:
    """The name in the case that its place asks for, None where no case is sure, or its form is not; and whether the sentence itself told the case."""
    target = names.target
    known, bases = names.known(alias.id), names.bases(alias.id)
    person = alias.type == "PER"
    words = list(line.words[first:last])
    given, surname = _parted(words, known) if alias.part == "full" else ("", " ".join(words))
    stands, sure, kept = None, False, known.given if alias.part == "full" else ""
    if given and not known.first:
        named = given_name(known.given, bases.sex or None, target)
        if (
            given in known.good_givens
            and given not in named.values()
            and given[-1:] in ("a", "а", "я") * (bases.sex == "f") + tuple("jrnmkltvw") * (bases.sex == "m")
        ):
            named, kept = given_name(given, bases.sex, target), given  # accepted, too: Maria for Marija
        if named.get("gen") is not None:  # else its forms are not known, or never differ
            stands = frozenset(case for case in CASES if named.get(case) == given)
            unknown = any(tag not in bases.names for tag in ([context.source] if context.source in alias.languages else alias.languages))
            sure = (stands != {"nom"} or not unknown) and all(
                given not in (base.given, *romanised(base.given, tag)) for tag, base in bases.names.items() if tag in alias.languages
            )
    on = None
    if person:
        written = ""
        forms, its_gender = personal(kept, known.surname, bases.sex or None, target, known.first and alias.part == "full"), bases.sex or None
        if alias.part == "title":
            forms = personal("", alias.after, bases.sex or "m", target)  # papieża Franciszka
    else:
        written = bases.short(" ".join(words)) or known.canonical
        forms, its_gender = declension(written, target), gender(written, target)
        on = on_places(written, target) if alias.type == "LOC" else None  # na ministerstvu, na ministerstvo: either
    languages = [context.source] if context.source in alias.languages else list(alias.languages)
    own, base = own_cases(" ".join(words) if known.first else surname, [(tag, bases.names.get(tag)) for tag in languages], person=person)
    if given and base and all(given not in (one.given, *romanised(one.given, tag)) for tag, one in bases.names.items() if tag in alias.languages):
        own = None  # Giorgii Meloni: the given name stands in a case, so that the surname may be the same in all
    if base and not person and own and "acc" in own and _LATIN.issuperset(languages) and target not in _LATIN:
        own = (
            frozenset({"nom"}) if _inside(line, first, target) else own
        )  # у Wilno: Polish and Czech go elsewhere with other prepositions, so it was left as it is
    if alias.part == "full" and surname in known.surnames and (spelt := alias.after.removeprefix(known.given).strip()) != known.surname:
        alone = personal("", known.surname, bases.sex or None, target)
        own, base = frozenset(case for case in CASES if alone.get(case) == spelt) or None, False
    name = Standing(
        person,
        its_gender,
        stands or None,
        sure,
        own,
        base,
        bool(given) or (known.first and alias.part == "full"),
        not person
        and names.target in _LATIN
        and not known.country
        and (
            (INFLECTING.issuperset(alias.languages) and (context.source not in alias.languages or words[0] in _AT_HOME))
            or (alias.native and context.source not in alias.languages)
        ),
        "" if person else written,
        on,
        known.country,
    )
    cases = standing(line, first, last, name, target, context.band)
    made = {forms.get(case) for case in cases or CASES}
    vouched = bool(cases) and (own is None or not base or standing(line, first, last, name._replace(own=None), target, context.band) is not None)
    return (made.pop() if len(made) == 1 else None), vouched


def _inside(line: Line, first: int, target: str) -> bool:
    return first > 0 and line.gap(first) == " " and line.words[first - 1].lower() in grammar(target).INSIDE.split()


def _parted(words: list[str], known: Known) -> tuple[str, str]:
    """The given name and the surname of a full name as it stands."""
    for cut in range(1, len(words)):
        one, two = " ".join(words[:cut]), " ".join(words[cut:])
        if one in known.givens and two in known.surnames:
            return one, two
    return "", " ".join(words)
