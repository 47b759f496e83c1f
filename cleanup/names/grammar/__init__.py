"""What is known of the grammar of names, for languages that decline them: a file for each language, the same constants in each.

*In which case a name stands* (`names.standing`): `PREPOSITIONS` (case or cases, then the words), `DOUBLE` (prepositions whose case hangs on the word before:
its stems, the case with it, the case without it), `MEN` and `WOMEN` (words for people, by their base form), `ROLE_FORMS` (forms of such words that no
paradigm makes), `OWNED` (stems of words whose owner follows in the genitive), `OF` (stems of nouns that often have an owner behind them, too), `OWNED_BY_PLACES` (those of `OWNED` that places have), `OPENING` (adverbs and phrases that may open a clause), `BETWEEN` (what may stand
between subject and verb), `JOINS` (conjunctions that open a clause), `BE` (forms of *to be* with what they agree with), `GOES` and `SAYS` (stems of verbs that have a subject and no object, or what was said for one), `OBJECT` (endings of an object that opens a clause),
`FUTURE` (endings of finite verbs that no list of forms tells), `PAST` and `PRESENT` (endings of finite verbs with what they agree with).

*What it is called there* (`names.declension`): rules of the form `endings gender cut gen dat acc ins loc`, asked from the first on. So many letters as `cut` says are
taken off and an ending is put on; `0` is none, `=` is the base form, `~` the softened stem of the language, `?` is not known. `IRREGULAR` has single words in the same form.

Sources: school grammars and the dictionaries of the language councils; all entries are facts of the language.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType

DECLINING = frozenset({"pl", "cs", "uk", "ru"})


@cache
def grammar(language: str) -> ModuleType:
    """The constants of a language that declines names."""
    if language not in DECLINING:
        raise ValueError(f"no grammar of names for {language!r}")
    return import_module(f"{__name__}.{language}")
