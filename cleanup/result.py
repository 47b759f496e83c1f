"""Result: the clean text, what was changed and why, and the way back."""

from __future__ import annotations

import dataclasses
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal

from cleanup.document import Span
from cleanup.edit import Edit, Held, OffsetMap, to_clean, to_original

if TYPE_CHECKING:
    from cleanup.diagnosis import Diagnosis
    from cleanup.original import Finding

Units = Literal["codepoints", "utf16", "bytes"]
UNITS: tuple[Units, ...] = ("codepoints", "utf16", "bytes")


@dataclass(frozen=True, slots=True)
class Entity:
    """A named thing that was met: where it stands in both texts, who or what it is, and how it was known."""

    start: int
    end: int
    out_start: int
    out_end: int
    text: str
    id: str
    type: str
    canonical: str
    by: str


@dataclass(frozen=True)
class Result:
    """What `Cleaner.clean` gives.

    `edits` are disjoint, in order, in offsets of `original` (`start`, `end`) and of `text` (`out_start`, `out_end`), both in code points.
    `held` are proposals that were not applied, each with its cause. `findings` tell where the text disagrees with the source text that was given
    beside it; nothing is changed for them.
    """

    original: str
    text: str
    edits: tuple[Edit, ...] = ()
    held: tuple[Held, ...] = ()
    entities: tuple[Entity, ...] = ()
    diagnosis: Diagnosis | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def changed(self) -> bool:
        return self.text != self.original

    @cached_property
    def _to_clean(self) -> OffsetMap:
        return to_clean(self.edits)

    @cached_property
    def _to_original(self) -> OffsetMap:
        return to_original(self.edits)

    def to_clean(self, start: int, end: int, units: Units = "codepoints") -> Span:
        """Where a span of the original stands in the clean text. A position after its end counts as its end."""
        return _translate(self._to_clean, self.original, self.text, start, end, units)

    def to_original(self, start: int, end: int, units: Units = "codepoints") -> Span:
        """Where a span of the clean text came from. A position after its end counts as its end."""
        return _translate(self._to_original, self.text, self.original, start, end, units)

    def revert(self, *, rule: str | None = None, edits: Collection[Edit] | None = None) -> Result:
        """The result without the edits that name `rule`, without the given edits, or without any (no argument).

        Whole edits go back: one that names several rules goes back whole. To have a text without one rule, clean again with that rule
        ignored.
        """
        if rule is not None and edits is not None:
            raise ValueError("revert takes a rule or edits, not both")
        if rule is not None:
            away = {e for e in self.edits if rule in e.rules}
            if not away:
                raise ValueError(f"no edit of this result names the rule {rule!r}")
        elif edits is not None:
            away = set(edits)
            strangers = away - set(self.edits)
            if strangers:
                raise ValueError(f"{len(strangers)} of the edits to revert are not edits of this result")
        else:
            away = set(self.edits)
        kept: list[Edit] = []
        out: list[str] = []
        position = length = 0
        for edit in self.edits:
            if edit in away:
                continue
            between = self.original[position : edit.start]
            length += len(between)
            out += (between, edit.after)
            kept.append(dataclasses.replace(edit, out_start=length, out_end=length + len(edit.after)))
            length += len(edit.after)
            position = edit.end
        out.append(self.original[position:])
        forward = to_clean(kept)
        entities = tuple(dataclasses.replace(e, out_start=span.start, out_end=span.end) for e in self.entities for span in (forward(e.start, e.end),))
        return Result(self.original, "".join(out), tuple(kept), self.held, entities, self.diagnosis, self.findings)

    def as_dict(self, units: Units = "codepoints") -> dict[str, Any]:
        """The JSON form; `docs/result.schema.json` describes it."""
        original, clean = _Ruler(self.original, units), _Ruler(self.text, units)
        return {
            "text": self.text,
            "changed": self.changed,
            "units": units,
            "edits": [
                {
                    "start": original(e.start),
                    "end": original(e.end),
                    "out_start": clean(e.out_start),
                    "out_end": clean(e.out_end),
                    "before": e.before,
                    "after": e.after,
                    "rules": list(e.rules),
                    "why": list(e.why),
                    "safety": str(e.safety),
                    "entity": e.entity,
                }
                for e in self.edits
            ],
            "held": [
                {
                    "start": original(h.start),
                    "end": original(h.end),
                    "before": h.before,
                    "after": h.after,
                    "rule": h.rule,
                    "why": h.why,
                    "safety": str(h.safety),
                    "cause": h.cause,
                    "language": h.language,
                }
                for h in self.held
            ],
            "entities": [
                {
                    "start": original(n.start),
                    "end": original(n.end),
                    "out_start": clean(n.out_start),
                    "out_end": clean(n.out_end),
                    "text": n.text,
                    "id": n.id,
                    "type": n.type,
                    "canonical": n.canonical,
                    "by": n.by,
                }
                for n in self.entities
            ],
            "diagnosis": self.diagnosis.as_dict() if self.diagnosis else None,
            "findings": [{**f.as_dict(), "start": original(f.start), "end": original(f.end)} for f in self.findings],
        }


class _Ruler:
    """Code points -> another unit, for one text, and back. One pass over the text, however many positions are asked for.

    Lone surrogates are one unit of UTF-16 and three bytes, as `surrogatepass` writes them.
    """

    __slots__ = ("_offsets", "_size")

    def __init__(self, text: str, units: Units) -> None:
        if units not in UNITS:
            raise ValueError(f"units {units!r}: one of {', '.join(UNITS)}")
        self._size = len(text)
        self._offsets: Sequence[int] | None = None  # of each code point, in the other unit; None where both are the same
        if units == "codepoints" or text.isascii() or (units == "utf16" and max(text) <= "\uffff"):
            return
        self._offsets = array("q", accumulate(map(_utf16_width if units == "utf16" else _byte_width, text), initial=0))

    def __call__(self, position: int) -> int:
        """A position after the text counts as its end."""
        position = min(position, self._size)
        return position if self._offsets is None else self._offsets[position]

    def floor(self, position: int) -> int:
        """The other way round. A position inside a character goes to the character's start, one after the text to its end."""
        return min(position, self._size) if self._offsets is None else bisect_right(self._offsets, position) - 1

    def ceil(self, position: int) -> int:
        """The other way round. A position inside a character goes to the character's end."""
        return min(position if self._offsets is None else bisect_left(self._offsets, position), self._size)


def _utf16_width(character: str) -> int:
    return 2 if character > "\uffff" else 1


def _byte_width(character: str) -> int:
    return 1 if character < "\x80" else 2 if character < "\u0800" else 3 if character < "\U00010000" else 4


def _translate(mapping: OffsetMap, here: str, there: str, start: int, end: int, units: Units) -> Span:
    """A span that cuts a character in two stands for the whole character. One that begins before the text is refused."""
    if not isinstance(start, int) or not isinstance(end, int):
        raise TypeError(f"a span is two whole numbers, and this is {start!r}, {end!r}")
    if units not in UNITS:
        raise ValueError(f"units {units!r}: one of {', '.join(UNITS)}")
    ruler = _Ruler(here, units)
    length = ruler(len(here))
    if start < 0:
        raise ValueError(f"a span begins at 0 or later, and this one is {start}:{end}")
    if start > end:
        raise ValueError(f"a span starts before it ends, and this one is {start}:{end}")
    start, end = min(start, length), min(end, length)
    if units == "codepoints":
        return mapping(start, end)
    low = ruler.floor(start)
    span = mapping(low, low if start == end else ruler.ceil(end))
    other = _Ruler(there, units)
    return Span(other(span.start), other(span.end))
