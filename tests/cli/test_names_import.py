"""`cleanup names import`: a term base becomes house rules, or a clear error."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from conftest import Run

from cleanup import Cleaner

CSV = """\
id;English;Polish;pl-PL notes;type;de;wikidata;more
una;Una Hale;Una Hala;x;person;Una Halle;Q12;Oona Hale
;Plumbtown; Plumbowo; ;city;"Plumbstadt; Plumbheim";;
;brake pad;klocek;;;Bremsklotz;;
"""
TBX = """\
<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><text><body>
<termEntry id="c1">
 <langSet xml:lang="en"><tig><term>Quickset &amp; Sons</term></tig><tig><term>Quickset Brothers</term>
  <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
 <langSet xml:lang="pl-PL"><ntig><termGrp><term>Bracia Quickset</term></termGrp></ntig></langSet>
</termEntry>
<termEntry id="c2"><langSet xml:lang="en"><tig><term>Settle</term><termNote type="partOfSpeech">verb</termNote></tig></langSet></termEntry>
</body></text></martif>
"""
TBX3 = """\
<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en"><text><body><conceptEntry id="c1">
<langSec xml:lang="en"><termSec><term>Plumbtown</term></termSec></langSec>
<langSec xml:lang="de"><termSec><term>Plumbstadt</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
<termSec><term>Plumbburg</term></termSec></langSec></conceptEntry></body></text></tbx>
"""


def table(folder: Path, name: str = "base") -> list[dict[str, str]]:
    with (folder / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def filled(row: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in row.items() if value}


def test_a_spreadsheet(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "base.csv").write_text(CSV, encoding="utf-8-sig")
    done = cli("names", "import", "base.csv", "-o", "house")
    assert done.returncode == 0, done.stderr
    assert b"pl-PL notes" in done.stderr and b"2 entries written" in done.stderr and b"1 without a capital" in done.stderr
    una, plumbtown = map(filled, table(tmp_path / "house"))
    assert una == {"id": "una", "qid": "Q12", "type": "PER", "en": "Una Hale", "de": "Una Halle", "pl": "Una Hala", "more": "Oona Hale"}
    assert plumbtown == {
        "id": "plumbtown",
        "type": "LOC",
        "en": "Plumbtown",
        "de": "Plumbstadt",
        "pl": "Plumbowo",
        "accepted": "de:Plumbheim",
        "more": "de:Plumbheim",
    }


def test_the_rules_hold_and_are_used(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "base.csv").write_text(CSV, encoding="utf-8")
    assert cli("names", "import", "base.csv", "-o", "house", "--target", "en").returncode == 0
    house = tmp_path / "house"
    cleaner = Cleaner(target="en", rules=[house])
    assert cleaner("Oona Hale went to Plumbowo.") == "Una Hale went to Plumbtown."
    assert [e.by for e in cleaner.clean("Una Hale went to Plumbtown.").entities] == ["terms", "terms"]
    done = cli("rules", "check", "--rule", "base-names", "house")
    assert done.returncode == 0, done.stdout


def test_tbx_of_both_versions(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "base.tbx").write_text(TBX, encoding="utf-8")
    assert cli("names", "import", "base.tbx", "-o", "house").returncode == 0
    assert [filled(row) for row in table(tmp_path / "house")] == [
        {"id": "c1", "type": "MISC", "en": "Quickset & Sons", "pl": "Bracia Quickset", "more": "Quickset Brothers"},
        {
            "id": "example",
            "type": "MISC",
            "en": "Example of Cleanup",
            "more": "Exampel of Cleanup",
            "note": "for the rule's example; no other row is rewritten into English for sure",
        },
    ]
    (tmp_path / "three.xml").write_text(TBX3, encoding="utf-16")
    assert cli("names", "import", "three.xml", "-o", "house").returncode == 0  # beside the other
    row = filled(table(tmp_path / "house", "three")[0])
    assert row == {"id": "c1", "type": "MISC", "en": "Plumbtown", "de": "Plumbstadt", "accepted": "de:Plumbburg", "more": "de:Plumbburg"}
    assert (
        Cleaner(target="en", rules=[tmp_path / "house"])("The Quickset Brothers of Plumbtown closed.") == "The Quickset & Sons of Plumbtown closed."
    )


def test_a_dump_of_wikidata(cli: Run, tmp_path: Path) -> None:
    full = {
        "id": "Q900000001",
        "type": "item",
        "labels": {"en": {"language": "en", "value": "Dobrik Peshev"}, "pl": {"language": "pl", "value": "Dobrik Peszew"}, "en-gb": {"value": "X"}},
        "aliases": {"en": [{"language": "en", "value": "Dobrik Peshew"}, {"value": "The Great Baker"}, {"value": "Dobby"}]},
        "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}}]},
    }
    simple = {"id": "Q900000002", "labels": {"de": "Plumbstadt", "sk": "Plumbovo"}, "aliases": [], "type": "place"}
    strange = {"id": "Q900000003", "labels": {"ja": "x"}}
    text = "[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in (full, simple, strange)) + "\n]\n"
    done = cli("names", "import", "-", "--format", "wikidata", "--name", "base", "-o", "house", stdin=text.encode())
    assert done.returncode == 0, done.stderr
    first, second = map(filled, table(tmp_path / "house")[:2])
    assert first == {
        "id": "q900000001",
        "qid": "Q900000001",
        "type": "PER",
        "en": "Dobrik Peshev",
        "pl": "Dobrik Peszew",
        "more": "en:Dobrik Peshew",
        "accepted": "en:Dobrik Peshew; en:The Great Baker",  # known where it stands, never rewritten; “Dobby” could be anybody
    }
    assert second == {"id": "q900000002", "qid": "Q900000002", "type": "LOC", "de": "Plumbstadt", "more": "sk:Plumbovo"}


WRONG = {
    "empty.csv": (b"", "is empty"),
    "blank.csv": (b"\n \n", "is empty"),
    "empty.tbx": (b"", "is empty"),
    "empty.jsonl": (b"\n", "is empty"),
    "binary.csv": (b"\x89PNG\r\n\x1a\n\x00\x00", "byte 0 is 0x89"),
    "binary.jsonl": (b"\x89PNG\r\n\x1a\n\x00\x00", "byte 0 is 0x89"),
    "binary.tbx": (b"\x89PNG\r\n\x1a\n\x00\x00", "no well-formed XML"),
    "columns.csv": (b"id,name\nx,Plumbtown\n", "columns.csv:1: no column is named after a language"),
    "twice.csv": (b"en,English\nA,B\n", "two columns are"),
    "latin.csv": ("en,de\nPlumb,Plümb\n".encode("latin-1"), "which is no UTF-8"),
    "wide.csv": (b"en,de\nPlumb,Plumbb,Plumbbb\n", "wide.csv:2: has 3 cells"),
    "item.csv": (b"en,wikidata\nPlumb,12\n", "item.csv:2: the Wikidata item reads"),
    "quote.csv": (b'en,de\n"Plumb,Plumbb\n', "quote.csv:2: a quotation mark opens"),
    "ids.csv": (b"id,en\nx,Plumb\nx,Plumbb\n", "ids.csv:3: the id x stands already above"),
    "id.csv": (b"id,en\n##x,Plumb\n", "id.csv:2: the id reads"),
    "bars.csv": (b"type,en,de\nPER,Una|Hale,Una Halle\n", "bars.csv:2: some names mark the surname"),
    "bar.csv": (b"type,en\nORG,Una|Hale\n", "the type is not PER"),
    "none.csv": (b"en,de,id\n,,x\n", "has no name in any language"),
    "words.csv": (b"en,de\nbrake,bremse\n", "no entry with a name that begins with a capital"),
    "broken.jsonl": (b'{"id": "Q1", "labels": {}}\n{"id": "Q2", \n', "broken.jsonl:2: is broken JSON"),
    "list.jsonl": (b"[1]\n", "list.jsonl:1: is no item of Wikidata"),
    "number.jsonl": (b'{"id": 7, "labels": {"en": "Plumb"}}\n', "number.jsonl:1: the id reads 7"),
    "bytes.jsonl": (b'{"id": "Q1", "labels": {"en": "Plumb"}}\n{"id": "\xff"}\n', "bytes.jsonl:2: byte 9 of the line"),
    "deep.jsonl": (b"[" * 200_000 + b"\n", "deep.jsonl:1: is JSON that nobody can read"),
    "huge.jsonl": (b'{"id": "' + b"x" * (1 << 24) + b"\n", "longer than 16 MB"),
    "other.xml": (b"<html><body/></html>", "without a termEntry"),
    "broken.tbx": (b"<martif><text></martif>", "broken.tbx:1: is no well-formed XML"),
    "deep.tbx": (b"<a>" * 5_000, "nested more than 100"),
    "long.tbx": (b"<martif><termEntry><langSet xml:lang='en'><tig><term>" + b"x" * 5_000, "longer than 1,000"),
    "x.xlsx": (b"PK\x03\x04", "is a spreadsheet; export it as CSV"),
    "x.unknown": (b"en\nPlumb\n", "does not tell the format"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_read_is_told_and_nothing_is_written(cli: Run, tmp_path: Path, name: str) -> None:
    data, told = WRONG[name]
    (tmp_path / name).write_bytes(data)
    done = cli("names", "import", name, "-o", "house")
    assert (done.returncode, done.stdout) == (2, b"")
    assert told in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert not (tmp_path / "house").exists()


def test_entities_of_xml_are_refused_before_they_unfold(cli: Run, tmp_path: Path) -> None:
    levels = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 10))
    bomb = f'<!DOCTYPE martif [<!ENTITY e0 "ha">{levels}]><martif><termEntry><term>&e9;</term></termEntry></martif>'
    stolen = '<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/hostname">]><martif><termEntry><term>&x;</term></termEntry></martif>'
    foreign = '<!DOCTYPE martif SYSTEM "a.dtd"><martif><termEntry><langSet xml:lang="en"><tig><term>A&x;</term></tig></langSet></termEntry></martif>'
    for text, told in ((bomb, "document type of its own"), (stolen, "document type of its own"), (foreign, "uses the entity &x;")):
        (tmp_path / "base.tbx").write_text(text, encoding="utf-8")
        done = cli("names", "import", "base.tbx", "-o", "house")
        assert done.returncode == 2 and told in done.stderr.decode()


def test_broken_entries_can_be_left_out(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "base.jsonl").write_bytes(
        b'{"id": "Q1", "labels": {"en": "Plumbtown"}}\n{"id": \n' * 1 + b'{"id": "Q2", "labels": {"en": "Quickset"}}\n'
    )
    done = cli("names", "import", "base.jsonl", "-o", "house", "--skip")
    assert done.returncode == 2 and b"base.jsonl:2" in done.stderr and b"2 entries written" in done.stderr
    assert [row["id"] for row in table(tmp_path / "house")] == ["q1", "q2", "example"]


def test_files_of_other_hands_are_not_replaced(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "base.csv").write_text("en,pl\nPlumbtown,Plumbowo\n", encoding="utf-8")
    house = tmp_path / "house"
    house.mkdir()
    (house / "base.yaml").write_text("# mine\n", encoding="utf-8")
    done = cli("names", "import", "base.csv", "-o", "house")
    assert done.returncode == 2 and b"was not made by an import" in done.stderr
    assert (house / "base.yaml").read_text(encoding="utf-8") == "# mine\n" and not (house / "base.tsv").exists()
    assert cli("names", "import", "base.csv", "-o", "house", "--name", "Our base!").returncode == 0
    assert cli("names", "import", "base.csv", "-o", "house", "--name", "Our base!").returncode == 0  # anew
    assert sorted(path.name for path in house.iterdir()) == ["base.yaml", "our-base.tsv", "our-base.yaml"]


def test_names_without_an_id_get_one_each(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "base.csv").write_text("en,type\nNový Dům,LOC\nNovy Dum,LOC\nЗоря,ORG\n", encoding="utf-8")
    assert cli("names", "import", "base.csv", "-o", "house").returncode == 0
    assert [row["id"] for row in table(tmp_path / "house")][:3] == ["novy-dum", "novy-dum-2", "43743e44044f"]
