"""Clauses: a light walk from the left over the beginning of an English clause.

    After eleven years, | the presenter of the show | she | leaves
    leading phrases       subject                     ^ asked about

No parser: only the beginning of a clause is read, up to the word that is asked about, and only one reading is wanted: opening phrases, then one
noun phrase, and no verb so far. Where that reading does not hold to the word, there is no answer, and the caller leaves the text alone.

* A clause begins at a sentence, behind a conjunction, or behind a comma that ends an opening phrase or an inserted one.
* Opening phrases are adverbs (`then`), phrases with a preposition (`in May`), times (`last week`), and anything up to a comma that begins with a
  preposition, a conjunction or an -ing form.
* A noun phrase is a determiner, adjectives, nouns, names and numbers, and phrases with a preposition behind it. A new one begins at a determiner, and
  at a capital behind a noun in small letters (`In October | the Kremlin`, `In October | Anna Nowak`, but `In Warsaw he` has none).

The enemy is the clause without a relative (`the people they know are here`): `loose_verb` finds the verb that is left over in it.
Needs the word classes of English; without them nothing is ever found. Nothing here is kept: it is cheap enough to ask where a rule's word stands.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from cleanup.context import Context
from cleanup.document import Line, fold
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.lexicon.people import BODIES, COUNTRIES, FEMALE, MALE, MANNER, PERSONS, PLURAL_PERSONS, TIME
from cleanup.names.sexes import sex_of

__all__ = [
    "Clause",
    "NounPhrase",
    "clause_before",
    "finite",
    "governing_pronoun",
    "governor",
    "inside_quotes",
    "loose_verb",
    "noun_phrase",
    "subject_word",
]

Who = Literal["f", "m", "person", "body", "thing"]

_LONGEST = 24  # words that are read before the word that is asked about
_COORDINATORS = frozenset(["and", "but", "or", "yet"])
_SUBORDINATORS = words("""
    although because if since though unless until when whenever whereas where while whether after before once as
    """)
_OPENERS = (_COORDINATORS | _SUBORDINATORS | frozenset(["that", "how", "why", "whether"])) - frozenset(["or"])
_DETERMINERS = words("""
    a an the this these those my his her its our their your each every some many several few both most all another
    """)
_ABOUT = (
    ("more", "than"), ("fewer", "than"), ("less", "than"), ("at", "least"), ("up", "to"), ("over",), ("about",), ("nearly",), ("almost",),
    ("some",),
)  # fmt: skip
_EACH = frozenset(["each", "every", "a", "an", "this", "another"])
_INSIDE = words("of with between in at from for on to among against near by under over into about")  # prepositions within a noun phrase
_NO_HEADS = TIME | MANNER
_PARTICLE_VERBS = frozenset(["", "up", "off", "out", "down", "away", "back", "over"])
_ACTORS = PERSONS | BODIES | PLURAL_PERSONS
_QUANTITY = words("both some many several few most all these those")
_PARTICLES = words("de del della di da dos das du la le van von der den ten ter bin ibn al el zu af av d")
_LIGHT = words(  # adverbs that may open a clause
    """
    then now today yesterday tomorrow tonight later soon meanwhile finally however moreover furthermore therefore thus still also here there
    again already recently currently instead perhaps maybe shortly afterwards initially eventually originally apparently reportedly
    unfortunately fortunately surprisingly officially in-turn similarly consequently nevertheless nonetheless additionally sometimes often
    usually
    """
)
_NOUNS = W.NOUN | W.PLURAL
_MODIFIERS = W.ADJECTIVE | W.COMPARATIVE | W.SUPERLATIVE | W.NUMBER | W.ING | W.PARTICIPLE
_AUXILIARIES: Final = words(
    """
    is are was were has have had does do did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't am
    """
)


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Words `first` to `last` (exclusive) of a line; `head` is the index of its main noun, or of the last word of a name.

    `plural` is None where it may be either. `who` says what is known of its bearer: a woman, a man, a person, a body that acts, or a thing.
    """

    line: Line
    first: int
    last: int
    head: int
    plural: bool | None
    who: Who
    is_name: bool
    is_role: bool
    determiner: str

    @property
    def text(self) -> str:
        return self.line.document.text[self.line.starts[self.first] : self.line.ends[self.last - 1]]


@dataclass(frozen=True, slots=True)
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
            if before in _OPENERS:
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
    word = fold(line.words[first])
    if word in _COORDINATORS and first + 1 < comma:
        first += 1
        word = fold(line.words[first])
    if word in _LIGHT and comma - first == 1:
        return True
    if any(fold(line.words[i]) in ("who", "which", "whose") for i in range(first, comma)):
        return False
    if word in _SUBORDINATORS:
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
    if word in _COORDINATORS and line.sentence_start(i) == i:
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
        and fold(words[i - 2]) in _DETERMINERS
        and line.gap(i) == " "
    )


def _new_phrase(line: Line, i: int, context: Context) -> bool:
    """Whether a noun phrase of its own begins at word `i`: a determiner, or a capital behind a small letter."""
    if fold(line.words[i]) in _DETERMINERS:
        return True
    before = line.words[i - 1]
    return line.words[i][0].isupper() and (before[0].islower() or before[0].isdigit() or fold(before) in TIME)


# ------------------------------------------------------------------------------------------------------------------ noun phrases


def noun_phrase(line: Line, start: int, end: int, context: Context, *, heads: bool = False) -> NounPhrase | None:
    """The longest noun phrase that begins at word `start`, within `end`; None where none begins.

    With `heads`, nouns of time and manner may be its head (`the next morning`), as they are in opening phrases and never in subjects we ask about.
    """
    core = _core(line, start, end, context, heads)
    if core is None:
        return None
    first, last, head, determiner = core
    word = fold(line.words[head])
    if not heads and word in _NO_HEADS:
        return None
    inner = last
    while inner + 1 < end and line.gap(inner) == " " and fold(line.words[inner]) in _INSIDE:
        if line.gap(inner + 1) != " ":
            break
        if fold(line.words[inner]) == "of" and fold(line.words[inner + 1]) in ("them", "these", "those"):
            inner += 2
            continue
        more = _core(line, inner + 1, end, context, True)
        if more is None:
            break
        inner = more[1]
    if inner < end and inner + 1 < end and line.gap(inner) == " " and fold(line.words[inner]) == "and":
        more = _core(line, inner + 1, end, context)
        if more is not None and more[0] == inner + 1 and more[1] == end and inner == last:
            pair = _describe(line, first, last, head, determiner, context)
            other = _describe(line, inner + 1, more[1], more[2], more[3], context)
            if pair is not None and other is not None:
                both = pair.is_name and other.is_name
                return NounPhrase(line, first, more[1], head, True, pair.who, both, pair.is_role and other.is_role, determiner)
    return _describe(line, first, inner, head, determiner, context)


def _core(line: Line, start: int, end: int, context: Context, loose: bool = False) -> tuple[int, int, int, str] | None:
    """(first, last, head, determiner) of a noun phrase without what hangs on it."""
    i = start
    words = line.words
    determiner = ""
    if i < end and fold(words[i]) in _DETERMINERS:
        determiner = fold(words[i])
        i += 1
        if determiner in ("all", "both") and i < end and fold(words[i]) in ("the", "these", "those", "his", "her", "its", "their"):
            i += 1
    head = -1
    opened = i
    while i < end and (i == start or line.gap(i) == " "):
        word = words[i]
        if i == start and word[0].isupper() and line.sentence_start(i) == i and _no_name(word, context):
            return None
        if _capital(word) and not (i == start and _ordinary(line, i, context)):
            if i > opened and not _capital(words[i - 1]) and words[i - 1] not in _PARTICLES and not _before_name(words[i - 1]):
                break
            if word.endswith(("'s", "’s")):
                determiner = determiner or "'s"
                head = -1
                i += 1
                continue
            head = i
        elif word in _PARTICLES and head >= 0 and i + 1 < end and (_capital(words[i + 1]) or words[i + 1] in _PARTICLES):
            pass
        elif word[0].isdigit():
            head = head if head >= 0 else -1
        elif fold(word).endswith(("'s", "’s", "s'", "s’")) and context.can_be(word, W.POSSESSIVE):
            determiner = determiner or "'s"
            head = -1
            i += 1
            continue
        elif "-" in word:
            if fold(word) in PERSONS:
                head = i
        elif (context.is_function_word(word) and not context.can_be(word, W.NUMBER)) or (head >= 0 and context.can_be(word, W.PAST)):
            break
        elif context.can_be(word, _NOUNS) or fold(word) in _ACTORS or (determiner and context.can_be(word, W.ING)):
            head = i
        elif not context.can_be(word, _MODIFIERS) and context.can_be(word, ~0):
            if not (context.can_be(word, W.ADVERB) and head < 0 and i > start):
                break
        elif not context.known(word) and i > start:
            head = i
        i += 1
    if head < 0:
        return None
    last = head + 1
    if loose:
        return start, last, head, determiner
    if not determiner and head == opened and not _bare(line, opened, head, context):
        return None
    if not determiner and head > opened and not (_capital(words[head]) or _bare(line, opened, head, context)):
        return None
    return start, last, head, determiner


def _ordinary(line: Line, i: int, context: Context) -> bool:
    """Whether the capital at the start of a sentence covers an ordinary word."""
    word = line.words[i]
    if line.sentence_start(i) != i and line.gap(i) == " ":
        return False
    if context.mentions.is_name(word) or sex_of(word) is not None or fold(word) in COUNTRIES:
        return False
    low = fold(word)
    return low in PERSONS or low in PLURAL_PERSONS or context.can_be(low, _NOUNS | _MODIFIERS | W.ADVERB | W.VERB)


def _capital(word: str) -> bool:
    """Whether a word has a name's capital, an elided particle before it overlooked (`d'Aubigny`)."""
    return word[0].isupper() or (len(word) > 3 and word[1] in "'’" and word[2].isupper())


def _no_name(word: str, context: Context) -> bool:
    """A capital at the start of a sentence that covers a preposition, a conjunction, a pronoun or a plain verb (`Unlike`, `Ask`)."""
    small = context.is_function_word(word) or context.can_be(fold(word), W.PREPOSITION | W.CONJUNCTION | W.PRONOUN | W.MODAL | W.AUXILIARY)
    return small and not context.mentions.is_name(word)


def _before_name(word: str) -> bool:
    """A small word that belongs to the name behind it: `president Anna Nowak`."""
    return word in PERSONS or word in BODIES


def _bare(line: Line, first: int, head: int, context: Context) -> bool:
    """Whether a noun phrase may stand here without a determiner: names, plurals, and titles (`President he never`)."""
    word = line.words[head]
    low = fold(word)
    if _capital(word) and not (head == line.sentence_start(head) and _ordinary(line, head, context)):
        return True
    if low in PLURAL_PERSONS:
        return not context.can_be(fold(line.words[first]), W.VERB) or first == head
    if context.can_be(low, W.PLURAL) and not context.can_be(low, W.NOUN):
        opening = fold(line.words[first])
        if first == head:
            return not context.can_be(opening, W.VERB)
        return not (context.can_be(opening, W.VERB) and not context.can_be(opening, W.ADJECTIVE)) and not context.can_be(opening, W.VERB_S | W.ING)
    if low in PERSONS or low in ("parliament", "congress", "police", "nato"):
        return True
    return context.can_be(low, W.NOUN) and any(fold(line.words[i]) in _INSIDE for i in range(head + 1, min(head + 2, len(line.words))))


def _describe(line: Line, first: int, last: int, head: int, determiner: str, context: Context) -> NounPhrase | None:
    words = line.words
    word = words[head]
    low = fold(word)
    ordinary = head == line.sentence_start(head) and _ordinary(line, head, context)
    is_name = _capital(word) and not ordinary
    run = head
    while run > first and (words[run - 1][0].isupper() or words[run - 1] in _PARTICLES) and fold(words[run - 1]) not in _DETERMINERS:
        run -= 1
    before = [fold(words[i]) for i in range(first, head) if words[i][0].islower() or i == first]
    titles = [w for w in before if w in PERSONS] + [fold(words[i]) for i in range(run, head) if fold(words[i]) in PERSONS]
    if is_name:
        sex = next((s for s in (sex_of(words[i]) for i in range(run, head + 1)) if s is not None), None)
        if sex is None and titles:
            sex = "f" if any(t in FEMALE for t in titles) else "m" if any(t in MALE for t in titles) else None
        alone = head == run
        who: Who = "thing"
        if sex is not None and low not in COUNTRIES:
            who = sex
        elif titles:
            who = "person"
        elif low in COUNTRIES or low in BODIES or determiner == "the":
            who = "body"
        if low in PERSONS and alone and not titles:
            who = "f" if low in FEMALE else "m" if low in MALE else "person"
        opens = alone and not titles and who == "thing" and not determiner and head == line.sentence_start(head)
        if opens and not context.mentions.is_name(word):
            return None
        plural: bool | None = False
        if low in ("states", "netherlands", "philippines", "emirates", "nations") or low in PLURAL_PERSONS:
            plural = None if determiner != "the" or low in ("states", "netherlands", "nations") else True
        elif determiner == "the" and low.endswith("s") and not low.endswith("ss"):
            plural = None
        return NounPhrase(line, first, last, head, plural, who, True, bool(titles) or low in PERSONS, determiner)
    if low in PERSONS or (low in ("head", "chief") and last > head + 1 and words[head + 1] == "of"):
        who = "f" if low in FEMALE else "m" if low in MALE else "person"
        return NounPhrase(line, first, last, head, determiner in _QUANTITY, who, False, True, determiner)
    if low in BODIES:
        return NounPhrase(
            line, first, last, head, None if low in ("police", "team", "crew", "couple", "band", "group") else False, "body", False, True, determiner
        )
    if low in PLURAL_PERSONS:
        return NounPhrase(line, first, last, head, True, "person", False, True, determiner)
    plural = bool(context.can_be(low, W.PLURAL) and not context.can_be(low, W.NOUN))
    if context.can_be(low, W.PLURAL) and context.can_be(low, W.NOUN):
        plural = None
    if low in ("couple", "pair", "majority", "family", "staff", "audience", "youth"):
        plural = None
    if plural is False and determiner in _QUANTITY:
        return None
    return NounPhrase(line, first, last, head, plural, "thing", False, False, determiner)


# ------------------------------------------------------------------------------------------------------------------------- verbs


def finite(line: Line, i: int, context: Context, *, sure: bool = False) -> bool:
    """Whether word `i` reads as a finite verb here. With `sure`, only where it can be nothing else."""
    word = line.words[i]
    if word[0].isupper() and line.sentence_start(i) != i:
        return False
    low = fold(word)
    if low in _AUXILIARIES:
        return True
    if context.can_be(low, W.MODAL):
        return low not in ("need", "dare") or not sure
    past = context.can_be(low, W.PAST)
    if i > 0 and fold(line.words[i - 1]) == "to" and line.gap(i) == " " and context.can_be(low, W.VERB):
        return False
    if past and low.endswith("ed") and _behind_auxiliary(line, i, context):
        return False
    if past and not context.can_be(low, W.PARTICIPLE | W.ADJECTIVE | W.NOUN | W.VERB):
        return True
    before = fold(line.words[i - 1]) if i > 0 and line.gap(i) == " " else ""
    after = fold(line.words[i + 1]) if i + 1 < len(line.words) and line.gap(i + 1) == " " else ""
    determined = (
        before in _DETERMINERS
        or (before != "" and context.can_be(before, W.NUMBER | W.POSSESSIVE))
        or (context.can_be(before, W.ADJECTIVE) and not context.can_be(before, _NOUNS))
    )
    determined = determined and before not in _PARTICLE_VERBS
    noun_before = determined or (after not in _DETERMINERS and before not in _PARTICLE_VERBS and context.can_be(before, W.PREPOSITION))
    if past and not noun_before and before not in _AUXILIARIES and before not in ("be", "been", "being", "having", "get", "got") and after != "by":
        return not sure or (not context.can_be(low, W.ADJECTIVE | W.NOUN) and (after in _DETERMINERS or after == "that"))
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
    while i > 0 and line.gap(i) == " " and context.can_be(line.words[i], W.ADVERB) and fold(line.words[i]) not in _AUXILIARIES:
        i -= 1
    return i >= 0 and fold(line.words[i]) in _AUXILIARIES


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
        low = fold(line.words[i])
        if low == "as" and context.can_be(line.words[i - 1], W.PREPOSITION) and gap == " ":
            return True
        if low in _OPENERS or low in ("who", "which", "whose", "what", "whom", "or", "than"):
            paid = 0 if low in ("as", "than", "before", "after", "since") and i + 1 < end and finite(line, i + 1, context) else 1
        elif (
            (gap == ", " and (context.can_be(low, W.PRONOUN) or low in _DETERMINERS))
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
            while fold(line.words[i]) in _AUXILIARIES and i + 1 < end and line.gap(i + 1) == " ":
                i += 1
        i += 1
    return False


def _base_verb(line: Line, i: int, context: Context) -> bool:
    """Whether word `i` reads as the verb of a plural subject: a base form with no noun about it."""
    low = fold(line.words[i])
    if line.words[i][0].isupper() or not context.can_be(low, W.VERB) or context.can_be(low, W.PREPOSITION | W.CONJUNCTION | W.DETERMINER):
        return False
    before = fold(line.words[i - 1])
    if before in _AUXILIARIES or before in ("to", "not", "be") or before in _DETERMINERS or line.gap(i) != " ":
        return False
    if context.can_be(before, W.MODAL | W.PREPOSITION | W.ADJECTIVE | W.POSSESSIVE | W.CONJUNCTION):
        return False
    after = fold(line.words[i + 1]) if i + 1 < len(line.words) and line.gap(i + 1) == " " else ""
    return not context.can_be(low, W.NOUN) or after in _DETERMINERS or (after != "" and context.can_be(after, W.PREPOSITION))


def governor(line: Line, index: int, context: Context) -> tuple[NounPhrase, int] | None:
    """(subject, its verb) of the clause that word `index` stands in: the nearest clause before it that begins with one noun phrase and a
    finite verb; for `the priest who lost …` the noun phrase before `who`."""
    first = line.sentence_start(index)
    for verb in range(index - 1, first, -1):
        if not finite(line, verb, context) or any(c in line.gap(verb) for c in '“"«;()”»'):
            continue
        word = fold(line.words[verb])
        before = line.words[verb - 1]
        if fold(before) in _AUXILIARIES or context.can_be(before, W.MODAL):
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
        if fold(line.words[subject_end - 1]) in _COORDINATORS:
            continue
        if word in _AUXILIARIES or finite(line, verb, context, sure=True):
            return None
    return None


def governing_pronoun(line: Line, index: int, context: Context) -> str | None:
    """`he`, `she` or `they` where that is the subject of the clause of word `index`, with a finite verb right behind it and no mark between."""
    first = line.sentence_start(index)
    for i in range(index - 1, first - 1, -1):
        if i < index - 1 and any(c in line.gap(i + 1) for c in ',;“”"()'):
            return None
        low = fold(line.words[i])
        if low in ("he", "she", "they") and i + 1 < index and context.can_be(line.words[i + 1], W.VERB_S | W.VERB | W.PAST | W.MODAL | W.AUXILIARY):
            opens = i == first or line.gap(i) != " " or context.can_be(line.words[i - 1], W.CONJUNCTION)
            return low if opens else None
        if i > first and finite(line, i, context) and context.can_be(line.words[i - 1], W.CONJUNCTION):
            if fold(line.words[i - 1]) not in ("and", "but") or line.gap(i - 1) != " ":
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
