"""cleanup names import: house rules out of a term base."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cleanup.cli.ending import BAD, tell
from cleanup.cli.inputs import STDIN, Input
from cleanup.files.record import InputError
from cleanup.names.gazetteer import LANGUAGES

if TYPE_CHECKING:
    from cleanup.names.terms import Example, Term

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
    from cleanup.files.termbase import format_of
    from cleanup.names.terms import slug

    source = Input("<stdin>", None) if file == STDIN else Input(file, Path(file))
    if source.path is None and form is None:
        raise click.UsageError("What comes from stdin has no name that tells its format; say it with --format csv, tsv, tbx or wikidata.")
    if name is None and source.path is None:
        raise click.UsageError("What comes from stdin needs a name for its files; give one with --name.")
    stem = slug(name if name is not None else Path(file).name.partition(".")[0])
    if not stem:
        raise click.UsageError(f"“{name or file}” makes no name for the files; give one of letters with --name.")
    run = _Import(source.name, skip)
    return run.write(_entries(source, format_of(source.name, form), encoding, run), folder, stem, targets)


def write(entries: Iterable[tuple[int, Term]], folder: Path, stem: str, name: str) -> int:
    """Write entries with their lines as house rules; the exit code. `name` is what messages call their source."""
    return _Import(name, False).write(entries, folder, stem, ())


def _entries(source: Input, form: str, encoding: str | None, run: _Import) -> Iterator[tuple[int, Term]]:
    from cleanup.files import decisions
    from cleanup.files.termbase import cells, terms

    separator = "\t" if form == "tsv" else None
    if source.path is not None and form in ("csv", "tsv"):
        with source.open() as stream:
            _, head = next(cells(stream, source.name, separator, encoding))
        if decisions.is_sheet(head.value(i) for i in range(len(head.cells))):
            with source.open() as stream:
                yield from ((0, term) for term in decisions.terms(decisions.read(stream, source.name, separator, run.problem, encoding)))
            return
    with source.open() as stream:
        yield from terms(stream, source.name, form, run.problem, encoding)


class _Import:
    """Entries on their way to a table: what was taken, left out, and wrong."""

    def __init__(self, name: str, skip: bool) -> None:
        self._name, self._skip = name, skip
        self._taken = self._unusable = self._broken = self._code = 0

    def write(self, entries: Iterable[tuple[int, Term]], folder: Path, stem: str, targets: Sequence[str]) -> int:
        """The table and its rule, or nothing; the exit code."""
        from cleanup.files.atomic import Replacement
        from cleanup.names.terms import Example, refuse, rule

        if (no := refuse(folder, stem)) is not None:
            raise click.UsageError(f"{no}.")
        example = Example()
        made = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        table, file = folder / f"{stem}.tsv", folder / f"{stem}.yaml"
        try:
            with Replacement(table) as rows, Replacement(file) as rules:
                for line in self._lines(entries, example):
                    rows.stream.write(line.encode())
                if self._code and not self._skip:
                    tell(f"{self._name}: nothing was written; mend these entries, or leave them out with --skip")
                    return self._code
                if not self._taken:
                    raise InputError(f"{self._name}: holds no entry with a name that begins with a capital; common words are no names")
                rules.stream.write(rule(f"{stem}-names", table.name, example, stem).encode())
                rows.commit()
                rules.commit()
        finally:
            if made and not any(folder.iterdir()):
                folder.rmdir()
        self._tell(folder)
        for tag in dict.fromkeys(targets):
            from cleanup.names.gazetteer import gazetteer

            gazetteer((table,), tag)
        return self._code

    def _lines(self, entries: Iterable[tuple[int, Term]], example: Example) -> Iterator[str]:
        """The table's lines; problems are told as they come."""
        from cleanup.names.terms import Ids, TermError, lines, row

        def rows() -> Iterator[list[str]]:
            ids = Ids()
            for line, term in entries:
                try:
                    cells = row(term, ids)
                except TermError as error:
                    self.problem(line, str(error))
                    continue
                if cells is None:
                    self._unusable += 1
                    continue
                self._taken += 1
                example.look(cells)
                yield cells
            if self._taken and (cells := example.row) is not None:
                yield cells

        return lines(rows())

    def problem(self, line: int, message: str) -> None:
        """An entry that cannot be read; a remark where `line` is 0."""
        if not line:
            click.echo(f"{self._name}: {message}", err=True)
            return
        self._broken += 1
        self._code = BAD
        if self._broken <= SHOWN:
            tell(f"{self._name}:{line}: {message}{' (left out)' if self._skip else ''}")
        elif self._broken == SHOWN + 1:
            tell(f"{self._name}: there are more of these …")

    def _tell(self, folder: Path) -> None:
        """What was done, on stderr."""
        parts = [f"{self._taken:,} entries written"]
        if self._unusable:
            parts.append(f"{self._unusable:,} without a capital or with names too long left out")
        if self._broken:
            parts.append(f"{self._broken:,} that cannot be read left out")
        click.echo(f"{', '.join(parts)}; use them with --rules {folder}", err=True)
