"""Markdown, for the summary of a build: how much by rule, then the changes, at most 500."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from cleanup.lazy import lazy
from cleanup.report.cleaned import Cleaned
from cleanup.report.shown import brief

MOST = 500
_MARKS = lazy(r"([\\`*_{}\[\]<>#|~&])")


def plain(text: str) -> str:
    """Text in which Markdown sees nothing."""
    return _MARKS.sub(r"\\\1", text)


def written(items: Iterable[Cleaned], colour: bool) -> Iterator[str]:
    """The whole report, at the end: the sum stands first."""
    rules: Counter[str] = Counter()
    whys: dict[str, str] = {}
    rows: list[str] = []
    changes = records = changed = 0
    for item in items:
        records += 1
        changed += bool(item.result.edits)
        for edit, line, column, _, _ in item.places():
            changes += 1
            for rule, why in zip(edit.rules, edit.why, strict=True):
                rules[rule] += 1
                whys.setdefault(rule, why)
            if len(rows) < MOST:
                place = plain(f"{item.file}:{line}:{column}")
                rows.append(f"| {place} | {plain(brief(edit.before))} | {plain(brief(edit.after))} | {', '.join(edit.rules)} |\n")
    yield "# Repairs\n\n"
    if not changes:
        yield f"Nothing to repair in {records:,} text{'s' * (records != 1)}.\n"
        return
    yield f"{changes:,} repair{'s' * (changes != 1)} in {changed:,} of {records:,} text{'s' * (records != 1)}.\n\n"
    yield "| repairs | rule | why |\n|---:|---|---|\n"
    for rule, count in sorted(rules.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"| {count:,} | {rule} | {plain(whys[rule])} |\n"
    yield "\n| place | before | after | rule |\n|---|---|---|---|\n"
    yield from rows
    if changes > len(rows):
        yield f"\n{changes - len(rows):,} more are left out.\n"
