"""The check of rules: every promise is broken once here, and the check says so in the right line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from samplekinds import KINDS, SWAP, TABLE, Guard, Swap, Table

from cleanup.rule import Rule
from cleanup.rulecheck import check_rules
from cleanup.shelf import open_shelf

FILE = "rules/pl-en/words.yaml"


def run(rules: Sequence[Rule], text: str, target: str | None, source: str | None) -> str:
    """An engine for the sample kinds: the rules of these languages, one after the other."""
    guarded = [word for rule in rules if isinstance(rule, Guard) for word in rule.fields.never]
    if any(word in text for word in guarded):
        return text
    for rule in rules:
        assert rule.head.target in (None, target) and rule.head.source in (None, source)
        if isinstance(rule, Swap | Table):
            text = rule.change(text)
    return text


def found(tmp_path: Path, **files: str) -> list[tuple[str, int, str, str | None]]:
    for name, text in files.items():
        pack, _, file = name.partition("__")
        path = tmp_path / "rules" / pack.replace("_", "-") / f"{file}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shelf = open_shelf(cache=False, kinds=KINDS, root=tmp_path / "rules")
    return [(p.file, p.line, p.message, p.rule) for p in check_rules(shelf, run)]


def the_one(tmp_path: Path, text: str, **files: str) -> tuple[int, str]:
    [(file, line, message, _)] = found(tmp_path, pl_en__words=text, **files)
    assert file == FILE
    return line, message


def swapped(old: str, new: str, text: str = SWAP) -> str:
    assert text.count(old) == 1
    return text.replace(old, new)


def test_good_rules_have_no_problems(tmp_path: Path) -> None:
    assert found(tmp_path, pl_en__words=SWAP, en__ports=TABLE) == []


def test_fix_that_does_nothing(tmp_path: Path) -> None:
    text = swapped("  keeps:", "\n    Bread i milk.\n    Bread and milk.\n  keeps:")
    assert the_one(tmp_path, text) == (14, "does not change “Bread i milk.”")


def test_fix_that_gives_something_else(tmp_path: Path) -> None:
    text = swapped("  keeps:", "\n    Bread oraz milk.\n    Bread with milk.\n  keeps:")
    assert the_one(tmp_path, text) == (14, "gives “Bread and milk.” instead of “Bread with milk.”")


def test_fix_that_other_rules_spoil(tmp_path: Path) -> None:
    other = TABLE.replace("Portowo", "Salt").replace("Porthaven", "Pepper")
    problems = found(tmp_path, pl_en__words=SWAP, en__ports=other)
    assert (
        FILE,
        11,
        "is right alone, but with the other rules gives “Pepper and pepper.”; also at work: harbour-spelling",
        "leftover-oraz",
    ) in problems


def test_keep_that_its_own_rule_changes(tmp_path: Path) -> None:
    line, message = the_one(tmp_path, swapped("  keeps: |\n", "  keeps: |\n    He wrote oraz.¶Twice.\n"))
    assert line == 14
    assert message == "the keep “He wrote oraz.¶Twice.” becomes “He wrote and.¶Twice.”, by leftover-oraz"


def test_keep_that_a_rule_of_its_target_changes(tmp_path: Path) -> None:
    text = swapped("  keeps: |\n", "  keeps: |\n    Portowo is far.\n")
    line, message = the_one(tmp_path, text, en__ports=TABLE)
    assert (line, message) == (
        14,
        "the keep “Portowo is far.” becomes “Porthaven is far.”, by harbour-spelling",
    )


def test_repaired_line_that_a_rule_for_any_language_changes(tmp_path: Path) -> None:
    other = TABLE.replace("Portowo", "Salt").replace("Porthaven", "Pepper")
    messages = [(line, message) for _, line, message, rule in found(tmp_path, pl_en__words=SWAP, any__ports=other)]
    assert (
        11,
        "the repaired line “Salt and pepper.” becomes “Pepper and pepper.”, by harbour-spelling",
    ) in messages


def test_keep_of_the_target_that_a_rule_from_a_source_changes(tmp_path: Path) -> None:
    """Who writes English may meet every rule into English, so its good lines must stand under all of them."""
    text = swapped("They sailed home.", "The boat oraz sailed home.", TABLE)
    problems = found(tmp_path, pl_en__words=SWAP, en__ports=text)
    assert [(file, line) for file, line, _, _ in problems] == [("rules/en/ports.yaml", 12)]


def test_keep_for_any_language_meets_every_direction(tmp_path: Path) -> None:
    text = swapped("They sailed home.", "The boat oraz sailed home.", TABLE)
    problems = found(tmp_path, pl_en__words=SWAP, names__ports=text)
    assert [(file, line) for file, line, _, _ in problems] == [("rules/names/ports.yaml", 12)]


def test_rules_of_other_languages_do_not_meet(tmp_path: Path) -> None:
    text = swapped("They sailed home.", "The boat oraz sailed home.", TABLE)
    assert found(tmp_path, pl_en__words=SWAP, de__ports=text) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "part"),
    [
        ("before: word", "before: word\n    after: pepper", 10, "no keep needs `unless: after`"),
        ("becomes: and", "becomes: and\n  only:\n    before: Salt", 9, "no keep needs `only: before`"),
        ("becomes: and", "becomes: and\n  never_after: sugar", 8, "no example needs `never_after`"),
    ],
)
def test_exception_that_nothing_proves(tmp_path: Path, old: str, new: str, line: int, part: str) -> None:
    text = swapped(old, new).replace("oraz pepper", "oraz bread").replace("and pepper", "and bread")
    told = [(at, message) for _, at, message, _ in found(tmp_path, pl_en__words=text)]
    assert any(at == line and part in message for at, message in told), told


def test_exceptions_that_are_proved(tmp_path: Path) -> None:
    text = swapped("becomes: and", "becomes: and\n  never_after: sugar\n  only:\n    before: Salt sugar word")
    text = text.replace("  keeps: |\n", "  keeps: |\n    Much sugar oraz milk.\n    More cream oraz milk.\n")
    assert found(tmp_path, pl_en__words=text) == []


def test_known_gap_that_closed(tmp_path: Path) -> None:
    gaps = "  known_gaps: |\n    Milk oraz ice.\n    Milk and ice.\n\n    Milk y ice.\n    Milk and ice.\n"
    assert the_one(tmp_path, SWAP + gaps) == (17, "this gap is closed: move “Milk oraz ice.” to `fixes`")


def test_known_harm_that_ended(tmp_path: Path) -> None:
    gaps = "  known_gaps: |\n    The word oraz.\n    The word oraz.\n"
    assert the_one(tmp_path, SWAP + gaps) == (17, "this gap is closed: move “The word oraz.” to `keeps`")


def test_only_the_rules_asked_for(tmp_path: Path) -> None:
    found(tmp_path, pl_en__words=swapped("Salt oraz", "Salt i"), en__ports=TABLE)
    shelf = open_shelf(cache=False, kinds=KINDS, root=tmp_path / "rules")
    assert check_rules(shelf, run, ["harbour-spelling"]) == []
    assert len(check_rules(shelf, run, ["leftover-oraz"])) == 1


def test_retired_rules_are_not_asked(tmp_path: Path) -> None:
    text = swapped("Salt oraz", "Salt i").replace("safety: likely", "safety: likely\n  status: retired")
    assert found(tmp_path, pl_en__words=text) == []


GUARD = """\
- rule: shop-oraz
  kind: guard
  opens: always
  safety: safe
  why: Oraz is the name of a shop.
  never: Shop
  keeps: |
    The Shop oraz Company.
    The Shop is closed.
"""


def test_rule_that_only_keeps_others_away_needs_no_fixes(tmp_path: Path) -> None:
    assert found(tmp_path, pl_en__words=SWAP, pl_en__guard=GUARD) == []


def test_rule_that_keeps_nobody_away(tmp_path: Path) -> None:
    [(file, line, message, rule)] = found(tmp_path, pl_en__words=SWAP, pl_en__guard=GUARD.replace("Shop oraz", "Shop and"))
    assert (file, line, rule) == ("rules/pl-en/guard.yaml", 7, "shop-oraz")
    assert message.startswith("no keep would change without this rule")
