"""Cutting a long text, and reading it in pieces: the same cuts however it was read, and no byte lost."""

from __future__ import annotations

import io
import random

import pytest

from cleanup.files.record import InputError
from cleanup.files.table import Scanner, rows
from cleanup.files.text import pieces, records

LIMIT, LEAST = 400, 100


def chunks(text: str, size: int) -> list[str]:
    return [text[i : i + size] for i in range(0, len(text), size)]


def prose(end: str, paragraph: int) -> str:
    random.seed(7)
    words = ["the", "ferry", "left", "the", "harbour", "at", "noon", "and", "nobody", "waved"]
    parts = []
    for i in range(2_000):
        parts.append(random.choice(words))
        parts.append(end * 2 if i % paragraph == 0 else end if i % 11 == 0 else " ")
    return "".join(parts)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("paragraph", [30, 10_000])
def test_cuts_do_not_depend_on_how_it_was_read(end: str, paragraph: int) -> None:
    text = prose(end, paragraph)
    found = {size: list(pieces(chunks(text, size), LIMIT, LEAST)) for size in (1, 7, 399, 400, 401, 5_000, len(text))}
    first = found[1]
    assert "".join(first) == text
    assert all(other == first for other in found.values())
    assert all(LEAST <= len(piece) <= LIMIT for piece in first[:-1])
    wanted = end * 2 if paragraph == 30 else end
    assert all(piece.endswith(wanted) for piece in first[:-1])


def test_without_line_ends_it_is_cut_at_spaces() -> None:
    found = list(pieces(["word " * 500], LIMIT, LEAST))
    assert all(piece.endswith(" ") for piece in found)
    assert "".join(found) == "word " * 500


def test_without_anything_it_is_cut_all_the_same() -> None:
    found = list(pieces(["x" * 1_001], LIMIT, LEAST))
    assert [len(piece) for piece in found] == [400, 400, 201]


def test_a_line_end_is_never_cut_in_two() -> None:
    for lead in range(390, 402):
        text = "x" * lead + "\r\n" + "y" * 500
        assert not any(piece.endswith("\r") and not piece.endswith("\r\n") for piece in pieces([text], LIMIT, LEAST))


def test_a_change_at_the_start_moves_few_cuts() -> None:
    text = prose("\n", 12)
    before, after = (set(pieces([t], LIMIT, LEAST)) for t in (text, "A new first line.\n\n" + text))
    assert len(before & after) > len(before) / 2


def test_lines_are_counted_through_the_pieces() -> None:
    text = "line\r\n" * 300_000
    found = list(records(io.BytesIO(text.encode()), "a.txt"))
    assert len(found) > 1
    assert b"".join(record.raw for record in found) == text.encode()
    at = 0
    for record in found:
        assert record.text is not None
        assert record.line == at + 1
        at += record.text.count("\r\n")


def test_a_byte_that_is_no_text_is_told_with_its_place_wherever_reads_end() -> None:
    for lead in (0, 1, 65_535, 65_536, 65_537, 200_000):
        data = b"a" * lead + b"\xc3("
        with pytest.raises(InputError, match=f"byte {lead:,} is 0xC3"):
            list(records(io.BytesIO(data), "a.txt"))


def test_rows_do_not_depend_on_how_they_were_read() -> None:
    text = 'a,b\r\n"x\r\n""y""",2\r\n\r\n3,"4"\n5,6\r7,"8'
    for size in range(1, len(text) + 1):
        found = [row.text for row in rows(chunks(text, size), Scanner(",", True))]
        assert found == ["a,b\r\n", '"x\r\n""y""",2\r\n', "\r\n", '3,"4"\n', "5,6\r", '7,"8']
