"""Namesakes: what else bears a place's name. Ships, hotels, beers, lorries, clubs and bands keep it as it is spelt at home.

Closed lists, by hand, in the languages of the tables; folded. They are asked about the few words beside a name (`kinds.entity`): a wrong hit leaves a foreign
spelling standing, which costs little.

>>> namesake("brewery"), namesake("Pizzeria".lower()), namesake("government")
(True, True, False)
"""

from __future__ import annotations

from typing import Final

from cleanup.lexicon.closed import words

THINGS: Final = words("""
    river cruiser ship warship flagship vessel frigate battleship submarine ferry yacht boat sailboat steamer liner barge trawler schooner tanker freighter icebreaker
    hotel motel hostel café cafe bar pub bistro brasserie restaurant pizzeria pizza trattoria osteria tavern diner canteen bakery nightclub casino sanatorium
    cinema theatre theater club team gallery salon shop store boutique supermarket cabaret circus stadium
    street square avenue road bridge tower station song film movie novel album opera ballet waltz ballad symphony
    magazine periodical newspaper journal publisher
    hit single track tune anthem musical melodrama comedy poem painting ballad sequel
    brand beer lager ale stout brewery vodka wine brandy liqueur whisky gin water coffee tea chocolate sausage cheese cigarette cigarettes cigar perfume soap watch
    watches car lorry truck van bus tram motorbike motorcycle bicycle scooter tractor rocket satellite camera radio
    band group orchestra choir trio quartet quintet ensemble duo firm company
    engine gearbox motor pump pomade tonic hair lotion toothpaste typewriter accordion puppy kitten racehorse
    kreuzer schiff fähre jacht boot dampfer fluss lied film hotel gasthof gasthaus café kneipe bar restaurant pizzeria kino theater verein mannschaft galerie laden
    straße platz brücke turm bahnhof roman oper zeitschrift zeitung verlag sender marke bier brauerei wodka wein schokolade zigarette zigaretten auto wagen
    lastwagen lkw laster bus straßenbahn motorrad traktor rakete gruppe orchester chor trio quartett firma
    croiseur navire fleuve hôtel paquebot bateau voilier yacht ferry péniche rivière brasserie pizzeria bar restaurant cinéma théâtre club équipe galerie boutique
    rue avenue pont gare chanson roman album opéra revue journal quotidien hebdomadaire marque bière vodka vin chocolat cigarette cigarettes voiture
    camion bus tramway moto tracteur fusée groupe orchestre chœur trio quatuor société
    crucero buque río barco velero yate transbordador hotel bar restaurante pizzería pizzeria taberna cervecería cine teatro club equipo galería tienda calle plaza
    avenida puente torre estación canción película novela álbum ópera revista periódico diario semanario marca cerveza vodka vino chocolate cigarrillos coche camión
    autobús tranvía moto tractor cohete grupo banda orquesta coro trío cuarteto empresa
    incrociatore nave fiume barca veliero yacht traghetto motonave piroscafo albergo hotel bar ristorante pizzeria trattoria osteria cinema teatro club squadra
    galleria negozio piazza viale ponte torre stazione canzone film romanzo album opera rivista giornale quotidiano settimanale marca birra vodka vino
    cioccolato sigarette auto macchina camion autobus tram moto trattore razzo gruppo orchestra coro trio quartetto ditta
    cruzador navio rio barco veleiro iate hotel bar restaurante pizaria cinema teatro clube equipa equipe galeria loja rua praça avenida ponte torre estação
    canção filme romance álbum ópera revista jornal diário marca cerveja vodka vinho chocolate cigarros carro camião caminhão autocarro ônibus grupo banda orquestra
    krążownik rzeka statek prom jacht okręt hotel bar pub restauracja restauracji pizzeria pizzerii knajpa kawiarnia kino teatr klub drużyna galeria sklep ulica plac
    aleja wieża dworzec stacja piosenka film powieść album opera czasopismo gazeta dziennik tygodnik marka piwo wódka wino czekolada papierosy auto samochód
    ciężarówka autobus tramwaj motocykl traktor rakieta zespół grupa orkiestra chór trio kwartet firma spółka
    křižník řeka loď trajekt jachta hotel bar hospoda restaurace pizzerie kavárna kino divadlo klub tým galerie obchod ulice náměstí věž nádraží stanice píseň
    film román album opera časopis noviny deník týdeník značka pivo vodka víno čokoláda cigarety auto vůz náklaďák autobus tramvaj motocykl traktor raketa kapela
    skupina orchestr sbor trio kvartet firma
    ресторан готель отель кафе крейсер гостиница кинотеатр театр клуб команда газета журнал пиво водка річка река корабель корабль фильм фільм группа гурт
""")
"""Words that are everyday words of another language (`via`, `tour`) are left out."""

STATES: Final = frozenset(
    """
    Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland
    |Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio
    |Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming
    |Ontario|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|New Brunswick|Queensland|Victoria|Tasmania|New South Wales
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Behind a comma or in brackets: the town is a namesake (`Praha, Texas`)."""

OFFICIALS: Final = words("""
    spokesman spokeswoman spokesperson spokesmen press chief official officials source sources leader leaders leadership boss adviser advisers advisor advisors aide
    aides envoy envoys insider insiders critic critics propaganda propagandist propagandists administration statement policy service staff palace wall walls tower
    movement militia group fighters militants guard troops ally allies regime member members delegation president chairman chairwoman head secretary minister ambassador party parliament building
""")
"""Nouns that follow the name of an institution of the news (`Kreml spokesman`); other nouns make it a brand (`Kreml hair tonic`)."""

RULES: Final = words("""
    government administration regime era presidency cabinet camp family doctrine plan team years supporters supporter loyalists critic critics ally allies visit
    speech interview trial case letter statement decree proposal initiative meeting talks summit delegation entourage circle clan aide aides adviser advisers
    campaign reform reforms law bill ministry party bloc
""")
"""Nouns that follow a statesman's surname (`the Makron government`); other nouns make it that of a make (`the Makron engine`)."""

MEASURES: Final = words("""
    bottle bottles can cans crate crates glass glasses pint pints pack packs packet packets box boxes barrel barrels case cases cup cups mug mugs
    flasche flaschen kasten kästen glas gläser dose dosen kiste kisten packung schachtel fass bouteille bouteilles verre verres caisse caisses canette canettes paquet
    paquets botella botellas vaso vasos caja cajas lata latas paquete bottiglia bottiglie bicchiere bicchieri cassa casse lattina lattine pacchetto garrafa garrafas
    copo copos butelka butelkę butelki puszka puszkę puszki skrzynka skrzynkę szklanka szklankę paczka paczkę láhev láhve lahev lahve plechovka plechovku bedna bednu
""")
"""`a bottle of Moskwa`."""

HANDLED: Final = words("""
    drink drinks drank drinking drunk sip sipped smoke smokes smoked smoking drove drives driving driven parked wear wears wore brew brews brewed sailed
    trinkt trinken trank tranken raucht rauchte fährt fuhr parkte boit boire buvait buvaient but fume fumait conduit conduisait bebe beber bebía bebían bebió fuma
    fumaba conduce conducía beve bere beveva bevevano fumava guida guidava piją pije pił piła pili palił paliła jeździł jeździła pijí pil pila pili kouřil kouřila
    jezdil jezdila řídil
""")
"""What people do with a drink, a cigarette or a car, and never with a town."""

DANCED: Final = words("dance dances danced dancing waltzed waltzing tanzten tanzte tanzen")
"""People dance to a song, and never to a town."""

INDEFINITE: Final = {
    "en": words("a an"),
    "de": words("ein eine einen einem einer eines"),
    "fr": words("un une"),
    "es": words("un una"),
    "it": words("un una uno"),
    "pt": words("um uma"),
}
ARTICLES: Final = {
    "en": words("the"),
    "de": words("im ins zum das vom beim"),
    "fr": words("le la les un une"),
    "es": words("el la los las un una"),
    "it": words("il lo la i gli le un una uno"),
    "pt": words("o a os as um uma"),
}
"""Before a noun that joins a place's name by a preposition; without one it bears the name (`la barca Lisboa`). Before the name, they make a house of it."""
OF_COUNTRIES: Final = {"fr": words("la"), "it": words("la"), "pt": words("a")}
"""Before the name of a country as well: `Mardi, la Russia`."""
VENUES: Final = words("at beim chez")
"""Before the name of a house rather than of a town."""
INSIDE: Final = words("in im w we v ve en à em у в")
NEAR: Final = INSIDE | words("aus nach from to near z ze do a da")
"""Before a place itself, whatever stands after it: `In Moskwa, the hotel was shut.`"""

GENITIVE: Final = words("de du di della do")
"""Between a thing and the place where it is: `le pont de Crimea`. Of a thing that bears the name too, so asked only where the source is told."""

OLD_TOWN: Final = words("im das dem des vom")
OF: Final = words("der des von")
"""German gives a town an article where it speaks of the town of a time, by the name that it had then: `im Lwów der Zwischenkriegszeit`."""


def namesake(word: str) -> bool:
    """Whether the folded word is a thing that may bear a place's name."""
    return word in THINGS
