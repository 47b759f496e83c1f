"""Portuguese: prepositions fuse with articles (da, pelo, àquela); words of Portugal and of Brazil stand
side by side."""

from cleanup.languages.words import lines, words

NAME = "Portuguese"
NATIVE = "português"
SCRIPT = "Latin"
LETTERS = "áâãàçéêíóôõúü"
QUOTES = ("“", "”")
INNER_QUOTES = ("‘", "’")
OTHER_QUOTES = (("«", "»"), ('"', '"'), ("'", "'"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES = words("o a os as um uma uns umas ao aos à às do da dos das no na nos nas")
CONJUNCTIONS = words("e ou mas nem que se porque pois quando enquanto embora como porém contudo portanto caso")
PREPOSITIONS = words(
    """a ante após até com contra de desde durante em entre para perante por sem sob sobre segundo ao aos à
    às do da dos das no na nos nas pelo pela pelos pelas num numa dum duma neste nesta nesse nessa deste
    desta desse dessa disso nisso dele dela deles delas"""
)
SUBJECT_PRONOUNS = words("eu tu ele ela você nós vós eles elas vocês")
NEGATIONS = words("não nunca jamais nada ninguém nenhum nenhuma nem tampouco")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """me te lhe lhes mim si meu minha meus minhas teu seu sua seus suas nosso nossa nossos este esta
        isto estes estas esse essa isso esses essas aquele aquela aquilo quem qual quais cujo cuja onde
        quanto é são era eram foi foram ser sido sendo sou somos seja será serão seria está estão estava
        estavam estar estado há havia tem têm tinha tinham ter teve tendo pode podem podia deve devem faz
        fazer fez vai vão muito muitos mais menos também já ainda sempre só todo toda todos todas tudo
        outro outra outros outras mesmo mesma cada algum alguma alguns algo assim aqui ali agora então
        depois antes tão apenas lá além"""
    )
)
SPEECH_VERBS = words(
    """disse diz dizia disseram afirmou afirma explicou explica acrescentou acrescenta declarou declara
    contou conta garantiu garante sublinhou sublinha destacou destaca ressaltou ressalta anunciou anuncia
    informou informa respondeu responde perguntou pergunta comentou comenta avisou alertou alerta lembrou
    lembra admitiu admite concluiu conclui escreveu escreve adiantou revelou referiu frisou defendeu
    reconheceu confirmou insistiu"""
)
MONTHS = words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro")
WEEKDAYS = words(
    """segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta
    quinta sexta sábados domingos"""
)
ABBREVIATIONS = words(
    """sr sra srs sras srta d dr dra drs prof profa eng arq gen cel cap ten sgto alm exmo exma ilmo v.exa st
    sto sta av r al art arts apto cf cia co ed eds etc ex p.ex fig ibid id i.e inc jr ltda máx mín n núm p
    pp pág págs r rua s.a séc tel vol vs a.c d.c jan fev mar abr jun jul ago set out nov dez aprox bibl
    brig card cx dir dpto exc ilma mons obs pça prov reg sécs tít trad univ v v.ex ee uu ca"""
)
TITLES = words(
    """senhor senhora sr sra dr dra doutor doutora prof professor professora presidente presidenta
    ex-presidente vice-presidente ministro ministra primeiro-ministro chanceler rei rainha príncipe
    princesa papa bispo arcebispo cardeal padre dom dona general coronel major capitão tenente almirante
    senador senadora deputado deputada prefeito prefeita governador governadora juiz juíza embaixador
    embaixadora secretário secretária diretor diretora director directora porta-voz chefe engenheiro"""
)
EDITOR_MARKS = lines(
    """
    N. da R.
    N.R.
    N. do R.
    N. do E.
    N. do A.
    N. do T.
    N. da T.
    nota da redação
    nota da redacção
    nota do editor
    """
)
