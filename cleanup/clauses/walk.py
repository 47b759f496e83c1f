"""The walk itself: where a clause begins, its opening phrases, its subject."""

from __future__ import annotations

from dataclasses import replace

from cleanup.clauses.closed import COORDINATORS, DETERMINERS, FAR, OPENERS, SUBORDINATORS
from cleanup.clauses.phrase import NounPhrase, noun_phrase
from cleanup.clauses.verbs import finite
from cleanup.context import Context
from cleanup.document import Line, fold
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.lexicon.people import TIME
from cleanup.value import value

_LONGEST = 24  # words that are read before the word that is asked about
_ABOUT = (
    ("more", "than"), ("fewer", "than"), ("less", "than"), ("at", "least"), ("up", "to"), ("over",), ("about",), ("nearly",), ("almost",),
    ("some",),
)  # fmt: skip
_LIGHT = words(  # adverbs that may open a clause
    """
    then now today yesterday tomorrow tonight later soon meanwhile finally however moreover furthermore therefore thus still also here there
    again already recently currently instead perhaps maybe shortly afterwards initially eventually originally apparently reportedly
    unfortunately fortunately surprisingly officially in-turn similarly consequently nevertheless nonetheless additionally sometimes often
    usually
    """
)


@value
class Clause:
    """A clause as far as it was read: where it begins, its opening phrases (word ranges), its subject, the word behind it."""

    start: int
    leading: tuple[tuple[int, int], ...]
    subject: NounPhrase
    next: int
    opener: str  # the conjunction in front, "" at the start of a sentence, "," behind a comma


def clause_before(line: Line, index: int, context: Context) -> Clause | None:
    """The clause of which the words before `index` are opening phrases and one whole noun phrase, or None."""
    if index == 0 or context.lexicon is None or line.gap(index) not in (" ", ", "):
        return None
    first = line.sentence_start(index - 1)
    if line.sentence_start(index) != first:
        return None
    inserted = _inserted(line, first, index, context) if line.gap(index) == ", " else None
    if line.gap(index) == ", " and inserted is None:
        return None
    end = inserted if inserted is not None else index
    for start, opener in _starts(line, first, end, context):
        found = _read(line, start, end, context)
        if found is not None:
            leading, subject = found
            if opener and not _may_open(opener, subject, line, start, context):
                continue
            if inserted is not None and not (subject.is_name or subject.is_role):
                other = noun_phrase(line, inserted, index, context)
                if other is not None:
                    subject = replace(subject, is_role=True, who=other.who)
            return Clause(start, leading, subject, index, opener)
    return None


def _starts(line: Line, first: int, end: int, context: Context) -> list[tuple[int, str]]:
    """Where the clause may begin, the nearest first, each with what opens it."""
    found: list[tuple[int, str]] = []
    for i in range(end - 1, max(first, end - _LONGEST) - 1, -1):
        if i == first:
            if not first or _ends_sentence(line, first):
                found.append((i, ""))
            break
        gap = line.gap(i)
        before = fold(line.words[i - 1])
        if gap == " ":
            if before in OPENERS:
                found.append((i, before))
        elif gap == ", ":
            if _opening_phrase(line, first, i, context):
                found.append((i, ","))
        elif any(c in gap for c in '“"(«'):
            break
    return found


def _ends_sentence(line: Line, index: int) -> bool:
    """Whether what stands before the word ends a sentence, and not an abbreviation (`St. Anna he`)."""
    gap = line.gap(index)
    before = line.words[index - 1]
    return not (gap.startswith(".") and len(before) < 4 and before[0].isupper())


def _opening_phrase(line: Line, first: int, comma: int, context: Context) -> bool:
    """Whether the stretch of a sentence before a comma is an opening phrase or a subordinate clause, after which the main clause begins."""
    if comma - first > FAR:
        return False
    word = fold(line.words[first])
    if word in COORDINATORS and first + 1 < comma:
        first += 1
        word = fold(line.words[first])
    if word in _LIGHT and comma - first == 1:
        return True
    if any(fold(line.words[i]) in ("who", "which", "whose") for i in range(first, comma)):
        return False
    if word in SUBORDINATORS:
        return comma - first > 1 and not any("," in line.gap(i) for i in range(first + 1, comma))
    if context.can_be(word, W.PREPOSITION) and word not in ("like", "unlike", "but", "except", "plus", "than"):
        return not any(finite(line, i, context, sure=True) for i in range(first + 1, comma)) and line.gap(comma) == ", "
    if word.endswith("ing") and context.can_be(word, W.ING):
        return not any(finite(line, i, context, sure=True) for i in range(first + 1, comma))
    return False


def _inserted(line: Line, first: int, index: int, context: Context) -> int | None:
    """Where the apposition before word `index` begins (`The mayor, | Anna Nowak, he`): behind a comma, a name or a noun phrase and no more."""
    for i in range(index - 1, max(first, index - 10), -1):
        if line.gap(i) == ", ":
            if context.can_be(line.words[i], W.PARTICIPLE) and not context.can_be(line.words[i], W.NOUN):
                return i if _joined(line, i + 1, index) and not any(finite(line, j, context) for j in range(i + 1, index)) else None
            phrase = noun_phrase(line, i, index, context)
            if phrase is None or phrase.last != index or phrase.plural or not (phrase.is_name or phrase.is_role):
                return None
            return i
        if line.gap(i) != " ":
            return None
    return None


def _may_open(opener: str, subject: NounPhrase, line: Line, start: int, context: Context) -> bool:
    """Whether the conjunction opens a clause, and does not join two nouns or compare."""
    if opener in ("and", "or", "as", "than", "before", "after", "since", "until", "once"):
        return opener == "and" and start > 1 and "," in line.gap(start - 1) and (subject.is_name or subject.is_role)
    if opener == "that":
        return bool(subject.determiner) or subject.is_name or subject.plural is not False
    return True


def _read(line: Line, start: int, end: int, context: Context) -> tuple[tuple[tuple[int, int], ...], NounPhrase] | None:
    """Opening phrases and one noun phrase from `start` that reach to `end` exactly."""
    leading: list[tuple[int, int]] = []
    i = start
    while i < end:
        i = _measured(line, i, end, context)
        phrase = noun_phrase(line, i, end, context)
        if phrase is not None and phrase.last == end and _joined(line, i + 1, end):
            return tuple(leading), phrase
        step = _leading(line, i, end, context)
        if step is None:
            return None
        leading.append((i, step))
        i = step
    return None


def _measured(line: Line, i: int, end: int, context: Context) -> int:
    """Where the number stands that `more than`, `at least` or `nearly` at word `i` goes with; else `i`."""
    for opening in _ABOUT:
        at = i + len(opening)
        if (
            at < end
            and tuple(fold(w) for w in line.words[i:at]) == opening
            and (line.words[at][0].isdigit() or context.can_be(line.words[at], W.NUMBER))
        ):
            return at
    return i


def _joined(line: Line, low: int, high: int) -> bool:
    """Whether only single spaces stand before the words `low` to `high`."""
    return all(line.gap(i) == " " for i in range(low, high))


def _leading(line: Line, i: int, end: int, context: Context) -> int | None:
    """The end of the opening phrase at word `i`, a comma behind it taken along."""
    word = fold(line.words[i])
    if word in _LIGHT or (word.endswith("ly") and context.can_be(word, W.ADVERB)):
        return i + 1
    if word in COORDINATORS and line.sentence_start(i) == i:
        return i + 1
    if word == "according" and i + 2 < end and fold(line.words[i + 1]) == "to":
        i, word = i + 1, "to"
    if context.can_be(word, W.PREPOSITION) and word not in ("like", "unlike", "but", "than", "as"):
        owner = next((j for j in range(i + 2, end) if _owner_begins(line, j)), None)
        if owner is not None:
            phrase = noun_phrase(line, i + 1, owner, context, heads=True)
            if phrase is not None and phrase.last == owner:
                return owner
        phrase = noun_phrase(line, i + 1, end, context, heads=True)
        if phrase is not None and phrase.last < end:
            last = phrase.last
            if "," in line.gap(last) or _new_phrase(line, last, context):
                return last
    phrase = noun_phrase(line, i, end, context, heads=True)
    if phrase is not None and phrase.last < end and fold(line.words[phrase.head]) in TIME and _new_phrase(line, phrase.last, context):
        return phrase.last
    return None


def _owner_begins(line: Line, i: int) -> bool:
    """Whether a possessive name begins a phrase at word `i`, behind another name with an article (`to the Senate | Norway's plans`)."""
    words = line.words
    return (
        words[i][0].isupper()
        and words[i].endswith(("'s", "’s"))
        and words[i - 1][0].isupper()
        and fold(words[i - 2]) in DETERMINERS
        and line.gap(i) == " "
    )


def _new_phrase(line: Line, i: int, context: Context) -> bool:
    """Whether a noun phrase of its own begins at word `i`: a determiner, or a capital behind a small letter."""
    if fold(line.words[i]) in DETERMINERS:
        return True
    before = line.words[i - 1]
    if line.words[i].isupper() and len(line.words[i]) > 1 and before.islower() and fold(before) not in TIME:
        return False  # `with the event MPM it uses threads`
    return line.words[i][0].isupper() and (before[0].islower() or before[0].isdigit() or fold(before) in TIME)
