"""Closed lists that the rooms of this package share."""

from __future__ import annotations

from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words

FAR = 48  # words between a clause's beginning and what is asked about, at most: time must not grow with a sentence's length twice
COORDINATORS = frozenset(["and", "but", "or", "yet"])
SUBORDINATORS = words("""
    although because if since though unless until when whenever whereas where while whether after before once as
    """)
OPENERS = (COORDINATORS | SUBORDINATORS | frozenset(["that", "how", "why", "whether"])) - frozenset(["or"])
DETERMINERS = words("""
    a an the this these those my his her its our their your each every some many several few both most all another
    """)
NOUNS = W.NOUN | W.PLURAL
AUXILIARIES = words(
    """
    is are was were has have had does do did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't am
    """
)
