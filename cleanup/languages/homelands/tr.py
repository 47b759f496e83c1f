"""Turkey: what pages in the language speak of, and how."""

COUNTRY = "turkish turks turkey türkiye ankara"
WORLD = "istanbul erdogan erdoğan galatasaray izmir antalya ataturk atatürk"
HOME = """
    bursa adana konya gaziantep kayseri mersin eskişehir eskisehir diyarbakır diyarbakir samsun denizli şanlıurfa sanliurfa urfa malatya trabzon
    erzurum sakarya kocaeli izmit manisa hatay kahramanmaraş kahramanmaras maraş adıyaman balıkesir aydın muğla
    mugla bodrum fethiye marmaris kuşadası tekirdağ edirne çanakkale canakkale çorum ordu giresun rize artvin kars mardin siirt hakkari
    elazığ tunceli tokat kütahya afyon isparta burdur üsküdar kadıköy kadikoy beyoğlu esenyurt bağcılar pendik tuzla
    çankaya keçiören bosphorus anatolia anatolian anadolu thrace cappadocia akp ak_party chp mhp iyi_party good_party
    kılıçdaroğlu kilicdaroglu bahçeli bahceli akşener aksener imamoğlu imamoglu soylu akar çavuşoğlu cavusoglu fidan koca albayrak
    davutoğlu babacan demirtaş demirtas yerlikaya şimşek altun gülen feto fetö pkk ypg tbmm grand_national_assembly
    presidential_complex beştepe fenerbahce fenerbahçe besiktas beşiktaş trabzonspor başakşehir super_lig süper_lig terim hurriyet
    hürriyet sabah milliyet sözcü cumhuriyet haberturk habertürk cnn_turk trt a_haber yeni_şafak baykar bayraktar aselsan tusaş
    turkish_airlines koç sabancı ziraat halkbank botaş tpao afad kandilli tüik tuik tübitak yks kpss lgs ösym diyanet kızılay e-government
    muhtar mukhtar gendarmerie_command
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
