"""Proposals, the decision between them, and edits: how a text changes and how the change is remembered.

Rules propose, `decide` chooses, `apply` writes, `compose` keeps everything in offsets of the original. These four are the only
places where a text changes, so the laws (edits give the text, reverting gives the original) can hold by construction.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import IntEnum

from cleanup.document import Span
from cleanup.value import value


class Safety(IntEnum):
    """How sure a rule is. `SAFE`: the meaning cannot change. `GUESS`: shown, never applied unless asked."""

    GUESS = 0
    LIKELY = 1
    SAFE = 2

    @classmethod
    def named(cls, name: str) -> Safety:
        return cls[name.upper()]

    def __str__(self) -> str:
        return self.name.lower()


@value
class Proposal:
    """What a rule suggests, in offsets of the text it saw.

    `hint` names the source language that this hit speaks for, where it speaks for one. `leave` means: nobody may change this span.
    """

    start: int
    end: int
    after: str
    rule: str
    why: str
    safety: Safety
    entity: str | None = None
    hint: str | None = None
    leave: bool = False


@value
class Reason:
    """One rule's share in an edit."""

    rule: str
    why: str
    safety: Safety
    entity: str | None = None


@value
class Change:
    """A replacement `text[start:end] -> after` with the rules behind it, in order of application."""

    start: int
    end: int
    after: str
    reasons: tuple[Reason, ...]


@value
class Edit:
    """What became of proposals: `original[start:end]` was `before` and is `after`, at `clean[out_start:out_end]`."""

    start: int
    end: int
    out_start: int
    out_end: int
    before: str
    after: str
    rules: tuple[str, ...]
    why: tuple[str, ...]
    safety: Safety
    entity: str | None = None


@value
class Held:
    """A proposal that was not applied, in offsets of the original, and the cause.

    Causes: `guess`, `likely` (below the level of safety asked for), `overlapped`, `protected`, `guarded`, `trial`, `loops`,
    `share` (too much of the document would change), `marked` (a teaser that was asked to stay), `untranslated` (it stands in another language,
    `language`; without a translation `after` is `before`), `unfaithful` (a translation that cannot be believed).
    """

    start: int
    end: int
    before: str
    after: str
    rule: str
    why: str
    safety: Safety
    cause: str
    language: str | None = None


# ---------------------------------------------------------------------------------------------------------------- decision


def _overlap(a: Proposal, b: Proposal) -> bool:
    if a.start == a.end and b.start == b.end:
        return a.start == b.start
    return a.start < b.end and b.start < a.end


def _rank(p: Proposal) -> tuple[bool, int, int, int, str, str]:
    return (not p.leave, -p.safety, p.start - p.end, p.start, p.rule, p.after)


def decide(proposals: Iterable[Proposal]) -> tuple[list[Change], list[Proposal]]:
    """-> (changes that do not overlap, in order; proposals that lost).

    Leave-alone wins, then the higher safety, the longer span, the earlier start, the rule id. Rules that propose the same are both named.
    """
    winners: list[list[Proposal]] = []
    losers: list[Proposal] = []
    for cluster in _clusters(sorted(proposals, key=lambda p: (p.start, p.end))):
        _decide(cluster, winners, losers)
    losers.sort(key=_rank)
    changes = [
        Change(
            group[0].start,
            group[0].end,
            group[0].after,
            tuple(Reason(p.rule, p.why, p.safety, p.entity) for p in group),
        )
        for group in winners
        if not group[0].leave
    ]
    changes.sort(key=lambda change: (change.start, change.end))
    return changes, losers


def _clusters(proposals: Sequence[Proposal]) -> Iterator[list[Proposal]]:
    """Proposals in the order of the text, those together that overlap, each with some other."""
    cluster: list[Proposal] = []
    reach = -1
    for proposal in proposals:
        if cluster and proposal.start >= reach and not _overlap(cluster[-1], proposal):
            yield cluster
            cluster = []
        cluster.append(proposal)
        reach = max(reach, proposal.end)
    if cluster:
        yield cluster


def _decide(cluster: list[Proposal], winners: list[list[Proposal]], losers: list[Proposal]) -> None:
    """Settle one cluster."""
    if len(cluster) == 1:
        winners.append(cluster)
        return
    won: list[list[Proposal]] = []
    starts: list[int] = []  # of those that won, kept sorted; they never overlap, so neighbours are enough
    for proposal in sorted(cluster, key=_rank):
        at = bisect_left(starts, proposal.start)
        near = won[max(0, at - 2) : at + 2]
        rival = next((group for group in near if _overlap(group[0], proposal)), None)
        if rival is None:
            won.insert(at, [proposal])
            starts.insert(at, proposal.start)
        elif (
            not rival[0].leave
            and not proposal.leave
            and (rival[0].start, rival[0].end, rival[0].after) == (proposal.start, proposal.end, proposal.after)
        ):
            rival.append(proposal)
        elif not proposal.leave:
            losers.append(proposal)
    winners += won


# ---------------------------------------------------------------------------------------------------------- applying, composing


def apply(text: str, changes: Sequence[Change]) -> str:
    """The text with the changes done. They are in order and do not overlap."""
    out: list[str] = []
    position = 0
    for change in changes:
        out.append(text[position : change.start])
        out.append(change.after)
        position = change.end
    out.append(text[position:])
    return "".join(out)


def compose(original: str, first: Sequence[Change], second: Sequence[Change]) -> list[Change]:
    """One list of changes of `original` that does what `first` and then `second` (in offsets of the text after `first`) do.

    Changes that touch become one; a change that leaves everything as it was vanishes.
    """
    middle = apply(original, first)
    items: list[tuple[int, int, int, Change]] = []  # start and end in the middle text, 0 for first / 1 for second
    shift = 0
    for change in first:
        start = change.start + shift
        items.append((start, start + len(change.after), 0, change))
        shift += len(change.after) - (change.end - change.start)
    items += [(change.start, change.end, 1, change) for change in second]
    items.sort(key=lambda item: (item[0], item[1], item[2]))

    composed: list[Change] = []
    shift = 0  # original offset = middle offset + shift, for text not touched by `first` so far
    group: list[tuple[int, int, int, Change]] = []
    reach = -1

    def close() -> None:
        nonlocal shift
        low = group[0][0]
        before_low = low + shift
        if len(group) == 1:  # most of them
            _, end, second, change = group[0]
            if not second:
                shift += (change.end - change.start) - (end - low)
            if original[before_low : end + shift] != change.after:
                composed.append(Change(before_low, end + shift, change.after, change.reasons))
            return
        firsts = [item for item in group if item[2] == 0]
        seconds = [item[3] for item in group if item[2] == 1]
        for start, end, _, change in firsts:
            shift += (change.end - change.start) - (end - start)
        before_high = reach + shift
        offset = [replace(c, start=c.start - low, end=c.end - low) for c in seconds]
        after = apply(middle[low:reach], offset)
        if original[before_low:before_high] != after:
            reasons = tuple(dict.fromkeys(r for item in sorted(group, key=lambda g: g[2]) for r in item[3].reasons))
            composed.append(Change(before_low, before_high, after, reasons))

    for item in items:
        if group and item[0] <= reach:
            group.append(item)
            reach = max(reach, item[1])
            continue
        if group:
            close()
        group, reach = [item], item[1]
    if group:
        close()
    return composed


def edits(original: str, changes: Sequence[Change]) -> tuple[Edit, ...]:
    """Changes of the original as Edits, with their place in the clean text."""
    found: list[Edit] = []
    shift = 0
    for change in changes:
        start = change.start + shift
        found.append(
            Edit(
                change.start,
                change.end,
                start,
                start + len(change.after),
                original[change.start : change.end],
                change.after,
                tuple(r.rule for r in change.reasons),
                tuple(r.why for r in change.reasons),
                min(r.safety for r in change.reasons),
                next((r.entity for r in change.reasons if r.entity), None),
            )
        )
        shift += len(change.after) - (change.end - change.start)
    return tuple(found)


# ------------------------------------------------------------------------------------------------------------- maps of offsets


class OffsetMap:
    """Where a position of one text lies in the other.

    `blocks` are the changed stretches as (start, end, other start, other end), in order, not touching each other. A span that cuts no
    block goes over and comes back exactly, provided its ends touch no block that is empty on the other side; any other goes to its
    smallest cover. A position inside a block goes to the block's outer end.
    """

    __slots__ = ("_blocks", "_starts")

    def __init__(self, blocks: Sequence[tuple[int, int, int, int]]) -> None:
        self._blocks = tuple(blocks)
        self._starts = [block[0] for block in blocks]

    def __call__(self, start: int, end: int) -> Span:
        if start > end:
            raise ValueError(f"a span starts before it ends, and this one is {start}:{end}")
        low, high = self._start(start), self._end(end)
        return Span(low, high) if low <= high else Span(high, low)

    def _start(self, position: int) -> int:
        i = bisect_right(self._starts, position) - 1
        if i < 0:
            return position
        _, end, other_start, other_end = self._blocks[i]
        if position >= end:
            return position - end + other_end
        return other_start

    def _end(self, position: int) -> int:
        i = bisect_left(self._starts, position) - 1
        if i < 0:
            return position
        _, end, _, other_end = self._blocks[i]
        if position >= end:
            return position - end + other_end
        return other_end


def to_clean(found: Sequence[Edit]) -> OffsetMap:
    """Original offsets -> clean offsets."""
    return OffsetMap([(e.start, e.end, e.out_start, e.out_end) for e in found])


def to_original(found: Sequence[Edit]) -> OffsetMap:
    """Clean offsets -> original offsets."""
    return OffsetMap([(e.out_start, e.out_end, e.start, e.end) for e in found])


def map_back(changes: Sequence[Change]) -> OffsetMap:
    """Offsets of the text after `changes` -> offsets of the text before."""
    blocks: list[tuple[int, int, int, int]] = []
    shift = 0
    for change in changes:
        start = change.start + shift
        blocks.append((start, start + len(change.after), change.start, change.end))
        shift += len(change.after) - (change.end - change.start)
    return OffsetMap(blocks)
