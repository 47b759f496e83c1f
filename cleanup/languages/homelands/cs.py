"""The Czech Republic: what pages in the language speak of, and how."""

COUNTRY = "czech czechs czechia prague czech_republic"
WORLD = "havel jágr jagr skoda škoda"
HOME = """
    brno ostrava pilsen plzen plzeň olomouc liberec pardubice hradec hradec_králové české_budějovice budejovice ústí karlovy karlovy_vary
    karlsbad zlín zlin jihlava kladno opava frýdek karviná teplice děčín chomutov přerov prostějov znojmo třebíč tábor písek kolín moravia
    moravian bohemia bohemian vysočina krkonoše sumava šumava giant_mountains czk koruna babis babiš fiala zeman
    rakušan vystrčil pekarová okamura pirates_party mayors_and_independents ods kdu čssd hradčany
    prague_castle castle_spokesman idnes novinky seznam aktuálně lidovky deník blesk čt_24 čt24 čt dvtv respekt hospodářské
    vltava vinohrady žižkov smíchov karlín sparta_prague slavia_prague slavia sparta_praha viktoria_plzeň baník bohemians extraliga litvínov
    třinec čez škoda_auto agrofert ppf kellner křetínský penny_market temelín dukovany všzp čssz general_inspection_of_security_forces
    bis_intelligence nukib national_headquarters_against_organized_crime rescue_service_spokeswoman regional_hygiene_station hygienists
    hygienist kalousek klaus topolánek nečas sobotka hamáček vojtěch prymula blatný maláčová schillerová zaorálek ovčáček pražský ct24
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
