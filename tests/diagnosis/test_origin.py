"""The probable source of a translated text: told by clues, opening nothing."""

from cleanup import Cleaner
from cleanup.diagnosis import named_source
from cleanup.origin import LONE, origin


def test_two_towns_and_a_letter_name_the_language_with_confidence() -> None:
    found = origin("The mayor of Lublin met the voivode; Paweł Żak wrote about it.", "en")
    assert found is not None
    assert found.tag == "pl"
    assert found.confidence > 0.8
    assert {clue.kind for clue in found.clues} == {"subject", "letters"}


def test_one_town_is_told_with_little_confidence() -> None:
    found = origin("The mayor of Lublin met the press.", "en")
    assert found is not None
    assert (found.tag, found.confidence) == ("pl", LONE)


def test_two_countries_name_none() -> None:
    assert origin("The train from Lublin to Brno was late again.", "en") is None


def test_an_editor_s_mark_names_its_language() -> None:
    found = origin("She (the mayor - przyp. red.) said no.", "en")
    assert found is not None
    assert (found.tag, found.clues[0].kind) == ("pl", "mark")


def test_what_a_rule_saw_counts_more_than_a_subject() -> None:
    found = origin("The mayor of Lublin met the press.", "en", [("uk", "seen")])
    assert found is not None
    assert found.tag == "uk"


def test_the_target_is_no_source() -> None:
    assert origin("Burmistrz Lublina, Paweł Żak, rozmawiał z prasą.", "pl") is None


def test_clues_open_no_rules_of_the_pair() -> None:
    text = "The mayor of Lublin met the voivode."
    cleaner = Cleaner(target="en", translated=True)
    result = cleaner.clean(text)
    assert result.diagnosis is not None
    assert result.diagnosis.source is None  # what the rules went by
    told = named_source(result.diagnosis, result.text)
    assert (told.source, told.source_by) == ("pl", "clues")
    assert cleaner.clean(text) == result


def test_a_broken_character_is_no_letter_of_another_language() -> None:
    assert origin("A naĂve plan, he said.", "en") is None


def test_a_noun_that_ends_like_a_surname_is_none() -> None:
    assert origin("Der Lastwagen mit den Maschinen kam zu spät.", "de") is None


def test_a_text_that_nobody_calls_translated_is_not_asked() -> None:
    found = Cleaner(target="en").clean("The mayor of Lublin met the voivode.").diagnosis
    assert found is not None
    assert named_source(found, "The mayor of Lublin met the voivode.").source is None
