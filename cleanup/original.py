"""The original beside a translation: what it confirms, and where the two disagree.

Who still has the source text has the best evidence there is. A word left standing is left standing if the original has it, letter for letter; a number that
the original has and the translation has not is lost. What is found so is reported as a `Finding` and never written into the text: which of the two is
right, only a reader can say.

What is not reported, because good translations do it: numbers up to 20 (words, months, hours), numbers written in a word beside their scale, titles and
places that have a name of their own in the target language, a sentence more or less. Each check asks for a text that is a translation of the original as a
whole; excerpts are told by their length and only their leftovers are looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from cleanup.diagnosis import Diagnosis
from cleanup.document import WORD, fold
from cleanup.edit import Edit, Held
from cleanup.languages import LANGUAGES, language
from cleanup.lazy import lazy
from cleanup.value import value

if TYPE_CHECKING:
    from cleanup.result import Result

Kind = Literal["leftover", "number-lost", "number-added", "number-changed", "name-missing", "name-spelling", "quotation-lost", "sentence-missing"]
KINDS: tuple[Kind, ...] = (
    "leftover",
    "number-lost",
    "number-added",
    "number-changed",
    "name-missing",
    "name-spelling",
    "quotation-lost",
    "sentence-missing",
)

SPELLED = 20  # numbers up to here are written as words, months or hours as often as not
SHORT = 0.5  # a line with less than this share of its original's length lacks a sentence …
SHORT_FROM = 160  # … if the original's has so many code points …
SENTENCES = 2  # … and so many sentences
EXCERPT = 0.35  # a text with less than this share of the original's length is an excerpt
NAME_FROM = 4  # letters; shorter names are abbreviations and particles
ALIKE = 0.75  # so alike two spellings are of one name
KNOWN = 3  # a word at least so common in the target language is one of its own words

_NUMBER = lazy(r"(?<![\w.,])\d{1,3}(?:[ \u00a0\u202f.,']\d{3})+(?:[.,]\d{1,6})?(?![\d])|\d{1,15}(?:[.,:]\d{1,6})?")
_PERSON = lazy(r"(?<=[\w,] )([^\W\d_a-zß-ÿ][^\W\d_]{2,30}) ([^\W\d_a-zß-ÿ][^\W\d_]{3,30})(?![\w-])")
_QUOTE = lazy(r"[„“”«»]|(?<!\w)\"|\"(?!\w)")
_DASH = lazy(r"(?m)^\s*[-–—]\s|\s[–—]\s")
_END = lazy(r"[.!?…]+[\"”»“]?(?=\s|$)")


@value
class Finding:
    """Where a text and its original disagree.

    `start` and `end` are offsets in the text that was given, in code points; both are the place where it should stand if something is missing (or the end
    of the text, where that is not known). `original_start` and `original_end` are the place in the original, None where there is none. `text` is what was
    read there.
    """

    start: int
    end: int
    kind: Kind
    message: str
    text: str
    original_start: int | None = None
    original_end: int | None = None

    def as_dict(self) -> dict[str, Any]:
        return {
            "start": self.start,
            "end": self.end,
            "kind": self.kind,
            "message": self.message,
            "text": self.text,
            "original_start": self.original_start,
            "original_end": self.original_end,
        }


def source_of(original: str, target: str | None) -> str | None:
    """The language that the original is written in; None where its words do not tell, or where it is the target."""
    from cleanup.languages.detect import detect_language

    tag = detect_language({fold(word) for word in WORD.findall(original[:20_000])}, original[:20_000]).tag
    return tag if tag != target else None


def beside(
    run: Callable[[str | None, str | None, bool | None], Result],
    text: str,
    original: str,
    target: str | None,
    source: str | None,
    translated: bool | None,
    leftover: Callable[[str], bool],
) -> Result:
    """Clean a text beside its original. `run` cleans it by target, source and whether it is translated; `leftover` says of a rule's id whether it is of that kind.

    Where the original is in another language than the text, the text is a translation: that and the source are told to the rules.
    """
    here = target or (run(target, source, None).diagnosis or Diagnosis()).target
    tag = source or source_of(original, here)
    opens = tag is not None and here is not None and tag != here and translated is None
    result = run(target, tag if translated is not False else source, True if opens else None)
    away = unconfirmed(result, original, leftover)
    if away:
        held = [Held(e.start, e.end, e.before, e.after, e.rules[0], e.why[0], e.safety, "original") for e in away]
        result = result.revert(edits=away)
        result = replace(result, held=tuple(sorted((*result.held, *held), key=lambda h: (h.start, h.end, h.rule, h.after))))
    found = result.diagnosis or Diagnosis()
    if opens:
        found = replace(found, translated_by="original", source_by="caller" if source else "original")
    return replace(result, diagnosis=found, findings=findings(result, original, tag, here))


def unconfirmed(result: Result, original: str, leftover: Callable[[str], bool]) -> list[Edit]:
    """The edits by leftover rules whose word does not stand in the original: they repaired what nobody left."""
    words = {fold(word) for word in WORD.findall(original)}
    return [
        edit
        for edit in result.edits
        if all(map(leftover, edit.rules)) and not any(fold(w) in words for w in WORD.findall(edit.before) if w not in WORD.findall(edit.after))
    ]


def findings(result: Result, original: str, source: str | None, target: str | None) -> tuple[Finding, ...]:
    """Where the clean text disagrees with its original, in the order of the text; offsets are those of the text as given. Linear, but for names."""
    text = result.text
    if not text.strip() or not original.strip():
        return ()
    found = list(_leftovers(text, original, source, target))
    if len(text) >= EXCERPT * len(original):
        found += _numbers(text, original)
        if source != "de":  # every noun has a capital
            found += _names(text, original)
        found += _quotations(text, original)
        found += _sentences(text, original)
    placed: list[Finding] = []
    for f in found:
        span = result.to_original(f.start, f.end)
        placed.append(Finding(span.start, span.end, f.kind, f.message, f.text, f.original_start, f.original_end))
    return tuple(sorted(placed, key=lambda f: (f.start, f.end, f.kind, f.original_start or 0)))


def _leftovers(text: str, original: str, source: str | None, target: str | None) -> Iterator[Finding]:
    """Small words of the source, and words the target does not have, that stand in both."""
    from cleanup.lexicon import lexicon

    if source not in LANGUAGES or target not in LANGUAGES or source == target:
        return
    small = language(source).function_words
    here, there = lexicon(target), lexicon(source)
    if here is None:
        return
    own = language(target).function_words
    places: dict[str, int] = {}
    for match in WORD.finditer(original):
        places.setdefault(match.group(), match.start())
    for match in WORD.finditer(text):
        word = match.group()
        if not word.islower() or word not in places or word in own:
            continue
        telling = word in small and here.band(word) < KNOWN
        if telling or (len(word) >= NAME_FROM and here.band(word) == 0 and there is not None and there.band(word) >= KNOWN):
            at = places[word]
            message = f"“{word}” stands in the original as it is, and was probably not translated"
            yield Finding(match.start(), match.end(), "leftover", message, word, at, at + len(word))


def _digits(number: str) -> str:
    return "".join(c for c in number if c.isdigit()).lstrip("0")


def _told(text: str) -> list[tuple[str, int, int]]:
    return [(_digits(m.group()), m.start(), m.end()) for m in _NUMBER.finditer(text)]


def _small(digits: str) -> bool:
    return not digits or int(digits) <= SPELLED


def _matched(digits: str, others: Counter[str]) -> bool:
    """Whether the other side has this number: the same digits, a clock twelve hours off, a decade by its last figures."""
    near = [digits, digits.rstrip("0")]
    if len(digits) in (3, 4) and int(digits[:-2]) <= 24:
        hour = int(digits[:-2])
        near += [f"{h}{digits[-2:]}" for h in (hour - 12, hour + 12) if 0 < h < 24]
    if len(digits) == 2:
        near += [f"{century}{digits}" for century in (18, 19, 20)]
        near += [str(int(digits) - 12)] if int(digits) <= 24 else []
    if len(digits) == 4:
        near.append(digits[2:])
    return any(n and others[n] > 0 for n in near)


def _numbers(text: str, original: str) -> Iterator[Finding]:
    mine, theirs = _told(text), _told(original)
    have, want = _counted(mine), _counted(theirs)
    lost = [n for n in theirs if not _small(n[0]) and not _matched(n[0], have)]
    added = [n for n in mine if not _small(n[0]) and not _matched(n[0], want)]
    if len(lost) == len(added):
        for (_, start, end), (_, at, to) in zip(added, lost, strict=True):
            message = f"{text[start:end]} stands where the original has {original[at:to]}"
            yield Finding(start, end, "number-changed", message, text[start:end], at, to)
        return
    for _, at, to in lost:
        message = f"{original[at:to]} stands in the original and not here"
        yield Finding(len(text), len(text), "number-lost", message, original[at:to], at, to)
    for _, start, end in added:
        yield Finding(start, end, "number-added", f"{text[start:end]} does not stand in the original", text[start:end])


def _counted(numbers: list[tuple[str, int, int]]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for digits, _, _ in numbers:
        counted[digits] += 1
        counted[digits.rstrip("0")] += 1
    return counted


def _bare(word: str) -> str:
    import unicodedata

    plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return plain.casefold().replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ß", "ss")


def _names(text: str, original: str) -> Iterator[Finding]:
    """Persons of two names inside a sentence of the original, in Latin letters, of whom the text has neither name, or another spelling."""
    from difflib import SequenceMatcher

    there: dict[str, tuple[str, int, int]] = {}
    for match in WORD.finditer(text):
        if match.group()[0].isupper():
            there.setdefault(_bare(match.group()), (match.group(), match.start(), match.end()))
    text_starts = {word[:3] for word in there}
    seen: set[str] = set()
    for match in _PERSON.finditer(original):
        given, surname = match[1], match[2]
        low = _bare(surname)
        if surname in seen or not low.isascii() or not given[0].isupper() or not surname[0].isupper() or given.isupper() or surname.isupper():
            continue
        seen.add(surname)
        if low in there:
            continue
        slip = next((w for w in there if len(w) == len(low) and w[0] == low[0] and w[-1] == low[-1] and _differ(w, low) == 1), None)
        if slip is not None and _bare(given)[:3] in text_starts:
            word, start, end = there[slip]
            message = f"“{word}” is spelled “{surname}” in the original"
            yield Finding(start, end, "name-spelling", message, word, match.start(2), match.end(2))
            continue
        stem = low[: max(NAME_FROM, len(low) - 3)]
        if any(word.startswith(stem) or (len(word) >= NAME_FROM and low.startswith(word)) for word in there):
            continue
        alike = max(((SequenceMatcher(None, low, word).ratio(), word) for word in there if word[0] == low[0]), default=(0.0, ""))
        if alike[0] >= ALIKE:
            word, start, end = there[alike[1]]
            message = f"“{word}” is spelled “{surname}” in the original (perhaps in another case)"
            yield Finding(start, end, "name-spelling", message, word, match.start(2), match.end(2))
        elif _bare(given)[:3] not in text_starts:
            message = f"“{given} {surname}” stands in the original and not here"
            yield Finding(len(text), len(text), "name-missing", message, f"{given} {surname}", match.start(), match.end())


def _differ(one: str, two: str) -> int:
    return sum(a != b for a, b in zip(one, two, strict=True))


def _quotations(text: str, original: str) -> Iterator[Finding]:
    """Fewer quotations than in the original. A dash counts as a mark: languages differ in which they use."""
    wanted = len(_QUOTE.findall(original)) // 2
    have = len(_QUOTE.findall(text)) // 2 + len(_DASH.findall(text)) + len([1 for c in text if c in "‘‚‹"])
    if have < wanted:
        message = f"the original has {wanted} quotation{'s' * (wanted != 1)}, and here {'is' if have == 1 else 'are'} {have or 'none'}"
        yield Finding(len(text), len(text), "quotation-lost", message, "")


def _sentences(text: str, original: str) -> Iterator[Finding]:
    """Lines that are much shorter than their originals. Only where both have as many lines."""
    mine, theirs = list(_lines(text)), list(_lines(original))
    if len(mine) != len(theirs):
        return
    for (start, line), (at, model) in zip(mine, theirs, strict=True):
        sentences = len(_END.findall(model))
        if len(model) < SHORT_FROM or sentences < SENTENCES or len(line) >= SHORT * len(model):
            continue
        if len(_END.findall(line)) < sentences:
            end = start + len(line)
            message = f"this has {len(line)} characters and its original {len(model)}: a sentence is probably missing"
            yield Finding(end, end, "sentence-missing", message, "", at, at + len(model))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            yield at, line.rstrip()
        at += len(line)


__all__ = ["KINDS", "Finding", "Kind", "beside", "findings", "source_of", "unconfirmed"]
