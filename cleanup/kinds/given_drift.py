"""given-drift: one person whose given name comes out in two ways, written as it stands with the surname elsewhere in the text.

    Marek Havlan sings. You will hear Mark Havlan on Friday.      … You will hear Marek Havlan on Friday.
    They wrote to All Sorokina. Alla Sorokina was ill.            They wrote to Alla Sorokina. …

Two things happen to a given name in translation: it is translated like a word (Marek becomes Mark, `tables` hold which names share a root), or it keeps a
case ending or loses its last letter, which makes no name at all of it (`All`, `Pawła`). The surname must stand after both, and be no everyday word.

It refuses: two given names in one sentence (a father and his son), a surname that stands after a third given name, a given name that is another person's (Jan,
Jana), and names of rulers, popes and saints, whose names are translated everywhere: what is to be kept is the form that neither the text's language nor English has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import lru_cache
from pathlib import Path
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Span
from cleanup.edit import Proposal
from cleanup.names.gazetteer import read_rows
from cleanup.names.personal import personal
from cleanup.names.sexes import sex_of
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_TAGS = ("en", "de", "fr", "es", "it", "pt", "pl", "cs")
_RARE = 2  # a surname at most so common in the language
_USUAL = 4  # a given name so common that it would wake the rule in every text
_SURNAME = 4  # letters of a surname at least
_SHORTEST = 3  # letters of what is left of a given name
_STOPS = (".", "!", "?", "…", ":", "\n", "“", "„", "«", '"', "(", "–", "—")


class GivenDrift(Rule):
    """Two forms of one given name before one surname."""

    NAME: ClassVar[str] = "given-drift"
    STAGE: ClassVar[Stage] = Stage.NAMES
    BY_TARGET: ClassVar[bool] = True

    @fields
    class Fields:
        tables: tuple[Path, ...] = field(metadata={"help": "The tables of given names (.tsv), relative to this file; * stands for any name."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._tables = tuple(fields.tables)

    def triggers(self, target: str | None = None) -> Triggers:
        from cleanup.lexicon import LEXICONS, lexicon

        words = lexicon(target) if target in LEXICONS else None

        def might(word: str) -> bool:
            return word.isalpha() and (words is None or words.band(word) < _USUAL) and _is_given(word, self._tables)

        return Triggers(word=might, capital=True)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        seen: set[int] = set()
        for place in places:
            if not _again(document.text, place.end, context):
                continue
            line = document.line(place.start)
            index = line.at(place.start)
            if index + 1 >= len(line.words) or line.starts[index] >= place.end or line.gap(index + 1) != " ":
                continue
            given, surname = line.words[index], _bare(line.words[index + 1])
            if len(surname) < _SURNAME or not surname[0].isupper() or surname.isupper() or context.band(surname) > _RARE:
                continue
            if document.text.count(surname) < 2:
                continue
            before = _before(document.text, surname)
            names = {word for word, _ in before if word[0].isupper() and (word == given[:-1] or not context.is_function_word(word))}
            if given not in names or len(names) != 2:
                continue
            for word, start in before:
                if word not in names or word == given or start in seen or not self._drifted(word, given, context):
                    continue
                if _apart(document.text, start, given, surname) and (_is_given(word, self._tables) or not _opens(document.text, start)):
                    seen.add(start)
                    yield self.proposal(start, start + len(word), given)

    def _drifted(self, word: str, given: str, context: Context) -> bool:
        """Whether `word` is what became of `given`."""
        target = context.language.tag if context.language else "en"
        if _is_given(word, self._tables):
            usual = {target, "en"}
            return any(
                any(row.get(tag) == word for tag in usual)
                and given not in {row.get(tag) for tag in usual}
                and given in (row.get("pl"), row.get("cs"))
                for row in _roots(self._tables)
            )
        if len(word) < _SHORTEST:
            return False
        return word == given[:-1] or word in personal(given, "pl") or word in personal(given, "cs")


def _again(text: str, end: int, context: Context) -> bool:
    """Whether a rare capitalised word stands behind a place, and once more in the text: a look at the characters, before the line is cut into words."""
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
        return False
    match = WORD.match(text, end + 1)
    surname = _bare(match.group()) if match is not None else ""
    return len(surname) >= _SURNAME and context.band(surname) <= _RARE and text.count(surname) > 1


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word


def _before(text: str, surname: str) -> list[tuple[str, int]]:
    """The words that stand directly before a surname, with their places."""
    found: list[tuple[str, int]] = []
    at = text.find(surname)
    while at >= 0:
        end = at + len(surname)
        if (end == len(text) or not text[end].isalnum()) and at > 1 and text[at - 1] == " ":
            words = list(WORD.finditer(text, max(0, at - 40), at - 1))
            if words and words[-1].end() == at - 1:
                found.append((words[-1].group(), words[-1].start()))
        at = text.find(surname, end)
    return found


def _opens(text: str, start: int) -> bool:
    """Whether a word opens a sentence."""
    before = text[:start].rstrip(" ")
    return not before or before.endswith(_STOPS)


def _apart(text: str, start: int, given: str, surname: str) -> bool:
    """Whether the full name stands in another sentence than the word."""
    low = max(text.rfind(stop, 0, start) for stop in ".!?…\n") + 1
    high = min((at for stop in ".!?…\n" if (at := text.find(stop, start)) >= 0), default=len(text))
    return f"{given} {surname}" not in text[low:high]


@lru_cache(maxsize=4)
def _roots(tables: tuple[Path, ...]) -> tuple[dict[str, str], ...]:
    """The names that share a root across Europe."""
    return tuple(row for path in tables for row in read_rows(path) if row["tradition"] == "any")


@lru_cache(maxsize=4)
def _spellings(tables: tuple[Path, ...]) -> frozenset[str]:
    return frozenset(row[tag] for path in tables for row in read_rows(path) for tag in _TAGS if row[tag])


def _is_given(word: str, tables: tuple[Path, ...]) -> bool:
    return word[:1].isupper() and (sex_of(word) is not None or word in _spellings(tables))
