"""Romania and Moldova: what pages in the language speak of, and how."""

COUNTRY = "romanian romanians romania bucharest moldova moldovan chisinau"
WORLD = "hagi halep ceausescu dracula transylvania"
HOME = """
    cluj cluj-napoca timisoara timișoara iasi iași brasov brașov constanta constanța craiova galati galați ploiesti ploiești oradea braila
    brăila arad pitesti pitești sibiu bacau bacău targu târgu mures mureș baia_mare buzau buzău botosani satu_mare ramnicu vâlcea suceava
    piatra_neamt drobeta tulcea resita alba_iulia giurgiu deva hunedoara slatina ilfov dambovita prahova maramures maramureș bucovina oltenia
    muntenia dobrogea banat lei leu psd pnl aur udmr pmp prodemocratia iohannis ciolacu ciucă ciuca cîțu citu dancila
    dăncilă dragnea ponta basescu băsescu boc tudose simion georgescu ciolos cioloș barna lasconi bolojan nicușor nicusor firea predoiu
    voiculescu isarescu isărescu mugur maia_sandu dodon shor plahotniuc diicot anaf dsu isu igsu smurd romsilva
    hidroelectrica romgaz petrom cfr bnr ins_romania cotroceni chamber_of_deputies digi24 digi_24 antena_1 pro_tv
    protv realitatea hotnews mediafax adevarul adevărul libertatea g4media gsp evz stirile fcsb cfr_cluj dinamo county_council
    county_police_inspectorate national_anticorruption_directorate teleorman vaslui vrancea
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
