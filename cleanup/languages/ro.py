"""Romanian: the definite article is an ending; ș and ț are written with a comma below, in old texts with a
cedilla."""

from cleanup.languages.words import lines, words

NAME = "Romanian"
NATIVE = "română"
SCRIPT = "Latin"
LETTERS = "ăâîșțşţ"
QUOTES = ("„", "”")
INNER_QUOTES = ("«", "»")
OTHER_QUOTES = (("“", "”"), ('"', '"'))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES = words("un o unei unui niște cel cea cei cele al a ai ale lui")
CONJUNCTIONS = words(
    """și şi sau dar iar însă însa ci că ca să dacă deși deşi deoarece fiindcă căci când unde cum ori nici
    precum încât deci"""
)
PREPOSITIONS = words(
    """de la în in din cu pe pentru prin după până fără sub spre între către lângă peste despre asupra
    contra împotriva înainte dinspre dintre printre potrivit conform datorită"""
)
SUBJECT_PRONOUNS = words("eu tu el ea noi voi ei ele dumneavoastră")
NEGATIONS = words("nu niciodată nimic nimeni niciun nicio nici n-a n-am nu-i nicăieri")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """mă te se ne vă îl îi le îmi îți își îşi mi-a i-a s-a l-a m-am mine tine sine lor meu mea mei
        mele tău ta său sa săi sale nostru noastră noștri acest această aceasta acesta acestea aceștia
        acestui acestei aceste acel acea acei care cine ce cărei cărui căror este e sunt era erau fost fi
        fiind sunteți suntem va vor voi ar aș am ai au avea avut are aibă poate pot putea trebuie mai
        foarte tot toate toți toţi toată doar numai încă deja acum atunci aici acolo astfel așa aşa fiecare
        alt altă alte alți câteva unele unii mult multe mulți puțin cât decât însuși însăși chiar despre
        prea"""
    )
)
SPEECH_VERBS = words(
    """spus spune spunea declarat declară afirmat afirmă adăugat adaugă precizat precizează explicat
    explică subliniat subliniază anunțat anunţat anunță transmis transmite susținut susţinut susține
    menționat menţionat scris scrie întrebat întreabă răspuns răspunde avertizat avertizează recunoscut
    recunoaște amintit amintește confirmat confirmă povestit povestește comentat comentează conchis"""
)
MONTHS = words("ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie")
WEEKDAYS = words(
    """luni marți marţi miercuri joi vineri sâmbătă duminică lunea marțea miercurea joia vinerea sâmbăta
    duminica"""
)
ABBREVIATIONS = words(
    """acad adj al alin arh art av bd bl bul ca cap cca cf cit col cpt d dl dlui dna dr dv ed etc etj ex
    fig gen gl gr hr ibid id ing î.hr d.hr jud lb lt mr max mil min mld mii mrd nr n.r obs op org p pag par
    pct pl prof pt r red ref s sc sec sf sg st str ș.a ş.a ș.a.m.d tel trad univ urm vol vs"""
)
TITLES = words(
    """domnul domnului doamna domnișoara dl dna dr doctor doctorul prof profesor profesorul ing președinte
    președintele preşedintele președinta vicepreședintele premier premierul prim-ministru prim-ministrul
    ministru ministrul ministra cancelar cancelarul rege regele regina prinț prințul prințesa papa episcop
    episcopul arhiepiscopul patriarhul cardinal părintele general generalul colonel colonelul maior maiorul
    căpitan locotenent amiral senator senatorul senatoarea deputat deputatul primar primarul guvernator
    prefectul judecător ambasador ambasadorul secretar directorul purtătorul șef șeful"""
)
EDITOR_MARKS = lines(
    """
    n.r.
    n. r.
    nota red.
    n.red.
    nota redacției
    nota redacţiei
    n.a.
    n.t.
    n. trad.
    """
)
