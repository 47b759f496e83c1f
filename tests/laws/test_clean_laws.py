"""The laws of cleaning: what holds for every text, whatever the rules."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lawtexts import LAW, cleaner, options, records_texts, texts

from cleanup.cleaner import Cleaner
from cleanup.corpus import records
from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Edit, to_clean, to_original
from cleanup.languages import LANGUAGES, language
from cleanup.protect import protected
from cleanup.result import UNITS, Result
from cleanup.rule import Stage
from cleanup.score.bits import bits

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/result.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def applied(original: str, edits: Sequence[Edit]) -> str:
    """The slow, obvious way: from the last edit to the first."""
    for edit in reversed(edits):
        original = original[: edit.start] + edit.after + original[edit.end :]
    return original


def check_consistent(result: Result) -> None:
    """Edits are disjoint, in order, true in both texts, and lead from one text to the other."""
    reach = out_reach = -1
    for edit in result.edits:
        assert reach < edit.start <= edit.end, "edits touch, overlap or are out of order"
        assert out_reach < edit.out_start <= edit.out_end
        reach, out_reach = edit.end, edit.out_end
        assert result.original[edit.start : edit.end] == edit.before
        assert result.text[edit.out_start : edit.out_end] == edit.after
        assert edit.before != edit.after
        assert edit.rules
        assert len(edit.rules) == len(edit.why)
    assert applied(result.original, result.edits) == result.text
    for held in result.held:
        assert 0 <= held.start <= held.end <= len(result.original)
        assert result.original[held.start : held.end] == held.before


@given(texts(), options())
@LAW
def test_a_clean_text_stays_as_it_is(text: str, told: dict[str, Any]) -> None:
    once = cleaner(**told).clean(text)
    twice = cleaner(**told).clean(once.text)
    assert twice.text == once.text
    assert twice.edits == ()


@given(texts(), options())
@LAW
def test_edits_lead_from_the_original_to_the_text_and_back(text: str, told: dict[str, Any]) -> None:
    result = cleaner(**told).clean(text)
    assert result.original == text
    check_consistent(result)
    back = result.revert()
    assert back.text == text
    assert back.edits == ()


@given(texts(), options(), st.data())
@LAW
def test_any_part_of_the_edits_can_be_taken_back(text: str, told: dict[str, Any], data: st.DataObject) -> None:
    result = cleaner(**told).clean(text)
    away = [edit for edit in result.edits if data.draw(st.booleans())]
    kept = result.revert(edits=away)
    check_consistent(kept)
    assert len(kept.edits) == len(result.edits) - len(away)
    for rule in {rule for edit in result.edits for rule in edit.rules}:
        without = result.revert(rule=rule)
        check_consistent(without)
        assert not any(rule in edit.rules for edit in without.edits)


@given(texts(), st.sampled_from([{"translated": True}, {"source": "pl"}, {}]))
@LAW
def test_protected_spans_survive_to_the_letter(text: str, told: dict[str, Any]) -> None:
    """URLs, addresses, code, handles. (Foreign quotations depend on the language, and have tests of their own.)"""
    result = cleaner(target="en", keep=("oraz", "saidthat"), trial=True, level="bold", **told).clean(text)
    shield = protected(Document(text))
    for edit in result.edits:
        for bit in bits(edit):
            assert not shield.touches(bit.start, bit.end), edit
            assert not re.search(r"(?<!\w)(?:oraz|saidthat)(?!\w)", text[bit.start : bit.end]), edit


QUOTES = '"“”„‟«»‹›'


@given(texts(), options())
@LAW
def test_guarded_content_changes_only_by_rules_that_declare_it(text: str, told: dict[str, Any]) -> None:
    door = cleaner(**told)
    result = door.clean(text)
    tag = result.diagnosis.target if result.diagnosis else None
    known = language(tag) if tag in LANGUAGES else None
    for edit in result.edits:
        rules = [door.shelf.rule(id) for id in edit.rules]
        if any(rule.STAGE is Stage.STRUCTURE for rule in rules):
            continue
        declared = {what for rule in rules for what in rule.head.may_change}
        assert "numbers" in declared or re.findall(r"\d", edit.before) == re.findall(r"\d", edit.after), edit
        assert "quotes" in declared or _marks(edit.before) == _marks(edit.after), edit
        if known and "".join(edit.before.split()) != "".join(edit.after.split()):
            before, after = _words(text, edit.start, edit.end), _words(result.text, edit.out_start, edit.out_end)
            if "negation" not in declared:
                assert [w for w in before if w in known.negations] == [w for w in after if w in known.negations], edit


def _marks(text: str) -> int:
    return sum(text.count(mark) for mark in QUOTES)


def _words(text: str, start: int, end: int) -> list[str]:
    """The words of a stretch, widened to the white space around."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return [fold(w) for w in WORD.findall(text[start:end])]


@given(texts(), options())
@LAW
def test_accelerators_change_nothing(text: str, told: dict[str, Any]) -> None:
    assert cleaner(**told, accelerate=False).clean(text) == cleaner(**told).clean(text)


@given(texts(), options())
@LAW
def test_a_pickled_cleaner_does_the_same(text: str, told: dict[str, Any]) -> None:
    door = cleaner(**told)
    key = repr(told)
    if key not in _pickled:
        _pickled[key] = pickle.loads(pickle.dumps(door))
    assert _pickled[key].fingerprint == door.fingerprint
    assert _pickled[key].clean(text) == door.clean(text)


_pickled: dict[str, Any] = {}


def test_threads_do_the_same() -> None:
    some = records_texts()[::3]
    alone = [cleaner(target="en", source="pl").clean(text) for text in some]
    from cleanup.cleaner import Cleaner

    shared = Cleaner(target="en", source="pl")  # with nothing remembered yet
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(shared.clean, some)) == alone


def test_what_was_cleaned_before_changes_nothing() -> None:
    """Verdicts are kept from text to text; the order of texts does not show."""
    from cleanup.cleaner import Cleaner

    some = records_texts()[::4]
    forward = Cleaner(target="en", translated=True)
    backward = Cleaner(target="en", translated=True)
    assert [forward.clean(t) for t in some] == [backward.clean(t) for t in reversed(some)][::-1]


# ----------------------------------------------------------------------------------------------------------------- JSON


@given(texts(), options(), st.sampled_from(UNITS))
@LAW
def test_the_json_form_is_valid_and_comes_back(text: str, told: dict[str, Any], units: Any) -> None:
    result = cleaner(**told).clean(text)
    told_json = result.as_dict(units)
    VALIDATOR.validate(told_json)
    assert json.loads(json.dumps(told_json)) == told_json
    encoding, width = {"codepoints": ("utf-32-le", 4), "utf16": ("utf-16-le", 2), "bytes": ("utf-8", 1)}[units]
    original, clean = text.encode(encoding, "surrogatepass"), result.text.encode(encoding, "surrogatepass")
    for edit in told_json["edits"]:
        for whole, start, end, what in ((original, "start", "end", "before"), (clean, "out_start", "out_end", "after")):
            assert whole[edit[start] * width : edit[end] * width] == edit[what].encode(encoding, "surrogatepass")
    for held in told_json["held"]:
        assert original[held["start"] * width : held["end"] * width] == held["before"].encode(encoding, "surrogatepass")


def test_the_schema_refuses_what_is_no_result() -> None:
    good = cleaner(target="en").clean("He saidthat it rained.").as_dict()
    assert good["edits"]
    VALIDATOR.validate(good)
    for spoil in (
        lambda d: d.pop("text"),
        lambda d: d.update(units="words"),
        lambda d: d["edits"][0].update(start=-1),
        lambda d: d["edits"][0].update(safety="sure"),
        lambda d: d["edits"][0].update(rules=[]),
        lambda d: d["edits"][0].update(more=1),
        lambda d: d["diagnosis"].update(confidence=2),
        lambda d: d.update(held=[{}]),
    ):
        bad = json.loads(json.dumps(good))
        spoil(bad)
        with pytest.raises(jsonschema.ValidationError):
            VALIDATOR.validate(bad)


# ----------------------------------------------------------------------------------------------------------------- maps


def cover(blocks: Sequence[tuple[int, int, int, int]], start: int, end: int) -> Span:
    """The smallest cover of a span that is not empty, by looking at each of its characters and at each block it cuts or holds."""
    images: list[tuple[int, int]] = []
    for position in range(start, end):
        if not any(s <= position < e for s, e, _, _ in blocks):
            shift = sum((oe - os) - (e - s) for s, e, os, oe in blocks if e <= position)
            images.append((position + shift, position + shift + 1))
    images += [(os, oe) for s, e, os, oe in blocks if s < end and start < e]
    return Span(min(low for low, _ in images), max(high for _, high in images))


@given(texts(), st.data())
@LAW
def test_spans_go_to_their_smallest_cover_and_come_back(text: str, data: st.DataObject) -> None:
    result = cleaner(target="en", source="pl").clean(text[:400])
    for here, there, mapping, blocks in (
        (result.original, result.text, result.to_clean, [(e.start, e.end, e.out_start, e.out_end) for e in result.edits]),
        (result.text, result.original, result.to_original, [(e.out_start, e.out_end, e.start, e.end) for e in result.edits]),
    ):
        back = result.to_original if mapping == result.to_clean else result.to_clean
        edges = sorted({0, len(here), *(p for s, e, _, _ in blocks for p in (s - 1, s, s + 1, e - 1, e, e + 1) if 0 <= p <= len(here))})
        spots = st.one_of(st.integers(0, len(here)), st.sampled_from(edges))
        spans = [tuple(sorted((data.draw(spots), data.draw(spots)))) for _ in range(12)]
        for start, end in spans:
            span = mapping(start, end)
            assert 0 <= span.start <= span.end <= len(there)
            if start < end:
                assert span == cover(blocks, start, end)
            cuts = any(s < end and start < e and not (start <= s and e <= end) for s, e, _, _ in blocks)
            beside_empty = any(os == oe and (start in (s, e) or end in (s, e)) for s, e, os, oe in blocks)
            if start < end and not cuts and not beside_empty:
                assert back(*span) == (start, end), "an exact span came back as another"
            again = mapping(*back(*span))
            assert again.start <= span.start
            assert again.end >= span.end
        for (a, b), (c, d) in pairwise(spans):
            if a <= c and b <= d and a < b and c < d:
                one, two = mapping(a, b), mapping(c, d)
                assert one.start <= two.start
                assert one.end <= two.end


@given(texts(), st.data(), st.sampled_from(["utf16", "bytes"]))
@LAW
def test_spans_in_other_units_are_the_same_spans(text: str, data: st.DataObject, units: Any) -> None:
    text = text[:400]
    result = cleaner(target="en", source="pl").clean(text)
    encoding, width = {"utf16": ("utf-16-le", 2), "bytes": ("utf-8", 1)}[units]

    def measured(of: str, position: int) -> int:
        return len(of[:position].encode(encoding, "surrogatepass")) // width

    for here, there, mapping in ((text, result.text, result.to_clean), (result.text, text, result.to_original)):
        start, end = sorted((data.draw(st.integers(0, len(here))), data.draw(st.integers(0, len(here)))))
        low, high = mapping(start, end)
        assert mapping(measured(here, start), measured(here, end), units) == (measured(there, low), measured(there, high))


def test_the_maps_of_no_edits_are_the_identity() -> None:
    assert to_clean([])(3, 7) == to_original([])(3, 7) == (3, 7)


@pytest.mark.parametrize("told", [{}, {"translated": True}], ids=["nothing", "translated"])
def test_accelerators_change_nothing_in_the_corpus(told: dict[str, Any]) -> None:
    """Random texts meet few kinds; whole records meet most."""
    fast, slow = Cleaner(target="en", **told), Cleaner(target="en", accelerate=False, **told)
    for record in [r for shelf in ("mend", "keep") for r in records(shelf) if r.target == "en"][::7]:
        assert fast.clean(record.damaged) == slow.clean(record.damaged), record.id
