"""English: no inflected articles; contractions are function words and are written here with a straight
apostrophe."""

from cleanup.languages.words import lines, words

NAME = "English"
NATIVE = "English"
SCRIPT = "Latin"
LETTERS = ""
QUOTES = ("“", "”")
INNER_QUOTES = ("‘", "’")
OTHER_QUOTES = (('"', '"'), ("'", "'"), ("«", "»"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES = words("a an the")
CONJUNCTIONS = words(
    """and or but nor yet so because although though while whereas if unless until when whenever where
    wherever since that than as whether once lest"""
)
PREPOSITIONS = words(
    """of in to for with on at by from about into over after under between through against during before
    without within among toward towards upon across behind beyond despite near off onto out up down around
    above below along amid per via since until like"""
)
SUBJECT_PRONOUNS = words("i you he she it we they")
NEGATIONS = words(
    """not no never nor neither nobody nothing none nowhere cannot don't doesn't didn't isn't aren't wasn't
    weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't ain't"""
)
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """me him her us them my your his its our their mine yours hers ours theirs myself himself herself
        itself themselves this these those who whom whose which what how why there here is are was were be
        been being am has have had having do does did done will would shall should can could may might must
        some any each every both either all most many much more few less such own same other another only
        also too very just even still already again then now it's he's she's that's there's i'm we're
        they're you're i've we've they've i'll he'll we'll"""
    )
)
SPEECH_VERBS = words(
    """said says say saying told tells added adds asked asks wrote writes noted notes explained explains
    stated states stressed stresses emphasized emphasised announced announces declared declares replied
    replies answered answers warned warns claimed claims argued argues insisted insists admitted admits
    confirmed confirms recalled concluded concludes continued continues commented remarked pointed
    underlined reported reports"""
)
MONTHS = words(
    """january february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec"""
)
WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun")
ABBREVIATIONS = words(
    """mr mrs ms dr prof rev hon gov sen rep gen col maj capt lt cmdr sgt cpl pvt adm st jr sr mt ft messrs
    pres vs etc e.g i.e cf al ca approx dept est fig figs no nos vol pp ed eds inc ltd co corp bros ave
    blvd rd a.m p.m u.s u.k u.n e.u d.c jan feb mar apr jun jul aug sep sept oct nov dec min max tel ext
    esp incl appt assn asst atty bldg brig ch chap diam dir div hwy lb lbs mfg mgr mtn mts nat natl oz reg
    sec sq ssgt supt tbsp tsp univ yd yr yrs ph.d m.d b.a m.a b.sc m.sc b.c"""
)
TITLES = words(
    """mr mrs ms miss dr prof professor sir lord lady dame president vice-president minister chancellor
    premier king queen prince princess pope bishop archbishop cardinal father rev senator congressman
    congresswoman mayor governor judge justice general colonel major captain lieutenant sergeant admiral
    commander ambassador ayatollah patriarch emir sheikh marshal secretary chairman chairwoman chair director chief spokesman spokeswoman
    spokesperson speaker deputy"""
)
EDITOR_MARKS = lines(
    """
    ed.
    Ed.
    eds.
    editor's note
    editor’s note
    Editor's note
    Editor’s note
    ed. note
    ed.'s note
    author's note
    translator's note
    trans.
    transl.
    """
)
