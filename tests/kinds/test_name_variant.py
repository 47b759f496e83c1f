"""name-variant: what is written one way, and what is left."""

from __future__ import annotations

import pytest
from ask import wakes

from cleanup import Cleaner
from cleanup.edit import Safety
from cleanup.rule import Rule
from cleanup.shelf import open_shelf

RULE = "drifting-romanisation"


@pytest.fixture(scope="module")
def rule() -> Rule:
    return next(rule for rule in open_shelf().rules if rule.id == RULE)


def cleaned(text: str, target: str = "en", *, accelerate: bool = True) -> str:
    key = (target, accelerate)
    if key not in CLEANERS:
        CLEANERS[key] = Cleaner(target=target, translated=True, select=[RULE], accelerate=accelerate)
    return CLEANERS[key](text)


CLEANERS: dict[tuple[str, bool], Cleaner] = {}

CHANGED = [
    ("en", "Anton Yarkov spoke. At noon Jarkow left.", "Anton Yarkov spoke. At noon Yarkov left."),
    ("en", "Anton Yarkov spoke. At noon Anton Jarkow left.", "Anton Yarkov spoke. At noon Anton Yarkov left."),
    ("en", "Yarkov's dog barked. Nobody heard Jarkow’s dog.", "Yarkov's dog barked. Nobody heard Yarkov’s dog."),
    ("en", "Vadim Chesnokov came. VADIM CZESNOKOW STAYED.", "Vadim Chesnokov came. VADIM CHESNOKOV STAYED."),
    ("en", "Dmitry Kuleshin sang. Then Dmitrij Kuleszin danced.", "Dmitry Kuleshin sang. Then Dmitry Kuleshin danced."),
    ("en", "Sergei Shulga sang. Then Siergiej Szulga danced.", "Sergei Shulga sang. Then Sergei Shulga danced."),
    ("en", "Mr Zhadanov was late. We asked Mr. Schadanow why.", "Mr Zhadanov was late. We asked Mr. Zhadanov why."),
    ("de", "Anton Jarkow sprach. Am Mittag ging Yarkov.", "Anton Jarkow sprach. Am Mittag ging Jarkow."),
    ("fr", "Anton Tchesnokov est venu. Czesnokow est parti.", "Anton Tchesnokov est venu. Tchesnokov est parti."),
    ("es", "Vino Antón Chesnokov. Luego se fue Tschesnokow.", "Vino Antón Chesnokov. Luego se fue Chesnokov."),
]

KEPT = [
    ("en", "Jarkow spoke. At noon Jarkow left."),  # alone
    ("en", "Anton Yarkov spoke. At noon Semyon Jarkow left."),  # another man
    ("en", "Anton Yarkov spoke. At noon Jan Jarkow left."),  # a Pole
    ("en", "Anton Yarkov spoke. At noon Hans Jarkow left."),  # nobody knows who
    ("en", "Anton Yarkov is Jarkow in Polish. So Jarkow it was."),  # about the spelling
    ("en", "Yarkov spoke at Jarkow Castle. The castle is old."),  # part of a name
    ("en", "Anton Yarkov spoke. His sister Jarkowa left."),  # another form
    ("en", "Anton Pankov went to Berlin. He lives in Pankow."),
    ("en", "Krushinsky came. Kruszyński left."),
    ("en", "Anton Virkhov came to the house of Virchow."),
    ("en", "Yarkov spoke. See https://example.org/Jarkow for more, or write to @Jarkow."),
    ("en", "Yarkov wrote “Jarkow mówi o rzece i o lesie” that year. It sold well."),
    ("en", "Sergeyev came. Sergeev left."),  # both are English
    ("pl", "Przyszedł Anton Jarkow. Widziano potem Yarkov."),  # the case is not known
    ("uk", "Yarkov прийшов. Потім Jarkow пішов."),
]


@pytest.mark.parametrize(("target", "before", "after"), CHANGED)
def test_one_name_is_written_one_way(target: str, before: str, after: str) -> None:
    assert cleaned(before, target) == after
    assert cleaned(after, target) == after


@pytest.mark.parametrize(("target", "text"), KEPT)
def test_other_names_are_left(target: str, text: str) -> None:
    assert cleaned(text, target) == text


@pytest.mark.parametrize(("target", "text"), [(t, b) for t, b, _ in CHANGED] + KEPT)
def test_triggers_wake_where_something_is_found(target: str, text: str) -> None:
    assert cleaned(text, target, accelerate=False) == cleaned(text, target)


def test_a_language_with_cases_gets_a_guess_but_at_the_start_of_a_sentence() -> None:
    cleaner = Cleaner(target="pl", translated=True, select=[RULE])
    result = cleaner.clean("Przyszedł Anton Jarkow. Yarkov mówił długo. Widziano tam Yarkov.")
    assert result.text == "Przyszedł Anton Jarkow. Jarkow mówił długo. Widziano tam Yarkov."
    assert [held.safety for held in result.held] == [Safety.GUESS]


def test_two_spellings_of_the_target_make_a_guess() -> None:
    cleaner = Cleaner(target="en", translated=True, select=[RULE])
    result = cleaner.clean("Sergeyev came. Sergeev left. Siergiejew stayed.")
    assert result.edits == ()
    assert [held.before for held in result.held] == ["Siergiejew"]


def test_a_lone_foreign_name_behind_a_slavic_given_name_is_a_guess() -> None:
    cleaner = Cleaner(target="en", translated=True, select=[RULE])
    result = cleaner.clean("We heard Siergiej Szulgow. Then Anton Żadanow spoke.")
    assert result.edits == ()
    assert [(held.before, held.after) for held in result.held] == [("Siergiej Szulgow", "Sergei Shulgov"), ("Żadanow", "Zhadanov")]


@pytest.mark.parametrize("text", ["We heard Szulgow. He sang.", "We heard Jan Żadanow. He sang.", "Yarkov is Anton Jarkow in Polish. He sang."])
def test_other_lone_names_are_no_guess(text: str) -> None:
    assert Cleaner(target="en", translated=True, select=[RULE]).clean(text).held == ()


def test_nothing_wakes_on_plain_names(rule: Rule) -> None:
    for (
        name
    ) in "Peskov Moscow Glasgow Andrew Bülow Pankow Martin Austin Washington Kaczyński Kowalski Berlin Zelensky Levin Smith Anna Dmitry".split():
        assert not wakes(rule, name, "en"), name
    for name in ("Jarkow", "JARKOW'S", "Czesnokow", "Siergiej"):
        assert wakes(rule, name, "en"), name


def test_languages_without_a_system_never_wake(rule: Rule) -> None:
    assert rule.triggers(None).word is None
    for tag in ("fi", "tr", "uk", "ru"):
        word = rule.triggers(tag).word
        assert word is None or not word("Jarkow"), tag
