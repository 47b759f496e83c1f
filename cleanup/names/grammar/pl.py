"""Polish: how names are governed and declined."""

TRAITS = "offices-of-states objects-told-apart goes-with-another-preposition titles-overrule"
NOT = "nie ani"
YEARS = "roku rok ubiegłego minionego"
LOOKS_AHEAD = "o za"
AS = "jak"
DONE = "any ony"
IMPERSONAL = "ano ono ęto"
PREPOSITIONS = """
    gen: do od ode bez beze dla u koło obok wobec według wedle wokół wokoło dookoła naokoło oprócz prócz mimo pomimo spoza spod sprzed znad zza spomiędzy spośród podczas blisko pośród wśród zdaniem zamiast wzdłuż wszerz wewnątrz wskutek niedaleko nieopodal opodal poniżej powyżej względem pośrodku naprzeciwko kosztem śladem wzorem nakładem wgłąb
    dat: dzięki wbrew ku przeciw przeciwko
    acc: przez poprzez
    ins: między pomiędzy poza
    loc: przy
    acc loc: na o po w we
    acc ins: za pod nad przed ponad
"""
DOUBLE = """
    w we | loc | acc | uderz traf wierzy_ wierzą_ wierzę_ wierzym wierzył wierzyć wierząc uwierz wycelow wymierz godzi_ godzą_ godził godząc inwest zainwest ingeren ingerow zamierz zapatrz wpatr wpatrzon wbij wbił wpad wpadł przekształc  zmienia zamieni
    z ze | gen | ins | uzgodn dogada dogadu zawar zawier podpis starł starli starc ściera mierzy_ mierzą_ mierzył zmierz konkur rywaliz rozmowa_ rozmowy_ rozmowę_ rozmowie_ rozmową_ rozmowach_ rozmowom_ rozmowami_ rozmów_ rozmaw granic wojn wojen umowa_ umowy_ umowę_ umową_ umowie_ umowach_ umów porozumi stosunk relacj negocj współprac sojusz konflikt spór spor kontakt walk walcz handl handel związku
        wspólnie wraz razem zgodnie spotk pokój pokoj pakt więzi więź układ dialog przyjaź partner mecz_ mecze_ meczem_ meczów_ meczu finał finale półfinał przegr wygr zremisow zwycięstw porażk pojedyn bitw zerwa zrywa wymian wymien łączn łącz solidarn graniczy utożsam identyf koja kojarz zwią wiąz rozejm zawieszen ugod traktat sąsiad styka przygran problem konfront rozpraw porówn kooper koordyn pojedn rozsta zetkn flirt powiąz
    na | ? | acc | atak zaatak napaś napad napada najazd najecha agresj inwazj uderz marsz_ marszu_ marszem_ marsze_ nalot ostrza szturm ofensyw rakiet bomb dron zamach wyrok kontratak nacier napiera rzuc spadł spada spadn spad szarż nacisk wpływ wpłyn wpływa naciska sankcj embarg cła cło cłem ceł nałoż nakład narzuc presj otwart otwier zamkn spojrz spogląd patrz patrzy popatrz liczy liczą liczy zważ uwag czek oczek odpowied odpowiedz zgod zgodz zgadz reag reakcj stawi postawi licz wskaz wskaż głosow zagłos skarg skarż narzek rozszerz rozciąg przeznacz wydał wydać wydają wydaje_ wydat wydaw zapotrzeb moda mody skaz powoł powoływ zareag oczekuj zezwol pozwol ochot szans zrzuc przen scedow zrzut kolej_ pora otwarc jedzie jadą jecha pojecha pojed wyjecha wyjed wyjad przyjecha przyjed przyjad dojecha zjecha wjecha leci lecą lecia poleci poleć wyleci przyleci doleci wleci odleci płyn popłyn wypłyn przypłyn dopłyn rusz wyrusz wyrusza poszed poszł idzie idą iść pójd wszed weszł wejś wejd wyszed przyszed przysz podróż wycieczk wypraw wędr migr ucieczk uciek wróci wraca powróci powraca powrót powrot trafi dotar dotr przerzuc przerzut przewi przewo przewiez dostarcz dostaw wysła wysył wyśl skierow kieruj kieru odesł posła przesł przyby eksport import sprowadz deport wywoz wywiez przenos przenie zabra zabier wprowadz wkrocz wkracz wtargn zbieg desant lot_ lotu_ lotem_ lotów_ loty rejs pociąg autobus prom_ promu_ promem_ promy_ wjazd drodz droga_ drogę_ drogą_ dróg kierunk wejści spadł spada spadn zrzuc | mieszka przebywa stacjon wypocz urodz wojn wojen sytuacj walk wybor kryzys toczy trwa panu leż znajd polow protest zamieszk rewoluc powstan szczyt misj wakacj urlop pobyt
    nad pod ponad | ins | acc | podesz podcho podjech podjeż podciąg dotar dotr nadlec nadlat nadpłyn nadciąg wysła wysył przerzuc przeby jecha pojech jedzie_ jedziem
    przed | ins | ins |
    poza | ins | acc | wyjecha wyjeż wyjść wyszł wyszed wycho wykro wykracz rozszerz wywie
    za | ? | acc | walcz walk odpowiedzial odpowied modl umier umar poległ zgin głosow zapłac wstydz przeprosi przeprasza uzna uważ wstaw
    o | ? | acc | pyta spyta zapyt dopyt prosi poprosi walcz walk bitw wojn wojen spór spor zabieg ubieg kłóc upomin upomn obaw niepok martw trosk boi boją oskarż opar opier wzbogac otar ociera rozbi stara | mówi rozmawia debat rozmow rozmów dyskus dyskut pisa pisz opowiad opowie film książk artykuł plotk zapomn pamięta marzy śni wspomin wspomn reportaż wiedz wie myśl pisał wiersz piosenk opini informac informow materiał prawd słysz słucha uczy dowiedz
"""
PEOPLE_DOUBLE = """
    w we | ? | acc | wierz uwierz uderz wymierz godz wycel strzel rzuc traf inwest wpatr zapatrz celow wycelow wiara wiary wiarę zwątp wątpi | zakoch widz widzi widzą dostrze pokład zobaczy upatr
    z ze | ins | gen | śmiej śmia śmiał żart kpi kpił kpią drwi drwił szydz szydzi naśmiew nabij dumn zadowol wyśmiew | | zrobi robi czyni uczyni korzyst skorzyst rezygn zrezygn śmiech wyciąg ściąg zdją
    o | loc | acc | pyta zapyt spyta dopyt wypyt proś pros prosi poprosi chodzi walcz walk modl modli dba zabieg martw niepok boi boją bał bała trosk obaw opar opier kłóc zazdros upomin upomn starań stara oskarż bije rozbi otar
    na | acc | acc | | poleg mści zemś zemści wzor skup opier opart wymus wymog zależ wrażeni ciąż spoczyw odbi odbij skoncentr koncentr | ziemi
    po | loc | loc | | | przyjech posł zadzwoni dzwoni pojech sięg wysł
    za | ? | ins | stoi stał stoją tęskn goni pogoni podąż ujmow ujmuj opowied opowiad przepada wodzi ukry chowa
    nad | ins | ins |
    pod | ? | acc | podszy podłoż podstaw | rządz rządam
    przed | ins | ins |
"""
MEN = """
    prezydent premier wicepremier minister wiceminister kanclerz wicekanclerz król papież biskup arcybiskup kardynał generał pułkownik major kapitan
    admirał senator burmistrz ambasador sekretarz dyrektor rzecznik szef wiceszef prezes lider przywódca ajatollah patriarcha przewodnik polityk
    pisarz doradca mer komisarz gubernator miliarder reżyser aktor trener dowódca car dyktator prokurator dyplomata opozycjonista poeta kandydat
    wojewoda eksprezydent ekspremier wiceprezydent oligarcha historyk ekonomista aktywista dziennikarz kompozytor malarz filozof profesor doktor pan
    noblista naczelnik eksminister eksszef wicemarszałek lord baron markiz sułtan emir szejk kalif szach cesarz regent prymas metropolita nuncjusz
    opat rabin imam mułła pastor teolog feldmarszałek brygadier podpułkownik komandor kontradmirał wiceadmirał porucznik podporucznik sierżant kapral
    żołnierz komendant wicekomendant inspektor agent szpieg rewolucjonista terrorysta bojownik hetman ataman podsekretarz wiceambasador konsul
    wysłannik negocjator mediator emisariusz delegat eurokomisarz wicedyrektor kierownik menedżer menadżer bankier finansista inwestor przedsiębiorca
    biznesmen milioner magnat potentat wiceburmistrz starosta wójt prefekt wicelider dysydent działacz socjalista komunista populista nacjonalista
    demokrata kongresmen europoseł laureat mistrz wicemistrz rekordzista piłkarz napastnik bramkarz pomocnik stoper selekcjoner szkoleniowiec
    tenisista kolarz kierowca pilot skoczek biegacz sprinter bokser pięściarz zapaśnik hokeista koszykarz siatkarz szachista arcymistrz pływak
    lekkoatleta gimnastyk golfista alpinista himalaista scenarzysta producent komik satyryk muzyk piosenkarz wokalista raper gitarzysta pianista
    skrzypek dyrygent śpiewak tenor tancerz choreograf rzeźbiarz artysta fotograf architekt projektant dramaturg prozaik powieściopisarz eseista
    tłumacz publicysta reporter korespondent redaktor prezenter komentator felietonista bloger naukowiec docent rektor dziekan fizyk chemik biolog
    matematyk astronom astronauta kosmonauta socjolog politolog psycholog psychiatra lekarz chirurg inżynier wynalazca konstruktor programista
    informatyk analityk ekspert strateg autokrata mecenas adwokat prawnik towarzysz marszałek obrońca reformator separatysta detektyw policjant
    propagandysta hierarcha archimandryta kaznodzieja dalajlama wicegubernator wicerzecznik eksprezes podróżnik odkrywca
"""
WOMEN = """
    prezydentka premierka ministerka kanclerka rzeczniczka posłanka dama wdowa żona córka siostra matka liderka aktorka piosenkarka dziennikarka
    polityczka komisarka pisarka ambasadorka dyrektorka prokuratorka senatorka działaczka aktywistka opozycjonistka kandydatka wicepremierka
    europosłanka kongresmenka gubernatorka prezeska wiceprezeska caryca księżniczka hrabina noblistka laureatka rekordzistka tenisistka biegaczka
    sprinterka pływaczka lekkoatletka łyżwiarka narciarka szachistka kolarka gimnastyczka siatkarka koszykarka piłkarka trenerka wokalistka raperka
    reżyserka scenarzystka producentka tancerka baletnica skrzypaczka pianistka śpiewaczka malarka rzeźbiarka artystka poetka powieściopisarka
    tłumaczka publicystka reporterka korespondentka redaktorka prezenterka blogerka modelka projektantka profesorka lekarka badaczka ekonomistka
    historyczka politolożka socjolożka prawniczka adwokatka dysydentka wiceliderka dyplomatka konsulka wysłanniczka negocjatorka menedżerka
    miliarderka eurokomisarka astronautka kosmonautka eksprezydentka ekspremierka zakonnica rewolucjonistka celebrytka influencerka feministka
    przedstawicielka
"""
ROLE_FORMS = """
    ministra gen acc; ministrowi dat; ministrem ins; ministrze loc; wiceministra gen acc; wiceministrem ins; wiceministrowi dat; pani nom gen dat loc;
    panią acc ins; przewodniczący nom; przewodniczącego gen acc; przewodniczącemu dat; przewodniczącym ins loc; przewodnicząca nom; przewodniczącej
    gen dat loc; przewodniczącą acc ins; szefowa nom; szefowej gen dat loc; szefową acc ins; królowa nom; królowej gen dat loc; królową acc ins;
    marszałek nom; marszałka gen acc; marszałkowi dat; marszałkiem ins; marszałku loc; poseł nom; posła gen acc; posłowi dat; posłem ins; pośle loc;
    książę nom; księcia gen acc; prezydenci ?; wiceprzewodniczący nom; wiceprzewodniczącyego gen acc; wiceprzewodniczącyemu dat; wiceprzewodniczącym
    ins loc; współprzewodniczący nom; współprzewodniczącyego gen acc; współprzewodniczącyemu dat; współprzewodniczącym ins loc; głównodowodzący nom;
    głównodowodzącyego gen acc; głównodowodzącyemu dat; głównodowodzącym ins loc; eksprzewodniczący nom; eksprzewodniczącyego gen acc;
    eksprzewodniczącyemu dat; eksprzewodniczącym ins loc; radny nom; radnego gen acc; radnemu dat; radnym ins loc; deputowany nom; deputowanego gen
    acc; deputowanemu dat; deputowanym ins loc; eurodeputowany nom; eurodeputowanego gen acc; eurodeputowanemu dat; eurodeputowanym ins loc; uczony
    nom; uczonego gen acc; uczonemu dat; uczonym ins loc; skrzydłowy nom; skrzydłowego gen acc; skrzydłowemu dat; skrzydłowym ins loc; szeregowy nom;
    szeregowego gen acc; szeregowemu dat; szeregowym ins loc; wiceprzewodnicząca nom; wiceprzewodniczącej gen dat loc; wiceprzewodniczącą acc ins;
    współprzewodnicząca nom; współprzewodniczącej gen dat loc; współprzewodniczącą acc ins; radna nom; radnej gen dat loc; radną acc ins; deputowana
    nom; deputowanej gen dat loc; deputowaną acc ins; eurodeputowana nom; eurodeputowanej gen dat loc; eurodeputowaną acc ins; cesarzowa nom;
    cesarzowej gen dat loc; cesarzową acc ins; księżna nom; księżnej gen dat loc; księżną acc ins; wiceszefowa nom; wiceszefowej gen dat loc;
    wiceszefową acc ins; eksszefowa nom; eksszefowej gen dat loc; eksszefową acc ins; krajanowa nom; krajanowej gen dat loc; krajanową acc ins;
    mistrzyni nom gen dat loc; mistrzynię acc; mistrzynią ins; wicemistrzyni nom gen dat loc; wicemistrzynię acc; wicemistrzynią ins; przywódczyni nom
    gen dat loc; przywódczynię acc; przywódczynią ins; naukowczyni nom gen dat loc; naukowczynię acc; naukowczynią ins; burmistrzyni nom gen dat loc;
    burmistrzynię acc; burmistrzynią ins; członkini nom gen dat loc; członkinię acc; członkinią ins; następczyni nom gen dat loc; następczynię acc;
    następczynią ins; zwycięzczyni nom gen dat loc; zwycięzczynię acc; zwycięzczynią ins; zdobywczyni nom gen dat loc; zdobywczynię acc; zdobywczynią
    ins; sędzia nom; sędziego gen acc; sędziemu dat; sędzią ins; sędzim loc; sędzi gen dat loc; hrabia nom; hrabiego gen acc; hrabiemu dat; hrabią
    ins; hrabim loc; hrabi gen dat loc; ksiądz nom; księdza gen acc; księdzu dat loc; księdzem ins; skoczek nom; skoczka gen acc; skoczkowi dat;
    skoczku loc; skoczkiem ins; skrzypek nom; skrzypka gen acc; skrzypkowi dat; skrzypku loc; skrzypkiem ins; naukowiec nom; naukowca gen acc;
    naukowcowi dat; naukowcu loc; naukowcem ins; szkoleniowiec nom; szkoleniowca gen acc; szkoleniowcowi dat; szkoleniowcu loc; szkoleniowcem ins;
    wicemarszałek nom; wicemarszałka gen acc; wicemarszałkowi dat; wicemarszałku loc; wicemarszałkiem ins; europoseł nom; europosła gen acc;
    europosłowi dat; europośle loc; europosłem ins; szef nom; szefa gen acc; szefowi dat; szefie loc; szefem ins; eksminister nom; eksministra gen
    acc; eksministrowi dat; eksministrze loc; eksministrem ins; arcyksiążę nom; arcyksięcia gen acc; arcyksięciu dat loc; arcyksięciem ins; wiceszef
    nom; wiceszefa gen acc; wiceszefowi dat; wiceszefie loc; wiceszefem ins; więzień nom; więźnia gen acc; więźniowi dat; więźniu loc; więźniem ins;
    dalajlama nom; dalajlamy gen acc; dalajlamie dat loc; dalajlamą ins; księciu dat loc; księciem ins; dalajlamę acc; attaché nom gen dat acc ins
    loc; wiceministrze loc; prezydentów ?; prezydentami ?; prezydentom ?; premierzy ?; premierów ?; ministrowie ?; ministrów ?; ministrami ?;
    przywódców ?; liderzy ?; liderów ?; generałowie ?; generałów ?; politycy ?; polityków ?; panowie ?; panów ?
"""
OWNED = """
    biur kancelari rząd rząda administracj ekip słowa słowom słowami słowach słów decyzj przemówieni oświadczeni wypowied żon córk mąż męż reżim
    partii urzęd otoczeni gabinet współpracownik doradc zwolennik zwolennicz przeciwnik przeciwnic sojusznik sojusznic następc poprzednik prawnik
    adwokat rezydencj pałac willi ludzi ludz biograf pogrzeb obóz obozu obozie
"""
OWNED_BY_PLACES = """
    władz stolic granic wojsk armi mieszkańc obywatel lotnisk ministerstw parlament ambasad gospodark przywódc rządow terytori powierzchni ludnoś
    gospodarc integralnoś suwerennoś niepodległoś bezpieczeństw historii historia historię historią kultur kulturz przyszłoś przyszłość obrony obronę
    obroną obrona armii lotnictw flot flocie marynark policj policji parlamenci ambasador konsulat reprezentacj kibic wybrzeż centrum przedmieś ulic
    okolic flag konstytucj walut mieszkan kanclerz premier burmistrz gubernator królow ministr minister rzecznik wywiadow obszar rejonów część części
    częścią częściach rubież przedstawiciel delegacj delegat dyplomaci dyplomat dyplomacj działani interwencj polityk politycz eksport budżet dług
    inflacj władca władcy społeczeństw naród narodu narodow sąsiedz sojusznik sojusznic partnerz przywódz rząd rządu rządz opozycj zdobyci upadk
    upadek oblężeni bombardowani ostrzał wyzwoleni okupacj aneksj rozpad rozbior mistrz wpływów wpływy ambicj terytor rolnictw rolnik przemys fauna
    narodowości członkostw akcesj przystąpieni wystąpieni wyjści wyjściu odbudow odbudowa zjednoczeni podział obron prezydenta prezydentem
    prezydentowi króla królem królowi mera merem siły siłom władcami szefa szefem konsula konsulem wywiadu wywiadem mapa mapę mapie portach partnera
    partnerem sąsiada sąsiadem sąsiadami stanowisko stanowiska
"""
OF = """zgod śmier wizy rozmow rozmów przemówien wniosk wniosek proś prośb wezwani poleceni rozkaz pomoc wsparci udział opini win stron granic okolic centrum przedmieś obron sojusznik agresj inwazj upadk zwycięstw powroc powrót przyjaz przyjeź wyjaz odejści dymisj rezygnacj nacisk zapowied deklaracj ultimat żądani zaproszeni strategi polityk pozycj współprac interes wojsk władz"""
NOUNS = """
    f: rodzin rodzina rodzinie dymisj władz władza postać postaci twórczość twórczości karier karierz obecność obecności nieobecność nieobecności podróż podróży sylwetk taktyk ucieczk ucieczc choroba choroby tajemnic prowokacj interwencj nieustępliwość zemst cierpliwość cierpliwości odpowiedź odpowiedzi odmow odmowa następczyni willi willa córka córki rol rola roli wizyt prezydentur prezydenturz kadencj obron postaw aktywność aktywności wizyci polityk polityc decyzj propozycj wypowiedź wypowiedzi krytyk krytyc pozycj deklaracj rezygnacj nominacj kandydatur kandydaturz rezydencj ekip obietnic groźb groźbi śmierć śmierci
        rocznic uwag koncepcj inicjatyw inicjatywi doktryn doktryni porażk porażc armi reakcj retoryk strategi przeszłość przeszłości gospodark gospodarc reputacj popularność popularności popularnośc
    m: majątek majątk portret los losu samolot jacht sztab powrót powrotu powrotowi sojusznik sojusznic przyjaciel wizerunek wizerunk wizerunku sukces styl ton wywiad adwokac adwokat obrońc prawnic prawnik doradc pełnomocnik pełnomocnic najemnik najemnic żołnierz ludzi bunt tweet gest krok głos ojciec ojca dziadek wyjazd przeciwnik następc poprzednik błąd błędu błędzie proces procesu procesie rząd rządzi reżim plan pomysł pomyśl rozkaz upadek upadk gabinet gabineci urząd urzędzi apel wniosek wniosk projekt projekci list liści zarzut wyrok pogrzeb krewn zwolennik zwolennic
        przeciwnik przeciwnic współpracownik współpracownic występ wystąp wyjazd wyjeździ przyjazd przyjeździ dekret dekreci
    n: otoczeni życi zdrowi nazwisk zdjęci nagrani podejści przesłani spotkani nastawieni zatrzymani uwolnieni zaangażowani oskarżeni doświadczeni oświadczeni działani postępowani zachowani milczeni odejści przemówieni wystąpieni słow stanowisk zwycięstw ustąpieni aresztowani zabójstw otoczeni żądani ostrzeżeni poleceni obaleni
"""
PLACE_NOUNS = """
    f: pomoc pomocy ofert propozycj odpowiedź odpowiedzi zgod zgodz krytyk krytyc groźb groźbi agresj reakcj strategi kampani okupacj aneksj akcesj zależność zależności potęg potęd niepodległość niepodległości suwerenność suwerenności integralność integralności ludność ludności interwencj konstytucj przyszłość przyszłości historii historia historię granic stolic gospodark gospodarc armi polityk polityc propozycj pozycj decyzj delegacj agresj inwazj
    m: sojusz wpływ udział sprzeciw opór interes zarzut sukces protest protesty upadek upadku rozpad rozpadu rozwój rozwoju rozwojowi eksport import dług budżet potencjał przemysł przedmieśc przedmieściach sojusznik sojusznic
    n: wsparci poparci uznani żądani roszczeni członkostw przystąpieni zaangażowani zobowiązani oskarżeni zachowani terytorium terytori bezpieczeństw portach portów portami wybrzeż stanowisk władz ulicach ulic przedmieści przedmieśc lotniskach lotnisk lotnisk okolicach obrzeżach
"""
NOUN_ENDINGS = "a e y i ę ą u o em iem ie om ami ach ów ii ji ją ję ia ią ię iom iami iach iu ek"
AGENTS = "rząd reżim kancelari biur administracji administracja ekipa żona mąż partia"
NEARBY = """
    w_pobliżu na_przedmieściach na_obrzeżach u_wybrzeży u_granic nad_przedmieściami na_dnie na_rzecz w_imieniu ze_strony pod_rządami u_boku w_stronę
    w_kierunku na_terytorium na_terenie na_czele pod_adresem na_korzyść na_niekorzyść w_obronie na_wniosek na_prośbę na_zaproszenie na_polecenie
    na_rozkaz za_sprawą za_pośrednictwem z_udziałem pod_wodzą pod_kierownictwem pod_przewodnictwem pod_nieobecność w_obecności w_sprawie w_kwestii
    na_temat w_przypadku z_powodu z_inicjatywy z_winy z_ramienia przy_pomocy za_pomocą przy_wsparciu przy_udziale pod_naciskiem pod_presją pod_wpływem
    pod_patronatem pod_auspicjami na_ulicach na_południu na_północy na_wschodzie na_zachodzie w_centrum w_sercu w_okolicach w_okolicy w_głębi
    w_rejonie w_granicach w_ręce w_rękach po_stronie na_oczach w_oczach w_towarzystwie pod_władzą pod_okupacją pod_kontrolą w_imię za_czasów za_rządów
    za_kadencji za_prezydentury w_czasach od_czasów po_śmierci przed_śmiercią na_mocy w_skład z_pominięciem z_wyjątkiem z_perspektywy na_wizerunek
    na_usługach na_życzenie w_miejsce na_miejsce w_cieniu na_wezwanie u_bram u_wrót na_granicach na_granicy na_krańcach na_krańcu na_mapie z_rąk
    w_stolicy ze_stolicy do_stolicy z_terytorium z_terenu z_obszaru na_obszarze w_części z_części do_części w_historii pod_rządem do_granic do_granicy
    od_granicy od_granic poza_granicami poza_granice poza_terytorium do_wybrzeży ku_wybrzeżom z_wybrzeży na_wybrzeżu na_wybrzeżach nad_terytorium
    ku_chwale z_pomocą bez_pomocy bez_udziału bez_wsparcia dla_dobra w_interesie przy_granicy przy_granicach na_przedmieściu
"""
AFFAIRS = "spraw"
TAGS = "przypomina skwitow skwituj ocen zapewni przyzna ogłosi uzna przypomnia przypomni odpar zapyta pyta ostrzeg ostrzeż poinformowa informuj zagrozi grozi pochwali skrytykowa pisa żali tweetowa ironizowa drwi kpi zauważ zaprzecz potwierdz przekaza"
INTRANSITIVE = """
    przemawia przemów rozmawia mówi powiedzia wypowied wypowiad milcz zrezygn dyskut debat współprac śpi zasn mieszka przeby przebywa przyby wyrusz
    wróci wraca powraca podróżowa walcz rywalizow zagra gra zaśpiewa śpiewa krzycz zasiada zasiad kandydow zasug pracowa pracuje pracował przylec
    przyleci lecia leci polecia jecha jedzie pojecha pojedzie wygra zwycięż triumfowa głosowa zagłosowa zagłosuj głosuj wystąp występ protestowa
    zaprotestowa urodzi zginą zadebiutowa uczestnicz zaapelowa apelowa interweniowa dotar dotrze przyjedzi zamieszk występuj wystartow startow startuj
    debiutow umiera umrze zmar odszed odejdzie odchodzi przyszed przyjdzie przychodzi wyszed wyjdzie wychodzi poszed pójdzie idzie szed szł wpad upad
    spad pad milk zamilk zareagow reagow reaguj zaprotest sprzeciwi awansow wylądow ląduj kandyd triumf zwycięża przegra odpad zaśpiew tańczy zatańczy
    modli pomodli płak zapłak uśmiech żart zażart przemawi nalega nalegał naleg wzywa skłama kłam trwa trwał istnie powsta powstaj rośni wzros wzrós
    spadł drożej cierp ucierp wstą wstąp przystąp zagłos wnioskow zawnioskow zaangaż walczy żył żyje żyła wyjech wyjeż przyjeż jeździ wyleci odleci
    odlat lata przylat lądow wahał waha lamentow naradza obradow obraduj zebra kapitulow skapitulow dojrzew odpoczyw choruje chorow ozdrowi zachorow
    śmia rozmów współpracuj współpracow flirtow pogrąż wejdzie wejd wszed weszl weszł wchodz dołączy dołącza przystępuj
"""
GIVES = """
    zapewni dostarczy dostarcza wręcz przyzna da odda przekaza wysła nada poda ofero zaofero powierz przesła dostarcz pokaz podarow przypis zawdzięcz
    obieca odmówi zabra zarzuci poleci poleca podziękow dziękow dziękuj pogratul gratul wybacz przebacz pomaga pomóg zaproponow proponow proponuj
    sprzeda sprzedaj kupi zlec zleci umożliw ułatw utrudn uniemożliw pozwol pozwala zabroni zakaz nakaz rozkaz kaza każe towarzysz przedstaw
    przedstawi przedłoży zostaw podporządk życz zarzuc wmów wmawia oddaje oddał dał dała dało dały daje dają nadaj przydziel wytłumacz wyjaśni
    odpowiedzia oświadczy powierzy
"""
ONLY = """
    tylko także również też i nawet jedynie dopiero właśnie choćby przynajmniej zwłaszcza szczególnie jeszcze wyłącznie
"""
RELATIVE_OBJECTS = "który która które którą którego których"
DATIVE = "om owi"
ME = "się"
GENITIVES = "zdaniem słowami"
APPOSED = "miasto stolica"
INSIDE = "w we na do z ze od pod nad przed"
ADJECTIVE_CASES = "ny,wy,ły,ski,cki,dzki m nom acc"
TAKES = """
    atakowa ataku zaatak ostrzel opuści opuszcz zają zajmuj odwiedz wspiera wspar krytyk skrytyk zanieczyś oskarż wezw poprosi zapros uzna niszcz
    zniszcz zdoby popar obwini potępi przyję przyją reprezent wybra wybier mianow odwoł pozna poznał zna znał spotka widz zobacz ogląd pokona pokonuj
    zwycięży zastąp zastęp zatrzyma aresztow oskarży skaza ukara zabi zastrzel zamordow rani postrzel porw uwolni obroni broni chwali pochwal doceni
    ceni nagrodz nagradza przeprosi przeprasza przekona przekonuj zaskocz ucieszy cieszy rozgniew rozzłoś oburzy oburza zawiód zawiod zawstydz ośmiesz
    wyśmia wyśmiewa rozbawi okłama oszuka zdradzi opuszcza atakuj zdobyw okupow okupuj wyzwol napad najecha pokoch kocha nienawi szanuj szanow lubi
    podziwia naśladuj naśladow cytuj cytow wspomina wymieni nazwa określ ostrzegł ostrzega informuj poinformowa powiadom zawiadom wspomog finansuj
    finansow dozbraj uzbra zadłuż powita wita żegna pożegna przyjmuj ugości gości podejm wypuśc ściga oskarża obarcz wini obwinia sprawdz bada
    obserwuj śledz słysz usłysz rozumi zrozumi
"""
TOOLS = "ym im em"
AND = "i a oraz lub"
VOICED = "w we wł wr ws fr fl lw; z ze st str sz sł sm śl zj zg św sp sk lw ws wr"
OPENING = """
    południu południe wczoraj dziś dzisiaj jutro teraz potem później wtedy wówczas tymczasem następnie wieczorem rano nocą nazajutrz niedawno wkrótce
    wreszcie ostatecznie podobno roku rok tygodnia tygodniu miesiąca miesiącu dotąd dotychczas niespodziewanie jednak zatem dlatego natomiast również
    także tam tutaj tu wcześniej ponownie znowu znów wiosną latem jesienią zimą miesiącami latami tygodniami godzinami codziennie obecnie początkowo
    formalnie oficjalnie nieoficjalnie stopniowo nagle przedwczoraj razie koniec końcu jak na w bez niedługo najpierw zwykle często czasem nigdy
    nareszcie następnego tego samego dnia dwa trzy cztery pięć kilka wiele zarazem ponadto poza oprócz mimo tymczasowo równocześnie jednocześnie
    zresztą zapewne prawdopodobnie rzekomo ponoć widocznie oczywiście faktycznie rzeczywiście nieoczekiwanie podówczas naówczas dawniej kiedyś niegdyś
    odtąd zaraz natychmiast przedtem uprzednio zwłaszcza szczególnie podobnie inaczej ironicznie stąd dopiero właśnie bezskutecznie ciągle wciąż nadal
    jeszcze już niebawem zazwyczaj przeważnie głównie regularnie corocznie dorocznie dwukrotnie trzykrotnie wielokrotnie kolejno dzień wieczór rankiem
    popołudniu przedpołudniem północ świtem zmierzchem nocami wieczorami lat lata latach dni dniach tygodnie miesiące miesięcy tydzień miesiąc godzin
    godziny czasu czas czasie chwili chwilę moment momencie dekad dekady dekadę dekadzie wiek wieku wieków stuleci weekend weekendzie święta świąt
    wakacji raz razu minut minuty kwadrans kwartale kwartał półroczu sezonie
"""
BETWEEN = """
    się nie już też także również znowu znów jeszcze wciąż nadal niespodziewanie wczoraj dziś dzisiaj jutro właśnie jednak zaś natomiast ponownie
    wkrótce sam sama osobiście ostatecznie szybko natychmiast wówczas wtedy publicznie stanowczo dotąd teraz potem rano wieczorem nagle zawsze nigdy
    często ponoć podobno oficjalnie wreszcie ostatnio niedawno dawno wcześniej później dotychczas obecnie zarazem ponadto jednocześnie równocześnie
    początkowo dopiero prawie niemal zupełnie całkowicie znacznie ostro wyraźnie otwarcie jawnie potajemnie cicho głośno zdecydowanie kategorycznie
    bezskutecznie ciągle stale zwykle zazwyczaj wielokrotnie dwukrotnie zapewne prawdopodobnie rzekomo mocno bardzo ponad jedynie tylko bynajmniej
    wcale codziennie ostrożnie chętnie niechętnie dobrowolnie skutecznie tymczasem zatem więc bowiem jakoby najwyraźniej zresztą jednogłośnie
    jednostronnie formalnie słusznie gwałtownie regularnie długo krótko telefonicznie
"""
JOINS = """
    żeby aby ażeby gdyby jakby dopóki skoro czy jakoby podczas niech natomiast że iż gdy kiedy bo ponieważ gdyż jeśli jeżeli choć chociaż dlatego ale
    lecz aż zanim odkąd dopóty niż gdzie dokąd skąd dlaczego choćby byle aczkolwiek jednakże tudzież jakkolwiek albowiem bowiem póki
"""
SAYS = """
    powiedzia mówi twierdz podkreśl doda dodaj zaznacz oświadcz stwierdz wyjaśni zauważ relacjon napisa przekonuj przekonyw tłumacz ostrzega mówił
    mówiła mówią powie zapowiada zapowiedz zadeklarow deklarow deklaruj skomentow komentow komentuj wtór żartow zażartow odpowiedzia odpowiad odrzek
    rzekł dorzuc dopowiedzia konkluduj konkludow skonkludow podsumow wylicza wyliczy argumentow argumentuj uzasadni uzasadnia uściśli sprecyzow
    precyzow precyzuj alarmow zaalarmow alarmuj apelow zaapelow apeluj wyznał wyzna wspomnia nadmieni zastrzeg zastrzeż
"""
OBJECT = "ę"
BE = "jest sg; był m; była f; było n; były np; byli mp; będzie sg; są pl; będą pl; został m; została f; zostało n; zostały np"
GOES = """
    sta stoi przyjecha przylecia przyby przyszed przyszł odszed odeszł odlecia odjecha wyjecha zmar umar zgin mieszka siedz milcz wystąpi przemówi
    powróci wróci zrezygnowa ustąpi istnie leż przybywa przychodzi odchodzi wystartow zadebiut zwycięży zatriumf pojawi zmarł umarł mieszkał przebyw
    dotar wylądow odpad powsta upad
"""
FUTURE = """
    leci ujdzie jedzie przyjdzie przejdzie wyjdzie odejdzie idzie zostanie dostanie pozostanie niesie bierze pisze zacznie powie wie chce może żyje pojawi umie rozumie jdzie weźmie wiezie umrze wesprze poprze zaprze podeprze odeprze wyprze zechce pomoże pocznie rośnie padnie zetnie obetnie zerwie porwie usiądzie znajdzie zdobędzie odbędzie przybędzie pozbędzie dowie śpi stoi boi wiedzie dojdzie siądzie ukradnie pobiegnie ucieknie legnie ulegnie
""".split()
FORMS = "suszy -; burzy -; posta -; posła -; pola -; przerwa -; parze -; pasa -; stanie -; osiedla -; nazwa -; równa -; dobra -; dala -; brata -; budowa -; lata -; usta -; skala -; wyspa -; jaka -; jedna -; królowa -; siła -; siły -; nadzieje -; nadzieją -; czyje -; szyje -; dzieje -; twarzą -; idą pl; pójdą pl; przyjdą pl; wyjdą pl; wejdą pl; odejdą pl; jadą pl; pojadą pl; przyjadą pl; wyjadą pl; wezmą pl; dadzą pl; powiedzą pl; zostaną pl; zaczną pl; biorą pl; wezmą pl; niosą pl; stoją pl; boją pl; zrobią pl; umrą pl; pomogą pl; wesprą pl; poprą pl; przyjmą pl; podejmą pl; zajmą pl; znajdą pl; odbędą pl; zdobędą pl; starł m; starła f; zmarł m; zmarła f; zmarło n; zmarli mp; zmarły np; wsparł m; wsparła f; wsparło n; wsparły np; otwarł m; otwarła f; rzekł m; rzekła f; jest sg; ma sg; mają pl; chcą pl; mogą pl; muszą pl; są pl; będzie sg; będą pl; musi sg; odszedł m; poszedł m; wszedł m; wyszedł m; przyszedł m; przeszedł m"
PAST = "egł m ec; egła f ec; egło n ec; egli mp ec; egły np ec; iekł m iec; iekła f iec; iekło n iec; iekli mp iec; iekły np iec; jadł m jeść; jadła f jeść; jedli mp jeść; jadły np jeść; iódł m ieść; iodła f ieść; iedli mp ieść; iodły np ieść; iózł m ieźć; iozła f ieźć; ieźli mp ieźć; iozły np ieźć; iosła f ieść; iosło n ieść; iosły np ieść; iósł m ieść; ógł m óc; ogła f óc; ogło n óc; ogli mp óc; ogły np óc; adł m aść; adła f aść; adły np aść; iadł m iąść; iadła f iąść; szedł m jść,ejść; szła f jść,ejść; szło n jść; szli mp jść; szły np jść; arł m rzeć; arła f rzeć; arło n rzeć; arły np rzeć; ął m ąć; ęła f ąć; ęło n ąć; ęli mp ąć; ęły np ąć; iał m ieć; iała f ieć; iało n ieć; iały np ieć; ieli mp ieć; ł m ć; ła f ć; ło n ć; li mp ć; ły np ć"
PRESENT = "ejmie sg jąć; jmie sg jąć; ije sg ić; yje sg yć; ieje sg iać,ieć; eje sg eć; ieją pl iać,ieć; śle sg słać; zwie sg zwać; amie sg amać; sze sg sać; ną pl nąć; dzą pl dzić,dzieć; cą pl cić,cieć; szą pl sić,szeć,sać; żą pl zić,zać,żeć,żyć; czą pl czyć,czeć,kać; rzą pl rzyć,rzeć; ślą pl słać,ślić; lą pl lić,leć; wią pl wić; bią pl bić,bieć; pią pl pić,pieć; mią pl mić,mieć; yjmie sg yjąć; mie sg ąć; nie sg nąć; że sg zać; cze sg kać; pie sg pać; rze sg rać; uje sg ować,ywać,uć; ują pl ować,ywać,uć; aje sg awać; ają pl ać,awać; a sg ać; i sg ić,eć; y sg yć,eć"

NOMINATIVES = """
    f: a>ę ia>ię i>ią ść ć>cią ń>nią ź>zią c>cą cz>czą sz>szą rz>rzą ż>żą l>lą j>ją ew>wią dź>dzią
    m: 0>em 0>iem 0>owi ek>kiem ec>cem eń>niem ń>niem ś>siem ć>ciem sta>stę ca>cę ędzia
    n: o>em e>em mię rzę um
    np: y>ami i>ami e>ami+!em a>o+em ia>ie ie>iami+!iem ści>ściami
    mp: owie i>ów y>ów cy e>i anie
"""
ACCUSATIVES = """
    f: ę>a ę>ą
"""
FORMS_BESIDE = """
    inf: ć>ł ść>dł c>gł
    adj: y>ego a>ego+ych e>ego+ych ą>ego+ych ej>ego+ych ego>ej+ych emu>ej+ych ym>ego+ej ych>ego+ej ymi>ego+ej i>iego+iej a>iego+iej ie>iego+iej ą>iego+iej iej>iego+ich iego>iej+ich iemu>iej+ich im>iego+iej ich>iego+iej imi>iego+iej i>ego+ej
"""
PRONOUNS = """
    m on ten tamten który jeden kto ktoś nikt każdy ów; f ona ta tamta która jedna; n ono to tamto które jedno co coś nic wszystko; np one te tamte które wszystkie; mp oni ci tamci którzy wszyscy;
    n kilka kilku wiele wielu ilu ile kilkadziesiąt kilkanaście dziesiątki setki tysiące dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu większość część mnóstwo;
    - tym tego temu tej tę tą tych tymi jego jej ich im mu go ją nim nią nich niego niej swój swoje swoją swoim swego swojego swojej swoich sobie siebie się
"""
OTHER_CASES = """
    pomóg pomog pomag grozi zagrozi odpowiad odpowiedz przypomn przypomin sprzyja zaufa ufa wierzy wierzył rządzi kieruj kierowa gardzi broni unika
    uniknę uniknął dotycz sięg osiągn żąda zażąda potrzebu potrzebowa domaga szuka przewodnicz dorówn służy zaszkodz szkodzi życz zawdzięcz dowodzi
    wygraż schlebia uległ ulega sprzeciw przewodzi bał boi obawia wstydzi wyrzek handl interesuj zajmuj zachwyc zazdrośc zazdroszcz wybacz przebacz
    dziwi ufał podleg przeciwstaw towarzysz pozbaw pozby nabra nienawidz nienawidzi słucha wysłucha pilnow pilnuj strze dokona dokonał dopuś używa
    użył nadużyw brak zabrak pragn dostarcz udziel doczek posłucha dożył szkod zapobieg zapobiec dziedzicz zarządza zarządz dyspon włada władał
    pogardz szczyc chwal trudni zajęł zajął interesow przejmuj przejmow dyrygow manipulow potrząs wstrząs opiek zawładn wymag uczy naucz próbow lęk
    wystrzega wyparł wyrzeka brzydz spodziew zapragn winszow gratulow pogratulow doradz doradza radzi zaradz odpar
"""
NAMED = """
    organizacj ruch stowarzyszen stan prowincj rzek jezior gór wysp półwysp ostrów miast wsi wieś wioch kraj państw republik regionie planet księżyc kontynent kolonii kolonie osad
    port hotel klub statek statk okręt prom firm spółk grup zespół zespol mark gazet dziennik tygodnik agencj portal stacj telewizj radio drużyn kino
    kinie teatr ulic plac restauracj pociąg projekt program operacj film serial książk piosenk album model typu typ rejs imię imieniu nazwa nazwą
    nazwę nazwy nazwisko słowo hasło tytuł festiwal konkurs puchar fundacj stowarzyszen uniwersytet szkoł dzielnic osiedl stadion rond most rakiet
    samolot system sieć bank sklep aplikacj kanał skrót kawiarni bar jacht lotniskow krążownik frachtow tankow gospod lokal motel pensjonat restaur
    pizzer karczm pub klubie kawiarn cukiern browar piw wódk win wódki koktajl zajazd sanatori schronisk kościół kościoł parafi cmentarz katedr zamek
    zamku brama bramy pałacyk metro stacji przystan przystank dworc lotnisk alei aleja alej bulwar skwer park parku liceum gimnazj technik szpital
    klinik przychodni apteka fabryk zakład zakłady hut kopaln elektrown stoczn spółdzieln towarzystw stowarzyszeni brygad batalion pułk dywizj legion
    kohort oddział oddziału żaglow łodz łódź kuter kutr trawler parowiec parowc jachci okręci czołg pojazd auto auta samochod motocykl rower modelu
    odmian gatun ras ser serów zup sałatk danie danio tort ciast zegar zegark telefon komput konsol gra gry grę grze utwór utwor singiel singl płyt
    płyta powieś wiersz poemat opera operze operetk sztuk spektakl musical obraz obrazu rzeźb pomnik hasł kryptonim pseudonim przydomk ksyw słowem
    słowa nagrod medal order turniej rajd regat maraton wyścig galeri muzeum bibliotek akademi kolegi instytut wydawnictw oficyn drukarn napis
"""
LABELS = "napis hasł nazwą nazwę nazwie słow tytuł logo wyraz podpis"
ABSTRACT = "nie nia niu niem cie cia ciu ciem cja cji cję cją cje ość ości ością"
GENITIVES_BETWEEN = "ej ych ich ów y i u iej ego stwa"
RELATIVES = "który którą którym której którego których którymi którzy która które któremu"
NO_SUBJECTS = "ego iej ą ę ów ami ach om owi em iem ych ich u"

ON_PLACES = """
    Ukraina Białoruś Litwa Łotwa Słowacja Węgry Kuba Cypr Malta Krym Bałkany Kaukaz Syberia Sycylia Sardynia Korsyka Kreta Majorka Bliski Daleki
    Zachodni Wschód Zachód Madagaskar Tajwan Jamajka Haiti Filipiny Malediwy Seszele Komory Bahamy Barbados Mauritius Fidżi Tonga Samoa Wyspy Wyspa
    Morze Ocean Zatoka Jezioro jezioro Cieśnina cieśnina Kanał kanał Półwysep Alaska Kamczatka Sachalin Hawaje Antarktyda Arktyka Grenlandia Sri_Lanka
    Dominikana Dominika Trynidad_i_Tobago Nowa_Zelandia Śląsk Wołyń Zakarpacie Podlasie Mazowsze Mazury Pomorze Podkarpacie Bukowina Morawy Synaj
    Negew Sahara Wzgórza Naddniestrze Dniepr Dniestr Don Dunaj Wołga Wisła Ren Łaba Odra Tamiza Sekwana Newa Nil Eufrat Tygrys Jordan Ganges Indus
    Bosfor Ural Kreml Kapitol Downing_Street Wall_Street Zgromadzenie Rada Sahel Mont_Blanc Mount_Everest Elbrus Rodos Korfu Okinawa Laponia Zaporoże
    Zachodni_Brzeg Madera Azory Bali Jawa Sumatra Borneo Labrador Bałtyk Gibraltar Tasmania Sybir Ziemia Majdan Bornholm Gotlandia Alandy Spitsbergen
    Svalbard Karaiby Antyle Bermudy Timor Nauru Palau Kiribati Tuvalu Vanuatu Saint_Lucia Grenada Antigua Saint_Kitts_i_Nevis
    Saint_Vincent_i_Grenadyny Republika_Zielonego_Przylądka Portoryko Manhattan Liga Forum Światowe_Forum_Ekonomiczne
"""
ADJECTIVES_OF_PEOPLE = "ego m gen acc; emu m dat; ym,im m ins loc; y,i m nom; a f nom; ej f gen dat loc; ą f acc ins"
POSSESSED = "jego jej ich moim twoim naszym waszym swoim tym czyim innym"
AGREEING = "ej f gen dat loc; ą f acc ins; ego,iego m gen; ego,iego n gen; emu,iemu m dat; emu,iemu n dat; ym,im m ins loc; ym,im n ins loc; ych,ich np gen loc; ym,im np dat; ymi,imi np ins"

PLACES = """
    ia,ea,ua f 1 i i ę ą i
    ija,yja f 2 i i ję ją i
    aja,eja,oja,uja f 2 i i ję ją i
    ya f 1 i i ę ą i
    ja,la f 1 i i ę ą i
    sza,cza,rza,ża,dża,ca f 1 y y ę ą y
    oa,aa,ha - 0 ? ? ? ? ?
    ka,ga f 1 i ~ ę ą ~
    a f 1 y ~ ę ą ~
    stwo,ctwo n 1 a u = em ie
    owo,ewo n 1 a u = em ie
    aro,uro n 1 a u = em ze
    enie,anie,cie n 1 a u = em u
    oże,orze n 1 a u = em u
    um n 0 = = = = =
    ów m 2 owU owowi = owem owie
    ość f 1 ci ci = cią ci
    ek,ec,ń,ś,ć,ź - 0 ? ? ? ? ?
    k,g m 0 U owi = iem u
    ch,h,l,j,cz,sz,rz,ż,c m 0 U owi = em u
    b,p,w,f,m,n,s,z,d,t,r,ł m 0 U owi = em ~
    o,i,u,e,é,y - 0 ? ? ? ? ?
"""
UNCHANGING = """
    Doha Burkina_Faso Sierra_Leone Al_Jazeera Wall_Street Amnesty_International Financial_Times Human_Rights_Watch Downing_Street Bab_al-Mandab RIA_Nowosti
    Saint_Kitts_i_Nevis Saint_Lucia Mont_Blanc Jangcy Brazzaville Gori Kozani Davos Malmö Tallahassee Idaho Ohio Bayreuth Sellafield
"""
IRREGULAR = """
    Chartum m 0 u owi = em ie
    Ośrodek m 2 ka kowi = kiem ku
    Wojska np 1 Wojsk om = ami ach
    Kozacy mp 2 ków kom ków kami kach
    Zieloni mp 1 ych ym ych ymi ych
    Białe_Hełmy np 8 łych_Hełmów łym_Hełmom = łymi_Hełmami łych_Hełmach
    Oslo,Chile,Peru,Mali,Haiti,Burundi,Dżibuti,Fidżi,Togo,Belize,Baku,Tbilisi,Delhi,Karaczi,Nairobi,Zimbabwe,Kiribati,Tuvalu,Nauru,Vanuatu,Brunei,Palau n 0 = = = = =
    Samoa,Monachium,Bari,Toronto,Santiago,Kigali,Maputo,Bamako,Lomé,Aleppo,Eswatini,Lesotho,Bangi,Batumi,Bissau,Dili,Duszanbe,Gaborone,Hanoi,Harare,Katmandu n 0 = = = = =
    Kutaisi,Libreville,Lille,Lilongwe,Malabo,Mogadiszu,Montevideo,Moroni,Nagasaki,Nassau,Niamey,Wagadugu,Paramaribo,Porto,Quito,Rimini,Skopje,Soczi,Sucre n 0 = = = = =
    Suchumi,Sydney,Thimphu,Urumczi,Jamusukro,Jaunde,Makau,Malawi,Portoryko,Kioto,Naypyidaw,Caracas,San_Marino,Tobago,Abu_Zabi,Ałmaty,Bengaluru,Basseterre n 0 = = = = =
    Bengazi,Betlejem,Bonn,Bordeaux,Buenos_Aires,Castries,Kolombo,Konakry,Korfu,Essen,Fordo,Giumri,Hangzhou,Hims,Chan_Junus,Kuala_Lumpur,La_Paz,Leuven,Liège n 0 = = = = =
    Male,Maseru,Mbabane,Mekele,Natanz,Pago_Pago,Phnom_Penh,Port-au-Prince,Port_Louis,Port_Moresby,Port-of-Spain,Port_Vila,Porto-Novo,Rafah,Ramallah n 0 = = = = =
    Rawalpindi,Rodos,Rio_de_Janeiro,San_José,Santiago_de_Chile,Santo_Domingo,São_Paulo,Shenzhen,Auschwitz,Al-Faszir,Bandar_Seri_Begawan,Los_Angeles,San_Francisco n 0 = = = = =
    Bundeswehr f 0 = = = = =
    Damaszek m 2 ku kowi = kiem ku
    Berno,Brno,Grodno,Kowno,Wilno n 1 a u = em ie
    Drezno n 1 a u = em Dreźnie
    Pilzno n 1 a u = em Pilźnie
    Brześć m 1 cia ciowi = ciem ciu
    Irpień,Kazań,Riazań,Toruń,Erywań m 1 nia niowi = niem niu
    Grozny m 1 ego emu = ym ym
    Równe n 1 ego emu = em em
    Łódź f 3 odzi odzi = odzią odzi
    Ołomuniec m 4 ńca ńcowi = ńcem ńcu
    Białystok m 5 egostoku emustokowi = ymstokiem ymstoku
    Koszyce np 1 Koszyc om = ami ach
    Syrakuzy np 1 Syrakuz om = ami ach
    Saloniki np 1 Salonik om = ami ach
    Sudety np 1 ów om = ami ach
    Pireneje np 1 ów om = ami ach
    Hawaje,Himalaje np 1 ów om = ami ach
    Dardanele np 1 i om = ami ach
    Morawy np 1 Moraw om = ami ach
    Mazury np 1 Mazur om = ami ach
    Prusy np 1 Prus om = ami ach
    kraje np 1 ów om = ami ach
    Mazowsze,Naddniestrze n 1 a u = em u
    Podlasie n 1 a u = em u
    Ruś f 1 si si = sią si
    Suva f 1 y Suvie ę ą Suvie
    Addis_Abeba f 1 y Addis_Abebie ę ą Addis_Abebie
    Banja_Luka f 1 i Banja_Luce ę ą Banja_Luce
    Beer_Szewa f 1 y Beer_Szewie ę ą Beer_Szewie
    Al-Hudajda f 1 y Al-Hudajdzie ę ą Al-Hudajdzie
    Kluż-Napoka f 1 i Kluż-Napoce ę ą Kluż-Napoce
    Nowaja_Gazieta f 0 Nowej_Gaziety Nowej_Gaziecie Nową_Gazietę Nową_Gazietą Nowej_Gaziecie
    Nadrenia_Północna-Westfalia f 0 Nadrenii_Północnej-Westfalii Nadrenii_Północnej-Westfalii Nadrenię_Północną-Westfalię Nadrenią_Północną-Westfalią Nadrenii_Północnej-Westfalii
    Tel_Awiw m 0 u owi = em ie
    Czasiw_Jar m 0 u owi = em ze
    San_Salvador,Ułan_Bator m 0 u owi = em ze
    Port_Sudan m 0 u owi = em ie
    Mount_Everest m 0 u owi = em Mount_Evereście
    Bridgetown,Freetown,Georgetown m 0 = = = = =
    Kingston m 0 = = = = =
    Kuwejt m 0 u owi = em Kuwejcie
    Quebec m 1 cu cowi = kiem cu
    Dniestr m 0 u owi = em ze
    Tyber m 2 ru rowi = rem rze
    Róg m 2 ogu ogowi = ogiem ogu
    Nowogród,Siedmiogród m 2 odu odowi = odem odzie
    miasto_Kuwejt n 11 asta_Kuwejt astu_Kuwejt = astem_Kuwejt eście_Kuwejt
    miasto_Gaza n 9 asta_Gaza astu_Gaza = astem_Gaza eście_Gaza
    miasto_Luksemburg n 15 asta_Luksemburg astu_Luksemburg = astem_Luksemburg eście_Luksemburg
    jezioro n 1 a u = em ze
    jezioro_Bajkał n 8 a_Bajkał u_Bajkał = em_Bajkał ze_Bajkał
    kanał_La_Manche m 11 łu_La_Manche łowi_La_Manche = łem_La_Manche le_La_Manche
    Wzgórza_Golan np 7 _Golan om_Golan = ami_Golan ach_Golan
    cieśnina f 1 y ie ę ą ie
    cieśnina_Ormuz f 7 y_Ormuz ie_Ormuz ę_Ormuz ą_Ormuz ie_Ormuz
    Saint_Vincent_i_Grenadyny np 1 0 om = ami ach
    dpa f 0 = = = = =
    Republikanie mp 2 ów om ów ami ach
    Bracia_Włosi mp 0 Braci_Włochów Braciom_Włochom Braci_Włochów Braćmi_Włochami Braciach_Włochach
    Rzeczpospolita,Bankowa f 1 ej ej ą ą ej
    Inicjatywa f 1 y ie ę ą ie
    talibowie mp 4 ów om ów ami ach
    Strażnicy_Rewolucji mp 12 ków_Rewolucji kom_Rewolucji ków_Rewolucji kami_Rewolucji kach_Rewolucji
    Lekarze_bez_Granic mp 12 y_bez_Granic om_bez_Granic y_bez_Granic ami_bez_Granic ach_bez_Granic
    Reporterzy_bez_Granic mp 13 ów_bez_Granic om_bez_Granic ów_bez_Granic ami_bez_Granic ach_bez_Granic
    Bayern_Monachium m 10 u_Monachium owi_Monachium = em_Monachium ie_Monachium
    Inter_Mediolan m 9 u_Mediolan owi_Mediolan = em_Mediolan ze_Mediolan
    Real_Madryt m 7 u_Madryt owi_Madryt = em_Madryt u_Madryt
    Zenit_Petersburg m 11 u_Petersburg owi_Petersburg = em_Petersburg ?
    Legia_Warszawa f 10 i_Warszawa i_Warszawa ę_Warszawa ą_Warszawa i_Warszawa
    Dynamo_Kijów n 7 a_Kijów u_Kijów = em_Kijów ie_Kijów
    Szachtar_Donieck m 8 a_Donieck owi_Donieck ? em_Donieck ze_Donieck
    Spartak_Moskwa m 7 a_Moskwa owi_Moskwa ? iem_Moskwa u_Moskwa
    Frontex,Interfax m 0 u owi = em ie
    Greenpeace m 0 'u 'owi = 'em ?
    MKOl m 0 -u -owi = -em -u
    Rosnieft - 0 ? ? ? ? ?
    Kommiersant m 0 a owi = em Kommiersancie
    Ukrenerho n 0 = = = = =
    Niemcy np 1 Niemiec om = ami Niemczech
    Włochy np 1 Włoch om = ami Włoszech
    Węgry np 1 Węgier om = ami Węgrzech
    Czechy np 1 Czech om = ami ach
    Chiny np 1 Chin om = ami ach
    Indie np 1 i om = ami ach
    Stany np 1 ów om = ami ach
    Emiraty np 1 ów om = ami ach
    Narody np 1 ów om = ami ach
    Siły np 1 Sił om = ami ach
    Wyspy np 1 Wysp om = ami ach
    Filipiny np 1 Filipin om = ami ach
    Malediwy np 1 ów om = ami ach
    Bahamy np 1 ów om = ami ach
    Komory np 1 ów om = ami ach
    Seszele np 1 i om = ami ach
    Ateny np 1 Aten om = ami ach
    Niderlandy np 1 ów om = ami ach
    Bałkany np 1 ów om = ami ach
    Tatry np 1 Tatr om = ami ach
    Alpy np 1 Alp om = ami ach
    Karpaty np 1 Karpat om = ami ach
    Helsinki np 1 Helsinek om = ami ach
    Katowice np 1 Katowic om = ami ach
    Czerniowce np 1 Czerniowiec om = ami ach
    Sumy np 1 Sum om = ami ach
    Tokio n 1 a u = em u
    Maroko n 1 a u = iem u
    Meksyk m 0 u owi = iem u
    Cypr m 0 u owi = em Cyprze
    Dniepr m 0 u owi = em Dnieprze
    Biszkek m 0 u owi = iem u
    Tallinn m 0 a owi = em ie
    Kongo n 1 a u = iem u
    Monako n 1 a u = iem =
    Wiedeń m 2 nia niowi = niem niu
    Poznań m 1 nia niowi = niem niu
    Wołyń m 1 nia niowi = niem niu
    Chersoń m 1 nia niowi = niem niu
    Białoruś f 1 si si = sią si
    Wrocław m 0 ia iowi = iem iu
    Zagrzeb m 0 ia iowi = iem iu
    Kosowo n 1 a u = em ie
    Kościół m 4 cioła ciołowi = ciołem ciele
    Krzyż m 0 a owi = em u
    Trójkąt m 0 a owi = em Trójkącie
    Elektrownia f 1 0 0 ę ą 0
    Gdynia f 1 0 0 ę ą 0
    Sri_Lanka f 1 i Sri_Lance ę ą Sri_Lance
    Wybrzeże n 1 a u = em u
    obwód m 2 odu odowi = odem odzie
    Wschód m 2 odu odowi = odem odzie
    Zachód m 2 odu odowi = odem odzie
    Urząd m 3 zędu zędowi = zędem zędzie
    Al-Kaida f 1 y Al-Kaidzie ę ą Al-Kaidzie
    Prawo n 1 a u = em ie
    Związek m 2 ku kowi = kiem ku
    Cerkiew f 3 wi wi = wią wi
    Straż f 0 y y = ą y
    Dom m 0 u owi = em u
    Sąd m 0 u owi = em Sądzie
    Niger m 2 ru rowi = rem Nigrze
"""
GENITIVE_A = """
    Berlin Hamburg Lublin Kraków Kijów Lwów Charków Paryż Gdańsk Mińsk Donieck Luksemburg Strasburg Salzburg Dublin Ługańsk Kupiańsk Biełgorod Archangielsk Berdiańsk
    Briańsk Kursk Czelabińsk Edynburg Irkuck Johannesburg Kramatorsk Krzemieńczuk Lipsk Lisiczańsk Łuck Mariupol Melitopol Mikołajów Murmańsk Nikopol Norylsk Noworosyjsk Nowosybirsk
    Omsk Petersburg Pokrowsk Psków Rzeszów Sewastopol Siewierodonieck Simferopol Słowiańsk Smoleńsk Tarnopol Tiraspol Toreck Witebsk Wowczańsk Jakuck Szczecin
    Czernihów Kiszyniów Homel Żytomierz Izrael Kreml Iwano-Frankiwsk Mohylew Rostów Wilczańsk Drohobycz Jekaterynburg Berlin Göteborg
    Krasnojarsk Czarnobyl Debreczyn Dubrownik Engels Przemyśl Saratow Woroneż Jużnosachalińsk Śląsk Półksiężyc
    Airbus Boeing Microsoft Bloomberg
"""
GENITIVE_U = """
    Abidżan Aden Algier Amman Amsterdam Aszchabad Bagdad Bachmut Bangkok Pekin Bejrut Belgrad Bukareszt Budapeszt Kair Kapsztad Chartum Dubaj Dakar Frankfurt Hanower Hebron Herat
    Idlib Isfahan Islamabad Stambuł Izmir Kabul Kaliningrad Kandahar Krasnodar Londyn Madryt Mediolan Mosul Mumbaj Neapol Nankin Nazaret Peszawar Pjongjang Rabat Rijad Rzym
    Rotterdam Seul Szanghaj Stalingrad Sztokholm Stuttgart Taszkent Teheran Triest Trypolis Tunis Turyn Władywostok Wołgograd Waszyngton Wellington Erywań Zurych Tajpej Damaszek
    Afganistan Azerbejdżan Bahrajn Bangladesz Barbados Benin Bhutan Kamerun Czad Ekwador Egipt Salwador Gabon Gibraltar Honduras Hongkong Iran Irak Kazachstan Kuwejt Kirgistan Laos
    Liban Liechtenstein Madagaskar Mauritius Mozambik Nepal Oman Pakistan Paragwaj Katar Senegal Singapur Sudan Surinam Tajwan Tadżykistan Turkmenistan Urugwaj Uzbekistan Watykan
    Wietnam Jemen Baszkortostan Bosfor Kaukaz Krym Dagestan Darfur Donbas Kaszmir Kurdystan Synaj Tatarstan Tybet Ural Tyrol Teksas Sinciang
    Dunaj Don Nil Eufrat Ganges Indus Jordan Negew Maghreb Tygrys Pentagon Bundestag Bundesrat Kongres Senat Sejm Parlament Trybunał Bank Fundusz Departament Pakt Układ Sztab Program Kapitol Hamas Hezbollah Interpol Europol Klub Kneset Mosad Sojusz Zarząd Sbierbank Ukrinform Eurostat Roskomnadzor Łukoil Naftohaz Aerofłot
    Komitet Urząd Instytut Związek Pałac Ruch Front Reichstag Wehrmacht Gazprom Rosatom Roskosmos Korpus Zespół Talib Międzynarodowy Krzyż Sekretariat
    Akwizgran Aszdod Aszkelon Awinion Bandżul Belmopan Pusan Chongqing Diyarbakır Düsseldorf Enerhodar Gaziantep Kanton Kercz Kirkuk Kragujevac Lahaur Lyon Magadan Maribor Marrakesz Meszhed Mostar Maskat Nablus Nadżaf Orlean Jork Nisz Nawakszut Sad Nuuk Omdurman Osz
    Patras Perm Pireus Płowdiw Reykjavík Sydon Stepanakert Segedyn Taganrog Tartus Tianjin Thorshavn Trewir Twer Tyr Użhorod Vaduz Wientian Windhuk Wuhan Rangun Zadar Asunción
    Timor Trynidad Ocean Kraj Elbrus Hindukusz Kurdistan Karabach Nachiczewan Kanał Ren Sahel Sachalin Tienszan Tigraj Brzeg Enerhoatom Bundesbank ruch
    Uniwersytet Teatr Patriarchat Konkurs Ermitaż Belweder Specnaz Kuomintang Fidesz Jobbik Likud Fatah Euratom Eurojust Koncern Obszar Legion Folketing Althing Mercosur Juventus Gazprombank Commerzbank Metinwest Uralwagonzawod
"""
MEN_SURNAMES = """
    ski,cki,dzki m 0 ego emu ego m m
    lny,rny,żny,sny,dny,wny,kny,sty,aty,owy m 1 ego emu ego ym ym
    szwili,li m 1 ego emu ego im im
    dze,zade,é m 0 go mu go m m
    ko,ka,ga m 1 i ~ ę ą ~
    ija,yja,aja,eja,oja,uja m 2 i i ję ją i
    la,ia,ía,ea,oa,ja,ña m 1 i i ę ą i
    ya,ua - 0 ? ? ? ? ?
    ha m 1 y ? ę ą ?
    va m 1 y ie ę ą ie
    sza,cza,rza,ża,ca,ša,ča,ža m 1 y y ę ą y
    a m 1 y ~ ę ą ~
    u,ou,ó,ő,ö,ü,ō,aux,oux,eux,eau - 0 = = = = =
    ii,yi,ai,ei,ui,oi - 0 ? ? ? ? ?
    i m 0 ego emu ego m m
    ay,ey,oy m 0 a owi a em u
    ány,ély,gy - 0 ? ? ? ? ?
    y m 0 'ego 'emu 'ego m m
    o,e,á - 0 ? ? ? ? ?
    czek,ček,tek,rek,nek,pek m 2 ka kowi ka kiem ku
    lec,wec m 2 ca cowi ca cem cu
    oń,uń,yń m 1 nia niowi nia niem niu
    eć - 0 ? ? ? ? ?
    ć m 1 cia ciowi cia ciem ciu
    ś m 1 sia siowi sia siem siu
    ek,ec,eł,eń,vel,ń,ź,x,ux,ois,ais,q - 0 ? ? ? ? ?
    k,g m 0 a owi a iem u
    nc,lc,rc,jc m 0 a owi a em u
    c m 0 a owi a ? u
    lz,rz,tz,nz,ch,h,l,j,cz,sz,ż,č,š,ş,ž m 0 a owi a em u
    z,v m 0 a owi a em ie
    b,p,w,f,m,n,s,d,t,r,ł m 0 a owi a em ~
"""
WOMEN_SURNAMES = """
    ska,cka f 1 iej iej ą ą iej
    ská,cká f 1 iej iej ą ą iej
    ová f 1 ej ej ą ą ej
    á - 0 ? ? ? ? ?
    skaja,ckaja f 3 iej iej ą ą iej
    aja f 3 ej ej ą ą ej
    owa,ewa,ova,eva,ina,yna,lna f 1 ej ej ą ą ej
    ka,ga f 1 i ~ ę ą ~
    ija,yja,eja,oja,uja f 2 i i ję ją i
    la,ia,ea,ja f 1 i i ę ą i
    ya,ua,oa,ña - 0 ? ? ? ? ?
    ha f 1 y ? ę ą ?
    va f 1 y ie ę ą ie
    sza,cza,rza,ża,ca,ša,ča,ža f 1 y y ę ą y
    na,ta,ła,wa - 0 ? ? ? ? ?
    a f 1 y ~ ę ą ~
    * f 0 = = = = =
"""
MEN_GIVEN = """
    ij,ej,aj,iej,oj m 0 a owi a em u
    li,ří m 1 ego emu ego im im
    ii,yi,ai,ei,ui,oi - 0 ? ? ? ? ?
    i m 0 ego emu ego m m
    ay,ey,oy m 0 a owi a em u
    ly - 0 ? ? ? ? ?
    y m 0 'ego 'emu 'ego m m
    é m 0 go mu go m m
    u,ō - 0 = = = = =
    ło m 1 y ? ? em ~
    o,e,á - 0 ? ? ? ? ?
    bek m 0 a owi a iem u
    ek,ec,eł,ń,x,ois,ais,ux - 0 ? ? ? ? ?
    ś m 1 sia siowi sia siem siu
    ka,ga m 1 i ~ ę ą ~
    ija,yja,aja,eja,oja m 2 i i ję ją i
    ia,la,ja m 1 i i ę ą i
    ya,ua - 0 ? ? ? ? ?
    ha m 1 y ? ę ą ?
    va m 1 y ie ę ą ie
    sza,cza,rza,ża,ca,ša,ča,ža m 1 y y ę ą y
    a m 1 y ~ ę ą ~
    k,g m 0 a owi a iem u
    c m 0 a owi a ? u
    ch,h,l,j,cz,sz,rz,ż,č,š,ş,ž m 0 a owi a em u
    nz,tz,lz m 0 a owi a em u
    z,v m 0 a owi a em ie
    b,p,w,f,m,n,s,d,t,r,ł m 0 a owi a em ~
"""
WOMEN_GIVEN = """
    aia f 2 i i ię ią i
    ia,ea,ía f 1 i i ę ą i
    ija,yja,aja,eja,oja,uja f 2 i i ję ją i
    ja,la f 1 i i ę ą i
    ka,ga f 1 i ~ ę ą ~
    ca,cza,sza,ża,ša,ča,ža f 1 y y ę ą y
    ya,ua,oa,ña - 0 ? ? ? ? ?
    ha f 1 y ? ę ą ?
    va f 1 y ie ę ą ie
    a f 1 y ~ ę ą ~
    * f 0 = = = = =
"""
PEOPLE_IRREGULAR = """
    Pawieł m 0 a owi a em Pawiele
    Pavel m 2 la lowi la lem lu
    Havel m 2 la lowi la lem lu
    Hegel,Engel m 2 la lowi la lem lu
    Aleksander,Alexander m 2 ra rowi ra rem rze
    Marek,Jacek,Radek,Wojtek m 2 ka kowi ka kiem ku
    Jerzy,Ignacy,Gurbanguły m 1 ego emu ego ym ym
    Dmytro,Petro,Wano,Stewo,Milo,Cristiano m 1 a owi a em ~
    Pawło m 1 a owi a em ~
    Bojko,Ratko,Milojko,Željko,Żarko m 1 a owi a iem u
    Marko,Diego,Rodrigo,Niko m 1 a owi a iem u
    Antonio,António,Inácio,Mario,Silvio,Sergio,Claudio,Fabio,Giorgio m 1 a owi a em u
    Marco,Francisco m 2 ca cowi ca kiem cu
    Pedro,Alberto,Alfredo,Roberto,Bernardo,Benito,Ernesto,Fernando,Filippo,Leonardo,Umberto,Ricardo,Eduardo,Edmundo,Guido,Pietro m 1 a owi a em ~
    Carlo,Paolo,Pablo m 1 a owi a em u
    Min,Aung,Evo,Nicolae,Fumio,Yukio,Tomio,Kazuo,Joko,Prabowo,Abu,JD,Ho,Chi,François,Abd m 0 = = = = =
    Joe,Imre,Giuseppe m 0 go mu go m m
    Bernie,Jamie m 0 go mu go m m
    Mike,Jake,Luke m 0 'a 'owi 'a 'em 'u
    George,Georges,Jacques,Neville m 0 'a 'owi 'a 'em 'u
    Steve m 0 'a 'owi 'a 'em Stevie
    Pete m 0 'a 'owi 'a 'em Pecie
    Philippe m 0 'a 'owi 'a 'em Philippie
    Pierre m 0 'a 'owi 'a 'em Pierze
    Stéphane m 0 'a 'owi 'a 'em Stéphanie
    Jerome m 0 'a 'owi 'a 'em Jeromie
    Jude m 0 'a 'owi 'a 'em Judzie
    Hollande m 0 'a 'owi 'a 'em Hollandzie
    Gaulle m 0 'a 'owi 'a 'em 'u
    Pence m 0 'a 'owi 'a 'em Pensie
    Vance m 0 'a 'owi 'a 'em Vansie
    Farage m 0 'a 'owi 'a 'em 'u
    Assange m 0 'a 'owi 'a 'em 'u
    Abe,Arce,Bukele,Conte,Duterte,Fosse,Goethe,Handke,Haneke,Nietzsche,Kagame,Kharge,Mugabe,Rutte,Schäuble,Scorsese,Støre,Wickremesinghe,Dissanayake,Eide,Rushdie,Blume,Bonaparte m 0 go mu go m m
    Boric,Zemanovic m 0 a owi a em u
    Dujarric,Leclerc,Chirac m 1 ca cowi ca kiem cu
    Marc,Éric,Eric,Isaac,Luc,Dominic m 1 ca cowi ca kiem cu
    Hołownia m 1 0 0 ę ą 0
    Budionny m 1 ego emu ego ym ym
    Milei m 0 a owi a em u
    Nagy m 0 a owi a em u
    Xi,Li,Yi,Ma m 0 = = = = =
    Mali m 1 ego emu ego im im
    Castro,Franco,Maduro,Fico,Rubio,Eco m 0 = = = = =
    Ronaldo,Picasso,Tarantino m 1 a owi a em ~
    Machno,Ziobro m 1 y ~ ę ą ~
    Charles,Louis,Jules,Hugo,Bruno,Leo,Ivo,Joshua,Abiy m 0 ? ? ? ? ?
    Kais,Arystoteles,Sokrates m 0 a owi a em ie
    Platon m 0 a owi a em ie
    Chamenei m 0 ego emu ego m m
    Kac m 0 a owi a em u
    Otto m 0 na nowi na nem nie
    Galilei m 0 ? ? ? ? ?
    Maire m 0 'a 'owi 'a 'em Mairze
    Magnette m 0 'a 'owi 'a 'em Magnetcie
    Claude m 0 'a 'owi 'a 'em Claudzie
    Zidane m 0 'a 'owi 'a 'em Zidanie
    Zinedine m 0 'a 'owi 'a 'em Zinedinie
    Kamikawa f 1 y Kamikawie ę ą Kamikawie
    Katarzyna,Elżbieta f 1 y ~ ę ą ~
    Bezuhła f 1 ej ej ą ą ej
    Kaczanawa,Kalesnikawa f 1 ej ej ą ą ej
    Osaka f 1 i Osace ę ą Osace
    Borys m 0 a owi a em ie
    Franciszek m 2 ka kowi ka kiem ku
    Emmanuel m 0 a owi a em u
    Daniel m 0 a owi a em u
    Samuel m 0 a owi a em u
    Michel m 0 a owi a em u
    Angel m 0 a owi a em u
    Guterres m 0 a owi a em ie
    Stanisław m 0 a owi a em ie
    Jarosław m 0 a owi a em ie
    Radosław m 0 a owi a em ie
    Mirosław m 0 a owi a em ie
    Wiaczesław m 0 a owi a em ie
    Władysław m 0 a owi a em ie
    Paweł m 2 ła łowi ła łem le
    Lew m 2 wa wowi wa wem wie
"""
ADJECTIVES = """
    cki,dzki,ski m 0 ego emu = m m
    y m 1 ego emu = ym ym
    i m 0 ego emu = m m
    dnia f 1 ej ej ą ą ej
    ka,ga f 1 iej iej ą ą iej
    a f 1 ej ej ą ą ej
    dnie n 1 ego emu = m m
    kie,gie n 1 ego emu = m m
    e n 1 ego emu = ym ym
"""
PARTICLES = "Abd Abu Ben Bin Ibn De Del Di Le La Las Los Van Von Ter Kara San Safi Kim Duk Mc Mac Ould Aung"
PLURAL_ADJECTIVES = """
    ie np 1 ch m = mi ch
    e np 1 ych ym = ymi ych
"""
ADJECTIVE_ENDINGS = {
    "m": "ski cki dzki ny wy ty szy czy ży ały dni gi eki oki",
    "f": "ska cka dzka na wa sza cza ża lka dnia ła ga",
    "n": "skie ckie ne we te sze cze łe dnie",
    "np": "skie ckie ne we te sze cze łe dnie",
}
AFTER_ENDINGS = {
    "m": "ski cki dzki owy lny jny żny czny cny czy wny dny rny pny ższy dni dczy wony",
    "f": "ska cka dzka owa lna jna żna czna dna rna pna cna wna enna ższa dnia cza ona",
    "n": "skie ckie owe ne sze cze dnie rtwe",
    "np": "skie ckie owe ne sze cze dnie",
}
NO_ADJECTIVES = "Środowiska Trójmorza Sacharowa Siegodnia Lizbona"
GENITIVE_ENDINGS = "auk oraw ska orza owa y u i ów ych ej ego aw in ier stwa ctwa wia enia ania era lla tsa ona ela onga bla do w o ds. na bez nad"
