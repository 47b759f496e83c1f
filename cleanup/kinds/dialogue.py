"""dialogue: paragraphs of speech that begin with a dash, written with the target's quotation marks.

    – We waited – said the nurse. – Nobody came – she added…      “We waited,” said the nurse. “Nobody came,” she added…

Slavic, Scandinavian, French and Spanish pages open speech with a dash and set the narrator's words between dashes, after the last dash, or
after a comma. A paragraph is read from left to right, speech and narrator in turn. The narrator is known by a *tag*: a reporting verb with its
subject (`said the nurse`, `she added`, `the minister said on Thursday`). All marks of a paragraph are proposed, or none.

What vouches for what. A dash before a tag is strict, and the only sign of translation. A tag after a comma counts where a strict paragraph, or a
second paragraph of its own sort, or an open door vouches for it. Speech to the paragraph's end without any tag needs a paragraph with a tag.

It refuses (the whole paragraph) what it cannot read to the end: quotation marks that do not pair inside one speech, a verb after a dash that may be
an unknown tag, a dash after the narrator that may be his own, speech without a mark at its end, lines that may be lists (after a colon, several
without a tag, no verb), captions and signatures. Dashes inside speech or inside the narrator's sentence stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import ClassVar, Literal, NamedTuple

from cleanup.context import Context
from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Proposal
from cleanup.lexicon import WordClass as W
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers

_SPACE = " \t\u00a0\u202f"
_QUOTES = '"“”„‟«»‹›'
_END = ".!?…"
_PAIRED = re.compile(r"(?<!\w)([\"“„])(?=[\w¿¡])([^\"“”„«»‘’‚]*(?:(?<=\w)’(?=\w)[^\"“”„«»‘’‚]*)*)([\"”“])(?!\w)")
_SENTENCE_END = re.compile(rf"[.!?…]+[)\]”’]?(?=[{_SPACE}])")
_WORDS_IN_TAG = 14  # between the start of the tag's subject and its verb
_LISTENER = 8  # words of a listener (`our reporter in Oakham on Monday`), at most
_LONGEST_TAG = 30  # words of a tag after a comma, to the end of its sentence


class _Sort(IntEnum):
    """How a paragraph of speech gave itself away; the smaller, the surer."""

    DASH = 0  # a tag after a dash
    COMMA = 1  # a tag after a comma
    BARE = 2  # no tag at all


class _Change(NamedTuple):
    start: int
    end: int
    after: str


class _Reading(NamedTuple):
    sort: _Sort
    changes: tuple[_Change, ...]


class _Unreadable(Exception):
    """The paragraph holds something that has two readings."""


class Dialogue(Rule):
    """Speech marked with dashes, as quotations."""

    NAME: ClassVar[str] = "dialogue"
    STAGE: ClassVar[Stage] = Stage.PUNCTUATION

    @dataclass(frozen=True, slots=True)
    class Fields:
        dashes: tuple[str, ...] = field(metadata={"help": "The dashes that open speech: – — -"})
        quotes: tuple[str, ...] = field(
            metadata={"help": "The opening and the closing mark; two more for a quotation inside speech, or it is left alone."}
        )
        speech_verbs: tuple[str, ...] = field(metadata={"help": "Verbs that report speech, in the forms that follow a quotation."})
        listener_verbs: tuple[str, ...] = field(
            default=(), metadata={"help": "Of the verbs those that need a listener (told): they report only after their subject."}
        )
        comma: Literal["inside", "outside", "no"] = field(
            default="inside", metadata={"help": "The comma between speech and tag: inside or outside the closing mark, or no comma."}
        )
        speakers: tuple[str, ...] = field(default=(), metadata={"help": "Words that only somebody who speaks uses: I we you my our."})
        goes_on: tuple[str, ...] = field(default=(), metadata={"help": "Small words with which speech goes on after the narrator: and but because."})
        tag_goes_on: tuple[str, ...] = field(
            default=(), metadata={"help": "What may follow the verb where the subject stands before it: on in yesterday."}
        )
        adverbs: tuple[str, ...] = field(default=(), metadata={"help": "Words that may stand between subject and verb: also then."})
        determiners: tuple[str, ...] = field(default=(), metadata={"help": "Words that open a subject, besides articles: his this two."})
        persons: tuple[str, ...] = field(default=(), metadata={"help": "Pronouns that name a speaker: he she they."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if head.target is None:
            raise FieldError("quotes", "a dialogue rule needs a language: put it into a pack such as rules/en")
        if any(len(d) != 1 or d.isalnum() for d in fields.dashes):
            raise FieldError("dashes", "write single dashes with spaces between them")
        if len(fields.quotes) not in (2, 4):
            raise FieldError("quotes", "write two marks, or four: the outer pair and the pair inside it")
        self._dashes = "".join(fields.dashes)
        self._open, self._close = fields.quotes[0], fields.quotes[1]
        self._inner = fields.quotes[2:]
        self._verbs = frozenset(fold(w) for w in fields.speech_verbs)
        self._listener_verbs = frozenset(fold(w) for w in fields.listener_verbs)
        self._comma = fields.comma
        self._speakers = frozenset(fields.speakers)
        self._goes_on = frozenset(fold(w) for w in fields.goes_on)
        self._tag_goes_on = frozenset(fold(w) for w in fields.tag_goes_on)
        self._adverbs = frozenset(fold(w) for w in fields.adverbs)
        self._determiners = frozenset(fold(w) for w in fields.determiners)
        self._persons = frozenset(fold(w) for w in fields.persons)
        long = re.escape("".join(d for d in self._dashes if d != "-")) or "–"
        any_dash = re.escape(self._dashes)
        self._opener = re.compile(rf"[{_SPACE}]*(?:[{any_dash}][{_SPACE}]+|[{long}])(?=[^\W_])")
        self._separator = re.compile(
            rf"(?P<spaced>[{_SPACE}]+[{any_dash}][{_SPACE}]+)"
            rf"|(?P<opens>[{_SPACE}]+[{long}](?=\w))"
            rf"|(?P<closes>(?<=[^\s{any_dash}])[{long}](?=[{_SPACE}.,;:!?…]|$))"
        )
        self._inner_opener = re.compile(rf"(?<=[.!?…])[{_SPACE}]+(?P<dash>[{any_dash}][{_SPACE}]+)(?=[^\W\d_])")
        self._after_quote = re.compile(rf"(?<=\S)[”\"»“](?P<comma>,?)(?P<dash>[{_SPACE}]+[{any_dash}][{_SPACE}]+)(?=[^\W\d_A-Z])")

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(text=tuple(self._dashes))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        if not text.lstrip(_SPACE).startswith(tuple(self._dashes)) and not any(d in text for d in self._dashes):
            return
        lines = [span for span in document.line_spans() if text[span.start : span.end].strip()]
        openers = [self._opener.match(text, span.start, span.end) for span in lines]
        if not any(openers):
            yield from self._in_other_lines(text, lines, openers, context)
            return
        readings = [self._read(text, opener.end(), span, context) if opener else None for span, opener in zip(lines, openers, strict=True)]
        dash = any(r and r.sort is _Sort.DASH for r in readings)
        commas = sum(r is not None and r.sort is _Sort.COMMA for r in readings)
        comma = dash or commas > 1 or (commas == 1 and context.translated)
        for number, reading in enumerate(readings):
            opener = openers[number]
            if reading is None or opener is None:
                continue
            if reading.sort is not _Sort.DASH and not opener.group().endswith(tuple(_SPACE)):
                continue  # "—You are late, said my uncle." is how some novels look
            if reading.sort is _Sort.COMMA and not comma:
                continue
            if self._in_list(number, readings, lines, openers, text):
                continue
            if reading.sort is _Sort.BARE and not ((dash or comma) and self._stands_free(number, readings, lines, openers, text)):
                continue
            if not context.translated and reading.sort is not _Sort.DASH:
                continue  # no sign of translation; it waits for the door
            start = opener.start() + len(opener.group()) - len(opener.group().lstrip(_SPACE))
            yield self.proposal(start, opener.end(), self._open)
            if context.translated:  # while the door is closed, a paragraph counts as one sign
                for change in reading.changes:
                    yield self.proposal(*change)

        yield from self._in_other_lines(text, lines, openers, context)

    def _in_other_lines(self, text: str, lines: Sequence[Span], openers: Sequence[re.Match[str] | None], context: Context) -> Iterator[Proposal]:
        """Speech after a sentence of the narrator's (`He waited. – It is late – said Ola.`), and a dash between a quotation and its tag."""
        for span, opener in zip(lines, openers, strict=True):
            if opener is not None:
                continue
            for start in self._inner_opener.finditer(text, span.start, span.end):
                reading = self._read(text, start.end(), span, context)
                if reading is not None and (reading.sort is _Sort.DASH or (reading.sort is _Sort.COMMA and context.translated)):
                    yield self.proposal(start.start("dash"), start.end(), self._open)
                    if context.translated:
                        for change in reading.changes:
                            yield self.proposal(*change)
                    break
            else:
                for quote in self._after_quote.finditer(text, span.start, span.end):
                    if _Reader(self, text, quote.end(), span.end, context).is_verb_first():
                        yield self.proposal(*self._tag_after_quote(text, quote))

    def _tag_after_quote(self, text: str, quote: re.Match[str]) -> _Change:
        """`“We wait”, — said` -> the dash goes, and the comma stands where the language wants it."""
        mark, before = text[quote.start()], text[quote.start() - 1]
        if before in "!?…,":
            return _Change(quote.start() + 1, quote.end(), " ")
        if self._comma == "inside" and before != ".":
            return _Change(quote.start(), quote.end(), f",{mark} ")
        if self._comma == "outside":
            return _Change(quote.start(), quote.end(), f"{mark}, ")
        return _Change(quote.start(), quote.end(), f"{mark} ")

    # ------------------------------------------------------------------------------------------------- lists and the like

    def _in_list(
        self,
        number: int,
        readings: Sequence[_Reading | None],
        lines: Sequence[Span],
        openers: Sequence[re.Match[str] | None],
        text: str,
    ) -> bool:
        """Whether a line with a dash beside this one is an item of a list: no speech, and no mark at its end."""
        for step in (-1, 1):
            near = number + step
            while 0 <= near < len(lines) and openers[near]:
                if readings[near] is None and text[lines[near].start : lines[near].end].rstrip()[-1:].isalnum():
                    return True
                near += step
        return False

    def _stands_free(
        self,
        number: int,
        readings: Sequence[_Reading | None],
        lines: Sequence[Span],
        openers: Sequence[re.Match[str] | None],
        text: str,
    ) -> bool:
        """Whether speech without a tag is more than an item of a list: alone between other lines, or beside a paragraph with a tag."""
        low = high = number
        while low > 0 and openers[low - 1]:
            low -= 1
        while high + 1 < len(lines) and openers[high + 1]:
            high += 1
        if low > 0 and text[lines[low - 1].start : lines[low - 1].end].rstrip().endswith(":"):
            return False
        if low == high:
            return number > 0
        run = readings[low : high + 1]
        if any(r is None for r in run):
            return False
        return any(r is not None and r.sort is not _Sort.BARE for r in run)

    # ----------------------------------------------------------------------------------------------------- one paragraph

    def _read(self, text: str, start: int, line: Span, context: Context) -> _Reading | None:
        """The paragraph as speech and narrator in turn, or None."""
        end = line.end
        while end > start and text[end - 1].isspace():
            end -= 1
        if not (text[start].isupper() or text[start].isdigit()):
            return None
        try:
            reader = _Reader(self, text, start, end, context)
            return reader.read()
        except _Unreadable:
            return None


class _Reader:
    """Reads one paragraph; `read` gives the changes or raises `_Unreadable`."""

    def __init__(self, rule: Dialogue, text: str, start: int, end: int, context: Context) -> None:
        self.rule = rule
        self.text = text
        self.start = start
        self.end = end
        self.context = context
        self.changes: list[_Change] = []
        self.speech = start  # where the speech that is open began
        self.told: list[Span] = []  # the narrator's words
        self.sort = _Sort.BARE

    def read(self) -> _Reading | None:
        text, rule = self.text, self.rule
        separators = list(rule._separator.finditer(text, self.start, self.end))
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
                    self.sort = _Sort.DASH
                    speaking, told = False, after
                    continue
                if text[mark.start() - 1] in _END and mark["spaced"] and text[after].isupper():
                    tag = self._comma_tag(self.speech, mark.start())
                    if tag is not None and tag.last:
                        self._close(tag.comma, tag.start)
                        self.sort = min(self.sort, _Sort.COMMA)
                        self._change(mark.start(), after, " " + rule._open)
                        self.speech = after
                        continue
                if self._maybe_tag(after, until):
                    raise _Unreadable
                continue
            if mark["closes"]:
                speaking, told = self._narrator_closes(mark, until, number + 1 < len(separators))
                continue
            if mark["opens"]:
                raise _Unreadable
            told_end = self._sentence_end(told, mark.start())
            before = text[mark.start() - 1]
            opens = before in _END and text[after].isupper() and self.context.is_function_word(self._word(after))
            if not opens and self._is_tag(after, until):
                # "– A – said X. B – she added": B was said too, for a tag follows it
                if told_end is None or told_end == mark.start():
                    raise _Unreadable
                at = self._after_space(told_end)
                self._change(at, at, rule._open)
                self.speech = at
                self._close(mark.start(), after)
                told = after
                continue
            if before in _END:
                if not (text[after].isupper() or text[after].isdigit()):
                    raise _Unreadable
                self.told.append(Span(told, mark.start()))
                self._change(mark.start(), after, " " + rule._open)
            elif before == ",":
                self._change(mark.start(), after, " " + rule._open)
            elif told_end is not None:
                continue  # the narrator's own dash
            else:
                word = self._word(after)
                if fold(word) in rule._goes_on and word[0].islower():
                    self._change(mark.start(), after, ", " + rule._open)
                elif word[:1].isupper() and self.context.is_function_word(word):
                    self._change(mark.start(), after, ". " + rule._open)
                else:
                    raise _Unreadable
            self.speech, speaking = after, True
        if speaking and not self._finish():
            return None
        self._keep_quotes()
        return _Reading(self.sort, tuple(sorted(self.changes)))

    def _finish(self) -> bool:
        """The paragraph ends in speech: a tag after a comma, or the closing mark after its full stop."""
        text = self.text
        tag = self._comma_tag(self.speech, self.end)
        if tag is not None:
            if not tag.last and fold(self._word(self._after_space(tag.end))) not in self.rule._persons:
                raise _Unreadable  # more speech, or the narrator? Only "He …" tells
            self._close(tag.comma, tag.start)
            self.sort = min(self.sort, _Sort.COMMA)
            return True
        if text[self.end - 1] not in _END:
            return False
        if self.sort is _Sort.BARE and not self._bare():
            return False
        if self._hidden_tag(self.speech, self.end) or self._names_speaker(self.speech, self.end):
            raise _Unreadable
        self._inside(self.speech, self.end)
        self._change(self.end, self.end, self.rule._close)
        return True

    def _names_speaker(self, start: int, end: int) -> bool:
        """Whether a name of the narrator's words stands in the speech that follows: then the narrator has gone on without a mark."""
        told = {w for low, high in self.told for w in WORD.findall(self.text[low:high]) if w[0].isupper()}
        return any(w in told and not self.context.is_function_word(w) for w in WORD.findall(self.text[start:end]))

    def _hidden_tag(self, start: int, end: int) -> bool:
        """Whether a comma is followed by a subject and a reporting verb: a tag that could not be read, and that must not be quoted."""
        for comma in re.finditer(rf",[{_SPACE}]+", self.text[start:end]):
            at = start + comma.end()
            stop = self._sentence_end(at, end)
            words = WORD.findall(self.text[at : end if stop is None else stop])[:_WORDS_IN_TAG]
            first = words[0] if words else ""
            subject = first[:1].isupper() or fold(first) in self.rule._determiners | self.rule._persons | self.rule._verbs
            language = self.context.language
            subject = subject or (language is not None and fold(first) in language.articles)
            if subject and any(fold(w) in self.rule._verbs for w in words):
                return True
        return False

    def _narrator_closes(self, mark: re.Match[str], until: int, more: bool) -> tuple[bool, int]:
        """Spanish sets a dash after the narrator too: `—he answered—. It was late.` -> (speech goes on, where the narrator began)."""
        text, rule = self.text, self.rule
        at = mark.end()
        sign = ""
        if at < self.end and text[at] not in _SPACE:
            sign = text[at]
            at += 1
        rest = self._after_space(at)
        if rest >= self.end:
            self._change(mark.start(), mark.end(), "")
            return False, mark.start()
        if sign in (".", "!", "?", "…"):
            self._change(mark.start(), mark.end(), "")
            if more or self._speaks(rest, until):
                self._change(rest, rest, rule._open)
                self.speech = rest
                return True, rest
            return False, mark.start()
        if sign == "," or (not sign and text[rest].islower()):
            self._change(mark.start(), rest, f"{'' if sign else ','}{sign} {rule._open}")
            self.speech = rest
            return True, rest
        raise _Unreadable

    # -------------------------------------------------------------------------------------------------------------- marks

    def _change(self, start: int, end: int, after: str) -> None:
        self.changes.append(_Change(start, end, after))

    def _close(self, at: int, until: int) -> None:
        """The closing mark where the speech ends at `at` and the tag begins at `until`."""
        text, rule, comma = self.text, self.rule, self.rule._comma
        self._inside(self.speech, at)
        if at - self.speech < 2:
            raise _Unreadable
        last = text[at - 1]
        mark = rule._close
        if last in "!?…" or (last == "." and text[at - 2] == "."):
            self._change(at, until, f"{mark}, " if comma == "outside" else f"{mark} ")
        elif last in ",." or text[at : at + 1] == ",":
            low = at - 1 if last in ",." else at
            self._change(low, until, {"inside": f",{mark} ", "outside": f"{mark}, ", "no": f"{mark} "}[comma])
        elif last.isalnum() or last in ")%’'" or last in _QUOTES:
            self._change(at, until, {"inside": f",{mark} ", "outside": f"{mark}, ", "no": f"{mark} "}[comma])
        else:
            raise _Unreadable

    def _inside(self, start: int, end: int) -> None:
        """Quotation marks inside speech become inner ones, where they pair."""
        text = self.text
        if not any(c in _QUOTES for c in text[start:end]):
            return
        if len(self.rule._inner) != 2 or not self._pairs(start, end):
            raise _Unreadable
        for pair in _PAIRED.finditer(text, start, end):
            self._change(pair.start(1), pair.end(1), self.rule._inner[0])
            self._change(pair.start(3), pair.end(3), self.rule._inner[1])
            if pair.end(3) == end:
                raise _Unreadable  # both marks would touch

    def _pairs(self, start: int, end: int) -> bool:
        rest = _PAIRED.sub("", self.text[start:end])
        return not any(c in _QUOTES + "‘‚" for c in rest) and "‘" not in self.text[start:end]

    def _keep_quotes(self) -> None:
        """Marks in the narrator's words stay; but one that pairs with a mark of the speech shows that the paragraph was read wrongly."""
        text = self.text[self.start : self.end]
        if not any(c in _QUOTES for c in text):
            return
        if any(c in _QUOTES for c in _PAIRED.sub("", text)):
            raise _Unreadable

    # --------------------------------------------------------------------------------------------------------------- tags

    def _after_space(self, at: int) -> int:
        while at < self.end and self.text[at] in _SPACE:
            at += 1
        return at

    def _word(self, at: int) -> str:
        match = WORD.match(self.text, at)
        return match.group() if match else ""

    def _sentence_end(self, start: int, end: int) -> int | None:
        """The end of the first sentence in text[start:end] (after its stop), or None where it holds no stop before the end."""
        for stop in _SENTENCE_END.finditer(self.text, start, end):
            following = self.text[stop.end() :].lstrip(_SPACE)[:1]
            if following.isupper() and not self._abbreviation(stop.start()):
                return stop.end()
        return None

    def _abbreviation(self, at: int) -> bool:
        word = re.search(r"[^\s(]*$", self.text[max(self.start, at - 20) : at])
        last = word.group() if word else ""
        language = self.context.language
        return self.text[at] == "." and ((len(last) == 1 and last.isupper()) or (language is not None and fold(last) in language.abbreviations))

    def _speaks(self, start: int, end: int) -> bool:
        return any(m.group().split("'")[0].split("’")[0] in self.rule._speakers for m in WORD.finditer(self.text, start, end))

    def _bare(self) -> bool:
        """Whether speech without a tag is a sentence: a question, an exclamation, or words with a verb among them."""
        text = self.text[self.start : self.end]
        if "\t" in text or self.rule._separator.search(text):
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
        while first < len(words) and fold(words[first]) in self.rule._adverbs:
            first += 1
        if first < len(words) and fold(words[first]) in self.rule._verbs and words[first][0].islower():
            return self._verb_first(spans, first)
        return self._subject_first(spans, parenthesis)

    def is_verb_first(self) -> bool:
        """Whether the text from the start is `said the nurse`, not `the nurse said`."""
        word = self._word(self.start)
        return bool(word) and word[0].islower() and fold(word) in self.rule._verbs and self._is_tag(self.start, self.end)

    def _verb_first(self, spans: Sequence[tuple[str, int, int]], at: int) -> bool:
        if at + 1 >= len(spans) or not self._touch(spans, at):
            return True
        word = spans[at + 1][0]
        low = fold(word)
        if fold(spans[at][0]) in self.rule._listener_verbs:
            return False
        language = self.context.language
        if low == "to" and at + 2 < len(spans) and self.context.can_be(spans[at + 2][0], W.VERB | W.AUXILIARY):
            return False  # "the mill – said to be haunted – is closed"
        if word[0].isupper() or low in self.rule._persons or low in self.rule._tag_goes_on or low.endswith("ly"):
            return True
        if language is None:
            return False
        if low in language.articles or low in language.titles or low in language.prepositions:
            return True
        if low in self.rule._adverbs or low in self.rule._determiners:
            return True
        # "says pensioner Halyna": a role and a name
        return any(s[0][0].isupper() for s in spans[at + 2 : at + 5]) and not self.context.is_function_word(word)

    def _subject_first(self, spans: Sequence[tuple[str, int, int]], parenthesis: bool) -> bool:
        language = self.context.language
        first = spans[0][0]
        low = fold(first)
        if low in self.rule._persons:
            limit = 3
        elif first[0].isupper() or (language is not None and (low in language.articles or low in language.titles or low in self.rule._determiners)):
            limit = _WORDS_IN_TAG
        else:
            return False
        for i in range(1, min(limit, len(spans))):
            if fold(spans[i][0]) in self.rule._verbs and spans[i][0][0].islower():
                return self._verb_last(spans, i) and (parenthesis or self.text[spans[i][2]] != ",")
            if self.context.can_be(spans[i][0], W.AUXILIARY | W.MODAL):
                return False  # a clause of its own: "the roof is bad, the man said"
            if not self._touch(spans, i - 1):
                verbs = W.PAST | W.VERB_S
                apposition = self.text[spans[i - 1][2]] == "," and self.context.lexicon is not None
                if not apposition or any(w[0].islower() and self.context.can_be(w, verbs) for w, _, _ in spans[1:i]):
                    return False
            if fold(spans[i][0]) in self.rule._persons:
                return False
        return False

    def _verb_last(self, spans: Sequence[tuple[str, int, int]], at: int) -> bool:
        """After `the minister said` nothing may follow that he said: only when, where, to whom and how."""
        if at + 1 >= len(spans) or not self._touch(spans, at):
            return True
        word = fold(spans[at + 1][0])
        language = self.context.language
        if fold(spans[at][0]) in self.rule._listener_verbs:
            return self._listener(spans[at + 1 :])
        return (
            word in self.rule._tag_goes_on
            or word in self.rule._adverbs
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
            w in self.rule._persons or w == "that" or self.context.can_be(w, W.AUXILIARY | W.MODAL) for w in low
        )

    def _touch(self, spans: Sequence[tuple[str, int, int]], at: int) -> bool:
        """Whether only spaces stand between this word and the next."""
        return not self.text[spans[at][2] : spans[at + 1][1]].strip(_SPACE)

    def _maybe_tag(self, start: int, end: int) -> bool:
        """Whether a verb outside our list may report here: `groaned the nurse`, `she groaned`."""
        if self.context.language is None:
            return True
        words = [m.group() for m in WORD.finditer(self.text, start, min(end, start + 200))]
        if not words or self.context.language.tag != "en":
            return bool(words) and words[0][0].islower() and not self.context.is_function_word(words[0])
        verbs = W.PAST | W.VERB_S
        articles = self.context.language.articles | self.rule._persons | self.rule._determiners
        for i, word in enumerate(words[:3]):
            if not word[0].islower():
                continue
            if self.context.can_be(word, verbs) and not self.context.is_function_word(word):
                near = words[i + 1] if i + 1 < len(words) else ""
                if i > 0 and fold(words[i - 1]) in self.rule._persons:
                    return True
                if i == 0 and (not near or near[0].isupper() or fold(near) in articles):
                    return True
        return False

    # ------------------------------------------------------------------------------------------------- tags after a comma

    def _comma_tag(self, start: int, end: int) -> _Tag | None:
        """The first `, said the nurse.` or `? asked the nurse.` whose tag reaches to its sentence's end."""
        text = self.text
        for match in re.finditer(rf",[{_SPACE}]+|(?<=[?!…])[{_SPACE}]+(?=[^\W\d_A-Z])", text[start:end]):
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
                raise _Unreadable
            return _Tag(start + match.start(), at, until, stop is None)
        return None

    def _two_acts(self, start: int, end: int) -> bool:
        """Whether the tag's verb has a second one beside it: `He bought bread, said a prayer and left`."""
        words = WORD.findall(self.text[start:end])
        return any(
            word in ("and", "then") and (self.context.can_be(after, W.PAST) and after not in ("went", "added"))
            for word, after in zip(words, words[1:], strict=False)
        )


class _Tag(NamedTuple):
    """A tag after a comma: where its comma and its first word stand, where its sentence ends, and whether the speech ends with it."""

    comma: int
    start: int
    end: int
    last: bool
