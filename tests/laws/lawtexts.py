"""What the laws are tried on: texts put together from the corpus, from the rules' own examples and from what breaks programs."""

from __future__ import annotations

import os
import re
from functools import cache
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from cleanup.cleaner import Cleaner
from cleanup.corpus import records
from cleanup.shelf import open_shelf

MANY = int(os.environ.get("CLEANUP_LAWS", "0"))  # so many fresh random examples of each law, for a long night; 0: the same few each time

LAW = settings(
    derandomize=not MANY,
    database=None,
    deadline=None,
    max_examples=MANY or 60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

NASTY = (
    "🇵🇱🇺🇦 saidthat 👨‍👩‍👧",
    "e\u0301 o\u0308saidthat",
    "\ud83d",
    "\ude00\ud83d saidthat",
    "\x00",
    "\x00saidthat\x00",
    "‮saidthat‬",
    "שלום עולם",
    "مرحبا",
    "\r\n",
    "\r",
    "\u2028",
    "\u200b",
    "soft\u00adware",
    "İstanbul",
    "ǅ ﬁ ß",
    "x" * 3000,
    "saidthat " * 40,
    "he he he he",
    "https://example.org/saidthat?i=i",
    "`saidthat i`",
    "<b>saidthat</b>",
    "a@b.example",
    "30 -year -old",
    "2022a few",
    "”which",
    "“ plan ”",
    "– We waited – said the nurse. – Nobody came.",
    "i i i oraz oraz",
    "&amp; & # 39; &nbsp;",
    "Pieskow Peskov Dmitrij Pieskow",
    "𝒮aidthat",
    "3. 4 ,5 ;6",
    "⟦⟧→",
)

SEPARATORS = ("", " ", "\n", "\r\n", "\n\n", "  ", "\t", ". ", ", ", " – ", "’", "”", "“", "\u00a0", "-")


@cache
def sentences() -> tuple[str, ...]:
    """Damaged and good sentences of the corpus, and the examples of the rules."""
    found: dict[str, None] = {}
    for record in (*records("mend"), *records("keep")):
        for side in {record.damaged, record.repaired}:
            found.update(dict.fromkeys(part for part in re.split(r"(?<=[.!?”]) |\n", side) if part))
    for rule in open_shelf().rules:
        for pair in rule.head.fixes:
            found.update(dict.fromkeys((pair.before, pair.after)))
        found.update(dict.fromkeys(rule.head.keeps))
    return tuple(sorted(found))


@cache
def records_texts() -> tuple[str, ...]:
    return tuple(sorted({record.damaged for record in (*records("mend"), *records("keep"))}))


def _cut(text: str, low: int, high: int) -> str:
    low, high = sorted((low % (len(text) + 1), high % (len(text) + 1)))
    return text[low:high]


def pieces() -> st.SearchStrategy[str]:
    anything = st.text(st.characters(codec=None, categories=None), max_size=12)
    whole = st.one_of(st.sampled_from(sentences()), st.sampled_from(sentences()), st.sampled_from(NASTY), anything)
    return st.one_of(whole, whole, st.builds(_cut, whole, st.integers(0, 400), st.integers(0, 400)))


def texts() -> st.SearchStrategy[str]:
    """Damaged, good and broken text, cut and glued at random; now and then a whole record."""
    glued = st.lists(st.tuples(pieces(), st.sampled_from(SEPARATORS)), min_size=1, max_size=8).map(
        lambda parts: "".join(piece + separator for piece, separator in parts)
    )
    return st.one_of(glued, glued, glued, st.sampled_from(records_texts()))


def options() -> st.SearchStrategy[dict[str, Any]]:
    """Every combination of target, level, translated and source that the cleaner allows."""
    told = st.sampled_from([{}, {"translated": True}, {"translated": False}, {"source": "pl"}, {"source": "uk"}, {"source": "en"}])
    return st.builds(
        lambda target, level, told, trial, teasers: {"target": target, "level": level, "trial": trial, "teasers": teasers, **told},
        st.sampled_from(["en", "en", "en", None, "de", "pl", "uk"]),
        st.sampled_from(["careful", "default", "bold"]),
        told,
        st.booleans(),
        st.sampled_from(["drop", "drop", "mark", "keep"]),
    )


_cleaners: dict[str, Cleaner] = {}


def cleaner(**options: Any) -> Cleaner:
    """A cleaner for these options, made once."""
    key = repr(sorted(options.items()))
    if key not in _cleaners:
        _cleaners[key] = Cleaner(**options)
    return _cleaners[key]


def forget_cleaners() -> None:
    """A cleaner for each of several hundred rules would fill the memory."""
    _cleaners.clear()
