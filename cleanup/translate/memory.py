"""Memory: sentences and their translations in a file, so that a run that was stopped goes on where it was, and nothing is translated twice.

JSON Lines: `{"by": models, "from": sentence, "to": translation}`. A line that cannot be read (a run was killed while it wrote) is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from cleanup.translate.models import ModelError


class Memory:
    """What some models made of sentences. In a file, if one is named; else for as long as it lives (and then bounded)."""

    BOUND = 100_000

    def __init__(self, file: Path | None, by: str) -> None:
        self._by = by
        self._known: dict[str, str] = {}
        self._file = file
        if file is None:
            return
        try:
            broken = self._read(file)
            with file.open("a", encoding="utf-8", newline="\n") as stream:  # it can be written, or this is told before any work
                stream.write("\n" if broken else "")
        except OSError as error:
            raise ModelError(f"{file}: cannot be kept as a memory: {error.strerror}") from None

    def _read(self, file: Path) -> bool:
        """-> whether the last line lacks its end."""
        if not file.exists():
            return False
        line = ""
        with file.open(encoding="utf-8", errors="replace") as lines:
            for number, line in enumerate(lines, 1):
                try:
                    row = json.loads(line)
                except ValueError:
                    if number == 1:
                        raise ModelError(f"{file}: is no memory of translations, and would be damaged; name another file") from None
                    continue
                if not isinstance(row, dict) or not {"by", "from", "to"} <= row.keys():
                    raise ModelError(f"{file}:{number}: is no memory of translations, and would be damaged; name another file")
                if row["by"] == self._by:
                    self._known[str(row["from"])] = str(row["to"])
        return bool(line) and not line.endswith("\n")

    def __contains__(self, sentence: str) -> bool:
        return sentence in self._known

    def __getitem__(self, sentence: str) -> str:
        return self._known[sentence]

    def add(self, pairs: Iterable[tuple[str, str]]) -> None:
        if self._file is None and len(self._known) > self.BOUND:
            self._known.clear()
        rows = dict(pairs)
        self._known.update(rows)
        if self._file is not None:
            lines = (json.dumps({"by": self._by, "from": a, "to": b}, ensure_ascii=False) + "\n" for a, b in rows.items())
            with self._file.open("a", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
                stream.writelines(lines)
