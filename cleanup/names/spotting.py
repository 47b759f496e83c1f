"""Spotting: which known entities a text mentions, where, and how surely.

The longest form that the tables know wins, from left to right. A full name needs nothing more. A surname alone counts where the full name stands somewhere in
the text, or where it is marked as hardly anybody else's. Spellings of other languages that were left standing count too, with the entity's canonical
form beside them.

It refuses what is part of a longer name (`Jack London`, `Paris Hilton`, `Moscow Times`): a place, an organisation or a surname beside a
capitalised word that is no title, no function word and no known name; a surname whose bearer is somebody else (`Jill Biden`); words that open a
sentence and could be plain words (`Turkey is roasted`); what lies in handles, paths and host names. Where a form has several bearers and the text does
not decide, none is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from cleanup.document import WORD, fold
from cleanup.edit import Safety
from cleanup.languages import LANGUAGES, Language, language
from cleanup.lazy import lazy
from cleanup.lexicon import Lexicon, WordClass, lexicon
from cleanup.names.gazetteer import ALIAS_WORDS, Gazetteer, gazetteer
from cleanup.names.register import Part, Register, opened, plain
from cleanup.names.sexes import sex_of
from cleanup.value import value

By = Literal["spelling", "surname", "terms"]
Tables = tuple[tuple[tuple[Path, ...], bool], ...]  # sets of tables, each with whether it is ours

_JOINT = lazy(r"\.?(?:[ \u00a0\u202f]|[ \t]*\r?\n[ \t]*)")  # what may stand between two words of a name, a line end too
_BOUND_BEFORE, _BOUND_AFTER = frozenset("@#/\\_&=$~"), frozenset("/\\_@=&")
_SENTENCE_END = lazy(r"[.!?…:;–—\n\r\"“”„«»()]")
_INITIAL = 3  # code points of a word that may end in a full stop inside a name (J. K. Rowling, St. Moritz)
_NOT_NAMES = int(
    WordClass.VERB
    | WordClass.VERB_S
    | WordClass.PAST
    | WordClass.PARTICIPLE
    | WordClass.ING
    | WordClass.ADJECTIVE
    | WordClass.ADVERB
    | WordClass.DETERMINER
    | WordClass.PREPOSITION
    | WordClass.CONJUNCTION
    | WordClass.PRONOUN
    | WordClass.NUMBER
)
_PLAIN_WORD = _NOT_NAMES | int(WordClass.NOUN | WordClass.PLURAL)
_YOUNGER = frozenset({"jr", "jr.", "junior", "ii", "iii"})  # after a full name they make another person of it
_POSSESSIVE = ("'s", "’s")


@value
class Mention:
    """A known entity in a text. `by`: `spelling` (a form of our tables as it stands), `surname` (alone), `terms` (the caller's tables)."""

    start: int
    end: int
    id: str
    type: str
    canonical: str
    wikidata: str | None
    by: By
    sure: Safety


class _Word(NamedTuple):
    start: int
    end: int  # without a possessive
    text: str


@value
class _Hit:
    """Words `first:last` are a form of `id`."""

    first: int
    last: int
    start: int
    end: int
    id: str
    part: Part
    standing: bool  # right as it stands; False: another language's spelling
    book: int


@dataclass(slots=True)
class _Book:
    """One set of tables, opened for a language."""

    register: Register
    gazetteer: Gazetteer | None
    ours: bool
    begins: dict[str, bool] = field(default_factory=dict)
    is_part: dict[str, bool] = field(default_factory=dict)

    def may_begin(self, word: str) -> bool:
        found = self.begins.get(word)
        if found is None:
            found = self.begins[word] = self.register.begins(plain(word))
        return found

    def may_belong(self, word: str) -> bool:
        found = self.is_part.get(word)
        if found is None:
            found = self.is_part[word] = self.gazetteer is not None and self.gazetteer.is_part(word)
        return found


@lru_cache(maxsize=8)
def _books(tables: Tables, target: str) -> tuple[tuple[Register, Gazetteer | None, bool], ...]:
    """The caller's tables before ours: what they say of a name counts."""
    found = []
    for paths, ours in sorted(tables, key=lambda item: item[1]):
        known = opened(paths, target)
        if known is not None:
            found.append((known, gazetteer(paths, target), ours))
    return tuple(found)


def spotted(text: str, target: str | None, tables: Tables) -> list[Mention]:
    """The known entities of a text in the target language, in order, without overlaps. Empty for a language that the tables lack."""
    if not text or target not in LANGUAGES:
        return []
    assert target is not None
    books = _books(tables, target)
    if not books:
        return []
    return _Spotter(text, language(target), lexicon(target), [_Book(*book) for book in books]).mentions()


class _Spotter:
    def __init__(self, text: str, language: Language, words: Lexicon | None, books: Sequence[_Book]) -> None:
        self._text, self._language, self._lexicon, self._books = text, language, words, books
        self._words = [_word(text, m.start(), m.end()) for m in WORD.finditer(text)]
        self._full: set[str] = set()  # ids whose full name stands in the text
        self._contested: set[str] = set()  # ids whose surname somebody else bears here
        self._answers: dict[str, bool] = {}  # of `_may_be_plain_word`

    # ---------------------------------------------------------------------------------------------------------------- finding

    def mentions(self) -> list[Mention]:
        found = list(self._hits())
        starts = {hit.first for hits in found for hit in hits}
        ends = {hit.last for hits in found for hit in hits}
        for hits in found:
            self._full.update(hit.id for hit in hits if hit.part == "full")
        kept: list[tuple[_Hit, ...]] = []
        for hits in found:
            left = tuple(hit for hit in hits if not self._belongs_elsewhere(hit, starts, ends))
            if left:
                kept.append(left)
        return [mention for hits in kept if (mention := self._judged(hits)) is not None]

    def _hits(self) -> Iterator[tuple[_Hit, ...]]:
        """Places where a form stands, each with all the readings of it."""
        index, words = 0, self._words
        while index < len(words):
            found = self._longest(index)
            if found:
                yield found
                index = found[0].last
                continue
            if "-" in words[index].text:
                yield from self._inside(index)
            index += 1

    def _longest(self, index: int) -> tuple[_Hit, ...]:
        word = self._words[index].text
        if word[0].islower() and not any(book.may_begin(word) for book in self._books):
            return ()
        size = self._reach(index)
        spellings = [self._spelling(index, index + n) for n in range(1, size + 1)]
        for n in range(size, 0, -1):
            for number, book in enumerate(self._books):
                found = self._read(book, number, index, index + n, spellings[n - 1])
                if found:
                    return found
        return ()

    def _reach(self, index: int) -> int:
        """How many words from here on could be one name, by what stands between them."""
        size, words, text = 1, self._words, self._text
        while size < ALIAS_WORDS and index + size < len(words):
            left, right = words[index + size - 1], words[index + size]
            gap = text[left.end : right.start]
            if gap != " " and (len(gap) > 8 or _JOINT.fullmatch(gap) is None or (gap[0] == "." and left.end - left.start > _INITIAL)):
                break
            size += 1
        return size

    def _spelling(self, first: int, last: int) -> str:
        return " ".join(self._text[self._words[first].start : self._words[last - 1].end].split())

    def _read(self, book: _Book, number: int, first: int, last: int, spelling: str) -> tuple[_Hit, ...]:
        start, end = self._words[first].start, self._words[last - 1].end
        opening = self._text[start : self._words[first].end]
        shouted = spelling.isupper() and len(spelling) > 3
        for form in (spelling, _titled(spelling)) if shouted else (spelling,):
            if book.may_begin(opening if form is spelling else _titled(opening)):
                bearers = book.register.bearers(plain(form))
                if bearers:
                    return tuple(_Hit(first, last, start, end, id, part, True, number) for id, part in bearers)
            if book.gazetteer is not None and any(book.may_belong(word) for word in form.split()):
                alias = book.gazetteer.alias(form)
                if alias is not None and alias.id in book.register:
                    part: Part = "full" if alias.part == "full" else "surname" if alias.part == "surname" else "name"
                    return (_Hit(first, last, start, end, alias.id, part, False, number),)
        return ()

    def _inside(self, index: int) -> Iterator[tuple[_Hit, ...]]:
        """Names in a compound: `Moscow-based`, `Kyiv-Warsaw`; not `Paris-Saclay`, where the other half may belong to the name."""
        word = self._words[index]
        pieces: list[tuple[str, tuple[_Hit, ...]]] = []
        at = word.start
        for piece in word.text.split("-"):
            end = at + len(piece)
            hits: tuple[_Hit, ...] = ()
            for number, book in enumerate(self._books):
                bearers = book.register.bearers(plain(piece)) if piece else []
                if bearers:
                    hits = tuple(_Hit(index, index + 1, at, end, id, part, True, number) for id, part in bearers)
                    break
            pieces.append((piece, hits))
            at = end + 1
        if all(hits or piece.islower() for piece, hits in pieces):
            yield from (hits for _, hits in pieces if hits)

    # ---------------------------------------------------------------------------------------------------------------- judging

    def _belongs_elsewhere(self, hit: _Hit, starts: set[int], ends: set[int]) -> bool:
        """Whether this is a part of something else that only looks like the name."""
        text = self._text
        before, after = text[max(0, hit.start - 2) : hit.start], text[hit.end : hit.end + 2]
        if before[-1:] in _BOUND_BEFORE or after[:1] in _BOUND_AFTER:
            return True
        if (len(after) == 2 and after[0] == "." and after[1].isalnum()) or (len(before) == 2 and before[1] == "." and before[0].islower()):
            return True
        follower = self._beside(hit.last, hit.last - 1)
        if follower and hit.last not in starts and not self._is_free(follower, hit.last):
            return True
        if hit.part == "full":
            return bool(follower) and follower.lower() in _YOUNGER
        leader = self._beside(hit.first - 1, hit.first - 1)
        if leader and hit.first not in ends and not leader.endswith(_POSSESSIVE) and not self._may_precede(leader, hit.first - 1):
            if hit.part == "surname":
                if leader in self._books[hit.book].register.told(hit.id).givens:
                    return False
                self._contested.add(hit.id)
            return True
        return False

    def _beside(self, index: int, gap_at: int) -> str:
        """The capitalised word beside a hit, with one space between; empty otherwise."""
        if not 0 <= index < len(self._words) or gap_at < 0:
            return ""
        left, right = (gap_at, gap_at + 1)
        if right >= len(self._words):
            return ""
        end = self._words[left].start + len(self._words[left].text)
        word = self._words[index].text
        gap = self._text[end : self._words[right].start]
        if index == left:  # the word before: after an initial the full stop belongs to the name
            joined = gap == " " or (gap == ". " and len(word) <= 1)
        else:
            joined = gap == " " and self._words[left].end == end  # after a possessive a new phrase begins
        return word if joined and word[0].isupper() else ""

    def _is_free(self, word: str, index: int) -> bool:
        """Whether a capitalised word after a name begins something new."""
        low, told = fold(word), self._language
        if low in told.function_words or low in told.titles or low in told.weekdays or low in told.months or low in told.speech_verbs:
            return True
        return told.tag == "de" and self._lexicon is not None and self._lexicon.band(word) >= 3 and sex_of(word) is None

    def _may_precede(self, word: str, index: int) -> bool:
        """Whether a capitalised word before a name is no part of it: a title, a function word, a plain word that opens the sentence."""
        low, told = fold(word), self._language
        if low in told.titles or low in told.function_words or low in told.speech_verbs or low in told.weekdays or low in told.months:
            return True
        if not self._opens(index) or sex_of(word) is not None or self._lexicon is None:
            return False
        if told.tag == "en":
            return self._lexicon.can_be(low, _NOT_NAMES) and not self._lexicon.can_be(low, WordClass.NAME) and self._lexicon.band(low) >= 4
        return f" {low} " in self._text

    def _opens(self, index: int) -> bool:
        """Whether a sentence begins with the word."""
        if index == 0:
            return True
        left = self._words[index - 1]
        gap = self._text[left.start + len(left.text) : self._words[index].start]
        return _SENTENCE_END.search(gap) is not None

    def _judged(self, hits: tuple[_Hit, ...]) -> Mention | None:
        """The one reading that the text bears out, or None."""
        met = [hit for hit in hits if hit.part != "surname" or hit.id in self._full]
        if len({hit.id for hit in met}) > 1:
            full = [hit for hit in met if hit.part == "full"]
            met = full if len({hit.id for hit in full}) == 1 else []
            if not met:
                return None
        if not met and len({hit.id for hit in hits}) == 1:
            met = [hit for hit in hits if self._books[hit.book].register.told(hit.id).alone]
        if not met:
            return None
        hit = min(met, key=lambda hit: ("full", "name", "surname").index(hit.part))
        if hit.part != "full" and hit.last - hit.first == 1 and self._may_be_plain(hit):
            return None
        told = self._books[hit.book].register.told(hit.id)
        ours = self._books[hit.book].ours
        by: By = "surname" if hit.part == "surname" else "spelling" if ours else "terms"
        return Mention(hit.start, hit.end, hit.id, told.type, told.canonical, told.wikidata, by, self._sure(hit))

    def _sure(self, hit: _Hit) -> Safety:
        if hit.part == "surname":
            if hit.id in self._contested:
                return Safety.GUESS
            return Safety.SAFE if hit.id in self._full and hit.standing else Safety.LIKELY
        if not hit.standing:
            return Safety.LIKELY
        return Safety.LIKELY if hit.part == "name" and hit.last - hit.first == 1 and self._opens(hit.first) else Safety.SAFE

    def _may_be_plain(self, hit: _Hit) -> bool:
        """Whether a single word that could be an everyday word stands where everyday words have capitals too."""
        word = self._text[hit.start : hit.end]
        if word.islower():
            return True
        if self._lexicon is None or self._lexicon.band(word) < 2:
            return False
        shouted = word.isupper() and self._is_shouted(hit.first)
        if not shouted and not self._opens(hit.first):
            return False
        found = self._answers.get(word)
        if found is None:
            found = self._answers[word] = self._may_be_plain_word(word)
        return found

    def _may_be_plain_word(self, word: str) -> bool:
        low = fold(word)
        if low in self._language.function_words:
            return True
        if self._language.tag == "en":
            plain_word = self._lexicon is not None and self._lexicon.can_be(low, _PLAIN_WORD)
        else:
            plain_word = f" {low} " in self._text
        return plain_word and re.search(rf"[^\W\d_A-Z]\s{re.escape(word)}(?!\w)", self._text) is None

    def _is_shouted(self, index: int) -> bool:
        """Whether a word in capitals stands beside another, so that its capitals say nothing (THERE IS NO WAY; but: the US and NATO)."""
        beside = (self._words[i].text for i in (index - 1, index + 1) if 0 <= i < len(self._words))
        return any(word.isupper() and len(word) > 1 for word in beside)


def _word(text: str, start: int, end: int) -> _Word:
    word = text[start:end]
    return _Word(start, end - 2 if word.endswith(_POSSESSIVE) else end, word)


def _titled(spelling: str) -> str:
    return " ".join(word[:1] + word[1:].lower() for word in spelling.split())
