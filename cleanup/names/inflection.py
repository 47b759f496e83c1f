"""Inflected forms of names: generated when the gazetteer is compiled, never guessed from running text.

A translation keeps the case ending of the source (`with Donald Trumpem`, `in Moskwie`, `the talks of Rady Europy`). Cutting endings off damages
names that end like that by themselves, so the forms are made from the known base form, by the paradigm that its ending belongs to. A paradigm
here is the regular one; what it gets wrong is a form that does not occur, which costs nothing.

A name of several words is declined from its first word on, as far as its words agree: `Białego Domu` (both), `Rady Europy` (the first; the genitive
after it stands), `Europejskiego Trybunału Praw Człowieka` (two). How many agree is not known, so each length is made.

Source: the declension tables of school grammars; the forms are facts.

>>> sorted(inflected("Moskwa", "pl"))
['Moskwie', 'Moskwy', 'Moskwą', 'Moskwę']
>>> "Białego Domu" in phrases("Biały Dom", "pl"), "Weißen Hauses" in phrases("Weißes Haus", "de")
(True, True)
"""

from __future__ import annotations

from collections.abc import Callable

AGREE = 3  # at most so many words at the front of a name decline together
MIXED = 8  # of words that have several forms in one case, at most so many mixtures
_ADJECTIVE_ENDINGS = ("ski", "cki", "y", "ý", "ská", "ská", "é", "ský", "ий", "ый", "ая", "ое", "ые", "ська", "цька", "ове")
Cases = dict[str, tuple[str, ...]]

_PL_VOWELS = "aeiouyąęó"
_PL_PLURALS = {  # plural nouns and others with forms of their own: genitive, dative, instrumental, locative
    "Niemcy": ("Niemiec", "Niemcom", "Niemcami", "Niemczech"),
    "Włochy": ("Włoch", "Włochom", "Włochami", "Włoszech"),
    "Węgry": ("Węgier", "Węgrom", "Węgrami", "Węgrzech"),
    "Czechy": ("Czech", "Czechom", "Czechami", "Czechach"),
    "Chiny": ("Chin", "Chinom", "Chinami", "Chinach"),
    "Indie": ("Indii", "Indiom", "Indiami", "Indiach"),
    "Narody": ("Narodów", "Narodom", "Narodami", "Narodach"),
    "Stany": ("Stanów", "Stanom", "Stanami", "Stanach"),
    "Siły": ("Sił", "Siłom", "Siłami", "Siłach"),
    "Helsinki": ("Helsinek", "Helsinkom", "Helsinkami", "Helsinkach"),
    "Tokio": ("Tokia", "Tokiu", "Tokiem", "Tokiu"),
    "Emiraty": ("Emiratów", "Emiratom", "Emiratami", "Emiratach"),
}


def cases(word: str, language: str) -> Cases:
    """The case forms of one word: `gen`, `dat`, `acc`, `ins`, `loc`. Empty where no paradigm fits."""
    make = _PARADIGMS.get(language)
    if make is None or len(word) < 3 or not word[-1].isalpha() or word.isupper():
        return {}
    return make(word)


def inflected(word: str, language: str) -> tuple[str, ...]:
    """Case forms of one word in a language, without the base form."""
    return tuple(dict.fromkeys(form for forms in cases(word, language).values() for form in forms if form != word))


def phrases(name: str, language: str, mixed: int = MIXED) -> tuple[str, ...]:
    """Case forms of a name of one or more words, without the base form; of words with several forms in one case at most `mixed` mixtures."""
    words = name.split()
    if len(words) == 1:
        return inflected(name, language)
    made: dict[str, None] = {}
    rows = [_agreeing(word, language, last=number == len(words) - 1) for number, word in enumerate(words[:AGREE])]
    least = 2 if language != "de" and words[0].endswith(_ADJECTIVE_ENDINGS) and len(rows) > 1 and rows[1] else 1
    for size in range(least, len(rows) + 1):
        if not rows[size - 1]:
            break
        rest = words[size:]
        for case in ("gen", "dat", "acc", "ins", "loc"):
            fronts: list[list[str]] = [[]]
            for row, word in zip(rows[:size], words, strict=False):
                fronts = [[*front, form] for front in fronts for form in row.get(case, ()) or (word,)]
            made.update(dict.fromkeys(" ".join([*front, *rest]) for front in fronts[:mixed]))
    made.pop(name, None)
    return tuple(made)


def softened(stem: str, language: str) -> str | None:
    """The stem before the locative's ending: `Moskw` -> `Moskwie`, `Prah` -> `Praze`, `Америк` -> `Америці`; None where it has none."""
    if language == "pl":
        if stem.endswith(("l", "j", "ch", "h", "c", "ż")):
            return stem + "u"
        return _pl_local(stem)
    if language == "cs":
        for end, turned in (("ch", "še"), ("k", "ce"), ("h", "ze"), ("g", "ze"), ("rr", "ře"), ("r", "ře")):
            if stem.endswith(end):
                return stem[: -len(end)] + turned
        return stem + ("ě" if stem[-1:] in "dtnbpvmwf" else "e")
    return stem[:-1] + {"к": "ц", "г": "з", "х": "с"}.get(stem[-1:], stem[-1:]) + "і"


def _agreeing(word: str, language: str, last: bool) -> Cases:
    """The forms of a word as a noun and, where it may be one, as an adjective; before another word the adjective is the likelier one."""
    noun = cases(word, language)
    other = _ADJECTIVES[language](word) if language in _ADJECTIVES else {}
    one, two = (noun, other) if last else (other, noun)
    return {case: tuple(dict.fromkeys((*one.get(case, ()), *two.get(case, ())))) for case in {*noun, *other}}


def _row(stem: str, gen: str, dat: str, acc: str, ins: str, loc: str) -> Cases:
    """Endings by case; several of one case are separated by a slash."""
    made = zip(("gen", "dat", "acc", "ins", "loc"), (gen, dat, acc, ins, loc), strict=True)
    return {case: tuple(stem + ending for ending in endings.split("/")) for case, endings in made}


# ------------------------------------------------------------------------------------------------------------------------ Polish


def _polish(word: str) -> Cases:
    if word in _PL_PLURALS:
        gen, dat, ins, plural = _PL_PLURALS[word]
        return {"gen": (gen,), "dat": (dat,), "ins": (ins,), "loc": (plural,)}
    if word.endswith(("ski", "cki", "dzki")):
        return _row(word, "ego", "emu", "ego", "m", "m")
    if word.endswith("i"):  # Gandhi -> Gandhiego, Kawelaszwili -> Kawelaszwilego
        return _row(word[:-1], "ego/iego", "emu/iemu", "ego/iego", "im", "im")
    if word.endswith("y") and word[-2:-1] not in _PL_VOWELS:
        return _row(word[:-1], "ego/", "emu/om", "ego", "ym/ami", "ym/ach")  # Batory; the plural Ateny
    if word.endswith("ea"):  # Korea
        return _row(word[:-1], "i", "i", "ę", "ą", "i")
    if word.endswith(("brzeże", "morze")):
        return _row(word[:-1], "a", "u", "e", "em", "u")
    if word.endswith(("ice", "yce")):
        return _row(word[:-1], "", "om", "e", "ami", "ach")
    if word.endswith(("ska", "cka")):
        stem, noun = word[:-1], word[:-2] + "ce"  # Kowalska -> Kowalskiej, Polska -> Polsce
        return {"gen": (stem + "iej", stem + "i"), "dat": (stem + "iej", noun), "acc": (stem + "ą", stem + "ę"), "ins": (stem + "ą",), "loc": (noun,)}
    if word.endswith("ia"):
        return _row(word[:-1], "i", "i", "ę", "ą", "i")
    if word.endswith("enie"):  # Zgromadzenie
        return _row(word[:-1], "a", "u", "e", "em", "u")
    if word == "Cerkiew":
        return _row("Cerkw", "i", "i", "iew", "ią", "i")
    if word.endswith(("ja", "la", "sza", "cza", "rza", "ca", "ża")):
        return _row(word[:-1], "i/y", "i/y", "ę", "ą", "i/y")
    if word.endswith("a"):
        stem = word[:-1]
        turned = stem[:-1] + "sze" if stem.endswith("h") else _pl_local(stem) or stem + "ie"
        return {"gen": (stem + ("i" if stem[-1:] in "kg" else "y"),), "dat": (turned,), "acc": (stem + "ę",), "ins": (stem + "ą",), "loc": (turned,)}
    if word.endswith("o") and len(word) > 4 and word[-2] not in _PL_VOWELS:  # Ziobro declines like a noun in -a, Kosowo like a neuter
        stem = word[:-1]
        return _row(stem, "a/i" if stem[-1] in "kg" else "a/y", "u", "ę", "em/ą", "u") | {"loc": (_pl_local(stem) or stem + "u",)}
    if word[-1] in "ńśćź":
        hard = word[:-1] + {"ń": "ni", "ś": "si", "ć": "ci", "ź": "zi"}[word[-1]]
        stems = (hard, word[:-2] + hard[-2:]) if word.endswith("eń") else (hard,)
        rows = [_row(stem, "a/", "owi/", "a", "em/ą", "u/") for stem in stems]
        return {case: tuple(form for row in rows for form in row[case]) for case in rows[0]}
    if word[-1] not in _PL_VOWELS:
        stem = word
        kept: Cases = {}
        if word.endswith(("ek", "ec")) and len(word) > 4:
            stem = word[:-2] + word[-1]
            kept = _row(word, "a/u", "owi", "a", "iem" if word[-1] == "k" else "em", "u")  # Biszkek
        elif word.endswith("ó" + word[-1]):
            stem = word[:-2] + "o" + word[-1]
        local = _pl_local(stem)
        instrumental = stem + ("iem" if stem[-1] in "kg" else "em")
        loc = (local,) if local and stem[-1] not in "kg" else (stem + "u",)
        row = {"gen": (stem + "a", stem + "u"), "dat": (stem + "owi",), "acc": (stem + "a",), "ins": (instrumental,), "loc": (*loc, stem + "u")}
        if word.endswith(("rzeb", "cław")):  # Zagrzeb, Wrocław: soft in all forms but the first
            soft = _row(word + "i", "a", "owi", "a", "em", "u")
            return {case: (*soft[case], *row[case]) for case in row}
        return {case: (*row[case], *kept.get(case, ())) for case in row}
    return {}


def _pl_local(stem: str) -> str | None:
    """The stem before the locative's -e: `Moskw` -> `Moskwie`, `Prag` -> `Pradze`, `Budapeszt` -> `Budapeszcie`."""
    for end, turned in (("szt", "szcie"), ("st", "ście"), ("sn", "śnie"), ("ch", "sze")):
        if stem.endswith(end):
            return stem[: -len(end)] + turned
    soft = {"k": "ce", "g": "dze", "r": "rze", "d": "dzie", "t": "cie", "ł": "le"} | {c: c + "ie" for c in "nwmpbfsz"}
    if stem.endswith("rr"):
        return stem[:-1] + "ze"
    if stem.endswith(("cz", "sz", "rz", "dz")) or stem[-1:] not in soft:
        return None
    return stem[:-1] + soft[stem[-1]]


def _polish_adjective(word: str) -> Cases:
    if word.endswith("a"):
        i = "i" if word[-2:-1] in ("k", "g") else ""
        return _row(word[:-1], i + "ej", i + "ej", "ą", "ą", i + "ej")
    if word.endswith("e"):  # Morze Czarne; plural: Narody Zjednoczone
        stem = word[:-1]
        y = "" if stem.endswith("i") else "y"
        neuter, plural = _row(stem, "ego", "emu", "e", y + "m", y + "m"), _row(stem, y + "ch", y + "m", "e", y + "mi", y + "ch")
        return (
            {case: neuter[case] + plural[case] for case in neuter}
            | {"acc": (word,)}
            | ({} if word != "Morze" else _row(stem, "a", "u", "e", "em", "u"))
        )
    return {}


# ------------------------------------------------------------------------------------------------------------------------- Czech


_CS_OWN = {  # genitive, dative, instrumental, locative
    "dvůr": ("dvora", "dvoru", "dvorem", "dvoře"),
    "církev": ("církve", "církvi", "církví", "církvi"),
}


def _czech(word: str) -> Cases:
    if word in _CS_OWN:
        gen, dat, ins, local = _CS_OWN[word]
        return {"gen": (gen,), "dat": (dat,), "ins": (ins,), "loc": (local,)}
    if word == "dům":
        return {"gen": ("domu",), "dat": ("domu",), "ins": ("domem",), "loc": ("domě",)}
    if word.endswith("ý") and len(word) > 3:
        return _row(word[:-1], "ého", "ému", "ého", "ým", "ém")
    if word.endswith(("skyj", "ckyj", "skij", "ckij")):
        return _row(word[:-2], "ého", "ému", "ého", "ým", "ém")
    if word.endswith("ová"):
        return _row(word[:-1], "é", "é", "ou", "ou", "é")
    if word.endswith("há"):  # Dauhá
        return _row(word[:-1], "y", "ze/é", "u", "ou", "ze/é")
    if word.endswith(("ce", "se", "že", "še", "nie")) and len(word) > 4:  # komise, organizace, unie
        return _row(word[:-1], "e", "i", "i", "í", "i")
    if word.endswith("ea"):  # Korea
        return _row(word[:-1], "je/y", "ji/i", "u", "jou/ou", "ji/i")
    if word.endswith("a"):
        stem = word[:-1]
        for end, turned in (("ch", "še"), ("k", "ce"), ("h", "ze"), ("g", "ze"), ("rr", "ře"), ("r", "ře"), ("d", "dě"), ("t", "tě"), ("n", "ně")):
            if stem.endswith(end):
                local = stem[: -len(end)] + turned
                break
        else:
            local = stem + ("ě" if stem[-1:] in "bpvmwf" else "i" if stem[-1:] in "žščřcjďťň" else "e")
        row = _row(stem, "y", "ovi", "u", "ou", "ovi")
        return row | {"dat": (local, stem + "ovi"), "loc": (local, stem + "ovi")}
    if word.endswith("ie"):
        return _row(word[:-1], "e", "i", "i", "í", "i")
    if word.endswith("o") and len(word) > 4 and word[-2] not in "aeiou":
        stem = word[:-1]
        return _row(stem, "a", "u", "o", "em", "u/ě")
    if word.endswith("y"):
        return _row(word[:-1], "/ů", "ám/ům", "y", "ami/y", "ách/ech")
    if word.endswith(("e", "i", "í", "u", "é", "á", "o")):
        return {}
    if word.endswith("ek") and len(word) > 4:  # Damašek loses its -e-, Biškek keeps it
        rows = [_row(stem, "a/u", "u/ovi", "a", "em", "u/ě/ovi/e") for stem in (word[:-2] + "k", word)]
        return {case: tuple(form for row in rows for form in row[case]) for case in rows[0]}
    stem = word[:-2] + word[-1] if word.endswith("ec") and len(word) > 4 else word
    if word[-1] in "žščřcjďťň":
        soft = {"ň": "n", "ť": "t", "ď": "d"}.get(stem[-1])
        if soft:
            fleeting = [stem[:-1] + soft] + ([stem[:-2] + soft] if stem[-2] == "e" else [])
            rows = [_row(one, "ě", "i", "ě", "í/ěm", "i") for one in fleeting]
            return {case: tuple(form for row in rows for form in row[case]) for case in rows[0]}
        return _row(stem, "e/a", "i/ovi", "e/a", "em/í", "i/ovi")
    return _row(stem, "a/u", "u/ovi", "a", "em", "u/ě/ovi/e")


def _czech_adjective(word: str) -> Cases:
    stem = word[:-1]
    if word.endswith("á"):
        return _row(stem, "é", "é", "ou", "ou", "é")
    if word.endswith("é"):  # Černé moře; plural: Spojené státy
        return _row(stem, "ého/ých", "ému/ým", "é", "ým/ými", "ém/ých")
    if word.endswith("í"):
        return _row(word, "/ho", "/mu", "/ho", "/m", "/m")
    return {"gen": ("moře",), "dat": ("moři",), "ins": ("mořem",), "loc": ("moři",)} if word == "moře" else {}


# ------------------------------------------------------------------------------------------------- Russian, Ukrainian (in Cyrillic)


def _russian(word: str) -> Cases:
    stem = word[:-1]
    if word.endswith(("ский", "цкий", "ый", "ой")) and len(word) > 4:
        y = "и" if word.endswith("ий") else "ы"
        return _row(word[:-2], "ого", "ому", "ого", y + "м", "ом")
    if word.lower().endswith(("ание", "ение")):  # собрание
        return _row(stem, "я", "ю", "е", "ем", "и")
    if word == "церковь":
        return _row("церк", "ви", "ви", "овь", "овью", "ви")
    if word.endswith(("ские", "цкие", "ые", "ие")):
        return _row(stem, "х", "м", "е", "ми", "х")
    if word.endswith("ая"):
        return _row(word[:-2], "ой", "ой", "ую", "ой", "ой")
    if word.endswith("ое"):
        return _row(word[:-2], "ого", "ому", "ое", "ым/им", "ом")
    if word.endswith("ия"):
        return _row(stem, "и", "и", "ю", "ей", "и")
    if word.endswith(("ова", "ева", "ёва", "ина")):  # Захарова -> Захаровой; Украина -> Украины, Украине
        return _row(stem, "ой/ы", "ой/е", "у", "ой", "ой/е")
    if word.endswith("а"):
        hush = stem[-1:] in "гкхжчшщ"
        return _row(stem, "и" if hush else "ы", "е", "у", "ей/ой" if stem[-1:] in "жчшщц" else "ой", "е")
    if word.endswith("я"):
        return _row(stem, "и", "е", "ю", "ей", "е")
    if word.endswith("ы") and len(word) > 4:
        return _row(stem, "ов/", "ам", "ы", "ами", "ах")
    if word.endswith(("ов", "ев", "ёв", "ин", "ын")):
        return _row(word, "а", "у", "а", "ым/ом", "е")
    if word.endswith("ий"):
        return _row(stem, "я", "ю", "я", "ем", "и")
    if word[-1] == "й":
        return _row(stem, "я", "ю", "я", "ем", "е")
    if word[-1] == "ь":  # Кремль is masculine, Сибирь feminine
        return _row(stem, "я/и", "ю/и", "я", "ем/ём/ью", "е/и")
    if word == "Египет":
        word = "Египт"
    if word.endswith(("ово", "ево", "ство")) and len(word) > 5:
        return _row(stem, "а", "у", "о", "ом", "е")
    if word[-1] in "бвгджзклмнпрстфхцчшщ":
        return _row(word, "а", "у", "а", "ем" if word[-1] in "жчшщц" else "ом", "е")
    return {}


def _ukrainian(word: str) -> Cases:
    stem = word[:-1]
    if word.endswith(("ський", "цький", "ий")):
        return _row(word[:-2], "ого", "ому", "ого", "им", "ому/ім")
    if word.endswith(("ська", "цька")):
        return _row(stem, "ої", "ій", "у", "ою", "ій")
    if word.endswith("і") and len(word) > 5:
        return _row(stem, "их/ів", "им/ам", "і", "ими/ами", "их/ах")
    if word.endswith("ія"):
        return _row(stem, "ї", "ї", "ю", "єю", "ї")
    if word.endswith("а"):
        turned = {"к": "ці", "г": "зі", "х": "сі"}.get(stem[-1:])
        local = stem[:-1] + turned if turned else stem + "і"
        return _row(stem, "и/і", "і", "у", "ою/ею", "і") | {"dat": (local, stem + "ій"), "loc": (local, stem + "ій")}
    if word.endswith("я"):
        return _row(stem, "і/ї", "і/ї", "ю", "ею/єю", "і/ї")
    if word.endswith("ство"):
        return _row(stem, "а", "у", "о", "ом", "і")
    if word.endswith(("ів", "їв")):  # Київ, Харків
        open_ = word[:-2] + ("є" if word.endswith("їв") else "о") + "в"
        return _row(open_, "а", "у/ові", "а", "ом/им", "і/ові")
    if word.endswith("ь"):
        if word.endswith("ець"):
            stem = word[:-3] + "ц"
        return _row(stem, "я/і", "ю/еві/і", "я", "ем/ю", "і/ю/еві")
    if word[-1] == "й":
        return _row(stem, "я", "ю/єві", "я", "єм", "ї/єві")
    if word[-1] in "бвгґджзклмнпрстфхцчшщ":
        return _row(word, "а/у", "у/ові", "а", "ом/им/ем", "і/ові/у")
    return {}


def _east_adjective(word: str) -> Cases:
    if word.endswith(("ое", "е")) and len(word) > 4:
        return _row(word[:-1], "го", "му", "е", "м", "м")
    return {}


# ------------------------------------------------------------------------------------------------------------------------ German


def _german(word: str) -> Cases:
    if word == "Niederlande":
        return {"gen": (word,), "dat": (word + "n",)}
    if word[-1] in "sßxz":
        return {"gen": (word + "es",)} if word.lower().endswith(("haus", "schloss", "kreuz")) else {}
    return {"gen": (word + "s", word + "es") if word.endswith(("tag", "rat", "hof", "bund", "amt", "gericht")) else (word + "s",)}


def _german_adjective(word: str) -> Cases:
    for ending in ("es", "er", "e"):
        if word.endswith(ending) and len(word) > 5:
            stem = word[: -len(ending)]
            return {"gen": (stem + "en", stem + "er"), "dat": (stem + "en", stem + "er", stem + "em"), "acc": (stem + "e", stem + "en")}
    return {}


_PARADIGMS: dict[str, Callable[[str], Cases]] = {"pl": _polish, "cs": _czech, "uk": _ukrainian, "ru": _russian, "de": _german}
_ADJECTIVES: dict[str, Callable[[str], Cases]] = {
    "pl": _polish_adjective,
    "cs": _czech_adjective,
    "uk": _east_adjective,
    "ru": _east_adjective,
    "de": _german_adjective,
}
