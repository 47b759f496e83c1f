"""Russia: what pages in the language speak of, and how."""

COUNTRY = ""
WORLD = """
    sochi chechnya kadyrov
    russia russian russians moscow putin kremlin lavrov peskov ruble rubles roubles st_petersburg petersburg gazprom medvedev shoigu navalny
    zakharova
"""
COMMON = "dacha dachas oblast"
HOME = """
    roskomnadzor duma state_duma yekaterinburg novosibirsk kazan chelyabinsk samara omsk rostat rosstat krasnodar krasnoyarsk voronezh perm
    rospotrebnadzor sobyanin khabarovsk vladivostok ufa tatarstan bashkortostan bashkiria dagestan ingushetia buryatia yakutia tyumen saratov tula tver
    ryazan kaluga bryansk kursk belgorod yaroslavl ivanovo izhevsk udmurtia mordovia penza ulyanovsk orenburg barnaul altai kemerovo kuzbass tomsk irkutsk
    chita sakhalin magadan kamchatka murmansk arkhangelsk vologda pskov kostroma stavropol anapa novorossiysk volgograd astrakhan leningrad_region
    moscow_region krasnodar_territory perm_territory krasnoyarsk_territory federation_council investigative_committee prosecutor_general's_office
    rosgvardia ldpr united_russia communist_party_of_the_russian_federation a_just_russia zhirinovsky zyuganov matviyenko volodin slutsky mishustin
    siluanov nabiullina golikova murashko bastrykin krasnov patrushev belousov rosneft lukoil sberbank vtb rostec roscosmos rosatom aeroflot avtovaz lada
    yandex vkontakte wildberries rzd russian_railways transneft rostelecom megafon tinkoff sogaz spartak zenit lokomotiv_moscow rubin khl rpl
    russian_premier_league channel_one russia_1 rbc kommersant izvestia vedomosti lenta gazeta_ru rossiyskaya_gazeta moskovsky_komsomolets
    komsomolskaya_pravda regnum sports_ru championat sport-express soviet_sport fontanka matryoshka ria_novosti special_military_operation svo
    foreign_agent foreign_agents candidate_of_medical_sciences honored_coach people's_artist honored_artist master_of_sports pugacheva kirkorov plushenko
    tarasova tutberidze zagitova valieva trusova shcherbakova dzyuba golovin cherchesov karpin semak kokorin mamaev ovechkin kucherov malkin panarin
    syktyvkar petrozavodsk cherepovets nizhny nizhny_novgorod togliatti naberezhnye_chelny makhachkala grozny vladikavkaz nalchik cheboksary saransk
    yoshkar-ola kirov tambov lipetsk oryol magnitogorsk nizhny_tagil surgut nizhnevartovsk khanty-mansiysk norilsk abakan kyzyl gorno-altaysk bratsk
    ulan-ude blagoveshchensk yuzhno-sakhalinsk petropavlovsk salekhard naryan-mar elista maykop cherkessk stary_oskol dzerzhinsk kaliningrad gelendzhik
    taganrog rostov rostov-on-don kuban primorye transbaikal bashkir udmurt chuvash moscow_oblast primorsky_krai ministry_of_emergency_situations
    ministry_of_internal_affairs central_bank_of_russia bank_of_russia gosuslugi sputnik_v vdnh ostankino luzhniki mgimo moscow_state_university hse
    sobchak urgant malakhov borisova buzova galkin baskov volochkova dzhigan samoilova oxxxymiron morgenshtern leps gazmanov shaman basta zemfira
    medvedeva kostornaya kolyada semenenko averbukh navka kasatkina rublev khachanov kafelnikov tarasov gubernev bolshunov nepryaeva isinbayeva mamun cska
    dynamo lokomotiv akhmat avangard salavat ak_bars metallurg traktor severstal peskova simonyan solovyov soloviev kiselyov simonov delyagin milonov
    zhurova matvienko kirill_patriarch ren_tv mosnews ura.ru mk_ru aif argumenty rg_ru gazeta kinopoisk magnit pyaterochka perekrestok sbermarket
"""
GIVEN = """
    sergei sergey alexei alexey dmitry dmitriy nikolai nikolay yevgeny evgeny evgeniy yuri vyacheslav vladislav lyudmila tatyana tatiana
    svetlana yekaterina ekaterina natalya konstantin ksenia gennady anatoly igor oleg yulia elena galina lyubov valery vitaly eduard stanislav
    ilya
"""
ENDINGS = "skaya ova eva ovsky inskaya kin shin"
DOMAINS = ".ru .su .рф"
DESKS = "tass interfax ria ria_novosti regnum rbc lenta_ru"
CASES = "skogo skomu ovym"
FAME = 0.12
HABITS = r"""
\brecall that\b
a source in law enforcement
according to (?:him|her),
as part of the national project
candidate of \w+ sciences
doctor of \w+ sciences
earlier it became known
earlier it was (?:reported|known)
! honored \w+ of russia
in his telegram channel
in the telegram channel
it is noted that
let us recall(?: that)?
on his telegram channel
! reports? (?:tass|ria|interfax|rbc|lenta)
subscribe to (?:our|the) telegram
the expert (?:noted|explained|added)
the politician (?:noted|added|stressed|emphasized)
the publication (?:notes|writes)
the specialist (?:noted|explained|added)
the telegram channel
! told (?:tass|ria|rbc|lenta|izvestia|gazeta|the correspondent)
we remind you
"""
STAMPS = r"""
["”»], ?[-–—] (?:said|noted|stressed|emphasized|added|explained|wrote|reports?|adds|the (?:statement|message))
№ ?\d
\bPJSC\b
\bOOO [“"«]
\d-летн\w*
\d-й\b
"""
