"""adjective-order: adjectives that stand behind their noun, as Slavic and Romance languages set them.

    the support financial and technical of the town     the financial and technical support of the town
    an opinion legal and independent                    a legal and independent opinion
    The centre historic is closed                       The historic centre is closed               (`what: one`)
    the growth of the sector agricultural.              the growth of the agricultural sector.      (`what: one`)

Two adjectives joined by `and` or `or`, before a preposition, a verb `be`/`have`/`will` or a mark; both must end like
adjectives (`endings`). Before the noun must stand a determiner, a preposition, an adjective, or a verb in the past.

With `what: one` a single adjective: between the noun phrase that opens a sentence and its verb, where English has none but those of `left`
(`responsible`, `alone`); and in other places those of `relational` that say what sort of thing it is, and never how it is. Those of `qualities`
say how a thing is and take nothing behind them (`memorable`, but not `similar`, `famous`): they move behind `a` with its noun before the end of a
sentence, an `and` with an article or a finite `be` (`a performance memorable.`), and behind `the` before `of the` (`the defence aggressive of the`).

It refuses `nouns` after which English sets adjectives itself (`things`, `matters`, `something`), sentences with a
verb that takes noun and adjective (`verbs`: made the work slow and painful), words that can be nouns, adverbs or
verbs here, capitals, and headings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import compress
from typing import ClassVar, Literal

from cleanup.clauses import inside_quotes
from cleanup.context import Context
from cleanup.document import WORD, Document, Facts, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.kinds.lost_article import indefinite
from cleanup.languages.words import words
from cleanup.lazy import lazy
from cleanup.lexicon import Lexicon, lexicon
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.people import TIME
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_GOES_ON = words("is are was were has have had will would of for with to in on at by from against between during among")
_HANGS = words("that which who throughout under since until across within after before")
_SORTS = ("al", "ic", "ary")  # adjectives of sort: `minorities ethnic and religious` behind a verb only where both say what it is
_NOUNS_TOO = words(
    """capital festival hospital animal journal music traffic topic critic fabric executive detective parent student president material criminal
    official professional comic mechanic public arrival rival proposal approval library secretary salary diary archive olive"""
)
_RESPECTS = words("origin nature scope character form tone style content spirit part itself themselves")
_MEASURES = words(
    "bit little lot tad touch shade head inch foot mile metre meter kilometre kilometer bit trifle fraction size price notch step few couple"
)
_BEHIND_PLURALS = words("for from before during every near which who because when")
_JOINTS = words("but which who and where when while because although so")
_AUXILIARIES = words("is are was were has have had")
_NOT_ADJECTIVES = (
    W.NOUN | W.PLURAL | W.ADVERB | W.VERB_S | W.PAST | W.PARTICIPLE | W.ING | W.DETERMINER | W.PREPOSITION | W.CONJUNCTION | W.PRONOUN | W.NUMBER
)
_OPENING = lazy(r"[A-Z][\w’']{0,20} [a-z]{2,30} ([a-z]{3,30})(?= [a-z0-9])")  # The centre historic is
_REACH = 9  # words before the noun that are searched for a verb that takes noun and adjective


class AdjectiveOrder(Rule):
    """Two adjectives behind their noun."""

    NAME: ClassVar[str] = "adjective-order"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        what: Literal["two", "one"] = field(default="two", metadata={"help": "How many adjectives stand behind the noun."})
        endings: tuple[str, ...] = field(default=(), metadata={"help": "For two: how both adjectives end: al ary ic ive ous …"})
        left: tuple[str, ...] = field(default=(), metadata={"help": "For one: adjectives that English itself sets behind nouns."})
        relational: tuple[str, ...] = field(default=(), metadata={"help": "For one: adjectives of sort (municipal), that stand behind no noun."})
        qualities: tuple[str, ...] = field(
            default=(), metadata={"help": "For one: adjectives that take nothing behind them, moved behind an article before the end of the phrase."}
        )
        nouns: tuple[str, ...] = field(default=(), metadata={"help": "Nouns that English itself sets before adjectives: things matters …"})
        verbs: tuple[str, ...] = field(default=(), metadata={"help": "Verbs that take noun and adjective: made kept found …"})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if bool(fields.endings) != (fields.what == "two"):
            raise FieldError("endings", "belongs to `what: two`, and there it must stand")
        if bool(fields.left) != (fields.what == "one") or bool(fields.relational) != (fields.what == "one"):
            raise FieldError("relational", "with left, belongs to `what: one`, and there both must stand")
        if fields.qualities and fields.what != "one":
            raise FieldError("qualities", "belongs to `what: one`")
        self._left, self._relational = frozenset(fields.left), frozenset(fields.relational)
        self._qualities = frozenset(fields.qualities)
        self._endings = tuple(fields.endings)
        self._nouns = frozenset(fields.nouns)
        self._verbs = frozenset(fields.verbs)
        self._singles = Facts(self._single)

    def triggers(self, target: str | None = None) -> Triggers:
        if self.fields.what == "one":
            return Triggers(words=self._relational | self._qualities, always=True)
        return Triggers(text=(" and ", " or "))

    def _single(self, word: str) -> bool:
        """Whether the word can only be an adjective, and one that English does not set behind nouns."""
        if len(word) < 3 or word in self._left or word in _NOUNS_TOO or word.endswith(("able", "ible", "ed", "ing", "en", "ward", "wards")):
            return False
        listed = lexicon("en")
        return listed is not None and listed.can_be(word, W.ADJECTIVE) and not listed.can_be(word, _NOT_ADJECTIVES)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        if self.fields.what == "one":
            listed = self._relational | self._qualities
            starts = {place.start for place in places if fold(text[place.start : place.end].rstrip(".,;!")) in listed}
            starts.update(self._behind_openings(document))
            for start in sorted(starts):
                if text[start - 1 : start] != " " or not text[start].islower():
                    continue
                line = document.line(start)
                proposed = self._one(line, line.at(start), context)
                if proposed is not None and not line.like_heading and not inside_quotes(line, line.at(start)):
                    yield proposed
            return
        for joint in (" and ", " or "):
            at = text.find(joint)
            while at >= 0:
                if self._worth(text, at, at + len(joint), context):
                    line = document.line(at)
                    found = self._judge(line, line.at(at + 1), context)
                    if found is not None:
                        yield found
                at = text.find(joint, at + 1)

    def _behind_openings(self, document: Document) -> Iterator[int]:
        """Where an adjective stands behind two words that may open a sentence as its noun phrase."""
        row = document.row()
        for at in compress(range(len(row) - 2), map(_ARTICLES.__getitem__, row)):
            adjective = row[at + 2]
            if adjective.isalpha() and self._singles[adjective]:
                low, high = document.starts()[at], document.starts()[at + 2]
                if any(match.start(1) == high for match in _OPENING.finditer(document.text, low, high + len(adjective) + 2)):
                    yield high

    def _worth(self, text: str, end: int, start: int, context: Context) -> bool:
        """Whether adjectives stand on both sides, one of them with an ending: a look at the characters, before the line is cut into words."""
        low = text.rfind(" ", max(0, end - 20), end) + 1
        high = text.find(" ", start, start + 20)
        left, right = text[low:end], text[start : high if high > 0 else start + 20].rstrip(".,;?!\n")
        return self._adjective(left, context) and self._adjective(right, context)

    def _judge(self, line: Line, joint: int, context: Context) -> Proposal | None:
        low, high = joint - 2, joint + 1
        if low < 1 or high >= len(line.words) or any(line.gap(i) != " " for i in range(low, high + 1)):
            return None
        noun, one, other = line.words[low], line.words[joint - 1], line.words[high]
        if not (self._adjective(one, context) and self._adjective(other, context)):
            return None
        if not noun.islower() or fold(noun) in self._nouns or not context.can_be(noun, W.NOUN | W.PLURAL):
            return None
        if self._adjective(noun, context) or context.can_be(
            noun, W.VERB_S | W.ING | W.PAST | W.ADVERB | W.PREPOSITION | W.PRONOUN | W.AUXILIARY | W.NUMBER
        ):
            return None
        if not (self._followed(line, high + 1) or self._left_behind(line, high + 1)) or line.like_heading:
            return None
        before = line.words[low - 1]
        if (
            line.gap(low) != " "
            or not (
                context.can_be(before, W.DETERMINER | W.PREPOSITION | W.ADJECTIVE | W.POSSESSIVE | W.PAST)
                or (context.can_be(before, W.VERB_S) and one.endswith(_SORTS) and other.endswith(_SORTS))
            )
            or fold(before) in ("to", "all")
        ):
            return None
        if context.can_be(noun, W.ADJECTIVE) and not context.can_be(before, W.DETERMINER | W.POSSESSIVE):
            return None
        first = line.sentence_start(low)
        if any(fold(w) in self._verbs for w in line.words[max(first, low - _REACH) : low]):
            return None
        adjectives = line.document.text[line.starts[joint - 1] : line.ends[high]]
        if fold(before) in ("a", "an"):
            article = indefinite(one)
            article = article.capitalize() if before[0].isupper() else article
            return self.proposal(line.starts[low - 1], line.ends[high], f"{article} {adjectives} {noun}")
        return self.proposal(line.starts[low], line.ends[high], f"{adjectives} {noun}")

    def _left_behind(self, line: Line, i: int) -> bool:
        """Whether a relative, a time or a preposition that hangs on the verb follows: `a treaty economic and military last week`."""
        if i >= len(line.words) or line.gap(i) != " ":
            return False
        following = fold(line.words[i])
        return following in _HANGS or (following in ("last", "this", "next") and i + 1 < len(line.words) and fold(line.words[i + 1]) in TIME)

    def _one(self, line: Line, index: int, context: Context) -> Proposal | None:
        """A single adjective behind its noun."""
        words_ = line.words
        noun, adjective, at = words_[index - 1], words_[index], index - 1
        if line.gap(index) != " " or index < 2 or line.gap(at) != " ":
            return None
        if not noun.islower() or fold(noun) in self._nouns or not context.can_be(noun, W.NOUN | W.PLURAL):
            return None
        if context.can_be(noun, W.ADJECTIVE | W.ADVERB | W.PREPOSITION | W.PRONOUN | W.AUXILIARY | W.NUMBER | W.DETERMINER):
            return None
        before, first = words_[index - 2], line.sentence_start(index)
        opens = at - 1 == first and _opens_phrase(before, context)
        if opens and index + 1 < len(words_) and line.gap(index + 1) == " " and self._single(fold(adjective)):
            verb = fold(words_[index + 1])
            told = "?" not in line.gap(line.sentence_end(index))
            if told and (verb in _AUXILIARIES or (context.can_be(verb, W.MODAL) and verb not in ("need", "dare"))):
                return self._moved(line, at, index, before)
            behind = line.words[index + 2] if index + 2 < len(words_) and line.gap(index + 2) == " " else "?"
            begins = behind[0].isdigit() or context.can_be(behind, W.PREPOSITION | W.DETERMINER | W.POSSESSIVE)
            if told and begins and context.can_be(verb, W.VERB_S | W.PAST) and not context.can_be(adjective, W.VERB):
                return self._moved(line, at, index, before)
        if fold(adjective) in self._qualities:
            return self._moved(line, at, index, before) if self._quality(line, index, context) else None
        if (
            fold(adjective) not in self._relational
            or not context.can_be(before, W.DETERMINER | W.PREPOSITION | W.POSSESSIVE)
            or fold(before) in ("to", "all")
        ):
            return None
        following = fold(words_[index + 1]) if index + 1 < len(words_) and line.gap(index + 1) == " " else ""
        if following and not (following in _GOES_ON or (context.can_be(following, W.MODAL) and following != "need")):
            return None
        if not following and line.gap(index + 1)[:1] not in (".", ",", ";", "!"):
            return None
        if following == "in" and index + 2 < len(words_) and fold(words_[index + 2]) in _RESPECTS:
            return None  # an error geographical in origin
        if any(fold(w) in self._verbs for w in words_[max(first, at - _REACH) : at]):
            return None
        return self._moved(line, at, index, before)

    def _quality(self, line: Line, index: int, context: Context) -> bool:
        """Whether an adjective of `qualities` stands in a place where English has none: its phrase is over, and no verb takes noun and adjective."""
        words_, at, first = line.words, index - 1, line.sentence_start(index)
        article, noun = fold(words_[index - 2]), fold(words_[at])
        if self._bare_plural(line, index, context):
            return True
        if noun in TIME or noun in _MEASURES or context.can_be(noun, W.VERB_S | W.ING | W.PAST) or at - 1 == first:
            return False
        if line.gap(at - 1) != " " or not words_[at - 2].islower() or fold(words_[at - 2]) in ("with", "as", "such", "so", "how", "what", "without"):
            return False
        if any(fold(w) in self._verbs for w in words_[max(first, at - _REACH) : at]):
            return False
        if index + 1 >= line.sentence_end(index):
            return article in ("a", "an") and line.gap(index + 1)[:1] in (".", ";", "!")
        following = fold(words_[index + 1])
        behind = fold(words_[index + 2]) if index + 2 < len(words_) and line.gap(index + 2) == " " else ""
        if line.gap(index + 1) != " ":
            joined = line.gap(index + 1) == ", " and (following in _JOINTS or context.can_be(following, W.DETERMINER))
            return article in ("a", "an") and joined
        if following == "of":
            return context.can_be(behind, W.DETERMINER | W.POSSESSIVE) or behind.endswith("'s")
        return article in ("a", "an") and following == "and" and context.can_be(behind, W.DETERMINER | W.POSSESSIVE | W.COMPARATIVE)

    def _bare_plural(self, line: Line, index: int, context: Context) -> bool:
        """`offers solutions modern for`: a plural behind a verb that takes no noun with its adjective, and a preposition or a mark behind the adjective."""
        words_, at, first = line.words, index - 1, line.sentence_start(index)
        verb = fold(words_[at - 1])
        if not context.can_be(words_[at], W.PLURAL) or context.can_be(words_[at], W.NOUN | W.VERB_S) or fold(words_[at]) in TIME:
            return False
        if not context.can_be(verb, W.PAST | W.VERB_S) or context.can_be(verb, W.NOUN | W.PLURAL | W.AUXILIARY) or at - 1 == first:
            return False
        if any(fold(w) in self._verbs for w in words_[max(first, at - _REACH) : at]):
            return False
        if index + 1 >= line.sentence_end(index):
            return line.gap(index + 1)[:1] in (".", ";", "!")
        return line.gap(index + 1) == " " and fold(words_[index + 1]) in _BEHIND_PLURALS

    def _moved(self, line: Line, at: int, index: int, before: str) -> Proposal:
        noun, adjective = line.words[at], line.words[index]
        if fold(before) in ("a", "an"):
            article = indefinite(adjective)
            article = article.capitalize() if before[0].isupper() else article
            return self.proposal(line.starts[at - 1], line.ends[index], f"{article} {adjective} {noun}")
        return self.proposal(line.starts[at], line.ends[index], f"{adjective} {noun}")

    def _adjective(self, word: str, context: Context) -> bool:
        """Whether the word is an adjective and, by its ending, hardly anything else."""
        if not (word.endswith(self._endings) and word.islower()) or word in _NOUNS_TOO:
            return False
        return context.can_be(word, W.ADJECTIVE) and not context.can_be(word, W.VERB | W.ADVERB | W.DETERMINER)

    def _followed(self, line: Line, index: int) -> bool:
        gap = line.gap(index)
        if gap == " " and index < len(line.words):
            return fold(line.words[index]) in _GOES_ON
        return gap[:1] in (".", ",", ";", "?", "!")


def _article(chunk: str) -> bool:
    """Whether a chunk ends with a word that may open a noun phrase, with a capital."""
    words_: list[str] = WORD.findall(chunk) if not chunk.islower() and chunk[-1].isalnum() else []
    listed = lexicon("en")
    return bool(words_) and listed is not None and _opens_phrase(words_[-1], listed)


_ARTICLES = Facts(_article)


def _opens_phrase(word: str, listed: Lexicon | Context) -> bool:
    return listed.can_be(word, W.DETERMINER | W.POSSESSIVE) and fold(word) not in ("all", "both")
