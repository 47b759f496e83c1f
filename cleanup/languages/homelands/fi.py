"""Finland: what pages in the language speak of, and how."""

COUNTRY = "finnish finns finland helsinki finn"
WORLD = "nokia räikkönen raikkonen bottas marin niinistö niinisto lapland selänne"
COMMON = "juhannus markka"
HOME = """
    tampere turku espoo oulu vantaa lahti kuopio jyväskylä jyvaskyla pori joensuu lappeenranta hämeenlinna vaasa seinäjoki rovaniemi mikkeli kotka salo
    porvoo kouvola hyvinkää lohja järvenpää nurmijärvi rauma kokkola kajaani kerava savonlinna imatra pirkanmaa uusimaa savo satakunta ostrobothnia
    karelia kainuu åland hanko raasepori tikkurila kallio kamppi pasila yle hs helsingin_sanomat ilta-sanomat iltalehti mtv_uutiset aamulehti kaleva
    turun_sanomat kauppalehti suomenmaa demari keskisuomalainen eduskunta sdp kokoomus national_coalition finns_party left_alliance swedish_people's_party
    orpo purra haavisto rinne sipilä stubb kulmuni saarikko ohisalo halla-aho kiuru lindtman grahn-laasonen mykkänen rydman riikka thl kela valvira supo
    traficom hsl finnair fortum neste kesko s-group prisma citymarket alko veikkaus posti stora_enso upm kone wärtsilä metso hjk kalpa tappara ässät
    kärpät jokerit hifk tps pelicans liiga veikkausliiga pukki hradecky sauna sisu juhannus vappu ylilauta teemu saku laine barkov rantanen rovanperä
    lappi latvala iivo niskanen pärmäkoski häkkinen kimi riihimäki äänekoski hirvensalmi forssa loimaa uusikaupunki naantali kaarina raisio lieto pargas
    parainen somero heinola valkeakoski ylöjärvi kangasala lempäälä orivesi mänttä keuruu jämsä laukaa muurame pieksämäki varkaus suonenjoki iisalmi
    siilinjärvi nilsiä nurmes lieksa kitee ylivieska raahe haapajärvi nivala kalajoki kuusamo taivalkoski kemi tornio kemijärvi sodankylä utsjoki muonio
    kittilä ylläs saariselkä pietarsaari jakobstad närpes kristiinankaupunki kauhajoki kurikka lapua alavus ähtäri kuortane hamina anjalankoski iitti
    loviisa sipoo tuusula mäntsälä kirkkonummi vihti karkkila siuntio inkoo tammisaari ekenäs karis myyrmäki leppävaara tapiola otaniemi malmi itäkeskus
    vuosaari kontula south_savo north_savo north_karelia south_karelia päijät-häme kanta-häme kymenlaakso eastern_uusimaa_police western_uusimaa_police
    southwest_finland_police central_finland_rescue national_bureau_of_investigation lulu_ranne ranne riikka_purra petteri_orpo elina_valtonen valtonen
    mari_rantanen wille_rydman ville_tavio tavio anna-maja_henriksson henriksson sari_essayah essayah jari_lindström juha_sipilä timo_soini soini
    paavo_väyrynen väyrynen tytti_tuppurainen tuppurainen krista_kiuru li_andersson annika_saarikko sanna_marin pekka_haavisto alexander_stubb
    jussi_halla-aho antti_lindtman mauri_pekkarinen jalonen jukka_jalonen granlund mikael_granlund kapanen sebastian_aho aleksander_barkov patrik_laine
    miro_heiskanen heiskanen leijonat huuhkajat pohjanpalo källman kamara lod robin_lod kanerva markku_kanerva kallman kinnunen krista_pärmäköski
    kerttu_niskanen mäkäräinen kaisa_mäkäräinen nykänen matti_nykänen ahonen janne_ahonen kalle_rovanperä tanssii_tähtien_kanssa vain_elämää
    salatut_elämät selviytyjät iskelmä haloo_helsinki käärijä jvg antti_tuisku tuisku sara_siipola jenni_vartiainen lauri_tähkä nightwish s-market
    k-market k-citymarket tokmanni hintti verkkokauppa gigantti stockmann ilmarinen etla pellervo digi_and_population fintraffic vayla fennovoima
    olkiluoto tvo hanhikivi finnish_institute_for_health trade_union_pro akava jhl tehy oaj kuntatyönantajat
"""
GIVEN = """
    pekka matti jukka juha timo antti sauli sanna petteri jussi hannu heikki ilkka janne lauri mikko olli ville tuomas veikko
    esko eero aino krista kaisa päivi tarja tuula riikka outi minna eeva pirkko kirsi seppo tapio väinö
"""
ENDINGS = "inen tanen järvi mäki nen lainen niemi ainen koski"
DOMAINS = ".fi"
DESKS = "stt lehtikuva"
CASES = "sessa sella sille ssä"
FAME = 0.012
HABITS = r"""
\bis told by\b
\btells\b(?! (?:the|a|us|you|me|him|her|them)\b)
! \bto yle\b
according to (?:hs|is|yle)
in his (?:instagram|facebook) update
! says to (?:yle|hs|is)
! tells? (?:yle|hs|is|iltalehti|stt|mtv)
"""
STAMPS = r"""
\bOyj?\b
\bmm\.(?! \d)
\besim\.
\bn\. \d
\d-vuoti\w*
\bklo \d
[A-Z]{2,}:(?:n|ssa|ssä|lle|lta|sta|stä)\b
"""
