"""The vocabulary of `unless:` and `only:`: what a rule may look at around a match before it changes anything.

Word lists (`before_change`, `after_change`, `before_match`, `after_match`) hold words, marks, or classes in braces; the neighbour is the word or
mark that stands beside the bracketed part or beside the whole match, spaces overlooked. `match_has` asks for a word within the match, where a
class of the pattern is too wide, `sentence_has` for one anywhere in the sentence outside it, `sentence_opens` for its first word, `document_has` for one anywhere in the text. The other guards are questions with yes or no.
A guard looks only at the text and the language, never at the evidence of translation, so its answer stays the same from round to round.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from cleanup.context import Context
from cleanup.document import Document, Line, fold
from cleanup.lexicon import WordClass as W
from cleanup.pattern import CLASSES, Match, is_of, name_length
from cleanup.rule import FieldError
from cleanup.value import value

T = TypeVar("T")


def neighbour_before(line: Line, index: int) -> str:
    """The word before word `index`, or the nearest mark between them, or `""` at the line's start."""
    gap = line.gap(index).strip()
    if gap:
        return gap[-1]
    return line.words[index - 1] if index > 0 else ""


def neighbour_after(line: Line, index: int) -> str:
    """The word at `index`, or the nearest mark between it and the word before, or `""` at the line's end."""
    gap = line.gap(index).strip()
    if gap:
        return gap[0]
    return line.words[index] if index < len(line.words) else ""


def in_quotes(match: Match, context: Context) -> bool:
    """The match stands inside quotation marks that open earlier in the same line."""
    text, position = match.line.document.text, match.span().start
    before = text[match.line.start : position]
    opened = max(before.rfind(c) for c in "“„«")
    closed = max(before.rfind(c) for c in "”»")
    if opened > closed:
        return True
    return before.count('"') % 2 == 1


def at_sentence_start(match: Match, context: Context) -> bool:
    """The match opens its sentence."""
    return match.line.sentence_start(match.first) == match.first


def at_line_start(match: Match, context: Context) -> bool:
    """The match opens its line (marks before it do not count)."""
    return match.first == 0


def question(match: Match, context: Context) -> bool:
    """The sentence ends with a question mark."""
    end = match.line.sentence_end(match.last - 1)
    return "?" in match.line.gap(end)


def verb_before(match: Match, context: Context) -> bool:
    """A verb stands before the match in its sentence: the name found is then seldom a subject. Needs a table of classes (English)."""
    line = match.line
    verbs = _once(line, "verbs", lambda: [i for i in range(len(line.words)) if _is_verb(line, i, context)])
    return _any_between(verbs, line.sentence_start(match.first), match.first)


def _is_verb(line: Line, index: int, context: Context) -> bool:
    word = line.words[index]
    if word[0].isupper() and index > 0 and line.gap(index) == " ":
        return False
    return context.can_be(word, W.PAST | W.VERB_S | W.MODAL | W.AUXILIARY) or (
        context.can_be(word, W.VERB) and not context.can_be(word, W.NOUN | W.PLURAL | W.PREPOSITION | W.ADJECTIVE)
    )


def heading(match: Match, context: Context) -> bool:
    """The line looks like a heading: short, without a mark at its end, or most of its words capitalised."""
    line = match.line
    return _once(line, "heading", lambda: _is_heading(line))


def _is_heading(line: Line) -> bool:
    text = line.text.rstrip()
    words = line.words
    capitals = sum(w[0].isupper() for w in words)
    return (len(words) <= 14 and text[-1:].isalnum()) or (len(words) > 2 and capitals / len(words) > 0.6)


def capital_in_change(match: Match, context: Context) -> bool:
    """The bracketed part begins with a capital."""
    return match.line.words[match.brackets[0][0]][0].isupper()


def you_in_document(match: Match, context: Context) -> bool:
    """The reader is spoken to ("you") somewhere in the document."""
    document = context.document
    found = document.memo("you")
    if not isinstance(found, bool):
        found = re.search(r"\b[Yy]ou(?:'re|’re)?\b", document.text) is not None
        document.remember("you", found)
    return found


def foreign_around(match: Match, context: Context) -> bool:
    """The words beside the match are of another language: none of the nearest, or less than a third of them, is a small or common word of the text's own; or all
    words of the match that stay are rare ones there (`lindo y querido`)."""
    line = match.line
    changed = [span for span in match.brackets if span is not None]
    kept = [line.words[i] for i in range(match.first, match.last) if not any(low <= i < high for low, high in changed)]
    if len(kept) > 1 and all(word.isalpha() and word.islower() and context.band(word) < _USUAL for word in kept):
        return True
    near, far = _own_beside(match, context, _NEAR), _own_beside(match, context, _BESIDE)
    return (len(near) > 2 and not any(near)) or 3 * sum(far) < len(far)


def _own_beside(match: Match, context: Context, reach: int) -> list[bool]:
    """For each word beside the match, names left out, whether it is a small or common word of the text's own language."""
    line = match.line
    beside = [*range(max(0, match.first - reach), match.first), *range(match.last, min(len(line.words), match.last + reach))]
    words = [line.words[i] for i in beside if line.words[i].isalpha() and not (line.words[i][0].isupper() and line.sentence_start(i) != i)]
    return [context.is_function_word(word) or (len(word) > 3 and context.band(word) >= _COMMON) for word in words]


_NEAR = 2
_BESIDE = 6  # words on each side by which the language around a match is told
_USUAL = 3  # band under which a word may be another language's
_COMMON = 4  # band from which a word of four letters and more counts there


def _once(line: Line, what: object, ask: Callable[[], T]) -> T:
    """The answer to a question about a whole line, asked once: a line may hold thousands of matches."""
    document = line.document
    answers = document.memo("answers")
    if not isinstance(answers, dict):
        answers = {}
        document.remember("answers", answers)
    key = (what, line.start)
    if key not in answers:
        answers[key] = ask()
    found: T = answers[key]
    return found


def _any_between(indices: Sequence[int], low: int, high: int) -> bool:
    """Whether one of the sorted indices lies in [low, high)."""
    return bisect_left(indices, low) < bisect_left(indices, high)


def _bare_chunks(document: Document) -> frozenset[str]:
    """The chunks of a document, folded, without marks at their ends."""
    found = document.memo("bare chunks")
    if not isinstance(found, frozenset):
        found = frozenset(fold(chunk.strip(".,;:!?")) for chunk in document.chunks())
        document.remember("bare chunks", found)
    return found


QUESTIONS: Mapping[str, Callable[[Match, Context], bool]] = {
    "in_quotes": in_quotes,
    "sentence_start": at_sentence_start,
    "line_start": at_line_start,
    "question": question,
    "verb_before": verb_before,
    "heading": heading,
    "capital_in_change": capital_in_change,
    "you_in_document": you_in_document,
    "foreign_around": foreign_around,
}
LISTS = ("before_change", "after_change", "before_match", "after_match", "match_has", "sentence_has", "sentence_opens", "document_has")


@value
class Guard:
    """One key of `unless:` or `only:`."""

    name: str
    words: frozenset[str]
    classes: frozenset[str]

    def holds(self, match: Match, context: Context) -> bool:
        ask = QUESTIONS.get(self.name)
        if ask is not None:
            return ask(match, context)
        line = match.line
        if self.name == "sentence_has":
            held = _once(line, self, lambda: [i for i, word in enumerate(line.words) if self._is(word, line, i, context)])
            low, high = line.sentence_start(match.first), line.sentence_end(match.last - 1)
            return _any_between(held, low, match.first) or _any_between(held, match.last, high)
        if self.name == "match_has":
            return any(self._is(line.words[i], line, i, context) for i in range(match.first, match.last))
        if self.name == "sentence_opens":
            low = line.sentence_start(match.first)
            return self._is(line.words[low], line, low, context)
        if self.name == "document_has":
            return not self.words.isdisjoint(_bare_chunks(context.document))
        low, high = (match.brackets[0][0], match.brackets[-1][1]) if self.name.endswith("change") else (match.first, match.last)
        if self.name.startswith("before"):
            return self._is(neighbour_before(line, low), line, low - 1, context)
        return self._is(neighbour_after(line, high), line, high, context)

    def _is(self, word: str, line: Line, index: int, context: Context) -> bool:
        if not word:
            return False
        if (word if len(word) == 1 else fold(word)) in self.words:
            return True
        if not word[0].isalnum():
            return False
        return any(name_length(line, index, context) > 0 if name == "name" else is_of(name, word, context) for name in self.classes)


def guards(field: str, written: Mapping[str, tuple[str, ...]]) -> tuple[Guard, ...]:
    """What an editor wrote under `unless:` or `only:` -> guards. Raises FieldError with the known keys."""
    found: list[Guard] = []
    for name, words in written.items():
        if name in QUESTIONS:
            if words != ("yes",):
                raise FieldError(field, f"{name}: write `yes`, or leave the key out")
            found.append(Guard(name, frozenset(), frozenset()))
            continue
        if name not in LISTS:
            raise FieldError(field, f"{name} is no guard; the guards are {', '.join((*LISTS, *QUESTIONS))}")
        classes = frozenset(w[1:-1] for w in words if w.startswith("{") and w.endswith("}"))
        unknown = classes - set(CLASSES)
        if unknown:
            raise FieldError(field, f"{{{min(unknown)}}} is no class; the classes are {' '.join('{' + c + '}' for c in CLASSES)}")
        plain = frozenset(w if len(w) == 1 else fold(w) for w in words if not (w.startswith("{") and w.endswith("}")))
        if not plain and not classes:
            raise FieldError(field, f"{name} holds no words")
        found.append(Guard(name, plain, classes))
    return tuple(found)
