"""Slovak: ľ, ĺ, ŕ, ô and ä tell it from Czech; the past tense needs som, si, sme, ste."""

from cleanup.languages.words import lines, words

NAME = "Slovak"
NATIVE = "slovenčina"
SCRIPT = "Latin"
LETTERS = "áäčďéíĺľňóôŕšťúýž"
QUOTES = ("„", "“")
INNER_QUOTES = ("‚", "‘")
OTHER_QUOTES = (("»", "«"), ('"', '"'), ("“", "”"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES: frozenset[str] = frozenset()
CONJUNCTIONS = words(
    """a i aj alebo ale avšak však ani že aby pretože lebo keď keďže ak hoci ako než preto či keby zatiaľ
    kým teda"""
)
PREPOSITIONS = words(
    """v vo z zo na do od pre po pod pred cez pri o u za nad medzi bez k ku s so okolo podľa proti počas
    kvôli vďaka vedľa mimo vrátane okrem voči"""
)
SUBJECT_PRONOUNS = words("ja ty on ona ono my vy oni ony")
NEGATIONS = words(
    """nie nikdy nič ničoho nikto nikoho žiadny žiadna žiadne žiadneho ani nikde nebol nebola nebolo nebude
    nemá nemajú nemôže nemôžu nevie"""
)
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """sa si mňa mi ma ťa ti ho jeho jej jemu mu ju ním ňou neho nej nám nás vám vás ich im nich nimi
        sebe seba môj moja moje svoj svoju svoje svojho svojich náš naše našich ten tá to toho tej tomu tom
        tým tú tých tento táto toto tejto tohto tieto takýto taký ktorý ktorá ktoré ktorého ktorej ktorú
        ktorí ktorým ktorých čo kto čoho kde prečo kedy je sú bol bola bolo boli byť bude budú som sme ste
        by má majú mal mala mali môže môžu mohol musí možno tiež už ešte len iba veľmi tam tu teraz potom
        vždy všetko všetci všetkých každý každá iné iných sám sama niečo niekto tak teda asi viac až práve
        pritom dnes"""
    )
)
SPEECH_VERBS = words(
    """povedal povedala povedali hovorí hovoril uviedol uviedla uvádza dodal dodala dodáva vyhlásil
    vyhlásila vysvetlil vysvetlila vysvetľuje zdôraznil zdôraznila zdôrazňuje poznamenal poznamenala
    oznámil oznámila upozornil upozornila upozorňuje podotkol podotkla konštatoval konštatovala tvrdí
    tvrdil napísal napísala píše spýtal spýtala pýta odpovedal odpovedala priznal priznala varoval varovala
    pripomenul pripomenula informoval informovala potvrdil myslí"""
)
MONTHS = words(
    """január januára januári januárom február februára februári februárom marec marca marci marcom apríl
    apríla apríli aprílom máj mája máji májom jún júna júni júnom júl júla júli júlom august augusta
    auguste augustom september septembra septembri septembrom október októbra októbri októbrom november
    novembra novembri novembrom december decembra decembri decembrom"""
)
WEEKDAYS = words(
    """pondelok pondelka pondelku pondelkom utorok utorka utorku utorkom streda stredu stredy strede
    štvrtok štvrtka štvrtku štvrtkom piatok piatka piatku piatkom sobota sobotu soboty sobote nedeľa nedeľu
    nedele nedeli"""
)
ABBREVIATIONS = words(
    """a.i angl apod atď ap č čl cca dr doc ev fr gen hod hl ing jr kap kol kpt kt lat max mgr mil min mjr
    mld mudr judr rndr phdr napr nar nám n.l npor nem obr odd os p par pl plk pol pozn príp prof r red resp
    roč s sk sl sp st stor str sv tab tel tis tj t.j tzn tzv t.z ul var vyd z zb zn"""
)
TITLES = words(
    """pán pána pánovi pani slečna dr prof profesor profesorka doc mgr ing prezident prezidenta prezidentka
    premiér premiérka premiéra vicepremiér minister ministra ministerka kancelár kancelárka kráľ kráľovná
    princ pápež biskup arcibiskup kardinál otec generál gen plukovník plk major kapitán poručík admirál
    senátor senátorka poslanec poslankyňa starosta starostka primátor primátorka župan sudca sudkyňa
    veľvyslanec tajomník riaditeľ riaditeľka hovorca hovorkyňa šéf šéfka predseda predsedníčka"""
)
EDITOR_MARKS = lines(
    """
    pozn. red.
    pozn.red.
    pozn. redakcie
    poznámka redakcie
    pozn. aut.
    pozn. autora
    pozn. prekl.
    red.
    """
)
