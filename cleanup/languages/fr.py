"""French: words elide before vowels (l', qu'); a space, best unbreakable, stands before ; : ! ? and inside
« »."""

from cleanup.languages.words import lines, words

NAME = "French"
NATIVE = "français"
SCRIPT = "Latin"
LETTERS = "àâæçéèêëîïôœùûüÿ"
QUOTES = ("«", "»")
INNER_QUOTES = ("“", "”")
OTHER_QUOTES = (("‹", "›"), ("‘", "’"), ('"', '"'))
SPACE_BEFORE = ";:!?»"
APOSTROPHES = "'’"

ARTICLES = words("le la les l' un une des du de d' au aux")
CONJUNCTIONS = words("et ou mais donc or ni car que qu' quand lorsque lorsqu' si comme puisque puisqu' quoique tandis afin")
PREPOSITIONS = words(
    """à de d' en dans par pour sur avec sans sous entre vers chez contre depuis pendant avant après devant
    derrière dès jusque jusqu' malgré parmi selon hors outre durant envers"""
)
SUBJECT_PRONOUNS = words("je j' tu il elle on nous vous ils elles c' ce")
NEGATIONS = words("ne n' pas non jamais rien personne aucun aucune ni nul nulle guère plus")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """me m' te t' se s' lui leur leurs y moi toi soi eux mon ma mes ton ta tes son sa ses notre nos
        votre vos cet cette ces celui celle ceux celles cela ça qui quoi dont où quel quelle quels quelles
        lequel laquelle lesquels est sont était étaient été être suis es sommes êtes sera seront serait fut
        ai as a ont avait avaient avoir eu aura auront aurait fait faire peut peuvent pouvait doit doivent
        devait va vont aussi très bien encore déjà toujours tout tous toute toutes même mêmes autre autres
        plusieurs quelques chaque alors ainsi ici là puis comment pourquoi parce moins peu beaucoup trop
        lors notamment environ"""
    )
)
SPEECH_VERBS = words(
    """dit disait déclaré déclare déclarait affirmé affirme affirmait expliqué explique expliquait ajouté
    ajoute ajoutait précisé précise souligné souligne estimé estime estimait assuré assure indiqué indique
    annoncé annonce répondu répond demandé demande raconté raconte confié confie rappelé rappelle conclu
    conclut reconnu reconnaît insisté insiste poursuivi poursuit averti avertit écrit lancé lance regretté
    regrette dénoncé commenté"""
)
MONTHS = words("janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre")
WEEKDAYS = words("lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis samedis dimanches")
ABBREVIATIONS = words(
    """m mm mme mmes mlle mlles dr pr me mgr st ste sts av bd boul adr al apr art c.-à-d cf chap ch coll dép
    éd édit env etc ex fig gén hab ibid id i.e inc janv févr juil sept oct nov déc max min n p pp par pl
    prof réf sc sq suiv t tél vol vs assoc bât brig c.v cie col comm cons dest doct esq fasc féd g.-b hon
    lieut mens mt obs p.-s préf prés q.g rép s.a s.-t sgt sté supp trad univ zool ca"""
)
TITLES = words(
    """m mm mme mmes mlle monsieur madame mademoiselle messieurs dr docteur pr professeur me maître mgr
    monseigneur président présidente vice-président ministre premier-ministre chancelier chancelière roi
    reine prince princesse pape évêque archevêque cardinal abbé père général colonel commandant capitaine
    lieutenant amiral sénateur sénatrice député députée maire préfet préfète gouverneur juge ambassadeur
    ambassadrice secrétaire directeur directrice porte-parole chef"""
)
EDITOR_MARKS = lines(
    """
    NDLR
    ndlr
    N.D.L.R.
    n.d.l.r.
    NdlR
    note de la rédaction
    NDA
    NDT
    N.d.T.
    note du traducteur
    """
)
