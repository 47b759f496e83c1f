"""The short list: a line for each change, `file:line:column: rule: before → after`, as editors and grep read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleanup.report.cleaned import Cleaned
from cleanup.report.shown import change
from cleanup.report.style import Style


def written(items: Iterable[Cleaned], colour: bool) -> Iterator[str]:
    """A line each."""
    style = Style(colour)
    for item in items:
        for edit, line, column, _, _ in item.places():
            rules = ", ".join(edit.rules)
            yield f"{style.place(f'{item.file}:{line}:{column}')}: {style.rule(rules)}: {change(edit.before, edit.after)}\n"
