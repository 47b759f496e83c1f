"""cleanup rules list: all rules, in a table."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

import click

from cleanup.cli.options import coloured, settings_options, settled
from cleanup.report.style import Style
from cleanup.rule import Rule
from cleanup.shelf import Shelf, open_shelf


@click.command("list")
@click.option("--pack", multiple=True, metavar="NAME", help="Only this pack, such as en or pl-en.")
@click.option("--kind", multiple=True, metavar="NAME", help="Only this kind, such as phrase.")
@settings_options("rules", "color")
@click.option(
    "--output-format",
    type=click.Choice(["text", "concise", "json"]),
    default="text",
    help="`concise`: only the ids.",
)
def command(pack: tuple[str, ...], kind: tuple[str, ...], output_format: str, **flags: Any) -> None:
    """All rules with their pack, kind, safety and status, and why they are there."""
    settings = settled(flags)
    shelf = open_shelf(tuple(map(Path, settings["rules"])))
    _refuse("pack", pack, sorted({rule.head.pack for rule in shelf.rules}))
    _refuse("kind", kind, sorted({rule.head.kind for rule in shelf.rules}))
    found = sorted(
        (r for r in shelf.rules if (not pack or r.head.pack in pack) and (not kind or r.head.kind in kind)),
        key=lambda rule: (rule.head.pack, rule.id),
    )
    if output_format == "json":
        from cleanup.cli.explain import as_dict
        from cleanup.report.jsonform import dumped

        click.echo(dumped([as_dict(rule) for rule in found], indent=1))
    elif output_format == "concise":
        for rule in found:
            click.echo(rule.id)
    else:
        _table(shelf, found, Style(coloured(settings["color"], sys.stdout)))


def _refuse(what: str, given: tuple[str, ...], known: list[str]) -> None:
    from cleanup.forms import near

    for name in given:
        if name not in known:
            raise click.UsageError(f"There is no {what} “{name}”{near(name, known)}; there are {', '.join(known)}.")


def _table(shelf: Shelf, rules: list[Rule], style: Style) -> None:
    if not rules:
        click.echo("no rules")
        return
    rows = [
        (
            r.id,
            r.head.pack,
            r.head.kind,
            str(r.head.safety),
            str(r.head.opens),
            str(r.head.status),
            r.head.why,
        )
        for r in rules
    ]
    heads = ("rule", "pack", "kind", "safety", "opens", "status", "why")
    widths = [max(len(heads[i]), *(len(row[i]) for row in rows)) for i in range(6)]
    room = shutil.get_terminal_size((10_000, 24)).columns - sum(widths) - 12 if sys.stdout.isatty() else 10_000
    click.echo(
        style.bold("  ".join(f"{head:<{width}}" for head, width in zip(heads, [*widths, 0], strict=True)).rstrip()),
        color=True,
    )
    for row in rows:
        cells = [f"{cell:<{width}}" for cell, width in zip(row[:6], widths, strict=True)]
        cells[0] = style.rule(cells[0])
        why = row[6] if len(row[6]) <= room else row[6][: max(0, room - 1)] + "…"
        click.echo("  ".join([*cells, style.dim(why)]) if room > 12 else "  ".join(cells), color=True)
    packs = len({rule.head.pack for rule in rules})
    click.echo(
        style.dim(f"{len(rules)} rule{'s' * (len(rules) != 1)} in {packs} pack{'s' * (packs != 1)}"),
        color=True,
    )
