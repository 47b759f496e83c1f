"""Asks one rule the way the engine does, without the engine: triggers, places, proposals, the text with them applied."""

from __future__ import annotations

from typing import Any

from cleanup.context import Context
from cleanup.document import WORD, Document, Span, fold, shape
from cleanup.edit import Proposal, Safety, apply, decide
from cleanup.languages import language
from cleanup.rule import Door, Head, Rule

PLAIN = ",.;:!?"


def make(kind: type[Rule], *, target: str | None = None, **fields: Any) -> Rule:
    head = Head("test-rule", kind.NAME, Door.ALWAYS, Safety.SAFE, "Because.", "any", target, None)
    return kind(head, kind.Fields(**fields))


def wakes(rule: Rule, chunk: str, target: str | None) -> bool:
    """Whether the chunk meets one of the rule's triggers."""
    triggers = rule.triggers(target)
    words = [match.group() for match in WORD.finditer(chunk)]
    if any(fold(word) in triggers.words or fold(word) in triggers.capitals for word in words):
        return True
    if (triggers.word is not None and any(map(triggers.word, words))) or (triggers.among is not None and list(triggers.among(words))):
        return True
    if chunk in triggers.exact:
        return True
    if triggers.sift is not None and not chunk.isascii() and list(triggers.sift(chunk)):
        return True
    bare = chunk.rstrip(PLAIN)
    if bare.isascii() and bare.isalpha():
        return False
    if any(mark in chunk for mark in triggers.marks):
        return True
    if triggers.shape is not None and not triggers.shape(shape(chunk)):
        return False
    if triggers.chunk is None:
        return triggers.shape is not None
    return triggers.chunk(chunk)


def asked(rule: Rule, text: str, target: str | None = None, *, everywhere: bool = False) -> list[Proposal]:
    """The rule's proposals; `everywhere` gives it every chunk, as with triggers switched off."""
    document = Document(text, target)
    context = Context(document, language(target) if target else None, None)
    if everywhere:
        places = document.all_places()
    else:
        places = [place for place, _ in document.places({chunk for chunk in document.chunks() if wakes(rule, chunk, target)})]
        if not places and not any(literal in text for literal in rule.triggers(target).text):
            return []
    return list(rule.find(document, places, context))


def cleaned(rule: Rule, text: str, target: str | None = None) -> str:
    """The text after one turn of the rule; the same with and without triggers, and every proposal beside a place."""
    found = asked(rule, text, target)
    assert sorted(asked(rule, text, target, everywhere=True), key=repr) == sorted(found, key=repr)
    places = [Span(*place) for place in Document(text).all_places()]
    assert all(any(p.start <= place.end and p.end >= place.start for place in places) for p in found)
    changes, losers = decide(found)
    assert not losers
    return apply(text, changes)
