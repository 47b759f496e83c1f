"""The audit log: a record of every change, from which it can be replayed and taken back.

JSON Lines, appended to. For each run a line with the version and the fingerprint of the cleaner (equal fingerprints give equal results); for
each changed record its place, the hashes of its text before and after, and the edits; for each input the hashes of its bytes (of a compressed one, of those
that it holds). No clock: the same
work writes the same log. The edits reach the disk before a file is replaced.
"""

from __future__ import annotations

import json
import os
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from cleanup.files.record import InputError
from cleanup.lazy import lazy

if TYPE_CHECKING:
    from cleanup.cleaner import Cleaner
    from cleanup.files.record import Record
    from cleanup.result import Result

_BEGINS = b'{"run": '
_SURROGATE = lazy("[\ud800-\udfff]")


def digest(text: str) -> str:
    """SHA-256 of a text in UTF-8."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def refuse_log(path: Path) -> None:
    """InputError for a file that is no audit log: to append to it would damage it."""
    try:
        if not path.is_file() or not path.stat().st_size:
            return
        with path.open("rb") as file:
            head = file.read(len(_BEGINS))
    except OSError as error:
        raise InputError(f"{path}: the audit log cannot be read: {error.strerror}") from None
    if head != _BEGINS:
        raise InputError(f"{path}: is no audit log, and would be damaged by appending to it; name another file with --audit")


class Audit:
    """An open log."""

    def __init__(self, path: Path, cleaner: Cleaner) -> None:
        from cleanup import __version__

        refuse_log(path)
        try:
            self._file: TextIO = path.open("a", encoding="utf-8", newline="\n")
        except OSError as error:
            raise InputError(f"{path}: the audit log cannot be written: {error.strerror}") from None
        self._write({"run": {"version": __version__, "fingerprint": cleaner.fingerprint}})

    def add(self, file: str, record: Record, result: Result) -> None:
        """A record that changed."""
        if not result.edits:
            return
        told = result.as_dict()
        self._write(
            {
                "file": file,
                "record": record.number,
                "line": record.line,
                "id": record.id,
                "before": digest(result.original),
                "after": digest(result.text),
                "edits": told["edits"],
            }
        )

    def end(self, file: str, before: str, after: str) -> None:
        """An input that is done: the hashes of its bytes. Everything is on the disk afterwards."""
        self._write({"file": file, "bytes_before": before, "bytes_after": after})
        self._file.flush()
        os.fsync(self._file.fileno())

    def drop(self, file: str, why: str) -> None:
        """An input that was left as it is after all, although records of it stand in the log."""
        self._write({"file": file, "left": why})
        self._file.flush()

    def close(self) -> None:
        self._file.close()

    def _write(self, row: dict[str, Any]) -> None:
        told = json.dumps(row, ensure_ascii=False)
        self._file.write(_SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", told) + "\n")
