"""Match: could two spellings be one name?

Three answers. `same`: some reading of the one is a reading of the other, with at most one irregular letter between them (see `skeleton`), or the table of
given names has them in one row. `different`: no reading joins them; or the table holds them apart (Volodymyr is Ukrainian, Vladimir Russian: two names in
Cyrillic); or one is the woman's form of the other's surname (Orlova is no genitive). `unsure`: all between: joined with several irregular letters, or only
where letters are confused that no system confuses; a full name beside a surname alone; names too short for it.

The answer is about spellings, never about people: two men may be called Petrov.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

from cleanup.lazy import lazy
from cleanup.names.gazetteer import read_rows
from cleanup.names.skeleton import LONGEST, masculine, readings
from cleanup.names.systems import Script, read_scripts
from cleanup.value import frozen, value

Verdict = Literal["same", "unsure", "different"]
_RANK: dict[Verdict, int] = {"different": 0, "unsure": 1, "same": 2}

IRREGULAR = 0  # so many irregular letters a certain match may take
_IRREGULAR = "only by irregular letters"
SHORT = 2  # letters of a skeleton that say too little to join two spellings that are not alike
WORDS = 12  # of a name; a longer one is no name

_CONFUSED = str.maketrans({"О": "А", "З": "С", "Ж": "Ш", "Г": "Х", "Ё": "Е", "Ь": None, "A": None, "I": None, "U": None})
_PATRONYMIC = lazy(r"(?:[ОЕЁ]ВИЧ|[ОЕЁ]ВНА|ИЧНА|ИНИЧНА|ИЧ)$")
_ARTICLES = frozenset("al el ad ed ar er as es at et az ez an en ash esh asch esch ach ech asz esz aš eš".split())
_HUSHING = frozenset("šžčćśźżđěňťďńŝ")
_STROKES = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "ı": "i"})
_NO_NAME = lazy(r"[^\w\s'’ʼ.\-‐‑]|\d|_")


@value
class Match:
    """The verdict, the systems under which the two spellings meet (those of the first, those of the second), and why in words."""

    verdict: Verdict
    first: tuple[str, ...] = ()
    second: tuple[str, ...] = ()
    why: str = ""
    skeleton: str = ""

    def systems(self) -> str:
        """The systems in one cell: `pl = cs en es`."""
        return f"{' '.join(self.first)} = {' '.join(self.second)}" if self.first else ""


@frozen
class Givens:
    """The closed table of given names: rows by spelling, rows by the spellings of their columns, how a row is written in a
    language, rows by skeleton, rows that are never one name."""

    by_spelling: Mapping[str, frozenset[str]]
    main: Mapping[str, frozenset[str]]
    written: Mapping[tuple[str, str], str]
    by_skeleton: Mapping[str, frozenset[str]]
    apart: frozenset[frozenset[str]]


_UMLAUTS = frozenset("äöüßåø")


class Matcher:
    """Compares spellings under the systems of a folder and a table of given names. Make one and keep it; safe to share.

    `folder` holds the tables of systems, `givens` are the tables of given names, `lookalikes` names of other
    origin that look Slavic. Raises SystemsError and ValueError for tables
    that cannot be read.
    """

    def __init__(self, folder: Path, givens: tuple[Path, ...] = (), lookalikes: Path | None = None) -> None:
        self._folder, self._givens = folder, givens
        self.lookalikes = {_low(row["name"]): row["origin"] for row in read_rows(lookalikes)} if lookalikes is not None else {}

    @cached_property
    def scripts(self) -> tuple[Script, ...]:
        """The systems of all scripts, read when the first pair is compared: whether a word looks strange takes one script alone."""
        return read_scripts(self._folder)

    @cached_property
    def givens(self) -> Givens:
        return _read_givens(self._givens, self.scripts)

    # -- whole names

    def match(self, one: str, two: str) -> Match:
        """Compare two names of one word or several. Raises ValueError for what is no name: empty, with digits or marks, too long."""
        a, b = _words(one), _words(two)
        if list(map(_low, a)) == list(map(_low, b)):
            return Match("same", why="spelt alike")
        if len(a) == len(b) == 1:
            return self.word(a[0], b[0])
        if len(a) > 1 and len(b) > 1:
            if len(a) != len(b):
                a, b = self._without_patronymic(a, len(b)), self._without_patronymic(b, len(a))
            if len(a) == len(b):
                found = self._in_order(a, b)
                for turned in (b[1:] + b[:1], b[-1:] + b[:-1]) if found.verdict != "same" else ():
                    if (other := self._in_order(a, turned)).verdict == "same":
                        return Match("same", other.first, other.second, "the surname stands first in one")
                return found
        return self._part(a, b)

    def _without_patronymic(self, words: list[str], wanted: int) -> list[str]:
        """The words without the father's name, where there is one word more than wanted."""
        if len(words) == wanted + 1 and len(words) >= 3:
            for at in (1, 2):
                if at < len(words) and any(_PATRONYMIC.search(key) for script in self.scripts for key in self._read(words[at], script)):
                    return words[:at] + words[at + 1 :]
        return words

    def _in_order(self, a: list[str], b: list[str]) -> Match:
        found = [
            self._initial(x, y) or (self.given(x, y) if i < len(a) - 1 else self.surname(x, y)) for i, (x, y) in enumerate(zip(a, b, strict=True))
        ]
        if found[-1].why == _IRREGULAR and all(m.verdict == "same" for m in found[:-1]) and any(w[-1].lower().endswith("ová") for w in (a, b)):
            found[-1] = replace(found[-1], verdict="same")  # Tymošenková: that it is a woman in both, the given name says
        worst = min(found, key=lambda m: _RANK[m.verdict])
        if worst.verdict != "same":
            at = found.index(worst)
            return Match(worst.verdict, (), (), f"{a[at]}, {b[at]}: {worst.why}")
        told = [m for m in found if m.first]
        return Match("same", _common([m.first for m in told]), _common([m.second for m in told]), "")

    def _initial(self, x: str, y: str) -> Match | None:
        """A given name cut to its initial fits, if it begins like the other."""
        short, long = sorted((x.rstrip("."), y.rstrip(".")), key=len)
        if len(short) != 1 or len(long) == 1:
            return None
        begins = {key[0] for script in self.scripts for key in self._read(short, script) if key} & {
            key[0] for script in self.scripts for key in self._read(long, script) if key
        }
        fits = bool(begins) or short.lower() == long[0].lower()
        return Match("unsure" if fits else "different", (), (), "an initial")

    def _part(self, a: list[str], b: list[str]) -> Match:
        """Names of unlike length: what one lacks is not known."""
        short, long = sorted((a, b), key=len)
        for word in (long[-1], long[0]):
            found = self.surname(short[-1], word)
            if found.verdict == "same":
                return Match("unsure", (), (), f"{word} fits; the rest stands in one of them only")
        return Match("different", (), (), "no word fits")

    # -- single words

    def word(self, x: str, y: str) -> Match:
        """Two single words: as given names where the table has both, else as surnames."""
        if self.rows(x) and self.rows(y):
            return self.given(x, y)
        return self.surname(x, y)

    def given(self, x: str, y: str) -> Match:
        """Two given names: the table decides where it has both."""
        rows, others = self.rows(x), self.rows(y)
        if _low(x) == _low(y):
            return Match("same", why="spelt alike")
        read = self.surname(x, y)
        if not rows or not others:
            return read
        apart = any(frozenset((r, o)) in self.givens.apart for r in self._main(x) for o in self._main(y))
        if rows & others:
            if apart and not self._main(x) & self._main(y):
                return Match("unsure", (), (), "two names in Cyrillic that share a spelling")
            return Match("same", read.first, read.second, "" if read.first else "one row of the table of given names", read.skeleton)
        if apart or any(frozenset((r, o)) in self.givens.apart for r in rows for o in others):
            return Match("different", (), (), "two names in Cyrillic, by the table of given names")
        return read

    def rows(self, word: str) -> frozenset[str]:
        """The rows of the table of given names that a word belongs to: by its spelling, else by how it reads."""
        found = self.givens.by_spelling.get(_low(word))
        if found:
            return found
        rows: set[str] = set()
        for script in self.scripts:
            for key, systems in self._read(word, script).items():
                if not min(systems.values()):
                    rows |= self.givens.by_skeleton.get(f"{script.name}:{key}", frozenset())
        return frozenset(rows)

    def given_in(self, word: str, language: str) -> str | None:
        """How a language writes a given name of the table, or None where the table does not say, or says two things."""
        found = {self.givens.written.get((row, language), "") for row in self.givens.by_spelling.get(_low(word), ())}
        return found.pop() or None if len(found) == 1 else None

    def _main(self, word: str) -> frozenset[str]:
        """The rows in which a word is the spelling of some language, not only an accepted one."""
        return self.givens.main.get(_low(word), frozenset()) or self.rows(word)

    def surname(self, x: str, y: str) -> Match:
        """Two words by the systems alone; parts of a double name one by one."""
        if _low(x) == _low(y):
            return Match("same", why="spelt alike")
        parts, others = _parts(x), _parts(y)
        if len(parts) != len(others):
            return Match("different", (), (), "a double name and a single one")
        found = [self._joined(p, o) for p, o in zip(parts, others, strict=True) if len(parts) == 1 or _low(p) != _low(o)]
        if not found:
            return Match("same", why="alike but for hyphens and articles")
        worst = min(found, key=lambda m: _RANK[m.verdict])
        if worst.verdict != "same":
            return Match("same", why="alike but for lost marks") if _marks_lost(x, y) else worst
        return Match("same", _common([m.first for m in found]), _common([m.second for m in found]), "", "-".join(m.skeleton for m in found))

    def _read(self, word: str, script: Script) -> Mapping[str, Mapping[str, int]]:
        return readings(word, script)

    def _joined(self, x: str, y: str) -> Match:
        """Two words that are no double names."""
        found = self._read_alike(x, y)
        if found.verdict == "same":
            return found
        for woman, other in ((x, y), (y, x)):
            low = _low(woman)
            if not low.endswith("ová") or len(low) < _WOMAN or _low(other).endswith(_BY_SEX) or not _LONG_VOWELS.isdisjoint(low[:-3]):
                continue
            for base in (woman[:-3], f"{woman[:-3]}o"):  # Savčuková: Savchuk; Jurčenková: Yurchenko
                if _low(other) == _low(base):
                    return Match("unsure" if low.endswith("enková") else "different", (), (), "a woman's form and a man's")
                alike = self._read_alike(base, other)
                if alike.verdict == "same":
                    return alike if woman == x else replace(alike, first=alike.second, second=alike.first)
        return found

    def _read_alike(self, x: str, y: str) -> Match:
        best, keys = (True, 0), list[str]()  # whether nothing shows the script, irregular letters
        first, second = set[str](), set[str]()
        near = feminine = False
        slavic = bool(self.givens.by_spelling.get(_low(x)) or self.givens.by_spelling.get(_low(y)))
        for script in self.scripts:
            if slavic and script.name != "cyrillic":
                continue  # Mikhail is no Arabic name
            if script.name != "cyrillic" and not _UMLAUTS.isdisjoint(_low(x) + _low(y)):
                continue  # no system writes Arabic, Greek or Georgian with these: Möller, Müller
            one, two = self._read(x, script), self._read(y, script)
            common = sorted(one.keys() & two.keys())
            hidden = bool(common) and not (script.shows(_low(x)) or script.shows(_low(y)))
            for key in common:
                cost, other = min(one[key].values()), min(two[key].values())
                rank = (hidden, cost + other)
                if not keys or rank < best:
                    best, keys, first, second = rank, [], set(), set()
                if rank == best:
                    keys.append(key)
                    first.update(name for name, least in one[key].items() if least == cost)
                    second.update(name for name, least in two[key].items() if least == other)
            if not keys and one and two:
                feminine = feminine or _women(one, two) or _women(two, one)
                near = near or not _confused(one).isdisjoint(_confused(two))
        if keys:
            verdict: Verdict = "same"
            why = ""
            if max(map(len, keys)) <= SHORT:
                verdict, why = "unsure", "too short to tell"
            elif best[0]:
                verdict, why = "unsure", "nothing shows what script they come from"
            elif best[1] > IRREGULAR:
                verdict, why = "unsure", _IRREGULAR
            elif foreign := next((word for word in (x, y) if _low(word) in self.lookalikes), ""):
                verdict, why = "unsure", f"{foreign} may be of another origin ({self.lookalikes[_low(foreign)]})"
            return Match(verdict, tuple(sorted(first)), tuple(sorted(second)), why, keys[0])
        if feminine:
            return Match("different", (), (), "a woman's form and a man's")
        if _plain(x) == _plain(y):
            return Match("unsure", (), (), "alike but for their accents")
        if near:
            return Match("unsure", (), (), "they differ in letters that are often confused")
        return Match("different", (), (), "no reading joins them")


_LONG_VOWELS = frozenset("áéíóúůý")  # Czech names have them, those that Czech writes after their Cyrillic letters have none
_WOMAN = 6  # letters of a woman's surname at least
_BY_SEX = tuple("ov ev ew ow off eff yov in yn ine yne ова ева ski sky skij skyj skyi skiy skii ský cki cky ckij tski tsky zki á a а".split())
"""How surnames end that other languages have in two forms as well: a man's beside the Czech form of a woman's is somebody else's (Ivanov, Ivanovová)."""


def _women(one: Mapping[str, object], two: Mapping[str, object]) -> bool:
    return any(masculine(key) in two for key in one)


def _confused(keys: Mapping[str, object]) -> set[str]:
    """Skeletons with letters that are often confused made one, and without the vowels of Arabic."""
    return {plain for key in keys if len(plain := key.translate(_CONFUSED)) > 2}


def _common(listed: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The systems that all words share, or all that took part where they share none."""
    if not listed:
        return ()
    shared = set(listed[0]).intersection(*listed[1:])
    return tuple(sorted(shared or set().union(*listed)))


def _low(word: str) -> str:
    return unicodedata.normalize("NFC", word).lower().replace("’", "'")


def _marks_lost(one: str, two: str) -> bool:
    """Whether the words differ in marks alone that make no other Slavic letter: Wałęsa, Walesa; but Šubin and Subin may be two names."""
    one, two = _low(one), _low(two)
    return _plain(one) == _plain(two) and (one.isascii() or two.isascii()) and _HUSHING.isdisjoint(one + two)


def _plain(word: str) -> str:
    """A word without case and accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word.lower().translate(_STROKES)) if not unicodedata.combining(c))


def _parts(word: str) -> list[str]:
    """The parts of a double name, without Arabic articles (al-Assad, el-Asad, Assad)."""
    parts = [part for part in word.replace("‐", "-").replace("‑", "-").split("-") if part]
    return [part for part in parts if _low(part) not in _ARTICLES] or parts


def _words(name: str) -> list[str]:
    if bad := _NO_NAME.search(name):
        raise ValueError(f"“{name}” is no name: it holds “{bad.group()}”")
    words = name.replace(",", " ").split()
    if not words or not any(c.isalpha() for c in name):
        raise ValueError("a name is missing" if not words else f"“{name}” is no name: it holds no letter")
    if len(words) > WORDS:
        raise ValueError(f"“{' '.join(words[:4])} …” has {len(words)} words; a name has at most {WORDS}")
    if long := next((word for word in words if len(word) > LONGEST), None):
        raise ValueError(f"“{long[:20]}…” has {len(long)} letters; a word of a name has at most {LONGEST}")
    return words


_LATIN = ("en", "de", "fr", "es", "it", "pt", "pl", "cs")


def _given_rows(paths: tuple[Path, ...]) -> Iterator[tuple[dict[str, str], list[str]]]:
    """The rows of tables of given names with their Latin spellings, without those that are one name for rulers and saints alone."""
    for path in paths:
        for row in read_rows(path):
            if row["tradition"] != "any":  # Andrew is no spelling of Andrzej, but for popes and kings
                accepted = [item.strip().partition(":")[2].strip() for item in row["accepted"].split(";") if item.strip()]
                yield row, [spelling for spelling in [*(row[tag].strip() for tag in _LATIN), *accepted] if spelling]


@lru_cache(maxsize=4)
def given_spellings(paths: tuple[Path, ...]) -> frozenset[str]:
    """All Latin spellings of these tables, in small letters: cheaper than a matcher, for asking whether a word is a Slavic given name at all."""
    return frozenset(_low(spelling) for _, spellings in _given_rows(paths) for spelling in spellings)


def _read_givens(paths: tuple[Path, ...], scripts: tuple[Script, ...]) -> Givens:
    by_spelling: dict[str, set[str]] = {}
    main: dict[str, set[str]] = {}
    written: dict[tuple[str, str], str] = {}
    by_skeleton: dict[str, set[str]] = {}
    natives: dict[str, str] = {}
    differing: list[tuple[str, str]] = []
    cyrillic = next((script for script in scripts if script.name == "cyrillic"), None)
    for row, spellings in _given_rows(paths):
        for tag in _LATIN:
            if row[tag]:
                main.setdefault(_low(row[tag]), set()).add(row["id"])
                written.setdefault((row["id"], tag), row[tag])
        native = row[row["tradition"]].strip() if row["tradition"] in ("ru", "uk") else ""
        for spelling in [*spellings, native]:
            if spelling:
                by_spelling.setdefault(_low(spelling), set()).add(row["id"])
        if native and cyrillic is not None:
            natives[row["id"]] = native
            for key in readings(native, cyrillic):
                by_skeleton.setdefault(f"cyrillic:{key}", set()).add(row["id"])
        differing += [(row["id"], other.strip()) for other in row["differs"].split(";") if other.strip()]
    apart = {  # Денис is one name in Russian and Ukrainian, spelt Denis and Denys
        frozenset(pair) for pair in differing if not natives.get(pair[0]) or natives[pair[0]] != natives.get(pair[1])
    }
    return Givens(_frozen(by_spelling), _frozen(main), written, _frozen(by_skeleton), frozenset(apart))


def _frozen(rows: dict[str, set[str]]) -> Mapping[str, frozenset[str]]:
    return {key: frozenset(ids) for key, ids in rows.items()}


@lru_cache(maxsize=4)
def matcher(folder: Path, givens: tuple[Path, ...] = (), lookalikes: Path | None = None) -> Matcher:
    """The matcher of these tables, made once."""
    return Matcher(folder, givens, lookalikes)


def our_matcher(names: Path) -> Matcher:
    """The matcher of all tables of `rules/names`."""
    return matcher(names / "systems", tuple(sorted(names.glob("given*.tsv"))), names / "lookalikes.tsv")
