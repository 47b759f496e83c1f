"""The list: each change with its place and its reason, two lines each."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable, Iterator

from cleanup.report.cleaned import Cleaned
from cleanup.report.shown import brief
from cleanup.report.style import Style


def written(items: Iterable[Cleaned], colour: bool) -> Iterator[str]:
    """`page.txt:3:21  saidthat → said that`, and under it the reason and the rule."""
    style = Style(colour)
    width = shutil.get_terminal_size((100, 24)).columns if colour else 10_000
    for item in items:
        for edit, line, column, _, _ in item.places():
            place = style.place(f"{item.file}:{line}:{column}")
            yield f"{place}  {style.removed(brief(edit.before.strip() or edit.before))} → {style.added(brief(edit.after))}\n"
            for rule, why in zip(edit.rules, edit.why, strict=True):
                *rows, last = textwrap.wrap(f"{why} {rule}", width - 4, break_long_words=False, break_on_hyphens=False)
                for row in rows:
                    yield f"    {row}\n"
                yield f"    {last.removesuffix(rule)}{style.rule(rule)}\n"
