"""Who governs a word: the subject and verb of the clause that it stands in, and the pronoun for that subject."""

from __future__ import annotations

from cleanup.clauses.closed import AUXILIARIES, COORDINATORS, FAR
from cleanup.clauses.phrase import NounPhrase, noun_phrase
from cleanup.clauses.verbs import finite
from cleanup.clauses.walk import clause_before
from cleanup.context import Context
from cleanup.document import Line, fold
from cleanup.lexicon import WordClass as W


def governor(line: Line, index: int, context: Context) -> tuple[NounPhrase, int] | None:
    """(subject, its verb) of the clause that word `index` stands in: the nearest clause before it that begins with one noun phrase and a
    finite verb; for `the priest who lost …` the noun phrase before `who`."""
    first = max(line.sentence_start(index), index - FAR)
    for verb in range(index - 1, first, -1):
        if not finite(line, verb, context) or any(c in line.gap(verb) for c in '“"«;()”»'):
            continue
        word = fold(line.words[verb])
        before = line.words[verb - 1]
        if fold(before) in AUXILIARIES or context.can_be(before, W.MODAL):
            continue
        subject_end = verb
        while (
            subject_end - 1 > first
            and line.gap(subject_end) == " "
            and context.can_be(line.words[subject_end - 1], W.ADVERB)
            and line.words[subject_end - 1][0].islower()
        ):
            subject_end -= 1
        if fold(line.words[subject_end - 1]) == "who" and line.gap(subject_end - 1) in (" ", ", "):
            bearer = _antecedent(line, subject_end - 1, context)
            return (bearer, verb) if bearer is not None else None
        clause = clause_before(line, subject_end, context)
        if clause is not None:
            return clause.subject, verb
        if fold(line.words[subject_end - 1]) in COORDINATORS:
            continue
        if word in AUXILIARIES or finite(line, verb, context, sure=True):
            return None
    return None


def governing_pronoun(line: Line, index: int, context: Context) -> str | None:
    """`he`, `she` or `they` where that is the subject of the clause of word `index`, with a finite verb right behind it and no mark between."""
    first = max(line.sentence_start(index), index - FAR)
    for i in range(index - 1, first - 1, -1):
        if i < index - 1 and any(c in line.gap(i + 1) for c in ',;“”"()'):
            return None
        low = fold(line.words[i])
        if low in ("he", "she", "they") and i + 1 < index and context.can_be(line.words[i + 1], W.VERB_S | W.VERB | W.PAST | W.MODAL | W.AUXILIARY):
            opens = i == first or line.gap(i) != " " or context.can_be(line.words[i - 1], W.CONJUNCTION)
            return low if opens else None
        joins = i > first and finite(line, i, context) and context.can_be(line.words[i - 1], W.CONJUNCTION)
        if joins and (fold(line.words[i - 1]) not in ("and", "but") or line.gap(i - 1) != " "):
            return None
    return None


def subject_word(subject: NounPhrase) -> str | None:
    """`he`, `she`, `it` or `they` for a noun phrase, where only one of them can be."""
    if subject.plural is not False:
        return "they" if subject.plural else None
    return {"f": "she", "m": "he", "body": "it"}.get(subject.who)


def _antecedent(line: Line, relative: int, context: Context) -> NounPhrase | None:
    """The noun phrase right before a relative: the shortest with a determiner, or a name."""
    for start in range(relative - 1, max(-1, relative - 6), -1):
        phrase = noun_phrase(line, start, relative, context)
        if phrase is not None and phrase.last == relative and (phrase.determiner or phrase.is_name):
            return phrase
    return None


def inside_quotes(line: Line, index: int) -> bool:
    """Whether word `index` stands inside quotation marks that open earlier in its line."""
    before = line.document.text[line.start : line.starts[index]]
    opened, closed = max(before.rfind(c) for c in "“„«"), max(before.rfind(c) for c in "”»")
    return opened > closed or before.count('"') % 2 == 1
