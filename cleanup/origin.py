"""Origin: which language a translated text probably came from, by clues too weak to open any door.

Source words and foreign spellings name the source where they stand (`diagnosis.Case.sources`); most pages have too few of them. What they do have is
an editor's mark, a single word left over, or a subject: the towns, surnames, letters and addresses of the country whose newspaper they were. Each kind
of clue counts at most a few times, so that one topic repeated does not decide, and a language is named only with a clear lead. What is named so is
told to the user, and opens nothing: a page about Poland may come from anywhere.

It refuses: clues that several languages share and nothing else, a runner-up that has more than half as much, languages without a `Homeland`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from cleanup.languages import LANGUAGES, language
from cleanup.languages.homelands import HOMELANDS
from cleanup.lazy import lazy
from cleanup.lexicon import lexicon
from cleanup.value import value

ENOUGH = 1.0  # the least score that names a language: one clue that speaks for it alone …
STRONG = 2.0  # … and the least that names it with confidence
LONE = 0.6  # how sure one clue is; measured, as all of them, by `bench/diagnosis.py` over `corpus/mend`
LEAD = 2.0  # times the score of the next
READ = 40_000  # code points that are looked at

_WEIGHTS = {"sign": 4.0, "mark": 3.0, "word": 1.5, "address": 3.0, "letters": 2.0, "subject": 1.0, "name": 1.0, "quotes": 0.5}
_MOST = {"sign": 3, "mark": 1, "word": 3, "address": 1, "letters": 3, "subject": 5, "name": 3, "quotes": 1}
_LONGEST_MARK = 20
_BRACKETED = lazy(rf"[(\[]([^()\[\]\n]{{2,{_LONGEST_MARK}}})[)\]]|[–—-] ([^()\[\]\n]{{2,{_LONGEST_MARK}}})[)\]]")
_EDGES = ".,;:!?()[]{}\"“”„«»‘’'…–—-*|/"
_ADDRESS = lazy(r"[\w-]\.([a-z]{2}|укр|рф)(?=[/\s)\],.;:?\"”]|$)")


@value
class Clue:
    """One clue: what was read, and its kind.

    `sign`: what a rule saw that speaks for a language; `mark`: an editor's; `word`: a function word of the language; `address`: of a page or
    mailbox; `letters`: a word spelt with letters of the language; `subject`: the country; `name`: how surnames end; `quotes`: its quotation marks.
    """

    kind: str
    text: str


@value
class Origin:
    """The probable source language, how sure (0 to 1; `bench/diagnosis.py` shows how often it is right on invented pages), and why."""

    tag: str
    confidence: float
    clues: tuple[Clue, ...]


def origin(text: str, target: str | None, signs: Iterable[tuple[str, str]] = ()) -> Origin | None:
    """The language that a translated text most probably came from, or None. `signs`: (language, what was seen), of rules that name one."""
    found = _clues(text[:READ], target)
    for tag, seen in signs:
        if tag in HOMELANDS:
            found.setdefault(tag, {}).setdefault("sign", {})[seen] = 1.0
    scores = {tag: _score(clues) for tag, clues in found.items() if tag != target}
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ranked or ranked[0][1] < ENOUGH:
        return None
    tag, score = ranked[0]
    rival = ranked[1][1] if len(ranked) > 1 else 0.0
    if score < LEAD * rival:
        return None
    lead = score - rival
    confidence = LONE if lead < STRONG else round(min(0.95, 0.85 + 0.02 * (lead - STRONG)), 2)
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
    left = _left(target)
    own = lexicon(target) if target in LANGUAGES else None
    chunks = {chunk.strip(_EDGES) for chunk in set(text.split())}
    for word in chunks & left.keys():
        add("word", word, left[word])
    for word in chunks:
        if word[:1].isupper():
            low = word.lower()
            if low in subjects and target == "en":  # as English spells them
                add("subject", low, subjects[low])
            elif len(word) > 4 and (match := endings[0].search(low)) and not (own is not None and own.known(word)):
                add("name", word, endings[1][match[0]])
        if not word.isascii() and word.isalpha() and (word[1:].islower() or word.isupper()):  # a capital inside is a character that broke
            spelt = _spelt(word.lower(), target)
            if spelt:
                add("letters", word, set(spelt))
    marks = _marks()
    for match in _BRACKETED.finditer(text):
        mark = (match[1] or match[2]).strip().lower()
        if mark in marks:
            add("mark", mark, marks[mark] - {target or ""})
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


@lru_cache(maxsize=8)
def _left(target: str | None) -> dict[str, set[str]]:
    """Function words of one source language that are no words of the target: what a translator leaves standing."""
    words = lexicon(target) if target in LANGUAGES else None
    found: dict[str, set[str]] = {}
    for tag in HOMELANDS:
        if tag != target:
            for word in language(tag).function_words:
                found.setdefault(word, set()).add(tag)
    return {w: tags for w, tags in found.items() if len(tags) == 1 and len(w) > 2 and words is not None and not words.known(w)}


@lru_cache(maxsize=1)
def _marks() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for tag in HOMELANDS:
        for mark in language(tag).editor_marks:
            found.setdefault(mark.lower(), set()).add(tag)
    return found


Endings = tuple[re.Pattern[str], dict[str, set[str]]]


@lru_cache(maxsize=1)
def _index() -> tuple[dict[str, set[str]], Endings, dict[str, set[str]], dict[tuple[str, str], set[str]]]:
    """Words of the subject, endings of surnames, endings of addresses, quotation marks; each with the languages it speaks for."""
    subjects: dict[str, set[str]] = {}
    endings: dict[str, set[str]] = {}
    domains: dict[str, set[str]] = {}
    quotes: dict[tuple[str, str], set[str]] = {}
    for tag, home in HOMELANDS.items():
        for table, listed in ((subjects, home.words), (endings, home.endings), (domains, home.domains)):
            for word in listed:
                table.setdefault(word, set()).add(tag)
        pair = language(tag).quotes
        if pair[0] not in '“"':
            quotes.setdefault(pair, set()).add(tag)
    longest = sorted(endings, key=lambda ending: (-len(ending), ending))
    return subjects, (re.compile(rf"(?:{'|'.join(longest)})\Z"), endings), domains, quotes
