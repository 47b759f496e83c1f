"""Whether the word before a name is the name's: `rząd`, `biuro`, `wizyta`. Then the name stands in the genitive.

It refuses words that are verbs, nouns that may be the object or the subject where the name may be the other, and what is only called so (`hotel Moskwa`).
"""

from __future__ import annotations

from cleanup.document import Line, fold
from cleanup.names.grammar import grammar
from cleanup.names.standing.clause import Clause, dated
from cleanup.names.standing.governing import role_of
from cleanup.names.standing.nouns import is_adjective, may_be_nominative, may_be_object
from cleanup.names.standing.subjects import behind_a_noun, has_object, others, subject_verb
from cleanup.names.standing.tables import all_prepositions, has, listed, owned_nouns, parts, to_be
from cleanup.names.standing.terms import ENDING, Band, Name
from cleanup.names.standing.verbs import mute, never, verb_tag, verbs_behind, without_object

_ALIKE = 5  # letters that the forms of a word share
_OFFICE = 3  # words between an office and its place, at most
_LONG = 16  # letters of a word that is somebody's, at most


def behind_a_word(line: Line, first: int, clause: Clause | None, language: str, band: Band) -> bool:
    """Whether a word stands before that may be a noun, and have the name behind it in another case than it was left in: `wpływ Rosja`."""
    if first == line.sentence_start(first) or line.gap(first) != " ":
        return False
    word = fold(line.words[first - 1])
    small = listed(language, "OPENING", "BETWEEN", "ONLY", "JOINS", "AND", "APPOSED")
    if clause is not None and first - 2 == clause.low and fold(line.words[first - 2]) in all_prepositions(language):
        return False  # Bez paliwa Krym
    return line.words[first - 1].islower() and word not in small and len(word) >= ENDING and not verb_tag(word, language, band)


def owner_of(line: Line, first: int, last: int, clause: Clause | None, name: Name, language: str, band: Band) -> str | None:
    """Whether the word before is somebody's (`biuro`): `in a phrase` behind a preposition, else `alone`."""
    if first == line.sentence_start(first) or line.gap(first) != " ":
        return None
    at = first - 1
    if not name.person and at > line.sentence_start(first) and line.gap(at) == " " and is_adjective(fold(line.words[at]), language, band):
        at -= 1  # integralność terytorialna Gruzji
        if at == first - 2 and line.gap(at) == " " and at > line.sentence_start(first) and fold(line.words[at]) in listed(language, "AFFAIRS"):
            at -= 1  # ministerstwo spraw zagranicznych Rosji
    before = line.words[at]
    if before[0].isupper() and at != line.sentence_start(first) and (name.person or not role_of(line, first - 1, language)):
        return None
    low = fold(before)
    stems = parts(language, "OWNED") if name.person else parts(language, "OWNED", "OWNED_BY_PLACES")
    owned = low.startswith(stems) and len(low) < _LONG and not is_adjective(low, language, band)
    if at != first - 1 and low.endswith(parts(language, "OBJECT")):
        return None  # Politykę zagraniczną Rosja zmieniła
    if not owned and not name.person and at == first - 1 and (role := role_of(line, first - 1, language)):
        owned = bool(role)
    if not owned and not name.person and has(language, "offices-of-states"):
        owned = _of_an_office(line, first, language, band)
    if (
        not owned
        or verb_tag(before, language, band)
        or (has(language, "free-order") and (dated(low, language) or low in listed(language, "BETWEEN", "OPENING")))
    ):
        return None  # rządził, částečně
    if not name.country and any(low[:_ALIKE] == word[:_ALIKE] for word in listed(language, "APPOSED")):
        return None  # w stolicy Warszawa
    if _spoken_by(line, at + 1, clause, name, language, band) or (
        (
            name.person
            or (low.endswith(parts(language, "OBJECT")) and has(language, "objects-told-apart"))
            or (has(language, "free-order") and no_other_subject(line, last, clause, name, language, band))
        )
        and _object_opens(line, first, last, clause, name, language, band)
    ):
        return None
    inside = first > 1 and line.gap(first - 1) == " " and fold(line.words[first - 2]) in all_prepositions(language)
    if inside and f"{fold(line.words[first - 2])}_{low}" in listed(language, "NEARBY"):
        return "alone"
    if (
        has(language, "free-order")
        and name.person
        and first - 1 in (clause.phrases if clause else ())
        and no_other_subject(line, last, clause, name, language, band)
    ):
        return None  # Podle kanceláře Putin návštěvu odložil, Podle kanceláře Putina návštěvu odložil
    return "in a phrase" if inside else "alone"


def _of_an_office(line: Line, first: int, language: str, band: Band) -> bool:
    """Whether a place stands behind an office and what it is for: `minister finansów Grecji`."""
    at = first - 1
    while at > line.sentence_start(first) and first - at <= _OFFICE and line.gap(at) == " " and line.words[at].islower():
        if not fold(line.words[at]).endswith(parts(language, "GENITIVES_BETWEEN")) or verb_tag(line.words[at], language, band):
            return False
        at -= 1
        if role_of(line, at, language):
            return True
        if fold(line.words[at]) in all_prepositions(language):
            return False
    return False


def of_a_noun(line: Line, first: int, last: int, clause: Clause | None, name: Name, language: str, band: Band) -> bool:
    """Whether the noun before is the name's, as `wizyta` or `pobliże`: it is no title, and the name cannot be the subject of the clause instead.

    Nouns that say what somebody does are enough for a person (`wizyta`, `-enie`, `-ość`), any noun that nothing is called by for a place. Refused, behind a preposition or
    where the noun may be an object, is every verb that agrees with the name (`Po wizycie Macron odleciał`), and a clause without a verb that is known.
    """
    start = line.sentence_start(first)
    if first == start or line.gap(first) != " " or (line.words[first - 1][0].isupper() and first - 1 != start):
        return False
    at = first - 1
    word = fold(line.words[at])
    if at > start and line.gap(at) == " " and f"{fold(line.words[at - 1])}_{word}" in listed(language, "NEARBY"):
        return True
    if f"{word}_" in listed(language, "NEARBY"):
        return True
    kind = owned_nouns(language, name.person).get(word)
    if word.startswith(tuple(getattr(grammar(language), "TO_WHOM", "-").split())):
        return False  # верность Польше, предоставление Польше
    if word in listed(language, "RELATIVES", "RELATIVE_OBJECTS"):
        return False
    if clause is None or verb_tag(word, language, band):
        return False
    if kind is None and (word.startswith(parts(language, "NAMED")) or not behind_a_noun(line, first, clause, language, band)):
        return False
    if has(language, "free-order") and _by_elimination(line, first, last, clause, name, language, band):
        return True
    wants = kind is not None or (len(word) > ENDING + 1 and word.endswith(parts(language, "ABSTRACT")) and band(word) > 0)
    if not wants and (name.person or role_of(line, at, language) is not None or not band(word)):
        return False
    if _spoken_by(line, first, clause, name, language, band):
        return False
    if kind is not None and not clause.verbs and not word.startswith(parts(language, "NAMED")):
        return True  # послаблення впливу Росії на ринки
    if clause.low == at and word.startswith(parts(language, "AGENTS")):
        return True  # Reżim: no object that opens a clause
    if at in clause.free and wants and any(_is_subject(line, index, clause, language, band) for index in clause.free if index <= at):
        return True  # Wizyta, Rocznica śmierci: the subject itself
    behind = verbs_behind(line, last, language, band)
    if behind and clause.low == at and mute(line, last, language):
        return True
    further = getattr(grammar(language), "FURTHER_OWNERS", False) and not name.native
    if behind and not wants and not (further and _objectless(line, next((i for i in clause.verbs if i > at), at), language)):
        return False  # oblasti Aljašku okupovaly: what they occupied
    first_verb = next((i for i in clause.verbs if i < at), None)
    if (
        further
        and behind
        and first_verb is not None
        and wants
        and any(other < first_verb for other in others(line, clause, first_verb, language, band))
    ):
        return True  # Музей стоит в центре Латвии и растёт
    if behind:
        return all(tag == "none" or never(tag, name.gender) for tag in behind)
    if further and not clause.verbs and wants and all(band(fold(line.words[i])) for i in range(last, clause.high)):
        return True  # Отставка Шольца неизбежна
    before = [tag for i in clause.verbs if i < at and (tag := verb_tag(fold(line.words[i]), language, band))]
    if not before or name.gender is None:
        return False
    verb = subject_verb(clause, first)
    if wants and all(never(tag, name.gender) for tag in before):
        return True
    shown = further and not name.person and verb is not None and at in clause.free and all(never(tag, name.gender) for tag in before)
    if shown and verb is not None and at in others(line, clause, verb, language, band) and _objectless(line, verb, language):
        return True  # показываются карты Германии
    if verb is None or fold(line.words[verb]).startswith(parts(language, "GIVES", "OTHER_CASES")):
        return False
    before_it = [other for other in others(line, clause, verb, language, band) if other < at]
    if (
        further
        and before_it
        and at in clause.free
        and not name.person
        and word.endswith(tuple(getattr(grammar(language), "GENITIVE_PLURALS", "-").split()))
    ):
        return True  # Счёт составил сто долларов Германии
    done = _objectless(line, verb, language) or has_object(line, clause, verb, language, band)
    if further and before_it and at in clause.phrases and not name.person and done:
        return True  # Заявление размещено на сайте Бундестага
    object_ = at in clause.free and may_be_object(word, verb_tag(fold(line.words[verb]), language, band) or "sg", language, band)
    return bool(before_it) and (object_ or any(role_of(line, other, language) for other in before_it))  # Rybak chwalił działania Macrona


def _objectless(line: Line, verb: int, language: str) -> bool:
    """Whether the verb takes no object: it reflects, is passive, or is one of going and the like."""
    word = fold(line.words[verb])
    return without_object(word, language) or word.startswith(parts(language, "GOES", "INTRANSITIVE"))


def no_other_subject(line: Line, last: int, clause: Clause | None, name: Name, language: str, band: Band) -> bool:
    """Whether a verb behind the name agrees with it, and nothing else in the clause could be its subject."""
    if clause is None:
        return False
    verb = next((at for at in clause.verbs if at >= last), None)
    if verb is None:
        return False
    tag = verb_tag(fold(line.words[verb]), language, band)
    return tag is not None and not never(tag, name.gender) and not others(line, clause, verb, language, band)


def _by_elimination(line: Line, first: int, last: int, clause: Clause, name: Name, language: str, band: Band) -> bool:
    """Whether the name can be nothing but the owner of the noun before it: the subject is that noun, or one before it, the verb does not agree with the name and has
    another object, or none: `Příznivci Lukašenka obsadili první řady`.

    Refused are verbs that have a receiver, an object in another case, or are denied, and a noun that something is called by.
    """
    at = first - 1
    if (
        len(clause.verbs) != 1
        or clause.denied
        or at not in clause.free
        or role_of(line, at, language)
        or not band(fold(line.words[at]))
        or name.gender is None
    ):
        return False
    word, verb = fold(line.words[at]), clause.verbs[0]
    said = fold(line.words[verb])
    if word.startswith(parts(language, "NAMED")) or said.startswith(parts(language, "GIVES", "OTHER_CASES")) or is_adjective(word, language, band):
        return False
    tag = verb_tag(said, language, band)
    rivals = [other for other in others(line, clause, verb, language, band) if other <= at]
    if tag is None or not rivals or any(other not in clause.free for other in range(rivals[0], at + 1)):
        return False
    alone = (
        said.startswith(parts(language, "GOES", "INTRANSITIVE"))
        or said in to_be(language)
        or any(fold(line.words[other]) == grammar(language).ME for other in range(clause.low, clause.high))
    )
    if verb < at:
        return False
    if not never(tag, name.gender):
        return alone and verb == last and rivals == [at] == [clause.low]
    objects = any(
        at < other
        and may_be_object(fold(line.words[other]), tag, language, band)
        and not fold(line.words[other]).endswith(parts(language, "NO_SUBJECTS")[:2])
        for other in clause.free
    )
    return alone or objects


def _is_subject(line: Line, at: int, clause: Clause, language: str, band: Band) -> bool:
    """Whether the word is a feminine nominative, and so the subject of the verb behind it."""
    word = fold(line.words[at])
    verb = next((other for other in clause.verbs if other > at), None)
    if verb is not None and "nom" in (role_of(line, at, language) or ()):
        return True  # Міністр оборони Ірану
    if verb is None or word[-1] not in ("a", "а", "я") or is_adjective(word, language, band):
        return False
    tag = verb_tag(fold(line.words[verb]), language, band)
    return tag in ("f", "sg") and may_be_nominative(word, "f", language, band)


def _spoken_by(line: Line, first: int, clause: Clause | None, name: Name, language: str, band: Band) -> bool:
    """Whether the verb directly before the noun may have the name as its subject, the noun being its object: `Na koniec wygłosił przemówienie Macron`."""
    at = first - 2
    if at < line.sentence_start(first) or line.gap(first - 1) != " ":
        return False
    tag = verb_tag(line.words[at], language, band)
    if tag is None or never(tag, name.gender):
        return False
    return clause is None or not [other for other in others(line, clause, at, language, band) if other < at]


def _object_opens(line: Line, first: int, last: int, clause: Clause | None, name: Name, language: str, band: Band) -> bool:
    """Whether the noun before opens its clause and may be the object of a verb behind, whose subject is the name: `Decyzję Macron ogłosił rano`."""
    at = first - 1
    word = fold(line.words[at])
    if at > line.sentence_start(first) and line.gap(at) == " ":
        return False
    if word.startswith(parts(language, "AGENTS")) or (owned_nouns(language, True).get(word) == "f" and word[-1] in ("a", "а", "я")):
        return False
    return not mute(line, last, language) and not all(
        tag == "none" or never(tag, name.gender) for tag in verbs_behind(line, last, language, band) or ["sg"]
    )
