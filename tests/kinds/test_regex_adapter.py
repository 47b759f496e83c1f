"""Unicode properties by the package regex."""

from __future__ import annotations

import subprocess
import sys

import pytest

from cleanup.adapters.regex import right_to_left, western_letter


@pytest.mark.parametrize("char", "aZłßΩжіҐǅɛẞ")
def test_western_letters(char: str) -> None:
    assert western_letter(char)


@pytest.mark.parametrize("char", ["", "1", " ", "ہ", "न", "ש", "ក", "中", "ー", "·", "😀", "\u0301"])
def test_others_are_none(char: str) -> None:
    assert not western_letter(char)


def test_direction() -> None:
    assert right_to_left("the word שלום stands here")
    assert right_to_left("سلام")
    assert not right_to_left("Łódź, Αθήνα, Київ, 東京 (2024) 😀")


def test_the_package_is_not_imported_before_it_is_asked() -> None:
    code = "import sys; from cleanup import Cleaner; Cleaner(target='en')('He never saidthat.'); print('regex' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "False"
