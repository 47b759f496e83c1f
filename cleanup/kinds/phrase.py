"""phrase: some words in a row, of which one part is replaced or taken out.

    match: "{word} (i) {word}"
    becomes: and

`match` is written in the small language of `cleanup/pattern.py`. `becomes` says what the bracketed part turns into (`{1}` is the first
bracket, `{2}` the second, `{1:base}` the first as the base form of its verb, `running` gives `run`, and
`{1:ing}` the other way); `delete: yes` takes it out together with one space. `unless` and `only` look around the match (guards.py). A capital
at the start of the bracketed part is kept.

It refuses a match without a literal word (it would be looked for everywhere) and both or neither of `becomes` and `delete`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import Document, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.guards import guards
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.lexicon.verbs import base_form, ing_form
from cleanup.pattern import Match, Pattern, neighbours, parse
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

GAP = lazy(r"\{(\d+)(:base|:ing)?\}")

_PEOPLES = words("""
    hungarian romanian bulgarian croatian serbian slovenian slovak ukrainian belarusian lithuanian latvian estonian albanian macedonian austrian belgian
    norwegian danish swedish finnish polish turkish greek czech dutch swiss irish scottish welsh spanish portuguese italian french german russian british
    american canadian mexican brazilian chinese japanese korean indian iranian israeli egyptian african asian european
    """)
_NATIONS = ("ish", "ese", "ian", "ean", "can", "ch", "ek", "man", "ak")  # adjectives of nations end so (Czech, Greek, Slovak)


class Phrase(Rule):
    """Words in a row of which one part changes."""

    NAME: ClassVar[str] = "phrase"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        match: str = field(metadata={"help": "Words, a/b, {word} {name} {verb} …; brackets ( ) around the part that changes."})
        becomes: str = field(default="", metadata={"help": "What the bracketed part turns into; {1} is the first bracket."})
        delete: bool = field(default=False, metadata={"help": "yes: the bracketed part goes."})
        unless: Mapping[str, tuple[str, ...]] = field(
            default_factory=dict, metadata={"help": "Where it must not fire: before_change, after_match, in_quotes …"}
        )
        only: Mapping[str, tuple[str, ...]] = field(default_factory=dict, metadata={"help": "Where alone it may fire: the same keys."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._pattern = parse(fields.match)
        self._unless = guards("unless", fields.unless)
        self._only = guards("only", fields.only)
        self._becomes = fields.becomes
        if fields.delete == bool(fields.becomes):
            raise FieldError("becomes", "write either `becomes:` or `delete: yes`")
        check_gaps(self._pattern, fields.becomes, "becomes")

    def triggers(self, target: str | None = None) -> Triggers:
        pattern = self._pattern
        followed, preceded = neighbours({word: [pattern] for word in pattern.triggers})
        if pattern.between:
            return Triggers(alone=pattern.triggers, followed=followed, preceded=preceded)
        return Triggers(words=pattern.triggers, followed=followed, preceded=preceded)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        seen: set[Span] = set()
        for place in places:
            if not self._pattern.might(document.text, place, context):
                continue
            line = document.line(place.start)
            index = line.at(place.start)
            while index < len(line.words) and line.starts[index] < place.end:
                for match in self._pattern.matches(line, index, context):
                    span = Span(match.span(1).start, match.span(self._pattern.brackets).end)
                    if span not in seen and self._allowed(match, context):
                        seen.add(span)
                        found = change(self, match, span, self._becomes, context)
                        if found is not None:
                            yield found
                        break
                index += 1

    def _allowed(self, match: Match, context: Context) -> bool:
        return not any(g.holds(match, context) for g in self._unless) and all(g.holds(match, context) for g in self._only)


def check_gaps(pattern: Pattern, becomes: str, field: str) -> None:
    """FieldError where `becomes` names a bracket that the pattern lacks."""
    for number, _ in GAP.findall(becomes):
        if not 1 <= int(number) <= pattern.brackets:
            raise FieldError(field, f"{{{number}}} names a bracket that `match` does not have")


def change(rule: Rule, match: Match, span: Span, becomes: str, context: Context, *, safety: Safety | None = None) -> Proposal | None:
    """What a match turns into; empty `becomes` takes the span out with one space. None where a form cannot be made."""
    text = match.line.document.text
    start, end = span
    if not becomes:
        if start > match.line.start and text[start - 1] == " ":
            return rule.proposal(start - 1, end, "", safety=safety)
        if end < match.line.end and text[end] == " ":
            following = text[end + 1 : end + 2]
            if text[start].isupper() and following.islower():
                return rule.proposal(start, end + 2, following.upper(), safety=safety)
            return rule.proposal(start, end + 1, "", safety=safety)
        return rule.proposal(start, end, "", safety=safety)
    after = ""
    position = 0
    for gap in GAP.finditer(becomes):
        word = text[slice(*match.span(int(gap[1])))]
        if gap[2]:
            word = (base_form if gap[2] == ":base" else ing_form)(word, context.lexicon)
            if not word:
                return None
        after += becomes[position : gap.start()] + word
        position = gap.end()
    after += becomes[position:]
    if _opens_sentence(match) and text[start].isupper() and len(text[start:end]) > 1:
        if after[:1].islower():
            after = after[:1].upper() + after[1:]
        first = match.brackets[0][0]
        moved = text[slice(*match.span(1))]
        if not becomes.startswith("{1}") and moved in after and not is_proper(match.line.words[first], context):
            after = after[:1] + after[1:].replace(moved, moved[:1].lower() + moved[1:], 1)
    return rule.proposal(start, end, after, safety=safety)


def is_proper(word: str, context: Context) -> bool:
    """Whether a word that opens a sentence would keep its capital elsewhere: a name here, an acronym, the adjective of a nation, or no word in small letters."""
    if fold(word) in _PEOPLES or (word.endswith(_NATIONS) and context.can_be(word, W.NAME) and context.can_be(word, W.ADJECTIVE)):
        return True
    return (len(word) > 1 and word.isupper()) or context.mentions.is_name(word) or not context.known(word) or word == "I"


def _opens_sentence(match: Match) -> bool:
    first = match.brackets[0][0]
    return match.line.sentence_start(first) == first
