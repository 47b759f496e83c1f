"""Document: a text, and what is worked out of it when asked.

Three views, from the cheapest to the dearest, because most texts need only the first:

* *chunks*: the distinct runs of non-space. One `set(text.split())`; the engine judges each distinct chunk once in its life.
* *places*: where given chunks stand. Only the chunks that some rule has an interest in are looked up.
* *lines*: a line with its words and their offsets. Only lines in which something was found are ever cut into words.

All offsets are code points of `text`, half-open. Nothing here changes a text: a changed text is a new Document.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import field
from functools import partial
from itertools import accumulate, compress, count
from operator import add
from typing import NamedTuple, TypeVar

from cleanup.lazy import lazy
from cleanup.value import value

T = TypeVar("T")

WORD = lazy(r"[^\W_]+(?:['’\-‐‑][^\W_]+)*")  # "don't" and "vice-president" are one word, "snake_case" is two
_SENTENCE_END = lazy(r"[.!?…:;]|^\s*[–—\-]\s|[–—]\s*$|\s[–—]\s")
_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"  # what `str.splitlines` cuts at

LINE_BOUND = 16_384  # a longer line is cut at a space, so that one endless line costs no more than many short ones
_RARE_SPACES = "\v\f\x1c\x1d\x1e\x1f\x85\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u205f\u3000"
_PLAIN_SPACES = dict.fromkeys(map(ord, _RARE_SPACES), " ")
_KEPT = 80  # code points of a chunk of which facts are kept: nobody meets a longer one twice
_MOST_FACTS = 1 << 16  # so many are kept
_VERSE = 60  # characters of a line of verse, at most
_FEW = 32  # up to so many chunks are looked up one by one; more, in one pass over the text


class Span(NamedTuple):
    """A half-open stretch of text, in code points."""

    start: int
    end: int


_span = partial(tuple.__new__, Span)  # in half the time that `Span(low, high)` takes


@value
class Line:
    """One line of a document and its words.

    `start` and `end` are offsets in the document, without the line's end; `words[i]` stands at `starts[i]:ends[i]` of the document.
    """

    document: Document
    start: int
    end: int
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    _known: dict[str, object] = field(default_factory=dict, repr=False, compare=False)  # what was worked out once, for many rules ask

    @property
    def text(self) -> str:
        return self.document.text[self.start : self.end]

    def gap(self, index: int) -> str:
        """What stands between word `index - 1` (or the line's start) and word `index` (or the line's end)."""
        low = self.ends[index - 1] if index > 0 else self.start
        high = self.starts[index] if index < len(self.starts) else self.end
        return self.document.text[low:high]

    @property
    def like_heading(self) -> bool:
        """Whether the line is no sentence of running text: no mark at its end, or capitals on most of its words. Worked out once."""
        known = self._known.get("like heading")
        if not isinstance(known, bool):
            end = self.text.rstrip()[-1:]
            known = end.isalnum() or (end != "" and end in ":|-") or (len(self.words) > 3 and self.capitals / len(self.words) > 0.6)
            self._known["like heading"] = known
        return known

    @property
    def capitals(self) -> int:
        """How many words do not begin with a small letter."""
        return len(self.words) - sum(map(str.islower, [word[0] for word in self.words]))

    @property
    def goes_on(self) -> bool:
        """Whether the line goes on from the one before: verse, or text that was wrapped. Its first word opens no sentence then."""
        text = self.document.text
        if not self.start:
            return False
        low = max(0, self.start - 1 - LINE_BOUND)
        before = text[max(low, text.rfind("\n", low, self.start - 1) + 1) : self.start - 1].rstrip()
        if not before:
            return False
        return before[-1] in ",;–—-" or (before[-1].isalpha() and max(len(before), self.end - self.start) < _VERSE)

    def at(self, position: int) -> int:
        """Index of the word that starts at or after `position` (may be `len(words)`)."""
        return bisect_left(self.starts, position)

    def _breaks(self) -> list[int]:
        """Indices of the words before which a sentence begins (or the line ends); worked out once, for many rules ask in one long line."""
        found = self._known.get("breaks")
        if not self.words:
            return []
        if not isinstance(found, list):
            text = self.document.text
            gaps = zip(self.ends, (*self.starts[1:], self.end), strict=True)
            found = [i for i, (low, high) in enumerate(gaps, 1) if (gap := text[low:high]) != " " and _SENTENCE_END.search(gap)]
            self._known["breaks"] = found
        return found

    def sentence_start(self, index: int) -> int:
        """Index of the first word of the sentence (or stretch after a colon, a spaced dash) that holds word `index`."""
        breaks = self._breaks()
        at = bisect_right(breaks, index)
        return breaks[at - 1] if at else 0

    def folded_sentence(self, first: int, last: int) -> frozenset[str]:
        """The folded words of the sentence about words `first:last`; worked out once for each sentence."""
        low, high = self.sentence_start(first), self.sentence_end(last - 1)
        key = f"folded {low} {high}"
        found = self._known.get(key)
        if not isinstance(found, frozenset):
            found = self._known[key] = frozenset(map(fold, self.words[low:high]))
        return found

    def sentence_end(self, index: int) -> int:
        """Index after the last word of the sentence that holds word `index`."""
        breaks = self._breaks()
        at = bisect_right(breaks, index)
        return breaks[at] if at < len(breaks) else max(index + 1, len(self.words))


def fold(word: str) -> str:
    """Lower-case without changing the length (`İ` stays one character), straight apostrophes."""
    low = word.lower()
    if word.isascii():
        return low
    if len(low) != len(word):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in word)
    return low.replace("’", "'") if "’" in low else low


class _Shapes(dict[int, str]):
    """Lower-case letters are `a`, capitals `A`, digits `0`; all else stands for itself. Filled as characters are met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        kind = "A" if char.isupper() or char.istitle() else "a" if char.isalpha() else "0" if char.isdigit() else char
        if len(self) < 4096:
            self[code] = kind
        return kind


_SHAPES = _Shapes()


def shape(chunk: str) -> str:
    """A chunk with its letters and digits made alike, runs cut to two: `“Plan”which` and `“Rat”und` are both `“Aaa”aa`."""
    return _cut_runs(chunk.translate(_SHAPES))


def shapes(chunks: Iterable[str]) -> list[str]:
    """The shapes of many chunks, none of which holds a line end, in one pass."""
    return _cut_runs("\n".join(chunks).translate(_SHAPES)).split("\n")


def _cut_runs(form: str) -> str:
    """A few plain replacements, each of which shortens runs to half at least, take a third of what an expression takes."""
    for run in ("aaa", "AAA", "000"):
        while run in form:
            form = form.replace(run * 4, run[:2]).replace(run[:2] * 2, run[:2]).replace(run, run[:2])
    return form


class Facts(dict[str, T]):
    """What is true of a chunk wherever it stands: asked once, kept, bounded. Filled as chunks are met, so that `map(facts.__getitem__, …)` runs without a call."""

    def __init__(self, ask: Callable[[str], T]) -> None:
        self._ask = ask

    def __missing__(self, chunk: str) -> T:
        fact = self._ask(chunk)
        if len(chunk) <= _KEPT:
            if len(self) >= _MOST_FACTS:
                self.clear()
            self[chunk] = fact
        return fact


def _edge(chunk: str, end: int) -> str:
    if not chunk[end].isalnum():
        return chunk[end]
    return fold(chunk if chunk.isalpha() else WORD.findall(chunk)[end])


FIRST = Facts(lambda chunk: _edge(chunk, 0))
"""The word, folded, or the mark that a chunk begins with."""
LAST = Facts(lambda chunk: _edge(chunk, -1))
"""The same for its end."""


@value
class Document:
    """A text with the language it is in (`target`) and the one it was translated from (`source`), where known."""

    text: str
    target: str | None = None
    source: str | None = None
    _cache: dict[str, object] = field(default_factory=dict, repr=False, compare=False)

    def chunks(self) -> set[str]:
        """The distinct runs of non-space."""
        found = self._cache.get("chunks")
        if not isinstance(found, set):
            found = self._cache["chunks"] = set(self.row())
        return found

    def row(self) -> list[str]:
        """The runs of non-space, in order."""
        found = self._cache.get("row")
        if not isinstance(found, list):
            found = self._cache["row"] = self.text.split()
        return found

    def starts(self) -> list[int]:
        """Where the chunks of the row begin."""
        found = self._cache.get("starts")
        if not isinstance(found, list):
            pieces = self._flat()[1:-1].split(" ")  # empty ones between two spaces
            places = map(add, accumulate(map(len, pieces), initial=0), count())
            found = self._cache["starts"] = list(compress(places, pieces))
        return found

    def places(self, chunks: Collection[str]) -> list[tuple[Span, str]]:
        """Where the given chunks stand as whole chunks, in order, each with its chunk."""
        if not chunks:
            return []
        if len(chunks) > _FEW:
            wanted = chunks if isinstance(chunks, (dict, set, frozenset)) else frozenset(chunks)
            return [(_span((at, at + len(chunk))), chunk) for chunk, at in zip(self.row(), self.starts(), strict=True) if chunk in wanted]
        flat = self._flat()
        found: list[tuple[Span, str]] = []
        for chunk in chunks:
            size = len(chunk)
            needle = f" {chunk} "
            start = flat.find(needle)
            while start >= 0:
                found.append((Span(start, start + size), chunk))
                start = flat.find(needle, start + size + 1)
        found.sort()
        return found

    def _flat(self) -> str:
        """The text between two spaces, all its white space made plain spaces."""
        found = self._cache.get("flat")
        if not isinstance(found, str):
            text = self.text
            if any(space in text for space in _RARE_SPACES):
                text = text.translate(_PLAIN_SPACES)
            found = f" {text} ".replace("\n", " ").replace("\r", " ").replace("\t", " ").replace("\u00a0", " ").replace("\u202f", " ")
            self._cache["flat"] = found
        return found

    def all_places(self) -> list[Span]:
        """Every chunk of the text, in order: what rules are given when triggers are switched off."""
        return [Span(at, at + len(chunk)) for chunk, at in zip(self.row(), self.starts(), strict=True)]

    def line_spans(self) -> list[Span]:
        """The lines without their ends; a line longer than LINE_BOUND is cut at a space."""
        found = self._cache.get("line_spans")
        if not isinstance(found, list):
            found = self._cache["line_spans"] = list(_cut_lines(self.text))
        return found

    def line_number(self, position: int) -> int:
        """Index in `line_spans()` of the line that holds `position` (a line's end belongs to the line before it)."""
        starts = self._cache.get("line_starts")
        if not isinstance(starts, list):
            starts = self._cache["line_starts"] = [span.start for span in self.line_spans()]
        return max(0, bisect_right(starts, position) - 1)

    def line(self, position: int) -> Line:
        """The line that holds `position`, with its words."""
        return self.line_by_number(self.line_number(position))

    def line_by_number(self, number: int) -> Line:
        key = f"line {number}"
        found = self._cache.get(key)
        if not isinstance(found, Line):
            span = self.line_spans()[number]
            found = self._cache[key] = self._cut(span.start, span.end)
        return found

    def _cut(self, start: int, end: int) -> Line:
        text = self.text
        spans = [match.span() for match in WORD.finditer(text, start, end)]
        starts, ends = zip(*spans, strict=True) if spans else ((), ())
        return Line(self, start, end, tuple([text[low:high] for low, high in spans]), starts, ends)

    def stretch(self, start: int, end: int, beside: int) -> Line:
        """The whole words of `start:end` and of up to `beside` code points to each side, as if they were a line: for a look before a line is cut."""
        text = self.text
        low, high = max(0, start - beside), min(len(text), end + beside)
        if low:
            low = text.find(" ", low, start) + 1 or start
        if high < len(text):
            high = max(end, text.rfind(" ", end, high))
        return self._cut(low, high)

    def times(self, word: str) -> int:
        """How often the word stands in the text."""
        found = self._cache.get("times")
        if not isinstance(found, Counter):
            found = self._cache["times"] = Counter(WORD.findall(self.text))
        return int(found[word])

    def memo(self, key: str) -> object | None:
        """What a higher floor worked out of this text earlier (see `remember`)."""
        return self._cache.get(key)

    def remember(self, key: str, value: object) -> None:
        """Keep something worked out of this text for as long as the document lives."""
        self._cache[key] = value

    def forget(self) -> None:
        """Let go of all that was worked out, lines above all: they hold the document, and such circles wait for the collector."""
        self._cache.clear()


def _cut_lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield from _cut_long(text, start, start + len(line.rstrip(_LINE_ENDS)))
        start += len(line)
    if not text or text[-1] in _LINE_ENDS:  # what follows the last line end is a line, too
        yield Span(start, start)


def _cut_long(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LINE_BOUND:
        cut = text.rfind(" ", start, start + LINE_BOUND) + 1
        if cut <= start:
            cut = start + LINE_BOUND
        yield Span(start, cut)
        start = cut
    yield Span(start, end)
