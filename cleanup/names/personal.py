"""Case forms of persons' names: what the paradigms of words (`inflection`) leave out, because only names of persons are declined so.

Foreign surnames that end in vowels take endings of their own in Polish and Czech (`Ruttego`, `Rutte'ego`, `Rutteho`, `Carneya`, `Netanjahua`, `Ficy`), those
in -s, -x, -z have a soft declension in Czech (`Guterrese`), some lose an -e- (`Pavla`), women's names in Czech take -ová, and in Polish some are
adjectives (`Nawalnej`). A name of several words has all of them declined, or the last alone (`Kim Dzong Una`, `Luli da Silvy`). Forms that do not occur cost
nothing; they are made for persons only, since a town or a board has none of them.

Source: the declension tables of school grammars and of the Czech and Polish language councils; the forms are facts.

>>> {"Ruttego", "Rutte'ego"} <= set(personal("Rutte", "pl")), "Rutteho" in personal("Rutte", "cs")
(True, True)
>>> "Luli da Silvy" in personal("Lula da Silva", "pl"), "as-Sisiego" in personal("as-Sisi", "pl")
(True, True)
>>> feminine("von der Leyen"), feminine("Merkel"), feminine("Babišová")
('von der Leyenová', 'Merkelová', None)
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import product
from typing import Final

from cleanup.names.inflection import Cases, cases

_CASES: Final = ("gen", "dat", "acc", "ins", "loc")
_MIXED: Final = 12  # of the forms of one case, at most so many mixtures
_SEVERAL: Final = re.compile(r"[ \-‐‑]")
_VOWELS: Final = "aeiouyáéíóúýůąęėû"
_ADJECTIVE: Final = ("ski", "cki", "dzki", "sky", "ský", "cký", "tsky")
_SURNAME_ADJECTIVES: Final = ("owa", "ewa", "ina", "yna", "na", "ska", "cka", "ta", "ła")  # Zacharowa, Nawalna
_FLEETING: Final = re.compile(r"[^aeiouyáéíóúý][eě](?:[lłkcr]|ń)$")


_ARTICLE: Final = re.compile(r"(?:[ae](?:l|sch|sz|š|sh|s|d|t|r|n|z|dh))[- ](?=[A-ZŠŽČ])")
_SUN: Final = re.compile(r"Sch|Sz|Sh|Š|S|D|T|R|N|Z")


def personal(name: str, language: str) -> tuple[str, ...]:
    """Case forms of a given name or a surname, without the base form."""
    if language not in ("pl", "cs"):
        return _phrase(name, lambda word: cases(word, language))
    return _phrase(name, lambda word: _word(word, language))


def _phrase(name: str, of: Callable[[str], Cases]) -> tuple[str, ...]:
    parts = _SEVERAL.split(name)
    if len(parts) == 1:
        return tuple(form for form in dict.fromkeys(form for forms in of(name).values() for form in forms) if form != name)
    gaps = [*_SEVERAL.findall(name), ""]
    rows = [of(part) if part[:1].isupper() else {} for part in parts]
    made: dict[str, None] = {}
    for case in _CASES:
        choices = [row.get(case, ()) or (part,) for row, part in zip(rows, parts, strict=True)]
        last = [(part,) for part in parts[:-1]]
        for options in (choices, [*last, choices[-1]]):
            for number, forms in enumerate(product(*options)):
                if number == _MIXED:
                    break
                made["".join(form + gap for form, gap in zip(forms, gaps, strict=True))] = None
    made.pop(name, None)
    return tuple(made)


def cases_of(word: str, language: str) -> Cases:
    """The case forms of one word of a person's name, by their cases."""
    return _word(word, language) if language in ("pl", "cs") else cases(word, language)


@lru_cache(maxsize=4096)
def _word(word: str, language: str) -> Cases:
    """The forms of one word, those of the general paradigm first."""
    if len(word) < 2 or not word[-1].isalpha() or word.isupper():
        return {}
    usual, more = cases(word, language), (_polish if language == "pl" else _czech)(word)
    return {case: (*usual.get(case, ()), *(form for rows in more for form in rows[case])) for case in _CASES}


def articled(surname: str) -> tuple[str, ...]:
    """An Arabic surname with its article as others write it: joined or apart, and like the letter after it before those that take it so.

    >>> articled("al-Scharaa"), articled("as-Sisi"), articled("Assad")
    (('asch-Scharaa', 'al Scharaa', 'el-Scharaa'), ('al-Sisi', 'al Sisi', 'el-Sisi'), ())
    """
    match = _ARTICLE.match(surname)
    if match is None:
        return ()
    rest = surname[match.end() :]
    sound = _SUN.match(rest)
    made = [f"a{sound[0].lower()}-{rest}"] if sound else []
    made += [f"al {rest}", f"el-{rest}", f"al-{rest}"]
    if match[0][1] != "l":
        made = [f"al-{rest}", *made]
    return tuple(form for form in dict.fromkeys(made) if form != surname)


def feminine(surname: str) -> str | None:
    """A foreign woman's surname as Czech papers write it; None where it has a woman's ending."""
    if surname.endswith(("á", "ova", "eva", "ina", "ska", "cka", "skaja")) or not surname[-1:].isalpha():
        return None
    if surname.endswith("a"):
        return surname[:-1] + "ová"
    return surname + "ová"


# --------------------------------------------------------------------------------------------------------------------- Polish


def _polish(word: str) -> list[Cases]:
    end, before, stem = word[-1], word[-2], word[:-1]
    if len(word) == 2 and end not in _VOWELS:  # Un
        return [_row(word, "a", "owi", "a", "em", "ie/u")]
    if end == "e":
        mute = (_row(word, "'a", "'owi", "'a", "'em", "'u"),) if before not in _VOWELS else ()
        return [_row(word, "go/'ego", "mu/'emu", "go/'ego", "m/'em", "m/'em"), *mute]
    if end in "yi" and before in _VOWELS:  # Carney, Milei
        rows = [_row(word, "a/'a/'ego", "owi/'owi/'emu", "a/'a/'ego", "em/'em", "u/'u")]
        return rows if end == "y" else [*rows, _row(stem + "j", "a", "owi", "a", "em", "u")]
    if end in "yi" and not word.endswith(_ADJECTIVE):
        return [_row(word, "'ego", "'emu", "'ego", "m/'m", "m/'m")]
    if end == "o":
        rows = [_row(stem, "a/i" if before in "kg" else "a" if before in _VOWELS else "a/y", "owi/u", "a/ę", "em/ą", "u")]
        return [*rows, _row(stem[:-1] + "k", "a", "owi/u", "a", "iem", "u")] if before == "c" else rows  # Marco: Marka
    if end == "á":
        return [_row(stem, "ej", "ej", "ą", "ą", "ej")]
    if word.endswith(_SURNAME_ADJECTIVES):
        return [_row(stem, "ej", "ej", "ą", "ą", "ej")]
    if _FLEETING.search(word):
        short = word[:-2] + {"ń": "ni"}.get(end, end)
        return [_row(short, "a", "owi", "a", "iem" if end in "k" else "em", "u/e/le" if end != "ł" else "u")]
    return []


# ---------------------------------------------------------------------------------------------------------------------- Czech


def _czech(word: str) -> list[Cases]:
    end, before, stem = word[-1], word[-2], word[:-1]
    if len(word) == 2 and end not in _VOWELS:
        return [_row(word, "a", "ovi/u", "a", "em", "ovi/u")]
    if word.endswith(("ski", "cki", "sky")):
        return [_row(stem, "ého", "ému", "ého", "ým", "ém")]
    if word.endswith(("yj", "ij")):
        return [_row(word[:-2], "ého", "ému", "ého", "ým", "ém")]
    if end in "eé":
        mute = (_row(word, "a", "ovi", "a", "em", "ovi"), _row(stem, "e", "ovi", "e", "em", "ovi"))
        return [_row(word, "ho", "mu", "ho", "m", "m"), *mute]
    if end in "iíy" and not word.endswith("ý"):
        rows = [_row(word, "ho", "mu", "ho", "m", "m")]
        return [*rows, _row(word, "e", "i/ovi", "e", "em", "i/ovi")] if before in _VOWELS else rows
    if end in "uúû":
        return [_row(word, "a", "ovi", "a", "em", "ovi")]
    if end in "oó":
        rows = [_row(stem, "a", "ovi/u", "a", "em", "ovi/u")]
        if before == "c":  # Marco: Marka
            rows.append(_row(stem[:-1] + "k", "a", "ovi/u", "a", "em", "ovi/u"))
        return rows if end == "o" and before not in "ou" else [*rows, _row(word, "a", "ovi", "a", "em", "ovi")]
    if end == "á":
        return [_row(stem, "é", "é", "ou", "ou", "é"), _row(stem, "y", "ovi", "u", "ou", "ovi")]
    if word.endswith(("ia", "ja", "ša", "ža", "ča")):
        return [_row(stem, "e/i", "i/ovi", "u", "ou", "i/ovi")]
    if end in "sxz":
        return [_row(word, "e", "i/ovi", "e", "em", "i/ovi")]
    if _FLEETING.search(word):
        return [_row(word[:-2] + end, "a", "ovi/u", "a", "em", "ovi/u")]
    return []


def _row(stem: str, gen: str, dat: str, acc: str, ins: str, loc: str) -> Cases:
    """Endings by case; several of one case are separated by a slash."""
    made = zip(_CASES, (gen, dat, acc, ins, loc), strict=True)
    return {case: tuple(stem + ending for ending in endings.split("/")) for case, endings in made}
