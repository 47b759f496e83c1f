"""surname-noun: a surname that was translated as the everyday word that it is, written as the name again.

    The beekeeper Jan Czapla sells honey. “May was cold,” the heron added.       … “May was cold,” Czapla added.

The table says which surnames are everyday words and what they come out as. Somebody must bear the surname in the text, after a given name; and the word must do
there what only people do: it stands beside a verb of speech, with its article.

It refuses: a text in which the word stands anywhere else (a tale of a wolf, a report on clouds), two bearers of the surname, and a word that another surname
of the text comes out as, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from functools import lru_cache
from pathlib import Path
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Proposal
from cleanup.names.gazetteer import read_rows
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_ARTICLES = frozenset({"the"})


class SurnameNoun(Rule):
    """A surname that came out as an everyday word."""

    NAME: ClassVar[str] = "surname-noun"
    STAGE: ClassVar[Stage] = Stage.NAMES

    @fields
    class Fields:
        table: tuple[Path, ...] = field(metadata={"help": "The table of surnames that are everyday words (.tsv), relative to this file."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._paths = tuple(fields.table)

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=frozenset(_by_noun(self._paths)) if target in (None, "en") else frozenset())

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for noun in dict.fromkeys(fold(text[place.start : place.end].strip(".,;:!?“”\"'’")) for place in places):
            borne = [surname for surname in _by_noun(self._paths).get(noun, ()) if surname in text and _bearers(text, surname, context) == 1]
            if len(borne) != 1:
                continue
            hits = list(re.finditer(rf"(?<!\w){re.escape(noun)}(?!\w)", text, re.IGNORECASE))
            spoken = [span for hit in hits if (span := _speaking(document, hit.start(), context)) is not None]
            if len(spoken) == len(hits):
                for start, end in spoken:
                    yield self.proposal(start, end, borne[0])


def _speaking(document: Document, at: int, context: Context) -> tuple[int, int] | None:
    """The span of the word and its article, if a verb of speech stands beside them."""
    line = document.line(at)
    index = line.at(at)
    if index == 0 or index >= len(line.words) or line.starts[index] != at or fold(line.words[index - 1]) not in _ARTICLES or line.gap(index) != " ":
        return None
    verbs = context.language.speech_verbs if context.language else frozenset()
    after = line.words[index + 1] if index + 1 < len(line.words) and line.gap(index + 1) == " " else ""
    before = line.words[index - 2] if index > 1 and line.gap(index - 1) == " " else ""
    ends = index + 1 == len(line.words) or line.gap(index + 1).strip(" ") != ""
    if fold(after) in verbs or (fold(before) in verbs and ends):
        return line.starts[index - 1], line.ends[index]
    return None


def _bearers(text: str, surname: str, context: Context) -> int:
    """How many people bear the surname in the text: by the capitalised words before it that are no titles."""
    titles = context.language.titles if context.language else frozenset()
    found: set[str] = set()
    for match in re.finditer(rf"(?<=[^\W\d_] ){re.escape(surname)}(?!\w)", text):
        before = WORD.findall(text[max(0, match.start() - 40) : match.start()])
        if before and before[-1][0].isupper() and not context.is_function_word(before[-1]) and fold(before[-1]) not in titles:
            found.add(before[-1])
    return len(found)


@lru_cache(maxsize=4)
def _by_noun(paths: tuple[Path, ...]) -> Mapping[str, tuple[str, ...]]:
    """The surnames that a word may stand for."""
    found: dict[str, list[str]] = {}
    for path in paths:
        for row in read_rows(path):
            for noun in row["en"].split():
                found.setdefault(noun, []).append(row["surname"])
    return {noun: tuple(dict.fromkeys(surnames)) for noun, surnames in found.items()}
