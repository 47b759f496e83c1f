"""Terms: entries of somebody's term base, and how they become a table of names with the rule that reads it.

A term base tells the names of a thing in some languages. As a row of a table (see `rules/README.md`) the first name of a language is the canonical one,
its others are accepted there, and all of them are rewritten in texts of the other languages. What the base calls deprecated is rewritten everywhere.

Names of people are taken whole (`Dmitry Peskov`), unless the base itself marks the surname (`Dmitry|Peskov`): which word is the surname cannot be guessed
(Xi Jinping, Orbán Viktor, María de la Cruz). Surnames alone are then not rewritten.

Refused, and counted by the caller: entries without a name that begins with a capital (common words are no names), and names that the table cannot hold.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from hashlib import blake2b
from pathlib import Path

from cleanup.lazy import lazy
from cleanup.names.gazetteer import ALIAS_WORDS, LANGUAGES
from cleanup.value import value

COLUMNS = ("id", "qid", "type", "native", *LANGUAGES, "more", "accepted", "alone", "inflect", "unsafe", "confused", "note")
LONGEST = 120  # code points of a name
MOST = 60  # names of one entry that are kept

MADE = "# Made by `cleanup names import`; running it again writes this file anew."
_ID = lazy(r"[^\s|;#][^\s|;]{0,79}")
_NO_SLUG = lazy(r"[^a-z0-9]+")
_TAGGED = lazy(r"[a-z]{2}:\s*")
_EXAMPLE = ("Exampel of Cleanup", "Example of Cleanup")
_SIMPLE = lazy(r"[^\W\d_]+(?: [^\W\d_]+)*")


@value
class Term:
    """One entry. `id` may be empty: one is made of the name. `names`: by language, the canonical one first. `more`: names in further languages, or of none (""), that are only rewritten.
    `accepted`: by language, names that are known where they stand and never rewritten."""

    id: str
    type: str
    names: Mapping[str, Sequence[str]]
    more: Sequence[tuple[str, str]] = ()
    accepted: Sequence[tuple[str, str]] = ()
    wikidata: str = ""
    native: str = ""
    marks: Mapping[str, str] = field(default_factory=dict)  # columns that are passed on: alone, inflect, unsafe, note


class Ids:
    """The ids that were given out. Each is kept as a number of eight bytes, so that a million take some 70 MB."""

    def __init__(self) -> None:
        self._met: set[int] = set()

    def take(self, term: Term) -> str:
        """The id of a term: its own, else one made of its name. TermError for one that cannot be, or that another term has."""
        if term.id:
            if not _ID.fullmatch(term.id):
                raise TermError(f"the id reads “{term.id[:40]}”; write up to 80 characters without blanks, |, ; and no # in front")
            if not self._new(term.id):
                raise TermError(f"the id {term.id} stands already above; give each entry its own")
            return term.id
        stem = slug(next(iter(term.names.values()))[0].replace("|", " ")) or "term"
        number = 1
        while not self._new(found := stem if number == 1 else f"{stem}-{number}"):
            number += 1
        return found

    def _new(self, id: str) -> bool:
        told = int.from_bytes(blake2b(id.encode("utf-8", "surrogatepass"), digest_size=8).digest())
        if told in self._met:
            return False
        self._met.add(told)
        return True


class TermError(ValueError):
    """An entry that cannot become a row: what is wrong, and what to write instead."""


def slug(name: str) -> str:
    """An id made of a name: `Novo Mesto` is `novo-mesto`; of other letters than Latin ones their numbers are taken."""
    letters = unicodedata.normalize("NFD", name.lower().translate(str.maketrans("łøđıß", "lodis")))
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    if not plain.isascii():
        plain = "".join(c if c.isascii() else f"{ord(c):x}" for c in plain)
    return _NO_SLUG.sub("-", plain).strip("-")[:60]


def row(term: Term, ids: Ids) -> list[str] | None:
    """The cells of a term, in the order of COLUMNS; None for one without a usable name. TermError where its names are at odds."""
    names = {tag: kept for tag in LANGUAGES if (kept := [name for name in map(clean_name, term.names.get(tag, ())) if name])}
    if not names or not any(_is_name(name) for listed in names.values() for name in listed):
        return None
    if not all(_is_name(listed[0]) for listed in names.values()):
        return None
    person = term.type == "PER"
    barred = {"|" in name for listed in names.values() for name in listed} | {"|" in name for _, name in term.more}
    if person and len(barred) > 1:
        raise TermError("some names mark the surname with a bar and some do not; write Given|Surname in all of them, or in none")
    if not person and True in barred:
        raise TermError("a bar (|) marks a surname, and the type is not PER; write PER, or take the bar out")
    accepted, more = list[str](), list[str]()
    for tag, listed in names.items():
        for other in listed[1 : MOST // 4]:
            accepted.append(f"{tag}:{other}")
            if len(other) > 3:
                more.append(f"{tag}:{other}")
    accepted += [f"{tag}:{known}" for tag, name in term.accepted[:MOST] if (known := clean_name(name)) and _is_name(known)]
    for tag, name in term.more:
        if (usable := clean_name(name)) and _is_name(usable):
            more.append(f"{tag}:{usable}" if tag else usable)
    cells = {"id": ids.take(term), "qid": term.wikidata, "type": term.type, "native": clean_name(term.native)}
    cells |= {tag: listed[0] for tag, listed in names.items()}
    cells |= {"more": "; ".join(dict.fromkeys(more[:MOST])), "accepted": "; ".join(dict.fromkeys(accepted))}
    cells |= {column: _one_line(value) for column, value in term.marks.items()}
    return [cells.get(column, "") for column in COLUMNS]


def clean_name(name: str) -> str:
    """A name as a cell holds it: NFC, one space between words; empty for what a table cannot hold or nobody looks up."""
    text = unicodedata.normalize("NFC", _one_line(name))
    if not text or len(text) > LONGEST or ";" in text or _TAGGED.match(text) or any("\ud800" <= c <= "\udfff" for c in text):
        return ""
    return text if len(text.replace("|", " ").split()) <= ALIAS_WORDS else ""


def _one_line(text: str) -> str:
    return " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in text).split())


def _is_name(name: str) -> bool:
    """Whether it has a capital; letters without case count as one."""
    return any(c.isupper() or c.istitle() or (c.isalpha() and c.lower() == c.upper()) for c in name)


def lines(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The table, line by line, its head first."""
    yield "\t".join(COLUMNS) + "\n"
    for cells in rows:
        yield "\t".join(cells) + "\n"


class Example:
    """Chooses, while rows pass by, what the rule shows as its examples: rules without examples are refused."""

    def __init__(self) -> None:
        self.fix: tuple[str, str] | None = None
        self.keeps: list[str] = []

    def look(self, cells: Sequence[str]) -> None:
        told = dict(zip(COLUMNS, cells, strict=True))
        good = told["en"].replace("|", " ").strip()
        if "^" in good or not _SIMPLE.fullmatch(good) or len(good) < 6:
            return
        if len(self.keeps) < 2 and good not in self.keeps:
            self.keeps.append(good)
        if self.fix is None:
            for item in told["more"].split("; "):
                if not item or _TAGGED.match(item):
                    continue
                bad = item.replace("|", " ").strip()
                if _SIMPLE.fullmatch(bad) and len(bad.split()) == len(good.split()) > 1:
                    self.fix = (bad, good)

    @property
    def row(self) -> list[str] | None:
        """A row to add where no row of the base can serve."""
        if self.fix is not None:
            return None
        bad, good = _EXAMPLE
        told = {
            "id": "example",
            "type": "MISC",
            "en": good,
            "more": bad,
            "note": "for the rule's example; no other row is rewritten into English for sure",
        }
        return [told.get(column, "") for column in COLUMNS]


def rule(id: str, table: str, example: Example, source: str) -> str:
    """The rule file that reads the table."""
    bad, good = example.fix or _EXAMPLE
    keeps = [*example.keeps, "Nothing", "Nobody"][:2]
    return f"""{MADE}
- rule: {id}
  kind: entity
  opens: always
  safety: safe
  why: "The names of {source} are written as it has them."
  tables: {table}
  fixes: |
    They wrote about {bad} again.
    They wrote about {good} again.
  keeps: |
    They wrote about {keeps[0]} again.
    They wrote about {keeps[1]} again.
"""


def refuse(folder: Path, stem: str) -> str | None:
    """Why the two files cannot be written there, in words; None where they can."""
    if folder.exists() and not folder.is_dir():
        return f"{folder}: is a file; name a folder"
    file, table = folder / f"{stem}.yaml", folder / f"{stem}.tsv"
    if file.exists() and not file.read_bytes().startswith(MADE.encode()):
        return f"{file}: is there already and was not made by an import; name another folder, or another name with --name"
    if table.exists() and not file.exists():
        return f"{table}: is there already and was not made by an import; name another folder, or another name with --name"
    return None
