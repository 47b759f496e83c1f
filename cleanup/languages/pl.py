"""Polish: past-tense verbs show gender (powiedział, powiedziała); one-letter words (i, w, z, o, a, u) are
common."""

from cleanup.languages.words import lines, words

NAME = "Polish"
NATIVE = "polski"
SCRIPT = "Latin"
LETTERS = "ąćęłńóśźż"
QUOTES = ("„", "”")
INNER_QUOTES = ("«", "»")
OTHER_QUOTES = (("»", "«"), ("‚", "’"), ('"', '"'), ("“", "”"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES: frozenset[str] = frozenset()
CONJUNCTIONS = words(
    """i a oraz albo lub czy ale lecz jednak zaś więc dlatego że żeby aby by ponieważ bo gdyż gdy kiedy
    jeśli jeżeli choć chociaż jak niż ani natomiast podczas bowiem"""
)
PREPOSITIONS = words(
    """w we z ze na do od ode dla po pod przed przez przy o u za nad między bez wobec wśród według podczas
    około oprócz poza spod znad ku mimo dzięki"""
)
SUBJECT_PRONOUNS = words("ja ty on ona ono my wy oni one")
NEGATIONS = words("nie nigdy nic niczego nikt nikogo nikomu żaden żadna żadne żadnego żadnej ani nigdzie bynajmniej")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """się mnie mi ciebie ci go jego jej jemu mu ją nim nią niego niej nam nas was wam ich im nich nimi
        sobie siebie mój moja moje mojego swój swoją swoje swojego swojej nasz nasza nasze wasz ten ta to
        tego tej temu tym tę tych te ci tymi taki taka takie takich który która które którego której którzy
        którym których którą co kto czego czym komu gdzie dlaczego jest są był była było byli były być
        będzie będą jestem jesteśmy został została zostało zostały ma mają miał miała może mogą mógł można
        trzeba musi należy powinien wiem tak też także również już jeszcze tylko bardzo tam tu teraz wtedy
        potem zawsze wszystko wszyscy wszystkich każdy każda inne innych sam sama samo coś ktoś nawet
        właśnie niech no przecież"""
    )
)
SPEECH_VERBS = words(
    """powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje dodali stwierdził
    stwierdziła podkreślił podkreśliła podkreśla zaznaczył zaznaczyła wyjaśnił wyjaśniła wyjaśnia
    poinformował poinformowała informuje oświadczył oświadczyła napisał napisała pisze zapytał zapytała
    pyta odpowiedział odpowiedziała ocenił oceniła ocenia przyznał przyznała zapowiedział zapowiedziała
    przekazał przekazała zauważył zauważyła przypomniał tłumaczył tłumaczy ostrzegł relacjonuje twierdzi"""
)
MONTHS = words(
    """styczeń stycznia styczniu styczniem luty lutego lutym marzec marca marcu marcem kwiecień kwietnia
    kwietniu kwietniem maj maja maju majem czerwiec czerwca czerwcu czerwcem lipiec lipca lipcu lipcem
    sierpień sierpnia sierpniu sierpniem wrzesień września wrześniu wrześniem październik października
    październiku październikiem listopad listopada listopadzie listopadem grudzień grudnia grudniu grudniem"""
)
WEEKDAYS = words(
    """poniedziałek poniedziałku poniedziałkiem wtorek wtorku wtorkiem środa środę środy środzie czwartek
    czwartku czwartkiem piątek piątku piątkiem sobota sobotę soboty sobocie niedziela niedzielę niedzieli"""
)
ABBREVIATIONS = words(
    """al ang art asp bp br bryg cd cdn cyt czyt dn doc dol dot egz franc gen gł godz hab im in inż itd itp
    jw kard kł kol kpt ks lek lic łac m.in mar max min mjr mkw n.e nadkom niem np nr nt obs ok os p par
    pkt pl płk pn pol pow por pow pp ppłk proc prof prok przyp pt red r ros rtm ryc s sp st str św tab tel
    tj tys tzn tzw ub ul ur w wyd woj wg wyb zł zob zw abp adm dep dypl dyr ew fot gm hist ilustr inst
    kier kom lm lit mgr-inż mies niepubl nowot ogr podkom podpor poz przew r.ż rys sierż skr tłum tyt urz
    wewn wlkp właśc wsch zach zdj zm ws śp bł ds ps lp dz"""
)
TITLES = words(
    """pan pana panu panem pani panią państwo dr prof profesor mgr inż prezydent prezydenta prezydentem
    premier premiera premierem wicepremier minister ministra ministrem ministerka wiceminister kanclerz
    król królowa książę księżna papież biskup arcybiskup kardynał ksiądz ks bp gen generał pułkownik płk
    major mjr kapitan kpt porucznik admirał senator senatorka poseł posłanka burmistrz wojewoda sędzia
    ambasador sekretarz dyrektor dyrektorka rzecznik rzeczniczka szef szefowa marszałek przewodniczący
    przewodnicząca prezes"""
)
EDITOR_MARKS = lines(
    """
    red.
    przyp. red.
    przyp.red.
    przypis red.
    przypis redakcji
    przyp. aut.
    przyp. autora
    przyp. tłum.
    dop. red.
    od red.
    """
)
