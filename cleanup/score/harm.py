"""Harm: how many words of good text were changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from cleanup.corpus import Record
from cleanup.edit import Edit
from cleanup.result import Result
from cleanup.score.bits import differences
from cleanup.value import value


@value
class Harm:
    """What was done to the good text of one language under one setting."""

    words: int
    changed: int
    changes: tuple[tuple[Record, Edit], ...]

    @property
    def rate(self) -> float:
        """Changed words per 10,000."""
        return 10_000 * self.changed / self.words if self.words else 0.0


def harm(good: Iterable[Record], clean: Callable[[Record], Result]) -> Harm:
    words = changed = 0
    changes: list[tuple[Record, Edit]] = []
    for record in good:
        words += len(record.damaged.split())
        for edit in clean(record).edits:
            changes.append((record, edit))
            changed += sum(max(1, len(edit.before[start:end].split())) for start, end, _ in differences(edit.before, edit.after))
    return Harm(words, changed, tuple(changes))
