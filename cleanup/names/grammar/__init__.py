"""What is known of the grammar of names, for languages that decline them: a file for each language, with the constants that it needs of these.

*In which case a name stands* (`names.standing`): `PREPOSITIONS` (case or cases, then the words), `DOUBLE` (prepositions whose case hangs on the word before:
its stems, the case with it, the case without it), `MEN` and `WOMEN` (words for people, by their base form), `ROLE_FORMS` (forms of such words that no
paradigm makes), `RELATIONS` (of the words for people, forms of those that are somebody's: `речник Макрона`, `речник Пєсков`), `AGREEING` (endings of adjectives between a
preposition and a place, with gender and cases), `OWNED` (stems of words whose owner follows in the genitive), `OF` (stems of nouns that often have an owner behind them, too),
`OWNED_BY_PLACES` (those of `OWNED` that places have), `NOUNS` and `PLACE_NOUNS` (stems of nouns that have an owner
behind them, by gender), `ABSTRACT` (endings of nouns that say what somebody does), `NAMED` (stems of nouns that something is called by: `hotel Moskwa`), `LABELS` (of words for
what is written: `z napisem Kyiv`), `AGENTS` (of `OWNED`,
who acts), `OPENING` (adverbs and words of time that may open a clause), `BETWEEN` (what may stand between subject and verb), `JOINS` (conjunctions that open a clause),
`RELATIVES` and, of these, `RELATIVE_OBJECTS`, `BE` (forms of *to be* with what they agree with), `GOES`, `SAYS`, `INTRANSITIVE` (stems of verbs that have a subject and no
object, or what was said for one), `TAKES` (of verbs that need an object), `GIVES` (of verbs that have a receiver), `OTHER_CASES` (of verbs whose object is no accusative),
`OBJECT` (endings of an object), `FUTURE` (endings of finite verbs that no list of forms tells), `PAST` and `PRESENT` (endings of finite verbs with what they agree with),
`FORMS` (other finite forms with what they agree with; `-`: a word that only looks like one), `PRONOUNS` (pronouns and quantities with the verbs that agree with them as subjects), `NO_SUBJECTS` (endings of names that are no nominatives), `GENITIVES_BETWEEN` (endings
of words that may stand between a title and a name).

Only where a language has them: `RELATIONAL` (titles that may be another's: `советник Трамп`, `советник Трампа`), `ON` and `ON_OR_NOT` (places that one is *on*, which have rows of
their own in `DOUBLE`, marked `@` and `?`), `TO_WHOM` (nouns with a dative behind them), `PASSIVE` (endings of passive verbs), `SUCH` (what names stand in the nominative behind,
with *as*), `GENITIVE_PLURALS` (endings that are no other case), `FURTHER_OWNERS` (whether a noun owns a place where another word is the clause's subject), `KEPT` (first parts of
double surnames that are not declined), `MEN_FIRST` (how a man's name ends that begins with the surname).

Not in every language: `MEN_ROLES` and `WOMEN_ROLES` (paradigms of words for people, several forms with a slash), `ON_PLACES` (places that one is *on*), `OBJECT_CASES` (stems of
verbs by the case of their object), `NO_VERBS` and `NO_VERB_ENDINGS` (what has the forms of a verb beside it and is none), `FIRST_PERSONS` (words that make the speaker the
subject), `GOVERNING_ADJECTIVES` (stems of adjectives that have an object behind them), `THINGS_NAMED` (of `NAMED`, what is no place), `PARTICLES` and `BOTH_DECLINED` (of names
with several parts).

Small lists: `PEOPLE_DOUBLE` (`DOUBLE` for persons), `LOOKS_AHEAD` (prepositions that open a sentence and are told by the words behind the name), `VOICED` (those with a longer form before some
sounds), `INSIDE` (those between a title and its place), `NOT` and `NOT_BEFORE` (negations, of their own and joined to verbs), `ONLY`, `AND`, `ME` (the reflexive word), `AS`, `YEARS`, `POSSESSED`
(words before `GENITIVES`, nouns that govern like prepositions: `jego zdaniem`), `TAGS` (verbs of reported speech), `APPOSED` (`miasto Wiedeń`), `NEARBY` (phrases that have an owner behind them),
`AFFAIRS` (nouns between a ministry's adjectives: `spraw`), `NOUN_ENDINGS` (of `NOUNS`), `DATIVE`, `TOOLS` (endings of receivers and instruments), `BARE_PAST`, `IMPERSONAL` (endings of pasts without
one, and of those that have no subject), `ADJECTIVE_CASES` (endings of adjectives before a place, with gender and cases; `AGREEING` where a preposition stands before them), `ADJECTIVES_OF_PEOPLE` (before
titles), `DONE`, `PARTICIPLES` with `PARTICIPLE_ENDINGS`, `PRESENT_PARTICIPLES` (of participles, which have objects and doers of their own).

An entry of a list of stems that ends with `_` is a whole word (`boj_`, not `bojkot`), where the list decides a preposition's case.

`TRAITS`, what a language does: `free-order` (objects before their verbs, subjects behind them: more is refused), `owners-behind-adjectives` (`část celé Sibiře`), `places-on-rivers` (`Kolín nad Rýnem a`),
`offices-of-states` (`minister finansów Grecji`), `objects-told-apart` (an object's ending is no genitive's), `goes-with-another-preposition` (`do`, where others go `в`), `titles-overrule` (a base form behind a
title in a case was left as it was), `base-forms-are-left` (and so behind a preposition), `objects-of-infinitives` (`посетить Латвию`).

*What a word can be* (`names.standing.nouns`): `NOMINATIVES`, `ACCUSATIVES` and `FORMS_BESIDE` (adjectives, infinitives) have rows of endings, each with the endings that must
stand in its place in other words of the lexicon: `a>ę` takes a word in -a for a feminine nominative if there is one in -ę; `+` joins two, `!` wants there to be none, `0` is
no ending.

*What it is called there* (`names.declension`): rules of the form `endings gender cut gen dat acc ins loc`, asked from the first on. So many letters as `cut` says are
taken off and an ending is put on; `0` is none, `=` is the base form, `~` the softened stem of the language, `?` is not known. `IRREGULAR` has single words in the same form.

Tables of such rules: `PLACES`, `MEN_GIVEN`, `MEN_SURNAMES`, `WOMEN_GIVEN`, `WOMEN_SURNAMES`, `ADJECTIVES`, `PLURAL_ADJECTIVES`, `IRREGULAR` and `PEOPLE_IRREGULAR`. `UNCHANGING` are words without case
forms, `GENITIVE_A` and `GENITIVE_U` say which genitive the dictionary has; `ADJECTIVE_ENDINGS`, `AFTER_ENDINGS`, `GENITIVE_ENDINGS` and `NO_ADJECTIVES` tell the parts of a name of several words.

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
