"""invisible: characters that nobody sees, left in words by layout programs and web pages.

    characters: ZERO-WIDTH-SPACE U+2060
    between: western

`characters` are given by their Unicode name with hyphens for spaces, by code point (`U+200B`) or as a range
(`U+0002..U+0008`). They go; where one stood between two spaces, one of the spaces goes with it. `between`
says where:

    western          on neither side a letter of a script that needs such marks (Persian, Hindi, Thai …)
    letters          a Latin, Greek or Cyrillic letter stands on both sides
    left-to-right    the text holds no Hebrew, Arabic or other letter that is written from right to left
    anywhere

Kept always: the first character of a text (a byte order mark belongs to the file), U+0000, tabs and line
ends, whatever follows `@` or `#` (people break mentions with a zero-width space), and everything beside a
sign or emoji that is joined by such characters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import cache
from typing import ClassVar, Literal

from cleanup.adapters.regex import right_to_left, western_letter
from cleanup.context import Context
from cleanup.document import Document, Span
from cleanup.edit import Proposal
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_KEPT = frozenset("\x00\t\n\r\x0b\x0c\x1b\x1c\x1d\x1e\x1f\x85\u2028\u2029 ")
_CODE = lazy(r"U\+([0-9A-Fa-f]{4,6})(?:\.\.U\+([0-9A-Fa-f]{4,6}))?")
_HYPHENED = lazy(r"\b(?:NO BREAK|NON JOINER|LEFT TO RIGHT|RIGHT TO LEFT)\b")


@cache
def _named() -> dict[str, str]:
    """Names of invisible characters, hyphens for spaces."""
    found: dict[str, str] = {}
    for char in map(chr, (*range(0x80, 0x3000), *range(0xFE00, 0x10000))):
        if unicodedata.category(char) in ("Cf", "Mn", "Zs", "So", "Lo"):
            found.setdefault(unicodedata.name(char, "").replace(" ", "-"), char)
    return found


def _by_name(word: str) -> str:
    name = _HYPHENED.sub(lambda match: match.group().replace(" ", "-"), word.upper().replace("-", " "))
    try:
        return unicodedata.lookup(name)
    except KeyError:  # a name with another hyphen of its own, or none
        return _named().get(word.upper(), "")


def _characters(words: Sequence[str]) -> frozenset[str]:
    found: set[str] = set()
    for word in words:
        code = _CODE.fullmatch(word)
        if code:
            low = int(code[1], 16)
            high = int(code[2] or code[1], 16)
            if not low <= high <= 0x10FFFF or high - low > 255:
                raise FieldError("characters", f"{word} is no range of at most 256 code points")
            found.update(map(chr, range(low, high + 1)))
        elif char := _by_name(word):
            found.add(char)
        else:
            raise FieldError(
                "characters",
                f"{word!r} is neither a name such as ZERO-WIDTH-SPACE nor a code point such as U+200B",
            )
    visible = sorted(c for c in found if c in _KEPT or unicodedata.category(c) not in ("Cc", "Cf", "So", "Mn"))
    if visible:
        listed = ", ".join(f"U+{ord(c):04X}" for c in visible)
        raise FieldError("characters", f"{listed} can be seen, or is white space; write only characters that nobody sees")
    return frozenset(found)


class Invisible(Rule):
    """Characters that nobody sees and no word needs."""

    NAME: ClassVar[str] = "invisible"
    STAGE: ClassVar[Stage] = Stage.CHARACTERS

    @fields
    class Fields:
        characters: tuple[str, ...] = field(
            metadata={"help": "Unicode names with hyphens for spaces, code points (U+200B) or ranges (U+0002..U+0008)."}
        )
        between: Literal["western", "letters", "left-to-right", "anywhere"] = field(
            default="western", metadata={"help": "Where they go: see the kind's description."}
        )

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if not fields.characters:
            raise FieldError("characters", "name at least one character")
        self._characters = _characters(fields.characters)
        self._between = fields.between
        self._run = lazy("[" + "".join(map(re.escape, sorted(self._characters))) + "]+")

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(marks=self._characters)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        if self._between == "left-to-right" and places and right_to_left(text):
            return
        for place in places:
            for match in self._run.finditer(text, place.start, place.end):
                start, end = match.span()
                left, right = text[max(0, start - 1) : start], text[end : end + 1]
                if not start or left in ("@", "#") or not self._allowed(left, right):
                    continue
                if left in ("", " ") and right == " ":
                    end += 1
                yield self.proposal(start, end, "")

    def _allowed(self, left: str, right: str) -> bool:
        if self._between == "letters":
            return western_letter(left) and western_letter(right)
        if self._between == "western":
            return not any(_needs_marks(c) for c in left + right)
        return True


def _needs_marks(char: str) -> bool:
    """Whether the character belongs to a script, or is a sign, that joins and breaks by invisible characters."""
    if char.isascii() or western_letter(char):
        return False
    return char.isalpha() or unicodedata.category(char)[0] in "MSC"
