"""Gazetteer: who and what is known, and under which spellings; compiled for one target language, memory-mapped.

The rows of `rules/names`, `rules/places` and `rules/orgs` give each entity its spelling in ten languages. For a target language every other spelling, and
its inflected forms, is an alias of the target's own; what the target accepts too (Zelensky, Zelenskyy) is none. An alias that could mean two things is
left out. A person is kept as given names and surnames, which combine when they are looked up (`names.compiling`). What a word needs to be looked at is that it is part of some alias and of no accepted form: most names of most texts are never looked up.

The compiled file is a marisa trie in the user's cache directory, named after a hash of the rows and of this code. If it cannot be written, it is built in memory.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Collection, Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from cleanup.lazy import lazy
from cleanup.names.inflection import phrases
from cleanup.names.tables import fingerprint, kept
from cleanup.value import value

if TYPE_CHECKING:
    from marisa_trie import BytesTrie

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "pl", "cs", "uk", "ru")
VERSION = "62"  # of the compiled form
INFLECTING = frozenset({"pl", "cs", "uk", "ru"})
PARTICLES = frozenset(
    "al ben bin da das de del della der di dos du e el fon ibn la le ten ter the van von y zu zum zur "
    "бин бін ибн ібн да де ди ді дер дос ду фон ван аль эль ель".split()
)  # small words in names of persons
_JOINED_PARTICLE = lazy(r"[^\W\d_]{2,4}[-‐‑](?=[^\W\d_a-z])")
OFTEN = 2000  # words asked about, after which a process is taken for one that goes on
HELD = 300_000  # words of names that are held in memory at most; 80,000 take 8 MB
ALIAS_WORDS = 6  # an alias is at most so many words


@value
class Alias:
    """A spelling that is to be rewritten: into what, whose it is, and which languages spell it so.

    `part` is `full` (a person's whole name), `title` (a pope's name, of use only after that title), `surname` (to be confirmed by the document), `drift` (what a name is mistaken for, to be confirmed
    likewise), or `name` (a place or organisation). `native`: it is
    also how the entity is called at home, which writers use on purpose. `told`: the target's texts have it so often that the source must be known.
    `guarded`: it needs a function word before it (`in`), or opens a sentence. `shared`: several entities bear it, and all are written alike.
    """

    after: str
    id: str
    type: str
    part: str
    languages: tuple[str, ...]
    native: bool
    told: bool = False
    guarded: bool = False
    shared: bool = False


@value
class Known:
    """What the gazetteer knows of one entity, for confirming it in a document."""

    id: str
    type: str
    canonical: str
    givens: frozenset[str]
    surnames: frozenset[str]
    alone: bool
    good_givens: frozenset[str] = frozenset()
    given: str = ""
    surname: str = ""
    first: bool = False
    english_givens: frozenset[str] = frozenset()  # which English accepts and the target does not
    country: bool = False
    regular: bool = False  # whoever bears the surname, other scripts' letters are written by the same rules

    def full(self, given: str | None = None, surname: str | None = None) -> str:
        """The whole name, in the order in which the target writes it."""
        return Name(self.given, self.surname, self.first).full(given, surname)


@value
class Bases:
    """The base forms of an entity: the sex of a person (`m`, `f`, empty where it is not known), the name in each language that declines names, and in English;
    and, for Russian and Ukrainian, single words that are accepted for a longer name."""

    sex: str
    names: dict[str, Name]
    words: tuple[str, ...] = ()

    def short(self, form: str) -> str:
        """The single word for a longer name that a single word of the neighbour language stands for (Еврокомиссия: Єврокомісія); empty where there is none."""
        if " " in form or not self.words:
            return ""
        near = min(self.words, key=lambda word: (abs(len(word) - len(form)), word))
        return near if abs(len(near) - len(form)) < 4 and near[-1] == near[-1].lower() else ""


class Gazetteer:
    """The names of one target language. Lookups are by spelling as it stands, NFC."""

    __slots__ = ("_asked", "_has", "_known", "_parts", "_small", "_trie", "target")

    def __init__(self, target: str, trie: BytesTrie) -> None:
        self.target = target
        self._trie = trie
        self._known: dict[str, Known] = {}
        self._has = trie.__contains__
        self._asked = 0
        self._parts: frozenset[str] | None = None
        self._small: frozenset[str] | None = None

    def is_part(self, word: str) -> bool:
        """Whether the word is part of an alias and of no accepted form.

        A process that asks often gets them all into memory, where an answer takes a tenth of the time; a command for one page does without.
        """
        return word in self._parts if self._parts is not None else bool(self.parts_among((word,)))

    def parts_among(self, words: Collection[str]) -> Collection[str]:
        """Those of the words that `is_part`."""
        if self._parts is not None:
            return self._parts.intersection(words)
        if self._asked < OFTEN <= self._asked + len(words):
            parts = frozenset(key[2:] for key in self._trie.keys("t:"))
            self._parts = parts if len(parts) <= HELD else None
        self._asked += len(words)
        has, found = self._has, []
        for word in words:
            with suppress(UnicodeEncodeError):  # a lone surrogate
                if has("t:" + word):
                    found.append(word)
        return found

    def small_parts(self) -> frozenset[str]:
        """Words in lower case that are parts of aliases of which nothing else is rare: `européenne`."""
        if self._small is None:
            self._small = frozenset(key[2:] for key in self._trie.keys("w:"))
        return self._small

    def goes_on_small(self, word: str) -> bool:
        """Whether an alias that begins with the word has words in lower case after it (`Rada bezpečnosti`)."""
        try:
            return bool(self._has("l:" + word))
        except UnicodeEncodeError:
            return False

    def alias(self, text: str) -> Alias | None:
        """What the spelling is to be rewritten into; None for one that is unknown, right as it stands, or could mean two things."""
        try:
            found = self._trie.get(f"a:{text}")
        except UnicodeEncodeError:
            return None
        if found:
            after, id, type, part, native, languages = found[0].decode().split("\t")
            return Alias(after, id, type, part, tuple(languages.split()), native != "no", native == "told", native in ("told", "guarded"))
        words = text.split(" ")
        if any(is_small(word) for word in words):
            return None  # no person
        return self._surname(text) if len(words) == 1 else self._surname(text) or self._person(words)

    def _bearers(self, surname: str) -> list[tuple[str, str, str]]:
        """Whose surname this is: id, how it is spelt (`good`, `bad`, `drift`, `told`: the source must be known, `weak`: alone only after the full name, or
        `risky`: never alone), languages."""
        found: list[bytes] = self._trie.get(f"s:{surname}") or []
        rows = (one.decode().split("\t") for one in found)
        return [(id, kind, languages) for id, kind, languages in rows]

    def _surname(self, text: str) -> Alias | None:
        bearers = self._bearers(text)
        if not bearers or any(kind not in ("bad", "drift", "told", "weak") for _, kind, _ in bearers):
            return None
        afters = {self.known(id).surname for id, _, _ in bearers}
        if len(afters) > 1:
            return None
        id, kind, languages = bearers[0]
        part = "drift" if kind in ("drift", "weak") else "surname"
        return Alias(afters.pop(), id, "PER", part, tuple(languages.split()), False, kind == "told", shared=len(bearers) > 1)

    def _person(self, words: list[str]) -> Alias | None:
        """A given name and a surname, in the order in which the entity has them."""
        hits: dict[str, Alias] = {}
        for cut in range(1, len(words)):
            one, two = " ".join(words[:cut]), " ".join(words[cut:])
            for given, surname, first in ((one, two, False), (two, one, True)):
                for id, kind, languages in self._bearers(surname):
                    known = self.known(id)
                    if known.first != first or given not in known.givens:
                        continue
                    good = kind == "good"
                    if good and given in known.good_givens:
                        return None
                    after = known.full(None, surname if good else None)
                    if plain(after) == plain(f"{one} {two}"):
                        return None
                    spelt = languages if not good else "en" if given in known.english_givens else ""  # Vladimir Nabokov, quoted everywhere
                    hits[after] = Alias(after, id, "PER", "drift" if kind == "drift" else "full", tuple(spelt.split()), False)
        return hits.popitem()[1] if len(hits) == 1 else None

    def is_place(self, word: str) -> bool:
        """Whether the word is the genitive of a place's name; only for targets that decline names."""
        return bool(self._has(f"g:{word}"))

    def bases(self, id: str) -> Bases:
        """The base forms of an entity; only for targets that decline names."""
        found = self._trie.get(f"b:{id}")
        sex, *cells = found[0].decode().split("\t") if found else [""]
        told = [cell.partition("=") for cell in cells]
        return Bases(sex, {tag: read_name(cell) for tag, _, cell in told if tag}, tuple(cell for tag, _, cell in told if not tag))

    def known(self, id: str) -> Known:
        known = self._known.get(id)
        if known is None:
            type, canonical, givens, good, surnames, english, alone, given, surname, first = self._trie[f"e:{id}"][0].decode().split("\t")
            known = Known(
                id,
                type,
                canonical,
                frozenset(_many(givens)),
                frozenset(_many(surnames)),
                alone == "yes",
                frozenset(_many(good)),
                given,
                surname,
                first == "yes",
                frozenset(_many(english)),
                alone == "country",
                alone == "regular",
            )
            self._known[id] = known
        return known


def is_small(word: str) -> bool:
    """Whether a word is in lower case and no particle of a person's name (`von`, `al-Assad`, `asz-Szara`)."""
    return word[:1].islower() and word not in PARTICLES and (word.isalpha() or _JOINED_PARTICLE.match(word) is None)


def plain(form: str) -> str:
    """Spellings that differ only in hyphens, spaces and capitals are one (`Kim Jong-un`, `Kim Jong Un`)."""
    return form.lower().replace("-", "").replace(" ", "")


def _many(text: str) -> list[str]:
    return [part for part in text.split("|") if part]


# ------------------------------------------------------------------------------------------------------------------ reading rows


@value
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


@lru_cache(maxsize=8192)  # languages share most spellings
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


def _cases(form: str, target: str) -> Iterator[str]:
    """The case forms of a name of one or more words."""
    yield from phrases(form, target)


# ---------------------------------------------------------------------------------------------------------------------- opening


@lru_cache(maxsize=16)
def gazetteer(paths: tuple[Path, ...], target: str) -> Gazetteer | None:
    """The gazetteer of these tables for a target language; None for a language that the tables have no column for."""
    if target not in LANGUAGES:
        return None

    def made() -> BytesTrie:
        from cleanup.names.compiling import compiled

        return compiled(paths, target)

    return Gazetteer(target, kept(f"names-{target}-{fingerprint(paths, VERSION)}.trie", made))
