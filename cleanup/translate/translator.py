"""Translator: a text from one language into another by the models on this machine, clean at once.

Sentences are ours (`sentences`), so argostranslate's splitter, which would fetch a model, is never asked. Markup and protected spans are carried
through (`markup`). Every answer is held against its sentence (`faithful`); one that cannot be believed is not taken: the sentence stays as it is
and is held, with the answer beside it. What is left goes through a `Cleaner` that knows the source, so the usual damage never reaches the reader.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

from cleanup.cleaner import Cleaner
from cleanup.document import Span
from cleanup.edit import Change, Edit, Held, Reason, Safety, apply, compose, edits
from cleanup.result import Result
from cleanup.sentences import sentences
from cleanup.translate.faithful import unfaithful
from cleanup.translate.markup import Part, fixed_spans, has_letters, masked, parts, rebuilt, wanted
from cleanup.translate.memory import Memory
from cleanup.translate.models import Model, ModelError, chain

Road = Literal["auto", "argos", "direct"]
Engine = Callable[[Sequence[str]], list[str]]

RULE = "translated"
CAUSE = "unfaithful"
BATCH = 64
"""Sentences that a model is given at once."""
LONGEST = 600
"""Code points of a sentence that is translated whole; a longer one is cut at a space."""
WRONG = {
    "empty": "the model gave nothing",
    "numbers": "the model's answer loses or invents a number",
    "protected": "the model's answer loses an address, code or a tag",
    "length": "the model's answer is too short or too long to be a translation",
    "repeats": "the model repeats itself",
    "names": "the model's answer loses a name",
    "unchanged": "the model left it as it was",
}


class Translator:
    """Translates texts of one language into another. Make one and keep it: models are loaded once.

    `source`, `target`: tags (`"pl"`, `"en"`). Pairs without a model of their own go by way of English. `markdown`: carry Markdown through.
    `threads`: of the processor, for a model (0: as many as the model's library thinks right). `road`: `"argos"` uses argostranslate, `"direct"`
    reads the packages with ctranslate2 and sentencepiece, `"auto"` takes argostranslate where it is installed. `memory`: a file that keeps every
    sentence's translation. `clean`: False gives the models' answer as it is. `options` are the cleaner's.

    Raises ModelError where a model or a package is missing; it says which, and where such a file is got by hand. Nothing is ever fetched.
    """

    def __init__(
        self,
        source: str,
        target: str,
        *,
        markdown: bool = False,
        threads: int = 0,
        road: Road = "auto",
        memory: str | Path | None = None,
        clean: bool = True,
        **options: Any,
    ) -> None:
        self.source, self.target = _tag(source), _tag(target)
        if self.source == self.target:
            raise ValueError(f"from {source!r} into {target!r}: two languages are needed")
        if road not in ("auto", "argos", "direct"):
            raise ValueError(f"road {road!r}: one of auto, argos, direct")
        if isinstance(threads, bool) or not isinstance(threads, int) or threads < 0:
            raise ValueError(f"threads {threads!r}: a whole number, 0 or more")
        self.markdown = markdown
        self.models = chain(self.source, self.target)
        self._threads, self._road = threads, road
        self._engines: list[Engine] = []
        self._memory = Memory(Path(memory) if memory is not None else None, "+".join(f"{m.pair} {m.version}" for m in self.models))
        self.cleaner = Cleaner(target=self.target, source=self.source, **options) if clean else None
        self._lock = threading.Lock()

    # -- the models

    def _load(self) -> list[Engine]:
        with self._lock:
            if not self._engines:
                self._engines = [engine(model, self._road, self._threads) for model in self.models]
            return self._engines

    def translate(self, wanted_: Iterable[str]) -> dict[str, str]:
        """The models' answers to sentences, as they are; each sentence once, in batches, from the memory where it knows them."""
        distinct = list(dict.fromkeys(wanted_))
        known = {text: self._memory[text] for text in distinct if text in self._memory}
        missing = [text for text in distinct if text not in known]
        for at in range(0, len(missing), BATCH):
            batch = missing[at : at + BATCH]
            answers = batch
            for model, translate in zip(self.models, self._load(), strict=True):
                try:
                    answers = translate(answers)
                except (RuntimeError, ValueError, OSError) as error:
                    raise ModelError(f"{model.folder}: the model failed: {error}") from None
            pairs = list(zip(batch, answers, strict=True))
            self._memory.add(pairs)
            known.update(pairs)
        return known

    # -- texts

    def clean(self, text: str, *, target: str | None = None, source: str | None = None) -> Result:
        """One text, translated and clean. `target` and `source`, if given, must be the translator's own.

        `edits` lead from the text to its translation, a sentence each; `held` are sentences that stay as they are, with the answer that was not
        believed, and what the cleaner held back.
        """
        if not isinstance(text, str):
            raise TypeError(f"a text is a str, and this is {type(text).__name__}")
        for what, given, own in (("source", source, self.source), ("target", target, self.target)):
            if given and _tag(given) != own:
                raise ValueError(f"this text's {what} is {given!r}, and the translator's {own!r}; make one for each pair")
        changes, held = self._changes(text)
        translation = apply(text, changes)
        if self.cleaner is not None and changes:
            result = self.cleaner.clean(translation)
            changes = compose(text, changes, changes_of(result.edits))
            translation = result.text
            return Result(text, translation, edits(text, changes), tuple(held), result.diagnosis, result.names)
        return Result(text, translation, edits(text, changes), tuple(held))

    def __call__(self, text: str | None) -> str | None:
        return None if text is None else self.clean(text).text

    @property
    def fingerprint(self) -> str:
        """Of the models, the code and the cleaner: for audit."""
        told = "\n".join([*(f"{m.pair} {m.version} {m.name}" for m in self.models), self.cleaner.fingerprint if self.cleaner else ""])
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    def _changes(self, text: str) -> tuple[list[Change], list[Held]]:
        fixed = fixed_spans(text)
        spans = [piece for span in sentences(masked(text, self.markdown), self.source) for piece in _short(text, span)]
        cut = {span: parts(text, span.start, span.end, fixed, self.markdown) for span in spans if has_letters(text[span.start : span.end])}
        cut = {span: found for span, found in cut.items() if any(not part.fixed and has_letters(part.text) for part in found)}
        spoken = {span: [Part(_line(part.text), part.fixed, part.pair) for part in found] for span, found in cut.items()}
        answers = self.translate(piece for found in spoken.values() for piece in wanted(found))
        changes: list[Change] = []
        held: list[Held] = []
        why = f"Translated from {self.source} into {self.target}."
        for span, found in spoken.items():
            before = text[span.start : span.end]
            after = rebuilt(found, lambda piece: answers.get(piece, piece))
            wrong = unfaithful(before, after, [p.text for p in found if p.fixed], names=self.source != "de")
            if wrong is not None:
                held.append(Held(span.start, span.end, before, after, RULE, WRONG[wrong], Safety.LIKELY, CAUSE))
            elif after != before:
                changes.append(Change(span.start, span.end, after, (Reason(RULE, why, Safety.LIKELY),)))
        return changes, held


def engine(model: Model, road: Road, threads: int) -> Engine:
    """The program that runs a model. ModelError where none is installed, or the model cannot be loaded."""
    from cleanup.adapters.argos import Argos, installed

    try:
        if road == "argos" or (road == "auto" and installed()):
            return Argos(model.folder, threads)
        if not model.direct:
            raise ModelError(
                f"{model.folder}: is an old model (bpe.model), which only argostranslate reads: pip install 'translation-cleanup[translate]'"
            )
        from cleanup.adapters.ctranslate import Direct

        return Direct(model.folder, model.prefix, threads)
    except ImportError as error:
        extra = "translate" if road == "argos" else "translate-light"
        raise ModelError(f"a translation needs the package {error.name}: pip install 'translation-cleanup[{extra}]'") from None
    except (RuntimeError, OSError, ValueError) as error:
        raise ModelError(f"{model.folder}: the model cannot be loaded: {error}; remove it and add it again") from None


def changes_of(found: Iterable[Edit]) -> list[Change]:
    """Edits as changes of the original."""
    return [Change(e.start, e.end, e.after, tuple(Reason(r, w, e.safety, e.entity) for r, w in zip(e.rules, e.why, strict=True))) for e in found]


def _short(text: str, span: Span) -> Iterator[Span]:
    """A sentence in stretches that a model can read, cut at spaces; a stretch without any is left out (no language is written so)."""
    start = span.start
    while span.end - start > LONGEST:
        at = text.rfind(" ", start, start + LONGEST)
        if at <= start:
            at = text.find(" ", start + LONGEST, span.end)
            if at < 0:
                return
        else:
            yield Span(start, at)
        start = at + 1
    if start < span.end:
        yield Span(start, span.end)


def _line(text: str) -> str:
    """A wrapped sentence on one line."""
    return " ".join(text.splitlines()) if "\n" in text or "\r" in text else text


def _tag(tag: str) -> str:
    if not isinstance(tag, str) or not tag.strip():
        raise ValueError(f"language {tag!r}: a tag such as 'en'")
    short = tag.strip().replace("_", "-").split("-")[0].lower()
    if not (2 <= len(short) <= 3 and short.isascii() and short.isalpha()):
        raise ValueError(f"language {tag[:40]!r}: a tag such as 'en', 'pl' or 'pt-BR'")
    return short
