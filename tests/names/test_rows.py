"""The shipped tables are well-formed: what is written in them is what is written into texts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cleanup.names.gazetteer import LANGUAGES, read_rows

ROOT = Path(__file__).parents[2]
TABLES = [
    ROOT / "rules/names/people.tsv",
    ROOT / "rules/names/people_more.tsv",
    *sorted((ROOT / "rules/places").glob("*.tsv")),
    *sorted((ROOT / "rules/orgs").glob("*.tsv")),
]
LATIN, CYRILLIC = re.compile("[A-Za-z]"), re.compile("[\u0400-\u04ff]")


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.name)
def test_no_word_is_written_in_two_scripts(table: Path) -> None:
    words = re.findall(r"[^\W\d_]+", table.read_text(encoding="utf-8"))
    assert [word for word in words if LATIN.search(word) and CYRILLIC.search(word)] == []


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.name)
def test_every_language_has_its_own_script(table: Path) -> None:
    wrong = [
        (row["id"], tag, row[tag])
        for row in read_rows(table)
        for tag in LANGUAGES
        if row[tag] and CYRILLIC.search(row[tag]) and tag not in ("uk", "ru")
    ]
    assert wrong == []


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.name)
def test_no_two_rows_of_a_table_share_an_id(table: Path) -> None:
    ids = [row["id"] for row in read_rows(table)]
    assert len(ids) == len(set(ids))
