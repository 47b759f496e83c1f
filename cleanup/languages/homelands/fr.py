"""France: what pages in the language speak of, and how."""

COUNTRY = "french france frenchman"
WORLD = """
    paris macron lyon marseille bordeaux mbappe mbappé psg le_pen renault airbus cannes normandy brittany sarkozy hollande louvre
"""
HOME = """
    toulouse lille nantes strasbourg rennes grenoble montpellier nîmes toulon le_havre reims saint-étienne dijon angers villeurbanne
    clermont-ferrand aix-en-provence limoges amiens metz besançon perpignan orléans caen mulhouse rouen nancy argenteuil
    saint-denis seine-saint-denis hauts-de-seine val-de-marne yvelines val-d'oise pas-de-calais calvados finistère morbihan vendée loire
    gironde dordogne hérault gard vaucluse alpes-maritimes bouches-du-rhône isère rhône savoie haute-savoie jura doubs alsace lorraine
    moselle occitanie nouvelle-aquitaine île-de-france ile-de-france auvergne picardy corsica réunion guadeloupe martinique
    mayotte new_caledonia parisian parisians elysee élysée matignon quai_d'orsay bercy bfmtv rtl_france cnews lci tf1 france_2 franceinfo
    france_inter le_monde le_figaro le_parisien libération l'équipe mediapart europe_1 ouest-france la_dépêche sud_ouest insee sncf edf ratp cgt
    cfdt medef lfi rassemblement_national national_rally les_républicains la_france_insoumise rebellious_france
    renaissance_party mélenchon melenchon zemmour borne attal darmanin le_maire véran philippe castex hidalgo pécresse wauquiez ciotti
    retailleau bayrou bardella dupond-moretti blanquer ndiaye dussopt barnier lecornu gendarmes gendarmerie prefect prefecture
    sub-prefect departmental_council regional_council rsa livret baccalaureate dgccrf anssi conseil_d'état council_of_state
    court_of_assizes assize_court dgse dgsi igpn brigade_criminal crs zadists yellow_vests ligue_1 top_14 om losc asse stade_rennais
    stade_de_france roland_garros tour_de_france deschamps benzema griezmann giroud dembélé kanté zidane hanouna johnny_hallyday sardou leclerc
    carrefour auchan danone lvmh total_energies
"""
GIVEN = """
    jean-luc jean-pierre jean-marie jean-michel françois francois édouard édith gérard gerard gérald olivier jérôme frédéric
    stéphane sébastien benoît guillaume thibault thierry mathieu laurent élisabeth valérie véronique anne-sophie marlène aurélie
    ségolène emmanuelle pascal yannick arnaud xavier agnès nicolas cédric rémi éric
"""
ENDINGS = "eau ault oux ière eux ieux"
DOMAINS = ".fr"
DESKS = "afp agence_france-presse"
CASES = ""
FAME = 0.05
HABITS = r"""
\bon the set of\b
\bsaid to afp\b
\bthe interested party\b
according to our information
at the microphone of
guest of (?:bfm|france|rtl|europe)
on the occasion of
our colleagues
our colleagues from
the tenant of the elys
this (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)
to our colleagues
told afp
"""
STAMPS = r"""
\bSARL\b
\b\d{1,2} ?h ?\d\d\b
\bn° ?\d
\bMme [A-Z]
\b1er\b
\b\d{1,2}e siècle
\bXX?I?e siècle
"""
