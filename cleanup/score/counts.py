"""Counts: what the verdicts come to, as precision, recall and F0.5 with its interval."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cleanup.score.matching import Verdict

SAMPLES = 400  # of the bootstrap


@dataclass(slots=True)
class Tally:
    """Counts of one kind of damage, one direction, or all."""

    right: int = 0
    missed: int = 0
    wrong: int = 0
    optional: int = 0

    @property
    def gold(self) -> int:
        return self.right + self.missed

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 1.0

    @property
    def f(self) -> float:
        return f_half(self.right, self.wrong, self.missed)


def f_half(right: int, wrong: int, missed: int) -> float:
    """F0.5 of counts; 1 where there was nothing to do and nothing was done."""
    if not right + wrong + missed:
        return 1.0
    return 1.25 * right / (1.25 * right + 0.25 * missed + wrong)


Counts = tuple[int, int, int]  # right, wrong, missed of one record


def interval(counts: Sequence[Counts]) -> tuple[float, float]:
    """95 % of F0.5 when records are drawn anew, with a fixed seed."""
    if not counts:
        return 0.0, 1.0
    draw = random.Random(1)
    values = []
    for _ in range(SAMPLES):
        drawn = draw.choices(counts, k=len(counts))
        values.append(f_half(*(sum(column) for column in zip(*drawn, strict=True))))
    values.sort()
    return values[int(0.025 * SAMPLES)], values[int(0.975 * SAMPLES) - 1]


def counts_of(verdict: Verdict, kind: str | None) -> Counts:
    """Of one record, for one kind of damage or (None) all."""
    return (
        sum(kind in (None, flaw.kind) for flaw in verdict.right),
        sum(kind in (None, near) for _, near in verdict.wrong),
        sum(kind in (None, flaw.kind) for flaw in verdict.missed),
    )


def tally(verdicts: Iterable[Verdict], kind: str | None = None) -> Tally:
    total = Tally()
    for verdict in verdicts:
        right, wrong, missed = counts_of(verdict, kind)
        total.right += right
        total.wrong += wrong
        total.missed += missed
        total.optional += sum(kind in (None, flaw.kind) for flaw in verdict.optional)
    return total
