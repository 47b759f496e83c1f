"""What the pages of a language talk about: its countries, institutions, people; and how its newspapers say things, as far as it survives translation.

One file a language. Words are those of English texts, in lower case; `_` joins several. They are clues of little weight (see `cleanup.origin`): a Polish page
speaks of Polish towns more often than an Italian one does, and no more than that.
"""

from functools import cache
from importlib import import_module
from typing import Final

from cleanup.value import value

SOURCES: Final = ("pl", "uk", "ru", "cs", "sk", "de", "fr", "es", "it", "pt", "ro", "tr", "nl", "sv", "da", "fi")
"""The languages that can be named."""

STRONG: Final = "! "
"""Stands before a turn that hardly any other language has."""


@value
class Homeland:
    """What a page translated from one language shows of its home."""

    country: frozenset[str]
    """Countries, their people and capitals: in the news elsewhere, too."""
    world: frozenset[str]
    """What the whole world's news speaks of."""
    home: frozenset[str]
    """Names of towns, institutions, parties, newspapers, clubs, people that seldom leave the country."""
    common: frozenset[str]
    """Words in small letters for its money, offices and ranks."""
    given: frozenset[str]
    """Given names that few other countries have."""
    endings: tuple[str, ...]
    """How surnames end."""
    cases: tuple[str, ...]
    """How surnames end in other cases than the first, in Latin letters."""
    domains: tuple[str, ...]
    """Addresses."""
    desks: frozenset[str]
    """News agencies."""
    habits: tuple[str, ...]
    """Regular expressions of English turns that are usual in its newspapers and not in English ones; all in lower case."""
    stamps: tuple[str, ...]
    """Regular expressions of what no translator touches: abbreviations, company forms, degrees, numerals with endings, how speech is set."""
    fame: float
    """The share of other languages' pages that speak of the country."""


@cache
def homeland(tag: str) -> Homeland:
    """The homeland of one of `SOURCES`. Raises ModuleNotFoundError for any other."""
    module = import_module(f"{__name__}.{tag}")

    def named(field: str) -> frozenset[str]:
        return frozenset(word.replace("_", " ") for word in str(getattr(module, field)).split())

    def listed(field: str) -> tuple[str, ...]:
        return tuple(str(getattr(module, field)).split())

    def patterns(field: str) -> tuple[str, ...]:
        return tuple(line for line in str(getattr(module, field)).split("\n") if line)

    return Homeland(
        country=named("COUNTRY"),
        world=named("WORLD"),
        home=named("HOME"),
        common=named("COMMON"),
        given=named("GIVEN"),
        endings=listed("ENDINGS"),
        cases=listed("CASES"),
        domains=listed("DOMAINS"),
        desks=named("DESKS"),
        habits=patterns("HABITS"),
        stamps=patterns("STAMPS"),
        fame=float(module.FAME),
    )


ELSEWHERE: Final = frozenset(
    """hungary hungarian hungarians budapest orban orbán greece greek greeks athens cyprus bulgaria bulgarian sofia serbia serbian serbs belgrade vucic vučić croatia croatian
    zagreb slovenia slovenian ljubljana bosnia sarajevo albania albanian tirana kosovo montenegro macedonia norway norwegian norwegians oslo trondheim stavanger tromsø bodø drammen storting stortinget nrk telenor iceland
    icelandic reykjavik estonia estonian tallinn latvia latvian riga lithuania lithuanian vilnius belarus belarusian minsk lukashenko georgia tbilisi armenia armenian yerevan
    azerbaijan baku kazakhstan astana uzbekistan indonesia indonesian jakarta jokowi rupiah surabaya bandung makassar yogyakarta malaysia malaysian kuala thailand thai bangkok
    vietnam vietnamese hanoi philippines manila japan japanese tokyo osaka kishida korea korean seoul china chinese beijing shanghai xinhua taiwan taipei india indian delhi mumbai modi
    rupees crore lakh pakistan pakistani islamabad karachi bangladesh dhaka iran iranian tehran khamenei iraq iraqi baghdad israel israeli israelis jerusalem netanyahu egypt egyptian cairo
    debrecen szeged miskolc győr pécs forint forints fidesz szijjártó thessaloniki piraeus crete mitsotakis syriza plovdiv varna burgas borisov radev niš rijeka dubrovnik
    zadar milanović plenković maribor banja skopje podgorica pristina aarhus odense aalborg frederiksen  stavanger trondheim tromsø equinor støre dkk nok isk tartu daugavpils kaunas vilniaus gomel
    batumi almaty tokayev tashkent bandung semarang medan bali banyumas bmkg prabowo anwar sarawak sabah ringgit baht duterte yuan pudong guangdong shenzhen yen kyoto hokkaido hyundai busan
    saudi riyadh dubai emirates qatar doha lebanon beirut syria damascus jordan morocco algeria tunisia kenya nairobi nigeria lagos ghana ethiopia
    """.split()
)
"""Countries of languages that cannot be named: what speaks of one of them was perhaps translated from there."""
