"""stray-stop: full stops in the wrong place, and sentences that begin small. `what` says which:

    joined       `a lot of luck. to be chosen` -> `a lot of luck to be chosen`: a tag ended there; what follows cannot
                 be a sentence, or the word before cannot end one (`the new. dates`)
    small-start  `The road is closed. the detour is long.` -> `The detour …`: one of `words` after a stop, and a verb
                 in what follows
    before-comma `is bad. , he said` -> `is bad, he said`
    doubled      `The lamp was green.. Nobody` -> `green. Nobody`: two stops, not three
    date         `from May 9. in all towns`, `on 9. May` -> `from May 9 in`, `on 9 May`
    small-asked  `How did it start? experts believe …` -> `Experts`: the same behind a question mark, and where a paragraph begins
    glued-comma  `bought apples., pears` -> `apples, pears`: a stop and a comma behind a plain word
    quoted-name  `“We are closed.” the owner said` -> `“We are closed,” the owner said`: a subject and one of `words`
    quoted-tag   `“We are closed.” says the owner` -> `“We are closed,” says the owner`: one of `words` (verbs of
                 speech) follows

Refused: abbreviations, initials, numbers and file names before the stop, lines that begin small or have no mark at
their end, and documents in which small sentence starts, `..` or a lone small `i` are the habit: that is how people
chat.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from typing import ClassVar, Literal

from cleanup.context import Context
from cleanup.document import Document, Line, Span
from cleanup.edit import Proposal, Safety
from cleanup.haste import careful, chatty, typed_in_haste
from cleanup.languages.words import words
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_PROSE = lazy(r"[a-z]{3}\. [A-Z][a-z']*(?: [\w'’-]+){3,}$")  # a sentence before, and one of four words and more
_DOUBLED = lazy(r"\.\.(?<=[a-z]{3}\.\.)(?=(?: [“\"]?[A-Z][a-z]+ [a-z])|[ \t]*$)", re.MULTILINE)
_MONTHS = words("january february march april may june july august september october november december")
_MONTH = "|".join(sorted(month.capitalize() for month in _MONTHS))
_AFTER_DAY = "in|on|at|the|to|for|from|until|and|of|by|with|he|she|it|they|we|is|was|will|has|had|a|an|all|this|that"
_DATES = (
    lazy(rf"\b(?:{_MONTH}) [0-3]?[0-9](\.)(?= (?:{_AFTER_DAY})\b)"),
    lazy(rf"\b(?i:on|from|until|by|since|of|to|before|after|and|the|till|between) [0-3]?[0-9](\.)(?= (?:{_MONTH})\b)"),
)
_BEFORE_COMMA = lazy(r"\.(?<=[a-z]{3}\.) ?,(?= [a-z])")  # the stop first: it is found at once, and what stands before it is looked at there
_GLUED = lazy(r"\.(?<=[a-z]{3}\.)(?=, [a-z])")
_CODE = lazy(r"\w\(|[={}_]|\bis None\b")
_VOWELS = lazy(r"[aeiouy]", re.IGNORECASE)
_FRAGMENT = W.PAST | W.VERB_S | W.MODAL | W.AUXILIARY
_NEVER_LAST = ("the", "a", "an", "every", "my", "your", "its", "their", "our", "whose")
_ASKING = words("ask asks wonder wonders wondered")
_NEVER_OPENS = frozenset({"to", "of", "than", "which", "whose"})

_TAG = 7  # words of who speaks, at most
_EVERYDAY = 4  # band of a word that is hardly a name
_WHEN = words("yesterday today later monday tuesday wednesday thursday friday saturday sunday")
_SUBJECTS = frozenset({"we", "they", "he", "she", "it"})
_PARAGRAPH = 7  # words of the shortest line that counts as a paragraph
_SAID = words(
    "asked asks shouted cried said says told added explained stressed noted announced stated warned admitted claimed wrote replied confirmed"
)
_JOINS = frozenset({"and", "or", "but"})


class StrayStop(Rule):
    """A full stop that ends nothing, or a sentence that begins small."""

    NAME: ClassVar[str] = "stray-stop"
    STAGE: ClassVar[Stage] = Stage.PUNCTUATION

    @fields
    class Fields:
        what: Literal["joined", "small-start", "before-comma", "doubled", "date", "small-asked", "glued-comma", "quoted-name", "quoted-tag"] = field(
            metadata={"help": "What is wrong with the stop."}
        )
        words: tuple[str, ...] = field(
            default=(), metadata={"help": "For joined and small-start: the small words after the stop. For quoted-tag and quoted-name: verbs."}
        )

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if bool(fields.words) != (fields.what in ("joined", "small-start", "small-asked", "quoted-tag", "quoted-name")):
            raise FieldError("words", "belongs to joined, small-start, small-asked, quoted-tag and quoted-name, and there it must stand")
        every = "|".join(sorted(fields.words))
        self._small = lazy(rf"\. ({every})(?= [a-z“\"A-Z0-9])")
        self._asked = lazy(rf"(?:(?<=[a-z][?] )|^)({every})(?= [a-z])", re.MULTILINE)
        self._cut = lazy(rf"(?<= )(?:{'|'.join(_NEVER_LAST)}|[^\W\d_]{{2,20}}['’]s)(\. )(?=[a-z]{{2}})")
        named = "(?:the|a|an|his|her|its|their|our|my|one)(?: [a-z][a-z'’-]*){1,3}?"
        self._named = lazy(rf"\.(?<=[a-z]\.)(?=([”\"]) (?:he|she|they|we|I|{named}) (?:{every})\b)")
        self._tag = lazy(rf"\.(?<=[a-z]\.)(?=([”\"]) ({every}) (?:the|a|an|his|her|its|their|our|he|she|[A-Z][a-z]))")

    def triggers(self, target: str | None = None) -> Triggers:
        match self.fields.what:
            case "joined" | "small-start":
                small = frozenset(self.fields.words)
                behind = dict.fromkeys(small, frozenset("."))
                if self.fields.what == "small-start":
                    return Triggers(words=small, preceded=behind)
                cut = frozenset(f"{word}." for word in _NEVER_LAST)
                return Triggers(words=small, preceded=behind, exact=cut, shape=lambda form: form.endswith(("'a.", "’a.")))
            case "small-asked":
                return Triggers(words=frozenset(self.fields.words))
            case "glued-comma":
                return Triggers(text=(".,",))
            case "before-comma":
                return Triggers(text=(". ,", ".,"))
            case "date":
                return Triggers(words=_MONTHS)
            case "doubled":
                return Triggers(text=("..",))
            case _:
                return Triggers(text=(".” ", '." '))

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        if self.fields.what == "date":
            yield from self._date(document, places)
            return
        if self.fields.what == "small-asked" and not any(_may_open(document.text, place.start) for place in places):
            return
        if self.fields.what in ("joined", "small-start") and not any(_small_or_cut(document.text, *place) for place in places):
            return
        finder: Callable[[Document, Context], Iterator[Proposal]] = getattr(self, "_" + self.fields.what.replace("-", "_"))
        yield from finder(document, context)

    def _joined(self, document: Document, context: Context) -> Iterator[Proposal]:
        for match in self._small.finditer(document.text):
            line = document.line(match.start())
            if not self._allowed(line, match.start(), context):
                continue
            word = match[1]
            index = line.at(match.start(1))
            following = line.words[index + 1]
            if word in _JOINS:
                sure = context.can_be(following, _FRAGMENT) and not context.can_be(following, W.PLURAL)
            else:
                sure = word in _NEVER_OPENS or _fragment(line, index, context)
            yield self.proposal(match.start(), match.start(1), " ", safety=None if sure else Safety.GUESS)

        for match in self._cut.finditer(document.text):
            # no sentence ends with an article, a possessive or a possessive name
            line = document.line(match.start())
            if document.text[match.start() - 2 : match.start() - 1] == ".":
                continue  # `p. a. system`
            if line.text.lstrip()[:1].isupper() and line.text.rstrip()[-1:] in '.!?”"…’)' and careful(document):
                yield self.proposal(match.start(1), match.end(1), " ")

    def _small_start(self, document: Document, context: Context) -> Iterator[Proposal]:
        for match in self._small.finditer(document.text):
            line = document.line(match.start())
            index = line.at(match.start(1))
            if not self._allowed(line, match.start(), context) or _fragment(line, index, context):
                continue
            if self._a_tag(line, line.at(match.start(1)), context):
                continue  # `the results are better. the bank announced on Wednesday.`: a comma was meant
            if line.words[index + 1][:1].isupper() and context.band(line.words[index + 1].lower()) >= _EVERYDAY:
                continue  # `her Honey is sold`: more is wrong than the beginning
            yield self.proposal(match.start(1), match.start(1) + 1, document.text[match.start(1)].upper())

    @staticmethod
    def _a_tag(line: Line, index: int, context: Context) -> bool:
        """Whether a verb of speech without an object ends the sentence: it says who spoke, and belongs to the sentence before."""
        end = line.sentence_end(index)
        said = context.language.speech_verbs if context.language is not None else frozenset[str]()
        for i in range(index + 1, min(end, index + _TAG)):
            if line.words[i] in said:
                following = line.words[i + 1] if i + 1 < end else ""
                return not following or (following != "that" and context.can_be(following, W.PREPOSITION)) or following in _WHEN
        return False

    def _small_asked(self, document: Document, context: Context) -> Iterator[Proposal]:
        if not careful(document) or typed_in_haste(document):
            return
        for match in self._asked.finditer(document.text):
            line = document.line(match.start())
            index = line.at(match.start())
            text = line.text.strip()
            if text[-1:] not in ".!?" or _CODE.search(text) or _fragment(line, index, context):
                continue
            if match.start() == line.start:
                before = document.text[: line.start].rstrip()
                if len(line.words) < _PARAGRAPH or (before and before[-1] not in '.!?”"'):
                    continue
            elif not (text[0].isupper() or text[0] in '“"‘–—-'):
                continue
            if any(line.words[i] in _SAID or line.words[i] in _ASKING for i in range(index, min(len(line.words), index + 4))):
                continue  # `“Who is it? the man asked`: a lost quotation mark
            yield self.proposal(match.start(), match.start() + 1, match[1][0].upper())

    def _before_comma(self, document: Document, context: Context) -> Iterator[Proposal]:
        for match in _BEFORE_COMMA.finditer(document.text):
            line = document.line(match.start())
            if _abbreviated(line, match.start(), context) or " " not in match.group():
                continue
            yield self.proposal(match.start(), match.end(), ",")

    def _date(self, document: Document, places: Sequence[Span]) -> Iterator[Proposal]:
        seen: set[int] = set()
        for start, end in places:
            for pattern in _DATES:
                for match in pattern.finditer(document.text, max(0, start - 16), min(len(document.text), end + 16)):
                    if match.start(1) not in seen:
                        seen.add(match.start(1))
                        yield self.proposal(match.start(1), match.end(1), "")

    def _doubled(self, document: Document, context: Context) -> Iterator[Proposal]:
        text = document.text
        if text.count("..") - 2 * text.count("...") > 2 or chatty(document):
            return
        for match in _DOUBLED.finditer(text):
            line = document.line(match.start())
            if line.text.lstrip()[:1].isupper() or line.text.lstrip()[:1] in '“"–—-':
                ends = not text[match.end() : line.end].strip() and not _PROSE.search(
                    text, line.start, match.start()
                )  # it may be three stops cut short
                yield self.proposal(match.start() + 1, match.end(), "", safety=Safety.GUESS if ends else None)

    def _glued_comma(self, document: Document, context: Context) -> Iterator[Proposal]:
        for match in _GLUED.finditer(document.text):
            line = document.line(match.start())
            if _abbreviated(line, match.start(), context) or not careful(document):
                continue
            word = line.words[line.at(match.start()) - 1]
            if len(word) > 3 and context.can_be(word, -1):
                yield self.proposal(match.start(), match.start() + 1, "")

    def _quoted_name(self, document: Document, context: Context) -> Iterator[Proposal]:
        yield from self._quoted_tag(document, context, self._named)

    def _quoted_tag(self, document: Document, context: Context, tag: re.Pattern[str] | None = None) -> Iterator[Proposal]:
        for match in (tag or self._tag).finditer(document.text):
            line = document.line(match.start())
            before = document.text[line.start : match.start()]
            opened = before.rfind("“") > before.rfind("”") if match[1] == "”" else before.count('"') % 2 == 1
            if opened and not _abbreviated(line, match.start(), context):
                yield self.proposal(match.start(), match.start() + 1, ",")

    def _allowed(self, line: Line, at: int, context: Context) -> bool:
        """Whether the line is a piece of careful prose, and the word before the stop is no abbreviation."""
        text = line.text.strip()
        if not line.document.text[max(0, at - 2) : at].islower() or not line.document.text[max(0, at - 2) : at].isalpha():
            return False
        if not text or not (text[0].isupper() or text[0] in '“"‘–—-') or text[-1] not in '.!?”"…’)':
            return False
        return not _CODE.search(text) and not _abbreviated(line, at, context) and careful(line.document)


def _small_or_cut(text: str, start: int, end: int) -> bool:
    """Whether a chunk is small, and so opens no sentence, or ends with a stop."""
    return text[start].islower() or text[end - 1] == "."


def _may_open(text: str, start: int) -> bool:
    """Whether the word at `start` is small and opens a line, or stands behind a question mark."""
    return text[start].islower() and (start < 2 or text[start - 1] == "\n" or text[start - 2] == "?")


def _abbreviated(line: Line, at: int, context: Context) -> bool:
    """Whether the stop at `at` may belong to an abbreviation or a name of a file."""
    index = line.at(at) - 1
    if index < 0:
        return True
    word = line.words[index]
    if len(word) < 3 and word not in ("it", "us", "me", "by", "on", "in", "so", "up", "to", "go", "do", "is", "be", "he", "we"):
        return True
    if index and line.gap(index) == ".":
        return True  # e.g. a.m.
    if word.lower() == "viz" or not _VOWELS.search(word):
        return True
    language = context.language
    return language is None or word.lower() in language.abbreviations or not context.known(word)


def _fragment(line: Line, index: int, context: Context) -> bool:
    """Whether no finite verb stands between word `index` and the end of its sentence."""
    if line.words[index] in _SUBJECTS and index + 1 < len(line.words) and context.can_be(line.words[index + 1], W.VERB):
        return False
    for i in range(index + 1, line.sentence_end(index)):
        if line.gap(i).strip() in (",", ";") and i > index + 1:
            return True
        word = line.words[i]
        if (
            word.islower()
            and context.can_be(word, _FRAGMENT | W.VERB)
            and not (context.can_be(word, W.NOUN | W.PLURAL | W.ADJECTIVE | W.PREPOSITION | W.DETERMINER) and not context.can_be(word, _FRAGMENT))
        ):
            return False
    return True
