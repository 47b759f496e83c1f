"""Declension: a name of the text's own language in a case, where that case has one form and it is known.

`inflection` makes every form that a foreign spelling might have; what it gets wrong costs nothing. Here a form is written into a text, so that nothing is made
that is not certain: rules by ending, asked in order, with a table of words that go their own way, and lists where the dictionary alone decides (`Paryża`, but
`Londynu`). An ending that two paradigms share has no rule, and what has none is None.

A name of several words is its head with the adjectives that agree with it; what follows stands in the genitive by itself (`Rada Europy`: `Radzie Europy`). Of a
person's name all words are declined; a woman's surname only where it is an adjective or ends like a noun (`Angelą Merkel`, `Julią Nawalną`).

>>> declension("Komisja Europejska", "pl")["gen"], declension("Wiedeń", "pl")["loc"]
('Komisji Europejskiej', 'Wiedniu')
>>> personal("Siergiej", "Ławrow", "m", "pl")["ins"], personal("Angela", "Merkel", "f", "pl")["ins"]
('Siergiejem Ławrowem', 'Angelą Merkel')
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final, NamedTuple

from cleanup.names.grammar import DECLINING, grammar
from cleanup.names.inflection import softened

CASES: Final = ("nom", "gen", "dat", "acc", "ins", "loc")
Forms = dict[str, str | None]


class Rule(NamedTuple):
    """How a word with one of the endings is declined; `cut` letters are taken off before an ending is put on."""

    endings: tuple[str, ...]
    gender: str
    cut: int
    forms: tuple[str, ...]


@cache
def _rules(language: str, name: str) -> tuple[Rule, ...]:
    lines = (line.split() for line in getattr(grammar(language), name, "").split("\n"))
    return tuple(Rule(tuple(line[0].split(",")), line[1], int(line[2]), tuple(line[3:])) for line in lines if line)


@cache
def _single(language: str, name: str) -> dict[str, Rule]:
    return {word: rule for rule in _rules(language, name) for word in rule.endings}


@cache
def _listed(language: str, name: str) -> frozenset[str]:
    return frozenset(getattr(grammar(language), name, "").split())


def _apply(word: str, rule: Rule, language: str) -> Forms:
    stem = word[: len(word) - rule.cut] if rule.cut else word
    forms: Forms = {"nom": word}
    for case, ending in zip(CASES[1:], rule.forms, strict=True):
        if ending == "=":
            forms[case] = word
        elif ending == "?":
            forms[case] = None
        elif ending.startswith("!"):
            forms[case] = ending[1:].capitalize() if word[0].isupper() else ending[1:]
        elif ending[0].isupper() and len(ending) > 2:
            forms[case] = ending
        elif ending == "~":
            forms[case] = softened(stem, language)
        elif ending == "L":
            forms[case] = softened(stem, language) if word in _listed(language, "GENITIVE_A") else stem + "u"
        elif ending.endswith(("U", "Ю")):
            last = {"U": ("a", "u"), "Ю": ("я", "ю")}[ending[-1]] if language != "uk" or ending[-1] == "Ю" else ("а", "у")
            known = [letter for letter, name in zip(last, ("GENITIVE_A", "GENITIVE_U"), strict=True) if word in _listed(language, name)]
            forms[case] = stem + ending[:-1] + known[0] if len(known) == 1 else None
        else:
            forms[case] = stem + (ending if ending != "0" else "")
    return forms


@lru_cache(maxsize=1024)
def _word(word: str, language: str, table: str) -> tuple[str, Forms] | None:
    """The gender and the forms of one word by a table of rules (`PLACES`, `MEN_SURNAMES`, …)."""
    single = _single(language, "IRREGULAR" if table == "PLACES" else "PEOPLE_IRREGULAR")
    rule = single.get(word) or (single.get(word[0].lower() + word[1:]) if table == "PLACES" else None)
    if rule is not None and (table == "PLACES" or (rule.gender == "m") == table.startswith("MEN")):
        return rule.gender, _apply(word, rule, language)
    if table == "PLACES" and (word.isupper() or word in _listed(language, "UNCHANGING")):
        return "-", _same(word)
    for rule in _rules(language, table):
        if word.endswith(rule.endings) or rule.endings == ("*",):
            return rule.gender, _apply(word, rule, language)
    return None


def _adjective(word: str, gender: str, language: str, after: bool = False) -> Forms | None:
    """The forms of an adjective that agrees with a noun of the gender; None for a word that is none. Behind the noun, genitives end in much the same ways."""
    module = grammar(language)
    endings = tuple((module.AFTER_ENDINGS if after else module.ADJECTIVE_ENDINGS).get(gender, "").split())
    if not word.endswith(endings) or word.endswith(tuple(getattr(module, "NO_ADJECTIVES", "-").split())):
        return None
    name = "PLURAL_ADJECTIVES" if gender == "np" else "ADJECTIVES"
    if language == "cs" and word.endswith("í"):
        forms = _SOFT[gender]
        return dict(zip(CASES, (word, *(word + ending for ending in forms)), strict=True))
    for rule in _rules(language, name):
        if rule.gender == gender and word.endswith(rule.endings):
            return _apply(word, rule, language)
    return None


_SOFT: Final = {"m": ("ho", "mu", "", "m", "m"), "f": ("", "", "", "", ""), "n": ("ho", "mu", "", "m", "m"), "np": ("ch", "m", "", "mi", "ch")}


@lru_cache(maxsize=1024)
def declension(name: str, language: str) -> Forms:
    """The case forms of a place or an organisation; a case that is not known is missing or None."""
    found = _thing(name, language)
    return found[1] if found else {"nom": name}


def gender(name: str, language: str) -> str | None:
    """The gender of a place's or organisation's name (`np`: a plural); None where it is not known."""
    found = _thing(name, language)
    return found[0] if found and found[0] != "-" else None


@lru_cache(maxsize=1024)
def _thing(name: str, language: str) -> tuple[str, Forms] | None:
    if language not in DECLINING or not name:
        return None
    words = name.split(" ")
    if len(words) == 1:
        return _word(name, language, "PLACES") if "-" not in name or name in _listed(language, "UNCHANGING") else _hyphenated(name, language)
    joined = "_".join(words)
    if joined in _listed(language, "UNCHANGING"):
        return "-", _same(name)
    if (rule := _single(language, "IRREGULAR").get(joined)) is not None:
        return rule.gender, {case: form and form.replace("_", " ") for case, form in _apply(joined, rule, language).items()}
    if len(words) == 3 and words[1] in _AND:
        one, two = _thing(words[0], language), _thing(words[2], language)
        if one is None or two is None:
            return None
        pairs = {case: (one[1].get(case), two[1].get(case)) for case in CASES}
        return one[0], {case: f"{x} {words[1]} {y}" if x and y else None for case, (x, y) in pairs.items()}
    return _phrase(words, language)


def _phrase(words: list[str], language: str) -> tuple[str, Forms] | None:
    """The noun with the adjectives around it; what stands behind them keeps its form. None where the second word is neither an adjective nor a genitive."""
    for head in range(min(len(words), 3)):
        found = _word(words[head], language, "PLACES")
        if found is None or found[0] == "-" or _adjectival(words[head], language):
            continue
        before = [_adjective(word, found[0], language) for word in words[:head]]
        if None in before:
            return None
        parts: list[Forms] = [*(one for one in before if one), found[1]]
        rest = head + 1
        while rest < len(words) and (one := _adjective(words[rest], found[0], language, after=True)) is not None:
            parts.append(one)
            rest += 1
        if rest < len(words) and (
            words[rest] in _AND or not (words[rest].isupper() or words[rest].endswith(_genitives(language))) or not _FOREIGN.isdisjoint(words)
        ):
            return None  # Slavia Praga, Al Jazeera: who knows
        made: Forms = {}
        for case in CASES:
            forms = [part.get(case) for part in parts]
            made[case] = None if None in forms else " ".join([*(form for form in forms if form), *words[rest:]])
        return found[0], made
    return None


def _genitives(language: str) -> tuple[str, ...]:
    return tuple(grammar(language).GENITIVE_ENDINGS.split())


def _adjectival(word: str, language: str) -> bool:
    """Whether a word is an adjective rather than the noun: `Biały`, `Světová`, `Государственная`."""
    if word in _single(language, "IRREGULAR") or word.lower() in _single(language, "IRREGULAR") or word in _NOUNS or word.lower() in _NOUNS:
        return False
    return any(word.endswith(tuple(endings.split())) for endings in grammar(language).ADJECTIVE_ENDINGS.values())


_FOREIGN: Final = frozenset(
    "Легия Славия Бавария Славія Легія Баварія Спарта Sparta Spartak Spartak Slavia Legia Port San São Saint Ciudad Santo Santa Bandar Rio of de la the for New".split()
)
_AND: Final = ("i", "a", "і", "и")
_NOUNS: Final = frozenset(
    "Polska Europa Strefa Rada Izba Partia Unia Służba Obrona Ochrona Ukraina Republika Federacja Liga Brytania Zelandia Ziemia Państwo Nagroda Komisja Agencja Dolina "
    "Gwardia Sługa Afryka Ameryka Korea Gwinea Macedonia Irlandia Sahara Arabia Grupa Rezerwa Prawda Duma liga unie pravda "
    "Рада Палата Партія Партия Україна Украина Сирія Група Группа Гвардія Гвардия Премія Премия Дума Слуга Служба Прокуратура Конфедерація Ліга Лига Правда Газета Країна "
    "Команда Асамблея рада палата партія партия група группа гвардія гвардия премія премия дума слуга служба прокуратура ліга лига правда газета влада".split()
)
"""Nouns that end like adjectives."""


def _hyphenated(name: str, language: str) -> tuple[str, Forms] | None:
    found = _word(name, language, "PLACES") if name in _single(language, "IRREGULAR") or name in _listed(language, "GENITIVE_A") else None
    head, _, last = name.rpartition("-")
    if found is not None or language not in ("uk", "ru") or not head or not last[:1].isupper():
        return found
    plain = _word(last, language, "PLACES")
    if plain is None or (head in ("Абу", "Порт", "Пуэрто", "Коста", "Шрі", "Шри") and last[-1] not in "аяь"):
        return None
    if plain[0] == "-":
        return None
    return plain[0], {case: f"{head}-{form}" if form else None for case, form in plain[1].items()}


# ----------------------------------------------------------------------------------------------------------------------- persons


@lru_cache(maxsize=1024)
def personal(given: str, surname: str, sex: str | None, language: str, first: bool = False) -> Forms:
    """The case forms of a person's name; `given` is empty where the surname stands alone, `first` says that it comes before the given name."""
    whole = f"{surname} {given}" if first else f"{given} {surname}".strip()
    if (own := _whole(whole, language)) is not None:
        return own
    if language not in DECLINING or sex not in ("m", "f"):
        return {"nom": whole}
    if first:
        if sex == "m":
            return _last_alone(whole, language)
        return _same(whole)  # s Pak Kun-hje: no ending of a woman's name fits them
    table = "MEN" if sex == "m" else "WOMEN"
    parts = [_part(word, language, f"{table}_GIVEN") for word in given.split(" ")] if given else []
    parts += _surname(surname, language, f"{table}_SURNAMES")
    made: Forms = {}
    for case in CASES:
        forms = [part.get(case) for part in parts]
        made[case] = None if None in forms else " ".join(form for form in forms if form)
    return made


def given_name(given: str, sex: str | None, language: str) -> Forms:
    """The case forms of a given name by itself; only the nominative where they are not known or never differ."""
    if language not in DECLINING or sex not in ("m", "f"):
        return {"nom": given}
    parts = [_part(word, language, "MEN_GIVEN" if sex == "m" else "WOMEN_GIVEN") for word in given.split(" ")]
    made: Forms = {}
    for case in CASES:
        forms = [part.get(case) for part in parts]
        made[case] = None if None in forms else " ".join(form for form in forms if form)
    return made if made["gen"] != given else {"nom": given}


def _surname(surname: str, language: str, table: str) -> list[Forms]:
    """The forms of a surname by its words: particles stay as they are, and so does all but the last of a woman's; a man's double surname is declined in both parts
    where the language knows which first parts are none (`KEPT`), else not known."""
    words = surname.split(" ")
    if (own := _whole(surname, language)) is not None:
        return [own]
    kept, particles = _listed(language, "KEPT"), _listed(language, "PARTICLES")
    if language == "pl" or (language == "cs" and table.startswith("MEN") and any(not word[0].islower() for word in words[:-1])):
        # each is declined: Garcíi Márqueza, Lópeze Obradora, but Van der Bellena
        parted = [_same(word) if word[0].islower() or word in particles else _part(word, language, table) for word in words[:-1]]
        return [*parted, _part(words[-1], language, table)]
    double = [word for word in words[:-1] if not word[0].islower() and word not in kept]
    if table.startswith("MEN") and double and not kept:
        return [{"nom": surname}]
    before: list[Forms] = [_part(word, language, table) if word in double and table.startswith("MEN") else _same(word) for word in words[:-1]]
    return [*before, _part(words[-1], language, table)]


def _whole(name: str, language: str) -> Forms | None:
    """The forms of a name of several words that stands in `PEOPLE_IRREGULAR` as it is: `Ван дер Беллен`, `Катерина II`."""
    rule = _single(language, "PEOPLE_IRREGULAR").get(name.replace(" ", "_")) if " " in name and language in DECLINING else None
    return rule and {case: form and form.replace("_", " ") for case, form in _apply(name, rule, language).items()}


def _same(word: str) -> Forms:
    return dict.fromkeys(CASES, word)


def _part(word: str, language: str, table: str) -> Forms:
    if word.islower() or word.endswith("."):
        return _same(word)  # Otto von, John F.
    head, hyphen, last = word.rpartition("-")
    kept = _listed(language, "KEPT")
    if language == "pl" and word.isupper():
        return _same(word)  # Karol III
    if hyphen and word in _single(language, "PEOPLE_IRREGULAR"):
        head, hyphen, last = "", "", word
    elif hyphen and head[0].isupper() and language not in ("cs", "pl") and not kept and not (language == "uk" and table.endswith("GIVEN")):
        return {"nom": word}
    if language == "ru" and word[0].islower() and not hyphen:
        return _same(word)  # ван, бен
    if hyphen and (head.endswith("ová") or head in _listed(language, "BOTH_DECLINED")):
        one, two = _part(head, language, table), _part(last, language, table)
        return {case: f"{one[case]}-{two[case]}" if one.get(case) and two.get(case) else None for case in CASES}
    found = _word(last, language, table)
    forms = found[1] if found else {"nom": last}
    heads = _same(head)
    both = language == "pl" and hyphen and last[:1].isupper() and table.endswith("SURNAMES") and head not in _listed(language, "PARTICLES")
    if hyphen and head[0].isupper() and (both or (kept and head not in kept and (table.endswith("SURNAMES") or head[-1] in "ая"))):
        heads = _part(head, language, table)  # Львовой-Беловой, Анны-Лены, Kosiniaka-Kamysza; but Жан-Клода
    return {case: f"{first}{hyphen}{form}" if form and (first := heads.get(case)) is not None else None for case, form in forms.items()}


def _last_alone(whole: str, language: str) -> Forms:
    """Names that put the surname first are declined at their end (`Xi Jinpinga`), where they end in a consonant."""
    if language == "ru":
        before, _, last = whole.rpartition(" ")
        found = _word(last, language, "MEN_FIRST")
        return {case: f"{before} {form}" if form else None for case, form in found[1].items()} if found else {"nom": whole}
    if language == "pl" and whole[-1] in "eiou":
        return _same(whole)
    if whole[-1].lower() in "aeiouyаеиоуыіїюяэ":
        return _same(whole) if language == "uk" and whole[-1] not in "ая" else {"nom": whole}
    if language == "uk":
        rule = next((rule for rule in _rules(language, "MEN_GIVEN") if whole.endswith(rule.endings)), None)
        return _apply(whole, rule, language) if rule else {"nom": whole}
    if language == "cs":
        one = whole + ("e" if whole[-1] in "cčjřsšxzž" else "a")
        return dict(zip(CASES, (whole, one, whole + "ovi", one, whole + "em", whole + "ovi"), strict=True))
    if whole[-1] not in "nmkgdtlbp":
        return {"nom": whole}
    ins, loc = whole + ("iem" if whole[-1] in "kg" else "em"), whole + "u" if whole[-1] in "kgl" else softened(whole, language)
    return dict(zip(CASES, (whole, whole + "a", whole + "owi", whole + "a", ins, loc), strict=True))
