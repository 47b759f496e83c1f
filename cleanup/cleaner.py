"""Cleaner: the library's front door."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

from cleanup.edit import Safety
from cleanup.pipeline import Options, Pipeline, Teasers
from cleanup.result import Result
from cleanup.shelf import Shelf, open_shelf

Level = Literal["careful", "default", "bold"]
LEVELS: dict[str, Safety] = {"careful": Safety.SAFE, "default": Safety.LIKELY, "bold": Safety.GUESS}


class Cleaner:
    """Repairs machine-translated text. Make one and keep it: it remembers its verdicts on words.

    >>> Cleaner(target="en")("He never saidthat.")
    'He never said that.'

    `target`: the language of the texts (`"en"`); None asks each text. `source`: the language they were translated from, if known.
    `translated`: True says that they are machine-translated, False that they are not; None asks the evidence in each text.
    `rules`: rule files or folders of your own, beside ours. `keep`: words that stay as they are. `level`: `"careful"` applies only what cannot
    change the meaning, `"bold"` guesses too. `trial`: run our rules on trial as well. `select`, `ignore`: ids, kinds or packs of rules.
    `teasers`: what becomes of lines that advertise other stories. `max_share`: above this share of changed words a text is left as it is.
    `untranslated`: also report, in `held`, sentences that stand in another language (slow: nltk cuts the sentences).

    Raises ValueError for an unknown language or option, `RuleFileError` for a broken rule file. Picklable; safe to share between threads.
    """

    def __init__(
        self,
        target: str | None = None,
        source: str | None = None,
        *,
        translated: bool | None = None,
        rules: Sequence[str | os.PathLike[str]] = (),
        keep: Sequence[str] = (),
        level: Level = "default",
        trial: bool = False,
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        teasers: Teasers = "drop",
        max_share: float = 0.5,
        accelerate: bool = True,
        untranslated: bool = False,
    ) -> None:
        if not isinstance(level, str) or level not in LEVELS:
            raise ValueError(f"level {level!r}: one of {', '.join(LEVELS)}")
        if teasers not in ("drop", "mark", "keep"):
            raise ValueError(f"teasers {teasers!r}: one of drop, mark, keep")
        if isinstance(max_share, bool) or not isinstance(max_share, int | float) or not 0 < max_share <= 1:
            raise ValueError(f"max_share {max_share!r}: a share above 0 and up to 1")
        for name, given in (("keep", keep), ("rules", rules), ("select", select), ("ignore", ignore)):
            if isinstance(given, str | bytes | os.PathLike) or not isinstance(given, Iterable):
                raise ValueError(f"{name} {given!r}: a list; write ['…'] around a single one")
        keep, rules, select, ignore = tuple(keep), tuple(rules), tuple(select), tuple(ignore)
        for name, items in (("keep", keep), ("select", select), ("ignore", ignore)):
            if (odd := next((item for item in items if not isinstance(item, str)), None)) is not None:
                raise ValueError(f"{name} holds {odd!r}; write text in quotes")
        if (place := next((item for item in rules if not isinstance(item, str | os.PathLike)), None)) is not None:
            raise ValueError(f"rules holds {place!r}; write the path of a file or folder")
        for name, flag in (("translated", translated), ("trial", trial), ("accelerate", accelerate), ("untranslated", untranslated)):
            if not (isinstance(flag, bool) or (flag is None and name == "translated")):
                raise ValueError(f"{name} {flag!r}: True or False" + (", or None to ask the evidence" if name == "translated" else ""))
        if translated is False and source is not None:
            raise ValueError("translated=False says that the text is no translation, source says from where: give one of them")
        self._rules = tuple(Path(r) for r in rules)
        self.options = Options(
            target=_tag(target),
            source=_tag(source),
            translated=translated,
            level=LEVELS[level],
            trial=trial,
            select=frozenset(select),
            ignore=frozenset(ignore),
            keep=tuple(keep),
            teasers=teasers,
            max_share=max_share,
            accelerate=accelerate,
            untranslated=untranslated,
        )
        self._open()

    def _open(self) -> None:
        self.shelf: Shelf = open_shelf(self._rules)
        for name in sorted((self.options.select | self.options.ignore) - self.shelf.names):
            raise ValueError(f"no rule, kind or pack is called {name!r}; `cleanup rules list` shows them")
        self._pipelines: dict[tuple[str | None, str | None], Pipeline] = {}
        self._lock = threading.Lock()

    def _pipeline(self, target: str | None, source: str | None) -> Pipeline:
        key = (target, source)
        with self._lock:
            found = self._pipelines.get(key)
            if found is None:
                from dataclasses import replace

                options = replace(self.options, target=target, source=source)
                found = self._pipelines[key] = Pipeline(self.shelf, options)
            return found

    def clean(self, text: str, *, target: str | None = None, source: str | None = None) -> Result:
        """Repair one text. `target` and `source` are this text's own, where they differ from the cleaner's."""
        if not isinstance(text, str):
            raise TypeError(f"a text is a str, and this is {type(text).__name__}; bytes are decoded first: data.decode('utf-8')")
        text = str.__str__(text)  # a subclass would come back where nothing changed, and not where something did
        pipeline = self._pipeline(_tag(target) or self.options.target, _tag(source) or self.options.source)
        result = pipeline.run(text)
        return with_leftovers(result) if self.options.untranslated and self.finds_leftovers else result

    @property
    def finds_leftovers(self) -> bool:
        """Whether the rule for sentences in another language was neither ignored nor left out of a selection."""
        own = {"leftover-sentence", "any"}
        return not own & self.options.ignore and (not self.options.select or bool(own & self.options.select))

    def __call__(self, text: str | None) -> str | None:
        """The clean text. None stays None, so that a column with gaps can be mapped."""
        return None if text is None else self.clean(text).text

    def clean_many(self, texts: Iterable[str]) -> Iterator[Result]:
        """Repair texts one after another, each on its own."""
        for text in texts:
            yield self.clean(text)

    @property
    def fingerprint(self) -> str:
        """Code version, content of the rules and options in one short string: equal fingerprints give equal results."""
        from cleanup import __version__

        told = f"{__version__}\n{self.shelf.hash}\n{_told(self.options)}"
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def __getstate__(self) -> dict[str, Any]:
        return {"rules": self._rules, "options": self.options}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._rules, self.options = state["rules"], state["options"]
        self._open()

    def __repr__(self) -> str:
        return f"Cleaner(target={self.options.target!r}, source={self.options.source!r}, rules={len(self.shelf)})"


def with_leftovers(result: Result) -> Result:
    """The result with the sentences that were left in another language among what is held. ImportError where nltk is missing."""
    from dataclasses import replace

    from cleanup.edit import Held
    from cleanup.languages import language
    from cleanup.leftovers import CAUSE, RULE, leftovers

    found = result.diagnosis
    held = list(result.held)
    for one in leftovers(result.text, found.target, found.source) if found is not None else ():
        span = result.to_original(one.start, one.end)
        before = result.original[span.start : span.end]
        why = f"This sentence was left in {language(one.language).name}."
        held.append(Held(span.start, span.end, before, before, RULE, why, Safety.GUESS, CAUSE, one.language))
    held.sort(key=lambda h: (h.start, h.end, h.rule, h.after))
    return replace(result, held=tuple(held))


def _told(options: Options) -> str:
    from dataclasses import fields

    parts = []
    for field in fields(options):
        value = getattr(options, field.name)
        parts.append(f"{field.name}={sorted(value) if isinstance(value, frozenset) else value!r}")
    return ";".join(parts)


def _tag(tag: str | None) -> str | None:
    """`en-GB`, `pt_BR` -> `en`, `pt`. A language that we do not know is allowed: only rules for any language then run."""
    if tag is None:
        return None
    if not isinstance(tag, str):
        raise ValueError(f"language {tag!r}: a tag such as 'en'")
    if tag in ("", "auto"):
        return None
    short = tag.replace("_", "-").split("-")[0].lower()
    if not (2 <= len(short) <= 3 and short.isascii() and short.isalpha()):
        raise ValueError(f"language {tag[:40]!r}: a tag such as 'en', 'pl' or 'pt-BR'")
    return short
