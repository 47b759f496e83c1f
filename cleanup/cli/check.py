"""cleanup check: report what would be repaired."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import click

from cleanup.cli.ending import FOUND
from cleanup.cli.inputs import gathered
from cleanup.cli.options import READING, cleaning_options, coloured, room, settings_options, settled
from cleanup.cli.untranslated import told
from cleanup.cli.work import Tally, cleaner_of, work
from cleanup.files.record import InputError
from cleanup.report.cleaned import Cleaned


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATHS|-]")
@click.option("--diff", is_flag=True, help="Show the changed lines with their changes marked in place.")
@click.option("--files-from", metavar="FILE", help="Read the names of the inputs from a file, one a line; `-` is stdin.")
@cleaning_options
@settings_options(*READING, "entities", "output-format", "color")
@click.option("--statistics", is_flag=True, help="Only count the changes by rule.")
@click.option("-q", "--quiet", is_flag=True, help="Only errors and the exit code.")
@click.option("-v", "--verbose", is_flag=True, help="Also what would be held back.")
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], **flags: Any) -> None:
    """Report what would be repaired, and why; write nothing.

    Exit code 1 where something would be repaired, 0 where nothing would.
    """
    settings = settled({**flags, "keep_original": None})
    inputs = gathered(paths, flags["files_from"], "check")
    tally = Tally()
    cleaner = cleaner_of(settings)
    untranslated: list[str] = []

    def all_() -> Iterator[Cleaned]:
        for source in inputs:
            try:
                for item in work(source, settings, cleaner, tally, None):
                    untranslated.extend(told(item))
                    yield item
            except InputError as error:
                tally.fail(str(error))
            except OSError as error:
                if isinstance(error, BrokenPipeError):
                    raise
                tally.fail(f"{error.filename or source.name}: {error.strerror or error}")

    form = settings["output-format"]
    if flags["quiet"] or flags["statistics"]:
        for _ in all_():
            pass
    else:
        from cleanup.report import written

        form = "diff" if flags["diff"] and form == "text" else form
        for piece in written(form, all_(), coloured(settings["color"], sys.stdout)):
            click.echo(piece, nl=False, color=True)
    if untranslated and form == "text":
        click.echo("".join(f"{line}\n" for line in untranslated), nl=False)
    if not flags["quiet"]:
        from cleanup.report.summary import summary

        to_stdout = flags["statistics"]
        sys.stdout.flush()
        if to_stdout or flags["verbose"] or sys.stderr.isatty():
            stream = sys.stdout if to_stdout else sys.stderr
            for line in summary(tally, coloured(settings["color"], stream), verbose=flags["verbose"], room=room(stream)):
                click.echo(line, err=not to_stdout, color=True)
    ctx.exit(tally.code or (FOUND if tally.changes or untranslated else 0))
