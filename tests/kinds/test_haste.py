"""Haste: mail and chat are told from pages by small signs, and only by those."""

from __future__ import annotations

import pytest

from cleanup.document import Document
from cleanup.haste import typed_in_haste

HASTY = (
    "Thx for the cake !",
    "The pump is broken again , lol.",
    "They dont know , and u dont either.",
    "Well, i'd check the pump , it honks.",
    "Dear Mr. Cole, where is my sofa ?",
    "Hello everybody, the meeting is on Friday .",
    "bike for sale , blue",
)
CALM = (
    "The mayor , who is seventy, will retire in May.",
    "The plan ( in power since May) failed.\nNobody knows why",
    "Hi-fi sets are dear , and so is bread.",
    "Dear bread makes the poor angry , and the rich as well.",
    "The word “lol’s” is not in it .\nThe file u.txt is.",
    "Her answer was short: no .",
    "“Who opened the bridge ?”",
)


@pytest.mark.parametrize("text", HASTY)
def test_haste(text: str) -> None:
    assert typed_in_haste(Document(text, "en"))


@pytest.mark.parametrize("text", CALM)
def test_calm(text: str) -> None:
    assert not typed_in_haste(Document(text, "en"))


def test_small_words_of_other_languages_are_no_chat() -> None:
    """`im` is German for "in the", `u` is Croatian and Dutch, and a careless writer's word in English."""
    text = "Das Brot liegt im Schrank , sagt sie."
    assert not typed_in_haste(Document(text, "de"))
    assert typed_in_haste(Document(text, "en"))
