"""lost-subject: a clause whose subject stayed in the source's verb.

    She said that felt unwell.                      She said that she felt unwell.
    He made it clear that “remains patient”.        He made it clear that he “remains patient”.
    According to the cook, is not true.             According to the cook, it is not true.

Behind a verb of speech and `that`, or behind `because` and `although`, a finite verb stands at once. The subject of the main clause is
taken up again, by the only pronoun it can have (`cleanup/clauses`). The enemy is `that` as a subject of its own (`he said that was a
lie`): a change is likely only where the verb is one of persons (`refused`, `felt unwell`), or a quotation opens behind `that`; with `is`,
`will` and the like it is a guess. So it is where the pronoun is not certain. Behind `according to …,` only adjectives of judgement (`true`,
`clear`, `possible`) make it likely.

It refuses: a verb that does not agree with the pronoun; a relative (`the fact that`, `everything that`); questions; quotations around the whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from cleanup.clauses import NounPhrase, governing_pronoun, governor, inside_quotes, subject_word
from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.rule import Rule, Stage, Triggers

_SPEECH = words("""
    said says announced announces admitted admits claimed claims insisted insists confirmed confirms stated states added adds explained explains
    revealed reveals denied denies believes believed thinks thought hopes hoped fears feared knew knows stressed stresses emphasised emphasized
    emphasises emphasizes declared declares assured assures promised promises replied replies recalled recalls noted notes clear
    """)
_OF_PERSONS = words("""
    refused refuses decided decides intends intended wants wanted hopes hoped noticed notices regretted regrets remembers remembered forgot
    forgets slept married apologised apologized resigned resigns loves loved liked likes signed prefers preferred thanked thanks trusts trusted
    """)
_FELT = words("""
    unwell ill sick tired exhausted betrayed cheated guilty lonely proud ashamed dizzy ready safe nothing
    """)
_SINGULAR = words("is was has does isn't wasn't hasn't doesn't")
_PLURAL = words("are were have do aren't weren't haven't don't")
_JUDGEMENT = words("""
    true clear possible impossible necessary unnecessary important likely unlikely certain obvious premature early late easy difficult hard
    """)
_CAUSES = frozenset(["because", "although"])


class LostSubject(Rule):
    """A clause that lost its subject."""

    NAME: ClassVar[str] = "lost-subject"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=_CAUSES | {"that", "according"})

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for start, end in places:
            word = text[start:end]
            if word in ("According", "according"):
                if text.startswith(" to ", end):
                    yield from self._according(document.line(start), start, context)
                continue
            if (word != "that" and word not in _CAUSES) or text[end : end + 1] != " ":
                continue
            if word == "that" and not _speech_before(text, start):
                continue
            line = document.line(start)
            index = line.at(start)
            found = self._judge(line, index, context)
            if found is not None:
                pronoun, level = found
                yield self.proposal(end + 1, end + 1, f"{pronoun} ", safety=level)

    def _judge(self, line: Line, index: int, context: Context) -> tuple[str, Safety] | None:
        if index + 1 >= len(line.words) or index == 0:
            return None
        verb = fold(line.words[index + 1])
        gap = line.gap(index + 1)
        quoted = gap in (" “", ' "', " „", " «")
        if not quoted and gap != " ":
            return None
        plain = line.words[index + 1].islower()
        aux = verb in _SINGULAR or verb in _PLURAL or verb == "had" or context.can_be(verb, W.MODAL)
        if not plain or not (aux or context.can_be(verb, W.VERB_S | W.PAST)):
            return None
        if not aux and context.can_be(verb, W.NOUN | W.PLURAL | W.ADJECTIVE) and not quoted and verb not in _OF_PERSONS and verb != "felt":
            return None
        if aux and index + 3 < len(line.words) and line.words[index + 3] == "that" and context.can_be(line.words[index + 2], W.PARTICIPLE):
            return None  # `because is known that …` lacks no person
        if inside_quotes(line, index) or "?" in line.gap(line.sentence_end(index)):
            return None
        that = line.words[index] == "that"
        if not that and not (aux and index + 2 < len(line.words) and context.can_be(line.words[index + 2], W.PARTICIPLE | W.ING | W.ADVERB)):
            return None
        subject: NounPhrase | None = None
        pronoun = governing_pronoun(line, index, context)
        if pronoun is None:
            found = governor(line, index, context)
            if found is None:
                return None
            subject = found[0]
            pronoun = subject_word(subject)
        sure = pronoun is not None and (subject is None or subject.is_name or subject.is_role or subject.who == "body")
        if pronoun is None:
            pronoun = "they" if verb in _PLURAL else "he"
        if pronoun == "they" and (verb in _SINGULAR or (context.can_be(verb, W.VERB_S) and not aux)):
            return None
        if pronoun != "they" and verb in _PLURAL:
            return None
        if that:
            doing = fold(line.words[index + 2]) if verb in ("had", "has") and index + 2 < len(line.words) else verb
            personal = pronoun != "it" and (doing in _OF_PERSONS or (verb in ("felt", "feels") and _felt(line, index + 2)))
            sure = sure and (personal or (quoted and not aux))  # “said that had helped” may be right, “said that had signed” hardly
            if quoted and (aux or not context.can_be(verb, W.VERB_S | W.PAST)):
                return None
        return pronoun, self.head.safety if sure and (that or verb == "had") else Safety.GUESS

    def _according(self, line: Line, start: int, context: Context) -> Iterator[Proposal]:
        """`According to the cook, is not true`: a verb at once behind the comma."""
        first = line.at(start)
        if inside_quotes(line, first) or line.sentence_start(first) != first:
            return
        for i in range(first + 2, min(first + 9, len(line.words) - 1)):
            if line.gap(i) == " ":
                continue
            word = fold(line.words[i])
            if line.gap(i) == ", " and word in ("is", "was", "isn't", "wasn't"):
                after = i + 1
                while after < len(line.words) and fold(line.words[after]) in ("not", "still", "now", "too", "also"):
                    after += 1
                judged = after < len(line.words) and fold(line.words[after]) in _JUDGEMENT
                yield self.proposal(line.starts[i], line.starts[i], "it ", safety=self.head.safety if judged else Safety.GUESS)
            return


def _felt(line: Line, index: int) -> bool:
    """`felt unwell`, which only persons do (`that felt wrong`)."""
    return index < len(line.words) and fold(line.words[index]) in _FELT


def _speech_before(text: str, start: int) -> bool:
    """Whether a verb of speech, or `clear`, stands right before."""
    before = text[max(0, start - 20) : start - 1].rsplit(None, 1)
    return bool(before) and text[start - 1] == " " and before[-1] in _SPEECH
