"""Writing files so that nobody ever finds half of one.

The new content goes to a temporary file in the same folder, reaches the disk, and takes the old one's place in one step. A killed run leaves the
old file whole; what else it leaves the next run removes (`left_behind`). Refused: a symbolic link (the link would become a file), a read-only file (its owner said so), a file that changed since it was
read.
"""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from cleanup.files.left_behind import ENDING, hold, prefix, sweep
from cleanup.files.record import InputError

Seen = tuple[int, int, int]  # size, time of the last change in nanoseconds, inode


def seen(status: os.stat_result) -> Seen:
    """What tells whether a file is still the one that was read."""
    return status.st_size, status.st_mtime_ns, status.st_ino


def refuse_target(path: Path) -> None:
    """InputError for a file that must not be replaced."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return
    if stat.S_ISLNK(status.st_mode):
        raise InputError(f"{path}: is a symbolic link to {path.readlink()}, and would become a file of its own; name that file")
    if stat.S_ISDIR(status.st_mode):
        raise InputError(f"{path}: is a folder; name a file")
    if not stat.S_ISREG(status.st_mode):
        raise InputError(f"{path}: is no regular file, so it cannot be replaced; write elsewhere with -o")
    if not status.st_mode & 0o222 or not os.access(path, os.W_OK):
        raise InputError(f"{path}: is read-only; make it writable (chmod u+w) or write elsewhere with -o")


class Replacement:
    """A new file on its way to `path`. Use as a context manager; without `commit` nothing happens.

    `expected`: how the old file looked when it was read (None: whatever stands there is replaced). `backup`: the ending under which the old
    file is kept.
    """

    def __init__(self, path: Path, expected: os.stat_result | None = None, backup: str | None = None) -> None:
        refuse_target(path)
        self.path, self._expected = path, expected
        self._backup = None if backup is None else path.with_name(path.name + backup)
        if self._backup is not None and self._backup.exists():
            raise InputError(f"{self._backup}: is there already; move it away, or name another ending with --backup=.old")
        try:
            handle, name = tempfile.mkstemp(prefix=prefix(path.name), suffix=ENDING, dir=path.parent)
        except OSError as error:
            raise InputError(f"{path}: nothing can be written in its folder: {error.strerror}") from None
        self._new = Path(name)
        self.stream: BinaryIO = os.fdopen(handle, "wb")
        hold(handle)
        sweep(path.parent, os.fstat(handle).st_mtime_ns)

    def __enter__(self) -> Replacement:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.abandon()

    def abandon(self) -> None:
        """Leave the old file. Does nothing after `commit`."""
        with suppress(OSError, ValueError):
            self.stream.close()
        with suppress(OSError):
            self._new.unlink(missing_ok=True)

    def commit(self) -> None:
        """Put the new file in place, with the old one's mode and, where allowed, its owner."""
        self.stream.flush()
        self._settle_mode()
        os.fsync(self.stream.fileno())
        self.stream.close()
        refuse_target(self.path)
        if self._expected is not None:
            try:
                now = self.path.stat()
            except FileNotFoundError:
                raise InputError(f"{self.path}: went away while it was read; nothing was written") from None
            if seen(now) != seen(self._expected):
                raise InputError(f"{self.path}: changed while it was read; nothing was written, run again")
        if self._backup is not None:
            self._keep_old(self._backup)
        self._new.replace(self.path)
        with suppress(OSError):
            folder = os.open(self.path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def _settle_mode(self) -> None:
        if os.name == "nt":  # no modes there
            return
        handle = self.stream.fileno()
        if self._expected is not None:
            os.fchmod(handle, stat.S_IMODE(self._expected.st_mode))
            with suppress(OSError):
                os.fchown(handle, self._expected.st_uid, self._expected.st_gid)
        else:
            mask = os.umask(0)
            os.umask(mask)
            os.fchmod(handle, 0o666 & ~mask)

    def _keep_old(self, backup: Path) -> None:
        try:
            os.link(self.path, backup)
        except FileExistsError:
            raise InputError(f"{backup}: is there already; nothing was written") from None
        except OSError:  # a file system without links
            import shutil

            shutil.copy2(self.path, backup)
