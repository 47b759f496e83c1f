"""Danish: the definite article is an ending, compounds are one word; spelt almost as Norwegian is, so the vote lives on the words that differ."""

from cleanup.languages.words import lines, words

NAME = "Danish"
NATIVE = "dansk"
SCRIPT = "Latin"
LETTERS = "æøåé"
QUOTES = ("»", "«")
INNER_QUOTES = ("›", "‹")
OTHER_QUOTES = (('"', '"'), ("”", "”"), ("“", "”"), ("„", "“"), ("’", "’"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES = words("en et den det de")
CONJUNCTIONS = words(
    """og eller men for at om når da fordi mens inden siden som end samt så både hverken enten hvis
    skønt selvom dersom idet førend eftersom"""
)
PREPOSITIONS = words(
    """i på af til fra med for hos ved under over mellem efter før gennem mod ud uden om blandt ifølge
    trods omkring langs bag foran indenfor udenfor inden siden ad per via"""
)
SUBJECT_PRONOUNS = words("jeg du han hun den det vi i de man")
NEGATIONS = words("ikke aldrig ingen intet ingenting nej ej hverken næppe ingensteds")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """mig dig sig os jer ham hende dem min mit mine din sin sit sine hans hendes dens dets deres vores
        jeres denne dette disse hvilken hvilket hvilke hvem hvad hvor hvordan hvorfor der er var være været
        bliver blev blive blevet har havde have haft kan kunne må måtte skal skulle vil ville får fik bør
        burde også bare meget mere mest mindre altid igen nu alle alt noget nogen nogle andre anden andet
        selv hver hvert begge endnu allerede kun sådan sådanne her lige vel måske dog jo nok ind op ned
        ellers derfor derefter heller samme hele flere mange lidt gør gjorde giver gik sidste næste først
        gerne ofte netop således hvornår frem hen hjem endda dermed ligesom imod imellem samtidig alligevel
        enhver ethvert stadig længere herefter snart imidlertid desuden igennem kom kommer"""
    )
)
SPEECH_VERBS = words(
    """sagde siger fortalte fortæller skrev skriver forklarede forklarer understregede understreger
    oplyste oplyser tilføjede tilføjer mente mener hævdede hævder svarede svarer spurgte spørger meddelte
    meddeler advarede advarer påpegede påpeger konstaterede konstaterer bekræftede bekræfter erkendte
    erkender vurderede vurderer udtalte udtaler kommenterede lyder"""
)
MONTHS = words("januar februar marts april maj juni juli august september oktober november december")
WEEKDAYS = words(
    """mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen tirsdagen onsdagen torsdagen fredagen
    lørdagen søndagen mandags tirsdags onsdags torsdags fredags lørdags søndags"""
)
ABBREVIATIONS = words(
    """adr afd afs alm ang art bl.a ca cand d.d d.v.s dvs dr eks ekskl e.kr el etc evt f.eks f.kr f.m feks
    fhv fig flg fl fr frk gl hhv hr ift if inkl ing ing int jf jun jvf kap kbh kl kr lat lign m.a.o m.fl
    m.h.t m.m m.v max maks mdr mht mia min mio mr mrs mv n.b nr o.a o.l o.lign o.s.v osv p.g.a pga pkt
    prof pct red resp s.u sekr sen sml sr st stk str s.å tdl tlf tsk u.a udg vedr vha vol vs årg årh jan
    feb apr aug sept okt nov dec"""
)
TITLES = words(
    """hr fru frøken dr doktor prof professor lektor præsident præsidenten vicepræsident statsminister
    statsministeren minister ministeren udenrigsminister udenrigsministeren finansminister
    finansministeren forbundskansler kong kongen dronning dronningen prins prinsesse pave paven biskop
    ærkebiskop kardinal general oberst major kaptajn løjtnant admiral senator borgmester borgmesteren
    dommer ambassadør sekretær generalsekretær direktør direktøren talsmand talskvinde pressechef chef
    formand formanden partileder"""
)
EDITOR_MARKS = lines(
    """
    red.
    Red.
    red. anm.
    redaktionens anmærkning
    redaktionens note
    overs. anm.
    red.anm.
    """
)
