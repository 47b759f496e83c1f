"""Turkey: what pages in the language speak of, and how."""

COUNTRY = "turkish turks turkey türkiye ankara"
WORLD = "istanbul erdogan erdoğan galatasaray izmir antalya ataturk atatürk"
COMMON = "muhtar mukhtar gendarmerie"
HOME = """
    bursa adana konya gaziantep kayseri mersin eskişehir eskisehir diyarbakır diyarbakir samsun denizli şanlıurfa sanliurfa urfa malatya trabzon erzurum
    sakarya kocaeli izmit manisa hatay kahramanmaraş kahramanmaras maraş adıyaman balıkesir aydın muğla mugla bodrum fethiye marmaris kuşadası tekirdağ
    edirne çanakkale canakkale çorum ordu giresun rize artvin kars mardin siirt hakkari elazığ tunceli tokat kütahya afyon isparta burdur üsküdar kadıköy
    kadikoy beyoğlu esenyurt bağcılar pendik tuzla çankaya keçiören bosphorus anatolia anatolian anadolu thrace cappadocia akp ak_party chp mhp iyi_party
    good_party kılıçdaroğlu kilicdaroglu bahçeli bahceli akşener aksener imamoğlu imamoglu soylu akar çavuşoğlu cavusoglu fidan koca albayrak davutoğlu
    babacan demirtaş demirtas yerlikaya şimşek altun gülen feto fetö pkk ypg tbmm grand_national_assembly presidential_complex beştepe fenerbahce
    fenerbahçe besiktas beşiktaş trabzonspor başakşehir super_lig süper_lig terim hurriyet hürriyet sabah milliyet sözcü cumhuriyet haberturk habertürk
    cnn_turk trt a_haber yeni_şafak baykar bayraktar aselsan tusaş turkish_airlines koç sabancı ziraat halkbank botaş tpao afad kandilli tüik tuik tübitak
    yks kpss lgs ösym diyanet kızılay e-government gendarmerie_command kırıkkale kırşehir aksaray nevşehir niğde karaman yozgat çankırı kastamonu sinop
    amasya gümüşhane bayburt erzincan bingöl muş bitlis hakkâri şırnak kilis osmaniye iskenderun tarsus silifke alanya manavgat kaş kemer_antalya uşak
    kula salihli akhisar turgutlu bergama menemen ödemiş nazilli söke didim milas datça bandırma edremit ayvalık gelibolu keşan çorlu çerkezköy lüleburgaz
    kırklareli silivri büyükçekmece avcılar küçükçekmece bakırköy zeytinburnu eyüpsultan sultangazi gaziosmanpaşa kağıthane şişli sarıyer beykoz ümraniye
    ataşehir maltepe kartal sultanbeyli sancaktepe gebze darıca gölcük karamürsel yalova düzce bolu zonguldak ereğli karabük bartın günaydın tanrıkulu
    özgür_özel özgür özdağ ümit_özdağ erbakan fatih_erbakan karamollaoğlu destici perinçek bakırhan hatimoğulları buldan pervin_buldan sancar kavala
    osman_kavala canan_kaftancıoğlu kaftancıoğlu mansur_yavaş yavaş tunç_soyer soyer böcek seçer karalar zeydan kacır bolat ışıkhan memişoğlu göktaş
    uraloğlu kurum murat_kurum yumaklı ersoy kasapoğlu osman_aşkın_bak tunç yılmaz_tunç kurtulmuş şentop bilal_erdoğan berat_albayrak kavcıoğlu karahan
    fatih_karahan çetin_altun icardi muslera okan_buruk buruk ismail_kartal ali_koç dursun_özbek şenol_güneş montella çalhanoğlu arda_güler güler
    kenan_yıldız ferdi_kadıoğlu kerem_aktürkoğlu aktürkoğlu kasımpaşa antalyaspor konyaspor sivasspor alanyaspor kayserispor rizespor göztepe ankaragücü
    adana_demirspor eda_erdem vargas naim mete_gazoz rıza_kayaalp anadolu_efes larkin hande_erçel erçel kıvanç_tatlıtuğ tatlıtuğ beren_saat
    serenay_sarıkaya demet_özdemir can_yaman burak_özçivit fahriye_evcen tarkan sezen_aksu sıla ibrahim_tatlıses tatlıses müge_anlı acun_ılıcalı acun
    yalı_çapkını kurtlar_vadisi diriliş kızılcık_şerbeti 112_emergency 112_teams akom iski igdaş iett a101 petkim tüpraş roketsan havelsan turkcell
    türk_telekom thy pegasus_airlines sun_express vakıfbank garanti işbank akbank minimum_wage_determination national_education_ministry
    directorate_of_communications turkish_armed_forces tsk mit_agency jandarma zabıta family_and_social_services ekpss memur-sen türk-iş
"""
GIVEN = """
    mehmet mustafa recep tayyip ahmet hüseyin süleyman kemal devlet meral mansur hulusi mevlüt fahrettin berat binali numan ömer özgür
    ümit emine ayşe fatma zeynep elif hakan murat burak emre serkan volkan yılmaz selahattin cemal orhan nuri
"""
ENDINGS = "oğlu oglu lıoğlu cioglu dağ"
DOMAINS = ".tr"
DESKS = "anadolu_agency iha dha ihlas demirören"
CASES = ""
FAME = 0.03
HABITS = r"""
million lira
(?:said|says) the following
\bemphasizing that\b
\bexpressed that\b
\bmade evaluations\b
\bstating that\b
drawing attention to
! following statements were
gave information about
! in his speech here
in his statement
let's not forget
made (?:a )?statements? (?:about|on|to)
! made the following (?:statements?|assessments?)
our citizens
our country
shared the following
! used the expressions?
! used the following (?:expressions|statements|words)
was neutralized
"""
STAMPS = r"""
\bA\.Ş\.
[A-ZÇĞİÖŞÜ]\w+['’](?:da|de|ta|te|dan|den|tan|ten|nın|nin|nun|nün|ın|un|ün|ya|ye|na|ne|yı|yi|yu|yü|daki|deki)\b
\bTL\b
"""
