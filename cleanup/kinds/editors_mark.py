"""editors-mark: how the editors of another language sign a remark in brackets: `(the mayor – przyp. red.)`.

    becomes: ed.
    marks: |
      przyp. red. => pl
      n.d.r. => it es
      red. => pl cs sk nl sv da

On the right stand the languages that sign so; a mark of one language alone is a sign of where the text came from. Behind a remark, the mark becomes `becomes`;
where it stands alone in its brackets they go (it signed what nobody can tell any more).

It refuses marks without brackets, marks in the middle of a remark, and a mark of several languages alone in brackets (`(red.)` may say which colour).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span, shape
from cleanup.edit import Proposal
from cleanup.languages import LANGUAGES
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_REACH = 40  # characters of the longest mark with its bracket


class EditorsMark(Rule):
    """Marks of editors, in brackets."""

    NAME: ClassVar[str] = "editors-mark"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        marks: tuple[tuple[str, str], ...] = field(metadata={"help": "A line each: the mark => the languages that sign so."})
        becomes: str = field(metadata={"help": "How editors of the target language sign: ed."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._marks: dict[str, tuple[str, ...]] = {}
        for mark, tags in fields.marks:
            if not tags.split() or not set(tags.split()) <= set(LANGUAGES):
                raise FieldError("marks", f"“{mark}”: on the right stand tags of languages, such as pl or de")
            if len(mark) + 2 > _REACH or set(mark) & set("()[]"):
                raise FieldError("marks", f"“{mark}”: a mark is short, and written without its brackets")
            self._marks[" ".join(mark.split())] = tuple(tags.split())
        found = "|".join(sorted((re.escape(mark).replace(r"\ ", r"[ \u00a0]?") for mark in self._marks), key=lambda mark: (-len(mark), mark)))
        self._pattern = lazy(rf"(?:(?P<alone>[ \u00a0]?[(\[][ \u00a0]?)|(?<=[–—,;:.-])[ \u00a0]|(?<=[–—-]))(?P<mark>{found})[ \u00a0]?[)\]]")
        self._ends = tuple({mark.split()[-1] for mark in self._marks})
        self._by_plain = {mark.replace(" ", ""): tags for mark, tags in self._marks.items()}

    def triggers(self, target: str | None = None) -> Triggers:
        ends = self._ends
        closed = tuple({shape(end)[-1] + bracket for end in ends for bracket in ")]"})

        def might(chunk: str) -> bool:
            return any(before.endswith(ends) for before in chunk.replace("]", ")").split(")")[:-1])

        return Triggers(shape=lambda form: (")" in form or "]" in form) and any(end in form for end in closed), chunk=might)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        reached = 0
        for place in places:
            for match in self._pattern.finditer(text, max(reached, place.start - _REACH), min(len(text), place.end + 1)):
                reached = match.end()
                tags = self._by_plain[re.sub(r"\s", "", match["mark"])]
                hint = tags[0] if len(tags) == 1 else None
                if match["alone"] is None:
                    yield self.proposal(*match.span("mark"), self.fields.becomes, hint=hint)
                elif hint is not None:
                    yield self.proposal(*match.span(), "", hint=hint)
