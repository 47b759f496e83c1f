"""cleanup diagnose: is this translated, from which language, damaged how; with the evidence."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import click

from cleanup.cli.inputs import gathered
from cleanup.cli.options import READING, cleaning_options, coloured, settings_options, settled
from cleanup.cli.work import Tally, cleaner_of, work
from cleanup.files.record import InputError
from cleanup.report.cleaned import Cleaned
from cleanup.report.shown import brief
from cleanup.report.style import Style

BY = {
    "caller": "as you said",
    "evidence": "from the evidence",
    "words": "by its words",
    "statistics": "by its letters",
}
MOST = 8  # signs that are shown in full


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATHS|-]")
@click.option("--files-from", metavar="FILE", help="Read the names of the inputs from a file, one a line; `-` is stdin.")
@cleaning_options
@settings_options(*READING, "color")
@click.option("--output-format", type=click.Choice(["text", "json", "jsonl"]), default="text", help="How to report.")
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], **flags: Any) -> None:
    """Say whether texts are machine-translated, from which language and how they are damaged, with the evidence."""
    form = flags.pop("output_format")
    settings = settled(flags)
    inputs = gathered(paths, flags["files_from"], "diagnose")
    tally = Tally()
    cleaner = cleaner_of(settings)
    style = Style(coloured(settings["color"], sys.stdout))

    def all_() -> Iterator[Cleaned]:
        for source in inputs:
            try:
                yield from work(source, settings, cleaner, tally, None)
            except InputError as error:
                tally.fail(str(error))

    if form == "text":
        for item in all_():
            for line in told(item, style):
                click.echo(line, color=True)
    else:
        from cleanup.report.jsonform import dumped

        rows = (dumped(_form(item)) for item in all_())
        if form == "jsonl":
            for row in rows:
                click.echo(row)
        else:
            click.echo("[", nl=False)
            for i, row in enumerate(rows):
                click.echo(f"{',' if i else ''}\n{row}", nl=False)
            click.echo("\n]")
    ctx.exit(tally.code)


def _form(item: Cleaned) -> dict[str, Any]:
    found = item.result.diagnosis
    return {
        "file": item.file,
        "record": item.record.number,
        "line": item.record.line,
        "id": item.record.id,
        **(found.as_dict() if found is not None else {}),
        "untranslated": [
            {"start": h.start, "end": h.end, "text": h.before, "language": h.language} for h in item.result.held if h.cause == "untranslated"
        ],
    }


def told(item: Cleaned, style: Style) -> Iterator[str]:
    """The diagnosis of one record, in plain words."""
    found = item.result.diagnosis
    assert found is not None  # the pipeline always gives one
    piece = f", from line {item.record.line}" if item.record.in_lines and item.record.number > 1 else ""
    yield style.bold(style.place(f"{item.label}{piece}"))
    sure = ""
    if found.translated_by == "evidence":
        sure = f", {found.confidence:.0%} sure" if found.confidence else ""
    if found.target is None:
        language = "Language unknown (too little text, or mixed)"
    else:
        language = f"{named(found.target)} ({BY.get(found.target_by, found.target_by)})"
    if not found.translated:
        verdict = "no sign that it was translated" if not found.signs else "signs of translation, but too few to act on them"
        if found.translated_by == "caller":
            verdict = "not translated (as you said)"
    elif found.source is None:
        verdict = f"machine-translated from a language that does not show ({BY.get(found.translated_by, 'as you said')}{sure})"
    else:
        verdict = f"machine-translated from {named(found.source)} ({BY.get(found.source_by, 'as you said')}{sure})"
    yield f"  {language}; {verdict}."
    if found.damage:
        counts = sorted(found.damage, key=lambda pair: (-pair[1], pair[0]))
        yield f"  Damage: {', '.join(f'{count} × {rule}' for rule, count in counts)}."
    else:
        yield "  Damage: none that we repair."
    left = [held for held in item.result.held if held.cause == "untranslated"]
    if left:
        yield "  Left untranslated:"
        for held in left[:MOST]:
            yield f"    …{brief(held.before)}…  {style.dim(named(held.language or ''))} {style.rule(held.rule)}"
        if len(left) > MOST:
            yield f"    and {len(left) - MOST} more"
    if found.signs:
        yield "  Evidence:"
        for sign in found.signs[:MOST]:
            speaks = f", speaks for {named(sign.source)}" if sign.source else ""
            yield f"    …{brief(sign.text)}…  {style.dim(f'{sign.strength}{speaks}')} {style.rule(sign.rule)}"
        if len(found.signs) > MOST:
            yield f"    and {len(found.signs) - MOST} more"


def named(tag: str) -> str:
    """A language by its English name; an unknown one by its tag."""
    from cleanup.languages import language

    try:
        return language(tag).name
    except ValueError:
        return tag
