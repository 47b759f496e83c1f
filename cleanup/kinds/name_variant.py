"""name-variant: one Slavic name under two romanisations in one text, written one way.

    Peskov spoke first. Pieskow then left.          Peskov spoke first. Peskov then left.

No table of people is needed: the spellings are read back into Cyrillic under every system (`systems/*.tsv`), and where the reading of a spelling that is not
the target language's own meets the regular reading of one that is, the latter is written, with capitals and a possessive `'s` kept. Both must end like a
Slavic surname (`endings`) or follow a known Slavic given name; a given name before the one is brought into the form that stands before the other.

It refuses: a spelling that the target language would write too, or knows as a word; names of other origin (`lookalikes`: Moscow, Bülow); a text in which a given name from
`never_after` stands before the name (Kaczyński is Polish, not Russian written the Polish way), or another given name than before the other spelling; letters
that only Polish has (ń ś ć ą ę); parts of longer names; spellings that stand
together in one sentence, which is about them. Where two spellings of the target's kind stand in the text, and in languages with cases but at the
start of a sentence, the change is only a guess. So it is where no spelling of the target's kind stands in the text and a Slavic given name tells what the
word is: how a name would be written here is a matter of habit, and a rule is right in three cases of four. Any other lone foreign spelling is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import field
from pathlib import Path
from re import Match
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass, lexicon
from cleanup.names.match import Matcher, given_spellings, matcher
from cleanup.names.skeleton import readings, regular, respelt
from cleanup.names.systems import Script, script_of
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers
from cleanup.value import value

_WRITING = frozenset({"en", "de", "fr", "es", "it", "pl", "cs", "sv"})  # languages whose own spelling is told by its letters
_INFLECTING = frozenset({"pl", "cs"})
_POLISH = frozenset("ńśćąęźŃŚĆĄĘŹ")
_POSSESSIVE = ("'s", "’s", "'S", "’S")
_NAME = lazy(r"(?<![\w'’\-])[^\W\d_a-z][^\W\d_]{2,}(?:['’][sS])?(?![\w\-]|['’]\w)")
_BEFORE = lazy(r"(?<![^\W_])([^\W\d_]{2,} |[^\W\d_]\. ?)$")  # a word, or an initial
_AFTER = lazy(r" ([^\W\d_]+)")
_LOOK = 40  # code points before and after a name in which its neighbours are looked for
_SHORTEST = 4  # letters of a name
_COMMON = 4  # so common is a plain word that opens a sentence
_KNOWN = 2  # a word at least so common in the target language is left alone


@value
class _Met:
    """Where a name stands in a text, and after which words."""

    before: set[str] = field(default_factory=set)
    starts: list[int] = field(default_factory=list)


@value
class _Names:
    """The capitalised words of a text, and those that the target language writes so, by skeleton."""

    met: dict[str, _Met]
    own: dict[str, list[str]]


class NameVariant(Rule):
    """Two romanisations of one name in one text."""

    NAME: ClassVar[str] = "name-variant"
    STAGE: ClassVar[Stage] = Stage.NAMES
    BY_TARGET: ClassVar[bool] = True

    @value
    class Fields:
        systems: tuple[Path, ...] = field(metadata={"help": "Tables of the systems (.tsv), relative to this file; the one for Cyrillic is read."})
        givens: tuple[Path, ...] = field(metadata={"help": "The tables of given names (.tsv), relative to this file; * stands for any name."})
        endings: tuple[str, ...] = field(metadata={"help": "How Slavic surnames end, in any language's spelling."})
        lookalikes: tuple[Path, ...] = field(metadata={"help": "The table of names of other origin that look Slavic (.tsv), never rewritten."})
        never_after: frozenset[str] = field(default=frozenset(), metadata={"help": "Given names whose bearer keeps the spelling."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if not any(path.stem == "cyrillic" for path in fields.systems):
            raise FieldError("systems", "no table is called cyrillic.tsv")
        self._folder = fields.systems[0].parent
        self._givens = tuple(fields.givens)
        self._endings = tuple(fold(ending) for ending in fields.endings)
        self._lookalikes = fields.lookalikes[0]
        self._never_after = frozenset(fields.never_after)

    def triggers(self, target: str | None = None) -> Triggers:
        if target not in _WRITING:
            return Triggers()

        endings = tuple(e + p for ending in self._endings for e in (ending, ending.upper()) for p in ("", *_POSSESSIVE))
        givens = frozenset(given for given in given_spellings(self._givens) if _unknown(given, target))
        return Triggers(capitals=givens, word=lambda word: self._strange(_titled(_bare(word)), target), endings=endings, capital=True)

    # -- single words

    def _matcher(self) -> Matcher:
        return matcher(self._folder, self._givens, self._lookalikes)

    def _script(self) -> Script:
        return script_of(self._folder / "cyrillic.tsv")

    def _own(self, word: str, target: str) -> frozenset[str]:
        """What the word is by the target language's regular letters; a j that stands for a rare дж (Japarov) tells nothing."""
        found = regular(word, self._script(), target)
        return frozenset(key for key in found if "ДЖ" not in key) if "j" in word.lower() else found

    def _foreign(self, word: str) -> frozenset[str]:
        """What the word is by the regular letters of any system."""
        return frozenset(key for key, systems in readings(word, self._script()).items() if not min(systems.values()))

    def _strange(self, word: str, target: str) -> bool:
        """Whether the word ends like a Slavic surname, and the target language neither knows nor writes it so."""
        low = fold(word)
        return (
            low.endswith(self._endings)
            and len(word) >= _SHORTEST
            and _POLISH.isdisjoint(word)
            and _unknown(word, target)
            and low not in self._matcher().lookalikes
            and not self._own(word, target)
            and bool(self._foreign(word))
        )

    def _strange_given(self, word: str, target: str) -> bool:
        """Whether the word is a given name of the table, as another language spells it."""
        return fold(word) in given_spellings(self._givens) and _unknown(word, target) and not self._own(word, target)

    # -- a document

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        target = context.language.tag if context.language is not None else None
        if target not in _WRITING or not places:
            return
        text = document.text
        for place in places:
            for match in WORD.finditer(text, place.start, place.end):
                bare = _bare(match.group())
                titled = _titled(bare)
                if not bare[:1].isupper():
                    continue
                start, end = match.start(), match.start() + len(bare)
                if self._strange_given(titled, target) and (after := _AFTER.match(text, match.end())):
                    yield from self._full(titled, start, after, document, context, target)
                if not self._strange(titled, target) or self._longer(text, match.end(), context):
                    continue
                given = _BEFORE.search(text, max(0, start - _LOOK), start)
                if given is not None and self._strange_given(_titled(given[1].strip()), target):
                    continue  # done with the given name
                found = self._canonical(titled, document, context, target)
                if found is None and given is not None and self._is_given(_titled(given[1].strip())):
                    found = self._guessed(titled, document, target)
                if found is not None:
                    name, only = found
                    written = None if given is None else self._given_beside(_titled(given[1].strip()), name, document, target)
                    if given is not None and written is not None:
                        start, name = given.start(1), f"{written} {name}"
                    yield self.proposal(start, end, name.upper() if bare.isupper() else name, safety=self._sure(document, start, target, only))

    def _full(self, given: str, start: int, after: Match[str], document: Document, context: Context, target: str) -> Iterator[Proposal]:
        """A foreign given name and the surname behind it, which need not end like one: it is known by the given name."""
        surname = _titled(after[1])
        if not after[1][0].isupper() or self._longer(document.text, after.end(), context):
            return
        lookalike = fold(surname) in self._matcher().lookalikes or not _POLISH.isdisjoint(surname)
        found = None if lookalike or self._own(surname, target) else self._canonical(surname, document, context, target)
        if found is None and not lookalike and self._strange(surname, target):
            guess = self._guessed(surname, document, target)
            usual = self._matcher().given_in(given, target)
            if guess is not None and usual is not None:
                yield self.proposal(start, after.end(), f"{usual} {guess[0]}", safety=Safety.GUESS)
                return
        name, only = found if found is not None else (surname, True)
        rows = self._matcher().rows(given)
        met = self._names(document, target).met.get(name, _Met())
        fits = {
            other
            for other in met.before
            if self._own(other, target) and self._matcher().rows(other) & rows and not self._strange_given(other, target)
        }
        written = next(iter(fits)) if len(fits) == 1 else given
        if found is None and written == given:
            return
        old = document.text[start : after.end()]
        new = f"{written} {name}"
        yield self.proposal(start, after.end(), new.upper() if old.isupper() else new, safety=self._sure(document, start, target, only))

    def _given_beside(self, given: str, name: str, document: Document, target: str) -> str | None:
        """The form of a foreign given name that stands before the other spelling of the surname, where there is one of the target's kind."""
        met = self._names(document, target).met.get(name)
        if met is None or len(given) < 3 or given in met.before or (self._own(given, target) and not self._is_given(given)):
            return None
        fits = {other for other in met.before if self._own(other, target) and self._matcher().given(given, other).verdict == "same"}
        return fits.pop() if len(fits) == 1 else None

    def _names(self, document: Document, target: str) -> _Names:
        """The names of a document, worked out once in one pass."""
        key = f"romanised {self.id} {target}"
        found = document.memo(key)
        if isinstance(found, _Names):
            return found
        text = document.text
        names = _Names({}, {})
        for match in _NAME.finditer(text):
            name = _titled(_bare(match.group()))
            met = names.met.setdefault(name, _Met())
            start = match.start()
            met.starts.append(start)
            if text[max(0, text.rfind(" ", 0, max(0, start - 1))) : start].islower():
                continue  # most names: the word before has no capital
            word = _BEFORE.search(text, max(0, start - _LOOK), start)
            if word is not None and word[1][0].isupper():
                met.before.add(_titled(word[1].strip()))
        for name, met in names.met.items():
            if len(name) >= _SHORTEST and (fold(name).endswith(self._endings) or any(map(self._is_given, met.before))):
                for skeleton in self._own(name, target):
                    names.own.setdefault(skeleton, []).append(name)
        document.remember(key, names)
        return names

    def _canonical(self, word: str, document: Document, context: Context, target: str) -> tuple[str, bool] | None:
        """The spelling of the target's kind that stands in the text for this foreign one, and whether it is the only one."""
        read = self._foreign(word)
        names = self._names(document, target)
        mine = names.met.get(word)
        if mine is None or max(map(len, read), default=0) < _SHORTEST or not mine.before.isdisjoint(self._never_after):
            return None
        slavic = fold(word).endswith(self._endings)
        found = sorted({name for skeleton in read for name in names.own.get(skeleton, ())} - {word})
        found = [name for name in found if fold(name) not in self._matcher().lookalikes]
        for name in found:
            other = names.met[name]
            if not (slavic and fold(name).endswith(self._endings)) and not any(map(self._is_given, mine.before | other.before)):
                return None
            if self._apart(mine.before, other.before, context):
                return None
            if not _sentences(mine, document).isdisjoint(_sentences(other, document)):
                return None  # the sentence is about the spellings
        if not found:
            return None
        return min(found, key=lambda name: (-len(names.met[name].starts), name)), len(found) == 1

    def _guessed(self, word: str, document: Document, target: str) -> tuple[str, bool] | None:
        """How the target would write the word by rule, where no spelling of its kind stands in the text: never sure."""
        met = self._names(document, target).met.get(word)
        if met is None or not met.before.isdisjoint(self._never_after):
            return None
        names = self._names(document, target).own
        if any(skeleton in names for skeleton in self._foreign(word)):
            return None  # one stands there, and was refused
        guess = respelt(word, self._script(), target)
        return (guess, False) if guess is not None and guess != word else None

    def _is_given(self, word: str) -> bool:
        return fold(word) in given_spellings(self._givens)

    def _apart(self, before: Set[str], others: Set[str], context: Context) -> bool:
        """Whether the words before the two spellings tell of two people."""
        mine = [b for b in before if not self._beside(b, context)]
        theirs = [b for b in others if not self._beside(b, context)]
        if not mine or not theirs:
            return any(not self._is_given(b) and "." not in b for b in mine)
        return any(all(not self._one_given(b, o) for o in theirs) for b in mine)

    def _one_given(self, one: str, two: str) -> bool:
        """Whether two words before a name may be one given name, or the one an initial of the other."""
        if "." in one + two:
            return one[0] == two[0] or bool({key[:1] for key in self._foreign(one[:1])} & {key[:1] for key in self._foreign(two)})
        return one == two or self._matcher().given(one, two).verdict == "same"

    def _beside(self, word: str, context: Context) -> bool:
        """Whether a capitalised word before a name is no part of it: a title, a small word that opens the sentence, a word of the language."""
        language = context.language
        low = fold(word)
        if language is not None and (low in language.titles or low in language.function_words or low in language.speech_verbs):
            return True
        if self._is_given(word):
            return False
        if context.mentions.in_lower_case(word):
            return True  # "Later" opens a sentence
        return _plain_word(word, context)

    def _longer(self, text: str, end: int, context: Context) -> bool:
        """Whether a capitalised word follows: the name of a street or a firm."""
        after = _AFTER.match(text, end)
        if after is None or not after[1][0].isupper() or context.is_function_word(after[1]):
            return False
        return not (text[end - 1].isupper() and after[1].isupper())  # a heading in capitals tells nothing

    def _sure(self, document: Document, start: int, target: str, only: bool) -> Safety:
        if not only:
            return Safety.GUESS
        if target not in _INFLECTING:
            return self.head.safety
        line = document.line(start)
        index = line.at(start)
        return self.head.safety if line.sentence_start(index) == index else Safety.GUESS


def _sentences(met: _Met, document: Document) -> set[int]:
    """The sentences in which a name stands, by their first code point."""
    found: set[int] = set()
    for start in met.starts:
        line = document.line(start)
        found.add(line.starts[line.sentence_start(min(line.at(start), len(line.words) - 1))])
    return found


def _plain_word(word: str, context: Context) -> bool:
    """Whether this is a common English word that is no name; of other languages classes are not known."""
    classes = context.lexicon.classes(word) if context.lexicon is not None else 0
    return context.band(word) >= _COMMON and classes != 0 and not classes & WordClass.NAME


def _unknown(word: str, target: str) -> bool:
    words = lexicon(target)
    return words is not None and words.band(word) < _KNOWN


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(_POSSESSIVE) else word


def _titled(word: str) -> str:
    return word[:1] + word[1:].lower() if word.isupper() and len(word) > 1 else word
