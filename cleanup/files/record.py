"""Record: the unit that is cleaned, and the bytes it came from.

Each format turns a stream of bytes into records; together their `raw` bytes are the whole stream. What was not changed is written as `raw`, so
nothing can be lost on the way through a decoder and back; what was changed is written as `rebuild(text)`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from cleanup.value import value


class InputError(Exception):
    """An input that cannot be read or written. The message names the file, the place, what was read and what to do."""


@value
class Record:
    """One text, or something between texts that passes through (`text` None: a header, an empty line, a record without the column).

    `number` counts records from 1; `line` is the line of the file in which it begins, from 1. `in_lines` says that the text stands in the file
    as it is, so that a line and a column in it are a line and a column of the file. `problem` says why nothing could be read here. `rewrite`:
    rebuild it even if the text stays (a column is added). `annotate` writes the record with what the text names beside it. `source_text` is the
    text that it was translated from; `page` and `site` name what it shares evidence with.
    """

    number: int
    line: int
    raw: bytes
    text: str | None = None
    rebuild: Callable[[str], bytes] | None = None
    target: str | None = None
    source: str | None = None
    id: str | None = None
    in_lines: bool = False
    problem: str | None = None
    rewrite: bool = False
    annotate: Callable[[str, Sequence[Mapping[str, Any]]], bytes] | None = None
    source_text: str | None = None
    page: str | None = None
    site: str | None = None

    def bytes_with(self, text: str, entities: Sequence[Mapping[str, Any]] | None = None) -> bytes:
        """What to write where the text is now this one. UnicodeEncodeError where the file's encoding cannot hold it."""
        if self.annotate is not None and entities is not None:
            return self.annotate(text, entities)
        if self.rebuild is None or (text == self.text and not self.rewrite):
            return self.raw
        return self.rebuild(text)


@value
class Columns:
    """Which columns of a table or fields of an object hold what."""

    text: str = "text"
    target: str | None = None
    source: str | None = None
    id: str | None = None
    keep_original: bool = False
    source_text: str | None = None
    page: str | None = None
    site: str | None = None

    @property
    def original(self) -> str:
        return f"{self.text}_original"

    @property
    def entities(self) -> str:
        return f"{self.text}_entities"
