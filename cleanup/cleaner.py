"""Cleaner: the library's front door."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from cleanup.edit import Safety
from cleanup.pipeline import Options, Pipeline, Teasers
from cleanup.result import Result
from cleanup.shelf import Shelf, open_shelf, style_file

if TYPE_CHECKING:
    from cleanup.diagnosis import Diagnosis
    from cleanup.evidence import Verdict

Level = Literal["careful", "default", "bold"]
LEVELS: dict[str, Safety] = {"careful": Safety.SAFE, "default": Safety.LIKELY, "bold": Safety.GUESS}


class Cleaner:
    """Repairs machine-translated text. Make one and keep it: it remembers its verdicts on words.

    >>> Cleaner(target="en")("He never saidthat.")
    'He never said that.'

    `target`: the language of the texts (`"en"`); None asks each text. `source`: the language they were translated from, if known.
    `translated`: True says that they are machine-translated, False that they are not; None asks the evidence in each text.
    `rules`: rule files or folders of your own, beside ours. `house_style`: which of two right spellings of a name the house writes: styles of ours
    (`"kiev"`) or rule files. `keep`: words that stay as they are. `level`: `"careful"` applies only what cannot
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
        house_style: Sequence[str | os.PathLike[str]] = (),
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
        for name, given in (("keep", keep), ("rules", rules), ("house_style", house_style), ("select", select), ("ignore", ignore)):
            if isinstance(given, str | bytes | os.PathLike) or not isinstance(given, Iterable):
                raise ValueError(f"{name} {given!r}: a list; write ['…'] around a single one")
        keep, rules, select, ignore = tuple(keep), tuple(rules), tuple(select), tuple(ignore)
        for name, items in (("keep", keep), ("select", select), ("ignore", ignore)):
            if (odd := next((item for item in items if not isinstance(item, str)), None)) is not None:
                raise ValueError(f"{name} holds {odd!r}; write text in quotes")
        house_style = tuple(house_style)
        if (place := next((item for item in (*rules, *house_style) if not isinstance(item, str | os.PathLike)), None)) is not None:
            raise ValueError(f"rules holds {place!r}; write the path of a file or folder")
        for name, flag in (("translated", translated), ("trial", trial), ("accelerate", accelerate), ("untranslated", untranslated)):
            if not (isinstance(flag, bool) or (flag is None and name == "translated")):
                raise ValueError(f"{name} {flag!r}: True or False" + (", or None to ask the evidence" if name == "translated" else ""))
        if translated is False and source is not None:
            raise ValueError("translated=False says that the text is no translation, source says from where: give one of them")
        self._rules = (*(Path(r) for r in rules), *map(style_file, house_style))
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
        self._pipelines: dict[tuple[str | None, str | None, bool | None], Pipeline] = {}
        self._lock = threading.Lock()

    def _pipeline(self, target: str | None, source: str | None, translated: bool | None) -> Pipeline:
        key = (target, source, translated)
        with self._lock:
            found = self._pipelines.get(key)
            if found is None:
                from dataclasses import replace

                options = replace(self.options, target=target, source=source, translated=translated)
                found = self._pipelines[key] = Pipeline(self.shelf, options)
            return found

    def clean(self, text: str, *, target: str | None = None, source: str | None = None, original: str | None = None) -> Result:
        """Repair one text. `target` and `source` are this text's own, where they differ from the cleaner's.

        `original` is the source text, where it is at hand. It tells the source language and that the text is a translation, a leftover is only
        repaired if it stands there, and where the two disagree `Result.findings` says so; nothing is rewritten for that.
        """
        if not isinstance(text, str):
            raise TypeError(f"a text is a str, and this is {type(text).__name__}; bytes are decoded first: data.decode('utf-8')")
        if original is not None and not isinstance(original, str):
            raise TypeError(f"an original is a str, and this is {type(original).__name__}")
        text = str.__str__(text)  # a subclass would come back where nothing changed, and not where something did
        tags = _tag(target) or self.options.target, _tag(source) or self.options.source
        if original is None or not original.strip():
            return self._finished(self._pipeline(*tags, self.options.translated).run(text))
        from cleanup.original import beside

        def run(target: str | None, source: str | None, translated: bool | None) -> Result:
            told = self.options.translated if translated is None else translated
            return self._pipeline(target, source, told).run(text)

        return self._finished(beside(run, text, original, tags[0], tags[1], self.options.translated, self._is_leftover))

    def diagnose(self, text: str, *, target: str | None = None, source: str | None = None, original: str | None = None) -> Diagnosis:
        """What `clean` finds out about a text, and beside it the probable source that weaker clues name (`source_by` is `clues`); no rule goes by those."""
        from cleanup.diagnosis import Diagnosis, named_source

        result = self.clean(text, target=target, source=source, original=original)
        return named_source(result.diagnosis or Diagnosis(), result.original, result.text)

    def _is_leftover(self, id: str) -> bool:
        """Whether a rule repairs words left in the source language: by its kind, or, where a phrase does it, by its name."""
        return id.startswith("leftover") or self.shelf.rule(id).head.kind == "leftover"

    def _finished(self, result: Result) -> Result:
        return with_leftovers(result) if self.options.untranslated and self.finds_leftovers else result

    @property
    def finds_leftovers(self) -> bool:
        """Whether the rule for sentences in another language was neither ignored nor left out of a selection."""
        own = {"leftover-sentence", "any"}
        return not own & self.options.ignore and (not self.options.select or bool(own & self.options.select))

    def __call__(self, text: str | None) -> str | None:
        """The clean text. None stays None, so that a column with gaps can be mapped."""
        return None if text is None else self.clean(text).text

    def clean_many(
        self,
        texts: Iterable[str],
        *,
        pages: Iterable[str | None] | None = None,
        sites: Iterable[str | None] | None = None,
    ) -> Iterator[Result]:
        """Repair texts one after another, each on its own.

        `pages` names the page of each text, `sites` its site: texts of one page then share all evidence, those of one site only that they are
        translated. For that all texts are read before the first result comes, and the results do not depend on their order. ValueError where
        there are not as many names as texts.
        """
        if pages is None and sites is None:
            for text in texts:
                yield self.clean(text)
            return
        from cleanup.evidence import Evidence

        held = list(texts)
        names = [list(given) if given is not None else [None] * len(held) for given in (pages, sites)]
        if any(len(given) != len(held) for given in names):
            raise ValueError(f"{len(held)} texts, {len(names[0])} pages and {len(names[1])} sites: give one for each text, or None")
        evidence = Evidence(translated=self.options.translated)
        keys = [page or f"\0{number}" for number, page in enumerate(names[0])]  # a text without a page is a page of its own
        for text, key, site in zip(held, keys, names[1], strict=True):
            evidence.add(text, self.clean(text).diagnosis, key, site)
        opened = evidence.sites()
        for text, key, site in zip(held, keys, names[1], strict=True):
            yield self.clean_by(text, evidence.page(key) or (opened.get(site) if site else None))

    def clean_by(
        self, text: str, verdict: Verdict | None, *, target: str | None = None, source: str | None = None, original: str | None = None
    ) -> Result:
        """Repair one text by what its page or site showed (see `evidence.Evidence`). What the caller said goes first."""
        mine = _tag(source) or self.options.source
        said = self.options.translated
        if verdict is None or original is not None or mine is not None or said is False or (said and verdict.source is None):
            return self.clean(text, target=target, source=source, original=original)
        from cleanup.evidence import told

        into = _tag(target) or self.options.target
        origin = verdict.source if verdict.source != into else None
        return told(self._finished(self._pipeline(into, origin, True).run(str.__str__(text))), verdict, by_caller=said is True)

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
