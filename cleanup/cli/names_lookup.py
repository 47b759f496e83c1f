"""cleanup names lookup: what the tables know under a name."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from cleanup.cli.ending import FOUND
from cleanup.cli.inputs import STDIN, Input
from cleanup.cli.options import coloured, settings_options, settled
from cleanup.files.record import InputError
from cleanup.names.lookup import Hit, looked_up, shown
from cleanup.report.style import Style

LONGEST = 200  # code points of a name
TYPES = {"PER": "person", "LOC": "place", "ORG": "organisation"}
FOUND_BY = {"surname": "its surname", "case form": "a case form of", "looks like": "not known; looks like"}


@click.command("lookup")
@click.argument("names", nargs=-1, required=True, metavar="NAME…|-")
@settings_options("rules", "target", "color")
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", help="`json`: a list, an object for each name.")
@click.pass_context
def command(ctx: click.Context, /, names: tuple[str, ...], output_format: str, **flags: Any) -> None:
    """What is known under a name: who or what, and how each language spells it.

    NAME is a spelling in any language, a surname, a case form, an id or a Wikidata item; `-` reads names from stdin, one a line. Exit code 1 where a
    name is not known.
    """
    from cleanup.names.likeness import likeness
    from cleanup.shelf import open_shelf, our_folder

    settings = settled(flags)
    tables = open_shelf(tuple(map(Path, settings["rules"]))).name_tables()
    like = likeness(our_folder() / "names")
    style = Style(coloured(settings["color"], sys.stdout))
    code = 0
    told: list[dict[str, Any]] = []
    for name in _named(names):
        try:
            hits = looked_up(name, tables, like)
        except (OSError, ValueError) as error:
            raise InputError(f"a table of names cannot be read: {error}") from None
        if not hits or hits[0].how == "looks like":
            code = FOUND
        if output_format == "json":
            told.append(_dict(name, hits))
        else:
            for line in _lines(name, hits, settings["target"], style):
                click.echo(line, color=True)
    if output_format == "json":
        from cleanup.report.jsonform import dumped

        click.echo(dumped(told, indent=1))
    ctx.exit(code)


def _named(names: Iterable[str]) -> Iterator[str]:
    for given in names:
        if given != STDIN:
            yield _checked(given, "NAME")
            continue
        for number, raw in enumerate(Input("<stdin>", None).open(), 1):
            try:
                text = raw.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as error:
                raise InputError(
                    f"<stdin>:{number}: byte {error.start + 1} is 0x{error.object[error.start]:02X}, no UTF-8; write a name a line"
                ) from None
            if text.strip():
                yield _checked(text.strip(), f"<stdin>:{number}")


def _checked(name: str, place: str) -> str:
    if not any(c.isalnum() for c in name):
        raise click.UsageError(f"{place} reads “{name[:20]}”, which is no name.")
    if len(name) > LONGEST:
        raise click.UsageError(f"{place} has {len(name):,} characters; a name has at most {LONGEST}.")
    return " ".join(name.split())


def _dict(name: str, hits: list[Hit]) -> dict[str, Any]:
    found = [{**hit.entry.as_dict(), "found_by": hit.how, "spelling": hit.spelling or None, "language": hit.language or None} for hit in hits]
    return {"name": name, "known": bool(hits) and hits[0].how != "looks like", "entities": found}


def _lines(name: str, hits: list[Hit], target: str | None, style: Style) -> Iterator[str]:
    if not hits:
        yield f"{style.bold(name)}: not known, and nothing looks like it"
        return
    for hit in hits:
        row = hit.entry.row
        by = FOUND_BY.get(hit.how)
        how = "" if by is None else f" ({by})" if hit.how == "surname" else f" ({by} {hit.spelling})"
        facts = [hit.entry.id, TYPES.get(row["type"], row["type"])]
        facts += [row["qid"]] if row.get("qid") else []
        facts.append(hit.entry.table.name if hit.entry.ours else str(hit.entry.table))
        yield f"{style.bold(name)}{how}: {hit.entry.canonical(target)}  {style.dim(' · '.join(facts))}"
        told = hit.entry.as_dict()
        width = max((len(text) for text in told["canonical"].values()), default=0)
        for tag, canonical in told["canonical"].items():
            accepted = [*told["accepted"].get(tag, ()), *told["accepted"].get("", ())]
            also = f"  {style.dim('also')} {', '.join(accepted)}" if accepted else ""
            yield f"  {style.rule(tag)}  {canonical:<{width if also else 0}}{also}"
        for label, text in (("native", shown(row.get("native", ""))), ("more", ", ".join(told["more"]))):
            if text:
                yield f"  {style.dim(label)}  {text}"
