"""The check of rules: do the examples hold, alone and in company, and is every exception shown to be needed?

The laws are those of docs/design.md. A fix gives its repaired line to the letter. A repaired line and a keep
stay as they are under every rule that could meet them. What narrows a rule (`unless:`, `only:`, a list of
words) is proved by an example that comes out differently when it is taken away, so that no exception outlives
its reason. A known gap that begins to pass is reported, because it is then a fix.

The check knows no engine: the caller gives `run(rules, text, target, source) -> str`, which cleans a text
with these rules, all doors open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import replace

from cleanup.edit import Safety
from cleanup.forms import Shape, forms
from cleanup.rule import Rule, Status, Triggers
from cleanup.rulefile.building import fixes_text
from cleanup.rulefile.examples import LINE_BREAK
from cleanup.rulefile.problems import Problem
from cleanup.shelf import Shelf

Run = Callable[[Sequence[Rule], str, str | None, str | None], str]

READ_AS = "en"  # the language of examples whose pack is for any language


def check_rules(shelf: Shelf, run: Run, only: Iterable[str] | None = None) -> list[Problem]:
    """Every broken promise of the shelf's rules, in the order of files and lines.

    `only`: ids to check; default all but retired ones.
    """
    check = _Check(shelf, run)
    wanted = None if only is None else set(only)
    problems = [problem for rule in check.rules if wanted is None or rule.id in wanted for problem in check.problems(sure(rule))]
    return sorted(problems, key=lambda problem: (problem.file, problem.line))


class _Check:
    def __init__(self, shelf: Shelf, run: Run) -> None:
        self.shelf = shelf
        self.run = run
        self.rules = tuple(rule for rule in shelf.rules if rule.head.status is not Status.RETIRED)
        self.directions = {(rule.head.target, rule.head.source) for rule in self.rules if rule.head.target is not None}

    def problems(self, rule: Rule) -> Iterator[Problem]:
        yield from self.fixes(rule)
        yield from self.stays(rule)
        yield from self.proofs(rule)
        yield from self.gaps(rule)

    # ------------------------------------------------------------------------------------------------ company

    def company(self, target: str | None, source: str | None, asked: Rule) -> tuple[Rule, ...]:
        """The rules that a text of these languages meets, with the one that is asked about in the form in which it is asked."""
        return tuple(
            asked if rule.id == asked.id else rule for rule in self.rules if rule.head.target in (None, target) and rule.head.source in (None, source)
        )

    def languages(self, rule: Rule) -> tuple[str, str | None]:
        """How the rule's own examples are read."""
        return rule.head.target or READ_AS, rule.head.source

    def readings(self, rule: Rule) -> list[tuple[str, str | None]]:
        """All (target, source) under which the rule's good lines must stay.

        Every direction whose rules could meet them.
        """
        head = rule.head
        if head.source is not None and head.target is not None:
            return [(head.target, head.source)]
        targets = {t for t, _ in self.directions if t is not None} | {READ_AS} if head.target is None else {head.target}
        found: list[tuple[str, str | None]] = []
        for target in sorted(targets):
            sources = sorted(s for t, s in self.directions if t == target and s is not None)
            found += [(target, source) for source in sources] or [(target, None)]
        return found

    def alone(self, rule: Rule, text: str) -> str:
        return self.run((rule,), text, *self.languages(rule))

    def together(self, rule: Rule, text: str) -> str:
        return self.run(self.company(*self.languages(rule), rule), text, *self.languages(rule))

    def others(self, rules: Sequence[Rule], text: str, target: str, source: str | None) -> str:
        """The rules that change a text on their own, for messages."""
        found = [rule.id for rule in rules if self.run((rule,), text, target, source) != text]
        return ", ".join(found) or "several rules together"

    # --------------------------------------------------------------------------------------------------- laws

    def fixes(self, rule: Rule) -> Iterator[Problem]:
        raw = self.shelf.raws[rule.id]
        for number, pair in enumerate(rule.head.fixes):
            place = f"fixes.{number}"
            got = self.alone(rule, pair.before)
            if got == pair.before:
                yield raw.problem(place, f"does not change {_quoted(pair.before)}")
            elif got != pair.after:
                yield raw.problem(place, f"gives {_quoted(got)} instead of {_quoted(pair.after)}")
            elif (got := self.together(rule, pair.before)) != pair.after:
                rules = [other for other in self.company(*self.languages(rule), rule) if other is not rule]
                whose = self.others(rules, pair.before, *self.languages(rule))
                yield raw.problem(
                    place,
                    f"is right alone, but with the other rules gives {_quoted(got)}; also at work: {whose}",
                )

    def stays(self, rule: Rule) -> Iterator[Problem]:
        raw = self.shelf.raws[rule.id]
        lines = [(f"keeps.{i}", keep, "the keep") for i, keep in enumerate(rule.head.keeps)]
        lines += [(f"fixes.{i}", pair.after, "the repaired line") for i, pair in enumerate(rule.head.fixes)]
        for place, line, what in lines:
            for target, source in self.readings(rule):
                company = self.company(target, source, rule)
                if rule.head.target is None and target != READ_AS:  # an English line read as another language
                    company = tuple(other for other in company if not other.BY_TARGET)
                got = self.run(company, line, target, source)
                if got != line:
                    whose = self.others(company, line, target, source)
                    yield raw.problem(place, f"{what} {_quoted(line)} becomes {_quoted(got)}, by {whose}")
                    break

    def proofs(self, rule: Rule) -> Iterator[Problem]:
        raw = self.shelf.raws[rule.id]
        if not fixes_text(type(rule)):
            if rule.triggers(self.languages(rule)[0]) != Triggers():  # else it is never asked, and gives a name to what others find
                yield from self.needed(rule)
            return
        for form in forms(type(rule)).values():
            written = raw.fields.get(form.name)
            if written is None:
                continue
            if form.shape is Shape.KEYED and not isinstance(written, str):
                for key in written:
                    name = f"{form.name}.{key}"
                    if not self.kept_by(rule, name):
                        yield raw.problem(
                            name,
                            f"no keep needs `{form.name}: {key}`: add a line to `keeps` that would change without it, or take it out",
                        )
            elif form.shape is Shape.WORDS and not form.required and not self.kept_by(rule, form.name, fixes=True):
                yield raw.problem(
                    form.name,
                    f"no example needs `{form.name}`: add a line to `keeps` or `fixes` that would come out differently without it, or take it out",
                )

    def kept_by(self, rule: Rule, name: str, *, fixes: bool = False) -> bool:
        """Whether a keep changes, or with `fixes` a fix fails, when this part of the rule is taken away."""
        weaker = self.shelf.without(rule.id, name)
        if weaker is None:
            return True
        weaker = sure(weaker)
        if any(self.alone(weaker, keep) != keep for keep in rule.head.keeps):
            return True
        return fixes and any(self.alone(weaker, pair.before) != pair.after for pair in rule.head.fixes)

    def needed(self, rule: Rule) -> Iterator[Problem]:
        """A rule that only keeps others away is proved by a keep that they would change."""
        target, source = self.languages(rule)
        rest = [other for other in self.company(target, source, rule) if other is not rule]
        if not any(self.run(rest, keep, target, source) != keep for keep in rule.head.keeps):
            yield self.shelf.raws[rule.id].problem(
                "keeps",
                "no keep would change without this rule: add one that another rule would change, or take the rule out",
            )

    def gaps(self, rule: Rule) -> Iterator[Problem]:
        raw = self.shelf.raws[rule.id]
        for number, pair in enumerate(rule.head.known_gaps):
            if self.together(rule, pair.before) == pair.after:
                to = "keeps" if pair.before == pair.after else "fixes"
                yield raw.problem(f"known_gaps.{number}", f"this gap is closed: move {_quoted(pair.before)} to `{to}`")


def sure(rule: Rule) -> Rule:
    """A rule that only guesses, as if it did what it shows: its examples say what it would change. Others as they are."""
    if rule.head.safety is not Safety.GUESS:
        return rule
    lifted = copy(rule)
    lifted.head = replace(rule.head, safety=Safety.LIKELY)
    return lifted


def _quoted(text: str) -> str:
    return f"“{text.replace(chr(10), LINE_BREAK)}”" if text else "nothing"
