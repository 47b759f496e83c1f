"""France: what pages in the language speak of, and how."""

COUNTRY = "french france frenchman"
WORLD = """
    paris macron lyon marseille bordeaux mbappe mbappé psg le_pen renault airbus cannes normandy brittany sarkozy hollande louvre
"""
COMMON = "gendarmes gendarmerie gendarme prefecture prefect sub-prefect baccalaureate arrondissement"
HOME = """
    toulouse lille nantes strasbourg rennes grenoble montpellier nîmes toulon le_havre reims saint-étienne dijon angers villeurbanne clermont-ferrand
    aix-en-provence limoges amiens metz besançon perpignan orléans caen mulhouse rouen nancy argenteuil saint-denis seine-saint-denis hauts-de-seine
    val-de-marne yvelines val-d'oise pas-de-calais calvados finistère morbihan vendée loire gironde dordogne hérault gard vaucluse alpes-maritimes
    bouches-du-rhône isère rhône savoie haute-savoie jura doubs alsace lorraine moselle occitanie nouvelle-aquitaine île-de-france ile-de-france auvergne
    picardy corsica réunion guadeloupe martinique mayotte new_caledonia parisian parisians elysee élysée matignon quai_d'orsay bercy bfmtv rtl_france
    cnews lci tf1 france_2 franceinfo france_inter le_monde le_figaro le_parisien libération l'équipe mediapart europe_1 ouest-france la_dépêche sud_ouest
    insee sncf edf ratp cgt cfdt medef lfi rassemblement_national national_rally les_républicains la_france_insoumise rebellious_france renaissance_party
    mélenchon melenchon zemmour borne attal darmanin le_maire véran philippe castex hidalgo pécresse wauquiez ciotti retailleau bayrou bardella
    dupond-moretti blanquer ndiaye dussopt barnier lecornu departmental_council regional_council rsa livret dgccrf anssi conseil_d'état court_of_assizes
    assize_court dgse dgsi igpn brigade_criminal crs zadists yellow_vests ligue_1 top_14 om losc asse stade_rennais stade_de_france roland_garros
    tour_de_france deschamps benzema griezmann giroud dembélé kanté zidane hanouna johnny_hallyday sardou leclerc carrefour auchan danone lvmh
    total_energies quimper narbonne nogent nogent-sur-oise auxerre lorient béziers carcassonne sète agde arles avignon antibes grasse fréjus hyères
    draguignan gap digne valence romans chambéry annecy thonon bourg-en-bresse mâcon chalon nevers bourges châteauroux blois chartres évreux beauvais
    compiègne soissons laon charleville sedan troyes chaumont épinal belfort montbéliard vesoul colmar haguenau dunkirk calais boulogne saint-omer arras
    douai valenciennes maubeuge roubaix tourcoing cherbourg alençon cholet saumur saint-nazaire vannes saint-brieuc lannion saint-malo la_rochelle
    rochefort niort poitiers angoulême périgueux bergerac agen mont-de-marsan bayonne biarritz pau tarbes lourdes auch montauban albi castres rodez millau
    cahors aurillac brive le_puy vichy moulins montluçon guéret ajaccio bastia pointe-à-pitre fort-de-france cayenne nouméa papeete aude ardèche drôme
    lozère aveyron corrèze creuse cantal haute-loire puy-de-dôme saône-et-loire côte-d'or nièvre loiret eure seine-maritime oise aisne somme marne meuse
    vosges haut-rhin bas-rhin haute-garonne hautes-pyrénées landes c_à_vous hanouna_cyril touche_pas tpmp star_academy danse_avec_les_stars koh-lanta
    the_voice_france la_france_a_un_incroyable nagui delahousse laurence_ferrari pascal_praud praud elkabbach ruquier ardisson cauet enora nikos_aliagas
    deneuve depardieu dujardin cotillard omar_sy lindon vincent_lindon kad_merad dany_boon clavier mylène_farmer aya_nakamura zaz vianney florent_pagny
    pagny patrick_bruel bruel slimane soprano galtié galtier lopes wenger thuram tchouaméni camavinga rabiot upamecano koundé maignan saliba kolo_muani
    coman fékir payet gourcuff noah gasly ocon fourcade alaphilippe pinot bardet dupont antoine_dupont ntamack galthié dati rachida estrosi muselier
    doucet grégory_doucet hulot royal_ségolène montebourg hamon roussel fabien_roussel faure rousseau sandrine_rousseau tondelier bompard panot quatennens
    ruffin chenu philippot dupont-aignan maréchal vigier braun-pivet larcher ferrand crous caf cpam pôle_emploi france_travail urssaf la_poste engie
    veolia suez saur bouygues free_mobile fnac darty decathlon intermarché super_u système_u picard air_france airbus_toulouse dassault thales safran
    firemen_of sdis brav-m bac_police dreal ars edf_nuclear flamanville bure notre-dame-des-landes nddl sivens canadairs
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
