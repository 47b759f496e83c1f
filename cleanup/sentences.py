"""Sentences: where one ends and the next begins, with exact offsets.

Punkt (`adapters.punkt`) gives the pieces, with the abbreviations of our language files. Then every place between two pieces is looked at again,
and every abbreviation that Punkt left standing inside one, because a list of abbreviations alone cannot tell:

* an abbreviation that also ends sentences (`etc.`, `p.m.`, `1987 r.`): a new sentence begins if the next word is a small word with a capital,
  which inside a sentence it would not have;
* ordinals (`am 3. Oktober`, `12. 5. 1990`), initials (`J. R. Hartley`), Roman numerals of kings;
* a mark inside quotation marks or before a dash (`“Where?” asked Tom`, `– Dokąd? – zapytał`): the sentence goes on if a small letter follows;
* dots of hesitation, brackets inside a sentence, numbers of a list.

A line end ends a sentence too, unless the next line goes on with a small letter and the line has no mark at its end (hard-wrapped text).

Not on the hot path: nltk is imported at the first call (a quarter of a second), and Punkt reads 1 to 3 MB a second.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from cleanup.document import LINE_BOUND, Document, Span, fold
from cleanup.languages import LANGUAGES, language
from cleanup.languages.words import words
from cleanup.lazy import lazy
from cleanup.value import value

if TYPE_CHECKING:
    from cleanup.languages import Language

OPENING = "\"'“”„‟«»‹›‘’‚([{¿¡–—―-*•"
"""What may stand before the first word of a sentence."""
CLOSING = "\"'”“’‘»«›‹)]}"
"""What may stand between a sentence's mark and its end."""
MARKS = ".!?…؟۔"

_ORDINALS = frozenset({"de", "cs", "sk", "fi", "hu", "pl", "tr", "sv", "da"})
"""Languages that write an ordinal as a number and a full stop."""
_ENDERS = {
    "en": words("etc a.m p.m u.s u.k u.n e.u inc ltd co corp jr sr ph.d b.c a.d d.c st ave rd blvd bros est"),
    "de": words("usw etc u.ä o.ä v.chr n.chr jh jhd co mio mrd str u.s.w"),
    "fr": words("etc s.a j.-c av env"),
    "es": words("etc s.a a.c d.c ee.uu ud uds s.l jr kg km"),
    "it": words("ecc etc s.p.a s.r.l a.c d.c"),
    "pt": words("etc s.a ltda a.c d.c jr"),
    "pl": words("itd itp r w n.e p.n.e proc tys mln mld zł gr godz min red ub kg km ust pkt art r.ż"),
    "cs": words("kč atd apod aj aj n.l př.n.l r stol hod mil mld tis csc ph.d odst"),
    "sk": words("atď apod n.l r stor hod mil mld tis csc"),
    "uk": words("т.д т.п ін др р рр ст н.е грн тис млн млрд коп год хв ім обл п"),
    "ru": words("т.д т.п др г гг в вв н.э руб тыс млн млрд коп пр"),
    "nl": words("enz etc e.d"),
    "sv": words("osv m.m etc o.s.v f.kr e.kr"),
    "da": words("osv m.m m.v etc o.s.v f.kr e.kr m.fl mio mia kr"),
    "fi": words("jne yms ym ekr jkr klo"),
    "tr": words("vb vs vd ltd şti a.ş"),
    "ro": words("etc ș.a ş.a"),
    "hu": words("stb kft zrt bt rt"),
}  # fmt: skip
"""Abbreviations that often stand last in a sentence."""
_CLOSERS = words("etc itd itp usw u.s.w atd apod atď ecc т.д т.п ін др enz osv jne stb ph.d csc vb yms o.s.v zł kč грн руб kg km")
"""Of these, those after which any capital begins a sentence: nothing that they name can follow."""
_YEARS = {"pl": "r", "cs": "r", "sk": "r", "uk": "р", "ru": "г"}
"""The abbreviation of "year" behind its number, which opens sentences (`W 1920 r. Warszawa`) and ends them."""
_PARTICLES = words("de la le du da di van von del der den dos das do el al ten ter zu af av")
"""Small words that begin a surname (`J. De Niro`)."""
_TIMES = words("o po na od do okolo kolem")
"""Prepositions of Polish and Czech behind which a number is an hour rather than an ordinal, if a capital follows."""
_ERAS = words("n.e p.n.e н.е н.э n.l př.n.l a.c d.c")
"""Of an era: like the abbreviation of a year."""
_NUMBERS = frozenset({"No", "Nos", "Nr", "N", "Nº"})
"""Before a number, in any language."""
_COPULAS = words("ist war wird wurde sind waren bin bist bleibt etwa rund bis")
"""German words behind which a number is no ordinal."""
_COUNTED = words("no nos")
"""English abbreviations that are words too; they are abbreviations before a number only."""

_CAPITAL_AFTER = lazy(
    r"(?P<token>[^\W_][\w.\-–’']{0,30})\.(?P<close>[\"'”“’»)\]]{0,3})[ \t\u00a0\u202f]+(?![»”)\]][\s.,;:])(?=[\"'“„«»‘‚(\[¿¡–—-]{0,3}[ \u00a0]?(?:[^\W\d_]|\d))"
)
_LAST = lazy(r"(?:(?P<before>\S+)[ \t\u00a0\u202f]+)?(?P<last>\S+)$")
_FIRST = lazy(r"[^\w]*(?P<word>\w+(?:['’\-]\w+)*)")
_WORDS = lazy(r"\w+(?:['’\-]\w+)*")
_INITIALS = lazy(r"^(?:[^\W\d_]\.-?){1,3}[^\W\d_]$")
_ROMAN = lazy(r"^[IVX]{1,6}$")
_BULLET = lazy(r"^\W*(?:\d{1,3}|[a-zA-Zа-яА-ЯіІ]|[ivxIVX]{1,4})[.)]$")
_LAST_LOOKED = 80  # code points before a place that are looked at for its last two words


@value
class _Tongue:
    """What is asked of a language at every place."""

    tag: str
    abbreviations: frozenset[str]
    titles: frozenset[str]
    enders: frozenset[str]
    starters: frozenset[str]
    speech: frozenset[str]
    leads: frozenset[str]  # words before an ordinal
    months: frozenset[str]
    prepositions: frozenset[str]
    year: str


def sentences(text: str, tag: str | None = None) -> list[Span]:
    """The sentences of a text in a language (None, or a language that we do not know: what holds in any), in order.

    Spans hold no white space at their ends; every character that is no white space lies in exactly one span. Raises ImportError where nltk is
    missing.
    """
    tongue = _tongue(tag if tag in LANGUAGES else None)
    found: list[Span] = []
    for block in _blocks(text):
        found += _in_block(text, block, tongue)
    return found


def abbreviations(texts: Iterator[str], tag: str | None = None) -> list[tuple[str, float, bool]]:
    """What a corpus says of a language's abbreviations: (word, Punkt's score, whether our list has it), the surest first."""
    from cleanup.adapters.punkt import grown

    known = language(tag).abbreviations if tag in LANGUAGES and tag is not None else frozenset()
    return [(word, score, word in known) for word, score in grown(texts)]


# ------------------------------------------------------------------------------------------------------------------- blocks


def _blocks(text: str) -> Iterator[Span]:
    """Stretches of text in which sentences may go on: lines, and lines that were wrapped. No white space at their ends."""
    start = end = -1
    for span in Document(text).line_spans():
        low, high = _trimmed(text, span.start, span.end)
        if low == high:
            if start >= 0:
                yield Span(start, end)
                start = -1
            continue
        if start >= 0 and (
            end - start > LINE_BOUND or not (text[low].islower() and text[end - 1] not in MARKS + CLOSING + ":;" and text.count("\n", end, low) < 2)
        ):
            yield Span(start, end)
            start = -1
        if start < 0:
            start = low
        end = high
    if start >= 0:
        yield Span(start, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


# ------------------------------------------------------------------------------------------------------------------- places


def _in_block(text: str, block: Span, tongue: _Tongue) -> Iterator[Span]:
    piece = text[block.start : block.end]
    start = 0
    for end, low in sorted(_places(piece, tongue)):
        if end <= start or not piece[start:end].strip() or not _ends(piece, start, end, low, tongue):
            continue
        yield Span(block.start + start, block.start + end)
        start = low
    yield Span(block.start + start, block.end)


def _places(piece: str, tongue: _Tongue) -> set[tuple[int, int]]:
    """Where a sentence could end: (end of the one, start of the next). What Punkt says, and abbreviations before a capital."""
    if not any(mark in piece for mark in MARKS):
        return set()
    from cleanup.adapters.punkt import spans

    found: set[tuple[int, int]] = set()
    for _, end in spans(piece, tongue.abbreviations)[:-1]:
        end = _closed(piece, end)
        low, _ = _trimmed(piece, end, len(piece))
        if low < len(piece) and low > end:
            found.add((end, low))
    found.update((match.end("close"), match.end()) for match in _CAPITAL_AFTER.finditer(piece))
    return found


def _closed(piece: str, end: int) -> int:
    """The end of a sentence with the marks that close it: those that touch it, and behind a space those that open nothing (`Viens ! »`)."""
    while end < len(piece) and piece[end] in CLOSING + MARKS:
        end += 1
    low, _ = _trimmed(piece, end, len(piece))
    stop = low
    while stop < len(piece) and piece[stop] in "»)]}”":
        stop += 1
    if stop > low and (stop == len(piece) or piece[stop].isspace() or piece[stop] in ",.;:"):
        opened = piece.rfind("«", max(0, low - 600), low) > piece.rfind("»", max(0, low - 600), low) if piece[low] == "»" else True
        return stop if opened else end
    return end


def _ends(piece: str, start: int, end: int, low: int, tongue: _Tongue) -> bool:
    """Whether the sentence that began at `start` ends at `end`, where the next would begin at `low`."""
    after = piece[low : low + 200]
    first = _FIRST.match(after)
    if first is None:
        return False
    word = first["word"]
    before = piece[max(start, end - _LAST_LOOKED) : end].rstrip(CLOSING + " \u00a0\u202f")
    mark = before[-1:] if before else ""
    if word[0].islower():
        return False
    if _BULLET.match(piece[start:end].strip()):
        return False
    if _inside_brackets(piece, start, end):
        return False
    if mark in "…" or before.endswith("..."):
        if word in ("I", "I'm", "I’m", "I'd", "I’d", "I've", "I’ve"):  # no sign of a beginning in English
            return False
        return before.strip(OPENING + ".… ") != "" and bool(piece[start:end].strip(OPENING + CLOSING + MARKS + " "))
    if mark != ".":
        return not _attributed(piece, start, end, after, tongue)
    return _stop_ends(before, word, piece[start:end], after, tongue)


def _inside_brackets(piece: str, start: int, end: int) -> bool:
    """Whether the mark stands in brackets that opened inside the sentence: `He came (finally!) Anna says.`"""
    stretch = piece[start:end]
    if stretch.endswith((")", "]")):
        opened = max(stretch.rfind("("), stretch.rfind("["))
        return opened > 0 and bool(stretch[:opened].strip(OPENING + " "))
    opened = stretch.rfind("(")
    return (
        opened > stretch.rfind(")") and len(stretch) - opened < 300 and bool(stretch[:opened].strip(OPENING + " ")) and ")" in piece[end : end + 300]
    )


def _attributed(piece: str, start: int, end: int, after: str, tongue: _Tongue) -> bool:
    """Whether a question or an exclamation in quotation marks goes on with who said it: `“Why?” Anna asked.`"""
    if piece[end - 1] not in "\"'”“’‘»«" or piece[start] not in "\"'“„«»‘‚":
        return False
    following = [fold(word) for word in _WORDS.findall(after[:60])[:3]]
    return len(following) > 1 and following[0] not in tongue.starters and any(word in tongue.speech for word in following[1:])


def _stop_ends(before: str, word: str, sentence: str, after: str, tongue: _Tongue) -> bool:
    """Whether a full stop before a capital or a number ends the sentence."""
    match = _LAST.search(before)
    if match is None:
        return True
    last = match["last"].lstrip(OPENING)[:-1]
    previous = (match["before"] or "").lstrip(OPENING)
    token = fold(last).rpartition("'")[2] or fold(last)
    joined = f"{fold(previous)[:-1]}.{token}" if previous.endswith(".") else ""
    low = fold(word)
    elided = low.partition("'")[0]
    starter = low in tongue.starters or (elided != low and (elided in tongue.starters or f"{elided}'" in tongue.starters))
    if last.isdigit():
        return _number_ends(last, previous, word, starter, after, tongue)
    if _ROMAN.match(last) and len(last) > 1:
        return tongue.tag not in _ORDINALS or starter
    if (last in _NUMBERS and word[0].isdigit()) or last in ("PS", "P.S", "NB", "N.B"):
        return False
    if token in _COUNTED and tongue.tag == "en" and not word[0].isdigit():
        return True
    initial = len(word) == 1 and after.lstrip(OPENING)[1:2] == "."
    short = token in tongue.abbreviations or joined in tongue.abbreviations or (tongue.tag == "de" and token.endswith("str"))
    if len(last) == 1 and last.isalpha() and not short:
        if last.isupper():
            return starter and low not in _PARTICLES and not initial
        return starter
    if not short and _INITIALS.match(last) and last.replace(".", "").replace("-", "").isupper():
        return starter and low not in _PARTICLES and not initial
    if not short and "-" in last and len(last.rpartition("-")[2]) == 1 and last.rpartition("-")[2].isupper():
        return starter and low not in _PARTICLES
    if not short:
        return True
    if joined in tongue.abbreviations:
        token = joined if joined in tongue.enders or token not in tongue.enders else token
    if token in _CLOSERS and not (len(token) == 2 and token not in tongue.enders):
        return True
    if token == tongue.year:
        return starter or (previous.isdigit() and _year_ends(sentence, word, after, tongue))
    if token in _ERAS and token in tongue.enders:
        return starter or _year_ends(sentence, word, after, tongue)
    if token in tongue.titles:
        return False
    if initial:
        return False
    return starter


def _year_ends(sentence: str, word: str, after: str, tongue: _Tongue) -> bool:
    """Whether a year and its abbreviation end the sentence, before a capital that may be a name. Not behind a phrase that only opens the sentence
    (`W 1920 r. Warszawa`), before a title, a dash, or a name of several words."""
    spoken = [fold(one) for one in _WORDS.findall(sentence)[:-1]]
    if not spoken or spoken[0] in tongue.prepositions or all(one in tongue.starters or one in tongue.months or one.isdigit() for one in spoken):
        return False
    if after[0] in '"“„«»–—-(':
        return False
    following = _WORDS.findall(after[:60])[1:2]
    return not (following and following[0][0].isupper())


def _number_ends(last: str, previous: str, word: str, starter: bool, after: str, tongue: _Tongue) -> bool:
    """Whether a number and a full stop end the sentence, or are an ordinal, or a part of a date."""
    if tongue.tag not in _ORDINALS or len(last) > 2:
        return True
    if _ROMAN.match(word):
        return False
    if word[0].isdigit():
        return not (after.lstrip(OPENING)[len(word) : len(word) + 1] == "." or len(word) == 4)
    low = fold(word)
    if low in tongue.months:
        return False
    lead = (
        (fold(previous) in tongue.leads - _TIMES if tongue.tag in ("pl", "cs", "sk") else fold(previous.rstrip(",.;:")) in tongue.leads)
        or not previous
        or (previous[:1].isdigit() and previous.endswith("."))
    )
    if tongue.tag == "de":
        lead = lead or (previous[:1].islower() and previous.isalpha())
        lead = lead and fold(previous) not in _COPULAS
    lead = lead or fold(previous) in ("lat", "latach", "let", "letech", "rokov", "rokoch")
    return not lead or starter


@lru_cache(maxsize=32)
def _tongue(tag: str | None) -> _Tongue:
    if tag is None:
        common = words("mr mrs ms dr prof st etc vs e.g i.e no jr sr p pp a.m p.m")
        return _Tongue(
            "", common, words("mr mrs ms dr prof st"), words("etc a.m p.m"), frozenset(), frozenset(), frozenset(), frozenset(), frozenset(), ""
        )
    known: Language = language(tag)
    enders = _ENDERS.get(tag, frozenset())
    return _Tongue(
        tag,
        known.abbreviations | enders,
        (known.titles & known.abbreviations) - enders,
        enders,
        known.function_words,
        known.speech_verbs,
        known.prepositions | known.articles | known.conjunctions | words("do ten ta to tento dieser diesen jeden nächsten kommenden"),
        known.months,
        known.prepositions,
        _YEARS.get(tag, ""),
    )
