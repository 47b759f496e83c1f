"""marked-line: a line that says itself, by its first words, that it belongs to the page and not to the article, at the end of a text, too.

    The strike has ended after nine days.                The strike has ended after nine days.
    READ ALSO: Ten photos of the picket line

`openings` are what such lines begin with, divided by “ / ”; marks and brackets before them do not count. An opening with a colon asks for it; one of a
single word without a colon must be the whole line. The line must be no sentence
(no full stop at its end) and at most `longest` words long, and the line before must be a sentence of prose; the line behind it, if there is one, too.

It refuses the first line; lines in a list (another line beside them begins with the same mark); and lines with an address or a number that stands nowhere else are only guesses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.kinds.line import full_lines, is_paragraph, near_line_start, runs, take_out, waking
from cleanup.kinds.teaser import has_facts
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_EDGE = " \t\u00a0*_►▶→»›>|•([{"
_BESIDE = 5  # words of a sentence beside it


class MarkedLine(Rule):
    """A line of the page that names itself."""

    NAME: ClassVar[str] = "marked-line"
    STAGE: ClassVar[Stage] = Stage.STRUCTURE

    @fields
    class Fields:
        openings: str = field(metadata={"help": "What such lines begin with, divided by “ / ”: Read also: / Follow us on."})
        longest: int = field(default=16, metadata={"help": "Words of the longest line."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._openings = tuple(" ".join(fold(o).split()) for o in fields.openings.split(" / ") if o.strip())
        if not self._openings:
            raise FieldError("openings", "holds no words")
        self._words, self._margin = waking(self._openings)
        self._longest = fields.longest

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=self._words)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        places = [place for place in places if near_line_start(text, place.start, self._margin + 4)]
        if not places:
            return
        spans = document.line_spans()
        wanted = {spans[document.line_number(place.start)].start for place in places}
        lines = full_lines(document)
        hits = {i for i, span in enumerate(lines) if i and span.start in wanted and self._marked(text[span.start : span.end])}
        for first, last in runs(hits):
            before = is_paragraph(text, lines[first - 1], _BESIDE)
            if before and (last + 1 >= len(lines) or is_paragraph(text, lines[last + 1], _BESIDE)):
                low, high = take_out(text, lines[first], lines[last])
                facts = any(has_facts(text, lines[i], context) for i in range(first, last + 1))
                yield self.proposal(low, high, "", safety=Safety.GUESS if facts else None)

    def _marked(self, line: str) -> bool:
        bare = " ".join(fold(line).split()).lstrip(_EDGE)
        if bare.endswith((".", ",", ";")) or len(bare.split()) > self._longest:
            return False
        for opening in self._openings:
            if bare.startswith(opening):
                behind = bare[len(opening) :]
                return not behind or opening.endswith(":") or (" " in opening and not behind[0].isalnum())
        return False
