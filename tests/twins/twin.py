"""A twin of a marked text: names, nouns and verbs become others of their sort, the marks stay.

Persons become persons of the same sex, bodies bodies, other nouns other nouns of the same number and first sound (`a` stays `a`), verbs others of
the same form and use, given names others of the same sex, unknown names unknown names. Marks of the kinds `name`, `mojibake` and `calque` are left: there the
very words are the flaw. A fused word is put together again from its swapped parts.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Sequence

from cleanup.document import fold
from cleanup.lexicon import WordClass as W
from cleanup.lexicon import lexicon
from cleanup.lexicon.people import BODIES, FEMALE, MALE, MANNER, PERSONS, PLURAL_PERSONS, TIME
from cleanup.names.sexes import sex_of

_MARK = re.compile(r"⟦(\??)([a-z-]+): ([^⟧]*)⟧")
_WORD = re.compile(r"[^\W\d_]+(?:['’]s)?")
_LEFT = ("name", "mojibake", "calque", "residue", "leftover", "invisible")
_WOMEN = "Irena Beata Dorota Helena Renata Teresa".split()
_MEN = "Adam Roman Karol Oskar Artur Robert".split()
_HERS = "Sowicka Malinka Zarecka Wilkowa Jasnota Kolska".split()
_HIS = "Sowicki Malin Zarecki Wilkosz Jasnoch Kolski".split()
_NOUNS = "garden bridge window letter lamp table river mill basket ticket ladder kitchen orchard island engine oven umbrella apron".split()
_PLURALS = "gardens bridges windows letters lamps tables rivers mills baskets tickets orchards islands engines ovens umbrellas aprons".split()
_MANY = "bakers teachers drivers nurses gardeners pilots sailors painters".split()
_WOMAN = "nurse actress singer teacher baker".split()
_MAN = "driver pilot coach painter baker".split()
_PERSON = "teacher baker driver director manager gardener pilot painter".split()
_BODY = "council club museum company committee library brewery hospital".split()
_VERBS = (
    "said stated noted explained".split(),
    "says states notes explains".split(),
    "opened closed repaired painted".split(),
    "bought sold built moved".split(),
    "found lost hid washed".split(),
    "praised thanked greeted".split(),
    "arrived returned departed".split(),
)


def twin(marked: str) -> str:
    """The marked text with its words swapped."""
    out: list[str] = []
    position = 0
    for mark in _MARK.finditer(marked):
        out.append(_WORD.sub(lambda m: _swap(m[0]), marked[position : mark.start()]))
        out.append(mark[0] if mark[2] in _LEFT else f"⟦{mark[1]}{mark[2]}: {_parts(mark[3])}⟧")
        position = mark.end()
    out.append(_WORD.sub(lambda m: _swap(m[0]), marked[position:]))
    return "".join(out)


def _parts(inside: str) -> str:
    before, *afters = inside.split(" → ")
    swapped = [_WORD.sub(lambda m: _swap(m[0]), after) for after in afters]
    glued = next((i for i, after in enumerate(afters) if before and before == after.replace(" ", "")), None)
    if glued is not None:
        return " → ".join([swapped[glued].replace(" ", ""), *swapped])
    return " → ".join([_WORD.sub(lambda m: _swap(m[0]), before), *swapped])


def _swap(word: str) -> str:
    if word.endswith(("'s", "’s")):
        return _swap(word[:-2]) + word[-2:]
    words = lexicon("en")
    assert words is not None
    low = fold(word)
    if word[0].isupper():
        if word.isupper():
            return word
        sex = sex_of(word)
        if sex is not None:
            return _pick(word, _WOMEN if sex == "f" else _MEN)
        if words.band(low) == 0 and len(word) > 3:
            return _pick(word, _HERS if word.endswith("a") else _HIS)
        return _lift(_plain(low, words.can_be)) if low in PERSONS | BODIES else word
    return _plain(low, words.can_be) if word.islower() else word


def _plain(low: str, can_be: Callable[[str, W], bool]) -> str:
    for cycle in _VERBS:
        if low in cycle:
            return cycle[(cycle.index(low) + 1) % len(cycle)]
    if low in TIME | MANNER or len(low) < 4:
        return low
    if low in PLURAL_PERSONS:
        return low if low in ("people", "police", "children", "men", "women") else _pick(low, _MANY)
    if low in FEMALE:
        return _pick(low, _WOMAN)
    if low in MALE:
        return _pick(low, _MAN)
    if low in PERSONS:
        return _pick(low, _PERSON)
    if low in BODIES:
        return _pick(low, _BODY)
    others = (
        W.VERB
        | W.VERB_S
        | W.PAST
        | W.PARTICIPLE
        | W.ING
        | W.ADJECTIVE
        | W.ADVERB
        | W.PREPOSITION
        | W.PRONOUN
        | W.NUMBER
        | W.DETERMINER
        | W.CONJUNCTION
    )
    if can_be(low, others):
        return low
    if can_be(low, W.NOUN):
        return _pick(low, _NOUNS)
    return _pick(low, _PLURALS) if can_be(low, W.PLURAL) else low


def _pick(word: str, pool: Sequence[str]) -> str:
    """One of the pool, by the word's letters alone, with the same kind of first sound."""
    vowel = word[0].lower() in "aeiou"
    fitting = [other for other in pool if (other[0].lower() in "aeiou") == vowel and other != word] or [other for other in pool if other != word]
    return fitting[zlib.crc32(word.encode()) % len(fitting)]


def _lift(word: str) -> str:
    return word[:1].upper() + word[1:]
