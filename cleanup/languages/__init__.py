"""What the program knows of each language: one file per language, the same names in each.

`language("pl")` gives a frozen `Language`; the file is imported when first asked for. Everything here is
constants: how a language is *used* is decided by who asks.
"""

from dataclasses import fields
from functools import cache
from importlib import import_module

from cleanup.value import value

__all__ = ["LANGUAGES", "Language", "language"]

LANGUAGES: tuple[str, ...] = (
    "en", "de", "fr", "es", "it", "pt", "pl", "cs", "sk", "uk", "ru", "nl", "sv", "da", "fi", "tr", "ro", "hu",
)  # fmt: skip
"""The tags of the languages that are known, in no meaningful order."""


@value
class Language:
    """The constants of one language. All words are lower-case; abbreviations stand without their last full
    stop."""

    tag: str
    """Two letters, as in ISO 639-1."""
    name: str
    """English name."""
    native: str
    """Own name."""
    script: str
    """"Latin" or "Cyrillic"."""
    letters: str
    """Lower-case letters beyond a–z that words of the language are written with; for Cyrillic the whole
    alphabet."""
    quotes: tuple[str, str]
    """The usual outer pair of quotation marks."""
    inner_quotes: tuple[str, str]
    """The pair inside a quotation."""
    other_quotes: tuple[tuple[str, str], ...]
    """Further pairs that occur in print."""
    space_before: str
    """Marks before which the language sets a space, else empty."""
    apostrophes: str
    """Characters that serve as an apostrophe."""
    function_words: frozenset[str]
    """The closed classes: articles, prepositions, conjunctions, pronouns, auxiliaries, particles."""
    conjunctions: frozenset[str]
    prepositions: frozenset[str]
    """With postpositions, and with forms fused with an article."""
    articles: frozenset[str]
    subject_pronouns: frozenset[str]
    negations: frozenset[str]
    """Words that negate a clause or a part of it. Where losing a word of these would turn the meaning
    round."""
    speech_verbs: frozenset[str]
    """Says, said, added …: forms that newspapers set before or after a quotation."""
    months: frozenset[str]
    """In all cases where the language inflects them."""
    weekdays: frozenset[str]
    abbreviations: frozenset[str]
    """End in a full stop that does not end the sentence; the stop is left out here, inner stops are kept
    (`p.m`)."""
    titles: frozenset[str]
    """Stand before names: Mr, Dr, President, minister."""
    editor_marks: tuple[str, ...]
    """How editors sign a remark in brackets; stops and case as printed."""


def language(tag: str) -> Language:
    """The language of a tag such as `de`, `en-GB` or `pt_BR`; the region is ignored.

    Raises ValueError, naming the known tags, for any other.
    """
    short = tag.replace("_", "-").partition("-")[0].strip().lower()
    if short not in LANGUAGES:
        raise ValueError(f"unknown language {tag!r}; the known ones are: {', '.join(sorted(LANGUAGES))}")
    return _load(short)


@cache
def _load(tag: str) -> Language:
    module = import_module(f"{__name__}.{tag}")
    constants = {field.name: getattr(module, field.name.upper()) for field in fields(Language) if field.name != "tag"}
    return Language(tag=tag, **constants)
