"""Models on this machine: Argos packages, found where argostranslate keeps them, added from a file, removed. Nothing is ever fetched.

A package is a folder with `metadata.json` (from, to, version), `model/model.bin` (ctranslate2) and `sentencepiece.model` or `bpe.model`; an
`.argosmodel` file is a zip of one. What else lies among the packages is told and passed over.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from typing import Any

from cleanup.value import value

PIVOT = "en"
WHERE = "https://www.argosopentech.com/argospm/index/"
LARGEST = 8 << 30
"""Bytes that a package may unpack to: ten times the largest there is."""
_NEEDED = ("metadata.json", "model/model.bin")
_WORKING = ".adding-"


class ModelError(Exception):
    """A model that is missing, or is none. The message says which, what was read, and what to do."""


@value
class Model:
    """An installed package."""

    folder: Path
    source: str
    target: str
    version: str
    prefix: str = ""

    @property
    def pair(self) -> str:
        return f"{self.source}-{self.target}"

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def direct(self) -> bool:
        """Whether it can be read without argostranslate."""
        return (self.folder / "sentencepiece.model").is_file()

    @property
    def size(self) -> int:
        """Bytes on the disk."""
        return sum(file.stat().st_size for file in self.folder.rglob("*") if file.is_file())


def home() -> Path:
    """Where packages are kept: ARGOS_PACKAGES_DIR, else `argos-translate/packages` in the user's data folder."""
    given = os.environ.get("ARGOS_PACKAGES_DIR") or os.environ.get("ARGOS_TRANSLATE_PACKAGE_DIR")
    if given:
        return Path(given)
    data = os.environ.get("XDG_DATA_HOME")
    return (Path(data) if data else Path.home() / ".local" / "share") / "argos-translate" / "packages"


def installed() -> tuple[list[Model], list[str]]:
    """-> (the packages, by pair and name; what lies among them and is none, in words)."""
    place = home()
    models: list[Model] = []
    odd: list[str] = []
    try:
        entries = sorted(place.iterdir())
    except FileNotFoundError:
        return [], []
    except OSError as error:
        return [], [f"{place}: cannot be read: {error.strerror}"]
    for entry in entries:
        if entry.name.startswith("."):
            continue
        try:
            models.append(_read(entry))
        except ModelError as error:
            odd.append(str(error))
    models.sort(key=lambda model: (model.pair, model.name))
    return models, odd


def _read(folder: Path) -> Model:
    if not folder.is_dir():
        raise ModelError(f"{folder}: is a file, no model; add it with: cleanup models add {folder}")
    if not (folder / "metadata.json").is_file():
        raise ModelError(f"{folder}: is no model: it holds no metadata.json")
    try:
        told = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{folder}: its metadata.json cannot be read ({error}); remove the folder and add the model again") from None
    model = _model(folder, told, str(folder))
    if not (folder / "model" / "model.bin").is_file() or not (model.direct or (folder / "bpe.model").is_file()):
        raise ModelError(
            f"{folder}: is half a model (model/model.bin, or sentencepiece.model, is missing); remove the folder and add the model again"
        )
    return model


def _model(folder: Path, told: Any, place: str) -> Model:
    if not isinstance(told, dict):
        raise ModelError(f"{place}: metadata.json holds no object")
    source, target = told.get("from_code"), told.get("to_code")
    for code in (source, target):
        if not (isinstance(code, str) and 2 <= len(code) <= 8 and code.replace("-", "").replace("_", "").isalnum()):
            raise ModelError(f"{place}: is no model for a pair of languages: metadata.json names {source!r} and {target!r}")
    return Model(folder, str(source), str(target), str(told.get("package_version", "")), str(told.get("target_prefix", "") or ""))


def chain(source: str, target: str) -> list[Model]:
    """The models from one language into another: one, or two by way of English. ModelError where there are none."""
    models, odd = installed()
    best: dict[str, Model] = {}
    for model in models:
        if model.pair not in best or _newer(model.version) > _newer(best[model.pair].version):
            best[model.pair] = model
    if f"{source}-{target}" in best:
        return [best[f"{source}-{target}"]]
    first, second = f"{source}-{PIVOT}", f"{PIVOT}-{target}"
    if first in best and second in best:
        return [best[first], best[second]]
    raise ModelError(wanted(source, target, best, odd))


def _newer(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def wanted(source: str, target: str, have: dict[str, Model], odd: list[str]) -> str:
    """What to say where a pair is missing."""
    pairs = [f"{source}-{target}"]
    if PIVOT not in (source, target):
        pairs = [pair for pair in (f"{source}-{PIVOT}", f"{PIVOT}-{target}") if pair not in have]
    files = " and ".join(f"translate-{pair.replace('-', '_')}-*.argosmodel" for pair in pairs)
    there = f"There are models for {', '.join(sorted(have))}." if have else f"There are no models in {home()}."
    strange = f" Passed over: {'; '.join(odd)}." if odd else ""
    return (
        f"no model translates from {source} into {target}. Get {files} by hand from {WHERE} and add it with: cleanup models add FILE. "
        f"{there}{strange} Nothing is ever downloaded by this program"
    )


# ---------------------------------------------------------------------------------------------------------- adding, removing


def add(file: Path) -> Model:
    """Unpack a package file. It appears whole or not at all. ModelError for what is no package, or is there already."""
    try:
        with zipfile.ZipFile(file) as archive:
            root = _checked(archive, file)
            place = home()
            goal = place / root
            if goal.exists():
                raise ModelError(f"{file}: {goal} is there already; remove it first: cleanup models remove {root}")
            place.mkdir(parents=True, exist_ok=True)
            working = Path(tempfile.mkdtemp(prefix=_WORKING, dir=place))
            try:
                _unpack(archive, working, file)
                model = _read(working / root)
                (working / root).rename(goal)
            except ModelError as error:
                raise ModelError(str(error).replace(str(working / root), str(file))) from None
            finally:
                shutil.rmtree(working, ignore_errors=True)
    except FileNotFoundError:
        raise ModelError(f"{file}: there is no such file") from None
    except zipfile.BadZipFile as error:
        raise ModelError(f"{file}: is no .argosmodel (a zip file), or is broken: {error}; get it again") from None
    except (EOFError, NotImplementedError, RuntimeError, zipfile.LargeZipFile) as error:
        raise ModelError(f"{file}: cannot be unpacked: {error}; get it again") from None
    except OSError as error:
        raise ModelError(f"{error.filename or file}: {error.strerror or error}; nothing was added") from None
    return Model(goal, model.source, model.target, model.version, model.prefix)


def _checked(archive: zipfile.ZipFile, file: Path) -> str:
    """The one folder that the archive holds. ModelError for names that lead out of it, links, and what is too large."""
    roots: set[str] = set()
    size = 0
    for entry in archive.infolist():
        path = PurePosixPath(entry.filename)
        parts = entry.filename.replace("\\", "/").split("/")
        if path.is_absolute() or ".." in parts or "\\" in entry.filename or ":" in parts[0] or "\0" in entry.filename:
            raise ModelError(f"{file}: holds {entry.filename!r}, which would be written outside its folder; nothing was added")
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise ModelError(f"{file}: holds a link, {entry.filename!r}; nothing was added")
        if entry.flag_bits & 1:
            raise ModelError(f"{file}: is encrypted; nothing was added")
        roots.add(parts[0])
        size += entry.file_size
    if size > LARGEST:
        raise ModelError(f"{file}: would unpack to {size >> 20:,} MB, more than {LARGEST >> 20:,}; nothing was added")
    root = roots.pop() if len(roots) == 1 else ""
    names = set(archive.namelist())
    missing = [name for name in _NEEDED if f"{root}/{name}" not in names]
    if not root or root.startswith(".") or missing:
        raise ModelError(f"{file}: is no Argos model: it should hold one folder with {' and '.join(_NEEDED)}")
    try:
        told = json.loads(archive.read(f"{root}/metadata.json"))
    except (ValueError, zipfile.BadZipFile) as error:
        raise ModelError(f"{file}: its metadata.json cannot be read: {error}") from None
    _model(Path(root), told, str(file))
    return root


def _unpack(archive: zipfile.ZipFile, folder: Path, file: Path) -> None:
    written = 0
    for entry in archive.infolist():
        goal = folder / entry.filename
        if entry.is_dir():
            goal.mkdir(parents=True, exist_ok=True)
            continue
        goal.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(entry) as inside, goal.open("wb") as outside:
            while chunk := inside.read(1 << 20):
                written += len(chunk)
                if written > LARGEST:
                    raise ModelError(f"{file}: unpacks to more than {LARGEST >> 20:,} MB; nothing was added")
                outside.write(chunk)


def remove(name: str) -> Model:
    """Delete an installed package by its folder's name or its pair (`pl-en`). ModelError where it is not there, or the pair is there twice."""
    models, _ = installed()
    found = [model for model in models if name in (model.name, model.pair, model.pair.replace("-", "_"))]
    if not found:
        there = ", ".join(model.name for model in models) or "none"
        raise ModelError(f"no model is called {name!r}; there are: {there}")
    if len(found) > 1:
        raise ModelError(f"{name!r} is {len(found)} models; name one: {', '.join(model.name for model in found)}")
    shutil.rmtree(found[0].folder)
    return found[0]
