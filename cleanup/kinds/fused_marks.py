"""fused-marks: a word that lost the space beside a mark or a number (`plan”which`, `2022a few`, `ended.The`).

`what` says where:

* `closing-quote`: a word hangs on a closing quotation mark: `“victory plan”which` → `“victory plan” which`.
* `opening-quote`: an opening quotation mark hangs on a word: `said“We` → `said “We`.
* `sentence-end`: a sentence hangs on the full stop before it: `ended.The` → `ended. The`.
* `comma`: a word hangs on the comma before it: `Monday,but` → `Monday, but`.
* `number-word`: a word of the list `words` hangs on a number: `2022a few` → `2022 a few`.
* `word-number`: a number hangs on a word of the list: `in2022` → `in 2022`.

For numbers `any_word: yes` takes any word of at least `least_band` and four letters besides the list (`12millions`); before a number it must be in
lower case, and `never_split` names what is written to a number as an ending (`10fach`, `17enne`).

Both parts must be words of the language, or names of the document. It refuses suffixes on quotations (`“we”s`), addresses and file names (they are
protected), abbreviations, initials, decimals, units and ordinals; `2022a` is left alone where it could be a citation or a product. Commas and full
stops are left to people who type in haste (`cleanup/haste.py`), and commas to texts that never set a space after one.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import cached_property
from typing import ClassVar, Literal

from cleanup.context import Context
from cleanup.document import Document, Span, fold
from cleanup.edit import Proposal
from cleanup.haste import typed_in_haste
from cleanup.languages import language
from cleanup.languages.words import words
from cleanup.lazy import lazy
from cleanup.lexicon import lexicon
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_L = r"[^\W\d_]"
_CLOSING = lazy(rf"(?<=[\w.,!?…])[”“»\"«](?={_L})")
_OPENING = lazy(rf"(?<={_L})[“„«»\"](?={_L})|(?<={_L}[.!?:,])[“„](?={_L})")
_SENTENCE_END = lazy(rf"(?<=[^\W\d_A-Z])[.!?…]{{1,3}}(?=[^\W\d_a-z]{_L})|(?<=[^\W\d_A-Z]”)\.(?=[^\W\d_a-z]{_L})")
_COMMA = lazy(rf"(?<=[^\W_]),(?={_L})|(?<=[^\W_][”)]),(?={_L})")
_COMMA_AND_MORE = lazy(rf"(?<=[^\W_])[,;:](?={_L})|(?<=[^\W_][”)])[,;:](?={_L})")
_NUMBER_WORD = lazy(rf"(?<![\w.,:/\-–])(\d{{1,4}}(?:[.,]\d{{1,3}}){{0,3}})({_L}+)(?![\w\-’'/]|\.\w)")
_WORD_NUMBER = lazy(rf"(?<![\w.\-’'/@#])({_L}+)(\d{{1,5}}(?:[.,]\d{{1,3}}){{0,3}})(?=s?(?![\w\-/])|[\-–]\d{{2,4}}(?![\w\-/])|{_L}{{2,}}(?![\w\-/]))")
_DIGIT_BESIDE = lazy(rf"\d{_L}|{_L}\d")
_YEAR = lazy(r"(?:1[0-9]|20)\d\d")
_RANGE = lazy(r"[\-–]\d{2,4}")
_DECADES = ("er", "ern")  # German: der 70er Jahre
_YEARS = words("року років році роки года году лет roku roce roky let rok lat latach")
_NO_GLUE = words("in innen r n s es en")  # Lehrer:innen, USA:n
_TAIL = lazy(rf"{_L}*")
_COMMON = 4  # band of a word that hangs on a number which hangs on a word
_LONGEST = 100  # code points of the word before a mark; a chunk may be as long as the text
_NOTES = lazy(r"[^\W\d_]{3}[”’\"'.,;:)]?[1-9]\d{0,3}(?!\w)")
_MANY = 4  # words with a number behind them, from which the numbers are those of notes
_HEAD = lazy(rf"{_L}+$")

_PREFIXES = words("un non anti pre post pro ex co semi sub super self pseudo neo")

_PATTERNS = {
    "closing-quote": _CLOSING,
    "opening-quote": _OPENING,
    "sentence-end": _SENTENCE_END,
    "comma": _COMMA,
    "number-word": _NUMBER_WORD,
    "word-number": _WORD_NUMBER,
}


class FusedMarks(Rule):
    """A word that lost the space beside a mark or a number."""

    NAME: ClassVar[str] = "fused-marks"
    STAGE: ClassVar[Stage] = Stage.WORDS

    @fields
    class Fields:
        what: Literal["closing-quote", "opening-quote", "sentence-end", "comma", "number-word", "word-number"] = field(
            metadata={"help": "Which mark lost the space beside it."}
        )
        words: tuple[str, ...] = field(default=(), metadata={"help": "For numbers: the words that may hang on them."})
        years_only: tuple[str, ...] = field(default=(), metadata={"help": "For number-word: words that may hang on a year (1000–2099) only."})
        any_word: bool = field(default=False, metadata={"help": "For numbers: yes: also any word as common as least_band."})
        never_split: tuple[str, ...] = field(default=(), metadata={"help": "For numbers: what is written to a number without a space."})
        least_band: int = field(default=3, metadata={"help": "How common the words beside the mark must be, 1 to 7."})
        semicolons: bool = field(default=False, metadata={"help": "For comma: yes: semicolons and colons too, between two letters."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if head.target is None:
            raise FieldError("what", "a fused-marks rule needs a language: put it into a pack such as rules/en")
        numbers = fields.what in ("number-word", "word-number")
        if numbers != bool(fields.words or fields.years_only):
            raise FieldError("words", "name the words that may hang on a number" if numbers else "goes with numbers only")
        self._what = fields.what
        self._pattern = _PATTERNS[fields.what]
        self._words = frozenset(fold(w) for w in fields.words)
        self._years = frozenset(fold(w) for w in fields.years_only)
        if (fields.any_word or fields.never_split) and not numbers:
            raise FieldError("any_word", "goes with numbers only")
        self._any = fields.any_word
        self._never = frozenset(fold(w) for w in fields.never_split)
        self._least = fields.least_band
        if fields.semicolons and fields.what != "comma":
            raise FieldError("semicolons", "goes with `what: comma`")
        if fields.semicolons:
            self._pattern = _COMMA_AND_MORE

    @cached_property
    def _small(self) -> frozenset[str]:
        """Function words of two letters or more and days of the week: they hang on any number of two digits (`ve23`, `in1912`, `ще30`)."""
        spoken = language(self.head.target or "en")
        return frozenset(w for w in spoken.function_words | spoken.weekdays if len(w) > 1) if self._any else frozenset()

    def triggers(self, target: str | None = None) -> Triggers:
        if self._what in ("number-word", "word-number"):
            return Triggers(shape=lambda form: _DIGIT_BESIDE.search(form) is not None, chunk=self._number_might)
        return Triggers(shape=lambda form: self._pattern.search(form) is not None)

    def _number_might(self, chunk: str) -> bool:
        if _DIGIT_BESIDE.search(chunk) is None:
            return False
        return any(self._number_fits(m) for m in self._pattern.finditer(chunk))

    def _number_fits(self, match: re.Match[str]) -> bool:
        number, word = (match[1], match[2]) if self._what == "number-word" else (match[2], match[1])
        low = fold(word)
        year = _YEAR.fullmatch(number) is not None
        if low in self._never or (
            len(word) == 1 and word.isupper() and not (self._any and year and self._what == "word-number" and number[-2:] != "00")
        ):
            return False
        single = self._what == "word-number" and len(number) == 1
        if self._what == "word-number" and len(word) == 1 and not year and len(number) < 4:
            return False  # the processor i7, the engine v8
        if self._what == "number-word" and len(word) == 1 and not year:
            return False  # an ordinal: 2a, 3o
        if self._what == "word-number" and low in self._small and (not single or len(low) > 4):
            return True
        if self._what == "number-word" and year and low in self._small and word.islower():
            return True
        if low in self._words and not (single and not self._any):
            return True
        if year and (low in self._years or (self._any and low in _YEARS)):
            return True
        if not self._any or single or len(low) < 4:
            return False
        # a capital before a number is a product (Windows10) or a noun and its year (Sommer1975); after one it is a noun (12Millionen)
        if not (word.islower() or (word.istitle() and (year or self._what == "number-word"))):
            return False
        known = lexicon(self.head.target or "")
        return known is not None and known.band(low) >= self._least

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        if not places or (self._what in ("comma", "sentence-end") and typed_in_haste(document)):
            return
        if self._what == "comma" and 1 < len(self._pattern.findall(document.text)) > document.text.count(", "):
            return  # a habit, not a slip
        if self._what == "word-number" and self._any and sum(1 for _ in itertools.islice(_NOTES.finditer(document.text), _MANY)) == _MANY:
            return  # the numbers of notes
        for place in places:
            for match in self._pattern.finditer(document.text, place.start, place.end):
                at = self._gap(match, place, document, context)
                if at is not None:
                    yield self._spaced(document.text, place, match, at)

    def _spaced(self, text: str, place: Span, match: re.Match[str], at: int) -> Proposal:
        """The edit names the two words that come apart, not only the space, so that a reader sees what happened."""
        start, end = at, at
        while start > place.start and (text[start - 1].isalnum() or start > match.start()):
            start -= 1
        while end < place.end and (text[end].isalnum() or end < match.end()):
            end += 1
        return self.proposal(start, end, f"{text[start:at]} {text[at:end]}")

    def _gap(self, match: re.Match[str], place: Span, document: Document, context: Context) -> int | None:
        """Where the space is missing, or None if this is no damage."""
        text = document.text
        if self._what in ("number-word", "word-number"):
            return self._number_gap(match, document, context) if self._number_fits(match) else None
        after = _TAIL.match(text, match.end(), place.end)
        if self._what == "comma":
            return self._comma_gap(match, after.group() if after else "", place, context)
        end = match.start() - (text[match.start() - 1] in "”.!?:," and self._what not in ("closing-quote",))
        before = _HEAD.search(text, max(place.start, end - _LONGEST), end)
        right = after.group() if after else ""
        left = before.group() if before else ""
        if self._what in ("closing-quote", "opening-quote"):
            return self._quote_gap(match, left, right, document, context)
        if not self._both(left, right, context):
            return None
        if not right[0].isupper() or right.isupper() or len(left) < 2 or not left[-1].islower():
            return None
        if context.language is not None and fold(left) in context.language.abbreviations:
            return None
        if left[0].isupper() and not context.is_function_word(right):
            return None  # System.Exit, Booking.Com
        if len(match.group()) == 2 or (before and before.start() > place.start and text[before.start() - 1] == "."):
            return None
        return match.end()

    def _comma_gap(self, match: re.Match[str], right: str, place: Span, context: Context) -> int | None:
        """Behind a comma, or a semicolon or colon where these are asked for too."""
        text, at = match.string, match.start()
        if text[match.end() + len(right) : match.end() + len(right) + 1] in ("(", "=", "_", "/", ":", "@"):
            return None  # print(x),main(); a:b:c
        elided = text[match.end() + len(right) : match.end() + len(right) + 1] in ("'", "’") and len(right) < 5
        if elided and context.is_function_word(right + "'"):
            return match.end() if match.group() == "," else None  # ieri,l'assessore
        end = at - (text[at - 1] in "”)")
        before = _HEAD.search(text, max(place.start, end - _LONGEST), end)
        if match.group() != ",":
            if (
                before is None
                or end != at
                or len(before.group()) < 3
                or len(right) < 2
                or fold(right) in _NO_GLUE
                or not before.group()[-1].islower()
            ):
                return None
        elif before is None:  # a number: 2012,le président
            number = text[place.start : end].lstrip("(„“«\"'")
            fits = text[end - 1].isdigit() and number.replace(".", "").isdigit() and len(right) > 1
            return match.end() if fits and self._is_word(right, context) else None
        small = match.group() == "," and len(right) > 1 and len(before.group()) > 3 and context.is_function_word(right)
        return match.end() if small or self._both(before.group(), right, context) else None

    def _both(self, left: str, right: str, context: Context) -> bool:
        return bool(left) and bool(right) and self._is_word(left, context) and self._is_word(right, context)

    def _is_word(self, word: str, context: Context) -> bool:
        if len(word) == 1:
            return context.is_function_word(word)
        return context.band(word) >= self._least or context.mentions.is_name(word)

    def _quote_gap(self, match: re.Match[str], left: str, right: str, document: Document, context: Context) -> int | None:
        mark, text = match.group(), document.text
        joining = context.language is not None and fold(right) in context.language.conjunctions
        if (len(right) < 2 and not (joining and self.head.target != "en" and mark in '”“»"')) or not self._is_word(right, context):
            return None
        line = document.line(match.start())
        opening, closing = context.language.quotes if context.language else ("“", "”")
        if mark == '"':
            is_closing = text.count('"', line.start, match.start()) % 2 == 1
        elif mark == closing and mark == opening:
            is_closing = text.count(mark, line.start, match.start()) % 2 == 1
        else:
            is_closing = mark == closing or (mark in "”»" and mark != opening) or (mark == "«" and text.rfind("»", line.start, match.start()) >= 0)
        if is_closing != (self._what == "closing-quote"):
            return None
        if (mark == '"' and text[match.start() - 1].isdigit()) or fold(left) in _PREFIXES:
            return None  # a 12"record; an un“friendly” visit, a “pro”choice vote
        if is_closing:
            last_open = max(text.rfind(c, line.start, match.start()) for c in {opening, "“", "„", "«", '"'} - {mark} | {opening})
            if (mark != '"' and last_open < 0) or (left and not self._is_word(left, context)) or (mark == '"' and not right.islower()):
                return None
            return match.end()
        return match.start() if left and self._is_word(left, context) else None

    def _tail_fits(self, number: str, tail: str, context: Context) -> bool:
        """What may hang on the number itself: the ending of a decade, and a word that lost its own space (`in2022but`, `hidden100metres`)."""
        if tail == "s":
            return number.endswith("0") and _YEAR.fullmatch(number) is not None
        if tail in _DECADES and self.head.target == "de":
            return number.endswith("0")
        if _YEAR.fullmatch(number) is not None and (context.is_function_word(tail) or fold(tail) in _YEARS):
            return True
        return self._any and len(number) > 1 and len(tail) > 3 and tail.islower() and context.band(tail) >= _COMMON

    def _number_gap(self, match: re.Match[str], document: Document, context: Context) -> int | None:
        line = document.line(match.start())
        index = line.at(match.end())
        following = line.words[index] if index < len(line.words) and line.gap(index) == " " else ""
        if self._what == "number-word":
            small = match[2]
            plain = following.islower() and context.band(following) >= 4 and not context.is_function_word(following)
            if len(small) == 1 and not plain and fold(following) not in ("few", "little"):
                return None
            previous = line.words[index - 2] if index > 1 else ""
            if (
                len(small) == 1
                and previous[:1].isupper()
                and not (context.is_function_word(previous) or (context.language is not None and fold(previous) in context.language.months))
            ):
                return None  # Marsh 2019a shows it
            if not (small.islower() or (self._any and small.istitle())):
                return None
            if document.text[match.start() - 1 : match.start()] in ("(", "$", "€", "£", "#"):
                return None
            return match.start(2)
        word = match[1]
        tail = _TAIL.match(document.text, match.end())
        if _RANGE.match(document.text, match.end()) and _YEAR.fullmatch(match[2]) is None:
            return None
        if tail and tail.group() and not self._tail_fits(match[2], tail.group(), context):
            return None
        if word[0].isupper() and self._any and len(word) < 5 and fold(word) in self._words | self._small:
            start = line.at(match.start())  # a capital that only opens the sentence: Se71, W1976
            if line.sentence_start(start) != start or not following.islower() or self.head.target == "en":
                return None
        if word[0].isupper() and not self._any and not (context.language is not None and fold(word) in context.language.months):
            return None  # the band At17, the robot To15
        return match.start(2)
