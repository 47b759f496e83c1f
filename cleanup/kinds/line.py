"""line: whole lines of the page around an article that came along with it.

`lines` lists controls and notices that stand alone on a line (`Leave a Reply`, `Source link`); `doubled: yes` finds the title or a caption that
stands twice in a row. Only whole lines go, with as many line ends as keep the distance between their neighbours.

It refuses the first line of a text, everything in a text without a full paragraph (there the "control" may be all there is: a list of buttons, a
glossary), a listed line between other short lines (a heading, a menu that is the subject), a doubled line in verse (its neighbours are no
paragraphs), and doubled lines of fewer than three words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Proposal
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_NEIGHBOUR = 5  # words of a line beside it that says something
PARAGRAPH = 12  # words that a line must have to count as a full paragraph
_MARGIN = 4  # marks and spaces that may stand before a line's first word
_WAKES = 4  # letters of a word by which a listed line is found
_DOUBLED = 3  # words of the shortest line that can be a title given twice
_ENDS_SENTENCE = lazy(r"[.!?…][”“»\")’]*\s*\Z|[”»\"]\s*\Z")
_LINE_END = lazy(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_EDGE = " \t\u00a0*_:.…!►▶→»«›>|•·–—-[]()"


class WholeLine(Rule):
    """Lines of the page, not of the article."""

    NAME: ClassVar[str] = "line"
    STAGE: ClassVar[Stage] = Stage.STRUCTURE

    @fields
    class Fields:
        lines: str = field(default="", metadata={"help": "Whole lines that are no text, divided by “ / ”: Leave a Reply / Source link."})
        doubled: bool = field(default=False, metadata={"help": "yes: the title or a caption that stands twice in a row."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if bool(fields.lines) == fields.doubled:
            raise FieldError("lines", "write either `lines:` or `doubled: yes`")
        self._lines = frozenset(_bare(line) for line in fields.lines.split(" / ") if _bare(line))
        if fields.lines and not self._lines:
            raise FieldError("lines", "holds no words")
        self._words, self._margin = waking(self._lines)
        self._doubled = fields.doubled

    def triggers(self, target: str | None = None) -> Triggers:
        if self._doubled:
            return Triggers(text=_BREAKS)
        return Triggers(words=self._words)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        if not self._doubled:
            places = [place for place in places if near_line_start(text, place.start, self._margin)]
            if not places:
                return
        lines = full_lines(document)
        if self._doubled:
            hits = set(self._twice(text, lines))
        else:
            hits = {i for i in self._numbers(document, places, lines) if i > 0 and _bare(text[slice(*lines[i])]) in self._lines}
        for first, last in runs(hits):
            if self._doubled or self._stands_alone(text, lines, first, last):
                low, high = take_out(text, lines[first], lines[last])
                yield self.proposal(low, high, "")

    def _numbers(self, document: Document, places: Sequence[Span], lines: Sequence[Span]) -> set[int]:
        """The full lines that begin with a place."""
        starts = {span.start: i for i, span in enumerate(lines)}
        numbers = {document.line_number(place.start) for place in places}
        spans = document.line_spans()
        return {starts[spans[n].start] for n in numbers if spans[n].start in starts}

    def _stands_alone(self, text: str, lines: Sequence[Span], first: int, last: int) -> bool:
        """After a sentence, and before another one or at the end; one of the two is a full paragraph."""
        before = lines[first - 1]
        after = lines[last + 1] if last + 1 < len(lines) else None
        if not is_paragraph(text, before, _NEIGHBOUR) or (after is not None and not is_paragraph(text, after, _NEIGHBOUR)):
            return False
        return is_paragraph(text, before) or (after is not None and is_paragraph(text, after))

    def _twice(self, text: str, lines: Sequence[Span]) -> Iterator[int]:
        """Lines that say what the line before said: the title, or a caption between paragraphs."""
        said = [text[span.start : span.end].strip() for span in lines]
        start = 0
        while start + 1 < len(lines):
            end = start + 1
            while end < len(lines) and said[end] == said[start]:
                end += 1
            if end > start + 1 and len(WORD.findall(said[start])) >= _DOUBLED and end < len(lines):
                after = is_paragraph(text, lines[end])
                before = start == 0 or is_paragraph(text, lines[start - 1])
                lead = start == 0 and any(is_paragraph(text, span) for span in lines[end : end + 4])
                if before and (after or lead) and not is_paragraph(text, lines[start]):
                    yield from range(start + 1, end)
            start = end


_BREAKS = ("\n", "\r")


def near_line_start(text: str, position: int, margin: int = _MARGIN) -> bool:
    """Whether a line begins at most so many characters before. A cheap no for nearly every word of a text."""
    return position < margin or _LINE_END.search(text, position - margin, position) is not None


def waking(openings: Iterable[str]) -> tuple[frozenset[str], int]:
    """Of each opening of a line the word that wakes, and how far from the line's start such a word stands at most.

    The first word with four letters: `La suite après` is looked for at `suite`, because `la` stands in every line.
    """
    found: set[str] = set()
    margin = 0
    for opening in openings:
        words = list(WORD.finditer(opening))
        word = next((w for w in words if len(w.group()) >= _WAKES), words[0])
        found.add(fold(word.group()))
        margin = max(margin, word.start())
    return frozenset(found), margin + _MARGIN


def full_lines(document: Document) -> list[Span]:
    """The lines that hold more than white space."""
    found = document.memo("full lines")
    if not isinstance(found, list):
        text = document.text
        found = [span for span in document.line_spans() if span.start < span.end and not text[span.start : span.end].isspace()]
        document.remember("full lines", found)
    return found


def is_paragraph(text: str, span: Span, words: int = PARAGRAPH) -> bool:
    """Whether a line is a paragraph of prose: long enough, a mark at its end, no item of a list."""
    line = text[span.start : span.end].strip()
    return len(line.split()) >= words and _ENDS_SENTENCE.search(line) is not None and line[0] not in "•*▪·#|>"


def runs(numbers: set[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring numbers as (first, last), in order."""
    ordered = sorted(numbers)
    start = 0
    for i, number in enumerate(ordered):
        if i + 1 == len(ordered) or ordered[i + 1] != number + 1:
            yield ordered[start], number
            start = i + 1


def take_out(text: str, first: Span, last: Span) -> Span:
    """What to delete so that these lines are gone, and their neighbours are as far apart as the farther of them was.

    At the end of a text the line ends before the lines go, and its last line end stays.
    """
    low, high = first.start, last.end
    before = len(text[:low]) - len(text[:low].rstrip())
    rest = text[high:]
    after = len(rest) - len(rest.lstrip())
    if after == len(rest):
        return Span(low - before, high)
    ends_before = len(_LINE_END.findall(text[low - before : low]))
    ends_after = [m.end() for m in _LINE_END.finditer(rest, 0, after)]
    keep = min(ends_before, len(ends_after))
    return Span(low, high + (ends_after[keep - 1] if keep else 0))


def _bare(line: str) -> str:
    """A line without case, doubled spaces and the marks at its ends."""
    return " ".join(fold(line).split()).strip(_EDGE)
