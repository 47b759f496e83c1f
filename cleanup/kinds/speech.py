"""speech: reads a paragraph of speech that is marked with dashes, speech and narrator in turn.

The work behind `dialogue`. The narrator is known by a *tag*, a reporting verb with its subject: after a dash, after a comma, after `?` and `!`.
`Reader.read` gives the changes that turn the dashes into quotation marks, or raises `Unreadable` where the paragraph has two readings: then none
of its marks may change.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from cleanup.context import Context
from cleanup.document import WORD, Span, fold
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.value import value

SPACE = " \t\u00a0\u202f"
_QUOTES = '"“”„‟«»‹›'
_END = ".!?…"
_PAIRED = lazy(r"(?<!\w)([\"“„])(?=[\w¿¡])([^\"“”„«»‘’‚]*(?:(?<=\w)’(?=\w)[^\"“”„«»‘’‚]*)*)([\"”“])(?!\w)")
_SENTENCE_END = lazy(rf"[.!?…]+[)\]”’]?(?=[{SPACE}])")
_WORDS_IN_TAG = 14  # between the start of the tag's subject and its verb
_LISTENER = 8  # words of a listener (`our reporter in Oakham on Monday`), at most
_SHORT_TAG = 6  # words of a tag in languages without articles, the verb among them
_TRAILING = SPACE + "-–—"
_LONGEST_TAG = 30  # words of a tag after a comma, to the end of its sentence


LONGEST = 8000  # code points of a paragraph that is read as speech; a longer one has lost its line ends, and is left alone


@value
class Manner:
    """How a language writes speech: the fields of a dialogue rule, folded and compiled."""

    separator: re.Pattern[str]  # a dash in a paragraph, as `spaced`, `opens` (space before it only) or `closes` (none before)
    open: str
    close: str
    inner: tuple[str, ...]
    comma: str  # inside, outside or no
    verbs: frozenset[str]
    listener_verbs: frozenset[str]
    speakers: frozenset[str]
    goes_on: frozenset[str]
    tag_goes_on: frozenset[str]
    adverbs: frozenset[str]
    determiners: frozenset[str]
    persons: frozenset[str]


class Sort(IntEnum):
    """How a paragraph of speech gave itself away; the smaller, the surer."""

    DASH = 0  # a tag after a dash
    COMMA = 1  # a tag after a comma
    BARE = 2  # no tag at all


class Change(NamedTuple):
    start: int
    end: int
    after: str


class Reading(NamedTuple):
    sort: Sort
    changes: tuple[Change, ...]


class Unreadable(Exception):
    """The paragraph holds something that has two readings."""


class Reader:
    """Reads one paragraph; `read` gives the changes or raises `Unreadable`."""

    def __init__(self, manner: Manner, text: str, start: int, end: int, context: Context) -> None:
        self.manner = manner
        self.text = text
        self.start = start
        self.end = end
        self.context = context
        self.changes: list[Change] = []
        self.speech = start  # where the speech that is open began
        self.told: list[Span] = []  # the narrator's words
        self.sort = Sort.BARE

    def read(self) -> Reading | None:
        if self.end - self.start > LONGEST:
            return None
        text, manner = self.text, self.manner
        separators = list(manner.separator.finditer(text, self.start, self.end))
        ends = [m.start() for m in separators[1:]] + [self.end]
        speaking = True
        told = self.start  # where the narrator began
        for number, mark in enumerate(separators):
            after, until = mark.end(), ends[number]
            if speaking:
                if mark["closes"]:
                    continue
                if self._is_tag(after, until):
                    self._close(mark.start(), after)
                    self.sort = Sort.DASH
                    speaking, told = False, after
                    continue
                if text[mark.start() - 1] in _END and mark["spaced"] and text[after].isupper():
                    tag = self._comma_tag(self.speech, mark.start())
                    if tag is not None and tag.last:
                        self._close(tag.comma, tag.start)
                        self.sort = min(self.sort, Sort.COMMA)
                        self._change(mark.start(), after, " " + manner.open)
                        self.speech = after
                        continue
                if self._maybe_tag(after, until):
                    raise Unreadable
                continue
            if mark["closes"]:
                speaking, told = self._narrator_closes(mark, until, number + 1 < len(separators))
                continue
            if mark["opens"]:
                raise Unreadable
            told_end = self._sentence_end(told, mark.start())
            before = text[mark.start() - 1]
            opens = before in _END and text[after].isupper() and self.context.is_function_word(self._word(after))
            if not opens and self._is_tag(after, until):
                # "– A – said X. B – she added": B was said too, for a tag follows it
                if told_end is None or told_end == mark.start():
                    raise Unreadable
                at = self._after_space(told_end)
                self._change(at, at, manner.open)
                self.speech = at
                self._close(mark.start(), after)
                told = after
                continue
            if before in _END:
                if not (text[after].isupper() or text[after].isdigit()):
                    raise Unreadable
                self.told.append(Span(told, mark.start()))
                self._change(mark.start(), after, " " + manner.open)
            elif before == ",":
                self._change(mark.start(), after, " " + manner.open)
            elif told_end is not None:
                continue  # the narrator's own dash
            else:
                word = self._word(after)
                if fold(word) in manner.goes_on and word[0].islower():
                    self._change(mark.start(), after, ", " + manner.open)
                elif word[:1].isupper() and self.context.is_function_word(word):
                    self._change(mark.start(), after, ". " + manner.open)
                else:
                    raise Unreadable
            self.speech, speaking = after, True
        if speaking and not self._finish():
            return None
        self._keep_quotes()
        return Reading(self.sort, tuple(sorted(self.changes)))

    def _finish(self) -> bool:
        """The paragraph ends in speech: a tag after a comma, or the closing mark after its full stop."""
        text = self.text
        tag = self._comma_tag(self.speech, self.end)
        if tag is not None:
            if not tag.last and fold(self._word(self._after_space(tag.end))) not in self.manner.persons:
                raise Unreadable  # more speech, or the narrator? Only "He …" tells
            self._close(tag.comma, tag.start)
            self.sort = min(self.sort, Sort.COMMA)
            return True
        if text[self.end - 1] not in _END:
            return False
        if self.sort is Sort.BARE and not self._bare():
            return False
        if self._hidden_tag(self.speech, self.end) or self._names_speaker(self.speech, self.end):
            raise Unreadable
        self._inside(self.speech, self.end)
        self._change(self.end, self.end, self.manner.close)
        return True

    def _names_speaker(self, start: int, end: int) -> bool:
        """Whether a name of the narrator's words stands in the speech that follows: then the narrator has gone on without a mark."""
        told = {w for low, high in self.told for w in WORD.findall(self.text[low:high]) if w[0].isupper()}
        return any(w in told and not self.context.is_function_word(w) for w in WORD.findall(self.text[start:end]))

    def _hidden_tag(self, start: int, end: int) -> bool:
        """Whether a comma is followed by a subject and a reporting verb: a tag that could not be read, and that must not be quoted."""
        for comma in re.finditer(rf",[{SPACE}]+", self.text[start:end]):
            at = start + comma.end()
            stop = self._sentence_end(at, end)
            words = WORD.findall(self.text[at : end if stop is None else stop])[:_WORDS_IN_TAG]
            first = words[0] if words else ""
            subject = first[:1].isupper() or fold(first) in self.manner.determiners | self.manner.persons | self.manner.verbs
            language = self.context.language
            subject = subject or (language is not None and fold(first) in language.articles)
            if subject and any(fold(w) in self.manner.verbs for w in words):
                return True
        return False

    def _narrator_closes(self, mark: re.Match[str], until: int, more: bool) -> tuple[bool, int]:
        """Spanish sets a dash after the narrator too: `—he answered—. It was late.` -> (speech goes on, where the narrator began)."""
        text, manner = self.text, self.manner
        at = mark.end()
        sign = ""
        if at < self.end and text[at] not in SPACE:
            sign = text[at]
            at += 1
        rest = self._after_space(at)
        if rest >= self.end:
            self._change(mark.start(), mark.end(), "")
            return False, mark.start()
        if sign in (".", "!", "?", "…"):
            self._change(mark.start(), mark.end(), "")
            if more or self._speaks(rest, until):
                self._change(rest, rest, manner.open)
                self.speech = rest
                return True, rest
            return False, mark.start()
        if sign == "," or (not sign and text[rest].islower()):
            self._change(mark.start(), rest, f"{'' if sign else ','}{sign} {manner.open}")
            self.speech = rest
            return True, rest
        raise Unreadable

    # -------------------------------------------------------------------------------------------------------------- marks

    def _change(self, start: int, end: int, after: str) -> None:
        self.changes.append(Change(start, end, after))

    def _close(self, at: int, until: int) -> None:
        """The closing mark where the speech ends at `at` and the tag begins at `until`."""
        text, manner, comma = self.text, self.manner, self.manner.comma
        self._inside(self.speech, at)
        if at - self.speech < 2:
            raise Unreadable
        if text[at : at + 1] == ",":
            while at > self.speech and text[at - 1] in _TRAILING:  # `- Later they wake up -, she adds`
                at -= 1
        last = text[at - 1]
        mark = manner.close
        if last in "!?…" or (last == "." and text[at - 2] == "."):
            self._change(at, until, f"{mark}, " if comma == "outside" else f"{mark} ")
        elif last in ",." or text[at : at + 1] == ",":
            low = at - 1 if last in ",." else at
            self._change(low, until, {"inside": f",{mark} ", "outside": f"{mark}, ", "no": f"{mark} "}[comma])
        elif last.isalnum() or last in ")%’'" or last in _QUOTES:
            self._change(at, until, {"inside": f",{mark} ", "outside": f"{mark}, ", "no": f"{mark} "}[comma])
        else:
            raise Unreadable

    def _inside(self, start: int, end: int) -> None:
        """Quotation marks inside speech become inner ones, where they pair."""
        text = self.text
        if not any(c in _QUOTES for c in text[start:end]):
            return
        if len(self.manner.inner) != 2 or not self._pairs(start, end):
            raise Unreadable
        for pair in _PAIRED.finditer(text, start, end):
            self._change(pair.start(1), pair.end(1), self.manner.inner[0])
            self._change(pair.start(3), pair.end(3), self.manner.inner[1])
            if pair.end(3) == end:
                raise Unreadable  # both marks would touch

    def _pairs(self, start: int, end: int) -> bool:
        rest = _PAIRED.sub("", self.text[start:end])
        return not any(c in _QUOTES + "‘‚" for c in rest) and "‘" not in self.text[start:end]

    def _keep_quotes(self) -> None:
        """Marks in the narrator's words stay; but one that pairs with a mark of the speech shows that the paragraph was read wrongly."""
        text = self.text[self.start : self.end]
        if not any(c in _QUOTES for c in text):
            return
        if any(c in _QUOTES for c in _PAIRED.sub("", text)):
            raise Unreadable

    # --------------------------------------------------------------------------------------------------------------- tags

    def _after_space(self, at: int) -> int:
        while at < self.end and self.text[at] in SPACE:
            at += 1
        return at

    def _word(self, at: int) -> str:
        match = WORD.match(self.text, at)
        return match.group() if match else ""

    def _sentence_end(self, start: int, end: int) -> int | None:
        """The end of the first sentence in text[start:end] (after its stop), or None where it holds no stop before the end."""
        for stop in _SENTENCE_END.finditer(self.text, start, end):
            after = stop.end()
            while self.text[after : after + 1] and self.text[after] in SPACE:
                after += 1
            if self.text[after : after + 1].isupper() and not self._abbreviation(stop.start()):
                return stop.end()
        return None

    def _abbreviation(self, at: int) -> bool:
        word = re.search(r"[^\s(]*$", self.text[max(self.start, at - 20) : at])
        last = word.group() if word else ""
        language = self.context.language
        return self.text[at] == "." and ((len(last) == 1 and last.isupper()) or (language is not None and fold(last) in language.abbreviations))

    def _speaks(self, start: int, end: int) -> bool:
        return any(m.group().split("'")[0].split("’")[0] in self.manner.speakers for m in WORD.finditer(self.text, start, end))

    def _bare(self) -> bool:
        """Whether speech without a tag is a sentence: a question, an exclamation, or words with a verb among them."""
        text = self.text[self.start : self.end]
        if "\t" in text or self.manner.separator.search(text):
            return False
        words = WORD.findall(text)
        if text.endswith("?"):
            return True
        if len(words) < 4 or not text[0].isupper():
            return False
        if self.context.lexicon is None or self.context.language is None:
            return False
        if self.context.language.tag == "en":
            return self._speaks(self.start, self.end) or any("'" in w or "’" in w or (w[0].islower() and self._finite(w)) for w in words)
        return sum(self.context.is_function_word(w) for w in words) >= 2

    def _finite(self, word: str) -> bool:
        """Whether the word is a verb that needs no other: `was`, `came`, `knows`, but not `rolls`, which may be a thing."""
        can_be = self.context.can_be
        return can_be(word, W.PAST | W.MODAL | W.AUXILIARY) or (can_be(word, W.VERB_S) and not can_be(word, W.PLURAL))

    def _is_tag(self, start: int, end: int, *, parenthesis: bool = True) -> bool:
        """Whether the narrator speaks here: `said the nurse`, `she added`, `the minister said on Thursday`.

        `parenthesis`: whether a comma may follow `she added`; between commas it is one (`My mother, she said, is ill`).
        """
        spans = [(m.group(), m.start(), m.end()) for m in WORD.finditer(self.text, start, min(end, start + 400))]
        if not spans or spans[0][1] != start:
            return False
        words = [s[0] for s in spans]
        first = 0
        while first < len(words) and fold(words[first]) in self.manner.adverbs:
            first += 1
        if first < len(words) and fold(words[first]) in self.manner.verbs and words[first][0].islower():
            return self._verb_first(spans, first)
        return self._subject_first(spans, parenthesis)

    def is_verb_first(self) -> bool:
        """Whether the text from the start is `said the nurse`, not `the nurse said`."""
        word = self._word(self.start)
        return bool(word) and word[0].islower() and fold(word) in self.manner.verbs and self._is_tag(self.start, self.end)

    def _verb_first(self, spans: Sequence[tuple[str, int, int]], at: int) -> bool:
        if at + 1 >= len(spans) or not self._touch(spans, at):
            return True
        word = spans[at + 1][0]
        low = fold(word)
        if fold(spans[at][0]) in self.manner.listener_verbs:
            return False
        language = self.context.language
        if low == "to" and at + 2 < len(spans) and self.context.can_be(spans[at + 2][0], W.VERB | W.AUXILIARY):
            return False  # "the mill – said to be haunted – is closed"
        if word[0].isupper() or low in self.manner.persons or low in self.manner.tag_goes_on or low.endswith("ly"):
            return True
        if language is None:
            return False
        if low in language.articles or low in language.titles or low in language.prepositions:
            return True
        if low in self.manner.adverbs or low in self.manner.determiners:
            return True
        # without articles nothing but the shortness of the tag tells a subject: `odpověděl průvodčí`, `prohlásil brankář v pátek`
        if not language.articles and len(spans) - at <= _SHORT_TAG and not self.context.is_function_word(word):
            return True
        # "says pensioner Halyna": a role and a name
        return any(s[0][0].isupper() for s in spans[at + 2 : at + 5]) and not self.context.is_function_word(word)

    def _subject_first(self, spans: Sequence[tuple[str, int, int]], parenthesis: bool) -> bool:
        language = self.context.language
        first = spans[0][0]
        low = fold(first)
        if low in self.manner.persons:
            limit = 3
        elif first[0].isupper() or (language is not None and (low in language.articles or low in language.titles or low in self.manner.determiners)):
            limit = _WORDS_IN_TAG
        else:
            return False
        for i in range(1, min(limit, len(spans))):
            if fold(spans[i][0]) in self.manner.verbs and spans[i][0][0].islower():
                return self._verb_last(spans, i) and (parenthesis or self.text[spans[i][2]] != ",")
            if self.context.can_be(spans[i][0], W.AUXILIARY | W.MODAL):
                return False  # a clause of its own: "the roof is bad, the man said"
            if not self._touch(spans, i - 1):
                verbs = W.PAST | W.VERB_S
                apposition = self.text[spans[i - 1][2]] == "," and self.context.lexicon is not None
                if not apposition or any(w[0].islower() and self.context.can_be(w, verbs) for w, _, _ in spans[1:i]):
                    return False
            if fold(spans[i][0]) in self.manner.persons:
                return False
        return False

    def _verb_last(self, spans: Sequence[tuple[str, int, int]], at: int) -> bool:
        """After `the minister said` nothing may follow that he said: only when, where, to whom and how."""
        if at + 1 >= len(spans) or not self._touch(spans, at):
            return True
        word = fold(spans[at + 1][0])
        language = self.context.language
        if fold(spans[at][0]) in self.manner.listener_verbs:
            return self._listener(spans[at + 1 :])
        return (
            word in self.manner.tag_goes_on
            or word in self.manner.adverbs
            or word.endswith("ly")
            or (language is not None and word in language.weekdays)
        )

    def _listener(self, spans: Sequence[tuple[str, int, int]]) -> bool:
        """After `the minister told` a listener and no more: `the radio`, `our reporter in Oakham`; nothing that he said."""
        rest: list[str] = []
        for i, (word, _, _) in enumerate(spans):
            rest.append(word)
            if not self._touch(spans, i) if i + 1 < len(spans) else True:
                break
        low = [fold(w) for w in rest]
        return len(rest) <= _LISTENER and not any(
            w in self.manner.persons or w == "that" or self.context.can_be(w, W.AUXILIARY | W.MODAL) for w in low
        )

    def _touch(self, spans: Sequence[tuple[str, int, int]], at: int) -> bool:
        """Whether only spaces stand between this word and the next."""
        return not self.text[spans[at][2] : spans[at + 1][1]].strip(SPACE)

    def _maybe_tag(self, start: int, end: int) -> bool:
        """Whether a verb outside our list may report here: `groaned the nurse`, `she groaned`."""
        if self.context.language is None:
            return True
        words = [m.group() for m in WORD.finditer(self.text, start, min(end, start + 200))]
        if not words or self.context.language.tag != "en":
            return bool(words) and words[0][0].islower() and not self.context.is_function_word(words[0])
        verbs = W.PAST | W.VERB_S
        articles = self.context.language.articles | self.manner.persons | self.manner.determiners
        for i, word in enumerate(words[:3]):
            if not word[0].islower():
                continue
            if self.context.can_be(word, verbs) and not self.context.is_function_word(word):
                near = words[i + 1] if i + 1 < len(words) else ""
                if i > 0 and fold(words[i - 1]) in self.manner.persons:
                    return True
                if i == 0 and (not near or near[0].isupper() or fold(near) in articles):
                    return True
        return False

    # ------------------------------------------------------------------------------------------------- tags after a comma

    def _comma_tag(self, start: int, end: int) -> _Tag | None:
        """The first `, said the nurse.` or `? asked the nurse.` whose tag reaches to its sentence's end."""
        text = self.text
        for match in re.finditer(rf",[{SPACE}]+|(?<=[?!…])[{SPACE}]+(?=[^\W\d_A-Z])", text[start:end]):
            at = start + match.end()
            stop = self._sentence_end(at, end)
            until = end if stop is None else stop
            if until == end and text[end - 1] not in _END:
                continue
            if len(WORD.findall(text[at:until])) > _LONGEST_TAG:
                continue
            if not self._is_tag(at, until, parenthesis=False):
                continue
            if any(c in _QUOTES for c in text[at:until]) or self._two_acts(at, until):
                raise Unreadable
            return _Tag(start + match.start(), at, until, stop is None)
        return None

    def _two_acts(self, start: int, end: int) -> bool:
        """Whether the tag's verb has a second one beside it: `He bought bread, said a prayer and left`."""
        words = WORD.findall(self.text[start:end])
        return any(
            word in ("and", "then") and (self.context.can_be(after, W.PAST) and after not in ("went", "added")) for word, after in pairwise(words)
        )


class _Tag(NamedTuple):
    """A tag after a comma: where its comma and its first word stand, where its sentence ends, and whether the speech ends with it."""

    comma: int
    start: int
    end: int
    last: bool
