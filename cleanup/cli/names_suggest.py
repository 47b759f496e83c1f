"""cleanup names suggest: names that look like variants of known ones."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from cleanup.cli.ending import FOUND
from cleanup.cli.inputs import gathered
from cleanup.cli.names_texts import texts
from cleanup.cli.options import READING, coloured, settings_options, settled
from cleanup.cli.work import Tally
from cleanup.report.style import Style


@click.command("suggest")
@click.argument("paths", nargs=-1, metavar="[PATHS|-]")
@click.option("--files-from", metavar="FILE", help="Read the names of the inputs from a file, one a line; `-` is stdin.")
@settings_options("rules", "target", *[name for name in READING if name != "source-lang-column"], "color")
@click.option("--unsure", is_flag=True, help="Also what may well be another name.")
@click.option("--output-format", type=click.Choice(["text", "tsv", "json"]), default="text", help="`tsv`: the rows to add, as tables have them.")
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], unsure: bool, output_format: str, **flags: Any) -> None:
    """Names of texts that nobody knows and that look like variants: of known names, or of each other.

    Each comes with the row to add to a table of names. Exit code 1 where there are any.
    """
    from cleanup.names.clusters import Spellings, clusters
    from cleanup.names.likeness import likeness
    from cleanup.names.lookup import entries
    from cleanup.names.suggest import row_of_group, suggestions
    from cleanup.names.terms import lines
    from cleanup.shelf import open_shelf, our_folder

    settings = settled(flags)
    inputs = gathered(paths, flags["files_from"], "names suggest")
    tables = open_shelf(tuple(map(Path, settings["rules"]))).name_tables()
    tally = Tally()
    like = likeness(our_folder() / "names")
    spellings = Spellings(tables)
    for text, tag in texts(inputs, settings, tally):
        spellings.add(text, tag)
    unknown = [one for one in spellings.found.values() if not one.id]
    known = [one for one in suggestions(unknown, entries(tables), like) if unsure or one.likeness == "same"]
    explained = {one.spelling.name for one in known}
    groups = list(clusters([one for one in unknown if one.name not in explained], like, unsure=unsure))
    if output_format == "tsv":
        rows = [one.row() for one in known] + [row_of_group(group) for group in groups]
        for line in lines(rows) if rows else ():
            click.echo(line, nl=False)
    elif output_format == "json":
        from cleanup.names.terms import COLUMNS
        from cleanup.report.jsonform import dumped

        told: list[dict[str, Any]] = []
        for one in known:
            row = {key: value for key, value in zip(COLUMNS, one.row(), strict=True) if value}
            told.append(
                {**_dict(one.spelling), "like": one.entry.canonical(one.spelling.language), "id": one.entry.id, "likeness": one.likeness, "row": row}
            )
        for group in groups:
            row = {key: value for key, value in zip(COLUMNS, row_of_group(group), strict=True) if value}
            told += [{**_dict(v.spelling), "like": v.middle.written, "id": None, "likeness": v.likeness, "row": row} for v in group]
        click.echo(dumped(told, indent=1))
    else:
        style = Style(coloured(settings["color"], sys.stdout))
        for one in known:
            how = "looks like" if one.likeness == "same" else "may be"
            whose = one.entry.canonical(one.spelling.language)
            form = f" ({one.form})" if one.form != whose and one.form.isascii() else ""
            click.echo(
                f"{style.bold(one.spelling.name)} {style.dim(_times(one.spelling.count))} {how} {whose}{form}  {style.rule(one.entry.id)}", color=True
            )
            click.echo(f"  {style.dim(one.spelling.contexts[0])}", color=True)
        for group in groups:
            others = ", ".join(f"{v.spelling.name} {_times(v.spelling.count)}" for v in group)
            click.echo(
                f"{style.bold(group[0].middle.name)} {style.dim(_times(group[0].middle.count))} looks like {others}; none is known", color=True
            )
        if not known and not groups:
            click.echo("nothing unknown looks like a variant", err=True)
    ctx.exit(tally.code or (FOUND if known or groups else 0))


def _dict(spelling: Any) -> dict[str, Any]:
    return {"name": spelling.name, "language": spelling.language, "count": spelling.count, "contexts": spelling.contexts}


def _times(count: int) -> str:
    return f"({count}×)"
