"""The Netherlands and Flanders: what pages in the language speak of, and how."""

COUNTRY = "dutch netherlands dutchman holland belgium belgian belgians flemish flanders"
WORLD = "amsterdam rotterdam ajax brussels hague verstappen rutte antwerp wilders philips"
HOME = """
    utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zaanstad den_bosch 's-hertogenbosch
    zwolle leiden leeuwarden maastricht dordrecht ede delft alkmaar emmen deventer venlo sittard helmond hilversum zoetermeer schiphol
    scheveningen volendam urk texel terschelling brabant north_brabant zeeland friesland frisian drenthe overijssel gelderland flevoland limburg
    north_holland south_holland veluwe achterhoek twente ghent bruges leuven mechelen aalst kortrijk hasselt ostend genk sint-niklaas roeselare
    turnhout walloon wallonia vvd pvv d66 pvda groenlinks cda bbb nsc christenunie sgp volt n-va vlaams_belang open_vld cd&v vooruit kaag
    hoekstra omtzigt yeşilgöz van_der_plas timmermans schoof de_jonge grapperhaus klaver segers baudet de_wever de_croo jambon
    bart_de_wever van_grieken vandenbroucke rivm omt ggd cpb knmi nvwa uwv prorail rijkswaterstaat belastingdienst
    aivd mivd koninklijke marechaussee fiod second_chamber public_prosecution_service
    rtl_nieuws rtl_boulevard nu.nl telegraaf de_telegraaf volkskrant algemeen_dagblad ad.nl trouw het_parool vrt hln
    het_laatste_nieuws de_standaard de_morgen psv feyenoord az_alkmaar vitesse heerenveen eredivisie club_brugge anderlecht standard_liège
    albert_heijn hema bol.com abn_amro rabobank asml de_ligt van_dijk depay van_gaal koeman ten_hag elfstedentocht
    sinterklaas zwarte_piet king's_day willem-alexander máxima amalia formateur informateur
"""
GIVEN = """
    willem jeroen maarten pieter joris sander wouter geert wopke gerrit hendrik dirk jaap kees joop ruud frans
    bram thijs femke anouk marloes sjoerd diederik lilianne dilan lodewijk khadija marieke annemarie
"""
ENDINGS = "stra sma huis veld kamp"
DOMAINS = ".nl .be"
DESKS = "anp belga novum"
CASES = ""
FAME = 0.02
HABITS = r"""
\bthe cabinet\b
according to (?:the )?(?:om|rivm|knmi|cbs)
outgoing (?:minister|prime minister|state secretary|cabinet)
! reports? (?:rtl nieuws|the telegraaf|nos|the volkskrant)
says a spokes(?:man|woman|person)
the cabinet wants
"""
STAMPS = r"""
\bB\.?V\.?\b
\bN\.V\.
\bd\.w\.z\.
\bo\.a\.
\bd\.d\.
\bm\.b\.t\.
\bdhr\.
\bmevr\.
€ \d+,-
\d-jarige\b
"""
