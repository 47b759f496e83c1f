"""translate, models, languages, fix --translate and --untranslated, as people run them."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]

PAGE = "The council met on Monday and it was long. Nowy most został otwarty przez burmistrza po remoncie. The mayor said that it is open.\n"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    from cleanup.cli import cli
    from cleanup.cli.ending import ended

    def call(*arguments: str | Path, stdin: str = "") -> subprocess.CompletedProcess[bytes]:
        out, err = io.BytesIO(), io.BytesIO()
        with monkeypatch.context() as patched:
            patched.chdir(tmp_path)
            for name in [name for name in os.environ if name.startswith("CLEANUP_") and name != "CLEANUP_CACHE_DIR"]:
                patched.delenv(name)
            patched.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8"))
            patched.setattr(sys, "stdout", io.TextIOWrapper(out, "utf-8", newline="", write_through=True))
            patched.setattr(sys, "stderr", io.TextIOWrapper(err, "utf-8", newline="", write_through=True))
            code = ended(lambda: cli.main(list(map(str, arguments)), standalone_mode=False, prog_name="cleanup"))
            told = out.getvalue(), err.getvalue()
        return subprocess.CompletedProcess(arguments, code, *told)

    return call


def test_a_model_is_added_listed_and_removed(run: Run, files: dict[str, Path], packages: Path) -> None:
    empty = run("models", "list")
    assert empty.returncode == 0 and b"no models in" in empty.stderr and b"argosopentech" in empty.stderr
    assert run("models", "add", files["pl-en"]).stdout.startswith(b"added pl-en 1.0")
    assert run("models", "list").stdout.startswith(b"pl-en")
    assert json.loads(run("models", "list", "--json").stdout)["pair"] == "pl-en"
    again = run("models", "add", files["pl-en"])
    assert again.returncode == 2 and b"is there already" in again.stderr
    assert run("models", "remove", "pl-en").returncode == 0
    assert run("models", "remove", "pl-en").returncode == 2


def test_texts_and_json_lines_and_markdown(run: Run, added: Path, tmp_path: Path) -> None:
    assert run("translate", "--from", "pl", "--to", "en", "--raw", "-", stdin="Kot i pies.\n").stdout == b"Cat and dog.\n"
    rows = tmp_path / "a.jsonl"
    rows.write_text('{"id": 1, "text": "Duży dom."}\n{"id": 2, "text": null}\n{"id": 3, "text": "Kot ma siedem."}\n', encoding="utf-8")
    done = run("translate", "--from", "pl", "--to", "en", rows)
    assert done.stdout.decode().splitlines() == ['{"id": 1, "text": "Big house."}', '{"id": 2, "text": null}', '{"id": 3, "text": "Kot ma siedem."}']
    assert b"number" in done.stderr and b"a.jsonl:3" in done.stderr
    page = tmp_path / "a.md"
    page.write_text("# Duży kot\n\n- `kod_x` jest **stary**.\n", encoding="utf-8")
    assert run("translate", "--from", "pl", "--to", "en", page, "-o", "out.md").returncode == 0
    assert (tmp_path / "out.md").read_text(encoding="utf-8") == "# Big cat\n\n- `kod_x` is **old**.\n"


def test_a_missing_pair_is_told_before_anything_is_written(run: Run, added: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Кіт і пес.\n", encoding="utf-8")
    done = run("translate", "--from", "uk", "--to", "en", "a.txt", "-o", "b.txt")
    assert done.returncode == 2 and b"translate-uk_en-*.argosmodel" in done.stderr and done.stdout == b""
    assert not (tmp_path / "b.txt").exists()


def test_a_broken_model_is_told(run: Run, added: Path) -> None:
    (added / "translate-pl_en-1_0" / "model" / "model.bin").write_bytes(b"x")
    done = run("translate", "--from", "pl", "--to", "en", "--road", "direct", "-", stdin="Kot.\n")
    assert done.returncode == 2 and b"cannot be loaded" in done.stderr and b"report it" not in done.stderr


def test_a_language_that_cannot_be_told_passes_through(run: Run, added: Path) -> None:
    done = run("translate", "--from", "auto", "--to", "en", "-", stdin="Kot\n")
    assert done.stdout == b"Kot\n" and done.returncode == 2 and b"its language cannot be told" in done.stderr
    told = run("translate", "--from", "auto", "--to", "en", "--raw", "-", stdin="Prezydent powiedział, że wojna nie jest w mieście.\n")
    assert told.stdout == b"President said, that war not is in city.\n"


def test_a_run_goes_on_from_its_memory(run: Run, added: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert run("translate", "--from", "pl", "--to", "en", "--memory", "m.jsonl", "-", stdin="Duży dom.\n").stdout == b"Big house.\n"
    assert len((tmp_path / "m.jsonl").read_text(encoding="utf-8").splitlines()) == 1


def test_leftovers_are_reported_where_asked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE, encoding="utf-8")
    assert run("check", "a.txt").returncode == 0
    done = run("check", "--untranslated", "a.txt")
    assert done.returncode == 1 and "a.txt:1:44: This sentence was left in Polish. [leftover-sentence]" in done.stdout.decode()
    told = run("diagnose", "--untranslated", "a.txt").stdout.decode()
    assert "Left untranslated:" in told and "Polish" in told
    row = json.loads(run("diagnose", "--untranslated", "--output-format", "jsonl", "a.txt").stdout)
    assert [(one["language"], one["start"]) for one in row["untranslated"]] == [("pl", 43)]
    kept = run("fix", "--untranslated", "a.txt")
    assert kept.stdout.decode() == PAGE and b"left in Polish" in kept.stderr


def test_fix_translates_leftovers(run: Run, added: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE, encoding="utf-8")
    done = run("fix", "--translate", "a.txt", "--audit", "log.jsonl", "-o", "b.txt")
    assert done.returncode == 0
    assert "long. New bridge was open by mayor after repair. The" in (tmp_path / "b.txt").read_text(encoding="utf-8")
    assert "leftover-sentence" in (tmp_path / "log.jsonl").read_text(encoding="utf-8")


def test_fix_without_a_model_says_which(run: Run, packages: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE, encoding="utf-8")
    done = run("fix", "--translate", "a.txt")
    assert done.stdout.decode() == PAGE and done.returncode == 0
    assert b"translate-pl_en-*.argosmodel" in done.stderr and b"a.txt:1:44" in done.stderr


def test_abbreviations_of_a_corpus(run: Run, tmp_path: Path) -> None:
    text = "".join(f"Das Haus Nr. {n} gehört Frau Dr. Berg. Klein ist die Gasse nicht, lang ist Frau Berg nicht.\n" for n in range(10, 60))
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    done = run("languages", "abbreviations", "a.txt", "--target", "de")
    assert any(line.startswith("nr\t") and line.endswith("known") for line in done.stdout.decode().splitlines())
    assert b"chance decides" in done.stderr
    assert b"\tknown" not in run("languages", "abbreviations", "--new", "a.txt", "--target", "de").stdout
    assert run("languages", "abbreviations", "nowhere.txt").returncode == 2
    assert run("languages", "abbreviations", "a.txt", "--target", "xx").returncode == 2
    assert b"Polish" in run("languages", "list").stdout
