"""Czech: how names are governed and declined."""

PREPOSITIONS = """
    gen: do od ode bez beze u vedle podle kolem dle okolo z ze během blízko místo uprostřed uvnitř včetně ohledně slov názoru
    dat: k ke ku proti kvůli díky vůči naproti navzdory
    acc: pro přes skrz skrze mimo
    loc: při
    acc loc: na o po
    acc ins: za pod nad před mezi
    ins: s
"""
DOUBLE = """
    v ve | loc | acc | věř důvěr doufá investov
    na | ? | acc | útok zaútoč útoč nátlak tlak vliv nápor tlač apel jede jedou jel letí letěl odlet přilet odjel plul cestuj cesta cestu | válk válc situac boj krizi krize
    před | ins | ins |
    mezi | ins | ins |
    po | loc | loc |
    o | ? | acc | žád požád prosil zájem spor boj bojov bitv válk uchaz hád | mluv debat diskus psal píš film knih zpráv článk vypráv zapom sní jedn hovoř
"""
PEOPLE_DOUBLE = """
    v ve | ? | acc | věř důvěr doufá
    o | loc | ? | žád prosil prosí jde šlo stará bojí zájem
    na | ? | acc | útok atentát tlak vliv čeká apel
    po | loc | loc |
    před | ins | ins |
    mezi | ins | ins |
"""
MEN = """
    prezident premiér vicepremiér ministr kancléř vicekancléř král papež biskup arcibiskup kardinál generál plukovník major kapitán admirál senátor primátor hejtman tajemník
    ředitel šéf politik spisovatel básník velitel náčelník miliardář režisér guvernér komisař diplomat opozičník disident lídr viceprezident exprezident expremiér starosta
    předseda místopředseda ajatolláh patriarcha kolega herec trenér kandidát zakladatel majitel nástupce historik ekonom aktivista novinář skladatel malíř filozof profesor pan car diktátor žalobce
    oligarcha
"""
WOMEN = """
    prezidentka premiérka kancléřka senátorka starostka primátorka vdova manželka dcera sestra matka herečka zpěvačka novinářka politička komisařka spisovatelka ředitelka
    tajemnice šéfka aktivistka kandidátka dáma
"""
ROLE_FORMS = """
    vůdce nom gen acc; vůdci dat loc; vůdcem ins; poradce nom gen acc; poradci dat loc; poradcem ins; zástupce nom gen acc; zástupci dat loc; zástupcem ins;
    mluvčí nom gen dat acc loc; mluvčím ins; velvyslanec nom; velvyslance gen acc; velvyslanci dat loc; velvyslancem ins; vůdkyně nom gen; vůdkyni dat acc loc; vůdkyní ins; kancléřky gen; ministryně nom gen; ministryni dat acc loc; ministryní ins;
    předsedkyně nom gen; předsedkyni dat acc loc; předsedkyní ins; poslankyně nom gen; poslankyni dat acc loc; poslankyní ins; mluvčím ins; kníže nom; pána gen acc; paní nom gen dat acc ins loc;
    správce nom gen acc; diktátora gen acc; nástupce nom gen acc; žalobce nom gen acc; poslanec nom; poslance gen acc; poslanci dat loc; poslancem ins; vládce nom gen acc;
    vládci dat loc; vládcem ins; tajemnice nom gen; tajemnici dat acc loc; tajemnicí ins; prezidentu dat loc; ministru dat loc; premiéru dat loc; prezidenti ?; politiku ?
"""
OWNED = """kancelář vlád administrativ slov rozhodnutí projev prohlášení výrok manžel dcer režim"""
OWNED_BY_PLACES = """úřad stran metropol hranic armád vojsk obyvatel občan letišt ministerstv parlament velvyslanectv ekonomik centr hospodářstv"""
OF = """souhlas smrt návštěv rozhovor projev žádost výzv rozkaz pomoc podpor účast vin stran hranic okol centr obran spojenc agres invaz pád vítězstv návrat příjezd odjezd odchod demis rezignac tlak oznámen prohlášen rozhodnut ultimat požad pozván strategi politik pozic spoluprác zájm vojsk"""
NOUNS = """
    f: prác návštěv návštěvě politik politic pozic kritik kritic kandidatur kandidatuř demis rezignac administrativ delegac smrt výzv reakc strategi rétorik rétoric doktrín rezidenc iniciativ iniciativě vlád vládě porážk porážc ekonomik ekonomic
    m: režim projev projevem plán návrh rozkaz pád výrok úřad názor dopis odchod příjezd odjezd pohřeb příbuzn stoupenc odpůrc dekret
    n: prohlášen jednán chován mlčen rozhodnut vystoupen slov letadl vítězstv zatčen sídl stanovisk obvinen varován ultimat
"""
PLACE_NOUNS = """
    f: nezávislost suverenit suverenitě integrit bezpečnost ústav budoucnost intervenc histori ekonomik ekonomic hranic vlád vládě politik politic delegac agres invaz
    m: přístavy přístavech přístavů spojenc návrh
    n: území územ předměst předměstí předměstích předměstím pobřež pobřeží letištích letišť ulicích
"""
NOUN_ENDINGS = "a e y i u o em í ě ou ům ách ami ech ů ích ími ím ení ci cích om ky"
AGENTS = "vláda režim kancelář manžel dcera úřad letadl"
NEARBY = "v_blízkosti na_předměstí nad_předměstím na_okraji u_hranic u_pobřeží na_dně ve_prospěch jménem_ v_čele ze_strany po_boku na_území ve_směru"
AFFAIRS = ""
INTRANSITIVE = "hovoř mluv promluv mlč rezign disku debat spolupr spal bydl pobýv cestov vyraz vrát bojov soupeř hrál hraje zpív křič zased kandid pracov přilet přilét letěl letí jel jede zvítěz triumfoval hlasoval protestoval vystoup zahynul narodil debutoval apeloval zaútoč dorazil"
GIVES = "postoup zajist zajišť dodal dodáv předal dal přiznal uděl posl poskyt nabíd svěř věnov slíb odevz zasl ukáz odepř vděč vyčet"
ONLY = "jen pouze také i též rovněž dokonce"
RELATIVE_OBJECTS = "který která které kterou kterého jež jenž"
DATIVE = "ům"
ME = "se"
GENITIVES = "slovy"
APPOSED = "město metropole"
INSIDE = "v ve na do z ze od u pod nad před"
ADJECTIVE_CASES = "ý m nom acc; á f nom"
TAKES = (
    "napad zaútoč opusti opoušt obsadi obsaz navštív podpoř podporu kritiz znečist obvini vyzv požád pozva uznal zničil dobyl odsoud přijal zastup"
)
TOOLS = "ým em"
AND = "a i nebo či"
VOICED = "v ve v f w sp sk st sl sv šv šp sr; z ze s z š ž; s se s z š ž; k ke k g"
OPENING = """
    včera dnes zítra teď nyní potom pak později tehdy mezitím následně večer ráno odpoledne v na roku roce rok týdne týdnu měsíce měsíci nazítří nedávno brzy konečně nakonec údajně zatím dosud nečekaně přesto proto naopak také rovněž tam
    tady zde dříve opět znovu zjara léto podzim jaře létě podzim zimě měsíce roky léta týdny hodiny dny celé celá dlouho už donedávna předevčírem formálně oficiálně postupně náhle prý
    příští následující ten téhož den dne dva tři čtyři pět několik obvykle často někdy nikdy jak nejprve
"""
BETWEEN = """
    se si už také též rovněž opět znovu zase ještě stále nadále nečekaně včera dnes zítra právě však ale ovšem sám sama osobně brzy okamžitě tehdy veřejně dosud teď nyní pak potom
    ráno večer náhle vždy nikdy často prý údajně oficiálně nakonec by zatím
"""
JOINS = "přestože třebaže zatímco dokud aniž pokud poněvadž kdežto takže byť načež že když protože jelikož neboť jestli jestliže zda ačkoli ale až než aby jakmile kdyby"
SAYS = "řekl říká uved uvád tvrd prohlás prohlaš doda dodá zdůrazn zdůrazň vysvětl poznamena podotk konstat napsal napsala míní soudí"
OBJECT = "u"
BE = "je sg; není sg; byl m; byla f; bylo n; byly np; byli mp; bude sg; jsou pl; budou pl; nebyl m; nebyla f; nebylo n; nebude sg; zůstal m; zůstala f; zůstalo n"
GOES = "stál stoj přijel přije přilet přišel přišl odešel odešl odjel odlet zemřel seděl mlčel vystoup promluv vrátil odstoup zmizel bydl přijíž"
FUTURE = "jede jde stane nese vede bere píše začne chce může řekne žije promluví přijme odmítne dosáhne hodlá".split()
FORMS = "řekl m; řekla f; řeklo n; řekli mp; řekly np; odřekl m; odřekla f; zřekl m; zřekla f; je sg; má sg; mají pl; chtějí pl; mohou pl; musí sg; jsou pl; bude sg; budou pl; není sg; nemá sg; odešel m; přišel m; šel m; vyšel m; zemřel m; četl m"
PAST = "ohl m oci; ohla f oci; ohlo n oci; esl m ést; esla f ést; edl m ést; edla f ést; řel m řít; řela f řít; řelo n řít; řeli mp řít; řely np řít; al m ít,mout; ala f ít,mout; alo n ít,mout; ali mp ít; aly np ít; šel m jít; šla f jít; šlo n jít; ěl m ět; ěla f ět; ělo n ět; ěli mp ět; ěly np ět; l m t,nout,ít,ýt; la f t,nout,ít,ýt; lo n t,nout,ít,ýt; li mp t,nout,ít,ýt; ly np t,nout,ít,ýt"
PRESENT = "uje sg ovat; ují pl ovat; á sg at,át; ají pl at,át; í sg it,et,ět"

NOMINATIVES = """
    f: a>ou ie>ií e>emi ě>emi st>stí ť>tí ň>ní ď>dí č>čí š>ší ž>ží ř>ří c>cí j>jí
    npl: a>o+em
    m: 0>em 0>ovi ek>kem ec>cem en>nem el>lem ce>cem sta>stou ce>cem
    n: o>em í>ím+ích ení>ením ání>áním tí>tím ctví ství e>em um>a ě>etem
    np: y>ami y>ům e>emi i>mi ě>emi a>o+em
    mp: i>ům ové é>ům y>ům
"""
ACCUSATIVES = """
    f: u>ou
"""
FORMS_BESIDE = """
    inf: t>l out>l ít>el
    adj: ý>ého á>ého+ých é>ého+ých ou>ého+ých ého>ých ému>ých ým>ých ém>ých ých>ého ými>ého í>ího+ích ího>ích ímu>ích ím>ího ích>ího ími>ího
"""
PRONOUNS = """
    m on ten tento který jeden kdo někdo nikdo každý jenž; f ona ta tato která jedna jež; n ono to toto které jedno co něco nic všechno vše; np ony ty tyto které všechny ta; mp oni ti tito kteří všichni;
    n několik mnoho kolik pět šest sedm osm devět deset desítky stovky tisíce většina řada; f většina řada část ta;
    - tom toho tomu té tu tou těch těmi jeho její jejich mu ho ji jim jí ním ní nich něj něho svůj své svou svým svého svojí svých sobě sebe se si jím
"""
OTHER_CASES = "pomoh pomáh hroz pohroz odpověd odpovíd připom důvěř věř vyhov podleh podléh bránil ubrán vlád řídil velel děk poděk ublíž škod uškod prospě slouž lichot vyhroz odpor vzdor dosáh týk zbav"
LABELS = "nápis hesl název názvem názvu slov titul logo výraz podpis"
NAMED = "nápis stát provinci řek řec jezer hor ostrov poloostrov měst vesnic zem republik region planet měsíc kontinent koloni osad přístav oblast hotel klub loď lodi lodí trajekt firm společnost skupin tým značk noviny deník týdeník agentur portál stanic televiz rádi družstv kino divadl ulic náměstí restaurac vlak projekt program operac film seriál knih píseň písn album model typu typ jméno název názvem slovo heslo titul festival soutěž pohár nadac spol univerzit škol čtvrti čtvrť čtvrtí sídliště stadion most raket letadl letoun systém síť bank obchod aplikac kanál zkratk kavárn bar jacht křižník tanker"
ABSTRACT = "ní ním tí tím ost osti ostí ace aci ací"
GENITIVES_BETWEEN = "é ých ího ů y e í u ě ého ství"
RELATIVES = "který kterou kterým které kterého kterých kterými kteří která kterému kterém němž níž nichž jehož jejíž"
NO_SUBJECTS = "ého ou ů ami ách ům ovi em ých ích u ě"

PLACES = """
    ea f 1 je ji u ou ji
    ia,ja,ua,oa,aa - 0 ? ? ? ? ?
    ya,ca,ha,ňa - 0 ? ? ? ? ?
    ža,ša,ča,řa,ďa,ťa f 1 i i u ou i
    za,sa f 1 y ~ u ou ~
    a f 1 y ~ u ou ~
    ie,ce,ice,yně f 1 e i i í i
    sko,cko n 1 a u = em u
    ovo,evo,ivo n 1 a u = em u
    stvo,ctvo n 1 a u = em u
    um n 2 a u = em u
    í n 0 = = = m =
    o,i,u,e,é,y,á,ó - 0 ? ? ? ? ?
    ov,ev m 0 U u = em L
    j m 0 e i = em i
    ek,ec,en,ň,ť,ď,ř,š,č,ž,x,us,os,as,is,es,c - 0 ? ? ? ? ?
    b,d,f,g,h,k,l,m,n,p,r,s,t,v,w,z m 0 U u = em L
"""
UNCHANGING = """
    Chile Peru Mali Haiti Burundi Belize Baku Dillí Karáčí Nairobi Zimbabwe Kiribati Tuvalu Nauru Vanuatu Palau Malawi Fidži Bangui Bari Batumi Bissau Dili Gori Hamá Harare Kigali Kozani
    Kutaisi Lille Lilongwe Lomé Moroni Nagasaki Nassau Niamey Port-au-Prince Rimini Skopje Soči Sucre Suchumi Sydney Tbilisi Thimphu Urumči Yaoundé Dušanbe Gaborone Libreville Brazzaville
    Benghází Marseille Lausanne Toulouse Seville Basseterre Male Tallahassee Macao San_Marino Burkina_Faso Sierra_Leone Wall_Street Amnesty_International Financial_Times Human_Rights_Watch Downing_Street
"""
IRREGULAR = """
    Atény np 1 Atén ám = ami ách
    Antverpy np 1 Antverp ám = ami ách
    Benátky np 2 Benátek kám = kami kách
    Drážďany np 1 Drážďan ům = Drážďany Drážďanech
    Helsinky np 1 Helsinek ám = ami ách
    Cáchy np 1 Cách ám = ami ách
    Sumy np 1 Sum ám = ami ách
    Syrakusy np 1 Syrakus ám = ami ách
    Košice np 1 Košic ím = emi ích
    Katowice np 1 Katovic ím = emi ích
    Černovice np 1 Černovic ím = emi ích
    Filipíny np 1 Filipín ám = ami ách
    Maledivy np 1 Malediv ám = ami ách
    Seychely np 1 Seychel ám = ami ách
    Kapverdy np 1 Kapverd ám = ami ách
    Bahamy np 1 Baham ám = ami ách
    Komory np 1 Komor ám = ami ách
    Čechy np 1 Čech ám = ami ách
    Alpy np 1 Alp ám = ami ách
    Karpaty np 1 Karpat ám = ami ech
    Tatry np 1 Tater ám = ami ách
    Dardanely np 1 Dardanel ám = ami ách
    Paříž f 0 e i = í i
    Vídeň f 2 ně ni = ní ni
    Plzeň f 2 ně ni = ní ni
    Poznaň f 1 ně ni = ní ni
    Kazaň f 1 ně ni = ní ni
    Lublaň f 1 ně ni = ní ni
    Kodaň f 1 ně ni = ní ni
    Rjazaň f 1 ně ni = ní ni
    Volyň f 1 ně ni = ní ni
    Bretaň f 1 ně ni = ní ni
    Voroněž f 0 e i = í i
    Kerč f 0 e i = í i
    Perm f 0 i i = í i
    Keňa f 1 Keni Keni u ou Keni
    Praha f 1 y Praze u ou Praze
    Izjum m 0 u u = em u
    Groznyj m 2 ého ému = ým ém
    Přemyšl m 0 e i = em i
    Nice - 0 ? ? ? ? ?
    Ráválpindí - 0 ? ? ? ? ?
    Helsinki np 1 Helsinek ám = ami ách
    Tchaj-wan m 0 u u = em u
    New_York m 0 u u = em u
    Tel_Aviv m 0 u u = em u
    dvůr m 2 ora oru = orem oře
    kongres m 0 u u = em u
    Politbyro n 1 a u = em u
    al-Káida f 1 y !al-Káidě u ou !al-Káidě
    pobřeží n 0 = = = m =
    shromáždění n 0 = = = m =
    Libye f 1 e i i í i
    Nikaragua f 1 y i u ou i
    Wales m 0 u u = em u
    Tver f 0 i i = í i
    Budapešť f 1 ti ti = tí ti
    Bukurešť f 1 ti ti = tí ti
    Sibiř f 0 e i = í i
    Lodž f 0 e i = í i
    Bangladéš m 0 e i = em i
    Marrákeš m 0 e i = em i
    Izrael m 0 e i = em i
    Brusel m 0 u u = em u
    Černobyl m 0 u u = em u
    Sevastopol m 0 u u = em u
    Mariupol m 0 u u = em u
    Jeruzalém m 0 a u = em ě
    Dnipro n 1 a u = em u
    Ženeva f 1 y ě u ou ě
    Pásmo n 1 a u = em u
    Tokio n 1 a u = em u
    Kjóto n 1 a u = em u
    Kongo n 1 a u = em u
    Mexiko n 1 a u = em u
    Maroko n 1 a u = em u
    Monako n 1 a u = em u
    Portoriko n 1 a u = em u
    Togo n 1 a u = em u
    Oslo n 1 a u = em u
    Brno n 1 a u = em ě
    Lipsko n 1 a u = em u
    Rovno n 1 a u = em ě
    Porto n 1 a u = em u
    Káhira f 1 y Káhiře u ou Káhiře
    Riga f 1 y Rize u ou Rize
    Ankara f 1 y Ankaře u ou Ankaře
    Alžír m 0 u u = em u
    Damašek m 2 ku ku = kem ku
    Biškek m 0 u u = em u
    Luhansk m 0 u u = em u
    Egypt m 0 a u = em ě
    Řím m 0 a u = em ě
    Tunis m 0 u u = em u
    Laos m 0 u u = em u
    Honduras m 0 u u = em u
    Barbados m 0 u u = em u
    Caracas m 0 u u = em u
    Donbas m 0 u u = em u
    Kaunas m 0 u u = em u
    Hamás m 0 u u = em u
    Kypr m 0 u u = em u
    Mauricius m 3 ia iu = iem iu
    Vilnius m 0 u u = em u
    Jemen m 0 u u = em u
    Benin m 0 u u = em u
    Aden m 0 u u = em u
    Peking m 0 u u = em u
    Uruguay m 0 e i = em i
    Paraguay m 0 e i = em i
    Myanmar m 0 u u = em u
    Niger m 0 u u = em u
    Dněpr m 0 u u = em u
    dům m 2 omu omu = omem omě
    soud m 0 u u = em u
    kříž m 0 e i = em i
    rada f 1 y !radě u ou !radě
    banka f 1 y !bance u ou !bance
    duma f 1 y !dumě u ou !dumě
    aliance f 1 e i i í i
    komise f 1 e i i í i
    státy np 1 ů ům = !státy !státech
    církev f 2 ve vi = ví vi
    emiráty np 1 ů ům = !emiráty !emirátech
    národy np 1 ů ům = !národy !národech
    síly np 1 !sil !silám = !silami !silách
    ostrovy np 1 ů ům = !ostrovy !ostrovech
    moře n 1 e i = em i
    Kreml m 0 u u = em u
    město n 1 a u = em ě
    policie f 1 e i i í i
"""
GENITIVE_A = """
    Londýn Řím Berlín Kyjev Lvov Charkov Krakov Lublin Mnichov Milán Turín Štětín Rostov Saratov Pskov Kišiněv Jeruzalém Betlém Egypt Řešov
"""
GENITIVE_U = """
    východ záliv průliv oceán Eufrat Jordán Dněstr Don Nil Maghreb Dárfúr Timor Zéland stát Kneset Mosad Naftohaz Sberbank Lukoil Roskomnadzor Ukrinform Aeroflot Eurostat sekretariát trojúhelník Sekretariát Haag Rangún Kingston Izmir Isfahán Adis
    Washington Madrid Istanbul Teherán Bagdád Bejrút Damašek Ammán Kábul Islámábád Soul Peking Amsterdam Stockholm Hamburk Frankfurt Štrasburk Salcburk Curych Bělehrad Záhřeb
    Tallinn Minsk Doněck Luhansk Kursk Belgorod Brjansk Cherson Bachmut Pokrovsk Gdaňsk Petrohrad Mykolajiv Černihiv Ternopil Melitopol Mosul Rijád Katar Bangkok Singapur Neapol
    Dublin Edinburk Lisabon Vatikán Kuvajt Omán Írán Irák Libanon Pákistán Afghánistán Kazachstán Uzbekistán Tádžikistán Turkmenistán Kyrgyzstán Ázerbájdžán Vietnam Nepál Bhútán
    Súdán Senegal Kamerun Gabon Čad Ekvádor Salvador Surinam Madagaskar Mosambik Bahrajn Gibraltar Island Wales Tchaj-wan Hongkong Krym Tibet Kašmír Balkán Kavkaz Ural Texas Dagestán
    Pentagon Kongres Senát Sejm Bundestag Parlament Rabat Chartúm Lutych Idlib Herát Kandahár Péšávar Johannesburg Volgograd Stalingrad Vladivostok Kaliningrad Krasnodar Novosibirsk Murmansk
    Omsk Norimberk Rotterdam Stuttgart Düsseldorf Taškent Ašchabad Jerevan Simferopol Kramatorsk Slovjansk Severodoněck Užhorod Lysyčansk Kremenčuk Pchjongjang Smolensk Terst Archangelsk
    Čeljabinsk Irkutsk Jekatěrinburg Helsingborg Lyon Bonn Bern Brest Vitebsk Jakutsk Dakar Windhoek Kapitol Hizballáh fond výbor úřad tribunál kongres senát svaz institut summit parlament soud
    program departement sněm sbor orgán Kosmodrom Rosatom Gazprom Interpol Europol Tálibán Reichstag Wehrmacht Bundesrat
"""
MEN_SURNAMES = """
    skij,ckij,yj m 2 ého ému ého ým ém
    ski,cki m 1 ého ému ého ým ém
    ý m 1 ého ému ého ým ém
    ia,ja,ša,ža,ča,ňa,ea,oa,ua,ca,za - 0 ? ? ? ? ?
    a m 1 y ovi u ou ovi
    ko m 1 a ovi a em ovi
    u,ú m 0 a ovi a em ovi
    io m 1 a ovi a em ovi
    o,y,á,ó - 0 ? ? ? ? ?
    i,í m 0 ho mu ho m m
    e,é m 0 ho mu ho m m
    us,os,el,ek,ec,eň,ň,ť,ď - 0 ? ? ? ? ?
    ž,š,č,ř,j,x,s,z m 0 e ovi e em ovi
    b,d,f,g,h,k,l,m,n,p,r,t,v,w m 0 a ovi a em ovi
"""
WOMEN_SURNAMES = """
    ová f 1 é é ou ou é
    á f 1 é é ou ou é
    a - 0 ? ? ? ? ?
    * f 0 = = = = =
"""
MEN_GIVEN = """
    ij,ej,aj,oj m 0 e i e em i
    a,o,i,í,e,é,y,u,á,ú - 0 ? ? ? ? ?
    el,ek,ec,eň,ň,ť,ď,es,is,as,us,os,ius - 0 ? ? ? ? ?
    ž,š,č,ř,c,j,x,s,z m 0 e i e em i
    b,d,f,g,h,k,l,m,n,p,r,t,v,w m 0 a u a em u
"""
WOMEN_GIVEN = """
    ia,ja,ša,ža,ča,ňa,ea,oa,ua,ca,za - 0 ? ? ? ? ?
    a f 1 y ~ u ou ~
    ie f 0 = i i í i
    * f 0 = = = = =
"""
PEOPLE_IRREGULAR = """
    Boris m 0 e i e em i
    Alexej m 0 e i e em i
    Emmanuel m 0 a u a em u
    Daniel m 0 a u a em u
    Samuel m 0 a u a em u
    Pavel m 2 la lovi la lem lovi
    Petr m 0 a ovi a em ovi
    Karel m 2 la lovi la lem lovi
    Chamenei m 0 ho mu ho m m
    Dalajlama m 1 y ovi u ou ovi
    Petro m 1 a ovi a em ovi
    Dmytro m 1 a ovi a em ovi
    Marija f 1 e i i í i
    Julija f 1 e i i í i
    Pavlo m 1 a ovi a em ovi
"""
ADJECTIVES = """
    ý m 1 ého ému = ým ém
    ova f 1 y ě u ou ě
    á f 1 é é ou ou é
    é n 1 ého ému = ým ém
"""
PLURAL_ADJECTIVES = """
    é,y np 1 ých ým = ými ých
"""
AFTER_ENDINGS = ADJECTIVE_ENDINGS = {"m": "ý í", "f": "á í ova", "n": "é í ovo", "np": "é í ovy"}
GENITIVE_ENDINGS = "y u ů e i í é ho ch tra pro za na"
NO_ADJECTIVES = "ství ctví ání ení ičí ncí"
