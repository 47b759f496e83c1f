"""Hungarian: cases are endings, so postpositions stand among the prepositions; verbal prefixes (meg, el,
ki) stand apart."""

from cleanup.languages.words import lines, words

NAME = "Hungarian"
NATIVE = "magyar"
SCRIPT = "Latin"
LETTERS = "áéíóöőúüű"
QUOTES = ("„", "”")
INNER_QUOTES = ("»", "«")
OTHER_QUOTES = (("«", "»"), ('"', '"'), ("“", "”"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES = words("a az egy")
CONJUNCTIONS = words(
    """és s vagy de hanem hogy mert ha bár noha mint mivel pedig azonban tehát ezért azért amikor ameddig
    míg illetve valamint akár viszont ugyanis hiszen"""
)
PREPOSITIONS = words(
    """után előtt alatt alá fölött felett mellett mellé mögött között közé nélkül szerint miatt helyett
    iránt felé felől óta során által ellen ellenére keresztül túl kívül belül számára érdekében
    kapcsolatban"""
)
SUBJECT_PRONOUNS = words("én te ő mi ti ők ön önök")
NEGATIONS = words("nem ne sem se soha sosem semmi semmit senki senkit nincs nincsenek sehol semmilyen")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """engem nekem téged neked őt neki nekik nekünk minket bennünket őket velem vele velük tőle róla rá
        benne magát maga saját ez ezt ezek ezeket erre ennek ebben ezzel az azt azok arra annak abban azzal
        ilyen olyan aki akik akit akinek ami amit amely amelyek amelyet amelyben mely ki kit mit milyen
        melyik hol hova honnan hogyan miért mikor ahol van vannak volt voltak lesz lesznek lenne legyen
        vagyok vagyunk lett lehet kell kellett tud tudja fog fogja meg el ki be fel le át össze is csak már
        még nagyon több kevesebb mindig itt ott most majd akkor így úgy minden mindenki mindent más mások
        ugyanaz valami valaki néhány sok kevés másik egyik mely szinte éppen csupán lehetett volna"""
    )
)
SPEECH_VERBS = words(
    """mondta mondja mondták mondott közölte közölték közli hangsúlyozta hangsúlyozza kijelentette
    kijelenti hozzátette hozzáteszi elmondta elmondja írta írja nyilatkozta kérdezte kérdezi válaszolta
    válaszolja magyarázta magyarázza állította állítja figyelmeztetett jelezte jelzi megjegyezte megjegyzi
    megerősítette emlékeztetett bejelentette kiemelte kiemeli fogalmazott vélte véli ismertette elismerte
    folytatta"""
)
MONTHS = words(
    """január januárban januári február februárban februári március márciusban márciusi április áprilisban
    áprilisi május májusban májusi június júniusban júniusi július júliusban júliusi augusztus augusztusban
    augusztusi szeptember szeptemberben szeptemberi október októberben októberi november novemberben
    novemberi december decemberben decemberi"""
)
WEEKDAYS = words(
    """hétfő hétfőn hétfői kedd kedden keddi szerda szerdán szerdai csütörtök csütörtökön csütörtöki péntek
    pénteken pénteki szombat szombaton szombati vasárnap vasárnapi"""
)
ABBREVIATIONS = words(
    """alez áll ang ált arab aug biz bp br bt c cca cs cég dec dr dk du dny é ea ed előz eü ezr f febr ford
    fszt fn gen gr hg hiv hsz id ifj ill ig im jan jún júl kb kft kir klny kk kp köv közp krt lat ld max
    márc megj mh min mrd n nov ny nyrt okt old olv ok özv p pl pp prof r rkp rt s sz szept szerk szt sztv t
    tc tel tkp tsz u ua ui uo ún úr utca v vm vö zrt zs"""
)
TITLES = words(
    """úr urat úrnak hölgy asszony kisasszony dr doktor prof professzor elnök elnöke elnököt alelnök
    miniszterelnök miniszter minisztere minisztert külügyminiszter belügyminiszter pénzügyminiszter
    kormányfő kancellár király királynő herceg hercegnő pápa püspök érsek bíboros atya tábornok ezredes
    őrnagy százados hadnagy tengernagy szenátor képviselő polgármester főpolgármester kormányzó bíró
    nagykövet titkár főtitkár államtitkár igazgató vezérigazgató szóvivő vezető pártelnök"""
)
EDITOR_MARKS = lines(
    """
    a szerk.
    szerk.
    a szerk. megj.
    szerk. megj.
    a szerkesztő megjegyzése
    a szerkesztőség megjegyzése
    a ford.
    a ford. megj.
    """
)
