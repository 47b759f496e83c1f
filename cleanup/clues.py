"""Clues: what a text shows of the language it was translated from; read here, weighed in `origin`.

Of the language itself: what rules saw, words left over, editors' marks, quotation marks, letters. Of its newspapers: agencies, addresses, turns that come through
a translation (`the server wrote`, `used the following expressions`). Of its country: towns, people, institutions (`languages.homelands`), and names that are
common there and rare elsewhere (`lexicon.native`).

It refuses: a clue that speaks for more than three languages; everyday English words that are a name somewhere (`Most`); an abbreviation in small letters; a word
with a capital inside, which is a character that broke.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from math import log
from typing import Final

from cleanup.languages import LANGUAGES, language
from cleanup.languages.homelands import ELSEWHERE, SOURCES, STRONG, homeland
from cleanup.languages.strangers import DOUBLES, STRANGERS
from cleanup.lazy import lazy
from cleanup.lexicon import Lexicon, WordClass, lexicon
from cleanup.lexicon.native import native
from cleanup.value import value

READ: Final = 40_000  # code points that are looked at
MOST: Final = 48  # clues for one language that are kept
SHARED: Final = 3  # a clue that speaks for more languages tells nothing

WEIGHT: Final = {
    "sign": 4.5,
    "mark": 4.5,
    "word": 2.6,
    "address": 2.5,
    "desk": 3.6,
    "habit": 1.8,
    "stamp": 3.0,
    "case": 2.6,
    "quotes": 1.5,
    "home": 3.4,
    "elsewhere": 2.7,
    "world": 1.0,
    "given": 2.2,
    "name": 1.4,
    "letters": 2.4,
    "ending": 1.4,
    "abroad": -2.0,
}
"""The logarithm of how much oftener a clue is met in translations from its language than from others."""

_LETTER = lazy("[\u0400-\u04ff]")
_WORD = lazy(r"[^\W\d_]+(?:['-][^\W\d_]+)*(?:\.[^\W\d_]+)*")
_BRACKETED = lazy(r"[(\[]([^()\[\]\n]{2,20})[)\]]|[–—-] ([^()\[\]\n]{2,20})[)\]]")
_ADDRESS = lazy(r"[\w-]\.([a-z]{2}|укр|рф)(?=[/\s)\],.;:?\"”]|$)")
_ABROAD: Final = frozenset(
    """government president chancellor premier minister parliament police army media newspaper newspapers press city town capital authorities magazine daily
    broadcaster citizens tourists border""".split()
)
_WORDS: Final = frozenset(["it", "at", "be"])
_ABBREVIATION = 4
_LONGEST = 4  # words in a name
_EVERYDAY = 4
_RARE = 1
_SPEAKS = 0.3  # of the pages of a country speak of it by name
_CYRILLIC = ("ru", "uk")
_ENDED: Final = {
    "in": ("fi",),
    "lla": ("fi",),
    "lle": ("fi",),
    "lta": ("fi",),
    "owi": ("pl",),
    "iem": ("pl",),
    "ovi": ("cs", "sk"),
    "em": ("pl", "cs"),
    "ului": ("ro",),
}


@value
class Clue:
    """One clue: what was read, and its kind.

    `sign`: what a rule saw that speaks for a language; `mark`: an editor's; `word`: a word of the language, left over; `address`: of a page or
    mailbox; `desk`: a news agency; `habit`: a turn of its newspapers; `stamp`: an abbreviation, a company form, a way to set speech; `case`: a name in another case; `quotes`: its quotation marks. And of what the text speaks: `country`,
    `home` (towns, parties, newspapers of it), `world` (what everybody's news speaks of), `given` (a given name), `name` (common there and rare
    elsewhere), `letters` (spelt with its letters), `ending` (of surnames). One kind speaks against: `abroad` (`the French president`: at home he is the president).
    """

    kind: str
    text: str


@dataclass(slots=True)
class Clues:
    """Language -> what was read, in small letters -> (weight, kind, how it stood), the heaviest of each. Texts of a page are merged into one, in any order."""

    found: dict[str, dict[str, tuple[float, str, str]]] = field(default_factory=dict)
    signed: bool = False  # whether any rule saw a sign of translation
    names: int = 0  # how many words with a capital were read, each once a text

    def add(self, kind: str, text: str, tags: Iterable[str], weight: float | None = None) -> None:
        """Take in a clue. One that speaks for several languages counts less for each."""
        tags = tuple(tags)
        if not tags or len(tags) > SHARED:
            return
        heavy = (WEIGHT[kind] if weight is None else weight) - log(len(tags))
        for tag in tags if heavy > 0 or kind == "abroad" else ():
            self._take(tag, text.lower(), (heavy, kind, text))

    def merge(self, other: Clues) -> None:
        """Take in what another text of the page showed."""
        self.names += other.names
        self.signed |= other.signed
        for tag, theirs in other.found.items():
            for text, clue in theirs.items():
                self._take(tag, text, clue)

    def of(self, tag: str) -> tuple[Clue, ...]:
        """What speaks for a language, the heaviest first."""
        ranked = sorted(self.found.get(tag, {}).items(), key=lambda item: (-item[1][0], item[0]))
        return tuple(Clue(kind, text) for _, (weight, kind, text) in ranked if weight > 0)

    def _take(self, tag: str, text: str, clue: tuple[float, str, str]) -> None:
        seen = self.found.setdefault(tag, {})
        seen[text] = max(clue, seen.get(text, clue))
        if len(seen) > MOST:
            del seen[min(seen, key=lambda known: (seen[known], known))]


def read(text: str, target: str | None, signs: Iterable[tuple[str, str]] = (), clean: str | None = None) -> Clues:
    """All clues of a text. `signs`: (language, what was seen), of rules that name a language; `clean`: the repaired text, where there is one."""
    found = Clues()
    cyrillic = target not in _CYRILLIC and _LETTER.search(text) is not None
    for tag, seen in signs:
        if tag in SOURCES and (not cyrillic or tag in _CYRILLIC):  # else a spelling that Russian and German share by chance
            found.add("sign", seen, (tag,))
    text = text[:READ].replace("’", "'")
    words = [match[0].removesuffix("'s") for match in _WORD.finditer(text)]
    own = lexicon(target) if target in LANGUAGES else None
    whole = None if clean is None else clean.replace("’", "'")
    found.names = sum(word[:1].isupper() for word in set(words))
    for word in dict.fromkeys(words):
        if whole is None or word.isascii() or word in whole:  # else its characters were broken
            _of_word(word, target, own, found)
    _of_names(words, target, found)
    _of_cases(set(words), own, found)
    _of_marks(text, target, found)
    for kind, subject in (("stamp", text), ("habit", text.lower())):
        if kind == "stamp" or target == "en":
            for turn, (tags, weight) in _turns(kind).items():
                if target not in tags and (match := turn.search(subject)):
                    found.add(kind, match[0].strip(), tags, weight)
    return found


def _of_word(word: str, target: str | None, own: Lexicon | None, found: Clues) -> None:
    low = word.lower()
    band = own.band(low) if own is not None else 0
    capital = word[:1].isupper()
    everyday = own is not None and band >= _EVERYDAY and (target != "en" or own.can_be(low, ~int(WordClass.NAME)))
    for kind, tags in _names().get(low, ()):
        if kind in ("country", "world", "elsewhere"):  # as English spells them
            if capital and target == "en":
                _speaks(kind, word, tags, found)
        elif kind == "common":
            found.add("home", word, tags)
        elif len(low) < _ABBREVIATION and not word[-1].isupper() and not (kind == "desk" and band < 2):  # `dpa`
            continue
        elif word.isupper() or (capital and not everyday) or kind == "desk":
            found.add(kind, word, tags)
    if capital:
        if not everyday and not _word_of(low, target, own) and not word.isupper() and (home := native(low)) is not None and target not in home[0]:
            found.add("name", word, home[0], WEIGHT["name"] * home[1])
        if band < 2 and len(low) > _ABBREVIATION:
            for kind in ("ending", "case"):
                if match := _endings(kind)[0].search(low):
                    found.add(kind, word, _endings(kind)[1][match[0]] - {target or ""})
    if "Ѐ" < low[0] < "ӿ" and target not in _CYRILLIC:
        bands = {tag: known.band(low) for tag in _CYRILLIC if (known := lexicon(tag)) is not None}
        found.add("word", word, tuple(tag for tag in bands if bands[tag] and bands[tag] >= max(bands.values()) - 1))
    elif capital:
        pass
    elif low in _left(target):
        found.add("word", word, _left(target)[low])
    elif own is not None and not band and not own.known(low) and (home := native(low)) is not None and home[1] > 1:
        found.add("word", word, home[0])
    if not word.isascii() and word.isalpha() and low[0] < "Ѐ" and (word[1:].islower() or word.isupper()):
        found.add("letters", word, _spelt(low, target))


def _word_of(low: str, target: str | None, own: Lexicon | None) -> bool:
    """Whether it is a word of the target, and no name."""
    return own is not None and (own.can_be(low, ~int(WordClass.NAME)) if target == "en" else own.band(low) > _RARE)


def _speaks(kind: str, text: str, tags: frozenset[str], found: Clues) -> None:
    """A name of a country tells the more, the less the news of others speaks of it."""
    fame = min(homeland(tag).fame for tag in tags) if kind == "country" else 0.0
    found.add(kind, text, tags, log(_SPEAKS / fame) if fame else None)


def _of_names(words: list[str], target: str | None, found: Clues) -> None:
    """Names of several words. Each takes the place of its parts: `Real Madrid` is not Madrid."""
    table = _names()
    lows = [word.lower() for word in words]
    for low, after in pairwise(lows):
        if after in _ABROAD and target == "en":
            for tag in (tag for kind, tags in table.get(low, ()) if kind == "country" for tag in tags):
                found.add("abroad", f"{low} {after}", (tag,))
    for size in range(2, _LONGEST + 1):
        for start in range(len(lows) - size + 1):
            if lows[start] in _firsts() and (kinds := table.get(" ".join(lows[start : start + size]))):
                for kind, tags in kinds:
                    if target == "en" or kind == "home":
                        _speaks(kind, " ".join(words[start : start + size]), tags, found)


def _of_cases(words: set[str], own: Lexicon | None, found: Clues) -> None:
    """Names that stand with the ending of a case and without (`Rautiainen`, `Rautiaisen`; `Lindin` beside `Lind`)."""
    for word in words:
        if word[:1].isupper() and own is not None and own.band(word) < 2:
            for ending, tags in _ENDED.items():
                if word.endswith(ending) and len(word) - len(ending) >= _ABBREVIATION and word.removesuffix(ending) in words:
                    found.add("case", word, tags)


def _of_marks(text: str, target: str | None, found: Clues) -> None:
    """Editors' marks, addresses, quotation marks."""
    marks, domains, quotes = _signs()
    for match in _BRACKETED.finditer(text):
        mark = (match[1] or match[2]).strip()  # `ndr` is Italian, `NdR` Spanish
        found.add("mark", mark, marks.get(mark, marks.get(mark.lower(), set())) - {target or ""})
    for match in _ADDRESS.finditer(text):
        if match[1] not in _WORDS or "www." in text or "@" in text or "://" in text:  # `that.it`: a space was lost
            found.add("address", "." + match[1], domains.get("." + match[1], ()))
    for pair, tags in quotes.items():
        if pair[1] in text and re.search(rf"(?<!\S){pair[0]}\w", text):
            found.add("quotes", "".join(pair), tags - {target or ""})


def _double(tag: str) -> tuple[str, frozenset[str]]:
    """Letters and small words of the stranger that a language could be taken for; none for most."""
    return STRANGERS[DOUBLES[tag]] if tag in DOUBLES else ("", frozenset())


@lru_cache(maxsize=4096)
def _spelt(word: str, target: str | None) -> frozenset[str]:
    """The languages that could have spelt a word with letters the target does not have; none, if a stranger could."""
    own = language(target).letters if target in LANGUAGES else ""
    odd = {c for c in word if not c.isascii() and c not in own}
    tags = frozenset(tag for tag in LANGUAGES if tag != target and odd and odd <= set(language(tag).letters))
    return frozenset() if any(odd <= set(_double(tag)[0]) for tag in tags) else tags


@lru_cache(maxsize=8)
def _left(target: str | None) -> dict[str, set[str]]:
    """Function words of one or two source languages that are no words of the target: what a translator leaves standing."""
    own = lexicon(target) if target in LANGUAGES else None
    found: dict[str, set[str]] = {}
    for tag in LANGUAGES:
        if tag != target:
            for word in language(tag).function_words - _double(tag)[1]:
                found.setdefault(word, set()).add(tag)
    return {w: tags for w, tags in found.items() if len(tags) <= 2 and len(w) > 2 and own is not None and own.band(w) < 2}


Named = dict[str, tuple[tuple[str, frozenset[str]], ...]]


@lru_cache(maxsize=1)
def _names() -> Named:
    """What a text may speak of -> kinds of clue, each with the languages it speaks for."""
    found: dict[str, dict[str, set[str]]] = {}
    for tag in SOURCES:
        home = homeland(tag)
        for kind, listed in (
            ("country", home.country),
            ("world", home.world),
            ("home", home.home),
            ("common", home.common),
            ("given", home.given),
            ("desk", home.desks),
        ):
            for word in listed:
                found.setdefault(word, {}).setdefault(kind, set()).add(tag)
    for word in ELSEWHERE:
        found.setdefault(word, {}).setdefault("elsewhere", set()).add("")
    return {word: tuple((kind, frozenset(tags)) for kind, tags in kinds.items()) for word, kinds in found.items()}


@lru_cache(maxsize=1)
def _firsts() -> frozenset[str]:
    """First words of names of several words."""
    return frozenset(word.partition(" ")[0] for word in _names() if " " in word)


@lru_cache(maxsize=2)
def _endings(kind: str) -> tuple[re.Pattern[str], dict[str, set[str]]]:
    """How surnames end, in the first case or in others."""
    found: dict[str, set[str]] = {}
    for tag in SOURCES:
        for ending in homeland(tag).endings if kind == "ending" else homeland(tag).cases:
            found.setdefault(ending, set()).add(tag)
    longest = sorted(found, key=lambda ending: (-len(ending), ending))
    return re.compile(rf"(?:{'|'.join(longest)})\Z"), found


@lru_cache(maxsize=2)
def _turns(kind: str) -> dict[re.Pattern[str], tuple[frozenset[str], float]]:
    """Turns of newspapers, or what no translator touches; each with the languages it speaks for, and its weight."""
    found: dict[str, set[str]] = {}
    for tag in SOURCES:
        for turn in homeland(tag).habits if kind == "habit" else homeland(tag).stamps:
            found.setdefault(turn, set()).add(tag)
    weights = {turn: WEIGHT["stamp" if turn.startswith(STRONG) else kind] for turn in found}
    return {re.compile(turn.removeprefix(STRONG)): (frozenset(found[turn]), weights[turn]) for turn in sorted(found)}


@lru_cache(maxsize=1)
def _signs() -> tuple[dict[str, set[str]], dict[str, set[str]], dict[tuple[str, str], set[str]]]:
    """Editors' marks, endings of addresses, quotation marks; each with the languages it speaks for."""
    marks: dict[str, set[str]] = {}
    domains: dict[str, set[str]] = {}
    quotes: dict[tuple[str, str], set[str]] = {}
    for tag in SOURCES:
        for mark in language(tag).editor_marks:
            marks.setdefault(mark, set()).add(tag)
        for domain in homeland(tag).domains:
            domains.setdefault(domain, set()).add(tag)
        pair = language(tag).quotes
        if pair[0] not in '“"':
            quotes.setdefault(pair, set()).add(tag)
    exact = set(marks)
    for mark in sorted(exact):
        marks.setdefault(mark.lower(), set()).update(marks[mark] if mark.lower() not in exact else ())
    return marks, domains, quotes
