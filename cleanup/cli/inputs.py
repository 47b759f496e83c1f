"""What a command reads: files by name, names out of a list, or stdin."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import click

from cleanup.files.packed import packing_of, unpacked
from cleanup.files.record import InputError
from cleanup.value import value

STDIN = "-"


@value
class Input:
    """A file, or stdin (`path` None). `name` is what messages call it."""

    name: str
    path: Path | None

    def open(self) -> BinaryIO:
        """The bytes; of a compressed file, those that it holds. InputError for what is no readable file."""
        if self.path is None:
            if sys.stdin is None:
                raise InputError(f"{self.name}: is closed; name a file, or send text: … | cleanup fix -")
            return sys.stdin.buffer
        if self.path.is_dir():
            raise InputError(f"{self.name}: is a folder; name its files, such as {self.path / '*.txt'}, or list them with --files-from")
        try:
            stream = self.path.open("rb")
        except FileNotFoundError:
            raise InputError(f"{self.name}: there is no such file") from None
        except OSError as error:
            raise InputError(f"{self.name}: cannot be read: {error.strerror}") from None
        return stream if packing_of(self.name) is None else unpacked(stream, self.name)


def gathered(paths: Sequence[str], files_from: str | None, command: str) -> list[Input]:
    """The inputs of a command, in order, each once. UsageError where nothing was named and a person sits at the keyboard."""
    names = list(paths)
    if "" in names:
        raise click.UsageError("An input has an empty name (a variable that is not set?). Name a file, or - for stdin.")
    if files_from is not None:
        names += _listed(files_from)
        if not names:
            return []
    if not names:
        if sys.stdin is None or sys.stdin.isatty():
            raise click.UsageError(f"Nothing to read. Name a file (cleanup {command} page.txt), or send text: … | cleanup {command} -")
        names = [STDIN]
    return [Input("<stdin>", None) if name == STDIN else Input(name, Path(name)) for name in dict.fromkeys(names)]


def _listed(source: str) -> list[str]:
    """File names out of a list, one a line (or between NULs, as `find -print0` writes them)."""
    try:
        data = Input("<stdin>", None).open().read() if source == STDIN else Path(source).read_bytes()
    except OSError as error:
        raise click.UsageError(f"--files-from {source}: {error.strerror}") from None
    ends = b"\0" if b"\0" in data else b"\n"
    return [os.fsdecode(line.strip(b"\r")) for line in data.split(ends) if line.strip()]
