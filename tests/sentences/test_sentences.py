"""Sentences: boundaries by the tables, and offsets that lose nothing."""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanup.sentences import abbreviations, sentences

ROOT = Path(__file__).resolve().parents[2]
CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
EVAL = ROOT.parents[1] / "shared" / "eval"

_spec = importlib.util.spec_from_file_location("bench_sentences", ROOT / "bench" / "sentences.py")
assert _spec is not None and _spec.loader is not None
bench = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(bench)


@pytest.mark.parametrize("table", CASES, ids=lambda path: path.stem)
def test_boundaries_of_a_language(table: Path) -> None:
    right, found, wanted, wrong = bench.measured(table, table.stem)
    assert len(bench.cases(table)) >= 40
    assert 2 * right / (found + wanted) >= 0.97, "\n".join(wrong)


def whole(text: str, tag: str | None) -> None:
    """Spans are in order, hold no white space at their ends, and together hold everything that is none."""
    position = 0
    for span in sentences(text, tag):
        assert span.start >= position and span.end > span.start
        assert not text[position : span.start].strip()
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        position = span.end
    assert not text[position:].strip()


@pytest.mark.parametrize("tag", ["en", "de", "pl", "uk", "fr", None, "xx"])
@given(text=st.text(alphabet='aB.!?… \n\r\t“”«»()–—-1’"I\u2028\u00a0жЖ', max_size=80))
def test_no_character_is_lost(tag: str | None, text: str) -> None:
    whole(text, tag)


@given(text=st.text(max_size=60))
def test_no_character_of_any_text_is_lost(text: str) -> None:
    whole(text, "en")


@pytest.mark.skipif(not EVAL.is_dir(), reason="no texts to measure with here")
def test_no_character_of_the_measuring_texts_is_lost() -> None:
    for path in sorted([*EVAL.glob("clean/*.txt"), *EVAL.glob("clean_docs/*/*.txt"), *EVAL.glob("article/*.txt")]):
        if path.name != "SOURCES.md":
            whole(path.read_text(encoding="utf-8", errors="replace")[:120_000], path.stem if len(path.stem) == 2 else "en")


def parts(text: str, tag: str | None) -> list[str]:
    return [text[a:b] for a, b in sentences(text, tag)]


def test_lines_end_sentences_and_wrapped_lines_do_not() -> None:
    assert parts("A headline\nThe text begins here.\n\nIt ends.", "en") == ["A headline", "The text begins here.", "It ends."]
    assert parts("The bridge over the river was\nclosed on Monday.", "en") == ["The bridge over the river was\nclosed on Monday."]


def test_right_to_left_text_is_cut_at_its_own_mark() -> None:
    assert len(parts("هل هذا صحيح؟ نعم هو كذلك.", None)) == 2


def test_nothing_and_one_word() -> None:
    assert parts("", "en") == parts(" \n ", "en") == []
    assert parts("Word", "en") == ["Word"]


@pytest.mark.parametrize("text", ["a" * 300_000, ". " * 100_000, "?!" * 100_000, "(" * 100_000 + "a. B", "“A. " * 30_000, "J. " * 50_000])
def test_hostile_texts_take_no_long_time(text: str) -> None:
    start = time.process_time()
    whole(text, "en")
    assert time.process_time() - start < 15


def test_a_corpus_names_its_abbreviations() -> None:
    corpus = [
        f"Das Haus Nr. {n} gehört Frau Dr. Berg. Es steht in der Gasse. Die Gasse ist klein und lang. Klein ist die Gasse nicht, lang ist Frau Berg nicht."
        for n in range(10, 60)
    ]
    found = {word: known for word, _, known in abbreviations(iter(corpus), "de")}
    assert found["nr"] is True and found["dr"] is True
    assert not {"lang", "gasse", "nicht"} & set(found)


def test_importing_the_package_does_not_import_nltk() -> None:
    import subprocess

    code = "import sys, cleanup, cleanup.cleaner, cleanup.sentences; assert not {'nltk', 'ctranslate2', 'argostranslate'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
