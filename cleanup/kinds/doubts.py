"""What else a spelling may be than the name it looks like: the doubts of the kind `entity`.

A ship, a hotel, a beer or a festival that bears the name; a town elsewhere (`Praha, Texas`); a title in its own language; a neighbour with a statesman's surname; a
sentence about the spelling itself (`In Polish, London is Londyn`); a gloss in brackets. Each function looks at the few words beside the name.
"""

from __future__ import annotations

import re

from cleanup.context import Context
from cleanup.document import Line, fold
from cleanup.kinds import bearing
from cleanup.languages import LANGUAGES, language
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.people import PERSONS, TIME
from cleanup.names import bearers, namesakes
from cleanup.names.gazetteer import INFLECTING, Alias
from cleanup.names.sexes import sex_of
from cleanup.names.standing.governing import may_open

_SPELLING = frozenset(
    "spell spells spelled spelt spelling write writes written wrote call calls called known name named "
    "heißt heißen nennt nennen schreibt genannt appelle appelée s'écrit llama llaman escribe chiama chiamano scrive nazywa pisze".split()
)
_OF_LANGUAGE = frozenset(  # after the name of a language, where it speaks of its words
    "for name names word words spelling spellings form version term pronunciation translation transcription language letter letters alphabet "
    "name namen wort schreibweise schreibung form sprache für nom mot forme orthographe langue pour nombre palabra forma lengua para "
    "nome parola grafia lingua per palavra língua".split()
)
_INTO_LANGUAGE = frozenset("in into from auf aus ins im en du au em em do del dal".split())  # before it
_LANGUAGE_NAMES = frozenset(
    "polish german french spanish italian portuguese czech slovak ukrainian russian english dutch swedish finnish turkish romanian latin "
    "polnisch deutsch französisch spanisch italienisch tschechisch ukrainisch russisch englisch polonais allemand français espagnol italien "
    "tchèque ukrainien russe anglais polaco alemán francés español italiano checo ucraniano ruso inglés".split()
)
_CALLED = frozenset("named called titled entitled dubbed christened baptised baptized branded labelled labeled".split())
_IS_CALLED = frozenset(
    "s'appelle s'appelait heißt hieß llama llamaba chiama chiamava nazywa nazywał nazywała jmenuje jmenoval jmenovala зовут звуть звали".split()
)
_JOINING = frozenset("and or und oder et ou y e o ed od i oraz lub a nebo и или та й або".split())
_EVERYDAY = 3  # from so common on, a word that opens a sentence is that word rather than a name
_SHORT = 4  # letters of a name that is not told from others by itself
_APPOSITION = 6  # words after a comma that may say what bears the name
_WITH_ARTICLE = frozenset(  # places that English names with `the`, by their first word
    "Danube Volga Rhine Vistula Dnieper Dniester Don Oder Elbe Nile Tigris Euphrates Seine Thames Tiber Neva Neva Vltava Jordan Bosphorus Dardanelles Crimea Donbas "
    "Balkans Caucasus Carpathians Alps Pyrenees Himalayas Urals Tatra Tatras Sudetes Netherlands Philippines United Bahamas Maldives Vatican Sahara Sahel Arctic "
    "Antarctic Baltic Black Red North Dead Adriatic Aegean Caspian Mediterranean Barents Middle Far Gaza West Golan South Persian English Suez Panama Strait Gulf "
    "Sea Kerch Baltic Canary Kuril Basque Atlantic Pacific Indian Western Eastern Central Negev Hindu Tien Amazon Ganges Indus Maghreb Czech Soviet Democratic Republic "
    "Central Dominican Solomon Marshall Faroe Bay Arabian Aral East".split()
)
_VILLAGES = frozenset("village hamlet town township district quarter suburb borough neighbourhood neighborhood parish community settlement".split())
_OPENING, _CLOSING = ("(", "[", "“", "„", "«", '"'), (")", "]", "”", "»", '"')
_WOMEN = ("ova", "eva", "owa", "ewa", "ina", "yna", "kaja", "kaya", "kaia", "cka", "ska", "ská", "cká", "ová")  # how surnames of Slavic women end
ADDRESSES = frozenset(  # before a surname
    "mr mrs ms miss dr prof sir herr herrn frau pan pana panu pani pán paní pana monsieur madame mme señor señora sr sra signor signora senhor senhora пан пані".split()
)


def other_thing(line: Line, first: int, last: int, alias: Alias, country: bool, context: Context, vouched: bool = False) -> bool:
    """Whether the place's name is that of a ship, a hotel or a song here, or stands in a phrase of its own language."""
    before = fold(line.words[first - 1]) if first > 0 else ""
    earlier = fold(line.words[first - 2]) if first > 1 else ""
    after = fold(line.words[last]) if last < len(line.words) else ""
    plain = bearers.INSTITUTIONS if bearing.institution(alias, context) else frozenset[str]()
    if any(namesakes.namesake(word) and word not in plain for word in (before, after)) or before in _IS_CALLED:
        return True
    if _of_the_source(before, context) or (alias.native and _of_the_source(after, context)):
        return True
    near = namesakes.NEAR if context.source not in alias.languages else namesakes.NEAR | namesakes.GENITIVE
    if (
        after in ("have", "are", "were")
        and not country
        and before not in ("and", "or")
        and (first == line.sentence_start(first) or not context.is_function_word(before))
    ):
        return True  # Sevilla have won: a team
    named = before in _CALLED or not context.can_be(before, W.PAST | W.VERB_S)  # `the company left Russland`
    if namesakes.namesake(earlier) and earlier not in plain and named and (alias.native or before not in near):
        return True
    if "&" in line.gap(first) + line.gap(last):
        return True
    if alias.type != "LOC":
        if not context.source and line.gap(last) == " " and after not in namesakes.OFFICIALS and _bare_noun(after, context):
            return True  # `Kreml hair tonic`
        return alias.guarded and not (vouched or _after_function_word(alias, line, first, context) or _after_word(alias, line, first, context))
    if alias.native and after and line.gap(last) == " " and line.words[last] == after and after.isalpha() and not context.known(after):
        return True  # Moskva slezam ne verit
    if _namesake(line, first, last, before, earlier, alias, country, context) or _elsewhere(line, last):
        return True
    if before in ADDRESSES or (before == "the" and alias.after.partition(" ")[0] not in _WITH_ARTICLE):
        return True
    if alias.guarded and not (
        vouched
        or _after_function_word(alias, line, first, context)
        or _after_word(alias, line, first, context)
        or _after_opening_phrase(line, first, last, context)
    ):
        return True
    return alias.native and bool(before) and before.isalpha() and not context.known(before)


def borne_by_another(line: Line, first: int, last: int, alias: Alias, context: Context) -> bool:
    """Whether the sentence says of a place's or an organisation's name that it is another's, or speaks of the name, or the place is another."""
    if (
        bearing.something_else(line, first, last, alias, context)
        or bearing.named(line, first, last, context)
        or bearing.given_name(line, first, last)
    ):
        return True
    return alias.type == "LOC" and (bearing.elsewhere(line, last) or (alias.native and bearing.at_a_time(line, first, last)))


def _after_opening_phrase(line: Line, first: int, last: int, context: Context) -> bool:
    """Whether a phrase with a preposition opens the sentence, and the name is its subject: `In the summer Szwajcaria was hit`."""
    opening = line.sentence_start(first)
    least = 1 if context.source and line.gap(first) == ", " else 2
    if context.language is None or context.language.tag != "en" or not least < first - opening < 7 or line.gap(last) != " ":
        return False
    if last >= len(line.words) or fold(line.words[opening]) not in context.language.prepositions:
        return False
    return context.can_be(line.words[last], W.PAST | W.VERB_S | W.AUXILIARY | W.MODAL) and not context.can_be(line.words[last], W.NOUN | W.PLURAL)


def _namesake(line: Line, first: int, last: int, before: str, earlier: str, alias: Alias, country: bool, context: Context) -> bool:
    """Whether something else bears the place's name: a beer, a car, a boat, a house."""
    if not before or line.gap(first) != " ":
        return False
    tag = context.language.tag if context.language else ""
    if before in namesakes.INDEFINITE.get(tag, ()) or before in namesakes.HANDLED or (earlier in namesakes.HANDLED and before not in namesakes.NEAR):
        return True
    if earlier in namesakes.DANCED and before in namesakes.NEAR - namesakes.INSIDE:
        return True
    if before in namesakes.MEASURES or earlier in namesakes.MEASURES or (alias.native and before in namesakes.VENUES):
        return True
    if not context.is_function_word(before) and (earlier in namesakes.ARTICLES.get(tag, ()) or earlier in namesakes.INDEFINITE.get(tag, ())):
        return not _after_opening_phrase(line, first, last, context)  # la barca Lisboa, the dredger Kopenhagen, a rusty Moskva
    if alias.native and before in namesakes.ARTICLES.get(tag, ()) and tag != "en" and not (country and before in namesakes.OF_COUNTRIES.get(tag, ())):
        return True  # im Venezia, el Firenze
    if before in namesakes.OLD_TOWN and last < len(line.words) and fold(line.words[last]) in namesakes.OF:
        return True  # im Lwów der Zwischenkriegszeit
    if before in namesakes.INSIDE or last >= len(line.words) or not line.gap(last).startswith(","):
        return False
    end = min(line.sentence_end(last - 1), last + _APPOSITION)  # Moskwa, the cheapest beer of the kiosk
    stop = next((i for i in range(last + 1, end) if line.gap(i) != " "), end)
    return any(namesakes.namesake(fold(word)) for word in line.words[last:stop])


def _after_function_word(alias: Alias, line: Line, first: int, context: Context) -> bool:
    """Whether a function word stands before, other than one that may join two people's names; or, if the name is no short one, the sentence opens with it, and the
    told source spells it so, or what states do follows (`Polska rejected`)."""
    if line.sentence_start(first) == first:
        told, after = context.source in alias.languages, fold(line.words[first + 1]) if first + 1 < len(line.words) else ""
        if alias.told and context.band(fold(line.words[first])) >= _EVERYDAY:
            return False  # Indie labels: the capital is the sentence's
        return len(line.words[first]) > _SHORT and (told or after in bearers.ACTS or context.language is None or context.language.tag != "en")
    before = line.words[first - 1]
    if fold(before) in bearers.WITH:
        return False  # She danced with Mosca
    if context.translated and context.language is not None and may_open(fold(before), context.language.tag):
        return True
    return line.gap(first) == " " and context.is_function_word(before) and not _joins(fold(before), context)


def _of_the_source(word: str, context: Context) -> bool:
    """Whether a word beside a name is a small one of the told source and none of the target: `the Bank of America` in a German text."""
    if not word or context.source not in LANGUAGES:
        return False
    return word in language(context.source).function_words and not context.is_function_word(word)


def _after_word(alias: Alias, line: Line, first: int, context: Context) -> bool:
    """Whether a plain word stands before a name that the told source spells so, and that is nobody's given name: `griff Russia erneut an`."""
    if not alias.told or context.source not in alias.languages or sex_of(line.words[first]) is not None or first == 0:
        return False
    before = line.words[first - 1]
    if context.can_be(before, W.NOUN) and not context.can_be(before, ~int(W.NOUN)) and fold(before) not in bearers.GROUND | TIME:
        return False  # the sun disc Aten
    return before[:1].islower() and context.known(before) and line.gap(first) in (" ", ", ") and not _joins(fold(before), context)


def spoken_of(line: Line, first: int, last: int, alias: Alias, context: Context) -> bool:
    """Whether the spelling itself is what the sentence is about: it stands beside the canonical one, or beside the name of a language."""
    low, high = line.sentence_start(first), line.sentence_end(last - 1)
    if low == first and first > 0 and line.gap(first).startswith(":"):
        low = line.sentence_start(first - 1)  # `The German for Munich: München`
    text = line.document.text
    if alias.after in text[line.starts[low] : line.ends[high - 1]]:
        sentence = text[line.starts[low] : line.starts[first]] + "\n" + text[line.ends[last - 1] : line.ends[high - 1]]
        if re.search(rf"(?<!\w){re.escape(alias.after)}(?!\w)", sentence):
            return True
    if line.gap(first)[:1] == "," and line.gap(last)[:1] == "," and any(fold(w) in ("name", "word", "spelling") for w in line.words[low:first]):
        return True  # `The name Germans use, Deutschland, comes from a word for people`
    if low == line.sentence_start(first) and _LANGUAGE_NAMES.isdisjoint(line.folded_sentence(first, last)):
        return False
    languages = [i for i in range(low, high) if not first <= i < last and fold(line.words[i]) in _LANGUAGE_NAMES]
    if not languages:
        return False
    return any(fold(line.words[i]) in _SPELLING for i in range(low, high)) or any(_is_language(line, i, high, context) for i in languages)


def _is_language(line: Line, index: int, high: int, context: Context) -> bool:
    """Whether the name of a language stands for the language, and not for what a country has: `in Polish it is …`, `the Polish name`; not `in Polish politics`."""
    follower = fold(line.words[index + 1]) if index + 1 < high and line.gap(index + 1) == " " else ""
    if follower in _OF_LANGUAGE:
        return True
    return index > 0 and fold(line.words[index - 1]) in _INTO_LANGUAGE and (not follower or context.is_function_word(follower))


def _joins(word: str, context: Context) -> bool:
    """Whether a word may join two people's names; `a` is a preposition or an article in the languages of the West."""
    return word in _JOINING and not (word == "a" and context.language is not None and context.language.tag not in INFLECTING)


def _bare_noun(word: str, context: Context) -> bool:
    return word.isalpha() and word.islower() and not context.can_be(word, ~int(W.NOUN | W.ADJECTIVE)) and not context.is_function_word(word)


def may_be_a_woman(line: Line, first: int, last: int, alias: Alias, context: Context) -> bool:
    """Whether a case form of a man's surname is a woman's surname as well, and stands where she may: `Smirnova won the slalom`, not `for Smirnova`."""
    here = line.words[first].removesuffix("'s").removesuffix("’s")
    if not here.endswith(_WOMEN) or alias.after.endswith(("a", "á")) or (context.language is not None and context.language.tag in INFLECTING):
        return False
    before = fold(line.words[first - 1]) if first and line.gap(first) == " " else ""
    return first == line.sentence_start(first) or not before or _joins(before, context) or context.can_be(before, W.CONJUNCTION)


def bears_a_name(before: str, context: Context) -> bool:
    """Whether a thing stands before the surname that may bear it: `the metal festival Tuska`."""
    language = context.language
    if language is None or language.tag != "en" or not before.islower() or before in language.titles or context.is_function_word(before):
        return False
    return (
        context.can_be(before, W.NOUN) and not context.can_be(before, ~int(W.NOUN | W.ADJECTIVE)) and sex_of(before) is None and before not in PERSONS
    )


def anybodys(before: str, after: str, context: Context) -> bool:
    """Whether the surname alone may be anybody's (`Mr Lawrow`), or a make's (`the Makron engine`): nothing says whose, and nothing where the text comes from."""
    low = before.lower()
    if low in ADDRESSES:
        return True
    if not low and not context.can_be(after, W.NOUN | W.PLURAL):
        return False
    return low in ("the", "a", "an", "") and after.islower() and after not in namesakes.RULES | namesakes.OFFICIALS and _bare_noun(after, context)


def long_ago(line: Line, first: int, last: int) -> bool:
    """Whether the sentence has a year before 1946, or a number stands before the name: `a student in Wilno in 1933`, `the asteroid 2367 Praha`."""
    before = line.words[first - 1] if first else ""
    if before.isdigit() and not (len(before) == 4 and before[:2] in ("19", "20")):
        return True
    return any(len(w) == 4 and w.isdigit() and "1000" < w < "1946" for w in line.folded_sentence(first, last))


def _elsewhere(line: Line, last: int) -> bool:
    """Whether a state far off follows: `Praha, Texas`, `Moskwa (Idaho)`."""
    if last >= len(line.words) or line.gap(last) not in (", ", " ("):
        return False
    return line.words[last] in namesakes.STATES or " ".join(line.words[last : last + 2]) in namesakes.STATES


def of_a_village(line: Line, first: int) -> bool:
    """Whether the name is that of a village or small town: `the village of Chiny`, `the small town of Lipsk`."""
    return first > 1 and line.words[first - 1] == "of" and fold(line.words[first - 2]) in _VILLAGES


def enclosed(before: str, after: str) -> bool:
    """Whether brackets, quotation marks or a dash stand at the name: often the original name, on purpose."""
    return (
        before.rstrip("\u00a0\u202f ").endswith(_OPENING)
        or before.endswith("-")
        or after.lstrip("\u00a0\u202f ").startswith(_CLOSING)
        or after[:1] == "-"
    )


def among_its_like(line: Line, first: int, last: int) -> bool:
    """Whether a small word of another script than Latin stands right beside the name."""
    beside = (line.words[first - 1] if first else "", line.words[last] if last < len(line.words) else "")
    return any(word[:1] > "\u0370" and word.islower() for word in beside)
