"""Texts are replaced in place: whatever the file holds, only the text is another afterwards."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleanup.files.jsonl import members
from cleanup.files.jsonl import records as lines
from cleanup.files.record import Columns
from cleanup.files.table import Scanner, rows
from cleanup.files.table import records as table

settings.register_profile("places", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
QUICK = settings.get_profile("places")

TEXT = st.text(max_size=12)
CLEAN = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT, lambda v: st.lists(v) | st.dictionaries(TEXT, v), max_leaves=5
)


@QUICK
@given(before=st.dictionaries(TEXT, VALUE), after=st.dictionaries(TEXT, VALUE), old=TEXT, new=TEXT, escape=st.booleans(), tight=st.booleans())
def test_json_differs_in_the_text_alone(before: dict[str, object], after: dict[str, object], old: str, new: str, escape: bool, tight: bool) -> None:
    row = {**before, "text": old, **{k: v for k, v in after.items() if k != "text"}}
    # Lone surrogates can stand in JSON as escapes only.
    ascii_only = escape or any(0xD800 <= ord(mark) < 0xE000 for mark in json.dumps(row, ensure_ascii=False))
    line = json.dumps(row, ensure_ascii=ascii_only, separators=(",", ":") if tight else (" , ", " :  ")) + "\n"
    [record] = lines(io.BytesIO(line.encode()), "a.jsonl", Columns())
    assert (record.problem, record.text) == (None, old)
    assert record.bytes_with(old) == record.raw == line.encode()
    again = record.bytes_with(new).decode()
    assert json.loads(again) == {**row, "text": new}
    _, start, end = members(line)["text"]
    _, _, new_end = members(again)["text"]
    assert (again[:start], again[new_end:]) == (line[:start], line[end:])


@QUICK
@given(st.text(max_size=40) | st.from_regex(r'[ {}\[\]:,"a1]{0,12}'))
def test_what_json_refuses_we_refuse(line: str) -> None:
    try:
        wanted = json.loads(line)
    except (ValueError, RecursionError):
        wanted = None
    if isinstance(wanted, dict):
        assert {key: value for key, (value, _, _) in members(line).items()} == wanted
    else:
        with pytest.raises(ValueError):
            members(line)


CELLS = st.lists(st.lists(CLEAN, min_size=2, max_size=4), min_size=1, max_size=4)


@QUICK
@given(cells=CELLS, separator=st.sampled_from(",;\t|"), end=st.sampled_from(["\n", "\r\n"]), everything=st.booleans())
def test_rows_are_read_as_the_csv_module_reads_them(cells: list[list[str]], separator: str, end: str, everything: bool) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator=end, quoting=csv.QUOTE_ALL if everything else csv.QUOTE_MINIMAL).writerows(cells)
    text = out.getvalue()
    found = list(rows([text], Scanner(separator, True)))
    assert "".join(row.text for row in found) == text
    read = [[row.value(i) for i in range(len(row.cells))] for row in found]
    assert [[] if row == [""] else row for row in read] == list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


@QUICK
@given(cells=st.lists(CLEAN, min_size=3, max_size=3), new=CLEAN, number=st.integers(0, 2), everything=st.booleans(), keep=st.booleans())
def test_a_row_differs_in_the_text_alone(cells: list[str], new: str, number: int, everything: bool, keep: bool) -> None:
    header = ["a", "b", "c"]
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL if everything else csv.QUOTE_MINIMAL).writerows([header, cells])
    columns = Columns(header[number], keep_original=keep)
    rows_read = list(csv.reader(io.StringIO(out.getvalue(), newline="")))
    if rows_read != [header, cells]:
        return  # the csv module does not read what it wrote (a lone carriage return, unquoted)
    head, record = table(io.BytesIO(out.getvalue().encode()), "a.csv", None, columns)
    assert record.text == cells[number]
    told = (head.raw + record.bytes_with(new)).decode()
    wanted = [*cells[:number], new, *cells[number + 1 :]] + ([cells[number]] if keep else [])
    assert list(csv.reader(io.StringIO(told, newline=""))) == [header + ([f"{header[number]}_original"] if keep else []), wanted]
