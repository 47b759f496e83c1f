"""An edit cut to the characters that it changes."""

from __future__ import annotations

from difflib import SequenceMatcher

from cleanup.edit import Edit
from cleanup.lazy import lazy
from cleanup.value import value

_TOKEN = lazy(r"\s+|\w+|[^\w\s]")


@value
class Bit:
    """The smallest stretch that an edit changes: `text[start:end]` became `after`. Several bits may come from one edit."""

    start: int
    end: int
    after: str
    edit: Edit


def bits(edit: Edit) -> list[Bit]:
    """An edit cut to what it changes, word by word."""
    return [Bit(edit.start + start, edit.start + end, after, edit) for start, end, after in differences(edit.before, edit.after)]


def differences(before: str, after: str) -> list[tuple[int, int, str]]:
    """The stretches of `before` that differ, and what stands there in `after`: in words and marks, then trimmed to letters."""
    low, high = _common(before, after)
    old, new = before[low : len(before) - high], after[low : len(after) - high]
    if not old or not new or " " not in old:
        return [(low, len(before) - high, new)] if old or new else []
    a, b = _TOKEN.findall(before), _TOKEN.findall(after)
    offsets = [0]
    for token in a:
        offsets.append(offsets[-1] + len(token))
    found: list[tuple[int, int, str]] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        piece = "".join(b[j1:j2])
        low, high = _common(before[offsets[i1] : offsets[i2]], piece)
        found.append((offsets[i1] + low, offsets[i2] - high, piece[low : len(piece) - high]))
    return found


def _common(a: str, b: str) -> tuple[int, int]:
    """Lengths of the common beginning and, of what is left, the common end."""
    least = min(len(a), len(b))
    low = 0
    while low < least and a[low] == b[low]:
        low += 1
    high = 0
    while high < least - low and a[len(a) - 1 - high] == b[len(b) - 1 - high]:
        high += 1
    return low, high
