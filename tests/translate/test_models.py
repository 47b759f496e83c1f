"""Models: found, added whole or not at all, removed; what is none is told."""

from __future__ import annotations

import json
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from cleanup.translate import models
from cleanup.translate.models import ModelError


def test_a_model_is_added_listed_and_removed(files: dict[str, Path], packages: Path) -> None:
    model = models.add(files["pl-en"])
    assert (model.pair, model.version, model.folder.parent) == ("pl-en", "1.0", packages)
    assert [m.pair for m in models.installed()[0]] == ["pl-en"]
    assert models.remove("pl-en").name == model.name
    assert models.installed() == ([], [])
    assert list(packages.iterdir()) == []


def test_a_model_is_not_added_twice(files: dict[str, Path], packages: Path) -> None:
    models.add(files["pl-en"])
    with pytest.raises(ModelError, match="is there already; remove it first"):
        models.add(files["pl-en"])


def test_packages_lie_where_argos_keeps_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("ARGOS_PACKAGES_DIR", "ARGOS_TRANSLATE_PACKAGE_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert models.home() == tmp_path / "argos-translate" / "packages"
    assert models.installed() == ([], [])


def zipped(file: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return file


TOLD = json.dumps({"from_code": "pl", "to_code": "en", "package_version": "1"}).encode()
WHOLE = {"m/metadata.json": TOLD, "m/model/model.bin": b"x", "m/sentencepiece.model": b"x"}

BROKEN: dict[str, tuple[Callable[[Path], Path], str]] = {
    "missing": (lambda f: f, "there is no such file"),
    "no zip": (lambda f: (f.write_bytes(b"not a zip"), f)[1], "is no .argosmodel"),
    "empty": (lambda f: (f.write_bytes(b""), f)[1], "is no .argosmodel"),
    "a folder": (lambda f: (f.mkdir(), f)[1], "(?i)directory"),
    "no package": (lambda f: zipped(f, {"m/readme.txt": b"x"}), "is no Argos model"),
    "two folders": (lambda f: zipped(f, {**WHOLE, "n/x": b""}), "is no Argos model"),
    "no tokenizer": (lambda f: zipped(f, {k: v for k, v in WHOLE.items() if "piece" not in k}), "is half a model"),
    "out of the folder": (lambda f: zipped(f, {**WHOLE, "m/../../evil": b"x"}), "outside its folder"),
    "absolute": (lambda f: zipped(f, {**WHOLE, "/tmp/evil": b"x"}), "outside its folder"),
    "backslashes": (lambda f: zipped(f, {**WHOLE, "m\\..\\evil": b"x"}), "outside its folder"),
    "no languages": (lambda f: zipped(f, {**WHOLE, "m/metadata.json": b'{"from_code": "../x", "to_code": 3}'}), "is no model for a pair"),
    "no json": (lambda f: zipped(f, {**WHOLE, "m/metadata.json": b"{"}), "metadata.json cannot be read"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_told_and_leaves_nothing(name: str, packages: Path, tmp_path: Path) -> None:
    make, message = BROKEN[name]
    with pytest.raises(ModelError, match=message):
        models.add(make(tmp_path / "bad.argosmodel"))
    assert not packages.exists() or list(packages.iterdir()) == []
    assert not (tmp_path / "evil").exists() and not Path("/tmp/evil").exists()


def test_a_link_is_refused(packages: Path, tmp_path: Path) -> None:
    file = tmp_path / "link.argosmodel"
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in WHOLE.items():
            archive.writestr(name, data)
        link = zipfile.ZipInfo("m/link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(ModelError, match="holds a link"):
        models.add(file)


def test_a_file_that_breaks_off_leaves_nothing(files: dict[str, Path], packages: Path, tmp_path: Path) -> None:
    data = bytearray(files["pl-en"].read_bytes())
    with zipfile.ZipFile(files["pl-en"]) as archive:
        entry = next(e for e in archive.infolist() if e.filename.endswith("model.bin"))
    data[entry.header_offset + 200 : entry.header_offset + 400] = bytes(200)
    file = tmp_path / "bad.argosmodel"
    file.write_bytes(data)
    with pytest.raises(ModelError):
        models.add(file)
    assert list(packages.iterdir()) == []


def test_a_disk_that_fills_up_leaves_nothing(files: dict[str, Path], packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(models, "_unpack", full)
    with pytest.raises(ModelError, match="No space left"):
        models.add(files["pl-en"])
    assert list(packages.iterdir()) == []


def test_too_large_a_file_is_refused(files: dict[str, Path], packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "LARGEST", 1000)
    with pytest.raises(ModelError, match="would unpack to"):
        models.add(files["pl-en"])


def test_what_lies_among_the_models_is_told_and_passed_over(added: Path) -> None:
    (added / "holiday-photos").mkdir()
    (added / "notes.txt").write_text("x")
    half = added / "translate-uk_en-1_0"
    half.mkdir()
    (half / "metadata.json").write_bytes(TOLD.replace(b"pl", b"uk"))
    odd = added / "odd"
    odd.mkdir()
    (odd / "metadata.json").write_text("[]")
    found, told = models.installed()
    assert [m.pair for m in found] == ["en-de", "pl-en"]
    text = "\n".join(told)
    assert "holds no metadata.json" in text and "is a file, no model" in text and "is half a model" in text and "holds no object" in text
    with pytest.raises(ModelError, match="is half a model"):
        models.chain("uk", "en")


def test_a_missing_pair_is_named_with_where_to_get_it(added: Path) -> None:
    with pytest.raises(ModelError) as error:
        models.chain("uk", "de")
    message = str(error.value)
    assert "translate-uk_en-*.argosmodel" in message and "en_de" not in message  # that one is here
    assert models.WHERE in message and "cleanup models add FILE" in message and "There are models for en-de, pl-en" in message


def test_the_newest_of_a_pair_is_taken(added: Path, files: dict[str, Path]) -> None:
    old = added / "translate-pl_en-1_0"
    new = added / "newer"
    import shutil

    shutil.copytree(old, new)
    told = json.loads((new / "metadata.json").read_text())
    (new / "metadata.json").write_text(json.dumps({**told, "package_version": "1.10"}))
    assert models.chain("pl", "en")[0].folder == new
    with pytest.raises(ModelError, match="is 2 models; name one"):
        models.remove("pl-en")
    with pytest.raises(ModelError, match="there are:"):
        models.remove("xx")
