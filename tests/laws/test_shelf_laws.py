"""The laws of the shelf: rules among one another."""

from __future__ import annotations

import random
from typing import Any

import pytest
from lawtexts import cleaner, forget_cleaners, records_texts

from cleanup.corpus import records
from cleanup.edit import Safety
from cleanup.rule import Rule, Status
from cleanup.shelf import open_shelf

RULES = [rule for rule in open_shelf().rules if rule.head.status is not Status.RETIRED]
PACKS = {rule.head.pack for rule in RULES}


def doors(rule: Rule, target: str) -> dict[str, Any]:
    """All doors open, for the packs that a rule of this pack lives beside: its own, its target's, those for any language."""
    neighbours = {pack for pack in PACKS if "-" not in pack and len(pack) != 2} | {rule.head.pack, target}
    told: dict[str, Any] = {"source": rule.head.source} if rule.head.source else {"translated": True}
    return {"target": target, "select": tuple(sorted(neighbours & PACKS)), "trial": True, "max_share": 1.0, **told}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_rule_changes_what_another_rule_keeps_or_writes(rule: Rule) -> None:
    """The repaired lines and the `keeps` of a rule stay as they are, with every door open."""
    target = rule.head.target or "en"
    door = cleaner(**doors(rule, target))
    told = {line: door.clean(line) for line in (*rule.head.keeps, *(pair.after for pair in rule.head.fixes))}
    changed = [(line, result.text, [edit.rules for edit in result.edits]) for line, result in told.items() if result.changed]
    assert changed == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_fixes_are_repaired_among_all_rules_too(rule: Rule) -> None:
    told = doors(rule, rule.head.target or "en")
    if rule.head.safety is Safety.GUESS:  # what it shows is what it would do; the guesses of others stay out of it
        told |= {"select": (rule.id,), "level": "bold"}
    door = cleaner(**told)
    assert [(pair.before, door.clean(pair.before).text) for pair in rule.head.fixes] == [(pair.before, pair.after) for pair in rule.head.fixes]


def one_by_one(text: str, target: str, source: str, order: list[Rule], bound: int = 60) -> str | None:
    """Each rule alone, in this order, again and again until none moves anything. None if that never happens."""
    quiet = 0
    for turn in range(bound * len(order)):
        rule = order[turn % len(order)]
        done = cleaner(target=target, source=source, select=(rule.id,), trial=True, max_share=1.0).clean(text).text
        quiet = quiet + 1 if done == text else 0
        text = done
        if quiet == len(order):
            return text
    return None


@pytest.mark.parametrize("folder", sorted({record.folder for record in records("mend")}))
def test_the_order_of_rules_does_not_show(folder: str) -> None:
    """Rules one by one in random order, until quiet, give what all of them give together.

    Every text of the folder, in an order of its own: all rules that moved or proposed anything there, and eight others, drawn with the text's name,
    that should find nothing whatever the order is.
    """
    source, target = folder.split("-")
    rules = [r for r in RULES if r.head.target in (None, target) and r.head.source in (None, source)]
    together = cleaner(target=target, source=source, trial=True, max_share=1.0)
    for record in records("mend"):
        if record.folder != folder:
            continue
        draw = random.Random(record.id)
        done = together.clean(record.damaged)
        moved = {id for edit in done.edits for id in edit.rules} | {held.rule for held in done.held}
        some = [r for r in rules if r.id in moved] + draw.sample(rules, min(8, len(rules)))
        order = draw.sample(list(dict.fromkeys(some)), len(set(some)))
        assert one_by_one(record.damaged, target, source, order) == done.text, (record.id, [rule.id for rule in order])
    forget_cleaners()


def test_every_text_of_the_corpus_stays_clean_with_all_doors_open() -> None:
    for target in ("en", "de"):
        door = cleaner(target=target, translated=True, trial=True, level="bold")
        for text in records_texts()[::5]:
            once = door.clean(text).text
            assert door.clean(once).text == once
