"""nltk's Punkt (Apache-2.0): where sentences may end, by abbreviations that we give it.

The method is that of Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection" (2006): a word that ends in a full stop is either
known as an abbreviation, or the sentence ends there. The package would fetch what it knows of a language from the network; here its parameters
are filled from our own lists, and nothing is ever fetched. Its trainer is used the other way round: to find a language's abbreviations in a
corpus, for a person to read.

Offsets are code points. Importing nltk takes a quarter of a second, so it happens at the first call.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from threading import Lock
from typing import Any

ENDS = (".", "?", "!", "…", "؟", "۔")
"""Marks that may end a sentence where white space or a closing mark follows."""

_lock = Lock()


def spans(text: str, abbreviations: frozenset[str]) -> list[tuple[int, int]]:
    """The sentences of one stretch of text, as (start, end) in order; white space between them belongs to none.

    Punkt moves closing marks back to the sentence they end, and takes an opening `«` for one; so they are left where they stand, and a piece may
    begin with a closing mark.
    """
    with _lock:
        tokenizer = _tokenizer(abbreviations)
    return [(start, end) for start, end in tokenizer.span_tokenize(text, realign_boundaries=False) if end > start]


def grown(texts: Iterable[str], least: float = 0.3) -> list[tuple[str, float]]:
    """Words that behave like abbreviations in a corpus, without their stop, with Punkt's score, the surest first.

    A score is a scaled log-likelihood that the stop belongs to the word; what scores above `least` (Punkt's own threshold) is given. A corpus
    of at least a few hundred thousand characters is wanted: in less, chance decides.
    """
    from nltk.tokenize.punkt import PunktTrainer

    trainer: Any = PunktTrainer(lang_vars=_language_vars())
    trainer.ABBREV = least
    for text in texts:
        trainer.train(text, finalize=False)
    types = [kind for kind in trainer._type_fdist if isinstance(kind, str)]
    found = {word: float(score) for word, score, _ in trainer._reclassify_abbrev_types(sorted(types)) if score >= least}
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))


def _language_vars() -> Any:
    from nltk.tokenize.punkt import PunktLanguageVars

    class Marks(PunktLanguageVars):  # type: ignore[misc,unused-ignore]
        sent_end_chars = ENDS

    return Marks()


@lru_cache(maxsize=64)
def _tokenizer(abbreviations: frozenset[str]) -> Any:
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    parameters = PunktParameters()
    parameters.abbrev_types = set(abbreviations)
    return PunktSentenceTokenizer(parameters, lang_vars=_language_vars())
