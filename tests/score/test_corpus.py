"""Reading the corpus: the format, what it refuses, and that the corpus itself is sound."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleanup.corpus import CorpusError, check, parse, records

MEND = "mend/pl-en/test.txt"


def test_a_mark_gives_both_sides_and_offsets_in_the_damaged_text() -> None:
    (record,) = parse("She ⟦fused: saidthat → said that⟧ it ⟦?echo: she was → was → had been⟧ late.\n", MEND)
    assert record.damaged == "She saidthat it she was late."
    assert record.repaired == "She said that it was late."
    first, second = record.flaws
    assert record.damaged[first.start : first.end] == first.before == "saidthat"
    assert (first.kind, first.afters, first.optional) == ("fused", ("said that",), False)
    assert record.damaged[second.start : second.end] == second.before == "she was"
    assert (second.afters, second.optional) == (("was", "had been"), True)
    assert (record.source, record.target, record.folder) == ("pl", "en", "pl-en")


@pytest.mark.parametrize(
    ("written", "damaged", "repaired"),
    [
        ("⟦doubled: the  → ⟧harbour", "the harbour", "harbour"),
        ("We waited⟦dialogue:  – said → ,” said⟧ Ala.", "We waited – said Ala.", "We waited,” said Ala."),
        ("However⟦comma:  → ,⟧ it rained.", "However it rained.", "However, it rained."),
        ("Open.\n⟦teaser: See the photos\n → ⟧Closed.", "Open.\nSee the photos\nClosed.", "Open.\nClosed."),
        ("⟦residue:    →  ⟧x", "  x", " x"),
        ("An arrow → outside stays.", "An arrow → outside stays.", "An arrow → outside stays."),
    ],
    ids=[
        "a word and its space",
        "space before a dash",
        "an insertion",
        "a line with its end",
        "spaces",
        "arrow",
    ],
)
def test_spaces_and_line_ends_inside_marks_count(written: str, damaged: str, repaired: str) -> None:
    (record,) = parse(written, MEND)
    assert (record.damaged, record.repaired) == (damaged, repaired)


def test_records_comments_and_lines_are_counted() -> None:
    text = "## A comment.\n\nOne.\n## Another,\nstill one.\n\n====\nTwo.\n## The end.\n====\n\n⟦fused: athree → a three⟧\n"
    one, two, three = parse(text, MEND)
    assert [r.damaged for r in (one, two, three)] == ["One.\nstill one.", "Two.", "athree"]
    assert [r.id for r in (one, two, three)] == [f"{MEND}:{n}" for n in (1, 2, 3)]
    assert [r.line for r in (one, two, three)] == [3, 8, 12]
    assert three.flaws[0].line == 12


@pytest.mark.parametrize(
    ("written", "line", "message"),
    [
        ("a\n⟦fused: xy → x y", 2, "not closed"),
        ("⟦fused: xy ⟦fused: z → w⟧", 1, "not closed"),
        ("a\n\nb⟧", 3, "closes nothing"),
        ("a\n====\n⟦fused: xy⟧", 3, "no arrow"),
        ("⟦fused: xy →x y⟧", 1, "no arrow"),
        ("⟦fused: xy → x →y⟧", 1, "an arrow without a space"),
        ("⟦fused:xy → x y⟧", 1, "no kind"),
        ("⟦xy → x y⟧", 1, "no kind"),
        ("⟦fuzed: xy → x y⟧", 1, "unknown kind `fuzed`"),
        ("⟦fused: xy → xy⟧", 1, "the same"),
        ("⟦fused: xy → x y → x y⟧", 1, "twice"),
        ("a\n====\n====\nb", 3, "an empty record"),
        ("a\n==== \nb", 2, "spaces beside it"),
    ],
)
def test_a_malformed_mark_is_refused_with_file_and_line(written: str, line: int, message: str) -> None:
    with pytest.raises(CorpusError) as caught:
        parse(written, MEND)
    assert (caught.value.file, caught.value.line) == (MEND, line)
    assert message in str(caught.value)


def test_good_text_holds_no_marks_and_files_lie_where_they_belong() -> None:
    with pytest.raises(CorpusError, match=r"keep/en/x\.txt:1: a mark in good text"):
        parse("⟦fused: xy → x y⟧", "keep/en/x.txt")
    with pytest.raises(CorpusError, match="no folder of the corpus"):
        parse("a", "mend/en/x.txt")
    with pytest.raises(CorpusError, match=":2: is not UTF-8"):
        parse(b"a\n\xff", MEND)


def test_check_names_what_repairing_leaves_behind(tmp_path: Path) -> None:
    (tmp_path / "mend/pl-en").mkdir(parents=True)
    (tmp_path / "mend/pl-en/a.txt").write_text(
        "The ⟦doubled: the → ⟧ harbour.\n====\nIt ended.⟦residue:  [ad] →  ⟧\nYes.\n====\nTwice.\n====\nTwice.\n"
        "====\nFine ⟦fused: asit → as it⟧ is.\n",
        encoding="utf-8",
    )
    (tmp_path / "mend/pl-en/b.txt").write_text("⟦fused: x⟧", encoding="utf-8")
    found = check(tmp_path)
    assert [message.partition(": ")[0] for message in found] == [
        "mend/pl-en/a.txt:1",
        "mend/pl-en/a.txt:3",
        "mend/pl-en/a.txt:8",
        "mend/pl-en/b.txt:1",
    ]
    assert "two spaces in a row" in found[0]
    assert "a space at the end of a line" in found[1]
    assert "stands already in mend/pl-en/a.txt:6" in found[2]


def test_our_corpus_is_sound() -> None:
    assert check() == []
    assert len(records("mend")) > 100
    assert all(record.damaged == record.repaired for record in records("keep"))
