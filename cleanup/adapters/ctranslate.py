"""ctranslate2 (MIT) with sentencepiece (Apache-2.0): an Argos package read directly, without argostranslate and what that brings (torch, spaCy).

The same options as argostranslate's own `apply_packaged_translation`, so the same package gives the same string. One thing is added: underscores
of the source are no space for us (argostranslate makes one of each); they are carried by the caller as protected spans.

Import takes 0.1 s and happens at the first call. Nothing is ever fetched.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

BEAMS = 4
LENGTH_PENALTY = 0.2
BATCH_TOKENS = 2048


class Direct:
    """One package: sentences in, sentences out. Loaded when made; keep it. ImportError where ctranslate2 or sentencepiece are missing."""

    def __init__(self, folder: Path, prefix: str = "", threads: int = 0) -> None:
        import ctranslate2
        import sentencepiece

        ctranslate2.set_log_level(40)  # errors; it warns of models stored in 8 bits
        self._pieces: Any = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
        self._model: Any = ctranslate2.Translator(str(folder / "model"), device="cpu", inter_threads=1, intra_threads=threads)
        self._prefix = prefix

    def __call__(self, sentences: Sequence[str]) -> list[str]:
        if not sentences:
            return []
        tokens = [self._pieces.encode(sentence, out_type=str) for sentence in sentences]
        answers = self._model.translate_batch(
            tokens,
            target_prefix=[[self._prefix]] * len(tokens) if self._prefix else None,
            replace_unknowns=True,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            beam_size=BEAMS,
            num_hypotheses=1,
            length_penalty=LENGTH_PENALTY,
        )
        return [self._decoded(answer.hypotheses[0]) for answer in answers]

    def _decoded(self, tokens: list[str]) -> str:
        text: str = self._pieces.decode_pieces(tokens).replace("▁", " ").replace("_", " ")
        if self._prefix and text.startswith(self._prefix):
            text = text[len(self._prefix) :]
        return text.removeprefix(" ")
