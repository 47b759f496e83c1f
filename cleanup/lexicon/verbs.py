"""Forms of English verbs: the base form of one in -ing or -s (`running`, `runs`: `run`), and the -ing form of a base form (`run`: `running`).

Nothing is guessed: a form is given only where the list holds it as a verb; of two (`hoping`: hope, hop) the one that spelling asks for.
"""

from __future__ import annotations

from cleanup.lexicon import Lexicon, WordClass

_IRREGULAR = {"is": "be", "are": "be", "was": "be", "were": "be", "has": "have", "had": "have", "does": "do", "did": "do", "goes": "go"}
_DOUBLED = frozenset("bdgklmnprtvz")


def base_form(word: str, lexicon: Lexicon | None) -> str:
    """The base form of a verb in -ing or -s, or the word itself if it is one, in small letters; empty where none is known."""
    low = word.lower()
    if lexicon is not None and lexicon.can_be(low, WordClass.VERB) and not lexicon.can_be(low, WordClass.ING):
        return low
    if lexicon is not None and not low.endswith("ing"):
        if low in _IRREGULAR or not lexicon.can_be(low, WordClass.VERB_S):
            return _IRREGULAR.get(low, "")
        stems = (low[:-1], low[:-2], low[:-3] + "y")
        return next((stem for stem in stems if lexicon.can_be(stem, WordClass.VERB)), "")
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


def ing_form(word: str, lexicon: Lexicon | None) -> str:
    """The -ing form of a verb's base form, in small letters; empty where the list holds none."""
    low = word.lower()
    if lexicon is None or not lexicon.can_be(low, WordClass.VERB) or len(low) < 2:
        return ""
    forms = [low + "ing", low + low[-1] + "ing"]
    if low.endswith("ie"):
        forms.append(low[:-2] + "ying")
    if low.endswith("e"):
        forms.append(low[:-1] + "ing")
    known = [form for form in forms if lexicon.can_be(form, WordClass.ING) and base_form(form, lexicon) == low]
    return max(known, key=lexicon.band) if known else ""


def _would_double(stem: str) -> bool:
    return len(stem) > 2 and stem[-1] in _DOUBLED and stem[-2] in "aeiou" and stem[-3] not in "aeiou"
