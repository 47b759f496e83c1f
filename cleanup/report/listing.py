"""The list: each change with its place and its reason, two lines each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleanup.report.cleaned import Cleaned
from cleanup.report.shown import brief
from cleanup.report.style import Style


def written(items: Iterable[Cleaned], colour: bool) -> Iterator[str]:
    """`page.txt:3:21  saidthat → said that`, and under it the reason and the rule."""
    style = Style(colour)
    for item in items:
        for edit, line, column, _, _ in item.places():
            place = style.place(f"{item.file}:{line}:{column}")
            yield f"{place}  {style.removed(brief(edit.before.strip() or edit.before))} → {style.added(brief(edit.after))}\n"
            for rule, why in zip(edit.rules, edit.why, strict=True):
                yield f"    {why} {style.rule(rule)}\n"
