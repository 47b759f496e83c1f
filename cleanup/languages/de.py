"""German: nouns are capitalised, articles and pronouns are inflected, prepositions fuse with articles (im,
zum)."""

from cleanup.languages.words import lines, words

NAME = "German"
NATIVE = "Deutsch"
SCRIPT = "Latin"
LETTERS = "äöüß"
QUOTES = ("„", "“")
INNER_QUOTES = ("‚", "‘")
OTHER_QUOTES = (("»", "«"), ("«", "»"), ('"', '"'), ("“", "”"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES = words("der die das den dem des ein eine einen einem einer eines")
CONJUNCTIONS = words(
    """und oder aber denn sondern doch weil dass daß wenn als ob obwohl während bevor nachdem damit sobald
    solange falls sowie sowohl entweder jedoch indem"""
)
PREPOSITIONS = words(
    """in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit trotz um
    unter über von vom vor wegen zu zum zur zwischen während laut gegenüber statt innerhalb außerhalb"""
)
SUBJECT_PRONOUNS = words("ich du er sie es wir ihr man")
NEGATIONS = words("nicht nichts nie niemals kein keine keinen keinem keiner keines niemand niemanden nirgends weder")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """mich dich sich uns euch ihm ihn ihnen mir dir mein meine meinen dein deine sein seine seinen
        seinem seiner ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen diesem jener jene
        jeder jede jedes jeden welche welcher wer was wo wie wann warum wohin ist sind war waren bin bist
        wird werden wurde wurden worden hat haben hatte hatten habe kann können konnte muss müssen musste
        soll sollen sollte will wollen wollte darf dürfen mag möchte würde würden wäre hätte auch nur schon
        so sehr mehr noch immer wieder hier dort da dann jetzt nun alle allem allen alles viele etwas
        einige andere anderen selbst dazu darauf davon daran dabei zwar etwa bereits"""
    )
)
SPEECH_VERBS = words(
    """sagte sagt sagten erklärte erklärt betonte betont fügte meinte meint schrieb schreibt berichtete
    berichtet teilte kündigte warnte warnt forderte fordert kritisierte kritisiert ergänzte ergänzt
    erläuterte antwortete antwortet fragte fragt behauptete behauptet bestätigte bestätigt versicherte
    unterstrich erinnerte räumte mahnte äußerte bemerkte erzählte erzählt lobte twitterte resümierte
    zitierte"""
)
MONTHS = words(
    """januar jänner februar feber märz april mai juni juli august september oktober november dezember
    januars februars aprils augusts"""
)
WEEKDAYS = words(
    """montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags freitags
    sonntags"""
)
ABBREVIATIONS = words(
    """abb abs allg anm art bd bsp bspw bzw ca co d.h d dr dt dipl ebd ehem etc ev evtl fa ff frl gem gegr
    geb gest ggf hl hr fr hrsg ing inkl insb jh jhd kath lt max mind min mio mrd mr mrs nr o.ä o p prof
    red rd s sog st std str tel u.a u u.s.w usw v.a v vgl vs z.b z zb zt z.t z.zt zzgl jan feb apr aug
    sept okt nov dez aufl ausg bearb betr bzgl dipl-ing einschl entspr erg evang fam forts franz gez gr
    hptm jgg kap lat lfd n.chr v.chr nördl österr sp südl tsd urspr verf vorm zzt stv wg zul med phil rer
    jur theol habil h.c e.v i.d.r i.a u.u o.g s.o s.u"""
)
TITLES = words(
    """herr herrn frau dr prof professor professorin präsident präsidentin bundespräsident kanzler
    kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin innenminister
    finanzminister ministerpräsident premierminister premierministerin könig königin prinz papst bischof
    kardinal pfarrer general oberst major hauptmann leutnant bürgermeister bürgermeisterin
    oberbürgermeister senator senatorin botschafter richter richterin direktor direktorin chef chefin
    vorsitzender sprecher sprecherin abgeordneter"""
)
EDITOR_MARKS = lines(
    """
    Anm. d. Red.
    Anm. d. R.
    Anm. der Red.
    Anmerkung der Redaktion
    Anm. d. Verf.
    Anm. d. Übers.
    Anm.
    d. Red.
    die Red.
    Red.
    """
)
