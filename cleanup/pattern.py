"""The small matching language of phrase rules: `{word} (i) {word}`, `{name} (he/she/it/they) {adverb}? {verb}`.

Items stand with exactly one space between them in the text, no mark and no line end. An item is a literal word (any case; a word of one
letter in its exact case), `a/b` for one of several, or a class in braces; `?` behind it means that it may be absent. The bracketed part is
what changes. A backslash makes `/ ( ) ? { } \\` literal.

A pattern that begins with `^` is found only where a sentence begins.

Classes: {word} (a known word, acronym, number or name), {name} (one or more capitalised words), {object} (what a verb can act on: `him`, a name,
or a determiner with its noun, as in `the old mayor`), {title}, {number}, and what English words can be: {verb}, {ing}, {past}, {participle},
{noun}, {plural}, {adjective}, {adverb}, {preposition}, {determiner}, {conjunction}.

Why not regular expressions: editors can read this, it cannot run away, and the engine can see which words a rule needs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from cleanup.context import Context
from cleanup.document import WORD, Line, Span, fold
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.rule import FieldError
from cleanup.value import value

CLASSES = (
    "word", "name", "title", "verb", "noun", "adjective", "adverb", "number", "preposition", "determiner", "conjunction",
    "ing", "past", "participle", "plural", "object",
)  # fmt: skip
_NAME_WORDS = 5  # a {name} is at most so many words
_OBJECT_WORDS = 5  # an {object} is at most so many words
_SEVERAL = {"name": _NAME_WORDS, "object": _OBJECT_WORDS}  # classes of more than one word
_ITEM = lazy(r"(?P<open>\()?(?P<body>\{[a-z]+\}|(?:\\.|[^\\\s(){}?])+)(?P<close1>\))?(?P<maybe>\?)?(?P<close2>\))?")

VERB = W.VERB | W.VERB_S | W.PAST | W.MODAL | W.AUXILIARY
NOUN = W.NOUN | W.PLURAL
_FLAGS = {
    "verb": int(VERB),
    "noun": int(NOUN),
    "adjective": W.ADJECTIVE,
    "adverb": W.ADVERB,
    "preposition": W.PREPOSITION,
    "determiner": W.DETERMINER,
    "conjunction": W.CONJUNCTION,
    "ing": W.ING,
    "past": W.PAST,
    "participle": W.PARTICIPLE,
    "plural": W.PLURAL,
}


@value
class Item:
    """One item of a pattern: a class, or a set of literal words (folded; one-letter words as they stand)."""

    name: str | None
    words: frozenset[str]
    maybe: bool
    bracket: int  # number of the bracket it stands in, 0 for none


@value
class Match:
    """Where a pattern was found: the words `first` to `last` (exclusive) of a line, and the words of each bracket."""

    line: Line
    first: int
    last: int
    brackets: tuple[tuple[int, int], ...]

    def span(self, bracket: int = 0) -> Span:
        """Document offsets of a bracket (1 is the first one), or of the whole match (0)."""
        low, high = self.brackets[bracket - 1] if bracket else (self.first, self.last)
        return Span(self.line.starts[low], self.line.ends[high - 1])


@value
class Pattern:
    items: tuple[Item, ...]
    anchor: int  # the literal item by which the pattern is looked for
    brackets: int
    sides: tuple[bool, bool]  # whether words must stand before and after the anchor
    opens: bool = False  # only at a sentence's start

    @property
    def triggers(self) -> frozenset[str]:
        """The folded words without one of which the pattern cannot match."""
        return frozenset(fold(word) for word in self.items[self.anchor].words)

    @property
    def capital_first(self) -> bool:
        """Whether the anchor opens the sentence, so that it has a capital."""
        return self.opens and self.anchor == 0

    @property
    def between(self) -> bool:
        """Whether words must stand on both sides of the anchor, so that it has no mark beside it."""
        return all(self.sides)

    def beside(self, step: int) -> frozenset[str] | None:
        """The words one of which must stand directly behind (1) or before (-1) the anchor; None where others can."""
        at = self.anchor + step
        if not 0 <= at < len(self.items) or self.items[at].maybe or not self.items[at].words:
            return None
        return self.items[at].words

    def might(self, text: str, place: Span, context: Context) -> bool:
        """A look at the characters around a chunk that holds the anchor, before the line is cut into words."""
        start, end = place
        if self.capital_first and not text[start].isupper():
            return False
        needs_before, needs_after = self.sides
        if needs_after and (text[end : end + 1] != " " or not text[end - 1].isalnum() or not self._begins(text, end + 1)):
            return False
        if not needs_before:
            return True
        if not text[start].isalnum() or start < 2 or text[start - 1] != " " or not text[start - 2].isalnum():
            return False
        previous = self.items[self.anchor - 1]
        if previous.maybe or not (previous.words or previous.name == "name"):
            return True
        before = text[max(0, start - 40) : start - 1].rsplit(None, 1)[-1:]
        if not before:
            return False
        if previous.words:
            last = WORD.findall(before[0])[-1:]
            return bool(last) and _literal(previous, last[0])
        return not before[0].islower() and not context.is_function_word(before[0])

    def _begins(self, text: str, start: int) -> bool:
        """Whether the word at `start` can be the item after the anchor: a look that needs no line."""
        item = self.items[self.anchor + 1]
        if item.maybe or item.name not in (None, "ing", "name"):
            return True
        if item.name == "name":
            return not text[start : start + 1].islower()
        match = WORD.match(text, start)
        if match is None:
            return False
        return match.group().endswith("ing") if item.name == "ing" else _literal(item, match.group())

    def matches(self, line: Line, index: int, context: Context) -> Iterator[Match]:
        """Matches in which the anchor is word `index` of the line: the longest first, at most one for each start."""
        if not _literal(self.items[self.anchor], line.words[index]):
            return
        before = self.items[: self.anchor]
        least = sum(not item.maybe for item in before)
        most = sum(_SEVERAL.get(item.name or "", 1) for item in before)
        for start in range(max(0, index - most), index - least + 1):
            if self.items[0].name == "name" and _inside_name(line, start, context):
                continue
            if self.opens and (line.sentence_start(start) != start or (not start and line.goes_on)):
                continue
            found = self._walk(line, start, 0, context, index)
            if found is not None:
                yield found

    def _walk(self, line: Line, start: int, item: int, context: Context, anchor: int) -> Match | None:
        path = self._step(line, start, start, item, context, anchor, ())
        if path is None:
            return None
        brackets: list[tuple[int, int]] = []
        for number in range(1, self.brackets + 1):
            inside = [(low, high) for i, low, high in path if self.items[i].bracket == number]
            if not inside:
                return None
            brackets.append((inside[0][0], inside[-1][1]))
        return Match(line, path[0][1], path[-1][2], tuple(brackets))

    def _step(
        self,
        line: Line,
        first: int,
        word: int,
        item: int,
        context: Context,
        anchor: int,
        path: tuple[tuple[int, int, int], ...],
    ) -> tuple[tuple[int, int, int], ...] | None:
        if item == len(self.items):
            return path
        if item == self.anchor and word != anchor:
            return None
        for size in self._sizes(line, first, word, item, context):
            longer = path + ((item, word, word + size),) if size else path
            found = self._step(line, first, word + size, item + 1, context, anchor, longer)
            if found is not None:
                return found
        return None

    def _sizes(self, line: Line, first: int, word: int, number: int, context: Context) -> Iterator[int]:
        """How many words the item may take here, most first."""
        item = self.items[number]
        if word < len(line.words) and (word == first or _joined(line, word)):
            if item.name == "name":
                yield from range(name_length(line, word, context), 0, -1)
            elif item.name == "object":
                yield from object_lengths(line, word, context)
            elif item.name is None:
                if _literal(item, line.words[word]):
                    yield 1
            elif is_of(item.name, line.words[word], context):
                yield 1
        if item.maybe:
            yield 0


def _joined(line: Line, word: int) -> bool:
    """Whether exactly one space stands between this word and the one before."""
    return line.starts[word] - line.ends[word - 1] == 1 and line.gap(word) == " "


def _inside_name(line: Line, word: int, context: Context) -> bool:
    """Whether the word before belongs to the same row of capitals, so that a name does not begin here."""
    if word == 0 or not _joined(line, word):
        return False
    before = line.words[word - 1]
    return before[0].isupper() and not context.is_function_word(before)


def _literal(item: Item, word: str) -> bool:
    return (word if len(word) == 1 else fold(word)) in item.words


def is_of(name: str, word: str, context: Context) -> bool:
    """Whether a word is of a class. Where the target language has no table of classes only `word`, `name`, `title`, `number` can be."""
    if name == "word":
        return context.known(word) or (len(word) > 1 and word.isupper()) or word.isdigit() or context.mentions.is_name(word)
    if name == "number":
        return word.isdigit() or context.can_be(word, W.NUMBER)
    if name == "title":
        return context.language is not None and fold(word) in context.language.titles
    return context.can_be(word, _FLAGS[name])


def name_length(line: Line, word: int, context: Context) -> int:
    """How many words from here on are a name (0: none).

    Capitalised words in a row, with small particles between them (de, von, van …). A single capitalised word must be a name elsewhere in the
    document, an acronym, or no word of the language; a row of two or more is a name unless it is all function words.
    """
    size = good = 0
    words = line.words
    while word + size < len(words) and size < _NAME_WORDS and (size == 0 or _joined(line, word + size)):
        current = words[word + size]
        if current[0].isupper() and not (size and context.is_function_word(current)):
            size += 1
            good = size
        elif size and current in _PARTICLES:
            size += 1
        else:
            break
    if good == 1:
        only = words[word]
        elsewhere = context.mentions.is_name(only) or (len(only) > 1 and only.isupper())
        opens = line.sentence_start(word) == word
        if context.is_function_word(only) or not (elsewhere or (not opens and not context.known(only))):
            return 0
    if good > 1 and context.is_function_word(words[word]) and fold(words[word]) not in ("the",):
        return 0
    return good


def object_lengths(line: Line, word: int, context: Context) -> Iterator[int]:
    """How many words from here on can be the object of a verb, most first: a pronoun, a name, a determiner with its noun."""
    first = line.words[word]
    if fold(first) in _OBJECT_PRONOUNS:
        yield 1
        return
    if not (fold(first) in _OPENS_OBJECT or context.can_be(first, W.POSSESSIVE)):
        yield from range(name_length(line, word, context), 0, -1)
        return
    sizes: list[int] = []
    for size in range(2, _OBJECT_WORDS + 1):
        index = word + size - 1
        if index >= len(line.words) or not _joined(line, index):
            break
        current = line.words[index]
        if current[0].isupper() or context.can_be(current, NOUN) or (context.known(current) and not context.can_be(current, -1)):
            sizes.append(size)
        elif not context.can_be(current, W.ADJECTIVE | W.PARTICIPLE | W.NUMBER | W.POSSESSIVE):
            break
    yield from reversed(sizes)


_OBJECT_PRONOUNS = frozenset("me him her us them it".split())
_OPENS_OBJECT = frozenset("the a an this that these those his its their our my your some two three several all".split())
_PARTICLES = frozenset("de del della di da dos das du la le van von der den ten ter bin ibn al el y e zu af av".split())


def neighbours(rows: Mapping[str, Iterable[Pattern]]) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Of the words by which patterns are looked for, those with which each pattern needs a certain word beside: the words behind, and those before.

    Most patterns do, and their anchors are everyday words (`of`, `the`): so the engine asks for the two words together (`Triggers.followed`).
    """
    followed: dict[str, frozenset[str]] = {}
    preceded: dict[str, frozenset[str]] = {}
    for word, patterns in rows.items():
        behind: frozenset[str] = frozenset()
        before: frozenset[str] = frozenset()
        for pattern in patterns:
            if (found := pattern.beside(1)) is not None:
                behind = behind | found if behind else found
            elif (found := pattern.beside(-1)) is not None:
                before = before | found if before else found
            else:
                break
        else:
            if behind:
                followed[word] = behind
            if before:
                preceded[word] = before
    return followed, preceded


def parse(text: str, field: str = "match", weight: Callable[[str], float] | None = None) -> Pattern:
    """A pattern as editors write it -> Pattern. Raises FieldError with what was read and what to write instead.

    `weight` says how common a word is: then the rarest literal item is the one that the pattern is looked for by.
    """
    items: list[Item] = []
    bracket = count = 0
    pieces = _pieces(text, field)
    opens = pieces[0] == "^"
    for piece in pieces[opens:]:
        match = _ITEM.fullmatch(piece)
        if match is None:
            raise FieldError(field, f"cannot read {piece!r}; write words, a/b, {{word}} or a bracket ( ) around what changes")
        if match["open"]:
            if bracket:
                raise FieldError(field, "a bracket opens inside a bracket")
            count += 1
            bracket = count
        body = match["body"]
        name: str | None = None
        words: frozenset[str] = frozenset()
        if body.startswith("{"):
            name = body[1:-1]
            if name not in CLASSES:
                raise FieldError(field, f"{body} is no class; the classes are {' '.join('{' + c + '}' for c in CLASSES)}")
        else:
            options = body.split("/") if "\\" not in body else [_unescape(o) for o in re.split(r"(?<!\\)/", body)]
            if any(not o for o in options):
                raise FieldError(field, f"an empty choice in {body!r}")
            words = frozenset(o if len(o) == 1 else fold(o) for o in options)
        items.append(Item(name, words, bool(match["maybe"]), bracket))
        if match["close1"] or match["close2"]:
            if not bracket:
                raise FieldError(field, "a bracket closes that did not open")
            bracket = 0
    if bracket:
        raise FieldError(field, "a bracket is not closed")
    if not count:
        raise FieldError(field, "put brackets ( ) around the part that changes")
    anchors = [i for i, item in enumerate(items) if item.words and not item.maybe]
    if not anchors:
        raise FieldError(field, "needs at least one word that must stand there; classes alone would be looked for everywhere")

    # the literal that is met least often: a capital that opens the sentence, then by the words' weight, else long words before short ones
    def dearness(i: int) -> tuple[bool, float, int, int]:
        words = items[i].words
        return (not (opens and i == 0), sum(map(weight, words)) if weight else -min(map(len, words)), len(words), i)

    anchor = min(anchors, key=dearness) if len(anchors) > 1 else anchors[0]
    sides = (any(not item.maybe for item in items[:anchor]), any(not item.maybe for item in items[anchor + 1 :]))
    return Pattern(tuple(items), anchor, count, sides, opens)


def _pieces(text: str, field: str) -> Sequence[str]:
    """Items of a pattern; a bracket may hold several, so `(a b)` gives `(a` and `b)`."""
    pieces = text.split()
    if not pieces:
        raise FieldError(field, "is empty")
    return pieces


def _unescape(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
