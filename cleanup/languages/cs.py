"""Czech: ů, ě and ř tell it from Slovak; se, si, by and je stand second in the clause."""

from cleanup.languages.words import lines, words

NAME = "Czech"
NATIVE = "čeština"
SCRIPT = "Latin"
LETTERS = "áčďéěíňóřšťúůýž"
QUOTES = ("„", "“")
INNER_QUOTES = ("‚", "‘")
OTHER_QUOTES = (("»", "«"), ('"', '"'), ("“", "”"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES: frozenset[str] = frozenset()
CONJUNCTIONS = words(
    """a i nebo anebo ale avšak však ani že aby protože když jestli jestliže pokud ačkoli ačkoliv jako než
    neboť proto zda či kdyby zatímco přestože jelikož"""
)
PREPOSITIONS = words(
    """v ve z ze na do od pro po pod před přes při o u za nad mezi bez k ke ku s se kolem podle proti během
    kvůli díky vedle mimo včetně kromě vůči"""
)
SUBJECT_PRONOUNS = words("já ty on ona ono my vy oni ony")
NEGATIONS = words(
    """ne nikdy nic ničeho nikdo nikoho žádný žádná žádné žádného ani nikde nikoli není nejsou nebyl nebyla
    nebylo nebude nemá nemají nemůže nemohou"""
)
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """si mě mi mně tě ti ho jeho jej jí jemu mu ji ním ní něj něm nám nás vám vás jich jim nich nimi
        sobě sebe můj moje mé svůj svou své svého svých svým náš naše našich jejich její ten ta to toho té
        tomu tom tím tu těch těmi tento tato toto této tohoto tyto takový taková který která které kterého
        kterou kteří kterým kterých co kdo čeho kde proč jak kdy je jsou byl byla bylo byli byly být bude
        budou jsem jsme jste by bych bychom má mají měl měla může mohou mohl musí lze také též už již ještě
        jen jenom pouze velmi tam zde tady teď nyní pak potom vždy všechno všichni všech každý každá jiné
        jiných sám sama něco někdo tak tedy totiž asi více až nejen při dnes"""
    )
)
SPEECH_VERBS = words(
    """řekl řekla řekli říká říkal uvedl uvedla uvádí dodal dodala dodává prohlásil prohlásila prohlašuje
    vysvětlil vysvětlila vysvětluje zdůraznil zdůraznila zdůrazňuje poznamenal poznamenala oznámil oznámila
    upozornil upozornila upozorňuje podotkl podotkla konstatoval konstatovala tvrdí tvrdil tvrdila napsal
    napsala píše zeptal zeptala ptá odpověděl odpověděla přiznal přiznala varoval varovala připomněl
    připomněla sdělil sdělila potvrdil soudí míní"""
)
MONTHS = words(
    """leden ledna lednu lednem únor února únoru únorem březen března březnu březnem duben dubna dubnu
    dubnem květen května květnu květnem červen června červnu červnem červenec července červenci červencem
    srpen srpna srpnu srpnem září zářím říjen října říjnu říjnem listopad listopadu listopadem prosinec
    prosince prosinci prosincem"""
)
WEEKDAYS = words(
    """pondělí pondělím úterý úterým středa středu středy středě čtvrtek čtvrtku čtvrtka čtvrtkem pátek
    pátku pátkem sobota sobotu soboty sobotě neděle neděli"""
)
ABBREVIATIONS = words(
    """aj angl apod atd atp č čl cca čs dr doc dol ev fr gen hod hl hosp ing inž jr kap kč kol kpt ks lat max
    mgr mj mil min mjr mld mudr judr rndr phdr paeddr např nár nám n.l nl npor obr odd os p par pí plk pol
    popř pozn př příp prof pplk r red resp roč ř s sb sl sp st stol str sv sr tab tel tis tj tř tzn tzv ul
    var vč vyd vyj z zejm zn abs brig bř č.p ev.č hist ilustr nakl něm nprap odb ob orig pův pprap prap
    předn přibl rkp říj sek slov spec šk tech uprav úp vých záp zkr csc ph.d ps"""
)
TITLES = words(
    """pan pana panu pane paní slečna dr prof profesor profesorka doc mgr ing prezident prezidenta
    prezidentka premiér premiérka premiéra vicepremiér ministr ministra ministryně náměstek kancléř
    kancléřka král královna princ papež biskup arcibiskup kardinál otec generál gen plukovník plk major
    kapitán poručík admirál senátor senátorka poslanec poslankyně starosta starostka primátor primátorka
    hejtman hejtmanka soudce soudkyně velvyslanec tajemník ředitel ředitelka mluvčí šéf šéfka předseda
    předsedkyně"""
)
EDITOR_MARKS = lines(
    """
    pozn. red.
    pozn.red.
    pozn. redakce
    poznámka redakce
    pozn. aut.
    pozn. autora
    pozn. překl.
    red.
    """
)
