"""Sweden: what pages in the language speak of, and how."""

COUNTRY = "swedish swedes sweden stockholm"
WORLD = "zlatan ibrahimovic ikea volvo abba thunberg ericsson spotify"
COMMON = "kronor"
HOME = """
    gothenburg göteborg malmö malmo uppsala västerås örebro linköping helsingborg jönköping norrköping lund umeå gävle borås eskilstuna södertälje
    karlstad täby växjö halmstad sundsvall luleå trollhättan östersund borlänge falun kalmar skövde kristianstad karlskrona skellefteå uddevalla kiruna
    visby gotland öland skåne scania småland dalarna värmland norrland norrbotten västerbotten jämtland halland blekinge västra_götaland rinkeby tensta
    rosengård sek öre riksdag riksbank sweden_democrats moderates centre_party liberals_party kristersson löfven åkesson busch lööf sabuni bolund
    hallengren tegnell johan_pehrson public_health_agency folkhälsomyndigheten säpo polismyndigheten migration_agency försäkringskassan
    social_insurance_agency swedish_armed_forces smhi trafikverket sveriges_radio svt tv4 aftonbladet expressen dagens_nyheter svenska_dagbladet
    göteborgs-posten sydsvenskan svd ekot allsvenskan malmö_ff aik djurgården hammarby ifk elfsborg bk_häcken shl frölunda färjestad mello
    melodifestivalen vasaloppet systembolaget h&m ica vattenfall northvolt postnord swedbank nordea seb skanska municipality_director region_stockholm
    landskrona dalsland nyköping katrineholm flen strängnäs enköping köping arboga fagersta ludvika mora rättvik leksand hedemora avesta sandviken bollnäs
    hudiksvall söderhamn härnösand örnsköldsvik kramfors sollefteå lycksele piteå boden kalix haparanda gällivare jokkmokk arjeplog åre sälen funäsdalen
    lidköping mariestad alingsås kungälv stenungsund lysekil strömstad vänersborg åmål säffle arvika kristinehamn karlskoga kumla hallsberg motala mjölby
    vadstena tranås nässjö eksjö vetlanda värnamo gislaved ljungby älmhult oskarshamn västervik nybro karlshamn ronneby sölvesborg hässleholm ängelholm
    höganäs lomma eslöv trelleborg ystad simrishamn varberg falkenberg kungsbacka norrtälje sigtuna märsta sollentuna lidingö nacka haninge botkyrka
    huddinge järfälla solna sundbyberg hisingen biskopsgården bergsjön husby vivalla hälsingland gästrikland medelpad ångermanland lappland närke
    södermanland östergötland bohuslän p4 p3 p1_morning länsförsäkringar riksgälden scb konjunkturinstitutet national_institute_of_economic_research
    arbetsförmedlingen socialstyrelsen skolverket livsmedelsverket naturvårdsverket jordbruksverket csn skatteverket kronofogden kriminalvården tullverket
    kustbevakningen svantesson elisabeth_svantesson forssell strömmer tobias_billström billström pål_jonson carl-oskar_bohlin pourmokhtari tenje mohamsson
    liljestrand dadgostar nooshi_dadgostar nyamko annika_strandhäll strandhäll hultqvist damberg ygeman shekarabi baudin bildt reinfeldt palme demirok
    märta_stenevi stenevi per_bolund gyökeres kulusevski forsberg lindelöf janne_andersson tomasson kosovare_asllani asllani rolfö gerhardsson
    stina_blackstenius sarah_sjöström sjöström armand_duplantis duplantis charlotte_kalla frida_karlsson ebba_andersson hanna_öberg nils_van_der_poel
    ferry_svan paradise_hotel bonde_söker_fru bianca_ingrosso ingrosso leif_gw_persson gw_persson filip_hammar fredrik_wikingsson petra_mede mia_skäringer
    gina_dirawi david_hellenius carina_bergfeldt crown_princess_victoria princess_madeleine silvia_queen foodora lkab ssab atlas_copco electrolux
    alfa_laval telia tele2 clas_ohlson åhléns axfood willys hemköp apoteket mtr_tunnelbanan västtrafik skånetrafiken hallandstrafiken
"""
GIVEN = """
    björn göran håkan kjell lennart bengt lars magnus fredrik mattias jonas johan gunnar gustav sven ebba
    åsa märta malin ingela birgitta kerstin gunilla jimmie
"""
ENDINGS = "sson qvist ström dahl"
DOMAINS = ".se"
DESKS = "tt_news_agency"
CASES = ""
FAME = 0.02
HABITS = r"""
\bin the municipality\b
says? .{2,30} to (?:tt|svt|aftonbladet|expressen)
says? .{2,40} in a press release
! tells tt
! writes? (?:aftonbladet|expressen|dn|svd|svt)
"""
STAMPS = r"""
\bAB\b
\bkl\.? ?\d{1,2}[.:]?\d?
\bbl\.a\.
\bt\.ex\.
\bs\.k\.
\d-årig\w*
\b\d+:an?\b
"""
