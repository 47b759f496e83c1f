"""teaser-call: a short line between two paragraphs that calls the reader to another page.

    … the river fell again on Sunday.
    The ice rink is open again. See our gallery            a call at the end (`calls`) or at the beginning, before a colon
    The mayor in court. What will he say?                  a rubric and a question
    The ferry starts on Tuesday …

The line goes with its line end. It refuses: the first line and the last; lines of more than `longest` words; list items; lines between which no full
paragraphs stand; for a question, texts with another line that ends in one (an interview), lines without a rubric of at least two words in front, and lines
that speak to somebody (`you`). A line with a number, an address or a link that stands nowhere else in the text is only a guess: it may carry a fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span
from cleanup.edit import Proposal, Safety
from cleanup.kinds.line import full_lines, is_paragraph, take_out
from cleanup.kinds.teaser import has_facts
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_ITEM = lazy(r"\s*(?:[-–—•*▪·>#|“\"„]|\(?\d{1,3}[.)]|[a-z]\))")
_QUESTION = lazy(r"[^.?!:“”\"]+ [^.?!:“”\"]+\. [^\W\d_a-z][^.?!:“”\"]*\?")
_READER = lazy(r"\b(?:you|your|yours|I|my|we|our)\b", re.IGNORECASE)
_PARAGRAPH = 7  # words that a line beside must have


class TeaserCall(Rule):
    """Short lines that call the reader elsewhere."""

    NAME: ClassVar[str] = "teaser-call"
    STAGE: ClassVar[Stage] = Stage.STRUCTURE

    @fields
    class Fields:
        calls: str = field(metadata={"help": "What calls the reader, divided by “ / ”: See our gallery / Check the list."})
        longest: int = field(default=14, metadata={"help": "Words of the longest line."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        calls = [call.strip() for call in fields.calls.split(" / ") if call.strip()]
        if not calls:
            raise FieldError("calls", "name at least one call")
        either = "|".join(re.escape(call) for call in sorted(calls, key=lambda call: (-len(call), call)))
        whole = "|".join(re.escape(call) for call in calls if " " in call) or "(?!)"  # one word alone is a heading
        self._call = lazy(rf"(?:.*[.!?…:] [(\[]?(?:{either})[)\]]?[.!:]?|[(\[]?(?:{whole})[)\]]?[.!:]?|(?:{whole}) ?: .+)", re.IGNORECASE)
        self._longest = fields.longest

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(text=("\n", "\r"))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        lines = full_lines(document)
        if len(lines) < 3:
            return
        questions = sum(text[line.start : line.end].rstrip().endswith("?") for line in lines)
        for i in range(1, len(lines) - 1):
            line = lines[i]
            told = text[line.start : line.end].strip()
            if len(told.split(None, self._longest)) > self._longest or _ITEM.match(told) or not told[0].isupper():
                continue
            called = self._call.fullmatch(told) is not None
            asked = questions == 1 and _QUESTION.fullmatch(told) is not None and _READER.search(told) is None
            if not (called or asked) or not (is_paragraph(text, lines[i - 1], _PARAGRAPH) and is_paragraph(text, lines[i + 1], _PARAGRAPH)):
                continue
            level = Safety.GUESS if has_facts(text, line, context) else None
            start, end = take_out(text, line, line)
            yield self.proposal(start, end, "", safety=level)
