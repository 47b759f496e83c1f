"""Matching: which edits make which flaws right, which are wrong, and what was missed.

Linear in the number of flaws, however many wordings each has; only beside words that go are wordings combined, up to a limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from cleanup.corpus import Flaw, Record
from cleanup.edit import Edit
from cleanup.result import Result
from cleanup.score.bits import Bit, bits

SPURIOUS = "spurious"
_CHOICES = 128  # of wordings that are compared beside a deletion


@dataclass(slots=True)
class Verdict:
    """What became of one record. `wrong` pairs each wrong edit with the kind of flaw that it touches, or `spurious`."""

    record: Record
    result: Result
    right: list[Flaw] = field(default_factory=list)
    missed: list[Flaw] = field(default_factory=list)
    optional: list[Flaw] = field(default_factory=list)  # optional flaws that were repaired
    wrong: list[tuple[Bit, str]] = field(default_factory=list)

    @property
    def exact(self) -> bool:
        return not self.missed and not self.wrong

    def edits_right(self) -> list[Edit]:
        """Edits of the result of which no bit is wrong."""
        bad = {bit.edit.start for bit, _ in self.wrong}
        return [edit for edit in self.result.edits if edit.start not in bad]

    def edits_wrong(self) -> list[Edit]:
        bad = {bit.edit.start for bit, _ in self.wrong}
        return [edit for edit in self.result.edits if edit.start in bad]


def judge(record: Record, result: Result) -> Verdict:
    """Compare what was done to a record with its flaws."""
    verdict = Verdict(record, result)
    small = [bit for edit in result.edits for bit in bits(edit)]
    for flaws, group in _groups(record.flaws, small):
        _judge_group(record.damaged, flaws, group, verdict)
    return verdict


def _touch(flaw: Flaw, bit: Bit) -> bool:
    return bit.start <= flaw.end and bit.end >= flaw.start


def _groups(flaws: Sequence[Flaw], small: Sequence[Bit]) -> Iterator[tuple[list[Flaw], list[Bit]]]:
    """Flaws and bits that touch one another. Two flaws side by side are not one group unless a bit holds them together."""
    todo = sorted([(f.start, f.end, 0, i) for i, f in enumerate(flaws)] + [(b.start, b.end, 1, i) for i, b in enumerate(small)])
    parent = list(range(len(todo)))

    def root(i: int) -> int:
        while parent[i] != i:
            i = parent[i]
        return i

    for i, (_, end, what, number) in enumerate(todo):
        for j in range(i + 1, len(todo)):
            start, _, other, other_number = todo[j]
            if start > end:
                break
            if what != other or (what == other == 1 and small[number].edit is small[other_number].edit):
                parent[root(j)] = root(i)
    grouped: dict[int, tuple[list[Flaw], list[Bit]]] = {}
    for i, (_, _, what, number) in enumerate(todo):
        here = grouped.setdefault(root(i), ([], []))
        if what:
            here[1].append(small[number])
        else:
            here[0].append(flaws[number])
    yield from grouped.values()


def _judge_group(text: str, flaws: list[Flaw], small: list[Bit], verdict: Verdict) -> None:
    if not small:
        verdict.missed += [flaw for flaw in flaws if not flaw.optional]
        return
    done = _all_right(text, flaws, small) if flaws else None
    if done is not None:
        _book(done, verdict)
        return
    left = list(small)
    for flaw in flaws:
        near = [bit for bit in left if _touch(flaw, bit)]
        for tried in (
            near,
            [b for b in near if b.start < flaw.end and b.end > flaw.start],
            *([b] for b in near),
        ):
            done = _all_right(text, [flaw], tried) if tried else None
            if done:
                _book(done, verdict)
                left = [bit for bit in left if bit not in tried]
                break
        else:
            if not flaw.optional:
                verdict.missed.append(flaw)
    booked: set[tuple[int, int]] = set()  # an edit that is wrong about one flaw is wrong once, in however many bits
    for bit in left:
        near_flaw = next((flaw for flaw in flaws if _touch(flaw, bit)), None)
        place = (bit.edit.start, near_flaw.start if near_flaw else -1)
        if place not in booked:
            booked.add(place)
            verdict.wrong.append((bit, near_flaw.kind if near_flaw else SPURIOUS))


def _book(done: Iterable[Flaw], verdict: Verdict) -> None:
    for flaw in done:
        (verdict.optional if flaw.optional else verdict.right).append(flaw)


def _all_right(text: str, flaws: Sequence[Flaw], small: Sequence[Bit]) -> list[Flaw] | None:
    """The flaws that were repaired, if the text over them all is right; None if it is not."""
    low = min([f.start for f in flaws] + [b.start for b in small])
    high = max([f.end for f in flaws] + [b.end for b in small])
    got = _written(text, [(b.start, b.end, b.after) for b in small], low, high)
    # All ways to write the flaws, as positions in `got` that each choice reaches: linear, however many flaws there are.
    ways: dict[int, tuple[Flaw, ...]] = {0: ()}
    position = low
    for flaw in flaws:
        between = text[position : flaw.start]
        following: dict[int, tuple[Flaw, ...]] = {}
        for at, done in ways.items():
            if not got.startswith(between, at):
                continue
            for after in flaw.afters:
                if got.startswith(after, at + len(between)):
                    following.setdefault(at + len(between) + len(after), (*done, flaw))
            if flaw.optional and got.startswith(flaw.before, at + len(between)):
                following.setdefault(at + len(between) + len(flaw.before), done)
        ways, position = following, flaw.end
    rest = text[position:high]
    for at, done in ways.items():
        if got[at:] == rest:
            return list(done)
    if any(not after for flaw in flaws for after in flaw.afters):
        return _right_but_for_space(text, flaws, small, low, high)
    return None


def _right_but_for_space(text: str, flaws: Sequence[Flaw], small: Sequence[Bit], low: int, high: int) -> list[Flaw] | None:
    """Beside words that went: every run of space is one, and none counts at the ends of the text."""
    while low and text[low - 1].isspace():
        low -= 1
    while high < len(text) and text[high].isspace():
        high += 1

    def tidied(edits: Sequence[tuple[int, int, str]]) -> str:
        piece = re.sub(r"\s+", " ", _written(text, edits, low, high))
        piece = piece.lstrip() if low == 0 else piece
        return piece.rstrip() if high == len(text) else piece

    got = tidied([(b.start, b.end, b.after) for b in small])
    choices: list[list[tuple[Flaw, str]]] = [[]]
    for flaw in flaws:
        wordings = [*flaw.afters, *([flaw.before] if flaw.optional else [])]
        choices = [[*chosen, (flaw, wording)] for chosen in choices for wording in wordings][:_CHOICES]
    for chosen in choices:
        if tidied([(flaw.start, flaw.end, wording) for flaw, wording in chosen]) == got:
            return [flaw for flaw, wording in chosen if wording != flaw.before]
    return None


def _written(text: str, edits: Sequence[tuple[int, int, str]], low: int, high: int) -> str:
    out: list[str] = []
    position = low
    for start, end, after in edits:
        out += (text[position:start], after)
        position = end
    return "".join(out) + text[position:high]
