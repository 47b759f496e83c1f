"""The language of a text: the vote of its closed-class words, and langdetect for what that leaves open.

`None` is a good answer: whoever asks then leaves the text alone. langdetect is a guess under ten words, so
it is not asked there; and where it is asked, the words of the text have to bear it out.
"""

from collections.abc import Collection
from typing import Literal

from cleanup.languages import LANGUAGES
from cleanup.languages.strangers import STRANGERS
from cleanup.languages.vote import Vote, vote
from cleanup.value import value

ENOUGH_WORDS = 10
"""Distinct words below which langdetect is not asked."""
SURE = 0.95
"""The least probability of langdetect's that is believed."""


@value
class Guess:
    """A language, or None, how sure (0 to 1), and what told: its words, its letter groups, or nothing."""

    tag: str | None
    confidence: float
    by: Literal["words", "letters", "nothing"]


NOTHING = Guess(None, 0.0, "nothing")


def detect_language(words: Collection[str], text: str) -> Guess:
    """The language of `text`, whose lower-cased words are `words` (any order, repeated or not). None
    rather than a guess."""
    found = vote(words)
    if found.decided:
        return Guess(found.best, round(min(0.999, 1 - 0.5 ** (1 + found.margin)), 3), "words")
    if found.words < ENOUGH_WORDS or not found.ranked:
        return NOTHING
    if found.margin < 0 or found.score < max(1, 2 * found.against):  # words that no answer would be believed against
        return NOTHING
    return _by_letters(text, found)


def _by_letters(text: str, found: Vote) -> Guess:
    from cleanup.adapters.langdetect import detect

    try:
        answers = detect(text, LANGUAGES + tuple(STRANGERS))
    except ImportError:
        return NOTHING
    if not answers:
        return NOTHING
    tag, probability = answers[0]
    if probability < SURE or tag != found.best:  # a stranger, or a language that the words do not put first, is not believed
        return NOTHING
    return Guess(tag, round(min(probability, 0.99), 3), "letters")
