"""The work on the inputs: read, clean, write, tell; one record at a time, so that memory stays bounded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from cleanup.cli.ending import BAD, tell
from cleanup.cli.inputs import Input
from cleanup.config import Settings, cleaner_options
from cleanup.files.formats import format_of, records
from cleanup.files.record import Columns, InputError, Record
from cleanup.report.cleaned import Cleaned

if TYPE_CHECKING:
    from cleanup.cleaner import Cleaner
    from cleanup.result import Result


class Output(Protocol):
    """Where the records of one input go."""

    def put(self, record: Record, result: Result | None, data: bytes) -> None: ...


@dataclass(slots=True)
class Tally:
    """What happened so far."""

    inputs: int = 0
    records: int = 0  # texts
    changed: int = 0  # texts
    changes: int = 0
    held: int = 0
    characters: int = 0
    rules: Counter[str] = field(default_factory=Counter)
    whys: dict[str, str] = field(default_factory=dict)
    causes: Counter[str] = field(default_factory=Counter)
    code: int = 0
    _counted: bool = False  # whether the text that is worked on is among the changed

    def add(self, record: Record, result: Result) -> None:
        if not record.in_lines or record.number == 1:  # a further piece of a long text is no further text
            self.records += 1
            self._counted = False
        if result.changed and not self._counted:
            self.changed += 1
            self._counted = True
        self.characters += len(result.original)
        self.changes += len(result.edits)
        self.held += len(result.held)
        for edit in result.edits:
            for rule, why in zip(edit.rules, edit.why, strict=True):
                self.rules[rule] += 1
                self.whys.setdefault(rule, why)
        for held in result.held:
            self.causes[held.cause] += 1

    def fail(self, message: str) -> None:
        """Tell of something that went wrong; the run goes on, and ends with 2."""
        self.code = BAD
        tell(message)


def columns_of(settings: Settings) -> Columns:
    return Columns(
        settings["column"],
        settings["target-column"],
        settings["source-lang-column"],
        settings["id-column"],
        settings["keep-original"],
    )


def cleaner_of(settings: Settings) -> Cleaner:
    """The cleaner that the settings ask for. UsageError for what it refuses."""
    import click

    from cleanup.cleaner import Cleaner
    from cleanup.rulefile import RuleFileError

    options: dict[str, Any] = cleaner_options(settings)
    try:
        return Cleaner(**options)
    except RuleFileError:
        raise
    except ValueError as error:
        raise click.UsageError(f"{error}.") from None


def work(source: Input, settings: Settings, cleaner: Cleaner, tally: Tally, output: Output | None) -> Iterator[Cleaned]:
    """Clean one input: each record goes to the output, and what was found to the caller. InputError where the input cannot be read."""
    form = format_of(source.name, settings["format"])
    tally.inputs += 1
    with source.open() as stream:
        for record in records(stream, source.name, form, columns_of(settings), settings["encoding"]):
            result = None
            data = record.raw
            if record.problem is not None:
                tally.fail(f"{source.name}:{record.line}: {record.problem} (passed through as it is)")
            if record.text is not None:
                result = _clean(source, record, cleaner, tally)
            if result is not None:
                named = settings["entities"] and output is not None and record.annotate is not None
                try:
                    data = record.bytes_with(result.text, result.as_dict()["entities"] if named else None)
                except UnicodeEncodeError as error:
                    mark = error.object[error.start]
                    tally.fail(
                        f"{source.name}:{record.line}: the repaired text holds “{mark}” (U+{ord(mark):04X}), which {error.encoding} cannot hold; "
                        "it is left as it is. Convert the file to UTF-8 first"
                    )
                    result = None
            if output is not None:
                output.put(record, result, data)
            if result is not None:
                tally.add(record, result)
                yield Cleaned(source.name, record, result, form, settings["entities"])


def _clean(source: Input, record: Record, cleaner: Cleaner, tally: Tally) -> Result | None:
    from click import ClickException

    assert record.text is not None
    try:
        return cleaner.clean(record.text, target=record.target, source=record.source)
    except ValueError as error:
        if record.target is None and record.source is None:
            _stumbled(source, record, tally, error)
        else:
            tally.fail(f"{source.name}:{record.line}: {error} (passed through as it is)")
    except ClickException:  # nothing can be done for any text: a translation model that fails
        raise
    except Exception as error:
        _stumbled(source, record, tally, error)
    return None


def _stumbled(source: Input, record: Record, tally: Tally, error: Exception) -> None:
    """An error of ours, in one text. The others are not to suffer from it."""
    from traceback import extract_tb

    frames = extract_tb(error.__traceback__)
    place = f" in {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    tally.fail(
        f"{source.name}:{record.line}: this text made the program stumble: {type(error).__name__}: {error}{place}. "
        "It is passed through as it is; please report it"
    )


__all__ = ["Cleaned", "InputError", "Output", "Tally", "cleaner_of", "work"]
