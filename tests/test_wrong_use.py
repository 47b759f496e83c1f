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
@pytest.mark.parametrize("span", [(-1, 3), (0, 10**9), (10**9, 10**9)])
def test_a_span_outside_the_text_is_refused(span: tuple[int, int], units: Any) -> None:
    result = Cleaner("en").clean("He never saidthat.")
    for turn in (result.to_clean, result.to_original):
        with pytest.raises(ValueError, match="does not lie in the text"):
            turn(*span, units=units)
    assert result.to_original(0, len(result.text)) == (0, len(result.original))


def test_parts_of_a_span_are_whole_numbers() -> None:
    with pytest.raises(TypeError, match="whole numbers"):
        Cleaner("en").clean("He said.").to_clean(0.5, 1.5)  # type: ignore[arg-type]
