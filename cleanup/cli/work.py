"""The work on the inputs: read, clean, write, tell; one record at a time, so that memory stays bounded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from cleanup.cli.ending import BAD, tell
from cleanup.cli.inputs import Input
from cleanup.config import Settings, cleaner_options
from cleanup.files.formats import format_of, records
from cleanup.files.record import Columns, InputError, Record
from cleanup.report.cleaned import Cleaned

if TYPE_CHECKING:
    from cleanup.cleaner import Cleaner
    from cleanup.clues import Clues
    from cleanup.evidence import Verdict
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
        settings["original-column"],
        settings["page-column"],
        settings["site-column"],
    )


def cleaner_of(settings: Settings) -> Cleaner:
    """The cleaner that the settings ask for. UsageError for what it refuses."""
    import click

    from cleanup.cleaner import Cleaner
    from cleanup.rulefile.problems import RuleFileError

    options: dict[str, Any] = cleaner_options(settings)
    try:
        return Cleaner(**options)
    except RuleFileError:
        raise
    except ValueError as error:
        raise click.UsageError(f"{error}.") from None


def work(source: Input, settings: Settings, cleaner: Cleaner, tally: Tally, output: Output | None, *, reading: bool = False) -> Iterator[Cleaned]:
    """Clean one input: each record goes to the output, and what was found to the caller. InputError where the input cannot be read.

    `reading`: pages share clues of the probable source as well, for people (`diagnosis.named_source`).

    Where records share evidence, the input is read twice: first for what each page and site shows, then to clean. Stdin is kept in a temporary file for
    that (in memory up to 16 MB). Pages are those of one input. One record in, one out, in the same order; a few words a page are kept in memory.
    """
    form = format_of(source.name, settings["format"])
    tally.inputs += 1
    with ExitStack() as open_:
        stream: BinaryIO = open_.enter_context(source.open())
        shared = None
        if settings["page-column"] or settings["site-column"]:
            if source.path is None or not stream.seekable():
                stream = open_.enter_context(_kept(stream))
            shared = Shared(source, stream, settings, cleaner, form, reading)
            stream.seek(0)
        for record in records(stream, source.name, form, columns_of(settings), settings["encoding"]):
            result = None
            data = record.raw
            if record.problem is not None:
                tally.fail(f"{source.name}:{record.line}: {record.problem} (passed through as it is)")
            if record.text is not None:
                result = _clean(source, record, cleaner, tally, shared)
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
                yield Cleaned(source.name, record, result, form, settings["entities"], shared.clues(record) if shared is not None else None)


class Shared:
    """What the pages and sites of one input show: its first reading. Records that cannot be read or cleaned are met again in the second, and told of there."""

    def __init__(self, source: Input, stream: BinaryIO, settings: Settings, cleaner: Cleaner, form: str, reading: bool) -> None:
        from cleanup.evidence import Evidence

        self._evidence = Evidence(translated=cleaner.options.translated, reading=reading)
        for record in records(stream, source.name, form, columns_of(settings), settings["encoding"]):
            if record.text is None or not (record.page or record.site):
                continue
            with suppress(Exception):
                found = cleaner.clean(record.text, target=record.target, source=record.source)
                self._evidence.add(record.text, found.diagnosis, self._page(record), record.site, found.text)
        self._sites = self._evidence.sites()

    def verdict(self, record: Record) -> Verdict | None:
        """What its page shows, or else its site."""
        return self._evidence.page(self._page(record)) or (self._sites.get(record.site) if record.site else None)

    def clues(self, record: Record) -> Clues | None:
        """What its page shows of the probable source."""
        return self._evidence.clues(self._page(record))

    def _page(self, record: Record) -> str:
        """Pages of different sites may have the same name; a record without a page is a page of its own."""
        return f"{record.site or ''}\0{record.page}" if record.page else f"\0\0{record.line}"


def _kept(stream: BinaryIO) -> BinaryIO:
    """The stream where it can be read twice."""
    import shutil
    from tempfile import SpooledTemporaryFile

    copy = SpooledTemporaryFile(max_size=1 << 24)  # noqa: SIM115
    shutil.copyfileobj(stream, copy)
    copy.seek(0)
    return copy  # type: ignore[return-value]


def _clean(source: Input, record: Record, cleaner: Cleaner, tally: Tally, shared: Shared | None) -> Result | None:
    from click import ClickException

    assert record.text is not None
    try:
        verdict = shared.verdict(record) if shared is not None else None
        if verdict is None and record.source_text is None:
            return cleaner.clean(record.text, target=record.target, source=record.source)
        return cleaner.clean_by(record.text, verdict, target=record.target, source=record.source, original=record.source_text)
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
