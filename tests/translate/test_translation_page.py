"""The page for users: its code runs as it stands there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs" / "translation.md"
BLOCKS = re.findall(r"```python\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
PAGE = "The council met on Monday and it was long. Nowy most został otwarty przez burmistrza po remoncie. The mayor said that it is open."


@pytest.mark.parametrize("code", BLOCKS)
def test_code_of_the_page_runs(code: str, added: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "a.txt").write_text(PAGE, encoding="utf-8")
    names: dict[str, object] = {"page": PAGE}
    exec(code, names)
    if "held.language" in code:
        assert " pl Nowy most" in capsys.readouterr().out
    if "Mender" in code:
        assert "New bridge" in names["result"].text  # type: ignore[attr-defined]
    if "translator.clean" in code:
        assert names["result"].text == "Cat and dog."  # type: ignore[attr-defined]
    if "sentences(" in code:
        assert eval(code.splitlines()[-2], names) == ["Dr. Lane left at 6 p.m.", "The bus came later."]


def test_the_page_has_code() -> None:
    assert len(BLOCKS) >= 5
