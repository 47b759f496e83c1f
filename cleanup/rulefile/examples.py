"""Examples: the sentences that a rule shows, in `|` blocks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cleanup.forms import unescaped
from cleanup.rule import Pair
from cleanup.rulefile.blocks import is_block
from cleanup.rulefile.problems import Slate
from cleanup.rulefile.strict import Node

LINE_BREAK = "¶"
EXAMPLES = ("fixes", "keeps", "known_gaps")


def example_rows(slate: Slate, key: str, entries: Mapping[str, tuple[int, Node]]) -> Iterator[tuple[int, str]]:
    """The lines of a block with their numbers, up to the last that is not empty."""
    if key not in entries or not is_block(slate, key, entries[key][1]):
        return
    node = entries[key][1]
    rows = node.text.rstrip(" \n").split("\n")
    if rows == [""]:
        slate.tell(node.line, f"`{key}` is empty")
        return
    for number, row in enumerate(rows, node.line + 1):
        try:
            yield number, unescaped(row.strip(" ").replace(LINE_BREAK, "\n"))
        except ValueError as error:
            slate.tell(number, str(error))
            yield number, row


def pairs(slate: Slate, key: str, entries: Mapping[str, tuple[int, Node]], lines: dict[str, int]) -> list[Pair]:
    groups: list[list[tuple[int, str]]] = [[]]
    for number, row in example_rows(slate, key, entries):
        if row:
            groups[-1].append((number, row))
        elif groups[-1]:
            groups.append([])
    found: list[Pair] = []
    for group in groups:
        if not group:
            continue
        line, before = group[0]
        if len(group) != 2:
            slate.tell(
                line,
                f"`{key}` has {len(group)} line{'s'[: len(group) > 1]} here; write two, the "
                f"damaged above the repaired, "
                "and an empty line before the next two",
            )
            continue
        after = group[1][1]
        if before == after and key == "fixes":
            slate.tell(
                line,
                "the damaged and the repaired line are the same; move it to `keeps` if nothing may change",
            )
        elif any(pair.before == before for pair in found):
            slate.tell(line, f"“{before[:40]}” stands twice in `{key}`")
        else:
            lines[f"{key}.{len(found)}"] = line
            found.append(Pair(before, after))
    return found


def keeps(slate: Slate, entries: Mapping[str, tuple[int, Node]], lines: dict[str, int], damaged: set[str]) -> list[str]:
    found: list[str] = []
    rows = list(example_rows(slate, "keeps", entries))
    for number, row in rows:
        if not row.strip():
            slate.tell(number, "a keep is empty; `keeps` holds a sentence a line, without empty lines")
        elif row in found:
            slate.tell(number, f"“{row[:40]}” stands twice in `keeps`")
        elif row in damaged:
            slate.tell(number, f"“{row[:40]}” is the damaged line of a fix, so it cannot be kept")
        else:
            lines[f"keeps.{len(found)}"] = number
            found.append(row)
    if rows and len(rows) < 2:
        slate.tell(
            rows[0][0],
            "has one keep; write at least two sentences that look like the damage and must not change",
        )
    return found
