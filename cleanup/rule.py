"""Rule: what every rule has, whatever its kind, and what the engine may ask of it.

A rule finds; it never changes text. A *kind* (one file in `kinds/`) is a subclass: its `Fields` are what an editor may write in the rule
file, its `triggers` say without which words or marks it has nothing to find, its `find` is the work.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

from cleanup.document import Document, Span
from cleanup.edit import Proposal, Safety
from cleanup.value import frozen, value

if TYPE_CHECKING:
    from cleanup.context import Context

T = TypeVar("T")


class Stage(IntEnum):
    """The order in which kinds get their turn. In a stage every rule sees the same text."""

    CHARACTERS = 0
    SPACING = 1
    WORDS = 2
    NAMES = 3
    GRAMMAR = 4
    PUNCTUATION = 5
    STRUCTURE = 6


class Door(StrEnum):
    """When a rule may run: `always` (the target language is enough), `translated` (the text is known to be machine-translated, by the
    caller or by evidence), `pair` (the source language is known too)."""

    ALWAYS = "always"
    TRANSLATED = "translated"
    PAIR = "pair"


class Status(StrEnum):
    """`trial` rules of ours are held back unless asked for; `retired` ones never run."""

    TRIAL = "trial"
    STABLE = "stable"
    RETIRED = "retired"


class Evidence(StrEnum):
    """What a hit says about the text: `strong` hits open doors, `weak` ones are only told."""

    STRONG = "strong"
    WEAK = "weak"
    NO = "no"


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
def fields(cls: type[T]) -> type[T]:
    """Makes a kind's `Fields`: a frozen, slotted dataclass."""
    return frozen(cls)


GUARDED = ("numbers", "dates", "negation", "quotes")  # what only a rule that says `may_change` may touch


@value
class Pair:
    """An example: `before` must become `after`. Where both are the same, nothing may change."""

    before: str
    after: str


@value
class Place:
    """Where a rule stands: the file and the line of its entry."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@value
class Head:
    """What every rule says of itself, whatever its kind.

    `target` and `source` follow from the pack's folder: `rules/en` is into English, `rules/pl-en` from Polish into English,
    `rules/any` into any language (both None).
    """

    id: str
    kind: str
    opens: Door
    safety: Safety
    why: str
    pack: str
    target: str | None
    source: str | None
    status: Status = Status.STABLE
    may_change: frozenset[str] = frozenset()
    evidence: Evidence = Evidence.NO
    fixes: tuple[Pair, ...] = ()
    keeps: tuple[str, ...] = ()
    known_gaps: tuple[Pair, ...] = ()
    place: Place | None = None
    ours: bool = True  # ships with the package; False for rules that the caller named


@value
class Triggers:
    """Without these a rule has nothing to find. The engine asks it only where one of them is met.

    `words`: folded words (`document.fold`) that must stand there as a whole word.
    `alone`: the same, but only where the word is a chunk of its own, with no mark beside it.
    `capitals`: folded words that matter with a capital only.
    `followed`, `preceded`: words of `words`, `alone` and `capitals` that matter only with one of these words, folded, directly behind or before them (a word that
    is in both: with either). What stands there may also be a mark at the edge of the chunk beside (`,`). The place is the word's chunk.
    `exact`: chunks of letters, as they are written.
    `word`: says of one word, as it stands, whether it could matter: a pure function of the word. Never asked of the commonest words of the
    target language in lower case (`lexicon.hot_words`): name those in `words`.
    `among`: the same asked of many words at once: it answers those that could matter. For kinds that know them as a set.
    `capital`: True if `word` (or `among`) is to be asked of words with a capital only, False of words without only, None of both.
    `beginnings`, `endings`: `word` is asked only of words that begin or end so, as they stand (both empty: of all).
    `marks`: strings that a chunk (a run of non-space) holds.
    `unlisted`: `word` is asked only of words that the target's list does not hold (`Lexicon.known`).
    `shape`: says of a chunk's shape (`document.shape`) whether it could matter: cheap, because shapes are few.
    `chunk`: the same for the chunk itself, a pure function of it; where `shape` is given too, asked only of chunks whose shape passes. They and
    `marks` are never asked of *plain* chunks: letters with at most some of `, . ; : ! ?` after them; those are looked at as words alone.
    `sift`: what `chunk` is for others, for all chunks that hold more than ASCII, plain or not: it gets many, one a line, and answers those that
    could matter.
    `text`: strings looked up in the whole text, for what lies between chunks.
    `always`: the rule cannot name anything and looks at every document (it then gets no places, and must be cheap).
    """

    words: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    followed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    preceded: Mapping[str, frozenset[str]] = field(default_factory=dict)
    exact: frozenset[str] = frozenset()
    word: Callable[[str], bool] | None = None
    among: Callable[[Collection[str]], Iterable[str]] | None = None
    capital: bool | None = None
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    unlisted: bool = False
    marks: frozenset[str] = frozenset()
    chunk: Callable[[str], bool] | None = None
    shape: Callable[[str], bool] | None = None
    sift: Callable[[str], Iterable[str]] | None = None
    text: tuple[str, ...] = ()
    always: bool = False


@fields
class NoFields:
    """Of kinds with nothing to write beside the head."""


class Rule(ABC):
    """A compiled rule. Immutable once made; safe to share between threads."""

    NAME: ClassVar[str]  # the kind, as editors write it
    STAGE: ClassVar[Stage]
    FIXES: ClassVar[bool] = True  # False for kinds that change nothing, and so have no fixes to show
    MENDS_MARKUP: ClassVar[bool] = False  # True for kinds that may touch well-formed entities and snake_case
    BY_TARGET: ClassVar[bool] = False  # True for kinds that write another thing in each target language, so that English examples bind English
    BY_WORD: ClassVar[bool] = False  # True for kinds that, while the source is unknown, look only at words of `context.unique`
    Fields: ClassVar[type[Any]] = NoFields  # a frozen dataclass: the schema of what editors write (see rulefile)

    def __init__(self, head: Head, fields: Any) -> None:
        self.head = head
        self.fields = fields
        self.id = head.id

    @abstractmethod
    def triggers(self, target: str | None = None) -> Triggers:
        """Derived from the fields, for texts in a target language; asked once for each."""

    @abstractmethod
    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        """What this rule would change.

        `places` are the chunks of the text in which a trigger was met, in order (with triggers switched off: all chunks). The rule may look
        at anything in the document, but proposes only what lies in, or touches, a place; with more places than needed it must find the same.
        """

    def proposal(
        self,
        start: int,
        end: int,
        after: str,
        *,
        safety: Safety | None = None,
        why: str | None = None,
        entity: str | None = None,
        hint: str | None = None,
    ) -> Proposal:
        """A proposal in this rule's name; a kind may lower the safety for one place, never raise it above the rule's own."""
        own = self.head.safety
        level = own if safety is None else min(own, safety)
        return Proposal(start, end, after, self.id, why or self.head.why, level, entity, hint or self.head.source)

    def __repr__(self) -> str:
        return f"<{self.head.kind} {self.id}>"


class FieldError(ValueError):
    """A field of a rule has the right form and makes no sense: the field, what is wrong, what to write instead."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}")
        self.field = field
        self.message = message
