"""Showing what was done: for people, for programs, for the services that read reports.

Each format is a module with `written(items, colour) -> pieces of text`: it takes records as they come, so that a report of a large file needs no
memory (but for those that must count first).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleanup.report.cleaned import Cleaned

FORMATS = {
    "text": "cleanup.report.listing",
    "concise": "cleanup.report.concise",
    "diff": "cleanup.report.diff",
    "json": "cleanup.report.jsonform",
    "jsonl": "cleanup.report.jsonlines",
    "sarif": "cleanup.report.sarif",
    "github": "cleanup.report.github",
    "md": "cleanup.report.markdown",
    "html": "cleanup.report.html",
    "annotations": "cleanup.report.annotations",
}


def written(form: str, items: Iterable[Cleaned], colour: bool) -> Iterator[str]:
    """The report in this form, piece by piece."""
    pieces: Iterator[str] = import_module(FORMATS[form]).written(items, colour)
    return pieces
