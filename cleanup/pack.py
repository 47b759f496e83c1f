"""Packs: which files hold rules, and for which languages.

One folder is a pack, and its name says for which languages its rules are (`rulefile.languages_of`). Callers
may also name a single file, or a folder with any other name: its rules then are for any language, unless the
folder is named like a pack.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cleanup.rule import Rule
from cleanup.rulefile.packs import ANY, languages_of
from cleanup.rulefile.problems import Problem, RuleFileError
from cleanup.value import value

SUFFIXES = (".yaml", ".yml")
DATA = ".tsv"


@value
class Pack:
    """The rules of one folder. `target` None: for any language; `source` None: from any language."""

    name: str
    target: str | None
    source: str | None
    rules: tuple[Rule, ...]
    folder: Path


@value
class RuleFile:
    """A file of rules that was found, not yet read as such.

    `name` is what messages call it; the same on every machine for ours.
    """

    path: Path
    name: str
    pack: str
    ours: bool
    content: bytes


def pack_name(folder: Path) -> str:
    """The pack that a caller's folder stands for: its own name where that is a pack's, else `any`."""
    try:
        languages_of(folder.name)
    except ValueError:
        return ANY
    return folder.name


def our_files(root: Path) -> list[RuleFile]:
    """The rule files of our shelf: folders of YAML files. RuleFileError for one that would not be shipped."""
    found: list[RuleFile] = []
    problems: list[Problem] = []
    for folder in sorted(path for path in root.iterdir() if path.is_dir() and path.name[0] not in "._"):
        for path in rule_paths(folder):
            name = f"{root.name}/{folder.name}/{path.name}"
            if path.suffix != SUFFIXES[0]:
                problems.append(Problem(name, 0, f"ends in {path.suffix}; name it {path.stem}{SUFFIXES[0]}"))
            found.append(RuleFile(path, name, folder.name, True, path.read_bytes()))
    if problems:
        raise RuleFileError(problems)
    return found


def rule_paths(folder: Path) -> list[Path]:
    """The YAML files that lie in a folder itself, in order of their names."""
    return sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES and path.name[0] != "." and path.is_file())


def callers_files(named: Sequence[Path]) -> list[RuleFile]:
    """The rule files that a caller named.

    Files, folders that hold files, folders of packs. RuleFileError for what cannot be read.
    """
    found: dict[Path, RuleFile] = {}
    problems: list[Problem] = []
    for given in map(Path, named):
        try:
            paths = _paths(given)
            if not paths:
                problems.append(Problem(str(given), 0, "holds no rule files; they end in .yaml"))
            for path in paths:
                found.setdefault(
                    path.resolve(),
                    RuleFile(path, str(path), pack_name(path.resolve().parent), False, path.read_bytes()),
                )
        except FileNotFoundError:
            problems.append(Problem(str(given), 0, "there is no such file or folder"))
        except (OSError, ValueError) as error:
            problems.append(Problem(str(given), 0, f"cannot be read: {getattr(error, 'strerror', None) or error}"))
    if problems:
        raise RuleFileError(problems)
    return list(found.values())


def _paths(given: Path) -> list[Path]:
    if given.is_dir():
        inside = [path for path in sorted(given.iterdir()) if path.is_dir() and path.name[0] not in "._"]
        return rule_paths(given) + [path for folder in inside for path in rule_paths(folder)]
    return [given]


def data_files(folder: Path) -> list[Path]:
    """The tables (`*.tsv`) that lie beside rule files, in a folder and the folders in it."""
    return sorted(path for path in folder.rglob(f"*{DATA}") if path.is_file())
