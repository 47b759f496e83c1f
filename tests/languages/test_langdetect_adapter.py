"""The langdetect adapter: deterministic, alone in its factory, and never an exception for odd text."""

from concurrent.futures import ThreadPoolExecutor

import pytest

pytest.importorskip("langdetect")

from langdetect import detector_factory  # type: ignore[import-untyped]

from cleanup.adapters.langdetect import LONGEST, detect

TAGS = ("en", "de", "fr", "pl", "cs", "uk", "ru", "sv", "da")
TEXTS = {
    "en": "The ferry was late again because of the fog over the harbour.",
    "de": "Die Fähre war wegen des Nebels über dem Hafen wieder zu spät.",
    "pl": "Prom znowu się spóźnił z powodu mgły nad portem.",
    "uk": "Пором знову запізнився через туман над гаванню.",
}


@pytest.mark.parametrize("tag", TEXTS)
def test_finds_the_language(tag: str) -> None:
    answers = detect(TEXTS[tag], TAGS)
    assert answers[0][0] == tag and answers[0][1] > 0.9
    assert [p for _, p in answers] == sorted((p for _, p in answers), reverse=True)


def test_the_process_wide_factory_is_left_alone() -> None:
    before = (detector_factory._factory, detector_factory.DetectorFactory.seed)
    detect(TEXTS["en"], TAGS)
    assert (detector_factory._factory, detector_factory.DetectorFactory.seed) == before


def test_the_same_answer_in_any_thread_and_order() -> None:
    mixed = "Die ferry was Nebel late über the Hafen again"
    expected = detect(mixed, TAGS)
    detect(TEXTS["pl"], TAGS)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: detect(mixed, tuple(reversed(TAGS))), range(16)))
    assert all(answer == expected for answer in answers)


@pytest.mark.parametrize("text", ["", "   ", "1234 5678", "!?…", "🙂🙂", "漢字", "http://example.org/page", "__", "\x00"])
def test_odd_text_is_no_error(text: str) -> None:
    assert detect(text, TAGS) == []


def test_only_the_tags_that_were_asked_for() -> None:
    assert {tag for tag, _ in detect(TEXTS["uk"], ("en", "ru", "de"))} <= {"en", "ru", "de"}
    assert detect(TEXTS["en"], ("en",)) == []
    assert detect(TEXTS["en"], ("xx", "yy")) == []
    assert detect(TEXTS["en"], ("en", "de", "../en"))[0][0] == "en"


def test_addresses_and_digits_do_not_count() -> None:
    noisy = "https://example.org/the-ferry-was-late-again 2024 " + TEXTS["de"] + " mail@example.org"
    assert detect(noisy, TAGS) == detect(TEXTS["de"], TAGS)


def test_what_is_looked_at_is_bounded() -> None:
    start = (TEXTS["de"] + " ") * (LONGEST // len(TEXTS["de"]) + 1)
    assert detect(start + (TEXTS["en"] + " ") * 500, TAGS) == detect(start, TAGS)
