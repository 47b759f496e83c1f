"""cleanup names import: house rules out of a term base."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cleanup.cli.ending import BAD, tell
from cleanup.cli.inputs import STDIN, Input
from cleanup.files.record import InputError
from cleanup.names.gazetteer import LANGUAGES

if TYPE_CHECKING:
    from cleanup.names.terms import Example

SHOWN = 20  # problems that are told one by one
FORMATS = ("csv", "tsv", "tbx", "wikidata")


@click.command("import")
@click.argument("file", metavar="FILE|-")
@click.option("-o", "--output", required=True, metavar="FOLDER", help="The folder to write NAME.tsv and NAME.yaml into; use it with --rules FOLDER.")
@click.option("--name", metavar="NAME", help="What to call the two files and the rule (the name of FILE).")
@click.option("--format", "form", type=click.Choice(FORMATS), help="What FILE is; guessed by its name where this is not given.")
@click.option("--encoding", metavar="NAME", help="Encoding of CSV and Wikidata files (UTF-8).")
@click.option("--skip", is_flag=True, help="Leave out entries that cannot be read; without it nothing is written where there is one.")
@click.option("--target", multiple=True, type=click.Choice(LANGUAGES), help="Compile for texts in this language now, not at the first text.")
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    output: str,
    name: str | None,
    form: str | None,
    encoding: str | None,
    skip: bool,
    target: tuple[str, ...],
) -> None:
    """Make house rules of a term base.

    FILE is a spreadsheet (CSV or TSV with a column for each language: id, type, en, de, pl …), TBX, a dump of Wikidata's labels and aliases in JSON
    Lines, or the ticked spreadsheet of `cleanup names cluster`. The names of one language are then written as the base has them wherever another language's
    name came through a translation.

    \b
      cleanup names import glossary.csv -o house
      cleanup fix --rules house page.txt
    """
    ctx.exit(import_(file, Path(output), name, form, encoding, skip, target))


def import_(file: str, folder: Path, name: str | None, form: str | None, encoding: str | None, skip: bool, targets: tuple[str, ...]) -> int:
    """Do it; the exit code."""
    from cleanup.files.atomic import Replacement
    from cleanup.names.terms import Example, refuse, rule, slug

    source = Input("<stdin>", None) if file == STDIN else Input(file, Path(file))
    if source.path is None and form is None:
        raise click.UsageError("What comes from stdin has no name that tells its format; say it with --format csv, tsv, tbx or wikidata.")
    if name is None and source.path is None:
        raise click.UsageError("What comes from stdin needs a name for its files; give one with --name.")
    stem = slug(name if name is not None else Path(file).name.partition(".")[0])
    if not stem:
        raise click.UsageError(f"“{name or file}” makes no name for the files; give one of letters with --name.")
    if (no := refuse(folder, stem)) is not None:
        raise click.UsageError(f"{no}.")
    run = _Import(source, form, encoding, skip)
    example = Example()
    made = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    table, file_ = folder / f"{stem}.tsv", folder / f"{stem}.yaml"
    try:
        with Replacement(table) as rows, Replacement(file_) as rules:
            for line in run.lines(example):
                rows.stream.write(line.encode())
            if run.code and not skip:
                tell(f"{source.name}: nothing was written; mend these entries, or leave them out with --skip")
                return run.code
            if not run.taken:
                raise InputError(f"{source.name}: holds no entry with a name that begins with a capital; common words are no names")
            rules.stream.write(rule(f"{stem}-names", table.name, example, stem).encode())
            rows.commit()
            rules.commit()
    finally:
        if made and not any(folder.iterdir()):
            folder.rmdir()
    run.told(folder)
    for tag in dict.fromkeys(targets):
        from cleanup.names.gazetteer import gazetteer

        gazetteer((table,), tag)
    return run.code


class _Import:
    """One file on its way to a table: what was taken, left out, and wrong."""

    def __init__(self, source: Input, form: str | None, encoding: str | None, skip: bool) -> None:
        from cleanup.files.termbase import format_of

        self._source, self._encoding, self._skip = source, encoding, skip
        self._form = format_of(source.name, form)
        self.taken = self.unusable = self.broken = self.code = 0

    def lines(self, example: Example) -> Iterator[str]:
        """The table's lines; problems are told as they come."""
        from cleanup.files.termbase import terms
        from cleanup.names.terms import Ids, TermError, lines, row

        def rows() -> Iterator[list[str]]:
            ids = Ids()
            with self._source.open() as stream:
                for line, term in terms(stream, self._source.name, self._form, self._problem, self._encoding):
                    try:
                        cells = row(term, ids)
                    except TermError as error:
                        self._problem(line, str(error))
                        continue
                    if cells is None:
                        self.unusable += 1
                        continue
                    self.taken += 1
                    example.look(cells)
                    yield cells
            if self.taken and (cells := example.row) is not None:
                yield cells

        return lines(rows())

    def _problem(self, line: int, message: str) -> None:
        if not line:  # a remark
            click.echo(f"{self._source.name}: {message}", err=True)
            return
        self.broken += 1
        self.code = BAD
        if self.broken <= SHOWN:
            tell(f"{self._source.name}:{line}: {message}{' (left out)' if self._skip else ''}")
        elif self.broken == SHOWN + 1:
            tell(f"{self._source.name}: there are more of these …")

    def told(self, folder: Path) -> None:
        """What was done, on stderr."""
        parts = [f"{self.taken:,} entries written"]
        if self.unusable:
            parts.append(f"{self.unusable:,} without a capital or with names too long left out")
        if self.broken:
            parts.append(f"{self.broken:,} that cannot be read left out")
        click.echo(f"{', '.join(parts)}; use them with --rules {folder}", err=True)
