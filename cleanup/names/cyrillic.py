"""Cyrillic names in Latin letters, as translations from Russian and Ukrainian leave them: `Kremlya`, `Gosdumy`, `Zelenskoho`.

A machine that meets a name it does not know writes it letter by letter, mostly as English newspapers do, with the case ending still on. Which of a few
habits it follows is not known, so all are made, from the Cyrillic form that the tables hold; they are aliases only, never what is written.

Source: the tables of BGN/PCGN (Russian, 1947) and of the Ukrainian government (2010), in the simplified form that newspapers use.

>>> romanised("Кремля", "ru")
('Kremlya', 'Kremlia')
>>> "Zelenskoho" in romanised("Зеленського", "uk")
True
"""

from __future__ import annotations

import re

_COMMON = dict(zip("абвгдезклмнопрстуфц", "a b v g d e z k l m n o p r s t u f ts".split(), strict=True)) | {
    "ж": "zh",
    "х": "kh",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ь": "",
    "ъ": "",
    "'": "",
    "’": "",
}
_RUSSIAN = _COMMON | {"'": "'", "’": "'", "и": "i", "й": "y", "ы": "y", "э": "e", "ё": "yo", "ю": "yu", "я": "ya"}
_UKRAINIAN = _COMMON | {"г": "h", "ґ": "g", "и": "y", "і": "i", "ї": "i", "й": "i", "є": "ie", "ю": "iu", "я": "ia"}
_HABITS: dict[str, tuple[dict[str, str], ...]] = {
    "ru": (_RUSSIAN, _RUSSIAN | {"й": "i", "ё": "e", "ю": "iu", "я": "ia"}),
    "uk": (_UKRAINIAN, _UKRAINIAN | {"ї": "yi", "й": "y", "є": "ye", "ю": "yu", "я": "ya"}),
}
_TABLES = {
    language: tuple(str.maketrans(habit | {c.upper(): latin.capitalize() for c, latin in habit.items() if c.isalpha()}) for habit in habits)
    for language, habits in _HABITS.items()
}
_SOFT = re.compile("(?:(?<=[аеёиоуыэюяьъ -])|(?<![\\w]))[еЕ]", re.IGNORECASE)
_MARKED = _TABLES["ru"][0] | {ord("ь"): "'", ord("ъ"): "'"}
_ADJECTIVE = re.compile("[иы]й(?![\\w-])")
_WIDER = tuple(  # habits of papers that are not written for English readers: Kazahstan, Germanija
    str.maketrans(habit | {c.upper(): latin.capitalize() for c, latin in habit.items() if c.isalpha()})
    for habit in (_RUSSIAN | {"х": "h"}, *(_RUSSIAN | {"х": kh, "й": "j", "ё": "jo", "ю": "ju", "я": "ja"} for kh in ("h", "kh")))
)


def _ye(match: re.Match[str]) -> str:
    return "Ye" if match.group() == "Е" else "ye"


def romanised(name: str, language: str, wider: bool = False) -> tuple[str, ...]:
    """The habitual spellings in Latin letters of a name in Russian or Ukrainian; the habits differ in й, ю, я, ё, ь and in е after a vowel.

    `wider`: also of Russian names with h for х and j for й. Places and institutions are written so; of persons these are other people's own spellings.
    """
    tables = _TABLES.get(language, ())
    made = dict.fromkeys(name.translate(table) for table in tables)
    if language == "ru":
        if "ё" in name:
            made[name.replace("ё", "е").translate(tables[0])] = None
        if _SOFT.search(name):
            made[_SOFT.sub(_ye, name).translate(tables[0])] = None
        if _ADJECTIVE.search(name):
            made[_ADJECTIVE.sub("ы", name).translate(tables[0])] = None
            if "ый" in name:
                made[_ADJECTIVE.sub("ий", name).translate(tables[0])] = None
        if wider:
            made.update(dict.fromkeys(name.translate(table) for table in _WIDER))
        if "ь" in name or "ъ" in name:  # the soft sign as an apostrophe: Vil'nyuse
            for form in (name.translate(_MARKED), _SOFT.sub(_ye, name).translate(_MARKED)):
                made[form] = None
    return tuple(made)
