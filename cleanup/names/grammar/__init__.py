"""What is known of the grammar of names, for languages that decline them: a file for each language, the same constants in each.

*In which case a name stands* (`names.standing`): `PREPOSITIONS` (case or cases, then the words), `DOUBLE` (prepositions whose case hangs on the word before:
its stems, the case with it, the case without it), `MEN` and `WOMEN` (words for people, by their base form), `ROLE_FORMS` (forms of such words that no
paradigm makes), `OWNED` (stems of words whose owner follows in the genitive), `OF` (stems of nouns that often have an owner behind them, too), `OWNED_BY_PLACES` (those of `OWNED` that places have), `NOUNS` and `PLACE_NOUNS` (stems of nouns that have an owner
behind them, by gender), `ABSTRACT` (endings of nouns that say what somebody does), `NAMED` (stems of nouns that something is called by: `hotel Moskwa`), `LABELS` (of words for
what is written: `z napisem Kyiv`), `AGENTS` (of `OWNED`,
who acts), `OPENING` (adverbs and words of time that may open a clause), `BETWEEN` (what may stand between subject and verb), `JOINS` (conjunctions that open a clause),
`RELATIVES` and, of these, `RELATIVE_OBJECTS`, `BE` (forms of *to be* with what they agree with), `GOES`, `SAYS`, `INTRANSITIVE` (stems of verbs that have a subject and no
object, or what was said for one), `TAKES` (of verbs that need an object), `GIVES` (of verbs that have a receiver), `OTHER_CASES` (of verbs whose object is no accusative),
`OBJECT` (endings of an object), `FUTURE` (endings of finite verbs that no list of forms tells), `PAST` and `PRESENT` (endings of finite verbs with what they agree with),
`PRONOUNS` (pronouns and quantities with the verbs that agree with them as subjects), `NO_SUBJECTS` (endings of names that are no nominatives), `GENITIVES_BETWEEN` (endings
of words that may stand between a title and a name).

*What a word can be* (`names.standing.nouns`): `NOMINATIVES`, `ACCUSATIVES` and `FORMS_BESIDE` (adjectives, infinitives) have rows of endings, each with the endings that must
stand in its place in other words of the lexicon: `a>ę` takes a word in -a for a feminine nominative if there is one in -ę; `+` joins two, `!` wants there to be none, `0` is
no ending.

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
