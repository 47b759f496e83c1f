"""What each rule did in the corpus, and what it lacks to be stable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from cleanup.corpus import records
from cleanup.document import Document
from cleanup.plan import Plan
from cleanup.rule import Status
from cleanup.score.measuring import Figures, all_figures
from cleanup.shelf import Shelf
from cleanup.value import value

LEAST_EXAMPLES = 5  # fixes, and keeps, that make a rule stable
LEAST_PRECISION = 0.98


@value
class RuleFigures:
    """What one rule does in the corpus, with our rules on trial running too, and the source told.

    `right`, `wrong`: its edits in damaged text; `harm`: its edits in good text, all doors open; `quiet`: good
    records that woke it and that it left alone. `fixes`, `keeps`: its own examples.
    """

    id: str
    status: Status
    right: int
    wrong: int
    harm: int
    quiet: int
    fixes: int
    keeps: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def lacks(self) -> tuple[str, ...]:
        """What is missing for `stable`; empty if the rule deserves it."""
        found = []
        if self.fixes + self.right < LEAST_EXAMPLES:
            found.append(f"{self.fixes + self.right} fixes of {LEAST_EXAMPLES}")
        if self.keeps + self.quiet < LEAST_EXAMPLES:
            found.append(f"{self.keeps + self.quiet} keeps of {LEAST_EXAMPLES}")
        if self.harm:
            found.append(f"{self.harm} changes of good text")
        if self.precision < LEAST_PRECISION:
            found.append(f"precision {self.precision:.3f} of {LEAST_PRECISION}")
        return tuple(found)


def rule_table(figures: Figures) -> dict[str, RuleFigures]:
    """The figures of every rule of ours that is not retired, by id."""
    shelf = figures.shelf
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for verdict in figures.mend["source"]:
        right.update(rule for edit in verdict.edits_right() for rule in edit.rules)
        wrong.update(rule for edit in verdict.edits_wrong() for rule in edit.rules)
    places: set[tuple[str, str, int, str]] = set()  # an edit that several settings make is one
    fired: dict[str, set[str]] = {}
    for by_language in figures.keep.values():
        for one in by_language.values():
            for record, edit in one.changes:
                for rule in edit.rules:
                    place = (rule, record.id, edit.start, edit.after)
                    if place not in places:
                        places.add(place)
                        hits[rule] += 1
                        fired.setdefault(rule, set()).add(record.id)
    quiet = _quiet(shelf, fired)
    return {
        rule.id: RuleFigures(
            rule.id,
            rule.head.status,
            right[rule.id],
            wrong[rule.id],
            hits[rule.id],
            quiet[rule.id],
            len(rule.head.fixes),
            len(rule.head.keeps),
        )
        for rule in shelf.rules
        if rule.head.ours and rule.head.status is not Status.RETIRED
    }


def _quiet(shelf: Shelf, fired: Mapping[str, Collection[str]]) -> Counter[str]:
    """Rule -> good records that hold what the rule looks for, and that it left alone."""
    quiet: Counter[str] = Counter()
    plans: dict[str, tuple[Plan, frozenset[int]]] = {}
    for record in records("keep"):
        if record.target not in plans:
            rules = shelf.for_languages(record.target, None)
            always = frozenset(n for n, rule in enumerate(rules) if rule.triggers(record.target).always)
            plans[record.target] = Plan(rules, record.target), always
        plan, always = plans[record.target]
        for number in plan.asked(Document(record.damaged, record.target)).numbers:
            id = plan.rules[number].id
            if number not in always and record.id not in fired.get(id, ()):
                quiet[id] += 1
    return quiet


def rule_figures(id: str) -> RuleFigures:
    """What one of our rules does in the corpus. UnknownRule (a KeyError) for one that is not there, KeyError for a retired one or a caller's."""
    figures = all_figures()
    figures.shelf.rule(id)
    return rule_table(figures)[id]
