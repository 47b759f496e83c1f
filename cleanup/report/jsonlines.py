"""JSON Lines: a line for each record; with `--entities` what each names, too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleanup.report.cleaned import Cleaned
from cleanup.report.jsonform import dumped, form


def written(items: Iterable[Cleaned], colour: bool) -> Iterator[str]:
    """A line each, whether something changed or not."""
    for item in items:
        yield f"{dumped(form(item, item.entities))}\n"
