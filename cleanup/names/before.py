"""Before: capitalised words that stand before a surname and are no part of it, in languages that do not decline names.

A surname alone after another capitalised word may be somebody else's (`Jan Pieskow`), so it is left. German gives every noun a capital, a sentence opens
with one, and a town may end the phrase before (`A Minsk Loukachenko ha parlato`): these words are told from given names here, by closed lists, by hand.

>>> role("Kremlsprecher"), role("Generalstabschef"), role("Heinrich")
(True, True, False)
>>> unelided("L'opposant"), unelided("Dell'Utri"), unelided("O'Brien")
('opposant', 'Utri', "O'Brien")
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from cleanup.document import Line, fold
from cleanup.languages import Language
from cleanup.lexicon.closed import words
from cleanup.names.gazetteer import INFLECTING
from cleanup.names.sexes import sex_of

_COMMON: Final = 3  # a German noun at least so common is no surname's first half
_KNOWN: Final = 2  # a town is in the list of any language
_ROLES: Final = tuple(
    words("""
    abgeordnete abgeordneter anführer anführerin anwalt anwältin admiral aktivist aktivistin alleinherrscher amtsinhaber amtsinhaberin amtskollege amtskollegen
    amtskollegin außenamtschef autor autorin beauftragte beauftragter befehlshaber berater beraterin bewerber boss bürgermeister bürgermeisterin botschafter
    botschafterin chef chefin chefs dichter dichterin diktator diplomat diplomaten diplomatin direktor direktorin dirigent dissident dissidenten dissidentin experte
    feldherr filmemacher forscher forscherin general gegner gegnerin geschäftsmann gouverneur gouverneurin großmeister gründer gründerin herausforderer
    heerführer herrscher historiker journalist journalistin kandidat kandidaten kandidatin kanzler kanzlers kanzlerin kapitän kardinal kollege kollegen kollegin
    kommandant kommandanten kommandeur kommissar kommissarin komponist komponisten könig königin kosmonaut kriegsherr kritiker kritikerin künstler künstlerin leiter
    leiterin machthaber machthabers manager maler malerin marschall meister menschenrechtler milliardär milliardärs minister ministers ministerin mittelstürmer
    mogul musiker nachfolger nachfolgerin nationaltrainer notenbanker oligarch oligarchen oppositionelle oppositionellen oppositioneller oppositionsführer
    oberhaupt papst parteichef patriarch patriarchen philosoph pianist politiker politikers politikerin politologe präsident präsidenten präsidentin premier premiers
    preisträger preisträgerin prinz profi rebell regisseur regisseurs regierungschef regisseurin richter richterin sänger sängerin schauspieler schauspielerin schriftsteller
    schriftstellerin sekretär sekretärs sekretärin senator spieler spielerin sprecher sprechers sprecherin staatsanwalt staatsmann stürmer star stellvertreter
    tennisspielerin torhüter torjäger torwart trainer trainers trainerin tycoon unterhändler unterhändlerin unternehmer unternehmerin verteidiger vertraute vertrauter
    vorgänger vorgängers vorgängerin vorsitzende vorsitzenden vorsitzender vize violinist weltmeister weltmeisterin wissenschaftler witwe zar zaren
    """)
)
"""What persons are called in German; the last part of a compound is enough (`Söldnerchef`)."""

_ELIDED: Final = re.compile(r"^(?:[LDld]|[Qq]u|[Nn]ell|[Dd]ell|[Aa]ll|[Dd]all|[Ss]ull|[Uu]n)['’](?=[^\W\d_])")


def unelided(word: str) -> str:
    """The word without an article or preposition that is joined to it by an apostrophe."""
    return _ELIDED.sub("", word)


def titled(word: str) -> bool:
    """Whether a name begins with, or follows, what languages call the head of a church."""
    return fold(word.partition(" ")[0]) in _HEADS


def role(word: str) -> bool:
    """Whether a German word names persons by what they are."""
    return word.lower().endswith(_ROLES)


def agreeing(name: str, before: str) -> str:
    """A German name of adjective and noun as it stands behind an article: `das Weiße Haus`, `im Weißen Haus`; behind another word as it is.

    Behind `der` a feminine name may be a genitive or a dative: it is one where it is no subject, which is not known, and both end in -en.

    >>> agreeing("Weißes Haus", "das"), agreeing("Schwarzes Meer", "im"), agreeing("Rotes Kreuz", "vor"), agreeing("Europäische Union", "der")
    ('Weiße Haus', 'Schwarzen Meer', 'Rotes Kreuz', 'Europäischen Union')
    """
    adjective, _, rest = name.partition(" ")
    ending = next((e for e in ("es", "er", "e") if adjective.endswith(e) and len(adjective) > 4), "")
    if not ending or not rest[:1].isupper() or adjective.endswith(_NO_ADJECTIVES):
        return name
    stem = adjective[: -len(ending)]
    if ending == "e" and rest.split()[0] in _PLURALS:
        return f"{stem}en {rest}" if before in _WEAK | {"die"} else name
    weak = {"es": {"das", "ins", "ans", "durchs", "fürs"}, "er": {"der"}, "e": {"die"}}[ending]
    if before in weak:
        return f"{stem}e {rest}"
    if before in ("des", "eines") and " " not in rest and ending != "e":
        rest += "es" if rest.endswith(("s", "z", "Meer", "Staat", "Pakt")) else "s"
    return f"{stem}en {rest}" if before in _WEAK else name


def apart(line: Line, first: int, language: Language, band: Callable[[str], int]) -> bool:
    """Whether the capitalised word before `first` is a word of its own: a German noun, or the town of a phrase that opens the sentence.

    Asked where the text is known to be translated; a given name that is on no list looks like such a word only if it is in the language's list as well.
    """
    if first == 0 or line.gap(first) != " " or language.tag in INFLECTING:
        return False
    word = unelided(line.words[first - 1])
    if word[:1].islower():
        return True
    if sex_of(word) is not None:
        return False
    if language.tag == "de":
        if role(word):
            return True
        led = first > 1 and line.gap(first - 1) == " " and (line.words[first - 2].islower() or fold(line.words[first - 2]) in language.articles)
        if (
            led
            and band(word) >= _COMMON
            and fold(word) not in language.function_words
            and fold(line.words[first - 2]) not in _OF_NAMES
            and fold(word) not in _ANYBODY
        ):
            return True
    opening = line.sentence_start(first)
    return opening == first - 2 and fold(line.words[opening]) in language.prepositions and band(word) >= _KNOWN


_ANYBODY: Final = words("familie ehepaar eheleute geschwister brüder schwestern nachbar nachbarin firma bäckerei metzgerei hotel villa haus praxis")
"""Before a surname that may be anybody's."""
_OF_NAMES: Final = words("von van zu und oder mit bei für an wie als")
"""In lower case before persons as well: `mit Robin Lavrov`."""
_HEADS: Final = words("""
    pope papst papstes pape papa papież papieża papieżem papieżowi papieżu papež papeže papežem papeži папа папы папе папу папой папи папі папою патріарх патріарха патріархом патриарх патриарха патриархом
    patriarch patriarchs patriarchen patriarche patriarca patriarcha patriarchy patriarchą patriarchu patriarchem patriarchovi
""")

_WEAK: Final = words("dem des den der im am vom zum zur beim eines einem einer einen")
_PLURALS: Final = frozenset("Nationen Staaten Emirate Streitkräfte Inseln".split())
_NO_ADJECTIVES: Final = tuple(
    "Kiewer Haager Warschauer Weimarer Shanghaier Minsker Genfer Wiener Pariser Londoner Inter Supreme Gruppe Partei".split()
)
"""First words that end like adjectives and never change."""
