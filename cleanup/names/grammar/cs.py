"""Czech: how names are governed and declined."""

TRAITS = "free-order owners-behind-adjectives places-on-rivers"
NOT = "ne ni ani"
NOT_BEFORE = "ne"
YEARS = "roku roce rok minulého letošního"
LOOKS_AHEAD = "o"
DONE = "aný ený"
PARTICIPLES = "an en án ěn ut at"
PARTICIPLE_ENDINGS = "ý á é ého ému ém ým ou ých ými"
PRESENT_PARTICIPLES = "ící oucí"
PREPOSITIONS = """
    gen: do od ode bez beze u vedle podle kolem okolo dle z ze během blízko nedaleko místo namísto uprostřed uvnitř vně včetně ohledně kromě krom vyjma poblíž nablízku
    gen: prostřednictvím pomocí vlivem následkem důsledkem vinou zásluhou zpoza zpod vprostřed doprostřed slov názoru mínění odhadu
    dat: k ke ku proti kvůli díky vůči naproti navzdory vstříc
    acc: pro přes skrz skrze mimo
    loc: při
    acc loc: na
    acc ins: za pod nad
    ins: s počínaje konče
"""
DOUBLE = """
    v ve | loc | acc | věř důvěr doufá doufal investov
    na | ? | acc | jet jede jedou jedu jel jela jeli jelo pojede pojedou přijede přijedou přijel přijet přijíž přijíd odjel odjede odjíž dojel dojed zajel vyjel výjezd příjezd odjezd letí letěl letět přilet přilét odlet odlét vylet cesta cestu cestou cesty cestě cestuj odejd odejít odešel odešl odchod vstup vpád invaz vtrh vyraz zamíř míří mířil směřuj směřov poslal poslala poslali poslalo poslat pošle pošlou posíl vyslal vyslat vyšle vysíl vyslán dodáv dodal dodat dodá doprav doruč převez přeprav převáž vozí vozil vezl veze vyvez vyváž vývoz vývozu export dovoz přesun přemíst přestěh odstěh uprch utekl útěk emigr návrat návratu vrátil vrátit vrátí vrací dopad zaútoč útok útoč úder nálet náklad výprav výlet zájezd plout pluj doplul plavb odsun transport láká lákal pozval pozván odvez odvéz přives přiveze přivez přivezl odvlek přenes dosáhn dorazil dorazit dorazí doraz apel nátlak tlak tlač nápor nárok spoleh odkáz narážk naráž stížn stěžuj stěžoval žalob hněv svaluj svalil nadáv pohled pohlíž díval dívá kouká hledí vzpomín vzpomn zapomn zapomen zapomín vsad vsáz soustřed soustřeď orientuj obrátil obrac uvali uvalen uvaluj sankc embarg clo cla reag reakc naléh výzv vyzýv přešel přešla mozek recept ohled ohledem přísah most mostu mosty vlak autobus trajekt letenk jízdenk dálnic plynovod ropovod | válk válce válc situac boj bojuj bojov krizi krize nepokoj příměří mír žije žijí žil bydl narozen narodil padl padli zemřel zahynul zabit pobyt pobýv dovolen návštěv působ sídl tábor základn mise misi misí volby volb | dosta přiš přijd půjde jde šel šla šli jít vydal vydat vydá ček čekal volá volal vliv zbraň zbran raket dron střel stříl unes deport nasad nasaz dílo přechod přecház zásah zasáh rozšíř pracov práce vede vedl zaměř připoj
    pod | ins | acc | spadá spadat spadal spadl patř převed převe podříd dostal dostat dostane zařad přešel přecház začlen
    nad | ins | acc | přilet vysla vyšle přesun povýš vynáš staví stavět
    za | ? | acc | boj bojuj bojoval bojov hlas hlasov mluvit mluvil mluví kandid vyměn výměn výměnou odpověd odpovíd zodpověd ručí ručit zaruč považ pokládá stydí styd
        omlouv omluv poděk děk díky platit platí platil zaplat modl prosil přimlouv zod
    před | ins | ins |
    mezi | ins | ins |
    po | loc | loc | | | od_ až_
    o | loc | acc | žádá žádal žádat žádost žádaj požád požad prosil prosí prosb zájem zajím zajímá spor sporu boj_ boje_ boji_ bojem_ bojov bojuj bojuj bojoval bojů bitv bitev bitvu válk válce válc uchaz ucház uchází hádá hádal hádaj hádk pře_
        přijít přijde přišel přišl přišlo přijd připrav obír okrad okrást přet opír opře opřít opřel opřen stará starat staral postar starost obav obáv bojí strach jde šlo
        jedná jednalo usil snaž snaha snah pokus pokouš hra_ hru_ hry_ hře_ hrou_ hrají hrál hraje hrál soutěž soupeř ucházet nouz nárok hlás hlásí rozšíř rozšiř zvětš zvýš zmenš vsad vsáz pečuj péče péči
        pečov dbá zasaz zasad zaslouž zavad
    se | - | ins | jednal jednat jedná jednali jednání jednala jednáním mluvil mluvit mluví mluvila hovoř hovoru telefonoval telefonuj telefonát diskut debat spolupr
        konzult schůz setkán rozhovor dohod vztah summit společně spolu spor vyjednáv setkání  smlouv hranic válk konflikt obchod příměř styk spojenectv mír srovnán
"""
PEOPLE_DOUBLE = """
    v ve | loc | acc | věř důvěř důvěr doufá doufal
    na | acc | loc | závis závisl záleží záleželo trvá páchá spáchal spáchán dopust zločin dopouš viděl vidí parazit žádá žádal požad všiml vydělá vydělal pomst líbí
    pod | ins | ins |
    nad | ins | ins |
    za | ? | acc | bojuj bojoval bojov hlas hlasov mluvit mluvil mluví kandid vyměn výměn výměnou odpověd odpovíd zodpověd ručí zaruč považ pokládá stydí styd omlouv omluv
        poděk děk díky platit platí zaplat modl prosil přimlouv dosad
    před | ins | ins |
    mezi | ins | ins |
    po | loc | loc |
    o | loc | acc | žádá žádal žádat žádost žádaj požád prosil prosí jde šlo stará starat postar bojí boj_ boje_ boji_ bojem_ bojov bojuj zájem zajím starost obav obáv strach opír opře opřít opřel opřen jedná jednalo usil pečuj
        péče péči hádá hádal hádaj hádk spor ucház uchází soupeř přiš přijd přijít
    se | - | ins | jednal jednat jedná jednali jednání jednala jednáním mluvil mluvit mluví mluvila hovoř hovoru telefonoval telefonuj telefonát diskut debat spolupr
        konzult schůz schůzk setkán rozhovor dohod vztah summit společně spolu spor vyjednáv setkání  spojenectv srovnán soupeř duel zápas interview spojen fotk
"""
MEN = """
    prezident viceprezident exprezident premiér vicepremiér expremiér ministr náměstek exministr kancléř vicekancléř exkancléř král princ vévoda císař sultán emír šejk šach car
    monarcha papež biskup arcibiskup kardinál patriarcha metropolita kněz pastor rabín imám ajatolláh dalajlama mnich kazatel světec prorok apoštol generál plukovník
    podplukovník major kapitán admirál viceadmirál poručík seržant maršál brigadýr velitel náčelník voják pilot kosmonaut astronaut atašé senátor poslanec europoslanec
    zákonodárce kongresman guvernér primátor starosta hejtman místostarosta komisař eurokomisař tajemník ředitel místoředitel šéf exšéf šéfdiplomat předseda místopředseda
    politik státník diplomat velvyslanec vyslanec konzul delegát vyjednavač mediátor poradce úředník byrokrat opozičník disident lídr vůdce předák
    kandidát protikandidát vítěz soudce žalobce prokurátor právník
    vyšetřovatel policista detektiv šerif agent špion rozvědčík diktátor tyran autokrat despota vládce samovládce revolucionář povstalec separatista terorista radikál
    islamista extremista bojovník útočník atentátník válečník miliardář milionář oligarcha podnikatel magnát byznysmen obchodník bankéř finančník investor majitel
    spolumajitel zakladatel spoluzakladatel manažer spisovatel básník prozaik dramatik esejista autor novinář reportér redaktor moderátor komentátor zpravodaj publicista
    fotograf blogger youtuber vydavatel režisér herec komik bavič producent scenárista zpěvák rapper raper skladatel hudebník dirigent klavírista houslista kytarista bubeník
    tenorista malíř sochař architekt návrhář umělec tanečník kameraman ilustrátor historik ekonom politolog sociolog filozof filosof psycholog lingvista vědec fyzik chemik
    biolog lékař virolog epidemiolog profesor docent akademik badatel matematik astronom vynálezce inženýr konstruktér expert analytik odborník pozorovatel znalec teoretik
    ideolog stratég aktivista ochránce obránce mecenáš trenér kouč fotbalista záložník brankář gólman hokejista tenista basketbalista atlet sprinter běžec skokan plavec
    cyklista závodník jezdec boxer zápasník golfista šachista lyžař biatlonista reprezentant hráč střelec kanonýr rekordman olympionik šampion mistr velmistr
    sportovec veslař pan kolega hrdina laureát nositel držitel účastník
    obviněný obžalovaný odsouzený podezřelý vězeň rodák imigrant guru vizionář reformátor zachránce pretendent ombudsman místokrál regent protektor správce
"""
WOMEN = """
    prezidentka viceprezidentka exprezidentka premiérka vicepremiérka expremiérka kancléřka exkancléřka ministryně exministryně náměstkyně královna princezna vévodkyně
    císařovna carevna senátorka poslankyně europoslankyně guvernérka primátorka starostka hejtmanka komisařka eurokomisařka tajemnice ředitelka šéfka šéfdiplomatka předsedkyně
    místopředsedkyně politička diplomatka velvyslankyně vyslankyně zmocněnkyně konzulka vyjednavačka poradkyně asistentka zástupkyně opozičnice disidentka lídryně vůdkyně
    předačka spojenkyně odpůrkyně oponentka rivalka soupeřka kandidátka protikandidátka vyzyvatelka favoritka vítězka nástupkyně předchůdkyně soudkyně žalobkyně prokurátorka
    advokátka právnička obhájkyně vyšetřovatelka policistka agentka špionka spisovatelka básnířka prozaička dramatička autorka novinářka reportérka redaktorka moderátorka
    komentátorka zpravodajka publicistka fotografka blogerka režisérka herečka producentka scenáristka zpěvačka skladatelka hudebnice dirigentka klavíristka houslistka malířka
    sochařka architektka návrhářka umělkyně tanečnice modelka historička ekonomka politoložka socioložka filozofka psycholožka vědkyně fyzička chemička bioložka lékařka
    profesorka akademička matematička expertka analytička odbornice aktivistka ochránkyně obránkyně trenérka fotbalistka tenistka basketbalistka atletka sprinterka běžkyně
    plavkyně cyklistka závodnice lyžařka biatlonistka šachistka reprezentantka hráčka šampionka olympionička sportovkyně gymnastka krasobruslařka slečna dáma kolegyně
    přítelkyně kamarádka sestra matka dcera manželka exmanželka vdova babička vnučka teta snacha partnerka milenka podnikatelka miliardářka manažerka zakladatelka
    spoluzakladatelka majitelka velitelka generálka kosmonautka astronautka hrdinka laureátka nositelka držitelka ombudsmanka žena rodačka bojovnice teroristka
"""
ROLE_FORMS = """
    mluvčí nom gen dat acc ins loc; mluvčího gen acc; mluvčímu dat; mluvčím ins loc; paní nom gen dat acc ins loc; kníže nom; knížete gen acc; knížeti dat loc; knížetem ins;
    hrabě nom; hraběte gen acc; hraběti dat loc; hrabětem ins; rozhodčí nom; rozhodčího gen acc; rozhodčímu dat; rozhodčím ins loc; prezidenti ?; politici ?; premiéři ?; ministři ?; politiku ?;
    autoru dat loc; páni ?; generálka ?; generálky ?; generálku ?
"""
OWNED = """souhlas vědom kancelář vlád administrativ slov rozhodnutí projev prohlášení výrok manžel dcer režim"""
OWNED_BY_PLACES = """
    štáb vztah vstup
    úřad stran metropol hranic armád vojsk obyvatel občan letišt ministerstv parlament velvyslanectv ekonomik centr hospodářstv nadvlád zbytk většin zbytek část části
    severu jihu střed pobřež břeh obyvatelstv dějin histori rozloh osvobozen sjednocen rozdělen rozpad vznik členstv vystoupen anex okupac kolonizac zabrán obsazen
    obléhán bombardován ostřelován trh trhu průmysl rozpočt měn měnou ústav senát námořnictv letectv vojác voják jednotk policist policie ambasád konzulát delegac
    představitel obyvatelk národ kultur hymn vlajk zástav reprezentac soused spojenc export investic kolap prezidentstv předsednictv suverenit integrit bezpečnost
    nezávislost budoucnost minulost postaven zájm územ region kraj ulic předměst náměst střech okol mapa mapě loďstv flotil celník celnic železnic silnic dálnic
    nemocnic elektrár fotbalist hokejist konkurenc sousedstv
"""
OF = """souhlas smrt návštěv rozhovor projev žádost výzv rozkaz pomoc podpor účast vin stran hranic okol centr obran spojenc agres invaz pád vítězstv návrat příjezd odjezd odchod demis rezignac tlak oznámen prohlášen rozhodnut ultimat požad pozván strategi politik pozic spoluprác zájm vojsk"""
NOUNS = """
    f: prác návštěv návštěvě politik politic pozic kritik kritic kandidatur kandidatuř demis rezignac administrativ delegac smrt výzv reakc strategi rétorik rétoric doktrín rezidenc iniciativ iniciativě vlád vládě porážk porážc ekonomik ekonomic
    m: režim projev projevem plán návrh rozkaz pád výrok úřad názor dopis odchod příjezd odjezd pohřeb příbuzn stoupenc odpůrc dekret spojenc oponent protivník nástupc předchůdc spolupracovník přívržen
    n: prohlášen jednán chován mlčen rozhodnut vystoupen slov letadl vítězstv zatčen sídl stanovisk obvinen varován ultimat
"""
PLACE_NOUNS = """
    f: nezávislost suverenit suverenitě integrit bezpečnost ústav budoucnost intervenc histori ekonomik ekonomic hranic vlád vládě politik politic delegac agres invaz
    m: přístavy přístavech přístavů spojenc návrh
    n: území územ předměst předměstí předměstích předměstím pobřež pobřeží letištích letišť ulicích
"""
NOUN_ENDINGS = "a e y i u o em í ě ou ům ách ami ech ů ích ími ím ení ci cích om ky"
AFFAIRS = ""
AGENTS = "vláda režim kancelář manžel dcera úřad letadl"
NEARBY = "v_blízkosti na_předměstí nad_předměstím na_okraji u_hranic u_pobřeží na_dně ve_prospěch v_čele ze_strany po_boku na_území ve_směru po_vzoru za_účasti za_pomoci s_pomocí s_výjimkou na_adresu na_obranu na_podporu v_zájmu ve_službách pod_vedením pod_vlivem pod_záštitou pod_taktovkou na_straně na_popud na_příkaz na_rozkaz na_žádost na_návrh na_pozvání v_režii z_rukou do_rukou v_rukou v_očích v_okolí z_okolí do_okolí na_severu na_jihu na_východě na_západě ze_severu z_jihu z_východu ze_západu u_břehů k_břehům do_čela z_pohledu v_podání v_pojetí v_duchu ve_stínu za_zády na_hranicích k_hranicím za_hranicemi za_časů za_vlády za_éry za_prezidentství v_centru do_centra z_centra v_srdci do_srdce v_ulicích do_ulic z_ulic na_severovýchodě na_severozápadě na_jihovýchodě na_jihozápadě"
INTRANSITIVE = "narost naroste pokles zesíl zeslábl zesláb zdražil zdraž zlevn zhubl zestárl zkolab zbankrot uváz ztroskot vrchol vrcholí hovoř mluv promluv mlč rezign disku debat spolupr spal spí bydl pobýv pobud cestov vyraz vrát vrac bojov bojuj soupeř zpív křič zased kandid pracov pracuj přilet přilét odlet odlét letěl letí jel jede přijed přijíž odjed odjíž zvítěz triumf hlasov hlasuj protest vystoup vystup zahynul narodil debut apel zaútoč útoč dorazil doraz reag lhal lže žil žij zemř umř umír zahyn padl padá klesl klesá vzrostl vzroste rostl roste stoup zanik vznik existuj existov fung působ pokrač skonč konč zač začín trv přetrv sídl lež stojí stál sedí seděl onemocn uprch utekl utík zmiz chyb váh spěch riskuj zbankrot zkrach smířil usměj usmív smál pláč plak tanč tancov běž běh spoléh doufá doufal věřil věř souhlas nesouhlas uspěl uspěj selh zaost exceloval exceluj zazář zář žertoval vtipkov debatov argument prohrál prohráv zářil přistál přistá uvízl havarov exploduj promlouv vyjednáv jednal jedná lavír manévr intervenov odstoup odešel odejd odchá přišel přijd přichá přišla odešla přijel odjel přicest odcest vycest zavít doplul absent onemocněl zestárl setrv zůst zůstáv přežil přežív obstál obstoj telefonov telefonuj cvič trénuj trénov sport závod nastoup figuruj figurov kraluj vládl"
GIVES = "postoup zajist zajišť dodal dodáv předal předáv dal dala dali dát dá přizna přizná uděl posl pošle posíl poskyt nabíd nabíz svěř věnov věnuj slíb slib odevz zasl zašl ukáz ukaz odepř odpír vděč vyčet vyčít vrát vrac vzal vzala odebr odebír půjč prod věnov doporuč zakáz zakaz povol dovol umožn přines přináš oznám sděl vysvětl přikáz nařídil nařiz přeje přál zaruč garantuj garantov vyplat vyplác zaplat zabrán bránil brání přičet přičít přip přisoud navrh závid odpust promin dluž ponech udál nahráv přihrál"
ONLY = "jen pouze také i též rovněž dokonce"
RELATIVE_OBJECTS = "který která které kterou kterého jež jenž"
DATIVE = "ům"
ME = "se"
GENITIVES = "slovy"
APPOSED = "město metropole"
INSIDE = "v ve na do z ze od u pod nad před"
ADJECTIVE_CASES = "ý m nom acc; ého,ího m gen; ému,ímu m dat; ým m ins; ém m loc; ím m ins loc; á f nom; ou f acc ins; é f gen dat loc; í f nom gen dat acc ins loc; é n nom acc; ého,ího n gen; ému,ímu n dat; ým n ins; ém n loc; ím n ins loc; í n nom acc; ých,ích np gen loc; ým,ím np dat; ými,ími np ins; é np nom acc; í np nom acc; í m nom acc"
TAKES = (
    "napad opusti opoušt obsadi obsaz obsadí navštív podpoř podporu podporov kritiz znečist obvini obviň vyzv vyzýv požád pozva pozve uznal uznáv zničil zničí dobyl odsoud odsuz přijal přijm zastup porazil porazí porážel vyhost zatkl zadrže propust odvola sesad jmenova chváli pochváli"
    " pochválil přivíta vít zabil zavražd svrhl zasáh ohrož okup bombard ostřel zasypa vyšetř sleduj sledov chrán hled nahrad vystříd žalov zažalov obklíč respekt urazil uráž milova nenávid poslouch potka varov poráž poraz překona zachrán zaplav zasyp ovládn ovláda sjednot rozděl osvobod přesvědč povzbud ujist ujišť informov donut přinut přimě pohan ztrap vyloučil vylouč pochoval unesl viděl spatřil poznal znal překvap zklam"
)
TOOLS = "ým em ou ami emi ími ými"
AND = "a i nebo či"
VOICED = "v ve v f w sp sk st sl sv šv šp sr; z ze s z š ž; s se s z š ž; k ke k g"
OPENING = """
    týden měsíc den noc víkend víkendu podzimu jara zimy léta úterka rána večera půlnoci poledne poledni
    včera dnes zítra teď nyní potom pak později tehdy mezitím následně večer ráno odpoledne dopoledne v na roku roce rok týdne týdnu měsíce měsíci nazítří nedávno brzy konečně
    nakonec údajně zatím dosud nečekaně přesto proto naopak také rovněž též tam tady zde dříve opět znovu zjara léto podzim jaře létě zimě zima jara roky léta léty týdny hodiny
    dny celé celá dlouho už donedávna předevčírem formálně oficiálně postupně náhle prý příští příštím následující minulý minulou minulého loňského letošního ten téhož den dne
    dva tři čtyři pět několik obvykle často někdy nikdy jak nejprve nejdříve zprvu zpočátku původně letos loni vloni předloni dlouhodobě momentálně aktuálně podobně stejně
    navíc ovšem však ale jenže pouze jen i ani možná snad zřejmě patrně pravděpodobně samozřejmě skutečně bohužel naštěstí současně zároveň přitom totiž tedy tudíž tak takto
    okamžitě hned ihned vzápětí poté předtím mimochodem symbolicky tradičně poprvé naposledy podruhé veřejně opakovaně jednou kdysi dávno právě zase ještě stále nadále ostatně
    nicméně osobně kupodivu překvapivě tajně noci odpoledních ranních večerních hodin čase čas době doby dnů dní týdnů měsíců let letech minut minutách hodinách dnech týdnech
    měsících víkendu víkend pondělí úterý středu čtvrtek pátek sobotu neděli středy pátku soboty neděle začátkem koncem počátkem polovině půlce závěrem celkem přesně zhruba asi
    hlavně zejména především alespoň aspoň obratem
"""
BETWEEN = """
    se si už také též taktéž rovněž opět znovu zase ještě stále nadále nečekaně včera dnes zítra právě však ale ovšem sám sama samo osobně brzy okamžitě tehdy veřejně dosud teď
    nyní pak potom ráno večer náhle vždy nikdy často prý údajně oficiálně nakonec by zatím rovnou hned ihned prostě totiž ani i tedy tudíž naopak naposledy poprvé podruhé
    potřetí opakovaně několikrát dlouhodobě momentálně aktuálně zjevně zřejmě patrně pravděpodobně možná snad jistě určitě samozřejmě pochopitelně skutečně opravdu vlastně
    zřetelně jasně ostře tvrdě silně důrazně rozhodně jednoznačně definitivně výrazně částečně úplně zcela plně téměř skoro jen jenom pouze dokonce hlavně především zejména
    přitom přesto proto tak takto jinak celkem nejprve nejdříve předtím mezitím následně postupně pomalu rychle znenadání nedávno dávno léta letos loni vloni odpoledne
    dopoledne zrána navečer pozdě později dříve předevčírem nazítří mírně prudce rázně ochotně neochotně raději spíš spíše aspoň alespoň stejně zároveň současně nicméně
    bezpochyby nepochybně mimochodem konečně přímo nepřímo tajně společně jednostranně vojensky politicky ekonomicky finančně formálně symbolicky dočasně trvale preventivně
    dobrovolně pravidelně tradičně dobře špatně dál dále více víc méně nejvíce nejvíc tam tady zde tu odtud sem jednou dvakrát třikrát nikde všude někde kdysi vesměs přece
    velmi hodně málo moc příliš opatrně smutně hrdě
"""
JOINS = "přestože třebaže zatímco dokud aniž pokud poněvadž kdežto takže byť načež že když protože jelikož neboť jestli jestliže zda zdali ačkoli ačkoliv ale až než nežli aby jakmile kdyby jenže nýbrž avšak leč tudíž přičemž byť jestliže pokud kdy kde kam odkud proč čímž což"
SAYS = "řekl řekne říká říkal uved uvád tvrd prohlás prohlaš doda dodá zdůrazn zdůrazň vysvětl poznamena podotk podotý konstat napsal napsala míní soudí sděl oznám oznam připust připouš upozorn varov varuj popřel popír potvrd přizna přizná reag vzkáz vzkaz odpověd odpovíd prozrad připomn připomín doplnil doplň komentov komentuj kontrov naznač přesvědč ujist ujišť domnív uvažuj zopakov opakuj slíb slib pohroz hroz vyhroz vyprávěl vypráví zavtipkov zažert glosov cituj píše tweetov twitov argumentov namít zvol zvolal zaví hlás odvětil pravil"
OBJECT = "u"
BE = "je sg; není sg; byl m; byla f; bylo n; byly np; byli mp; bude sg; jsou pl; budou pl; nebyl m; nebyla f; nebylo n; nebude sg; zůstal m; zůstala f; zůstalo n"
GOES = "stál stoj přijel přije přilet přilét přišel přišl přijd přicház odešel odešl odejd odjel odjed odjíž odlet odlét zemřel umřel seděl sedí mlčel mlčí vystoup promluv vrátil vrátí vrac odstoup zmizel bydl přijíž dorazil dorazí doraz přicest odcest zavít rezignov rezignuj zahynul narodil onemocněl vyrazil vyrazí kandidoval kandiduj nastoupil debutoval zvítězil zvítězí triumfoval přistál spal spí zased"
FUTURE = "jede jde stane nese vede bere píše začne chce může řekne žije promluví přijme odmítne dosáhne hodlá smí umí musí".split()
FORMS = """
    řekl m; řekla f; řeklo n; řekli mp; řekly np; odřekl m; odřekla f; zřekl m; zřekla f; je sg; má sg; mají pl; chtějí pl; mohou pl; můžou pl; musí sg; musejí pl; jsou pl; bude sg; budou pl; není sg; nemá sg; nejsou pl;
    odešel m; přišel m; šel m; šla f; šlo n; šli mp; šly np; vyšel m; zemřel m; četl m; četla f; četli mp; mohl m; mohla f; mohlo n; mohli mp; mohly np; vedl m; vedla f; vedlo n; vedli mp; vedly np; nesl m; nesla f; neslo n; nesli mp;
    jedl m; lze n; ví sg; vědí pl; poví sg; stojí sg; bojí sg; hraje sg; přeje sg; jdou pl; jedou pl; půjde sg; půjdou pl; řeknou pl; řekne sg; roste sg; rostou pl; vezme sg; vezmou pl; děje sg; žijí pl; zve sg; zvou pl; čte sg; čtou pl;
    vedou pl; nesou pl; berou pl; stanou pl; píší pl; píšou pl; štve sg; táhne sg; plyne sg; teče sg; hrozí sg; dluží sg; kráčí sg; pyká sg; šlape sg; láme sg; klame sg; dá sg; dají pl; dal m; dala f; dalo n; dali mp; jel m; jela f; jeli mp;
    rozhodne sg; utekl m; utekla f; utekli mp; hnal m; lhal m; lhala f; lže sg; lžou pl; přál m; smál m; bál m; stál m; stála f; stálo n; stáli mp; spí sg; klesl m; klesla f; kleslo n; znal m; znala f; dlí sg; čelí sg; tíhne sg; vzdal m; vzdala f;
    hodlá sg; hodlal m; hodlala f; hodlají pl; obstojí sg; odvětil m; odvětila f; pravil m; umře sg; žene sg; vyžene sg; vezou pl; pomohou pl; pomůžou pl; kradou pl; kladou pl; zatkl m; zatkli mp; lezou pl; uznal m
"""
PAST = """ezl m ézt; ezla f ézt; ezlo n ézt; ezli mp ézt; ezly np ézt;
    ostl m ůst; ostla f ůst; ostlo n ůst; ostli mp ůst; ostly np ůst;
    adl m ást; adla f ást; adlo n ást; adli mp ást; adly np ást;
    etl m ést; etla f ést; etlo n ést; etli mp ést; etly np ést;
    ohl m oci,oct; ohla f oci,oct; ohlo n oci,oct; ohli mp oci,oct; ohly np oci,oct;
    esl m ést; esla f ést; eslo n ést; esli mp ést; esly np ést;
    edl m ést; edla f ést; edlo n ést; edli mp ést; edly np ést;
    řel m řít; řela f řít; řelo n řít; řeli mp řít; řely np řít;
    al m ít,mout,át; ala f ít,mout,át; alo n ít,mout,át; ali mp ít,mout,át; aly np ít,mout,át;
    šel m jít; šla f jít; šlo n jít; šli mp jít; šly np jít;
    ěl m ět,ít; ěla f ět,ít; ělo n ět,ít; ěli mp ět,ít; ěly np ět,ít;
    mněl m menout; mněla f menout; mnělo n menout; mněli mp menout; mněly np menout;
    il m ít; ila f ít; ilo n ít; ili mp ít; ily np ít;
    yl m ýt; yla f ýt; ylo n ýt; yli mp ýt; yly np ýt;
    ul m out; ula f out; ulo n out; uli mp out; uly np out;
    ekl m éct,éci,íct; ekla f éct,éci,íct; eklo n éct,éci,íct; ekli mp éct,éci,íct; ekly np éct,éci,íct;
    četl m číst; četla f číst; četlo n číst; četli mp číst; četly np číst;
    l m t,nout,ít,ýt; la f t,nout,ít,ýt; lo n t,nout,ít,ýt; li mp t,nout,ít,ýt; ly np t,nout,ít,ýt"""
PRESENT = """uje sg ovat; ují pl ovat; ujou pl ovat; á sg at,át; ají pl at,át; ejí pl et,it,ět,át; ějí pl ět,át; í sg it,et,ět;
    aje sg át; ije sg ít; yje sg ýt; ijí pl ít; yjí pl ýt; ěje sg át; ne sg nout; nou pl nout; že sg zat; žou pl zat; íše sg sat,sát; áže sg ázat; ážou pl ázat; áží pl ázat; šle sg slat; šlou pl slat; áče sg akat;
    jme sg jmout; jmou pl jmout; jde sg jít; jdou pl jít; jede sg jet; jedou pl jet; ede sg ést; edou pl ést; ese sg ést; esou pl ést; ere sg rat,rát; erou pl rat,rát; čte sg číst; čtou pl číst; čne sg čít; čnou pl čít;
    tane sg tat; tanou pl tat; mře sg mřít; mřou pl mřít; vře sg vřít; vřou pl vřít; pře sg přít; pěje sg pět; pějí pl pět; měje sg mět; roste sg růst; pne sg pnout; ujme sg ujmout"""

NOMINATIVES = """
    f: a>ou ie>ií e>emi ě>emi st>stí ť>tí ň>ní ď>dí č>čí š>ší ž>ží ř>ří c>cí j>jí
    npl: a>o+em
    m: 0>em 0>ovi et>tem eb>bem es>sem ev>vem er>rem em>mem ez>zem ep>pem eř>ři ek>kem ec>cem en>nem el>lem ce>cem sta>stou ce>cem
    n: o>em í>ím+ích ení>ením ání>áním tí>tím ctví ství e>em um>a ě>etem
    np: y>ami y>ům e>emi i>mi ě>emi ě>ěmi a>o+em
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
    - jako coby jakožto jakož dle nežli tolik kolik tolika kolika dost dosti jaký jaká jaké jakého jakým jakém jakou jakých jakými jich nich jimi jím něm ně němu jemu jeho jejího jejím jejímu jejímž jehož jejíž jejichž
      čeho čem čemu čím ničeho ničem nikoho někoho někomu komu kom kým koho mne mě mně mnou tebe tebou vás vámi nás námi nám vám my vy já ty
      tom toho tomu té tu tou těch těmi jeho její jejich mu ho ji jim jí ním ní nich něj něho svůj své svou svým svého svojí svých sobě sebe se si jím
"""
OTHER_CASES = "pomoh pomáh pomůž hroz pohroz odpověd odpovíd důvěř věř uvěř vyhov podleh podléh bránil ubrán vlád vládn velel velí děk poděk ublíž škod uškod prospě prospív slouž lichot vyhroz odpor vzdor dosáh dosahuj týk zbav vyhnul vyhýb vyhn čelí čelil čel obával obáv bál bojí všiml vším zříká zřekl vzdal vzdává dotk dotý ujal ujm zmocn zúčast účastn gratul pogratul blahopř poblahopř telefonov zatelefonov zavolal volal píše napsal vzkáz vyčet závid vyhrož odporuj předcház předsed asist konkur konkuruj naslouch rozum porozum uškod vytýk pohrd opovrh disponuj vyzbroj zabýv uleh ulevil otřás pochlub chlub připad chyb přál přeje fand zatles tlesk ustoup ustup uniká unikl utek utík zamez zabrán podobá podobal rovná vyrovn přizpůsob poddal vnut odevzd vděč dluž"
LABELS = "nápis hesl název názvem názvu slov titul logo výraz podpis"
NAMED = "organizac hnut sdruž nápis stát provinci řek řec jezer hor ostrov poloostrov měst vesnic zem republik region planet měsíc kontinent koloni osad přístav oblast hotel klub loď lodi lodí trajekt firm společnost skupin tým značk noviny deník týdeník agentur portál stanic televiz rádi družstv kino divadl ulic náměstí restaurac vlak projekt program operac film seriál knih píseň písn album model typu typ jméno název názvem slovo heslo titul festival soutěž pohár nadac spol univerzit škol čtvrti čtvrť sídliště stadion most raket letadl letoun systém síť bank obchod aplikac kanál zkratk kavárn bar jacht křižník tanker časopis magazín revue podnik závod kolchoz statek farm sanatori penzion hostinec hospod vinárn pivnic cukrárn pekárn lázn linka linku linky metr zastávk parník člun plachetnic vor auto automobil vůz vozu vozem traktor motocykl motork vrtulník tank dron družic sond vodk piv víno vína čaj sýr chléb dort salám cigaret parfém mýdl krém tkanin látk porcelán přezdívk pseudonym příjmení pojem kód kocour pes psa kůň koně klisn kráv kočk papoušek orchestr kapel soubor sbor divize brigád pluk zápas utkání sérii sérije hra hru hře hry software počítač procesor tužk pero hodinky boty šat kabát dům domu domě vil palác zámek hrad kostel chrám klášter gymnázi kolej ubytovn chat jeskyn hvězd krátér sopk výstav časopise deníku"
ABSTRACT = "ní ním tí tím ost osti ostí ace aci ací"
GENITIVES_BETWEEN = "é ých ího ů y e í u ě ého ství"
RELATIVES = "jaký jaká jaké jakou jakého čí který kterou kterým které kterého kterých kterými kteří která kterému kterém němž níž nichž jehož jejíž"
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
    sk,stan m 0 u u = em u
    ec m 2 ce ci = cem ci
    ek,en,ň,ť,ď,ř,š,č,ž,x,us,os,as,is,es,c - 0 ? ? ? ? ?
    b,d,f,g,h,k,l,m,n,p,r,s,t,v,w,z m 0 U u = em L
"""
UNCHANGING = """
    Chile Peru Mali Haiti Burundi Belize Baku Dillí Karáčí Nairobi Zimbabwe Kiribati Tuvalu Nauru Vanuatu Palau Malawi Fidži Bangui Bari Batumi Bissau Dili Gori Hamá Harare Kigali Kozani
    Kutaisi Lille Lilongwe Lomé Moroni Nagasaki Nassau Niamey Port-au-Prince Rimini Skopje Soči Sucre Suchumi Sydney Tbilisi Thimphu Urumči Yaoundé Dušanbe Gaborone Libreville Brazzaville
    Benghází Marseille Lausanne Toulouse Seville Basseterre Male Tallahassee Macao San_Marino Burkina_Faso Sierra_Leone Wall_Street Amnesty_International Financial_Times Human_Rights_Watch Downing_Street
    Abú_Zabí Almaty Bordeaux Buenos_Aires Castries Conakry Korfu Dará Fordo Ciudad_de_Guatemala Ciudad_de_México Gjumri Chang-čou Káthmándú Maseru Mbabane Mekelle Nice
    Ouagadougou Pago_Pago Port_Louis Port_Moresby Port_of_Spain Ráválpindí San_José San’á Thimbú Vientiane Bank_of_England Bank_of_Japan CSKA_Moskva Interfax-Ukraine RIA_Novosti
    Greenpeace Sberbank Izvestija Ukrenerho
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
    Katowice np 1 0 ím = emi ích
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
    Osvětim f 0 i i = í i
    Vratislav f 0 i i = í i
    Olomouc f 0 e i = í i
    Mohuč f 0 e i = í i
    Halič f 0 e i = í i
    Kluž f 0 e i = ? i
    Irpiň f 1 ně ni = ní ni
    Lovaň f 1 ně ni = ní ni
    Soluň f 1 ně ni = ní ni
    Toruň f 1 ně ni = ní ni
    Rus f 0 i i = í i
    oblast f 0 i i = í i
    společnost f 0 i i = í i
    stráž f 0 e i = í i
    Rosněfť f 1 ti ti = tí ti
    Temže f 1 e i i í i
    Labe n 1 e i = em i
    jezero n 1 a u = em !jezeře
    Abuja f 1 ? i u ou i
    Antalya f 1 e i i í i
    Antigua f 1 y i u ou i
    Managua f 1 y i u ou i
    Apia f 1 e i u ou i
    Monrovia f 1 e i i í i
    Pretoria f 1 e i i í i
    Brasília f 1 e i i í i
    Samoa f 1 y i u ou i
    Bogotá f 1 y ě u ou ě
    Boloňa f 2 ně ni ňu ňou ni
    Casablanca f 2 Casablanky Casablance Casablanku Casablankou Casablance
    Podgorica f 1 e i u ou i
    Srebrenica f 1 e i u ou i
    Konstanca f 1 ? i ? ? i
    Addis_Abeba f 1 y ě u ou ě
    Banja_Luka f 2 ky ce ku kou ce
    Port_Vila f 1 y e u ou e
    Patra - 0 ? ? ? ? ?
    Brémy np 1 0 ám = ami ách
    Bruggy np 1 0 ám = ami ách
    Korutany np 1 0 ům = Korutany Korutanech
    Flandry np 3 der drům = Flandry Flandrech
    Sudety np 1 0 ům = Sudety Sudetech
    Pyreneje np 1 í ím = emi ích
    Mazury np 1 0 ? = ? ?
    Karlovy_Vary np 0 Karlových_Varů Karlovým_Varům = Karlovými_Vary Karlových_Varech
    výšiny np 1 0 ám = ami ách
    gardy np 1 0 ám = ami ách
    Aleppo n 1 a u = em u
    Bamako n 1 a u = em u
    Kolombo n 1 a u = em u
    Grodno n 1 a u = em ě
    Malabo n 1 a u = em u
    Maputo n 1 a u = em u
    Mogadišo n 1 a u = em u
    Montevideo n 1 a u = em u
    Quito n 1 a u = em u
    Lesotho n 1 a u = em u
    Tobago n 1 a u = em u
    Neipyijto n 1 a u = em u
    Paramaribo n 1 a u = em u
    Porto-Novo n 1 a u = em u
    Yamoussoukro n 1 a u = em u
    São_Paulo n 1 a u = em u
    Santo_Domingo n 1 a u = em u
    Santiago_de_Chile n 0 Santiaga_de_Chile Santiagu_de_Chile = Santiagem_de_Chile Santiagu_de_Chile
    Nové_Dillí n 0 Nového_Dillí Novému_Dillí = ? Novém_Dillí
    hnutí n 0 = = = m =
    společenství n 0 = = = m =
    Dillí n 0 = = = = =
    Haiti,Chile,Peru,Mali,Zimbabwe,Burundi,Malawi,Belize,Fidži,Kiribati,Tuvalu,Nauru,Vanuatu,Palau,Macao,San_Marino,NATO,UNESCO,Baku,Tbilisi,Nairobi,Sydney,Skopje,Lomé n 0 = = = = =
    Burkina_Faso,Sierra_Leone,OSN,EU,WHO,CIA,FBI,OBSE,MAAE,SBU,FSB,ECB,WTO,UNRWA,KGB,NKVD,SPD,UNHCR,GRU f 0 = = = = =
    USA np 0 = = = = =
    Bandar_Seri_Begawan,Časiv_Jar,Čchung-čching,Dajr_az-Zaur,Essen,Ivano-Frankivsk,Chán_Júnis,Kuala_Lumpur,La_Paz,Mazáre_Šaríf,Nábulus,New_Orleans,Port_Súdán m 0 u u = em u
    San_Salvador,Šen-čen,Tchien-ťin,Tripolis,Windhoek,Wu-chan,Južno-Sachalinsk,Davos,Frontex,Interfax,Roskosmos,Elbrus,Texas,Quebec,Mount_Everest,Mont_Blanc m 0 u u = em u
    Ťan-šan,Sin-ťiang,Jang-c’-ťiang m 0 u u = em u
    Kragujevac m 0 e i = em i
    Niš m 0 e i = em i
    Oš m 0 e i = em i
    Hindúkuš m 0 e i = em i
    Drohobyč - 0 e i = ? i
    Tchaj-pej - 0 e i = ? i
    Rhodos m 2 u u = em u
    Indus m 2 u u = em u
    Pireus m 2 a u = em u
    Tigris m 1 du du = dem du
    Mogilev m 0 a u = em ě
    Janov m 0 a u = em ě
    Debrecín m 0 ? u = em ?
    Segedín m 0 ? u = em ?
    Bundesbank f 0 ? ? = ? ?
    úřad,systém,štáb,sbor,průplav,břeh,kabinet,výbor,fond,svaz,tribunál,klub m 0 u u = em u
    ostrov m 0 a u = em ě
    stát m 0 u u = em ě
    palác,půlměsíc m 0 e i = em i
    stolec m 2 ce ci = cem ci
    svět m 0 a u = em ě
    Kolín_nad_Rýnem m 0 Kolína_nad_Rýnem Kolínu_nad_Rýnem = Kolínem_nad_Rýnem Kolíně_nad_Rýnem
    Kryvyj_Rih m 0 Kryvého_Rihu Kryvému_Rihu = Kryvým_Rihem Kryvém_Rihu
    Nižnij_Novgorod m 0 Nižního_Novgorodu Nižnímu_Novgorodu = Nižním_Novgorodem Nižním_Novgorodu
    Novi_Sad m 0 Nového_Sadu Novému_Sadu = Novým_Sadem Novém_Sadu
    Bayern_Mnichov m 0 Bayernu_Mnichov Bayernu_Mnichov = Bayernem_Mnichov Bayernu_Mnichov
    Dynamo_Kyjev n 0 Dynama_Kyjev Dynamu_Kyjev = Dynamem_Kyjev Dynamu_Kyjev
    Inter_Milán m 0 Interu_Milán Interu_Milán = Interem_Milán Interu_Milán
    Real_Madrid m 0 Realu_Madrid Realu_Madrid = Realem_Madrid Realu_Madrid
    Šachtar_Doněck m 0 Šachtaru_Doněck Šachtaru_Doněck = Šachtarem_Doněck Šachtaru_Doněck
    Spartak_Moskva m 0 Spartaku_Moskva Spartaku_Moskva = Spartakem_Moskva Spartaku_Moskva
    Zenit_Petrohrad m 0 Zenitu_Petrohrad Zenitu_Petrohrad = Zenitem_Petrohrad Zenitu_Petrohrad
    Legia_Varšava f 0 Legie_Varšava Legii_Varšava Legii_Varšava Legií_Varšava Legii_Varšava
    Slavia_Praha f 0 Slavie_Praha Slavii_Praha Slavii_Praha Slavií_Praha Slavii_Praha
    Sparta_Praha f 0 Sparty_Praha Spartě_Praha Spartu_Praha Spartou_Praha Spartě_Praha
    Crvena_zvezda_Bělehrad f 0 Crveny_zvezdy_Bělehrad ? Crvenu_zvezdu_Bělehrad Crvenou_zvezdou_Bělehrad ?
    Ukrajinska_pravda f 0 Ukrajinské_pravdy Ukrajinské_pravdě Ukrajinskou_pravdu Ukrajinskou_pravdou Ukrajinské_pravdě
    brigáda_Azov f 0 !brigády_Azov !brigádě_Azov !brigádu_Azov !brigádou_Azov !brigádě_Azov
    jezero_Bajkal n 0 !jezera_Bajkal !jezeru_Bajkal = !jezerem_Bajkal !jezeře_Bajkal
    Právo_a_spravedlnost n 0 Práva_a_spravedlnosti Právu_a_spravedlnosti = Právem_a_spravedlností Právu_a_spravedlnosti
    Demokratická_republika_Kongo f 0 Demokratické_republiky_Kongo Demokratické_republice_Kongo Demokratickou_republiku_Kongo Demokratickou_republikou_Kongo Demokratické_republice_Kongo
    Guinea-Bissau f 0 Guineje-Bissau Guineji-Bissau Guineu-Bissau Guineou-Bissau Guineji-Bissau
    Svatý_Kryštof_a_Nevis m 0 Svatého_Kryštofa_a_Nevisu Svatému_Kryštofu_a_Nevisu ? Svatým_Kryštofem_a_Nevisem Svatém_Kryštofu_a_Nevisu
    Svatý_Vincenc_a_Grenadiny m 0 Svatého_Vincence_a_Grenadin Svatému_Vincenci_a_Grenadinám = Svatým_Vincencem_a_Grenadinami Svatém_Vincenci_a_Grenadinách
    Svatý_Tomáš_a_Princův_ostrov m 0 Svatého_Tomáše_a_Princova_ostrova Svatému_Tomáši_a_Princovu_ostrovu = Svatým_Tomášem_a_Princovým_ostrovem Svatém_Tomáši_a_Princově_ostrově
    Služebník_lidu m 0 Služebníka_lidu Služebníku_lidu Služebníka_lidu Služebníkem_lidu Služebníku_lidu
    Lékaři_bez_hranic mp 0 Lékařů_bez_hranic Lékařům_bez_hranic Lékaře_bez_hranic Lékaři_bez_hranic Lékařích_bez_hranic
    Reportéři_bez_hranic mp 0 Reportérů_bez_hranic Reportérům_bez_hranic Reportéry_bez_hranic Reportéry_bez_hranic Reportérech_bez_hranic
    Neapol f 0 e i = í i
    Bělehrad,Petrohrad,Balkán,východ,západ,sever m 0 u u = em ě
    Kavkaz m 0 u u = em e
"""
GENITIVE_A = """
    Londýn Řím Berlín Kyjev Lvov Charkov Krakov Lublin Mnichov Milán Turín Štětín Rostov Saratov Pskov Kišiněv Jeruzalém Betlém Egypt Řešov
"""
GENITIVE_U = """
     záliv průliv oceán Eufrat Jordán Dněstr Don Nil Maghreb Dárfúr Timor Zéland stát Kneset Mosad Naftohaz Sberbank Lukoil Roskomnadzor Ukrinform Aeroflot Eurostat sekretariát trojúhelník Sekretariát Haag Rangún Kingston Izmir Isfahán Adis
    Washington Madrid Istanbul Teherán Bagdád Bejrút Damašek Ammán Kábul Islámábád Soul Peking Amsterdam Stockholm Hamburk Frankfurt Štrasburk Salcburk Curych Záhřeb
    Tallinn Minsk Doněck Luhansk Kursk Belgorod Brjansk Cherson Bachmut Pokrovsk Gdaňsk Mykolajiv Černihiv Ternopil Melitopol Mosul Rijád Katar Bangkok Singapur
    Dublin Edinburk Lisabon Vatikán Kuvajt Omán Írán Irák Libanon Pákistán Afghánistán Kazachstán Uzbekistán Tádžikistán Turkmenistán Kyrgyzstán Ázerbájdžán Vietnam Nepál Bhútán
    Súdán Senegal Kamerun Gabon Čad Ekvádor Salvador Surinam Madagaskar Mosambik Bahrajn Gibraltar Island Wales Tchaj-wan Hongkong Krym Tibet Kašmír Ural Texas Dagestán
    Pentagon Kongres Senát Sejm Bundestag Parlament Rabat Chartúm Lutych Idlib Herát Kandahár Péšávar Johannesburg Volgograd Stalingrad Vladivostok Kaliningrad Krasnodar Novosibirsk Murmansk
    Omsk Norimberk Rotterdam Stuttgart Düsseldorf Taškent Ašchabad Jerevan Simferopol Kramatorsk Slovjansk Severodoněck Užhorod Lysyčansk Kremenčuk Pchjongjang Smolensk Terst Archangelsk
    Čeljabinsk Irkutsk Jekatěrinburg Helsingborg Lyon Bonn Bern Brest Vitebsk Jakutsk Dakar Windhoek Kapitol Hizballáh fond výbor úřad tribunál kongres senát svaz institut summit parlament soud
    program departement sněm sbor orgán Kosmodrom Rosatom Gazprom Interpol Europol Tálibán Reichstag Wehrmacht Bundesrat
    Abidžan Ašdod Aškelon Asunción Avignon Bengalúr Banjul Belmopan Berďansk Bělostok Bridgetown Pusan Diyarbakır Dubrovnik Fášir Enerhodar Engels Freetown Gaziantep Georgetown Gent
    Gomel Göteborg Kanton Hannover Hebron Homs Dženín Kirkúk Krasnojarsk Kupjansk Láhaur Lucern Luck Magadan Maribor Mašhad Mostar Maskat Nadžaf Nanking Natanz Nazaret Nikopol
    Norilsk Nouakchott Novorossijsk Nuuk Omdurmán Phnompenh Plovdiv Rafah Ramalláh Reykjavík Samarkand Sidon Stepanakert Taganrog Tartús Temešvár Tiraspol Toreck Tórshavn
    Trevír Týr Ulánbátar Vaduz Vovčansk Wellington Zadar Žytomyr Trinidad Baškortostán Bospor Kurdistán Karabach Nachičevan Negev Rýn Sahel Sachalin Tatarstán Bundeswehr Enerhoatom
    Kommersant Seim
"""
MEN_SURNAMES = """
    skij,ckij,yj m 2 ého ému ého ým ém
    ski,cki m 1 ého ému ého ým ém
    ý m 1 ého ému ého ým ém
    ca,ňa,ña,ia,ía,ea,aa m 1 ? ovi u ou ovi
    ya - 0 ? ? ? ? ?
    ja,ša,ža,ča m 1 i ovi u ou ovi
    a m 1 y ovi u ou ovi
    óo,ao,co - 0 ? ? ? ? ?
    o m 1 a ovi a em ovi
    ó,ö m 0 a ovi a em ovi
    scu - 0 ? ? ? ? ?
    u,ú m 0 a ovi a em ovi
    ay,oy,uy,gy,á,ü,ø,ı - 0 ? ? ? ? ?
    i,í,y m 0 ho mu ho m m
    e,é m 0 ho mu ho m m
    ek,eň,ň,ń,ť,ď,ac,ic,uc,rc - 0 ? ? ? ? ?
    ec m 2 ce covi ce cem covi
    sh,tch m 0 e ovi e em ovi
    ž,š,č,ř,j,x,s,z,c,ć,ş,ș m 0 e ovi e em ovi
    b,d,f,g,h,k,l,m,n,p,q,r,t,v,w,ğ,ł m 0 a ovi a em ovi
"""
WOMEN_SURNAMES = """
    ová f 1 é é ou ou é
    á f 1 é é ou ou é
    a - 0 ? ? ? ? ?
    * f 0 = = = = =
"""
MEN_GIVEN = """
    ij,ej,aj,oj m 0 e i e em i
    ja,ša,ža,ča m 1 i ovi u ou ovi
    ca,ňa,ia m 1 ? ovi u ou ovi
    ya,ea,aa - 0 ? ? ? ? ?
    a m 1 y ovi u ou ovi
    co,ao - 0 ? ? ? ? ?
    io,uo,eo m 1 a ovi a em ovi
    o m 1 a u a em u
    ó m 0 a ovi a em ovi
    e,u,á,ú,ay,oy,uy - 0 ? ? ? ? ?
    í,i,y,é m 0 ho mu ho m m
    bek m 0 a u a em u
    sh m 0 e i e em i
    ek,ec,eň,ň,ť,ď - 0 ? ? ? ? ?
    ic,rc,uc,ac m 0 a u a em u
    ž,š,č,ř,c,j,x,s,z,ć,ș,ş m 0 e i e em i
    b,d,f,g,h,k,l,m,n,p,r,t,v,w,ł m 0 a u a em u
"""
WOMEN_GIVEN = """
    aia,ea,oa,ua,ca - 0 ? ? ? ? ?
    lja,rja f 1 ? i u ou i
    ija,ia f 1 e i i í i
    ja,ša,ža,ča f 1 i i u ou i
    ňa f 2 ni ni ňu ňou ni
    a f 1 y ~ u ou ~
    * f 0 = = = = =
"""
PEOPLE_IRREGULAR = """
    Boris m 0 e i e em i
    Alexej m 0 e i e em i
    Pavel m 2 la lovi la lem lovi
    Petr m 0 a ovi a em ovi
    Karel m 2 la lovi la lem lovi
    Dalajlama m 1 y ovi u ou ovi
    Petro m 1 a ovi a em ovi
    Dmytro m 1 a ovi a em ovi
    Pavlo m 1 a ovi a em ovi
    Marie,Lucie,Natalie,Emilie,Sofie,Amálie,Julie,Rosálie,Viktorie,Valérie,Otýlie f 1 e i i í i
    María f 1 e i u ou i
    Havel m 2 la lovi la lem lovi
    Čapek,Havlíček,Souček,Turek,Żurek,Czarnek,František m 2 ka kovi ka kem kovi
    Marek,Radek,Jacek,Leszek,Vítek,Hynek,Zdeněk,Luděk,Čeněk m 2 ka kovi ka kem kovi
    Dubček m 0 a ovi a em ovi
    Fico,Eco m 1 a ovi a em ovi
    Marco,Franco m 1 a ovi a em ovi
    Vance,Pence,Farage,Prince,George,Lawrence m 0 = ovi = m ovi
    Hollande,Gaulle,Shakespeare,Maire,Poilievre,Sartre,Voltaire,Robespierre m 1 a ovi a em ovi
    Pierre,Philippe,Stéphane,Steve,Antoine,Guillaume,Étienne,Claude,Mike,Jake,Jerome,Neville,Zinedine,Zidane,Ousmane,Alassane,Abdourahamane,Lamine m 1 a ovi a em ovi
    Joe m 0 a ovi a m ovi
    Giuseppe,Imre,Raffaele,Dante,Bernie,Jamie,Jimmie,Charlie,Willie,Eddie,Freddie m 0 ho mu ho m m
    Kusturica m 1 i ovi u ou ovi
    Pete m 1 ? ? ? em ?
    Kane m 0 ? ? ? ? ?
    Kolumbus m 2 a ovi a em ovi
    Riek m 0 a ovi a em ovi
    Ho,Či m 0 = = = = =
    Nagy m 0 e ovi e em ovi
    Amadeus m 2 a ovi a em ovi
    Lev m 2 va vovi va vem vovi
    Kac,Ganc m 0 e ovi e em ovi
    Chirac,Leclerc,Dujarric m 0 a ovi a em ovi
    Julius m 2 a ovi a em ovi
    Abú,Bin,JD m 0 = = = = =
    Nguyen m 0 a ovi a em ovi
    O'Leary m 0 ho mu ho m m
"""
PARTICLES = "De Van Von Le La Ben Abú Al El Du Da Di Dos Der Den Bin Ter Mc Mac St."
BOTH_DECLINED = "Frank Hans Karl"
ADJECTIVES = """
    ý m 1 ého ému = ým ém
    ova f 1 y ě u ou ě
    á f 1 é é ou ou é
    é n 1 ého ému = ým ém
    ovo n 1 a u = ým ě
"""
PLURAL_ADJECTIVES = """
    é,y np 1 ých ým = ými ých
"""
AFTER_ENDINGS = ADJECTIVE_ENDINGS = {"m": "ý í", "f": "á í ova", "n": "é í ovo", "np": "é í ovy"}
GENITIVE_ENDINGS = "y u ů e i í é ho ch tra pro za na"
NO_ADJECTIVES = "ství ctví ání ení ičí ncí"
MEN_ROLES = """
    náměstek 2 ka ku/kovi ka kem kovi/ku
    dědeček 2 ka ku/kovi ka kem kovi/ku
    král 0 e i/ovi e em i/ovi
    kněz 0 e i/ovi e em i/ovi
    otec 2 ce ci/covi ce cem ci/covi
    vězeň 2 ně ni/ňovi ně něm ni/ňovi
    zeť 1 tě ti/ťovi tě těm ti/ťovi
    muž 0 e i/ovi e em i/ovi
    tel 0 e i/ovi e em i/ovi
    ec 2 ce ci/covi ce cem ci/covi
    ce 1 e i/ovi e em i/ovi
    í 0 ho mu ho m m
    ý 1 ého ému ého ým ém
    a 1 y ovi u ou ovi
    u 0 a ovi a em ovi
    ž,š,č,ř,c,j 0 e i/ovi e em i/ovi
    * 0 a u/ovi a em u/ovi
"""
WOMEN_ROLES = """
    yně,ně 1 ě i i í i
    ce,e 1 e i i í i
    á 1 é é ou ou é
    a 1 y ~ u ou ~
"""
NO_VERBS = """
    all del duel díl karel kol král manžel metal mil mysl podíl profil sil sál střel tel will wall účel spol csl díla hala karla kola křesla manžela síla skla vila čela čísla mála nula dílo dělo kilo kolo křeslo máslo
    sklo málo číslo díly haly síly účely střely vily svaly králi mysli roli soli poli neděli čili dobrá malá stará horní horší lepší vlastní nevlastní interní modrá zelená červená černá chutná zlá svá září rolí zdraví koření
    odpovědí spíše nejspíše veselí ústí díle role pole škole škola kanál signál orel úhel uhel konzul datel kotel hotel osel pytel popel anděl kostel mandl týl styl smysl nesmysl úmysl omyl průmysl závěsy tunel
    idol alkohol gól stůl důl sůl půl model titul modul kabel panel apel lidl rizol skála skal kapitál materiál generál ideál kanibal festival karneval interval
    síle mýdlo sedlo křídlo prádlo sídlo peklo světlo teplo zrcadlo jídlo čidlo heslo veslo máslo pravidlo tělo divadlo letadlo vozidlo zvíře pravidla křídla jídla sídla hesla letadla divadla vozidla světla zrcadla střela cíla
    pila píla žula role tabula kapela škála vile skupina výše tiše níže výš níž dále stále zase zle vole celá bílá zlatá mladá nová hlavní státní národní finanční místní vojenská slavná známá česká poslední současná
    příští minulá druhá třetí čtvrtá pátá kraje paží pečetí opičí pistolí line plese mine kořistí vyzvání sudí rozumní smutní různí samí večeří předpovědí doly duely cely omyly only perly posly podíly profily pily manžely víly žíly kotli kouli chili
    manželi míli nežli nevoli oceli orli halo malo milo molo nemálo oslo polo solo barel debil faul gel gril posel orla osla perla hola fiala cola víla vola posla idejí alejí opilá zvyklá uvadlá nuda obyčejná celkem opačná vážná jasná volná silná slabá pravá levá
""".split()
FIRST_PERSONS = "jsem jsme jsi jste bych bychom bysme bys byste ses sis nejsem nejsme".split()
NO_VERB_ENDINGS = "ící oucí ětová nová dová sová tová rová lová mová zová bová jová".split()
ON_PLACES = """
    Ukrajina Slovensko Kuba Krym Kypr Island Aljaška Balkán Sibiř Tchaj-wan Filipíny Malta Morava Haiti Madagaskar Maledivy Bahamy Kanárské_ostrovy Seychely Mauricius Barbados
    Jamajka Kavkaz Donbas Ural Sinaj Havaj Korsika Sicílie Sardinie Kréta Rhodos Korfu Kamčatka Sachalin Fidži Blízký_východ Dálný_východ Západní_břeh_Jordánu Podněstří
    Zakarpatí Antarktida Faerské_ostrovy Kurilské_ostrovy Hadí_ostrov Nový_Zéland Srí_Lanka Tonga Samoa Východní_Timor Dominika Dominikánská_republika Grenada Komory Kapverdy
    Svatá_Lucie Trinidad_a_Tobago Antigua_a_Barbuda Salomonovy_ostrovy Šalomounovy_ostrovy Marshallovy_ostrovy Bali Jáva Volyň Volha Dunaj Dněpr Dněstr Don Rýn Labe Odra Visla
    Vltava Nil Temže Seina Amazonka Černé_moře Baltské_moře Azovské_moře Středozemní_moře Rudé_moře Severní_moře západní_Balkán severní_Kavkaz jižní_Kavkaz
    Dominikánská_republika Portoriko Zakarpatí Podkarpatí Mount_Everest Labe
"""
OBJECT_CASES = """
    dat: pomoh pomáh pomůž hroz pohroz vyhrož důvěř věř uvěř vyhov podleh podléh ubrán ublíž škod uškod prospě prospív slouž lichot odpor vzdor čelí čelil gratul pogratul blahopř poblahopř telefon zatelefon zavol děkoval děkuj poděk fand zatlesk konkur naslouch poslal pošle zasl dodal dodáv daroval poskyt půjč
    gen: dosáh zbavil zbaví
    ins: opovrh pohrd otřásl otřás zmítá
"""
GOVERNING_ADJECTIVES = "blízk věrn loajáln podobn naklon oddan vděčn podříz nadříz příznivě přízniv rovn nepřátelsk přátelsk vzdálen hodn pln schopn podléh cizí nebezpečn užitečn známý vlastn společn potřebn"
THINGS_NAMED = "časopis magazín revue noviny deník týdeník hotel penzion hostinec hospod restaurac kavárn bar kino divadl loď lodi lodí trajekt parník křižník tanker jacht člun plachetnic film seriál knih román píseň písn album skladb značk firm společnost podnik kolchoz klub tým fotbalist pohár festival vodk piv víno vína čaj sýr chléb parfém cigaret auto automobil traktor motocykl raket letadl vlak jméno název názvem slovo heslo titul přezdívk pseudonym kocour pes kůň koně krav kráv kapel orchestr univerzit stadion ulic"
