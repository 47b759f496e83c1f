"""A text and its twin are repaired alike: rules know sorts of words, not the words of the corpus."""

from __future__ import annotations

import pytest
from twin import twin

from cleanup.cleaner import Cleaner
from cleanup.corpus import Record, corpus_folder, parse
from cleanup.score.matching import judge

LEAST = 0.9
FLAWS = 6  # that a whole document has at least, in three paragraphs or more


def _pairs() -> list[tuple[Record, Record]]:
    root = corpus_folder()
    found: list[tuple[Record, Record]] = []
    for path in sorted((root / "mend").glob("*-en/*.txt")):
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        found += zip(parse(text, name), parse(twin_of_file(text), name), strict=True)
    return [(one, other) for one, other in found if len(one.flaws) >= FLAWS and one.damaged.count("\n") >= 2]


def twin_of_file(text: str) -> str:
    records = text.split("\n====\n")
    return "\n====\n".join("\n".join(line for line in record.split("\n") if line.startswith("##")) + "\n" + twin(_body(record)) for record in records)


def _body(record: str) -> str:
    return "\n".join(line for line in record.split("\n") if not line.startswith("##"))


PAIRS = _pairs()


@pytest.fixture(scope="module")
def cleaners() -> dict[str | None, Cleaner]:
    return {source: Cleaner(target="en", source=source) for source in {one.source for one, _ in PAIRS}}


def _right(record: Record, cleaner: Cleaner) -> int:
    return len(judge(record, cleaner.clean(record.damaged)).right)


def test_there_are_documents_and_their_words_change() -> None:
    assert len(PAIRS) >= 10
    for one, other in PAIRS:
        assert one.damaged != other.damaged and len(one.flaws) == len(other.flaws)


def test_a_twin_is_repaired_as_well_as_its_text(cleaners: dict[str | None, Cleaner]) -> None:
    counts = {one.id: (_right(one, cleaners[one.source]), _right(other, cleaners[other.source])) for one, other in PAIRS}
    weak = {id: pair for id, pair in counts.items() if pair[1] < int(LEAST * pair[0])}
    assert weak == {}
    assert sum(other for _, other in counts.values()) >= LEAST * sum(one for one, _ in counts.values())


def test_the_swap_changes_what_it_should() -> None:
    text = "The ⟦echo: mayor she opened → mayor opened⟧ the gate. Anna Kopeć ⟦fused: saidthat → said that⟧ ⟦name: Genewa → Geneva⟧ is far."
    swapped = twin(text)
    assert "mayor" not in swapped and "Anna" not in swapped and "opened" not in swapped
    assert "⟦fused: statedthat → stated that⟧" in swapped and "⟦name: Genewa → Geneva⟧" in swapped
