"""Small words of the source: where they are repaired, and where they may be something else."""

import pytest

from cleanup import Cleaner

CLEANER = Cleaner(translated=True)


def clean(text: str, source: str | None, target: str = "en") -> str:
    return CLEANER.clean(text, target=target, source=source).text


@pytest.mark.parametrize(
    ("source", "target", "before", "after"),
    [
        ("de", "en", "The council und the mayor agreed.", "The council and the mayor agreed."),
        ("ru", "en", "They went out хотя the rain was heavy.", "They went out although the rain was heavy."),
        ("es", "en", "She left the house con the old dog.", "She left the house with the old dog."),
        ("en", "de", "Sie ging with dem Hund in den Wald.", "Sie ging mit dem Hund in den Wald."),
    ],
)
def test_repairs(source: str, target: str, before: str, after: str) -> None:
    assert clean(before, source, target) == after


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("de", "He wrote “und” on the wall of the shed."),
        ("de", "The play Sturm und Drang was shown in the hall."),
        ("de", "Und so weiter und so fort, sagte der Mann und ging."),
        ("es", "The pro and con arguments of the plan were read."),
        ("es", "The prize went to Ortega y Gasset in the end."),
        ("pl", "They drank ale in the garden of the inn."),
    ],
)
def test_keeps(source: str, text: str) -> None:
    assert clean(text, source) == text


def test_words_of_several_languages_wait_for_the_source() -> None:
    text = "The school is closed для the winter."
    assert clean(text, None) == text
    assert clean(text, "uk") == "The school is closed for the winter."
