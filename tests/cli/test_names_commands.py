"""`cleanup names lookup`, `suggest` and `cluster`: what is known, what looks like it, and what editors decide."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from conftest import Run

from cleanup import Cleaner

CORPUS = {
    "a.txt": "The mayor met Dobrik Peshov in the hall. Then Dobrik Peschow left, and Dobrik Peshov stayed.\n",
    "b.txt": "A letter of Dobrik Peshov came. She wrote to Una Marlow about =Plumb.\n",
}


@pytest.fixture
def corpus(tmp_path: Path) -> list[str]:
    for name, text in CORPUS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return list(CORPUS)


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def ticked(path: Path, **ticks: str) -> None:
    """Tick rows of a sheet by their spelling's last word, as an editor would."""
    text = path.read_text(encoding="utf-8-sig")
    table = list(csv.reader(io.StringIO(text)))
    for row in table[1:]:
        row[0] = ticks.get(row[1].split()[-1], row[0])
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(table)  # what some spreadsheet programs make of it


# ------------------------------------------------------------------------------------------------------------------------- lookup


@pytest.mark.parametrize(
    ("name", "id", "how"),
    [
        ("Dmitrij Pieskow", "peskov-dmitry", "name"),
        ("pieskow", "peskov-dmitry", "surname"),
        ("Pieskowa", "peskov-dmitry", "case form"),
        ("Donaldem Trumpem", "trump-donald", "case form"),
        ("Q649", "moscow", "wikidata"),
        ("kyiv", "kyiv", "id"),
        ("Kijow", "kyiv", "name"),
        ("Zelenskyy", "zelensky-volodymyr", "surname"),
    ],
)
def test_a_name_is_found_by_whatever_names_it(cli: Run, name: str, id: str, how: str) -> None:
    done = cli("names", "lookup", name, "--output-format", "json")
    [told] = json.loads(done.stdout)
    assert (done.returncode, told["known"]) == (0, True)
    assert (told["entities"][0]["id"], told["entities"][0]["found_by"]) == (id, how)
    assert told["entities"][0]["canonical"]["en"]


def test_an_unknown_name_is_told_and_what_it_looks_like(cli: Run) -> None:
    done = cli("names", "lookup", "Pyeskov", "Qqqq")
    told = done.stdout.decode().splitlines()
    assert done.returncode == 1
    assert told[0].startswith("Pyeskov (not known; looks like ") and "Dmitry Peskov" in told[0]
    assert told[-1] == "Qqqq: not known, and nothing looks like it"


def test_names_of_the_house_and_from_stdin(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "base.csv").write_text("en,pl,type\nPlumbtown,Plumbowo,LOC\n", encoding="utf-8")
    assert cli("names", "import", "base.csv", "-o", "mine").returncode == 0
    done = cli("names", "lookup", "-", "--rules", "mine", "--target", "pl", stdin=b"Plumbtown\n\nMoskwa\n")
    assert done.returncode == 0
    told = done.stdout.decode()
    assert "Plumbtown: Plumbowo  plumbtown · place · mine/base.tsv" in told and "Moskwa: Moskwa  moscow · place · Q649 · cities.tsv" in told


@pytest.mark.parametrize(
    ("arguments", "stdin", "told"),
    [
        (["..."], b"", "is no name"),
        (["x" * 300], b"", "300 characters"),
        (["-"], b"Moskwa\n\xff\n", "<stdin>:2: byte 1 is 0xFF, no UTF-8"),
        (["-"], b"x" * 100_000 + b"\n", "100,000 characters"),
        ([], b"", "Missing argument"),
    ],
)
def test_lookup_refuses_what_is_no_name(cli: Run, arguments: list[str], stdin: bytes, told: str) -> None:
    done = cli("names", "lookup", *arguments, stdin=stdin)
    assert done.returncode == 2 and told in done.stderr.decode() and b"Traceback" not in done.stderr


# ------------------------------------------------------------------------------------------------------------------------ suggest


def test_unknown_names_that_look_like_known_ones(cli: Run, corpus: list[str]) -> None:
    text = "A friend of Dmitry Peskow called Una Marlow. They met Dobrik Peshov, and Dobrik Peschow left.\n".replace("Peskow", "Peszkow")
    done = cli("names", "suggest", stdin=text.encode())
    told = done.stdout.decode()
    assert done.returncode == 1
    assert "Dobrik Peshov (1×) looks like Dobrik Peschow (1×); none is known" in told or "Dobrik Peschow (1×) looks like Dobrik Peshov (1×)" in told
    assert "Una Marlow" not in told.replace("called Una Marlow", "")
    made = cli("names", "suggest", "--output-format", "tsv", stdin=text.encode()).stdout.decode().splitlines()
    head = made[0].split("\t")
    found = [dict(zip(head, line.split("\t"), strict=True)) for line in made[1:]]
    assert {"Dobrik Peschow", "Dobrik Peshov"} == {row["en"] for row in found if row["en"]} | {row["more"] for row in found if row["en"]}
    as_json = json.loads(cli("names", "suggest", "--output-format", "json", stdin=text.encode()).stdout)
    assert all(one["row"]["id"] and one["contexts"] for one in as_json)


def test_a_text_of_known_names_needs_nothing(cli: Run) -> None:
    done = cli("names", "suggest", stdin=b"Angela Merkel met Dmitry Peskov in Moscow. Peskov left.\n")
    assert (done.returncode, done.stdout) == (0, b"")


# ------------------------------------------------------------------------------------------------------------------------ cluster


def test_spellings_are_counted_and_shown_in_their_places(cli: Run, corpus: list[str]) -> None:
    done = cli("names", "cluster", *corpus)
    assert done.returncode == 0
    [row] = rows(done.stdout)
    assert (row["same"], row["spelling"], row["write"]) == ("", "Dobrik Peschow", "Dobrik Peshov")
    assert (row["count"], row["documents"], row["count of write"], row["language"]) == ("1", "1", "3", "en")
    assert row["place 1"] == "met Dobrik Peshov in the hall. Then [Dobrik Peschow] left, and Dobrik Peshov stayed."
    assert rows(cli("names", "cluster", "--least", "5", *corpus).stdout) == []


def test_what_was_ticked_becomes_a_rule_and_is_not_asked_again(cli: Run, corpus: list[str], tmp_path: Path) -> None:
    sheet = tmp_path / "names.csv"
    assert cli("names", "cluster", *corpus, "-o", "names.csv").returncode == 0
    ticked(sheet, Peschow="x")
    again = cli("names", "cluster", *corpus, "--decisions", "names.csv", "-o", "names.csv", "--house", "mine")
    assert again.returncode == 0 and b"0 spellings to decide in 0 clusters, 1 decided before" in again.stderr
    assert [(row["same"], row["spelling"]) for row in rows(sheet.read_bytes())] == [("yes", "Dobrik Peschow")]
    assert Cleaner(target="en", rules=[tmp_path / "mine"])("They saw Dobrik Peschow there.") == "They saw Dobrik Peshov there."
    assert cli("names", "import", "names.csv", "-o", "other").returncode == 0  # the same by the other way
    assert Cleaner(target="en", rules=[tmp_path / "other"])("They saw Dobrik Peschow there.") == "They saw Dobrik Peshov there."


def test_what_is_not_the_same_is_never_proposed_again(cli: Run, corpus: list[str], tmp_path: Path) -> None:
    sheet = tmp_path / "names.csv"
    cli("names", "cluster", *corpus, "-o", "names.csv")
    ticked(sheet, Peschow="no")
    for _ in range(2):
        done = cli("names", "cluster", *corpus, "--decisions", "names.csv", "-o", "names.csv")
        assert done.returncode == 0 and b"0 spellings to decide" in done.stderr
    assert [(row["same"], row["spelling"]) for row in rows(sheet.read_bytes())] == [("no", "Dobrik Peschow")]
    refused = cli("names", "cluster", *corpus, "--decisions", "names.csv", "--house", "mine")
    assert refused.returncode == 2 and b"nothing was ticked with yes" in refused.stderr and not (tmp_path / "mine").exists()


def test_decisions_are_not_buried(cli: Run, corpus: list[str], tmp_path: Path) -> None:
    sheet = tmp_path / "names.csv"
    cli("names", "cluster", *corpus, "-o", "names.csv")
    assert cli("names", "cluster", *corpus, "-o", "names.csv").returncode == 0  # nothing was ticked yet
    ticked(sheet, Peschow="no")
    before = sheet.read_bytes()
    done = cli("names", "cluster", *corpus, "-o", "names.csv")
    assert done.returncode == 2 and b"holds 1 decisions" in done.stderr and sheet.read_bytes() == before
    (tmp_path / "mine.txt").write_text("my notes\n", encoding="utf-8")
    assert b"is no spreadsheet of decisions" in cli("names", "cluster", *corpus, "-o", "mine.txt").stderr


def test_cells_are_no_formulas(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("=Dobrik Peshov sang. We met Dobrik Peshov and\n- Dobrik Peschow again.\n", encoding="utf-8")
    cells = [cell for row in rows(cli("names", "cluster", "a.txt").stdout) for cell in row.values()]
    assert cells and not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


BAD_SHEETS = {
    "is empty": b"",
    "which is no UTF-8": b"same,spelling,write\nno,A\xff,B\n",
    "is no spreadsheet of decisions": b"yes,A,B\n",
    "a.csv:2: `same` reads “maybe”": b"same,spelling,write\nmaybe,A,B\n",
    "a.csv:3: `language` reads “”": b"same,spelling,write,language\n,A,B,en\nyes,Anna,Hanna,\n",
    "a.csv:2: `write` reads “”": b"same,spelling,write,language\nyes,Anna,,en\n",
    "are both “Anna”": b"same,spelling,write,language\nyes,Anna,Anna,en\n",
    "is never closed": b'same,spelling,write\nno,"A,B\n',
}


@pytest.mark.parametrize("told", BAD_SHEETS)
def test_a_sheet_that_cannot_be_read_stops_the_run(cli: Run, corpus: list[str], tmp_path: Path, told: str) -> None:
    (tmp_path / "a.csv").write_bytes(BAD_SHEETS[told])
    done = cli("names", "cluster", *corpus, "--decisions", "a.csv", "-o", "out.csv")
    assert done.returncode == 2 and told in done.stderr.decode() and b"Traceback" not in done.stderr
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize("command", ["suggest", "cluster"])
def test_texts_that_cannot_be_read_are_told_and_the_others_are_read(cli: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "binary.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "nul.txt").write_bytes(b"\x00" * 5_000)
    (tmp_path / "broken.jsonl").write_bytes(b'{"text": "We met Dobrik Peshov and Dobrik Peschow."}\n{"text": \n{"text": "\xff"}\n')
    (tmp_path / "column.csv").write_bytes(b"body\nWe met nobody.\n")
    (tmp_path / "long.txt").write_bytes(b"We met " + b"Peshov" * 300_000)
    (tmp_path / "many.txt").write_bytes(b"We met Peshov " * 100_000)
    names = ["binary.txt", "empty.txt", "nul.txt", "broken.jsonl", "column.csv", "long.txt", "many.txt", "none.txt"]
    done = cli("names", command, *names)
    told = done.stderr.decode()
    assert done.returncode == 2 and "Traceback" not in told
    for place in (
        "binary.txt: byte 0 is 0x89",
        "broken.jsonl:2",
        "broken.jsonl:3",
        "column.csv:1: there is no column",
        "none.txt: there is no such file",
    ):
        assert place in told
    assert "Peschow" in done.stdout.decode()


def test_nothing_to_read_is_told(cli: Run) -> None:
    assert b"--decisions" in cli("names", "cluster", "a.txt", "--house", "mine").stderr
    for command in ("suggest", "cluster"):
        assert cli("names", command, "", stdin=b"").returncode == 2
