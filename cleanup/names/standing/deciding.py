"""The decision: what a sentence tells of the cases in which a name can stand in it, all that speaks taken together."""

from __future__ import annotations

from cleanup.document import Line, fold
from cleanup.names.standing.clause import Clause, clause_of
from cleanup.names.standing.governing import called_so, governed_by, may_govern
from cleanup.names.standing.owners import behind_a_word, no_other_subject, of_a_noun, owner_of
from cleanup.names.standing.subjects import (
    NAMING,
    behind_a_verb_of_doing,
    is_subject,
    nominative_or_accusative,
    others,
    rival,
    subject_verb,
    sure_subject,
)
from cleanup.names.standing.tables import has, listed, parts
from cleanup.names.standing.terms import ALL, CLAUSE, GENITIVE, NOMINATIVE, SHORT, Band, Cases, Name
from cleanup.names.standing.verbs import agrees, by_verb, first_behind, never, verb_tag


def standing(line: Line, first: int, last: int, name: Name, language: str, band: Band) -> Cases | None:
    """The cases in which the name can stand, as words `first` to `last` of the line; None where nothing tells."""
    if not name.person and called_so(line, first, language):
        return None
    governed, position, low = governed_by(line, first, name, language, band)
    clause = clause_of(line, low, last, language, band)
    verb = first_behind(line, last, language, band)
    genitive = name.given is None or not name.given_sure or "gen" in name.given
    if governed is None and genitive and (owner := owner_of(line, first, last, clause, name, language, band)):
        if owner == "alone" and _acts_before(line, first, clause, name, language, band):
            return None  # закрыла границу Финляндия, закрыла границу Финляндии
        if verb is not None and verb.near and owner == "in a phrase" and not never(verb.tag, name.gender):
            goes = fold(line.words[verb.at]).startswith(parts(language, "GOES", "INTRANSITIVE"))
            if not (goes and clause is not None and verb.at in clause.verbs and others(line, clause, verb.at, language, band)):
                return None  # W biurze Zełenski przemówił, but: W biurze Zełenskiego stoi fortepian
        governed, position = GENITIVE, "owner" if owner == "alone" else position
    if governed is None and genitive and of_a_noun(line, first, last, clause, name, language, band):
        governed, position = GENITIVE, "owner"
    if governed is None:
        governed = by_verb(line, first, last, name, language, band)
        if governed == NAMING and clause is not None and sure_subject(line, clause, first - 1, language, band):
            governed = frozenset({"acc"})
        elif (
            governed == NAMING
            and clause is not None
            and name.own is not None
            and name.own_base
            and any(at < first for at in others(line, clause, first - 1, language, band))
        ):
            return None  # Журнал назвал Zełenski: left in its base form
    if governed is None and clause is not None and behind_a_verb_of_doing(line, first, clause, name, language, band):
        governed = frozenset({"acc"})
    overruled = False
    if position == "preposition" and name.own is not None and governed is not None and not governed & name.own:
        every = may_govern(line, first - 1, name.person, language)
        either = every & name.own
        overruled = governed == every and len(every) == 1  # dla Ukrajinu: a preposition of one case knows better than a form left from another's
        # у Харькове, в Харків: the form knows which of the two it is, if it is no base form that may have been left as it was
        if not (name.own_base and has(language, "goes-with-another-preposition")):  # W Харків wybuchło: Polish goes `do` where others go `в`
            held = either and name.own_base and has(language, "base-forms-are-left")
            governed = frozenset() if held else either or (governed if name.own_base or overruled else either)
    if governed is not None and position != "preposition":
        governed -= {"loc"}  # never without a preposition
    if has(language, "titles-overrule") and position == "title" and name.own_base and name.own is not None and governed and not governed & name.own:
        overruled = True  # prezydentem Зеленський: left in its base form
    if position == "title" and name.given_sure and name.given is not None and not (governed or ALL) & name.given:
        governed, position = None, ""  # żona Siergieja Lavrov
    oblique = name.given_sure and name.given is not None and "nom" not in name.given  # Angelu Merkel čekala ovace
    if has(language, "free-order") and position == "title" and _either(line, low, first, last, governed, name, language, band):
        return None
    subject = (
        not oblique
        and position not in ("preposition", "owner")
        and is_subject(line, low, last, verb, clause, name, language, band, governed if position == "title" else None)
    )
    told = [cases for cases in (governed, NOMINATIVE if subject else None) if cases is not None]
    if not told and clause is not None and nominative_or_accusative(line, first, last, clause, name, language, band):
        told = [NAMING]
    if name.given is not None and (name.given_sure or not told or governed is None or governed & name.given):
        told.append(name.given)
    if (
        name.own is not None
        and not overruled
        and (not name.own_base or (position != "preposition" and not (name.given_sure and name.given is not None)))
    ):
        told.append(name.own)
    if told == [name.given] and not name.given_sure and name.given == NOMINATIVE:
        told = []  # Donald Trump: left as it was, it tells nothing
    if (
        not told
        and first == line.sentence_start(first)
        and not _cut_short(line, first)
        and not _explains(line, first, last, language, band)
        and not (verb is not None and rival(line, verb, name, language, band))
    ):
        told = [NOMINATIVE]
    if name.own_base and told == [name.own] and (name.native or _joined(line, first, language) or behind_a_word(line, first, clause, language, band)):
        return None
    if name.own_base and told == [name.own] and first > line.sentence_start(first) and line.gap(first) == " ":
        before = verb_tag(line.words[first - 1], language, band)
        if before is not None and not agrees(before, name.gender):
            return None  # коснутся Słowenia: left in its base form
    found = frozenset.intersection(*told) if told else frozenset[str]()
    if found == NOMINATIVE and position != "apposed" and verb is not None and verb.near and not agrees(verb.tag, name.gender):
        return None
    return found or None


def _either(line: Line, low: int, first: int, last: int, governed: Cases | None, name: Name, language: str, band: Band) -> bool:
    """Whether a title that is an object opens the clause, and the name may be its own or that of who acts: `Premiéra Zelenskyj přijal`, `premiéra Zelenského přijal`."""
    if low == first or governed is None or "nom" in governed or "acc" not in governed:
        return False
    clause = clause_of(line, low, last, language, band)
    return clause is not None and clause.low == low and no_other_subject(line, last, clause, name, language, band)


def _joined(line: Line, first: int, language: str) -> bool:
    """Whether the name is joined to a word before it, and stands in its case: `mezi Aúnem a Harírím`."""
    return has(language, "free-order") and first > line.sentence_start(first) and fold(line.words[first - 1]) in listed(language, "AND")


def _explains(line: Line, first: int, last: int, language: str, band: Band) -> bool:
    """Whether the name stands alone behind a dash and a sentence with a verb, where it has the case of what it explains: `засудили агресора – Путіна`."""
    if first == 0 or line.gap(first).strip() not in ("–", "—", "-") or (last < len(line.words) and line.gap(last) == " "):
        return False
    return any(verb_tag(line.words[at], language, band) for at in range(max(line.sentence_start(first - 1), first - CLAUSE), first))


def _acts_before(line: Line, first: int, clause: Clause | None, name: Name, language: str, band: Band) -> bool:
    """Whether the verb stands before the name, agrees with it, and has no other subject."""
    verb = subject_verb(clause, first) if clause is not None else None
    if clause is None or verb is None or verb > first:
        return False
    tag = verb_tag(fold(line.words[verb]), language, band)
    return tag in ("m", "f", "n", "np") and agrees(tag, name.gender) and not others(line, clause, verb, language, band)


def _cut_short(line: Line, first: int) -> bool:
    """Whether what looks like a sentence's end before the name may be that of an abbreviation: `w 2014 r. Krym`."""
    return first > 0 and line.gap(first).startswith(".") and len(line.words[first - 1]) <= SHORT
