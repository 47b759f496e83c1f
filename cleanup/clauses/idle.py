"""Idle: is a verb form out of work here, because its clause has a verb already?

    She ran a school for children | met | learning difficulties.

What is asked for is only the reading in which nothing can go wrong: a subject, one finite verb, at most one noun phrase with phrases behind it, and then the word.
Refused are a relative clause without a pronoun (`the place people met`, `the day the leaders met`: two nouns that nothing joins), a question (`was the demand met`), a bare clause
(`he said the leaders met`), a participle (`demands met by`), and any comma, conjunction or pronoun between the verb and the word.
"""

from __future__ import annotations

from cleanup.clauses.closed import AUXILIARIES, COORDINATORS, DETERMINERS, NOUNS, OPENERS
from cleanup.clauses.verbs import finite
from cleanup.context import Context
from cleanup.document import Line, fold
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words

_BARE = words(
    "say says said think thinks thought know knew knows believe believes believed hope hopes hoped feel feels felt hear heard hears see saw sees claim claims"
)
_BARRIERS = COORDINATORS | OPENERS | words("who which whom whose what there here than not only nor neither so i you he she it we they")
_STANDS = W.ADJECTIVE | W.COMPARATIVE | W.SUPERLATIVE | W.NUMBER | W.ADVERB
_HAVE = words("have has had having haven't hasn't hadn't")
_FAR = 14


def idle(line: Line, i: int, context: Context) -> bool:
    """Whether word `i` cannot be the verb it looks like."""
    if i < 2 or i + 1 >= len(line.words) or line.gap(i) != " " or line.gap(i + 1) != " ":
        return False
    after = fold(line.words[i + 1])
    if context.can_be(after, W.PREPOSITION | W.CONJUNCTION | W.ADVERB) and not context.can_be(after, W.DETERMINER | W.PRONOUN | W.ADJECTIVE | NOUNS):
        return False
    if _perfect(line, i, context):
        return False  # `they have never even met her`
    before = fold(line.words[i - 1])
    if context.can_be(before, W.VERB) and line.gap(i - 1) == " " and fold(line.words[i - 2]) == "to":
        return True  # to work met him
    if context.can_be(before, W.PARTICIPLE) and not context.can_be(before, NOUNS) and line.gap(i - 1) in (" ", ", "):
        return line.gap(i - 1) == ", " or fold(line.words[i - 2]) in AUXILIARIES | {"be", "been"}  # was equipped met; , compared met
    return _behind_a_verb(line, i, context)


def _behind_a_verb(line: Line, i: int, context: Context) -> bool:
    """Whether the words before are a subject, one finite verb and what belongs to it."""
    noun = False  # whether a noun stands, from right to left, that nothing has joined so far
    for at in range(i - 1, max(0, i - _FAR), -1):
        word = fold(line.words[at])
        if line.gap(at + 1) != " " or word in _BARRIERS:
            return False
        if at > 0 and finite(line, at, context) and not context.can_be(word, NOUNS) and not _determined(line, at):
            return word not in _BARE and at + 1 < i and _subject(line, at, context)
        joins = word in DETERMINERS or context.can_be(word, W.PREPOSITION | W.POSSESSIVE) or word in AUXILIARIES
        if joins:
            if word in DETERMINERS and context.can_be(fold(line.words[at - 1]), NOUNS):
                return False  # the day the leaders met
            noun = False
            continue
        alone = context.can_be(word, W.PLURAL) or line.words[at][0].isupper() or not context.can_be(word, NOUNS | _STANDS | W.PARTICIPLE | W.ING)
        if (alone and noun) or (alone and at == i - 1 and context.can_be(fold(line.words[at - 1]), NOUNS)):
            return False  # the place people met
        noun = noun or context.can_be(word, NOUNS) or line.words[at][0].isupper()
    return False


def _perfect(line: Line, i: int, context: Context) -> bool:
    """Whether a form of `have` stands before, with nothing but adverbs between."""
    at = i - 1
    while at > 0 and line.gap(at + 1) == " " and context.can_be(line.words[at], W.ADVERB) and fold(line.words[at]) not in _HAVE:
        at -= 1
    word = fold(line.words[at])
    return word in _HAVE or word.endswith(("'ve", "'d"))


def _determined(line: Line, at: int) -> bool:
    return fold(line.words[at - 1]) in DETERMINERS and line.gap(at) == " "


def _subject(line: Line, at: int, context: Context) -> bool:
    """Whether a subject stands before the verb: a question and `there were` have none."""
    if line.gap(at) != " " or line.sentence_start(at) == at:
        return False
    word = line.words[at - 1]
    low = fold(word)
    if context.can_be(low, W.ADVERB) and not context.can_be(low, NOUNS | W.PRONOUN) and at > 1 and line.gap(at - 1) == " ":
        word, low = line.words[at - 2], fold(line.words[at - 2])
    asks = low in OPENERS or low in words("who which what whom there here nor neither only so")
    return not asks and (context.can_be(low, NOUNS | W.PRONOUN) or word[0].isupper())
