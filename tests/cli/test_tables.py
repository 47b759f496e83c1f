"""`cleanup fix` on JSON Lines, CSV and TSV: one record in, one out; all else to the byte."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from conftest import Run


def test_untouched_fields_keep_every_byte(cli: Run) -> None:
    before = (
        '{ "n":1.50,"text" : "The harbor.",  "x":{"text":"harbor"}, "y":[1e5, "\\u00e9\\/"] }\r\n{"text":"The port."}\n\n{"text": null}\n{"z": 1}'
    )
    done = cli("fix", "--format", "jsonl", stdin=before.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == before.replace('"The harbor."', '"The harbour."')


def test_broken_lines_pass_and_are_named(cli: Run, tmp_path: Path) -> None:
    good = b'{"text": "The harbor."}\n'
    broken = [b'{"text": "The harbor."\n', b"harbor\n", b'{"text": 12}\n', b'["harbor"]\n', b'{"text": "\xff harbor"}\n', b'{"text": "a"} x\n']
    (tmp_path / "a.jsonl").write_bytes(good + b"".join(broken) + good)
    done = cli("fix", "a.jsonl")
    told = done.stderr.decode().splitlines()
    assert done.returncode == 2
    new = b'{"text": "The harbour."}\n'
    assert done.stdout == new + b"".join(broken) + new
    assert [line.split(": ")[1] for line in told] == [f"a.jsonl:{number}" for number in range(2, 8)]
    assert "the number 12, not a text" in told[2]
    assert "a list, not an object" in told[3]


def test_characters_are_written_as_the_line_writes_its_own(cli: Run) -> None:
    raw, escaped = '{"text": "The harbor – é"}\n', '{"text": "The harbor \\u2013 \\u00e9"}\n'
    done = cli("fix", "--format", "jsonl", stdin=(raw + escaped).encode())
    assert done.stdout.decode() == (raw + escaped).replace("harbor", "harbour")


def test_lone_surrogates_pass(cli: Run) -> None:
    line = '{"text": "The harbor \\ud83d and \\udc00."}\n'
    done = cli("fix", "--format", "jsonl", "--output-format", "jsonl", stdin=line.encode())
    assert (done.returncode, json.loads(done.stdout)["text"]) == (0, "The harbour \ud83d and \udc00.")
    done = cli("fix", "--format", "jsonl", stdin=line.encode())
    assert (done.returncode, done.stdout.decode()) == (0, line.replace("harbor", "harbour"))
    mixed = '{"text": "The harbor \\ud83d.", "x": "é"}\n'
    assert cli("fix", "--format", "jsonl", stdin=mixed.encode()).stdout.decode() == mixed.replace("harbor", "harbour")
    for form in ("text", "concise", "sarif", "github", "md", "html"):
        done = cli("check", "--format", "jsonl", "--output-format", form, stdin=b'{"text": "\\ud83d harbor \\udc00"}\n')
        assert (done.returncode, done.stderr) == (1, b""), form


def test_column_and_language_of_each_record(cli: Run) -> None:
    lines = [
        {"body": "The harbor.", "lang": "en", "from": "pl"},
        {"body": "The harbor.", "lang": "de"},
        {"body": "The harbor.", "lang": None},
        {"body": "The harbor.", "lang": "some English"},
    ]
    text = "".join(json.dumps(line) + "\n" for line in lines)
    options = ("--format", "jsonl", "--column", "body", "--target-column", "lang", "--source-lang-column", "from")
    done = cli("fix", *options, stdin=text.encode())
    bodies = [json.loads(line)["body"] for line in done.stdout.splitlines()]
    assert bodies == ["The harbour.", "The harbor.", "The harbour.", "The harbor."]
    assert done.returncode == 2
    assert b"<stdin>:4:" in done.stderr


def test_the_original_beside_the_repaired(cli: Run) -> None:
    done = cli("fix", "--format", "jsonl", "--keep-original", stdin=b'{"text": "The harbor.", "n": 1}\n{"text": "The port.", "n": 2}\n')
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"text": "The harbour.", "text_original": "The harbor.", "n": 1},
        {"text": "The port.", "text_original": "The port.", "n": 2},
    ]


def test_ids_name_records_in_reports(cli: Run) -> None:
    done = cli("check", "--format", "jsonl", "--id-column", "key", "--output-format", "jsonl", stdin=b'{"text": "The harbor.", "key": 7}\n')
    assert json.loads(done.stdout)["id"] == "7"


# -------------------------------------------------------------------------------------------------------------------- CSV

TABLE = 'n;text;lang\r\n1;"The harbor; ""full"" of\r\nfish.";en\r\n2;The harbor.;en\r\n"3";"The port.";en\r\n4\r\n\r\n5;;en\r\n6; "The harbor" ;"en"'


def test_csv_cells_quoting_and_line_ends_stay(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"\xef\xbb\xbf" + TABLE.encode())
    done = cli("fix", "a.csv")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == b"\xef\xbb\xbf" + TABLE.replace("harbor", "harbour").encode()


def test_csv_is_read_as_the_csv_module_reads_it(cli: Run) -> None:
    text = 'n,text\n1,"He said ""harbor"", twice"\n2,"line\nharbor\n"\n3,har"bor harbor\n'
    done = cli("fix", "--format", "csv", stdin=text.encode())
    before, after = (list(csv.reader(io.StringIO(t, newline=""))) for t in (text, done.stdout.decode()))
    assert after == [
        [cell.replace(" harbor", " harbour").replace('"harbor', '"harbour').replace("\nharbor", "\nharbour") for cell in row] for row in before
    ]


def test_csv_with_the_original_in_a_new_column(cli: Run) -> None:
    done = cli("fix", "--format", "csv", "--keep-original", stdin=b'text,n\n"The harbor, full",1\nThe port,2\n')
    rows = list(csv.reader(io.StringIO(done.stdout.decode())))
    assert rows == [["text", "n", "text_original"], ["The harbour, full", "1", "The harbor, full"], ["The port", "2", "The port"]]


def test_tsv_rows_are_lines(cli: Run) -> None:
    text = b'n\ttext\n1\t"The harbor\n2\t"harbor"\tx\n3\tsaid "harbor"\n'
    assert cli("fix", "--format", "tsv", stdin=text).stdout == text.replace(b"harbor", b"harbour")


def test_a_missing_column_is_told_with_the_nearest(cli: Run) -> None:
    done = cli("fix", "--format", "csv", "--column", "bdy", stdin=b"n,body\n1,The harbor\n")
    assert done.returncode == 2
    assert "there is no column “bdy”; did you mean body?" in done.stderr.decode()
    assert done.stdout == b""


def test_a_quotation_mark_that_is_never_closed_passes_and_is_named(cli: Run) -> None:
    text = b'text\nThe harbor\n"The harbor\nThe harbor\n'
    done = cli("fix", "--format", "csv", stdin=text)
    assert done.returncode == 2
    assert b"<stdin>:3: a quotation mark opens a cell here" in done.stderr
    assert done.stdout.startswith(b"text\nThe harbour\n")
    assert len(done.stdout.splitlines()) == 4


@pytest.mark.parametrize(
    "text", [b"", b"text\n", b"text", b"\xef\xbb\xbf", b"a\x00,text\n\x00,\x00\n"], ids=["empty", "header", "no end", "mark", "nul"]
)
def test_tables_without_rows(cli: Run, text: bytes) -> None:
    done = cli("fix", "--format", "csv", stdin=text)
    if text == b"\xef\xbb\xbf":
        assert done.stdout == text
    else:
        assert (done.returncode, done.stdout) == (0, text)
