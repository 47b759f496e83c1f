"""Complete clauses: has this verb all it needs behind it, so that the noun before its subject cannot be its object?

    the trial | it will begin in May         complete: nobody begins a trial `it will begin in May`
    the songs | they sang in May             not: what they sang is the songs

A verb is complete with an adjective, a participle or a place (`is closed`, `is on the way`), with an object of its own (`counted 300 bats`), or where it
takes none (`closed` verbs below). A sentence that ends in a preposition lacks what that needs.
"""

from __future__ import annotations

from cleanup.clauses.closed import AUXILIARIES, NOUNS
from cleanup.context import Context
from cleanup.document import Line, fold
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.lexicon.people import TIME

_BE = words("is are was were be been isn't aren't wasn't weren't")
_PLACES = words("on at in under near behind between")
_DEGREE = words("very too so quite still also now already almost fully again always often not no longer only yet")
_WHICH = words("this last every next each")
_GIVING = words(
    "give gives gave send sends sent buy buys bought bring brings brought show shows showed offer offers offered tell tells told pay pays paid"
)
_WITHOUT_OBJECT = words(  # verbs that take none, in all their finite forms, and their participles
    """
    appear appears appeared apologise apologises apologised apologize apologizes apologized arrive arrives arrived begin begins began begun belong
    belongs belonged burn burns burned close closes collapse collapses collapsed come comes came comment comments commented complain complains
    complained consist consists consisted continue continues continued cry cries cried decrease decreases decreased depart departs departed depend
    depends depended die dies died disappear disappears disappeared enter enters entered exist exists existed expire expires expired explode explodes
    exploded fall falls fell fallen flee flees fled function functions functioned go goes went gone grow grows grew grown happen happens happened
    increase increases increased last lasts lasted laugh laughs laughed leave leaves left lie lies lay live lives lived occur occurs occurred open
    opens opened operate operates operated participate participates participated play plays played protest protests protested react reacts reacted
    remain remains remained resign resigns resigned rest rests rise rises rose risen run runs ran sell sells sing sings sang sink sinks sank sunk
    sleep sleeps slept smile smiles smiled speak speaks spoke stand stands stood start starts started stay stays stayed stop stops stopped suffer
    suffers suffered survive survives survived swim swims swam talk talks talked travel travels travelled traveled wait waits waited wake wakes woke
    walk walks walked win wins won work works worked appeal appeals appealed return returns returned retire retires retired
    """
)
_BOTH_WAYS = words(  # those of them that take an object as well: they must have a preposition, a time or nothing but the end behind them, and `it` or `they` before
    """
    begin begins began begun burn burns burned close closes continue continues continued enter enters entered increase increases increased leave
    leaves left open opens opened operate operates operated play plays played run runs ran sell sells sing sings sang speak speaks spoke start starts
    started stop stops stopped suffer suffers suffered survive survives survived travel travels win wins won work works worked return returns returned
    decrease decreases decreased swim swims swam cry cries cried
    """
)


def complete(line: Line, verb: int, context: Context, *, thing: bool, plural: bool = False) -> bool:
    """Whether the clause of the verb at `verb` lacks nothing up to the end of its sentence. `thing`: its subject is no person; `plural`: there are several."""
    end = line.sentence_end(verb)
    if not any(c in line.gap(end) for c in ".!…”") or context.can_be(line.words[end - 1], W.PREPOSITION):
        return False
    i = verb
    while i + 1 < end and line.gap(i + 1) == " " and (fold(line.words[i]) in AUXILIARIES or context.can_be(line.words[i], W.MODAL)):
        following = fold(line.words[i + 1])
        if fold(line.words[i]) in _BE and not (following in _BE or following in _DEGREE):
            break
        i += 1
        while i + 1 < end and line.gap(i + 1) == " " and fold(line.words[i]) in _DEGREE:
            i += 1
    main = fold(line.words[i])
    following = fold(line.words[i + 1]) if i + 1 < end and line.gap(i + 1) == " " else ""
    if main in _BE:
        return _complement(line, i, end, context, thing)
    chained = i > verb
    if fold(line.words[i - 1]) in _BE and chained:
        return context.can_be(main, W.ADJECTIVE | W.PARTICIPLE) and _ends(line, i + 1, end, context)
    if chained and not context.can_be(main, W.VERB | W.PARTICIPLE):
        return False
    if main in _WITHOUT_OBJECT:
        if main not in _BOTH_WAYS:
            return True
        return thing and (following == "" or following in TIME or context.can_be(following, W.PREPOSITION))
    if following == "" or main in _GIVING:
        return False
    return _own_object(line, i + 1, end, context, plural)


def _complement(line: Line, be: int, end: int, context: Context, thing: bool) -> bool:
    """`is closed`, `was very full`, `are on the way`."""
    i = be + 1
    while i < end and line.gap(i) == " " and fold(line.words[i]) in _DEGREE:
        i += 1
    if i >= end or line.gap(i) != " ":
        return False
    word = fold(line.words[i])
    if word in _PLACES:
        behind = line.words[i + 1] if end - i > 1 else ""
        return thing and context.can_be(behind, NOUNS | W.DETERMINER | W.POSSESSIVE) and not context.can_be(behind, W.PREPOSITION | W.PAST)
    if context.can_be(word, W.ING) and not context.can_be(word, W.ADJECTIVE) and word.removesuffix("ing") not in _WITHOUT_OBJECT:
        return False  # `a format it is promoting over another`
    fits = context.can_be(word, W.ADJECTIVE | W.PARTICIPLE) and not context.can_be(word, W.PREPOSITION | W.DETERMINER)
    return fits and _ends(line, i + 1, end, context)


def _ends(line: Line, i: int, end: int, context: Context) -> bool:
    """Whether the sentence is over at word `i`, or goes on with a preposition, a conjunction, a time or behind a mark."""
    if i >= end or line.gap(i) != " " or context.can_be(line.words[i], W.PREPOSITION | W.CONJUNCTION):
        return True
    return fold(line.words[i]) in _WHICH and i + 1 < end and fold(line.words[i + 1]) in TIME


def _own_object(line: Line, i: int, end: int, context: Context, plural: bool) -> bool:
    """`300 bats`, `longer shifts`, `families`: a noun of its own behind the verb."""
    word = fold(line.words[i])
    if word[0].isdigit() or context.can_be(word, W.NUMBER | W.COMPARATIVE) or (context.can_be(word, W.ADJECTIVE) and not context.can_be(word, NOUNS)):
        last = i + 1
        return last < end and line.gap(last) == " " and context.can_be(line.words[last], NOUNS) and fold(line.words[last]) not in TIME
    if context.can_be(word, W.NOUN) and not context.can_be(word, W.ADVERB | W.PREPOSITION | W.ADJECTIVE) and word not in TIME and i + 1 < end:
        other = fold(line.words[i + 1])  # `chicken hearts`
        if line.gap(i + 1) == " " and context.can_be(other, W.PLURAL) and not context.can_be(other, W.NOUN | W.VERB_S) and other not in TIME:
            return True
    return bool(context.can_be(word, W.PLURAL) and (plural or not context.can_be(word, W.VERB_S)) and word not in TIME)
