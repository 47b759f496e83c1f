"""fused-words: words that lost the space between them (`saidthat`, `Trumpbut`).

    glued_on: that but and which

A token is split only if the whole is no word of the language, what follows is on the closed list `glued_on`, and what is left before it is a word.
With `names: yes` the left part may be a name instead: it must stand elsewhere in the document on its own, or be a name that the word list
knows and carry a `glued_on` word of at least three letters. `glued_before` is the mirror image: `thepresident`.

What other languages need besides: `any_case: yes` lets the token begin with a capital and still asks for a known word (German nouns, the first
word of a sentence: `Regierungund`); `compounds: yes` takes two known words in one for a known word, where a language makes new words so;
`not_after` names endings after which the small word is an ending itself (German `-en` + `der`: a participle), and `only_after` the endings that
alone leave no doubt. `any_two: yes` needs no list: both parts are at least `least_band` common and `least_letters` long; `not_after` then names
prefixes (`super`, `inter`), `not_before` endings that are words as well (`mente`). What stands before an apostrophe or a hyphen stays outside
(`l'hommequi`).

Word lists are counted on the web and hold some fused words: `even_known` names them (`dansles`).

It refuses known words (`viewpoints`, `midwife`), short slips of the pen for a common word (`postor`, `theeth`), tokens with digits, marks or inner capitals, acronyms, everything in `never_split`, a left part
that is unknown (`Langeland`, `Cowpland`), and tokens that could be split in two ways with different meaning.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import lru_cache
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Proposal
from cleanup.lexicon import Lexicon, lexicon
from cleanup.lexicon import WordClass as W
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LEAST = 5  # letters of the whole token
_SLIP = 8  # letters of the longest token that is compared with common words one letter away
_SLIP_LONG = 13  # the same, where what would come off has no more than two letters (`connecton`)
_COMMON = 4  # band from which a word is common enough to be meant by a slip
_PLAIN = 6  # band of parts so common that nobody meant another word (`inthe`)


class FusedWords(Rule):
    """Words that lost the space between them."""

    NAME: ClassVar[str] = "fused-words"
    STAGE: ClassVar[Stage] = Stage.WORDS
    BY_TARGET: ClassVar[bool] = True

    @fields
    class Fields:
        glued_on: tuple[str, ...] = field(default=(), metadata={"help": "Small words that may hang on the word before them."})
        glued_before: tuple[str, ...] = field(default=(), metadata={"help": "Small words that may hang on the word after them."})
        never_split: tuple[str, ...] = field(default=(), metadata={"help": "Words that look fused and are not."})
        even_known: tuple[str, ...] = field(default=(), metadata={"help": "Fused words that word lists hold by mistake, as they stand."})
        names: bool = field(default=False, metadata={"help": "yes: the part before must be a name (capitalised); no: a plain word."})
        before_verb: bool = field(
            default=False,
            metadata={"help": "With names, yes: pronouns that go, where a verb follows (`Novakhe was`); a name that the word list knows is enough."},
        )
        any_case: bool = field(default=False, metadata={"help": "yes: the token may begin with a capital; both parts are known words all the same."})
        compounds: bool = field(default=False, metadata={"help": "yes: two known words in one are a word too (German, Dutch, Swedish, Finnish)."})
        any_two: bool = field(default=False, metadata={"help": "yes: any two words, both least_band and least_letters; instead of the lists."})
        not_after: tuple[str, ...] = field(default=(), metadata={"help": "Endings of the part before, after which nothing is split."})
        not_before: tuple[str, ...] = field(default=(), metadata={"help": "For any_two: words that are endings too, and are never cut off."})
        only_after: tuple[str, ...] = field(default=(), metadata={"help": "Endings that the part before must have."})
        least_band: int = field(default=3, metadata={"help": "How common the other part must be: 1 (rare) to 7 (very common)."})
        least_letters: int = field(default=0, metadata={"help": "Least letters of the other part; without, two or three by how common it is."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if head.target is None:
            raise FieldError("glued_on", "a fused-words rule needs a language: put it into a pack such as rules/en")
        if fields.any_two == bool(fields.glued_on or fields.glued_before):
            raise FieldError("glued_on", "name the small words that hang on others, here or in glued_before; or write any_two: yes alone")
        if fields.not_before and not fields.any_two:
            raise FieldError("not_before", "goes with any_two: yes")
        if fields.any_two and fields.least_letters < 3:
            raise FieldError("least_letters", "at least 3, where any two words are split")
        if not 1 <= fields.least_band <= 7:
            raise FieldError("least_band", "a number from 1 to 7")
        if fields.names and fields.glued_before:
            raise FieldError("glued_before", "does not go with `names: yes`")
        if fields.names and (fields.any_case or fields.any_two):
            raise FieldError("names", "does not go with `any_case` or `any_two`")
        self._on = tuple(sorted({fold(w) for w in fields.glued_on}, key=lambda w: (-len(w), w)))
        self._before = tuple(sorted({fold(w) for w in fields.glued_before}, key=lambda w: (-len(w), w)))
        self._starts = self._before + tuple(w[:1].upper() + w[1:] for w in self._before)
        self._never = frozenset(fold(w) for w in fields.never_split)
        self._even_known = frozenset(fold(w) for w in fields.even_known)
        self._names = fields.names
        self._before_verb = fields.before_verb
        self._any_case = fields.any_case
        self._any_two = fields.any_two
        self._compounds = fields.compounds
        self._not_after = tuple(fold(w) for w in fields.not_after)
        self._not_before = frozenset(fold(w) for w in fields.not_before)
        self._only_after = tuple(fold(w) for w in fields.only_after)
        self._least = fields.least_band
        self._letters = fields.least_letters

    def triggers(self, target: str | None = None) -> Triggers:
        capital = None if self._any_case else self._names
        if self._any_two:
            return Triggers(word=lambda word: bool(self._splits(word)), capital=capital)
        return Triggers(word=lambda word: bool(self._splits(word)), capital=capital, beginnings=self._starts, endings=self._on)

    @property
    def _lexicon(self) -> Lexicon | None:
        return lexicon(self.head.target or "")

    def _splits(self, word: str) -> list[int]:
        """Where the word could be two, by the word alone; names are still to be confirmed by the document."""
        # a word that could be split is in lower case but for its first letter, so its ends are compared as they stand
        on = word.endswith(self._on) if self._on else False
        before = word.startswith(self._starts) if self._before else False
        if not on and not before and not self._any_two:
            return []
        skip = max(word.rfind(c) for c in "'’-") + 1
        whole, word = word, word[skip:]
        if len(word) < _LEAST or not word.isalpha() or not word[1:].islower():
            return []
        if not self._any_case and self._names != word[0].isupper():
            return []
        low = fold(word)
        if low in self._never:
            return []
        words = self._lexicon
        if words is None or (words.known(low) and low not in self._even_known) or (skip and words.known(whole)):
            return []
        if self._compounds and word[0].isupper() and self._is_compound(low, words):
            return []
        found: set[int] = set()
        if on:
            for small in self._on:
                cut = len(low) - len(small)
                if low.endswith(small) and cut >= 2 and self._left(word[:cut], words):
                    found.add(cut)
        if before and not skip:
            for small in self._before:
                rest = low[len(small) :]
                if low.startswith(small) and len(rest) >= max(3, self._letters) and words.band(rest) >= self._least and self._ends(small):
                    found.add(len(small))
        if self._any_two:
            for cut in range(self._letters, len(low) - self._letters + 1):
                left, right = low[:cut], low[cut:]
                if words.band(left) >= self._least and words.band(right) >= self._least and right not in self._not_before and self._ends(left):
                    found.add(cut)
        if found and self.head.target == "en" and len(low) <= _SLIP_LONG and _is_slip(low, words):
            long = len(low) > _SLIP
            found = {cut for cut in found if (long and len(low) - cut > 2) or (words.band(low[:cut]) >= _PLAIN and words.band(low[cut:]) >= _PLAIN)}
        return sorted(skip + cut for cut in found)

    def _left(self, left: str, words: Lexicon) -> bool:
        if self._names:
            return len(left) >= 3
        low = fold(left)
        if not self._ends(low):
            return False
        if words.band(low) >= self._least:
            return len(low) >= self._letters if self._letters else len(low) >= 3 or words.band(low) >= 6
        return self._compounds and left[0].isupper() and self._is_compound(low, words)

    def _ends(self, left: str) -> bool:
        """Whether the part before may be cut off there, by its ending."""
        return not left.endswith(self._not_after) and (not self._only_after or left.endswith(self._only_after))

    def _is_compound(self, word: str, words: Lexicon) -> bool:
        """Two known words in one, a joining -s- between them allowed. Short and rare parts make too many words out of nothing."""
        for cut in range(4, len(word) - 3):
            if words.band(word[cut:]) < 3:
                continue
            left = word[:cut]
            if words.band(left) >= 3 or (left.endswith("s") and len(left) > 4 and words.band(left[:-1]) >= 3):
                return True
        return False

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for place in places:
            for match in WORD.finditer(text, place.start, place.end):
                word = match.group()
                if word.endswith("in") and text[match.end() : match.end() + 1] in ("'", "’"):
                    continue  # `tailin' off`
                cuts = self._splits(word)
                if self._names:
                    if document.times(word) > 1:
                        continue  # Mr. Garwas again: a name of its own
                    cuts = [cut for cut in cuts if self._is_name(word[:cut], word[cut:], context)]
                elif cuts and word[0].isupper() and not self._compounds and not self._only_after and not _opens_sentence(document, match.start()):
                    continue  # a capital inside a sentence is a name (Suchdev, Shemin); rules by ending serve languages whose nouns have capitals
                if cuts and self._before_verb and not _verb_follows(document, match.start(), context):
                    continue
                if len(cuts) == 1:
                    cut = cuts[0]
                    small = context.is_function_word(word[:cut]) and context.is_function_word(word[cut:])
                    if self.head.target == "en" and not small and not self._names and document.times(word) > 1:
                        continue  # a word of its own: `runit` here, `runit` there
                    after = word[:cut] if self._before_verb else f"{word[:cut]} {word[cut:]}"
                    yield self.proposal(match.start(), match.end(), after)

    def _is_name(self, left: str, small: str, context: Context) -> bool:
        if context.is_function_word(left):
            return False
        if context.mentions.capitalised(left):
            return True
        if self._before_verb:
            return len(left) > 4 and context.band(left) >= 2
        return len(small) >= 4 and len(left) >= 4 and context.band(left) >= 2


@lru_cache(maxsize=4096)  # several rules ask about the same tokens, and each twice
def _is_slip(word: str, words: Lexicon) -> bool:
    """Whether a common word lies one letter away: another letter, one too many, one too few, or two that changed places."""
    holds = words.holds  # hundreds of tokens that are no words: none of them is worth keeping
    for i in range(len(word) + 1):
        head, tail = word[:i], word[i:]
        nearby = [head + tail[1:], head + tail[1:2] + tail[:1] + tail[2:]] if tail else []
        nearby += [head + c + tail for c in _LETTERS]
        if tail:
            nearby += [head + c + tail[1:] for c in _LETTERS]
        if any(other != word and holds(other) and words.band(other) >= _COMMON for other in nearby):
            return True
    return False


def _verb_follows(document: Document, start: int, context: Context) -> bool:
    """Whether an auxiliary or a past tense stands right behind the word at `start`."""
    line = document.line(start)
    index = line.at(start) + 1
    if index >= len(line.words) or line.gap(index) != " ":
        return False
    word = line.words[index]
    if context.can_be(word, W.AUXILIARY | W.MODAL):
        return True
    return context.can_be(word, W.PAST) and not context.can_be(word, W.NOUN | W.ADJECTIVE)


def _opens_sentence(document: Document, start: int) -> bool:
    """Whether the word at `start` opens a sentence; a single letter before it is an initial and ends none."""
    line = document.line(start)
    index = line.at(start)
    return line.sentence_start(index) == index and not (index and len(line.words[index - 1]) == 1)
