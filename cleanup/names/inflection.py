"""Inflected forms of names: generated when the gazetteer is compiled, never guessed from running text.

A translation keeps the case ending of the source (`with Donald Trumpem`, `in Moskwie`). Cutting endings off damages names that end like that by
themselves, so the forms are made from the known base form, by the paradigm that its ending belongs to. A paradigm here is the regular one;
what it gets wrong is a form that does not occur, which costs nothing.

Source: the declension tables of school grammars; the forms are facts.
"""

from __future__ import annotations

_PL_VOWELS = "aeiouyąęó"


def inflected(word: str, language: str) -> tuple[str, ...]:
    """Case forms of one capitalised word in a language, without the base form. Empty where no paradigm fits."""
    make = {"pl": _polish, "cs": _czech, "uk": _east_slavic, "ru": _east_slavic}.get(language)
    if make is None or len(word) < 3 or not word[-1].isalpha() or word.isupper():
        return ()
    return tuple(dict.fromkeys(form for form in make(word) if form != word))


def _polish(word: str) -> list[str]:
    for ending in ("ski", "cki", "dzki"):
        if word.endswith(ending):
            stem = word[:-1]
            return [stem + e for e in ("iego", "iemu", "im")]
    if word.endswith("y") and word[-2:-1] not in _PL_VOWELS:
        stem = word[:-1]
        return [stem + e for e in ("ego", "emu", "ym")]
    if word.endswith("ska") or word.endswith("cka"):
        stem = word[:-1]
        return [stem + "iej", stem + "ą"]
    if word.endswith("ia"):
        stem = word[:-1]
        return [stem + "i", stem + "ę", stem + "ą"]
    if word.endswith(("ja", "la", "sza", "cza", "rza", "ca")):
        stem = word[:-1]
        return [stem + e for e in ("i", "y", "ę", "ą")]
    if word.endswith("a"):
        stem = word[:-1]
        last = stem[-1:]
        dative = {"k": "ce", "g": "dze", "r": "rze", "d": "dzie", "t": "cie", "ł": "le", "ch": "sze"}.get(last)
        locative = stem[:-1] + dative if dative else stem + "ie"
        plural = stem + ("i" if last in "kg" else "y")
        return [plural, locative, stem + "ę", stem + "ą"]
    if word.endswith("o") and len(word) > 4:
        stem = word[:-1]
        return [stem + e for e in ("a", "u", "ą", "ę", "em")]
    if word[-1] not in _PL_VOWELS:
        stem = word
        if word.endswith("ek") and len(word) > 4:
            stem = word[:-2] + "k"
        elif word.endswith("ec") and len(word) > 4:
            stem = word[:-2] + "c"
        elif word.endswith("ó" + word[-1]):
            stem = word[:-2] + "o" + word[-1]
        soft = {"n": "nie", "w": "wie", "m": "mie", "p": "pie", "b": "bie", "f": "fie", "s": "sie", "z": "zie"}
        hard = {"r": "rze", "d": "dzie", "t": "cie", "ł": "le", "k": "ku", "g": "gu"}
        last = stem[-1]
        local = stem[:-1] + {**soft, **hard}[last] if last in {**soft, **hard} else stem + "u"
        instrumental = stem + ("iem" if last in "kg" else "em")
        return [stem + "a", stem + "owi", instrumental, local, stem + "u", stem + "ie"]
    return []


def _czech(word: str) -> list[str]:
    if word.endswith(("ský", "cký")) or (word.endswith("ý") and len(word) > 3):
        stem = word[:-1]
        return [stem + e for e in ("ého", "ému", "ým", "ém")]
    if word.endswith("ová"):
        return [word[:-1] + "é", word[:-1] + "ou"]
    if word.endswith("a"):
        stem = word[:-1]
        return [stem + e for e in ("y", "ě", "ovi", "u", "ou")]
    if word.endswith(("ie", "e", "o", "i", "í", "u", "y")):
        return []
    stem = word[:-2] + word[-1] if word.endswith(("ek", "ec")) and len(word) > 4 else word
    return [stem + e for e in ("a", "ovi", "em", "u", "e")]


def _east_slavic(word: str) -> list[str]:
    if word.endswith(("ський", "цький", "ский", "цкий", "ий", "ый")):
        stem = word[:-2]
        return [stem + e for e in ("ого", "ому", "им", "ым", "ом")]
    if word.endswith("а"):
        stem = word[:-1]
        return [stem + e for e in ("и", "ы", "і", "е", "у", "ою", "ой")]
    if word.endswith("я"):
        stem = word[:-1]
        return [stem + e for e in ("и", "і", "ї", "е", "ю", "єю", "ей", "ею")]
    if word.endswith(("в", "н")):
        return [word + e for e in ("а", "у", "ові", "ым", "им", "ом", "е", "і")]
    if word[-1] in "йь":
        stem = word[:-1]
        return [stem + e for e in ("я", "ю", "єм", "ем", "єві", "еві", "ї", "і", "е")]
    if word[-1] in "бгґджзклмпрстфхцчшщ":
        return [word + e for e in ("а", "у", "ові", "ом", "ем", "е", "і")]
    return []
