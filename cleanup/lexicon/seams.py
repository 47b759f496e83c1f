"""Where two words meet: are these letters two words that lost their space, or one word that the list does not hold?

>>> german = seams("de")
>>> german.odds("wohnt", "in"), german.odds("arbeiter", "in")
(38, 5)

`wohntin` is no word; nor are the thousands of German words that the list lacks, and many of those end in a small word: `Arbeiterin`. What
tells them apart stands in the list itself. For a *seam* (the word `in` after letters `er`) it is counted how many words of the list are made so,
another word before it; likewise for a word before the letters that follow (`ge` after `auf`), and for each word as a beginning and as an ending on the
whole (`pod-`, `-ová`). Words that often begin or end others speak against two words; common words on both sides speak for them, because
common words meet often.

The counts are made by `build.py` from the finished lists and ship as one file a language (`data/<tag>.seams`); nobody writes them down. Fewer
than three words count as none: the lists are made from the web, where words are fused too.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cleanup.lexicon import Lexicon, built, lexicon, open_data

if TYPE_CHECKING:
    from cleanup.lexicon import Trie

__all__ = ["SEAMS", "Seams", "compile_seams", "seams"]

SEAMS: Final = built("seams")
"""Languages that have counts: those we translate into, and Russian. `python -m cleanup.lexicon.build --seams xx` adds one."""

RECORD: Final = "<B"
FEWEST: Final = 3
_CONTEXT: Final = 2  # letters beside a word that make its seam
_LEAST_BAND: Final = 2  # of a part; rarer words are mostly slips
_LETTERS_BY_BAND: Final = (99, 99, 5, 4, 3, 3, 2, 1)
"""Fewest letters of a part, by how common it is: rare short words are abbreviations and letters."""


class Seams:
    """The counts of one language, as tenths of their logarithm. Get it from `seams`."""

    __slots__ = ("_counts", "_words", "tag")

    def __init__(self, tag: str, words: Lexicon, counts: Trie) -> None:
        self.tag = tag
        self._words = words
        self._counts = counts

    def _weight(self, key: str) -> int:
        found = self._counts.get(key)
        return found[0][0] if found else 0

    def odds(self, left: str, right: str, least: int = 0) -> int | None:
        """How much two words are likelier than one, in tenths of a power of ten; None below `least`, and where a part is no word that could stand
        alone. Folded words.

        The bands of both (each a power of ten), less twice the seam from either side, less the word before as a beginning and half the word
        after as an ending, less a power of ten for a part of one or two letters and another for a single letter. 50 is certain enough.
        """
        here, there = self._words.band(left), self._words.band(right)
        shortest = min(len(left), len(right))
        if len(left) < max(2, _LETTERS_BY_BAND[here]) or len(right) < _LETTERS_BY_BAND[there]:
            return None
        both = 10 * (here + there) - (10 if shortest < 3 else 0) - (10 if len(right) < 2 else 0)
        if both < least:
            return None
        both -= 2 * self._weight(f"{right}<{left[-_CONTEXT:]}") + 2 * self._weight(f"{left}>{right[:_CONTEXT]}")
        both -= self._weight(f"{left}>") + self._weight(f"{right}<") // 2
        return both if both >= least else None


@cache
def seams(tag: str) -> Seams | None:
    """The counts of a language, or None where there are none. Opened once, then kept."""
    words = lexicon(tag)
    if words is None or words.tag not in SEAMS:
        return None
    return Seams(words.tag, words, open_data(f"{words.tag}.seams", RECORD))


def compile_seams(bands: Mapping[str, int], path: Path) -> int:
    """Count the seams of a list (word → band) into a file. Returns how many there are."""
    counts: Counter[str] = Counter()
    words = {word: band for word, band in bands.items() if word.isalpha()}
    for word in words:
        for cut in range(1, len(word)):
            left, right = word[:cut], word[cut:]
            if words.get(left, 0) < _LEAST_BAND or words.get(right, 0) < _LEAST_BAND:
                continue
            if cut > 1:
                counts[f"{right}<"] += 1
                counts[f"{right}<{left[-_CONTEXT:]}"] += 1
            if len(right) > 1:
                counts[f"{left}>"] += 1
                counts[f"{left}>{right[:_CONTEXT]}"] += 1
    entries = sorted((key, (round(10 * math.log10(1 + count)),)) for key, count in counts.items() if count >= FEWEST)
    import_module("marisa_trie").RecordTrie(RECORD, entries).save(str(path))
    return len(entries)
