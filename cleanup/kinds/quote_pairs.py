"""quote-pairs: quotation marks that do not pair as English pairs them.

    «We wait», said the mayor.            “We wait”, said the mayor.        marks of the source
    “We are ready“ he wrote               “We are ready” he wrote           a mark that faces the wrong way
    they wait for autumn “, he says       they wait for autumn”, he says    the space on the wrong side
    Nobody came,” she said.               “Nobody came,” she said.          the first mark is lost      (`lost`)
    “Nobody came, the guide said.         “Nobody came,” the guide said.    the last mark is lost       (`lost`)
    They call it “a shame. He left.       They call it “a shame”. He left.                              (`lost`)

A paragraph is read from the left; the side on which a mark has its space tells whether it opens or closes, and where both or none have one, what is open
so far. With `what: marks` every mark must find its partner, or nothing in the paragraph changes. With `what: lost` exactly one mark is without a partner, and
the sentence shows where the other one stood: a tag with one of `verbs` behind the speech, or a few words that end the sentence.

It refuses: pairs of straight marks (they pair with themselves); marks behind a digit that close nothing (inches); marks with letters on both sides; marks
that are spoken of (`the sign “`); words of another language between marks, and paragraphs in one; tables and code; for lost marks, speech that may run over paragraphs, lines that stand alone without a mark at their end, and
text typed in haste.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar, Literal, NamedTuple

from cleanup.clauses import finite
from cleanup.context import Context
from cleanup.document import WORD, Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.haste import typed_in_haste
from cleanup.languages.words import words
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_MARKS = '“”„‟«»"'
_MARK = lazy(r"[“”„‟«»\"]|(?<![\w,]),,(?=\w)|(?<=[\w.!?])''(?!\w)|(?<!`)``(?=\w)")
_CODE = lazy(r"[{}<>=\\|\t]")
_CODES = ("()", "//", "    ")
_BEFORE, _BEHIND = " \xa0\n([—–-/‘", " \xa0\n,.;:!?)]…—–’"
_NAMING = words("mark marks sign signs symbol symbols character characters")
_FIRST = words("i we my our me us i'm we're we'll i'll i've we've you your")
_FRENCH = lazy(r"[ \xa0][!?;:]")  # a space before a mark inside, as French sets it
_COMMON = 3  # band of a word that is one of the language of the text
_LONGEST = 4000  # code points of a paragraph that is read
_MOST = 24  # marks in a paragraph
_TAG = 7  # words in which the verb of a tag must stand
_FEW = 8  # words of a quotation that ends its sentence without its mark
_OPENS_TAG = words("he she they the a an his her its their one this that")


class Mark(NamedTuple):
    """A quotation mark: where it stands, and what its spaces say: `(` it opens, `)` it closes, `|` either, `x` neither."""

    start: int
    end: int
    side: str


class Pair(NamedTuple):
    first: Mark
    last: Mark


class QuotePairs(Rule):
    """Quotation marks that do not pair."""

    NAME: ClassVar[str] = "quote-pairs"
    STAGE: ClassVar[Stage] = Stage.PUNCTUATION

    @fields
    class Fields:
        what: Literal["marks", "lost"] = field(metadata={"help": "marks: each has its partner; lost: one has none."})
        verbs: tuple[str, ...] = field(default=(), metadata={"help": "For lost: verbs of speech that stand in a tag."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if bool(fields.verbs) != (fields.what == "lost"):
            raise FieldError("verbs", "belongs to `what: lost`, and there it must stand")
        self._verbs = frozenset(fields.verbs)

    def triggers(self, target: str | None = None) -> Triggers:
        if self.fields.what == "marks":
            return Triggers(text=("„", "‟", "«", "»", "“", "”", ",,", "''"))
        return Triggers(text=("„", "«", "»", "“", "”", '"'))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        if context.language is None or context.language.quotes != ("“", "”"):
            return
        text = document.text
        lost = self.fields.what == "lost"
        if lost and typed_in_haste(document):
            return
        carried = False  # whether the paragraph before ended inside a quotation
        for span, found in _paragraphs(document):
            if found is None:
                carried = True
                continue
            pairs, single = found
            if not lost and not single:
                yield from self._marked(document, pairs, span, context)
            elif lost and len(single) == 1 and not carried and text[span.start : span.end].rstrip()[-1:] in '.!?…”"»“':
                yield from self._lost(document, single[0], context)
            carried = any(mark.side != ")" for mark in single)

    # ------------------------------------------------------------------------------------------------------ marks

    def _marked(self, document: Document, pairs: Sequence[Pair], span: Span, context: Context) -> Iterator[Proposal]:
        text = document.text
        for first, last in pairs:
            one, other = text[first.start : first.end], text[last.start : last.end]
            if one == other == '"' or (one == "“" and other == "”" and first.side == "(" and text[last.start - 1] not in " \xa0"):
                continue
            if not _of_this_language(text[first.end : last.start], document, span, context):
                continue
            straight = '"' in (one, other) and text.count('"') > 2 > text.count("“")
            opening, closing = ('"', '"') if straight else ("“", "”")
            start, end = first.start, first.end
            if first.side == "|":
                end += 1
            if text[start:end] != opening:
                yield self.proposal(start, end, opening)
            start, end = last.start, last.end
            if text[start - 1] in " \xa0":
                start -= 1
            if text[start:end] != closing:
                yield self.proposal(start, end, closing)

    # ------------------------------------------------------------------------------------------------------- lost

    def _lost(self, document: Document, mark: Mark, context: Context) -> Iterator[Proposal]:
        text, line = document.text, document.line(mark.start)
        straight = text[mark.start : mark.end] == '"'
        if mark.side == ")":
            at = self._where_it_opened(line, mark, context)
            if at is not None:
                yield self.proposal(at, at + 1, ('"' if straight else "“") + text[at])
            return
        close = '"' if straight else "”"
        index = line.at(mark.end)
        if index >= len(line.words) or line.starts[index] != mark.end:
            return
        end = line.sentence_end(index)
        opens = line.sentence_start(index) == index
        for i in range(index + 2, end):
            if line.gap(i) == ", " and self._is_tag(line, i, end, context, whole=True):
                at = line.ends[i - 1]
                yield self.proposal(at, at + 1, f",{close}" if opens else f"{close},")
                return
        stop = line.gap(end)
        if opens or end - index > _FEW or not stop.startswith(".") or any(c in stop for c in _MARKS):
            return
        if line.gap(index)[0] != " " or any(line.gap(i) not in (" ", ", ") for i in range(index + 1, end)) or line.words[index][0].isupper():
            return
        if not any(finite(line, i, context) or fold(line.words[i]) in self._verbs for i in range(index, end)):
            yield self.proposal(line.ends[end - 1], line.ends[end - 1] + 1, f".{close}" if straight else f"{close}.")

    def _where_it_opened(self, line: Line, mark: Mark, context: Context) -> int | None:
        """The start of the sentence that a mark closes, if a tag follows it and nothing before speaks too."""
        index = line.at(mark.end)
        text = line.document.text
        if index >= len(line.words) or index < 2:
            return None
        last = text[mark.start - 1]
        comma = last == "," or text[mark.end : mark.end + 1] == ","
        if not (comma or last in "!?") or not self._is_tag(line, index, line.sentence_end(index), context):
            return None
        first = line.sentence_start(index - 1)
        start = line.starts[first]
        if index - first < 2 or not text[start].isupper() or line.gap(first).strip() not in ("", ".", "!", "?"):
            return None
        inside = [fold(word) for word in line.words[first:index]]
        if any(word in self._verbs for word in inside[1:]):
            return None
        if first and (_FIRST.isdisjoint(inside) or not _FIRST.isdisjoint(fold(w) for w in line.words[:first])):
            return None  # whose words the sentences before are cannot be seen
        return start

    def _is_tag(self, line: Line, index: int, end: int, context: Context, *, whole: bool = False) -> bool:
        """Whether a tag begins at the word: `said the guide`, `she explained`, `the owner of the mill says`. With `whole` it must end the sentence."""
        words_ = line.words
        if whole and (end - index > _TAG + 2 or any(line.gap(i) != " " for i in range(index + 1, end))):
            return False
        low = fold(words_[index])
        if low in self._verbs:
            return index + 1 < end and words_[index].islower()
        if low not in _OPENS_TAG and not (words_[index][0].isupper() and low not in _FIRST):
            return False
        for i in range(index + 1, min(end, index + _TAG)):
            if line.gap(i) != " ":
                return False
            if fold(words_[i]) in self._verbs:
                return not whole or not any(fold(w) in ("that", "and", "but", "if") for w in words_[i:end])
            if context.is_function_word(words_[i]) and fold(words_[i]) not in ("of", "the", "in", "for", "from", "also", "then"):
                return False
        return False


def _of_this_language(quoted: str, document: Document, span: Span, context: Context) -> bool:
    """Whether the words between two marks are of the language of the text, or names in its letters, and the paragraph around them is too."""
    inside = WORD.findall(quoted)
    common = any(word.islower() and context.band(word) >= _COMMON for word in inside)
    named = quoted.isascii() and inside and all(word[0].isupper() or word[0].isdigit() for word in inside) and not _FRENCH.search(quoted)
    if not common and not named:
        return False
    line = document.line(span.start)
    around = [word for word in line.words if word.isalpha() and word.islower()]
    own = sum(context.is_function_word(word) or (len(word) > 3 and context.band(word) >= _COMMON + 1) for word in around)
    return 3 * own >= len(around)


def _paragraphs(document: Document) -> list[tuple[Span, tuple[list[Pair], list[Mark]] | None]]:
    """The paragraphs of a text, each as it is read; worked out once."""
    known = document.memo("quotation marks")
    if not isinstance(known, list):
        text = document.text
        marks = [mark for mark in (*_MARKS, ",,") if mark in text]
        known = [
            (span, _read(text, *span) if span.end - span.start > _LONGEST or any(text.find(mark, *span) >= 0 for mark in marks) else ([], []))
            for span in document.line_spans()
            if span.start < span.end
        ]
        document.remember("quotation marks", known)
    return known


def _read(text: str, start: int, end: int) -> tuple[list[Pair], list[Mark]] | None:
    """The pairs of a paragraph, and the marks without a partner; None where the marks cannot be read."""
    if end - start > _LONGEST:
        return None
    pairs: list[Pair] = []
    single: list[Mark] = []
    opened: Mark | None = None
    paragraph = text[start:end]
    if _CODE.search(paragraph) is not None or any(code in paragraph for code in _CODES):
        return None
    for count, match in enumerate(_MARK.finditer(text, start, end)):
        mark = Mark(match.start(), match.end(), _side(text, match.start(), match.end(), start, end))
        if mark.side == "x" or count > _MOST or _named(text, mark, start):
            return None
        if opened is None:
            if mark.side == ")":
                if text[mark.start - 1 : mark.start].isdigit():
                    return None  # inches
                single.append(mark)
            else:
                opened = mark
        elif mark.side == "(":
            single.append(opened)
            opened = mark
        elif mark.start - opened.end < 1:
            return None
        else:
            pairs.append(Pair(opened, mark))
            opened = None
    if opened is not None:
        single.append(opened)
    return pairs, single


def _side(text: str, start: int, end: int, low: int, high: int) -> str:
    before = text[start - 1] if start > low else " "
    behind = text[end] if end < high else " "
    free, bound = before in _BEFORE, behind in _BEHIND
    if free and not bound:
        return "("
    if bound and not free:
        return ")"
    if not free:
        return "x"
    if before in " \xa0" and behind in ",.;:!?)" and text[end : end + 2] not in ("..", ".."):
        return ")"
    return "|" if before in " \xa0" and behind in " \xa0" else "(" if start == low else "x"


def _named(text: str, mark: Mark, low: int) -> bool:
    """Whether the mark is itself what is spoken of: `the sign “ is used`."""
    before = text[max(low, mark.start - 20) : mark.start].split()
    return bool(before) and fold(before[-1]) in _NAMING
