"""A clause about a name: where it begins and ends, its finite verbs, and the words of it that are no part of a phrase with a preposition.

It is no parse: what cannot be told is left in, so that it may count as another subject. It refuses clauses that are long or begin and end with other than a sign or a
conjunction.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from cleanup.document import Line, fold
from cleanup.languages import language as of_tag
from cleanup.names.grammar import grammar
from cleanup.names.standing.nouns import is_adjective
from cleanup.names.standing.tables import all_prepositions, finite_forms, listed
from cleanup.names.standing.terms import CLAUSE, Band
from cleanup.names.standing.verbs import verb_tag

_ENDS: Final = (",", ";", ":", "–", "—", ".", "!", "?", "-")
_LONG = 2 * CLAUSE
_OF_A_PHRASE = 4  # adjectives and names that a phrase may have before its noun


class Clause(NamedTuple):
    """Words `low:high` of the line; `verbs`: its finite verbs; `free`: all words but these, the name, small words and phrases with prepositions; `phrases`: those."""

    low: int
    high: int
    verbs: tuple[int, ...]
    free: tuple[int, ...]
    phrases: frozenset[int]
    denied: bool


def clause_of(line: Line, first: int, last: int, language: str, band: Band) -> Clause | None:
    """The clause that holds words `first:last`; None if it is longer than is looked at, or has ends that tell nothing."""
    joins = listed(language, "JOINS")
    start, low, high = line.sentence_start(first), first, last
    while low > start and line.gap(low) == " " and first - low <= CLAUSE and fold(line.words[low - 1]) not in joins:
        low -= 1
    if first - low > CLAUSE or (low > start and line.gap(low) != " " and not _is_end(line.gap(low))):
        return None
    while high < len(line.words) and line.gap(high) == " " and high - last <= _LONG and fold(line.words[high]) not in joins:
        high += 1
    if high - last > _LONG or (high < len(line.words) and line.gap(high) != " " and not _is_end(line.gap(high))):
        return None
    small = listed(language, "OPENING", "BETWEEN", "ONLY", "AND") | {grammar(language).ME}
    prepositions = all_prepositions(language)
    verbs, free, phrases, denied = [], [], set[int](), False
    at = low
    while at < high:
        word = fold(line.words[at])
        if first <= at < last:
            at = last
            continue
        if word in prepositions and at + 1 < high:
            end = _phrase_end(line, at, first if at < first else high, high, language, band)
            phrases.update(range(at, end))
            at = end
            continue
        if word in listed(language, "NOT"):
            denied = True
        elif verb_tag(word, language, band) and (line.words[at].islower() or at == start):
            verbs.append(at)
        elif word not in small and not dated(word, language) and not word.isdigit():
            free.append(at)
        at += 1
    if len(verbs) > 1:  # nouns may look like a present: `zawieszenie broni`
        sure = [
            at
            for at in verbs
            if fold(line.words[at]) in finite_forms(language)
            or (
                verb_tag(fold(line.words[at]), language, band) != "sg"
                and not (at > low and at - 1 in free and is_adjective(fold(line.words[at - 1]), language, band))
            )
        ]
        if sure:
            free = sorted({*free, *verbs} - set(sure))
            verbs = sure
    return Clause(low, high, tuple(verbs), tuple(free), frozenset(phrases), denied)


def _is_end(gap: str) -> bool:
    sign = gap.strip(' \u00a0”“»"«„()[]')
    return not sign or sign.startswith(_ENDS)


def _phrase_end(line: Line, at: int, stop: int, high: int, language: str, band: Band) -> int:
    """Behind the noun that a preposition governs: adjectives, numbers, names and what is dated may stand before it. Never over the name in question."""
    index = at + 1
    while index < min(stop, high) and index - at <= _OF_A_PHRASE:
        word = fold(line.words[index])
        if word in all_prepositions(language):
            return index
        if index > at + 1 and not is_adjective(fold(line.words[index - 1]), language, band) and verb_tag(line.words[index], language, band):
            return index
        capital = line.words[index][0].isupper()
        index += 1
        if word in listed(language, "RELATIVE_OBJECTS", "RELATIVES"):
            return index
        if word.isdigit() or is_adjective(word, language, band):
            continue
        if capital and index < min(stop, high) and line.words[index][0].isupper():
            continue
        break
    while index < min(stop, high) and (
        dated(fold(line.words[index]), language) or line.words[index].isdigit() or fold(line.words[index]) in listed(language, "YEARS")
    ):
        index += 1
    return index


def dated(word: str, language: str) -> bool:
    """Whether the folded word is a month's or a day's name, in any case."""
    known = of_tag(language)
    return word in known.months or word in known.weekdays
