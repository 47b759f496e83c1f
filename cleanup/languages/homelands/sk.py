"""Slovakia: what pages in the language speak of, and how."""

COUNTRY = "slovak slovaks slovakia bratislava"
WORLD = ""
COMMON = ""
HOME = """
    košice kosice žilina zilina nitra trnava poprad prešov presov banská bystrica banská_bystrica trenčín trencin zvolen michalovce liptov orava spiš
    zemplín tatras fico matovič matovic heger čaputová caputova pellegrini šimečka simecka danko sulík kollár kiska dzurinda mečiar meciar kuciak
    kuciakova kaliňák šutaj_eštok smer hlas sns progressive_slovakia tasr sme dennik_n denník_n aktuality tv_markíza markíza joj rtvs topky plus_jeden_deň
    slovnaft slovan slovan_bratislava spartak_trnava nrsr national_council_of_the_slovak_republic váh hron slovak_republic matica záhorie ružomberok
    rimavská_sobota lučenec komárno nové_zámky levice topoľčany partizánske prievidza bojnice považská_bystrica púchov čadca kysuce dolný_kubín námestovo
    tvrdošín brezno revúca rožňava spišská_nová_ves levoča kežmarok stará_ľubovňa bardejov humenné snina medzilaborce svidník vranov trebišov šaľa galanta
    dunajská_streda senec malacky pezinok modra senica skalica myjava piešťany hlohovec bánovce turiec gemer šariš banská_štiavnica štrbské_pleso
    high_tatras vysoké_tatry demänovská kamenický drucker blanár šimkovičová susko huliak gröhling remišová hlina mikulec naď karas korčok harabin kotleba
    uhrík blaha glück tomáš_taraba taraba kaľavský krajčí lengvarský mikas vlhová sagan hamšík škriniar dúbravka chára hossa slafkovský slafkovsky weiss
    dac mšk mfk ružinov petržalka u.s._steel_košice volkswagen_slovakia evita tipos dôvera všeobecná nbs sav
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
