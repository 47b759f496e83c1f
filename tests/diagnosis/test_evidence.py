"""Records of one page share their evidence, of one site only that they are translated."""

import json
from pathlib import Path

from click.testing import CliRunner

from cleanup import Cleaner
from cleanup.cli import cli as main
from cleanup.diagnosis import Diagnosis, Sign
from cleanup.evidence import Evidence, Verdict
from cleanup.origin import origin
from cleanup.rule import Evidence as Strength


def shown(rule: str, text: str, source: str | None = None) -> Diagnosis:
    return Diagnosis(signs=(Sign(rule, text, Strength.STRONG, source),))


def test_two_records_open_a_page_that_neither_opens() -> None:
    evidence = Evidence()
    evidence.add("a", shown("one", "a"), "page")
    assert evidence.page("page") is None
    evidence.add("b", shown("two", "b", "pl"), "page")
    verdict = evidence.page("page")
    assert verdict is not None
    assert (verdict.by, verdict.source) == ("page", "pl")
    assert evidence.page("another") is None


def test_an_informal_record_keeps_its_page_shut() -> None:
    evidence = Evidence()
    for number in range(5):
        evidence.add("text", shown(f"rule-{number}", "x"), "page")
    evidence.add("well i think so", None, "page")
    assert evidence.page("page") is None


def test_a_site_tells_that_it_is_translated_and_not_from_where() -> None:
    evidence = Evidence()
    for page in ("1", "2", "3"):
        for rule in ("one", "two"):
            evidence.add("text", shown(rule, "x", "pl"), page, "site")
    assert evidence.sites() == {"site": Verdict("site", None, 1.0)}
    for number in range(20):
        evidence.add("text", None, f"clean {number}", "site")
    assert evidence.sites() == {}


def test_neither_order_nor_worker_matters() -> None:
    hits = [("one", "a"), ("one", "b"), ("two", "c")] + [("three", str(n)) for n in range(200)]
    whole, back, left, right = Evidence(), Evidence(), Evidence(), Evidence()
    for number, (rule, text) in enumerate(hits):
        whole.add(text, shown(rule, text), "page")
        (left if number % 2 else right).add(text, shown(rule, text), "page")
    for rule, text in reversed(hits):
        back.add(text, shown(rule, text), "page")
    left.merge(right)
    assert whole.page("page") == back.page("page") == left.page("page")
    assert whole._pages == back._pages == left._pages


TEXTS = (
    "He never saidthat the talks are over.",
    "They knewthat the bridge was closed.",
    "She addedthat the train would be late.",
    "The ministers met in the town i signed the accord.",
)


def test_clean_many_by_page_is_the_same_in_any_order() -> None:
    cleaner = Cleaner(target="en")
    there = list(cleaner.clean_many(TEXTS, pages=["p"] * 4))
    back = list(cleaner.clean_many(TEXTS[::-1], pages=["p"] * 4))
    assert there == back[::-1]
    assert all(result.diagnosis is not None and result.diagnosis.translated_by == "page" for result in there)
    alone = list(cleaner.clean_many(TEXTS, pages=["a", "b", "c", "d"]))
    assert alone == [cleaner.clean(text) for text in TEXTS]


def test_columns_one_record_in_one_out(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps({"text": text, "url": 7}) + "\n" for text in TEXTS), "utf-8")
    options = ["diagnose", "--target", "en", "--page-column", "url", "--output-format", "jsonl"]
    for given, data in (([str(path)], None), (["--format", "jsonl", "-"], path.read_bytes())):
        ran = CliRunner().invoke(main, [*options, *given], input=data)
        assert ran.exit_code == 0, ran.output
        rows = [json.loads(line) for line in ran.stdout.splitlines()]
        assert [row["record"] for row in rows] == [1, 2, 3, 4]
        assert {row["translated_by"] for row in rows} == {"page"}


def test_original_column_of_a_table(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("text;src\nIn the town there are 254 houses.;W mieście jest 245 domów i nie ma już żadnej szkoły.\n", "utf-8")
    ran = CliRunner().invoke(main, ["diagnose", "--target", "en", "--original-column", "src", "--output-format", "jsonl", str(path)])
    assert ran.exit_code == 0, ran.output
    assert [finding["kind"] for finding in json.loads(ran.stdout)["findings"]] == ["number-changed"]


def test_weak_clues_name_a_source_and_open_nothing() -> None:
    text = "The Sejm met in Warsaw, Gdynia and Rzeszów, where zlotys are counted."
    found = origin(text, "en")
    assert found is not None
    assert found.tag == "pl"
    diagnosis = Cleaner(target="en").clean(text).diagnosis
    assert diagnosis is not None
    assert (diagnosis.translated, diagnosis.source) == (False, None)
