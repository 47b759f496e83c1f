"""encoding: text that was decoded in the wrong character set, or escaped once too often.

    mends: mojibake      `the cafÃ© didnâ€™t open` -> `the café didn’t open`
    mends: entity        `Tom &amp; Anna` -> `Tom & Anna`, only in text without markup that does not speak of markup
    mends: split-letter  a letter and its accent as two characters -> one character (form C, never KC)

Mojibake is ftfy's craft: a line is decoded as a whole where that works, else word by word. Words that ftfy
leaves, because one word shows it too little, are mended where every odd pair in them decodes, in one
character set, to a letter or mark that European languages write (`gÅ‚os`, `pĹ™Ă­liĹˇ`), and the word as it
stands cannot be one.

Refused: a plain space taken for half a letter (`Ã la carte`), results that hold `�`, capitals before a
closing mark (`AMANHÃ”`), a single U+0085 (a line end of old machines), and known words of the text's
language.

Clean text costs one look at each distinct word: a word of ASCII can hold no mojibake, and any other must hold
a pair of characters that wrong decoding makes. The look never says no where ftfy would change something; a
test compares the two.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import cache
from typing import ClassVar, Literal, NamedTuple

from cleanup.adapters import ftfy
from cleanup.context import Context
from cleanup.document import LINE_BOUND, Document, Span
from cleanup.edit import Proposal
from cleanup.lazy import lazy
from cleanup.rule import Head, Rule, Stage, Triggers, fields

# ------------------------------------------------------------------------------------------------- the look at one word

# Two-letter facts about text that was decoded wrongly, each at least as wide as what ftfy's own, much longer expression asks for.
_UPPER = "".join(c for c in map(chr, range(0xC0, 0x250)) if c.isupper()) + "Ґ"
_LOWER = "".join(c for c in map(chr, range(0xDF, 0x250)) if c.islower()) + "Ͱ-ϿЀ-ӿﬁﬂ"
_QUOTES = "¡«¿©΄΅‘‚“„•‹\uf8ff®»˝”›™"  # opening and closing marks
_SIGNS = (  # rare next to a letter beyond ASCII
    "¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\ufffdªº¶§¢£¥₧€²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№°│┌┐┘├┤┬┼═-╬▀▄█▌▐░▒▓"
)
_SUSPECT = lazy(
    rf"""
      [\x80-\x9f\ufffd]                           # control characters that no keyboard has; a lost character
    | [{_SIGNS}][^\x00-\x7f\s] | [^\x00-\x7f\s][{_SIGNS}]
    | [{_LOWER}][{_UPPER}]                        # éÂ
    | [®»˝”›™][{_LOWER}{_UPPER}]                  # a closing mark before an accented letter
    | [a-z][{_UPPER}][{_QUOTES}]                   # oÃ“
    | (?![\x00-\x7f])[^\W\d_][{_QUOTES}]\w
    | (?![\x00-\x7f])[^\W\d_][®»˝”›™][¡«¿©΄΅‘‚“„•‹\uf8ff]
    | [ÂÃÎÐ](?:[^\x00-\x7f]|$)
    | [ØÙ](?:[^\x00-\x7f]|$) | (?:[ÅĂĹ]|(?<!\w)Г)$   # ends in the first half of an accented letter and an unbreakable space
    | [Œœ](?![A-Za-z])
    | ‚[Äâó] | [вВ]Ђ | [βā]€
    | [a-z]{{2}}[ĀĂ]$                             # the first half of an unbreakable space
    """,
    re.VERBOSE,
)


class Charset(NamedTuple):
    """A single-byte character set: its bytes, and what a word looks like that is UTF-8 read in it."""

    name: str
    byte: dict[str, int]
    whole: re.Pattern[str]  # a chunk in which nothing beyond ASCII stands outside such runs

    def decode(self, run: str) -> str | None:
        try:
            return bytes(self.byte[c] for c in run).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            return None


_SETS = "latin-1 cp1252 cp1250 cp1254 cp1257 iso-8859-2 cp1251 cp1253 mac-roman cp437"  # that wrong decoding goes through; the usual ones first


def _bytes(name: str) -> dict[str, int]:
    """What the bytes beyond ASCII are in a set."""
    byte: dict[str, int] = {}
    for number in range(0x80, 0x100):
        try:
            char = bytes([number]).decode(name)
        except UnicodeDecodeError:
            char = chr(number)  # what sloppy programs do with bytes that mean nothing
        byte.setdefault(char, number)
    return byte


def _charset(name: str) -> Charset:
    byte = _bytes(name)

    def chars(low: int, high: int) -> str:
        return "[" + "".join(re.escape(c) for c, n in byte.items() if low <= n <= high) + "]"

    if name == "mac-roman":  # its quotation marks would begin Armenian letters: l’école is good French
        byte = {c: n for c, n in byte.items() if c not in "‘’“”"}
    follow = chars(0x80, 0xBF)
    two, three, four = chars(0xC2, 0xDF), chars(0xE0, 0xEF), chars(0xF0, 0xF4)
    sequence = f"(?:{two}{follow}|{three}{follow}{{2}}|{four}{follow}{{3}})"
    cut = f"(?:{two}|{three}{follow}?|{four}{follow}{{0,2}})"  # the rest is an unbreakable space, which ends a chunk
    whole = f"[\\x00-\\x7f]*{sequence}(?:[\\x00-\\x7f]|{sequence})*{cut}?"
    return Charset(name, byte, re.compile(whole))


@cache
def _charsets() -> tuple[Charset, ...]:
    return tuple(_charset(name) for name in _SETS.split())


_OWN = 6  # so many of them, from the first, serve for mending single words


_PAIR = lazy(r"(?=([^\x00-\x7f]{2}))")
_LEAD, _FOLLOW = range(0xC2, 0xF5), range(0x80, 0xC0)


@cache
def _maps() -> tuple[dict[str, int], ...]:
    return tuple(_bytes(name) for name in _SETS.split())


def suspicious(chunk: str) -> bool:
    """Whether a run of non-space could be mojibake, or part of a line that is. Never False where ftfy would change something."""
    if chunk.isascii():
        return False
    if _SUSPECT.search(chunk) is not None:
        return True
    pairs = _PAIR.findall(chunk)  # a letter beyond ASCII has two bytes at least: most chunks need no more than this
    if not any(byte.get(pair[0], 0) in _LEAD and byte.get(pair[1], 0) in _FOLLOW for pair in pairs for byte in _maps()):
        return False
    return any(charset.whole.fullmatch(chunk) for charset in _charsets())


_FREE = "õöøùúûüýþĉċĕĝġĥħĩĭıĳĵĸľŀłŉŋŏőŗřśŝşţťŧũūŭůűųŵŷżžſșț"  # the first half of nothing, in any set
_FIRSTS = "àáâãäåæçèéêëìíîïðñòóôāăąćčďđēėęěğģīįķļĺńņňōŕšź"  # first halves of something, but before these only:
_SECONDS = "æøąľłœŗśşšťźżž"
_CALM = (
    rf"(?:[A-Z]|[À-ÖØ-ÝĀ-ŽȘȚ](?=[A-Za-z]))?(?:[A-Za-z{_FREE}]|[{_FIRSTS}](?![{_SECONDS}])|œ(?=[A-Za-z])|[ßÿ](?![^\x00-\x7f]))+"
    r"|(?:[ЁЄІЇҐёєіїґ]|[А-Яа-я](?=[А-Яа-я])|[А-Яа-я][іїєґё](?=[А-Яа-я]{2}))[А-Яа-яёіїєґ]*"
    r"|[“‘(]*[A-Za-z0-9]+(?:[’–—-][A-Za-z0-9]+)*[,.;:!?…]*[)’”]*|[–—]"
)
_NOT_CALM = lazy(rf"^(?!(?:{_CALM})[,.;:!?]*$).+$", re.MULTILINE)


def suspicious_words(lines: str) -> list[str]:
    """Of chunks with more than ASCII in them, one a line, those that `suspicious` points at. Most are told innocent by one expression for all."""
    return [word for word in _NOT_CALM.findall(lines) if suspicious(word)]


def _split_words(lines: str) -> list[str]:
    return [] if unicodedata.is_normalized("NFC", lines) else [word for word in lines.split("\n") if _split_letter(word)]


def _suspicious_word(word: str) -> bool:
    return any(map(suspicious, word.split())) or "\x85" in word


# --------------------------------------------------------------------------------------------------------- decoding anew

_RUN = lazy(r"[^\x00-\x7f]+")
_WORD = lazy(r"[^ \t\n\r\v\f\x1c-\x1f]+")  # unlike a chunk, it keeps its unbreakable spaces: they may be half a letter
_LINE = lazy(r"[^\n\r]+")
_EDGES = "“”„‟«»‹›‘’–—…¿¡•·"
_BOX = "│┌┐┘├┤┬┼═╬▀▄█▌▐░▒▓╠╥"
_CLOSERS = "”“’‘„‚»«›‹®™…–—"
_GOOD = lazy(r"[\u00a0-\u017f\u0218-\u021b\u1e9e\u0386-\u03ce\u0400-\u045f\u0490\u0491“”„‟‘’‚«»‹›–—…•€™‰†]+")
_HALF_SPACE = lazy(r"(?<=[a-z]{3})[ÂĀĂ](?=[ \xa0])")


def _changes(before: str, after: str) -> list[tuple[int, int, str]] | None:
    """What differs, run by run of non-ASCII; None where ASCII itself would change, or the result is not sound."""
    if _RUN.split(before) != _RUN.split(after):
        return None
    found: list[tuple[int, int, str]] = []
    for old, new in zip(_RUN.finditer(before), _RUN.finditer(after), strict=True):
        a, b = old.group(), new.group()
        if a == b:
            continue
        head = tail = 0
        while head < min(len(a), len(b)) and a[head] == b[head]:
            head += 1
        while tail < min(len(a), len(b)) - head and a[-1 - tail] == b[-1 - tail]:
            tail += 1
        if len(a) - head - tail == 1 and len(b) == head + tail:  # `Â«` -> `«`: told as a whole
            head, tail = (head, tail - 1) if tail else (head - 1, tail)
        found.append((old.start() + head, old.end() - tail, b[head : len(b) - tail]))
    return _sound(before, found)


def _sound(text: str, changes: list[tuple[int, int, str]]) -> list[tuple[int, int, str]] | None:
    """The changes, or None where one cannot be meant, or all are such as good text gives cause to."""
    if not all(_possible(text, *change) for change in changes):
        return None
    return None if all(_doubtful(text, *change) for change in changes) else changes


def _possible(text: str, start: int, end: int, after: str) -> bool:
    before = text[start:end]
    if after.count("\ufffd") > before.count("\ufffd") or len(after) > len(before):
        return False
    if before == "\x85" or any("\x80" <= c <= "\x9f" for c in after if c not in before):
        return False
    if any(unicodedata.category(c) in ("Cn", "Co") for c in after):
        return False
    if any("\u2e80" <= c < "\U0001f000" for c in after) and (text[start - 1 : start] + text[end : end + 1]).strip(" ").isalpha():
        return False  # an ideograph inside a word of letters
    if len(before) == 1 and after:
        return "\x80" <= before <= "\x9f"  # else half a letter, alone
    return True


def _doubtful(text: str, start: int, end: int, after: str) -> bool:
    """AMANHÃ”, DZIEŃ”, DĹŽKA: a capital before a mark or a capital is no sign of anything. Beside a lower-case letter it is one."""
    before, left = text[start:end], text[start - 1 : start]
    if len(before) == 2 and before[1] == "\xa0" and not left.islower():  # Å ena sidan
        return before[0] not in "ÂÃ"
    if len(before) != 2 or left.islower() or text[end : end + 1].islower():
        return False
    if before[0] in "ÂВ" and before[1:] == after:  # Â« -> «
        return left.isalpha()
    return (before[1] in _CLOSERS and before[0].isalpha()) or before[1].isupper() or before[0] in _BOX


def _word_changes(word: str, context: Context) -> list[tuple[int, int, str]]:
    """The changes in one word."""
    found = _own_changes(word, context)
    if not found and _SUSPECT.search(word) and ftfy.looks_wrong(f" {word} "):
        found = _changes(word, ftfy.decoded(word, piecewise=True)) or []
    return found


def _own_changes(word: str, context: Context) -> list[tuple[int, int, str]]:
    """A word in which all but the marks around it decodes, in one character set, to European letters and marks."""
    start = len(word) - len(word.lstrip(_EDGES))
    for low in (0, start) if start else (0,):
        for charset in _charsets()[:_OWN]:
            found: list[tuple[int, int, str]] = []
            rest = list(_RUN.finditer(word, low))
            for run in rest:
                core = run.group() if run.end() < len(word) else run.group().rstrip(_EDGES) or run.group()
                for candidate in dict.fromkeys((run.group(), core)):
                    after = charset.decode(candidate)
                    if after is not None and _GOOD.fullmatch(after):
                        found.append((run.start(), run.start() + len(candidate), after))
                        break
                else:
                    break
            else:
                if found and _sound(word, found) and not context.known(word.strip(_EDGES + ".,;:!?()[]\"'")):
                    return found
    return []


# ---------------------------------------------------------------------------------------------------------------- entities

_ENTITY = lazy(r"&(?:#\d{2,7}|#[xX][0-9A-Fa-f]{2,6}|[A-Za-z][A-Za-z0-9]{1,24});")
_MARKUP = lazy(r"</?[A-Za-z!][^<>]{0,400}>|\bhttps?://\S*&|[`{}\\]")
_SYNTAX = frozenset({"<", ">"})  # writing them out would make markup of text


def _mixes_scripts(text: str, start: int, end: int, after: str) -> bool:
    """Whether the change would make one word of Latin and Cyrillic letters: `”Ça` is good text, and no `ӂa`."""
    if not _CYRILLIC.search(after):
        return False
    low, high = start, end
    while low > 0 and text[low - 1].isalpha():
        low -= 1
    while high < len(text) and text[high].isalpha():
        high += 1
    return _LATIN.search(text[low:start] + after + text[end:high]) is not None


def _character(entity: str) -> str | None:
    """What an entity stands for; None for unknown ones, control characters and the signs that make markup."""
    from html import unescape

    char = unescape(entity)
    if char == entity or ";" in char or char in _SYNTAX or any(unicodedata.category(c) in ("Cc", "Cs", "Cn") for c in char):
        return None
    return char


# --------------------------------------------------------------------------------------------------------- composed letters

_COMPATIBILITY = lazy(r"[\uf900-\ufaff\U0002f800-\U0002fa1f]")  # other shapes of ideographs: a name may be written with one


def _split_letter(chunk: str) -> bool:
    return not chunk.isascii() and not unicodedata.is_normalized("NFC", chunk) and not _COMPATIBILITY.search(chunk)


_CLUSTER = lazy(r"[\u212a\u212b\u2126]|\w[\u0300-\u036f]+")


_CYRILLIC = lazy(r"[\u0400-\u052f]")
_LATIN = lazy(r"[A-Za-z\u00c0-\u024f]")


_LESSON = lazy(r"\b(?:HTML|XML|[Aa]mpersands?|[Mm]arkup)\b|&#?\w+; (?:stands? for|means)\b")  # text about the code of pages


class Encoding(Rule):
    """Text that was decoded or escaped wrongly."""

    NAME: ClassVar[str] = "encoding"
    STAGE: ClassVar[Stage] = Stage.CHARACTERS
    MENDS_MARKUP: ClassVar[bool] = True

    @fields
    class Fields:
        mends: Literal["mojibake", "entity", "split-letter"] = field(
            metadata={"help": "mojibake (a wrong character set), entity (&amp; in plain text), split-letter (letter + accent)."}
        )

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._mends = fields.mends

    def triggers(self, target: str | None = None) -> Triggers:
        if self._mends == "entity":
            return Triggers(shape=lambda form: "&" in form, chunk=lambda chunk: _ENTITY.search(chunk) is not None)
        if self._mends == "split-letter":
            return Triggers(sift=_split_words)
        return Triggers(sift=suspicious_words, text=("\x85",))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        if self._mends == "entity":
            yield from self._entities(document, places)
        elif self._mends == "split-letter":
            yield from self._split_letters(document, places)
        else:
            yield from self._mojibake(document, places, context)

    def _mojibake(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        old = [Span(m.start(), m.end()) for m in re.finditer("\x85", text)] if "\x85" in text else []  # lies between chunks
        done = -1
        for place in sorted({*places, *old}) if old else places:
            if place.start < done:
                continue
            if not _suspicious_word(text[place.start : place.end]):
                continue  # a chunk that nobody would ask about
            start, done = _line_around(text, place.start)
            for at, end, after in _line_changes(text[start:done], context):
                if not _mixes_scripts(text, start + at, start + end, after):
                    yield self.proposal(start + at, start + end, after)

    def _entities(self, document: Document, places: Sequence[Span]) -> Iterator[Proposal]:
        text = document.text
        if not places or _MARKUP.search(text) or _LESSON.search(text):
            return
        for place in places:
            for match in _ENTITY.finditer(text, place.start, place.end):
                char = _character(match.group())
                if char == "\u00a0":  # a space beside a space, or at the end of a line, is none
                    before = text[max(0, match.start() - 1) : match.start()]
                    after = text[match.end() : match.end() + 1]
                    char = "" if not before or before.isspace() or not after or after.isspace() else " "
                if char is not None:
                    yield self.proposal(match.start(), match.end(), char)

    def _split_letters(self, document: Document, places: Sequence[Span]) -> Iterator[Proposal]:
        text = document.text
        for place in places:
            if not _split_letter(text[place.start : place.end]):
                continue
            for match in _CLUSTER.finditer(text, place.start, place.end):
                composed = unicodedata.normalize("NFC", match.group())
                if composed != match.group() and len(composed) == 1:
                    yield self.proposal(match.start(), match.end(), composed)


def _line_around(text: str, position: int) -> tuple[int, int]:
    """The line that holds `position`; of a very long one, so much of it that one call stays cheap."""
    start = max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1
    match = _LINE.match(text, position)
    end = match.end() if match else position
    if position - start > LINE_BOUND:
        start = text.rfind(" ", start, position) + 1 or position
    if end - start > LINE_BOUND:
        cut = text.find(" ", max(position, start + LINE_BOUND), end)
        end = cut if cut >= 0 else end
    return start, end


def _line_changes(line: str, context: Context) -> list[tuple[int, int, str]]:
    """The changes in one line, that has a suspicious word."""
    if _SUSPECT.search(line) and ftfy.looks_wrong(line):
        after = ftfy.decoded(line, piecewise=False)  # of the same length: only control characters changed, words tell more
        found = _changes(line, after) if len(after) < len(line) else None
        if found and all(_suspicious_word(word.group()) for word in _WORD.finditer(line) if _any_in(found, *word.span())):
            return found
    changes: list[tuple[int, int, str]] = []
    for match in _WORD.finditer(line):
        word = match.group()
        if word.isascii() or not _suspicious_word(word):
            continue
        for start, end, after in _word_changes(word, context):
            changes.append((match.start() + start, match.start() + end, after))
    for half in _HALF_SPACE.finditer(line):
        start, end = half.span()
        if line[end : end + 2] == "  ":
            end += 1  # the other half of it, beside a space
        if not _any_in(changes, start, end):
            changes.append((start, end, ""))
    return sorted(changes)


def _any_in(changes: Sequence[tuple[int, int, str]], start: int, end: int) -> bool:
    """Whether one of the changes, which are in order and do not overlap, touches [start, end)."""
    at = bisect_left(changes, (end,))
    return at > 0 and changes[at - 1][1] > start
