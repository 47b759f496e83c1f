"""argostranslate (MIT or CC0): an Argos package translated by the package's own code.

Three things of it are never touched: its index (`get_available_packages` asks the network), its splitter of sentences (it fetches a model at the
first translation; ours is put in its place), and its lookup by language codes (an AttributeError for a pair that is missing).

Importing it takes seconds (torch), and makes its folders under the user's home: only where it is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any


class _Whole:
    """A splitter that splits nothing: sentences are cut before."""

    def split_sentences(self, text: str) -> list[str]:
        return [text]


class Argos:
    """One package: sentences in, sentences out. ImportError where argostranslate is missing."""

    def __init__(self, folder: Path, threads: int = 0) -> None:
        import ctranslate2
        from argostranslate import package, settings, translate

        self._package: Any = package.Package(folder)
        self._apply: Any = translate.apply_packaged_translation
        self._model: Any = ctranslate2.Translator(
            str(folder / "model"),
            device=settings.device,
            inter_threads=settings.inter_threads,
            intra_threads=threads or settings.intra_threads,
            compute_type=settings.compute_type,
        )

    def __call__(self, sentences: Sequence[str]) -> list[str]:
        splitter = _Whole()
        return [str(self._apply(self._package, sentence, self._model, splitter, 1)[0].value) for sentence in sentences]


def installed() -> bool:
    """Whether argostranslate could be imported, without importing it."""
    from importlib.util import find_spec

    return find_spec("argostranslate") is not None
