"""Italian: prepositions fuse with articles (della, sull') and elide before vowels; subject pronouns are
rare."""

from cleanup.languages.words import lines, words

NAME = "Italian"
NATIVE = "italiano"
SCRIPT = "Latin"
LETTERS = "àèéìíîòóùú"
QUOTES = ("«", "»")
INNER_QUOTES = ("“", "”")
OTHER_QUOTES = (("„", "”"), ("‘", "’"), ('"', '"'), ("'", "'"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES = words("il lo la i gli le l' un uno una un'")
CONJUNCTIONS = words("e ed o od ma che se perché poiché mentre quando né anche dunque quindi però oppure anzi sebbene come")
PREPOSITIONS = words(
    """di d' a ad da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli
    alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull'
    sui sugli sulle senza verso contro dopo prima durante secondo fino presso sotto sopra dietro oltre"""
)
SUBJECT_PRONOUNS = words("io tu egli lui lei ella esso essa noi voi loro essi esse")
NEGATIONS = words("non no mai niente nulla nessuno nessuna nessun né neanche nemmeno neppure")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """mi ti si ci vi c' ne me te sé cui chi mio mia miei tuo tua suo sua suoi sue nostro nostra questo
        questa questi queste quest' quello quella quelli quelle quell' quel quei ciò quale quali dove è
        sono era erano essere stato stata stati state sia sarà saranno sarebbe fu furono ha hanno ho
        abbiamo aveva avevano avere avrà può possono poteva deve devono viene vengono fa fare più meno
        molto molti anche ancora già sempre tutto tutta tutti tutte altro altra altri altre ogni stesso
        stessa così qui ora poi solo qualche alcuni alcune tanto quanto invece infatti cioè"""
    )
)
SPEECH_VERBS = words(
    """detto dice disse diceva dichiarato dichiara dichiarò affermato afferma affermò spiegato spiega
    spiegò aggiunto aggiunge aggiunse sottolineato sottolinea precisato precisa ribadito ribadisce
    sostenuto sostiene annunciato annuncia risposto risponde rispose chiesto chiede raccontato racconta
    commentato commenta osservato osserva ricordato ricorda scritto scrive concluso conclude ammesso
    ammette assicurato assicura avvertito avverte"""
)
MONTHS = words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre")
WEEKDAYS = words("lunedì martedì mercoledì giovedì venerdì sabato domenica lunedi martedi mercoledi giovedi venerdi")
ABBREVIATIONS = words(
    """sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col cap ten
    mons don s ss st art artt ca cap cfr cit cod co ecc es p.es ed eds fig ibid id int lett max min n nn
    nr p pp pag pagg pres p.zza s.p.a s.r.l sec seg segg succ tel v vol voll vs a.c d.c gen feb mar apr
    mag giu lug ago set ott nov dic assoc bibl brig cav cc comm cons corr dir ill.mo magg mitt prov reg
    rev s.lo sott tip trad tribut univ v.le l.go c.so"""
)
TITLES = words(
    """signor signore signora signorina sig dott dottor dottore dottoressa prof professor professore
    professoressa ing ingegner avv avvocato onorevole on presidente vicepresidente ministro ministra
    premier cancelliere re regina principe principessa papa vescovo arcivescovo cardinale don padre
    monsignor generale colonnello maggiore capitano tenente ammiraglio senatore senatrice deputato deputata
    sindaco sindaca governatore prefetto giudice ambasciatore ambasciatrice segretario segretaria direttore
    direttrice portavoce capo"""
)
EDITOR_MARKS = lines(
    """
    n.d.r.
    ndr
    N.d.R.
    NDR
    nota della redazione
    n.d.a.
    n.d.t.
    nota del traduttore
    """
)
