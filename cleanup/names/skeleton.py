"""Skeletons: what a Latin spelling of a name may stand for in its own script.

`Pieskow` read the Polish way and `Peskov` read the English way are both ПЕСКОВ: two spellings are one name if some reading of the one is a reading
of the other. A reading keeps to one system from end to end, which is what makes it say anything: `s` may be З in German and `w` В, but not both
В and W in one word.

What the systems do not keep apart is folded together (see `folded`): й, и, і and ы; е and э; doubled letters; the soft sign, but before е.
`ё` is its own letter, which the systems write `e`, `o` or `yo`: Gorbachev, Gorbatschow, Gorbachov.

Bounded: a word of more than LONGEST code points is no name, and of one word and system at most MOST readings are kept, the regular ones first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from cleanup.lazy import lazy
from cleanup.names.systems import Script, System

LONGEST = 40  # code points of one word
MOST = 128  # readings of one word in one system
COSTLIEST = 2  # irregular letters in a reading

_FOLDS = (
    (lazy(r"([БВГДЖЗКЛМНПРСТФХЦЧШ])\1+"), r"\1"),  # Filippov, Filipov
    (lazy(r"ТЬ?С"), "Ц"),  # Bratsk is read both ways
    (lazy(r"(?<=[ЖЧШ])О"), "Ё"),  # Gorbatschow
    (lazy(r"И+"), "И"),  # -iy, -ij, -yi, -y
    (lazy(r"ИО"), "Ё"),
    (lazy(r"Ь(?!Е)|(?<![БВГДЖЗКЛМНПРСТФХЦЧШ])Ь"), ""),
    (lazy(r"(?<=[БВГДЖЗКЛМНПРСТФХЦЧШ])ИЕ"), "ЬЕ"),  # Dmitriev, Dmitrijew
    (lazy(r"ИЕ"), "Е"),  # Sergeyev, Sergejew
    (lazy(r"(?<=[КЦ])АИА$|(?<=[А-Я]{3}[НТР])АИА$"), "А"),  # Politkovskaya, Politkowska; Navalnaya, Navalná
)
_DOUBLED = lazy(r"(.)\1+")


def folded(reading: str, script: str = "cyrillic") -> str:
    """A reading without the differences that systems do not keep; in other scripts than Cyrillic only doubled letters are one."""
    if script != "cyrillic":
        return _DOUBLED.sub(r"\1", reading)
    for pattern, by in _FOLDS:
        reading = pattern.sub(by, reading)
    return reading


def plain_letter(char: str) -> str:
    """A letter without its accents (`é` is `e`); letters that only look like an accented one (`ł`, `đ`) stay."""
    return "".join(c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c)) or char


_STRESS = frozenset("áéíóúýàèìòùâêîôûäëïöü")  # vowels whose accent may be overlooked for nothing


def _read(word: str, system: System) -> dict[str, int]:
    """Readings of a word (lower case, NFC) in one system, unfolded, with their irregular letters."""
    states: list[dict[tuple[str, bool], int]] = [{} for _ in range(len(word) + 1)]
    states[0][("", False)] = 0
    for at in range(len(word)):
        here = states[at]
        if not here:
            continue
        if len(here) > MOST:
            here = dict(sorted(here.items(), key=lambda item: (item[1], item[0]))[:MOST])
        exclusive = False
        for size in range(min(system.longest, len(word) - at), 0, -1):
            chunk = word[at : at + size]
            found = system.pieces.get(chunk)
            extra = 0
            if found is None and size == 1 and not exclusive:
                bare = plain_letter(chunk)
                found = system.pieces.get(bare) if bare != chunk else None
                extra = 0 if chunk in _STRESS else 1
            if found is None or exclusive:
                continue
            end = at + size
            for piece in found:
                if not piece.fits(word, at, end):
                    continue
                if not (piece.end or piece.cost) and size > 1:
                    exclusive = True  # the longest spelling is meant, not its letters one by one
                for (text, yo), so_far in here.items():
                    if yo and "Ё" in piece.sound:
                        continue
                    total = so_far + piece.cost + extra
                    if total <= COSTLIEST:
                        key = (text + piece.sound, yo or "Ё" in piece.sound)
                        there = states[end]
                        if total < there.get(key, COSTLIEST + 1):
                            there[key] = total
    readings: dict[str, int] = {}
    for (text, _), cost in sorted(states[-1].items(), key=lambda item: (item[1], item[0]))[:MOST]:
        readings[text] = min(cost, readings.get(text, cost))
    return readings


@lru_cache(maxsize=4096)
def readings(word: str, script: Script) -> Mapping[str, Mapping[str, int]]:
    """Skeletons of one word, each with the systems that read it so and the irregular letters that takes.

    A word in the script's own letters is read as it stands, by the system `native`. Empty for what no system reads, and for words above LONGEST.
    """
    if not 0 < len(word) <= LONGEST:
        return {}
    low = unicodedata.normalize("NFC", word.lower().replace("’", "'").replace("ʼ", "'").replace("‐", "-").replace("‑", "-"))
    found: dict[str, dict[str, int]] = {}
    native = _native(low, script)
    if native:
        return {skeleton: {"native": 0} for skeleton in native}
    if not script.may_read(low):
        return {}
    for system in script.systems:
        if system.may_read(low):
            for text, cost in _read(low, system).items():
                systems = found.setdefault(folded(text, script.name), {})
                name = system.name if script.name == "cyrillic" else f"{script.name}-{system.name}"
                systems[name] = min(cost, systems.get(name, cost))
    return found


@lru_cache(maxsize=16384)
def regular(word: str, script: Script, name: str) -> frozenset[str]:
    """Skeletons of a word under one system of the script, by regular letters alone; empty for a system that the table has no column for."""
    system = script.system(name)
    low = unicodedata.normalize("NFC", word.lower().replace("’", "'"))
    if system is None or not 0 < len(low) <= LONGEST or not system.may_read(low):
        return frozenset()
    return frozenset(folded(text, script.name) for text, cost in _read(low, system).items() if not cost)


def respelt(word: str, script: Script, target: str) -> str | None:
    """How the target system would write a word that other systems read by regular letters: None where their readings do not lead to one spelling.

    By rule, and so for showing only: what is usual is a matter of habit (Tchaikovsky), and и, ы and й are one sound here.
    """
    into = script.system(target)
    low = unicodedata.normalize("NFC", word.lower())
    if into is None or not 0 < len(low) <= LONGEST:
        return None
    found: set[str] = set()
    for system in script.systems:
        if system is not into and system.may_read(low):
            found |= {_written(text, into) for text, cost in _read(low, system).items() if not cost}
    return found.pop().capitalize() if len(found) == 1 else None


def _written(reading: str, system: System) -> str:
    """An unfolded reading in a system: the longest sounds first, of each the first regular spelling that may stand there."""
    written = ""
    at = 0
    while at < len(reading):
        for size in (4, 3, 2, 1):
            rest = reading[at + size :]
            for spelling, piece in system.writes.get(reading[at : at + size], ()):
                whole = written + spelling
                if not piece.before and not (piece.end and rest) and piece.fits(whole, len(written), len(whole)):
                    written = whole
                    break
            else:
                continue
            break
        else:
            return ""
        at += size
    return written


def _native(word: str, script: Script) -> tuple[str, ...]:
    """The skeletons of a word that stands in the script itself: two where ъ is not heard in Russian and a vowel in Bulgarian; none of other words."""
    if not any(c in script.letters for c in word):
        return ()
    sounds = []
    at = 0
    while at < len(word):
        for size in (3, 2, 1):
            letters = word[at : at + size]
            sound = script.letters.get(letters)
            if sound is None and size == 1:
                sound = script.letters.get(plain_letter(letters), None if letters.isalpha() else "")
            if sound is not None:
                break
        if sound is None:
            return ()
        sounds.append("ъ" if letters == "ъ" else sound)
        at += size
    reading = "".join(sounds)
    if "ъ" not in reading:
        return (folded(reading, script.name),)
    return tuple(folded(reading.replace("ъ", by), script.name) for by in ("", script.letters["ъ"]))


_FEMININE = lazy(r"(?:ОВ|ЕВ|ЁВ|ИН)А$")


def masculine(skeleton: str) -> str | None:
    """The man's form of a woman's surname (ИВАНОВА: ИВАНОВ; РАЕВСКА: РАЕВСКИ), or None."""
    if _FEMININE.search(skeleton):
        return skeleton[:-1]
    if re.search(r"[СЦ]КА$", skeleton):
        return skeleton[:-1] + "И"
    return None
