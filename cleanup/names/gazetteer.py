"""Gazetteer: who and what is known, and under which spellings; compiled for one target language, memory-mapped.

The rows of `rules/names`, `rules/places` and `rules/orgs` give each entity its spelling in ten languages. For a target language every other spelling, and
its inflected forms, is an alias of the target's own; what the target accepts too (Zelensky, Zelenskyy) is none. An alias that could mean two things is
left out. What a word needs to be looked at is that it is part of some alias and of no accepted form: most names of most texts are never looked up.

The compiled file is a marisa trie in the user's cache directory, named after a hash of the rows and of this code. If it cannot be written, it is built in memory.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from cleanup.lexicon import lexicon
from cleanup.names.inflection import inflected
from cleanup.names.tables import fingerprint, kept

if TYPE_CHECKING:
    from marisa_trie import BytesTrie

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "pl", "cs", "uk", "ru")
VERSION = "9"  # of the compiled form
INFLECTING = frozenset({"pl", "cs", "uk", "ru"})
ALIAS_WORDS = 5  # an alias is at most so many words
_COMMON = 3  # a single word at least so common in the target language is no alias on its own


@dataclass(frozen=True, slots=True)
class Alias:
    """A spelling that is to be rewritten: into what, whose it is, and which languages spell it so.

    `part` is `full` (a person's whole name), `surname` (to be confirmed by the document), or `name` (a place or organisation). `native`: it is
    also how the entity is called at home, which writers use on purpose.
    """

    after: str
    id: str
    type: str
    part: str
    languages: tuple[str, ...]
    native: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What the gazetteer knows of one entity, for confirming it in a document."""

    id: str
    type: str
    canonical: str
    givens: frozenset[str]
    surnames: frozenset[str]
    alone: bool


class Gazetteer:
    """The names of one target language. Lookups are by spelling as it stands, NFC."""

    __slots__ = ("_has", "_trie", "target")

    def __init__(self, target: str, trie: BytesTrie) -> None:
        self.target = target
        self._trie = trie
        self._has = trie.__contains__

    def is_part(self, word: str) -> bool:
        """Whether the word is part of an alias and of no accepted form."""
        try:
            return bool(self._has("t:" + word))
        except UnicodeEncodeError:  # a lone surrogate
            return False

    def alias(self, text: str) -> Alias | None:
        try:
            found = self._trie.get(f"a:{text}")
        except UnicodeEncodeError:
            return None
        if not found:
            return None
        after, id, type, part, native, languages = found[0].decode().split("\t")
        return Alias(after, id, type, part, tuple(languages.split()), native == "yes")

    def known(self, id: str) -> Known:
        type, canonical, givens, surnames, alone = self._trie[f"e:{id}"][0].decode().split("\t")
        return Known(id, type, canonical, frozenset(_many(givens)), frozenset(_many(surnames)), alone == "yes")


def _many(text: str) -> list[str]:
    return [part for part in text.split("|") if part]


# ------------------------------------------------------------------------------------------------------------------ reading rows


@dataclass(frozen=True, slots=True)
class Name:
    """A spelling: given part (empty for places and organisations) and surname; `first` if the family name comes first."""

    given: str
    surname: str
    first: bool = False

    def full(self, given: str | None = None, surname: str | None = None) -> str:
        parts = [self.given if given is None else given, self.surname if surname is None else surname]
        if self.first:
            parts.reverse()
        return " ".join(p for p in parts if p)


def read_name(cell: str) -> Name:
    """`Dmitry|Peskov`, `^Xi|Jinping`, `|Pelé`, `Warsaw`."""
    cell = unicodedata.normalize("NFC", cell.strip())
    if "|" not in cell:
        return Name("", cell)
    one, two = (part.strip() for part in cell.split("|", 1))
    if one.startswith("^"):
        return Name(two, one[1:].strip(), first=True)
    return Name(one, two)


def read_rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a table. Raises ValueError naming file and line where a row has the wrong number of cells."""
    with path.open(encoding="utf-8", newline="") as file:
        header: list[str] = []
        for number, cells in enumerate(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE), start=1):
            if not cells or cells[0].startswith("##"):
                continue
            if not header:
                header = cells
                continue
            if len(cells) != len(header):
                raise ValueError(f"{path.name}:{number}: {len(cells)} cells where the first line names {len(header)} columns")
            yield dict(zip(header, cells, strict=True))


def _listed(cell: str, target: str | None = None) -> Iterator[tuple[str | None, str]]:
    """`pl:Pieskow; Peskoff` -> (language or None, item); with a target only what is bound to it or to none."""
    for item in cell.split(";"):
        item = unicodedata.normalize("NFC", item.strip())
        if not item:
            continue
        match = re.match(r"([a-z]{2}):\s*(.+)", item)
        tag, rest = (match[1], match[2]) if match else (None, item)
        if target is None or tag in (None, target):
            yield tag, rest


# -------------------------------------------------------------------------------------------------------------------- compiling


def _plain(form: str) -> str:
    """Spellings that differ only in hyphens, spaces and capitals are one (`Kim Jong-un`, `Kim Jong Un`)."""
    return form.lower().replace("-", "").replace(" ", "")


def _cases(form: str, target: str) -> Iterator[str]:
    """The case forms of a name of one or more words: every word in the same case."""
    rows = [inflected(word, target) for word in form.split()] or [()]
    if len(rows) == 1:
        yield from rows[0]
        return
    words = form.split()
    for last in rows[-1]:
        yield " ".join([*words[:-1], last])
    for first in rows[0]:
        yield " ".join([first, *words[1:]])
        for last in rows[-1]:
            yield " ".join([first, *words[1:-1], last])


def _compile(paths: Sequence[Path], target: str) -> BytesTrie:
    from marisa_trie import BytesTrie

    aliases: dict[str, dict[tuple[str, str, str, str], set[str]]] = {}
    accepted: dict[str, set[str]] = {}
    entities: dict[str, str] = {}
    natives: dict[str, set[str]] = {}
    for path in paths:
        for row in read_rows(path):
            if row.get(target):
                natives[row["id"]] = {read_name(cell).full() for cell in re.split(r"\s*[;/]\s*", row.get("native", "")) if cell}
                _row(row, target, aliases, accepted, entities)
    words = lexicon(target)
    good_words = {word for form in accepted for word in form.split()}
    data: list[tuple[str, bytes]] = []
    parts: set[str] = set()
    for spelling, meanings in aliases.items():
        if spelling in accepted or len({(m[0], m[1]) for m in meanings}) > 1 or len(spelling.split()) > ALIAS_WORDS:
            continue
        (after, id, type, part), languages = sorted(meanings.items())[0]
        native = "yes" if spelling in natives.get(id, ()) else "no"
        if " " not in spelling and words is not None and words.band(spelling) >= _COMMON and part != "full":
            continue
        foreign = [word for word in spelling.split() if word not in set(after.split())]
        if not foreign:
            continue
        payload = "\t".join((after, id, type, part, native, " ".join(sorted(languages))))
        data.append((f"a:{spelling}", payload.encode()))
        rare = [word for word in foreign if word not in good_words] or foreign
        rare = [word for word in rare if len(word) > 2] or [max(spelling.split(), key=len)]
        parts.add(min(rare, key=lambda w: (words.band(w) if words is not None else 0, -len(w), w)))
    data += [(f"t:{word}", b"") for word in parts]
    data += [(f"e:{id}", told.encode()) for id, told in entities.items()]
    return BytesTrie(sorted(data))


def _row(
    row: dict[str, str],
    target: str,
    aliases: dict[str, dict[tuple[str, str, str, str], set[str]]],
    accepted: dict[str, set[str]],
    entities: dict[str, str],
) -> None:
    own = read_name(row[target])
    person = row["type"] == "PER" and "|" in row[target]  # without a bar nothing tells the surname: the name is taken as it stands
    spellings: list[tuple[str, Name]] = [(tag, read_name(row[tag])) for tag in LANGUAGES if tag != target and row.get(tag)]
    for tag, item in _listed(row.get("more", "")):
        spellings.append((tag or "", read_name(item)))
    good_givens, good_surnames, good_forms = {own.given}, {own.surname}, {own.full()}
    for _, item in _listed(row.get("accepted", ""), target):
        name = read_name(item)
        if name.given and name.surname:
            good_forms.add(name.full())
        if name.given:
            good_givens.add(name.given)
        if name.surname:
            good_surnames.add(name.surname)
    unsafe = {read_name(item).full() for _, item in _listed(row.get("unsafe", ""), target)}
    for given in good_givens:
        for surname in good_surnames:
            good_forms.add(own.full(given, surname))
    if target in INFLECTING:  # the target's own case forms are right as they stand
        good_forms |= {case for form in good_forms for case in _cases(form, target)}
        good_surnames |= {case for form in good_surnames for case in _cases(form, target)}
        good_givens |= {case for form in good_givens for case in _cases(form, target)}
        good_forms |= {own.full(given, surname) for given in good_givens for surname in good_surnames}
    for form in good_forms | (good_surnames if person else set()):
        accepted.setdefault(form, set()).add(row["id"])
    same = {_plain(form) for form in good_forms | good_surnames}

    def add(spelling: str, after: str, part: str, tag: str) -> None:
        if _plain(spelling) not in same:
            meaning = aliases.setdefault(spelling, {})
            meaning.setdefault((after, row["id"], row["type"], part), set()).add(tag)

    if not person:
        whole = row["type"] == "PER"
        for tag, name in spellings:
            form = name.full()
            if form in unsafe or form in good_forms:
                continue
            add(form, own.full(), "full" if whole and " " in form else "name", tag)
            if row.get("inflect") == "yes" and " " not in form:
                for case in inflected(form, tag):
                    if case not in unsafe:
                        add(case, own.full(), "name", tag)
        entities[row["id"]] = "\t".join((row["type"], own.full(), "", "", row.get("alone", "")))
        return

    givens: dict[str, set[str]] = {}
    surnames: dict[str, set[str]] = {}
    cases: set[tuple[str, str, str]] = set()
    for tag, name in spellings:
        if name.given:
            givens.setdefault(name.given, set()).add(tag)
        if name.surname:
            surnames.setdefault(name.surname, set()).add(tag)
        if row.get("inflect") == "yes" and tag in ("pl", "cs", "uk", "ru"):
            for s in inflected(name.surname, tag) if " " not in name.surname else ():
                surnames.setdefault(s, set()).add(tag)
                cases.update((g, s, tag) for g in (name.given, *inflected(name.given, tag)) if g)
    for given in {*givens, *good_givens} - {""}:
        for surname in {*surnames, *good_surnames} - {""}:
            tags = (givens.get(given, set()) if given not in good_givens else set()) | (
                surnames.get(surname, set()) if surname not in good_surnames else set()
            )
            after = own.full(None, surname if surname in good_surnames else None)
            for tag in tags or {""}:
                add(own.full(given, surname), after, "full", tag)
    for given, surname, tag in cases:
        add(own.full(given, surname), own.full(), "full", tag)
    for surname, tags in surnames.items():
        if surname not in good_surnames and surname not in unsafe:
            for tag in tags:
                add(surname, own.surname, "surname", tag)
    told = ("|".join(sorted({*givens, *good_givens} - {""})), "|".join(sorted({*surnames, *good_surnames} - {""})))
    entities[row["id"]] = "\t".join((row["type"], own.full(), *told, row.get("alone", "")))


# ---------------------------------------------------------------------------------------------------------------------- opening


@lru_cache(maxsize=16)
def gazetteer(paths: tuple[Path, ...], target: str) -> Gazetteer | None:
    """The gazetteer of these tables for a target language; None for a language that the tables have no column for."""
    if target not in LANGUAGES:
        return None
    return Gazetteer(target, kept(f"names-{target}-{fingerprint(paths, VERSION)}.trie", lambda: _compile(paths, target)))
