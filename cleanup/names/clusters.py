"""Clusters: spellings of a corpus that look like one name.

Texts are read one by one; kept are the spellings with their counts and a few places, nothing else. A cluster is a star: one spelling in the middle, which is
proposed for all, and around it those that look like it. Known spellings come first as middles, then the frequent ones. Not a chain: that A is like B and B
like C says little of A and C.

Bounded: above MOST spellings those that stood only once so far are forgotten, and the caller is told how many.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from cleanup.languages import language
from cleanup.lexicon import lexicon
from cleanup.names.candidates import candidates, context
from cleanup.names.likeness import SOUNDS, Likeness, Verdict
from cleanup.names.spotting import Tables, spotted
from cleanup.value import value

MOST = 200_000  # spellings that are kept
CONTEXTS = 3  # places of each spelling
CROWD = 400  # spellings with a key in common that are compared; of more, the most frequent


@dataclass(slots=True)
class Spelling:
    """A spelling as it stands in the texts of one language. `id`, `type` and `canonical` are those of a known entity, else empty."""

    name: str
    language: str
    id: str = ""
    type: str = ""
    canonical: str = ""
    count: int = 0
    documents: int = 0
    contexts: list[str] = field(default_factory=list)

    @property
    def rank(self) -> tuple[bool, bool, int, str]:
        """Known as it stands, known, frequent, by the alphabet."""
        return (not (self.id and self.name == self.written), not self.id, -self.count, self.name)

    @property
    def written(self) -> str:
        """The form to write: of a known full name the canonical one, of a surname alone the canonical's last word if that is like it."""
        if not self.canonical or len(self.name.split()) == len(self.canonical.split()):
            return self.canonical or self.name
        last = self.canonical.split()[-1]
        return last if len(self.name.split()) == 1 and SOUNDS.verdict(self.name, last) == "same" else self.name


@value
class Variant:
    """A spelling, the one it is proposed to become, and how alike they look."""

    spelling: Spelling
    middle: Spelling
    likeness: Verdict


class Spellings:
    """Collects spellings, text by text."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self.found: dict[tuple[str, str], Spelling] = {}
        self.forgotten = 0

    def add(self, text: str, tag: str) -> None:
        """Read one text in a language. Known names are looked for as `Result.entities` does, unknown ones as `candidates` says."""
        here: set[tuple[str, str]] = set()
        known = spotted(text, tag, self._tables)
        for mention in known:
            name = " ".join(text[mention.start : mention.end].split())
            if not (name.isupper() and len(name) > 3):  # a heading
                self._count(text, tag, name, mention.start, mention.end, here, (mention.id, mention.type, mention.canonical))
        taken = [(mention.start, mention.end) for mention in known]
        for one in candidates(text, language(tag), lexicon(tag), taken):
            self._count(text, tag, one.name, one.start, one.end, here, ("", "", ""))
        if len(self.found) > MOST:
            self._forget()

    def _count(self, text: str, tag: str, name: str, start: int, end: int, here: set[tuple[str, str]], told: tuple[str, str, str]) -> None:
        key = (tag, name)
        one = self.found.get(key)
        if one is None:
            one = self.found[key] = Spelling(name, tag, *told)
        one.count += 1
        if key not in here:
            here.add(key)
            one.documents += 1
            if len(one.contexts) < CONTEXTS:
                one.contexts.append(context(text, start, end))

    def _forget(self) -> None:
        rare = [key for key, one in self.found.items() if one.count == 1]
        for key in rare:
            del self.found[key]
        self.forgotten += len(rare)


def clusters(
    found: Iterable[Spelling], like: Likeness, refused: Collection[tuple[str, str]] = (), decided: Collection[str] = (), *, unsure: bool = True
) -> Iterator[list[Variant]]:
    """Groups of variants with one middle each, the most frequent first.

    `refused`: pairs (spelling, other) that somebody said are not the same, in either order. `decided`: spellings that were dealt with. Known spellings of one
    entity are no variants of each other: what is right as it stands needs no decision.
    """
    refused = {pair for a, b in refused for pair in ((a, b), (b, a))}
    decided = frozenset(decided)
    by_key: dict[tuple[str, str], list[Spelling]] = {}
    for one in sorted(found, key=lambda one: one.rank):
        if one.name not in decided:
            for key in like.keys(one.name):
                by_key.setdefault((one.language, key), []).append(one)
    done: set[tuple[str, str]] = set()
    groups: list[list[Variant]] = []
    for middle in sorted((one for ones in by_key.values() for one in ones), key=lambda one: one.rank):
        if (middle.language, middle.name) in done:
            continue
        done.add((middle.language, middle.name))
        group = list(_around(middle, by_key, refused, done, unsure, like))
        if group:
            groups.append(group)
    return iter(sorted(groups, key=lambda group: (-sum(v.spelling.count for v in group) - group[0].middle.count, group[0].middle.name)))


def _around(
    middle: Spelling,
    by_key: Mapping[tuple[str, str], list[Spelling]],
    refused: Collection[tuple[str, str]],
    done: set[tuple[str, str]],
    unsure: bool,
    like: Likeness,
) -> Iterator[Variant]:
    near = {id(one): one for key in like.keys(middle.name) for one in by_key[middle.language, key][:CROWD]}
    for one in near.values():
        place = (one.language, one.name)
        if place in done or (one.name, middle.name) in refused or (one.name, middle.written) in refused or (one.id and one.id == middle.id):
            continue
        if one.id and middle.id:
            continue  # two known entities
        found = like.verdict(one.name, middle.name)
        if found == "same" or (found == "unsure" and unsure):
            done.add(place)
            yield Variant(one, middle, found)
