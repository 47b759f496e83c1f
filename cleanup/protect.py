"""Spans that no rule may touch, and content that only a rule that declares it may change.

Protected to the letter: URLs, e-mail addresses, handles and hashtags, file names and paths, code, well-formed markup, quotations in
another language than the text's, and the words the caller asked to keep. Worked out only when something is proposed, anew for each
text, so damaged markup that a rule has mended is protected from then on.

Guarded: numbers, names of days and months, negations, quotation marks. A change that only moves spaces guards itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Proposal
from cleanup.languages import Language
from cleanup.lazy import lazy

# Each alternative is bounded by a class that excludes white space, so no match runs over a line, and none can backtrack far.
_PROTECTED = lazy(
    r"""
      \b[a-zA-Z][a-zA-Z0-9+.\-]{1,15}://[^\s<>"“”«»]+          # URL with scheme
    | \bwww\.[^\s<>"“”«»]+                                      # URL without
    | \bmailto:[^\s<>"“”«»]+
    | [A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63})+   # e-mail
    | (?<![\w@])@\w{1,50}(?:\.\w{1,50})*                        # handle
    | (?<![\w&/#])\#(?=\w*[^\W\d_])\w{1,80}                     # hashtag
    | `[^`\n]{1,400}`                                           # inline code
    | </?[A-Za-z][A-Za-z0-9:\-]{0,30}(?:\s[^<>\n]{0,500})?/?>   # a tag
    | (?P<entity>&(?:\#\d{1,7}|\#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)   # a well-formed entity
    | \{\{[^{}\n]{0,200}\}\}                                    # template field
    | (?<![\w.])[\w\-]+(?:/[\w.\-]+){2,}                        # path
    | (?:[A-Za-z]:)?(?:\\[\w.\- ]{1,80}){2,}                    # Windows path
    | (?<![\w.@])[\w\-]{1,80}(?:\.[\w\-]{1,40}){0,6}\.(?:com|org|net|edu|gov|info|biz|eu|io|ru|ua|pl|de|fr|es|it|pt|cz|sk|uk|us|tv|fi|se|nl|tr|ro|hu
        |py|js|ts|css|html?|xml|json|ya?ml|toml|cfg|ini|csv|tsv|txt|md|rst|pdf|docx?|xlsx?|pptx?|odt|zip|gz|bz2|xz|tar|exe|dll|so|sh|bat
        |jpe?g|png|gif|svg|webp|mp[34]|wav|avi|mov|php|aspx?|jsp|cpp|hpp|java|rb|go|rs|sql|log)\b(?:/[^\s<>"“”«»]*)?   # domain or file name
    | (?P<snake>\b[^\W_]+(?:_+[^\W_]+)+\b)                      # snake_case
    """,
    re.VERBOSE,
)
_IN_WORDS = frozenset("'’‘‚_-‐‑")
WIDEN = 100  # a text without spaces must not be read from end to end for each change

_MIGHT_PROTECT = lazy(r"[@#`<&{\\_/]|\b[wW]{3}\.|\w\.[a-zA-Z]{2,5}\b")

_BLOCKS = (("```", "```"), ("<!--", "-->"), *((f"<{tag}", f"</{tag}>") for tag in ("code", "pre", "script", "style")))

_QUOTATION = lazy(r"“([^“”\n]{8,600})”|„([^„“”\n]{8,600})[“”]|«([^«»\n]{8,600})»|»([^«»\n]{8,600})«|\"([^\"\n]{8,600})\"|”([^”\n]{8,600})”")
_NUMBER = lazy(r"\d+")
_QUOTE_MARKS = lazy(r"[\"“”„‟«»‹›]|(?<!\w)['‘’‚](?=\w)|(?<=[\w.,!?…])['‘’](?!\w)")


class Protected:
    """The protected spans of one text."""

    __slots__ = ("_ends", "_starts", "markup")

    def __init__(self, spans: Iterable[Span], markup: Iterable[Span] = ()) -> None:
        self.markup: Protected | None = Protected(markup) if markup else None
        merged: list[list[int]] = []
        for start, end in sorted(spans):
            if merged and start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        self._starts = [start for start, _ in merged]
        self._ends = [end for _, end in merged]

    def touches(self, start: int, end: int) -> bool:
        """Whether a change of [start, end) would change a protected span. An insertion beside one does not."""
        i = bisect_right(self._starts, start)
        if i and self._ends[i - 1] > start and (self._starts[i - 1] < start or end > start):
            return True
        return i < len(self._starts) and self._starts[i] < end

    def spans(self) -> list[Span]:
        return [Span(s, e) for s, e in zip(self._starts, self._ends, strict=True)]


def protected(document: Document, keep: re.Pattern[str] | None = None, language: Language | None = None) -> Protected:
    """What nobody may touch in this text, worked out once per document.

    `Protected.markup` holds well-formed entities and snake_case apart: rules that mend page residue may touch these.
    """
    found = document.memo("protected")
    if not isinstance(found, Protected):
        markup: list[Span] = []
        hard = list(_spans(document.text, keep, language, markup))
        found = Protected(hard, markup)
        document.remember("protected", found)
    return found


def _blocks(text: str) -> Iterator[Span]:
    """Fenced code, comments and elements whose content is code, by their marks: linear, an opening without an end protects nothing."""
    for opening, closing in _BLOCKS:
        start = text.find(opening)
        while start >= 0:
            end = text.find(closing, start + len(opening))
            if end < 0:
                break
            end += len(closing)
            yield Span(start, end)
            start = text.find(opening, end)


def _spans(text: str, keep: re.Pattern[str] | None, language: Language | None, markup: list[Span]) -> Iterator[Span]:
    if _MIGHT_PROTECT.search(text):
        yield from _blocks(text)
        for match in _in_lines(text):
            start, end = match.span()
            if match.lastgroup:
                markup.append(Span(start, end))
                continue
            if "://" in match.group() or match.group().startswith("www."):
                while end > start and text[end - 1] in ".,;:!?)]'’":
                    end -= 1
            yield Span(start, end)
    if keep is not None:
        for match in keep.finditer(text):
            yield Span(*match.span())
    if language is not None:
        yield from foreign_quotations(text, language)


def _in_lines(text: str) -> Iterator[re.Match[str]]:
    """What `_PROTECTED` finds, looked for in those lines alone where something could be: the look costs a tenth of the search."""
    done = -1
    for sign in _MIGHT_PROTECT.finditer(text):
        if sign.start() < done:
            continue
        start = text.rfind("\n", 0, sign.start()) + 1
        done = text.find("\n", sign.end())
        done = len(text) if done < 0 else done
        yield from _PROTECTED.finditer(text, start, done)


def foreign_quotations(text: str, language: Language) -> Iterator[Span]:
    """Quotations in another language: at least three function words of it, and none of the text's own language.

    A damaged sentence in quotes keeps function words of its own language, so it is not taken for a foreign one.
    """
    from cleanup.languages.vote import vote

    for match in _QUOTATION.finditer(text):
        words = [fold(w) for w in WORD.findall(match.group())]
        if len(words) < 3 or any(w in language.function_words for w in words if len(w) > 1):
            continue
        verdict = vote(set(words))
        if verdict.best is not None and verdict.best != language.tag:
            yield Span(*match.span())


def keep_pattern(words: Sequence[str]) -> re.Pattern[str] | None:
    """A pattern for the words that the caller wants left alone, whole words, in their exact case."""
    if not words:
        return None
    ordered = sorted({w for w in words if w.strip()}, key=lambda w: (-len(w), w))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)") if ordered else None


# ------------------------------------------------------------------------------------------------------------ guarded content


def guarded(text: str, proposal: Proposal, may_change: frozenset[str], language: Language | None) -> str | None:
    """What the proposal would change without leave (`numbers`, `dates`, `negation`, `quotes`), or None.

    The change is looked at in whole words: before and after are widened to the end of the words beside it and a mark further, or by WIDEN
    code points.
    """
    start, end = proposal.start, proposal.end
    low, high = max(0, start - WIDEN), min(len(text), end + WIDEN)
    while start > low and (text[start - 1].isalnum() or text[start - 1] in _IN_WORDS):
        start -= 1
    while end < high and (text[end].isalnum() or text[end] in _IN_WORDS):
        end += 1
    start, end = max(0, start - 1), min(len(text), end + 1)
    before = text[start:end]
    after = text[start : proposal.start] + proposal.after + text[proposal.end : end]
    if "quotes" not in may_change and _count_marks(before) != _count_marks(after):
        return "quotes"
    if "".join(before.split()) == "".join(after.split()):
        return None
    if "numbers" not in may_change and _NUMBER.findall(before) != _NUMBER.findall(after):
        return "numbers"
    if language is None:
        return None
    words_before = [fold(w) for w in WORD.findall(before)]
    words_after = [fold(w) for w in WORD.findall(after)]
    for what, words in (("dates", language.months | language.weekdays), ("negation", language.negations)):
        if what in may_change:
            continue
        if [w for w in words_before if w in words] != [w for w in words_after if w in words]:
            return what
    return None


def _count_marks(text: str) -> int:
    return len(_QUOTE_MARKS.findall(text))
