"""figure-space: spaces lost and slipped beside figures and dates.

    ordinal      in the 59 th minute          in the 59th minute        (the ending must fit: `1 st`, `2 nd`, `11 th`)
    decade       in the 1970 s                in the 1970s              (behind `the`, `early`, `late`, `mid`)
    thousands    10 ,000 trees                10,000 trees
    percent      85 %of households            85 % of households
    counted      50,000visitors, 200pupils    50,000 visitors           (a plural of five letters that can be nothing else, behind thousands or two figures)
    split        on 1 5 June                  on 15 June                (before a month and behind a preposition)
    dated        on Fridayat noon             on Friday at noon         (a day or a month, and a small word; no word of the language)

It refuses months that begin names and words (`Marchand`, `Augustin`, `Mayor`), numbers in tables, code and addresses, and texts typed in haste.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span
from cleanup.edit import Proposal
from cleanup.haste import typed_in_haste
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.rule import Rule, Stage, Triggers

_ORDINAL = lazy(r"(?<![\w.,:/-])(\d{1,3})( )(st|nd|rd|th)(?![\w-])")
_DECADE = lazy(r"\b(?:the|early|late|mid) (1[5-9]\d0|20[0-3]0)( )s(?=[ .,;)])")
_THOUSANDS = lazy(r"(?<![\w.,:/-])[1-9]\d{0,2}( ),(?=\d{3}(?![\d,]))(?=\d{3} [a-z])")
_PERCENT = lazy(r"(?<=\d)( ?%)(?=(?:of|and|in|from|to|more|less|on|for|by|were|are|is|was) )")
_COUNTED = lazy(r"(?<![\w.,:/-])\d{1,3}(?:,\d{3})+(?=([a-z]{4,20})(?![\w-]))")
_FEW = lazy(r"(?<![\w.,:/#@+-])\d{2,4}(?=([a-z]{5,20})(?![\w-]))")
_SPLIT = lazy(
    r"(?<= )(?:on|until|from|since|before|after|the|by) [123]( )\d(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)
_DAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|June|July|September|October|November|December"
_SMALL = "at|by|and|in|on|for|the|but|after|before|from|to|with|until|he|she|they|was|were|is|has|had|will|when|as|that|who|which|because|while"
_DATED = lazy(rf"(?<![\w@#/.-])(?:{_DAY})(?=(?:{_SMALL})(?![\w@-]))")
_BESIDE = 32  # code points beside a place in which the rest of what is looked for stands
_LAST_DAY = 31
_TENS = ("1", "2", "3")
_DAY_WORD = lazy(rf"(?:{_DAY})(?:{_SMALL})")


class FigureSpace(Rule):
    """Spaces beside figures and dates."""

    NAME: ClassVar[str] = "figure-space"
    STAGE: ClassVar[Stage] = Stage.SPACING

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(
            words=frozenset(["st", "nd", "rd", "th"]),
            alone=frozenset(["s"]),
            word=lambda word: _DAY_WORD.fullmatch(word) is not None,
            capital=True,
            beginnings=tuple(_DAY.split("|")),
            marks=frozenset(["%of", "%in", "%and", "%from", "%to", "%more", "%less", "%on", "%for", "%by", "%were", "%are", "%is", "%was"]),
            chunk=lambda chunk: chunk[0] == "," or chunk in _TENS or _COUNTED.search(chunk) is not None or _FEW.search(chunk) is not None,
            shape=lambda shape: shape[:1].isdigit() or "," in shape,
        )

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        if typed_in_haste(document):
            return
        for pattern in (_ORDINAL, _DECADE, _THOUSANDS):
            group = 1 if pattern is _THOUSANDS else 2
            for match in _around(pattern, text, places):
                if pattern is not _ORDINAL or _ending(match[1]) == match[3]:
                    yield self.proposal(match.start(group), match.end(group), "")
        for match in _around(_PERCENT, text, places):
            yield self.proposal(match.end(), match.end(), " ")
        for match in _around(_COUNTED, text, places):
            if context.can_be(match[1], W.PLURAL) and not context.can_be(match[1], W.VERB):
                yield self.proposal(match.end(), match.end(), " ")
        for match in _around(_FEW, text, places):
            plural = context.can_be(match[1], W.PLURAL) and not context.can_be(match[1], W.VERB | W.VERB_S | W.NOUN)
            if plural and text[match.end(1) : match.end(1) + 1] in ("", " ", ".", ",", ";"):
                yield self.proposal(match.end(), match.end(), " ")
        for match in _around(_SPLIT, text, places):
            if int(match.group()[-3] + match.group()[-1]) <= _LAST_DAY:
                yield self.proposal(match.start(1), match.end(1), "")
        for match in _around(_DATED, text, places):
            yield self.proposal(match.end(), match.end(), " ")


def _around(pattern: re.Pattern[str], text: str, places: Sequence[Span]) -> Iterator[re.Match[str]]:
    """What a pattern finds beside places, each once."""
    done = 0
    for start, end in places:
        for match in pattern.finditer(text, max(done, start - _BESIDE), end + _BESIDE):
            done = match.end()
            yield match


def _ending(number: str) -> str:
    """The ending of an ordinal number."""
    if number[-2:-1] == "1":
        return "th"
    return {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
