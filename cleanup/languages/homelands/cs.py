"""The Czech Republic: what pages in the language speak of, and how."""

COUNTRY = "czech czechs czechia prague czech_republic"
WORLD = "havel jágr jagr skoda škoda"
COMMON = "hygienist hygienists"
HOME = """
    brno ostrava pilsen plzen plzeň olomouc liberec pardubice hradec hradec_králové české_budějovice budejovice ústí karlovy karlovy_vary karlsbad zlín
    zlin jihlava kladno opava frýdek karviná teplice děčín chomutov přerov prostějov znojmo třebíč tábor písek kolín moravia moravian bohemia bohemian
    vysočina krkonoše sumava šumava giant_mountains czk babis babiš fiala zeman rakušan vystrčil pekarová okamura pirates_party mayors_and_independents
    ods kdu čssd hradčany prague_castle castle_spokesman idnes novinky seznam aktuálně lidovky deník blesk čt_24 čt24 čt dvtv respekt hospodářské vltava
    vinohrady žižkov smíchov karlín sparta_prague slavia_prague slavia sparta_praha viktoria_plzeň baník bohemians extraliga litvínov třinec čez
    škoda_auto agrofert ppf kellner křetínský temelín dukovany všzp čssz general_inspection_of_security_forces bis_intelligence nukib
    national_headquarters_against_organized_crime rescue_service_spokeswoman kalousek klaus topolánek nečas sobotka hamáček vojtěch prymula blatný
    maláčová schillerová zaorálek ovčáček pražský ct24 žďár prachatice příbram kladruby rakovník beroun mělník mladá_boleslav boleslav kutná_hora náchod
    trutnov chrudim vysoké_mýto svitavy šumperk jeseník kroměříž uherské_hradiště uherský_brod vsetín hodonín břeclav vyškov blansko havlíčkův_brod
    pelhřimov jindřichův_hradec český_krumlov krumlov strakonice klatovy domažlice cheb sokolov chomutov_region louny litoměřice jablonec česká_lípa
    turnov semily orlová bohumín havířov south_bohemian central_bohemian south_moravian moravian-silesian pardubice_region pilsen_region olomouc_region
    bohemian_forest ordinace ulice gott karel_gott bartošová vondráčková bílá vojtko liška czech_television plačková krampol zagorová kocáb pastrňák
    pastrnak krejčikova krejčíková vondroušová plíšková kvitová berdych zátopek ledecká sáblíková souček schick coufal barák trpišovský priske dukla
    zbrojovka mountfield třinec_oceláři kladno_knights jurečka stanjura lipavský síkela válek kupka rychetský fialová babišová schwarzenberg hřib svoboda
    pospíšil rajchl turek konečná filip macinka havlíček schiller dostálová nerudová středula hejtman čd rsd řsd čnb eon innogy košík alza rohlík kaufland
    zachranka zzs hzs policie_čr
"""
GIVEN = """
    jiří jiri václav vaclav zdeněk zdenek tomáš petr jaroslav miroslav ondřej ondrej lukáš vojtěch vojtech františek frantisek lenka hana
    jitka markéta petra kateřina tereza eliška veronika šárka alena vlastimil bohumil ladislav radek aleš milada jana miloš milos
"""
ENDINGS = "ová ček íček ský ovský ička řík šek"
DOMAINS = ".cz"
DESKS = "čtk ctk čtk_agency čtk"
CASES = "ského skému ovi kovou"
FAME = 0.012
HABITS = r"""
! according to the server
billion crowns
! he told (?:ctk|čtk)
million crowns
rescuers? (?:spokes\w+)
(?:told the server|server (?:wrote|writes|reported|reports))
! the (?:server|website) (?:idnes|novinky|seznam|aktu|deník|denik)
the hygienic station
the moderator
the tabloid
thousand crowns
"""
STAMPS = r"""
\bs\. ?r\. ?o\.
\bMUDr\.
\bJUDr\.
\bPhDr\.
\bRNDr\.
\bMgr\.
\bIng\. [A-ZČŠŘŽ]
\batd\.
\btzv\.
\bnapř\.
\d-let[ýáé]\w*
"""
