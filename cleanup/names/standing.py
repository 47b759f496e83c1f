"""Standing: in which cases a name can stand at its place in a sentence of a language that declines names.

A foreign spelling tells nothing by itself; the sentence does. What is asked, and what it says:

* a preposition before the name, before its title, or before the given name: the cases that it governs (`przez`: one; `w` with a verb of hitting: another);
* a word for a person before it (`minister`, `prezydentem`), with a place between them or without: the cases in which that word stands here;
* a given name in the text's own spelling (`Siergieja Lavrov`): likewise;
* the foreign form, where its language declines names too: `Putinem` is an instrumental wherever it was left standing, `Moskwa` a subject;
* a finite verb that agrees with the name, directly behind it, where nothing before it in the clause could be a subject, or *to be* before it: the nominative;
* a verb that agrees and stands before it, where its object or nothing but phrases stands before the verb (`Umowę parafował w sierpniu`): the nominative;
* a word that is somebody's (`rząd`, `biuro`) before it, or a noun (`wizyta`, `przemówienie`) where the name cannot be the verb's subject: the genitive.

All that speaks must agree, or nothing is said. Verbs are known by the forms beside them: a word in `-ła` is one if the lexicon has its infinitive. It refuses: an
object before a verb whose subject stands behind (`Moskwę opuściła delegacja`), a verb whose gender the name has not got, a possible owner of the word before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Final, NamedTuple

from cleanup.document import Line, fold
from cleanup.languages import language as of_tag
from cleanup.names.cyrillic import romanised as latin
from cleanup.names.declension import CASES, declension
from cleanup.names.gazetteer import Name as Spelling
from cleanup.names.grammar import DECLINING, grammar
from cleanup.names.inflection import cases as inflected
from cleanup.names.personal import cases_of as personal_cases

Cases = frozenset[str]
Band = Callable[[str], int]
ALL: Final[Cases] = frozenset(CASES)
NOMINATIVE: Final[Cases] = frozenset({"nom"})
GENITIVE: Final[Cases] = frozenset({"gen"})
_PREFIX = 8  # words that may open a clause before its subject
_NEAR = 3  # words before a preposition that may decide its case
_BETWEEN = 3  # words between a subject and its verb
_PHRASE = 3  # words of a phrase with a preposition between a subject and its verb
_TITLE = 4  # words of a title that opens a sentence before a name, and one
_CLAUSE = 14  # words of a clause that are looked at before the name, and behind it
_AMID = 5  # words between a verb and its subject behind it
_LONG = 16  # letters of a word that is somebody's, at most
_ENDING = 4  # letters of an ending that marks a finite verb by itself


def romanised(form: str, language: str) -> tuple[str, ...]:
    return tuple(latin(form, language)) if language in ("uk", "ru") else ()


class Name(NamedTuple):
    """What is known of the name in question: whether somebody bears it, its gender in the text's language, the cases in which its given name stands (and
    whether that is sure), and those that the foreign form can be by itself; None for what is not known. `full`: it has a given name.
    `native`: it is called so at home, as cars and clubs are."""

    person: bool
    gender: str | None
    given: Cases | None = None
    given_sure: bool = False
    own: Cases | None = None
    own_base: bool = True
    full: bool = False
    native: bool = False


def standing(line: Line, first: int, last: int, name: Name, language: str, band: Band) -> Cases | None:
    """The cases in which the name can stand, as words `first` to `last` of the line; None where nothing tells."""
    governed, position = _governed(line, first, name, language, band)
    verb = _behind(line, last, language, band)
    if (
        governed is None
        and (owner := _owner(line, first, last, name, language, band))
        and (name.given is None or not name.given_sure or "gen" in name.given)
    ):
        if verb is not None and verb.near and owner == "in a phrase" and not _never(verb.tag, name.gender):
            return None
        governed, position = GENITIVE, "owner" if owner == "alone" else position
    if (
        governed is None
        and _of_a_noun(line, first, last, name, language, band)
        and (name.given is None or not name.given_sure or "gen" in name.given)
    ):
        governed, position = GENITIVE, "owner"
    if governed is None:
        governed = _by_verb(line, first, name, language, band)
    if position == "preposition" and name.own is not None and governed is not None and not governed & name.own:
        either = _either(line, first - 1, name.person, language) & name.own
        governed = either or (governed if name.own_base else either)  # у Харькове, в Харків: the form knows which of the two it is
    if governed is not None and position != "preposition":
        governed -= {"loc"}  # never without a preposition
    if position == "title" and name.given_sure and name.given is not None and not (governed or ALL) & name.given and "gen" in name.given:
        governed, position = None, ""  # żona Siergieja Lavrov
    subject = position not in ("preposition", "owner") and _subject(
        line, first, last, verb, name, language, band, governed if position == "title" else None
    )
    told = [cases for cases in (governed, NOMINATIVE if subject else None) if cases is not None]
    if name.given is not None and (name.given_sure or not told or governed is None or governed & name.given):
        told.append(name.given)
    if name.own is not None and (not name.own_base or position != "preposition"):
        told.append(name.own)
    if told == [name.given] and not name.given_sure and name.given == NOMINATIVE:
        told = []  # Donald Trump: left as it was, it tells nothing
    if not told and first == line.sentence_start(first) and not (verb is not None and _rival(line, verb, name, language)):
        told = [NOMINATIVE]
    if name.own_base and told == [name.own] and (name.native or _behind_a_word(line, first, language, band)):
        return None
    found = frozenset.intersection(*told) if told else frozenset[str]()
    if found == NOMINATIVE and position != "apposed" and verb is not None and verb.near and not _agrees(verb.tag, name.gender):
        return None
    return found or None


def own_cases(form: str, bases: Sequence[tuple[str, Spelling | None]], *, person: bool) -> tuple[Cases | None, bool]:
    """The cases in which a foreign form stands by itself in the languages that spell it so, and whether it is their base form.

    Nothing is told where one of the languages does not decline names, or this one not.
    """
    found: set[str] = set()
    base_form = True
    for language, base in bases:
        if language not in DECLINING or base is None:
            return None, True
        if form in romanised(base.full(), language):
            return None, True  # Kyiv is what everybody calls it
        if form in (base.surname, base.full()):
            told = _base_cases(base.surname, language, person)
        else:
            told, base_form = _form_cases(form, base.surname, language, person), False
        if not told:
            return None, True
        found |= told
    return frozenset(found) or None, base_form


def _base_cases(base: str, language: str, person: bool) -> set[str]:
    """What a base form can be besides the nominative; nothing for one that is the same in every case, or might be."""
    last = base.split(" ")[-1]
    if not person:
        forms = declension(base, language)
        if forms.get("dat") in (None, base) and forms.get("ins") in (None, base):
            return set()
        return {case for case in CASES if forms.get(case) == base}
    return (
        {"nom"}
        if inflected(last, language) and last[-1] not in "uyoeéíуюоеыи"
        else {"nom"}
        if last.endswith(("ski", "cki", "ý", "ий", "ый", "ny"))
        else set()
    )


def _form_cases(form: str, base: str, language: str, person: bool) -> set[str]:
    words, bases = form.split(" "), base.split(" ")
    if not person:
        strict = {case for case, made in declension(base, language).items() if made == form or (made and form in romanised(made, language))}
        if strict or len(words) > 1:
            return strict
    if len(words) != len(bases):
        return set()
    made = personal_cases(bases[-1], language) if person else inflected(bases[-1], language)
    return {case for case, forms in made.items() if any(words[-1] == one or words[-1] in romanised(one, language) for one in forms)}


# ------------------------------------------------------------------------------------------------------------- prepositions, titles


@cache
def _prepositions(language: str) -> dict[str, Cases]:
    groups = (line.split(":") for line in grammar(language).PREPOSITIONS.strip().split("\n"))
    return {word: frozenset(named.split()) for named, words in groups for word in words.split()}


@cache
def _double(language: str, person: bool) -> dict[str, tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]]:
    """Prepositions whose case the words before decide: the case without such a word, with one, the stems of these words, of those that leave the locative, and of
    those behind which nothing is known."""
    module = grammar(language)
    rows: dict[str, tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {}
    for line in _joined(module.PEOPLE_DOUBLE if person else module.DOUBLE):
        words, without, with_, stems, local, unsure = (part.strip() for part in f"{line}||".split("|")[:6])
        for word in words.split():
            rows[word] = (without, with_, tuple(stems.split()), tuple(local.split()), tuple(unsure.split()))
    return rows


def _joined(block: str) -> list[str]:
    """The lines of a table; one without bars goes on with the line before."""
    lines: list[str] = []
    for line in block.strip().split("\n"):
        if "|" in line:
            lines.append(line)
        else:
            lines[-1] += f" {line}"
    return lines


def _by_preposition(line: Line, index: int, person: bool, language: str) -> Cases | None:
    """The cases that the word `index` governs; None if it is no preposition, the empty set if it is one and the case is not known."""
    word = fold(line.words[index])
    double = _double(language, person).get(word)
    if double is None:
        return _prepositions(language).get(word)
    without, with_, stems, local, unsure = double
    low = max(line.sentence_start(index), index - _NEAR)
    before = [fold(line.words[i]) for i in range(low, index)]
    if unsure and any(word.startswith(unsure) for word in before):
        return frozenset()
    told = bool(stems) and any(word.startswith(stems) for word in before)
    case = with_ if told else "loc" if local and any(word.startswith(local) for word in before) else without
    return frozenset() if case == "?" else frozenset({case})


def _either(line: Line, index: int, person: bool, language: str) -> Cases:
    """All cases that a preposition may govern, whatever stands before it."""
    word = fold(line.words[index])
    double = _double(language, person).get(word)
    return frozenset(double[:2] if double else ()) - {"?"} | _prepositions(language).get(word, frozenset())


@cache
def _roles(language: str) -> dict[str, Cases]:
    """Words for people in all their forms, with the cases these can be."""
    module = grammar(language)
    found: dict[str, set[str]] = {}
    for word in (*module.MEN.split(), *module.WOMEN.split()):
        found.setdefault(word, set()).add("nom")
        stem = {"minister": "ministr", "wiceminister": "wiceministr"}.get(word, word)
        if "-" in word:
            head, _, stem = word.rpartition("-")
            made = {case: [f"{head}-{form}" for form in forms] for case, forms in inflected(stem, language).items()}
        else:
            made = {case: list(forms) for case, forms in inflected(stem, language).items()}
        for case, forms in made.items():
            for form in forms:
                found.setdefault(form, set()).add(case)
    for entry in " ".join(module.ROLE_FORMS.split()).split(";"):
        form, *named = entry.split()
        found[form] = set(named) - {"?"}
    return {form: frozenset(named) for form, named in found.items()}


def _behind_a_word(line: Line, first: int, language: str, band: Band) -> bool:
    """Whether a word stands before that may be a noun, and have the name behind it in another case than it was left in: `wpływ Rosja`."""
    if first == line.sentence_start(first) or line.gap(first) != " ":
        return False
    word, module = fold(line.words[first - 1]), grammar(language)
    small = {block for name in ("OPENING", "BETWEEN", "ONLY", "JOINS", "AND", "APPOSED") for block in getattr(module, name).split()}
    if first - 2 == _clause(line, first - 1) and fold(line.words[first - 2]) in _prepositions(language).keys() | _double(language, False).keys():
        return False  # Bez paliwa Krym
    return line.words[first - 1].islower() and word not in small and len(word) >= _ENDING and not verb_tag(word, language, band)


@cache
def _women(language: str) -> frozenset[str]:
    """Words for women alone, in all their forms."""
    module = grammar(language)
    made = {form for word in module.WOMEN.split() for forms in inflected(word, language).values() for form in forms} | set(module.WOMEN.split())
    men = {form for word in module.MEN.split() for forms in inflected(word, language).values() for form in forms} | set(module.MEN.split())
    return frozenset(made - men)


def _role(line: Line, index: int, language: str) -> Cases | None:
    word = line.words[index]
    if word[0].isupper() and index != line.sentence_start(index):
        return None
    return _roles(language).get(fold(word).replace("’", "'")) or _roles(language).get(fold(word))


def _governed(line: Line, first: int, name: Name, language: str, band: Band) -> tuple[Cases | None, str]:
    """The cases that a preposition or a title before the name leaves, and which of them spoke."""
    start = line.sentence_start(first)
    if first == start or line.gap(first) != " ":
        return None, ""
    by = _by_preposition(line, first - 1, name.person, language)
    if by is None:
        by = _by_the_other(line, first, start, name, language)
    if by is not None:
        return by, "preposition"
    if not name.person:
        low = fold(line.words[start]) in grammar(language).APPOSED.split() and (first - 1 == start or apposed(line, first, language))
        return (NOMINATIVE, "apposed") if low else (_by_adjective(line, first, name, language), "")
    at = first - 1
    role = _role(line, at, language)
    while role is None and at > start and first - at <= _NEAR and line.gap(at) == " " and (line.words[at][0].isupper() or name.full):
        if _by_preposition(line, at, True, language) is not None or verb_tag(line.words[at], language, band):
            return None, ""
        at -= 1  # Prezydent Kazachstanu Tokayev, szef sztabu generalnego Walerij Gerasimov
        role = _role(line, at, language)
    if role is None:
        return None, ""
    if name.gender == "m" and fold(line.words[at]) in _women(language):
        return (GENITIVE, "title") if at == first - 1 else (None, "")  # córka Macrona
    if at > start and line.gap(at) == " ":
        before = at - 1
        by = _by_preposition(line, before, True, language)
        if by is None and before > start and line.gap(before) == " " and line.words[before].islower():
            by = _by_preposition(line, before - 1, True, language)  # z nowym premierem
        if by:
            return role & by, "preposition"
    return role, "title"


def under_title(line: Line, first: int, language: str, is_place: Callable[[str], bool]) -> bool:
    """Whether a place stands before the name that belongs to a title before it: `Prezydent Kazachstanu Tokayev`."""
    at = first - 1
    while at > line.sentence_start(first) and line.words[at][0].isupper() and is_place(line.words[at]) and first - at < _NEAR and line.gap(at) == " ":
        at -= 1
    return 0 <= at < first - 1 and _role(line, at, language) is not None


def _by_adjective(line: Line, first: int, name: Name, language: str) -> Cases | None:
    """The cases that an adjective directly before a place leaves, where its ending tells (`Тихая Женева`, `celý Bělehrad`)."""
    if name.native:
        return None  # stará Warszawa
    if fold(line.words[first - 1]).endswith(("any", "ony", "aný", "ený", "аний", "ений", "анный", "енный", "ённый")):
        return None  # předložený Kremlem: who did it may stand in the instrumental
    for entry in grammar(language).ADJECTIVE_CASES.split(";"):
        endings, its_gender, *cases = entry.split()
        if its_gender == name.gender and fold(line.words[first - 1]).endswith(tuple(endings.split(","))):
            return frozenset(cases)
    return None


def _by_verb(line: Line, first: int, name: Name, language: str, band: Band) -> Cases | None:
    """What a verb directly before the name leaves: its subject or, if it takes one, its object; a verb of another gender has its subject elsewhere."""
    if first == line.sentence_start(first) or line.gap(first) != " ":
        return None
    before = fold(line.words[first - 1])
    if not before.startswith(tuple(grammar(language).TAKES.split())):
        return None
    tag = verb_tag(before, language, band)
    if tag is None:
        return None
    earlier = fold(line.words[first - 2]) if first - 2 >= line.sentence_start(first) else ""
    if earlier in ("nie", "не", "ne") or before.startswith("ne"):
        return None  # the object of what was not done may be a genitive
    return frozenset({"nom", "acc"}) if _agrees(tag, name.gender) else frozenset({"acc"})


def voiced(preposition: str, name: str, language: str) -> str:
    """The preposition as it stands before the name: `we Włoszech`, `ve Vídni`, `во Франции`."""
    for entry in grammar(language).VOICED.split(";"):
        short, long, *beginnings = entry.split()
        if preposition in (short, long):
            return long if name.lower().startswith(tuple(beginnings)) else preposition
    return preposition


def in_place(line: Line, first: int, language: str) -> bool:
    """Whether a single place in a phrase of its own stands before the name: `W Mińsku Lukashenko`."""
    if language not in DECLINING or first < 2 or line.gap(first - 1) != " " or line.gap(first) != " ":
        return False
    return fold(line.words[first - 2]) in grammar(language).INSIDE.split()


def may_open(word: str, language: str) -> bool:
    """Whether the folded word may open a sentence before its subject: an adverb (`wczoraj`), or a word for a town that its name follows (`miasto`)."""
    if language not in DECLINING:
        return False
    module = grammar(language)
    return word in module.OPENING.split() or word in module.APPOSED.split()


def apposed(line: Line, first: int, language: str) -> bool:
    """Whether a capital's name stands behind the words for it: `Столица Австрии Вена`."""
    low = line.sentence_start(first)
    return (
        language in DECLINING
        and low == first - 2
        and fold(line.words[low]) in grammar(language).APPOSED.split()
        and line.gap(first - 1) == line.gap(first) == " "
    )


def _by_the_other(line: Line, first: int, start: int, name: Name, language: str) -> Cases | None:
    """The cases of the name before, where this one is joined to it and a preposition governs both: `między Moskwą a Kijowem`."""
    if name.person or fold(line.words[first - 1]) not in grammar(language).AND.split():
        return None  # people joined so may both be left as they are
    at = first - 2
    while at > start and line.words[at][0].isupper() and first - at < _NEAR + 2 and line.gap(at + 1) == " ":
        at -= 1
        by = _by_preposition(line, at, name.person, language)
        if by is not None:
            return by
    return None


def _owner(line: Line, first: int, last: int, name: Name, language: str, band: Band) -> str | None:
    """Whether the word before is somebody's (`biuro`): `in a phrase` behind a preposition, else `alone`."""
    if first == line.sentence_start(first) or line.gap(first) != " ":
        return None
    before = line.words[first - 1]
    if before[0].isupper() and first - 1 != line.sentence_start(first):
        return None
    low = fold(before)
    module = grammar(language)
    stems = module.OWNED if name.person else f"{module.OWNED} {module.OWNED_BY_PLACES}"
    owned = low.startswith(tuple(stems.split())) and len(low) < _LONG
    if not owned and not name.person and (role := _role(line, first - 1, language)):
        owned = bool(role)
    if not owned or verb_tag(before, language, band):
        return None  # rządził
    if _spoken_by(line, first, name, language, band) or (name.person and _object_opens(line, first, last, name, language, band)):
        return None
    inside = (
        first > 1 and line.gap(first - 1) == " " and fold(line.words[first - 2]) in _prepositions(language).keys() | _double(language, False).keys()
    )
    return "in a phrase" if inside else "alone"


# ----------------------------------------------------------------------------------------------------------------------------- verbs


_OBLIQUE: Final = ("ego", "ého", "ого", "его", "ę", "ů", "ům", "em", "ом", "ем", "owi", "ovi", "ові", "ou", "ych", "ých")
"""How a capitalised word ends that is nobody's nominative."""


_DEEMS: Final = ("счита", "вважа")
"""Verbs of saying that may have a name for their object: `считает Монголию своей`."""


class Verb(NamedTuple):
    """A finite verb behind the name: its place, what it agrees with (`m`, `f`, `n`, `mp`, `np`, `sg`, `pl`), and whether only such words stand between as may."""

    at: int
    tag: str
    near: bool


@cache
def _forms(language: str) -> dict[str, str]:
    module = grammar(language)
    entries = (entry.split() for block in (module.BE, module.FORMS) for entry in block.split(";"))
    return {entry[0]: entry[1] for entry in entries if entry}


@cache
def _endings(language: str, name: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    entries = (entry.split() for entry in getattr(grammar(language), name).split(";"))
    return tuple((ending, tag, tuple(infinitives.split(","))) for ending, tag, infinitives in entries)


def verb_tag(word: str, language: str, band: Band) -> str | None:
    """What a finite verb agrees with; None for a word that is not known to be one."""
    if not word.islower() or len(word) < 2:
        return None
    known = _forms(language).get(word)
    if known is not None:
        return known
    future = grammar(language).FUTURE
    if word in future or any(len(ending) >= _ENDING and word.endswith(ending) for ending in future):
        return "sg"
    past = _endings(language, "PAST")
    for ending, tag, infinitives in past:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            stems = (stem, stem[2:]) if language == "cs" and stem.startswith("ne") else (stem,)
            if any(band(one + infinitive) for one in stems for infinitive in infinitives):
                return tag
    if language in ("uk", "ru") and len(word) > 3 and word[-1] not in "аеиоуыіїяюєьй" and band(word + "ла") and band(word + "ли"):
        return "m"  # помер, погиб
    for ending, tag, infinitives in _endings(language, "PRESENT"):
        if word.endswith(ending) and len(word) > len(ending) + 1 and any(band(word[: -len(ending)] + infinitive) for infinitive in infinitives):
            return tag
    return None


def _behind(line: Line, last: int, language: str, band: Band) -> Verb | None:
    """The first finite verb behind the name, where only adverbs and the like stand between."""
    between = grammar(language).BETWEEN.split()
    near, phrase = True, 0
    for index in range(last, min(len(line.words), last + _BETWEEN + 1)):
        if line.gap(index) != " " or not line.words[index].islower():
            return None
        word = fold(line.words[index])
        tag = verb_tag(word, language, band)
        if tag is not None:
            return Verb(index, tag, near) if near or tag in ("m", "f", "n", "np") else None
        if word not in between:
            near = False
            if word in _prepositions(language) or word in _double(language, False):
                phrase = _PHRASE
            elif phrase == 0 and language != "cs":
                return None  # návrh odmítl: only Czech likes its verbs behind their objects
            phrase -= phrase > 0
    return None


def _agrees(tag: str, gender: str | None) -> bool:
    if gender is None:
        return True
    if tag in ("sg", "pl"):
        return (gender == "np") == (tag == "pl")
    return tag == gender


# ---------------------------------------------------------------------------------------------------------------------------- subjects


def _subject(line: Line, first: int, last: int, verb: Verb | None, name: Name, language: str, band: Band, title: Cases | None) -> bool:
    """Whether the name is its clause's subject: the verb behind it agrees and nothing before it may be one, or a verb without an object stands before."""
    start = line.sentence_start(first)
    module = grammar(language)
    if first > start and line.gap(first) == " ":
        before = fold(line.words[first - 1])
        tag = verb_tag(before, language, band)
        if (
            tag is not None
            and not name.native
            and _agrees(tag, name.gender)
            and (
                before in _to_be(language)
                or (
                    before.startswith(tuple(f"{module.GOES} {module.SAYS}".split()))
                    and (not before.startswith(_DEEMS) or _clause(line, first - 1) == first - 1)
                )
                or _object_first(line, first - 1, start, tag, name, language)
            )
        ):
            return True
    if not name.native and _inverted(line, first, last, name, language, band):
        return True
    if verb is None or not _agrees(verb.tag, name.gender) or _rival(line, verb, name, language) or (not verb.near and name.gender is None):
        return False
    if title is not None and "nom" in title and first - start < _TITLE and verb.near:
        return True  # Nejvyšší vůdce Alí Chameneí odmítl
    return _opens(line, first, start, language, band)


def _object_first(line: Line, verb: int, start: int, tag: str, name: Name, language: str) -> bool:
    """Whether the verb's object opens the clause, and the name behind the verb is its subject: `Nagrodę odebrała Olga Tokarczuk`."""
    at = verb - 1
    if tag not in ("m", "f", "n", "np") or name.gender is None or at < start or line.gap(verb) != " ":
        return False
    module = grammar(language)
    if fold(line.words[verb]).startswith(tuple(module.GIVES.split())):
        return False  # Nagrodę wręczył Macron: or to him
    word = fold(line.words[at])
    if len(word) < _ENDING or not word.endswith(tuple(module.OBJECT.split())) or word in module.OPENING.split() or word in module.BETWEEN.split():
        return False
    if at > start and line.gap(at) == " ":
        at -= 1
        if not fold(line.words[at]).endswith(tuple(module.OBJECT_ADJECTIVE.split())) or fold(line.words[at]) in module.OPENING.split():
            return False
    return at == start or line.gap(at).strip(" ").startswith((",", ";", ":", "–", "—"))


_ENDS_CLAUSE: Final = (",", ";", ":", "–", "—", ".", "!", "?")


def _inverted(line: Line, first: int, last: int, name: Name, language: str, band: Band) -> bool:
    """Whether the name is the subject of the verb before it: `Umowę parafował w sierpniu Macron`, `Przeciwko pożyczce głosowały tylko Węgry`.

    The verb agrees, and has its object already, or takes none; between them stand adverbs, dates, and for verbs of saying those who are told. It refuses what is not
    certain: anything before the verb that could be its subject, verbs of giving, a negation, a word behind the name that may be the subject instead.
    """
    module = grammar(language)
    if name.gender is None or not _closed(line, last, language):
        return False
    verb = _verb_before(line, first, name, language, band)
    if verb is None:
        return False
    word, tag = fold(line.words[verb]), verb_tag(fold(line.words[verb]), language, band)
    if tag is None or not _agrees(tag, name.gender) or word.startswith(tuple(module.GIVES.split())) or (language == "cs" and word.startswith("ne")):
        return False
    low = _clause(line, verb)
    if low is None:
        return False
    prefix = _no_subject(line, low, verb, tag, language, band)
    if prefix is None:
        return False
    said = word.startswith(tuple(module.SAYS.split())) and low == verb
    intransitive = word.startswith(tuple(f"{module.GOES} {module.INTRANSITIVE}".split())) or word.endswith(("ся", "сь"))
    reflexive = bool(module.ME) and module.ME in (fold(other) for other in line.words[low:first])
    return said or prefix == "object" or (low < verb and (intransitive or reflexive))


def _closed(line: Line, last: int, language: str) -> bool:
    """Whether the clause ends behind the name, or goes on with a preposition, an adverb or *and*."""
    if last >= len(line.words) or line.gap(last) != " ":
        return True
    word, module = fold(line.words[last]), grammar(language)
    known = _prepositions(language).keys() | _double(language, False).keys()
    return word in known or word in module.BETWEEN.split() or word in module.OPENING.split()


def _verb_before(line: Line, first: int, name: Name, language: str, band: Band) -> int | None:
    """The place of the finite verb before the name, if nothing stands between that could be its object or own the name."""
    module = grammar(language)
    adverbs = {*module.BETWEEN.split(), *module.OPENING.split(), *module.ONLY.split()}
    inside = {*_prepositions(language).keys(), *_double(language, False).keys()}
    at, start = first - 1, line.sentence_start(first)
    told = 0
    while at >= start and first - at <= _AMID + 1 and line.gap(at + 1) == " ":
        word = fold(line.words[at])
        if line.words[at].islower() and word not in adverbs and verb_tag(word, language, band):
            if told and not word.startswith(tuple(module.SAYS.split())):
                return None
            return at
        if word not in adverbs or word in inside:
            before = fold(line.words[at - 1]) if at > start and line.gap(at) == " " else ""
            if before in inside and (_dated(word, language) or (name.person and line.words[at][0].isupper())):
                at -= 1  # w sierpniu, w Warszawie
            elif word.endswith(tuple(module.DATIVE.split())) and len(word) > _ENDING and line.words[at].islower():
                told += 1
            else:
                return None
        at -= 1
    return None


def _dated(word: str, language: str) -> bool:
    known = of_tag(language)
    return word in known.months or word in known.weekdays


def _clause(line: Line, index: int) -> int | None:
    """The first word of the clause that holds word `index`; None if it is long, or begins with something else than a sign."""
    start, low = line.sentence_start(index), index
    while low > start and line.gap(low) == " " and index - low <= _CLAUSE:
        low -= 1
    if index - low > _CLAUSE or (low > start and not line.gap(low).strip(' \u00a0”“»"').startswith(_ENDS_CLAUSE)):
        return None
    return low


def _no_subject(line: Line, low: int, verb: int, tag: str, language: str, band: Band) -> str | None:
    """Whether no word from `low` to the verb can be its subject: `object` if one is its object, else `phrases`; None if one may."""
    module = grammar(language)
    inside = _prepositions(language).keys() | _double(language, False).keys()
    adverbs = {*module.OPENING.split(), *module.BETWEEN.split(), *module.ONLY.split(), *module.AND.split(), module.ME}
    modifier, found, phrase, noun = tuple(module.MODIFIER.split()), "phrases", 0, False
    for at in range(low, verb):
        word = fold(line.words[at])
        capital = line.words[at][0].isupper() and at != line.sentence_start(at)
        if word in ("nie", "не", "ni"):
            return None
        if word in inside:
            phrase, noun = 2, False
            continue
        if word.isdigit() or _dated(word, language):
            phrase, noun = 0, noun or phrase > 0
            continue
        if phrase:
            noun, phrase = True, phrase - 1 if word.endswith(_ATTRIBUTES[language]) and phrase == 2 else 0
            continue
        if at == low and word in module.RELATIVE.split():
            found = (
                "object" if word not in ("gdzie", "dokąd", "skąd", "kde", "kam", "odkud", "де", "куди", "звідки", "где", "куда", "откуда") else found
            )
            continue
        if word in adverbs or (at == low and word in module.JOINS.split()):
            noun = False
            continue
        if capital or verb_tag(word, language, band) or not word.isalpha():
            return None
        role = _roles(language).get(word)
        if role is not None and "nom" in role:
            return None
        if noun and word.endswith(modifier if tag != "m" or found != "object" else (*modifier, "u", "y", "i", "у", "ы", "и", "і", "ї")):
            continue  # Rocznicę ślubu
        if word.endswith(tuple(module.OBJECT.split())) and len(word) >= _ENDING:
            noun, found = True, "object"
            continue
        if (
            word.endswith(tuple(module.OBJECT_ADJECTIVE.split()))
            and at + 1 < verb
            and fold(line.words[at + 1]).endswith(tuple(module.OBJECT.split()))
        ):
            continue
        if tag == "f" and at + 1 < verb and word.endswith(("y", "i", "ý", "ий", "ый", "ой")):
            continue  # Nowy raport ogłosiła Komisja
        if tag in ("f", "m") and word.endswith(tuple(module.NEUTER.split())) and len(word) > _ENDING + 1:
            noun, found = True, "object"
            continue
        if tag == "f" and word[-1] not in _VOWELS and not word.endswith(_not_objects(language)) and len(word) >= _ENDING and band(word):
            noun, found = True, "object"
            continue
        return None
    return found


_VOWELS: Final = "aąeęioóuyáéěíúůýаеєиіїоуюяыэёьй"


@cache
def _not_objects(language: str) -> tuple[str, ...]:
    """How a word ends that may be a feminine subject, an instrumental, a dative or an adverb, though it ends in a consonant."""
    module = grammar(language)
    adverbs = "zaraz naraz wnet znów ihned hned včas navíc вмиг враз вслед тотчас вновь"
    return (
        *module.FEMININE.split(),
        *module.TOOLS.split(),
        *module.DATIVE.split(),
        "ami",
        "ach",
        "ами",
        "ах",
        "ях",
        "ům",
        "ům",
        "ách",
        "ích",
        *adverbs.split(),
    )


_ATTRIBUTES: Final = {
    "pl": ("ym", "im", "ej", "ego", "ych", "ich", "ą"),
    "cs": ("ém", "ým", "ého", "ých", "ou"),
    "uk": ("ому", "ого", "ій", "ої", "их", "им"),
    "ru": ("ом", "ого", "ой", "ых", "им", "ую", "ым"),
}


def _of_a_noun(line: Line, first: int, last: int, name: Name, language: str, band: Band) -> bool:
    """Whether the noun before is the name's, as `wizyta` or `pobliże`: it is no title, and the name cannot be the subject of the clause instead.

    It refuses, behind a preposition or where the noun may be an object, every verb that agrees with the name (`Po wizycie Macron odleciał`), and a clause without
    a verb that is known.
    """
    module = grammar(language)
    start = line.sentence_start(first)
    if first == start or line.gap(first) != " " or (line.words[first - 1][0].isupper() and first - 1 != start):
        return False
    at = first - 1
    word = fold(line.words[at])
    if at > start and line.gap(at) == " " and f"{fold(line.words[at - 1])}_{word}" in module.NEARBY.split():
        return True
    if f"{word}_" in module.NEARBY.split():
        return True
    kind = _nouns(language, name.person).get(word)
    if kind is None or verb_tag(word, language, band):
        return False
    low = _clause(line, at)
    if low is None:
        return False
    inside = _prepositions(language).keys() | _double(language, False).keys()
    phrase = any(fold(line.words[i]) in inside for i in range(max(low, at - _NEAR), at))
    opening = fold(line.words[low])
    if kind == "f" and not phrase and at - low <= 1 and opening[-1] in ("a", "а", "я") and _nouns(language, True).get(opening) == "f":
        return True  # Wizyta, Rocznica śmierci: the subject itself
    if _spoken_by(line, first, name, language, band):
        return False
    if low == at and word.startswith(tuple(module.AGENTS.split())):
        return True  # Reżim: no object that opens a clause
    behind = _verbs(line, last, language, band)
    if behind:
        return (at == low and _mute(line, last, language)) or all(tag == "none" or _never(tag, name.gender) for tag in behind)
    before = [tag for i in range(low, at) if (tag := verb_tag(line.words[i], language, band))]
    if not before or name.gender is None:
        return False
    if all(_never(tag, name.gender) for tag in before):
        return True
    verb = next(i for i in range(low, at) if verb_tag(line.words[i], language, band))
    return _has_subject(line, low, verb, before[0], language, band)


def _has_subject(line: Line, low: int, verb: int, tag: str, language: str, band: Band) -> bool:
    """Whether a noun before the verb looks like its subject: a title, or a word outside a phrase that ends as one of the verb's gender does."""
    module = grammar(language)
    inside = _prepositions(language).keys() | _double(language, False).keys()
    adverbs = {*module.OPENING.split(), *module.BETWEEN.split(), *module.ONLY.split(), *module.AND.split(), module.ME, *module.JOINS.split()}
    free = True
    for at in range(low, verb):
        word = fold(line.words[at])
        if word in inside:
            return False  # what belongs to the phrase is not known
        if word in adverbs or word.endswith(_ADJECTIVES[language]):
            continue
        role = _roles(language).get(word)
        if role is not None:
            return "nom" in role
        if free and word.isalpha() and len(word) >= _ENDING and band(word):
            return (tag in ("f", "sg") and word.endswith(("a", "а", "я"))) or (
                tag in ("m", "sg")
                and word[-1] not in _VOWELS
                and not word.endswith((*_not_objects(language), "ów", "ů", "ів", "ов", "ев", "em", "ом", "ем"))
            )
        free = False
    return False


_ADJECTIVES: Final = {
    "pl": ("ski", "cki", "ny", "wy", "ska", "cka", "na", "wa"),
    "cs": ("ský", "cký", "ný", "vý", "ská", "cká", "ná", "vá"),
    "uk": ("ський", "цький", "ний", "вий", "ська", "цька"),
    "ru": ("ский", "цкий", "ный", "вый", "ская", "ная", "вая"),
}


def _spoken_by(line: Line, first: int, name: Name, language: str, band: Band) -> bool:
    """Whether the verb directly before the noun may have the name as its subject, the noun being its object: `Na koniec wygłosił przemówienie Macron`."""
    at = first - 2
    if at < line.sentence_start(first) or line.gap(first - 1) != " ":
        return False
    tag = verb_tag(line.words[at], language, band)
    if tag is None or _never(tag, name.gender):
        return False
    low = _clause(line, at)
    return low is not None and _no_subject(line, low, at, tag, language, band) is not None


def _object_opens(line: Line, first: int, last: int, name: Name, language: str, band: Band) -> bool:
    """Whether the noun before opens its clause and may be the object of a verb behind, whose subject is the name: `Decyzję Macron ogłosił rano`."""
    at, module = first - 1, grammar(language)
    word = fold(line.words[at])
    if at > line.sentence_start(first) and line.gap(at) == " ":
        return False
    if word.startswith(tuple(module.AGENTS.split())) or (_nouns(language, True).get(word) == "f" and word[-1] in ("a", "а", "я")):
        return False
    return not _mute(line, last, language) and not all(
        tag == "none" or _never(tag, name.gender) for tag in _verbs(line, last, language, band) or ["sg"]
    )


def _mute(line: Line, last: int, language: str) -> bool:
    """Whether a verb that takes no object follows: one that reflects, or *to be*."""
    words = [fold(line.words[i]) for i in range(last, min(last + _NEAR, len(line.words)))]
    return any(word.endswith(("ся", "сь")) or word == (grammar(language).ME or "-") or word in _to_be(language) for word in words)


def opens_with_its_noun(line: Line, first: int, language: str) -> bool:
    """Whether the word before a surname is a noun that opens the sentence, and somebody's: `Reżim Lukashenko`."""
    if language not in DECLINING or first == 0 or line.gap(first) != " " or line.sentence_start(first) != first - 1:
        return False
    word = fold(line.words[first - 1])
    return word in _nouns(language, True) or (word.startswith(tuple(grammar(language).OWNED.split())) and len(word) < _LONG)


def _never(tag: str, gender: str | None) -> bool:
    """Whether a name of this gender cannot be the subject of such a verb."""
    if gender is None or tag in ("sg", "pl", "np", "mp"):
        return (tag in ("pl", "np", "mp")) != (gender == "np") if gender is not None else tag in ("pl", "np", "mp")
    return tag != gender


def _verbs(line: Line, last: int, language: str, band: Band) -> list[str]:
    """What the finite verbs behind the name agree with, to the end of the clause; `none` for one that has no subject."""
    found: list[str] = []
    for index in range(last, min(len(line.words), last + _CLAUSE)):
        if line.gap(index) != " ":
            break
        word = line.words[index]
        tag = verb_tag(word, language, band)
        if tag is None and language in ("pl", "uk") and len(word) > _ENDING + 1 and word.endswith(("ano", "ono", "ęto", "ено", "ано", "ито")):
            tag = "none"
        if tag is not None:
            found.append(tag)
    return found


@cache
def _nouns(language: str, person: bool) -> dict[str, str]:
    """Forms of nouns whose owner follows in the genitive, with their gender."""
    module = grammar(language)
    endings = ("", *module.NOUN_ENDINGS.split())
    found: dict[str, str] = {}
    for block in (module.NOUNS,) if person else (module.NOUNS, module.PLACE_NOUNS):
        kind = ""
        for stem in block.split():
            if stem.endswith(":"):
                kind = stem[:-1]
                continue
            for ending in endings:
                found.setdefault(stem + ending, kind)
    return found


@cache
def _to_be(language: str) -> frozenset[str]:
    return frozenset(entry.split()[0] for entry in grammar(language).BE.split(";"))


def _opens(line: Line, first: int, start: int, language: str, band: Band) -> bool:
    """Whether what stands before the name in its clause is an adverb or a phrase with a preposition, and no subject."""
    module = grammar(language)
    low = first
    while low > start and line.gap(low) == " " and first - low <= _PREFIX:
        low -= 1
    if first - low > _PREFIX:
        return False
    if low > start and not line.gap(low).strip(" ").startswith((",", ";", ":", "–", "—")):
        return False
    prefix = [fold(word) for word in line.words[low:first]]
    if not prefix or prefix[-1] in module.JOINS.split():
        return True
    joins = [i for i, word in enumerate(prefix) if word in module.JOINS.split()]
    if joins:
        low += joins[-1] + 1
        prefix = prefix[joins[-1] + 1 :]
    prepositions = _prepositions(language).keys() | _double(language, False).keys()
    opening = module.OPENING.split()
    if prefix[0] not in prepositions and prefix[0] not in opening and prefix[0] not in module.GENITIVES.split():
        tools = len(prefix) < 3 and all(word.endswith(tuple(module.TOOLS.split())) and len(word) > 4 for word in prefix)
        return tools and _role(line, first - 1, language) is None  # Opancerzonym pociągiem
    if prefix[-1] in prepositions or prefix[-1] in module.AND.split():
        return False
    if any(verb_tag(word, language, band) for word in prefix if word not in opening):
        return False
    if all(word in opening for word in prefix):
        return True
    if _role(line, first - 1, language) or prefix[-1].startswith((*module.OWNED.split(), *module.OF.split())):
        return False  # Bez zgody Moskwy nie będzie pokoju; Zdaniem rzecznika Zełenski przyjedzie: or that of Zełenski's spokesman
    if len(prefix) > 1 and prefix[-2] not in prepositions and prefix[-1][-1] in ("a", "а", "я") and _nouns(language, True).get(prefix[-1]) == "f":
        return False  # Do tego praca Rady trwa: the subject is the noun
    heads = [i for i, word in enumerate(prefix) if word in prepositions]
    return bool(heads) or prefix[0] in module.GENITIVES.split()


def _rival(line: Line, verb: Verb, name: Name, language: str) -> bool:
    """Whether the verb's subject may stand behind it, and the name be its object: a word for somebody, a name, or a feminine noun where the name is one."""
    if not name.person and name.gender in ("m", "n", "np"):
        return False  # its nominative and accusative are one form
    if line.words[verb.at] in _to_be(language):
        return False
    index = verb.at + 1
    if index >= len(line.words) or line.gap(index) != " ":
        return False
    word = line.words[index]
    role = _role(line, index, language)
    if role is not None and "nom" in role:
        return True
    if word[0].isupper() and not word.endswith(_OBLIQUE):
        return True
    if name.gender != "f" or verb.tag not in ("f", "sg"):
        return False
    ends = ("a", "а", "я", "ost", "ie", "ce", "se") if language in ("cs",) else ("a", "а", "я", "ść")
    return word.endswith(ends) and not word.endswith(("nia", "cia", "ння", "ття", "ния")) and len(word) > 3
