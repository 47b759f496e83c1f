"""Finland: what pages in the language speak of, and how."""

COUNTRY = "finnish finns finland helsinki finn"
WORLD = "nokia räikkönen raikkonen bottas marin niinistö niinisto lapland selänne"
HOME = """
    tampere turku espoo oulu vantaa lahti kuopio jyväskylä jyvaskyla pori joensuu lappeenranta hämeenlinna vaasa seinäjoki rovaniemi mikkeli
    kotka salo porvoo kouvola hyvinkää lohja järvenpää nurmijärvi rauma kokkola kajaani kerava savonlinna imatra pirkanmaa uusimaa savo
    satakunta ostrobothnia karelia kainuu åland hanko raasepori tikkurila kallio kamppi pasila yle hs helsingin_sanomat ilta-sanomat iltalehti
    mtv_news mtv_uutiset aamulehti kaleva turun_sanomat kauppalehti uusi_suomi suomenmaa demari keskisuomalainen eduskunta
    sdp kokoomus national_coalition finns_party left_alliance
    swedish_people's_party orpo purra haavisto rinne sipilä stubb kulmuni saarikko ohisalo halla-aho kiuru lindtman grahn-laasonen
    mykkänen rydman riikka thl kela valvira supo traficom hsl finnair fortum neste kesko s_group s-group prisma citymarket
    alko veikkaus posti stora_enso upm kone wärtsilä metso hjk kalpa tappara ässät kärpät jokerit hifk tps pelicans
    liiga veikkausliiga pukki hradecky sauna sisu juhannus vappu ylilauta teemu saku laine barkov rantanen
    rovanperä lappi latvala iivo niskanen pärmäkoski häkkinen kimi
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
