"""cleanup names cluster: spellings of a corpus that look like one name, to tick."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cleanup.cli.ending import tell
from cleanup.cli.inputs import Input, gathered
from cleanup.cli.names_texts import texts
from cleanup.cli.options import READING, settings_options, settled
from cleanup.cli.work import Tally
from cleanup.files.record import InputError

if TYPE_CHECKING:
    from cleanup.files.decisions import Decision


@click.command("cluster")
@click.argument("paths", nargs=-1, metavar="[PATHS|-]")
@click.option("--files-from", metavar="FILE", help="Read the names of the inputs from a file, one a line; `-` is stdin.")
@settings_options("rules", "target", *[name for name in READING if name != "source-lang-column"])
@click.option("-o", "--output", metavar="FILE", help="Write the spreadsheet to this file (.tsv: with tabs), not to stdout.")
@click.option("--decisions", multiple=True, metavar="FILE", help="A spreadsheet that was ticked earlier; its rows are kept and obeyed.")
@click.option("--house", metavar="FOLDER", help="Write house rules of the decisions into this folder; use it with --rules FOLDER.")
@click.option("--unsure", is_flag=True, help="Also what may well be another name.")
@click.option("--least", type=click.IntRange(1), default=1, metavar="N", help="Only clusters of at least N places in the texts.")
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], **flags: Any) -> None:
    """Spellings of a corpus that look like one name, with counts, places and a proposed form, as a spreadsheet.

    Tick the column `same`: yes makes the row a house rule, no says that the two are different. Run again with --decisions: what was decided is kept, obeyed and
    never proposed again.

    \b
      cleanup names cluster news/*.txt -o names.csv
      cleanup names cluster news/*.txt --decisions names.csv -o names.csv --house house
      cleanup fix --rules house page.txt
    """
    ctx.exit(cluster(paths, flags))


def cluster(paths: tuple[str, ...], flags: dict[str, Any]) -> int:
    """Do it; the exit code."""
    from cleanup.files.decisions import sheet
    from cleanup.names.clusters import Spellings, clusters
    from cleanup.names.likeness import likeness
    from cleanup.shelf import open_shelf, our_folder

    settings = settled(flags)
    output = Path(flags["output"]) if flags["output"] else None
    if flags["house"] and not flags["decisions"]:
        raise click.UsageError("--house writes what was decided; name the ticked spreadsheet with --decisions.")
    tally = Tally()
    decided = _decided(flags["decisions"], tally)
    if output is not None:
        _refuse(output, [Path(name) for name in flags["decisions"]])
    if tally.code:
        return tally.code
    inputs = gathered(paths, flags["files_from"], "names cluster")
    spellings = Spellings(open_shelf(tuple(map(Path, settings["rules"]))).name_tables())
    for text, tag in texts(inputs, settings, tally):
        spellings.add(text, tag)
    if spellings.forgotten:
        click.echo(f"too many spellings to keep: {spellings.forgotten:,} that stood only once were forgotten on the way", err=True)
    refused = {(one.spelling, one.write) for one in decided if one.same is False}
    done = {one.spelling for one in decided if one.same}
    groups = [
        group
        for group in clusters(spellings.found.values(), likeness(our_folder() / "names"), refused, done, unsure=flags["unsure"])
        if group[0].middle.count + sum(variant.spelling.count for variant in group) >= flags["least"]
    ]
    separator = "\t" if output is not None and output.suffix.lower() in (".tsv", ".tab") else ","
    kept = [one for one in decided if one.same is not None]
    _write(output, "".join(sheet(kept, groups, separator)))
    variants = sum(map(len, groups))
    click.echo(f"{variants:,} spellings to decide in {len(groups):,} clusters, {len(kept):,} decided before", err=True)
    if flags["house"]:
        code = _house(Path(flags["house"]), kept)
        return tally.code or code
    return tally.code


def _decided(files: Sequence[str], tally: Tally) -> list[Decision]:
    """The decisions of all files; the last one counts where two speak of the same pair."""
    from cleanup.files.decisions import read

    found: dict[tuple[str, str], Decision] = {}
    for name in files:
        separator = "\t" if Path(name).suffix.lower() in (".tsv", ".tab") else None

        def problem(line: int, message: str, name: str = name) -> None:
            tally.fail(f"{name}:{line}: {message}")

        with Input(name, Path(name)).open() as stream:
            for one in read(stream, name, separator, problem):
                found[one.spelling, one.write] = one
    return list(found.values())


def _refuse(output: Path, decisions: Sequence[Path]) -> None:
    """UsageError for an output that would bury somebody's decisions."""
    if not output.exists() or any(path.exists() and path.samefile(output) for path in decisions):
        return
    if not output.is_file():
        return  # told when it is written
    tally = Tally()
    try:
        ticked = [one for one in _decided([str(output)], tally) if one.same is not None]
    except InputError:
        raise click.UsageError(f"-o {output}: is there already and is no spreadsheet of decisions; name another file.") from None
    if ticked or tally.code:
        raise click.UsageError(f"-o {output}: holds {len(ticked)} decisions; keep them with --decisions {output}, or name another file.")


def _write(output: Path | None, text: str) -> None:
    if output is None:
        click.echo(text, nl=False)
        return
    from cleanup.files.atomic import Replacement

    with Replacement(output) as new:
        new.stream.write(text.encode("utf-8-sig", "backslashreplace"))  # spreadsheet programs need the mark to see UTF-8
        new.commit()


def _house(folder: Path, kept: Sequence[Decision]) -> int:
    """House rules of what was decided."""
    from cleanup.cli.names_import import write
    from cleanup.files.decisions import terms

    if not any(one.same for one in kept):
        tell(f"--house {folder}: nothing was ticked with yes, so there is no rule to write")
        return 2
    return write(((0, term) for term in terms(kept)), folder, "decided", "--decisions")
