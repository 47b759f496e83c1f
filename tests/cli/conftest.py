"""The program as people run it, with rules of our own, so that the shelf may change freely.

Most tests run it in this process (`cli`), with streams that hold bytes; what is about processes runs in one of its own (`process`).
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

RULE = """\
- rule: old-harbor
  kind: phrase
  opens: always
  safety: likely
  why: This house writes harbour.
  match: "(harbor)"
  becomes: harbour
  fixes: |
    The harbor is full.
    The harbour is full.
  keeps: |
    The harbour is full.
    The port is empty.
- rule: old-jail
  kind: phrase
  opens: always
  safety: guess
  why: This house may write prison.
  match: "(gaol)"
  becomes: prison
  fixes: |
    The gaol is full.
    The prison is full.
  keeps: |
    The prison is full.
    The port is empty.
"""

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house") / "en"
    folder.mkdir()
    (folder / "house.yaml").write_text(RULE, encoding="utf-8")
    return folder


@pytest.fixture
def environment(cache: Path, house: Path) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("CLEANUP_") and key not in ("NO_COLOR", "FORCE_COLOR")}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "CLEANUP_CACHE_DIR": str(cache),
        "CLEANUP_RULES": str(house),
        "CLEANUP_SELECT": "old-harbor,old-jail",
        "CLEANUP_TARGET": "en",
    }


@pytest.fixture
def process(environment: dict[str, str], tmp_path: Path) -> Run:
    """Run `cleanup` in a fresh folder and a process of its own: arguments, and what stdin holds."""

    def run(*arguments: str | Path, stdin: bytes = b"", **more: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "cleanup", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env={**environment, **more},
            timeout=120,
            check=False,
        )

    return run


@pytest.fixture
def cli(environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `cleanup` in a fresh folder, in this process."""
    from cleanup.cli import cli as group
    from cleanup.cli.ending import ended

    def run(*arguments: str | Path, stdin: bytes = b"", **more: str) -> subprocess.CompletedProcess[bytes]:
        out, err = io.BytesIO(), io.BytesIO()
        with monkeypatch.context() as patched:
            patched.chdir(tmp_path)
            for name in set(os.environ) - set(environment):
                patched.delenv(name)
            for name, value in {**environment, **more}.items():
                patched.setenv(name, value)
            patched.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8"))
            for name, stream in (("stdout", out), ("stderr", err)):
                patched.setattr(sys, name, io.TextIOWrapper(stream, "utf-8", newline="", write_through=True))
            given = list(map(str, arguments))
            try:
                code = ended(lambda: group.main(given, standalone_mode=False, prog_name="cleanup"))
            except SystemExit as error:
                code = error.code if isinstance(error.code, int) else 1
            sys.stdout.flush()
            sys.stderr.flush()
            told = out.getvalue(), err.getvalue()
        return subprocess.CompletedProcess(given, code, *told)

    return run
