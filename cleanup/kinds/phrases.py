"""phrases: a table of phrases with the same guards, a line each.

    rows:
      (despite of) => despite
      congratulated {object} ({ing}) => on {1}

Left of the arrow stands a `match` in the small language of `cleanup/pattern.py`, right of it what its bracketed part becomes, written as
in the kind
`phrase`; nothing on the right takes the part out. `unless` and `only` hold for every row.

It refuses a row without a literal word or without a bracket, and the same row twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span, fold
from cleanup.edit import Proposal
from cleanup.guards import guards
from cleanup.kinds.phrase import change, check_gaps
from cleanup.lexicon import lexicon
from cleanup.pattern import Pattern, parse
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields


class Phrases(Rule):
    """Words in a row of which one part changes: many such rows that share their guards."""

    NAME: ClassVar[str] = "phrases"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        rows: tuple[tuple[str, str], ...] = field(
            metadata={"help": "A line each: `words with a (bracket) => what the bracket becomes`; nothing after the arrow takes it out."}
        )
        unless: Mapping[str, tuple[str, ...]] = field(
            default_factory=dict, metadata={"help": "Where no row may fire: before_change, after_match, in_quotes …"}
        )
        only: Mapping[str, tuple[str, ...]] = field(default_factory=dict, metadata={"help": "Where alone they may fire: the same keys."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        rows: dict[str, list[tuple[Pattern, str]]] = {}
        if len({left for left, _ in fields.rows}) < len(fields.rows):
            raise FieldError("rows", "holds a row twice; take one out")
        words = None if head.target is None else lexicon(head.target)
        weight = None if words is None else (lambda word: 10.0 ** words.band(word))
        for left, right in fields.rows:
            pattern = parse(left, "rows", weight)
            check_gaps(pattern, right, "rows")
            for word in pattern.triggers:
                rows.setdefault(word, []).append((pattern, right))
        self._rows = rows
        self._unless = guards("unless", fields.unless)
        self._only = guards("only", fields.only)

    def triggers(self, target: str | None = None) -> Triggers:
        opening = frozenset(word for word, rows in self._rows.items() if all(pattern.capital_first for pattern, _ in rows))
        alone = frozenset(word for word, rows in self._rows.items() if all(pattern.between for pattern, _ in rows))
        words = frozenset(self._rows) - alone - opening
        if not opening:
            return Triggers(words=words, alone=alone)
        return Triggers(words=words, alone=alone, word=lambda word: fold(word) in opening, capital=True)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        seen: set[Span] = set()
        for place in places:
            alone = self._rows.get(fold(document.text[place.start : place.end]))
            if alone is not None and not any(pattern.might(document.text, place, context) for pattern, _ in alone):
                continue
            line = document.line(place.start)
            index = line.at(place.start)
            while index < len(line.words) and line.starts[index] < place.end:
                for pattern, becomes in self._rows.get(fold(line.words[index]), ()):
                    if not pattern.might(document.text, place, context):
                        continue
                    for match in pattern.matches(line, index, context):
                        span = Span(match.span(1).start, match.span(pattern.brackets).end)
                        if span in seen or any(g.holds(match, context) for g in self._unless):
                            continue
                        if not all(g.holds(match, context) for g in self._only):
                            continue
                        found = change(self, match, span, becomes, context)
                        if found is not None:
                            seen.add(span)
                            yield found
                            break
                index += 1
