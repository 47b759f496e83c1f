"""Register: the forms under which a text of one language may name a known entity, and what is told of it.

The gazetteer holds what is to be *rewritten*; the register holds what is right as it stands: the canonical spelling, the accepted ones, the target's own
case forms, and surnames. Both are compiled from the same rows. A register is opened when somebody asks for the entities of a text, never while
texts are cleaned.

The compiled file is a marisa trie in the user's cache folder: `m:` form -> id and part (one value for each entity that bears the form), `b:` the
first words of forms, `i:` id -> what is told of the entity. If it cannot be written, it is held in memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cleanup.document import WORD
from cleanup.names.gazetteer import INFLECTING, LANGUAGES, _cases, _listed, read_name, read_rows
from cleanup.names.tables import fingerprint, kept
from cleanup.value import value

if TYPE_CHECKING:
    from marisa_trie import BytesTrie

VERSION = "2"  # of the compiled form

Part = Literal["full", "surname", "name"]


@value
class Told:
    """What is told of one entity. `alone`: the surname is hardly anybody else's."""

    id: str
    type: str
    canonical: str
    wikidata: str | None
    givens: frozenset[str]
    alone: bool


class Register:
    """The forms of one target language. Lookups are by form, NFC, straight apostrophes."""

    __slots__ = ("_trie", "target")

    def __init__(self, target: str, trie: BytesTrie) -> None:
        self.target = target
        self._trie = trie

    def begins(self, word: str) -> bool:
        """Whether some form begins with this word."""
        try:
            return f"b:{word}" in self._trie
        except UnicodeEncodeError:  # a lone surrogate
            return False

    def bearers(self, form: str) -> list[tuple[str, Part]]:
        """The entities that the form may stand for, each with the part of the name that it is."""
        try:
            found = self._trie.get(f"m:{form}")
        except UnicodeEncodeError:
            return []
        return [(id, part) for id, _, part in (value.decode().partition("\t") for value in found or ())]

    def told(self, id: str) -> Told:
        """What is told of an entity; KeyError for an id that the tables do not have."""
        type, canonical, wikidata, givens, alone = self._trie[f"i:{id}"][0].decode().split("\t")
        return Told(id, type, canonical, wikidata or None, frozenset(filter(None, givens.split("|"))), alone == "yes")

    def __contains__(self, id: str) -> bool:
        return f"i:{id}" in self._trie


@lru_cache(maxsize=16)
def register(paths: tuple[Path, ...], target: str) -> Register | None:
    """The register of these tables for a target language; None for a language that the tables have no column for."""
    if target not in LANGUAGES:
        return None
    return Register(target, kept(f"register-{target}-{fingerprint(paths, VERSION)}.trie", lambda: _compiled(paths, target)))


def _compiled(paths: Sequence[Path], target: str) -> BytesTrie:
    from marisa_trie import BytesTrie

    data: dict[tuple[str, bytes], None] = {}
    for path in paths:
        for row in read_rows(path):
            if row.get(target):
                for form, part in _forms(row, target):
                    data[f"m:{form}", f"{row['id']}\t{part}".encode()] = None
                    first = WORD.search(form)
                    if first is not None:
                        data[f"b:{first.group()}", b""] = None
                data[f"i:{row['id']}", _payload(row, target)] = None
    return BytesTrie(sorted(data))


def _payload(row: dict[str, str], target: str) -> bytes:
    own = read_name(row[target])
    accepted = [read_name(item) for _, item in _listed(row.get("accepted", ""), target)]
    givens = {own.given, *(name.given for name in accepted)} - {""}
    return "\t".join((row["type"], own.full(), row.get("qid", ""), "|".join(sorted(givens)), row.get("alone", ""))).encode()


def _forms(row: dict[str, str], target: str) -> Iterator[tuple[str, Part]]:
    own = read_name(row[target])
    names = [own, *(read_name(item) for _, item in _listed(row.get("accepted", ""), target))]
    person = row["type"] == "PER" and bool(own.given)
    inflects = target in INFLECTING
    surnames = dict.fromkeys(form for name in names for form in _with_cases(name.surname, inflects, target))
    if not person:
        for name in names:
            for form in _with_cases(name.full(), inflects, target):
                yield plain(form), "name"
        return
    givens = dict.fromkeys(form for name in names for form in _with_cases(name.given, inflects, target))
    for surname in surnames:
        yield plain(surname), "surname"
        for given in givens:
            yield plain(own.full(given, surname)), "full"


def _with_cases(form: str, inflects: bool, target: str) -> list[str]:
    """The form and, where the target inflects, its case forms; nothing for an empty one."""
    if not form:
        return []
    return [form, *(_cases(form, target) if inflects else ())]


def plain(form: str) -> str:
    """A form as the register holds it: one kind of apostrophe."""
    return form.replace("’", "'")


def opened(paths: tuple[Path, ...], target: str) -> Register | None:
    """The register, or None also where the tables cannot be read any more (they went away after the text was cleaned)."""
    with suppress(OSError, ValueError):
        return register(paths, target)
    return None
