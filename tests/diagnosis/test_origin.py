"""The probable source of a translated text: told by clues, opening nothing."""

import pytest

from cleanup import Cleaner
from cleanup.clues import Clues, read
from cleanup.diagnosis import named_source
from cleanup.languages.homelands import SOURCES, homeland
from cleanup.lexicon.native import native
from cleanup.origin import NAMED, origin, weighed


def kinds(text: str, tag: str, target: str = "en") -> set[str]:
    return {clue.kind for clue in read(text, target).of(tag)}


def test_two_towns_and_a_letter_name_the_language_with_confidence() -> None:
    found = origin("The mayor of Lublin met the voivode; Paweł Żak wrote about it.", "en")
    assert found is not None
    assert found.tag == "pl"
    assert found.confidence > 0.8
    assert {"home", "letters"} <= {clue.kind for clue in found.clues}


def test_one_town_is_told_with_little_confidence() -> None:
    found = origin("The mayor of Lublin met the press.", "en")
    assert found is not None
    assert found.tag == "pl"
    assert NAMED <= found.confidence < 0.8


def test_a_subject_alone_is_never_told_with_much_confidence() -> None:
    found = origin(
        "The Sejm met in Warsaw; PiS, the voivodes of Lublin, Kielce, Opole and Radom, Kaczyński and Tusk were there, and zlotys were counted.", "en"
    )
    assert found is not None
    assert found.confidence < 0.9


def test_two_countries_name_none() -> None:
    assert origin("The train from Lublin to Brno was late again.", "en") is None


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("She (the mayor - przyp. red.) said no.", "pl"),
        ("The road (Anm. d. Red.) is closed.", "de"),
        ("The road [NDLR] is closed.", "fr"),
        ("The road (ndr) is closed.", "it"),
        ("The road (N. de la R.) is closed.", "es"),
    ],
)
def test_an_editor_s_mark_names_its_language(text: str, tag: str) -> None:
    found = origin(text, "en")
    assert found is not None
    assert (found.tag, found.clues[0].kind) == (tag, "mark")


@pytest.mark.parametrize(
    ("text", "tag", "kind"),
    [
        ("The minister used the following expressions: we are ready.", "tr", "habit"),
        ("The match was seen by Müller GmbH and others.", "de", "stamp"),
        ("A 17enne was hurt on the road.", "it", "stamp"),
        ("The 80-letni driver was not hurt.", "pl", "stamp"),
        ("The doctor, MUDr. Novák, said no.", "cs", "stamp"),
        ("“The road is closed”, - said the mayor.", "uk", "stamp"),
        ("He lives in Ankara'da and works there.", "tr", "stamp"),
        ("The car of Rautio is here; Rautiolla was asked.", "fi", "case"),
        ("The lawyer of Wisniewskiego did not come.", "pl", "case"),
        ("See the page kurier.example.ro for more.", "ro", "address"),
        ("The plane was late, TASR reports.", "sk", "desk"),
        ("The burmistrz did not come to the market.", "pl", "word"),
        ("They waited, зокрема on the bridge.", "uk", "word"),
    ],
)
def test_what_no_subject_explains(text: str, tag: str, kind: str) -> None:
    assert kind in kinds(text, tag)


@pytest.mark.parametrize(
    "text",
    [
        "The road was long, and most of the people of the village were at home.",
        "Doesn't he know? It isn't his, and they didn't ask.",
        "AA is a meeting, and tt is a slip of the hand.",
        "A naĂve plan, he said.",
        "Han and Lee met at the Court in May; Will and Mark were late.",
        "“I would not,” said the man. “Nor would I.”",
    ],
)
def test_good_english_has_no_clue(text: str) -> None:
    assert read(text, "en").found == {}


def test_the_government_of_another_country_speaks_against_it() -> None:
    at_home = read("The chancellor met the mayor of Nuremberg in Germany.", "en")
    abroad = read("The German chancellor met the mayor of Nuremberg in Germany.", "en")
    assert weighed(at_home, "en") is not None
    assert weighed(abroad, "en") is None


def test_one_country_in_several_words_counts_once() -> None:
    once, often = (weighed(read(text, "en"), "en") for text in ("He came from Finland.", "He came from Finland with other Finns, by a Finnish bus."))
    assert once is not None and often is not None
    assert once.confidence == often.confidence


def test_what_a_rule_saw_counts_more_than_a_subject() -> None:
    found = origin("The mayor of Lublin met the press.", "en", [("uk", "one"), ("uk", "two")])
    assert found is not None
    assert found.tag == "uk"


def test_cyrillic_letters_do_not_come_from_german() -> None:
    told = Cleaner(target="en", translated=True)
    spelt = "The flight from Moskau was delayed by fog."
    left = "The flight from Moskau was delayed из-за fog."
    found = [told.clean(text).diagnosis for text in (spelt, left)]
    assert [diagnosis and diagnosis.source for diagnosis in found] == ["de", None]
    assert told.diagnose(left).source != "de"


def test_the_target_is_no_source() -> None:
    assert origin("Burmistrz Lublina, Paweł Żak, rozmawiał z prasą.", "pl") is None


def test_a_noun_that_ends_like_a_surname_is_none() -> None:
    assert origin("Der Lastwagen mit den Maschinen kam zu spät.", "de") is None


def test_texts_of_a_page_share_clues_in_any_order() -> None:
    texts = ("The mayor of Kielce met the press.", "The voivode was late.", "Oil was found near Brno.")
    there, back = Clues(), Clues()
    for text in texts:
        there.merge(read(text, "en"))
    for text in reversed(texts):
        back.merge(read(text, "en"))
    assert there == back
    assert {clue.text for clue in there.of("pl")} == {"Kielce", "voivode"}


def test_a_name_is_at_home_where_it_is_common() -> None:
    assert native("wojciech") == (("pl",), 2)
    assert native("putin") is None  # everywhere
    assert native("han") is None  # short: a pronoun in Swedish, a name in Chinese


def test_every_homeland_can_be_read() -> None:
    for tag in SOURCES:
        home = homeland(tag)
        assert home.country or home.world
        assert 0 < home.fame < 0.3
        assert len(home.given) > 15


def test_clues_open_no_rules_of_the_pair() -> None:
    text = "The mayor of Lublin met the voivode."
    cleaner = Cleaner(target="en", translated=True)
    result = cleaner.clean(text)
    assert result.diagnosis is not None
    assert result.diagnosis.source is None  # what the rules went by
    told = named_source(result.diagnosis, text, result.text)
    assert (told.source, told.source_by) == ("pl", "clues")
    assert cleaner.clean(text) == result


def test_the_library_tells_the_probable_source_too() -> None:
    found = Cleaner(target="en", translated=True).diagnose("The mayor of Lublin met the voivode.")
    assert (found.source, found.source_by, found.source_confidence > 0.8) == ("pl", "clues", True)


def test_a_text_without_any_sign_is_not_asked() -> None:
    found = Cleaner(target="en").clean("The mayor of Lublin met the voivode.").diagnosis
    assert found is not None
    assert named_source(found, "The mayor of Lublin met the voivode.").source is None


def test_a_text_with_a_sign_is_told_what_it_would_be_from() -> None:
    text = "The mayor of Lublin saidthat the voivode was late."
    found = Cleaner(target="en").clean(text).diagnosis
    assert found is not None
    told = named_source(found, text)
    assert (told.translated, told.source, told.source_by) == (False, "pl", "clues")


def test_what_norwegian_has_too_is_no_clue_to_danish() -> None:
    text = (
        "The ferry from Tromsø is late, og the mayor of Bodø is ikke happy, wrote Harald Bjørnstad; the road is også closed, fordi the bridge fell."
    )
    assert origin(text, "en") is None
    result = Cleaner(target="en", translated=True).clean(text)
    assert named_source(result.diagnosis, result.text).source is None


def test_danish_towns_and_words_name_danish() -> None:
    found = origin("The ferry to Aalborg was meget late, and Henrik Kjærsgaard of Jutland waited.", "en")
    assert found is not None
    assert found.tag == "da"


def test_an_ending_of_two_languages_is_mended_and_names_neither() -> None:
    result = Cleaner(target="en", translated=True).clean("A 17-årig boy and an 80-årige man were asked.")
    assert result.text == "A 17-year-old boy and an 80-year-old man were asked."
    assert {sign.source for sign in result.diagnosis.signs} == {None}
