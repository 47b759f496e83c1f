"""Names written by a system: the tables read forwards, for tests."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from cleanup.names.systems import VOWELS

RULES = Path(__file__).resolve().parents[2] / "rules" / "names"
SYSTEMS = ("en", "de", "fr", "es", "it", "pl", "cs", "hu", "nl", "sv", "iso9", "uk", "be", "bg")


@cache
def table() -> dict[str, dict[str, str]]:
    with (RULES / "systems" / "cyrillic.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("##")), delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["letter"]: row for row in rows}


def written(name: str, system: str) -> str:
    """A Cyrillic name in a system: of each letter the first regular spelling that may stand there; soft and hard signs are dropped.

    Empty where the system has no letter for it (Bulgarian щ is another sound).
    """
    found = ""
    at = 0
    while at < len(name):
        if name[at] in "ьъ":
            at += 1
            continue
        for size in (2, 1):
            row = table().get(name[at : at + size])
            if row is not None and (size == 1 or row[system]) and len(name[at : at + size]) == size:
                break
        assert row is not None, name[at]
        rest = name[at + size :]
        for cell in row[system].split():
            spelling, _, before = cell.lstrip("^~").partition(":")
            end = spelling.endswith("$")
            if (
                cell.startswith("?")
                or (cell.startswith("^") and found)
                or (cell.startswith("~") and (not found or found[-1] not in VOWELS))
                or (end and rest)
                or (before and not rest.startswith(tuple("еиіїёэ")))
            ):
                continue
            found += spelling.removesuffix("$")
            break
        else:
            return ""
        at += size
    return found
