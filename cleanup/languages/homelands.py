"""What a page translated from a language talks about: its country, its cities, its names, its addresses.

Weak clues (see `cleanup.origin`): a Polish page speaks of Polish towns more often than an Italian one does, and no more than that. Words are those of
English texts, in lower case; the larger towns are those that world news seldom names. Russia's and Ukraine's own are few, because every newspaper of
the world has written of them since 2022.
"""

from cleanup.languages.words import words
from cleanup.value import value


@value
class Homeland:
    """`words`: the country, its people, towns, money, in English; `endings`: how its surnames end; `domains`: its addresses."""

    words: frozenset[str]
    endings: tuple[str, ...]
    domains: tuple[str, ...]


HOMELANDS: dict[str, Homeland] = {
    "pl": Homeland(
        words(
            """poland polish poles pole warsaw krakow cracow gdansk gdańsk wroclaw wrocław poznan poznań łódź lodz katowice lublin bialystok białystok
            szczecin rzeszow rzeszów gdynia sejm zloty zlotys pln voivodeship voivode silesian silesia pis tvn ekstraklasa"""
        ),
        ("wicz", "czyk", "ński", "ńska", "owski", "owska", "ewski", "ewska", "iewicz"),
        (".pl",),
    ),
    "cs": Homeland(
        words("czech czechs czechia prague brno ostrava pilsen plzen plzeň olomouc liberec pardubice czk koruna moravia moravian bohemia bohemian"),
        ("ová", "ček", "íček"),
        (".cz",),
    ),
    "sk": Homeland(words("slovak slovaks slovakia bratislava košice kosice žilina zilina nitra trnava poprad"), ("ová",), (".sk",)),
    "uk": Homeland(
        words(
            "lviv odesa dnipro zaporizhzhia vinnytsia poltava chernihiv ukrinform hryvnia hryvnias uah rada verkhovna zhytomyr khmelnytskyi rivne lutsk"
        ),
        ("enko", "chuk", "yuk", "skyi", "tskyi"),
        (".ua", ".укр"),
    ),
    "ru": Homeland(
        words(
            """ruble rubles roskomnadzor duma petersburg yekaterinburg novosibirsk kazan chelyabinsk samara omsk rosstat tass interfax krasnodar
            krasnoyarsk voronezh perm rospotrebnadzor sobyanin khabarovsk vladivostok"""
        ),
        ("skaya", "ova"),
        (".ru", ".su", ".рф"),
    ),
    "de": Homeland(
        words(
            """german germans germany berlin munich hamburg cologne frankfurt stuttgart düsseldorf dusseldorf leipzig dresden hanover nuremberg bremen
            bundestag bundesliga bavaria bavarian saxony hesse cdu csu spd afd austria austrian vienna salzburg switzerland zurich basel"""
        ),
        ("mann", "meier", "meyer", "müller", "burger"),
        (".de", ".at"),
    ),
    "fr": Homeland(
        words(
            """french france paris lyon marseille toulouse bordeaux lille nantes strasbourg rennes grenoble montpellier macron elysee élysée bfmtv afp
            matignon senate insee sncf edf brittany normandy"""
        ),
        ("eau", "ault", "oux", "ière"),
        (".fr",),
    ),
    "es": Homeland(
        words(
            """spanish spain spaniards madrid barcelona seville valencia zaragoza bilbao malaga málaga andalusia catalonia catalan galicia psoe vox laliga
            mexico mexican argentina argentine chile chilean colombia colombian peru peruvian venezuela venezuelan pesos bogota bogotá lima"""
        ),
        ("ández", "ínguez", "érez", "ánchez", "ópez", "ínez", "íguez"),
        (".es", ".mx", ".ar", ".cl", ".co", ".pe"),
    ),
    "it": Homeland(
        words(
            """italian italians italy rome milan naples turin florence venice bologna palermo genoa verona bari catania sicily tuscany lombardy
            calabria puglia carabinieri meloni salvini serie juventus inter napoli ansa palazzo"""
        ),
        ("ini", "etti", "ucci", "elli", "ello", "acci", "ozzi"),
        (".it",),
    ),
    "pt": Homeland(
        words(
            """portuguese portugal lisbon porto braga coimbra faro madeira azores brazil brazilian brazilians brasilia são rio janeiro bahia paraná
            reais benfica sporting globo"""
        ),
        ("ães", "eira", "eiro"),
        (".pt", ".br"),
    ),
    "ro": Homeland(
        words("romanian romanians romania bucharest cluj timisoara timișoara iasi iași brasov brașov constanta constanța lei leu moldova chisinau"),
        ("escu", "eanu", "oiu"),
        (".ro", ".md"),
    ),
    "tr": Homeland(
        words(
            """turkish turks turkey türkiye ankara istanbul izmir antalya bursa adana erdogan erdoğan akp chp galatasaray fenerbahce
            fenerbahçe besiktas beşiktaş lira liras anatolia anadolu trabzonspor"""
        ),
        ("oğlu", "oglu"),
        (".tr",),
    ),
    "nl": Homeland(
        words(
            "dutch netherlands holland amsterdam rotterdam utrecht eindhoven groningen hague flemish flanders antwerp ghent brabant zeeland rutte ajax"
        ),
        ("stra", "sma"),
        (".nl", ".be"),
    ),
    "sv": Homeland(
        words("swedish swedes sweden stockholm gothenburg malmö malmo uppsala kronor sek skåne riksdag"), ("sson", "qvist", "ström"), (".se",)
    ),
    "fi": Homeland(
        words("""finnish finns finland helsinki tampere turku espoo oulu vantaa lahti kuopio jyväskylä yle hs eduskunta lapland uusimaa"""),
        ("inen", "tanen", "järvi", "mäki"),
        (".fi",),
    ),
}
"""By the tag of the source language."""
