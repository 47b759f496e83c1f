"""Marks and their spaces: a text's own habit stands, and only what falls out of it is mended."""

from __future__ import annotations

import pytest

from cleanup import Cleaner

NARROW = "\u202f"


def clean(target: str, text: str) -> str:
    return Cleaner(target=target, translated=True, select=["typography", "number-space"]).clean(text).text


@pytest.mark.parametrize("space", [" ", "\u00a0", NARROW])
def test_the_space_is_the_one_that_the_text_uses(space: str) -> None:
    text = f"Qui vient{space}? Personne{space}! On attend{space}; il pleut{space}! Alors, on rentre"
    assert clean("fr", f"{text}? Oui.") == f"{text}{space}? Oui."


@pytest.mark.parametrize("spaced", range(6))
def test_one_mark_in_five_may_be_a_slip_and_no_more(spaced: int) -> None:
    text = "Il pleut ! " * spaced + "On rentre? Oui."
    assert (clean("fr", text) != text) is (spaced >= 4)


def test_a_colon_has_a_habit_of_its_own() -> None:
    text = "Le menu : soupe. Le vin : rouge. Le pain : frais. Le prix : bas. On rentre? Qui vient! Bien."
    assert clean("fr", text) == text


@pytest.mark.parametrize("text", ["« oui»", "«oui »", f"«{NARROW}oui»"])
def test_a_pair_with_a_space_on_one_side_speaks_for_itself(text: str) -> None:
    space = text.strip("«»oui")
    assert clean("fr", f"Elle dit {text} et part.") == f"Elle dit «{space}oui{space}» et part."


@pytest.mark.parametrize("target", ["uk", "ru", "es", "it"])
def test_guillemets_are_never_widened_where_the_language_sets_none(target: str) -> None:
    text = "« a b », « c d », « e f », « g h » «i j»."
    assert clean(target, text) == text


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ("de", '„Eins“, „zwei“, „drei“ und „vier", „fünf".'),
        ("de", '„Eins“, „zwei“, „drei“, „vier“ und „das Wort "nie" im Buch“.'),
        ("de", '„Eins“, „zwei“, „drei“, „vier“. Er rief: „Wir gehen heim. Das Brett ist 12" breit.'),
        ("cs", "»Jedna«, „dvě“, „tři“, »čtyři«."),
        ("pl", "„Raz”, „dwa”, „trzy”, „cztery” i »pięć«."),
    ],
)
def test_closing_marks_that_stay(target: str, text: str) -> None:
    assert clean(target, text) == text


@pytest.mark.parametrize("text", ["Vamos a las 3 ,y tú?", "( 0 ,5 )", "1 ,2 ,3 ,4", "3 , 5", "a ,5", "12:30 ,5"])
@pytest.mark.parametrize("target", ["es", "de", "uk"])
def test_commas_that_are_no_decimals(target: str, text: str) -> None:
    assert clean(target, text) == text


@pytest.mark.parametrize("text", ["45 . října", "21 ... října", "21 .txt", "v 10 . Potom šel", "1 . 13 . 2020", "32 .5 .2020", "1.2 . 3.2020 a"])
def test_stops_that_are_no_dates(text: str) -> None:
    assert clean("cs", f"Přišli {text} domů.") == f"Přišli {text} domů."


def test_nothing_is_done_before_the_text_is_known_to_be_translated() -> None:
    text = "Qui vient ? Personne ! On attend ; il pleut ! Alors, on rentre? « Oui»."
    assert Cleaner(target="fr").clean(text).text == text
