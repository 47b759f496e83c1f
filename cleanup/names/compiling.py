"""Compiling the gazetteer: from rows of facts to the spellings that one target language rewrites.

Most aliases are made, not typed: the case forms of every Polish, Czech, German, Russian and Ukrainian spelling (`inflection`), and what the Cyrillic ones
look like in Latin letters (`cyrillic`). A made form counts for less than a typed one: alone it must be no word of the target and not short.

What the trie holds, by the letter before its keys: `a:` a spelling of a place, an organisation or a person of one name; `s:` a surname, with whose it is;
`e:` an entity; `t:` a word at which a lookup starts. Given names and surnames combine at lookup: spelt out, they would be a hundred times as many.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cleanup.lexicon import Lexicon, lexicon
from cleanup.names.before import titled
from cleanup.names.cyrillic import romanised
from cleanup.names.declension import declension
from cleanup.names.gazetteer import ALIAS_WORDS, INFLECTING, LANGUAGES, PARTICLES, Name, _listed, plain, read_name, read_rows
from cleanup.names.inflection import MIXED, inflected, phrases
from cleanup.names.mentions import unmarked
from cleanup.names.personal import articled, feminine, personal
from cleanup.names.sexes import sex_of

if TYPE_CHECKING:
    from marisa_trie import BytesTrie

COMMON = 3  # a single word at least so common in the target language (band) is no alias on its own
MADE_LENGTH = 5  # a made form of fewer letters is none either; with letters beyond ASCII one less is enough
FOREIGN_LENGTH = 7  # a form that only the paradigms of foreign surnames make (Pompeo: Pompey) is trusted alone from so many letters on
SHORT_LENGTH = 4  # a made form of a place in so few letters, or one that the target's list has as a rare word, is one where the source is told
_OF_PERSONS = 2  # mixtures of the case forms of a person's undivided name: a term base may have a hundred thousand
_EVERYDAY = 4  # a name at least so common in the target language wakes nothing by itself: Michael, Will, June
_ANY = 9  # no bound
_COMMONEST = 5  # the same for a word of a longer alias: States
_DECLINING = frozenset({"pl", "cs", "de", "uk", "ru"})
_CYRILLIC = ("ru", "uk")
_REGULAR = re.compile("(?:[оеё]в|енко|[оеё]ва)$")  # of surnames in Cyrillic that no other people has
_TYPED, _MADE, _PERSONAL = range(3)  # how a form was made: it stands in the table, by a paradigm of words, only by those of persons


class _Meaning(NamedTuple):
    """What a spelling stands for; the spellings of a row share a few of these, since a term base makes millions of spellings."""

    after: str
    id: str
    type: str
    part: str
    tags: frozenset[str]
    made: int
    weak: bool  # made from a spelling that is unsafe itself


@dataclass(slots=True)
class _Compiler:
    """What is gathered over the rows of all tables for one target language."""

    target: str
    words: Lexicon | None
    aliases: dict[str, _Meaning] = field(default_factory=dict)
    further: dict[str, list[_Meaning]] = field(default_factory=dict)  # what a spelling stands for besides
    surnames: dict[str, dict[str, tuple[str, set[str], int]]] = field(default_factory=dict)
    accepted: set[str] = field(default_factory=set)
    natives: dict[str, set[str]] = field(default_factory=dict)
    guarded: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)  # spellings that the source must be known for
    entities: dict[str, str] = field(default_factory=dict)
    genitives: set[str] = field(default_factory=set)  # of places, for such targets
    bases: dict[str, str] = field(default_factory=dict)  # of entities, for targets that decline names
    parts: set[str] = field(default_factory=set)
    small: set[str] = field(default_factory=set)  # words in lower case that wake the lookup, since nothing else of their alias does
    bearers: set[str] = field(default_factory=set)  # surnames in all their spellings, without marks: a place's case form may be one (Wales, Walesa)

    def band(self, word: str) -> int:
        return self.words.band(word) if self.words is not None else 0

    def stands_alone(self, word: str, made: int) -> bool:
        """Whether a single word is strange enough to the target to be an alias by itself."""
        if " " in word or "-" in word:
            return True
        if word.isupper() and word.isascii() and self.target == "en":
            return self.band(word) < 2 and not made  # MTS, MMF, CEI: English has its own
        return self.band(word) < (2 if made else COMMON) and (not made or len(word) >= (MADE_LENGTH if word.isascii() else MADE_LENGTH - 1))

    def might_be_told(self, word: str) -> bool:
        """Whether a word that the target's list has may be a place's name all the same, where the source language is known to spell it so (`London`)."""
        everyday = self.words is not None and self.words.can_be(word, ~0)
        return self.band(word) < COMMON + 2 and not everyday

    def is_told(self, word: str, meaning: _Meaning) -> bool:
        """Whether a word that does not stand alone may be rewritten where the source is told: a place's, and a made one only if it is rare (Rygi, Rossiya)."""
        if meaning.type == "ORG" and word.isupper() and not meaning.made and self.target not in INFLECTING:
            return self.might_be_told(word)
        if meaning.type != "LOC" or not self.might_be_told(word):
            return False
        if not meaning.made or (self.neighbours(meaning.tags) and len(word) >= MADE_LENGTH):
            return True
        return self.band(word) < COMMON and len(word) >= SHORT_LENGTH

    def is_told_person(self, form: str, tags: Set[str], made: int) -> bool:
        """Whether a surname that is in the target's list may be rewritten where the source is told: one that stands in the tables, not a common word (`Putin`)."""
        if self.neighbours(tags) and len(form) >= MADE_LENGTH:
            return True
        return self.target not in INFLECTING and self.target != "en" and made == _TYPED and len(form) >= MADE_LENGTH and self.might_be_told(form)

    def neighbours(self, tags: Set[str]) -> bool:
        """Whether only Russian spells it so for Ukrainian, or the other way round: the texts of each are full of the other's forms."""
        return self.target in _CYRILLIC and {tag[:2] for tag in tags} <= {*_CYRILLIC} - {self.target}

    # ------------------------------------------------------------------------------------------------ places and organisations

    def thing(self, row: dict[str, str], whole: bool, country: bool = False) -> None:
        """A place or an organisation; or, if `whole`, a person whose name is not divided."""
        own = read_name(row[self.target]).full()
        good = {own, *(read_name(item).full() for _, item in _listed(row.get("accepted", ""), self.target))}
        if self.target in INFLECTING:
            good |= {case for form in tuple(good) for case in phrases(form, self.target)}
            if not whole and (genitive := declension(own, self.target).get("gen")):
                self.genitives.add(genitive)
        self.accepted |= good
        same = {plain(form) for form in good}
        unsafe, doubtful = _unsafe(row, self.target)
        self.told |= {form[:-1] for form in doubtful if form.endswith("!")}
        found: dict[str, tuple[frozenset[str], int, bool]] = {}
        for tag, form, made, weak in _spellings(row, self.target, unsafe):
            old = found.get(form)
            if old is None:
                if form in unsafe or plain(form) in same:
                    continue
                found[form] = (_one(tag), made, weak)
                if form in doubtful:
                    self.natives.setdefault(row["id"], set()).add(form)
                if f"{form}?" in doubtful:
                    self.guarded.add(form)
            elif tag not in old[0] or made < old[1] or old[2] > weak:
                found[form] = (old[0] | {tag}, min(old[1], made), old[2] and weak)
            if weak:
                self.guarded.add(form)
        shared: dict[tuple[str, frozenset[str], int, bool], _Meaning] = {}
        divided = whole and "|" in row[self.target]
        for form, (tags, made, weak) in found.items():
            part = "full" if whole and " " in form else "surname" if divided else "name"
            key = (part, tags, made, weak)
            meaning = shared.get(key) or shared.setdefault(key, _Meaning(own, row["id"], row["type"], *key))
            self._stands_for(form, meaning)
        if divided and titled(own):
            self._titled(row, own)
        alone = "country" if country else row.get("alone", "")
        self.entities[row["id"]] = "\t".join((row["type"], own, "", "", "", "", alone, "", own, "no"))

    def _stands_for(self, form: str, meaning: _Meaning) -> None:
        if self.aliases.setdefault(form, meaning) is not meaning:
            self.further.setdefault(form, []).append(meaning)

    def _titled(self, row: dict[str, str], own: str) -> None:
        """A pope's or patriarch's name without the title: of several words an alias by itself (`Leone XIV`), of one only after the title (`Papst Francesco`)."""
        rest = own.partition(" ")[2]
        for tag, name in _names(row, self.target):
            first, _, bare = name.full().partition(" ")
            if not bare or not titled(first):
                continue
            for form, made in _made(bare, tag, row.get("inflect") != "no", True):
                if plain(form.rstrip(".")) != plain(rest.rstrip(".")):
                    self._stands_for(form.rstrip("."), _Meaning(rest, row["id"], "PER", "name" if " " in form else "title", _one(tag), made, False))

    # ----------------------------------------------------------------------------------------------------------------- persons

    def person(self, row: dict[str, str]) -> None:
        own = read_name(row[self.target])
        self.bearers.update(unmarked(read_name(row[tag]).surname) for tag in LANGUAGES if row.get(tag))
        good_givens, good_surnames = {own.given}, {own.surname}
        for _, item in _listed(row.get("accepted", ""), self.target):
            name = read_name(item)
            good_givens.add(name.given or own.given)
            good_surnames.add(name.surname or own.surname)
        if self.target in INFLECTING:  # the target's own case forms are right as they stand
            if self.target == "cs" and sex_of(own.given.split(" ")[0]) == "f":
                good_surnames |= {ending for form in good_surnames if (ending := feminine(form))}
            good_surnames |= {case for form in tuple(good_surnames) for case in self._own_forms(form)}
            good_givens |= {case for form in tuple(good_givens) for case in (*phrases(form, self.target), *personal(form, self.target))}
        same = {plain(form) for form in good_surnames}
        unsafe, _ = _unsafe(row, self.target)
        givens: dict[str, None] = dict.fromkeys(sorted(good_givens))
        english = (
            {read_name(row["en"]).given, *(read_name(item).given for _, item in _listed(row.get("accepted", ""), "en"))} if row.get("en") else set()
        )
        bad: dict[str, tuple[int, set[str]]] = {}
        bases: set[str] = set()  # the forms that are no case form of another
        declines = row.get("inflect") != "no"
        for tag, name in _names(row, self.target):
            for form, _ in _made(name.given, tag, declines, True):
                givens[form] = None
            bases.update((name.surname, *_latin(name.surname, tag)))
            for form, made in self._surnames_of(name, tag, declines):
                if form not in good_surnames:
                    if (old := bad.get(form)) is not None:
                        bad[form] = (min(old[0], made), old[1])
                        old[1].add(tag)
                    else:
                        bad[form] = (made, {tag})
        for form in good_surnames:
            self.surnames.setdefault(form, {})[row["id"]] = ("good", set(), _TYPED)
        for form, (made, tags) in bad.items():
            if plain(form) in same:
                kind = "good"
            elif tags == {"xx"}:
                kind = "drift"
                self._look_at(form.split(), _ANY)
            else:
                kind = "risky"
                oblique = made != _TYPED and form not in bases and self.target not in INFLECTING
                if (
                    form not in unsafe
                    and " " not in form
                    and ((len(form) < FOREIGN_LENGTH and made == _PERSONAL) or (oblique and self.band(form) > 0))
                ):
                    kind = "weak"  # Dodona, Borrelia, Kurkova: other names, too
                elif form not in unsafe:
                    kind = "bad" if self.stands_alone(form, made) else "told" if self.is_told_person(form, tags, made) else "risky"
                self._look_at(form.split(), _EVERYDAY)
            self.surnames.setdefault(form, {}).setdefault(row["id"], (kind, tags, made))
        beginning_small = any(form[:1].islower() for form in bad)  # no name wakes there: Ahmed al-Scharaa
        for given in givens:
            if given not in good_givens or beginning_small:
                self._look_at(given.split(), _EVERYDAY)
        told = [
            "|".join(g for g in forms if g)
            for forms in (
                givens,
                sorted(good_givens),
                sorted({*good_surnames, *(form for form in bad if bad[form][1] != {"xx"})}),
                sorted(given for given in english - good_givens if given),
            )
        ]
        alone = row.get("alone", "")
        if alone != "yes" and _REGULAR.search(row.get("native", "")):
            alone = "regular"
        self.entities[row["id"]] = "\t".join((row["type"], own.full(), *told, alone, own.given, own.surname, "yes" if own.first else "no"))

    def _own_forms(self, surname: str) -> tuple[str, ...]:
        """The target's own forms of a surname. A woman's in -á is an adjective (`Zelenskou`), and never `Zelensky`."""
        if self.target == "cs" and surname.endswith("á"):
            return (surname[:-1] + "é", surname[:-1] + "ou")
        return (*phrases(surname, self.target), *personal(surname, self.target))

    def _surnames_of(self, name: Name, tag: str, declines: bool) -> Iterator[tuple[str, int]]:
        """The forms of a surname; of a woman's also those with the Czech ending (`Meloniová`)."""
        yield from _made(name.surname, tag, declines, True)
        for form in articled(name.surname):
            yield from ((one, _MADE) for one, _ in _made(form, tag, declines, True))
        if tag.lstrip("~") == "cs" and (ending := feminine(name.surname)) and sex_of(name.given.split(" ")[0]) == "f":
            yield from ((form, _MADE) for form, _ in _made(ending, tag, declines, True))

    def _look_at(self, words: Sequence[str], bound: int) -> None:
        """Wake the lookup at the rarest of the words; not at one as common as the bound, which would wake it in every text (`Will`, `June`, `Michael`)."""
        if len(words) > 1:
            words = [word for word in words if not word[0].islower()] or words  # the lookup is asked at capitals only
        word = self._rarest(words)
        if len(word) > 1 and self.band(word) < bound:
            self.parts.add(word)

    def _rarest(self, words: Sequence[str]) -> str:
        if len(words) == 1:
            return words[0]
        return min([w for w in words if len(w) > 2] or words, key=lambda w: (self.band(w), -len(w), w))

    # -------------------------------------------------------------------------------------------------------------------- all

    def data(self) -> Iterator[tuple[str, bytes]]:
        good_words = {word for form in self.accepted for word in form.split()}
        longer: set[str] = set()
        written: dict[str, frozenset[str]] = {}  # the words of what is written
        accepted, natives, guarded, nothing = self.accepted, self.natives, self.guarded, set[str]()
        for spelling, meaning in self.aliases.items():
            if spelling in accepted:
                continue
            clash = False
            if spelling in self.further:
                every = [meaning, *self.further[spelling]]
                meanings = [m for m in every if not m.weak] or every
                if len({m.after for m in meanings}) > 1 and spelling[:3].isupper():
                    meanings = [m for m in meanings if m.after.isupper()] or meanings  # EZB is the ECB rather than its whole name
                if len({m.after for m in meanings}) > 1 and all(m.type == "ORG" for m in meanings):  # a short form is the short one: EuGH, CJEU
                    meanings = [m for m in meanings if (" " in m.after) == (" " in spelling)] or meanings
                if clash := len({m.after for m in meanings}) > 1:  # Tunisie is French for the country, and a case of the town's name in Polish
                    meanings = [m for m in meanings if not m.made]
                    if len({m.after for m in meanings}) != 1:
                        continue
                meaning = meanings[0]
            words = spelling.split()
            if meaning.made and meaning.part == "name" and len(words) == 1 and unmarked(spelling) in self.bearers:
                continue
            common = len(words) == 1 and meaning.part not in ("full", "title") and not self.stands_alone(spelling, meaning.made)
            asked = clash or spelling in self.told
            if len(words) > ALIAS_WORDS or (common and not asked and not self.is_told(spelling, meaning)):
                continue
            own = written.get(meaning.after) or written.setdefault(meaning.after, frozenset(meaning.after.split()))
            foreign = [word for word in words if word not in own]
            if not foreign:
                continue
            home = (meaning.made and meaning.tags.isdisjoint(_DECLINING)) or spelling in natives.get(meaning.id, nothing)
            native = "told" if common or asked else "guarded" if spelling in guarded else "yes" if home else "no"
            yield f"a:{spelling}", "\t".join((meaning.after, meaning.id, meaning.type, meaning.part, native, _tags(meaning.tags))).encode()
            capital = [word for word in foreign if not word[0].islower()]  # the lookup is asked at capitals only
            if capital:
                common = meaning.type == "ORG" and self.target == "en"  # Service, Police, Centre: institutions in English texts are made of them
                self._look_at([word for word in capital if word not in good_words] or capital, _EVERYDAY if common else _COMMONEST)
            else:  # Trinidad i Tobago: only a small word is foreign
                self._look_at(words, _EVERYDAY)
                small = min(foreign, key=lambda word: (self.band(word), -len(word), word))
                if self.band(words[0]) >= _EVERYDAY and self.band(small) < COMMON and len(small) >= SHORT_LENGTH and small.isalpha():
                    self.small.add(small)  # Commission européenne: the capital is as common as can be
            if not spelling.istitle() and any(word[0].islower() and word not in PARTICLES for word in words[1:]):
                longer.add(words[0])
        for surname, bearers in self.surnames.items():
            elsewhere = surname in self.accepted
            typed = any(made == _TYPED and kind != "good" for kind, _, made in bearers.values())
            for id, (kind, tags, made) in bearers.items():
                if typed and made != _TYPED:
                    continue  # Zełenski is the president, and no form of his wife's name
                yield f"s:{surname}", f"{id}\t{'risky' if elsewhere and kind == 'bad' else kind}\t{_tags(tags)}".encode()
        for word in self.parts:
            yield f"t:{word}", b""
        for word in self.small:
            yield f"w:{word}", b""
        for word in longer:
            yield f"l:{word}", b""
        for id, told in self.entities.items():
            yield f"e:{id}", told.encode()
        for form in self.genitives:
            yield f"g:{form}", b""
        for id, bases in self.bases.items():
            yield f"b:{id}", bases.encode()


@lru_cache(maxsize=256)
def _one(tag: str) -> frozenset[str]:
    return frozenset((tag,))


def _tags(tags: Set[str]) -> str:
    """The languages that spell it so: those that only accept it (`~`) are told where no other does."""
    if len(tags) == 1:
        return next(iter(tags)).lstrip("~")[:2]
    own = {tag[:2] for tag in tags if tag[:1] != "~"} or {tag[1:3] for tag in tags}
    return " ".join(sorted(own)) if len(own) > 1 else next(iter(own), "")


def _sex(row: dict[str, str]) -> str:
    """The sex of a person, as its note says, by the given name, or by the ending that Czech gives to women's surnames; empty where nothing tells."""
    if row["type"] != "PER" or not row.get("cs"):
        return ""
    if row.get("note", "").startswith(("a man", "a woman")):
        return "m" if row["note"].startswith("a man") else "f"
    name, english = read_name(row["cs"]), read_name(row.get("en") or row["cs"])
    sex = sex_of(english.given.split(" ")[0]) or sex_of(name.given.split(" ")[0])
    if sex or not name.given:
        return sex or ""
    accepted = [read_name(item).surname for _, item in _listed(row.get("accepted", ""), "cs")]
    if any(surname.endswith("á") for surname in (name.surname, *accepted)):
        return "f"
    return "" if name.given.endswith(("a", "á", "ie")) and not name.first else "m"


def _short(row: dict[str, str], target: str) -> tuple[str, ...]:
    """Single words that Russian or Ukrainian accepts for an organisation's longer name (`Госдума`)."""
    if target not in _CYRILLIC or row["type"] != "ORG" or " " not in row[target]:
        return ()
    return tuple(item for _, item in _listed(row.get("accepted", ""), target) if item.isalpha() and not item.isupper())


def _unsafe(row: dict[str, str], target: str) -> tuple[set[str], set[str]]:
    """The spellings that are never rewritten alone, and those that are only in texts known to be translated (marked `?`; with `!` kept: only where the source
    is told to be a language that spells it so)."""
    items = [item for _, item in _listed(row.get("unsafe", ""), target)]
    never = {read_name(item).full() for item in items if not item.endswith(("?", "!"))}
    return never, {read_name(item.removesuffix("?")).full() for item in items if item.endswith(("?", "!"))} - never


def _names(row: dict[str, str], target: str) -> dict[tuple[str, Name], None]:
    """The spellings of a name with their language: other languages' own, what those accept, and what is listed."""
    found = {(tag, read_name(row[tag])): None for tag in LANGUAGES if tag != target and row.get(tag)}
    for tagged, item in _listed(row.get("more", "")):
        if tagged != target:  # what the target itself writes is no foreign spelling: Volksrepublik China
            found[tagged or "", read_name(item)] = None
    for tagged, item in _listed(row.get("accepted", "")):
        if tagged not in (None, target):
            found[f"~{tagged}", read_name(item)] = None
    return found


def _spellings(row: dict[str, str], target: str, unsafe: set[str]) -> Iterator[tuple[str, str, int, bool]]:
    """The spellings of an undivided name: language, form, whether it was made, and whether from an unsafe one (few are, and none in German)."""
    declines = row.get("inflect") != "no"
    for tag, name in _names(row, target):
        full = name.full()
        doubtful = full in unsafe and " " not in full  # its case forms may be clear all the same: Washingtonu
        for form, made in _made(full, tag, declines, row["type"] == "PER", " " not in full):
            latin = made != _TYPED and tag in _CYRILLIC and form.isascii()
            if doubtful and (not made or len(form) < MADE_LENGTH or not (latin or (tag in INFLECTING and form.startswith(full)))):
                continue
            yield (f"{tag}-latin" if latin else tag), form, made, doubtful
        if declines and not doubtful and row["type"] != "PER" and tag.lstrip("~") in INFLECTING and (target in INFLECTING or " " in full):
            for case_form in declension(full, tag.lstrip("~")).values():
                if case_form and case_form != full:
                    yield tag, case_form, _MADE, False
                    yield from ((f"{tag}-latin", latin, _MADE, False) for latin in romanised(case_form, tag.lstrip("~"), True))


def _latin(form: str, tag: str) -> tuple[str, ...]:
    """What a Cyrillic base form looks like in Latin letters."""
    tag = tag.lstrip("~")
    return tuple(romanised(form, tag, False)) if tag in _CYRILLIC and form and not form.isupper() else ()


@lru_cache(maxsize=4096)  # given names recur
def _made(form: str, tag: str, declines: bool, person: bool = False, divided: bool = True) -> tuple[tuple[str, int], ...]:
    """A form, its case forms, and those of a Cyrillic one in Latin letters, each with how it was made."""
    if not form:
        return ()
    tag = tag.lstrip("~")
    phrase = " " in form
    forms = [form]
    if declines and tag in _DECLINING:
        forms += phrases(form, tag, _OF_PERSONS if person else MIXED) if phrase else inflected(form, tag)
    latin = [made for one in forms for made in romanised(one, tag, not person)] if tag in _CYRILLIC and not form.isupper() else []
    made = {form: _TYPED} | dict.fromkeys((*forms[1:], *latin), _MADE)
    if person and divided and declines and tag in INFLECTING:
        for one in personal(form, tag):
            for spelt in (one, *(romanised(one, tag) if tag in _CYRILLIC else ())):
                made.setdefault(spelt, _PERSONAL)
    return tuple(made.items())


def compiled(paths: Sequence[Path], target: str) -> BytesTrie:
    """The trie for one target language. Raises ValueError where a table cannot be read."""
    collecting = gc.isenabled()
    gc.disable()  # half a million small things are made and all are kept: the collector would look at them again and again
    try:
        return _compiled(paths, target)
    finally:
        if collecting:
            gc.enable()


def _compiled(paths: Sequence[Path], target: str) -> BytesTrie:
    from marisa_trie import BytesTrie

    made = _Compiler(target, lexicon(target))
    for path in paths:
        for row in read_rows(path):
            if not row.get(target):
                continue
            if row.get("native"):
                made.natives[row["id"]] = {read_name(cell).full() for cell in re.split(r"\s*[;/]\s*", row["native"]) if cell}
            if target in INFLECTING:
                tags = [tag for tag in ("en", *sorted(INFLECTING)) if row.get(tag)]
                made.bases[row["id"]] = "\t".join((_sex(row), *(f"{tag}={row[tag]}" for tag in tags), *(f"={word}" for word in _short(row, target))))
            name = read_name(row[target])
            if row["type"] == "PER" and name.given:
                made.person(row)
            else:
                made.thing(row, whole=row["type"] == "PER", country=path.stem == "countries")
    return BytesTrie(made.data())
