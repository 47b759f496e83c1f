"""The library refuses what it cannot use, with the name of the option and what to write instead."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cleanup import Cleaner


@pytest.mark.parametrize(
    "options",
    [
        {"keep": None},
        {"keep": [1]},
        {"select": "fused-words"},
        {"ignore": [3]},
        {"rules": Path("house.yaml")},
        {"rules": [7]},
        {"max_share": "0.5"},
        {"max_share": True},
        {"max_share": float("nan")},
        {"level": []},
        {"translated": "no"},
        {"trial": "no"},
        {"target": b"en"},
    ],
    ids=repr,
)
def test_options_of_a_wrong_kind_are_refused_by_name(options: dict[str, Any]) -> None:
    name = "language" if "target" in options else next(iter(options))
    with pytest.raises(ValueError, match=name):
        Cleaner(**options)


def test_a_text_comes_back_as_a_plain_str_whether_or_not_it_changed() -> None:
    class Marked(str):
        pass

    cleaner = Cleaner("en")
    assert [type(cleaner(Marked(text))) for text in ("He never saidthat.", "He never said that.")] == [str, str]


@pytest.mark.parametrize("units", ["codepoints", "utf16", "bytes"])
def test_a_span_before_the_text_is_refused_and_one_behind_it_ends_with_it(units: Any) -> None:
    result = Cleaner("en").clean("He never saidthat.")
    for turn, here, there in ((result.to_clean, result.original, result.text), (result.to_original, result.text, result.original)):
        with pytest.raises(ValueError, match="begins at 0"):
            turn(-1, 3, units=units)
        assert turn(0, 10**9, units=units) == (0, len(there)) == turn(0, len(here), units=units)
        assert turn(10**9, 10**9, units=units) == (len(there), len(there))


def test_parts_of_a_span_are_whole_numbers() -> None:
    with pytest.raises(TypeError, match="whole numbers"):
        Cleaner("en").clean("He said.").to_clean(0.5, 1.5)  # type: ignore[arg-type]
