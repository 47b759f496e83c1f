"""Finnish: case endings do the work of prepositions, so postpositions stand among them; the negation is a
verb (ei, en)."""

from cleanup.languages.words import lines, words

NAME = "Finnish"
NATIVE = "suomi"
SCRIPT = "Latin"
LETTERS = "äöå"
QUOTES = ("”", "”")
INNER_QUOTES = ("’", "’")
OTHER_QUOTES = (("»", "»"), ('"', '"'), ("“", "”"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES: frozenset[str] = frozenset()
CONJUNCTIONS = words(
    """ja tai vai mutta vaan sekä että jotta koska kun jos vaikka kuin joten eli ellei sillä kunnes kuten
    ennenkuin mikäli sekä eikä"""
)
PREPOSITIONS = words(
    """ennen ilman kanssa jälkeen aikana alla alle päällä päälle edessä takana vieressä luona luokse mukaan
    mukana vastaan varten kautta takia vuoksi ohi yli ympäri kohti pitkin keskellä välillä sisällä
    ulkopuolella lisäksi osalta suhteen asti saakka lähellä paitsi sijaan"""
)
SUBJECT_PRONOUNS = words("minä sinä hän se me te he ne mä sä")
NEGATIONS = words("ei en et emme ette eivät ettei eikä älä älkää koskaan kukaan mitään mikään missään ketään eivätkä enkä")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """minun minua minulle sinun sinua hänen häntä hänelle hänellä meidän meille meitä teidän heidän
        heille sen sitä siitä siinä sille niiden niitä tämä tämän tätä tässä tästä tähän nämä näiden näitä
        tuo tuon nuo itse itsensä joka jonka jota jossa josta johon jolla jotka joiden joita mikä mitä
        minkä mistä missä kuka ketä kenen miten miksi milloin on oli ovat olivat ole olla ollut olleet olen
        olet olisi olisivat olemme lienee voi voivat voisi voidaan pitää täytyy saa saavat aikoo myös vain
        vielä jo nyt sitten siis niin näin kuitenkin aina hyvin enemmän vähemmän kaikki kaikkien kaikkia
        moni monet muut muita muu joku jokin jotain jokainen sama samaa toinen toisen siellä täällä tällä
        tänä ehkä juuri noin enää vasta usein silloin tällöin edelleen erityisesti erittäin lähes samalla
        sellainen tällainen ensin yhä melko varsin joista joissa joihin jolle jolloin niistä niissä siihen
        heitä heillä hänet hänestä meillä minulla sinulla näistä näissä koko eri esimerkiksi sekään tosin"""
    )
)
SPEECH_VERBS = words(
    """sanoi sanoo sanoivat kertoi kertoo kertoivat totesi toteaa kirjoitti kirjoittaa lisäsi lisää korosti
    korostaa selitti selittää vastasi vastaa kysyi kysyy väitti väittää ilmoitti ilmoittaa varoitti
    varoittaa muistutti muistuttaa arvioi painotti painottaa vahvisti vahvistaa myönsi myöntää huomautti
    huomauttaa pohti pohtii kommentoi linjasi tiivisti tiivistää uskoo jatkoi jatkaa"""
)
MONTHS = words(
    """tammikuu tammikuun tammikuuta tammikuussa helmikuu helmikuun helmikuuta helmikuussa maaliskuu
    maaliskuun maaliskuuta maaliskuussa huhtikuu huhtikuun huhtikuuta huhtikuussa toukokuu toukokuun
    toukokuuta toukokuussa kesäkuu kesäkuun kesäkuuta kesäkuussa heinäkuu heinäkuun heinäkuuta heinäkuussa
    elokuu elokuun elokuuta elokuussa syyskuu syyskuun syyskuuta syyskuussa lokakuu lokakuun lokakuuta
    lokakuussa marraskuu marraskuun marraskuuta marraskuussa joulukuu joulukuun joulukuuta joulukuussa"""
)
WEEKDAYS = words(
    """maanantai maanantaina maanantain tiistai tiistaina tiistain keskiviikko keskiviikkona keskiviikon
    torstai torstaina torstain perjantai perjantaina perjantain lauantai lauantaina lauantain sunnuntai
    sunnuntaina sunnuntain"""
)
ABBREVIATIONS = words(
    """ao alk ap arv as aik eaa ed em engl ent ekr e.kr esim fil fig fk ha hlö hra huom ins it jaa jkr j.kr
    jne joht jms k kand kap kaup kk klo ko kpl ks kts kv lis l lyh maist max milj min mm mrd n nk nro ns
    nyk ns oik op os p par pj pl prof puh pv r rva s sek sis so st synt tarv tjsp tk tms toim tri ts tv
    tyks v vas ven vk vm vrt vs yht ym yo yms"""
)
TITLES = words(
    """herra hra rouva rva neiti tri tohtori prof professori dosentti presidentti presidentin
    varapresidentti pääministeri pääministerin ministeri ministerin ulkoministeri valtiovarainministeri
    puolustusministeri sisäministeri liittokansleri kansleri kuningas kuningatar prinssi prinsessa paavi
    piispa arkkipiispa kardinaali isä kenraali eversti majuri kapteeni luutnantti amiraali senaattori
    kansanedustaja pormestari kaupunginjohtaja maaherra tuomari suurlähettiläs sihteeri pääsihteeri johtaja
    toimitusjohtaja tiedottaja puheenjohtaja päällikkö"""
)
EDITOR_MARKS = lines(
    """
    toim.
    toim. huom.
    toimituksen huomautus
    toimituksen huom.
    toimittajan huomautus
    suom. huom.
    kirj. huom.
    """
)
