"""leftover: small words of the source language that were left standing.

    words: |
      oraz => and
      ale => but (clause)
      dla => for (phrase)

Words inside a bold or link tag are sent to the translator alone and come back as they were. One rule holds those of one direction; the left side may
be several words (`sin embargo`). In brackets stands how much must be seen around a word:

* nothing: it is no word of the target language; a word of the target language beside it is enough.
* `clause`: it is a word there as well (`ale`): it follows a comma, and a clause begins (article, pronoun, name).
* `comma`: it follows a comma (German `dass`, Polish `że`: the target sets one).
* `phrase`: it is a preposition (`con`): an article, a possessive or a name follows, and no article, preposition or conjunction goes before.
* `verb`: it is a form of an English verb (Dutch `met`): the clause has its verb already, and a noun phrase follows.
* `between`: it joins words (`i`, `y`): both with capitals or both without, and never two names (`Ortega y Gasset`).

It refuses a word with a capital in mid-sentence, a word beside quotation marks, brackets or hyphens, a word beside another word of the source
language (a quotation, a title), text around with as many small words of the source as of the target (it was never translated), what is spoken of
(`que and qué`), and, with `names: no`, any word between two names. While the source is not known, only words that no other language has are looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar, Final

from cleanup.clauses import idle
from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.languages import language
from cleanup.lexicon import Lexicon, WordClass, lexicon
from cleanup.lexicon import WordClass as W
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

STANDS: Final = frozenset(["clause", "comma", "phrase", "between", "verb"])
_NATIVE = 3  # band from which a word counts as one of the target language
_RELATIVES = frozenset(["who", "whom", "whose", "which", "that"])  # `professionals, men who knew`
_JOINERS = frozenset(["and", "or", "und", "oder", "et", "ou", "o", "y", "e", "oraz", "lub", "nebo", "і", "та", "або", "og", "eller"])
_OWN = 5  # band from which the word itself is one of the target language too
_AROUND = 12  # words on each side by which the language of the text around is told
_FIXED = frozenset([("et", "al"), ("et", "cetera"), ("e", "mail"), ("y", "axis"), ("x", "axis")])
_NAME, _WORD, _FOREIGN, _UNKNOWN = "name", "word", "foreign", "unknown"


class Leftover(Rule):
    """Small words of the source language."""

    NAME: ClassVar[str] = "leftover"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR
    BY_WORD: ClassVar[bool] = True
    BY_TARGET: ClassVar[bool] = True

    @fields
    class Fields:
        words: tuple[tuple[str, str], ...] = field(
            metadata={"help": "A line each: the word of the source => the word of the target, and in brackets what must be seen around it."}
        )
        names: bool = field(default=True, metadata={"help": "no: no word of the list between two names."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if head.source is None or head.target is None:
            raise FieldError("words", "a leftover rule needs two languages: put it into a pack such as rules/pl-en")
        self._words: dict[str, tuple[tuple[tuple[str, ...], str, str], ...]] = {}
        for wrong, written in fields.words:
            right, _, stands = written.removesuffix(")").partition(" (")
            if stands and stands not in STANDS:
                raise FieldError("words", f"“{wrong}”: ({stands}) is none of {', '.join(sorted(STANDS))}")
            parts = tuple(fold(part) for part in wrong.split())
            if not parts or not all(part.replace("'", "").replace("-", "").isalpha() for part in parts):
                raise FieldError("words", f"“{wrong}”: write words of letters")
            if fold(wrong) == fold(right):
                raise FieldError("words", f"“{wrong}” would stay as it is")
            self._words[parts[0]] = (*self._words.get(parts[0], ()), (parts, right, stands))
        self._names = fields.names

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=frozenset(self._words))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        taken = -1
        for place in places:
            line = document.line(place.start)
            index = line.at(place.start)
            while index < len(line.words) and line.starts[index] < place.end:
                for parts, right, stands in self._words.get(fold(line.words[index]), ()):
                    after = index + len(parts)
                    if line.starts[index] <= taken or not self._fits(line, index, after, parts, right, stands, context):
                        continue
                    start, end = line.starts[index], line.ends[after - 1]
                    taken = end
                    word = right[:1].upper() + right[1:] if document.text[start].isupper() else right
                    yield self.proposal(start, end, word)
                    break
                index += 1

    def _fits(self, line: Line, index: int, after: int, parts: tuple[str, ...], becomes: str, stands: str, context: Context) -> bool:
        """Whether the words from `index` to before `after` are left over here."""
        words = line.words
        if after >= len(words) or tuple(fold(w) for w in words[index:after]) != parts:
            return False
        if any(line.gap(i) != " " for i in range(index + 1, after + 1)):
            return False
        if context.source != self.head.source and parts[0] not in context.unique:
            return False
        opens = line.sentence_start(index) == index
        gap = line.gap(index)
        if opens:
            # only a capital, or nothing before it at all, tells that the sentence begins here and nothing is cut off
            if len(parts[0]) == 1 or gap.strip() not in ("", ".") or stands:
                return False
        elif gap not in (" ", ", ") or not words[index].islower():
            return False
        if not opens and self._is_a_noun(words[index - 1], parts[0], words[after], context):
            return False
        if not self._at_home(line, index, after, context):
            return False
        if self._spoken_of(words[index - 1] if index else "", words[after], becomes, opens and words[index].islower()):
            return False
        right = self._sort(line, after, context)
        left = self._sort(line, index - 1, context) if not opens else right
        if becomes == "that" and right == _WORD and self._is_a_verb(words[after], context):
            return False  # `an aunt, że had a bakery`: translated alone, it would have become another word
        if not stands and not self._governs(becomes, words[after], right, context):
            return False
        if _FOREIGN in (left, right) or _WORD not in (left, right):
            both_names = left == right == _NAME
            if not (both_names and self._names and not stands):
                return False
        if not opens and all(self._there(fold(w)) > context.band(w) for w in (words[index - 1], words[after])):
            return False  # Sturm und Drang, To be or not to be
        if left == right == _NAME and (not self._names or stands == "between"):
            return False
        match stands:
            case "comma":
                return gap == ", "
            case "clause":
                return gap == ", " and self._begins(words[after], right, context) and fold(words[after]) not in _RELATIVES
            case "phrase":
                return gap == " " and self._begins(words[after], right, context) and not self._closes(words[index - 1], context)
            case "verb":
                return gap == " " and idle(line, index, context)
            case "between":
                begins = self._begins(words[after], right, context)
                if not begins and context.band(words[index]) >= _OWN:
                    return False  # il y a, les enfants y jouent
                if gap != " " or _UNKNOWN in (left, right) or self._closes(words[index - 1], context):
                    return False  # Il gatto e la luna; with a y
                return begins or (left == _NAME) == (right == _NAME)
        return True

    def _is_a_noun(self, before: str, word: str, following: str, context: Context) -> bool:
        """Whether the word is spoken of (`the und in his speech`), stands behind another conjunction (`and y is`), or belongs to a fixed phrase (`et al`)."""
        known = context.language
        articles = frozenset() if known is None else known.articles
        joins = frozenset() if known is None else known.conjunctions
        return fold(before) in articles or (fold(before) in joins and len(before) < 4) or (word, fold(following)) in _FIXED

    @staticmethod
    def _governs(becomes: str, following: str, kind: str, context: Context) -> bool:
        """Whether what follows can belong to the preposition that the word becomes: not `için until Thursday`, not `între time`."""
        known = context.language
        if known is None or becomes not in known.prepositions or kind == _NAME:
            return True
        if becomes == "between":
            return following[0].isdigit() or context.can_be(following, W.PLURAL | W.DETERMINER | W.PRONOUN | W.NUMBER)
        return not (fold(following) in known.prepositions | known.conjunctions or context.can_be(following, W.AUXILIARY | W.MODAL))

    @staticmethod
    def _is_a_verb(word: str, context: Context) -> bool:
        finite = W.AUXILIARY | W.MODAL | W.VERB_S | W.PAST
        return context.can_be(word, finite) and not context.can_be(word, ~int(finite | W.VERB | W.PARTICIPLE))

    @staticmethod
    def _spoken_of(before: str, after: str, becomes: str, starts_small: bool) -> bool:
        """Whether the word is more likely spoken of or part of code: before a conjunction (`que and qué`), a negation after one, `for i in`."""
        if fold(after) in _JOINERS:
            return True
        return (becomes == "not" and fold(before) in _JOINERS) or (starts_small and len(after) == 1)

    def _at_home(self, line: Line, index: int, after: int, context: Context) -> bool:
        """Whether the text around is in the target language: it has more small words of it than of the source, or, with none, its words are."""
        here, there, lean = 0, 0, 0
        small = language(self.head.source or "").function_words
        for i in range(max(0, index - _AROUND), min(len(line.words), after + _AROUND)):
            if index <= i < after:
                continue
            own, foreign = context.is_function_word(line.words[i]), fold(line.words[i]) in small
            here += own and not foreign
            there += foreign and not own
            band, foreign_band = context.band(line.words[i]), self._there(fold(line.words[i]))
            lean += (band > foreign_band) - (band < foreign_band)
        return here > there or (here == there == 0 and lean > 0)

    def _sort(self, line: Line, index: int, context: Context) -> str:
        """What stands beside: a word of the target, a name, a word that is the source's rather, or none that is known."""
        word = line.words[index]
        if not word.isalpha() and not word.replace("'", "").replace("’", "").replace("-", "").isalpha():
            return _UNKNOWN
        capital = not word[0].islower() and index > line.sentence_start(index)
        if not capital and context.is_function_word(word):
            return _WORD
        here, there = context.band(word), self._there(fold(word))
        if there > here and there >= _NATIVE and not (capital and here) and (here < _NATIVE or there - here > 2):
            return _FOREIGN
        if capital:
            return _NAME
        return _WORD if here >= _NATIVE else _UNKNOWN

    def _there(self, word: str) -> int:
        words: Lexicon | None = lexicon(self.head.source or "")
        return words.band(word) if words is not None else 0

    def _begins(self, word: str, kind: str, context: Context) -> bool:
        """Whether a noun phrase or a clause begins with this word."""
        if kind == _NAME or word.isdigit() or context.can_be(word, WordClass.DETERMINER | WordClass.PRONOUN):
            return True
        known = context.language
        if known is None:
            return False
        return not known.articles or fold(word) in known.articles | known.subject_pronouns

    def _closes(self, word: str, context: Context) -> bool:
        """Whether the word before asks for a noun, so that what follows it is one (`the pro`, `a con`)."""
        known = context.language
        low = fold(word)
        if known is not None and (low in known.articles or low in known.conjunctions or low in known.prepositions):
            return True
        return context.can_be(word, WordClass.DETERMINER | WordClass.PREPOSITION)
