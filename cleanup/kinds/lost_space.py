"""lost-space: two or three words that lost the space between them, told by the word list alone (`mostktóry`, `wohntin`, `deleau`).

    odds: 50
    not_after: mezi -owo
    even_known: de+la en+el

No list of small words is needed: a token that the list does not hold is split where two words are likelier than one. How likely is counted, not
written down: common words meet often, and words that begin or end many others (`auf-`, `-in`, `-a`) make new ones that no list holds (see
`cleanup/lexicon/seams.py`). `odds` says how much likelier, in tenths of a power of ten; 50 was found right for all languages so far.

* `not_after` names words that begin others in ways that the list shows too seldom (`mezi`; `super` and its like are known); with a hyphen before it, an ending (`-owo`).
  After them only the commonest words are split off. `not_before` names words that end others (Latin `-um`); `never_split` names whole tokens.
* `even_known` names fused words that word lists hold by mistake (`dela`), with a plus where the space belongs, and as they are written: `Enel` is a firm.
* `one_of` names small words, one of which must stand on one side, in a token without a capital: English writes two nouns as one more often than a list knows
  (`studymate`).
* `one_of` also says that English makes words with `over-`, `out-`, `-up` at any time: there only small words are cut off.
* Two words of which neither is among the commonest need better odds: compounds, new words and names look like them.
* `compounds: yes` is for languages that write two nouns as one, with a capital: there a word with a capital is split only at a word of the commonest, and into no more than two.

Before an inner capital (`inBerlin`, `desdeLisboa`) a common word in small letters is split off, if what follows is known or met elsewhere in the text.
In French, Italian and Portuguese a word may also hang on an elided one (`foisd'actions`, `mediadell'ultimo`), and what stands before an apostrophe or
hyphen stays outside (`l'hommequi`).

It refuses known words, tokens with digits, marks or two inner capitals, code, sentences in another language, and names: `McDonald`, `iPhone`; a token with a capital inside a sentence is
split only before one of the commonest conjunctions, prepositions and articles, of three letters or on better odds, and never where it is met again in the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Proposal
from cleanup.haste import of_programs
from cleanup.kinds.fused_capital import a_state
from cleanup.languages.words import words
from cleanup.lexicon import ELIDED, Lexicon, hot_words, lexicon
from cleanup.lexicon.seams import Seams, seams
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_LEAST = 4  # letters of the whole token
_MAKERS = frozenset("over under out up off be by".split())  # English makes words with them at any time
_PARTICLES = frozenset("up off out over under".split())  # nouns made of a verb and one of these
_EVERYDAY = 4  # band of a word that is hardly a name
_KNOWN_WELL = 4  # band of a word that a small word of two letters may hang on
_COMMONEST = 6  # band of the small words
_SURER = 10  # odds that a word after a name needs besides
_SHORT_SURER = 25  # the same, if it has fewer than three letters
_CONTENT = 12  # odds that two words need besides, if neither is of the commonest: compounds, names and new words look so
_RARE_AND_SHORT = 4  # the same, if a short word stands behind a rare one: endings look so
_DOUBTLESS = 15  # the same, at a sentence's start, where a name may stand
_BY_THREES = 10  # odds that each of two cuts needs besides
_LEAST_OF_THREE = 5  # band of the middle word of three
_BEFORE_CAPITAL = 5  # band of a word before an inner capital; two less, if it has five letters
_AROUND = 5  # words on each side by which the language is told
_COMMON = 3  # band from which a word counts there
_CODE_AFTER = ("(", "=", "_", "[", "{")  # an empty neighbour is none of these
_CODE_BEFORE = (".", "_", "#", "@", "/", "$", "-")

# Beginnings that all languages share, and that stand as words of their own in word lists.
_BEGINNINGS = words("""
    aero agro anti anty astro audio auto avto bio eco eko electro elektro euro expo extra foto photo geo hidro hydro info inter intra kino
    macro makro maxi mega meta micro mikro mini mono moto multi narco narko neo neuro nano para porno post pre pro proto pseudo psycho psico
    radio rádio retro semi servo stereo sub super supra tele télé thermo termo turbo ultra vice wice viz video vidéo vídeo wideo
    агро авто аеро анти аудио аудіо біо био відео видео гідро гидро гео ґео еко эко екс экс електро электро євро евро інтер интер кібер кибер кіно кино
    макро медіа медиа мега мета мікро микро міні мини моно мото мульти нарко нано нео нейро пост прес псевдо радио радіо ретро спец
    стерео супер теле термо техно турбо ультра фото шоу
""")


class LostSpace(Rule):
    """Two or three words that lost the space between them."""

    NAME: ClassVar[str] = "lost-space"
    STAGE: ClassVar[Stage] = Stage.WORDS
    BY_TARGET: ClassVar[bool] = True

    @fields
    class Fields:
        odds: int = field(default=50, metadata={"help": "How much likelier two words must be than one, in tenths of a power of ten."})
        not_after: tuple[str, ...] = field(default=(), metadata={"help": "Words that begin others, and with a hyphen (-owo) endings of such listed."})
        not_before: tuple[str, ...] = field(default=(), metadata={"help": "Words that end others."})
        never_split: tuple[str, ...] = field(default=(), metadata={"help": "Words that look fused and are not."})
        even_known: tuple[str, ...] = field(default=(), metadata={"help": "Fused words that word lists hold by mistake: de+la."})
        one_of: tuple[str, ...] = field(default=(), metadata={"help": "Words of which one must stand on one side of the space."})
        compounds: bool = field(default=False, metadata={"help": "yes: the language writes two nouns as one, with a capital (German)."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        target = head.target or ""
        if not target:
            raise FieldError("odds", "a lost-space rule needs a language: put it into a pack such as rules/en")
        if not 20 <= fields.odds <= 120:
            raise FieldError("odds", f"{fields.odds}: a number from 20 (bold) to 120; 50 is usual")
        if seams(target) is None:
            raise FieldError("odds", f"nothing was counted for {target}: run `python -m cleanup.lexicon.build --seams {target}`")
        self._target = target
        self._odds = fields.odds
        self._not_after = _BEGINNINGS | {fold(w) for w in fields.not_after if not w.startswith("-")}
        self._not_after_ending = tuple(fold(w[1:]) for w in fields.not_after if w.startswith("-"))
        self._not_before = frozenset(fold(w) for w in fields.not_before)
        self._never = frozenset(fold(w) for w in fields.never_split)
        for word in fields.even_known:
            if word.count("+") != 1 or not all(part.isalpha() for part in word.split("+")):
                raise FieldError("even_known", f"“{word}”: write it with a plus where the space belongs: de+la")
        self._even_known = {w.replace("+", ""): w.index("+") for w in fields.even_known}
        self._one_of = frozenset(fold(w) for w in fields.one_of)
        self._compounds = fields.compounds
        self._elided = tuple(sorted(ELIDED.get(target, "").split(), key=lambda w: (-len(w), w)))

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(
            word=lambda word: bool(self._cuts(word)),
            capital=False if self._one_of else None,
            unlisted=True,
            words=frozenset(map(fold, self._even_known)),
        )

    def _cuts(self, word: str) -> tuple[int, ...]:
        """Where the token comes apart, by itself alone; whether it is a name is still to be asked."""
        listed, counts = lexicon(self._target), seams(self._target)
        if listed is None or counts is None or len(word) < _LEAST:
            return ()
        if word in self._even_known:
            return (self._even_known[word],)
        start = max(word.rfind(c) for c in "'’-") + 1
        part = word[start:]
        cuts = self._in_part(part, listed, counts) if not start or not listed.known(word) else ()
        return tuple(start + cut for cut in cuts) or (self._before_elided(word, listed) if start else ())

    def _in_part(self, part: str, listed: Lexicon, counts: Seams) -> tuple[int, ...]:
        """Where what stands after the last apostrophe or hyphen comes apart."""
        if len(part) < _LEAST or not part.isalpha():
            return ()
        if not part[1:].islower():
            cut = _before_capital(part, listed)
            return (cut,) if cut and fold(part) not in self._never else ()
        low = fold(part)
        if len(low) != len(part) or low in self._never or listed.known(low):
            return ()
        return self._apart(low, counts, listed, part[0].isupper())

    def _apart(self, low: str, counts: Seams, listed: Lexicon, capital: bool) -> tuple[int, ...]:
        if capital and self._one_of:
            return ()
        if capital and self._compounds:
            cut = self._best(low, 0, self._at_commonest(low, listed), self._odds, counts, listed)
            return (cut,) if cut else ()
        ends = listed.words_at_end(low)
        starts = listed.words_at_start(low, ends[-1]) if ends else []
        if not starts:
            return ()
        cut = self._best(low, 0, [at for at in ends if at in starts], self._odds, counts, listed)
        if cut:
            return (cut,)
        least = self._odds + _BY_THREES
        for first in starts:
            cuts = [at for at in ends if at > first + 1 and listed.holds(low[first:at])] if listed.band(low[:first]) > 2 else []
            if not cuts:
                continue
            second = self._best(low, first, cuts, least, counts, listed)
            middle = low[first:second]
            if second and listed.band(middle) >= _LEAST_OF_THREE and self._fits(low[:first], middle, least, counts, listed):
                return (first, second)
        return ()

    def _at_commonest(self, low: str, listed: Lexicon) -> list[int]:
        """Where a word of the commonest ends or begins: at no other place does a German noun come apart."""
        hot = hot_words(self._target)
        return [
            at
            for at in range(2, len(low))
            if (low[at:] in hot and listed.band(low[at:]) >= _COMMONEST) or (low[:at] in hot and listed.band(low[:at]) >= _COMMONEST)
        ]

    def _best(self, low: str, start: int, cuts: Sequence[int], least: int, counts: Seams, listed: Lexicon) -> int:
        """The best of some cuts of what begins at `start`; 0 if none is good enough."""
        best, at = least - 1, 0
        for cut in cuts:
            odds = counts.odds(low[start:cut], low[cut:], best + 1)
            if odds is not None and self._fits(low[start:cut], low[cut:], least, counts, listed):
                best, at = odds, cut
        return at

    def _fits(self, left: str, right: str, least: int, counts: Seams, listed: Lexicon) -> bool:
        if counts.odds(left, right, least) is None:
            return False
        if self._one_of and left not in self._one_of and right not in self._one_of:
            return False
        before, after = listed.band(left), listed.band(right)
        if self._one_of and ((left in _MAKERS and right not in self._one_of) or (right in _PARTICLES and not left.endswith(("s", "ed")))):
            return False  # `outgrip`, `overcurious`; `breakoff`, `mouseup`
        if self._one_of and len(right) < 3 and before < _KNOWN_WELL:
            return False  # `passi-to`, `atof`
        commonest = after >= _COMMONEST
        if right in self._not_before:
            return False
        dearer = _CONTENT if max(before, after) < _COMMONEST else _RARE_AND_SHORT if before <= _COMMON and len(right) < 3 else 0
        if dearer and not self._one_of and counts.odds(left, right, least + dearer) is None:
            return False
        return commonest or not (left in self._not_after or left.endswith(self._not_after_ending))

    def _before_elided(self, word: str, listed: Lexicon) -> tuple[int, ...]:
        """The cut before an elided word (`foisd'actions`), if the rest is known on both sides."""
        if not self._elided or listed.known(word):
            return ()
        at = min(i for i in (word.find(c) for c in "'’-") if i >= 0)
        head = word[:at]
        if word[at] == "-" or not head.isalpha() or not head[1:].islower() or head.lower() in self._elided:
            return ()
        for small in self._elided:
            cut = at - len(small)
            if cut > 2 and head.endswith(small) and listed.band(head[:cut]) >= 3 and listed.known(word[cut:]):
                return (cut,)
        return ()

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for place in places:
            for match in WORD.finditer(text, place.start, place.end):
                word = match.group()
                cuts = self._cuts(word)
                if cuts and text[match.end() : match.end() + 1] in ("'", "’") and word.endswith("in"):
                    continue  # `dryin' out`
                if cuts and self._may_be_cut(word, cuts, match.start(), document, context) and _at_home(match.start(), document, context):
                    parts = [word[i:j] for i, j in zip((0, *cuts), (*cuts, None), strict=True)]
                    yield self.proposal(match.start(), match.end(), " ".join(parts))

    def _may_be_cut(self, word: str, cuts: tuple[int, ...], start: int, document: Document, context: Context) -> bool:
        """Whether the token is no name: in small letters, or at the start of a sentence, or with one of the commonest words at its end."""
        if word[cuts[0]].isupper():
            text, end, right = document.text, start + len(word), word[cuts[0] :]
            if (
                text[end : end + 1] in _CODE_AFTER
                or text[start - 1 : start] in _CODE_BEFORE
                or (word[0].islower() and (of_programs(document, start) or a_state(word[: cuts[0]], right, context)))
            ):
                return False
            if self._one_of and word[: cuts[0]] not in self._one_of and context.band(right) >= _EVERYDAY and not context.mentions.capitalised(right):
                return False  # `selectedIndex`
            if self._one_of and context.is_function_word(right) and not context.is_function_word(word[: cuts[0]]):
                return False  # `countriesThe`: a full stop, or a line's end, was lost; a space alone would leave two sentences in one
            return bool(context.band(right) >= 2 or context.mentions.capitalised(right))
        part = max(word.rfind(c, 0, cuts[0]) for c in "'’-") + 1
        if self._one_of and _again(word, (*(word[i:j] for i, j in zip((part, *cuts), (*cuts, None), strict=True)),), document, context):
            return False
        if not word[part].isupper():
            return True
        listed, counts = lexicon(self._target), seams(self._target)
        if (
            not part
            and _opens_sentence(document, start)
            and (self._one_of or self._begins_plainly(fold(word[: cuts[0]]), fold(word[cuts[0] :]), context))
        ):
            return True
        if listed is None or counts is None or len(cuts) > 1 or document.times(word) > 1:
            return False
        left, right = fold(word[part : cuts[0]]), fold(word[cuts[0] :])
        if "'" in right:
            return True
        language = context.language
        if language is None or right not in language.conjunctions | language.prepositions | language.articles:
            return False  # `Passera` is a surname, whatever `era` is
        surer = _SURER if len(right) > 2 else _SHORT_SURER
        return listed.band(right) >= _COMMONEST and (counts.odds(left, right) or 0) >= self._odds + surer

    def _begins_plainly(self, left: str, right: str, context: Context) -> bool:
        """Whether a sentence begins with two words, not with a name: one of them is a small word (`Lestravaux`), or the odds leave no doubt."""
        if context.is_function_word(left) or (len(right) > 2 and context.is_function_word(right)):
            return True
        listed, counts = lexicon(self._target), seams(self._target)
        if listed is None or counts is None:
            return False
        surer = _DOUBTLESS if len(right) > 2 else _SHORT_SURER
        return listed.band(left) >= _COMMONEST or counts.odds(left, right, self._odds + surer) is not None


def _again(word: str, parts: tuple[str, ...], document: Document, context: Context) -> bool:
    """Whether the token stands in the text more than once: a word of its own then (`runit`), unless it is made of small words alone (`inthe`)."""
    return document.times(word) > 1 and not all(map(context.is_function_word, parts))


def _at_home(start: int, document: Document, context: Context) -> bool:
    """Whether the words around are of the target language: of the longer ones a third is common there. A sentence in another language is left alone."""
    line = document.line(start)
    index = line.at(start)
    around = [*line.words[max(0, index - _AROUND) : index], *line.words[index + 1 : index + 1 + _AROUND]]
    longer = [word for word in around if len(word) > 3 and word.isalpha()]
    return 3 * sum(context.band(word) >= _COMMON for word in longer) >= len(longer)


def _before_capital(part: str, listed: Lexicon) -> int:
    """Where the one inner capital stands, if a common word in small letters stands before it and the whole is no word; else 0."""
    capitals = [at for at in range(1, len(part)) if part[at].isupper()]
    if part[0].isupper() or len(capitals) != 1 or capitals[0] < 2 or len(part) - capitals[0] < 3 or listed.known(part):
        return 0
    band = listed.band(part[: capitals[0]])
    return capitals[0] if band >= _BEFORE_CAPITAL or (band >= _BEFORE_CAPITAL - 2 and capitals[0] > 4) else 0


def _opens_sentence(document: Document, start: int) -> bool:
    """Whether the word at `start` opens a sentence; a single letter before it is an initial and ends none."""
    line = document.line(start)
    index = line.at(start)
    return line.sentence_start(index) == index and not (index and len(line.words[index - 1]) == 1)
