"""Dutch: ij counts as one letter; clipped words begin with an apostrophe ('s, 't, 'n)."""

from cleanup.languages.words import lines, words

NAME = "Dutch"
NATIVE = "Nederlands"
SCRIPT = "Latin"
LETTERS = "áèéêëíïóöúü"
QUOTES = ("“", "”")
INNER_QUOTES = ("‘", "’")
OTHER_QUOTES = (("‘", "’"), ("„", "”"), ('"', '"'), ("'", "'"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES = words("de het een 't 'n")
CONJUNCTIONS = words(
    """en of maar want dus dat als omdat hoewel terwijl toen wanneer indien zodat nadat voordat zodra noch
    dan toch tenzij"""
)
PREPOSITIONS = words(
    """van in op te aan met voor bij door naar uit om over tegen tot onder tussen na zonder sinds tijdens
    volgens binnen buiten boven achter langs rond wegens ondanks vanaf ten ter per"""
)
SUBJECT_PRONOUNS = words("ik jij je hij zij ze we wij jullie u men het")
NEGATIONS = words("niet niets nooit geen niemand nergens noch nee evenmin")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """mij me jou hem haar ons hen hun zich mijn jouw zijn uw onze deze dit die welke wie wat waar hoe
        waarom er hier daar is was waren ben bent wordt worden werd werden geworden heeft hebben had hadden
        heb kan kunnen kon konden moet moeten moest mag mogen zal zullen zou zouden wil willen wilde gaat
        gaan ook nog al alleen maar heel zeer meer minder steeds weer nu toen alle alles veel iets iemand
        andere anderen zelf zelfs elke elk ieder iedereen beide eens wel echter bijna reeds zo daarom
        daarna waarbij"""
    )
)
SPEECH_VERBS = words(
    """zei zegt zeggen zeiden vertelt vertelde verklaarde verklaart benadrukte benadrukt schreef schrijft
    meldde meldt vindt vond stelde stelt waarschuwde waarschuwt vroeg vraagt antwoordde antwoordt reageerde
    reageert bevestigde bevestigt erkende erkent beweerde beweert concludeerde legde voegde liet merkte
    aldus twitterde herinnerde"""
)
MONTHS = words("januari februari maart april mei juni juli augustus september oktober november december")
WEEKDAYS = words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagen zaterdagen zondagen")
ABBREVIATIONS = words(
    """a.d a.u.b afb afd art bijv blz bv ca dhr dr drs e.a e.d enz etc evt excl fam fig gem ing incl inl ir
    jl jr kath kol lt m.a.w m.b.t m.i max mevr mej mgr min mln mld mr mrs nl nr nrs o.a o.l.v p par pag
    pres prof red resp sr st str tel t.a.v t/m vgl vs z.g zgn zn z.o.z jan feb mrt apr aug sept okt nov dec"""
)
TITLES = words(
    """meneer mijnheer dhr heer mevrouw mevr dr drs prof professor ir ing mr president presidente premier
    minister-president minister staatssecretaris kanselier bondskanselier koning koningin prins prinses
    paus bisschop aartsbisschop kardinaal pater generaal kolonel majoor kapitein luitenant admiraal senator
    kamerlid burgemeester gouverneur wethouder rechter ambassadeur secretaris secretaris-generaal directeur
    woordvoerder woordvoerster chef voorzitter"""
)
EDITOR_MARKS = lines(
    """
    red.
    redactie
    noot van de redactie
    noot red.
    noot v.d. red.
    n.v.d.r.
    nvdr
    n.v.d.v.
    """
)
