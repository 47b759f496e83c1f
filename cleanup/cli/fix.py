"""cleanup fix: repair texts."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from cleanup.cli.ending import FOUND, tell
from cleanup.cli.inputs import Input, gathered
from cleanup.cli.options import READING, cleaning_options, coloured, room, settings_options, settled
from cleanup.cli.work import Tally, cleaner_of, work
from cleanup.config import Settings
from cleanup.files.record import InputError, Record
from cleanup.report.cleaned import Cleaned

if TYPE_CHECKING:
    from cleanup.cleaner import Cleaner
    from cleanup.files.atomic import Replacement
    from cleanup.files.audit import Audit
    from cleanup.result import Result

BACKUP = ".bak"


class Fix(click.Command):
    """`--backup` has a value only after `=`: in `--backup a.txt` the file is a file."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, [f"--backup={BACKUP}" if arg == "--backup" else arg for arg in args])


@click.command(cls=Fix)
@click.argument("paths", nargs=-1, metavar="[PATHS|-]")
@click.option("-w", "--write", is_flag=True, help="Write the repaired texts into the files themselves.")
@click.option("--backup", metavar="[=.bak]", help="With -w: keep the old file under this ending.")
@click.option("-o", "--output", metavar="PATH", help="Write to this file; several inputs: into this folder.")
@click.option(
    "--diff",
    is_flag=True,
    help="Show what would change and why, write nothing, exit 1 where something would.",
)
@click.option("--audit", metavar="FILE", help="Append a record of every change to this file (JSON Lines).")
@click.option("--translate", is_flag=True, help="Also translate sentences that stand in another language, with the models here.")
@click.option("--files-from", metavar="FILE", help="Read the names of the inputs from a file, one a line; `-` is stdin.")
@cleaning_options
@settings_options("max-changes", *READING, "keep-original", "entities", "output-format", "color")
@click.option("--statistics", is_flag=True, help="Count the changes by rule.")
@click.option(
    "--progress/--no-progress",
    default=None,
    help="Show how far we are (a terminal is shown it, after a second).",
)
@click.option("-q", "--quiet", is_flag=True, help="Only errors.")
@click.option("-v", "--verbose", is_flag=True, help="Also what was held back.")
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], **flags: Any) -> None:
    """Repair texts.

    One input goes to stdout, repaired; nothing else is written there. Several inputs need -w (write the files themselves) or -o FOLDER.
    """
    settings = settled(flags)
    ctx.exit(fix(gathered(paths, flags["files_from"], "fix"), settings, flags))


def fix(inputs: Sequence[Input], settings: Settings, flags: dict[str, Any]) -> int:
    """Do it; the exit code."""
    _refuse(inputs, flags)
    if flags["entities"]:
        _refuse_entities(inputs, settings)
    tally = Tally()
    cleaner: Any = cleaner_of(settings)
    if flags.get("translate"):
        for name in ("original-column", "page-column", "site-column"):
            if settings[name]:
                raise click.UsageError(f"--translate does not go with --{name} yet; clean with the column first, then translate what comes out.")
        from cleanup.translate.mend import Mender

        cleaner = Mender(cleaner)
    code = run_through(inputs, settings, flags, tally, cleaner)
    for problem in getattr(cleaner, "problems", {}).values():
        tell(problem)
    return code


def run_through(inputs: Sequence[Input], settings: Settings, flags: dict[str, Any], tally: Tally, cleaner: Any) -> int:
    """Put every input through something that cleans (a `Cleaner`, or what takes its place); the exit code."""
    run = Run(inputs, settings, flags, tally, cleaner)
    report = settings["output-format"]
    shown = bool(settings["untranslated"] or flags.get("translate")) and not flags["quiet"]
    if flags["diff"] or report != "text":
        from cleanup.report import written

        colour = coloured(settings["color"], sys.stdout)
        for piece in written("diff" if flags["diff"] and report == "text" else report, _telling(run.all(), shown), colour):
            click.echo(piece, nl=False, color=True)
    else:
        for _ in _telling(run.all(), shown):
            pass
    run.close()
    if flags["statistics"] or (run.summary and not flags["quiet"]):
        from cleanup.report.summary import summary

        sys.stdout.flush()
        if run.watched:
            click.echo("" if run.ended_line else "\n", err=True)
        for line in summary(tally, coloured(settings["color"], sys.stderr), verbose=flags["verbose"], room=room(sys.stderr)):
            click.echo(line, err=True, color=True)
    if tally.code:
        return tally.code
    return FOUND if flags["diff"] and tally.changes else 0


def _telling(items: Iterator[Cleaned], wanted: bool) -> Iterator[Cleaned]:
    """The same items; what stands untranslated in them is told on stderr, if wanted."""
    from cleanup.cli.untranslated import told

    for item in items:
        for line in told(item) if wanted else ():
            click.echo(line, err=True)
        yield item


def _refuse(inputs: Sequence[Input], flags: dict[str, Any]) -> None:
    """UsageError for options that do not go together."""
    if flags["diff"] and (flags["write"] or flags["output"]):
        raise click.UsageError("--diff only shows; leave out -w and -o, or leave out --diff.")
    if flags["write"] and flags["output"]:
        raise click.UsageError("-w writes the files themselves, -o writes elsewhere; give one of them.")
    if flags["backup"] is not None:
        if not flags["write"]:
            raise click.UsageError("--backup keeps what -w replaces; give -w as well.")
        if not flags["backup"] or "/" in flags["backup"] or os.sep in flags["backup"]:
            raise click.UsageError(f"--backup={flags['backup']}: write an ending, such as .bak.")
    if flags["write"] and any(source.path is None for source in inputs):
        raise click.UsageError("-w needs files; what comes from stdin goes to stdout.")
    if len(inputs) > 1 and not (flags["write"] or flags["output"] or flags["diff"]):
        raise click.UsageError(f"{len(inputs)} inputs cannot all go to stdout; write the files themselves with -w, or into a folder with -o FOLDER.")


def _refuse_entities(inputs: Sequence[Input], settings: Settings) -> None:
    """UsageError where `--entities` would have no place to write to."""
    from cleanup.files.formats import format_of

    if settings["output-format"] in ("json", "jsonl", "annotations"):
        return
    for source in inputs:
        with suppress(InputError):  # told when the input is read
            form = format_of(source.name, settings["format"])
            if form != "jsonl":
                told = f"--entities adds to JSON Lines, and {source.name} is {'plain text' if form == 'text' else form.upper()}"
                raise click.UsageError(f"{told}; tell them apart from the text: --output-format jsonl, or annotations.")


class Run:
    """One call of `fix`: its inputs, and where their records go."""

    def __init__(
        self,
        inputs: Sequence[Input],
        settings: Settings,
        flags: dict[str, Any],
        tally: Tally,
        cleaner: Cleaner,
    ) -> None:
        self._inputs, self._settings, self._flags = inputs, settings, flags
        self._tally, self._cleaner = tally, cleaner
        self._targets = _targets(inputs, flags)
        self.writes = bool(flags["write"] or flags["output"])
        self._to_stdout = not self.writes and not flags["diff"] and settings["output-format"] == "text"
        self.watched = self._to_stdout and sys.stdout.isatty() and sys.stderr.isatty()  # the text itself, by a person
        self.summary = self.writes or self.watched
        self.ended_line = True
        self._audit: Audit | None = None
        if flags["audit"]:
            from cleanup.files.audit import Audit

            log = Path(flags["audit"])
            for path in [*(source.path for source in inputs), *self._targets.values()]:
                if path is not None and (path == log or (path.exists() and log.exists() and path.samefile(log))):
                    raise click.UsageError(f"--audit {log}: is an input or an output as well; name another file for the log.")
            self._audit = Audit(log, cleaner)
        from cleanup.cli.progress import Progress

        self._progress = Progress(inputs, tally, flags["progress"], flags["quiet"], self._to_stdout)

    def close(self) -> None:
        self._progress.close()
        if self._audit is not None:
            self._audit.close()

    def all(self) -> Iterator[Cleaned]:
        """Work on every input. One that cannot be read does not stop the others."""
        for source in self._inputs:
            try:
                yield from self._one(source)
            except InputError as error:
                self._progress.hide()
                self._tally.fail(str(error))
            except OSError as error:
                if isinstance(error, BrokenPipeError):
                    raise
                self._progress.hide()
                self._tally.fail(f"{error.filename or source.name}: {error.strerror or error}")

    def _one(self, source: Input) -> Iterator[Cleaned]:
        before = self._tally.changes
        limit = self._settings["max-changes"]
        with Target(source, self._targets.get(source), self._flags, self._to_stdout, self._settings, limit is not None) as target:
            for cleaned in work(source, self._settings, self._cleaner, self._tally, target):
                if self._audit is not None:
                    self._audit.add(cleaned.file, cleaned.record, cleaned.result)
                self._progress.step()
                yield cleaned
            changes = self._tally.changes - before
            if limit is not None and changes > limit:
                self._progress.hide()
                self._tally.code = self._tally.code or FOUND
                tell(f"{source.name}: {changes} changes are more than --max-changes {limit} allows; nothing of it was written")
                if self._audit is not None:
                    self._audit.drop(source.name, "max-changes")
                return
            if self._audit is not None:
                self._audit.end(source.name, target.before, target.after)
            target.commit()
            self.ended_line = target.ended_line


def _targets(inputs: Sequence[Input], flags: dict[str, Any]) -> dict[Input, Path]:
    """Where each input is written, if anywhere. UsageError for a folder that would hold two files of one name."""
    if flags["write"]:
        return {source: source.path for source in inputs if source.path is not None}
    if not flags["output"]:
        return {}
    output = Path(flags["output"])
    if len(inputs) == 1 and not output.is_dir() and not flags["output"].endswith(("/", os.sep)):
        return {inputs[0]: output}
    if output.exists() and not output.is_dir():
        raise click.UsageError(f"-o {output}: is a file; several inputs need a folder.")
    found: dict[Input, Path] = {}
    taken: dict[Path, Input] = {}
    for source in inputs:
        if source.path is None:
            raise click.UsageError(f"-o {output}: what comes from stdin has no name in a folder; name a file.")
        path = output / source.path.name
        if path in taken:
            raise click.UsageError(f"-o {output}: {taken[path].name} and {source.name} would both be written to {path}.")
        taken[path] = source
        found[source] = path
    output.mkdir(parents=True, exist_ok=True)
    return found


class Target:
    """Where the records of one input go: into a file that then takes its place, to stdout, or nowhere."""

    def __init__(
        self,
        source: Input,
        path: Path | None,
        flags: dict[str, Any],
        to_stdout: bool,
        settings: Settings,
        whole: bool,
    ) -> None:
        from hashlib import sha256

        self._changed = False
        self._in_place = bool(flags["write"])
        self._new: Replacement | None = None
        self._stream: BinaryIO | None = None
        self._packing: BinaryIO | None = None  # compresses into the new file
        self._spool: BinaryIO | None = None
        self._device: BinaryIO | None = None
        self._before, self._after = sha256(), sha256()
        self._hashes = bool(flags["audit"])
        self._highlight = False
        self.ended_line = True
        self.name = "<stdout>" if path is None else str(path)
        if path is not None:
            from cleanup.files.atomic import Replacement, refuse_target
            from cleanup.files.packed import packing, packing_of

            if self._in_place and not path.is_file():
                source.open().close()  # says what is wrong with it
            if not self._in_place and _is_device(path):
                self._stream = self._device = path.open("wb")
                return
            refuse_target(path)
            if not self._in_place and source.path is not None and path.exists() and path.samefile(source.path):
                raise InputError(f"{path}: would be written over what is read; use -w for that")
            self._new = Replacement(path, path.stat() if self._in_place else None, flags["backup"])
            self._stream = self._new.stream
            if packing_of(path.name) is not None:
                try:
                    self._stream = self._packing = packing(self._stream, str(path))
                except InputError:
                    self._new.abandon()
                    raise
        elif to_stdout:
            self._stream = sys.stdout.buffer
            self._highlight = sys.stdout.isatty() and coloured(settings["color"], sys.stdout)
            if whole:
                from tempfile import SpooledTemporaryFile

                self._spool = self._stream = SpooledTemporaryFile(max_size=1 << 24)  # type: ignore[assignment]  # noqa: SIM115

    def put(self, record: Record, result: Result | None, data: bytes) -> None:
        self._changed |= data != record.raw
        if self._hashes:
            self._before.update(record.raw)
            self._after.update(data)
        if self._stream is None:
            return
        if self._highlight and record.in_lines and result is not None:
            from cleanup.report.diff import highlighted

            data = highlighted(result).encode("utf-8", "replace")
        try:
            self._stream.write(data)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise InputError(f"{self.name}: cannot be written: {error.strerror}") from None
        if data:
            self.ended_line = data.endswith((b"\n", b"\r"))

    @property
    def before(self) -> str:
        return self._before.hexdigest()

    @property
    def after(self) -> str:
        return self._after.hexdigest()

    def commit(self) -> None:
        """Put everything in its place. A file that needs no change is not touched."""
        if self._new is not None and (self._changed or not self._in_place):
            try:
                if self._packing is not None:
                    self._packing.close()
                self._new.commit()
            except OSError as error:
                raise InputError(f"{self.name}: cannot be written: {error.strerror or error}; the old file is whole") from None
        if self._device is not None:
            try:
                self._device.flush()
            except OSError as error:
                raise InputError(f"{self.name}: cannot be written: {error.strerror}") from None
        if self._spool is not None:
            self._spool.seek(0)
            while data := self._spool.read(1 << 16):
                sys.stdout.buffer.write(data)

    def __enter__(self) -> Target:
        return self

    def __exit__(self, *_: object) -> None:
        if self._packing is not None:
            with suppress(OSError, ValueError):  # before the file under it is closed
                self._packing.close()
        if self._new is not None:
            self._new.abandon()
        for stream in (self._spool, self._device):
            if stream is not None:
                with suppress(OSError):  # told already
                    stream.close()


def _is_device(path: Path) -> bool:
    """Whether this is a pipe, a terminal, /dev/null: what is written to, and never replaced."""
    return path.exists() and not path.is_file() and not path.is_dir()
