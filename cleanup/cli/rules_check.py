"""cleanup rules check: can the rules be read, and do their examples hold?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from cleanup.cli.ending import BAD, FOUND
from cleanup.cli.options import settings_options, settled
from cleanup.pipeline import Options, Pipeline
from cleanup.rule import Rule
from cleanup.rulefile.problems import RuleFileError
from cleanup.shelf import Shelf, open_shelf


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATHS]")
@settings_options("rules")
@click.option("--rule", "only", multiple=True, metavar="RULE", help="Only this rule.")
@click.option("-q", "--quiet", is_flag=True, help="Only what is wrong.")
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], only: tuple[str, ...], quiet: bool, **flags: Any) -> None:
    """Check rules: those in PATHS beside ours; without PATHS all there are.

    Exit code 1 where an example does not hold, 2 where a file cannot be read.
    """
    settings = settled(flags)
    mine = tuple(Path(path) for path in paths)
    try:
        shelf = open_shelf((*map(Path, settings["rules"]), *mine))
    except RuleFileError as error:
        for problem in error.problems:
            click.echo(str(problem))
        count = len(error.problems)
        click.echo(f"{count} problem{'s' * (count != 1)}; the examples were not run", err=True)
        ctx.exit(BAD)
    from cleanup.cli.explain import rule_of
    from cleanup.rulecheck import check_rules

    ids = {rule_of(shelf, id_).id for id_ in only}
    if not ids and paths:
        ids = {rule.id for rule in shelf.rules if not rule.head.ours and _lies_in(rule, mine)}
    problems = check_rules(shelf, engine(shelf), ids or None)
    for problem in problems:
        click.echo(str(problem))
    if not quiet:
        checked = len(ids) or len(shelf)
        told = f"{len(problems)} problem{'s' * (len(problems) != 1)}" if problems else "all examples hold"
        click.echo(f"{checked} rule{'s' * (checked != 1)} checked: {told}", err=True)
    ctx.exit(FOUND if problems else 0)


def _lies_in(rule: Rule, paths: Sequence[Path]) -> bool:
    if rule.head.place is None:
        return False
    place = Path(rule.head.place.file).resolve()
    return any(place.is_relative_to(path.resolve()) for path in paths)


def engine(shelf: Shelf) -> Callable[[Sequence[Rule], str, str | None, str | None], str]:
    """Cleans a text with some rules alone, all doors open: what `check_rules` asks for."""
    made: dict[tuple[tuple[int, ...], str | None, str | None], tuple[Sequence[Rule], Pipeline]] = {}

    def run(rules: Sequence[Rule], text: str, target: str | None, source: str | None) -> str:
        key = (tuple(map(id, rules)), target, source)
        if key not in made:
            if len(made) >= 64:
                made.clear()
            options = Options(target, source, translated=True, trial=True, max_share=1.0)
            made[key] = (
                rules,
                Pipeline(shelf.part(rules), options),
            )  # the rules are kept: their ids must not be given to others
        return made[key][1].run(text).text

    return run
