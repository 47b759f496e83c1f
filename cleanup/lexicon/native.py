"""Native: in which language a word is at home, by how much commoner it is there than anywhere else.

`Wojciech` is met a hundred times as often in Polish as in any other language that has a list, `Tampere` in Finnish, `Salvini` in Italian. So names that no table
holds tell the country that writes of them. Lists in Latin letters only; a word in fewer than four letters, or among the commonest of its language, tells nothing:
`Han` is a Swedish pronoun and a Chinese name.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from cleanup.lexicon import LEXICONS, lexicon

LATIN: Final = tuple(tag for tag in LEXICONS if tag not in ("ru", "uk"))
SHORT: Final = ("sk", "tr", "ro", "da")
"""Their lists end at band 3: a word below may be as common there."""
_SHORTEST = 4
_COMMON = 5
_LEAST = 3
_FLOOR = 2


@lru_cache(maxsize=1 << 14)
def native(word: str) -> tuple[tuple[str, ...], int] | None:
    """The languages (one, or two that share it) that the word is at home in, and how many times ten it is commoner there; None where it is nowhere so."""
    if len(word) < _SHORTEST or not word.isalpha():
        return None
    bands = {tag: found.band(word) for tag in LATIN if (found := lexicon(tag)) is not None}
    top = max(bands.values())
    if not _LEAST <= top < _COMMON:
        return None
    homes = tuple(tag for tag, band in bands.items() if band == top)
    if len(homes) > 2 or "en" in homes:
        return None
    rest = max(max(band, _FLOOR if tag in SHORT else 0) for tag, band in bands.items() if tag not in homes)
    return (homes, top - rest) if top > rest else None
