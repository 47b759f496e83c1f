"""Swedish: the definite article is an ending; both quotation marks have the same shape (” ”)."""

from cleanup.languages.words import lines, words

NAME = "Swedish"
NATIVE = "svenska"
SCRIPT = "Latin"
LETTERS = "åäöé"
QUOTES = ("”", "”")
INNER_QUOTES = ("’", "’")
OTHER_QUOTES = (("»", "»"), ("»", "«"), ('"', '"'), ("“", "”"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES = words("en ett den det de")
CONJUNCTIONS = words(
    """och eller men utan för att om när då eftersom fast medan innan sedan som än samt så både varken
    antingen därför ifall"""
)
PREPOSITIONS = words(
    """i på av till från med för hos vid under över mellan efter före genom mot ur utan kring runt bland
    inom bakom bredvid enligt trots om åt sedan utanför per"""
)
SUBJECT_PRONOUNS = words("jag du han hon den det vi ni de dom man")
NEGATIONS = words("inte aldrig ingen inget inga ingenting nej ej icke varken ingenstans")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """mig dig sig oss er honom henne dem min mitt mina din sin sitt sina hans hennes dess deras vår
        vårt våra denna detta dessa vilken vilket vilka vem vad var hur varför där här är vara varit blir
        blev bli blivit har hade ha haft kan kunde kunna måste ska skall skulle vill ville får fick bör
        måste också bara mycket mer mest mindre alltid igen nu sedan alla allt många något någon några
        andra annan annat själv själva varje båda ännu redan endast sådan sådana även just väl kanske dock
        ju nog in ut upp ner"""
    )
)
SPEECH_VERBS = words(
    """sa sade säger sagt berättade berättar skrev skriver förklarade förklarar betonade betonar uppgav
    uppger tillade tillägger menade menar hävdade hävdar svarade svarar frågade frågar meddelade meddelar
    varnade varnar påpekade påpekar konstaterade konstaterar bekräftade bekräftar erkände erkänner ansåg
    anser underströk sammanfattade undrade undrar kommenterade"""
)
MONTHS = words("januari februari mars april maj juni juli augusti september oktober november december")
WEEKDAYS = words(
    """måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen
    lördagen söndagen måndags tisdags onsdags torsdags fredags lördags söndags"""
)
ABBREVIATIONS = words(
    """adv ang anm art avd bl bl.a ca dvs d.v.s dr e.d e.kr ed eg ev exkl f f.d f.kr f.n fig fr fr.o.m
    forts följ inkl jfr jr kap kl kr m.a.o m.fl m.m max min mkt mr mrs n.b nr o.d o.dyl o.s.v osv p.g.a pga
    prof red resp s.k sek sid st str sv t.ex tex t.o.m t.v tel tf tr utg vol vs äv ö jan feb apr aug sept
    okt nov dec"""
)
TITLES = words(
    """herr fru fröken dr doktor prof professor docent president presidenten vicepresident statsminister
    statsministern minister utrikesminister utrikesministern finansminister finansministern förbundskansler
    kung kungen drottning drottningen prins prinsessan påve påven biskop ärkebiskop kardinal general
    överste major kapten löjtnant amiral senator riksdagsledamot borgmästare landshövding domare ambassadör
    sekreterare generalsekreterare direktör talesperson pressekreterare chef ordförande partiledare"""
)
EDITOR_MARKS = lines(
    """
    red.
    red:s anm.
    red.anm.
    reds. anm.
    redaktionens anmärkning
    övers. anm.
    förf. anm.
    """
)
