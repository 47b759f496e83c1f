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
from itertools import accumulate
from typing import cast

from cleanup.context import Context
from cleanup.document import WORD, Document, fold, shapes
from cleanup.edit import Proposal
from cleanup.lexicon import hot_words, lexicon
from cleanup.rule import Evidence, Rule, Stage, Triggers

PLAIN_MARKS = ",.;:!?"  # after a word, these make no rule look twice (see rule.Triggers)
KEPT_LENGTH = 80  # code points; verdicts on longer chunks (encoded pictures, addresses) are not kept: nobody meets them twice

_EDGES = "\"“”„‟«»‹›'‘’‚()[]{}.,;:!?…–—-"  # of a chunk that is one word between marks

Verdict = tuple[int, ...]
_Which = tuple[tuple[str, ...], tuple[str, ...], bool]  # of which words: beginnings, endings, unlisted ones only


class Plan:
    """Rules that may be asked under some doors, indexed by what they need to find anything."""

    BOUND = 300_000  # verdicts kept

    def __init__(self, rules: Sequence[Rule], target: str | None) -> None:
        self.rules = tuple(rules)
        self._words: dict[str, list[int]] = {}
        self._alone: dict[str, list[int]] = {}
        self._exact: dict[str, list[int]] = {}
        self._texts: list[tuple[str, int]] = []
        self._always: list[int] = []
        self._shape_tests: list[tuple[int, Callable[[str], bool]]] = []
        self._chunk_tests: list[tuple[int, Triggers]] = []
        self._sifts: list[tuple[int, Callable[[str], Iterable[str]]]] = []
        marks: dict[str, list[int]] = {}
        tests: dict[bool, dict[_Which, list[tuple[int, Callable[[Collection[str]], Iterable[str]]]]]] = {False: {}, True: {}}
        for number, rule in enumerate(self.rules):
            triggers = rule.triggers(target)
            for word in triggers.words:
                self._words.setdefault(word, []).append(number)
            for word in triggers.alone:
                self._alone.setdefault(word, []).append(number)
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
            self._texts += [(literal, number) for literal in triggers.text]
            if triggers.always:
                self._always.append(number)
        self._tests = {capital: tuple((key, tuple(asked)) for key, asked in grouped.items()) for capital, grouped in tests.items()}
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

    def asked(self, document: Document) -> dict[int, list[str]]:
        """Rule number -> the chunks that woke it (none for rules that look at the whole text)."""
        known_hits = document.memo("asked")
        if isinstance(known_hits, tuple) and known_hits[0] is self:
            return cast(dict[int, list[str]], known_hits[1])
        hits: dict[int, list[str]] = {}
        document.remember("asked", (self, hits))
        verdicts = self._verdicts
        odd = document.chunks() - self._innocent
        known = odd & verdicts.keys()
        for chunk in known:
            for number in verdicts[chunk]:
                hits.setdefault(number, []).append(chunk)
        if len(odd) > len(known):
            odd -= known
            for chunk, verdict in self.judged(odd):
                for number in verdict:
                    hits.setdefault(number, []).append(chunk)
        text = document.text
        for literal, number in self._texts:
            if literal in text:
                hits.setdefault(number, [])
        if text:
            for number in self._always:
                hits.setdefault(number, [])
        if len(self._innocent) + len(verdicts) + len(self._word_verdicts) + len(self._shape_verdicts) > self.BOUND:
            self._forget()
        return hits

    def judged(self, chunks: set[str]) -> list[tuple[str, Verdict]]:
        """New chunks that some rule could matter to, with the numbers of those rules; all of `chunks` are known afterwards. Changes `chunks`."""
        innocent = self._innocent
        plain: dict[str, str] = {}
        marked: list[str] = []  # innocent words with everyday marks behind them
        for chunk in chunks:
            word = chunk.rstrip(PLAIN_MARKS)
            if word.isalpha():
                if word in innocent and len(chunk) <= KEPT_LENGTH:
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
        for capital, asked in ((True, capitals), (False, words - capitals - self._hot)):
            for (beginnings, endings, unlisted), tests in self._tests[capital]:
                some: Collection[str] = asked
                if beginnings or endings:
                    some = [word for word in some if word.endswith(endings) or word.startswith(beginnings)]
                if unlisted and self._lexicon is not None:
                    some = self._lexicon.unlisted(some)
                for number, among in tests:
                    for word in among(some):
                        loud.setdefault(word, []).append(number)
        verdicts: dict[str, Verdict] = dict.fromkeys(words, ())
        verdicts.update((word, tuple(sorted(set(numbers)))) for word, numbers in loud.items())
        self._word_verdicts.update(verdicts)


class Asked:
    """What the rules of a plan find in one document: each rule is asked at most once."""

    def __init__(self, plan: Plan, document: Document, context: Context, accelerate: bool) -> None:
        self.plan = plan
        self.document = document
        self.context = context
        self._chunks = plan.asked(document) if accelerate else None
        self._found: dict[int, tuple[Proposal, ...]] = {}
        self._teasers: tuple[list[int], list[int]] | None = None
        self.numbers: Sequence[int] = range(len(plan.rules)) if self._chunks is None else sorted(self._chunks)
        self.by_stage: dict[Stage, list[int]] = {}
        for number in self.numbers:
            self.by_stage.setdefault(plan.rules[number].STAGE, []).append(number)

    def find(self, number: int) -> tuple[Proposal, ...]:
        found = self._found.get(number)
        if found is None:
            if self._chunks is None:
                places = self.document.all_places()
            else:
                chunks = self._chunks[number]
                places = self.document.places(chunks) if chunks else []
            found = self._found[number] = tuple(self.plan.rules[number].find(self.document, places, self.context))
        return found

    def teasers(self) -> tuple[list[int], list[int]]:
        """Where the teasers begin, in order, and how far they reach, of those up to there."""
        if self._teasers is None:
            rules = self.plan.rules
            numbers = [n for n in self.numbers if rules[n].NAME == "teaser" and rules[n].head.evidence is Evidence.NO]
            found = sorted((p.start, p.end) for n in numbers for p in self.find(n))
            self._teasers = [start for start, _ in found], list(accumulate((end for _, end in found), max))
        return self._teasers
