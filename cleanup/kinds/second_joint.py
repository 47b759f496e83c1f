"""second-joint: a conjunction that stands before the main clause, although the clause before it has one already.

    Although it rained, but the match went on.       Although it rained, the match went on.
    Since the lift was broken, so they walked.       Since the lift was broken, they walked.
    When the music stopped, and the guests left.     When the music stopped, the guests left.

`pairs` says which conjunction may not follow which opening, a line each: `although => but`. The sentence must begin with the opening and have no comma but the one before
the second conjunction: with another the main clause may stand elsewhere (`Although old, but strong, it held`). Behind the conjunction a subject and a finite verb must
stand; before it, behind `and`, a finite verb, too.

It refuses questions, sentences with a colon, a semicolon or a dash, quotations, and openings that are no clause (`Since then`, `When in Rome`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.clauses import finite, inside_quotes
from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.lexicon import WordClass as W
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_NEAR = 8  # words behind the conjunction among which its verb must be
_FAR = 40  # words of the longest sentence that is read


class SecondJoint(Rule):
    """A conjunction too many."""

    NAME: ClassVar[str] = "second-joint"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        pairs: tuple[tuple[str, str], ...] = field(metadata={"help": "A line each: `although => but`."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._pairs: dict[str, set[str]] = {}
        for opening, joint in fields.pairs:
            self._pairs.setdefault(opening.lower(), set()).update(joint.split())

    def triggers(self, target: str | None = None) -> Triggers:
        firsts = frozenset(opening.split()[0] for opening in self._pairs)
        return Triggers(capitals=firsts)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for start, _ in places:
            if not text[start].isupper():
                continue
            line = document.line(start)
            index = line.at(start)
            if line.starts[index] != start or line.sentence_start(index) != index:
                continue
            joints = next((self._pairs[o] for o in self._openings(line, index) if o in self._pairs), None)
            joint = self._joint(line, index, joints, context) if joints is not None else None
            if joint is not None and not inside_quotes(line, index) and not line.like_heading:
                yield self.proposal(line.starts[joint], line.starts[joint + 1], "")

    @staticmethod
    def _openings(line: Line, index: int) -> Iterator[str]:
        """What the sentence begins with: two words, then one."""
        if index + 1 < len(line.words):
            yield f"{fold(line.words[index])} {fold(line.words[index + 1])}"
        yield fold(line.words[index])

    @staticmethod
    def _joint(line: Line, first: int, joints: set[str], context: Context) -> int | None:
        end = line.sentence_end(first)
        if end - first > _FAR or "?" in line.gap(end):
            return None
        marks = [i for i in range(first + 1, end) if line.gap(i) != " "]
        if len(marks) != 1 or line.gap(marks[0]) != ", " or marks[0] + 2 >= end or marks[0] - first < 3:
            return None
        joint = marks[0]
        if line.words[joint] not in joints:
            return None
        subject = line.words[joint + 1]
        known = subject[0].isupper() or subject[0].isdigit() or context.can_be(subject, W.DETERMINER | W.PRONOUN | W.PLURAL | W.POSSESSIVE | W.NUMBER)
        if not known or not any(finite(line, i, context) for i in range(joint + 2, min(end, joint + 2 + _NEAR))):
            return None
        if line.words[joint] == "and" and not any(finite(line, i, context) for i in range(first + 2, joint)):
            return None
        return joint
