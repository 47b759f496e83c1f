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
from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Proposal
from cleanup.guards import guards
from cleanup.kinds.phrase import change, check_gaps
from cleanup.lexicon import lexicon
from cleanup.pattern import Pattern, neighbours, parse
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_Row = tuple[Pattern, str]
_MANY = 4  # so many rows of one word are worth a look at the next


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
        self._next: dict[str, tuple[dict[str, list[_Row]], list[_Row]]] = {}  # filled as words are met
        self._triggers: Triggers | None = None
        self._unless = guards("unless", fields.unless)
        self._only = guards("only", fields.only)

    def triggers(self, target: str | None = None) -> Triggers:
        if self._triggers is None:  # the same for every target, and every plan asks
            self._triggers = self._derived()
        return self._triggers

    def _derived(self) -> Triggers:
        opening = frozenset(word for word, rows in self._rows.items() if all(pattern.capital_first for pattern, _ in rows))
        alone = frozenset(word for word, rows in self._rows.items() if all(pattern.between for pattern, _ in rows))
        followed, preceded = neighbours({word: [pattern for pattern, _ in rows] for word, rows in self._rows.items()})
        return Triggers(words=frozenset(self._rows) - alone - opening, alone=alone - opening, capitals=opening, followed=followed, preceded=preceded)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        seen: set[Span] = set()
        text = document.text
        for place in places:
            alone = fold(text[place.start : place.end])
            if alone in self._rows:
                behind = WORD.match(text, place.end + 1)
                rows = self._behind(alone, behind.group() if behind is not None else "")
                if not any(pattern.might(text, place, context) for pattern, _ in rows):
                    continue
            line = document.line(place.start)
            index = line.at(place.start)
            while index < len(line.words) and line.starts[index] < place.end:
                for pattern, becomes in self._behind(fold(line.words[index]), line.words[index + 1] if index + 1 < len(line.words) else ""):
                    if not pattern.might(text, place, context):
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

    def _behind(self, word: str, behind: str) -> Sequence[_Row]:
        """The rows that are looked for by a word and may go on with the word behind it."""
        found = self._next.get(word)
        if found is None:
            rows = self._rows.get(word)
            if rows is None:
                return ()
            found = self._next[word] = _by_next(rows)
        by_next, others = found
        return by_next.get(fold(behind), others) if by_next else others


def _by_next(rows: Sequence[_Row]) -> tuple[dict[str, list[_Row]], list[_Row]]:
    """Rows by the words that can stand behind the one they are looked for by, and those behind which anything can: an everyday word has many rows."""
    if len(rows) < _MANY:
        return {}, list(rows)
    others: list[int] = []
    found: dict[str, list[int]] = {}
    for number, (pattern, _) in enumerate(rows):
        words = pattern.beside(1)
        for word in words or ():
            found.setdefault(fold(word), []).append(number)
        if words is None:
            others.append(number)
    return {word: [rows[n] for n in sorted({*numbers, *others})] for word, numbers in found.items()}, [rows[n] for n in others]
