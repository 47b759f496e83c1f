"""The diff: each line that changes, its changed words marked in place, and under it the reasons.

    page.txt
       3 │ The president never [-saidthat-]{+said that+} the goals are changing.
         ╰ saidthat → said that: The page lost the space where a link ended. fused-clause-word

In colour, what goes is red and struck through, what comes is green and underlined. Long lines show the surroundings of their changes.
"""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable, Iterator
from typing import Literal

from cleanup.edit import Edit
from cleanup.report.cleaned import Cleaned, Lines
from cleanup.report.shown import change, visible
from cleanup.report.style import Style
from cleanup.result import Result
from cleanup.value import value

AROUND = 60  # characters shown before and after a change in a long line
MOST = 400  # characters of a removed or added stretch that are shown

Kind = Literal["kept", "removed", "added"]
Part = tuple[Kind, str]


@value
class Block:
    """Lines that hang together by their edits: the first line's number in the text (from 0), the edits, and what to show."""

    line: int
    edits: tuple[Edit, ...]
    parts: tuple[Part, ...]


def blocks(result: Result) -> Iterator[Block]:
    """The changed lines of a text, in order."""
    lines = Lines(result.original)
    group: list[Edit] = []
    last = -1
    for edit in result.edits:
        first = lines.number(edit.start)
        if group and first > last:
            yield _block(lines, group)
            group = []
        group.append(edit)
        last = lines.number(edit.end)
    if group:
        yield _block(lines, group)


def _block(lines: Lines, edits: list[Edit]) -> Block:
    text = lines.text
    first = lines.number(edits[0].start)
    start, end = lines.span(first)[0], max(edits[-1].end, lines.span(lines.number(edits[-1].end))[1])
    parts: list[Part] = []
    at = start
    for i, edit in enumerate(edits):
        kept = text[at : edit.start]
        parts.append(("kept", _cut(kept, head=i > 0, tail=True)))
        if edit.before:
            parts.append(("removed", _short(edit.before)))
        if edit.after:
            parts.append(("added", _short(edit.after)))
        at = edit.end
    parts.append(("kept", _cut(text[at:end], head=True, tail=False)))
    return Block(first, tuple(edits), tuple(part for part in parts if part[1]))


def _cut(text: str, head: bool, tail: bool) -> str:
    """A kept stretch; in a long one only what is next to a change is shown, cut between words."""
    if len(text) <= AROUND * (head + tail) + 20:
        return visible(text)
    front = text[: AROUND + 1].rpartition(" ")[0] or text[:AROUND] if head else ""
    back = text[-AROUND - 1 :].partition(" ")[2] or text[-AROUND:] if tail else ""
    return visible(f"{front} … {back}" if head and tail else f"{front} …" if head else f"… {back}")


def _short(text: str) -> str:
    return visible(text if len(text) <= MOST else f"{text[: MOST // 2]} … {text[-MOST // 2 :]}")


def reasons(edits: Iterable[Edit]) -> Iterator[tuple[str, str, list[str]]]:
    """(rule, why, the changes in short) for each reason in these edits, in order."""
    found: dict[tuple[str, str], list[str]] = {}
    for edit in edits:
        for rule, why in zip(edit.rules, edit.why, strict=True):
            found.setdefault((rule, why), []).append(change(edit.before, edit.after))
    for (rule, why), changes in found.items():
        yield rule, why, list(dict.fromkeys(changes))


def written(items: Iterable[Cleaned], colour: bool) -> Iterator[str]:
    """The diff of every record that changed."""
    style = Style(colour)
    width = shutil.get_terminal_size((100, 24)).columns if colour else 10_000
    file = None
    for item in items:
        if not item.result.edits:
            continue
        if item.label != file:
            yield f"{chr(10) if file is not None else ''}{style.bold(style.place(item.label))}\n"
            file = item.label
        base = item.record.line if item.record.in_lines else 1
        for block in blocks(item.result):
            yield f"{_lines(block, base, style, width)}"


def _lines(block: Block, base: int, style: Style, width: int) -> str:
    number = f"{base + block.line:>5} │ "
    empty = " " * 5 + " │ "
    out = []
    for i, row in enumerate(_wrapped(block.parts, width - len(number), style)):
        out.append(style.dim(number if i == 0 else empty) + row)
    for rule, why, changes in reasons(block.edits):
        told = f"{', '.join(changes[:4])}{f' and {len(changes) - 4} more' if len(changes) > 4 else ''}: {why}"
        rows = textwrap.wrap(told, max(30, width - 8), break_long_words=False, break_on_hyphens=False) or [""]
        if len(rows[-1]) + len(rule) + 9 > width:
            rows.append("")
        for i, row in enumerate(rows):
            mark = "╰ " if i == 0 else "  "
            end = f"{' ' if row else ''}{style.rule(rule)}" if i == len(rows) - 1 else ""
            out.append(f"      {style.dim(mark)}{row}{end}")
    return "\n".join(out) + "\n"


def _wrapped(parts: Iterable[Part], width: int, style: Style) -> Iterator[str]:
    """The parts as rows of at most so many characters, broken between words."""
    marks = {
        "kept": ("", ""),
        "removed": ("", "") if style.on else ("[-", "-]"),
        "added": ("", "") if style.on else ("{+", "+}"),
    }
    paint = {"kept": lambda text: text, "removed": style.removed, "added": style.added}
    row: list[str] = []
    length = 0
    for kind, text in parts:
        if style.on and kind != "kept" and text.isspace():
            text = "␣" * len(text)
        opening, closing = marks[kind]
        pending = ""
        for word in _words(opening + text + closing):
            if length + len(word.rstrip()) > width and length:
                if pending:
                    row.append(paint[kind](pending.rstrip()))
                elif row:
                    row[-1] = row[-1].rstrip()
                yield "".join(row)
                row, length, pending = [], 0, ""
            pending += word
            length += len(word)
        if pending:
            row.append(paint[kind](pending))
    if row:
        yield "".join(row)


def _words(text: str) -> Iterator[str]:
    """Words with the spaces after them; together they are the text."""
    start = 0
    while start < len(text):
        at = text.find(" ", start)
        while at >= 0 and at + 1 < len(text) and text[at + 1] == " ":
            at += 1
        end = len(text) if at < 0 else at + 1
        yield text[start:end]
        start = end


def highlighted(result: Result) -> str:
    """The clean text for a terminal: what was repaired is green and underlined."""
    style = Style(True)
    out: list[str] = []
    at = 0
    for edit in result.edits:
        out.append(result.text[at : edit.out_start])
        rows = result.text[edit.out_start : edit.out_end].split("\n")
        out.append("\n".join(style.added(row) for row in rows))
        at = edit.out_end
    out.append(result.text[at:])
    return "".join(out)
