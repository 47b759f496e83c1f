"""lost-capital: names of days, months, nations and languages that lost their capital.

    The talks begin on monday          The talks begin on Monday
    the slovak government              the Slovak government
    early in march.                    early in March.

Most languages write these words small, and a translator that meets them in a tag of their own copies the habit. `words` have no other meaning in English
and are written large wherever they stand. `months` are words as well (may, march): they are months only in a date, with a number or a year beside them, or
behind `early`, `late`, `mid` or a preposition at the end of a sentence. `adjectives` are words as well (polish): they are names only before one of `nouns`.

It refuses: texts typed in haste or in chat, lines without capitals; a word beside a mark that belongs to no sentence (`@monday`, `/french/`, `french-fries`), `never` (`french fries`, `danish pastry`), quotations in other languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Line, Span
from cleanup.edit import Proposal
from cleanup.haste import careful, typed_in_haste
from cleanup.lazy import lazy
from cleanup.lexicon.closed import words
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_DATE = lazy(r"(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?|1[5-9]\d\d|20\d\d")
_BEFORE = words("early late mid in since until by during from")
_AFTER_MAY = frozenset(["", "and", "or", "in", "at", "until", "to", "for", "with"])
_PART = words("early late mid")
_MARKS = ".,;:!?"


class LostCapital(Rule):
    """A name that is written small."""

    NAME: ClassVar[str] = "lost-capital"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        words: tuple[str, ...] = field(metadata={"help": "Names that are no other word, in small letters: monday slovak."})
        months: tuple[str, ...] = field(default=(), metadata={"help": "Months that are words as well: march may."})
        adjectives: tuple[str, ...] = field(default=(), metadata={"help": "Names that are words as well, before one of nouns: polish."})
        nouns: tuple[str, ...] = field(default=(), metadata={"help": "Nouns that show that the adjective is a name: government president."})
        never: tuple[str, ...] = field(default=(), metadata={"help": "Nouns before which such a word is none: fries muffin."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._words = frozenset(fields.words)
        self._months = frozenset(fields.months)
        self._adjectives = frozenset(fields.adjectives)
        self._nouns = frozenset(fields.nouns)
        self._never = frozenset(fields.never)
        self._all = self._words | self._months | self._adjectives

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=self._all)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        small = [place for place in places if text[place.start : place.end].rstrip(_MARKS) in self._all and self._might(text, place)]
        if not small or typed_in_haste(document) or not careful(document):
            return
        for place in small:
            line = document.line(place.start)
            index = line.at(place.start)
            if line.starts[index] == place.start and self._judge(line, index):
                yield self.proposal(place.start, place.start + 1, text[place.start].upper())

    def _might(self, text: str, place: Span) -> bool:
        """Whether a word that is hardly ever a month (`may`) stands beside a date: a look at its neighbours before anything is read."""
        word = text[place.start : place.end].rstrip(_MARKS)
        if word in self._words:
            return True
        before = text[max(0, place.start - 12) : place.start].split(" ")[-2:-1]
        after = text[place.end + 1 : place.end + 16].split(" ", 1)[0]
        if word in self._adjectives:
            return after.rstrip(_MARKS) in self._nouns
        return (bool(before) and (before[0][-2:-1].isdigit() or before[0][-1:].isdigit() or before[0].lower() in _BEFORE)) or after[:1].isdigit()

    def _judge(self, line: Line, index: int) -> bool:
        words_ = line.words
        word = words_[index]
        if (
            (index and line.gap(index) not in (" ", ", ", " (", " “", ' "'))
            or not any(w[0].isupper() for w in words_)
            or line.text.lstrip()[:1].islower()
        ):
            return False
        following = words_[index + 1] if index + 1 < len(words_) and line.gap(index + 1) == " " else ""
        if not following and line.gap(index + 1)[:1] in ("-", "/", "@", "_", "’", "'"):
            return False
        if following in self._never:
            return False
        if word in self._words:
            return True
        if word in self._adjectives:
            return following in self._nouns
        before = words_[index - 1] if index and line.gap(index) == " " else ""
        if _DATE.fullmatch(before) or _DATE.fullmatch(following):
            return word != "may" or following in _AFTER_MAY or _DATE.fullmatch(following) is not None
        return before in _PART or (before in _BEFORE and not following and line.gap(index + 1)[:1] in (".", ";"))
