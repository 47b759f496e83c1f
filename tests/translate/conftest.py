"""Models made by hand, in folders of the tests, and no network: whoever opens a connection fails his test."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("ctranslate2", reason="translation needs ctranslate2 and sentencepiece")
pytest.importorskip("sentencepiece", reason="translation needs ctranslate2 and sentencepiece")
pytest.importorskip("numpy", reason="the models of the tests are made with numpy")

import tiny


@pytest.fixture(autouse=True)
def no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: Any, **options: Any) -> Any:
        raise AssertionError(f"a connection was tried: {arguments[1:]}")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Package files by pair."""
    folder = tmp_path_factory.mktemp("files")
    return {
        "pl-en": tiny.build(folder / "pl_en.argosmodel", "pl", "en", tiny.POLISH),
        "en-de": tiny.build(folder / "en_de.argosmodel", "en", "de", tiny.GERMAN),
    }


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for packages."""
    place = tmp_path / "packages"
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(place))
    return place


@pytest.fixture
def added(files: dict[str, Path], packages: Path) -> Path:
    """A folder with both packages."""
    from cleanup.translate import models

    for file in files.values():
        models.add(file)
    return packages
