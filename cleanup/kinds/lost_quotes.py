"""lost-quotes: speech after a colon that lost its quotation marks.

    He only said: I think we'll wait.     He only said: “I think we'll wait.”

A verb of `verbs`, a colon, and one sentence in the first person (`I`, `we`, `my`, `our`) that reaches to the end of
its line; before the verb a name, a noun or `he`, `she`, `they`. Nothing is marked where the line holds quotation
marks or a dash of speech, where more than one sentence follows, in lines with two colons, or where the speaker is the
writer (`I said: we wait`) or no person (`the sign said: We buy gold`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span, fold
from cleanup.edit import Proposal
from cleanup.languages.words import words
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_FIRST_PERSON = words("i'm i'll i've i'd we're we'll we've we'd my our")
_WITH_VERB = W.VERB | W.PAST | W.MODAL | W.AUXILIARY | W.ADVERB
_MARKS = lazy(r"[“”„«»\"]|\s[–—-]\s|^\s*[–—-]")
_WRITTEN = words(
    "sign signs notice note letter label recipe poster inscription card message headline banner menu board plaque page text email advert motto"
)
_LONGEST = 40  # words of the speech


class LostQuotes(Rule):
    """Speech without its marks."""

    NAME: ClassVar[str] = "lost-quotes"
    STAGE: ClassVar[Stage] = Stage.PUNCTUATION

    @fields
    class Fields:
        verbs: tuple[str, ...] = field(metadata={"help": "Verbs of speech that stand before the colon."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._verbs = frozenset(fields.verbs)

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=self._verbs)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for place in places:
            if text[place.end - 1] != ":" or text[place.end : place.end + 1] != " " or not text[place.end + 1 : place.end + 2].isupper():
                continue
            line = document.line(place.start)
            verb = line.at(place.start)
            if verb >= len(line.words) or fold(line.words[verb]) not in self._verbs or line.text.count(": ") != 1 or _MARKS.search(line.text):
                continue
            first = line.sentence_start(verb)
            before = line.words[first:verb]
            if not before or any(w in ("I", "We", "we", "you", "You", "As", "as") for w in before) or not _speaker(before, context):
                continue
            speech = verb + 1
            end = line.sentence_end(speech)
            tail = line.document.text[place.end + 1 : line.end].rstrip()
            if end != len(line.words) or end - speech > _LONGEST or end - speech < 3 or tail[-1:] not in ".!?…":
                continue
            if not _first_person(line.words[speech : speech + 7], context):
                continue
            opening, closing = ("“", "”") if context.language is None else context.language.quotes
            yield self.proposal(place.end + 1, place.end + 1 + len(tail), f"{opening}{tail}{closing}")


def _speaker(before: Sequence[str], context: Context) -> bool:
    if any(fold(w) in _WRITTEN for w in before):
        return False
    return any(fold(w) in ("he", "she", "they") or (w[0].isupper() and not context.is_function_word(w)) or context.can_be(w, W.NOUN) for w in before)


def _first_person(opening: Sequence[str], context: Context) -> bool:
    """Whether the writer of these words speaks of himself: `my`, `we'll`, `I` and a verb."""
    for word, following in zip(opening, (*opening[1:], ""), strict=True):
        if fold(word) in _FIRST_PERSON:
            return True
        if word in ("I", "we", "We") and context.can_be(following, _WITH_VERB) and following not in ("before", "after"):
            return True
    return False
