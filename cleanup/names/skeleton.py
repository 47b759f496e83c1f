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
from cleanup.names.systems import VOWELS, Script, System

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
            for sound, cost, start, after_vowel, at_end, before in found:
                if (
                    (start and at > 0)
                    or (after_vowel and (at == 0 or word[at - 1] not in VOWELS))
                    or (at_end and end < len(word))
                    or (before and (end == len(word) or word[end] not in before))
                ):
                    continue
                if not (at_end or cost) and size > 1:
                    exclusive = True  # the longest spelling is meant, not its letters one by one
                for (text, yo), so_far in here.items():
                    if yo and "Ё" in sound:
                        continue
                    total = so_far + cost + extra
                    if total <= COSTLIEST:
                        key = (text + sound, yo or "Ё" in sound)
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
    if native is not None:
        return {native: {"native": 0}}
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


def _native(word: str, script: Script) -> str | None:
    """The skeleton of a word that stands in the script itself."""
    if not any(c in script.letters for c in word):
        return None
    sounds = []
    for char in word:
        sound = script.letters.get(char)
        if sound is None:
            sound = script.letters.get(plain_letter(char), "")
            if not sound and char.isalpha():
                return None
        sounds.append("" if char == "ъ" else sound)
    return folded("".join(sounds), script.name)


_FEMININE = lazy(r"(?:ОВ|ЕВ|ЁВ|ИН)А$")


def masculine(skeleton: str) -> str | None:
    """The man's form of a woman's surname (ИВАНОВА: ИВАНОВ; РАЕВСКА: РАЕВСКИ), or None."""
    if _FEMININE.search(skeleton):
        return skeleton[:-1]
    if re.search(r"[СЦ]КА$", skeleton):
        return skeleton[:-1] + "И"
    return None
