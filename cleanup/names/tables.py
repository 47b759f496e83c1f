"""Tables of names on disk: what identifies their content, and the compiled file that is kept for it.

A table may hold 100,000 rows, and a compiled file is looked up at every start of the program: reading all rows only to learn that nothing changed would
take longer than everything else. So the digest of a table is kept beside the compiled files under what tells whether a file is still the same one
(path, size, time of the last change, inode), and is trusted only where the file was already two seconds old when it was read: within those a second
change may bear the same time.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from cleanup.cache import cache_folder

if TYPE_CHECKING:
    from marisa_trie import BytesTrie

CHUNK = 1 << 20  # bytes read at a time
SMALL = 1 << 20  # bytes; smaller tables are read each time
SETTLED = 2_000_000_000  # nanoseconds
KEPT = 64  # compiled files; older ones are removed when a new one is written


def fingerprint(paths: Sequence[Path], version: str) -> str:
    """24 hex digits that change with the name and content of any of the tables, their order, and the version."""
    digest = blake2b(version.encode(), digest_size=12)
    for path in paths:
        digest.update(path.name.encode())
        digest.update(_digest(path))
    return digest.hexdigest()


def _digest(path: Path) -> bytes:
    status = path.stat()
    if status.st_size < SMALL:
        return _read(path)
    folder = cache_folder()
    if folder is None:
        return _read(path)
    told = f"{path.resolve()}\n{status.st_size}\n{status.st_mtime_ns}\n{status.st_ino}"
    file = folder / f"table-{blake2b(told.encode('utf-8', 'surrogateescape'), digest_size=12).hexdigest()}"
    with suppress(OSError):
        known = file.read_bytes()
        if len(known) == 16:
            return known
    began = time.time_ns()
    found = _read(path)
    if began - status.st_mtime_ns > SETTLED:
        with suppress(OSError):
            _write(file, lambda fresh: Path(fresh).write_bytes(found))
    return found


def _read(path: Path) -> bytes:
    digest = blake2b(digest_size=16)
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.digest()


def kept(name: str, compile: Callable[[], BytesTrie]) -> BytesTrie:
    """The compiled trie of this name, memory-mapped; compiled now where there is none. Without a cache folder it is held in memory."""

    folder = cache_folder()
    file = None if folder is None else folder / name
    if file is not None and (found := _mapped(file)) is not None:
        return found
    trie = compile()
    if file is not None:
        with suppress(OSError, RuntimeError):
            _write(file, trie.save)
            _prune(file.parent)
            if (found := _mapped(file)) is not None:
                return found
    held: BytesTrie = trie
    return held


def _mapped(file: Path) -> BytesTrie | None:
    from marisa_trie import BytesTrie

    if not file.is_file():
        return None
    with suppress(OSError, RuntimeError, ValueError):
        trie: BytesTrie = BytesTrie()
        trie.mmap(str(file))
        return trie
    return None


def _write(file: Path, write: Callable[[str], object]) -> None:
    """Written beside and moved into place, so that no other process sees half a file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{os.getpid()}.{os.urandom(4).hex()}")
    try:
        write(str(fresh))
        os.replace(fresh, file)
    finally:
        fresh.unlink(missing_ok=True)


def _prune(folder: Path) -> None:
    """Remove the compiled files that were made longest ago: a table that is edited daily leaves one behind each day."""
    with suppress(OSError):
        files = [*folder.glob("names-*.trie"), *folder.glob("register-*.trie")]
        for old in sorted(files, key=lambda path: path.stat().st_mtime_ns, reverse=True)[KEPT:]:
            old.unlink(missing_ok=True)
