"""cleanup score: the rules, measured on the corpus."""

from __future__ import annotations

import click


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []}, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_context
def command(ctx: click.Context, /, arguments: tuple[str, ...]) -> None:
    """Precision, recall and harm on the corpus; `cleanup score --help` tells the rest."""
    from cleanup.score import main

    ctx.exit(main(arguments))
