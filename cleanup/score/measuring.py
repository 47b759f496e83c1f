"""Measuring: the corpus is cleaned under every setting, its damage judged and its good text looked at for harm."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cache

from cleanup.cleaner import Cleaner
from cleanup.corpus import Record, records
from cleanup.result import Result
from cleanup.score.harm import Harm, harm
from cleanup.score.matching import Verdict, judge
from cleanup.shelf import Shelf, open_shelf

MEND_SETTINGS = (
    "nothing",
    "translated",
    "source",
)  # what the cleaner is told of a damaged text; `source` is the one that tables show


@dataclass(slots=True)
class Figures:
    """Everything that was measured. `mend[setting]` are verdicts; `keep[setting][language]` is harm."""

    mend: dict[str, list[Verdict]]
    keep: dict[str, dict[str, Harm]]
    shelf: Shelf


Clean = Callable[[Record, str], Result]


class Cleaners:
    """Cleaners for the settings of the corpus: one Cleaner for each thing said, reused for every record."""

    def __init__(self, *, trial: bool = False, select: Collection[str] = ()) -> None:
        self._open: dict[tuple[bool | None, str | None], Cleaner] = {}
        self._trial, self._select = trial, tuple(select)

    def __call__(self, record: Record, setting: str) -> Result:
        source = record.source if setting == "source" else setting.partition(":")[2] or None
        translated = True if setting == "translated" else None
        cleaner = self._open.get((translated, source))
        if cleaner is None:
            cleaner = Cleaner(source=source, translated=translated, trial=self._trial, select=self._select)
            self._open[translated, source] = cleaner
        return cleaner.clean(record.damaged, target=record.target)


def keep_settings(language: str, shelf: Shelf) -> list[str]:
    """What the cleaner is told of good text: nothing, that it is translated, and each source that rules or corpus know into its language."""
    sources = {rule.head.source for rule in shelf.rules if rule.head.source and rule.head.target == language}
    sources |= {record.source for record in records("mend") if record.target == language and record.source}
    return ["nothing", "translated", *(f"source:{source}" for source in sorted(sources))]


def measure(
    *,
    trial: bool = False,
    pair: str | None = None,
    select: Collection[str] = (),
    settings: Sequence[str] = MEND_SETTINGS,
    clean: Clean | None = None,
) -> Figures:
    """Clean the corpus and judge it. `pair` (`pl-en`) narrows it to one direction and the good text of its
    target, `select` to some rules.

    `clean` stands in for the cleaners: a function of record and setting, for tests.
    """
    shelf = open_shelf()
    do = clean or Cleaners(trial=trial, select=select)
    damaged = [r for r in records("mend") if pair in (None, r.folder)]
    good = [r for r in records("keep") if pair is None or r.target == pair.rpartition("-")[2]]
    mend = {setting: [judge(record, do(record, setting)) for record in damaged] for setting in settings}
    keep: dict[str, dict[str, Harm]] = {}
    for language in dict.fromkeys(r.target for r in good):
        here = [r for r in good if r.target == language]
        for setting in keep_settings(language, shelf):
            keep.setdefault(setting, {})[language] = harm(here, lambda record, s=setting: do(record, s))  # type: ignore[misc]
    return Figures(mend, keep, shelf)


@cache
def all_figures() -> Figures:
    """The figures by which the status of rules is judged: rules on trial run, the source is told. Measured once for a process."""
    return measure(trial=True, settings=("source",))
