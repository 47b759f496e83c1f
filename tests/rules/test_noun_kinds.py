"""The kinds for noun phrases and small words: what they refuse, and that they never feed on their own output."""

from __future__ import annotations

import pytest

from cleanup import Cleaner
from cleanup.kinds.adjective_order import AdjectiveOrder
from cleanup.kinds.lost_article import LostArticle, indefinite
from cleanup.kinds.lost_genitive import LostGenitive
from cleanup.kinds.phrases import Phrases
from cleanup.kinds.stray_stop import StrayStop
from cleanup.lexicon import lexicon
from cleanup.lexicon.verbs import base_form
from cleanup.pattern import parse
from cleanup.rule import FieldError, Rule
from cleanup.shelf import open_shelf

FILES = ("nouns", "small-words", "sentences", "calques")
OURS = [r for r in open_shelf().rules if r.head.place and any(str(r.head.place.file).endswith(f"{name}.yaml") for name in FILES)]
CLEANER = Cleaner(translated=True)

SWAPPED = {
    "Ships wait for days in Black Sea.": "Ships wait for days in the Black Sea.",
    "The judge accused the driver fleeing the scene.": "The judge accused the driver of fleeing the scene.",
    "We had the courage. to change the law.": "We had the courage to change the law.",
    "The captain warned then the passengers about the storm.": "The captain then warned the passengers about the storm.",
}
GUESSED = {
    "He praised the contribution Norway to the fund.": "He praised Norway's contribution to the fund.",
    "The hospital bought equipment surgical and diagnostic for children.": "The hospital bought surgical and diagnostic equipment for children.",
}
TEMPTING = (
    "She works at the US embassy and travels to UK cities.",
    "Manager of the month award goes to a keeper.",
    "The decision Friday to close the school was hard.",
    "The call Trump made to Kyiv was taped, and Trump knew it.",
    "It was a problem simple and clear to all.",
    "This keeps costs low and quality high for us.",
    "She told then-president Roth the truth.",
    "The house they live in in summer is old.",
    "According to the Kremlin's spokesman, talks go on.",
)


@pytest.mark.parametrize("damaged", SWAPPED)
def test_other_names_and_verbs_are_repaired_too(damaged: str) -> None:
    assert CLEANER.clean(damaged, target="en").text == SWAPPED[damaged]


@pytest.mark.parametrize("damaged", GUESSED)
def test_guesses_are_only_applied_when_bold(damaged: str) -> None:
    assert CLEANER.clean(damaged, target="en").text == damaged
    assert Cleaner(target="en", translated=True, level="bold").clean(damaged).text == GUESSED[damaged]


@pytest.mark.parametrize("good", TEMPTING)
def test_tempting_good_sentences_stay(good: str) -> None:
    assert CLEANER.clean(good, target="en").text == good


@pytest.mark.parametrize("rule", OURS, ids=lambda rule: rule.id)
def test_rules_wait_for_a_sign_of_translation(rule: Rule) -> None:
    assert rule.head.opens == "translated"


@pytest.mark.parametrize(
    ("kind", "fields", "field"),
    [
        (LostArticle, {"what": "names"}, "names"),
        (LostArticle, {"what": "names", "names": (("Alps", "Alps of the north"),)}, "names"),
        (LostGenitive, {"governed": (("support", ""),)}, "governed"),
        (Phrases, {"rows": (("{name} ({verb})", "x"),)}, "rows"),
        (Phrases, {"rows": (("a (lot)", "{2}"),)}, "rows"),
        (StrayStop, {"what": "joined"}, "words"),
        (AdjectiveOrder, {}, "endings"),
        (AdjectiveOrder, {"what": "one"}, "relational"),
    ],
)
def test_fields_that_make_no_sense_are_refused(kind: type[Rule], fields: dict[str, object], field: str) -> None:
    head = OURS[0].head
    with pytest.raises(FieldError) as error:
        kind(head, kind.Fields(**fields))
    assert error.value.field == field


def test_base_forms() -> None:
    english = lexicon("en")
    pairs = {"running": "run", "making": "make", "lying": "lie", "hoping": "hope", "hopping": "hop", "calling": "call", "thing": ""}
    assert {word: base_form(word, english) for word in pairs} == pairs


def test_articles_go_by_sound() -> None:
    assert [indefinite(w) for w in ("apple", "university", "hour", "European", "urban", "plan")] == ["an", "a", "an", "a", "an", "a"]


def test_a_pattern_may_ask_for_a_sentence_start() -> None:
    assert parse("^ (same) day the").opens
    assert not parse("(same) day the").opens
