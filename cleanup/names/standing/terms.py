"""The terms in which the sentence is asked where a name stands: cases, what is known of the name, how far is looked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from cleanup.names.declension import CASES

Cases = frozenset[str]
Band = Callable[[str], int]
ALL: Final[Cases] = frozenset(CASES)
NOMINATIVE: Final[Cases] = frozenset({"nom"})
GENITIVE: Final[Cases] = frozenset({"gen"})
NEAR = 3  # words before a preposition that may decide its case
CLAUSE = 14  # words of a clause that are looked at before the name, and behind it
ENDING = 4  # letters of an ending that marks a finite verb by itself
SHORT = 3  # letters of a word before a full stop that may be an abbreviation


class Name(NamedTuple):
    """What is known of the name in question: whether somebody bears it, its gender in the text's language, the cases in which its given name stands (and
    whether that is sure), and those that the foreign form can be by itself; None for what is not known. `full`: it has a given name.
    `native`: it is called so at home, as cars and clubs are. `on`: whether people are *on* the place rather than in it; None where that is not known."""

    person: bool
    gender: str | None
    given: Cases | None = None
    given_sure: bool = False
    own: Cases | None = None
    own_base: bool = True
    full: bool = False
    native: bool = False
    on: bool | None = None
