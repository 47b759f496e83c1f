"""The shelf: all rules, ours and the caller's, found, checked and made ready.

Reading strict YAML takes seconds, so checked rules are kept in a cache file named after a hash of everything
that reading depends on: the content of every rule file and the reading code. A cache that is missing, broken,
read-only or in the way is never an error; the YAML is read again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cache, cached_property
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleanup import forms as _forms
from cleanup import rulefile as _rulefile
from cleanup.cache import cache_folder
from cleanup.forms import Shape, forms, near
from cleanup.pack import Pack, RuleFile, callers_files, data_files, our_files
from cleanup.rule import Head, Pair, Rule, Stage, Status
from cleanup.rulefile.building import Kinds, build, head_of
from cleanup.rulefile.packs import languages_of
from cleanup.rulefile.problems import Problem, RuleFileError
from cleanup.rulefile.raw import RawRule

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

STYLES = "_styles"  # the folder of our house styles, which no text meets unasked
KEPT_CACHES = 8  # older ones are removed when a new one is written


class UnknownRule(KeyError):
    """No rule has this id."""

    def __str__(self) -> str:
        return str(self.args[0])


class Opened:
    """A checked rule: as it stands in its file, and compiled when first asked for, because most texts need the rules of one language."""

    __slots__ = ("_head", "_kinds", "_rule", "folder", "ours", "raw")

    def __init__(self, raw: RawRule, folder: Path, kinds: Kinds, ours: bool, rule: Rule | None = None) -> None:
        self.raw, self.folder, self.ours = raw, folder, ours
        self._kinds, self._rule = kinds, rule
        self._head: Head | None = None

    @property
    def head(self) -> Head:
        """What the rule says of itself: enough to tell whether it is wanted at all."""
        if self._head is None:
            self._head = head_of(self.raw, self.ours)
        return self._head

    @property
    def rule(self) -> Rule:
        if self._rule is None:
            self._rule = build(self.raw, self._kinds, self.folder, ours=self.ours)
        return self._rule

    def with_rule(self, rule: Rule) -> Opened:
        return Opened(self.raw, self.folder, self._kinds, self.ours, rule)


class Shelf:
    """The rules that are there. Immutable; safe to share between threads.

    `rules` are in the order of their stages, then of their ids; `raws` are the same rules as they stand in
    their files, by id.
    """

    def __init__(self, opened: Iterable[Opened], files: Sequence[RuleFile], kinds: Kinds, root: Path) -> None:
        self._opened = {one.raw.id: one for one in opened}
        self._files = files
        self._kinds = kinds
        self._root = root
        self.raws: Mapping[str, RawRule] = {id: one.raw for id, one in self._opened.items()}
        self.memo: dict[str, frozenset[str]] = {}  # what the engine has worked out of these rules

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All of them, in the order of their stages, then of their ids."""
        return tuple(sorted((one.rule for one in self._opened.values()), key=_order))

    @cached_property
    def packs(self) -> tuple[Pack, ...]:
        return tuple(self._packs())

    @cached_property
    def names(self) -> frozenset[str]:
        """What rules may be called by: ids, kinds and packs."""
        return frozenset(name for raw in self.raws.values() for name in (raw.id, raw.kind, raw.pack))

    def into(self, target: str | None, wanted: Callable[[Head], bool] = lambda head: True) -> tuple[Rule, ...]:
        """The wanted rules for texts in a language, from wherever they were translated, in order; None: those for any language.

        Only these are compiled, and of the kinds only theirs are imported.
        """
        here = (one for one in self._opened.values() if languages_of(one.raw.pack)[0] in (None, target) and wanted(one.head))
        return tuple(sorted((one.rule for one in here), key=_order))

    def _packs(self) -> Iterator[Pack]:
        grouped: dict[tuple[str, Path], list[Rule]] = {}
        for rule in self.rules:
            grouped.setdefault((rule.head.pack, self._opened[rule.id].folder), []).append(rule)
        for (name, folder), rules in sorted(grouped.items()):
            yield Pack(name, *languages_of(name), tuple(rules), folder)

    @cached_property
    def hash(self) -> str:
        """32 hex digits that change with every rule file, every table beside one, and the code.

        The same on every machine that has the same files. Worked out when first asked: the tables can be
        large.
        """
        digest = blake2b(digest_size=16)
        for file in self._files:
            _feed(
                digest,
                f"{file.name if file.ours else file.path.name}\n{file.pack}\n{file.ours}",
                file.content,
            )
        tables = dict.fromkeys(data_files(self._root))
        for rule in self.rules:
            for form in forms(type(rule)).values():
                if form.shape is Shape.FILES:
                    tables.update(dict.fromkeys(getattr(rule.fields, form.name) or ()))
        for path in tables:
            _feed(digest, path.name, path.read_bytes())
        for name, content in _code():
            _feed(digest, name, content)
        return digest.hexdigest()

    def name_tables(self) -> tuple[tuple[tuple[Path, ...], bool], ...]:
        """The tables of names that rules of the kind `entity` read, rule by rule, each with whether it is ours."""
        rules = [self.rule(raw.id) for raw in self.raws.values() if raw.kind == "entity"]
        return tuple((tuple(rule.fields.tables), rule.head.ours) for rule in rules if rule.head.status is not Status.RETIRED)

    def without(self, id: str, name: str) -> Rule | None:
        """The rule as it would be without a field (`never_split`) or one key of it (`unless.before_change`).

        None where its kind refuses to do without. For the check of rules, which asks what each part is good
        for.
        """
        one = self._opened[id]
        field, _, key = name.partition(".")
        fields = {other: value for other, value in one.raw.fields.items() if other != field}
        written = one.raw.fields[field]
        if key and not isinstance(written, str):
            fields[field] = {other: words for other, words in written.items() if other != key}
        try:
            return build(replace(one.raw, fields=fields), self._kinds, one.folder, ours=one.ours)
        except (RuleFileError, TypeError):  # TypeError: the field is required
            return None

    def rule(self, id: str) -> Rule:
        """The rule with this id; UnknownRule (a KeyError) with the nearest id otherwise."""
        try:
            return self._opened[id].rule
        except KeyError:
            raise UnknownRule(f"there is no rule “{id}”{near(id, list(self._opened))}") from None

    def stage(self, id: str) -> Stage:
        return self.rule(id).STAGE

    def part(self, rules: Iterable[Rule]) -> Shelf:
        """A shelf of these rules alone: some of this one's, or what `without` made of them."""
        opened = [self._opened[rule.id].with_rule(rule) for rule in rules]
        return Shelf(opened, self._files, self._kinds, self._root)

    def for_languages(self, target: str | None, source: str | None) -> tuple[Rule, ...]:
        """The rules that a text in `target`, translated from `source`, can meet, in order; retired ones
        never.

        An unknown target leaves the rules for any language. An unknown source leaves the rules of every
        direction into the target: their hits are what tells the source. `en` rules are for `en-GB` too, not
        the other way round.
        """
        return tuple(
            rule
            for rule in self.rules
            if rule.head.status is not Status.RETIRED
            and (rule.head.target is None or (target is not None and _covers(rule.head.target, target)))
            and (rule.head.source is None or source is None or _covers(rule.head.source, source))
        )

    def __len__(self) -> int:
        return len(self._opened)

    def __repr__(self) -> str:
        return f"<Shelf of {len(self)} rules>"


def _covers(tag: str, text: str) -> bool:
    return text == tag or text.startswith(tag + "-")


# ---------------------------------------------------------------------------------------------------- opening


def open_shelf(extra: Sequence[Path] = (), *, cache: bool = True, kinds: Kinds | None = None, root: Path | None = None) -> Shelf:
    """Our rules and the caller's.

    `extra`: files or folders of the caller. `cache=False` reads all YAML anew and writes nothing. `kinds` and
    `root` stand in for our own kinds and our own folder of rules. RuleFileError holds every problem of every
    file.
    """
    if kinds is None:
        from cleanup.kinds import KINDS

        kinds = KINDS
    root = our_folder() if root is None else root
    files = our_files(root) + callers_files(extra)
    key = _key(files, kinds)
    held = _read_cache(key, len(files)) if cache else None
    raws = _parsed(files, kinds) if held is None else held
    shelf = Shelf(_opened(files, raws, kinds, check=held is None), files, kinds, root)
    if cache and held is None:
        _write_cache(key, raws)
    return shelf


def our_folder() -> Path:
    """Where our rules lie.

    In the installed package, else beside it in a checkout; from a zip, a copy for this process.
    """
    here = Path(__file__).parent
    if (here / "rules").is_dir():
        return here / "rules"
    if (here.parent / "rules").is_dir() and (here.parent / "setup.cfg").is_file():
        return here.parent / "rules"
    return _unpacked()


def style_file(style: str | os.PathLike[str]) -> Path:
    """The rule file of a house style: a file that is there, else the one of ours that has this name. ValueError for neither."""
    path = Path(style)
    if path.exists():
        return path
    ours = {file.stem: file for file in (our_folder() / STYLES).glob("*.yaml")}
    if path.name not in ours:
        raise ValueError(f"house style {path.name!r}: no such file, and ours are {', '.join(sorted(ours))}")
    return ours[path.name]


@cache
def _unpacked() -> Path:
    """Our rules from wherever the import system has them.

    A zip has no paths, and kinds read tables by path.
    """
    import atexit
    import shutil
    import tempfile
    from importlib.resources import files

    inside: Traversable = files("cleanup") / "rules"  # in a zip, where a folder without modules is no package
    try:
        inside = inside if inside.is_dir() else files("cleanup.rules")
    except ModuleNotFoundError:
        message = "the package came without its rules; install it again"
        raise RuleFileError([Problem("rules", 0, message)]) from None
    if isinstance(inside, Path):
        return inside
    folder = Path(tempfile.mkdtemp(prefix="translation-cleanup-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)

    def copy(source: Traversable, target: Path) -> None:
        if source.is_dir():
            target.mkdir(exist_ok=True)
            for item in source.iterdir():
                copy(item, target / item.name)
        else:
            target.write_bytes(source.read_bytes())

    copy(inside, folder / "rules")
    return folder / "rules"


def _parsed(files: Sequence[RuleFile], kinds: Kinds) -> list[list[RawRule]]:
    from cleanup.rulefile.reading import parse

    found: list[list[RawRule]] = []
    problems: list[Problem] = []
    seen: dict[str, RawRule] = {}
    for file in files:
        try:
            found.append(parse(file.content, file.name, file.pack, kinds=kinds, folder=file.path.parent))
        except RuleFileError as error:
            problems += error.problems
            continue
        for raw in found[-1]:
            if (first := seen.setdefault(raw.id, raw)) is not raw:
                message = f"the id stands already in {first.file}:{first.line}; give this rule another"
                problems.append(Problem(raw.file, raw.line, message, raw.id))
    if problems:
        raise RuleFileError(problems)
    return found


def _opened(files: Sequence[RuleFile], raws: Sequence[Sequence[RawRule]], kinds: Kinds, check: bool) -> list[Opened]:
    """The rules of the files; with `check` all are compiled at once, so that every problem is told."""
    found: list[Opened] = []
    problems: list[Problem] = []
    for file, rows in zip(files, raws, strict=True):
        folder = file.path.parent
        for raw in rows:
            one = Opened(raw, folder, kinds, file.ours)
            found.append(one)
            try:
                if check:
                    _ = one.rule
            except RuleFileError as error:
                problems += error.problems
    if problems:
        raise RuleFileError(problems)
    return found


def _order(rule: Rule) -> tuple[int, str]:
    return rule.STAGE, rule.id


# ---------------------------------------------------------------------------------------------------- hashing


def _feed(digest: Any, name: str, content: bytes) -> None:
    digest.update(f"{name}\n{len(content)}\n".encode())
    digest.update(content)


def _key(files: Sequence[RuleFile], kinds: Kinds) -> str:
    """What the raw rules depend on: the files, the code that reads them, and the fields that kinds offer."""
    digest = blake2b(digest_size=16)
    with suppress(OSError):
        for code in (Path(_forms.__file__ or ""), *sorted(Path(_rulefile.__path__[0]).glob("*.py"))):
            _feed(digest, code.stem, code.read_bytes())
    for name, told in _offered(kinds):
        _feed(digest, name, told)
    for file in files:
        _feed(digest, f"{file.name}\n{file.pack}\n{file.ours}", file.content)
    return digest.hexdigest()


def _offered(kinds: Kinds) -> Iterator[tuple[str, bytes]]:
    """What tells the fields of the kinds: of our own their files, so that they need not be imported; of others the fields themselves."""
    from cleanup.kinds import KINDS

    folder = Path(__file__).parent / "kinds"
    if kinds is KINDS and folder.is_dir():
        for file in sorted(folder.iterdir()):
            if file.suffix == ".py":
                stat = file.stat()
                yield file.name, f"{stat.st_size} {stat.st_mtime_ns}".encode()
    else:
        for name, kind in sorted(kinds.items()):
            yield name, repr(list(forms(kind).values())).encode()


def _code() -> list[tuple[str, bytes]]:
    """The modules of this package that decide what happens to a text, with their source."""
    package: Path | Traversable = Path(__file__).parent
    if not package.is_dir():  # in a zip
        from importlib.resources import files

        package = files("cleanup")
    folders = [("", package)] + [(name, package / name) for name in ("kinds", "languages", "lexicon", "names")]
    return [
        (f"{name}/{item.name}", item.read_bytes())
        for name, folder in folders
        for item in sorted(folder.iterdir(), key=lambda item: item.name)
        if item.name.endswith(".py")
    ]


# ------------------------------------------------------------------------------------------------------ cache


def _cache_file(key: str) -> Path | None:
    folder = cache_folder()
    return None if folder is None else folder / f"shelf-{key}.json"


def _checksum(payload: bytes) -> str:
    return blake2b(payload, digest_size=16).hexdigest()


def _read_cache(key: str, files: int) -> list[list[RawRule]] | None:
    """The checked rules of each file, or None.

    The first line of the cache holds the key and a checksum of the rest.
    """
    file = _cache_file(key)
    if file is None:
        return None
    try:
        first, _, payload = file.read_bytes().partition(b"\n")
        if first.decode() != f"{key} {_checksum(payload)}":
            return None
        found = [[_thawed(row) for row in rows] for rows in json.loads(payload)]
        return found if len(found) == files else None
    except (OSError, ValueError, TypeError):
        return None


def _write_cache(key: str, raws: Sequence[Sequence[RawRule]]) -> None:
    """Written beside and moved into place, so that no other process ever sees half a file.

    Whatever fails, fails silently.
    """
    file = _cache_file(key)
    if file is None:
        return
    payload = json.dumps([[_frozen(raw) for raw in rows] for rows in raws], ensure_ascii=False).encode()
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        new = file.with_name(f".{file.name}.{os.getpid()}.{os.urandom(4).hex()}")
        try:
            new.write_bytes(f"{key} {_checksum(payload)}\n".encode() + payload)
            new.replace(file)
        finally:
            new.unlink(missing_ok=True)
        others = sorted(file.parent.glob("shelf-*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
        for old in others[KEPT_CACHES:]:
            old.unlink(missing_ok=True)


def _frozen(raw: RawRule) -> list[Any]:
    return [
        raw.id,
        raw.kind,
        raw.pack,
        raw.file,
        raw.line,
        dict(raw.head),
        {name: value if isinstance(value, str) else dict(value) for name, value in raw.fields.items()},
        [[pair.before, pair.after] for pair in raw.fixes],
        list(raw.keeps),
        [[pair.before, pair.after] for pair in raw.known_gaps],
        dict(raw.lines),
    ]


def _thawed(row: list[Any]) -> RawRule:
    id_, kind, pack, file, line, head, fields, fixes, keeps, gaps, lines = row
    return RawRule(
        id_,
        kind,
        pack,
        file,
        line,
        head,
        fields,
        tuple(Pair(*pair) for pair in fixes),
        tuple(keeps),
        tuple(Pair(*pair) for pair in gaps),
        lines,
    )
