"""What a killed run leaves behind: new files that never took an old one's place, found and removed by a later run.

A new file is called `.NAME.cleanup-HOST-PID-RANDOM.new`, and whoever writes it holds a lock on it, which goes with the process, however it ends. One
is removed only if all of this holds: the name has this form and this machine's mark, no process here has the number, it is a regular file of this
user with one name, it had not been written to for a minute when the file beside it was begun (both times are the folder's own clock), and the lock
can be had. In doubt it stays. Where there are no such locks (Windows, some network folders) nothing is removed.
"""

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from zlib import crc32

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

LEAST_AGE = 60 * 10**9  # nanoseconds between its last change and the beginning of ours: a file that has no lock yet is younger
ENDING = ".new"
_LONGEST = 150  # bytes of NAME; file systems hold 255 in all

_swept: set[Path] = set()  # folders of this process that were looked at: once is enough


def prefix(name: str) -> str:
    """How the new file for the file of this name begins; something random and `ENDING` follow."""
    short = name.encode("utf-8", "surrogateescape")[:_LONGEST].decode("utf-8", "ignore")
    return f".{short}.cleanup-{_host()}-{os.getpid()}-"


def hold(handle: int) -> None:
    """Lock a file that was just begun, for as long as it is open here."""
    if fcntl is not None:
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def sweep(folder: Path, now: int) -> None:
    """Remove what dead processes left in this folder, once for each process. `now`: the time of a file just begun in it, in nanoseconds."""
    if fcntl is None or folder in _swept:
        return
    _swept.add(folder)
    form = re.compile(rf"\..+\.cleanup-{_host()}-([0-9]{{1,10}})-[a-z0-9_]{{8}}\{ENDING}", re.DOTALL)
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            match = form.fullmatch(entry.name)
            if match is not None and not _alive(int(match[1])):
                with suppress(OSError):
                    _remove(Path(entry.path), now)


def _host() -> str:
    name = os.uname().nodename if hasattr(os, "uname") else ""
    return f"{crc32(name.encode('utf-8', 'surrogateescape')):08x}"


def _alive(pid: int) -> bool:
    """Whether a process has this number, or may have it."""
    if pid <= 0:
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):  # somebody else's
        return True
    return True


def _remove(path: Path, now: int) -> None:
    handle = os.open(path, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid() or status.st_nlink != 1 or now - status.st_mtime_ns < LEAST_AGE:
            return
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)  # BlockingIOError: somebody writes it
        path.unlink()
    finally:
        os.close(handle)
