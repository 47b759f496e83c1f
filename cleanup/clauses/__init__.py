"""Clauses: a light walk from the left over the beginning of an English clause.

    After eleven years, | the presenter of the show | she | leaves
    leading phrases       subject                     ^ asked about

No parser: only the beginning of a clause is read, up to the word that is asked about, and only one reading is wanted: opening phrases, then one
noun phrase, and no verb so far. Where that reading does not hold to the word, there is no answer, and the caller leaves the text alone.

* A clause begins at a sentence, behind a conjunction, or behind a comma that ends an opening phrase or an inserted one.
* Opening phrases are adverbs (`then`), phrases with a preposition (`in May`), times (`last week`), and anything up to a comma that begins with a
  preposition, a conjunction or an -ing form.
* A noun phrase is a determiner, adjectives, nouns, names and numbers, and phrases with a preposition behind it. A new one begins at a determiner, and
  at a capital behind a noun in small letters (`In October | the Kremlin`, `In October | Anna Nowak`, but `In Warsaw he` has none).

The enemy is the clause without a relative (`the people they know are here`): `loose_verb` finds the verb that is left over in it.
Needs the word classes of English; without them nothing is ever found. Nothing here is kept: it is cheap enough to ask where a rule's word stands.

Rooms: `phrase` reads noun phrases, `verbs` finite verbs, `walk` a clause from its beginning, `owner` who governs a word,
`complete` whether a verb has all it needs, `idle` whether a verb form has no work.
"""

from __future__ import annotations

from cleanup.clauses.complete import complete
from cleanup.clauses.idle import idle
from cleanup.clauses.owner import governing_pronoun, governor, inside_quotes, subject_word
from cleanup.clauses.phrase import NounPhrase, noun_phrase
from cleanup.clauses.verbs import finite, loose_verb
from cleanup.clauses.walk import Clause, clause_before

__all__ = [
    "Clause",
    "NounPhrase",
    "clause_before",
    "complete",
    "finite",
    "governing_pronoun",
    "governor",
    "idle",
    "inside_quotes",
    "loose_verb",
    "noun_phrase",
    "subject_word",
]
