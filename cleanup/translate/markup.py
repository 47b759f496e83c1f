"""Markup through a translation: what is masked, what stays to the letter, and how it is put back.

Two kinds of things stand in a text that no model may see. *Structure* (fences of code, bullets, headings, table bars, front matter) is masked: it
lies between sentences, and sentences are cut around it. *Inline* things (addresses, code, tags, `snake_case`, link targets, emphasis) lie in a
sentence. Opaque ones become a word that models copy, and are put back where each came back exactly once; where not, the sentence is cut at them
and the pieces are translated one by one. Emphasis and links are put around the same words again if these are found in the translation, else likewise.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from cleanup.document import Document, Span
from cleanup.lazy import lazy
from cleanup.protect import Protected, protected
from cleanup.value import value

_FENCE = lazy(r"(?ms)^ {0,3}(```|~~~).*?(?:^ {0,3}\1[^\n]*$|\Z)")
_FRONT = lazy(r"(?s)\A---\n.*?\n---(?=\n|\Z)")
_PREFIX = lazy(r"(?m)^(?:[ \t]*(?:#{1,6}(?=[ \t])|>|[-*+](?=[ \t])|\d{1,3}[.)](?=[ \t])|\[[ xX]\](?=[ \t])))+[ \t]*")
_DEFINITION = lazy(r"(?m)^ {0,3}\[[^\]\n]{1,100}\]:[^\n]*$")
_TABLE = lazy(r"(?m)^[ \t]*\|[^\n]*\|[ \t]*$")
_COMMENT = lazy(r"(?s)<!--.*?-->")
_OPAQUE = lazy(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,600}\)|\\[\\`*_{}\[\]()#+.!|-]")
_EMPHASIS = lazy(r"(?<![\w*_])(?P<mark>\*{1,3}|_{1,3}|~~)(?=\S)(?P<inner>[^\n*_~]{1,400}?)(?<=\S)(?P=mark)(?![\w*_])")
_SNAKE = lazy(r"\S*_\S*")
_LINK = lazy(r"(?<!!)\[(?P<inner>[^\[\]\n]{1,300})(?P<tail>\]\([^)\n]{0,600}\)|\]\[[^\]\n]{0,100}\])")


@value
class Part:
    """A stretch of a sentence: `fixed` stays to the letter, the rest is translated."""

    text: str
    fixed: bool
    pair: int = 0  # emphasis and links: the same number at its opening and its closing mark


def masked(text: str, markdown: bool) -> str:
    """The text with its structure turned into line ends, as long as before."""
    if not markdown:
        return text
    spans: list[tuple[int, int]] = []
    for pattern in (_FRONT, _FENCE, _COMMENT, _DEFINITION, _PREFIX):
        spans += [match.span() for match in pattern.finditer(text)]
    for match in _TABLE.finditer(text):
        row = match.group()
        spans += [(match.start() + at, match.start() + at + 1) for at, mark in enumerate(row) if mark == "|" and row[at - 1 : at] != "\\"]
    out = list(text)
    for start, end in spans:
        out[start:end] = "\n" * (end - start)
    return "".join(out)


def fixed_spans(text: str) -> list[Span]:
    """The protected spans of a text: addresses, code, tags, entities, words with an underscore. In order, not touching."""
    found = protected(Document(text))
    return Protected([*found.spans(), *(found.markup.spans() if found.markup is not None else ())]).spans()


def parts(text: str, start: int, end: int, fixed: Sequence[Span], markdown: bool) -> list[Part]:
    """A sentence, cut into what stays and what is translated."""
    cuts: dict[int, tuple[int, int]] = {}  # start -> (end, pair)
    at = max(0, bisect_right(fixed, (start, start)) - 1)
    for span in takewhile(lambda span: span.start < end, fixed[at : at + end - start + 2]):
        if span.end > start:
            cuts[max(start, span.start)] = (min(end, span.end), 0)
    piece = text[start:end]
    if markdown:
        for match in _OPAQUE.finditer(piece):
            cuts.setdefault(start + match.start(), (start + match.end(), 0))
        for number, match in enumerate(_LINK.finditer(piece), 1001):
            cuts[start + match.start()] = (start + match.start() + 1, number)
            cuts[start + match.start("tail")] = (start + match.end(), number)
        for number, match in enumerate(_EMPHASIS.finditer(piece), 1):
            size = len(match["mark"])
            cuts.setdefault(start + match.start(), (start + match.start() + size, number))
            cuts.setdefault(start + match.end() - size, (start + match.end(), number))
    for match in _SNAKE.finditer(piece):
        low, high = start + match.start(), start + match.end()
        if not any(a < high and b > low for a, (b, _) in cuts.items()):
            cuts[low] = (high, 0)
    found: list[Part] = []
    position = start
    for low in sorted(cuts):
        high, pair = cuts[low]
        if low < position:
            continue
        if low > position:
            found.append(Part(text[position:low], False))
        found.append(Part(text[low:high], True, pair))
        position = high
    if position < end:
        found.append(Part(text[position:end], False))
    return found


def holder(number: int) -> str:
    """The word that stands for an opaque span."""
    return f"XQ{number}X"


def plain(found: Sequence[Part]) -> str:
    """The sentence as the model sees it: without emphasis, with a word for each opaque span."""
    return "".join(holder(i) if part.fixed and not part.pair else "" if part.fixed else part.text for i, part in enumerate(found))


def inner(found: Sequence[Part]) -> Iterator[tuple[int, int, str]]:
    """(index of the opening mark, of the closing mark, the plain text between them), for each emphasis."""
    opened: dict[int, int] = {}
    for i, part in enumerate(found):
        if part.pair and part.pair in opened:
            low = opened.pop(part.pair)
            yield low, i, "".join(p.text for p in found[low + 1 : i] if not p.fixed)
        elif part.pair:
            opened[part.pair] = i


def wanted(found: Sequence[Part]) -> list[str]:
    """Everything that must be translated so that `rebuilt` can do its work."""
    if not any(part.fixed for part in found):
        return [plain(found)]
    pieces = [part.text.strip() for part in found if not part.fixed]
    return [text for text in (plain(found), *(text for *_, text in inner(found)), *pieces) if has_letters(text)]


def rebuilt(found: Sequence[Part], translated: Callable[[str], str]) -> str:
    """The translation with everything fixed in its place."""
    whole = plain(found)
    if not any(part.fixed for part in found):
        return translated(whole)
    answer = translated(whole)
    opaque = [i for i, part in enumerate(found) if part.fixed and not part.pair]
    if all(answer.count(holder(i)) == 1 for i in opaque) and _in_order(answer, opaque, found):
        for low, high, text in inner(found):
            again = translated(text).strip().rstrip(".")
            at = answer.lower().find(again.lower()) if again else -1
            if at < 0 or answer.lower().find(again.lower(), at + 1) >= 0:
                break
            answer = answer[:at] + found[low].text + answer[at : at + len(again)] + found[high].text + answer[at + len(again) :]
        else:
            for i in opaque:
                answer = answer.replace(holder(i), found[i].text)
            return answer
    return "".join(part.text if part.fixed else _piece(part.text, translated) for part in found)


def _in_order(answer: str, opaque: Sequence[int], found: Sequence[Part]) -> bool:
    """Tags must come back in their order; what stands alone may move."""
    tied = [i for i in opaque if found[i].text[0] == "<"]
    places = [answer.find(holder(i)) for i in tied]
    return places == sorted(places)


def _piece(text: str, translated: Callable[[str], str]) -> str:
    core = text.strip()
    if not has_letters(core):
        return text
    at = text.find(core)
    return text[:at] + translated(core) + text[at + len(core) :]


def has_letters(text: str) -> bool:
    return any(character.isalpha() for character in text)
