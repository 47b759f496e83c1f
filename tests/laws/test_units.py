"""Offsets in UTF-16 units and in bytes."""

from __future__ import annotations

import time

import pytest

from cleanup.edit import Change, Reason, Safety, apply, edits
from cleanup.result import Result


def test_a_span_that_cuts_a_character_stands_for_the_whole_of_it() -> None:
    result = Result("a😀é\ud83db", "a😀é\ud83db")
    assert result.to_clean(2, 2, "utf16") == (1, 1)
    assert result.to_clean(2, 3, "utf16") == (1, 3)
    assert result.to_clean(1, 2, "utf16") == (1, 3)
    assert result.to_clean(2, 6, "bytes") == (1, 7)
    assert result.to_clean(7, 8, "bytes") == (7, 10)  # a lone surrogate is three bytes
    assert result.to_clean(0, 99, "bytes") == (0, 11)
    assert result.to_clean(0, 99, "utf16") == (0, 6)
    with pytest.raises(ValueError, match="3:2"):
        result.to_clean(3, 2, "utf16")


def test_lone_surrogates_that_stand_side_by_side_are_two_characters() -> None:
    result = Result("\ud83d\ude00x", "\ud83d\ude00x")
    assert result.to_clean(1, 2, "utf16") == (1, 2)
    assert result.to_clean(2, 3, "utf16") == (2, 3)
    assert result.to_clean(6, 7, "bytes") == (6, 7)


def test_the_json_form_of_a_long_text_with_many_edits_takes_one_pass() -> None:
    """Ten thousand edits in a million characters; looking at the text anew for each took minutes."""
    text = ("é" * 99 + "a") * 10_000
    changes = [Change(i * 100 + 99, i * 100 + 100, "bc", (Reason("r", "w", Safety.SAFE),)) for i in range(10_000)]
    result = Result(text, apply(text, changes), edits(text, changes))
    started = time.perf_counter()
    last = result.as_dict("bytes")["edits"][-1]
    assert time.perf_counter() - started < 5
    assert (last["start"], last["out_start"]) == (199 * 10_000 - 1, 199 * 10_000 - 1 + 9_999)
