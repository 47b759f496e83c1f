"""Whether a name is its clause's subject: before its verb or behind it.

By its place (the verb follows, and before the name stand nothing but adverbs and phrases), or by elimination: the verb agrees with the name, and no other word of the
clause could be its subject. It refuses whatever leaves another subject possible, a name that may belong to the noun before it, and behind the verb one that may be its
object or its receiver.
"""

from __future__ import annotations

from typing import Final

from cleanup.document import Line, fold
from cleanup.names.grammar import grammar
from cleanup.names.standing.clause import Clause, dated
from cleanup.names.standing.governing import role_of
from cleanup.names.standing.nouns import is_adjective, is_infinitive, is_noun, is_pronoun, is_rival, may_be_nominative, may_be_object
from cleanup.names.standing.tables import all_prepositions, has, listed, owned_nouns, parts, to_be
from cleanup.names.standing.terms import ENDING, Band, Cases, Name
from cleanup.names.standing.verbs import Verb, agrees, verb_tag

_PREFIX = 8  # words that may open a clause before its subject
_TITLE = 4  # words of a title that opens a sentence before a name, and one
_OBLIQUE: Final = ("ego", "ého", "ого", "его", "ę", "ů", "ům", "em", "ом", "ем", "owi", "ovi", "ові", "ou", "ych", "ých")
"""How a capitalised word ends that is nobody's nominative."""
_FEMININE: Final = ("a", "а", "я")
"""How pronouns end that are a feminine nominative and nothing else."""
_DEEMS: Final = ("счита", "вважа")
"""Verbs of saying that may have a name for their object: `считает Монголию своей`."""
_TELLING: Final = ("m", "f", "n", "np", "mp")
"""What verbs agree with in gender; `sg` and `pl` tell less."""
_WITH_THEMSELVES: Final = ("ся", "сь")
_SPEECH: Final = ("–", "—", "”", "“", '"', "»", "«", "-")
"""What closes somebody's words before the verb that says whose they are."""
NAMING: Final = frozenset({"nom", "acc"})


def is_subject(
    line: Line, first: int, last: int, verb: Verb | None, clause: Clause | None, name: Name, language: str, band: Band, title: Cases | None
) -> bool:
    """Whether the name is its clause's subject; `first` is where its title begins, if it has one."""
    if (title is not None and "nom" not in title) or (clause is not None and _of_us(line, clause, language)):
        return False
    start = line.sentence_start(first)
    if first > start and line.gap(first) == " ":
        before = fold(line.words[first - 1])
        tag = verb_tag(before, language, band)
        if tag is not None and not name.native and agrees(tag, name.gender):
            alone = clause is None or clause.low == first - 1
            tags = getattr(grammar(language), "TAGS", "").split()
            told = line.gap(first - 1).strip(" \u00a0").endswith(_SPEECH) or (first - 2 == start and fold(line.words[start]) in parts(language, "AS"))
            if tags and before.startswith(tuple(tags)) and told:
                return True  # – To prowokacja – ocenił Ławrow
            says = before.startswith(parts(language, "SAYS"))
            if says and clause is not None and any(at < first - 1 for at in others(line, clause, first - 1, language, band)):
                return False  # Президент сказал Макрону
            if before in to_be(language) or before.startswith(parts(language, "GOES")) or (says and (not before.startswith(_DEEMS) or alone)):
                return True
    if clause is not None and not name.native and _eliminated(line, first, last, clause, name, language, band):
        return True
    if has(language, "free-order") and clause is not None and _with_another(line, first, last, clause, language, band):
        return True
    if verb is None or not agrees(verb.tag, name.gender) or rival(line, verb, name, language, band) or (not verb.near and name.gender is None):
        return False
    if has(language, "free-order") and clause is not None and not verb.near and others(line, clause, verb.at, language, band):
        return False  # Ani Zelenského nikdo nepotkal
    if title is not None and first - start < _TITLE and verb.near:
        return True  # Nejvyšší vůdce Alí Chameneí odmítl
    return clause is not None and _opens(line, first, clause, name.person, language, band)


def subject_verb(clause: Clause, first: int) -> int | None:
    """The one verb whose subject or object the words at `first` may be: the next behind them, or the only one before; None where verbs stand on both sides."""
    before, behind = [at for at in clause.verbs if at < first], [at for at in clause.verbs if at > first]
    if behind:
        return None if before else behind[0]
    return before[0] if len(before) == 1 else None


def others(line: Line, clause: Clause, verb: int, language: str, band: Band) -> list[int]:
    """The words of the clause that may be the subject of the verb, up to the next verb."""
    tag = verb_tag(fold(line.words[verb]), language, band) or "sg"
    end = min((at for at in clause.verbs if at > verb), default=clause.high)
    start = line.sentence_start(clause.low)
    return [at for at in clause.free if at < end and is_rival(line.words[at], tag, language, band, at == start)]


def sure_subject(line: Line, clause: Clause, verb: int, language: str, band: Band) -> bool:
    """Whether a word before the verb is its subject and cannot be its object: a word for somebody, a pronoun, a feminine noun."""
    tag = verb_tag(fold(line.words[verb]), language, band)
    for at in clause.free:
        word = fold(line.words[at])
        if at >= verb or not is_rival(line.words[at], tag or "sg", language, band, at == line.sentence_start(at)):
            continue
        role = role_of(line, at, language)
        if (role is not None and "acc" not in role) or (tag == "f" and word[-1] in ("a", "а", "я") and may_be_nominative(word, "f", language, band)):
            return True
    return False


def has_object(line: Line, clause: Clause, verb: int, language: str, band: Band) -> bool:
    """Whether a word of the clause is an accusative and no possible subject: a noun, or the relative pronoun that opens it."""
    tag = verb_tag(fold(line.words[verb]), language, band) or "sg"
    opener = fold(line.words[clause.low])
    if opener in listed(language, "RELATIVE_OBJECTS"):
        return True
    return any(may_be_object(fold(line.words[at]), tag, language, band) for at in clause.free)


def behind_a_noun(line: Line, first: int, clause: Clause, language: str, band: Band) -> bool:
    """Whether the word before may be a noun that has the name behind it as its owner."""
    if first <= clause.low or line.gap(first) != " ":
        return False
    at, word = first - 1, fold(line.words[first - 1])
    if at in clause.verbs or dated(word, language) or word.isdigit() or word in all_prepositions(language):
        return False
    if at > clause.low and line.gap(at) == " " and is_adjective(word, language, band) and role_of(line, at - 1, language):
        return True  # rzecznik prasowy Kremla
    return is_noun(word, language, band) and (at in clause.free or at in clause.phrases)


def _eliminated(line: Line, first: int, last: int, clause: Clause, name: Name, language: str, band: Band) -> bool:
    verb = subject_verb(clause, first)
    if verb is None or name.gender is None:
        return False
    word = fold(line.words[verb])
    tag = verb_tag(word, language, band)
    if tag is None or not agrees(tag, name.gender) or others(line, clause, verb, language, band):
        return False
    if _behind_an_infinitive(line, first, clause, language, band):
        return False
    telling, owner = tag in _TELLING, behind_a_noun(line, first, clause, language, band)
    complete = has_object(line, clause, verb, language, band)
    if owner and (not (telling or complete) or _may_own(line, first, name, language, verb >= last)):
        return False
    if verb >= last:
        inanimate = not name.person and name.gender != "f"
        return inanimate or complete or not word.startswith(parts(language, "TAKES"))
    themselves = _is_reflexive(line, clause, word, language)
    if clause.denied or not _closed(line, last, language) or (word.startswith(parts(language, "GIVES")) and not themselves):
        return False
    if word.startswith(parts(language, "OTHER_CASES")) and not any("dat" in (role_of(line, at, language) or ()) for at in clause.free):
        return False
    if first - 1 in clause.free and not (
        word.startswith(parts(language, "SAYS")) and fold(line.words[first - 1]).endswith(parts(language, "DATIVE"))
    ):
        return False
    if word.startswith(parts(language, "SAYS")) and verb == clause.low:
        return True
    if word.startswith(parts(language, "OTHER_CASES")):
        return True  # Президенту помог Трамп
    if owner and first - 1 in clause.phrases and line.words[first - 1].islower() and not complete:
        return False  # zginął w samochodzie Zełenski: or in Zełenski's car
    return complete or ((themselves or word.startswith(parts(language, "GOES", "INTRANSITIVE"))) and clause.low < verb)


def nominative_or_accusative(line: Line, first: int, last: int, clause: Clause, name: Name, language: str, band: Band) -> bool:
    """Whether a name whose nominative and accusative are one form must be one of the two: beside a verb that governs no other case, and nobody's owner."""
    if name.person or name.gender not in ("m", "n", "np") or name.native or clause.denied:
        return False
    verb = subject_verb(clause, first)
    if verb is None or behind_a_noun(line, first, clause, language, band) or _behind_an_infinitive(line, first, clause, language, band):
        return False
    word = fold(line.words[verb])
    if word.startswith(parts(language, "OTHER_CASES", "GIVES")) or word in to_be(language):
        return False
    tag = verb_tag(word, language, band)
    rivals = others(line, clause, verb, language, band)
    if tag is None or not (agrees(tag, name.gender) or rivals):
        return False
    if rivals and (_is_reflexive(line, clause, word, language) or has_object(line, clause, verb, language, band)):
        return False  # určuje se Kremlem; odstoupil Kremlu své budovy
    return verb >= last or not any(verb < at < first for at in clause.free)


def _is_reflexive(line: Line, clause: Clause, verb: str, language: str) -> bool:
    me = grammar(language).ME
    return verb.endswith(_WITH_THEMSELVES) or (bool(me) and any(fold(line.words[at]) == me for at in range(clause.low, clause.high)))


def _behind_an_infinitive(line: Line, first: int, clause: Clause, language: str, band: Band) -> bool:
    return first > clause.low and is_infinitive(fold(line.words[first - 1]), language, band)


def behind_a_verb_of_doing(line: Line, first: int, clause: Clause, name: Name, language: str, band: Band) -> bool:
    """Whether the name is the object of an infinitive that takes one (`посетить Латвию`): the finite verb beside it has another subject, and nothing is denied."""
    if not has(language, "objects-of-infinitives") or clause.denied or not _behind_an_infinitive(line, first, clause, language, band):
        return False
    word = fold(line.words[first - 1])
    if not word.startswith(parts(language, "TAKES")) or word.endswith(_WITH_THEMSELVES):
        return False
    verbs = [at for at in clause.verbs if at < first]
    return all(
        not agrees(verb_tag(fold(line.words[at]), language, band) or "sg", name.gender) or others(line, clause, at, language, band) for at in verbs
    )


def _may_own(line: Line, first: int, name: Name, language: str, before: bool = True) -> bool:
    """Whether the noun before the name is of those that want an owner: `rząd`, `żona`; of persons also the wider list.
    `before`: the verb is still to come."""
    word = fold(line.words[first - 1])
    if word.startswith(parts(language, "LABELS")):
        return True  # z napisem Kyiv
    stems = parts(language, "OWNED") if name.person else parts(language, "OWNED", "OWNED_BY_PLACES", "OF")
    if before and not name.person and first > 1 and line.words[first - 1].islower() and word.endswith(parts(language, "ABSTRACT")):
        return True  # o zabrání Krymu
    return word.startswith(stems) or owned_nouns(language, name.person).get(word) is not None


def _of_us(line: Line, clause: Clause, language: str) -> bool:
    """Whether the clause has the verb of a speaker or of somebody spoken to, and so no name for its subject: `viděl jsem`."""
    persons = getattr(grammar(language), "FIRST_PERSONS", ())
    return bool(persons) and any(fold(line.words[at]) in persons for at in range(clause.low, clause.high))


def _closed(line: Line, last: int, language: str) -> bool:
    """Whether the clause ends behind the name, or goes on with a preposition, an adverb or *and*."""
    if last >= len(line.words) or line.gap(last) != " ":
        return True
    word = fold(line.words[last])
    return word in all_prepositions(language) or word in listed(language, "BETWEEN", "OPENING", "AND")


def _opens(line: Line, first: int, clause: Clause, person: bool, language: str, band: Band) -> bool:
    """Whether nothing stands before the name in its clause but adverbs, phrases with a preposition, and an instrument."""
    if first - clause.low > _PREFIX or any(at < first for at in clause.verbs):
        return False
    before = [fold(line.words[at]) for at in clause.free if at < first]
    tools = parts(language, "TOOLS")
    if before and (
        len(before) > 2 or not all(word.endswith(tools) and len(word) > ENDING and not is_rival(word, "sg", language, band, True) for word in before)
    ):
        return False  # Opancerzonym pociągiem Kim przyjechał
    if first == clause.low:
        return True
    last = fold(line.words[first - 1])
    if last in all_prepositions(language) or last in listed(language, "AND"):
        return False
    if first - 1 in clause.phrases and not person and line.words[first - 1].islower() and last.startswith(parts(language, "NAMED")):
        return False  # В отеле Берлин погас свет
    return not (first - 1 in clause.phrases and _may_own(line, first, Name(False, None), language))  # Bez zgody Moskwy nie będzie pokoju


def _with_another(line: Line, first: int, last: int, clause: Clause, language: str, band: Band) -> bool:
    """Whether the name and another that it is joined to open the clause, with a verb in the plural right behind: `že Mongolsko i Čína byly`, `Litva a Polsko posílí`."""
    low, high = first, last
    if first == clause.low and last + 2 < len(line.words) and fold(line.words[last]) in ("a", "i"):
        high = last + 1
        while high < clause.high and line.words[high][0].isupper():
            high += 1
    elif first - 2 == clause.low and fold(line.words[first - 1]) in ("a", "i") and line.words[first - 2][0].isupper():
        low = first - 2
    if high - low < last - first + 2 or any(line.gap(at) != " " for at in range(low + 1, min(high + 1, len(line.words)))):
        return False
    other = line.words[low] if low < first else line.words[high - 1]
    if not other[0].isupper() or other.endswith(_OBLIQUE) or high >= clause.high:
        return False
    word = fold(line.words[high])
    tag = verb_tag(word, language, band)
    plural = tag in ("pl", "mp", "np") or (tag == "sg" and word.endswith("í"))
    return plural and not rival(line, Verb(high, "pl", True), Name(True, "m"), language, band)


def _past_phrases(line: Line, index: int, language: str) -> int:
    """The next word that is no adverb and in no phrase with a preposition of two words: `opustila v noci delegace`."""
    small = listed(language, "BETWEEN", "OPENING")
    while index + 1 < len(line.words) and line.gap(index) == line.gap(index + 1) == " ":
        word = fold(line.words[index])
        if word in all_prepositions(language) and line.words[index + 1].islower():
            index += 2
        elif word in small:
            index += 1
        else:
            break
    return index


def rival(line: Line, verb: Verb, name: Name, language: str, band: Band) -> bool:
    """Whether the verb's subject may stand behind it, and the name be its object: a word for somebody, a name, or a feminine noun where the name is one."""
    if not name.person and name.gender in ("m", "n", "np"):
        return False  # its nominative and accusative are one form
    if fold(line.words[verb.at]) in to_be(language):
        return False
    index = verb.at + 1
    if has(language, "free-order"):
        index = _past_phrases(line, index, language)
    if index >= len(line.words) or line.gap(index) != " ":
        return False
    word = line.words[index]
    if word[0].isupper():
        return not word.endswith(_OBLIQUE)
    if "nom" in (role_of(line, index, language) or ()):
        return True
    if word[-1] in _FEMININE and is_pronoun(fold(word), language):
        return is_rival(word, verb.tag, language, band, False)  # Україну мине ця доля
    return name.gender == "f" and verb.tag in ("f", "sg") and may_be_nominative(fold(word), "f", language, band)
