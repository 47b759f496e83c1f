"""house-style: of two spellings that are both right, the one that the house writes.

    prefer: |
      en: Kyiv => Kiev
      fr: Kyiv => Kiev
      Türkiye => Turkey

A line names a spelling and the house's own; before it may stand the language for whose texts it holds. In languages that decline names the case forms go
with it, form by form. A possessive `'s` and capitals are kept. Such a rule runs only where a caller names it (`house_style`, `--house-style`): both
spellings are right, and nobody has asked for one of them.

It refuses: the name in quotation marks or brackets (a title, a gloss), beside another capitalised word (`the Kyiv Post`, `Dynamo Kyiv`), in a sentence that has the
house's spelling too (which is about them), and a line whose two sides are the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.lazy import lazy
from cleanup.names.gazetteer import INFLECTING
from cleanup.names.inflection import cases
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_TAGGED = lazy(r"([a-z]{2}):\s*(.+)")
_COMMON = 4  # a word at least so common that opens a sentence is no part of a name
_POSSESSIVE = ("'s", "’s")
_OPENING, _CLOSING = tuple("([“„«\"'‘‚"), tuple(')]”»"’')


class HouseStyle(Rule):
    """Spellings that a house prefers to others that are right too."""

    NAME: ClassVar[str] = "house-style"
    STAGE: ClassVar[Stage] = Stage.NAMES

    @fields
    class Fields:
        prefer: tuple[tuple[str, str], ...] = field(
            metadata={"help": "A line each: `Kyiv => Kiev`, or `en: Kyiv => Kiev` for texts in one language."},
        )

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._lines: list[tuple[str | None, str, str]] = []
        for left, right in fields.prefer:
            match = _TAGGED.fullmatch(left)
            tag, spelling = (match[1], match[2]) if match else (None, left)
            if spelling == right or not right:
                raise FieldError("prefer", f"{spelling} => {right}: write another spelling on the right")
            self._lines.append((tag, spelling, right))
        self._tables: dict[str | None, dict[str, str]] = {}

    def _table(self, target: str | None) -> dict[str, str]:
        """What is written into what in texts of a language, with case forms where it has them."""
        found = self._tables.get(target)
        if found is None:
            found = {}
            for tag, spelling, own in self._lines:
                if tag in (None, target):
                    found[spelling] = own
                    if target in INFLECTING:
                        found.update(_declined(spelling, own, target))
            self._tables[target] = found
        return found

    def triggers(self, target: str | None = None) -> Triggers:
        first = {fold(match.group()) for spelling in self._table(target) for match in [WORD.search(spelling)] if match}
        return Triggers(words=frozenset(first | {word + ending for word in first for ending in ("'s",)}))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        table = self._table(context.language.tag if context.language else None)
        seen: set[int] = set()
        for place in places:
            line = document.line(place.start)
            index = line.at(place.start)
            while index < len(line.words) and line.starts[index] < place.end:
                found = _longest(line, index, table)
                if found is not None and line.starts[index] not in seen:
                    last, ending, own = found
                    if not _refused(line, index, last, own, context):
                        seen.add(line.starts[index])
                        yield self.proposal(line.starts[index], line.ends[last - 1] - len(ending), own)
                index += 1


def _longest(line: Line, first: int, table: dict[str, str]) -> tuple[int, str, str] | None:
    """The longest spelling of the table that begins with word `first`: the word after it, a possessive ending, and what the house writes."""
    for last in range(min(first + 4, len(line.words)), first, -1):
        text = line.document.text[line.starts[first] : line.ends[last - 1]]
        ending = next((end for end in _POSSESSIVE if text.endswith(end)), "")
        bare = text.removesuffix(ending)
        if bare in table:
            return last, ending, table[bare]
        shouted = next((own for spelling, own in table.items() if bare == spelling.upper()), None) if bare.isupper() and len(bare) > 3 else None
        if shouted is not None:
            return last, ending, shouted.upper()
    return None


def _refused(line: Line, first: int, last: int, own: str, context: Context) -> bool:
    text = line.document.text
    before = line.words[first - 1] if first and line.gap(first) == " " else ""
    after = line.words[last] if last < len(line.words) and line.gap(last) == " " else ""
    shouted = text[line.starts[first] : line.ends[last - 1]].isupper()
    opens = line.sentence_start(first) == first - 1 and context.band(before) >= _COMMON  # Visiting Kyiv
    if not shouted and (_is_name(after, context) or (_is_name(before, context) and not opens)):
        return True
    if line.gap(first).endswith(_OPENING) and line.gap(last).startswith(_CLOSING):
        return True
    low, high = line.sentence_start(first), line.sentence_end(last - 1)
    return own in text[line.starts[low] : line.starts[first]] or own in text[line.ends[last - 1] : line.ends[high - 1]]


def _is_name(word: str, context: Context) -> bool:
    return word[:1].isupper() and not context.is_function_word(word) and (context.language is None or fold(word) not in context.language.titles)


def _declined(spelling: str, own: str, language: str) -> dict[str, str]:
    """Case forms of the one with those of the other; what several cases share only where they share it on both sides."""
    ours, theirs = cases(own, language), cases(spelling, language)
    made: dict[str, set[str]] = {}
    for case, forms in theirs.items():
        if ours.get(case):
            for form in forms:
                made.setdefault(form, set()).add(ours[case][0] if len(forms) == 1 or form == forms[0] else ours[case][min(1, len(ours[case]) - 1)])
    return {form: next(iter(into)) for form, into in made.items() if len(into) == 1 and form != spelling}
