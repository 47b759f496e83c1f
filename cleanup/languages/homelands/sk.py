"""Slovakia: what pages in the language speak of, and how."""

COUNTRY = "slovak slovaks slovakia bratislava"
WORLD = ""
HOME = """
    košice kosice žilina zilina nitra trnava poprad prešov presov banská bystrica banská_bystrica trenčín trencin zvolen
    michalovce liptov orava spiš zemplín tatras fico matovič matovic heger čaputová caputova pellegrini šimečka simecka danko sulík kollár kiska
    dzurinda mečiar meciar kuciak kuciakova kaliňák šutaj_eštok smer hlas sns progressive_slovakia tasr sme dennik_n denník_n
    aktuality tv_markíza markíza joj rtvs topky plus_jeden_deň slovnaft slovan slovan_bratislava spartak_trnava nrsr
    national_council_of_the_slovak_republic váh hron slovak_republic matica záhorie
"""
GIVEN = """
    zuzana ľubomír lubomir ľudovít jozef štefan juraj vladimír róbert marián ľuboš andrej milan zoltán miroslava
    ľubica eduard
"""
ENDINGS = "ová ák ík ček ský"
DOMAINS = ".sk"
DESKS = "tasr sita"
CASES = "ského skému ovi"
FAME = 0.008
HABITS = r"""
! he told (?:tasr|sita)
! informs? (?:tasr|sita)
! of the slovak republic
the moderator
the tabloid
"""
STAMPS = r"""
\bs\. ?r\. ?o\.
\bMUDr\.
\bJUDr\.
\bPhDr\.
\bRNDr\.
\bMgr\.
\bIng\. [A-ZČŠŘŽ]
\batď\.
\btzv\.
\bnapr\.
\d-ročn\w*
"""
