"""typography: marks and their spaces as the text itself sets them, where one place fell out of line.

`what` says where:

    spaced-marks     French: `Entrez!` -> `Entrez !` in a text that sets a space before such marks; `« oui»`, `«non»` -> `« oui »`, `« non »`
    tight-quotes     `« слово »` -> `«слово»` in a text that sets none inside its other guillemets
    closing-quote    `„Nein"`, `„Nein”` -> `„Nein“` in a text that closes its other quotations with its own mark
    opening-mark     Spanish: `Cómo fue?` -> `¿Cómo fue?` at the start of a sentence, in a text that opens its other questions
    after-opening    Spanish: `¿ Cómo` -> `¿Cómo`

A text has its own habits, and several are good: Swiss French sets no spaces, Canadian French sets one before a colon only, many German writers close
with a straight mark. So nothing is done against a habit: a place is mended only where the text does otherwise at least `least` times, and several times
as often. The space is the one that the text itself uses. A pair of guillemets with a space on one side only speaks for itself.

It refuses marks after a number (`12:30`), after names that end in one (`Yahoo!`), smileys, addresses and code.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from typing import ClassVar, Literal

from cleanup.context import Context
from cleanup.document import Document, Span
from cleanup.edit import Proposal
from cleanup.languages.words import words
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_S = "[ \u00a0\u202f]"
_SPACED = {
    ":": lazy(rf"(?<=[\w)»”\"’%])({_S}):(?=\s|$)"),
    "!": lazy(rf"(?<=[\w)»”\"’%])({_S})[;!?]+(?=[\s»”\")]|$)"),
}
_BARE = {
    ":": lazy(r":(?<=[^\W\d_]{2}:)(?=\s|$)"),  # the mark first: what stands before is looked at only there
    "!": lazy(rf"[;!?](?<=[^\W\d_]{{2}}.)[!?]*(?={_S}|[\r\n]|$|[”\"»)])"),
}
_PAIR = lazy(rf"«({_S}?)([^«»\n\r]{{1,400}}?)({_S}?)»")
_QUESTION_WORDS = words("Qué Cómo Cuándo Dónde Adónde Quién Quiénes Cuál Cuáles Cuánto Cuánta Cuántos Cuántas Por")
_TIMES = 4  # how much more often the text does otherwise
_LONGEST = 30  # words of a question
_CODE = lazy(r"[{}=\\`$]|::|//|\w\(\)")


class Typography(Rule):
    """Marks and their spaces, as the text itself sets them elsewhere."""

    NAME: ClassVar[str] = "typography"
    STAGE: ClassVar[Stage] = Stage.SPACING

    @fields
    class Fields:
        what: Literal["spaced-marks", "tight-quotes", "closing-quote", "opening-mark", "after-opening"] = field(
            metadata={"help": "What fell out of line."}
        )
        least: int = field(default=3, metadata={"help": "How often the text must do otherwise, at least."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if head.target is None:
            raise FieldError("what", "a typography rule needs a language: put it into a pack such as rules/fr")
        if not 1 <= fields.least <= 20:
            raise FieldError("least", "a number from 1 to 20")

    def triggers(self, target: str | None = None) -> Triggers:
        match self.fields.what:
            case "spaced-marks":
                return Triggers(text=("!", "?", ";", ": ", ":\n", "«"))
            case "tight-quotes":
                return Triggers(shape=lambda form: form == "«")
            case "closing-quote":
                return Triggers(shape=lambda form: form[0] == "„" or "„" in form)
            case "opening-mark":
                return Triggers(word=_QUESTION_WORDS.__contains__, capital=True)
            case _:
                return Triggers(shape=lambda form: form in ("¿", "¡"))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        finder: Callable[[Document, Sequence[Span], Context], Iterator[tuple[int, int, str]]]
        finder = getattr(self, "_" + self.fields.what.replace("-", "_"))
        for start, end, after in finder(document, places, context):
            yield self.proposal(start, end, after)

    def _habit(self, usual: int, other: int) -> bool:
        """Whether the text does the one often enough for the other to be a slip."""
        return usual >= self.fields.least and usual >= _TIMES * other

    # -------------------------------------------------------------------------------------------------------------- spaces

    def _spaced_marks(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[tuple[int, int, str]]:
        text = document.text
        for group, spaced in _SPACED.items():
            if not any(mark in text for mark in (":" if group == ":" else ";!?")):
                continue
            bare = [m.start() for m in _BARE[group].finditer(text) if self._lacks(text, m, context)]
            if not bare:
                continue
            spaces = Counter(m[1] for m in spaced.finditer(text))
            if self._habit(spaces.total(), len(bare)):
                space = spaces.most_common(1)[0][0]
                yield from ((at, at, space) for at in bare)
        if "«" in text:
            yield from self._inside_guillemets(text)

    @staticmethod
    def _lacks(text: str, match: re.Match[str], context: Context) -> bool:
        """Whether the mark lacks its space: not after a name that may end in it, nor in an address."""
        start = match.start()
        while start > 0 and not text[start - 1].isspace():
            start -= 1
            if match.start() - start > 60:
                return False
        word = text[start : match.start()].lstrip("«“”\"(’'[—–-")
        if not word or any(c in "/@.:#_" for c in word):
            return False
        return word[0].islower() or match.group()[0] in ":;" or text[match.end() : match.end() + 1] in ("", "\n", "\r")

    def _inside_guillemets(self, text: str) -> Iterator[tuple[int, int, str]]:
        pairs = list(_PAIR.finditer(text))
        spaces = Counter(space for m in pairs for space in (m[1], m[3]) if space)
        if not spaces:
            return
        whole = sum(bool(m[1] and m[3]) for m in pairs)
        tight = sum(not (m[1] or m[3]) for m in pairs)
        space = spaces.most_common(1)[0][0]
        for m in pairs:
            if bool(m[1]) != bool(m[3]) or (not m[1] and self._habit(whole, tight)):
                if not m[1]:
                    yield m.start(2), m.start(2), space
                if not m[3]:
                    yield m.end(2), m.end(2), space

    def _tight_quotes(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[tuple[int, int, str]]:
        pairs = list(_PAIR.finditer(document.text))
        wide = [m for m in pairs if m[1] and m[3]]
        if self._habit(sum(not (m[1] or m[3]) for m in pairs), len(wide)):
            for m in wide:
                yield (*m.span(1), "")
                yield (*m.span(3), "")

    def _after_opening(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[tuple[int, int, str]]:
        text = document.text
        for place in places:
            alone = text[place.start : place.end] in ("¿", "¡") and text[place.end : place.end + 1] in (" ", "\u00a0")
            if alone and text[place.end + 1 : place.end + 2].isalpha():
                line = document.line(place.start)
                if not _CODE.search(line.text) and ("?" if text[place.start] == "¿" else "!") in text[place.end : line.end]:
                    yield place.end, place.end + 1, ""

    # --------------------------------------------------------------------------------------------------------------- marks

    def _closing_quote(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[tuple[int, int, str]]:
        text, language = document.text, context.language
        if language is None or language.quotes[0] != "„":
            return
        closing = language.quotes[1]
        other = '"' + ("”" if closing == "“" else "“")
        if not any(mark in text for mark in other):
            return
        right, wrong = 0, []
        for number in sorted({document.line_number(place.start) for place in places}):
            start, end = document.line_spans()[number]
            for opened in re.finditer("„", text[start:end]):
                at = start + opened.end()
                stop = text.find("„", at, end)
                stop = end if stop < 0 else stop
                ends = [m.start() for m in re.finditer('[“”"]', text[at:stop])]
                if len(ends) == 1 and text[at + ends[0]] in other and _closes(text, at + ends[0]):
                    wrong.append(at + ends[0])
                elif ends and text[at + ends[0]] == closing:
                    right += 1
        if self._habit(right, len(wrong)):
            yield from ((at, at + 1, closing) for at in wrong)

    def _opening_mark(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[tuple[int, int, str]]:
        text = document.text
        found: list[tuple[int, str]] = []
        for place in places:
            line = document.line(place.start)
            index = line.at(place.start)
            if index >= len(line.words) or line.words[index] not in _QUESTION_WORDS or line.sentence_start(index) != index:
                continue
            if line.words[index] == "Por" and (index + 1 >= len(line.words) or line.words[index + 1] != "qué"):
                continue
            at = line.starts[index]
            before = text[line.start : at].rstrip(' \u00a0"“«([—–-')
            if before and before[-1] not in ".?!…»”:":
                continue
            end = line.sentence_end(index)
            mark = line.gap(end)[:1]
            if mark in ("?", "!") and end - index <= _LONGEST and not any(c in text[at : line.starts[end - 1]] for c in "¿¡"):
                found.append((at, "¿" if mark == "?" else "¡"))
        for at, opening in found:
            usual = text.count(opening)
            if self._habit(usual, sum(other == opening for _, other in found)):
                yield at, at, opening


def _closes(text: str, at: int) -> bool:
    """Whether a mark stands where a closing one stands: behind a word or a mark, before a space, a mark or the end. 12" is a measure."""
    return not text[at - 1].isspace() and not text[at + 1 : at + 2].isalnum() and not (text[at] == '"' and text[at - 1].isdigit())
