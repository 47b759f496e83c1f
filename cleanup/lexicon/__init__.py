"""What is known of words: is this a word, how common is it, what can it be?

>>> english = lexicon("en")
>>> english.known("nonetheless"), english.known("saidthat")
(True, False)
>>> english.can_be("support", WordClass.NOUN), english.can_be("support", WordClass.VERB)
(True, True)

The lists are compiled by `build.py` and ship with the package, one memory-mapped file a language. Importing
this module reads none of them; a file is opened when its language is first asked for.

How a word is looked up, in this order; the first that answers wins:

1. Folded: lower case, composed letters (NFC), one apostrophe (`'`), one hyphen (`-`), `ss` for `ß` (wordfreq
   counts them as one; so the Swiss `Strasse` is as good as `Straße`). In Turkish `I` is `ı`, and
   plain `i` where that finds nothing.
2. As it stands in the list.
3. With an apostrophe. English: `Peter's` and `boys'` are known if `Peter` and `boys` are, and are
   `POSSESSIVE`, nothing else. French, Italian, Portuguese: `l'homme` is known if `homme` is, after a closed
   list of elided words. Turkish, Polish, Finnish: `Ankara'da` is known if `Ankara` is, with an ending of at
   most five letters.
4. With a hyphen: known if all parts are, as common as the rarest part, and of no class: `ex-president` is a
   noun and `long-term` is none, and the parts do not tell. A single letter counts as a part (`x-ray`) beside
   a longer one.

What it refuses: words with digits, marks or blanks, and words above 64 characters, are unknown. No word is
guessed from its ending: what the list does not hold is unknown, and the caller decides what that means.
"""

import struct
import unicodedata
from collections.abc import Iterable
from enum import IntFlag
from functools import cache
from importlib import import_module
from os import listdir, path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Protocol

    class Trie(Protocol):
        """As much of `marisa_trie.RecordTrie` as we use (it comes without types)."""

        def get(self, key: str) -> list[tuple[int, ...]] | None: ...
        def items(self) -> list[tuple[str, tuple[int, ...]]]: ...
        def mmap(self, path: str) -> object: ...
        def frombytes(self, data: bytes) -> object: ...
        def __len__(self) -> int: ...
        def __contains__(self, key: str) -> bool: ...


__all__ = ["LEXICONS", "Lexicon", "WordClass", "built", "hot_words", "lexicon"]


def built(kind: str) -> tuple[str, ...]:
    """The languages that have a compiled file of a kind (`trie`, `seams`), by their tags: what was built is there, and no list need be kept of it."""
    try:
        names = listdir(path.join(path.dirname(__file__), "data"))
    except OSError:  # in a zip
        from importlib.resources import files

        names = [entry.name for entry in (files(__name__) / "data").iterdir()]
    return tuple(sorted(name.partition(".")[0] for name in names if name.endswith(f".{kind}")))


LEXICONS: Final = built("trie")
"""Languages that have a list: those whose file lies in `data`. Slovak, Turkish and Romanian have a short one (about 50,000 words), Danish a
shorter one (29,000)."""

RECORD: Final = "<BI"
"""One entry of a list: the band (one byte), the classes (32 bits)."""

MAX_LENGTH: Final = 64
"""Characters. Longer "words" are unknown without a look."""

CACHE_BOUND: Final = 1 << 16
"""Answers that a lexicon keeps before it forgets them all (about 8 MB)."""

APOSTROPHES_AND_HYPHENS: Final = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "＇": "'", "‐": "-", "‑": "-", "İ": "i", "ß": "ss", "ẞ": "ss"})
TURKISH: Final = str.maketrans({"I": "ı", "İ": "i", "ß": "ss", "ẞ": "ss"})

ELIDED: Final = {
    "fr": "c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu entr",
    "it": """
        l d c m n s t v un dell nell sull all dall coll quell quest bell sant mezz tutt cent anch senz com dov
        cos nient nessun qualcun ciascun alcun sott grand buon
        """,
    "pt": "d",
}
ENDED: Final = frozenset(["tr", "pl", "fi"])
MAX_ENDING: Final = 5


class WordClass(IntFlag):
    """What a word can be. Only English words carry classes, and a rare English word may carry none.

    `NOUN` is the singular and `VERB` the base form; `PAST` is the simple past (`went`), `PARTICIPLE` the past
    participle (`gone`). `POSSESSIVE` comes from the apostrophe, never from the list.
    """

    NOUN = 1 << 0
    PLURAL = 1 << 1
    VERB = 1 << 2
    VERB_S = 1 << 3
    PAST = 1 << 4
    PARTICIPLE = 1 << 5
    ING = 1 << 6
    ADJECTIVE = 1 << 7
    COMPARATIVE = 1 << 8
    SUPERLATIVE = 1 << 9
    ADVERB = 1 << 10
    NAME = 1 << 11
    DETERMINER = 1 << 12
    PREPOSITION = 1 << 13
    PRONOUN = 1 << 14
    CONJUNCTION = 1 << 15
    MODAL = 1 << 16
    AUXILIARY = 1 << 17
    NUMBER = 1 << 18
    POSSESSIVE = 1 << 19


BAND_BITS: Final = 3
BAND_MASK: Final = 7
POSSESSIVE: Final = int(WordClass.POSSESSIVE) << BAND_BITS


class Lexicon:
    """The words of one language. Get it from `lexicon`; questions take words in any case and never raise for
    a `str`.

    Inside, an answer is one int: the band in the low three bits, the classes above them. Answers are kept in
    a dict that is emptied when full, for texts ask for the same words again and again: a kept answer takes
    about 0.25 µs, a new one 4 µs. Sharing a lexicon between threads is safe: two threads at worst look
    up the same word twice.
    """

    __slots__ = ("_answers", "_elided", "_ended", "_english", "_trie", "_turkish", "tag")

    tag: str

    def __init__(self, tag: str, trie: "Trie") -> None:
        self.tag = tag
        self._trie = trie
        self._answers: dict[str, int] = {}
        self._english = tag == "en"
        self._turkish = tag == "tr"
        self._elided: frozenset[str] = frozenset(ELIDED.get(tag, "").split())
        self._ended = tag in ENDED

    def __repr__(self) -> str:
        return f"<Lexicon {self.tag}>"

    def __len__(self) -> int:
        """Words in the list."""
        return len(self._trie)

    def known(self, word: str) -> bool:
        """Is it a word of this language, by the list or by the rules for apostrophes and hyphens?"""
        answer = self._answers.get(word)
        return (self._ask(word) if answer is None else answer) != 0

    def unlisted(self, words: Iterable[str]) -> list[str]:
        """Those that are no words of this language (see `known`); many at once cost a fifth of as many questions."""
        trie, known = self._trie, self.known
        return [word for word in words if word.lower() not in trie and not known(word)]

    def words_at_end(self, folded: str) -> list[int]:
        """Where in a folded word, from its third letter on, a known word begins that reaches to the end."""
        trie, sharp = self._trie, "ß" in folded
        return [at for at in range(2, len(folded)) if folded[at:] in trie or (sharp and self.known(folded[at:]))]

    def words_at_start(self, folded: str, last: int) -> list[int]:
        """Where in a folded word, from its third letter up to `last`, a known word ends that begins with it."""
        trie, sharp = self._trie, "ß" in folded
        return [at for at in range(2, last + 1) if folded[:at] in trie or (sharp and self.known(folded[:at]))]

    def holds(self, folded: str) -> bool:
        """Whether the list itself holds a folded word: the quickest question, and nothing is kept."""
        return folded in self._trie or ("ß" in folded and self.known(folded))

    def band(self, word: str) -> int:
        """How common: 7 the commonest (once in a hundred words), 1 the rarest (once in 10 to 100 million), 0
        unknown.

        The band is the whole part of the Zipf value, log10 of the occurrences in a thousand million words.
        Band 1 without a class is weak evidence: mostly names, foreign words and slips that many people make.
        """
        answer = self._answers.get(word)
        return (self._ask(word) if answer is None else answer) & BAND_MASK

    def classes(self, word: str) -> int:
        """What the word can be, as bits of `WordClass`; 0 if that is not known (always, outside English)."""
        answer = self._answers.get(word)
        return (self._ask(word) if answer is None else answer) >> BAND_BITS

    def can_be(self, word: str, flags: int) -> bool:
        """Can the word be any of these classes? `False` also where its classes are not known."""
        return self.classes(word) & int(flags) != 0  # a plain int: combining enum members takes ten times as long

    def _ask(self, word: str) -> int:
        answer = 0
        if 0 < len(word) <= MAX_LENGTH:
            if self._turkish:
                answer = self._look(fold(unicodedata.normalize("NFC", word).translate(TURKISH)))
            answer = answer or self._look(fold(word))
        else:
            return 0  # not kept: a bound on the number of answers is one on memory only if the words are short
        if len(self._answers) >= CACHE_BOUND:
            self._answers = {}
        self._answers[word] = answer
        return answer

    def _look(self, folded: str) -> int:
        if folded.isalpha() or "'" in folded or "-" in folded:
            found = self._get(folded)
            if found:
                return found
        if "-" in folded:
            return self._hyphenated(folded)
        if "'" in folded:
            return self._apostrophe(folded)
        return 0

    def _get(self, folded: str) -> int:
        try:
            found = self._trie.get(folded)
        except (
            UnicodeEncodeError,
            struct.error,
        ):  # a lone surrogate; a NUL, which marisa-trie ends keys with
            return 0
        return found[0][0] | found[0][1] << BAND_BITS if found else 0

    def _apostrophe(self, folded: str) -> int:
        if self._english:
            if folded.endswith("'s"):
                stem = folded[:-2]
            elif folded.endswith("s'"):
                stem = folded[:-1]
            else:
                return 0
            band = self._look(stem) & BAND_MASK if stem and "'" not in stem else 0
            return band | POSSESSIVE if band else 0
        before, _, after = folded.partition("'")
        if before in self._elided and after and "'" not in after:
            return self._look(after)
        if self._ended and len(before) > 1 and after.isalpha() and len(after) <= MAX_ENDING:
            return self._look(before)
        return 0

    def _hyphenated(self, folded: str) -> int:
        lowest = 0
        for part in folded.split("-"):
            if not part:
                return 0
            if len(part) == 1 and part.isalpha():
                continue
            band = self._look(part) & BAND_MASK
            if not band:
                return 0
            lowest = min(lowest, band) if lowest else band
        return lowest


@cache
def lexicon(tag: str) -> Lexicon | None:
    """The lexicon of a language by its tag (`en`, also `en-GB`), or None where there is no list. Opened once,
    then kept."""
    base = tag.replace("_", "-").partition("-")[0].lower()
    if base != tag:
        return lexicon(base)
    if tag not in LEXICONS:
        return None
    return Lexicon(tag, open_data(f"{tag}.trie", RECORD))


@cache
def hot_words(tag: str) -> frozenset[str]:
    """The 15,000 commonest words of a language, in lower case and of letters alone; empty where there is no list.

    Read whole (about 2 ms), so that most words of most texts are recognised without a look-up.
    """
    if tag not in LEXICONS:
        return frozenset()
    beside = path.join(path.dirname(__file__), "data", f"{tag}.hot")
    if path.isfile(beside):
        with open(beside, encoding="utf-8") as file:
            return frozenset(file.read().split())
    from importlib.resources import files

    return frozenset((files(__name__) / "data" / f"{tag}.hot").read_text(encoding="utf-8").split())


def open_data(name: str, record: str) -> "Trie":
    """Open a list of ours: memory-mapped where it is a file, from bytes where it is not (a zip)."""
    trie: Trie = import_module("marisa_trie").RecordTrie(record)
    beside = path.join(path.dirname(__file__), "data", name)
    if path.isfile(beside):  # the common case, without the 10 ms that importing importlib.resources takes
        trie.mmap(beside)
        return trie
    from importlib.resources import files

    trie.frombytes((files(__name__) / "data" / name).read_bytes())
    return trie


def fold(word: str) -> str:
    """Lower case, NFC, one apostrophe, one hyphen, `ss` for `ß`: the form in which the lists hold words."""
    if word.isascii():
        return word.lower()
    if not unicodedata.is_normalized("NFC", word):
        word = unicodedata.normalize("NFC", word)
    return word.translate(APOSTROPHES_AND_HYPHENS).lower()
