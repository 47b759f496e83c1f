"""undeclined: a known name that stands in its base form where the word before it asks another case (`z Donald Trump`, `w Warszawa`, `prezydenta Joe Biden`).

    tables: ../names/people*.tsv ../places/*.tsv

For languages that decline names. A name that the source spells like the target is not seen by the kind `entity`, and a translation leaves it as it was. The case is told by a
preposition or by a title in another case than the nominative, nothing else (`names.standing.governing`); the form is that of `names.declension`, and the preposition before
it goes along where it must (`w Wrocław`: we Wrocławiu).

It refuses: towns and states that are no feminines or plurals (`w Essen`, `do Tokio` stand so in good text), a case with several forms or none that is known, surnames that may be anybody's, names that are part of longer ones (`w Warszawa Zachodnia`, `Polska 2050`), what is
joined by a hyphen or stands in quotation marks, prepositions that are nouns too (`koło Warszawa`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import ClassVar, Final

from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.names.declension import declension, gender, personal
from cleanup.names.gazetteer import ALIAS_WORDS, INFLECTING, Gazetteer, Known, gazetteer
from cleanup.names.register import Register, register
from cleanup.names.standing.governing import governed_by, may_govern, voiced
from cleanup.names.standing.terms import Name
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_NOUNS: Final = frozenset("koło místo коло круг".split())
"""Prepositions that are nouns too, behind which a name may stand as it is."""
_JOINS: Final = ("-", "‐", "‑", "–", "/", "'", "’")


class Undeclined(Rule):
    """A known name in its base form where the word before it asks another case."""

    NAME: ClassVar[str] = "undeclined"
    STAGE: ClassVar[Stage] = Stage.NAMES

    @fields
    class Fields:
        tables: tuple[Path, ...] = field(metadata={"help": "Tables of names (.tsv), relative to this file; * stands for any name."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._tables = tuple(fields.tables)

    def _books(self, target: str | None) -> tuple[Register, Gazetteer] | None:
        if target not in INFLECTING:
            return None
        forms, names = register(self._tables, target), gazetteer(self._tables, target)
        return (forms, names) if forms is not None and names is not None else None

    def triggers(self, target: str | None = None) -> Triggers:
        books = self._books(target)
        if books is None:
            return Triggers()
        begins = books[0].begins
        return Triggers(word=begins, capital=True)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        books = self._books(context.language.tag if context.language else None)
        if books is None:
            return
        for place in places:
            line = document.line(place.start)
            index = line.at(place.start)
            if index == 0 or index >= len(line.words) or line.starts[index] >= place.end or line.gap(index) != " ":
                continue
            found = _longest(line, index, *books)
            if found is None:
                continue
            last, known, form, before = *found, line.words[index - 1]
            made = _declined(line, index, last, known, form, books[1], context)
            if made is None or made == form:
                continue
            wanted = voiced(before.lower(), made, books[1].target)
            if wanted == before.lower():
                yield self.proposal(line.starts[index], line.ends[last - 1], made, entity=known.id)
            else:
                wanted = wanted.capitalize() if before[0].isupper() else wanted
                yield self.proposal(line.starts[index - 1], line.ends[last - 1], f"{wanted} {made}", entity=known.id)


def _longest(line: Line, first: int, forms: Register, names: Gazetteer) -> tuple[int, Known, str] | None:
    """The longest known base form that begins with word `first`: the word behind it, whose it is, and the form."""
    last = first + 1
    while last < len(line.words) and last - first < ALIAS_WORDS and line.gap(last) == " ":
        last += 1
    for stop in range(last, first, -1):
        form = " ".join(line.words[first:stop])
        bearers = dict.fromkeys(id for id, _ in forms.bearers(form))
        if not bearers:
            continue
        known = names.known(next(iter(bearers)))
        base = form == known.canonical or (form == known.surname and known.alone)
        return (stop, known, form) if len(bearers) == 1 and base else None
    return None


def _declined(line: Line, first: int, last: int, known: Known, form: str, names: Gazetteer, context: Context) -> str | None:
    """The name in the case that the word before asks; None where that is not certain, or the name may be part of another."""
    before, language = fold(line.words[first - 1]), names.target
    if before in _NOUNS or line.words[first - 1].isupper() or form.isupper():
        return None
    gap = line.gap(last)
    if gap.startswith(_JOINS) or (last < len(line.words) and gap == " " and not line.words[last].islower()):
        return None
    person = known.type == "PER"
    if person and form != known.canonical and line.words[first - 1][0].isupper() and first - 1 > line.sentence_start(first):
        return None  # premiera Indii Narendra Modi: not half of a name
    if person:
        sex = names.bases(known.id).sex or None
        forms, its_gender = (
            personal(known.given if form == known.canonical else "", known.surname, sex, language, known.first and form == known.canonical),
            sex,
        )
    else:
        forms, its_gender = declension(form, language), gender(form, language)
        if its_gender not in ("f", "np"):
            return None  # w Essen, do Tokio: many towns in other endings are left as they are
    cases, position, _ = governed_by(line, first, Name(person, its_gender, full=" " in form), language, context.band)
    if not cases or "nom" in cases or position not in ("preposition", "title") or (position == "title" and "gen" not in cases and "ins" not in cases):
        return None
    if position == "preposition" and any(forms.get(case) == form for case in may_govern(line, first - 1, person, language)):
        return None  # w Czechy: whither
    made = {forms.get(case) for case in cases}
    return made.pop() if len(made) == 1 else None
