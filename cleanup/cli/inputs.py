"""What a command reads: files by name, names out of a list, or stdin."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import BinaryIO

import click

from cleanup.files.formats import SUFFIXES
from cleanup.files.packed import packing_of, unpacked, unpacked_name
from cleanup.files.record import InputError
from cleanup.value import value

STDIN = "-"
TEXTS = {".txt", ".text", ".md", *SUFFIXES}


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


def gathered(paths: Sequence[str], files_from: str | None, command: str, *, folders: bool = False) -> list[Input]:
    """The inputs of a command, in order, each once. UsageError where nothing was named and a person sits at the keyboard.

    `folders`: a folder stands for the texts in it. Only for commands that read: one that writes is told its files by name.
    """
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
    if folders:
        names = [name for given in names for name in (_within(Path(given)) if given != STDIN and Path(given).is_dir() else [given])]
    return [Input("<stdin>", None) if name == STDIN else Input(name, Path(name)) for name in dict.fromkeys(names)]


def _within(folder: Path) -> list[str]:
    """The files of a folder that a name tells to be text, or records of text; those of folders inside, too, but hidden ones."""
    found = sorted(path for path in folder.rglob("*") if not any(part.startswith(".") for part in path.relative_to(folder).parts))
    files = [str(path) for path in found if PurePath(unpacked_name(path.name)).suffix.lower() in TEXTS and path.is_file()]
    return files or [str(folder)]  # which is then told to be a folder


def _listed(source: str) -> list[str]:
    """File names out of a list, one a line (or between NULs, as `find -print0` writes them)."""
    try:
        data = Input("<stdin>", None).open().read() if source == STDIN else Path(source).read_bytes()
    except OSError as error:
        raise click.UsageError(f"--files-from {source}: {error.strerror}") from None
    ends = b"\0" if b"\0" in data else b"\n"
    return [os.fsdecode(line.strip(b"\r")) for line in data.split(ends) if line.strip()]
