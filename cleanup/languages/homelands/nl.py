"""The Netherlands and Flanders: what pages in the language speak of, and how."""

COUNTRY = "dutch netherlands dutchman holland belgium belgian belgians flemish flanders"
WORLD = "amsterdam rotterdam ajax brussels hague verstappen rutte antwerp wilders philips"
COMMON = "formateur informateur alderman aldermen"
HOME = """
    utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zaanstad den_bosch 's-hertogenbosch zwolle
    leiden leeuwarden maastricht dordrecht ede delft alkmaar emmen deventer venlo sittard helmond hilversum zoetermeer schiphol scheveningen volendam urk
    texel terschelling brabant north_brabant zeeland friesland frisian drenthe overijssel gelderland flevoland limburg north_holland south_holland veluwe
    achterhoek twente ghent bruges leuven mechelen aalst kortrijk hasselt ostend genk sint-niklaas roeselare turnhout walloon wallonia vvd pvv d66 pvda
    groenlinks cda bbb nsc christenunie sgp n-va vlaams_belang open_vld cd&v vooruit kaag hoekstra omtzigt yeşilgöz van_der_plas timmermans schoof
    de_jonge grapperhaus klaver segers baudet de_wever de_croo jambon bart_de_wever van_grieken vandenbroucke rivm omt ggd cpb knmi nvwa uwv prorail
    rijkswaterstaat belastingdienst aivd mivd koninklijke marechaussee fiod second_chamber rtl_nieuws rtl_boulevard nu.nl telegraaf de_telegraaf
    volkskrant algemeen_dagblad ad.nl trouw het_parool vrt hln het_laatste_nieuws de_standaard de_morgen psv feyenoord az_alkmaar vitesse heerenveen
    eredivisie club_brugge anderlecht standard_liège albert_heijn hema bol.com abn_amro rabobank asml de_ligt van_dijk depay van_gaal koeman ten_hag
    elfstedentocht sinterklaas zwarte_piet king's_day willem-alexander máxima amalia kampen staphorst terneuzen vlissingen middelburg goes bergen_op_zoom
    roosendaal oosterhout waalwijk oss uden veghel boxtel weert roermond kerkrade heerlen geleen doetinchem zutphen winterswijk tiel culemborg nijkerk
    barneveld veenendaal zeist nieuwegein houten woerden gouda alphen_aan_den_rijn katwijk noordwijk wassenaar rijswijk vlaardingen schiedam capelle
    barendrecht ridderkerk spijkenisse hellevoetsluis hoorn purmerend zaandam heerhugowaard den_helder heemskerk beverwijk ijmuiden amstelveen aalsmeer
    hoofddorp lelystad emmeloord meppel hoogeveen assen stadskanaal veendam delfzijl drachten sneek harlingen dokkum ameland vlieland schiermonnikoog
    nunspeet harderwijk epe hardenberg almelo hengelo oldenzaal lto farmers_defence_force agractie cnv fnv aow duo svb cjib cbr rdw kadaster
    tata_steel_ijmuiden nam gasunie tennet eneco essent ziggo kpn bijenkorf blokker kruidvat etos praxis boulevard shownieuws humberto_tan humberto de_mol
    johan_derksen derksen wilfred_genee genee van_der_gijp matthijs_van_nieuwkerk van_nieuwkerk jinek eva_jinek pauw nieuwsuur eenvandaag boer_zoekt_vrouw
    expeditie_robinson andré_hazes hazes frans_bauer marco_borsato borsato ali_b the_voice_of_holland christijan_albers albers jos_verstappen zandvoort
    memphis gakpo dumfries bergwijn wijnaldum arne_slot van_bommel bosz heitinga farioli schreuder van_der_poel van_aert evenepoel dumoulin wout_van_aert
    sifan_hassan hassan_sifan femke_bol kjeld_nuis bbb_party denk_party ja21 fvd forum_for_democracy pvdd ouwehand jetten rob_jetten bontenbal marijnissen
    dassen eerdmans wiersma faber madlener agema heinen keijzer heijnen adema kuipers koolmees ollongren bruins_slot van_gennip karremans brekelmans
    veldkamp caspar halsema aboutaleb van_zanen dijksma minister_of_vws bleiswijk marion_koopmans koopmans van_dissel gommers kluytmans ic_beds
    destelbergen waregem ieper ypres brugge knokke blankenberge dendermonde lokeren beveren lier geel diest tienen vilvoorde zaventem tongeren bilzen
    magnette bouchez demir francken vooruit_party groen_party pvda-ptb hedebouw lukaku courtois witsel tedesco stib delhaize colruyt de_lijn sncb nmbs
    bpost proximus telenet
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
