"""teaser: a line between two paragraphs that advertises another story of the same site.

    … the river fell again on Sunday.                       … the river fell again on Sunday.
    Flood in Havenport. The mayor asks for help             The ferry starts on Tuesday …
    The ferry starts on Tuesday …

Two forms. A *marker* (`Read also: …`, `Lire aussi | …`, or alone, with a headline in the next line) says what the line is. A *kicker* is a rubric of one to five words without a verb, closed by a full stop or
a colon and followed by a headline: `War in Ukraine. …`. A kicker alone is weak, so the line must also be short, without a full stop at its end,
between two full paragraphs, and the kicker's names must stand elsewhere in the text. A kicker that names nothing (`Celebrity weddings. …`) needs a
headline that is a sentence, and no word of the line in the paragraphs below: a heading would speak of them. The line goes together with as many
line ends as keep the distance between its neighbours.

It refuses the first two lines (headline, lead) and the last; list items; title lines without a kicker (headings stay); kickers that open
several lines (speakers of an interview, labels), that hold digits, or end in a title or an abbreviation (`Dr.`); bylines, captions and dates.
A line with a number, an address or a link that stands nowhere else in the text is only a guess: it may carry a fact.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.kinds.line import full_lines, is_paragraph, near_line_start, take_out, waking
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_KICKER = lazy(r"([^\s.:!?“”\"„«»]+(?:[ \u00a0]+[^\s.:!?“”\"„«»]+){0,5})([.:])[ \u00a0]+(?=[“„«\"]?[^\W\d_])")
_ITEM = lazy(r"\s*(?:[-–—•*▪·>#|]|\(?\d{1,3}[.)]|[a-z]\))")
_PLAIN = lazy(r"\w+")
_FACT = lazy(r"\d+|https?://\S+|www\.\S+|\S+@\S+|[@#]\w+")
_KICKER_WORDS = 5
_WORD_LENGTH = 20  # characters that a word of a short line has at most, on average, with its space
_BESIDE_MARKER = 6  # words of a paragraph beside a line with a marker


class Teaser(Rule):
    """Lines that advertise another story."""

    NAME: ClassVar[str] = "teaser"
    STAGE: ClassVar[Stage] = Stage.STRUCTURE

    @fields
    class Fields:
        markers: str = field(default="", metadata={"help": "What such lines begin with, divided by “ / ”: Read also / See also."})
        with_colon: str = field(default="", metadata={"help": "Those of the markers that need their colon; they head sections, too: See also."})
        kickers: bool = field(default=False, metadata={"help": "yes: lines with a rubric and a headline, without any marker."})
        never: str = field(default="", metadata={"help": "Rubrics that are none, divided by “ / ”: Photo / Correction."})
        shortest: int = field(default=6, metadata={"help": "Words of the shortest line with a kicker."})
        longest: int = field(default=25, metadata={"help": "Words of the longest line."})
        paragraph: int = field(default=12, metadata={"help": "Words that a line must have to count as a full paragraph."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if bool(fields.markers) == fields.kickers:
            raise FieldError("markers", "write either `markers:` or `kickers: yes`")
        if not 1 <= fields.shortest <= fields.longest:
            raise FieldError("shortest", "a number from 1 up to `longest`")
        self._markers = tuple(m.strip() for m in fields.markers.split(" / ") if m.strip())
        self._never = frozenset(fold(n.strip()) for n in fields.never.split(" / ") if n.strip())
        self._kickers = fields.kickers
        self._shortest, self._longest, self._paragraph = fields.shortest, fields.longest, fields.paragraph
        before = r"[ \t]*[►▶→»>*]?[ \t]*(?:"
        any_marker = "|".join(map(re.escape, self._markers or ("\0",)))
        bound = {fold(m.strip()) for m in fields.with_colon.split(" / ")}
        if strange := bound - {fold(m) for m in self._markers} - {""}:
            raise FieldError("with_colon", f"“{min(strange)}” is not among the markers")
        long_marker = "|".join(re.escape(m) for m in self._markers if " " in m and fold(m) not in bound) or "\0"
        self._marker = lazy(
            f"{before}(?:{any_marker})[ \u00a0]?:|(?:{long_marker})(?:[ \u00a0][|>→»–—-](?=[ \u00a0])|(?=[ \t]*$)))[ \t\u00a0]*", re.IGNORECASE
        )
        self._waking, self._margin = waking(self._markers)

    def triggers(self, target: str | None = None) -> Triggers:
        if self._kickers:
            return Triggers(text=("\n", "\r"))
        return Triggers(words=self._waking)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        spans = document.line_spans()
        if self._kickers:
            numbers: Sequence[int] = range(len(spans))
        else:
            numbers = sorted({document.line_number(p.start) for p in places if near_line_start(text, p.start, self._margin)})
        if not numbers or len(spans) < 3:
            return
        lines = full_lines(document)
        index = {span.start: i for i, span in enumerate(lines)}
        here = [index[spans[n].start] for n in numbers if spans[n].start in index]
        find = self._with_kicker if self._kickers else self._with_marker
        hits = {i: extent for i in here if (extent := find(text, lines, i, context)) is not None}
        least = self._paragraph if self._kickers else min(_BESIDE_MARKER, self._paragraph)
        lows: dict[int, int] = {}  # line of a row of teasers -> the line over the row, each row walked once
        highs: dict[int, int] = {}
        for i, last in hits.items():
            low = self._walk(i - 1, lows, lambda at: at - 1 if self._is_one(text, lines, at, context, hits) else None)
            high = self._walk(last + 1, highs, lambda at: hits.get(at, at) + 1 if self._is_one(text, lines, at, context, hits) else None)
            if low < 0 or not is_paragraph(text, lines[low], least):
                continue
            at_end = high >= len(lines)
            if (at_end and self._kickers) or (not at_end and not is_paragraph(text, lines[high], least)):
                continue
            span = Span(lines[i].start, lines[last].end)
            level = Safety.GUESS if at_end or has_facts(text, span, context) else None
            start, end = span if at_end else take_out(text, lines[i], lines[last])
            yield self.proposal(start, end, "", safety=level)

    @staticmethod
    def _walk(at: int, known: dict[int, int], step: Callable[[int], int | None]) -> int:
        """Where one arrives, step by step."""
        path: list[int] = []
        while at not in known and (after := step(at)) is not None:
            path.append(at)
            at = after
        at = known.get(at, at)
        known.update(dict.fromkeys(path, at))
        return at

    def _is_one(self, text: str, lines: Sequence[Span], i: int, context: Context, hits: Mapping[int, int]) -> bool:
        """Whether the line is a teaser, of this sort or the other."""
        return i in hits or (not self._kickers and self._with_kicker(text, lines, i, context) is not None)

    # -------------------------------------------------------------------------------------------------------------- lines

    def _with_marker(self, text: str, lines: Sequence[Span], i: int, context: Context) -> int | None:
        """Index of the last line of the teaser that begins at line `i`, or None."""
        line = text[lines[i].start : lines[i].end]
        match = self._marker.match(line)
        if match is None or i == 0:
            return None
        rest = line[match.end() :].strip()
        if rest:
            words = len(WORD.findall(rest))
            return i if 2 <= words <= self._longest and not (words < 4 and rest[0].islower()) else None
        if i + 2 < len(lines):  # the marker alone, its headline in the next line
            headline = text[lines[i + 1].start : lines[i + 1].end].strip()
            if 4 <= len(WORD.findall(headline)) <= self._longest and headline[-1] not in ".:;," and not _ITEM.match(headline):
                return i + 1
        return None

    def _with_kicker(self, text: str, lines: Sequence[Span], i: int, context: Context) -> int | None:
        if i < 2 or i + 1 >= len(lines):
            return None
        if lines[i].end - lines[i].start > self._longest * _WORD_LENGTH:
            return None
        line = text[lines[i].start : lines[i].end].strip()
        if _ITEM.match(line):
            return None
        if line[-1] not in '”“»"!?' and not line[-1].isalnum():
            return None
        if not self._shortest <= len(WORD.findall(line)) <= self._longest:
            return None
        match = _KICKER.match(line)
        language = context.language
        if match is None or language is None:
            return None
        kicker, rest = match[1], line[match.end() :]
        words = [part for chunk in kicker.split() for part in re.split(r"[-–—/]", chunk) if part]
        if not 1 <= len(words) <= _KICKER_WORDS or fold(kicker) in self._never:
            return None
        if any(not w.replace("'", "").replace("’", "").isalpha() for w in words):
            return None
        if words[0][0].islower():
            return None
        last = fold(words[-1])
        if match[2] == "." and ((len(last) < 3 and not words[-1].isupper()) or last in language.abbreviations or last in language.titles):
            return None
        first = rest.lstrip('“„«"')
        if not first or not first[0].isupper():
            return None
        if ". " in rest and rest.count(". ") > 1:
            return None
        opening = kicker + match[2]
        if _lines_with(opening, lines, context) > 1:
            return None
        outside = lines[i]
        names = [w for w in words if w[0].isupper() and len(w) > 2 and not context.is_function_word(w)]
        rubric = not any(w[0].islower() and not context.is_function_word(w) for w in words)
        if rubric and any(_stands(w, outside, context) for w in names if context.mentions.is_name(w) or _names_something(w, context)):
            return i if match[2] == "." or self._headline_names(rest, outside, context) else None
        if match[2] == "." and self._changes_subject(text, lines, i, words, rest, context):
            return i
        return None

    def _changes_subject(self, text: str, lines: Sequence[Span], i: int, kicker: Sequence[str], rest: str, context: Context) -> bool:
        """Whether a line whose kicker names nothing of this text still cannot be a heading.

        Its headline is a sentence, the kicker is none, and no word of either stands in the two paragraphs that it would be the heading of.
        """
        if context.language is None or context.language.tag != "en":
            return False
        clause = W.AUXILIARY | W.MODAL | W.PAST | W.VERB_S
        if any(context.can_be(w, clause) and not context.can_be(w, W.PLURAL | W.PARTICIPLE | W.NOUN) for w in kicker):
            return False
        if context.can_be(kicker[0], W.PRONOUN | W.CONJUNCTION) or context.is_function_word(kicker[0]):
            return False
        words = WORD.findall(rest)
        if not any(
            w[0].islower() and (context.can_be(w, clause) or (context.can_be(w, W.VERB) and not context.can_be(w, W.NOUN | W.ADJECTIVE)))
            for w in words
        ):
            return False
        if rest.rstrip('”»"').endswith("?") and sum(text[a:b].rstrip().endswith("?") for a, b in lines) > 2:
            return False  # an interview
        own = {_stem(w) for w in [*kicker, *words] if len(w) > 3 and not context.is_function_word(w)}
        below = {_stem(w) for span in lines[i + 1 : i + 3] for w in WORD.findall(text[slice(*span)])}
        return len(own) > 1 and not own & below

    def _headline_names(self, rest: str, outside: Span, context: Context) -> bool:
        """Whether the headline holds a name that stands elsewhere: asked of a kicker with a colon, which labels have too."""
        words = WORD.findall(rest)[1:]
        return any(w[0].isupper() and context.mentions.is_name(w) and _stands(w, outside, context) for w in words)


def _stem(word: str) -> str:
    return fold(word)[:5]


def _lines_with(opening: str, lines: Sequence[Span], context: Context) -> int:
    """How many lines begin like this."""
    document = context.document
    heads = document.memo("heads of lines")
    if not isinstance(heads, list):
        heads = sorted(document.text[start:end] for start, end in lines)
        document.remember("heads of lines", heads)
    return bisect_left(heads, opening + chr(sys.maxunicode)) - bisect_left(heads, opening)


def _stands(word: str, outside: Span, context: Context) -> bool:
    """Whether the word stands somewhere outside the span."""
    document = context.document
    text = document.text
    if _PLAIN.fullmatch(word) is not None:
        counts = document.memo("words counted")
        if not isinstance(counts, Counter):
            counts = Counter(_PLAIN.findall(text))
            document.remember("words counted", counts)
        return int(counts[word]) > _PLAIN.findall(text[slice(*outside)]).count(word)
    pattern = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
    return pattern.search(text, 0, outside.start) is not None or pattern.search(text, outside.end) is not None


def _names_something(word: str, context: Context) -> bool:
    """A capitalised word that is no common word of the language in lower case anywhere in the text."""
    return not context.mentions.in_lower_case(word) and context.mentions.capitalised(word) > 1


def has_facts(text: str, span: Span, context: Context) -> bool:
    """Whether the line holds a number, a link or an address that stands nowhere else."""
    return any(not _stands(m.group(), span, context) for m in _FACT.finditer(text, span.start, span.end))
