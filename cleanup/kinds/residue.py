"""residue: damaged markup, and what a page's machinery left in its text.

    match: "& # {number} ;"
    becomes: "{character}"

`match` is literal text. A blank in it stands for a space or two that the damage put there, and may be absent;
at least one must be there, for without them the thing is sound and left alone. A match without blanks
(`[ad_{number}]`) is found as it is written. Gaps:

    {number}  digits                       {character}  in `becomes`: what {number} or {entity} stands for
    {entity}  quot amp nbsp eacute …       {tag}        ul br strong … (any letter case)
    {word}    letters                      {long-tag}   the same without `a b i p q s u`: `a < b > c`
    {scheme}  http https ftp               {host}       example.com

`becomes` may use the gaps again. `delete: yes` takes the match out and leaves one space between words.
`where: plain-text` asks for a text without sound markup, `where: markup` for one with it. It refuses a match
that begins with a gap other than `{scheme}` (it would be looked for everywhere), entities that would make
markup (`& lt;`), and numbers of control characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from typing import ClassVar, Literal

from cleanup.context import Context
from cleanup.document import Document, Span, fold
from cleanup.edit import Proposal
from cleanup.languages.words import words
from cleanup.lazy import lazy
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

ENTITIES = {
    "quot": '"', "apos": "'", "amp": "&", "nbsp": " ", "hellip": "…", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’",
    "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "euro": "€", "bull": "•", "middot": "·",
}  # fmt: skip
_LETTER_NAME = r"[A-Za-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|lig)"
TAGS = words(
    """a abbr article aside audio b big blockquote body br button caption center cite code dd del div dl dt em embed
    fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label
    legend li link main meta nav noscript object ol option p picture pre q s script section select small source span
    strike strong style sub sup svg table tbody td textarea tfoot th thead time title tr u ul video"""
)


def _one_of(names: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted(names, key=lambda name: (-len(name), name))) + ")"


_GAPS = {
    "number": r"[0-9]{1,7}",
    "word": r"[^\W\d_]{1,40}",
    "entity": "(?:" + "|".join(ENTITIES) + "|" + _LETTER_NAME + ")",
    "tag": _one_of(TAGS),
    "long-tag": _one_of(tag for tag in TAGS if len(tag) > 1),
    "scheme": "(?:https?|ftp)",
    "host": r"[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63})*\.[A-Za-z]{2,24}(?![\w@])",
}
_GAP = lazy(r"\{([a-z-]+)\}")
_MARKUP = lazy(r"</?(?:" + "|".join(sorted(TAGS)) + r")(?:\s[^<>]{0,300})?/?>", re.IGNORECASE)
_REACH = 300  # no match is longer, in characters


class Residue(Rule):
    """Damaged markup and page residue, written as literal text with gaps."""

    NAME: ClassVar[str] = "residue"
    STAGE: ClassVar[Stage] = Stage.CHARACTERS
    MENDS_MARKUP: ClassVar[bool] = True

    @fields
    class Fields:
        match: str = field(metadata={"help": "Literal text; a blank is a space that the damage put there; {number} {entity} {tag} …"})
        becomes: str = field(default="", metadata={"help": "The sound form, with the same gaps, or {character}."})
        delete: bool = field(default=False, metadata={"help": "yes: the match goes."})
        where: Literal["anywhere", "plain-text", "markup"] = field(
            default="anywhere",
            metadata={"help": "plain-text: no sound tag in the text; markup: at least one."},
        )

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if fields.delete == bool(fields.becomes):
            raise FieldError("becomes", "write either `becomes:` or `delete: yes`")
        self._gaps: list[str] = []
        self._pattern, self._blanks = self._compiled(fields.match.strip())
        for name in _GAP.findall(fields.becomes):
            if name == "character" and {"number", "entity"} & set(self._gaps):
                continue
            if name not in self._gaps:
                raise FieldError("becomes", f"{{{name}}} does not stand in `match`")
        first = re.match(r"[^\s{]+", fields.match.strip())
        self._words: frozenset[str] = frozenset()
        self._marks: frozenset[str] = frozenset()
        if fields.match.strip().startswith("{scheme}"):
            self._words = frozenset({"http", "https", "ftp"})
            self._opening = lazy(_GAPS["scheme"], re.IGNORECASE)
        elif first is None:
            raise FieldError("match", "begins with a gap; begin with literal text, or the rule is asked everywhere")
        elif first.group().isalpha():
            self._words = frozenset({fold(first.group())})
        else:
            self._marks = frozenset({first.group()})
        if first is not None:
            self._opening = lazy(re.escape(first.group()), re.IGNORECASE)

    def _compiled(self, match: str) -> tuple[re.Pattern[str], int]:
        out: list[str] = []
        blanks = position = 0
        if match[:1].isalnum() or match.startswith("{"):
            out.append(r"(?<!\w)")
        while position < len(match):
            gap = _GAP.match(match, position)
            if gap is not None:
                name = gap[1]
                if name not in _GAPS:
                    raise FieldError("match", f"{{{name}}} is no gap; there are {', '.join('{' + g + '}' for g in _GAPS)}")
                if name in self._gaps:
                    raise FieldError("match", f"{{{name}}} stands twice")
                self._gaps.append(name)
                out.append(f"(?P<{name.replace('-', '_')}>{_GAPS[name]})")
                position = gap.end()
            elif match[position].isspace():
                out.append(f"(?P<blank{blanks}>[ \\u00a0\\u2009\\u202f]{{0,2}})")
                blanks += 1
                position += 1
            else:
                out.append(re.escape(match[position]))
                position += 1
        if match[-1:].isalnum():
            out.append(r"(?!\w)")
        return lazy("".join(out), re.IGNORECASE), blanks

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(words=self._words, marks=self._marks)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        if not places or (self.fields.where != "anywhere" and (_MARKUP.search(text) is not None) != (self.fields.where == "markup")):
            return
        reached = -1
        for place in places:
            for opening in self._opening.finditer(text, place.start, place.end):
                if opening.start() < reached:
                    continue
                match = self._pattern.match(text, opening.start(), min(len(text), place.end + _REACH))
                if match is None:
                    continue
                if self._blanks and not any(match[f"blank{i}"] for i in range(self._blanks)):
                    reached = match.end()
                    continue
                change = self._change(match)
                if change is not None:
                    reached = match.end()
                    yield change

    def _change(self, match: re.Match[str]) -> Proposal | None:
        if not self.fields.delete:
            character = ""
            if "{character}" in self.fields.becomes:
                character = _character(match.groupdict())
                if not character:
                    return None
            after = _GAP.sub(
                lambda gap: character if gap[1] == "character" else match[gap[1].replace("-", "_")],
                self.fields.becomes,
            )
            before, head, tail = match.group(), 0, 0  # only what changes: the rest may be protected
            while head < min(len(before), len(after)) and before[head] == after[head]:
                head += 1
            while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
                tail += 1
            return self.proposal(match.start() + head, match.end() - tail, after[head : len(after) - tail])
        text, (start, end) = match.string, match.span()
        left, right = text[max(0, start - 1) : start], text[end : end + 1]
        if left in ("", " ", "\n") and right == " ":
            end += 1
        elif left == " " and (not right or right in "\r\n.,;:!?"):
            start -= 1
        between = " " if left and right and not left.isspace() and right.isalnum() else ""
        return self.proposal(start, end, between)


def _character(groups: dict[str, str | None]) -> str:
    """What the match stands for; empty where nobody may write it."""
    name, number = groups.get("entity"), groups.get("number")
    if name:
        known = None if name.istitle() else ENTITIES.get(name.lower())  # Lind & Euro; is a firm
        if known is not None:
            return known
        from html.entities import html5

        return html5.get(f"{name};", "")
    code = int(number or "0")
    if code == 160:
        return " "
    return chr(code) if 33 <= code < 0xD800 and not 127 <= code <= 159 and chr(code) not in "<>" and chr(code).isprintable() else ""
