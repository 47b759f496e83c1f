"""Sentences that were left in another language, or could not be translated, in lines for people."""

from __future__ import annotations

from collections.abc import Iterator

from cleanup.report.cleaned import Cleaned, Lines
from cleanup.report.shown import brief

CAUSES = ("untranslated", "unfaithful")


def told(item: Cleaned) -> Iterator[str]:
    """A line for each: place, reason, rule, the sentence, and the translation that was not believed."""
    shown = [held for held in item.result.held if held.cause in CAUSES]
    if not shown:
        return
    lines = Lines(item.result.original)
    for held in shown:
        number, column = lines.number(held.start), lines.column(held.start) + 1
        place = f"{item.file}:{item.record.line + number}:{column}" if item.record.in_lines else f"{item.label}:{held.start + 1}"
        answer = f" → {brief(held.after)}" if held.after != held.before else ""
        yield f"{place}: {held.why} [{held.rule}] {brief(held.before)}{answer}"
