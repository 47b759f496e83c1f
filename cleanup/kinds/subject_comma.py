"""subject-comma: a comma between the subject that opens a sentence and its verb.

    The new director, has promised to listen.       The new director has promised to listen.

The words up to the comma must be one noun phrase with its determiner (`cleanup/clauses`), phrases with a preposition included; behind it stands an auxiliary or a modal
verb, or a verb in the third person that is no noun. The sentence has no other comma before that verb's clause ends, so that the comma cannot close an insertion.

It refuses: phrases of time (`The next day, will`), an aside behind the comma (`The man, was it Tom, left`), questions, lists, headings, and speech to somebody (`My friend, will you`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from cleanup.clauses import inside_quotes, noun_phrase
from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.lexicon.people import TIME
from cleanup.rule import Rule, Stage, Triggers

_DETERMINERS = words(
    "the his her its their our my this these those some many several all both most two three four five six seven eight nine ten no every each"
)
_FOR_ALL = words("will would can could must should may might had did")  # behind one and many alike
_AUXILIARIES = _FOR_ALL | words("is are was were has have does")
_VERBS = _AUXILIARIES | words(
    "went came took gave became began takes comes goes belongs contains consists knows depends remains seems becomes begins"
)
_SPOKEN_TO = words("you i he she it we they there the a an this that who what which")
_FAR = 16  # words of the longest subject


class SubjectComma(Rule):
    """A comma that parts a subject from its verb."""

    NAME: ClassVar[str] = "subject-comma"
    STAGE: ClassVar[Stage] = Stage.PUNCTUATION

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=_VERBS, preceded=dict.fromkeys(_VERBS, frozenset(",")))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for start, end in places:
            if text[start:end] in _VERBS and text[start - 2 : start] == ", " and text[end : end + 1] == " ":
                line = document.line(start - 2)
                index = line.at(start)
                if index < len(line.words) and line.starts[index] == start and self._judge(line, index, context):
                    yield self.proposal(start - 2, start - 1, "")

    @staticmethod
    def _judge(line: Line, verb: int, context: Context) -> bool:
        first = line.sentence_start(verb)
        end = line.sentence_end(verb)
        if verb - first > _FAR or verb - first < 2 or verb + 1 >= end or line.gap(verb) != ", " or line.gap(verb + 1) != " ":
            return False
        if any(c in line.gap(first) for c in "-–—:;(,"):
            return False  # `Holly - the owner, knows`
        if fold(line.words[first]) not in _DETERMINERS or "?" in line.gap(end) or line.like_heading or inside_quotes(line, verb):
            return False
        if any(line.gap(i) != " " for i in range(first + 1, verb)) or any("," in line.gap(i) or "-" in line.gap(i) for i in range(verb + 1, end)):
            return False
        if fold(line.words[verb + 1]) in _SPOKEN_TO or not line.words[verb + 1].islower():
            return False
        phrase = noun_phrase(line, first, verb, context)
        if phrase is None or phrase.last != verb or fold(line.words[verb - 1]) in TIME:
            return False
        if fold(line.words[verb]) not in _AUXILIARIES:
            return not (line.words[verb].endswith("s") and phrase.plural) and not context.can_be(line.words[verb - 1], W.ADVERB)
        plural = fold(line.words[verb]) in ("are", "were", "have")
        if phrase.plural is not None and fold(line.words[verb]) not in _FOR_ALL:
            return phrase.plural == plural
        return not context.can_be(line.words[verb - 1], W.ADVERB)
