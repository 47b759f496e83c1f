"""The decision: what a sentence tells of the cases in which a name can stand in it, all that speaks taken together."""

from __future__ import annotations

from cleanup.document import Line, fold
from cleanup.names.standing.clause import clause_of
from cleanup.names.standing.governing import governed_by, may_govern
from cleanup.names.standing.owners import behind_a_word, of_a_noun, owner_of
from cleanup.names.standing.subjects import NAMING, is_subject, nominative_or_accusative, others, rival
from cleanup.names.standing.tables import parts
from cleanup.names.standing.terms import ALL, GENITIVE, NOMINATIVE, SHORT, Band, Cases, Name
from cleanup.names.standing.verbs import agrees, by_verb, first_behind, never


def standing(line: Line, first: int, last: int, name: Name, language: str, band: Band) -> Cases | None:
    """The cases in which the name can stand, as words `first` to `last` of the line; None where nothing tells."""
    governed, position, low = governed_by(line, first, name, language, band)
    clause = clause_of(line, low, last, language, band)
    verb = first_behind(line, last, language, band)
    genitive = name.given is None or not name.given_sure or "gen" in name.given
    if governed is None and genitive and (owner := owner_of(line, first, last, clause, name, language, band)):
        if verb is not None and verb.near and owner == "in a phrase" and not never(verb.tag, name.gender):
            goes = fold(line.words[verb.at]).startswith(parts(language, "GOES", "INTRANSITIVE"))
            if not (goes and clause is not None and verb.at in clause.verbs and others(line, clause, verb.at, language, band)):
                return None  # W biurze Zełenski przemówił, but: W biurze Zełenskiego stoi fortepian
        governed, position = GENITIVE, "owner" if owner == "alone" else position
    if governed is None and genitive and of_a_noun(line, first, last, clause, name, language, band):
        governed, position = GENITIVE, "owner"
    if governed is None:
        governed = by_verb(line, first, name, language, band)
    overruled = False
    if position == "preposition" and name.own is not None and governed is not None and not governed & name.own:
        every = may_govern(line, first - 1, name.person, language)
        either = every & name.own
        overruled = governed == every and len(every) == 1  # dla Ukrajinu: a preposition of one case knows better than a form left from another's
        if not (name.own_base and language == "pl"):  # W Харків wybuchło: a base form was left as it is, and Polish goes `do` where others go `в`
            governed = either or (governed if name.own_base or overruled else either)  # у Харькове, в Харків: the form knows which of the two it is
    if governed is not None and position != "preposition":
        governed -= {"loc"}  # never without a preposition
    if language == "pl" and position == "title" and name.own_base and name.own is not None and governed and not governed & name.own:
        overruled = True  # prezydentem Зеленський: left in its base form
    if position == "title" and name.given_sure and name.given is not None and not (governed or ALL) & name.given:
        governed, position = None, ""  # żona Siergieja Lavrov
    subject = position not in ("preposition", "owner") and is_subject(
        line, low, last, verb, clause, name, language, band, governed if position == "title" else None
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
        and not (verb is not None and rival(line, verb, name, language, band))
    ):
        told = [NOMINATIVE]
    if name.own_base and told == [name.own] and (name.native or behind_a_word(line, first, clause, language, band)):
        return None
    found = frozenset.intersection(*told) if told else frozenset[str]()
    if found == NOMINATIVE and position != "apposed" and verb is not None and verb.near and not agrees(verb.tag, name.gender):
        return None
    return found or None


def _cut_short(line: Line, first: int) -> bool:
    """Whether what looks like a sentence's end before the name may be that of an abbreviation: `w 2014 r. Krym`."""
    return first > 0 and line.gap(first).startswith(".") and len(line.words[first - 1]) <= SHORT
