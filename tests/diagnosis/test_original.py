"""The original beside a text: what it opens, what it refuses, and what it finds."""

import json
from dataclasses import FrozenInstanceError

import pytest

from cleanup import Cleaner
from cleanup.original import source_of

POLISH = "Prezes Zenon Furmaniak powiedział w piątek, że firma ma 245 umów i 31 szpitali. „To nie jest koniec” – dodał i wyszedł."
GOOD = "The president, Zenon Furmaniak, said on Friday that the company has 245 contracts and 31 hospitals. “This is not the end,” he added and left."


@pytest.fixture(scope="module")
def cleaner() -> Cleaner:
    return Cleaner(target="en")


def kinds(cleaner: Cleaner, text: str, original: str = POLISH) -> list[str]:
    return [finding.kind for finding in cleaner.clean(text, original=original).findings]


def test_a_good_translation_has_no_findings(cleaner: Cleaner) -> None:
    result = cleaner.clean(GOOD, original=POLISH)
    assert (result.text, result.findings) == (GOOD, ())


def test_the_original_tells_the_source_and_opens_its_rules(cleaner: Cleaner) -> None:
    damaged = GOOD.replace("contracts and 31", "contracts i 31")
    assert cleaner.clean(damaged).text == damaged
    result = cleaner.clean(damaged, original=POLISH)
    assert result.text == GOOD
    assert result.diagnosis is not None
    assert (result.diagnosis.source, result.diagnosis.source_by, result.diagnosis.translated_by) == ("pl", "original", "original")


def test_a_leftover_that_the_original_lacks_is_not_repaired(cleaner: Cleaner) -> None:
    damaged = GOOD.replace("contracts and 31", "contracts i 31")
    result = cleaner.clean(
        damaged, original="Prezes Zenon Furmaniak powiedział w piątek, że firma ma 245 umów oraz 31 szpitali. „To nie jest koniec” – dodał."
    )
    assert result.text == damaged
    assert [held.cause for held in result.held if held.before == "i"] == ["original"]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("245", "254", "number-changed"),
        ("245 contracts", "contracts", "number-lost"),
        ("Friday", "Friday 1987", "number-added"),
        ("Furmaniak", "Furmaniek", "name-spelling"),
        ("Zenon Furmaniak", "a man", "name-missing"),
        ("“This is not the end,” he added", "This is not the end, he added", "quotation-lost"),
        ("Friday", "piątek", "leftover"),
    ],
)
def test_disagreements_are_told_and_not_rewritten(cleaner: Cleaner, old: str, new: str, kind: str) -> None:
    text = GOOD.replace(old, new)
    assert text != GOOD
    result = cleaner.clean(text, original=POLISH)
    assert kind in [finding.kind for finding in result.findings]
    assert new in result.text or kind == "leftover"


def test_a_missing_sentence_is_seen_by_its_length(cleaner: Cleaner) -> None:
    longer = POLISH + " Potem wrócił do domu, zjadł obiad z rodziną i długo opowiadał sąsiadom o wszystkim, co wydarzyło się tego dnia w pracy."
    assert "sentence-missing" in kinds(
        cleaner, "The president, Zenon Furmaniak, said on Friday that the company has 245 contracts now and 31 hospitals.", longer
    )


def test_numbers_are_compared_as_each_language_writes_them(cleaner: Cleaner) -> None:
    assert kinds(cleaner, "It cost 1,234,500.75 at 5:45 p.m.", "Kosztowało to 1 234 500,75 o godzinie 17.45.") == []


def test_offsets_are_those_of_the_text_as_given(cleaner: Cleaner) -> None:
    text = "He never saidthat it was over. " + GOOD.replace("245", "254")
    finding = next(f for f in cleaner.clean(text, original="Nigdy nie powiedział, że to koniec. " + POLISH).findings if f.kind == "number-changed")
    assert text[finding.start : finding.end] == "254"


def test_the_same_language_and_an_empty_original_open_nothing(cleaner: Cleaner) -> None:
    assert source_of(GOOD, "en") is None
    assert cleaner.clean(GOOD, original="") == cleaner.clean(GOOD)


def test_findings_are_frozen_and_have_a_json_form(cleaner: Cleaner) -> None:
    result = cleaner.clean(GOOD.replace("245", "254"), original=POLISH)
    with pytest.raises(FrozenInstanceError):
        result.findings[0].kind = "leftover"  # type: ignore[misc]
    assert json.loads(json.dumps(result.as_dict()))["findings"][0]["kind"] == "number-changed"


def test_an_original_that_is_no_text_is_refused(cleaner: Cleaner) -> None:
    with pytest.raises(TypeError, match="original"):
        cleaner.clean(GOOD, original=7)  # type: ignore[arg-type]
