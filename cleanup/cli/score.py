"""cleanup score: precision, recall and harm on the corpus, and whether anything fell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from cleanup.score.measuring import MEND_SETTINGS
from cleanup.score.report import report


@click.command()
@click.option("--kind", metavar="KIND", help="Only this kind of damage (fused, echo, …), with all that was wrong or missed.")
@click.option("--pair", metavar="PAIR", help="Only this direction (pl-en) and the good text of its target.")
@click.option("--rule", "rules", multiple=True, metavar="NAME", help="Only this rule, kind or pack; may be given again.")
@click.option("--told", type=click.Choice(MEND_SETTINGS), default="source", help="What the cleaner is told of damaged text, for the tables.")
@click.option("--trial", is_flag=True, help="Run our rules on trial as well.")
@click.option("--by-rule", is_flag=True, help="Add what each rule did, and what it lacks to be stable.")
@click.option("--errors", "errors_to", type=click.Path(dir_okay=False, path_type=Path), help="Write all that was wrong or missed to a file.")
@click.option("--update", is_flag=True, help="Write the figures to corpus/scores.json.")
@click.pass_context
def command(ctx: click.Context, /, **options: Any) -> None:
    """Measure the rules on the corpus: precision, recall and F0.5 by kind of damage and direction, harm to good text.

    Ends with 1 where precision or recall of a kind fell below the figures in corpus/scores.json, or harm rose above them. The corpus comes
    with a checkout, not with the installed package.
    """
    try:
        text, worse = report(**options)
    except (ValueError, FileNotFoundError) as error:
        raise click.UsageError(str(error)) from None
    click.echo(text)
    if worse:
        click.echo("\nWorse than corpus/scores.json:", err=True)
        for line in worse:
            click.echo(f"  {line}", err=True)
        ctx.exit(1)
