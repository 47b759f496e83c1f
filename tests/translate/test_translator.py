"""Translator: the road from text to clean text, on models made by hand."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import pytest

from cleanup import Cleaner
from cleanup.translate import Mender, ModelError, Translator
from cleanup.translate.faithful import unfaithful

TEXT = "Kot i pies.\n\nMost ma 35 rok.\n"


def test_a_text_is_translated_and_the_edits_lead_there(added: Path) -> None:
    result = Translator("pl", "en")(TEXT)
    assert result == "Cat and dog.\n\nThe bridge has 35 years.\n"  # the article is ours, not the model's
    found = Translator("pl", "en").clean(TEXT)
    out, position = [], 0
    for edit in found.edits:
        out += [TEXT[position : edit.start], edit.after]
        position = edit.end
    assert "".join(out) + TEXT[position:] == found.text
    assert found.revert().text == TEXT


def test_a_pair_without_a_model_goes_by_way_of_english(added: Path) -> None:
    assert Translator("pl", "de", clean=False)("Kot jest mały.") == "Katze ist klein."


def test_a_missing_pair_and_the_same_language_are_told(added: Path) -> None:
    with pytest.raises(ModelError, match="no model translates from uk into en"):
        Translator("uk", "en")
    with pytest.raises(ValueError, match="two languages are needed"):
        Translator("en", "en-GB")
    with pytest.raises(ValueError, match="a tag such as"):
        Translator("Polish language", "en")


def test_addresses_code_and_underscores_survive(added: Path) -> None:
    text = "Zobacz https://x.org/a_b i snake_case i __init__ tutaj."
    assert Translator("pl", "en", clean=False)(text) == "See https://x.org/a_b and snake_case and __init__ here."


def test_what_holds_another_protected_span_stays_whole(added: Path) -> None:
    text = "Kot jest mały. <code>kot &amp; a_b. Pies jest tutaj.</code> Pies jest duży."
    assert Translator("pl", "en", clean=False)(text) == "Cat is small. <code>kot &amp; a_b. Pies jest tutaj.</code> Dog is big."


def test_a_loop_and_a_lost_number_stay_as_they_are_and_are_held(added: Path) -> None:
    for text, why in (("To jest dziwne.", "repeats itself"), ("Kot ma siedem.", "number")):
        result = Translator("pl", "en").clean(f"Kot i pies. {text}")
        assert result.text == f"Cat and dog. {text}"
        (held,) = result.held
        assert why in held.why and held.before == text and held.cause == "unfaithful"


MARKDOWN = """---
title: kot
---
# Duży kot

- Most jest **bardzo stary**.
- Zobacz [stary most](https://x.org/a_b "kot") i `kod_x`.
1. Kot ma *dom*.

| kot | pies |
|-----|------|
| dom | rok  |

```python
kot = "pies"
```

> Kot _jest_ mały. ![kot](kot_1.png)

[1]: https://x.org/kot
"""
ENGLISH = (
    MARKDOWN.replace("# Duży kot", "# Big cat")
    .replace("Most jest **bardzo stary**", "Bridge is **very old**")
    .replace("Zobacz [stary most]", "See [old bridge]")
    .replace('"kot") i', '"kot") and')
    .replace("Kot ma *dom*", "Cat has *house*")
    .replace("| kot | pies |", "| cat | dog |")
    .replace("| dom | rok  |", "| house | year  |")
    .replace("> Kot _jest_ mały.", "> Cat _is_ small.")
)


def test_markdown_is_carried_through(added: Path) -> None:
    assert Translator("pl", "en", markdown=True, clean=False)(MARKDOWN) == ENGLISH


def test_the_answer_is_cleaned_with_the_source_known(added: Path) -> None:
    raw, clean = Translator("pl", "en", clean=False), Translator("pl", "en")
    assert clean.cleaner is not None and clean.cleaner.options.source == "pl" and raw.cleaner is None
    text = "Kot i pies i ,,dom"
    assert clean(text) == clean.cleaner(raw(text) or "")


@pytest.mark.skipif(find_spec("argostranslate") is None, reason="argostranslate (the extra `translate`) is not installed here")
def test_both_roads_give_the_same_string(added: Path) -> None:
    text = "Kot i pies. Most ma 35 rok. Zobacz nieznane słowo w mieście!"
    argos, direct = (Translator("pl", "de", road=road, clean=False)(text) for road in ("argos", "direct"))  # type: ignore[arg-type]
    assert argos == direct and argos != text


@pytest.mark.skipif(find_spec("argostranslate") is not None, reason="argostranslate is installed here")
def test_the_road_that_is_not_installed_is_told(added: Path) -> None:
    with pytest.raises(ModelError, match=r"pip install 'translation-cleanup\[translate\]'"):
        Translator("pl", "en", road="argos")("Kot i pies.")


def test_a_model_that_cannot_be_loaded_is_told(added: Path) -> None:
    (added / "translate-pl_en-1_0" / "model" / "model.bin").write_bytes(b"broken")
    with pytest.raises(ModelError, match="cannot be loaded"):
        Translator("pl", "en", road="direct")("Kot i pies.")


def test_an_old_model_needs_argostranslate(added: Path) -> None:
    folder = added / "translate-pl_en-1_0"
    (folder / "sentencepiece.model").rename(folder / "bpe.model")
    with pytest.raises(ModelError, match="only argostranslate reads"):
        Translator("pl", "en", road="direct")("Kot i pies.")


def test_models_are_loaded_once_and_sentences_asked_once(added: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from cleanup.translate import translator as module

    loads: list[str] = []
    asked: list[str] = []

    def engine(model: object, road: object, threads: object) -> object:
        loads.append(str(model))
        return lambda batch: (asked.extend(batch), [s.upper() for s in batch])[1]

    monkeypatch.setattr(module, "engine", engine)
    speaker = Translator("pl", "en", clean=False)
    for _ in range(3):
        assert speaker("Kot. Kot. Pies.") == "KOT. KOT. PIES."
    assert len(loads) == 1 and asked == ["Kot.", "Pies."]


def test_a_memory_goes_on_where_a_run_was_stopped(added: Path, tmp_path: Path) -> None:
    file = tmp_path / "memory.jsonl"
    first = Translator("pl", "en", memory=file, clean=False)
    first("Kot i pies. Most jest stary.")
    with file.open("a", encoding="utf-8") as stream:
        stream.write('{"by": "pl-en 1.0", "fro')  # killed here
    again = Translator("pl", "en", memory=file, clean=False)
    again._load = lambda: pytest.fail("the model was asked again")  # type: ignore[method-assign, assignment, return-value]
    assert again("Kot i pies. Most jest stary.") == "Cat and dog. Bridge is old."
    third = Translator("pl", "en", memory=file, clean=False)
    assert third("Duży dom.") == "Big house."
    assert Translator("pl", "en", memory=file, clean=False).translate(["Duży dom."]) == {"Duży dom.": "Big house."}


def test_a_file_that_is_no_memory_is_not_damaged(added: Path, tmp_path: Path) -> None:
    for content in ("a text\n", '{"text": "x"}\n'):
        file = tmp_path / "page.jsonl"
        file.write_text(content)
        with pytest.raises(ModelError, match="is no memory"):
            Translator("pl", "en", memory=file)
        assert file.read_text() == content


@pytest.mark.parametrize("text", ["", "\n", "12, 3.5", "…", "https://x.org/kot", "`kot`"])
def test_what_has_no_words_stays(added: Path, text: str) -> None:
    assert Translator("pl", "en")(text) == text


def test_one_word(added: Path) -> None:
    assert Translator("pl", "en", clean=False)("Kot") == "Cat"


def test_right_to_left_text_stays_whole(added: Path) -> None:
    text = "هذا نص قصير. وهذا آخر 35."
    assert Translator("pl", "en", clean=False)(text) == text


def test_ten_thousand_sentences(added: Path) -> None:
    result = Translator("pl", "en", clean=False)("Kot i pies. Most jest stary. " * 5000)
    assert result == "Cat and dog. Bridge is old. " * 5000


def test_ten_megabytes_without_a_space(added: Path) -> None:
    text = "a" * 10_000_000
    assert Translator("pl", "en", clean=False)(text) == text


def test_importing_loads_none_of_it() -> None:
    code = "import sys, cleanup, cleanup.cleaner, cleanup.translate, cleanup.translate.translator\n"
    code += "assert not {'nltk', 'ctranslate2', 'sentencepiece', 'argostranslate', 'torch', 'numpy'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_light_road_imports_fast() -> None:
    code = "import time; t = time.perf_counter(); import ctranslate2, sentencepiece, cleanup.adapters.ctranslate; print(time.perf_counter() - t)"
    times = [float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout) for _ in range(4)]
    assert min(times) <= (0.15 if os.environ.get("CLEANUP_TIMED") else 0.6)


@pytest.mark.parametrize(
    ("source", "answer", "wrong"),
    [
        ("Kot ma 35 lat.", "The cat is 35.", None),
        ("Kot ma 35 lat.", "The cat is 53.", "numbers"),
        ("Kot ma dom.", "", "empty"),
        ("Kot ma dom.", "The cat has a house and " + "it is a very long story that nobody told " * 3, "length"),
        ("Bardzo długie zdanie o niczym, które trwa i trwa bez końca w mieście.", "It.", "length"),
        ("To jest bardzo dobry dzień dla kota.", "It is good it is good it is good it is good.", "repeats"),
        ("Wczoraj Anna Nowak spotkała Jana.", "yesterday a woman met a man.", "names"),
        ("Wczoraj Anna Nowak spotkała Jana.", "Yesterday Anna Nowak met Jan.", None),
    ],
)
def test_what_is_believed(source: str, answer: str, wrong: str | None) -> None:
    assert unfaithful(source, answer) == wrong


def test_a_protected_span_must_come_back() -> None:
    assert unfaithful("Zobacz kod_x.", "See code x.", ["kod_x"]) == "protected"


PAGE = (
    "The council met on Monday and it was long. Nowy most został otwarty przez burmistrza po remoncie. "
    "The mayor saidthat it is open to all of the people."
)


def test_a_leftover_is_replaced_beside_the_other_repairs(added: Path) -> None:
    result = Mender(Cleaner(target="en")).clean(PAGE)
    assert "New bridge was open by mayor after repair." in result.text and "said that" in result.text
    edit = next(e for e in result.edits if "leftover-sentence" in e.rules)
    assert str(edit.safety) == "likely" and edit.before.startswith("Nowy most") and result.text[edit.out_start : edit.out_end] == edit.after
    assert result.revert().text == PAGE


def test_a_leftover_without_a_model_is_held_and_shown(added: Path) -> None:
    shutil.rmtree(added / "translate-pl_en-1_0")
    mender = Mender(Cleaner(target="en"))
    result = mender.clean(PAGE)
    assert "Nowy most został otwarty" in result.text and "said that" in result.text
    (held,) = [h for h in result.held if h.cause == "untranslated"]
    assert held.language == "pl" and "no model" in held.why and PAGE[held.start : held.end] == held.before
    assert "no model translates from pl into en" in mender.problems["pl", "en"]


def test_careful_translates_nothing_and_shows_it(added: Path) -> None:
    result = Mender(Cleaner(target="en", level="careful", untranslated=True)).clean(PAGE)
    assert "Nowy most" in result.text and [h.language for h in result.held if h.cause == "untranslated"] == ["pl"]


def test_a_long_text_is_read_in_time(added: Path) -> None:
    start = time.process_time()
    text = ("Kot i pies. " * 50 + "\n") * 350  # 210,000 characters; time grows with the length
    assert (Translator("pl", "en", clean=False)(text) or "").startswith("Cat and dog. Cat")
    assert time.process_time() - start < 30
