"""What texts name, told by `fix` and `check`: beside the text in JSON Lines, in reports, as annotations."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import Run

TEXT = "😀 At the harbor in Moscow Dmitry Peskov met journalists.\n"


def test_json_lines_get_them_beside_the_text_and_keep_every_other_byte(cli: Run) -> None:
    line = b'{ "n":1.50, "text" : "In Moscow it rained.",  "x":[1e5] }\r\n{"text": null}\n{"z": 1}\n'
    done = cli("fix", "--format", "jsonl", "--target", "en", "--entities", stdin=line)
    assert (done.returncode, done.stderr) == (0, b"")
    told = json.loads(done.stdout.splitlines()[0])["text_entities"]
    assert [(e["text"], e["start"], e["by"], e["sure"], e["wikidata"]) for e in told] == [("Moscow", 3, "spelling", "safe", "Q649")]
    written = json.dumps(told, ensure_ascii=False)
    assert done.stdout.decode() == line.decode().replace('it rained."', f'it rained.", "text_entities": {written}')
    again = cli("fix", "--format", "jsonl", "--target", "en", "--entities", stdin=done.stdout)
    assert again.stdout == done.stdout  # replaced, not added once more


def test_an_old_value_is_replaced_wherever_it_stands(cli: Run) -> None:
    line = '\ufeff{"text_entities": [1, 2], "text": "\\u0130n Moscow.", "n": 1}\n'
    done = cli("fix", "--format", "jsonl", "--target", "en", "--entities", "--keep-original", stdin=line.encode())
    told = json.loads(done.stdout.decode("utf-8-sig"))
    assert (told["text_original"], told["n"], [e["text"] for e in told["text_entities"]]) == ("İn Moscow.", 1, ["Moscow"])
    assert done.stdout.startswith(b"\xef\xbb\xbf") and b"\\u0130n Moscow" in done.stdout


def test_reports_tell_them(cli: Run) -> None:
    def result(*flags: str) -> dict[str, object]:
        told: dict[str, object] = json.loads(cli("check", "--target", "en", *flags, stdin=TEXT.encode()).stdout)
        return told

    assert "entities" not in result("--output-format", "jsonl")
    assert result("--output-format", "jsonl", "--entities")["entities"] == result("--output-format", "json")["results"][0]["entities"] != []  # type: ignore[index]


def test_annotations_point_into_the_file_as_it_was_read(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "my page.txt").write_text(TEXT, encoding="utf-8")
    page = json.loads(cli("check", "--target", "en", "--output-format", "annotations", "my page.txt").stdout)
    assert (page["type"], page["@context"][0]) == ("AnnotationPage", "http://www.w3.org/ns/anno.jsonld")
    moscow, peskov = page["items"]
    assert moscow["body"]["source"] == "http://www.wikidata.org/entity/Q649"
    assert peskov["body"]["source"] == "urn:cleanup:entity:peskov-dmitry"
    assert peskov["body"]["cleanup:clean"] == {"start": 27, "end": 40, "exact": "Dmitry Peskov"}
    assert peskov["target"]["source"] == "my%20page.txt"
    position, quotation = peskov["target"]["selector"]
    assert TEXT[position["start"] : position["end"]] == quotation["exact"] == "Dmitry Peskov"
    assert position["start"] == 26  # “harbour” is longer
    assert TEXT.startswith(quotation["prefix"] + quotation["exact"] + quotation["suffix"].rstrip("\n"))


def test_annotations_of_records_and_of_long_texts(cli: Run, tmp_path: Path) -> None:
    done = cli("check", "--target", "en", "--output-format", "annotations", "--format", "jsonl", stdin=b'{"text": "x"}\n{"text": "In Moscow."}\n')
    assert [item["target"]["source"].rpartition("#")[2] for item in json.loads(done.stdout)["items"]] == ["record=2"]
    text = "Nothing happened here today.\n\n" * 40_000 + "It rained in Moscow.\n"
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    [item] = json.loads(cli("check", "--target", "en", "--output-format", "annotations", "long.txt").stdout)["items"]
    position = item["target"]["selector"][0]
    assert (text[position["start"] : position["end"]], item["target"]["source"]) == ("Moscow", "long.txt")
    assert json.loads(cli("check", "--output-format", "annotations", stdin=b"").stdout)["items"] == []


@pytest.mark.parametrize("form", ["text", "csv"])
def test_where_they_have_no_place_the_flag_is_refused(cli: Run, form: str) -> None:
    done = cli("fix", "--entities", "--format", form, stdin=b"text\nIn Moscow.\n")
    assert done.returncode == 2
    assert b"--entities adds to JSON Lines" in done.stderr and b"--output-format" in done.stderr
