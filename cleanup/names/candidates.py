"""Candidates: what in a text looks like a name and is not known.

A run of up to four capitalised words, with particles between them (`Ursula von der Leyen`), no title, weekday, month or function word among them. A word that
the text also has in lower case is none, nor one that is common in the language: what is wanted are spellings that somebody may have got wrong. The first
word of a sentence counts only if it is unknown to the language's list or stands with its capital inside a sentence as well. Words in capitals alone
(acronyms, headings) are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import cache

from cleanup.document import WORD, Document, fold
from cleanup.languages import Language
from cleanup.lazy import lazy
from cleanup.lexicon import Lexicon
from cleanup.names.mentions import mentions
from cleanup.value import value

MOST = 4  # words of a run
COMMON = 4  # a single word at least so common is no candidate
AROUND = 40  # code points of context to each side

_PARTICLES = frozenset("von van der den de da di del della du la le al el bin ibn ben dos das ter zu af av".split())
_OPENS = lazy(r"[.!?…:;–—\n\r\"“”„«»(]|^\s*$")
_SPACE = lazy(r"\s+")


@value
class Candidate:
    """A run of words that looks like a name, at `start:end` of the text."""

    name: str
    start: int
    end: int


def candidates(text: str, language: Language, words: Lexicon | None, taken: Collection[tuple[int, int]] = ()) -> Iterator[Candidate]:
    """The candidates of a text, in order. `taken`: spans in order, without overlaps, that are known already."""
    seen = mentions(Document(text), lambda word: fold(word) in language.function_words)
    inside, lower = cache(seen.is_name), cache(seen.in_lower_case)  # each may look through the whole text
    busy = iter([*taken, (len(text) + 1, len(text) + 1)])
    low, high = next(busy)
    run: list[tuple[str, int, int]] = []
    end = 0

    def closed() -> Iterator[Candidate]:
        while run and run[-1][0] in _PARTICLES:
            run.pop()
        if run and (len(run) > 1 or words is None or words.band(run[0][0]) < COMMON):
            yield Candidate(" ".join(word for word, _, _ in run), run[0][1], run[-1][2])
        run.clear()

    for match in WORD.finditer(text):
        start, stop, word = match.start(), match.end(), match.group()
        gap = text[end:start]
        owned = word.endswith(("'s", "’s"))
        bare = word[:-2] if owned else word
        while high <= start:
            low, high = next(busy)
        if run and (gap != " " or len(run) >= MOST):
            yield from closed()
        if low < stop and start < high:
            run.clear()  # a known name beside it: its own longer form
        elif bare in _PARTICLES and run:
            run.append((bare, start, start + len(bare)))
        elif _is_name(bare, fold(bare), language, words, opens=start == 0 or _OPENS.search(gap) is not None, inside=inside, lower=lower):
            run.append((bare, start, start + len(bare)))
            if owned:
                yield from closed()
        else:
            yield from closed()
        end = stop
    yield from closed()


def _is_name(
    word: str, low: str, language: Language, words: Lexicon | None, *, opens: bool, inside: Callable[[str], bool], lower: Callable[[str], bool]
) -> bool:
    if not word[:1].isupper() or word.isupper() or len(word) < 3 or not any(c.islower() for c in word):
        return False
    if low in language.function_words or low in language.titles or low in language.weekdays or low in language.months or low in language.speech_verbs:
        return False
    if lower(word):
        return False
    band = words.band(word) if words is not None else 0
    if language.tag == "de":  # nouns have capitals
        return band < 2
    return not opens or band == 0 or inside(word)


def context(text: str, start: int, end: int) -> str:
    """What stands around a place, on one line, without words cut in two; the place in brackets."""
    low, high = max(0, start - AROUND), min(len(text), end + AROUND)
    before, after = text[low:start], text[end:high]
    if low and not text[low - 1].isspace():
        before = before.partition(" ")[2]
    if high < len(text) and not text[high].isspace():
        after = after.rpartition(" ")[0]
    return _SPACE.sub(" ", f"{before}[{text[start : min(end, start + 2 * AROUND)]}]{after}").strip()
