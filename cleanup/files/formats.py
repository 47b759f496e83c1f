"""Formats: which one a file has, and its records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import BinaryIO

from cleanup.files.packed import unpacked_name
from cleanup.files.record import Columns, InputError, Record

SUFFIXES = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jsonlines": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
}
NO_TEXT = {
    ".json": "is one JSON document; write it as JSON Lines (jq -c '.[]'), or say what it is with --format",
    ".xlsx": "is a spreadsheet; export it as CSV",
    ".xls": "is a spreadsheet; export it as CSV",
    ".docx": "is a Word document; save it as plain text",
    ".pdf": "is a PDF; extract its text first",
    ".parquet": "is Parquet; write it as JSON Lines or CSV",
    ".tar": "is an archive; unpack it first",
    ".tgz": "is an archive; unpack it first",
    ".xz": "is compressed; unpack it: xzcat FILE | cleanup fix -",
    ".zip": "is an archive; unpack it first",
}


def format_of(name: str, given: str | None) -> str:
    """The format that was given, else the one that the name tells, else text. InputError for names of what is no text.

    Of a compressed file the name without the ending of the compression tells it.
    """
    if given is not None:
        return given
    suffix = PurePath(unpacked_name(name)).suffix.lower()
    if suffix in NO_TEXT:
        raise InputError(f"{name}: {NO_TEXT[suffix]}")
    return SUFFIXES.get(suffix, "text")


def records(stream: BinaryIO, file: str, form: str, columns: Columns, encoding: str | None = None) -> Iterator[Record]:
    """The records of a stream. Their `raw` bytes together are the stream."""
    if form == "jsonl":
        from cleanup.files.jsonl import records as jsonl

        return jsonl(stream, file, columns, encoding)
    if form in ("csv", "tsv"):
        from cleanup.files.table import records as table

        return table(stream, file, "\t" if form == "tsv" else None, columns, encoding)
    from cleanup.files.text import records as text

    return text(stream, file, encoding)
