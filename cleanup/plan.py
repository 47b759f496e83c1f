"""Plan: which rules are asked about a document, and where.

Most words of most texts are known and innocent. A `Plan` (rules that may be asked under given doors, for one target language) judges each distinct
chunk once in its life; verdicts are facts about a word or a chunk, never about a document, so they are kept from text to text (bounded). New chunks
of a text are judged together, because one pass of an expression over a thousand words costs less than a thousand calls: `Plan.judged` is that hot
path, and `tests/laws` compares what comes of it with every rule asked everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from itertools import accumulate, chain, islice
from typing import NamedTuple, cast

from cleanup.context import Context
from cleanup.document import FIRST, LAST, WORD, Document, Span, fold, shapes
from cleanup.edit import Proposal
from cleanup.lexicon import hot_words, lexicon
from cleanup.rule import Evidence, Rule, Stage, Triggers

PLAIN_MARKS = ",.;:!?"  # after a word, these make no rule look twice (see rule.Triggers)
KEPT_LENGTH = 80  # code points; verdicts on longer chunks (encoded pictures, addresses) are not kept: nobody meets them twice

Verdict = tuple[int, ...]
_Which = tuple[tuple[str, ...], tuple[str, ...], bool]  # of which words: beginnings, endings, unlisted ones only


class Woken(NamedTuple):
    """Which rules have something to look at in a document, in order (`numbers`), and what woke some of them: chunks, and pairs by their first chunk's
    index in the row."""

    chunks: dict[str, Verdict]
    pairs: list[tuple[int, tuple[list[int], list[int]]]]
    numbers: list[int]


class Plan:
    """Rules that may be asked under some doors, indexed by what they need to find anything."""

    BOUND = 300_000  # verdicts kept

    def __init__(self, rules: Sequence[Rule], target: str | None) -> None:
        self.rules = tuple(rules)
        self._words: dict[str, list[int]] = {}
        self._alone: dict[str, list[int]] = {}
        self._capitals: dict[str, list[int]] = {}
        self._pairs: dict[tuple[str, str], tuple[list[int], list[int]]] = {}  # two edges -> rules that look at the first, at the second
        self._exact: dict[str, list[int]] = {}
        self._texts: dict[str, list[tuple[str, int]]] = {}  # by one character of theirs: where it is missing, none of them is looked for
        self._always: list[int] = []
        self._shape_tests: list[tuple[int, Callable[[str], bool]]] = []
        self._chunk_tests: list[tuple[int, Triggers]] = []
        self._sifts: list[tuple[int, Callable[[str], Iterable[str]]]] = []
        marks: dict[str, list[int]] = {}
        tests: dict[bool, dict[_Which, list[tuple[int, Callable[[Collection[str]], Iterable[str]]]]]] = {False: {}, True: {}}
        for number, rule in enumerate(self.rules):
            triggers = rule.triggers(target)
            beside = triggers.followed.keys() | triggers.preceded.keys()
            for word in triggers.words - beside:
                self._words.setdefault(word, []).append(number)
            for word in triggers.alone - beside:
                self._alone.setdefault(word, []).append(number)
            for word in triggers.capitals - beside:
                self._capitals.setdefault(word, []).append(number)
            for word, behind in triggers.followed.items():
                for other in behind:
                    self._pairs.setdefault((word, fold(other)), ([], []))[0].append(number)
            for word, before in triggers.preceded.items():
                for other in before:
                    self._pairs.setdefault((fold(other), word), ([], []))[1].append(number)
            for chunk in triggers.exact:
                self._exact.setdefault(chunk, []).append(number)
            for mark in triggers.marks:
                marks.setdefault(mark, []).append(number)
            if triggers.chunk is not None:
                self._chunk_tests.append((number, triggers))
            elif triggers.shape is not None:
                self._shape_tests.append((number, triggers.shape))
            if triggers.sift is not None:
                self._sifts.append((number, triggers.sift))
            among = partial(filter, triggers.word) if triggers.word is not None else triggers.among
            if among is not None:
                key = (triggers.beginnings, triggers.endings, triggers.unlisted)
                for capital in (False, True) if triggers.capital is None else (triggers.capital,):
                    tests[capital].setdefault(key, []).append((number, among))
            for literal in triggers.text:
                self._texts.setdefault(max(literal, key=_rareness), []).append((literal, number))
            if triggers.always:
                self._always.append(number)
        self._tests = {
            capital: tuple(
                (_Ends(beginnings, endings) if beginnings or endings else None, unlisted, tuple(asked))
                for (beginnings, endings, unlisted), asked in grouped.items()
            )
            for capital, grouped in tests.items()
        }
        self._marks = tuple((mark, tuple(c for c in mark if not c.isalnum()), tuple(numbers)) for mark, numbers in marks.items())
        self._first = re.compile("|".join(sorted({re.escape(signs[0]) if signs else "" for _, signs, _ in self._marks}))) if marks else None
        self._alone_length = max(map(len, self._alone), default=0)
        self._lexicon = lexicon(target) if target else None
        self._hot = hot_words(target or "")
        self._forget()

    def _forget(self) -> None:
        """Start with the commonest words: innocent, but for those that rules name."""
        self._innocent: set[str] = set(self._hot.difference(self._words, self._alone, self._exact))
        self._verdicts: dict[str, Verdict] = {}
        self._word_verdicts: dict[str, Verdict] = {}
        self._quiet_shapes: set[str] = set()  # that matter to nobody if no word in them does
        self._shape_verdicts: dict[str, tuple[Verdict, tuple[tuple[int, Callable[[str], bool]], ...], bool]] = {}

    # -- one document

    def asked(self, document: Document) -> Woken:
        """The rules that have something to look at in a document, and the chunks that woke them."""
        known_hits = document.memo("asked")
        if isinstance(known_hits, tuple) and known_hits[0] is self:
            return cast(Woken, known_hits[1])
        verdicts = self._verdicts
        odd = document.chunks() - self._innocent
        known = odd & verdicts.keys()
        chunks = {chunk: verdicts[chunk] for chunk in known}
        if len(odd) > len(known):
            odd -= known
            chunks.update(self.judged(odd))
        numbers = set(chain.from_iterable(chunks.values()))
        pairs: list[tuple[int, tuple[list[int], list[int]]]] = []
        if self._pairs:
            row = document.row()
            beside = zip(map(LAST.__getitem__, row), map(FIRST.__getitem__, islice(row, 1, None)), strict=False)  # the last chunk has none behind it
            pairs = [(at, found) for at, found in enumerate(map(self._pairs.get, beside)) if found is not None]
            for _, both in pairs:
                numbers.update(*both)
        text = document.text
        for sign, literals in self._texts.items():
            if sign in text:
                numbers.update(number for literal, number in literals if literal in text)
        if text:
            numbers.update(self._always)
        if len(self._innocent) + len(verdicts) + len(self._word_verdicts) + len(self._shape_verdicts) > self.BOUND:
            self._forget()
        woken = Woken(chunks, pairs, sorted(numbers))
        document.remember("asked", (self, woken))
        return woken

    def judged(self, chunks: set[str]) -> list[tuple[str, Verdict]]:
        """New chunks that some rule could matter to, with the numbers of those rules; all of `chunks` are known afterwards. Changes `chunks`."""
        innocent = self._innocent
        plain: dict[str, str] = {}
        marked: list[str] = []  # innocent words with everyday marks behind them
        for chunk in chunks:
            word = chunk.rstrip(PLAIN_MARKS)
            if word.isalpha():
                if word in innocent and len(chunk) <= KEPT_LENGTH and chunk not in self._exact:
                    marked.append(chunk)
                else:
                    plain[chunk] = word
        innocent.update(marked)
        chunks.difference_update(marked)
        longest = max(map(len, chunks), default=0)
        odd = chunks - plain.keys()
        inner = set(WORD.findall("\n".join(odd)))
        words = self._word_verdicts
        new = inner.union(plain.values()).difference(words)  # `-= words.keys()` would walk through all words ever met
        self._judge_words(new)
        verdicts = {chunk: verdict for chunk, word in plain.items() if (verdict := words[word])}
        for chunk in [chunk for chunk in plain if len(chunk) <= self._alone_length]:
            if numbers := self._alone.get(fold(chunk)):
                verdicts[chunk] = tuple(sorted({*verdicts.get(chunk, ()), *numbers}))
        for chunk in self._exact.keys() & plain.keys():
            verdicts[chunk] = tuple(sorted({*verdicts.get(chunk, ()), *self._exact[chunk]}))
        if odd:
            quiet = self._quiet_shapes
            loud = {word for word in inner if words[word]}
            told = {chunk for chunk in odd if len(chunk) <= self._alone_length and fold(chunk) in self._alone}
            for chunk, form in zip(odd, shapes(odd), strict=True):
                if form in quiet and chunk not in told and not (loud and loud.intersection(WORD.findall(chunk))):
                    continue  # the commonest case: words in brackets or quotes, numbers
                if verdict := self._judge_odd(chunk, form):
                    verdicts[chunk] = verdict
        if self._sifts and (beyond := [chunk for chunk in chunks if not chunk.isascii()]):
            joined = "\n".join(beyond)
            for number, sift in self._sifts:
                for chunk in sift(joined):
                    verdicts[chunk] = tuple(sorted({*verdicts.get(chunk, ()), number}))
        found = list(verdicts.items())
        chunks -= verdicts.keys()
        if longest > KEPT_LENGTH:
            for longer in [text for text in (*chunks, *verdicts, *new) if len(text) > KEPT_LENGTH]:
                chunks.discard(longer)
                verdicts.pop(longer, None)
                words.pop(longer, None)
        innocent |= chunks
        self._verdicts.update(verdicts)
        return found

    # -- verdicts

    def _judge_odd(self, chunk: str, form: str) -> Verdict:
        """A chunk with marks or digits, by its shape, its words, and last itself."""
        by_shape = self._shape_verdicts.get(form)
        if by_shape is None:
            by_shape = self._judge_shape(form)
        numbers, tests, marked = by_shape
        words = self._word_verdicts
        found: set[int] | None = None
        for word in WORD.findall(chunk):
            verdict = words[word]
            if word == chunk and (alone := self._alone.get(fold(word))):
                verdict = (*verdict, *alone)
            if verdict:
                found = {*verdict} if found is None else {*found, *verdict}
        for number, test in tests:
            if test(chunk):
                found = {number} if found is None else {*found, number}
        if marked:
            for mark, _, owners in self._marks:
                if mark in chunk:
                    found = {*owners} if found is None else {*found, *owners}
        return numbers if found is None else tuple(sorted(found.union(numbers)))

    def _judge_shape(self, form: str) -> tuple[Verdict, tuple[tuple[int, Callable[[str], bool]], ...], bool]:
        """-> (rules that want every chunk of this shape, tests to ask of the chunk itself, whether to look for marks)."""
        numbers = tuple(number for number, test in self._shape_tests if test(form))
        tests = tuple(
            (number, triggers.chunk)
            for number, triggers in self._chunk_tests
            if triggers.chunk is not None and (triggers.shape is None or triggers.shape(form))
        )
        marked = False
        if self._first is not None and self._first.search(form) is not None:
            marked = any(all(sign in form for sign in signs) for _, signs, _ in self._marks)
        verdict = (numbers, tests, marked)
        if len(form) <= KEPT_LENGTH:
            self._shape_verdicts[form] = verdict
            if not numbers and not marked and not tests:
                self._quiet_shapes.add(form)
        return verdict

    def _judge_words(self, words: set[str]) -> None:
        """Verdicts on new words. Rule by rule, not word by word: a rule's test then runs in one loop."""
        listed = self._words
        small = {word for word in words if word.islower() and word.isalpha()}
        loud = {word: [*listed[word]] for word in small & listed.keys()}
        others = words - small
        loud.update((word, [*numbers]) for word in others if (numbers := listed.get(word.lower() if word.isascii() else fold(word))))
        capitals = {word for word in others if word[0].isupper()}
        for word in capitals:
            if numbers := self._capitals.get(fold(word)):
                loud[word] = [*loud.get(word, ()), *numbers]
        for capital, asked in ((True, capitals), (False, words - capitals - self._hot)):
            for ends, unlisted, tests in self._tests[capital] if asked else ():
                some: Collection[str] = asked
                if ends is not None:
                    some = ends.among(some)
                if unlisted and self._lexicon is not None:
                    some = self._lexicon.unlisted(some)
                for number, among in tests:
                    for word in among(some):
                        loud.setdefault(word, []).append(number)
        verdicts: dict[str, Verdict] = dict.fromkeys(words, ())
        verdicts.update((word, tuple(sorted(set(numbers)))) for word, numbers in loud.items())
        self._word_verdicts.update(verdicts)


class _Ends:
    """Beginnings and endings, of which there may be hundreds, by their first and last letters: most words share those with none."""

    __slots__ = ("_begin", "_end", "_first", "_last")

    def __init__(self, beginnings: tuple[str, ...], endings: tuple[str, ...]) -> None:
        self._first, self._last = min(map(len, beginnings), default=0), min(map(len, endings), default=0)
        self._begin: dict[str, tuple[str, ...]] = {}
        self._end: dict[str, tuple[str, ...]] = {}
        for part in beginnings:
            self._begin[part[: self._first]] = (*self._begin.get(part[: self._first], ()), part)
        for part in endings:
            self._end[part[-self._last :]] = (*self._end.get(part[-self._last :], ()), part)

    def among(self, words: Iterable[str]) -> list[str]:
        """Those of the words that begin or end so."""
        first, last, begin, end = self._first, self._last, self._begin.get, self._end.get
        return [word for word in words if word.startswith(begin(word[:first], ())) or word.endswith(end(word[-last:], ()))]


def _rareness(char: str) -> tuple[bool, int]:
    """Orders characters from common to rare, roughly: letters, the space and everyday marks, digits, marks beyond ASCII."""
    return not char.isalpha(), ord(char)


class Asked:
    """What the rules of a plan find in one document: each rule is asked at most once."""

    def __init__(self, plan: Plan, document: Document, context: Context, accelerate: bool) -> None:
        self.plan = plan
        self.document = document
        self.context = context
        self._woken = plan.asked(document) if accelerate else None
        self._places: dict[int, list[Span]] | None = None
        self._found: dict[int, tuple[Proposal, ...]] = {}
        self._teasers: tuple[list[int], list[int]] | None = None
        self.numbers: Sequence[int] = range(len(plan.rules)) if self._woken is None else self._woken.numbers
        self.by_stage: dict[Stage, list[int]] = {}
        for number in self.numbers:
            self.by_stage.setdefault(plan.rules[number].STAGE, []).append(number)

    def find(self, number: int) -> tuple[Proposal, ...]:
        found = self._found.get(number)
        if found is None:
            found = self._found[number] = tuple(self.plan.rules[number].find(self.document, self.places(number), self.context))
        return found

    def places(self, number: int) -> Sequence[Span]:
        """Where the chunks stand that woke a rule: worked out for all rules together, in one pass over the text."""
        if self._woken is None:
            return self.document.all_places()
        if self._places is None:
            found: dict[int, list[Span]] = {owner: [] for owner in self.numbers}
            chunks = self._woken.chunks
            for place, chunk in self.document.places(chunks):
                for owner in chunks[chunk]:
                    found[owner].append(place)
            self._places = found
            if self._woken.pairs:
                self._add_pairs(self._places, self._woken.pairs)
        return self._places[number]

    def _add_pairs(self, places: dict[int, list[Span]], pairs: Iterable[tuple[int, tuple[list[int], list[int]]]]) -> None:
        row, starts = self.document.row(), self.document.starts()
        mixed: dict[int, set[Span]] = {}
        for at, both in pairs:
            for index, owners in enumerate(both, at):
                for owner in owners:
                    mixed.setdefault(owner, set()).add(Span(starts[index], starts[index] + len(row[index])))
        for owner, more in mixed.items():
            places[owner] = sorted(more.union(places[owner]))

    def teasers(self) -> tuple[list[int], list[int]]:
        """Where the teasers begin, in order, and how far they reach, of those up to there."""
        if self._teasers is None:
            rules = self.plan.rules
            numbers = [n for n in self.numbers if rules[n].NAME == "teaser" and rules[n].head.evidence is Evidence.NO]
            found = sorted((p.start, p.end) for n in numbers for p in self.find(n))
            self._teasers = [start for start, _ in found], list(accumulate((end for _, end in found), max))
        return self._teasers
