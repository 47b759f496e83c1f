"""The summary: how much changed, by kind of damage."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Protocol

from cleanup.report.style import Style


class Counts(Protocol):
    """What is counted; see `cli.work.Tally`."""

    inputs: int
    records: int
    changed: int
    changes: int
    held: int

    @property
    def rules(self) -> Mapping[str, int]: ...
    @property
    def whys(self) -> Mapping[str, str]: ...
    @property
    def causes(self) -> Mapping[str, int]: ...


CAUSES = {
    "guess": "only guesses (--bold applies them)",
    "likely": "likely, not certain (without --careful they are applied)",
    "overlapped": "lost to another on the same words",
    "protected": "inside an address, code or name that nobody may touch",
    "guarded": "would have touched a number, a negation or a quotation",
    "trial": "rules on trial (--trial runs them)",
    "loops": "rules that would not have come to rest",
    "share": "too much of the text would have changed (--max-share)",
    "untranslated": "sentences in another language (--translate puts them into this one)",
    "unfaithful": "translations that lose or invent something",
    "original": "a word that does not stand in the original",
    "marked": "teaser lines that stay, as you asked",
}


def summary(counts: Counts, colour: bool, *, verbose: bool = False, room: int = 10_000) -> Iterator[str]:
    """Lines for people, of at most `room` characters: the sum, then each rule, the most frequent first."""
    style = Style(colour)
    of = f"{counts.records:,} text{'s' * (counts.records != 1)}"
    if not counts.changes:
        yield style.dim(f"nothing to repair in {of}")
    else:
        told = f"{counts.changes:,} repair{'s' * (counts.changes != 1)} in {counts.changed:,} of {of}"
        yield style.bold(told)
        width = len(f"{max(counts.rules.values()):,}")
        names = max(map(len, counts.rules))
        for rule, count in sorted(counts.rules.items(), key=lambda item: (-item[1], item[0])):
            lead = f"  {count:>{width},}  {style.rule(rule)}{' ' * (names - len(rule))}  "
            indent = width + names + 6
            for row in textwrap.wrap(counts.whys[rule], max(30, room - indent), break_long_words=False) or [""]:
                yield lead + style.dim(row)
                lead = " " * indent
    if verbose and counts.held:
        yield f"{counts.held:,} held back:"
        for cause, count in sorted(counts.causes.items(), key=lambda item: (-item[1], item[0])):
            yield f"  {count:,}  {CAUSES.get(cause, cause)}"
