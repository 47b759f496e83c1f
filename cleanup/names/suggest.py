"""Suggestions: unknown names of texts that look like variants of known ones, each with the row to add.

A name is compared with every spelling of every row, whole and surname alone, of which only those with a key in common are looked at; the rows pass by one by
one. What looks like no known name may look like another unknown one of the texts; that is `clusters`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleanup.names.clusters import Spelling, Variant
from cleanup.names.likeness import Likeness, Verdict, known_keys
from cleanup.names.lookup import Entry
from cleanup.names.terms import COLUMNS, slug
from cleanup.value import value

MOST = 3  # known names that one unknown name may look like


@value
class Suggestion:
    """An unknown spelling, the known entity that it looks like, and the form of it that it met."""

    spelling: Spelling
    entry: Entry
    form: str
    language: str
    likeness: Verdict
    surname: bool

    def row(self) -> list[str]:
        """The row with the new spelling, by COLUMNS: only the cells that name the row, and the one that changes."""
        name = self.spelling.name
        given, _, surname = name.rpartition(" ")
        cell = f"{given}|{surname}" if given and self.entry.person and not self.surname else name
        told = {"id": self.entry.id, "qid": self.entry.row.get("qid", ""), "type": self.entry.row["type"], "more": cell}
        return [told.get(column, "") for column in COLUMNS]


def suggestions(unknown: Iterable[Spelling], entries: Iterable[Entry], like: Likeness) -> list[Suggestion]:
    """What the unknown spellings look like, the most frequent first; `same` before `unsure`, and no `unsure` where there is a `same`."""
    wanted: dict[str, list[Spelling]] = {}
    for one in unknown:
        for key in like.keys(one.name):
            wanted.setdefault(key, []).append(one)
    found: dict[int, list[Suggestion]] = {}
    for entry in entries:
        met: set[int] = set()
        for tag, name in entry.spellings():
            forms = [(name.full(), False), (name.surname, True)] if entry.person and name.given else [(name.full(), False)]
            for form, surname in forms:
                for key in known_keys(form, like):
                    for one in wanted.get(key, ()):
                        if id(one) not in met and (likeness := like.verdict(one.name, form)) != "different":
                            met.add(id(one))
                            found.setdefault(id(one), []).append(Suggestion(one, entry, form, tag, likeness, surname))
    told: list[Suggestion] = []
    for listed in found.values():
        certain = [one for one in listed if one.likeness == "same"]
        told += (certain or listed)[:MOST]
    return sorted(told, key=lambda one: (one.likeness != "same", -one.spelling.count, one.spelling.name, one.entry.id))


def row_of_group(group: Sequence[Variant]) -> list[str]:
    """A new row for spellings that look like each other and like nothing known."""
    middle = group[0].middle
    told = {"id": slug(middle.written), "type": "PER" if " " in middle.name else "MISC", middle.language: middle.written}
    told["more"] = "; ".join(variant.spelling.name for variant in group)
    return [told.get(column, "") for column in COLUMNS]
