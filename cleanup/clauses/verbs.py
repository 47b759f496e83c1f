"""Finite verbs: is this word one here, and is one left over that nothing accounts for?"""

from __future__ import annotations

from cleanup.clauses.closed import AUXILIARIES, DETERMINERS, NOUNS, OPENERS
from cleanup.context import Context
from cleanup.document import Line, fold
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.people import TIME

_PARTICLE_VERBS = frozenset(["", "up", "off", "out", "down", "away", "back", "over"])


_SAYS = frozenset(["says", "said", "explains", "explained", "adds", "added", "writes", "wrote", "reports", "reported"])


def finite(line: Line, i: int, context: Context, *, sure: bool = False) -> bool:
    """Whether word `i` reads as a finite verb here. With `sure`, only where it can be nothing else."""
    word = line.words[i]
    if word[0].isupper() and line.sentence_start(i) != i:
        return False
    low = fold(word)
    if low in AUXILIARIES:
        return True
    if context.can_be(low, W.MODAL):
        return low not in ("need", "dare") or not sure
    past = context.can_be(low, W.PAST)
    if i > 0 and fold(line.words[i - 1]) == "to" and line.gap(i) == " " and context.can_be(low, W.VERB):
        return False
    if past and (low.endswith("ed") or context.can_be(low, W.PARTICIPLE)) and _behind_auxiliary(line, i, context):
        return False
    if past and not context.can_be(low, W.PARTICIPLE | W.ADJECTIVE | W.NOUN | W.VERB):
        return True
    before = fold(line.words[i - 1]) if i > 0 and line.gap(i) == " " else ""
    after = fold(line.words[i + 1]) if i + 1 < len(line.words) and line.gap(i + 1) == " " else ""
    determined = (
        before in DETERMINERS
        or (before != "" and context.can_be(before, W.NUMBER | W.POSSESSIVE))
        or (context.can_be(before, W.ADJECTIVE) and not context.can_be(before, NOUNS))
    )
    determined = determined and before not in _PARTICLE_VERBS
    noun_before = determined or (after not in DETERMINERS and before not in _PARTICLE_VERBS and context.can_be(before, W.PREPOSITION))
    if past and not noun_before and before not in AUXILIARIES and before not in ("be", "been", "being", "having", "get", "got") and after != "by":
        return not sure or (not context.can_be(low, W.ADJECTIVE | W.NOUN) and (after in DETERMINERS or after == "that"))
    if context.can_be(low, W.VERB_S):
        if not context.can_be(low, W.PLURAL | W.NOUN):
            return True
        if sure or determined:
            return False
        if after == "":
            return context.can_be(before, W.PLURAL) and not context.can_be(before, W.NOUN)
        if noun_before:
            return context.can_be(after, W.PREPOSITION)
        return before in TIME or context.can_be(after, W.DETERMINER | W.PREPOSITION | W.PRONOUN | W.PLURAL)
    return False


def _behind_auxiliary(line: Line, i: int, context: Context) -> bool:
    """Whether an auxiliary stands before word `i`, adverbs between them overlooked: then it is a participle."""
    i -= 1
    while i > 0 and line.gap(i) == " " and context.can_be(line.words[i], W.ADVERB) and fold(line.words[i]) not in AUXILIARIES:
        i -= 1
    return i >= 0 and fold(line.words[i]) in AUXILIARIES


def loose_verb(line: Line, verb: int, context: Context, *, plural: bool = False) -> bool:
    """Whether a finite verb is left over behind the verb at `verb`, one that no conjunction, relative, quotation or new subject accounts for.

    In `the people they know are here` it is `are`: then `they know` belongs to `the people`, and nothing is wrong. With `plural`
    a base form counts too (`the people they know live here`).
    """
    end = line.sentence_end(verb)
    paid = 0
    i = verb + 1
    while i < end:
        gap = line.gap(i)
        if any(c in gap for c in '“"«'):
            return False
        if gap == ", " and fold(line.words[i]) in _SAYS:
            return False  # a tag: `the pupils they talk more, says the head`
        low = fold(line.words[i])
        if low == "as" and context.can_be(line.words[i - 1], W.PREPOSITION) and gap == " ":
            return True
        if low == "once" and fold(line.words[i - 1]) in AUXILIARIES:
            pass  # `had once mocked`
        elif low in OPENERS or low in ("who", "which", "whose", "what", "whom", "or", "than"):
            bare = low in ("as", "than", "before", "after", "since") and i + 1 < end and finite(line, i + 1, context)
            role = (
                low == "as"
                and i + 1 < end
                and context.can_be(line.words[i + 1], NOUNS)
                and not context.can_be(line.words[i + 1], W.DETERMINER | W.PRONOUN)
            )
            paid = 0 if bare or role else 1  # `the trees they had planted as saplings now hid the house`
        elif (
            (gap == ", " and (context.can_be(low, W.PRONOUN) or low in DETERMINERS))
            or (low in ("he", "she", "they", "we", "i", "it", "you") and gap == " ")
            or (low in ("so", "then") and "," in gap)
            or (low in ("provided", "providing", "given") and i + 1 < end and fold(line.words[i + 1]) == "that")
        ):
            paid = 1
        elif finite(line, i, context) or (plural and _base_verb(line, i, context)):
            if not paid:
                return True
            if context.can_be(low, W.PLURAL):
                i += 1  # `and signs in three languages were put up`: a noun, it may be
                continue
            paid = 0
            while fold(line.words[i]) in AUXILIARIES and i + 1 < end and line.gap(i + 1) == " ":
                i += 1
        i += 1
    return False


_STRANDS = frozenset(
    "related married opposed linked connected attached devoted accustomed close similar loyal indebted allied addicted exposed talking listening speaking writing".split()
)


def _base_verb(line: Line, i: int, context: Context) -> bool:
    """Whether word `i` reads as the verb of a plural subject: a base form with no noun about it."""
    low = fold(line.words[i])
    if line.words[i][0].isupper() or not context.can_be(low, W.VERB) or context.can_be(low, W.PREPOSITION | W.CONJUNCTION | W.DETERMINER):
        return False
    before = fold(line.words[i - 1])
    # `the songs they like most come`, `the tools they use more often cost less`
    measured = i > 1 and (context.can_be(line.words[i - 2], W.VERB | W.VERB_S | W.PAST) or line.words[i - 2] in ("more", "less", "most"))
    liked = measured and before in ("most", "best", "least", "more", "better", "less", "often", "daily", "regularly")
    stranded = before == "to" and i > 1 and fold(line.words[i - 2]) in _STRANDS  # `the people they are related to live in Ghent`
    if before in AUXILIARIES or (before in ("to", "not", "be") and not stranded) or (before in DETERMINERS and not liked) or line.gap(i) != " ":
        return False
    if not liked and not stranded and context.can_be(before, W.MODAL | W.PREPOSITION | W.ADJECTIVE | W.POSSESSIVE | W.CONJUNCTION):
        return False
    if context.can_be(before, W.SUPERLATIVE) and i > 1 and context.can_be(line.words[i - 2], W.DETERMINER | W.POSSESSIVE):
        return False  # `their worst level`, and not `the guests they know best live here`
    after = fold(line.words[i + 1]) if i + 1 < len(line.words) and line.gap(i + 1) == " " else ""
    return liked or not context.can_be(low, W.NOUN) or after in DETERMINERS or (after != "" and context.can_be(after, W.PREPOSITION))
