"""Poland: what pages in the language speak of, and how."""

COUNTRY = "poland polish poles warsaw"
WORLD = "lewandowski szczesny duda tusk kaczynski kaczyński lech walesa wałęsa świątek swiatek"
COMMON = "zloty zlotys zł voivodeship voivodeships voivode voivodes poviat poviats powiat gmina starost starosta sejmik"
HOME = """
    krakow kraków cracow gdansk gdańsk wroclaw wrocław poznan poznań łódź lodz katowice lublin bialystok białystok szczecin rzeszow rzeszów gdynia sopot
    torun toruń bydgoszcz kielce olsztyn opole radom czestochowa częstochowa zakopane gliwice zabrze bytom tychy elblag elbląg koszalin slupsk słupsk
    zamosc zamość chelm chełm przemysl przemyśl tarnow tarnów legnica walbrzych wałbrzych plock płock siedlce suwalki suwałki konin kalisz leszno
    grudziadz grudziądz masuria masurian mazovia mazovian podlasie podlaskie subcarpathian subcarpathia silesia silesian pomerania pomeranian kashubian
    vistula tatra tatras hel sejm senate_marshal pln pis tvn tvn24 tvp polsat rmf onet interia wprost rzeczpospolita gazeta_wyborcza dziennik
    niezalezna_pl do_rzeczy radio_zet trojka ekstraklasa legia legia_warsaw lech_poznan wisla wisła cracovia jagiellonia raków pogon górnik widzew
    podbeskidzie law_and_justice civic_platform civic_coalition united_right poland_2050 third_way kukiz holownia hołownia sikorski morawiecki ziobro
    kamiński blaszczak błaszczak trzaskowski nawrocki czarnek mentzen bosak braun lewica konfederacja szydlo szydło kwasniewski kwaśniewski komorowski
    glapinski glapiński niedzielski szumowski zus nfz nik abw cba knf uokik pkp orlen pkn_orlen lotos pgnig kghm pko allegro biedronka zabka żabka
    poczta_polska ipn pkw supreme_audit_office constitutional_tribunal national_health_fund border_guard_officers territorial_defense_forces
    voivodeship_police aspirant podinspektor rotmistrz junior_aspirant family_500 500_plus polish_deal national_bank_of_poland smolensk solidarity_union
    pesel bialowieza białowieża turow turów wawel augustów oliwa mielec stalowa_wola tarnobrzeg sanok krosno nowy_targ nowy_sącz bielsko-biała rybnik
    jastrzębie żory mysłowice sosnowiec dąbrowa racibórz nysa brzeg oława świdnica lubin głogów zielona_góra gorzów piła gniezno września ostrów
    inowrocław włocławek ciechanów ostrołęka pruszków otwock piaseczno grójec skierniewice łowicz kutno bełchatów piotrków sandomierz puławy
    biała_podlaska łomża ełk giżycko mikołajki ostróda iława malbork tczew wejherowo kołobrzeg świnoujście stargard warmia kuyavia kuyavian-pomeranian
    lubusz opole_voivodeship holy_cross łódzkie dolnośląskie wielkopolska małopolska mazowsze super_express gazeta_pl wyborcza pudelek plejada pomponik
    weszło przegląd_sportowy eurosport_poland dzień_dobry_tvn m_jak_miłość taniec_z_gwiazdami taniec sanah doda maryla_rodowicz kubacki stoch małysz żyła
    kwiatkowski krychowiak szczęsny zieliński milik glik fajdek hurkacz radwańska włodarczyk stal_mielec arka lechia śląsk korona piast zagłębie warta
    ruch_chorzów motor_lublin gksu tauron energa pge enea ccc lpp inpost cyfrowy bodnar kosiniak-kamysz kosiniak dulkiewicz czarzasty biedroń zandberg
    budka schetyna terlecki suski sasin jaki macierewicz dworczyk mucha leszczyna nowacka barbara_nowacka żukowska kierwiński siemoniak tomczyk gawkowski
    wieczorek pzpn kościół episcopate catholic_university kul uj agh mzk mpk sor osp psp_fire kpp kmp kwp
"""
GIVEN = """
    wojciech zbigniew krzysztof andrzej tomasz piotr paweł grzegorz małgorzata malgorzata katarzyna agnieszka jarosław jaroslaw mateusz michał
    łukasz lukasz marcin maciej jacek stanisław stanislaw bogdan jadwiga grażyna zofia bartosz przemysław radosław radoslaw mariusz dariusz
    arkadiusz aleksander ewa beata magdalena joanna elżbieta bartłomiej szymon jakub kacper
"""
ENDINGS = "wicz czyk ński ńska nski nska owski owska ewski ewska iewicz cki cka"
DOMAINS = ".pl"
DESKS = "pap rmf_fm polish_press_agency"
CASES = "skiego skiemu cyka owi owskim iewiczem czykiem ńskim"
FAME = 0.02
HABITS = r"""
\bwe read (?:in|on)\b
according to (?:him|her),
as (?:he|she) (?:added|emphasized|explained|noted|stressed|pointed out)
as he informed
as you can read
cm\. photo
! in an interview with (?:pap|rmf|radio zet)
in an interview with pap
in the (?:silesian|mazowieckie|lesser poland|greater poland)
informed that
let us recall(?: that)?
on the fan page
photo by \w+ \w+ / (?:pap|agencja)
! tells? (?:pap|onet)
the prosecutor's office in
we remind you
"""
STAMPS = r"""
\bsp\. z o\.? ?o\.
\bm\.in\.
\bprzyp\.
\bul\. [A-ZŁŚŻ]
[^\W\d](?:[.,!?])? [-–—] (?:said|stressed|emphasized|emphasised|added|explained|assured|noted|admitted|pointed out|stated|informed) (?:the |[A-Z])
\d-(?:letni|letnia|lecie)\w*
\bitd\.
\btzw\.
"""
