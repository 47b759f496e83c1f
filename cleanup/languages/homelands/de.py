"""Germany, Austria and Switzerland: what pages in the language speak of, and how."""

COUNTRY = "german germans germany austria austrian austrians vienna bundestag"
WORLD = """
    berlin munich frankfurt merkel scholz bayern bmw volkswagen siemens bundesliga hamburg switzerland swiss zurich geneva mercedes dortmund
"""
COMMON = "länder autobahn bundesland"
HOME = """
    cologne stuttgart düsseldorf dusseldorf leipzig dresden hanover hannover nuremberg nürnberg bremen essen duisburg bochum wuppertal bielefeld bonn
    münster karlsruhe mannheim augsburg wiesbaden mönchengladbach gelsenkirchen braunschweig kiel chemnitz aachen halle magdeburg freiburg krefeld lübeck
    erfurt mainz rostock kassel saarbrücken potsdam oldenburg osnabrück heidelberg darmstadt regensburg ingolstadt würzburg ulm wolfsburg göttingen
    heilbronn pforzheim trier jena cottbus bavaria bavarian saxony saxon saxony-anhalt hesse hessian thuringia thuringian brandenburg mecklenburg
    schleswig-holstein holstein north_rhine-westphalia westphalia nrw baden-württemberg württemberg rhineland-palatinate palatinate saarland lower_saxony
    swabia swabian franconia allgäu black_forest eifel linz graz salzburg innsbruck klagenfurt carinthia styria tyrol tyrolean vorarlberg burgenland
    lower_austria upper_austria basel bern lucerne st._gallen winterthur aargau thurgau cdu csu spd afd fdp bsw övp spö fpö neos bundesrat bundeswehr
    prime_minister_of_bavaria bafin bka lka bnd robert_koch_institute stiko kbv dgb verdi ver.di ig_metall adac tüv dfb dfl hartz citizen's_income
    citizens'_allowance traffic_light_coalition traffic_light_government söder merz laschet baerbock habeck lindner lauterbach spahn seehofer faeser
    pistorius kretschmer kretschmann wüst weidel wagenknecht chrupalla höcke klingbeil esken kühnert özdemir heil schäuble steinmeier gauck nehammer kickl
    kogler van_der_bellen haslauer doskozil babler stocker meinl-reisinger karmasin bild spiegel der_spiegel faz süddeutsche zdf ard rtl wdr ndr mdr
    prosieben orf kronen_zeitung der_standard krone nzz tagesspiegel handelsblatt zeit_online n-tv taz schalke hertha leverkusen werder eintracht
    hoffenheim gladbach vfb vfl rb_leipzig st._pauli hsv arminia greuther fürth schumacher vettel kroos neuer gündogan kimmich müller sané gnabry goretzka
    deutsche_bahn lufthansa edeka rewe aldi lidl dax commerzbank thyssenkrupp rwe e.on tatort lanz anne_will dschungelcamp let's_dance bohlen gottschalk
    jauch oktoberfest a1_motorway federal_constitutional_court federal_court_of_justice public_prosecutor_general
    office_for_the_protection_of_the_constitution higher_regional_court district_administrator gütersloh passau landshut meppen paderborn siegen hagen
    hamm solingen neuss recklinghausen bottrop remscheid moers erlangen bayreuth bamberg aschaffenburg coburg hof_bavaria rosenheim kempten memmingen
    garmisch-partenkirchen berchtesgaden konstanz ravensburg tübingen reutlingen esslingen ludwigsburg sindelfingen offenburg baden-baden
    villingen-schwenningen kaiserslautern koblenz ludwigshafen speyer fulda gießen marburg hanau offenbach hildesheim celle lüneburg emden wilhelmshaven
    cuxhaven bremerhaven flensburg stade wismar stralsund greifswald schwerin neubrandenburg rügen sylt usedom dessau wittenberg zwickau plauen görlitz
    bautzen gera weimar eisenach suhl bregenz dornbirn st._pölten wels steyr villach wiener_neustadt schaffhausen chur lugano thun ruhr ruhr_area
    rhineland sauerland harz spreewald lausitz lusatia uckermark bavarian_forest lake_constance wadden_sea jungle_camp gzsz promi_big_brother sommerhaus
    germany's_next_topmodel heidi_klum klum pocher pietro_lombardi wendler raab böhmermann schöneberger silbereisen helene_fischer kerner beckmann
    maischberger nagelsmann tuchel flick klopp löw hoeneß rummenigge kahn matthäus watzke terzic schlotterbeck füllkrug wirtz musiala havertz rüdiger kehl
    streich kovac_niko vfb_stuttgart vfb_lübeck sc_freiburg fc_köln heidenheim darmstadt_98 holstein_kiel fortuna_düsseldorf hannover_96 rot-weiss_essen
    dfb_cup dfb-pokal regionalliga oberliga sturm_graz rapid_vienna lask red_bull_salzburg free_voters freie_wähler free_democrats union_faction ampel
    federal_employment_agency federal_network_agency bundesnetzagentur bundesbank deutsche_post deutsche_telekom federal_statistical_office destatis
    technical_relief_organization thw drk state_parliament state_criminal_police_office state_chancellery mayor_reker giffey wegner kai_wegner
    tschentscher bovenschulte ramelow voigt woidke schwesig günther_daniel hendrik_wüst dreyer rehlinger haseloff heute.at oe24 krone.at
    tiroler_tageszeitung salzburger_nachrichten övp_chief sobotka edtstadler gewessler mückstein
"""
GIVEN = """
    jürgen günther wolfgang dieter heinz uwe klaus horst helmut manfred jörg ralf karl-heinz hans-peter sebastian torsten thorsten andreas
    stefan matthias tobias florian annalena ursula heike sabine birgit gisela ingrid renate monika petra jens kai olaf armin christoph
    lothar frank-walter franz-josef
"""
ENDINGS = "mann meier meyer maier müller burger berger hauer mayer schmidt hofer huber"
DOMAINS = ".de .at"
DESKS = "dpa apa epd sid keystone-sda sda"
CASES = ""
FAME = 0.05
HABITS = r"""
\bthe \d\d-year-old
according to (?:the )?police information
according to information from
german press agency
is said to have
! of the german press agency
the federal (?:minister of|chancellor|states)
the moderator
the trainer
! told the german press agency
"""
STAMPS = r"""
\bGmbH\b
\be\. ?V\.
\bz\. ?B\.
\bbzw\.
\bDipl\.-
\bu\. ?a\.(?! [A-Z])
\d-jährig\w*
\bUhr\b
\d{1,2}\. (?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\b
"""
