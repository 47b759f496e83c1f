"""Likeness: whether two spellings look like one name. The one place that clustering, suggesting and importing ask.

`keys` makes comparing cheap: spellings without a common key are never compared. `Sounds` rests on the sounds that spellings of European languages share:
accents and doubled letters dropped, hissing sounds made one, `w` and `v` made one, vowels overlooked; what meets there is compared letter by letter.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path
from typing import Literal, Protocol

from cleanup.lazy import lazy
from cleanup.names.match import Matcher, our_matcher
from cleanup.names.skeleton import readings

Verdict = Literal["same", "unsure", "different"]

LONGEST = 60  # code points of a name; a longer one is like no other
SHORT = 4  # letters; shorter words say too little
UNJOINED = "no reading joins them"  # the matcher's word for two spellings that it knows nothing of
_ALIKE = 0.55
_CLOSE, _NEAR = 0.72, 0.6  # share of letters in common

_PLAIN = str.maketrans("łøđıß", "lodis")
_HISSING = lazy(r"schtsch|chtch|shch|szcz|tsch|tch|sch|cz|ch|sh|sz|ts|tz|zh|rz|cs|zs|sj|dj|[szcjx]")
_VOWELS = lazy(r"(?<!^)[aeiouyjh]")
_CLASSES = str.maketrans("wvfqgbdp", "vvvkkptp")


@lru_cache(maxsize=1 << 16)
def _key(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.lower().translate(_PLAIN))
    plain = "".join(c for c in letters if c.isalpha() and not unicodedata.combining(c))
    sounds = _VOWELS.sub("", _HISSING.sub("s", plain)).translate(_CLASSES)
    return re.sub(r"(.)\1+", r"\1", sounds)


class Likeness(Protocol):
    """How spellings are compared."""

    def keys(self, name: str) -> frozenset[str]:
        """What a name has in common with its other spellings; empty for what is too long or has no letters."""

    def verdict(self, one: str, two: str) -> Verdict:
        """`same`, `unsure` or `different`, of two names as they stand."""


class Sounds:
    """By the sounds that spellings of European languages share. It knows no system, so that it costs little and says `same` seldom."""

    def keys(self, name: str) -> frozenset[str]:
        if len(name) > LONGEST:
            return frozenset()
        found = " ".join(key for word in name.split() if (key := _key(word)))
        return frozenset({found}) if found else frozenset()

    def verdict(self, one: str, two: str) -> Verdict:
        a, b = one.split(), two.split()
        if len(a) != len(b) or len(one) > LONGEST or len(two) > LONGEST:
            return "different"
        worst: Verdict = "same"
        for x, y in zip(a, b, strict=True):
            found = _word(x.lower(), y.lower())
            if found == "different":
                return found
            if found == "unsure":
                worst = found
        return worst


SOUNDS = Sounds()


def _word(x: str, y: str) -> Verdict:
    if x == y:
        return "same"
    if _key(x) != _key(y):
        return "different"
    ratio = SequenceMatcher(None, x, y, autojunk=False).ratio()
    if ratio >= _CLOSE and min(len(x), len(y)) > SHORT:
        return "same"
    return "unsure" if ratio >= _NEAR else "different"


class Systems:
    """By the systems of romanisation: two spellings are the same if some reading of the one is a reading of the other (see `match`).

    Names that no system joins are compared by their sounds, and that is never more than `unsure`. Keys are made of the last word, the surname in most names.
    """

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher

    def keys(self, name: str) -> frozenset[str]:
        found = set(SOUNDS.keys(name))
        words = name.split()
        if words and len(name) <= LONGEST:
            for script in self._matcher.scripts:
                regular = (key for key, systems in readings(words[-1], script).items() if not min(systems.values()))
                found.update(f"{len(words)} {script.name} {key}" for key in regular)
        return frozenset(found)

    def verdict(self, one: str, two: str) -> Verdict:
        try:
            found = self._matcher.match(one, two)
        except ValueError:  # digits, marks: no name of a person
            return "different"
        if found.verdict == "different" and found.why.endswith(UNJOINED) and SOUNDS.verdict(one, two) == "same":
            return "unsure"
        if found.verdict == "same" and _is_latin(one) and _is_latin(two):
            ratio = SequenceMatcher(None, one.lower(), two.lower(), autojunk=False).ratio()
            return "same" if ratio >= _ALIKE else "unsure"  # Joule and Holly have a reading in common, too
        return found.verdict


def _is_latin(name: str) -> bool:
    return any("a" <= c <= "z" for c in name)


def known_keys(form: str, like: Likeness) -> frozenset[str]:
    """The keys of a form of a table. A row has its name in letters of more than one script, and reading those that are not Latin costs a tenth; so of
    Latin ones only the sounds are taken."""
    return SOUNDS.keys(form) if _is_latin(form) else like.keys(form)


def likeness(names: Path) -> Likeness:
    """How the commands compare. `names`: the folder of our tables of names."""
    return Systems(our_matcher(names))
