"""Small kinds that use every form of field, so that the tests of rule files stand on no real kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cleanup.document import Document, Span
from cleanup.edit import Proposal
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers

if TYPE_CHECKING:
    from cleanup.context import Context


class Swap(Rule):
    """One word becomes another."""

    NAME = "swap"
    STAGE = Stage.WORDS

    @dataclass(frozen=True, slots=True)
    class Fields:
        match: str = field(metadata={"help": "The word that goes."})
        becomes: str = field(metadata={"help": "The word that comes."})
        never_after: tuple[str, ...] = ()
        exact_case: bool = False
        most: int = 9
        side: Literal["left", "right"] | None = None
        unless: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
        only: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        for name in ("unless", "only"):
            for key in getattr(fields, name):
                if key not in ("before", "after"):
                    raise FieldError(f"{name}.{key}", "is no guard; write before or after")
        if fields.match == fields.becomes:
            raise FieldError("becomes", "is what stands there already")

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(always=True)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        raise NotImplementedError

    def change(self, text: str) -> str:
        """What the rule does to a text; these kinds are tried without an engine."""
        fields: Swap.Fields = self.fields
        words = re.split(r"(\W+)", text)
        for i in range(0, len(words), 2):
            before = words[i - 2] if i else ""
            after = words[i + 2] if i + 2 < len(words) else ""
            if words[i] != fields.match or before in fields.never_after:
                continue
            if before in fields.unless.get("before", ()) or after in fields.unless.get("after", ()):
                continue
            if "before" in fields.only and before not in fields.only["before"]:
                continue
            words[i] = fields.becomes
        return "".join(words)


class Table(Rule):
    """Spellings from a table and from lines of the rule itself."""

    NAME = "table"
    STAGE = Stage.NAMES

    @dataclass(frozen=True, slots=True)
    class Fields:
        pairs: tuple[tuple[str, str], ...] = field(metadata={"help": "Wrong spelling and right spelling."})
        marks: frozenset[str] = frozenset()
        rows: tuple[Path, ...] = ()

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=frozenset(wrong for wrong, _ in self.fields.pairs))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        raise NotImplementedError

    def change(self, text: str) -> str:
        for wrong, right in self.fields.pairs:
            text = text.replace(wrong, right)
        return text


class Guard(Rule):
    """Words that nobody may change."""

    NAME = "guard"
    STAGE = Stage.CHARACTERS
    FIXES = False

    @dataclass(frozen=True, slots=True)
    class Fields:
        never: tuple[str, ...]

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=frozenset(self.fields.never))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        raise NotImplementedError


KINDS: dict[str, type[Rule]] = {kind.NAME: kind for kind in (Guard, Swap, Table)}

SWAP = """\
- rule: leftover-oraz
  kind: swap
  opens: pair
  safety: likely
  why: Polish oraz (and) was left standing.
  match: oraz
  becomes: and
  unless:
    before: word
  fixes: |
    Salt oraz pepper.
    Salt and pepper.
  keeps: |
    The word oraz means and.
    Salt and pepper.
"""

TABLE = """\
- rule: harbour-spelling
  kind: table
  opens: always
  safety: safe
  why: The harbour has an English name.
  pairs: |
    Portowo => Porthaven
  fixes: |
    They sailed to Portowo.
    They sailed to Porthaven.
  keeps: |
    They sailed home.
    They stayed in the port.
"""
