"""Whether a translation may be believed: models lose numbers, repeat themselves and invent.

Each check compares one sentence with its translation and says what is wrong, or nothing. They cannot tell that a translation is right; they tell
the ways of going wrong that a reader would not see.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from cleanup.document import WORD, fold
from cleanup.lazy import lazy

SHORTEST, LONGEST = 0.35, 3.0
"""Times the length of the source, with SLACK code points to spare."""
SLACK = 12
_DIGITS = lazy(r"\d+")


def unfaithful(source: str, translation: str, kept: Sequence[str] = (), *, names: bool = True) -> str | None:
    """What is wrong with a translation (`empty`, `numbers`, `protected`, `length`, `repeats`, `names`), or None. `kept` must stand in it as often as
    in the source; `names=False` for sources that write all nouns with a capital."""
    if not translation.strip():
        return "empty"
    if Counter(_DIGITS.findall(source)) != Counter(_DIGITS.findall(translation)):
        return "numbers"
    if any(translation.count(span) < source.count(span) for span in kept):
        return "protected"
    if not SHORTEST * len(source) - SLACK <= len(translation) <= LONGEST * len(source) + SLACK:
        return "length"
    if _repeats(translation) > max(1, _repeats(source)):
        return "repeats"
    if names and _lost_names(source, translation):
        return "names"
    return None


def _repeats(text: str) -> int:
    """How often the most frequent thing is said again: three words in a row, or one word next to itself."""
    words = [fold(word) for word in WORD.findall(text)]
    triples = Counter(zip(words, words[1:], words[2:], strict=False))
    most = max(triples.values(), default=1)
    run = best = 1
    for one, other in pairwise(words):
        run = run + 1 if one == other else 1
        best = max(best, run)
    return max(most, best - 1)


def _names(text: str) -> list[str]:
    found = []
    for number, match in enumerate(WORD.finditer(text)):
        before = text[: match.start()].rstrip(" \"'“„«»‘(")
        if number and match.group()[0].isupper() and len(match.group()) > 1 and not before.endswith((".", "!", "?", ":", "…", "–", "—")):
            found.append(match.group())
    return found


def _lost_names(source: str, translation: str) -> bool:
    """Whether fewer words bear a capital than names stood in the source. Their spelling may differ; that there are some may not."""
    wanted = _names(source)
    there = [word for word in WORD.findall(translation) if word[0].isupper()]
    return len(wanted) > 0 and len(there) < (len(wanted) + 1) // 2
