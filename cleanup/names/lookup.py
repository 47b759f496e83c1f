"""Lookup: what the tables know under a name.

A name is found by its id, its Wikidata item, any spelling of any language (whole, or a surname alone), or a case form of one, made by the paradigms that compiling
uses. Capitals, accents, hyphens and the kind of apostrophe are overlooked. Nothing is compiled for it: the rows are read once.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from cleanup.document import fold
from cleanup.names.gazetteer import LANGUAGES, Name, _listed, read_name, read_rows
from cleanup.names.inflection import inflected
from cleanup.names.likeness import Likeness, known_keys
from cleanup.value import value

_RANK = {"id": 0, "wikidata": 0, "name": 1, "surname": 2, "case form": 3, "looks like": 4}


@value
class Entry:
    """One row of a table."""

    row: Mapping[str, str]
    table: Path
    ours: bool

    @property
    def id(self) -> str:
        return self.row["id"]

    @property
    def person(self) -> bool:
        return self.row["type"] == "PER"

    def canonical(self, language: str | None = None) -> str:
        """The canonical name in a language, else in English, else in the first language that has one."""
        for tag in (language or "en", "en", *LANGUAGES):
            if self.row.get(tag):
                return read_name(self.row[tag]).full()
        return read_name(self.row.get("native", "")).full() or self.id

    def spellings(self) -> Iterator[tuple[str, Name]]:
        """All names of the row with their languages ("" for none); of a partial one the rest is filled in from the language's canonical name."""
        for tag in LANGUAGES:
            if self.row.get(tag):
                yield tag, read_name(self.row[tag])
        for cell in self.row.get("native", "").split(";"):
            if cell.strip():
                yield "", read_name(cell)
        for column in ("accepted", "more"):
            for bound, item in _listed(self.row.get(column, "")):
                name, own = read_name(item), read_name(self.row.get(bound or "en", ""))
                if self.person and own.given:
                    surname = name.surname if "|" in item else item
                    name = Name(name.given or own.given, surname or own.surname, own.first)
                yield bound or "", name

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        accepted: dict[str, list[str]] = {}
        for tag, item in _listed(self.row.get("accepted", "")):
            accepted.setdefault(tag or "", []).append(shown(item))
        return {
            "id": self.id,
            "wikidata": self.row.get("qid") or None,
            "type": self.row["type"],
            "native": shown(self.row.get("native", "")) or None,
            "table": self.table.name,
            "ours": self.ours,
            "canonical": {tag: read_name(self.row[tag]).full() for tag in LANGUAGES if self.row.get(tag)},
            "accepted": accepted,
            "more": [shown(item) for item in self.row.get("more", "").split(";") if item.strip()],
            "alone": self.row.get("alone") == "yes",
        }


@value
class Hit:
    """An entry, how it was found (a key of `_RANK`), and the spelling that the name met, with its language."""

    entry: Entry
    how: str
    spelling: str = ""
    language: str = ""


def shown(cell: str) -> str:
    """A cell of a table for people: `Mahmoud|` is `Mahmoud …`, `|Assad` is `… Assad`."""
    text = cell.strip()
    tag, _, rest = text.partition(":") if text[2:3] == ":" else ("", "", text)
    given, bar, surname = rest.strip().lstrip("^").partition("|")
    told = f"{given or '…'} {surname or '…'}" if bar else given
    return f"{tag}:{told}" if tag else told


def entries(tables: Iterable[tuple[Sequence[Path], bool]]) -> Iterator[Entry]:
    """All rows of the tables. Raises ValueError for a row with the wrong number of cells."""
    for paths, ours in tables:
        for path in paths:
            for row in read_rows(path):
                yield Entry(row, path, ours)


def looked_up(name: str, tables: Iterable[tuple[Sequence[Path], bool]], like: Likeness) -> list[Hit]:
    """The entries that a name may mean, the likeliest first. Where none has it, those whose spellings look like it."""
    wanted = loose(name)
    words = wanted.split()
    own_keys = like.keys(name)
    found: list[Hit] = []
    near: list[Hit] = []
    for entry in entries(tables):
        hit = _met(entry, name, wanted, words)
        if hit is not None:
            found.append(hit)
        elif not found and (near_by := _like(entry, name, own_keys, like)) is not None:
            near.append(near_by)
    return sorted(found or near, key=lambda hit: _RANK[hit.how])


def _met(entry: Entry, name: str, wanted: str, words: Sequence[str]) -> Hit | None:
    if name == entry.id:
        return Hit(entry, "id")
    if name and name == entry.row.get("qid"):
        return Hit(entry, "wikidata")
    best: Hit | None = None
    for tag, spelling in entry.spellings():
        full = spelling.full()
        if loose(full) == wanted:
            return Hit(entry, "name", full, tag)
        if best is None and entry.person and loose(spelling.surname) == wanted:
            best = Hit(entry, "surname", full, tag)
        if best is None and wanted[:2] in (loose(full)[:2], loose(spelling.surname)[:2]):
            for form in (full, spelling.surname):
                if _case_form(form, tag, words):
                    best = Hit(entry, "case form", form, tag)
                    break
    return best


def _case_form(form: str, tag: str, words: Sequence[str]) -> bool:
    parts = form.split()
    return len(parts) == len(words) and all(
        word == loose(part) or word in {loose(case) for case in inflected(part, tag)} for part, word in zip(parts, words, strict=True)
    )


def _like(entry: Entry, name: str, own_keys: frozenset[str], like: Likeness) -> Hit | None:
    for tag, spelling in entry.spellings():
        for form in (spelling.full(), spelling.surname) if entry.person else (spelling.full(),):
            if not own_keys.isdisjoint(known_keys(form, like)) and like.verdict(name, form) == "same":
                return Hit(entry, "looks like", form, tag)
    return None


def loose(name: str) -> str:
    """A name without its capitals, accents, hyphens and apostrophes."""
    letters = unicodedata.normalize("NFD", fold(name))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c) and c not in "'ʼ").replace("-", " ").split())
