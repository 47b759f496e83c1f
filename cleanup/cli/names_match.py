"""cleanup names match: could two spellings be one name?"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import BinaryIO

import click

from cleanup.cli.inputs import STDIN, Input
from cleanup.files.record import InputError


@click.command("match")
@click.argument("names", nargs=-1, required=True, metavar="A B | -")
def command(names: tuple[str, ...]) -> None:
    """Whether two spellings could be one name, and the systems that join them.

    \b
      cleanup names match Pieskow Peskov
      cleanup names match "Dmitrij Pieskow" "Dmitry Peskov"
      cut -f 2,3 table.tsv | cleanup names match -

    A line for each pair: `same`, `different` or `unsure`, the systems of the first spelling and of the second, and why. With `-`, pairs are read from stdin,
    two columns with a tab between; empty lines are passed over. Names may stand in Latin letters, or in Cyrillic, Greek, Georgian or Arabic ones.
    """
    from cleanup.names.match import our_matcher
    from cleanup.shelf import our_folder

    compare = our_matcher(our_folder() / "names")
    if names == (STDIN,):
        source = Input("<stdin>", None)
        pairs = _pairs(source.open(), source.name)
    elif len(names) == 2 and STDIN not in names:
        pairs = iter([("", names[0], names[1])])
    else:
        raise click.UsageError(
            f"Name two spellings, or - for pairs on stdin; {len(names)} were given. Put a name of several words in quotation marks."
        )
    for place, one, two in pairs:
        try:
            found = compare.match(one, two)
        except ValueError as error:
            if not place:
                raise click.UsageError(str(error)) from None
            raise InputError(f"{place}: {error}") from None
        sys.stdout.write("\t".join((found.verdict, found.systems(), found.why)).rstrip("\t") + "\n")


def _pairs(file: BinaryIO, name: str) -> Iterator[tuple[str, str, str]]:
    """The place and the two names of each line. InputError for what is no pair."""
    for number, raw in enumerate(file, start=1):
        place = f"{name}:{number}"
        try:
            line = raw.decode("utf-8-sig" if number == 1 else "utf-8").rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise InputError(f"{place}: is no UTF-8 (byte {error.start + 1}); convert it first, such as with iconv") from None
        if not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) != 2:
            raise InputError(f"{place}: {len(cells)} column{'s' * (len(cells) != 1)} where two are wanted, with a tab between: “{line[:60]}”")
        yield place, cells[0].strip(), cells[1].strip()
