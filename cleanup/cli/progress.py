"""Progress: a line on stderr, for a person who watches work that takes long."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleanup.cli.inputs import Input
    from cleanup.cli.work import Tally

AFTER = 1.0  # seconds of work before anything is shown
EVERY = 0.1  # seconds between two states


class Progress:
    """`step` after every record; `hide` before something else is written to stderr; `close` at the end."""

    def __init__(self, inputs: Sequence[Input], tally: Tally, wanted: bool | None, quiet: bool, to_stdout: bool) -> None:
        watched = sys.stderr.isatty() and not quiet and not (to_stdout and sys.stdout.isatty())
        self._on = watched if wanted is None else wanted
        self._inputs, self._tally = len(inputs), tally
        self._start = time.monotonic()
        self._next = self._start + (AFTER if wanted is None else 0)
        self._shown = False

    def step(self) -> None:
        if not self._on:
            return
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + EVERY
        self._shown = True
        tally = self._tally
        of = f"file {tally.inputs} of {self._inputs}, " if self._inputs > 1 else ""
        rate = tally.characters / max(0.001, now - self._start) / 1e6
        sys.stderr.write(
            f"\r\x1b[K{of}{tally.records:,} texts, {tally.characters / 1e6:.1f} M characters ({rate:.1f} M/s), {tally.changes:,} changes"
        )
        sys.stderr.flush()

    def hide(self) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._shown = False

    close = hide
