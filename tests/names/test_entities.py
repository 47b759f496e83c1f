"""`Result.entities`: what a text names, where it stands in both texts, how it was known and how surely."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import pytest

from cleanup import Cleaner, Result, Safety

RULE = """\
- rule: house-spelling
  kind: entity
  opens: always
  safety: safe
  why: This house writes it otherwise.
  tables: house.tsv
  fixes: |
    The Plumbobb works closed.
    The Plumbob works closed.
  keeps: |
    Nothing is here.
    Nobody is here.
"""


@pytest.fixture(scope="module")
def english() -> Cleaner:
    return Cleaner(target="en")


def named(result: Result) -> list[tuple[str, str, str, Safety]]:
    return [(e.text, e.id, e.by, e.sure) for e in result.entities]


def test_every_kind_of_knowledge_is_told(english: Cleaner) -> None:
    result = english.clean("In Moscow Dmitry Pieskow met journalists. Pieskow’s phone was off. Then Peskov left.")
    assert named(result) == [
        ("Moscow", "moscow", "spelling", Safety.SAFE),
        ("Dmitry Peskov", "peskov-dmitry", "rewritten", Safety.SAFE),
        ("Peskov", "peskov-dmitry", "rewritten", Safety.SAFE),
        ("Peskov", "peskov-dmitry", "surname", Safety.SAFE),
    ]
    assert {e.canonical for e in result.entities} == {"Moscow", "Dmitry Peskov"}
    assert [result.original[e.start : e.end] for e in result.entities] == ["Moscow", "Dmitry Pieskow", "Pieskow", "Peskov"]
    assert all(result.text[e.out_start : e.out_end] == e.text for e in result.entities)


def test_a_name_across_a_line_end_and_in_capitals(english: Cleaner) -> None:
    result = english.clean("The letter of Angela\nMerkel came.\n\nTALKS IN KYIV.\n\nAngela\n\nMerkel")
    assert [(e.text, e.canonical) for e in result.entities][:2] == [("Angela\nMerkel", "Angela Merkel"), ("KYIV", "Kyiv")]


def test_compounds_hold_names(english: Cleaner) -> None:
    assert [e.text for e in english.clean("A Moscow-based bank opened the Kyiv-Warsaw line.").entities] == ["Moscow", "Kyiv", "Warsaw"]
    assert named(english.clean("The Paris-Saclay campus grows.")) == []


@pytest.mark.parametrize(
    "text",
    [
        "The novels of Jack London are read; so are those of Paris Hilton.",
        "She reads The Moscow Times and the Warsaw Voice.",
        "See https://example.org/Moscow and moscow.example, write to @Moscow or #Moscow or www.Moscow.example.",
        "Turkey is roasted, then Turkey is cut.",  # at the start of a sentence: perhaps a bird
        "Bach, a baker, opened late. Jill Biden came.",
        "Donald Trump Jr. spoke.",
        "a walk in moscow",
        "He shouted that THERE IS NO WAY back, and GIVE US MORE of it.",
        "Mike Jordan wrote.",
        "",
    ],
)
def test_what_is_no_mention(english: Cleaner, text: str) -> None:
    assert [e for e in english.clean(text).entities if e.text not in ("Turkey",)] == []


def test_a_word_that_opens_a_sentence_counts_where_the_text_vouches_for_it(english: Cleaner) -> None:
    assert [e.text for e in english.clean("Turkey waits. They wait in Turkey.").entities] == ["Turkey", "Turkey"]
    assert [e.text for e in english.clean("Turkey is roasted.").entities] == []


def test_acronyms_are_no_shouted_words(english: Cleaner) -> None:
    assert [e.text for e in english.clean("The US left, and NATO stayed with the EU.").entities] == ["US", "NATO", "EU"]


def test_a_surname_that_somebody_else_bears_is_a_guess(english: Cleaner) -> None:
    result = english.clean("Joe Biden spoke. Jill Biden listened. Then Biden left.")
    assert named(result) == [("Joe Biden", "biden-joe", "spelling", Safety.SAFE), ("Biden", "biden-joe", "surname", Safety.GUESS)]


def test_a_form_of_two_entities_names_none(english: Cleaner) -> None:
    assert named(english.clean("They flew to Georgia in May.")) == []  # the country, or the state
    assert Cleaner(target="pl").clean("Mieszka w Moskwie.").entities == ()  # the city, or its river


def test_case_forms_of_the_language_are_known() -> None:
    result = Cleaner(target="pl").clean("Rozmawiał z Angelą Merkel w Warszawie, a potem z Donaldem Trumpem.")
    assert [(e.text, e.canonical) for e in result.entities] == [
        ("Angelą Merkel", "Angela Merkel"),
        ("Warszawie", "Warszawa"),
        ("Donaldem Trumpem", "Donald Trump"),
    ]


def test_nothing_is_found_where_the_language_is_unknown_or_has_no_tables() -> None:
    assert Cleaner().clean("xyz").entities == ()
    assert Cleaner(target="fi").clean("Angela Merkel tuli Moskovaan.").entities == ()
    assert Result("a", "a").entities == ()


def test_reverting_takes_the_mentions_along(english: Cleaner) -> None:
    result = english.clean("The answer of Siergiej Ławrow was short.")
    back = result.revert()
    assert back.text == result.original
    [entity] = back.entities
    assert (entity.text, entity.id, entity.by, entity.sure) == ("Siergiej Ławrow", "lavrov-sergei", "spelling", Safety.LIKELY)
    assert entity.canonical == "Sergei Lavrov"


def test_cleaning_does_not_look_for_entities(english: Cleaner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cleanup.names.spotting", None)
    result = english.clean("Dmitry Pieskow met journalists.")
    assert result.as_dict(entities=False)["text"] == "Dmitry Peskov met journalists."
    with pytest.raises(ImportError):
        _ = result.entities


def test_a_result_goes_to_another_process_and_finds_them_there(english: Cleaner) -> None:
    result = english.clean("In Moscow nothing was said.")
    data = pickle.dumps(result)
    assert len(data) < 5_000  # paths, and no cleaner
    assert pickle.loads(data).entities == result.entities != ()


def test_what_the_callers_tables_say_counts_first(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(RULE, encoding="utf-8")
    rows = [
        "id\tqid\ttype\tnative\ten\tpl\tmore\taccepted\talone\tinflect\tunsafe",
        "plumbob\tQ1\tORG\t\tPlumbob\t\tPlumbobb\t\t\t\t",
        "our-moscow\t\tORG\t\tMoscow\t\t\t\t\t\t",
        "hale-una\t\tPER\t\tUna Hale\t\tUna Hall; Una Hahl\t\t\t\t",
    ]
    (tmp_path / "house.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    result = Cleaner(target="en", rules=[tmp_path]).clean("The Plumbobb works in Moscow closed, Una Hall said.")
    assert result.text == "The Plumbob works in Moscow closed, Una Hale said."
    assert [(e.text, e.id, e.by, e.wikidata) for e in result.entities] == [
        ("Plumbob", "plumbob", "rewritten", "Q1"),
        ("Moscow", "our-moscow", "terms", None),
        ("Una Hale", "hale-una", "rewritten", None),
    ]


@pytest.mark.parametrize("units", ["codepoints", "utf16", "bytes"])
def test_offsets_in_other_units(english: Cleaner, units: str) -> None:
    text = "😀 «é» In Moscow saidthat."
    told = english.clean(text).as_dict(units)  # type: ignore[arg-type]
    [entity] = told["entities"]
    code = {"codepoints": "utf-32-le", "utf16": "utf-16-le", "bytes": "utf-8"}[units]
    width = {"codepoints": 4, "utf16": 2, "bytes": 1}[units]
    assert text.encode(code)[entity["start"] * width : entity["end"] * width].decode(code) == "Moscow"


def test_time_grows_with_the_length_alone(english: Cleaner) -> None:
    import time

    def seconds(text: str) -> float:
        result = english.clean(text)
        started = time.perf_counter()
        _ = result.entities
        return time.perf_counter() - started

    sentence = "Turkey waits for Joe Biden, and Jill Biden for Moscow.\n"
    seconds(sentence)
    few, many = seconds(sentence * 400), seconds(sentence * 3_200)
    assert many < 8 * 4 * few + 0.2
