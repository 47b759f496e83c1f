"""entity: another language's spelling of a known person, place or organisation, written as the text's own language writes it.

    tables: people.tsv people_more.tsv ../places/*.tsv

The tables are rows of facts (see `rules/README.md`); every spelling that the target language does not accept is rewritten into its canonical one, in
the nominative, with a possessive `'s` and capitals kept; an initial before a surname, the part of a word before or after its hyphen
(`Pieskow-Interview`) and a name that a line's end cuts in two are seen. In a language that declines names the case is asked of the sentence (`names.standing`;
of the word before alone, where nothing is known of the text: `names.governed`) and the form of the rules for its words (`names.declension`), with the preposition
before it where that changes (`we Włoszech`); where either stays open, the rewriting is only a guess. A full name needs nothing more. A surname alone is rewritten once the full name was met and if nobody
else in the record bears it; where the text is known to be translated, a surname that is marked as hardly anybody else's and is no word of the language
is enough (`likely`). A place or organisation is rewritten where it stands by itself. What a name was mistaken for (`the Hollow` for Hołownia, `Schultz`
for Scholz) is rewritten in translated text that names the person in full elsewhere; without that it is a guess. So is a name in another script that does not
stand for itself in translated text.

It refuses: names of ships, hotels, beers, lorries and what else bears a place's name (`names.namesakes`: `the Moskva`, `a Warszawa`), spellings that mean two things or are common words, a place beside another capitalised word (`Sparta Praha`, `TSV München`) or in brackets
(often the original name, on purpose), a spelling next to the canonical one (a gloss), quoted titles in other languages (protected), handles, addresses. Most of that is asked of `kinds.doubts`, and what the
sentence says outright of a name of `kinds.bearing`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import ClassVar, NamedTuple

from cleanup.context import Context
from cleanup.document import WORD, Document, Line, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.kinds import bearing, doubts
from cleanup.kinds.declined import declined
from cleanup.lexicon import WordClass as W
from cleanup.names import governed, namesakes
from cleanup.names.before import agreeing, apart, role, titled, unelided
from cleanup.names.gazetteer import ALIAS_WORDS, INFLECTING, Alias, Gazetteer, Known, gazetteer, is_small
from cleanup.names.sexes import sex_of
from cleanup.names.standing.governing import apposed, in_place, may_open, opened_by_a_word, titled_before, under_title, voiced
from cleanup.rule import Head, Rule, Stage, Triggers, fields

_EXONYMS = frozenset({"pl", "cs", "uk", "ru"})  # their spellings of places are used nowhere but in these languages
_BREAKS = ("\n", "\r")
_BEGINNINGS = frozenset(  # small words that names begin with
    "pásmo pásma pásmu pásmem střední východní západní severní jižní jihovýchodní sektor sektora sektoru sektore sektorom cieśnina cieśniny cieśninie cieśninę "
    "obwód obwodu obwodzie ozero ozera".split()
)
_ELIDING = frozenset({"fr", "it"})
_VOWELS = frozenset("aeiouáàâäéèêëíìîïóòôöúùûüh")
_COMMON = 3  # how common a word is that opens a sentence before a name, and is no part of it
_NEAR = 80  # code points to each side of a chunk in which the other words of a name are looked for
_POSSESSIVE = ("'s", "’s")
_QUOTED = '“”"„«»‘’'
_JOINED = re.compile(r"^(?:[^\W\d_]+)[-‐‑](?:[^\W\d_]+)$")  # Pieskow-Interview


class _Found(NamedTuple):
    """An alias in a line: its words `first:last`, the offsets of what is rewritten, and what is kept of its form."""

    first: int
    last: int
    start: int
    end: int
    alias: Alias
    ending: str = ""
    shouted: bool = False
    joined: bool = False


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

        def among(words: Collection[str]) -> Iterator[str]:
            plain = {word for word in words if word.isalpha() and not word.isupper()}
            yield from names.parts_among(plain)
            for word in words:
                if word not in plain and any(map(names.is_part, _forms(word, names.target))):
                    yield word

        small = names.small_parts()
        if target not in _ELIDING:
            return Triggers(among=among, capital=True, words=small)
        return Triggers(
            among=among,
            capital=True,
            words=small,
            shape=_joint,
            chunk=lambda chunk: any(names.is_part(unelided(word)) for word in WORD.findall(chunk)),
        )

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        names = self._gazetteer(context.language.tag if context.language else None)
        if names is None:
            return
        seen: set[int] = set()
        small = names.small_parts()
        for place in places:
            if not self._near(document, place, names, context):
                continue
            line = document.line(place.start)
            index = line.at(place.start)
            while index < len(line.words) and line.starts[index] < place.end:
                if line.words[index] in small or any(names.is_part(form) for form in _forms(line.words[index], names.target)):
                    found = self._longest(line, index, names, context)
                    if found is None or found.alias.part == "surname":
                        cut = list(self._cut_by_line_end(line, index, names, context))
                        if cut:
                            yield from cut
                            found = None
                    if found is not None and line.starts[found.first] not in seen:
                        judged = self._judged(found, line, names, context)
                        if judged is not None:
                            seen.add(line.starts[found.first])
                            yield self._rewrite(*self._with_preposition(found, *judged, line, names, context))
                index += 1

    def _near(self, document: Document, place: Span, names: Gazetteer, context: Context) -> bool:
        """Whether an alias stands here: asked of the few words around, before the whole line is cut into words."""
        text = document.text
        if text[place.end : place.end + 1] in _BREAKS or text[max(0, place.start - 1) : place.start] in _BREAKS:
            return True  # its other half may stand in the next line, or in the one before
        before, after = text[max(0, place.start - _NEAR) : place.start], text[place.end : place.end + _NEAR]
        if before == before.lower() and after == after.lower():  # nothing of a longer name stands beside it
            words = WORD.findall(text, place.start, place.end)
            if len(words) == 1 and not names.goes_on_small(words[0]) and not any(map(names.alias, _forms(words[0], names.target))):
                return False
        line = document.stretch(place.start, place.end, _NEAR)
        index = line.at(place.start)
        while index < len(line.words) and line.starts[index] < place.end:
            if self._longest(line, index, names, context) is not None:
                return True
            index += 1
        return False

    def _longest(self, line: Line, index: int, names: Gazetteer, context: Context) -> _Found | None:
        """The longest alias that holds word `index`. Words in lower case only where some alias goes on with such."""
        all_words = line.words
        reach = self._reach(line, index, names)
        spans = [(first - last, first) for first, stop in reach.items() for last in range(index + 1, min(stop, first + ALIAS_WORDS) + 1)]
        for size, first in sorted(spans):
            last = first - size
            words = list(all_words[first:last])
            ending = ""
            if words[-1].endswith(_POSSESSIVE):
                words[-1], ending = words[-1][:-2], words[-1][-2:]
            joint = 0  # code points of an article joined to it: d'Erdogan
            if names.target in _ELIDING and (bare := unelided(words[0])) != words[0]:
                joint, words[0] = len(words[0]) - len(bare), bare
            shouted = words[0].isupper() and all(w.isupper() and len(w) > 1 for w in words)
            for spelling in (" ".join(words), " ".join(map(_titled, words))) if shouted else (" ".join(words),):
                alias = names.alias(spelling)
                if alias is not None and not (joint and alias.after[0].lower() not in _VOWELS):
                    return _Found(first, last, line.starts[first] + joint, line.ends[last - 1], alias, ending, shouted and not spelling.isupper())
        return self._joined(line, index, names, context) if _JOINED.match(line.words[index]) else None

    def _reach(self, line: Line, index: int, names: Gazetteer) -> dict[int, int]:
        """From which words an alias may go over word `index`, and up to where: plain spaces between, no word in lower case where none may be."""
        words = line.words
        low, high = index, index + 1
        while low > 0 and index - low < ALIAS_WORDS - 1 and line.gap(low) == " ":
            low -= 1
        while high < len(words) and high - index < ALIAS_WORDS and line.gap(high) == " ":
            high += 1
        bare = unelided if names.target in _ELIDING else str
        small = [at for at in range(low, high) if is_small(bare(words[at])) and words[at] not in _BEGINNINGS]
        reach: dict[int, int] = {}
        for first in range(low, index + 1):
            if first in small:
                continue
            stop = next((at for at in small if at > first), high)
            if stop < high and names.goes_on_small(words[first]):
                stop = high
            if stop > index:
                reach[first] = stop
        return reach

    def _joined(self, line: Line, index: int, names: Gazetteer, context: Context) -> _Found | None:
        """An alias before or after the hyphen of a word whose other part is an everyday word: `Pieskow-Interview`, `pro-Moskwa`."""
        word, start = line.words[index], line.starts[index]
        cut = re.search(r"[-‐‑]", word)
        if cut is None:
            return None
        for part, other, at in ((word[: cut.start()], word[cut.end() :], start), (word[cut.end() :], word[: cut.start()], start + cut.end())):
            alias = names.alias(part)
            if alias is not None and context.translated and context.band(other) >= (3 if other.islower() else 4):
                if names.target == "en" and other[:1].isupper() and context.can_be(other, W.NAME):
                    return None  # the perfume Paris-Moscou
                return _Found(index, index + 1, at, at + len(part), alias, "", False, joined=True)
        return None

    def _cut_by_line_end(self, line: Line, index: int, names: Gazetteer, context: Context) -> Iterator[Proposal]:
        """A given name at the end of a line and its surname at the start of the next: each is rewritten where it stands."""
        document = line.document
        number = document.line_number(line.start)
        if index == len(line.words) - 1 and not line.gap(index + 1).strip() and number + 1 < len(document.line_spans()):
            upper, lower = line, document.line_by_number(number + 1)
        elif index == 0 and number > 0:
            upper, lower = document.line_by_number(number - 1), line
        else:
            return
        if not upper.words or not lower.words or upper.gap(len(upper.words)).strip() or lower.gap(0).strip() or lower.start - upper.end > 2:
            return
        given, surname = upper.words[-1], lower.words[0]
        bare, ending = (surname[:-2], surname[-2:]) if surname.endswith(_POSSESSIVE) else (surname, "")
        alias = names.alias(f"{given} {bare}")
        if alias is None or alias.part != "full" or names.target in INFLECTING:
            return
        known = names.known(alias.id)
        if known.first or not known.given or (names.target != "en" and "en" in alias.languages and context.source != "en"):
            return
        if given not in known.good_givens:
            yield self.proposal(upper.starts[-1], upper.ends[-1], known.given, safety=Safety.LIKELY, entity=alias.id)
        after = alias.after.removeprefix(known.given).strip()
        if bare != after:
            yield self.proposal(lower.starts[0], lower.ends[0], after + ending, safety=Safety.LIKELY, entity=alias.id)

    def _judged(self, found: _Found, line: Line, names: Gazetteer, context: Context) -> tuple[Safety, str] | None:
        """How sure the rewriting is here, and into what; None if it is refused."""
        alias, first, last = found.alias, found.first, found.last
        text = line.document.text
        if doubts.spoken_of(line, first, last, alias, context) or doubts.of_a_village(line, first):
            return None
        if not found.joined and alias.part in ("name", "surname", "drift") and bearing.in_its_language(line, first, last, alias, context):
            return None
        if not found.joined and alias.part == "name" and doubts.borne_by_another(line, first, last, alias, context):
            return None
        if alias.part == "name" and not context.translated and (alias.native or not _EXONYMS.issuperset(alias.languages)):
            return None  # it could be the name at home, which writers use on purpose
        if ((alias.native and context.source) or alias.told) and context.source not in alias.languages:
            return None
        foreign_script = (text[found.start] > "\u0370") != (alias.after[0] > "\u0370")
        if foreign_script and (not context.translated or (alias.after[0] < "\u0370" and doubts.among_its_like(line, first, last))):
            return None  # in a sentence of its own script it is no leftover
        if names.target != "en" and "en" in alias.languages and context.source != "en":
            declining = names.target in INFLECTING and context.translated
            told = context.source in alias.languages and context.translated
            if not told and not (declining and foreign_script):
                return (Safety.GUESS, alias.after) if context.translated else None  # everybody quotes English spellings
        known = names.known(alias.id)
        before = line.words[first - 1] if first > 0 and line.gap(first) == " " else ""
        if (
            names.target == "en"
            and before
            and text[found.start : found.end] == f"{alias.after}s"
            and context.can_be(before, W.DETERMINER | W.POSSESSIVE)
        ):
            return None  # the Castros, your Thailands
        if (
            names.target == "en"
            and text[found.start : found.end] == f"{alias.after}s"
            and context.source != "de"
            and not self._owns_or_is_owned(line, first, last, context)
        ):
            return None  # Samoas are coated in caramel
        if self._dated(line, first, context):
            before = ""
        after = line.words[last] if last < len(line.words) and line.gap(last) == " " else ""
        if found.shouted:  # in a headline of capitals, everyday words are no names
            before, after = ("" if word.isupper() and context.band(word) > 3 else word for word in (before, after))
        if _capital(after) and not context.is_function_word(after) and not found.joined:
            return None  # part of a longer name
        if not found.joined and (alias.part == "name" or foreign_script) and doubts.enclosed(line.gap(first), line.gap(last)):
            return None
        if line.gap(first)[-1:] in _QUOTED and line.gap(last)[:1] in _QUOTED and line.gap(first) and line.gap(last):
            return None  # signed “Alexandre Soljenitsyne”
        if alias.type == "LOC" and (not context.source or alias.native or alias.told) and doubts.long_ago(line, first, last):
            return None
        ceiling = Safety.LIKELY if foreign_script or found.joined else Safety.SAFE
        here = text[found.start : found.end]
        vouched = False
        into = " ".join(w if (w := context.mentions.with_marks(word)) not in here else word for word in alias.after.split(" "))
        if names.target in INFLECTING:
            case = "" if context.translated else self._case(line, first, before, alias, context)
            if alias.part == "full" and known.given and (kept := into.removeprefix(known.given).strip()) != known.surname:
                into = known.canonical  # the surname stands in a case of the target's own, and tells it
                case = governed.told(known.surname, kept, case, names.target)
            form = governed.declined(into, case, names.target, person=alias.type == "PER") if case else None
            if form is None and governed.unchanging(into, names.target):
                form = into
            if context.translated:
                form, vouched = declined(line, first, last, alias, names, context)
            ceiling, into = (Safety.LIKELY, form) if form is not None else (Safety.GUESS, into)
        if names.target == "de" and alias.part == "name" and " " in into:
            into = agreeing(into, before.lower())
        if alias.part == "full":
            return ceiling, into
        if alias.part in ("surname", "drift"):
            if not self._alone or self._another_initial(line, first, known):
                return None
            if line.gap(last) == " " and namesakes.namesake(after):
                return None  # the Makron engine
            if bearing.somebody_else(line, first, last, found.ending, context):
                return None  # Lawrow's garage
            of = (
                before
                if context.translated
                and _capital(before)
                and (
                    (context.language is not None and apart(line, first, context.language, context.band))
                    or under_title(line, first, names.target, names.is_place)
                    or (vouched and (in_place(line, first, names.target) or opened_by_a_word(line, first, names.target)))
                )
                else ""
            )
            short = alias.part == "drift" and known.alone and context.source in alias.languages and not context.known(here)
            addressed = fold(line.words[first - 1]) if first and line.gap(first) in (" ", ". ") else ""
            told = context.translated and names.target in INFLECTING and titled_before(line, first, names.target, context.band)
            sure = self._surname(alias, known, "" if of else before, line.document, context, of, short, told)
            if sure is Safety.LIKELY and not context.source and (doubts.anybodys(before, after, context) or doubts.bears_a_name(before, context)):
                sure = Safety.GUESS
            if sure is Safety.LIKELY and doubts.may_be_a_woman(line, first, last, alias, context):
                return None
            if sure is Safety.LIKELY and addressed in doubts.ADDRESSES and here.isascii():
                return None  # Mr Lawrow of the corner shop: people bear such spellings, and nothing here tells the minister
            return None if sure is None else (min(sure, ceiling), into)
        if alias.part == "title":
            return (min(ceiling, Safety.LIKELY), into) if context.translated and titled(before) else None
        if (
            _capital(before)
            and not self._may_precede(before, context)
            and not self._of_a_country(before, alias, context)
            and not found.joined
            and not self._opened(line, first, into, vouched, names, context)
        ):
            return None
        if alias.native and names.target in INFLECTING and self._surname_elsewhere(here, line.document, context):
            return None
        if alias.type == "LOC" and self._somebodys(here, line.document, context):
            return None  # Emil Warschau, and Warschau's shop
        if doubts.other_thing(line, first, last, alias, known.country, context, vouched):
            return None
        spelt_so = alias.type == "ORG" and context.source in alias.languages  # MSZ in a text known to come from Polish
        if alias.after == known.canonical and text[found.start : found.end].isupper() and len(alias.after) > 4 and not spelt_so:
            return None  # a short form is not written out
        return (ceiling, into) if context.translated or found.end - found.start > 3 else None

    @staticmethod
    def _owns_or_is_owned(line: Line, first: int, last: int, context: Context) -> bool:
        """Whether a German genitive may stand here: before what it owns, or behind a preposition (`Selenskyjs office`, `members of Bundestags`)."""
        if first and context.language is not None and fold(line.words[first - 1]) in context.language.prepositions:
            return True
        return (
            last < len(line.words)
            and line.gap(last) == " "
            and context.can_be(line.words[last], W.NOUN | W.PLURAL | W.ADJECTIVE)
            and not context.is_function_word(line.words[last])
        )

    def _case(self, line: Line, first: int, before: str, alias: Alias, context: Context) -> str | None:
        """The case that the place asks for: the subject opens a sentence; else the preposition or title before the name tells."""
        if line.sentence_start(first) == first:
            return "nom"
        if context.language is None or not before:
            return None
        low = fold(before)
        return governed.governed(low, context.language.tag, person=alias.type == "PER") or governed.titled(
            low, context.language.titles, context.language.tag
        )

    def _opened(self, line: Line, first: int, into: str, vouched: bool, names: Gazetteer, context: Context) -> bool:
        """Whether a capital before a name is only that of a sentence that opens so, or of a place in a phrase before it: `Konwój ONZ`, `W Genewie ONZ`."""
        if not context.translated or names.target not in INFLECTING:
            return False
        if apposed(line, first, names.target) or (vouched and in_place(line, first, names.target)):
            return True
        opens = line.sentence_start(first) == first - 1 and context.band(line.words[first - 1]) >= (1 if into.isupper() else _COMMON)
        return opens and (vouched or into.isupper())

    @staticmethod
    def _of_a_country(before: str, alias: Alias, context: Context) -> bool:
        """Whether the word before an institution of a told source says whose it is: `Russia's Minoborony`, `the French Assemblée nationale`."""
        if alias.type != "ORG" or context.source not in alias.languages or context.language is None or context.language.tag != "en":
            return False
        return before.endswith(_POSSESSIVE) or bool(context.can_be(before, W.ADJECTIVE))

    def _surname_elsewhere(self, name: str, document: Document, context: Context) -> bool:
        """Whether the text has the place's name as somebody's surname: Denzel Washington, and Washington from then on."""
        bearers = _bearers(document, frozenset({name}))
        return any(_capital(word) and not self._may_precede(word, context) and not context.band(word.lower()) >= _COMMON for word in bearers)

    @staticmethod
    def _somebodys(name: str, document: Document, context: Context) -> bool:
        """Whether a given name stands before the place's name somewhere in the text."""
        months = context.language.months if context.language is not None else frozenset[str]()
        return any(_capital(word) and word.lower() not in months and sex_of(word) is not None for word in _bearers(document, frozenset({name})))

    def _another_initial(self, line: Line, first: int, known: Known) -> bool:
        """Whether the initial before the surname (`J. Pieskow`) is somebody else's."""
        if first == 0 or line.gap(first) not in (". ", ".", ".\u00a0"):
            return False
        letter = line.words[first - 1]
        return len(letter) == 1 and letter.isupper() and not any(given.startswith(letter) for given in known.givens)

    def _surname(
        self, alias: Alias, known: Known, before: str, document: Document, context: Context, of: str = "", short: bool = False, told: bool = False
    ) -> Safety | None:
        """How sure a surname alone is, behind the word `before`; `of` is a capitalised word before it that is no part of it (`prezydent Kazachstanu Tokayev`); `short` says
        that the told source spells it so, which it must of a short form that the target's list does not have (`Ficovi`); `told`: a title before it says who it is."""
        if _capital(before) and before not in known.givens and not self._may_precede(before, context):
            return None
        bearers = _bearers(document, known.surnames)
        own = {b for b in bearers if b in known.givens}
        dates = context.language.months | context.language.weekdays if context.language is not None and not before else frozenset[str]()
        others = {b for b in bearers - own if b[0].isupper() and not self._may_precede(b, context) and not context.is_function_word(b)}
        others = {b for b in others if b.lower() not in dates and b != of}
        if others:
            return None
        if alias.part == "drift" and not short:
            return Safety.LIKELY if own and context.translated else Safety.GUESS
        if own:
            return Safety.SAFE
        low = before.lower()
        tag = context.language.tag if context.language is not None else ""
        titled = tag in INFLECTING and (bool(of) or told)
        titled = (
            titled
            or (context.language is not None and low in context.language.titles and low not in doubts.ADDRESSES)
            or (tag == "de" and role(of or before))
        )
        regular = known.regular and context.source in alias.languages and context.source != "en"
        return Safety.LIKELY if context.translated and (known.alone or alias.shared or titled or regular) else None

    def _may_precede(self, word: str, context: Context) -> bool:
        """A capitalised word that may stand before a name without being part of it: a title, a function word, an opening word."""
        language = context.language
        if language is None:
            return False
        low = unelided(word).lower() if context.translated else word.lower()
        if low in language.titles or low in language.function_words or low in language.speech_verbs:
            return True
        return context.translated and (may_open(low, language.tag) or (language.tag == "de" and role(word)))

    @staticmethod
    def _dated(line: Line, first: int, context: Context) -> bool:
        """Whether a day or month with its preposition stands before: `On Tuesday Rosja`."""
        language = context.language
        if language is None or first < 2 or line.gap(first) != " " or fold(line.words[first - 2]) not in language.prepositions:
            return False
        low = fold(line.words[first - 1])
        return len(low) > 2 and (low in language.months or low in language.weekdays)

    @staticmethod
    def _with_preposition(found: _Found, safety: Safety, into: str, line: Line, names: Gazetteer, context: Context) -> tuple[_Found, Safety, str]:
        """What is written with the preposition before it, where the new name wants another form of it: `w Italy`, `we Włoszech`."""
        first = found.first
        if names.target == "en":
            return (found._replace(ending="'s") if _owns(found, line, names, context) else found), safety, into
        if names.target not in INFLECTING or not context.translated or found.joined or found.shouted or first == 0 or line.gap(first) != " ":
            return found, safety, into
        before = line.words[first - 1]
        wanted = voiced(before.lower(), into, names.target)
        if wanted == before.lower():
            return found, safety, into
        wanted = wanted.capitalize() if before[0].isupper() else wanted
        return found._replace(start=line.starts[first - 1]), safety, f"{wanted} {into}"

    def _rewrite(self, found: _Found, safety: Safety, into: str) -> Proposal:
        alias = found.alias
        after = into.upper() if found.shouted else into
        hint = alias.languages[0] if len(alias.languages) == 1 and alias.languages[0] else None
        return self.proposal(found.start, found.end, after + found.ending, safety=safety, entity=alias.id, hint=hint)


def _owns(found: _Found, line: Line, names: Gazetteer, context: Context) -> bool:
    """Whether a German genitive stands before what it owns, without an apostrophe: `Selenskyjs office`."""
    here = line.document.text[found.start : found.end]
    if found.ending or found.shouted or not here.endswith("s") or found.alias.after.endswith("s") or "de" not in found.alias.languages:
        return False
    if (context.source or "de") != "de" or found.last >= len(line.words) or line.gap(found.last) != " ":
        return False
    bare = names.alias(here[:-1])
    if here[:-1] != found.alias.after and (bare is None or bare.after != found.alias.after):
        return False
    after = line.words[found.last]
    return after.islower() and context.can_be(after, W.NOUN | W.PLURAL | W.ADJECTIVE | W.NUMBER) and not context.is_function_word(after)


def _joint(shape: str) -> bool:
    """Whether a chunk may hold a name with an article joined to it: `dell'Ucraina`."""
    return "'A" in shape or "’A" in shape


def _forms(word: str, target: str) -> tuple[str, ...]:
    bare = word[:-2] if word.endswith(_POSSESSIVE) else word
    if target in _ELIDING:
        bare = unelided(bare)
    if _JOINED.match(bare):
        return (bare, *re.split(r"[-‐‑]", bare))
    if bare.isupper() and len(bare) > 1:
        return (bare, _titled(bare))
    return (bare,)


def _titled(word: str) -> str:
    return word[:1] + word[1:].lower()


def _capital(word: str) -> bool:
    return bool(word) and word[0].isupper()


def _bearers(document: Document, surnames: frozenset[str]) -> set[str]:
    """The words that stand directly before any of the surnames in the text. Worked out once for each set of surnames."""
    key = f"bearers {' '.join(sorted(surnames))}"
    known = document.memo(key)
    if isinstance(known, set):
        return known
    text = document.text
    found: set[str] = set()
    for surname in surnames:
        at = text.find(surname)
        while at >= 0:
            end = at + len(surname)
            if (end == len(text) or not text[end].isalnum()) and at > 1 and text[at - 1] in " \n":
                before = WORD.findall(text[max(0, at - 40) : at - 1])
                if before and text[at - 2].isalnum():
                    found.add(before[-1])
            at = text.find(surname, end)
    document.remember(key, found)
    return found
