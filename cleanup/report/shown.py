"""Text made fit to be shown in one line: line ends and what cannot be seen become visible, and long ones are cut."""

from __future__ import annotations

import re
import unicodedata

from cleanup.lazy import lazy

_ODD = lazy("[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]")
_LINE_END = lazy(r"\r\n|\n|\r")
JOINERS = "\u200c\u200d"  # part of words and of emoji; shown as they are


def visible(text: str) -> str:
    """Without anything that would move a terminal's cursor or cannot be seen. Line ends become ↵."""
    return _ODD.sub(_visible, _LINE_END.sub("↵", text))


def _visible(match: re.Match[str]) -> str:
    mark = match.group()
    if mark in JOINERS:
        return mark
    if mark == "\t":
        return " "
    code = ord(mark)
    return chr(0x2400 + code) if code < 0x20 else f"<U+{code:04X}>"


def brief(text: str, most: int = 48) -> str:
    """A stretch of text for a list: visible, cut in the middle where long; spaces alone are named."""
    if not text:
        return "(nothing)"
    if text.isspace() and not _LINE_END.search(text):
        names = {" ": "space", "\u00a0": "no-break space", "\t": "tab"}
        if len(text) == 1:
            return f"({names.get(text) or unicodedata.name(text, 'space').lower()})"
        return f"({len(text)} spaces)"
    told = visible(text)
    if len(told) <= most:
        return told
    half = (most - 1) // 2
    return f"{told[:half].rstrip()}…{told[-half:].lstrip()}"


def change(before: str, after: str) -> str:
    """`saidthat → said that`."""
    if not after and before.strip():
        before = before.strip()
    return f"{brief(before)} → {brief(after)}"
