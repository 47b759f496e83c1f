"""Evidence that records share: those of one page all of it, those of one site only that they are translated.

A single sentence shows little; the page it stands on shows more. `Evidence` gathers what each record of a page showed on its own, and then says for a page
what `diagnosis.Case` says for a text: two different strict rules, or three places of one, open the door; one record that is written informally keeps
it shut. A site counts as translated where enough of its pages are so by themselves, and no source is taken from there: sites translate from many languages.

It is used in two passes, all records first and their cleaning second, so nothing depends on the order of records. What is kept is a few words a page
(at most `MOST` strict hits), not the texts.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cleanup.diagnosis import Case, Diagnosis
from cleanup.rule import Evidence as Strength
from cleanup.value import value

if TYPE_CHECKING:
    from cleanup.clues import Clues
    from cleanup.result import Result

MOST = 64  # different strict hits a rule that are remembered for a page; three decide
SITE_PAGES = 3  # so many pages of a site must be translated by themselves …
SITE_SHARE = 0.2  # … and such a share of all that it has


@value
class Verdict:
    """What is known of a record before it is looked at. `by` is `page` or `site`; `confidence` is the page's own, or the site's share of such pages."""

    by: str
    source: str | None
    confidence: float


@dataclass(slots=True)
class _Page:
    hits: dict[str, set[str]] = field(default_factory=dict)  # strict rule -> what it saw
    sources: dict[str, set[str]] = field(default_factory=dict)
    informal: bool = False
    sites: set[str] = field(default_factory=set)
    clues: Clues | None = None

    def case(self, translated: bool | None = None) -> Case:
        case = Case(None, None, translated, informal=self.informal)
        case.strong = {rule: set(seen) for rule, seen in self.hits.items()}
        case.places = {rule: len(seen) for rule, seen in self.hits.items()}
        case.sources = {tag: set(seen) for tag, seen in self.sources.items()}
        return case


class Evidence:
    """What the records of a collection showed, by page and site. Add all, then ask; `merge` joins what several workers gathered.

    `translated` is what the caller said: then a page tells its source only. With `reading`, clues of the probable source are kept as well.
    """

    def __init__(self, *, translated: bool | None = None, reading: bool = False) -> None:
        self._pages: dict[str, _Page] = {}
        self._translated = translated
        self._reading = reading

    def add(self, text: str, diagnosis: Diagnosis | None, page: str, site: str | None = None, clean: str | None = None) -> None:
        """Take in what one record showed when it was cleaned by itself. `clean` is the repaired text."""
        found = self._pages.setdefault(page, _Page())
        if site:
            found.sites.add(site)
        probe = Case(None, None, None)
        probe.look(text)
        found.informal |= probe.informal
        if self._reading and diagnosis is not None:
            from cleanup.clues import Clues, read

            found.clues = found.clues or Clues()
            found.clues.signed |= bool(diagnosis.signs)
            found.clues.merge(read(text, diagnosis.target, ((sign.source, sign.text) for sign in diagnosis.signs if sign.source), clean))
        for sign in diagnosis.signs if diagnosis is not None else ():
            if sign.strength is Strength.STRONG:
                _note(found.hits, sign.rule, sign.text)
                if sign.source:
                    _note(found.sources, sign.source, sign.text)

    def merge(self, other: Evidence) -> None:
        """Take over all that another gathered. The order of merging does not matter."""
        for key, theirs in other._pages.items():
            mine = self._pages.setdefault(key, _Page())
            mine.informal |= theirs.informal
            mine.sites |= theirs.sites
            if theirs.clues is not None:
                if mine.clues is None:
                    mine.clues = theirs.clues
                else:
                    mine.clues.merge(theirs.clues)
            for into, come in ((mine.hits, theirs.hits), (mine.sources, theirs.sources)):
                for name, seen in come.items():
                    for text in seen:
                        _note(into, name, text)

    def page(self, page: str | None) -> Verdict | None:
        """What the page tells of its records; None where it shows too little."""
        found = self._pages.get(page) if page else None
        if found is None:
            return None
        case = found.case(self._translated)
        return Verdict("page", case.open_source, case.confidence()) if case.open_translated else None

    def clues(self, page: str | None) -> Clues | None:
        """What the texts of a page show of the probable source; for people."""
        found = self._pages.get(page) if page else None
        return found.clues if found is not None else None

    def sites(self) -> dict[str, Verdict]:
        """The sites that are translated."""
        counted: dict[str, list[bool]] = {}
        for page in self._pages.values():
            for site in page.sites:
                counted.setdefault(site, []).append(page.case().open_translated)
        found: dict[str, Verdict] = {}
        for site, opened in sorted(counted.items()):
            share = sum(opened) / len(opened)
            if sum(opened) >= SITE_PAGES and share >= SITE_SHARE:
                found[site] = Verdict("site", None, share)
        return found


def _note(into: dict[str, set[str]], name: str, text: str) -> None:
    """Remember a hit; of more than `MOST` the first in order are kept, so that the order of records cannot matter."""
    seen = into.setdefault(name, set())
    seen.add(text)
    if len(seen) > MOST:
        seen.remove(max(seen))


def told(result: Result, verdict: Verdict, by_caller: bool = False) -> Result:
    """The result of a record that was cleaned by a verdict, its diagnosis saying where that came from. `by_caller`: that it is translated, the caller said."""
    found = result.diagnosis
    if found is None:
        return result
    source_by = verdict.by if verdict.source is not None and found.source == verdict.source else found.source_by
    if by_caller:
        return replace(result, diagnosis=replace(found, source_by=source_by))
    return replace(result, diagnosis=replace(found, translated_by=verdict.by, source_by=source_by, confidence=verdict.confidence))
