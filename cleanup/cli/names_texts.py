"""The texts that the commands for names read, each with its language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cleanup.cli.inputs import Input
from cleanup.cli.work import Tally, columns_of
from cleanup.config import Settings
from cleanup.files.formats import format_of, records
from cleanup.files.record import InputError
from cleanup.languages import LANGUAGES
from cleanup.names.gazetteer import LANGUAGES as TABLED

DETECT_IN = 6_000  # code points by which the language of a text is told


def texts(inputs: Sequence[Input], settings: Settings, tally: Tally) -> Iterator[tuple[str, str]]:
    """The texts and their languages; those in a language that the tables of names have no column for are left out. What cannot be read is told."""
    for source in inputs:
        try:
            form = format_of(source.name, settings["format"])
            with source.open() as stream:
                for record in records(stream, source.name, form, columns_of(settings), settings["encoding"]):
                    if record.problem is not None:
                        tally.fail(f"{source.name}:{record.line}: {record.problem} (left out)")
                    if record.text:
                        tag = language_of(record.text, record.target, settings)
                        if tag in TABLED:
                            tally.records += 1
                            yield record.text, tag
        except InputError as error:
            tally.fail(str(error))
        except OSError as error:
            tally.fail(f"{error.filename or source.name}: {error.strerror or error}")


def language_of(text: str, told: str | None, settings: Mapping[str, Any]) -> str:
    """The language that the record names, else the one that was said, else the one that the text's words tell; empty where they do not."""
    given = told or settings["target"]
    if given:
        return str(given).replace("_", "-").partition("-")[0].lower()
    from cleanup.languages.detect import detect_language

    guess = detect_language(text[:DETECT_IN].lower().split(), text[:DETECT_IN])
    return guess.tag if guess.tag in LANGUAGES else ""
