"""Mending: what was left untranslated in a text is translated, as a `likely` edit, or held and shown.

A sentence is replaced only if a model for its language is here and its answer can be believed (`faithful`): every number, name and protected
span kept, no repetition, no invention by length.
"""

from __future__ import annotations

from dataclasses import replace

from cleanup.cleaner import Cleaner, with_leftovers
from cleanup.edit import Change, Held, Reason, Safety, compose, edits
from cleanup.leftovers import CAUSE, RULE, Leftover, leftovers
from cleanup.result import Result
from cleanup.translate.models import ModelError
from cleanup.translate.translator import WRONG, Road, Translator, changes_of


class Mender:
    """A cleaner that also translates what was left over. Takes the place of a `Cleaner`: `clean`, `fingerprint`.

    `problems` are the pairs for which no model is here, in words, each once.
    """

    def __init__(self, cleaner: Cleaner, *, road: Road = "auto", threads: int = 0) -> None:
        self.cleaner = cleaner
        self._road: Road = road
        self._threads = threads
        self._translators: dict[tuple[str, str], Translator | None] = {}
        self.problems: dict[tuple[str, str], str] = {}

    @property
    def fingerprint(self) -> str:
        return f"{self.cleaner.fingerprint}+translate"

    def clean(self, text: str, *, target: str | None = None, source: str | None = None) -> Result:
        """Repair a text, then translate what is left over in it."""
        result = self.cleaner.clean(text, target=target, source=source)
        found = result.diagnosis
        into = found.target if found is not None else None
        if into is None or not self.cleaner.finds_leftovers:
            return result
        if self.cleaner.options.level > Safety.LIKELY:
            return with_leftovers(replace(result, held=tuple(h for h in result.held if h.cause != CAUSE)))
        changes: list[Change] = []
        held: list[Held] = [h for h in result.held if h.cause != CAUSE]
        for one in leftovers(result.text, into, found.source if found is not None else None):
            before = result.text[one.start : one.end]
            after, wrong = self._translated(before, one, into)
            if wrong is None:
                why = f"This sentence was left in {_named(one.language)}; translated by a model."
                changes.append(Change(one.start, one.end, after, (Reason(RULE, why, Safety.LIKELY),)))
            else:
                span = result.to_original(one.start, one.end)
                shown = text[span.start : span.end]
                held.append(
                    Held(span.start, span.end, shown, after, RULE, f"Left in {_named(one.language)}; {wrong}.", Safety.LIKELY, CAUSE, one.language)
                )
        whole = compose(text, changes_of(result.edits), changes)
        clean = result.text
        for change in reversed(changes):
            clean = clean[: change.start] + change.after + clean[change.end :]
        held.sort(key=lambda h: (h.start, h.end))
        return Result(text, clean, edits(text, whole), tuple(held), result.diagnosis, result.names, result.findings)

    def _translated(self, sentence: str, one: Leftover, into: str) -> tuple[str, str | None]:
        """-> (the translation or, without one, the sentence; what is wrong, if anything)."""
        translator = self._translator(one.language, into)
        if translator is None:
            return sentence, f"no model from {one.language} into {into}"
        result = translator.clean(sentence)
        bad = next((h for h in result.held if h.rule == "translated"), None)
        if bad is not None:
            return bad.after, bad.why
        if result.text == sentence:
            return sentence, WRONG["unchanged"]
        return result.text, None

    def _translator(self, source: str, target: str) -> Translator | None:
        pair = (source, target)
        if pair not in self._translators:
            try:
                self._translators[pair] = Translator(source, target, road=self._road, threads=self._threads)
            except ModelError as error:
                self._translators[pair] = None
                self.problems[pair] = str(error)
        return self._translators[pair]


def _named(tag: str) -> str:
    from cleanup.languages import language

    return language(tag).name
