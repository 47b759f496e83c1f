"""Governed: in which case a name stands in a text that declines names, and the name in that case.

A foreign spelling stands where a Polish, Czech, Ukrainian or Russian sentence wants a case form (`do Moscow`, `premierem Scholz`). The case is told by
the preposition or the title before the name, where that leaves one case; the form is made only where the paradigm leaves one. All else is not
known, and says so with None: a wrong ending is worse than a foreign spelling.

Source: the government of prepositions in school grammars.

>>> governed("do", "pl", person=False), governed("na", "pl", person=False)
('gen', None)
>>> declined("Moskwa", "gen", "pl"), declined("Tomsk", "gen", "pl"), declined("Władimir Putin", "ins", "pl", person=True)
('Moskwy', None, 'Władimirem Putinem')
"""

from __future__ import annotations

from functools import cache
from typing import Final

from cleanup.names.inflection import cases
from cleanup.names.sexes import sex_of

CASES: Final = ("gen", "dat", "acc", "ins", "loc")

_PREPOSITIONS: Final = {
    "pl": "gen do od ode bez dla u koło obok wobec według wokół oprócz mimo spoza; dat dzięki wbrew ku przeciw przeciwko; acc przez; ins między przed; loc przy po",
    "cs": "gen do od ode bez beze u vedle podle kolem dle okolo; dat k ke proti kvůli díky vůči naproti; acc pro přes; ins před mezi; loc při",
    "uk": "gen до від без для біля після проти серед замість навколо; dat завдяки; acc через про; ins між перед; loc при",
    "ru": "gen до от без для около после против вместо вокруг из; dat к благодаря; acc про через; ins между перед; loc при",
}
_BY_KIND: Final[dict[str, dict[str, tuple[str | None, str | None]]]] = {  # the preposition means another case with people than with places
    "pl": {"z": ("ins", "gen"), "ze": ("ins", "gen"), "w": (None, "loc"), "we": (None, "loc"), "o": ("loc", None)},
    "cs": {"s": ("ins", None), "z": (None, "gen"), "ze": (None, "gen"), "v": (None, "loc"), "ve": (None, "loc"), "o": ("loc", None)},
    "uk": {"з": ("ins", "gen"), "із": ("ins", "gen"), "зі": ("ins", "gen"), "у": ("gen", "loc"), "в": (None, "loc")},
    "ru": {"с": ("ins", "gen"), "со": ("ins", None), "у": ("gen", None), "в": (None, "loc"), "о": ("loc", None), "об": ("loc", None)},
}
_TITLE_ENDINGS: Final = {
    "pl": {"em": "ins", "owi": "dat"},
    "cs": {"em": "ins", "ovi": "dat"},
    "uk": {"ом": "ins", "у": "dat"},
    "ru": {"ом": "ins", "у": "dat"},
}


_GENITIVES: Final = {  # of towns whose paradigm leaves -a or -u
    "pl": "Londynu Rzymu Madrytu Stambułu Teheranu Bagdadu Kairu Pekinu Szanghaju Waszyngtonu Petersburga Berlina Hamburga Lublina Krakowa "
    "Kijowa Lwowa Charkowa Paryża Wiednia Poznania Gdańska Mińska Doniecka Budapesztu Bukaresztu Belgradu Zagrzebia Amsterdamu Sztokholmu Tallina "
    "Luksemburga Strasburga Salzburga Frankfurtu Dublina Edynburga Mediolanu Turynu Damaszku Bejrutu Ammanu Kabulu Islamabadu Seulu "
    "Wołgogradu Kaliningradu Rostowa Smoleńska Briańska Kurska Biełgorodu Mariupola Melitopola Chersonia Mikołajowa Bachmutu Pokrowska",
    "cs": "Londýna Říma Madridu Istanbulu Teheránu Bagdádu Pekingu Berlína Hamburku Lublinu Krakova Kyjeva Lvova Charkova Minsku Doněcku Amsterdamu Stockholmu "
    "Tallinnu Lucemburku Štrasburku Salcburku Mnichova Frankfurtu Dublinu Edinburghu Milána Turína Damašku Bejrútu Ammánu Kábulu Islámábádu Soulu Washingtonu "
    "Bělehradu Záhřebu Curychu Smolenska Brjansku Kursku Belgorodu Chersonu Bachmutu Pokrovsku Gdaňsku Bruselu Kremlu",
    "uk": "Лондона Рима Мадрида Стамбула Берліна Гамбурга Любліна Мінська Донецька Амстердама Стокгольма Таллінна Люксембурга Страсбурга Мюнхена Франкфурта "
    "Дубліна Мілана Турина Дамаска Бейрута Аммана Кабула Сеула Вашингтона Белграда Загреба Бєлгорода Курська Смоленська Брянська Бахмута Покровська Парижа "
    "Будапешта Бухареста Краснодара",
}


_MASCULINE: Final = ("ski", "cki", "ow", "ew", "ów", "ov", "ský", "ський", "цький", "ов", "ев", "єв", "ін", "ин", "ский", "енко")


@cache
def _genitive(language: str) -> frozenset[str]:
    return frozenset(_GENITIVES.get(language, "").split())


@cache
def _table(language: str) -> dict[str, str]:
    groups = (group.split() for group in _PREPOSITIONS.get(language, "").split(";"))
    return {word: group[0] for group in groups if group for word in group[1:]}


def governed(before: str, language: str, *, person: bool) -> str | None:
    """The case that the preposition `before` (in lower case) asks of a name; None where it asks none, or more than one."""
    special = _BY_KIND.get(language, {}).get(before)
    if special is not None:
        return special[0] if person else special[1]
    return _table(language).get(before)


def titled(title: str, titles: frozenset[str], language: str) -> str | None:
    """The case of a title before a name: `nom` for its base form, `ins` and `dat` by their endings; None for one that could be two."""
    for ending, case in _TITLE_ENDINGS.get(language, {}).items():
        if title.endswith(ending) and title[: -len(ending)] in titles:
            return case
    if title not in titles or any(title != other and title[:-1] == other for other in titles):
        return None  # `premiera` is the genitive of `premier`, and the accusative
    return "nom"


def declined(name: str, case: str, language: str, *, person: bool = False) -> str | None:
    """The name in the case; itself if it never changes; None where the paradigm leaves more than one form or none."""
    if case == "nom":
        return name
    words = name.split()
    if len(words) > 2 or any("-" in word for word in words) or (len(words) == 2 and not person):
        return None
    sex = sex_of(words[0]) if person and len(words) == 2 else None
    woman = sex == "f" or (sex is None and person and len(words) == 2 and words[0][-1] in "aая")
    if person and len(words) == 2 and sex is None and not woman and not words[1].endswith(_MASCULINE):
        return None  # nothing tells whether the surname is declined
    made: list[str] = []
    for word in words:
        if woman and word is words[-1] and word[-1] not in "aаáя":
            made.append(word)  # Merkel, Thatcher
            continue
        if person and len(words) == 1 and word[-1] not in "aаáýyий":
            sure = None if sex_of(word) else _one(word, case, language, person)
        else:
            sure = _one(word, case, language, person)
        if sure is None:
            return None
        made.append(sure)
    return " ".join(made)


def told(name: str, form: str, likely: str | None, language: str) -> str | None:
    """The case in which `form` of the name stands: the likely one if it can be that, else the only one; None if it could be several."""
    fitting = [case for case, forms in cases(name, language).items() if form in forms]
    return likely if likely in fitting else fitting[0] if len(fitting) == 1 else None


def _one(word: str, case: str, language: str, person: bool) -> str | None:
    if person and language == "pl" and word.endswith(("owa", "ewa", "ina", "yna")) and sex_of(word) is None:
        return word[:-1] + ("ą" if case in ("acc", "ins") else "ej")
    if case == "acc" and not person and word[-1] not in "aаяáye":
        return word  # what is not alive
    forms = tuple(dict.fromkeys(form for form in cases(word, language).get(case, ()) if form != word or case == "acc"))
    if len(forms) == 1:
        return forms[0]
    if case == "gen" and not person and (known := [form for form in forms if form in _genitive(language)]):
        return known[0]
    if forms and not person:
        return _place(word, forms, case, language)
    if forms and person and word[-1] not in "aаoоyиі" and case in ("gen", "acc"):
        return forms[0]  # a man's name takes -a
    return None


def _place(word: str, forms: tuple[str, ...], case: str, language: str) -> str | None:
    """A place's form where the paradigm, made for people too, leaves several; the first is the usual one of places."""
    if word[-1] in "aа":
        return None if word.endswith(("ska", "cka", "ська", "цька")) else forms[0]
    if case != "loc" or word[-1] in "oyiыі":
        return None
    if language == "cs":
        return word + "ě" if word[-1] in "nv" else forms[0] if word[-1] in "klhgdrt" else None
    if language == "uk" and word[-1] == "к":
        return word + "у"
    return forms[0]


def unchanging(name: str, language: str) -> bool:
    """Whether a name is the same in every case (`Oslo`, `Tokio`, `NATO`)."""
    return all(
        word.isupper() or word.endswith(("u", "ú", "é", "o" if len(word) < 5 else "ó")) or word in ("Tokio", "Toronto", "Monachium")
        for word in name.split()
    )
