"""What a sentence says outright of a name: that somebody or something else bears it. A part of the kind `entity`, for all languages of the tables.

`Monaka are crisp wafers`; `Londyn, the family doctor`; `our cat Praha`; `Francie smiled`; `Finlandia by Sibelius`; `a village called Moskau`; `Praha: Academia, 1978`;
`110 00 Praha 1`. Nothing of this is asked of the name's own letters: the tables say which spellings are unsafe by themselves.
"""

from __future__ import annotations

from itertools import pairwise

from cleanup.context import Context
from cleanup.document import Line, fold
from cleanup.languages import language
from cleanup.lexicon import WordClass as W
from cleanup.lexicon import lexicon
from cleanup.lexicon.people import PERSONS, PLURAL_PERSONS, TIME
from cleanup.names import bearers as b
from cleanup.names import namesakes
from cleanup.names.before import unelided
from cleanup.names.gazetteer import INFLECTING, Alias
from cleanup.names.sexes import sex_of

_SAID = 8  # words behind `is` in which the noun of what is said of a name is looked for
_APPOSED = 5  # words behind a comma in which it is
_QUOTED = 6  # words of a quotation of its own language, at most
_CONJ = frozenset("until till after before as when while because".split())
_OTHERS = b.KIN | b.ANIMALS | b.CRAFTS | b.CREATURES
_THINGS = b.ANIMALS | b.SERVED | b.WORKS | b.SETTLED | b.NAMING | namesakes.THINGS
_OF_PERSONS = b.ANIMALS | b.SERVED | b.WORKS | b.TRADES | namesakes.THINGS
"""What a statesman never is; the news says `Tchaikovsky, the composer` and `the physicist Sakharov`."""
_STATE_LIKE = frozenset(
    "team club company firm group mannschaft verein firma gruppe équipe société groupe equipo empresa grupo squadra ditta gruppo equipa".split()
)
"""Of the names of things: what a state may be called as well (`Polska is the team to beat`)."""
_FOLDED_STATES = frozenset(map(fold, namesakes.STATES))
_OPENED, _CLOSED = '"“„«»‘', '"”“»«’'


def something_else(line: Line, first: int, last: int, alias: Alias, context: Context) -> bool:
    """Whether the words beside a place's or an organisation's name give it to somebody or something else."""
    before, earlier, after = _beside(line, first, last)
    if institution(alias, context) and before in b.INSTITUTIONS:
        return False
    if before in _OTHERS or before in b.WORKS or (before == "en" and earlier in _ROLLED):
        return True
    if (after in b.SMILED or (after in ("się", "se") and _at(line, last + 1) in b.SMILED)) and before not in _prepositions(context):
        return True
    if after in b.PRINTED or (after in ("was", "were", "is", "left") and not b.PRINTED.isdisjoint((_at(line, last + 1), _at(line, last + 2)))):
        return True
    if after in b.CALLING and first == line.sentence_start(first):
        return True
    if line.words[last - 1].endswith(("'s", "’s")) and (after in b.EPONYMS or _at(line, last + 1) in b.EPONYMS):
        return True  # Wien's displacement law
    if _played(line, last) or _settled(line, first, last, alias) or _quarter(line, first, last):
        return True
    if line.gap(last) == ", " and _at(line, last) == "whose" and _at(line, last + 1) in b.KIN | _HAD:
        return True
    if earlier in b.IN_TITLES and line.words[first - 2][0].isupper() and first - 2 > line.sentence_start(first):
        return True
    if line.words[last - 1].endswith(("'s", "’s")) and (after in b.TRADES or after in b.SHOPS):
        return True
    if after == "who" or (line.gap(last) == ", " and _at(line, last) == "who"):
        return True
    if context.language is not None and context.language.tag == "en":
        if before in b.MINE or before in b.ANY or after in b.KINDS or (before == "the" and after in b.PEOPLES):
            return True
        if alias.type == "LOC" and (_in_apposition(line, first, before, after, context) or _sails(line, last, after) or _is_a_man(line, first, last)):
            return True
    if earlier in b.OWNED and context.language is not None and context.language.tag not in INFLECTING and _is_owned(line, first, before, context):
        return True
    if before in b.SUNG or before in b.EATEN or (after in b.BY and _by_somebody(line, last, context)):
        return True
    return _said_to_be(line, first, last, context) or _apposed(line, first, last) or _numbered(line, first, last) or _in_a_list(line, first, last)


def institution(alias: Alias, context: Context) -> bool:
    """Whether it is an institution that the told source spells so: words such as `agency` or `party` beside it say what it is, and not that it is something else."""
    return alias.type == "ORG" and context.source in alias.languages


def somebody_else(line: Line, first: int, last: int, ending: str, context: Context) -> bool:
    """Whether the words beside a surname alone give it to a neighbour, a firm or a dish, wherever the text comes from."""
    before, earlier, after = _beside(line, first, last)
    if before in b.COURTESY or before in b.SIBLINGS or after in b.SIBLINGS or (ending and after in b.SHOPS):
        return True
    if ending and after in b.TRADES:
        return True
    if after in ("and", "&", "und", "et", "y", "e", "i", "a") and _at(line, last + 1) in b.SONS and line.words[last + 1][0].isupper():
        return True
    if context.language is not None and before in namesakes.INDEFINITE.get(context.language.tag, ()):
        return True
    if before in b.HOUSES or (before in b.TRADES and line.words[first - 1].islower()):
        return True
    around = line.words[max(line.sentence_start(first), first - 4) : first] + line.words[last : min(line.sentence_end(last - 1), last + _SAID)]
    if before in namesakes.HANDLED or before in b.ANIMALS or after in b.WOMEN or before in namesakes.MEASURES:
        return True
    if earlier in namesakes.MEASURES and before in _prepositions(context):
        return True
    if _said_to_be(line, first, last, context, _OF_PERSONS) or _apposed(line, first, last, _OF_PERSONS):
        return True
    if before in b.EATEN or (before in b.ORDERED and after in ("for", "with", "für", "mit", "pour", "avec", "para", "con", "per", "com")):
        return True
    return any(fold(word) in b.SERVED for word in around)


def named(line: Line, first: int, last: int, context: Context) -> bool:
    """Whether the sentence says how something is called: `the exonym Kiew`, `a village called Moskau`, `Poles call the city Wilno`, `known as Kreml`."""
    before, earlier, _ = _beside(line, first, last)
    if not before:
        return False
    if before in b.INSTEAD or (before in ("of", "de", "di") and earlier in b.INSTEAD):
        return True  # why it writes Kyiv instead of Kiev
    if before in b.NAMING or before in b.FORMERLY or (before in b.AS and earlier in b.KNOWN) or (before in b.IS and earlier in b.NAMING):
        return True
    if before in b.NAMED:
        subject = line.words[first - 2] if first > 1 else ""
        return (
            subject.islower()
            and (context.can_be(subject, W.NOUN | W.PLURAL | W.AUXILIARY) or not subject)
            and subject not in ("he", "she", "they", "it", "has", "had", "have")
        )
    if before in b.CALLING:
        return before != "called" and earlier not in ("", "he", "she", "it")
    third = fold(line.words[first - 3]) if first > 2 else ""
    return third in b.CALLING and line.gap(first - 1) == " " and before not in namesakes.NEAR and earlier in _THE


_HAD = frozenset("first maiden last real given".split())
_ROLLED = frozenset("roule roulait roulaient".split())
_THE = frozenset("the this die den das la le el il lo a o to tu tę to".split())


def in_its_language(line: Line, first: int, last: int, alias: Alias, context: Context) -> bool:
    """Whether the name opens or closes a short quotation of which another word is one of a language that spells the name so, and none of the target: `"Selenskyj kommt!"`."""
    low, high = first, last
    while low > max(0, first - _QUOTED) and line.gap(low)[-1:] not in _OPENED:
        low -= 1
    while high < min(len(line.words), last + _QUOTED) and not _closes(line.gap(high)):
        high += 1
    if high - low > _QUOTED or high - low == last - first or line.gap(low)[-1:] not in tuple(_OPENED) or not _closes(line.gap(high)):
        return False
    others = [fold(word) for word in (*line.words[low:first], *line.words[last:high]) if word.isalpha()]
    return any(context.band(word) < 2 and _spoken(word, alias.languages) for word in others)


def elsewhere(line: Line, last: int) -> bool:
    """Whether a state of America is named right behind, as other languages name it: `Moscow, en Idaho`, `Athens im US-Bundesstaat Georgia`."""
    near = line.words[last : min(line.sentence_end(last - 1), last + (6 if _at(line, last) in _ARTICLES else 3))]
    return any(word in namesakes.STATES or fold(word) in b.STATES for word in near)


def at_a_time(line: Line, first: int, last: int) -> bool:
    """Whether the sentence is of a time when the place had another name: `the interwar Wilno`, `before the war`."""
    known = line.folded_sentence(first, last)
    if not b.PAST.isdisjoint(known):
        return True
    if known.isdisjoint(("war", "wars")):
        return False
    sentence = [fold(word) for word in line.words[line.sentence_start(first) : line.sentence_end(last - 1)]]
    return any(sentence[i : i + 3] in (["before", "the", "war"], ["between", "the", "wars"]) for i in range(len(sentence)))


def given_name(line: Line, first: int, last: int) -> bool:
    """Whether a name that is a given name as well stands where a person may: anywhere but behind `in`, `to` or `from`."""
    if last - first > 1 or sex_of(line.words[first]) is None:
        return False
    before = fold(line.words[first - 1]) if first and line.gap(first) == " " else ""
    return before not in namesakes.NEAR


# ---------------------------------------------------------------------------------------------------------------------- what is looked at


def _played(line: Line, last: int) -> bool:
    """Whether the name is a part that somebody plays: `Tokio es interpretada por Úrsula`."""
    near = [_at(line, index) for index in range(last, min(line.sentence_end(last - 1), last + 4))]
    return any(word in b.PLAYED and other in b.BY_WHOM for word, other in pairwise(near))


def _settled(line: Line, first: int, last: int, alias: Alias) -> bool:
    """Whether a home spelling stands in a sentence on an American state, or on a record: settlers took the name along, and songs bear it as it is."""
    if alias.type != "LOC":
        return False
    sentence = line.folded_sentence(first, last)
    before = fold(line.words[first - 1]) if first else ""
    if not b.RECORDS.isdisjoint(sentence) and before not in namesakes.NEAR | {"near"}:
        return True  # the album opens with Warszawa; not: was recorded near Lwów
    return not b.SETTLERS.isdisjoint(sentence) or not _FOLDED_STATES.isdisjoint(sentence)


def _quarter(line: Line, first: int, last: int) -> bool:
    """Whether a quarter of a city is meant that is called like a place elsewhere: `Praga, on the right bank of the Vistula`."""
    cues = b.QUARTERS.get(fold(" ".join(line.words[first:last])))
    return cues is not None and not cues.isdisjoint(line.folded_sentence(first, last))


def _beside(line: Line, first: int, last: int) -> tuple[str, str, str]:
    """The folded words before, before that, and after, as far as only a space parts them."""
    before = fold(line.words[first - 1]) if first and line.gap(first) == " " and unelided(line.words[first]) == line.words[first] else ""
    earlier = fold(line.words[first - 2]) if before and first > 1 and line.gap(first - 1) == " " else ""
    return before, earlier, _at(line, last) if line.gap(last) == " " else ""


def _prepositions(context: Context) -> frozenset[str]:
    return context.language.prepositions if context.language is not None else frozenset()


def _at(line: Line, index: int) -> str:
    return fold(line.words[index]) if index < len(line.words) else ""


def _in_apposition(line: Line, first: int, before: str, after: str, context: Context) -> bool:
    """Whether a noun that is nothing but one stands right before: `the sun disc Aten`, `her dinghy Moskva`."""
    if not before or not line.words[first - 1].islower() or not before.isalpha() or before in b.GROUND or before in TIME:
        return False
    opening = line.sentence_start(first)
    if first - 1 == opening or not context.can_be(before, W.NOUN):
        return False
    together = all(line.gap(index) == " " for index in range(opening + 1, first))
    if together and fold(line.words[opening]) in _prepositions(context) and context.can_be(after, W.PAST | W.VERB_S | W.AUXILIARY | W.MODAL):
        return False  # After the earthquake Turcja declared
    if (
        first > 2
        and line.gap(first - 1) == line.gap(first - 2) == " "
        and fold(line.words[first - 3]) in ("a", "an", "the")
        and line.words[first - 2].islower()
    ):
        if first > 3 and fold(line.words[first - 4]) in _prepositions(context) and line.sentence_start(first) == first - 4:
            return False  # After the long drought Polska bought grain
        return not context.can_be(before, W.PAST | W.PARTICIPLE | W.VERB_S | W.ADVERB | W.PREPOSITION) and not context.is_function_word(
            line.words[first - 2]
        )
    if context.can_be(before, ~int(W.NOUN)):
        return False
    return (
        any(namesakes.namesake(before) or before in kinds for kinds in (_OTHERS, b.WORKS, b.SERVED))
        or not context.translated
        or context.source is None
    )


def _sails(line: Line, last: int, after: str) -> bool:
    """Whether the name does what ships do, or has what is done to them: `Pommern was torpedoed`."""
    return after in b.SAILED or (after in ("was", "were", "is", "had") and any(_at(line, i) in b.SAILED for i in (last + 1, last + 2)))


def _is_a_man(line: Line, first: int, last: int) -> bool:
    """Whether the subject that opens the sentence is he: `Mosca sold the vineyard to his brother`."""
    if first != line.sentence_start(first) or line.gap(last) != " ":
        return False
    for index in range(last, min(line.sentence_end(last - 1), last + _SAID)):
        word = fold(line.words[index])
        if word in ("his", "himself", "herself") or (word in ("he", "she") and index > last and fold(line.words[index - 1]) in _CONJ):
            return True
        if not line.words[index].islower() or line.gap(index) != " " or word in PERSONS or word in PLURAL_PERSONS:
            return False
    return False


def _is_owned(line: Line, first: int, before: str, context: Context) -> bool:
    """Whether what stands between a possessive and the name is a thing or an animal that bears it: `our ferret Donau`; not `our ally Polska`."""
    if not line.words[first - 1].isalpha() or before in b.GROUND or before in TIME or before in PLURAL_PERSONS or context.is_function_word(before):
        return False
    return context.language is None or context.language.tag != "en" or context.can_be(before, W.NOUN)


def _by_somebody(line: Line, last: int, context: Context) -> bool:
    """Whether who made a work is named behind `by`: `by Sibelius`, not `by Monday` or `by Russian troops`."""
    maker = line.words[last + 1] if last + 1 < len(line.words) else ""
    following = line.words[last + 2] if last + 2 < len(line.words) and line.gap(last + 2) == " " else ""
    if not maker[:1].isupper() or fold(maker) in TIME or context.can_be(maker, W.ADJECTIVE):
        return False
    return not (following.islower() and context.can_be(following, W.PLURAL | W.NOUN) and not context.can_be(following, W.VERB | W.PAST))


def _said_to_be(line: Line, first: int, last: int, context: Context, kinds: frozenset[str] = _OTHERS | _THINGS) -> bool:
    """Whether the sentence says what the name is: `Tejas is a light fighter`, `Soyuz and Moskva were his canaries`."""
    at, end = last, line.sentence_end(last - 1) if "–" not in line.gap(last) and "—" not in line.gap(last) else line.sentence_end(last)
    before = fold(line.words[first - 1]) if first and line.gap(first) == " " else ""
    if before in _prepositions(context) and not (context.language is not None and before in context.language.articles):
        return False  # the spokesman of Kreml is a father of four
    if at + 1 < end and fold(line.words[at]) in ("and", "und", "et", "y", "e", "i", "a") and line.words[at + 1][0].isupper():
        at += 2
    if at >= end or line.gap(at) not in (" ", ", ", " – ", " — "):
        return False
    if " – " not in line.gap(at) and " — " not in line.gap(at):
        if fold(line.words[at]) not in b.IS:
            return False
        at += 1
    elif context.language is None or context.language.tag not in ("uk", "ru"):
        return False
    elif fold(line.words[at]) in b.IS or fold(line.words[at]) == "це":
        at += 1
    if _at(line, at) == "what":
        return True
    known, bare = context.language, False
    if known is not None and known.articles:
        bare = fold(line.words[at]) not in known.articles and not context.can_be(line.words[at], W.DETERMINER | W.POSSESSIVE)
    return _noun(line, at, min(end, at + _SAID), bare, context, kinds)


def _noun(line: Line, at: int, end: int, bare: bool, context: Context, kinds: frozenset[str]) -> bool:
    """Whether the noun phrase that begins here is one of a person, an animal or a thing that bears names; `bare`: its article is missing (`Monaka are wafers`, `fue físico`)."""
    known = context.language
    english = known is not None and known.tag == "en"
    for index in range(at, end):
        word = fold(line.words[index])
        if index > at and (line.gap(index) != " " or word in _prepositions(context)):
            return False
        if bare and not (context.can_be(word, W.PLURAL) if english else word in b.CRAFTS and index == at):
            if not english:
                return False
            continue
        if word in kinds and word not in _STATE_LIKE:
            following = _at(line, index + 1) if index + 1 < end and line.gap(index + 1) == " " else ""
            if not english or not context.can_be(following, W.NOUN | W.PLURAL) or following in kinds or following in _prepositions(context):
                return True
    return False


def _apposed(line: Line, first: int, last: int, kinds: frozenset[str] = _OTHERS | _THINGS) -> bool:
    """Whether what bears the name is said behind a comma: `Praga, the district of Warsaw`, `Londyn, the family doctor`."""
    if last >= len(line.words) or line.gap(last) != ", " or fold(line.words[last]) not in _ARTICLES:
        return False
    if first and fold(line.words[first - 1]) in namesakes.INSIDE and line.sentence_start(first) == first - 1:
        return False  # In Moskwa, the hotel was shut
    end = min(line.sentence_end(last - 1), last + 1 + _APPOSED)
    for index in range(last + 1, end):
        if line.gap(index) != " ":
            return False
        word = fold(line.words[index])
        if word in kinds and word not in _STATE_LIKE:
            return True
        if index > last + 1 and len(word) < 4 and word.isalpha() and word in _OF:
            return False
    return False


_ARTICLES = (
    frozenset("a an the ein eine einen einem einer der die das dem den un une le la les el los las una il lo o a os as um uma".split()) | b.OWNED
)
_OF = frozenset("of in on at by for with von in im aus de du des en del da do di z w s na v".split())


def _numbered(line: Line, first: int, last: int) -> bool:
    """Whether a number of post or of a district stands beside, or the name stands where a book was printed: `00-950 Warszawa`, `Praha 1`, `Praha: Academia, 1978`."""
    before = line.words[first - 1] if first and line.gap(first) == " " else ""
    if before[:1].isdigit() and before.replace("-", "").isdigit() and not _year(before):
        return True
    after = line.words[last] if last < len(line.words) else ""
    gap = line.gap(last)
    if (
        gap == " "
        and after.isdigit()
        and len(after) < 3
        and (last + 1 >= len(line.words) or line.gap(last + 1) != " " or line.words[last + 1][0].isupper())
    ):
        return True
    if _year(after) and gap in (" ", ", ") and line.gap(first)[:1] in (",", ":", "(", ";"):
        return last + 1 >= len(line.words) or not line.gap(last + 1).isspace()
    if gap == ": " and after[:1].isupper():
        return any(_year(line.words[i]) and line.gap(i) in (", ", " ") for i in range(last + 1, min(len(line.words), last + 5)))
    return False


def _year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word[:2] in ("16", "17", "18", "19", "20")


def _in_a_list(line: Line, first: int, last: int) -> bool:
    """Whether a given name stands behind a comma, as in a list of people: `Vrba, Jan; Moskva, Petra`."""
    if line.gap(last) != ", " or last >= len(line.words) or (first and line.gap(first)[:1] not in (";", ":", "")):
        return False
    closing = line.gap(last + 1)[:1]
    return sex_of(line.words[last]) is not None and closing in (";", ".", ")", "")


def _closes(gap: str) -> bool:
    return bool(gap) and any(mark in gap for mark in _CLOSED)


def _spoken(word: str, languages: tuple[str, ...]) -> bool:
    """Whether the word is a usual one in any of the languages."""
    for tag in languages:
        words = lexicon(tag)
        if words is not None and words.band(word) >= 3:
            return True
        if tag and word in language(tag).function_words:
            return True
    return False
