"""`cleanup check` and the forms of its report."""

from __future__ import annotations

import json
import os
from html.parser import HTMLParser
from pathlib import Path

from conftest import Run

TEXT = b"The port is empty.\nThe harbor is full, | <b>the harbor</b>.\n"


def test_exit_codes(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_bytes(b"The harbour.")
    (tmp_path / "bad.txt").write_bytes(TEXT)
    assert cli("check", "good.txt").returncode == 0
    assert cli("check", "good.txt", "bad.txt").returncode == 1
    assert cli("check", "gone.txt", "bad.txt").returncode == 2
    assert cli("check", "--nonsense").returncode == 2
    assert cli("check", "-q", "bad.txt").stdout == b""
    assert (tmp_path / "bad.txt").read_bytes() == TEXT


def test_the_list_tells_place_change_reason_and_rule(cli: Run) -> None:
    told = cli("check", stdin=TEXT).stdout.decode().splitlines()
    assert told == [
        "<stdin>:2:5  harbor → harbour",
        "    This house writes harbour. old-harbor",
        "<stdin>:2:30  harbor → harbour",
        "    This house writes harbour. old-harbor",
    ]


def test_concise(cli: Run) -> None:
    assert cli("check", "--output-format", "concise", stdin=TEXT).stdout.decode().splitlines()[0] == "<stdin>:2:5: old-harbor: harbor → harbour"


def test_columns_are_code_points(cli: Run) -> None:
    assert cli("check", "--output-format", "concise", stdin="😀 harbor".encode()).stdout.startswith(b"<stdin>:1:3:")


def test_github_annotations(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "a,b.txt").write_bytes(TEXT)
    line = cli("check", "--output-format", "github", "a,b.txt").stdout.decode().splitlines()[0]
    assert line == "::warning file=a%2Cb.txt,line=2,col=5,endLine=2,endColumn=11,title=old-harbor::harbor → harbour: This house writes harbour."


def test_sarif(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "a b.txt").write_bytes(TEXT)
    log = json.loads(cli("check", "--output-format", "sarif", "a b.txt").stdout)
    [run] = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["old-harbor"]
    first, second = run["results"]
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b.txt"
    assert place["region"] == {"startLine": 2, "startColumn": 5, "endLine": 2, "endColumn": 11}
    assert first["partialFingerprints"] != second["partialFingerprints"]
    (tmp_path / "a b.txt").write_bytes(b"New.\n\n" + TEXT)
    again = json.loads(cli("check", "--output-format", "sarif", "a b.txt").stdout)["runs"][0]["results"]
    assert [r["partialFingerprints"] for r in again] == [first["partialFingerprints"], second["partialFingerprints"]]


def test_sarif_holds_five_thousand_at_most(cli: Run) -> None:
    run = json.loads(cli("check", "--output-format", "sarif", "--max-share", "1", stdin=b"The harbor is full.\n" * 5_010).stdout)["runs"][0]
    assert len(run["results"]) == 5_000
    assert run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].startswith("10 further")


def test_html_is_well_formed_and_runs_nothing(cli: Run) -> None:
    page = cli("check", "--output-format", "html", stdin=TEXT + b"<script>harbor</script>").stdout.decode()
    assert "<del>harbor</del><ins>harbour</ins>" in page
    opened: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            assert tag != "script"
            assert not any(name.startswith("on") or name in ("src", "href") for name, _ in attrs)
            if tag != "meta":
                opened.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert opened.pop() == tag

    Reader().feed(page)
    assert not opened


def test_markdown_escapes_what_it_would_read(cli: Run) -> None:
    told = cli("check", "--output-format", "md", stdin=TEXT).stdout.decode()
    assert "2 repairs in 1 of 1 text." in told
    assert "| 2 | old-harbor | This house writes harbour. |" in told


def test_json_follows_the_form_of_results(cli: Run) -> None:
    [result] = json.loads(cli("check", "--output-format", "json", stdin=TEXT).stdout)["results"]
    assert {"file", "record", "line", "id", "text", "edits", "held", "entities", "diagnosis"} <= result.keys()
    assert [edit["rules"] for edit in result["edits"]] == [["old-harbor"], ["old-harbor"]]


def test_statistics_only(cli: Run) -> None:
    told = cli("check", "--statistics", stdin=TEXT).stdout.decode().splitlines()
    assert told[0] == "2 repairs in 1 of 1 text"
    assert told[1].split()[:2] == ["2", "old-harbor"]


def test_what_is_held_back_is_told_when_asked(cli: Run) -> None:
    assert b"1 held back" in cli("check", "-v", stdin=b"The gaol is full.").stderr


def test_long_lines_show_the_surroundings_of_a_change(cli: Run) -> None:
    told = cli("check", "--diff", stdin=b"word " * 100 + b"harbor " + b"word " * 100).stdout.decode()
    line = told.splitlines()[1]
    assert "… word word" in line
    assert "[-harbor-]{+harbour+}" in line
    assert len(line) < 200


def test_a_terminal_that_knows_no_arrows_and_a_name_that_is_no_text(process: Run, tmp_path: Path) -> None:
    name = os.fsdecode(b"\xff.txt")
    (tmp_path / name).write_bytes(TEXT)
    done = process("check", name, PYTHONIOENCODING="cp1252")
    assert (done.returncode, done.stderr) == (1, b"")
    assert b"harbor \\u2192 harbour" in done.stdout
    for form in ("text", "concise", "json", "sarif", "github", "md", "html"):
        done = process("check", "--output-format", form, name)
        assert (done.returncode, done.stderr) == (1, b""), form
