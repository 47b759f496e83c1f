"""The engine among rules that mean harm: rules that grow the text, undo one another, or fight over the same words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lawtexts import LAW
from test_clean_laws import check_consistent

from cleanup.context import Context
from cleanup.document import Document, Span
from cleanup.edit import Proposal, Safety
from cleanup.pipeline import Options, Pipeline, Plan
from cleanup.rule import GUARDED, Door, Head, Rule, Stage, Triggers
from cleanup.shelf import Shelf


class Toy(Rule):
    """Replaces a string, wherever it stands."""

    NAME: ClassVar[str] = "toy"
    STAGE: ClassVar[Stage] = Stage.WORDS

    @dataclass(frozen=True, slots=True)
    class Fields:
        before: str
        after: str

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(text=(self.fields.before,))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        start = document.text.find(self.fields.before)
        while start >= 0:
            yield self.proposal(start, start + len(self.fields.before), self.fields.after)
            start = document.text.find(self.fields.before, start + 1)


KINDS = {stage: type("Toy" + stage.name.title(), (Toy,), {"STAGE": stage}) for stage in Stage}


def toy(before: str, after: str, stage: Stage = Stage.WORDS, safety: Safety = Safety.SAFE) -> Rule:
    head = Head(
        id=f"{before}-{after}-{stage.name}-{safety}".lower().replace(" ", "_"),
        kind="toy",
        opens=Door.ALWAYS,
        safety=safety,
        why=f"{before} into {after}",
        pack="any",
        target=None,
        source=None,
        may_change=frozenset(GUARDED),
    )
    made: Rule = KINDS[stage](head, Toy.Fields(before, after))
    return made


def pipeline(*rules: Rule, **options: Any) -> Pipeline:
    opened = [
        SimpleNamespace(raw=SimpleNamespace(id=rule.id, kind=rule.NAME, pack="any"), rule=rule, head=rule.head, folder=Path("any"), ours=True)
        for rule in rules
    ]
    return Pipeline(Shelf(opened, [], {}, Path("any")), Options(target="xx", **options))


def check_laws(road: Pipeline, text: str) -> str:
    result = road.run(text)
    check_consistent(result)
    assert road.run(result.text).text == result.text, "cleaning a clean text changed it"
    assert road.run(text) == result
    return result.text


@pytest.mark.parametrize(
    "rules",
    [
        [("a", "aa")],
        [("a", "b"), ("b", "a")],
        [("a", "b", Stage.WORDS), ("b", "a", Stage.GRAMMAR)],
        [("a", "b"), ("b", "c"), ("c", "a")],
        [("a", "ba"), ("b", "ab")],
        [("ab", "x"), ("bc", "y")],
        [("ab", "x", Stage.WORDS), ("x", "ab", Stage.SPACING), ("c", "cab", Stage.STRUCTURE)],
        [("a", "aaaa", stage) for stage in Stage],
        [(" ", "  "), ("  ", " ")],
        [("a", ""), ("", "a")],
    ],
    ids=["grows", "undo each other", "undo across stages", "a ring", "feed each other", "overlap", "a ring of stages", "explode", "spaces", "empty"],
)
def test_rules_that_mean_harm_come_to_rest(rules: list[tuple[Any, ...]]) -> None:
    made = [toy(*rule) for rule in rules if rule[0]]
    for text in ("", "a", "abc", "abcabc bca\ncab", "a b  c", "aaaaaaaa" * 20):
        check_laws(pipeline(*made), text)


def test_the_rules_of_a_cycle_are_closed_and_held_and_the_rest_still_work() -> None:
    road = pipeline(toy("a", "b"), toy("b", "a"), toy("cold", "warm"))
    result = road.run("a cold day")
    assert result.text == "a warm day"
    assert {held.cause for held in result.held} == {"loops"}


def test_a_rule_that_grows_the_text_without_end_is_closed_before_memory_is() -> None:
    road = pipeline(*(toy("a", "aaaa", stage) for stage in Stage))
    assert road.run("bread and water " * 100).text == "bread and water " * 100


WORDS = st.text("ab ", min_size=1, max_size=3)
SOME = st.lists(
    st.builds(toy, WORDS, st.text("abc ", max_size=3), st.sampled_from(Stage), st.sampled_from(Safety)).filter(
        lambda rule: rule.fields.before != rule.fields.after
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda rule: rule.id,
)


@given(SOME, st.text("abc \n", max_size=24), st.sampled_from(Safety))
@LAW
def test_any_rules_keep_the_first_laws(rules: list[Rule], text: str, level: Safety) -> None:
    check_laws(pipeline(*rules, level=level), text)


def test_verdicts_are_not_kept_for_endless_chunks() -> None:
    """A page of encoded pictures is one chunk after another that nobody meets twice."""
    plan = Plan([], "xx")
    for i in range(50):
        plan.asked(Document(f"{i}" + "x" * 100_000))
    assert sum(map(len, plan._innocent)) < 100_000


def test_verdicts_are_forgotten_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Plan, "BOUND", 100)
    plan = Plan([toy("a", "b")], "xx")
    for i in range(300):
        plan.asked(Document(f"word{i} {i}word"))
        assert len(plan._innocent) + len(plan._verdicts) + len(plan._word_verdicts) <= 110


def test_what_is_held_is_told_where_it_stands_and_not_where_the_same_rule_was_at_work() -> None:
    """Among thousands of edits and held proposals, each held one is looked at beside its neighbours alone."""
    road = pipeline(toy("ab", "x"), toy("cd", "yy"), toy("e", "é", safety=Safety.GUESS), max_share=1.0)
    text = "ab cd e " * 400
    result = road.run(text)
    assert result.text == "x yy e " * 400
    assert [(held.start, held.rule, held.cause) for held in result.held] == [(8 * i + 6, "e-é-words-guess", "guess") for i in range(400)]
    check_consistent(result)
