"""regex behind two questions about Unicode properties that `re` cannot ask: is a letter of a Western script, does a text run from right to left.

Ranges written by hand for this were wrong in a thousand letters. Imported when first asked: by texts that hold characters nobody sees, which
are few, so that others do not pay the 70 ms.
"""

from __future__ import annotations

from functools import cache
from typing import Any

_RIGHT_TO_LEFT = "Hebrew Arabic Syriac Thaana Nko Samaritan Mandaic Adlam Hanifi_Rohingya Mende_Kikakui Old_South_Arabian Phoenician".split()


@cache
def _compiled(pattern: str) -> Any:
    import regex

    return regex.compile(pattern, regex.V1)


def western_letter(char: str) -> bool:
    """Whether a character is a Latin, Greek or Cyrillic letter. False for none."""
    return _compiled(r"[\p{L}&&[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]]").match(char) is not None


def right_to_left(text: str) -> bool:
    """Whether any character of the text belongs to a script that is written from right to left."""
    return _compiled("[" + "".join(rf"\p{{Script={name}}}" for name in _RIGHT_TO_LEFT) + "]").search(text) is not None
