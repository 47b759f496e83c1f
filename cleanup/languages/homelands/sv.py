"""Sweden: what pages in the language speak of, and how."""

COUNTRY = "swedish swedes sweden stockholm"
WORLD = "zlatan ibrahimovic ikea volvo abba thunberg ericsson spotify"
HOME = """
    gothenburg göteborg malmö malmo uppsala västerås örebro linköping helsingborg jönköping norrköping lund umeå gävle borås eskilstuna
    södertälje karlstad täby växjö halmstad sundsvall luleå trollhättan östersund borlänge falun kalmar skövde kristianstad karlskrona
    skellefteå uddevalla kiruna visby gotland öland skåne scania småland dalarna värmland norrland norrbotten västerbotten jämtland halland
    blekinge västra_götaland rinkeby tensta rosengård kronor sek öre riksdag riksbank sweden_democrats
    moderates centre_party liberals_party kristersson löfven åkesson busch lööf sabuni bolund hallengren tegnell
    johan_pehrson public_health_agency folkhälsomyndigheten säpo polismyndigheten migration_agency försäkringskassan social_insurance_agency
    swedish_armed_forces smhi trafikverket sveriges_radio svt tv4 aftonbladet expressen dagens_nyheter svenska_dagbladet göteborgs-posten
    sydsvenskan svd ekot allsvenskan malmö_ff aik djurgården hammarby ifk elfsborg bk_häcken shl frölunda färjestad mello
    melodifestivalen vasaloppet systembolaget h&m ica vattenfall northvolt postnord swedbank nordea seb skanska
    municipality_director region_stockholm
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
