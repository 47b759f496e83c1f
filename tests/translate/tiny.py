"""A translation model made by hand in a fraction of a second: a real Argos package whose weights are written down, not learned.

It translates word for word by a dictionary. The encoder is the identity on one-hot words and places; the decoder knows nothing but its own place and
looks with one sharp attention at the source word of the same place; the output layer is the dictionary. Words that it does not know come out as
unknown, and are copied from the source, as real packages do. An underscore in a translation becomes a space, as in real packages, so one word can
become several.

Needs numpy, ctranslate2 and sentencepiece.
"""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

PLACES = 128
SHARP = 30.0
SURE = 20.0

POLISH = {
    "wojna": "war", "w": "in", "i": "and", "prezydent": "president", "powiedział": "said", "że": "that", "nie": "not", "jest": "is",
    "na": "on", "wczoraj": "yesterday", "miasto": "city", "mieście": "city", "dom": "house", "kot": "cat", "pies": "dog", "duży": "big",
    "mały": "small", "rok": "year", "roku": "year", "dzień": "day", "ma": "has", "był": "was", "ale": "but", "z": "with", "bardzo": "very",
    "dobry": "good", "most": "bridge", "zamknięty": "closed", "otwarty": "open", "zobacz": "see", "stronę": "page", "to": "this", "nowy": "new",
    "stary": "old", "tutaj": "here", "kopalnia": "mine", "warszawa": "Warsaw", "dziwne": "so_so_so_so_so_so", "siedem": "7",
    "został": "was", "przez": "by", "burmistrza": "mayor", "po": "after", "remoncie": "repair", "znowu": "again",
}  # fmt: skip
GERMAN = {
    "war": "Krieg", "in": "in", "and": "und", "president": "Präsident", "said": "sagte", "that": "dass", "is": "ist", "city": "Stadt",
    "house": "Haus", "cat": "Katze", "dog": "Hund", "big": "groß", "small": "klein", "bridge": "Brücke", "closed": "geschlossen", "old": "alt",
    "was": "war", "this": "dies", "good": "gut", "very": "sehr", "here": "hier", "has": "hat",
}  # fmt: skip


def _spoken(words: dict[str, str]) -> dict[str, str]:
    """The dictionary with capitals and with a mark behind: pieces are whole words."""
    out = {}
    for source, target in words.items():
        for mark in ("", ".", ",", "?", "!"):
            out[source + mark] = target + mark
            out[source[:1].upper() + source[1:] + mark] = target[:1].upper() + target[1:] + mark
    return out


def _pieces(lines: list[str]) -> tuple[bytes, list[str]]:
    import sentencepiece

    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines), model_writer=out, model_type="word", vocab_size=8000, hard_vocab_limit=False, character_coverage=1.0,
        normalization_rule_name="identity", unk_id=0, bos_id=1, eos_id=2, pad_id=-1, num_threads=1, minloglevel=2,
    )  # fmt: skip
    reader = sentencepiece.SentencePieceProcessor(model_proto=out.getvalue())
    return out.getvalue(), [reader.id_to_piece(i) for i in range(reader.get_piece_size())]


def _weights(folder: Path, vocabulary: list[str], pairs: dict[str, str]) -> None:
    import numpy as np
    from ctranslate2.specs import TransformerSpec

    number = {piece: i for i, piece in enumerate(vocabulary)}
    words = len(vocabulary)
    size = words + PLACES + 1
    word, place, one = slice(0, words), slice(words, words + PLACES), words + PLACES

    def zeros(*shape: int) -> Any:
        return np.zeros(shape, np.float32)

    def neutral(norm: Any, ones: int) -> None:
        """A normalisation that leaves vectors of so many ones as they are."""
        mean = ones / size
        norm.gamma = np.full(size, np.sqrt(mean - mean * mean + 1e-5), np.float32)
        norm.beta = np.full(size, mean, np.float32)

    def idle(block: Any, ones: int) -> None:
        neutral(block.layer_norm, ones)
        block.linear[0].weight, block.linear[0].bias = zeros(3 * size, size), zeros(3 * size)
        block.linear[1].weight, block.linear[1].bias = zeros(size, size), zeros(size)

    def empty(block: Any, ones: int) -> None:
        neutral(block.layer_norm, ones)
        block.linear_0.weight, block.linear_0.bias = zeros(8, size), zeros(8)
        block.linear_1.weight, block.linear_1.bias = zeros(size, 8), zeros(size)

    spec = TransformerSpec.from_config((1, 1), 1, pre_norm=True)
    places = zeros(PLACES, size)
    places[np.arange(PLACES), words + np.arange(PLACES)] = 1
    encoder, decoder = spec.encoder, spec.decoder
    encoder.scale_embeddings = decoder.scale_embeddings = False
    encoder.embeddings[0].weight = np.eye(words, size, dtype=np.float32)
    encoder.position_encodings.encodings = places
    idle(encoder.layer[0].self_attention, 2)
    empty(encoder.layer[0].ffn, 2)
    neutral(encoder.layer_norm, 2)
    decoder.embeddings.weight = zeros(words, size)
    decoder.embeddings.weight[:, one] = 1
    decoder.position_encodings.encodings = places.copy()
    layer = decoder.layer[0]
    idle(layer.self_attention, 2)
    query, key, value = zeros(size, size), zeros(size, size), zeros(size, size)
    query[place, place] = np.eye(PLACES) * SHARP * np.sqrt(size)
    key[place, place] = np.eye(PLACES)
    query[one, one] = SHARP * np.sqrt(size)
    key[one, number["</s>"]] = 0.5  # behind the end everybody looks at the end
    value[word, word] = np.eye(words)
    neutral(layer.attention.layer_norm, 2)
    layer.attention.linear[0].weight, layer.attention.linear[0].bias = query, zeros(size)
    layer.attention.linear[1].weight, layer.attention.linear[1].bias = np.concatenate([key, value]), zeros(2 * size)
    layer.attention.linear[2].weight, layer.attention.linear[2].bias = np.eye(size, dtype=np.float32), zeros(size)
    empty(layer.ffn, 3)
    neutral(decoder.layer_norm, 3)
    output = zeros(words, size)
    for special in ("<unk>", "</s>"):
        output[number[special], number[special]] = SURE
    for source, target in pairs.items():
        output[number["▁" + target], number["▁" + source]] = SURE
    for piece in vocabulary[3:]:  # words of the target alone stay
        if not output[:, number[piece]].any():
            output[number[piece], number[piece]] = SURE
    decoder.projection.weight, decoder.projection.bias = output, zeros(words)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))


def build(file: Path, source: str, target: str, words: dict[str, str], version: str = "1.0") -> Path:
    """Write an `.argosmodel` file."""
    pairs = _spoken(words)
    model, vocabulary = _pieces([*pairs, *pairs.values()])
    folder = file.with_suffix(".weights")
    folder.mkdir()
    _weights(folder, vocabulary, pairs)
    root = f"translate-{source}_{target}-{version.replace('.', '_')}"
    told = {"package_version": version, "argos_version": "1.9", "from_code": source, "from_name": source, "to_code": target, "to_name": target}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{root}/metadata.json", json.dumps(told))
        archive.writestr(f"{root}/sentencepiece.model", model)
        for part in sorted(folder.iterdir()):
            archive.write(part, f"{root}/model/{part.name}")
    return file
