"""Origin: which language a translated text probably came from, by clues too weak to open any door.

Source words and foreign spellings name the source where they stand (`diagnosis.Case.sources`); most pages have too few of them. What they do have is
an editor's mark, a word left over, a turn of the source's newspapers, or a subject (`clues`). What is named so is told to the user, and opens nothing: a page about
Poland may come from anywhere.

How clues are put together. Each speaks for a language with a weight, the logarithm of how much oftener it is met in its translations than in others. Clues of one
family are not independent (a page that names one Polish town names the next), so the first counts whole, the next half, the third a third. The families
are added, and weighed against all other languages: the share is the confidence. A language is named from `NAMED` on.

It refuses: a runner-up that is about as likely, languages without a `Homeland`.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import exp, log
from typing import Final

from cleanup.clues import Clue, Clues, read
from cleanup.languages.homelands import SOURCES
from cleanup.value import value

NAMED: Final = 0.5  # from this share on a language is named
_OTHER: Final = 2.7  # what all languages that have no homeland here count, together, where one that shows nothing counts …
_SILENT: Final = 0.6  # … so much, and one whose clues weigh w counts exp(w): of most pages something shows
_SUREST: Final = 0.97
_SPOKEN_OF: Final = ("home", "country", "elsewhere", "world", "given", "name", "letters", "ending", "case")  # one family: the subject
_COUNTED: Final = 6  # clues of one family
_NAMES: Final = 20  # the more names above these a text has, the more of them speak for some language by chance
_TOPIC: Final = 4.3  # the most that a subject weighs: newspapers write of other countries, too


@value
class Origin:
    """The probable source language, how sure (0 to 1; `bench/diagnosis.py` shows how often it is right on invented pages), and why, the heaviest first."""

    tag: str
    confidence: float
    clues: tuple[Clue, ...]


def origin(text: str, target: str | None, signs: Iterable[tuple[str, str]] = (), clean: str | None = None) -> Origin | None:
    """The language that a translated text most probably came from, or None. `signs`: (language, what was seen), of rules that name one."""
    return weighed(read(text, target, signs, clean), target)


def weighed(clues: Clues, target: str | None) -> Origin | None:
    """The language that clues speak for, or None."""
    tag = max((tag for tag in SOURCES if tag in clues.found and tag != target), key=lambda tag: _score(clues.found[tag], clues.names), default=None)
    if tag is None or (sure := share(clues, target, tag)) < NAMED:
        return None
    return Origin(tag, round(sure, 2), clues.of(tag))


def share(clues: Clues, target: str | None, tag: str) -> float:
    """How sure clues are of a language, beside all others: from 0 to 1."""
    scores = {other: _score(seen, clues.names) for other, seen in clues.found.items() if other != target}
    silent = _SILENT * sum(other not in scores and other != target for other in SOURCES)
    return min(_SUREST, exp(scores.get(tag, 0.0)) / (sum(map(exp, scores.values())) + silent + _OTHER))


def _score(seen: dict[str, tuple[float, str, str]], names: int) -> float:
    families: dict[str, list[float]] = {}
    countries = sorted((weight for weight, kind, _ in seen.values() if kind == "country"), reverse=True)
    for weight, kind, _ in seen.values():
        if kind not in ("country", "abroad"):
            families.setdefault("subject" if kind in _SPOKEN_OF else kind, []).append(weight)
    families.setdefault("subject", []).extend(countries[:1])  # `Czech`, `Czechs` and `Czech Republic` are one
    against = min((weight for weight, kind, _ in seen.values() if kind == "abroad"), default=0.0)
    chance = log(max(1.0, names / _NAMES))
    subject = min(_TOPIC, max(0.0, _family(families.pop("subject", [])) - chance))
    return against + subject + sum(map(_family, families.values()))


def _family(weights: list[float]) -> float:
    return sum(weight / place for place, weight in enumerate(sorted(weights, reverse=True)[:_COUNTED], 1))
