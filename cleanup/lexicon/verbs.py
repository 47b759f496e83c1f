"""Base forms of English verbs, from their -ing forms: `running` is `run`, `making` is `make`, `lying` is `lie`.

Nothing is guessed: a form is given only where the list holds it as a verb; of two (`hoping`: hope, hop) the one that spelling asks for.
"""

from __future__ import annotations

from cleanup.lexicon import Lexicon, WordClass

_DOUBLED = frozenset("bdgklmnprtvz")


def base_form(word: str, lexicon: Lexicon | None) -> str:
    """The base form of a verb in -ing, in small letters; empty where none is known."""
    low = word.lower()
    if lexicon is None or not low.endswith("ing") or len(low) < 5:
        return ""
    stem = low[:-3]
    single = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] in _DOUBLED else ""
    lie = stem[:-1] + "ie" if stem.endswith("y") else ""
    candidates = [stem, single, stem + "e", lie]
    known = [c for c in candidates if c and lexicon.can_be(c, WordClass.VERB)]
    if stem in known and stem + "e" in known and _would_double(stem):
        known.remove(stem)  # hoping is hope, for hop gives hopping
    return max(known, key=lexicon.band) if known else ""


def _would_double(stem: str) -> bool:
    return len(stem) > 2 and stem[-1] in _DOUBLED and stem[-2] in "aeiou" and stem[-3] not in "aeiou"
