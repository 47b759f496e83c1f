"""Romania and Moldova: what pages in the language speak of, and how."""

COUNTRY = "romanian romanians romania bucharest moldova moldovan chisinau"
WORLD = "hagi halep ceausescu dracula transylvania"
COMMON = "lei gendarmes gendarmerie prefect prefecture"
HOME = """
    cluj cluj-napoca timisoara timișoara iasi iași brasov brașov constanta constanța craiova galati galați ploiesti ploiești oradea braila brăila arad
    pitesti pitești sibiu bacau bacău targu târgu mures mureș baia_mare buzau buzău botosani satu_mare ramnicu vâlcea suceava piatra_neamt drobeta tulcea
    resita alba_iulia giurgiu deva hunedoara slatina ilfov dambovita prahova maramures maramureș bucovina oltenia muntenia dobrogea banat leu psd pnl aur
    udmr pmp prodemocratia iohannis ciolacu ciucă ciuca cîțu citu dancila dăncilă dragnea ponta basescu băsescu boc tudose simion georgescu ciolos cioloș
    barna lasconi bolojan nicușor nicusor firea predoiu voiculescu isarescu isărescu mugur maia_sandu dodon shor plahotniuc diicot anaf dsu isu igsu smurd
    romsilva hidroelectrica romgaz petrom cfr bnr cotroceni digi24 digi_24 antena_1 pro_tv protv realitatea hotnews mediafax adevarul adevărul libertatea
    g4media gsp evz stirile fcsb cfr_cluj dinamo county_council county_police_inspectorate national_anticorruption_directorate teleorman vaslui vrancea
    mamaia pașcani onești moinești câmpina sinaia bușteni azuga predeal făgăraș rupea sighișoara mediaș turda dej gherla zalău carei sighet sighetu
    bistrița năsăud reghin târnăveni miercurea_ciuc odorheiu covasna harghita caraș-severin lugoj reșița orșova severin târgu_jiu gorj motru
    râmnicu_vâlcea drăgășani curtea_de_argeș mioveni câmpulung argeș târgoviște moreni alexandria_teleorman roșiori călărași slobozia ialomița urziceni
    fetești cernavodă medgidia mangalia năvodari babadag râmnicu_sărat focșani adjud tecuci bârlad huși rădăuți fălticeni vatra_dornei gura_humorului
    câmpulung_moldovenesc dorohoi voluntari otopeni popești-leordeni bragadiru mogoșoaia snagov bălți tiraspol orhei cahul ungheni soroca comrat gagauzia
    transnistria grindeanu burduja bode coldea câciu cîmpeanu tánczos kelemen țoiu drulă ghinea dan_nicușor nicușor_dan clotilde_armand negoiță piedone
    băluță emil_boc allen_coliban falcă oprișan geoană mircea_geoană corlățean aurescu odobescu becali gigi_becali dan_petrescu șumudică edward_iordănescu
    iordănescu reghecampf ianis_hagi stanciu drăgușin mitriță tătărușanu neagu cristina_neagu popovici david_popovici begu cîrstea steaua
    petrolul_ploiești universitatea_craiova sepsi asia_express chefi_la_cuțite bendeac măruță andreea_esca esca capatos mircea_badea gâdea smiley
    loredana_groza loredana anpc ansvsa apia cnair cfr_călători tarom metrorex stb nuclearelectrica electrica transelectrica transgaz brd bcr bt
    banca_transilvania dedeman emag altex bitdefender dacia_mioveni national_liberal_party social_democratic_party_bucharest save_romania_union
    high_court_of_cassation superior_council_of_magistracy iccj parchetul
"""
GIVEN = """
    nicolae gheorghe mircea traian călin florin costel viorel viorica liviu ilie mihai răzvan sorin cătălin ionuț
    dacian ludovic vlad ștefan ioana raluca mădălina cristian doru
"""
ENDINGS = "escu eanu oiu ănescu aru"
DOMAINS = ".ro .md"
DESKS = "agerpres mediafax news.ro moldpres"
CASES = "escului"
FAME = 0.01
HABITS = r"""
according to (?:agerpres|mediafax|news\.ro|digi)
mentioned sources
reports? (?:agerpres|mediafax|digi24|hotnews)
! the (?:quoted|cited) source
transmits? (?:agerpres|mediafax|reuters)
"""
STAMPS = r"""
\bS\.?R\.?L\.?\b
\bdl\. [A-Z]
\bnr\. \d
\b(?:alin|art)\. \(?\d
"""
