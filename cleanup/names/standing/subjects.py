"""Whether a name is its clause's subject: before its verb or behind it.

It refuses whatever leaves another subject possible: a word for somebody or a nominative in the same clause, a verb that does not agree, verbs of giving, negations.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from cleanup.document import Line, fold
from cleanup.languages import language as of_tag
from cleanup.names.grammar import grammar
from cleanup.names.standing.governing import role_of
from cleanup.names.standing.tables import all_prepositions, listed, owned_nouns, parts, role_forms, to_be
from cleanup.names.standing.terms import CLAUSE, ENDING, Band, Cases, Name
from cleanup.names.standing.verbs import Verb, agrees, verb_tag

_PREFIX = 8  # words that may open a clause before its subject
_TITLE = 4  # words of a title that opens a sentence before a name, and one
_AMID = 5  # words between a verb and its subject behind it
_OBLIQUE: Final = ("ego", "ého", "ого", "его", "ę", "ů", "ům", "em", "ом", "ем", "owi", "ovi", "ові", "ou", "ych", "ých")
"""How a capitalised word ends that is nobody's nominative."""
_DEEMS: Final = ("счита", "вважа")
"""Verbs of saying that may have a name for their object: `считает Монголию своей`."""
_ENDS_CLAUSE: Final = (",", ";", ":", "–", "—", ".", "!", "?")
VOWELS: Final = "aąeęioóuyáéěíúůýаеєиіїоуюяыэёьй"
_ATTRIBUTES: Final = {
    "pl": ("ym", "im", "ej", "ego", "ych", "ich", "ą"),
    "cs": ("ém", "ým", "ého", "ých", "ou"),
    "uk": ("ому", "ого", "ій", "ої", "их", "им"),
    "ru": ("ом", "ого", "ой", "ых", "им", "ую", "ым"),
}


def is_subject(line: Line, first: int, last: int, verb: Verb | None, name: Name, language: str, band: Band, title: Cases | None) -> bool:
    """Whether the name is its clause's subject: the verb behind it agrees and nothing before it may be one, or a verb without an object stands before."""
    start = line.sentence_start(first)
    grammar(language)
    if first > start and line.gap(first) == " ":
        before = fold(line.words[first - 1])
        tag = verb_tag(before, language, band)
        if (
            tag is not None
            and not name.native
            and agrees(tag, name.gender)
            and (
                before in to_be(language)
                or (before.startswith(parts(language, "GOES", "SAYS")) and (not before.startswith(_DEEMS) or clause(line, first - 1) == first - 1))
                or _object_first(line, first - 1, start, tag, name, language)
            )
        ):
            return True
    if not name.native and _inverted(line, first, last, name, language, band):
        return True
    if verb is None or not agrees(verb.tag, name.gender) or rival(line, verb, name, language) or (not verb.near and name.gender is None):
        return False
    if title is not None and "nom" in title and first - start < _TITLE and verb.near:
        return True  # Nejvyšší vůdce Alí Chameneí odmítl
    return _opens(line, first, start, language, band)


def _object_first(line: Line, verb: int, start: int, tag: str, name: Name, language: str) -> bool:
    """Whether the verb's object opens the clause, and the name behind the verb is its subject: `Nagrodę odebrała Olga Tokarczuk`."""
    at = verb - 1
    if tag not in ("m", "f", "n", "np") or name.gender is None or at < start or line.gap(verb) != " ":
        return False
    grammar(language)
    if fold(line.words[verb]).startswith(parts(language, "GIVES")):
        return False  # Nagrodę wręczył Macron: or to him
    word = fold(line.words[at])
    if (
        len(word) < ENDING
        or not word.endswith(parts(language, "OBJECT"))
        or word in listed(language, "OPENING")
        or word in listed(language, "BETWEEN")
    ):
        return False
    if at > start and line.gap(at) == " ":
        at -= 1
        if not fold(line.words[at]).endswith(parts(language, "OBJECT_ADJECTIVE")) or fold(line.words[at]) in listed(language, "OPENING"):
            return False
    return at == start or line.gap(at).strip(" ").startswith((",", ";", ":", "–", "—"))


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
    if tag is None or not agrees(tag, name.gender) or word.startswith(parts(language, "GIVES")) or (language == "cs" and word.startswith("ne")):
        return False
    low = clause(line, verb)
    if low is None:
        return False
    prefix = no_subject(line, low, verb, tag, language, band)
    if prefix is None:
        return False
    said = word.startswith(parts(language, "SAYS")) and low == verb
    intransitive = word.startswith(parts(language, "GOES", "INTRANSITIVE")) or word.endswith(("ся", "сь"))
    reflexive = bool(module.ME) and module.ME in (fold(other) for other in line.words[low:first])
    return said or prefix == "object" or (low < verb and (intransitive or reflexive))


def _closed(line: Line, last: int, language: str) -> bool:
    """Whether the clause ends behind the name, or goes on with a preposition, an adverb or *and*."""
    if last >= len(line.words) or line.gap(last) != " ":
        return True
    word, _module = fold(line.words[last]), grammar(language)
    known = all_prepositions(language)
    return word in known or word in listed(language, "BETWEEN") or word in listed(language, "OPENING")


def _verb_before(line: Line, first: int, name: Name, language: str, band: Band) -> int | None:
    """The place of the finite verb before the name, if nothing stands between that could be its object or own the name."""
    grammar(language)
    adverbs = listed(language, "BETWEEN", "OPENING", "ONLY")
    inside = all_prepositions(language)
    at, start = first - 1, line.sentence_start(first)
    told = 0
    while at >= start and first - at <= _AMID + 1 and line.gap(at + 1) == " ":
        word = fold(line.words[at])
        if line.words[at].islower() and word not in adverbs and verb_tag(word, language, band):
            if told and not word.startswith(parts(language, "SAYS")):
                return None
            return at
        if word not in adverbs or word in inside:
            before = fold(line.words[at - 1]) if at > start and line.gap(at) == " " else ""
            if before in inside and (_dated(word, language) or (name.person and line.words[at][0].isupper())):
                at -= 1  # w sierpniu, w Warszawie
            elif word.endswith(parts(language, "DATIVE")) and len(word) > ENDING and line.words[at].islower():
                told += 1
            else:
                return None
        at -= 1
    return None


def _dated(word: str, language: str) -> bool:
    known = of_tag(language)
    return word in known.months or word in known.weekdays


def clause(line: Line, index: int) -> int | None:
    """The first word of the clause that holds word `index`; None if it is long, or begins with something else than a sign."""
    start, low = line.sentence_start(index), index
    while low > start and line.gap(low) == " " and index - low <= CLAUSE:
        low -= 1
    if index - low > CLAUSE or (low > start and not line.gap(low).strip(' \u00a0”“»"').startswith(_ENDS_CLAUSE)):
        return None
    return low


def no_subject(line: Line, low: int, verb: int, tag: str, language: str, band: Band) -> str | None:
    """Whether no word from `low` to the verb can be its subject: `object` if one is its object, else `phrases`; None if one may."""
    module = grammar(language)
    inside = all_prepositions(language)
    adverbs = {*listed(language, "OPENING", "BETWEEN", "ONLY", "AND"), module.ME}
    modifier, found, phrase, noun = parts(language, "MODIFIER"), "phrases", 0, False
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
        if at == low and word in listed(language, "RELATIVE"):
            found = (
                "object" if word not in ("gdzie", "dokąd", "skąd", "kde", "kam", "odkud", "де", "куди", "звідки", "где", "куда", "откуда") else found
            )
            continue
        if word in adverbs or (at == low and word in listed(language, "JOINS")):
            noun = False
            continue
        if capital or verb_tag(word, language, band) or not word.isalpha():
            return None
        role = role_forms(language).get(word)
        if role is not None and "nom" in role:
            return None
        if noun and word.endswith(modifier if tag != "m" or found != "object" else (*modifier, "u", "y", "i", "у", "ы", "и", "і", "ї")):
            continue  # Rocznicę ślubu
        if word.endswith(parts(language, "OBJECT")) and len(word) >= ENDING:
            noun, found = True, "object"
            continue
        if word.endswith(parts(language, "OBJECT_ADJECTIVE")) and at + 1 < verb and fold(line.words[at + 1]).endswith(parts(language, "OBJECT")):
            continue
        if tag == "f" and at + 1 < verb and word.endswith(("y", "i", "ý", "ий", "ый", "ой")):
            continue  # Nowy raport ogłosiła Komisja
        if tag in ("f", "m") and word.endswith(parts(language, "NEUTER")) and len(word) > ENDING + 1:
            noun, found = True, "object"
            continue
        if tag == "f" and word[-1] not in VOWELS and not word.endswith(not_objects(language)) and len(word) >= ENDING and band(word):
            noun, found = True, "object"
            continue
        return None
    return found


_OBLIQUES: Final = ("ami", "ach", "ами", "ах", "ях", "ům", "ách", "ích")
_AT_ONCE: Final = tuple("zaraz naraz wnet znów ihned hned včas navíc вмиг враз вслед тотчас вновь".split())


@cache
def not_objects(language: str) -> tuple[str, ...]:
    """How a word ends that may be a feminine subject, an instrumental, a dative or an adverb, though it ends in a consonant."""
    return (*parts(language, "FEMININE", "TOOLS", "DATIVE"), *_OBLIQUES, *_AT_ONCE)


def _opens(line: Line, first: int, start: int, language: str, band: Band) -> bool:
    """Whether what stands before the name in its clause is an adverb or a phrase with a preposition, and no subject."""
    grammar(language)
    low = first
    while low > start and line.gap(low) == " " and first - low <= _PREFIX:
        low -= 1
    if first - low > _PREFIX:
        return False
    if low > start and not line.gap(low).strip(" ").startswith((",", ";", ":", "–", "—")):
        return False
    prefix = [fold(word) for word in line.words[low:first]]
    if not prefix or prefix[-1] in listed(language, "JOINS"):
        return True
    joins = [i for i, word in enumerate(prefix) if word in listed(language, "JOINS")]
    if joins:
        low += joins[-1] + 1
        prefix = prefix[joins[-1] + 1 :]
    prepositions = all_prepositions(language)
    opening = listed(language, "OPENING")
    if prefix[0] not in prepositions and prefix[0] not in opening and prefix[0] not in listed(language, "GENITIVES"):
        tools = len(prefix) < 3 and all(word.endswith(parts(language, "TOOLS")) and len(word) > 4 for word in prefix)
        return tools and role_of(line, first - 1, language) is None  # Opancerzonym pociągiem
    if prefix[-1] in prepositions or prefix[-1] in listed(language, "AND"):
        return False
    if any(verb_tag(word, language, band) for word in prefix if word not in opening):
        return False
    if all(word in opening for word in prefix):
        return True
    if role_of(line, first - 1, language) or prefix[-1].startswith(parts(language, "OWNED", "OF")):
        return False  # Bez zgody Moskwy nie będzie pokoju; Zdaniem rzecznika Zełenski przyjedzie: or that of Zełenski's spokesman
    if (
        len(prefix) > 1
        and prefix[-2] not in prepositions
        and prefix[-1][-1] in ("a", "а", "я")
        and owned_nouns(language, True).get(prefix[-1]) == "f"
    ):
        return False  # Do tego praca Rady trwa: the subject is the noun
    heads = [i for i, word in enumerate(prefix) if word in prepositions]
    return bool(heads) or prefix[0] in listed(language, "GENITIVES")


def rival(line: Line, verb: Verb, name: Name, language: str) -> bool:
    """Whether the verb's subject may stand behind it, and the name be its object: a word for somebody, a name, or a feminine noun where the name is one."""
    if not name.person and name.gender in ("m", "n", "np"):
        return False  # its nominative and accusative are one form
    if line.words[verb.at] in to_be(language):
        return False
    index = verb.at + 1
    if index >= len(line.words) or line.gap(index) != " ":
        return False
    word = line.words[index]
    role = role_of(line, index, language)
    if role is not None and "nom" in role:
        return True
    if word[0].isupper() and not word.endswith(_OBLIQUE):
        return True
    if name.gender != "f" or verb.tag not in ("f", "sg"):
        return False
    ends = ("a", "а", "я", "ost", "ie", "ce", "se") if language in ("cs",) else ("a", "а", "я", "ść")
    return word.endswith(ends) and not word.endswith(("nia", "cia", "ння", "ття", "ния")) and len(word) > 3
