"""Judging: what counts as right, missed and wrong, on results written by hand."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner

from cleanup.cli.score import command
from cleanup.corpus import Record, parse, records
from cleanup.edit import Change, Reason, Safety, apply, compose, edits
from cleanup.result import Result
from cleanup.score import budget, measuring, report
from cleanup.score.bits import differences
from cleanup.score.budget import fallen
from cleanup.score.counts import Tally, f_half, interval, tally
from cleanup.score.harm import harm
from cleanup.score.matching import Verdict, judge
from cleanup.score.measuring import Figures
from cleanup.score.rules import RuleFigures, rule_figures, rule_table


def result(text: str, *changes: tuple[int, int, str], rule: str = "rule") -> Result:
    todo = [Change(start, end, after, (Reason(rule, "why", Safety.SAFE),)) for start, end, after in sorted(changes)]
    todo = compose(text, [], todo)
    return Result(text, apply(text, todo), edits(text, todo))


def mend(written: str) -> Record:
    (record,) = parse(written, "mend/pl-en/test.txt")
    return record


def judged(written: str, *changes: tuple[str, str]) -> Verdict:
    """`changes`: what stands in the damaged text (its first place) and what became of it."""
    record = mend(written)
    todo = []
    for before, after in changes:
        start = record.damaged.index(before)
        todo.append((start, start + len(before), after))
    return judge(record, result(record.damaged, *todo))


def counts(verdict: Verdict) -> tuple[int, int, int, int]:
    """right, missed, wrong, optional"""
    return len(verdict.right), len(verdict.missed), len(verdict.wrong), len(verdict.optional)


TWO = "She ⟦fused: saidthat → said that⟧ Gdynia ⟦leftover: oraz → and → as well as⟧ Hel slept."


@pytest.mark.parametrize(
    ("written", "changes", "expected"),
    [
        (TWO, [], (0, 2, 0, 0)),
        (TWO, [("saidthat", "said that"), ("oraz", "and")], (2, 0, 0, 0)),
        (TWO, [("oraz", "as well as")], (1, 1, 0, 0)),
        (TWO, [("oraz", "or")], (0, 2, 1, 0)),
        (TWO, [("Hel", "Hell")], (0, 2, 1, 0)),
        (TWO, [("saidthat Gdynia oraz", "said that Gdynia and")], (2, 0, 0, 0)),
        (TWO, [("saidthat Gdynia oraz", "said that Gdynia or")], (1, 1, 1, 0)),
        ("Ewa ⟦echo: she ran → ran⟧ home.", [(" she", "")], (1, 0, 0, 0)),
        ("Ewa ⟦echo: she ran → ran⟧ home.", [("she ", "")], (1, 0, 0, 0)),
        ("Ewa ⟦echo: she ran → ran⟧ home.", [("she ran home", "ran")], (1, 0, 1, 0)),
        ("⟦name: Rada Miasta → The City Council⟧ met.", [("Rada Miasta", "City Council")], (0, 1, 1, 0)),
        ("A.\n⟦teaser: See this\n → ⟧B.", [("\nSee this", "")], (1, 0, 0, 0)),
        ("A.\n⟦teaser: See this\n → ⟧B.", [("See this\n", "")], (1, 0, 0, 0)),
        ("A.\n⟦teaser: See this\n → ⟧B.", [("See this", "See")], (0, 1, 1, 0)),
        ("A.\n⟦teaser: See this → ⟧", [("\nSee this", "")], (1, 0, 0, 0)),
        ("⟦?name: Kiev → Kyiv⟧ is ⟦fused: abig → a big⟧ city.", [("abig", "a big")], (1, 0, 0, 0)),
        ("⟦?name: Kiev → Kyiv⟧ is ⟦fused: abig → a big⟧ city.", [("Kiev", "Kyiv")], (0, 1, 0, 1)),
        (
            "⟦?name: Kiev → Kyiv⟧ is ⟦fused: abig → a big⟧ city.",
            [("Kiev is abig", "Kyiv is a big")],
            (1, 0, 0, 1),
        ),
        ("⟦?name: Kiev → Kyiv⟧ is a city.", [("Kiev", "Kief")], (0, 0, 1, 0)),
        (
            "⟦dialogue: – We → “We⟧ ⟦dialogue: ran – said → ran,” said⟧ Ala.",
            [("– ", "“"), (" –", ",”")],
            (2, 0, 0, 0),
        ),
        ("⟦dialogue: – We → “We⟧ ⟦dialogue: ran – said → ran,” said⟧ Ala.", [("– ", "“")], (1, 1, 0, 0)),
    ],
)
def test_what_is_right_missed_and_wrong(written: str, changes: list[tuple[str, str]], expected: tuple[int, int, int, int]) -> None:
    assert counts(judged(written, *changes)) == expected


def test_the_perfect_system_gets_everything_right_on_the_whole_corpus() -> None:
    for record in records("mend"):
        done = result(record.damaged, *((flaw.start, flaw.end, flaw.afters[-1]) for flaw in record.flaws))
        verdict = judge(record, done)
        required = [flaw for flaw in record.flaws if not flaw.optional]
        assert verdict.exact, record.id
        assert len(verdict.right) == len(required), record.id


def test_doing_nothing_misses_every_required_flaw_and_harms_nothing() -> None:
    for record in records("mend"):
        verdict = judge(record, Result(record.damaged, record.damaged))
        assert counts(verdict) == (0, sum(not flaw.optional for flaw in record.flaws), 0, 0)


def test_a_wrong_edit_is_booked_under_the_flaw_it_touches_or_as_spurious() -> None:
    verdict = judged(TWO, ("oraz", "or"), ("Hel", "Hell"))
    assert [kind for _, kind in verdict.wrong] == ["leftover", "spurious"]
    assert tally([verdict], "leftover").wrong == 1
    assert tally([verdict], "spurious").wrong == 1
    assert tally([verdict]).wrong == 2


def test_edits_are_cut_to_what_changes() -> None:
    assert differences("saidthat", "said that") == [(4, 4, " ")]
    assert differences("saidthat Gdynia oraz", "said that Gdynia and") == [(4, 4, " "), (16, 20, "and")]
    assert differences("same", "same") == []
    assert differences("a b", "") == [(0, 3, "")]


def test_figures_follow_from_counts() -> None:
    t = Tally(right=6, missed=6, wrong=2)
    assert (t.gold, t.precision, t.recall) == (12, 0.75, 0.5)
    assert t.f == pytest.approx(1.25 * 0.75 * 0.5 / (0.25 * 0.75 + 0.5))
    assert f_half(0, 0, 0) == 1.0
    low, high = interval([(1, 0, 1)] * 30 + [(0, 1, 1)] * 10)
    assert 0 < low < f_half(30, 10, 40) < high < 1
    assert interval([(1, 0, 1)] * 3) == interval([(1, 0, 1)] * 3)


def test_harm_counts_changed_words() -> None:
    (good,) = parse("Ten words stand here and none of them may change.", "keep/en/test.txt")
    assert harm([good], lambda r: result(r.damaged)).rate == 0
    one = harm([good], lambda r: result(r.damaged, (4, 9, "letters")))
    assert (one.words, one.changed, one.rate) == (10, 1, 1000.0)
    assert harm([good], lambda r: result(r.damaged, (0, 9, ""))).changed == 2
    assert harm([good], lambda r: result(r.damaged, (3, 3, ","))).changed == 1


def test_a_fall_and_a_rise_of_harm_are_named() -> None:
    counts = {"right": 5, "wrong": 1, "missed": 5, "optional": 0}
    old = {
        "mend": {"source": {"fused": counts, "spurious": dict(counts, right=0, missed=0)}},
        "keep": {"en": {"nothing": 0, "translated": 2}},
    }
    assert fallen(old, old) == []
    worse: Any = copy.deepcopy(old)
    worse["mend"]["source"]["fused"] = dict(counts, right=4, missed=6)
    worse["mend"]["source"]["spurious"]["wrong"] = 2
    worse["keep"]["en"]["nothing"] = 1
    found = fallen(old, worse)
    assert len(found) == 4
    assert "source: precision of fused fell from 0.833 to 0.800" in found[0]
    assert "source: recall of fused fell from 0.500 to 0.400" in found[1]
    assert "touch no flaw rose from 1 to 2" in found[2]
    assert "harm in good en (nothing) rose from 0 to 1" in found[3]
    assert fallen(worse, old) == []


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A corpus of two records, and scores.json in a folder of its own."""
    bad = parse("The mayor ⟦fused: saidthat → said that⟧ it rained.\n", "mend/pl-en/a.txt")
    good = parse("The mayor said that it rained.\n", "keep/en/a.txt")
    for module in (measuring, budget, report):
        monkeypatch.setattr(module, "records", lambda shelf: tuple(bad if shelf == "mend" else good))
    monkeypatch.setattr(budget, "scores_file", lambda: tmp_path / "scores.json")
    return tmp_path / "scores.json"


def call(*arguments: str) -> Any:
    return CliRunner().invoke(command, arguments)


def test_the_command_writes_compares_and_refuses(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert call().exit_code == 1  # nothing to compare with yet
    assert call("--update").exit_code == 0
    assert json.loads(tiny.read_text())["mend"]["source"]["fused"]["right"] == 1
    assert call().exit_code == 0
    monkeypatch.setattr(measuring, "Cleaners", lambda **_: lambda record, setting: result(record.damaged))
    refused = call()
    assert refused.exit_code == 1
    assert "recall of fused fell from 1.000 to 0.000" in refused.output


def test_filters_and_the_dump_of_errors(tiny: Path, tmp_path: Path) -> None:
    call("--update")
    assert "gold 1, right 1" in call("--kind", "fused", "--pair", "pl-en").output
    dumped = tmp_path / "errors.tsv"
    assert call("--rule", "leftover-i", "--errors", str(dumped)).exit_code == 0
    assert "saidthat → said that" in dumped.read_text(encoding="utf-8")
    for wrong in (["--rule", "no-such-rule"], ["--pair", "xx-yy"], ["--kind", "fuzed"], ["--update", "--kind", "fused"]):
        assert call(*wrong).exit_code == 2, wrong


def test_figures_of_a_rule_and_what_it_lacks() -> None:
    figures = rule_figures("fused-clause-word")
    assert figures.right >= 5
    assert figures.wrong == 0
    poor = RuleFigures("x", figures.status, right=1, wrong=1, harm=2, quiet=0, fixes=1, keeps=2)
    assert poor.lacks == ("2 fixes of 5", "2 keeps of 5", "2 changes of good text", "precision 0.500 of 0.98")
    with pytest.raises(KeyError):
        rule_figures("no-such-rule")


def test_an_edit_of_two_rules_counts_for_both() -> None:
    record = mend("It ⟦fused: isa → is a⟧ town.")
    change = Change(3, 6, "is a", (Reason("one", "", Safety.SAFE), Reason("two", "", Safety.SAFE)))
    verdict = judge(record, Result(record.damaged, "It is a town.", edits(record.damaged, [change])))
    shelf = SimpleNamespace(rules=(), for_languages=lambda target, source: ())
    assert rule_table(Figures({"source": [verdict]}, {}, shelf)) == {}  # type: ignore[arg-type]
    assert [edit.rules for edit in verdict.edits_right()] == [("one", "two")]
    assert verdict.edits_wrong() == []
