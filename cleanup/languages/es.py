"""Spanish: questions and exclamations also open with a mark (¿ ¡); subject pronouns are mostly left out."""

from cleanup.languages.words import lines, words

NAME = "Spanish"
NATIVE = "español"
SCRIPT = "Latin"
LETTERS = "áéíñóúü"
QUOTES = ("“", "”")
INNER_QUOTES = ("‘", "’")
OTHER_QUOTES = (("«", "»"), ('"', '"'), ("'", "'"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES = words("el la los las lo un una unos unas al del")
CONJUNCTIONS = words("y e o u ni pero sino aunque porque pues que si cuando mientras como donde")
PREPOSITIONS = words(
    """a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras
    excepto al del"""
)
SUBJECT_PRONOUNS = words("yo tú él ella ello usted nosotros nosotras vosotros ellos ellas ustedes")
NEGATIONS = words("no nunca jamás nada nadie ninguno ninguna ningún ni tampoco")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """me te se nos os le les mí ti sí mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta
        esto estos estas ese esa eso esos esas aquel aquella aquellos quien quienes qué cuál cual cuales
        cuyo cuya cómo dónde cuándo es son era eran fue fueron ser sido siendo soy somos sea será serán
        sería está están estaba estaban estar estado he ha han había habían haber hay hubo habrá puede
        pueden podía debe deben tiene tienen tenía hacer hace hizo va van muy más menos también ya aún
        todavía siempre todo toda todos todas otro otra otros otras mismo misma cada algo alguien alguno
        algunos algunas algún así aquí allí ahora entonces después antes luego tan tanto mucho muchos poco"""
    )
)
SPEECH_VERBS = words(
    """dijo dice decía dijeron afirmó afirma aseguró asegura explicó explica añadió añade señaló señala
    indicó indica declaró declara sostuvo sostiene agregó agrega manifestó manifiesta destacó destaca
    subrayó subraya anunció anuncia advirtió advierte preguntó pregunta respondió responde contestó comentó
    comenta apuntó apunta recordó recuerda insistió insiste reconoció reconoce concluyó admitió escribió
    precisó relató cuenta contó"""
)
MONTHS = words("enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre")
WEEKDAYS = words("lunes martes miércoles jueves viernes sábado domingo sábados domingos")
ABBREVIATIONS = words(
    """sr sra sres sras srta d dª dña dr dra drs prof profa lic ing arq gral cnel cap tte sto sta av avda c
    cía co art cap cf ej p.ej etc ed eds ee.uu ff fig gob ibid id izq máx mín n núm núms p pág págs pp pdo
    ppal s.a sig tel teléf vol vs a.c d.c ene feb abr jun jul ago sept oct nov dic admón aprox atte bibl
    bco cód col comp cta dir dpto dto edo entlo exc excmo fdo fol hno hnos incl kg km lám ltda mons mr mrs
    ms n.º ntra obpo pbro plza pral prov reg rte ss tít trad ud uds urb vda ee uu aa cc rr jj oo dd hh ca"""
)
TITLES = words(
    """señor señora señorita sr sra srta don doña dr dra doctor doctora profesor profesora presidente
    presidenta expresidente vicepresidente vicepresidenta ministro ministra canciller rey reina príncipe
    princesa papa obispo arzobispo cardenal padre monseñor general coronel comandante capitán teniente
    almirante senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora juez jueza
    embajador embajadora secretario secretaria director directora portavoz jefe jefa"""
)
EDITOR_MARKS = lines(
    """
    N. de la R.
    N. de R.
    N. del E.
    N. del A.
    N. del T.
    N. de la T.
    N.d.R.
    NdR
    nota de la redacción
    nota del editor
    """
)
