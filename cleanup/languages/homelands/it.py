"""Italy: what pages in the language speak of, and how."""

COUNTRY = "italian italians italy"
WORLD = """
    rome milan naples turin florence venice juventus ferrari berlusconi pope_francis vatican sicily lamborghini bologna
    mattarella draghi meloni salvini
"""
COMMON = "carabinieri carabiniere scudetto prefect prefecture"
HOME = """
    palermo genoa verona bari catania messina padua padova trieste brescia parma modena reggio taranto prato livorno cagliari foggia rimini salerno
    ferrara sassari monza bergamo pescara perugia ancona lecce vicenza trento bolzano udine arezzo cesena como varese piacenza novara pisa lucca siena
    mantua cremona pavia ravenna forlì caserta avellino benevento cosenza catanzaro crotone tuscany lombardy lombard calabria calabrian puglia apulia
    apulian campania neapolitan piedmont liguria ligurian veneto friuli emilia emilia-romagna umbria umbrian lazio marche molise abruzzo basilicata
    sardinia sardinian sicilian trentino alto_adige aosta capri ischia amalfi vesuvius guardia_di_finanza finance_police dpcm palazzo palazzo_chigi
    quirinale viminale farnesina montecitorio palazzo_madama csm inps istat agcom codacons censis confindustria cgil cisl uil arera brothers_of_italy
    fratelli_d'italia forza_italia northern_league lega five_star pd democratic_party_secretary m5s italia_viva conte renzi di_maio zingaretti letta
    schlein calenda tajani crosetto giorgetti speranza gentiloni fedez ferragni totti buffon pirlo allegri ancelotti mancini spalletti gattuso inzaghi
    donnarumma chiesa immobile insigne sinner berrettini serie_a serie_b coppa_italia atalanta sampdoria fiorentina sassuolo udinese napoli
    cagliari_calcio corriere repubblica la_repubblica la_stampa il_messaggero il_sole fatto_quotidiano rai rai1 rai_1 mediaset canale_5 la7
    gazzetta_dello_sport corriere_dello_sport tuttosport porta_a_porta sanremo big_brother_vip grande_fratello amici uomini_e_donne de_filippi eni enel
    fiat fca stellantis unicredit intesa alitalia autostrade mef superbonus citizenship_income basic_income_recipients regasification squadra_mobile
    flying_squad camorra 'ndrangheta ndrangheta mafia cosa_nostra dda digos gup gip gallarate courmayeur busto_arsizio legnano lecco sondrio lodi vigevano
    voghera alessandria asti cuneo biella vercelli verbania savona imperia_liguria la_spezia carrara massa viareggio pistoia grosseto viterbo rieti
    frosinone latina civitavecchia ostia tivoli terni l'aquila teramo chieti campobasso isernia brindisi barletta andria trani matera potenza
    reggio_calabria vibo_valentia lamezia siracusa ragusa trapani agrigento caltanissetta enna gela marsala nuoro oristano olbia alghero rovigo treviso
    belluno pordenone gorizia cesenatico riccione jesolo cortina cortina_d'ampezzo isola_dei_famosi barbara_d'urso d'urso mara_venier venier
    maria_de_filippi belen_rodriguez ilary_blasi ilary chiara_ferragni fiorello carlo_conti bonolis gerry_scotti milly_carlucci ballando
    ballando_con_le_stelle striscia le_iene verissimo silvia_toffanin toffanin domenica_in che_tempo_che_fa fabio_fazio giletti gruber lilli_gruber floris
    bruno_vespa sgarbi vasco_rossi ligabue jovanotti marco_mengoni mengoni maneskin måneskin elodie annalisa laura_pausini pioli gasperini sarri motta
    thiago_motta scamacca barella bastoni dimarco tonali locatelli zaniolo pellegrini cristante politano raspadori retegui vlahovic lautaro dybala
    lukaku_romelu leao theo_hernandez marotta agnelli percassi lotito de_laurentiis cardinale bagnaia valentino_rossi brignone goggia jacobs tamberi
    paola_egonu egonu egonu_paola velasco musetti bonaccini emiliano de_luca zaia fedriga gualtieri nardella bucci decaro appendino raggi boschi bonino
    della_vedova fratoianni bonelli lollobrigida santanchè nordio piantedosi valditara fitto la_russa donzelli delmastro bassetti burioni crisanti
    ricciardi pregliasco gimbe spallanzani iss_institute asl pronto_soccorso 118_rescue alpine_rescue soccorso trenitalia italo atac anas aspi
    poste_italiane enel_green ferrovie esselunga barilla luxottica prada gucci
"""
GIVEN = """
    giuseppe giovanni giorgio giorgia luigi matteo paolo pietro francesco francesca alessandro alessandra andrea lorenzo enrico silvio umberto
    gianluca gianluigi roberto roberta stefano stefania marcello maurizio fabrizio claudio domenico salvatore vincenzo antonio raffaele carmine
    chiara elly ignazio guido massimo massimiliano federico filippo daniele simone
"""
ENDINGS = "ini etti ucci elli ello acci ozzi icci otti azzi ossi"
DOMAINS = ".it"
DESKS = "ansa adnkronos lapresse askanews italpress"
CASES = ""
FAME = 0.04
HABITS = r"""
(?:explains|underlines|concludes|continues|reads)(?: the note|,)
(?:last|next) (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}
\bex minister\b
\bguest of (?:verissimo|domenica|porta)
\bin the course of the episode\b
\bthe capital\b.{0,30}\bregion\b
\bthe dem (?:secretary|senator|leader)
\bthe latest on\b
adnkronos
in the province of
in the sights of
on social(?:,|\.| and)
the azzurri
the bianconeri
the blucerchiat
the competitor of
the former .{2,20} number one
the giallorossi
the nerazzurri
the note (?:reads|continues|concludes)
the rossoneri
the words of
! told (?:ansa|adnkronos)
"""
STAMPS = r"""
\bS\.p\.[Aa]\.
\bS\.r\.l\.
\b\d\d?enn[ei]\b
\bn° ?\d
\b\d+[ºª]
\bOn\. [A-Z]
\bDott\.
\b\d\d?mila\b
\b\d+esim[oa]\b
"""
