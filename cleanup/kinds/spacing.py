"""spacing: a space where the language sets none. Nothing but spaces changes, and now and then the side of a
quotation mark they stand on.

`what` says where:

    before-mark     `the forecasts , which` -> `the forecasts, which`: before the `marks`, but for those before
                    which the language sets a space
    inside-brackets `( a few )` -> `(a few)`: only where both brackets stand in one line
    inside-quotes   `the “ ready ” team` -> `the “ready” team`; straight marks are paired by counting
    quote-side      `chaos, ”Novak said` -> `chaos,” Novak said`: before a mark that closes
    turned-quotes   `a ” ready “ team` -> `a “ready” team`
    apostrophe      `Finland ‘s`, `don ’t`, `didn’ t` -> `Finland’s`, `don’t`, `didn’t`: English endings
    hyphen          with `units`, after numbers: `30 -year -old` -> `30-year-old`; with `joins`, these words
                    only: `head -on` -> `head-on`; with `firsts`, after these: `vice -mayor` -> `vice-mayor`,
                    and with `seconds` before these only: `twenty -five`; without all, any two known words
    number-colon    `12 :30`, `won 18: 8 on points` -> `12:30`, `won 18:8 on points`
    doubled         two or three spaces between words of one line

Refused: tables and code (runs of spaces, flags such as `-v`), smileys, ` ...`, ` .5`, ` .NET`, suspended
hyphens (`pre- and post-war`), a dash between spaces, and text in which the space is the rule: where most
commas have one before them, the text was cut into tokens by a machine. Spaces before marks and inside
brackets are left to people who type in haste (`cleanup/haste.py`), and to numbers: `( 0 , 5 )`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from typing import ClassVar, Literal

from cleanup.context import Context
from cleanup.document import Document, Span, fold
from cleanup.edit import Proposal
from cleanup.haste import typed_in_haste
from cleanup.languages.words import words
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_OPENERS, _CLOSERS = "([{", ")]}"
_CURLY = "“”„«»"
_CURLY_MARK = lazy(f"[{_CURLY}]")
_SPACED_SOMEWHERE = ";:!?»%"  # French sets a space before these; where the language is not known, they are left alone
_END = r"(?=\s|$|[”“»\"’')\]])"

_TABLE = lazy(r"\t|\|| {4,}|\S {2,}\S.* {2,}\S")
_CODE = lazy(r"[{}<>=\\`$]|\s--?[A-Za-z]\b|\s--\w|::|\(\)|//")

_STEMS = words("""ain aren can couldn didn doesn don hadn hasn haven isn mightn mustn needn shan shouldn wasn weren won wouldn""")
_SPLIT_NOT = lazy(rf"\b({'|'.join(sorted(_STEMS))})(?: ([’‘'´`])|([’‘']) )t\b(?![’'])", re.IGNORECASE)
_SPLIT_IS = lazy(r"\b(it|he|she|that|what|there|here|who|where|let)([’‘']) s\b(?![’'\-])", re.IGNORECASE)
_SPLIT_SHORT = lazy(
    r"\b(I|you|he|she|it|we|they|who|that|there)(?: ([’‘'])|([’‘']) )(m|re|ve|ll|d)\b(?![’'\-])",
    re.IGNORECASE,
)
_SPLIT_S = lazy(r"([^\W\d_]{2}|\d) ([‘’])s(?=[\s,.;:!?)”\"]|$)")
_SPLIT = 24  # code points beside an apostrophe in which the two parts of a word stand
_NOT_OWNERS = words("the a an and or of in to letter letters")

_NUMBER_HYPHEN = lazy(
    r"(?<![\w.,\-–/])(\d{1,4}(?:[.,]\d{1,3})?)(?: -|- |-(?=[a-z]+ -| [a-z]+- ))([a-z]+)(?: ?(-) ?(old|olds|long|high|wide|deep))?(?![\w])"
)
_WORD_HYPHEN = lazy(r"(?<![\w.\-–—/@#])([^\W\d_]{2,}) -([^\W\d_]{2,})(?![\w\-–—/=:.]\w)(?![\-–—=/(\[])")
_TIME = lazy(r"(?<![\w.,:/])([01]?\d|2[0-4])(?: :|: )([0-5]\d)(?![\w:/]|[.,]\d)")
_SCORE = lazy(r"(?<![\d.,:/\-–] )(?<![\w.,:/])(\d{1,3})(?: :|: )(\d{1,3})(?![\w:/%]|[.,]\d)")
_SCORE_ALONE = lazy(r"\d{1,3}[:–-]\d{1,3}|\d{1,3}(?:[.,]\d{1,3})? ?%")  # what may stand alone in brackets: ( 3:1 ), ( 40% )
_DOUBLED = lazy(r"(?<=[^\W_])([,;]?) {2,3}(?=[^\W_])")


class Spacing(Rule):
    """A space where the language sets none."""

    NAME: ClassVar[str] = "spacing"
    STAGE: ClassVar[Stage] = Stage.SPACING

    @fields
    class Fields:
        what: Literal[
            "before-mark",
            "inside-brackets",
            "inside-quotes",
            "quote-side",
            "turned-quotes",
            "apostrophe",
            "hyphen",
            "number-colon",
            "doubled",
        ] = field(metadata={"help": "Where the space stands."})
        marks: tuple[str, ...] = field(default=(), metadata={"help": "For before-mark: the marks, separated by spaces."})
        units: tuple[str, ...] = field(
            default=(),
            metadata={"help": "For hyphen: words that follow a number; without them, any two known words."},
        )

        joins: tuple[str, ...] = field(default=(), metadata={"help": "For hyphen: the only words to be made whole, as in head-on."})
        firsts: tuple[str, ...] = field(default=(), metadata={"help": "For hyphen: words that stand before one, as in vice-mayor."})
        seconds: tuple[str, ...] = field(default=(), metadata={"help": "For hyphen: the only words that may stand behind one of `firsts`."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        what = fields.what
        if bool(fields.marks) != (what == "before-mark"):
            raise FieldError("marks", "belongs to `what: before-mark`, and only there")
        if fields.units and what != "hyphen":
            raise FieldError("units", "belongs to `what: hyphen`")
        for mark in fields.marks:
            if len(mark) != 1 or mark.isalnum() or mark in "-–—'’":
                raise FieldError("marks", f"{mark!r}: write single marks such as , . ;")
        if fields.joins and (what != "hyphen" or fields.units):
            raise FieldError("joins", "belongs to `what: hyphen`, without `units`")
        if fields.firsts and (what != "hyphen" or fields.units or fields.joins):
            raise FieldError("firsts", "belongs to `what: hyphen`, without `units` and `joins`")
        if fields.seconds and not fields.firsts:
            raise FieldError("seconds", "goes with `firsts`")
        self._joins = frozenset(fields.joins)
        self._firsts, self._seconds = frozenset(fields.firsts), frozenset(fields.seconds)
        self._marks = frozenset(fields.marks)
        self._units = frozenset(fields.units)

    # ------------------------------------------------------------------------------------------------------------ when

    def triggers(self, target: str | None = None) -> Triggers:
        match self.fields.what:
            case "before-mark":
                marks = tuple(sorted(self._marks))
                return Triggers(shape=lambda form: form.startswith(marks))
            case "inside-brackets":
                return Triggers(shape=lambda form: form[-1] in _OPENERS or form[0] in _CLOSERS)
            case "inside-quotes":
                return Triggers(shape=_begins_or_ends_quoted)
            case "quote-side":
                return Triggers(shape=lambda form: form[0] in '“”"' and len(form) > 1)
            case "turned-quotes":
                return Triggers(shape=lambda form: form == "”")
            case "apostrophe":
                return Triggers(shape=_apostrophe_shape, chunk=_apostrophe_chunk)
            case "hyphen":
                return Triggers(shape=_hyphen_chunk)
            case "number-colon":
                return Triggers(shape=_colon_chunk)
            case _:
                return Triggers(text=("  ",))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        if self.fields.what == "doubled":
            yield from self._doubled(document)
            return
        finder: Callable[[str, int, int, Document, Sequence[Span], Context], Iterator[tuple[int, int, str]]]
        finder = getattr(self, "_" + self.fields.what.replace("-", "_"))
        if not places or (self.fields.what == "before-mark" and _cut_into_tokens(document)):
            return
        if self.fields.what in ("before-mark", "inside-brackets") and typed_in_haste(document):
            return
        if self.fields.what == "quote-side":
            text = document.text
            places = [place for place in places if place.start > 2 and text[place.start - 1] == " " and text[place.start - 2] in ",.!?"]
        by_line: dict[int, list[Span]] = {}
        for place in places:
            by_line.setdefault(document.line_number(place.start), []).append(place)
        lines = document.line_spans()
        for number, inside in by_line.items():
            start, end = lines[number]
            for at, to, after in finder(document.text, start, end, document, inside, context):
                yield self.proposal(at, to, after)

    # ----------------------------------------------------------------------------------------------------------- where

    def _before_mark(
        self, text: str, start: int, end: int, document: Document, places: Sequence[Span], context: Context
    ) -> Iterator[tuple[int, int, str]]:
        spaced = _SPACED_SOMEWHERE if context.language is None else context.language.space_before
        line = text[start:end]
        if _TABLE.search(line) or _CODE.search(line):
            return
        for place in places:
            at = place.start
            mark = text[at]
            if mark not in self._marks or mark in spaced or at - start < 3 or text[at - 1] not in " \xa0":
                continue
            left, right = text[at - 2], text[at + 1 : at + 2]
            if not (left.isalnum() or left in ')]”»"’%'):
                continue
            if right and not right.isspace() and right not in '”»"’)':
                continue  # .NET, .5, ..., :), ,,
            if line.count(" " + mark) > 3:
                continue
            if left.isdigit() and text[at + 1 : at + 3].strip().isdigit():
                continue  # ( 0 , 5 ), 3 ; 2
            if mark == "." and (text[at + 1 : end].lstrip()[:1].islower() or text[at + 1 : at + 3] == " ."):
                continue  # Type . to open the menu; . . .
            if mark == "." and text[at + 1 : at + 3].strip().isdigit():
                continue  # a number begins there: an ordinal, or a note on points
            if mark == ":" and _ends_in_preposition(line, at - start, context):
                continue  # an order of : two soups
            if _spoken_of(line, at - start, context):
                continue  # Use the ? key
            if mark in ".:;!?" and (text[at - 3].isspace() or text[at - 3] in "(.") and not left.isdigit():
                continue  # a single letter before it: an initial, a list, a formula
            if text[at + 1 : at + 3] in (" »", "\xa0»"):
                continue  # « Bravo ! »
            if mark in ":;" and right in (")", "'", "’", '"'):
                continue  # :) ;) :'(
            if mark in ":;" and (text[at + 1 : at + 3] in (" )", " (") or (left.isdigit() and text[at + 2 : at + 3].isdigit())):
                continue  # : )   3 : 2
            yield at - 1, at, ""

    def _inside_brackets(
        self, text: str, start: int, end: int, document: Document, places: Sequence[Span], context: Context
    ) -> Iterator[tuple[int, int, str]]:
        line = text[start:end]
        if _TABLE.search(line) or _CODE.search(line):
            return
        for match in re.finditer(r"\(( ?)([^\W_][^()\[\]\n]{0,200}?[\w.!?%…”\"])( ?)\)", line):
            if not _SCORE_ALONE.fullmatch(match[2]) and (len(match[2]) < 3 or re.search(r"[^\W\d_]{2}", match[2]) is None):
                continue  # ( 0 , 5 )
            if match[1]:
                glued = match.start() > 0 and line[match.start() - 1].isalpha()  # "the radio( she has none)": the space slipped inside
                yield start + match.start(), start + match.end(1), " (" if glued else "("
            if match[3]:
                glued = line[match.end() : match.end() + 2].isalpha()  # "( see page 6 )and"
                yield start + match.start(3), start + match.end() if glued else start + match.end(3), ") " if glued else ""

    def _inside_quotes(
        self, text: str, start: int, end: int, document: Document, places: Sequence[Span], context: Context
    ) -> Iterator[tuple[int, int, str]]:
        line = text[start:end]
        found = list(_straight(line))
        if context.language is not None:
            found += _curly(line, *_roles(context))
        if found and not _TABLE.search(line) and not _CODE.search(line):
            yield from ((start + a, start + b, "") for a, b in found)

    def _quote_side(
        self, text: str, start: int, end: int, document: Document, places: Sequence[Span], context: Context
    ) -> Iterator[tuple[int, int, str]]:
        if context.language is None or context.language.quotes != ("“", "”"):
            return
        line = text[start:end]
        for place in places:
            at = place.start - start
            mark = line[at]
            if at < 3 or line[at - 1] != " " or line[at - 2] not in ",.!?" or line[at - 3 : at - 2] in (".", " "):
                continue
            if not line[at + 1 : at + 2].isalpha():
                continue
            opened, closed = line.rfind("“", 0, at), line.rfind("”", 0, at)
            if mark == "”":
                fits = opened > closed or line.count('"', 0, at) % 2 == 1
            elif mark == "“":
                opens, closes = line.find("“", at + 1), line.find("”", at + 1)
                later = closes >= 0 and (opens < 0 or closes < opens)  # the next mark closes
                fits = opened > closed and not later and line[at + 1].islower()
            else:
                continue
            if fits:
                yield start + at - 1, start + at + 1, "” "

    def _turned_quotes(
        self, text: str, start: int, end: int, document: Document, places: Sequence[Span], context: Context
    ) -> Iterator[tuple[int, int, str]]:
        if context.language is None or context.language.quotes != ("“", "”"):
            return
        line = text[start:end]
        for match in re.finditer(r"(?<=\w )” ([^\W_][^“”\"\n]{0,80}?[^\W_]|[^\W_]) “(?=[ ,.;:!?)]|$)", line):
            if line[: match.start()].count("“") == line[: match.start()].count("”"):
                yield start + match.start(), start + match.end(), f"“{match[1]}”"

    def _apostrophe(
        self, text: str, start: int, end: int, document: Document, places: Sequence[Span], context: Context
    ) -> Iterator[tuple[int, int, str]]:
        done: set[int] = set()
        for place in places:
            low, high = max(start, place.start - _SPLIT), min(end, place.end + _SPLIT)
            for pattern in (_SPLIT_NOT, _SPLIT_IS, _SPLIT_SHORT, _SPLIT_S):
                for match in pattern.finditer(text, low, high):
                    at, to = match.end(1), match.start(4) if pattern is _SPLIT_SHORT else match.end() - 1
                    if at in done:
                        continue
                    if pattern is _SPLIT_S:
                        line = document.line(match.start())
                        index = line.at(match.start() + 2) - 1
                        owner = line.words[index] if 0 <= index < len(line.words) else ""
                        quoted = match[2] == "‘" and "’" in text[match.end() : end]  # ‘s … ’ may be a quotation
                        if not owner or fold(owner) in _NOT_OWNERS or quoted:
                            continue
                    done.add(at)
                    straight = match[2] == "'" if pattern is _SPLIT_IS else "'" in match.group() and pattern is not _SPLIT_S
                    yield at, to, "'" if straight else "’"

    def _hyphen(
        self, text: str, start: int, end: int, document: Document, places: Sequence[Span], context: Context
    ) -> Iterator[tuple[int, int, str]]:
        line = text[start:end]
        if _CODE.search(line) or _TABLE.search(line):
            return
        if self._units:
            for match in _NUMBER_HYPHEN.finditer(text, start, end):
                if fold(match[2]) in self._units:
                    if match.start(2) - match.end(1) > 1:
                        yield match.end(1), match.start(2), "-"
                    if match[3] and match.start(4) - match.end(2) > 1:
                        yield match.end(2), match.start(4), "-"
            return
        hits = list(_WORD_HYPHEN.finditer(text, start, end))
        if len(hits) > 2 or (hits and re.search(r"\w- |(?<=\s)[-–—](?=\s)|^\s*-", line)):
            return  # a list, or hyphens that serve as dashes
        for match in hits:
            left, right = match[1], match[2]
            if self._joins:
                if f"{fold(left)}-{fold(right)}" not in self._joins:
                    continue
            elif self._firsts:
                if fold(left) not in self._firsts or (fold(right) not in self._seconds if self._seconds else not _may_follow(right, context)):
                    continue
            elif right[0].isupper() or not (context.known(left) and context.known(right)):
                continue
            elif context.is_function_word(left) or context.is_function_word(right):
                continue  # he said -and this is true
            yield match.end(1), match.start(2), "-"

    def _number_colon(
        self, text: str, start: int, end: int, document: Document, places: Sequence[Span], context: Context
    ) -> Iterator[tuple[int, int, str]]:
        line = text[start:end]
        if _TABLE.search(line) or _CODE.search(line) or len(_SCORE.findall(line)) > 2:
            return
        seen: set[int] = set()
        for pattern in (_TIME, _SCORE):
            for match in pattern.finditer(text, start, end):
                if match.start() in seen:
                    continue
                before = text[max(start, match.start() - _NEAR) : match.start()].split()
                follow = _FOLLOWING.match(text, match.end(), end)
                word = follow[1] if follow else None
                if not before or before[-1][-1] in ":.!?":
                    continue
                if before[-1][:1].isupper() and (word is None or context.language is None or fold(word) not in context.language.prepositions):
                    continue  # Chapter 3: 10 ways; in John 3: 16 he reads
                if word is not None and _NEXT_NUMBER.match(text, match.end(), end) and word in _JOINING:
                    continue  # in part 4: 12 and 15
                if word is not None and not context.is_function_word(word) and fold(word) not in _AFTER_TIME:
                    continue  # at 18: 8 people
                seen.add(match.start())
                yield match.end(1), match.start(2), ":"

    def _doubled(self, document: Document) -> Iterator[Proposal]:
        text = document.text
        if text.count("  ") > 3 + len(text) // 400:
            return  # a habit of this text, or a table
        for match in _DOUBLED.finditer(text):
            span = document.line_spans()[document.line_number(match.start())]
            line = text[span.start : span.end]
            if line[:1] in " \t" or _CODE.search(line) or "\t" in line or "|" in line or len(re.findall(r" {2,}", line)) > 1:
                continue
            if len(line.split()) < 6 or line[-1:] not in '.!?…”"»)':
                continue  # a verse, a heading, a row
            yield self.proposal(match.end(1), match.end(), " ")


_NAMING = words("key keys mark marks sign signs symbol symbols character characters operator button")


def _spoken_of(line: str, at: int, context: Context) -> bool:
    """Whether the mark at `at` is itself what the sentence is about: an article before it, or a word for marks beside it."""
    before, after = re.search(r"([^\W\d_]+)[ \xa0]$", line[:at]), re.match(r". ([^\W\d_]+)", line[at:])
    left, right = fold(before[1]) if before else "", fold(after[1]) if after else ""
    articles = context.language.articles if context.language else frozenset()
    return left in articles or left in ("the", "a", "an") or left in _NAMING or right in _NAMING


def _ends_in_preposition(line: str, at: int, context: Context) -> bool:
    """Whether the word before the space before `at` is a preposition: nothing ends there, and what the mark is for is not known."""
    before = _LAST_WORD.search(line[max(0, at - 40) : at])
    if before is None:
        return False
    return fold(before[1]) in _PREPOSITIONS or (context.language is not None and fold(before[1]) in context.language.prepositions)


_LAST_WORD = lazy(r"([^\W\d_]+)[ \xa0]$")
_PREPOSITIONS = words("of to with for from")  # whatever the language, as far as it is known
_TURNED_BACK = words("was is were are said says")  # behind a comma and a mark: `all he said, " was no`, where the mark closes nothing
_NEXT_NUMBER = lazy(r"\s*[^\W\d_]+ \d")
_JOINING = words("and or und oder et ou y o e i oraz a och eller en of ja tai и или і або")
_NEAR = 200  # code points before a time in which the chunk before it is looked for
_FOLLOWING = lazy(r"\s*([^\W\d_]+)?")
_AFTER_TIME = words("am pm a p uhr h hours hrs godzin hod hodin часов год on in at by for against")


def _may_follow(word: str, context: Context) -> bool:
    """Whether a word may stand behind a prefix and its hyphen: a word of the language or a name, and no small word."""
    return len(word) > 2 and not context.is_function_word(word) and (context.known(word) or context.mentions.is_name(word))


def _begins_or_ends_quoted(chunk: str) -> bool:
    return (chunk[0] in '"”“»«„' and not chunk[1:2].isalnum()) or chunk[-1] in '"“„«”»'


def _apostrophe_shape(form: str) -> bool:
    return form[0] in "’‘'´`" or form[-1] in "’‘'"


def _apostrophe_chunk(chunk: str) -> bool:
    first = chunk[0]
    return (first in "’‘'´`" and chunk[1:2] in tuple("stmrvldSTMRVLD")) or chunk[-1] in "’‘'"


def _hyphen_chunk(chunk: str) -> bool:
    return (chunk[0] == "-" and chunk[1:2].isalpha()) or (chunk[-1] == "-" and chunk[0].isdigit())


def _colon_chunk(chunk: str) -> bool:
    return (chunk[-1] == ":" and (len(chunk) == 1 or chunk[-2].isdigit())) or (chunk[0] == ":" and chunk[1:2].isdigit())


def _cut_into_tokens(document: Document) -> bool:
    """Whether a space before commas or full stops is the rule in this text, not the slip."""
    known = document.memo("cut into tokens")
    if not isinstance(known, bool):
        text = document.text
        spaced = text.count(" ,") + text.count(" . ")
        known = spaced > 3 and 2 * spaced > text.count(",") + text.count(". ")
        document.remember("cut into tokens", known)
    return known


def _straight(line: str) -> Iterator[tuple[int, int]]:
    """Spaces inside pairs of straight marks, where the marks of the line pair up and each pair's spaces are plain."""
    at = [m.start() for m in re.finditer('"', line)]
    if not at or len(at) % 2 or any(line[i - 1 : i].isdigit() and not line[i + 1 : i + 2].isspace() for i in at):
        return
    pairs = list(zip(at[::2], at[1::2], strict=True))
    for number, (first, last) in enumerate(pairs):
        if last - first < 4:
            return
        # The outer sides must be free, or the pairing is shifted somewhere.
        left, right = line[first - 1 : first], line[last + 1 : last + 2]
        if left.isalnum() or right.isalnum():
            return
        opens_tight, closes_tight = line[first + 1] != " ", line[last - 1] != " "
        if not opens_tight and line[first - 2 : first] == ", " and line[first + 2 : first + 12].split(" ")[0] in _TURNED_BACK:
            return
        if left not in ("", " ", "(", "[", "—", "–", "\xa0") or not (opens_tight or closes_tight or number == 0):
            return
    for first, last in pairs:
        if line[first + 1] == " " and line[first + 2] != " " and line[last - 1] != " ":
            yield first + 1, first + 2
        elif line[last - 1] == " " and line[last - 2] != " " and line[first + 1] != " ":
            yield last - 1, last


def _roles(context: Context) -> tuple[frozenset[str], frozenset[str]]:
    """Marks that only open, and marks that only close, in the language of the text."""
    language = context.language
    assert language is not None
    pairs = [p for p in (language.quotes, language.inner_quotes, *language.other_quotes) if p[0] != p[1]]
    opening, closing = {p[0] for p in pairs if p[0] in _CURLY}, {p[1] for p in pairs if p[1] in _CURLY}
    spaced = "«»" if "»" in language.space_before else ""
    return frozenset(opening - closing - set(spaced)), frozenset(closing - opening - set(spaced) - {p[0] for p in pairs if p[0] == p[1]})


def _curly(line: str, openers: frozenset[str], closers: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Spaces inside pairs of curly marks."""
    open_at = -1
    found: list[tuple[int, int]] = []
    for match in _CURLY_MARK.finditer(line):
        at, char = match.start(), match.group()
        if char in openers:
            if open_at >= 0:
                return  # nested, or turned: nothing is sure
            open_at = at
        elif char in closers:
            if open_at < 0:
                return
            if line[open_at + 1] == line[at - 1] == " " and fold(line[:open_at].rpartition(" ")[0].rpartition(" ")[2]) in _NAMING:
                return  # the signs “ and ”
            french = char == "»" and line[open_at + 1] in " \xa0" and line[at - 1] in " \xa0"
            if at - open_at > 3 and not french:  # « Bravo ! » is a whole in the French manner, its marks not ours to mend
                if line[open_at + 1] in " \xa0" and line[open_at + 2].isalnum():
                    found.append((open_at + 1, open_at + 2))
                if line[at - 1] in " \xa0" and not line[at - 2].isspace() and line[at + 1 : at + 2] in ("", " ", ",", ".", ";", ":", "!", "?", ")"):
                    found.append((at - 1, at))
            open_at = -1
    yield from found
