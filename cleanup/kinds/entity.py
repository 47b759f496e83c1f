"""entity: another language's spelling of a known person, place or organisation, written as the text's own language writes it.

    tables: people.tsv ../places/*.tsv

The tables are rows of facts (see `rules/README.md`); every spelling that the target language does not accept is rewritten into its canonical one, in
the nominative, with a possessive `'s` and capitals kept. A full name needs nothing more. A surname alone is rewritten once the full name was met and if nobody
else in the record bears it; where the text is known to be translated, a surname that is marked as hardly anybody else's and is no word of the language
is enough (`likely`). A place or organisation is rewritten where it stands by itself.

It refuses: spellings that mean two things or are common words, a place beside another capitalised word (`Sparta Praha`, `TSV München`) or in brackets
(often the original name, on purpose), a spelling next to the canonical one (a gloss), quoted titles in other languages (protected), handles, addresses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Line, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.names.gazetteer import ALIAS_WORDS, INFLECTING, Alias, Gazetteer, Known, gazetteer
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_EXONYMS = frozenset({"pl", "cs", "uk", "ru"})  # their spellings of places are used nowhere but in these languages
_SPELLING = frozenset(
    "spell spells spelled spelt spelling write writes written wrote call calls called known name named say says said is are was in as "
    "heißt heißen nennt nennen schreibt genannt appelle appelée dit s'écrit llama llaman escribe chiama chiamano scrive nazywa pisze".split()
)
_LANGUAGE_NAMES = frozenset(
    "polish german french spanish italian portuguese czech slovak ukrainian russian english dutch swedish finnish turkish romanian latin "
    "polnisch deutsch französisch spanisch italienisch tschechisch ukrainisch russisch englisch polonais allemand français espagnol italien "
    "tchèque ukrainien russe anglais polaco alemán francés español italiano checo ucraniano ruso inglés".split()
)
_NEAR = 120  # code points to each side of a chunk in which the other words of a name are looked for
_POSSESSIVE = ("'s", "’s")


class Entity(Rule):
    """Another language's spelling of a known name."""

    NAME: ClassVar[str] = "entity"
    STAGE: ClassVar[Stage] = Stage.NAMES
    BY_TARGET: ClassVar[bool] = True

    @fields
    class Fields:
        tables: tuple[Path, ...] = field(metadata={"help": "Tables of names (.tsv), relative to this file; * stands for any name."})
        surname_alone: bool = field(default=True, metadata={"help": "no: surnames are rewritten only together with the given name."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._tables = tuple(fields.tables)
        self._alone = fields.surname_alone

    def _gazetteer(self, target: str | None) -> Gazetteer | None:
        return gazetteer(self._tables, target) if target else None

    def triggers(self, target: str | None = None) -> Triggers:
        names = self._gazetteer(target)
        if names is None:
            return Triggers()

        is_part = names.is_part

        def might(word: str) -> bool:
            if word.isalpha() and not word.isupper():
                return is_part(word)
            return any(names.is_part(form) for form in _forms(word))

        return Triggers(word=might, capital=True)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        names = self._gazetteer(context.language.tag if context.language else None)
        if names is None:
            return
        seen: set[int] = set()
        for place in places:
            if not self._near(document, place, names):
                continue
            line = document.line(place.start)
            index = line.at(place.start)
            while index < len(line.words) and line.starts[index] < place.end:
                if any(names.is_part(form) for form in _forms(line.words[index])):
                    found = self._longest(line, index, names)
                    if found is not None and found[0] not in seen:
                        first, last, alias, ending, shouted = found
                        safety = self._judged(alias, line, first, last, names, context)
                        if safety is not None:
                            seen.add(first)
                            yield self._rewrite(line, first, last, alias, ending, shouted, safety)
                index += 1

    def _near(self, document: Document, place: Span, names: Gazetteer) -> bool:
        """Whether an alias stands here: asked of the few words around, before the whole line is cut into words."""
        line = document.stretch(place.start, place.end, _NEAR)
        index = line.at(place.start)
        while index < len(line.words) and line.starts[index] < place.end:
            if self._longest(line, index, names) is not None:
                return True
            index += 1
        return False

    def _longest(self, line: Line, index: int, names: Gazetteer) -> tuple[int, int, Alias, str, bool] | None:
        """The longest alias that holds word `index`: (first word, after the last, alias, possessive, all capitals)."""
        for size in range(ALIAS_WORDS, 0, -1):
            for first in range(max(0, index - size + 1), index + 1):
                last = first + size
                if last > len(line.words) or not _one_spaced(line, first, last):
                    continue
                words = list(line.words[first:last])
                ending = ""
                if words[-1].endswith(_POSSESSIVE):
                    words[-1], ending = words[-1][:-2], words[-1][-2:]
                shouted = all(w.isupper() and len(w) > 1 for w in words)
                for spelling in (" ".join(words), " ".join(_titled(w) for w in words) if shouted else ""):
                    alias = names.alias(spelling) if spelling else None
                    if alias is not None:
                        return first, last, alias, ending, shouted and not spelling.isupper()
        return None

    def _judged(self, alias: Alias, line: Line, first: int, last: int, names: Gazetteer, context: Context) -> Safety | None:
        """How sure the rewriting is here, or None if it is refused."""
        text = line.document.text
        start, end = line.starts[first], line.ends[last - 1]
        if self._spoken_of(line, first, last, alias, context):
            return None
        if alias.part == "name" and not context.translated and (alias.native or not _EXONYMS.issuperset(alias.languages)):
            return None  # it could be the name at home, which writers use on purpose
        if names.target != "en" and "en" in alias.languages and context.source != "en":
            return Safety.GUESS if context.translated else None  # everybody quotes English spellings
        known = names.known(alias.id)
        before = line.words[first - 1] if first > 0 and line.gap(first) == " " else ""
        after = line.words[last] if last < len(line.words) and line.gap(last) == " " else ""
        if _capital(after) and not context.is_function_word(after):
            return None  # part of a longer name
        ceiling = Safety.SAFE
        if names.target in INFLECTING:  # the case is not known, but at the start of a sentence, where the subject stands
            ceiling = Safety.LIKELY if line.sentence_start(first) == first else Safety.GUESS
        if alias.part == "full":
            return ceiling
        if alias.part == "surname":
            found = self._surname(alias, known, before, line.document, context) if self._alone else None
            return None if found is None else min(found, ceiling)
        if _capital(before) and not self._may_precede(before, context):
            return None
        if line.gap(first).endswith(("(", "[", "-", "“", "„", "«", '"')) or line.gap(last).startswith((")", "]", "-", "”", "»", '"')):
            return None
        if context.language is not None and alias.after == known.canonical and text[start:end].isupper() and len(alias.after) > 4:
            return None
        return ceiling if context.translated or len(text[start:end]) > 3 else None

    def _spoken_of(self, line: Line, first: int, last: int, alias: Alias, context: Context) -> bool:
        """Whether the spelling itself is what the sentence is about: it stands beside the canonical one, or beside the name of a language."""
        low, high = line.sentence_start(first), line.sentence_end(last - 1)
        text = line.document.text
        sentence = text[line.starts[low] : line.starts[first]] + "\n" + text[line.ends[last - 1] : line.ends[high - 1]]
        if re.search(rf"(?<!\w){re.escape(alias.after)}(?!\w)", sentence):
            return True
        return any(fold(line.words[i]) in _LANGUAGE_NAMES for i in range(low, high) if not first <= i < last) and any(
            fold(line.words[i]) in _SPELLING for i in range(low, high)
        )

    def _surname(self, alias: Alias, known: Known, before: str, document: Document, context: Context) -> Safety | None:
        if _capital(before) and before not in known.givens and not self._may_precede(before, context):
            return None
        bearers = _bearers(document.text, known.surnames)
        own = {b for b in bearers if b in known.givens}
        others = {b for b in bearers - own if b[0].isupper() and not self._may_precede(b, context) and not context.is_function_word(b)}
        if others:
            return None
        if own:
            return Safety.SAFE
        return Safety.LIKELY if known.alone and context.translated else None

    def _may_precede(self, word: str, context: Context) -> bool:
        """A capitalised word that may stand before a name without being part of it: a title, a function word, an opening word."""
        language = context.language
        low = word.lower()
        return language is not None and (low in language.titles or low in language.function_words or low in language.speech_verbs)

    def _rewrite(self, line: Line, first: int, last: int, alias: Alias, ending: str, shouted: bool, safety: Safety) -> Proposal:
        after = alias.after.upper() if shouted else alias.after
        hint = alias.languages[0] if len(alias.languages) == 1 and alias.languages[0] else None
        return self.proposal(line.starts[first], line.ends[last - 1], after + ending, safety=safety, entity=alias.id, hint=hint)


def _forms(word: str) -> tuple[str, ...]:
    bare = word[:-2] if word.endswith(_POSSESSIVE) else word
    if bare.isupper() and len(bare) > 1:
        return (bare, _titled(bare))
    return (bare,)


def _titled(word: str) -> str:
    return word[:1] + word[1:].lower()


def _capital(word: str) -> bool:
    return bool(word) and word[0].isupper()


def _one_spaced(line: Line, first: int, last: int) -> bool:
    return all(line.gap(i) == " " for i in range(first + 1, last))


def _bearers(text: str, surnames: frozenset[str]) -> set[str]:
    """The words that stand directly before any of the surnames in the text."""
    found: set[str] = set()
    for surname in surnames:
        at = text.find(surname)
        while at >= 0:
            end = at + len(surname)
            if (end == len(text) or not text[end].isalnum()) and at > 1 and text[at - 1] == " ":
                before = WORD.findall(text[max(0, at - 40) : at - 1])
                if before and text[at - 2].isalnum():
                    found.add(before[-1])
            at = text.find(surname, end)
    return found
