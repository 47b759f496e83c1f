"""phrase: some words in a row, of which one part is replaced or taken out.

    match: "{word} (i) {word}"
    becomes: and

`match` is written in the small language of `cleanup/pattern.py`. `becomes` says what the bracketed part turns into (`{1}` is the first
bracket, `{2}` the second); `delete: yes` takes it out together with one space. `unless` and `only` look around the match (guards.py). A capital
at the start of the bracketed part is kept.

It refuses a match without a literal word (it would be looked for everywhere) and both or neither of `becomes` and `delete`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span
from cleanup.edit import Proposal
from cleanup.guards import guards
from cleanup.pattern import Match, parse
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers


class Phrase(Rule):
    """Words in a row of which one part changes."""

    NAME: ClassVar[str] = "phrase"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @dataclass(frozen=True, slots=True)
    class Fields:
        match: str = field(metadata={"help": "Words, a/b, {word} {name} {verb} …; brackets ( ) around the part that changes."})
        becomes: str = field(default="", metadata={"help": "What the bracketed part turns into; {1} is the first bracket."})
        delete: bool = field(default=False, metadata={"help": "yes: the bracketed part goes."})
        unless: Mapping[str, tuple[str, ...]] = field(
            default_factory=dict, metadata={"help": "Where it must not fire: before_change, after_match, in_quotes …"}
        )
        only: Mapping[str, tuple[str, ...]] = field(default_factory=dict, metadata={"help": "Where alone it may fire: the same keys."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._pattern = parse(fields.match)
        self._unless = guards("unless", fields.unless)
        self._only = guards("only", fields.only)
        self._becomes = fields.becomes
        if fields.delete == bool(fields.becomes):
            raise FieldError("becomes", "write either `becomes:` or `delete: yes`")
        for number in re.findall(r"\{(\d+)\}", fields.becomes):
            if not 1 <= int(number) <= self._pattern.brackets:
                raise FieldError("becomes", f"{{{number}}} names a bracket that `match` does not have")

    def triggers(self, target: str | None = None) -> Triggers:
        pattern = self._pattern
        return Triggers(alone=pattern.triggers) if pattern.between else Triggers(words=pattern.triggers)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        seen: set[Span] = set()
        for place in places:
            if not self._pattern.might(document.text, place, context):
                continue
            line = document.line(place.start)
            index = line.at(place.start)
            while index < len(line.words) and line.starts[index] < place.end:
                for match in self._pattern.matches(line, index, context):
                    span = Span(match.span(1).start, match.span(self._pattern.brackets).end)
                    if span not in seen and self._allowed(match, context):
                        seen.add(span)
                        yield self._change(match, span, document.text)
                        break
                index += 1

    def _allowed(self, match: Match, context: Context) -> bool:
        return not any(g.holds(match, context) for g in self._unless) and all(g.holds(match, context) for g in self._only)

    def _change(self, match: Match, span: Span, text: str) -> Proposal:
        start, end = span
        if not self._becomes:
            if start > match.line.start and text[start - 1] == " ":
                return self.proposal(start - 1, end, "")
            if end < match.line.end and text[end] == " ":
                following = text[end + 1 : end + 2]
                if text[start].isupper() and following.islower():
                    return self.proposal(start, end + 2, following.upper())
                return self.proposal(start, end + 1, "")
            return self.proposal(start, end, "")
        brackets = [text[slice(*match.span(i + 1))] for i in range(self._pattern.brackets)]
        after = re.sub(r"\{(\d+)\}", lambda m: brackets[int(m[1]) - 1], self._becomes)
        if text[start].isupper() and after[:1].islower() and len(text[start:end]) > 1 and _opens_sentence(match):
            after = after[:1].upper() + after[1:]
        return self.proposal(start, end, after)


def _opens_sentence(match: Match) -> bool:
    first = match.brackets[0][0]
    return match.line.sentence_start(first) == first
