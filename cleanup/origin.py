"""Origin: which language a translated text probably came from, by clues too weak to open any door.

Source words and foreign spellings name the source where they stand (`diagnosis.Case.sources`); most pages have none. What they do have is a subject:
the towns, surnames, letters and addresses of the country whose newspaper they were. Each kind of clue counts at most a few times, so that one topic
repeated does not decide, and a language is named only with a clear lead. What is named so is told to the user, and opens nothing: a page about Poland
may come from anywhere.

It refuses: fewer than two different clues, a runner-up that has more than half as much, languages without a `Homeland`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from cleanup.document import WORD
from cleanup.languages import language
from cleanup.languages.homelands import HOMELANDS
from cleanup.lazy import lazy

ENOUGH = 2.0  # the least score that names a language
LEAD = 2.0  # times the score of the next
READ = 40_000  # code points that are looked at

_WEIGHTS = {"address": 3.0, "letters": 2.0, "subject": 1.0, "name": 1.0, "quotes": 0.5}
_MOST = {"address": 1, "letters": 3, "subject": 5, "name": 3, "quotes": 1}
_ADDRESS = lazy(r"[\w-]\.([a-z]{2}|укр|рф)(?=[/\s)\],.;:?\"”]|$)")


@dataclass(frozen=True, slots=True)
class Clue:
    """One clue: what kind it is of (`address`, `letters`, `subject`, `name`, `quotes`), and what was read."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Origin:
    """The probable source language, how sure (0 to 1; `bench/diagnosis.py` measures it on invented pages, where it is right more often than it says), and why."""

    tag: str
    confidence: float
    clues: tuple[Clue, ...]


def origin(text: str, target: str | None) -> Origin | None:
    """The language that a translated text most probably came from, or None."""
    found = _clues(text[:READ], target)
    scores = {tag: _score(clues) for tag, clues in found.items() if tag != target}
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ranked or ranked[0][1] < ENOUGH:
        return None
    tag, score = ranked[0]
    rival = ranked[1][1] if len(ranked) > 1 else 0.0
    if score < LEAD * rival:
        return None
    confidence = round(min(0.95, 0.75 + 0.05 * (score - rival)), 2)
    return Origin(tag, confidence, tuple(Clue(kind, word) for kind, words in found[tag].items() for word in sorted(words)[: _MOST[kind]]))


def _score(clues: dict[str, dict[str, float]]) -> float:
    return sum(_WEIGHTS[kind] * sum(sorted(words.values(), reverse=True)[: _MOST[kind]]) for kind, words in clues.items())


def _clues(text: str, target: str | None) -> dict[str, dict[str, dict[str, float]]]:
    """Language -> kind of clue -> what was read, with its share: a clue that speaks for several languages counts for each in part."""
    found: dict[str, dict[str, dict[str, float]]] = {}

    def add(kind: str, word: str, tags: set[str]) -> None:
        for tag in tags:
            found.setdefault(tag, {}).setdefault(kind, {})[word] = 1 / len(tags)

    subjects, endings, domains, quotes = _index()
    words = set(WORD.findall(text))
    for word in words:
        low = word.lower()
        if low in subjects and word[0].isupper():
            add("subject", low, subjects[low])
        if word[0].isupper() and len(word) > 4:
            for ending, tags in endings:
                if low.endswith(ending):
                    add("name", word, tags)
                    break
        if not word.isascii() and (word[1:].islower() or word.isupper()):  # a capital inside is a character that broke
            spelt = _spelt(low, target)
            if spelt:
                add("letters", word, set(spelt))
    for match in _ADDRESS.finditer(text):
        ending = "." + match[1]
        if ending in domains:
            add("address", ending, domains[ending])
    for pair, tags in quotes.items():
        if pair[0] in text and pair[1] in text:
            add("quotes", "".join(pair), tags - {target or ""})
    return found


@lru_cache(maxsize=4096)
def _spelt(word: str, target: str | None) -> frozenset[str]:
    """The languages that could have spelt a word with letters the target does not have; none where too many could."""
    own = language(target).letters if target in HOMELANDS or target == "en" else ""
    odd = {c for c in word if not c.isascii() and c.isalpha() and c not in own}
    if not odd:
        return frozenset()
    tags = frozenset(tag for tag in HOMELANDS if tag != target and odd <= set(language(tag).letters))
    return tags if len(tags) <= 3 else frozenset()


@lru_cache(maxsize=1)
def _index() -> tuple[dict[str, set[str]], list[tuple[str, set[str]]], dict[str, set[str]], dict[tuple[str, str], set[str]]]:
    subjects: dict[str, set[str]] = {}
    endings: dict[str, set[str]] = {}
    domains: dict[str, set[str]] = {}
    quotes: dict[tuple[str, str], set[str]] = {}
    for tag, home in HOMELANDS.items():
        for word in home.words:
            subjects.setdefault(word, set()).add(tag)
        for ending in home.endings:
            endings.setdefault(ending, set()).add(tag)
        for domain in home.domains:
            domains.setdefault(domain, set()).add(tag)
        pair = language(tag).quotes
        if pair[0] not in '“"':
            quotes.setdefault(pair, set()).add(tag)
    longest = sorted(endings.items(), key=lambda item: (-len(item[0]), item[0]))
    return subjects, longest, domains, quotes
