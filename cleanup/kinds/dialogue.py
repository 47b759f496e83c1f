"""dialogue: paragraphs of speech that begin with a dash, written with the target's quotation marks.

    – We waited – said the nurse. – Nobody came – she added…      “We waited,” said the nurse. “Nobody came,” she added…

Slavic, Scandinavian, French and Spanish pages open speech with a dash and set the narrator's words between dashes, after the last dash, or
after a comma. A paragraph is read from left to right, speech and narrator in turn. The narrator is known by a *tag*: a reporting verb with its
subject (`said the nurse`, `she added`, `the minister said on Thursday`). All marks of a paragraph are proposed, or none.

What vouches for what. A dash before a tag is strict, and the only sign of translation. A tag after a comma counts where a strict paragraph, or a
second paragraph of its own sort, or an open door vouches for it. Speech to the paragraph's end without any tag needs a paragraph with a tag.

It refuses (the whole paragraph) what it cannot read to the end: quotation marks that do not pair inside one speech, a verb after a dash that may be
an unknown tag, a dash after the narrator that may be his own, speech without a mark at its end, lines that may be lists (after a colon, several
without a tag, no verb), captions and signatures. Dashes inside speech or inside the narrator's sentence stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar, Literal

from cleanup.context import Context
from cleanup.document import Document, Span, fold
from cleanup.edit import Proposal
from cleanup.kinds.speech import SPACE, Change, Manner, Reader, Reading, Sort, Unreadable
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields
from cleanup.value import value


class Dialogue(Rule):
    """Speech marked with dashes, as quotations."""

    NAME: ClassVar[str] = "dialogue"
    STAGE: ClassVar[Stage] = Stage.PUNCTUATION

    @fields
    class Fields:
        dashes: tuple[str, ...] = field(metadata={"help": "The dashes that open speech: – — -"})
        quotes: tuple[str, ...] = field(
            metadata={"help": "The opening and the closing mark; two more for a quotation inside speech, or it is left alone."}
        )
        speech_verbs: tuple[str, ...] = field(metadata={"help": "Verbs that report speech, in the forms that follow a quotation."})
        listener_verbs: tuple[str, ...] = field(
            default=(), metadata={"help": "Of the verbs those that need a listener (told): they report only after their subject."}
        )
        comma: Literal["inside", "outside", "no"] = field(
            default="inside", metadata={"help": "The comma between speech and tag: inside or outside the closing mark, or no comma."}
        )
        speakers: tuple[str, ...] = field(default=(), metadata={"help": "Words that only somebody who speaks uses: I we you my our."})
        goes_on: tuple[str, ...] = field(default=(), metadata={"help": "Small words with which speech goes on after the narrator: and but because."})
        tag_goes_on: tuple[str, ...] = field(
            default=(), metadata={"help": "What may follow the verb where the subject stands before it: on in yesterday."}
        )
        adverbs: tuple[str, ...] = field(default=(), metadata={"help": "Words that may stand between subject and verb: also then."})
        determiners: tuple[str, ...] = field(default=(), metadata={"help": "Words that open a subject, besides articles: his this two."})
        persons: tuple[str, ...] = field(default=(), metadata={"help": "Pronouns that name a speaker: he she they."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if head.target is None:
            raise FieldError("quotes", "a dialogue rule needs a language: put it into a pack such as rules/en")
        if any(len(d) != 1 or d.isalnum() for d in fields.dashes):
            raise FieldError("dashes", "write single dashes with spaces between them")
        if len(fields.quotes) not in (2, 4):
            raise FieldError("quotes", "write two marks, or four: the outer pair and the pair inside it")
        self._dashes = "".join(fields.dashes)
        long = re.escape("".join(d for d in self._dashes if d != "-")) or "–"
        any_dash = re.escape(self._dashes)
        self._opener = lazy(rf"[{SPACE}]*(?:[{any_dash}][{SPACE}]+|[{long}])(?=[^\W_])")
        self._dash = lazy(rf"[{any_dash}](?=[{SPACE}\w])")
        self._inner_opener = lazy(rf"(?<=[.!?…])[{SPACE}]+(?P<dash>[{any_dash}][{SPACE}]+)(?=[^\W\d_])")
        self._after_quote = lazy(rf"(?<=\S)[”\"»“](?P<comma>,?)(?P<dash>[{SPACE}]+[{any_dash}][{SPACE}]+)(?=[^\W\d_A-Z])")
        separator = lazy(
            rf"(?P<spaced>[{SPACE}]+[{any_dash}][{SPACE}]+)"
            rf"|(?P<opens>[{SPACE}]+[{long}](?=\w))"
            rf"|(?P<closes>(?<=[^\s{any_dash}])[{long}](?=[{SPACE}.,;:!?…]|$))"
        )
        self._manner = Manner(
            separator,
            open=fields.quotes[0],
            close=fields.quotes[1],
            inner=fields.quotes[2:],
            comma=fields.comma,
            verbs=_folded(fields.speech_verbs),
            listener_verbs=_folded(fields.listener_verbs),
            speakers=frozenset(fields.speakers),
            goes_on=_folded(fields.goes_on),
            tag_goes_on=_folded(fields.tag_goes_on),
            adverbs=_folded(fields.adverbs),
            determiners=_folded(fields.determiners),
            persons=_folded(fields.persons),
        )

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(shape=lambda form: form[0] in self._dashes)

    def _opens_line(self, text: str, start: int) -> bool:
        while start > 0 and text[start - 1] in SPACE:
            start -= 1
        return start == 0 or text[start - 1] in "\n\r"

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        if not places or (
            not context.translated and not any(text[place.start] in self._dashes and self._opens_line(text, place.start) for place in places)
        ):
            return  # while nothing is known, only a paragraph that opens with a dash counts
        if not any(self._likely(text, dash.start()) for dash in self._dash.finditer(text)):
            return
        lines = [span for span in document.line_spans() if text[span.start : span.end].strip()]
        openers = [self._opener.match(text, span.start, span.end) for span in lines]
        if not any(openers):
            yield from self._in_other_lines(text, lines, openers, context)
            return
        readings = [self._read(text, opener.end(), span, context) if opener else None for span, opener in zip(lines, openers, strict=True)]
        dash = any(r and r.sort is Sort.DASH for r in readings)
        commas = sum(r is not None and r.sort is Sort.COMMA for r in readings)
        comma = dash or commas > 1 or (commas == 1 and context.translated)
        rows = self._rows(lines, readings, openers, text)
        for number, reading in enumerate(readings):
            opener = openers[number]
            if reading is None or opener is None:
                continue
            if reading.sort is not Sort.DASH and not opener.group().endswith(tuple(SPACE)):
                continue  # "—You are late, said my uncle." is how some novels look
            if reading.sort is Sort.COMMA and not comma:
                continue
            if rows[number].items:
                continue
            if reading.sort is Sort.BARE and not ((dash or comma) and rows[number].speaks):
                continue
            if not context.translated and reading.sort is not Sort.DASH:
                continue  # no sign of translation; it waits for the door
            start = opener.start() + len(opener.group()) - len(opener.group().lstrip(SPACE))
            yield self.proposal(start, opener.end(), self._manner.open)
            if context.translated:  # while the door is closed, a paragraph counts as one sign
                for change in reading.changes:
                    yield self.proposal(*change)

        yield from self._in_other_lines(text, lines, openers, context)

    @staticmethod
    def _likely(text: str, at: int) -> bool:
        """Whether a dash of dialogue can stand here: at a line's start, after a sentence, after a closing mark. A cheap no for most dashes."""
        before = at
        while before > 0 and text[before - 1] in SPACE:
            before -= 1
        last = text[before - 1 : before]
        return last in "\n\r" or (before < at and last in '.!?…”"»“,')

    def _in_other_lines(self, text: str, lines: Sequence[Span], openers: Sequence[re.Match[str] | None], context: Context) -> Iterator[Proposal]:
        """Speech after a sentence of the narrator's (`He waited. – It is late – said Ola.`), and a dash between a quotation and its tag."""
        for span, opener in zip(lines, openers, strict=True):
            if opener is not None:
                continue
            for start in self._inner_opener.finditer(text, span.start, span.end):
                reading = self._read(text, start.end(), span, context)
                if reading is not None and (reading.sort is Sort.DASH or (reading.sort is Sort.COMMA and context.translated)):
                    yield self.proposal(start.start("dash"), start.end(), self._manner.open)
                    if context.translated:
                        for change in reading.changes:
                            yield self.proposal(*change)
                    break
            else:
                for quote in self._after_quote.finditer(text, span.start, span.end):
                    if Reader(self._manner, text, quote.end(), span.end, context).is_verb_first():
                        yield self.proposal(*self._tag_after_quote(text, quote))

    def _tag_after_quote(self, text: str, quote: re.Match[str]) -> Change:
        """`“We wait”, — said` -> the dash goes, and the comma stands where the language wants it."""
        mark, before = text[quote.start()], text[quote.start() - 1]
        if before in "!?…,":
            return Change(quote.start() + 1, quote.end(), " ")
        if self._manner.comma == "inside" and before != ".":
            return Change(quote.start(), quote.end(), f",{mark} ")
        if self._manner.comma == "outside":
            return Change(quote.start(), quote.end(), f"{mark}, ")
        return Change(quote.start(), quote.end(), f"{mark} ")

    # ------------------------------------------------------------------------------------------------- lists and the like

    @staticmethod
    def _rows(lines: Sequence[Span], readings: Sequence[Reading | None], openers: Sequence[re.Match[str] | None], text: str) -> dict[int, _Row]:
        """Line -> the row of lines with a dash that it stands in, each row looked at once."""
        found: dict[int, _Row] = {}
        low = 0
        while low < len(lines):
            if not openers[low]:
                low += 1
                continue
            high = low
            while high + 1 < len(lines) and openers[high + 1]:
                high += 1
            numbers = range(low, high + 1)
            row = _Row(
                low,
                high,
                items=any(readings[i] is None and text[lines[i].start : lines[i].end].rstrip()[-1:].isalnum() for i in numbers)
                or _mostly_unread([readings[i] for i in numbers]),
                after_colon=low > 0 and text[lines[low - 1].start : lines[low - 1].end].rstrip().endswith(":"),
                read=all(readings[i] is not None for i in numbers),
                tagged=any(r is not None and r.sort is not Sort.BARE for r in readings[low : high + 1]),
            )
            found.update(dict.fromkeys(numbers, row))
            low = high + 1
        return found

    # ----------------------------------------------------------------------------------------------------- one paragraph

    def _read(self, text: str, start: int, line: Span, context: Context) -> Reading | None:
        """The paragraph as speech and narrator in turn, or None."""
        end = line.end
        while end > start and text[end - 1].isspace():
            end -= 1
        if not (text[start].isupper() or text[start].isdigit()):
            return None
        try:
            reader = Reader(self._manner, text, start, end, context)
            return reader.read()
        except Unreadable:
            return None


def _mostly_unread(readings: Sequence[Reading | None]) -> bool:
    """Whether no line of a row has a dash before its tag, one cannot be read, and not most of them have a tag: a list of news, not a talk."""
    sorts = [r.sort for r in readings if r is not None]
    return len(sorts) < len(readings) and Sort.DASH not in sorts and sorts.count(Sort.COMMA) <= len(readings) // 2 and len(readings) > 1


@value
class _Row:
    """Lines with a dash, one after another, from line `low` to line `high`."""

    low: int
    high: int
    items: bool  # one is an item of a list: no speech, and no mark at its end
    after_colon: bool
    read: bool  # each is speech
    tagged: bool  # one has a tag

    @property
    def speaks(self) -> bool:
        """Whether speech without a tag is more than an item of a list: alone between other lines, or beside a paragraph with a tag."""
        if self.after_colon:
            return False
        if self.low == self.high:
            return self.low > 0
        return self.read and self.tagged


def _folded(words: Sequence[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)
