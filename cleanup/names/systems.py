"""Systems: how names of another script are written in Latin letters, read from tables that a linguist can correct.

One table is a script (`rules/names/systems/cyrillic.tsv`), one row a letter, one column a system (`en`: the English press, `iso9`, `uk`: Ukrainian
2010 …), a cell the spellings of that letter in that system. Here the tables are turned round: from a Latin spelling to the sounds it may stand for.

What a cell may hold, separated by spaces:

    zh       a spelling            ^ye   only at the start of a word     gu:ei   only before one of these letters
    ?sch     an irregular one      ~ie   only after a vowel              ine$    only at the end, beside what its letters mean one by one

The row `only` limits a system to spellings that show one of its marks: `-ic` an ending, `al-` a beginning, `*sz*` anywhere. Under `sound` it stands for the whole
script: a pair in which neither spelling shows a mark is at best unsure, and one that shows a mark behind `!` is not read.
"""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from cleanup.value import frozen, value

VOWELS = frozenset("aeiouyáéíóúýàèìòùâêîôûäëïöüåæøěůőűăāēīōūąęìŭ")


class SystemsError(ValueError):
    """A table of systems that cannot be read: the file, the line, what was read, what to write instead."""


class Piece(NamedTuple):
    """A sound that a spelling may stand for, and where. `cost` is 1 for an irregular one; at the `end` the letters one by one may be meant as well."""

    sound: str
    cost: int
    start: bool
    after_vowel: bool
    end: bool
    before: str

    def fits(self, word: str, start: int, end: int) -> bool:
        """Whether the spelling may stand for it at this stretch of the word."""
        return not (
            (self.start and start > 0)
            or (self.after_vowel and (start == 0 or word[start - 1] not in VOWELS))
            or (self.end and end < len(word))
            or (self.before and (end == len(word) or word[end] not in self.before))
        )


@value
class Mark:
    """What a spelling must show for a system to be read, or (`never`) must not show."""

    text: str
    where: str  # "beginning", "ending" or "anywhere"
    never: bool = False

    def met(self, word: str) -> bool:
        if self.where == "beginning":
            return word.startswith(self.text)
        if self.where == "ending":
            return word.endswith(self.text)
        return self.text in word


@frozen
class System:
    """One way of writing a script in Latin letters, turned round: `pieces` by spelling, `longest` in code points.

    `writes` has the regular spellings of each sound in the order of the table, for writing by rule.
    """

    name: str
    writes: dict[str, tuple[tuple[str, Piece], ...]]
    pieces: dict[str, tuple[Piece, ...]]
    longest: int
    marks: tuple[Mark, ...]

    def may_read(self, word: str) -> bool:
        """Whether the spelling shows what this system is known by, and nothing that speaks against it."""
        return _shown(self.marks, word) and not _spoken_against(self.marks, word)


@frozen
class Script:
    """One table. `letters`: its own letters with their sounds, for spellings that stand in the script itself."""

    name: str
    systems: tuple[System, ...]
    letters: dict[str, str]
    marks: tuple[Mark, ...]

    def system(self, name: str) -> System | None:
        """The system of that name, or None."""
        return next((system for system in self.systems if system.name == name), None)

    def may_read(self, word: str) -> bool:
        """Whether the spelling shows nothing that speaks against this script."""
        return not _spoken_against(self.marks, word)

    def shows(self, word: str) -> bool:
        """Whether the spelling shows what names of this script are known by; always, where the table names no marks."""
        return _shown(self.marks, word)


def _shown(marks: tuple[Mark, ...], word: str) -> bool:
    asked = [mark for mark in marks if not mark.never]
    return not asked or any(mark.met(word) for mark in asked)


def _spoken_against(marks: tuple[Mark, ...], word: str) -> bool:
    return any(mark.never and mark.met(word) for mark in marks)


def _piece(cell: str, sound: str) -> tuple[str, Piece]:
    rest = cell
    cost = int(rest.startswith("?"))
    rest = rest.removeprefix("?")
    start, after_vowel = rest.startswith("^"), rest.startswith("~")
    rest = rest.lstrip("^~")
    rest, _, before = rest.partition(":")
    end = rest.endswith("$")
    rest = rest.removesuffix("$")
    if not rest or any(c in "?^~$:" for c in rest + before):
        raise ValueError(f"“{cell}” is no spelling")
    return rest, Piece(sound, cost, start, after_vowel, end, before)


def _mark(text: str) -> Mark:
    if text.startswith("!"):
        found = _mark(text[1:])
        return Mark(found.text, found.where, never=True)
    if text.startswith("*") and text.endswith("*") and len(text) > 2:
        return Mark(text[1:-1], "anywhere")
    if text.startswith("-") and len(text) > 1:
        return Mark(text[1:], "ending")
    if text.endswith("-") and len(text) > 1:
        return Mark(text[:-1], "beginning")
    raise ValueError(f"“{text}” is no mark; write -ov for an ending, al- for a beginning, *sz* for anywhere")


def read_script(path: Path) -> Script:
    """Read one table. Raises SystemsError naming file and line."""
    pieces: dict[str, dict[str, list[Piece]]] = {}
    writes: dict[str, dict[str, list[tuple[str, Piece]]]] = {}
    marks: dict[str, tuple[Mark, ...]] = {}
    letters: dict[str, str] = {}
    for number, row in _rows(path):
        letter, sound = row["letter"], row["sound"]
        names = [name for name in row if name not in ("letter", "sound", "note")]
        try:
            if letter == "only":
                marks = {name: tuple(map(_mark, row[name].split())) for name in ("sound", *names)}
                continue
            if not letter or not sound:
                raise ValueError("a row needs its letter and its sound")
            sound = "" if sound == "0" else sound
            if not letter.isascii():
                letters.setdefault(letter, sound)
            for name in names:
                system = pieces.setdefault(name, {})
                cells = [_piece(unicodedata.normalize("NFC", cell), sound) for cell in row[name].split()]
                for spelling, piece in cells:
                    system.setdefault(spelling, []).append(piece)
                regular = [(spelling, piece) for spelling, piece in cells if not piece.cost]
                regular.sort(key=lambda item: not (item[1].start or item[1].after_vowel))  # those that are bound to a place first
                if regular:
                    writes.setdefault(name, {}).setdefault(sound, []).extend(regular)
        except ValueError as error:
            raise SystemsError(f"{path.name}:{number}: {error}") from None
    systems = tuple(
        System(
            name,
            {sound: tuple(spellings) for sound, spellings in writes.get(name, {}).items()},
            {spelling: tuple(found) for spelling, found in system.items()},
            max(map(len, system)),
            marks.get(name, ()),
        )
        for name, system in pieces.items()
        if system
    )
    return Script(path.stem, systems, letters, marks.get("sound", ()))


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    with path.open(encoding="utf-8", newline="") as file:
        header: list[str] = []
        for number, cells in enumerate(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE), start=1):
            if not cells or cells[0].startswith("##"):
                continue
            if not header:
                header = [cell.strip() for cell in cells]
                if header[:2] != ["letter", "sound"]:
                    raise SystemsError(f"{path.name}:{number}: the first columns are “{' '.join(header[:2])}”; they must be letter and sound")
                continue
            if len(cells) != len(header):
                raise SystemsError(f"{path.name}:{number}: {len(cells)} cells where the first line names {len(header)} columns")
            yield number, dict(zip(header, (cell.strip() for cell in cells), strict=True))


@cache
def script_of(path: Path) -> Script:
    """One table, read once."""
    return read_script(path)


@cache
def read_scripts(folder: Path) -> tuple[Script, ...]:
    """All tables of a folder, in order of their names. Raises SystemsError; FileNotFoundError where there are none."""
    found = tuple(script_of(path) for path in sorted(folder.glob("*.tsv")))
    if not found:
        raise FileNotFoundError(f"{folder}: no tables of systems (*.tsv)")
    return found
