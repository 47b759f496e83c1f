"""Annotations for GitHub's workflows: a warning at each place in the pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleanup.report.cleaned import Cleaned
from cleanup.report.shown import change


def _value(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _value(text).replace(":", "%3A").replace(",", "%2C")


def written(items: Iterable[Cleaned], colour: bool) -> Iterator[str]:
    """A line each."""
    for item in items:
        for edit, line, column, last, end in item.places():
            told = f"{change(edit.before, edit.after)}: {' '.join(edit.why)}"
            place = f"file={_property(item.file)},line={line}"
            if item.record.in_lines:
                place += f",col={column},endLine={last}" + (f",endColumn={end}" if last == line else "")
            yield f"::warning {place},title={_property(', '.join(edit.rules))}::{_value(told)}\n"
