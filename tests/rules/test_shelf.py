"""The shelf: what it finds, in what order; its cache is quick, harmless, and never believed when wrong."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from samplekinds import KINDS, SWAP, TABLE

from cleanup import shelf as shelf_module
from cleanup.pack import our_files
from cleanup.rulefile import reading
from cleanup.rulefile.problems import RuleFileError
from cleanup.rulefile.reading import parse
from cleanup.shelf import Shelf, open_shelf


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small shelf of ours: a rule from Polish, one for English, one for any language."""
    write(tmp_path / "rules/pl-en/leftovers.yaml", SWAP)
    write(tmp_path / "rules/en/ports.yaml", TABLE)
    write(tmp_path / "rules/names/people.yaml", TABLE.replace("harbour-spelling", "captain-spelling"))
    write(tmp_path / "rules/README.md", "not a rule")
    return tmp_path / "rules"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CLEANUP_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of the files whose YAML was read."""
    files: list[str] = []
    real = parse

    def noted(text: bytes, file: str, *rest: object, **options: object) -> object:
        files.append(file)
        return real(text, file, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "parse", noted)
    yield files


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def opened(root: Path, *extra: Path, cache: bool = True) -> Shelf:
    return open_shelf(extra, cache=cache, kinds=KINDS, root=root)


def ids(shelf: Shelf) -> list[str]:
    return [rule.id for rule in shelf.rules]


def renamed(name: str) -> str:
    return TABLE.replace("harbour-spelling", name)


# ------------------------------------------------------------------------------------------ what stands on it


def test_rules_stand_in_the_order_of_stages_then_ids(root: Path) -> None:
    assert ids(opened(root)) == ["leftover-oraz", "captain-spelling", "harbour-spelling"]


def test_packs_know_their_languages(root: Path) -> None:
    packs = {pack.name: (pack.target, pack.source, [r.id for r in pack.rules]) for pack in opened(root).packs}
    assert packs == {
        "en": ("en", None, ["harbour-spelling"]),
        "names": (None, None, ["captain-spelling"]),
        "pl-en": ("en", "pl", ["leftover-oraz"]),
    }


def test_rule_by_id_or_the_nearest_one(root: Path) -> None:
    shelf = opened(root)
    assert shelf.rule("leftover-oraz").head.kind == "swap"
    with pytest.raises(KeyError) as caught:
        shelf.rule("leftover-ora")
    assert str(caught.value) == "there is no rule “leftover-ora”; did you mean leftover-oraz?"


@pytest.mark.parametrize(
    ("target", "source", "expected"),
    [
        ("en", "pl", ["leftover-oraz", "captain-spelling", "harbour-spelling"]),
        ("en-GB", None, ["leftover-oraz", "captain-spelling", "harbour-spelling"]),
        ("en", "uk", ["captain-spelling", "harbour-spelling"]),
        ("de", "pl", ["captain-spelling"]),
        (None, None, ["captain-spelling"]),
    ],
)
def test_rules_for_languages(root: Path, target: str | None, source: str | None, expected: list[str]) -> None:
    assert [rule.id for rule in opened(root).for_languages(target, source)] == expected


def test_retired_rules_are_there_but_for_no_language(root: Path) -> None:
    write(root / "en/ports.yaml", TABLE.replace("  safety: safe", "  safety: safe\n  status: retired"))
    shelf = opened(root)
    assert "harbour-spelling" in ids(shelf)
    assert "harbour-spelling" not in [rule.id for rule in shelf.for_languages("en", None)]


def test_folder_that_is_no_pack_is_refused(root: Path) -> None:
    write(root / "english/ports.yaml", renamed("other-spelling"))
    with pytest.raises(RuleFileError, match=r"rules/english/ports\.yaml: “english” is no pack"):
        opened(root)


def test_rule_file_that_would_not_be_shipped_is_refused(root: Path) -> None:
    write(root / "en/more.yml", renamed("other-spelling"))
    with pytest.raises(RuleFileError, match=r"rules/en/more\.yml: ends in \.yml; name it more\.yaml"):
        opened(root)


def test_id_in_two_files_is_refused(root: Path) -> None:
    write(root / "any/more.yaml", TABLE)
    with pytest.raises(RuleFileError, match=r"rules/en/ports\.yaml:1: .*: the id stands already in rules/any"):
        opened(root)


def test_problems_of_all_files_are_told_together(root: Path) -> None:
    write(root / "any/one.yaml", "hello")
    write(root / "en/two.yaml", renamed("other-spelling").replace("safety: safe", "safety: sure"))
    with pytest.raises(RuleFileError) as caught:
        opened(root)
    assert [(p.file, p.line) for p in caught.value.problems] == [
        ("rules/any/one.yaml", 1),
        ("rules/en/two.yaml", 4),
    ]


def test_without_takes_away_a_key_a_list_or_nothing(root: Path) -> None:
    shelf = opened(root)
    weaker = shelf.without("leftover-oraz", "unless.before")
    assert weaker is not None and weaker.fields.unless == {}
    assert shelf.rule("leftover-oraz").fields.unless == {"before": ("word",)}
    assert shelf.without("leftover-oraz", "becomes") is None  # the kind needs it


def test_part_of_a_shelf(root: Path) -> None:
    shelf = opened(root)
    assert ids(shelf.part([shelf.rule("harbour-spelling")])) == ["harbour-spelling"]


# ----------------------------------------------------------------------------------------- the caller's rules


def test_callers_file_is_for_any_language_and_not_ours(root: Path, tmp_path: Path) -> None:
    house = write(tmp_path / "house.yaml", renamed("house-spelling"))
    rule = opened(root, house).rule("house-spelling")
    assert (rule.head.pack, rule.head.target, rule.head.ours) == ("any", None, False)
    assert str(rule.head.place) == f"{house}:1"
    assert opened(root, house).rule("harbour-spelling").head.ours


def test_callers_file_in_a_folder_named_like_a_pack(root: Path, tmp_path: Path) -> None:
    house = write(tmp_path / "mine/uk-en/house.yaml", SWAP.replace("leftover-oraz", "leftover-ta"))
    for named in (house, house.parent, house.parent.parent):
        head = opened(root, named).rule("leftover-ta").head
        assert (head.pack, head.target, head.source, head.ours) == ("uk-en", "en", "uk", False)


def test_file_named_twice_is_read_once(root: Path, tmp_path: Path) -> None:
    house = write(tmp_path / "mine/en/house.yml", renamed("house-spelling"))
    assert ids(opened(root, house, house.parent)).count("house-spelling") == 1


def test_callers_paths_that_hold_nothing(root: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(RuleFileError) as caught:
        opened(root, tmp_path / "nowhere.yaml", tmp_path / "empty")
    assert [p.message for p in caught.value.problems] == [
        "there is no such file or folder",
        "holds no rule files; they end in .yaml",
    ]


# ------------------------------------------------------------------------------------------------------ cache


def test_second_opening_reads_no_yaml_and_gives_the_same(root: Path, parsed: list[str]) -> None:
    first = opened(root)
    assert len(parsed) == 3
    second = opened(root)
    assert len(parsed) == 3
    assert second.raws == first.raws
    assert [(r.id, r.head, r.fields) for r in second.rules] == [(r.id, r.head, r.fields) for r in first.rules]
    assert second.hash == first.hash


def test_changed_file_is_read_again(root: Path, parsed: list[str]) -> None:
    before = opened(root)
    path = root / "en/ports.yaml"
    times = path.stat()
    write(path, TABLE.replace("has an English", "got an English"))
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    after = opened(root)
    assert "got" in after.rule("harbour-spelling").head.why
    assert after.hash != before.hash


def test_no_cache_reads_anew_and_writes_nothing(root: Path, cache: Path, parsed: list[str]) -> None:
    opened(root, cache=False)
    assert not cache.exists()
    opened(root, cache=False)
    assert len(parsed) == 6


@pytest.mark.parametrize("damage", ["cut", "other rule", "no json", "empty", "binary", "not rules", "directory"])
def test_broken_cache_is_not_believed(root: Path, cache: Path, parsed: list[str], damage: str) -> None:
    good = opened(root)
    [file] = cache.glob("shelf-*.json")
    content = file.read_bytes()
    first, _, _ = content.partition(b"\n")
    file.unlink()
    if damage == "cut":
        file.write_bytes(content[:-5])
    elif damage == "other rule":
        file.write_bytes(content.replace(b"Porthaven", b"Starhaven"))
    elif damage == "no json":
        file.write_bytes(first + b"\nhello")
    elif damage == "empty":
        file.touch()
    elif damage == "binary":
        file.write_bytes(bytes(range(256)) * 9)
    elif damage == "not rules":
        key = first.split()[0].decode()
        wrong = json.dumps([1, 2, 3]).encode()
        file.write_bytes(f"{key} {shelf_module._checksum(wrong)}\n".encode() + wrong)
    else:
        file.mkdir()
    del parsed[:]
    again = opened(root)
    assert len(parsed) == 3
    assert again.raws == good.raws


def test_cache_that_cannot_be_written_is_no_error(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLEANUP_CACHE_DIR", str(write(tmp_path / "a-file", "in the way") / "below"))
    assert len(opened(root)) == 3


def test_no_home_is_no_error(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf_module, "cache_folder", lambda: None)
    assert len(opened(root)) == 3


def test_cache_of_other_kinds_is_not_used(root: Path, parsed: list[str]) -> None:
    opened(root)
    with pytest.raises(RuleFileError, match="reads “table”; write swap"):
        open_shelf(kinds={"swap": KINDS["swap"]}, root=root)


def test_old_caches_are_cleared_away(root: Path, cache: Path) -> None:
    for number in range(shelf_module.KEPT_CACHES + 3):
        write(root / "en/ports.yaml", TABLE.replace("English", f"English{number}"))
        opened(root)
    assert len(list(cache.iterdir())) == shelf_module.KEPT_CACHES


def _open_often(root: Path, cache: Path) -> None:
    for _ in range(10):
        for file in cache.glob("shelf-*.json"):
            file.unlink(missing_ok=True)
        assert len(opened(root)) == 3


def test_many_writers_at_once(root: Path, cache: Path) -> None:
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=_open_often, args=(root, cache)) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0] * 4
    assert all(file.name.startswith("shelf-") for file in cache.iterdir()), "no half-written files are left"


# ------------------------------------------------------------------------------------------------------- hash


def test_hash_follows_tables_beside_the_rules(root: Path) -> None:
    before = opened(root).hash
    write(root / "names/people.tsv", "id\ten\n")
    after = opened(root).hash
    assert after != before
    write(root / "names/people.tsv", "id\tde\n")
    assert opened(root).hash not in (before, after)


def test_hash_follows_tables_that_callers_rules_name(root: Path, tmp_path: Path) -> None:
    house = write(
        tmp_path / "house.yaml",
        renamed("house-spelling").replace("  pairs:", "  rows: ports/*.tsv\n  pairs:"),
    )
    table = write(tmp_path / "ports/north.tsv", "one")
    before = opened(root, house)
    assert before.rule("house-spelling").fields.rows == (table,)
    assert before.hash != opened(root).hash
    old = before.hash
    write(table, "two")
    assert opened(root, house).hash != old


def test_tables_of_another_folder(root: Path) -> None:
    table = write(root / "places/cities.tsv", "one")
    rows = "  rows: ../places/*.tsv\n  pairs:"
    write(root / "names/people.yaml", renamed("captain-spelling").replace("  pairs:", rows))
    [found] = opened(root).rule("captain-spelling").fields.rows
    assert found.samefile(table)


def test_hash_follows_the_code(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [name for name, _ in shelf_module._code()]
    assert "/pipeline.py" in names and "kinds/phrase.py" in names
    before = opened(root).hash
    monkeypatch.setattr(shelf_module, "_code", lambda: [("/pipeline.py", b"changed")])
    assert opened(root).hash != before


def test_hash_is_the_same_elsewhere(root: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    moved = root.rename(elsewhere / "rules")
    here = opened(moved).hash
    assert here == opened(moved.rename(tmp_path / "rules")).hash


# ----------------------------------------------------------------------------------------------- without YAML

CHILD = """
import sys
sys.path[:0] = sys.argv[2:4]
from pathlib import Path
from samplekinds import KINDS
from cleanup.shelf import open_shelf
shelf = open_shelf(kinds=KINDS, root=Path(sys.argv[1]))
assert len(shelf) == 3 and shelf.hash
print("yaml" in sys.modules)
"""


def test_cached_opening_does_not_import_yaml(root: Path) -> None:
    here = Path(__file__).parent
    command = [sys.executable, "-c", CHILD, str(root), str(here), str(here.parent.parent)]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() for _ in range(2)]
    assert runs == ["True", "False"]


def test_our_rules_are_found_beside_the_package() -> None:
    folder = shelf_module.our_folder()
    assert (folder / "README.md").is_file()
    assert our_files(folder), "our shelf has rules"


ZIPPED = """
import sys
sys.path[:0] = sys.argv[1:]
import cleanup
from cleanup.shelf import _code, our_folder
assert cleanup.__file__.startswith(sys.argv[1]), cleanup.__file__
print(our_folder(), len(_code()) > 10)
print(*sorted(path.name for path in our_folder().rglob("*") if path.is_file()))
"""


def test_our_rules_are_found_in_a_zip(tmp_path: Path) -> None:
    """They are copied out for the life of the process: tables are read by path."""
    here = Path(shelf_module.__file__).parent
    with zipfile.ZipFile(tmp_path / "cleanup.zip", "w") as archive:
        for path in here.rglob("*.py"):
            archive.write(path, Path("cleanup") / path.relative_to(here))
        archive.writestr("cleanup/rules/en/ports.yaml", TABLE)
        archive.writestr("cleanup/rules/names/people.tsv", "id")
    command = [sys.executable, "-c", ZIPPED, str(tmp_path / "cleanup.zip")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    [where, names] = done.stdout.splitlines()
    assert names == "people.tsv ports.yaml"
    assert where.endswith("True")
    assert not Path(where.split()[0]).exists(), "the copy is gone with the process"
