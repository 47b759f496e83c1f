"""Result: the clean text, what was changed and why, and the way back."""

from __future__ import annotations

import dataclasses
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal

from cleanup.document import Span
from cleanup.edit import Edit, Held, OffsetMap, Safety, to_clean, to_original
from cleanup.value import value

if TYPE_CHECKING:
    from cleanup.diagnosis import Diagnosis
    from cleanup.names.spotting import Tables
    from cleanup.original import Finding

Units = Literal["codepoints", "utf16", "bytes"]
UNITS: tuple[Units, ...] = ("codepoints", "utf16", "bytes")


By = Literal["rewritten", "spelling", "surname", "terms"]


@value
class Entity:
    """A known person, place or organisation that the text names: where it stands in both texts, who or what it is, and how it was known.

    `text` is what the clean text says; `canonical` is the spelling of the text's language (the nominative, where it inflects). `type` is PER, LOC, ORG
    or what the caller's own table says; `wikidata` is the item where the table has it. `by`: `rewritten` (an edit wrote this spelling), `spelling` (it
    stands so in our tables), `surname` (alone, after the full name), `terms` (it stands so in the caller's tables). `sure`: `safe`, `likely`, or
    `guess` where somebody else in the text bears the surname too.
    """

    start: int
    end: int
    out_start: int
    out_end: int
    text: str
    id: str
    type: str
    canonical: str
    by: By
    sure: Safety = Safety.SAFE
    wikidata: str | None = None


class NameTables:
    """Which tables of names a cleaner has. Found out when first asked, so that a text whose entities nobody asks for never pays."""

    __slots__ = ("_ask", "_found")

    def __init__(self, ask: Callable[[], Tables] | None, found: Tables | None = None) -> None:
        self._ask, self._found = ask, found

    def __call__(self) -> Tables:
        if self._found is None:
            self._found = () if self._ask is None else self._ask()
        return self._found

    def __reduce__(self) -> tuple[type[NameTables], tuple[None, Tables]]:
        return NameTables, (None, self())  # paths alone: a result goes to other processes without the cleaner


@dataclass(frozen=True)
class Result:
    """What `Cleaner.clean` gives.

    `edits` are disjoint, in order, in offsets of `original` (`start`, `end`) and of `text` (`out_start`, `out_end`), both in code points.
    `held` are proposals that were not applied, each with its cause. `entities` are looked for when they are first asked for. `findings` tell where
    the text disagrees with the source text that was given beside it; nothing is changed for them.
    """

    original: str
    text: str
    edits: tuple[Edit, ...] = ()
    held: tuple[Held, ...] = ()
    diagnosis: Diagnosis | None = None
    names: NameTables | None = field(default=None, repr=False, compare=False)
    findings: tuple[Finding, ...] = ()

    @property
    def changed(self) -> bool:
        return self.text != self.original

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """The known people, places and organisations of the clean text, in order, without overlaps; none where its language is not known.

        Names in the tables of all rules of the kind `entity` are found, whether or not these rules run.
        """
        target = self.diagnosis.target if self.diagnosis is not None else None
        if self.names is None or target is None:
            return ()
        from cleanup.names.spotting import spotted

        found: list[Entity] = []
        named = [edit for edit in self.edits if edit.entity is not None]
        for mention in spotted(self.text, target, self.names()):
            edit = next(iter(_touching(named, mention.start, mention.end)), None)
            written = edit is not None and edit.entity == mention.id
            start, end = self._before(mention.start, mention.end)
            found.append(
                Entity(
                    start,
                    end,
                    mention.start,
                    mention.end,
                    self.text[mention.start : mention.end],
                    mention.id,
                    mention.type,
                    mention.canonical,
                    "rewritten" if written else mention.by,
                    edit.safety if edit is not None and written else mention.sure,
                    mention.wikidata,
                )
            )
        return tuple(found)

    def _before(self, start: int, end: int) -> Span:
        """Where a name of the clean text stands in the original. What an edit left as it was around the name (a possessive, a comma) is no part of it."""
        low, high = self._to_original(start, end)
        for edit in _touching(self.edits, start, end):
            if end <= edit.out_end and (rest := edit.after[end - edit.out_start :]) and edit.before.endswith(rest):
                high = edit.end - len(rest)
            if start >= edit.out_start and (head := edit.after[: start - edit.out_start]) and edit.before.startswith(head):
                low = edit.start + len(head)
        return Span(low, max(low, high))

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
        return Result(self.original, "".join(out), tuple(kept), self.held, self.diagnosis, self.names, self.findings)

    def as_dict(self, units: Units = "codepoints", *, entities: bool = True) -> dict[str, Any]:
        """The JSON form; `docs/result.schema.json` describes it. `entities=False` leaves them out, and does not look for them."""
        original, clean = _Ruler(self.original, units), _Ruler(self.text, units)
        told: dict[str, Any] = {
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
            "diagnosis": self.diagnosis.as_dict() if self.diagnosis else None,
            "findings": [{**f.as_dict(), "start": original(f.start), "end": original(f.end)} for f in self.findings],
        }
        if entities:
            told["entities"] = [entity_dict(entity, original, clean) for entity in self.entities]
        return told


def entity_dict(entity: Entity, original: Callable[[int], int], clean: Callable[[int], int]) -> dict[str, Any]:
    """The JSON form of an entity; `original` and `clean` turn code points into the units wanted."""
    return {
        "start": original(entity.start),
        "end": original(entity.end),
        "out_start": clean(entity.out_start),
        "out_end": clean(entity.out_end),
        "text": entity.text,
        "id": entity.id,
        "type": entity.type,
        "canonical": entity.canonical,
        "by": entity.by,
        "sure": str(entity.sure),
        "wikidata": entity.wikidata,
    }


def _touching(found: Sequence[Edit], start: int, end: int) -> Sequence[Edit]:
    """Of edits in order those that share a character of the clean text with a span."""
    low = bisect_right(found, start, key=lambda edit: edit.out_end)
    high = bisect_left(found, end, key=lambda edit: edit.out_start)
    return found[low:high]


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
