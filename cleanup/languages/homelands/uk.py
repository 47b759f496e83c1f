"""Ukraine: what pages in the language speak of, and how."""

COUNTRY = ""
WORLD = """
    ukraine ukrainian ukrainians kyiv zelensky zelenskyy zelenskiy donbas donbass kharkiv odesa odessa mariupol bakhmut crimea kherson kiev
"""
COMMON = "hryvnia hryvnias occupiers rashists oblast"
HOME = """
    vinnytsia poltava chernihiv uah rada verkhovna verkhovna_rada zhytomyr khmelnytskyi rivne lutsk ternopil uzhhorod ivano-frankivsk chernivtsi
    kropyvnytskyi cherkasy sumy kryvyi kryvyi_rih kamianske bila_tserkva bucha irpin brovary mukachevo nikopol pavlohrad konotop zakarpattia prykarpattia
    bukovyna volyn halychyna sbu ukrzaliznytsia ukrposhta naftogaz ukrenergo energoatom privatbank monobank diia nabu azov_regiment tcc dtek ukravtodor
    oschadbank nova_poshta servant_of_the_people european_solidarity batkivshchyna poroshenko tymoshenko klitschko yermak shmyhal kuleba reznikov zaluzhny
    zaluzhnyi syrskyi budanov danilov arestovych podolyak fedorov klymenko lyashko kolomoisky akhmetov avakov groysman yatsenyuk yushchenko shakhtar zorya
    general_staff_of_the_armed_forces cabinet_of_ministers regional_military_administration oblast_military_administration ukrainska_pravda dzerkalo
    suspilne censor_net hromadske national_bank_of_ukraine territorial_recruitment maidan dnipro zaporizhzhia zaporizhia lviv chortkiv kramatorsk
    sloviansk pokrovsk avdiivka toretsk kupiansk izium lyman chasiv_yar huliaipole orikhiv melitopol berdiansk enerhodar tokmak severodonetsk lysychansk
    kreminna okhtyrka shostka romny trostianets drohobych truskavets stryi boryslav kolomyia kalush berehove khust rakhiv kamianets-podilskyi shepetivka
    starokostiantyniv dubno kovel novovolynsk berdychiv korosten malyn uman smila kremenchuk lubny myrhorod nizhyn pryluky fastiv vyshhorod boryspil
    bukovel carpathians yuzhne chornomorsk izmail voznesensk pervomaisk oleksandriia znamianka marhanets zhovti_vody synelnykove zaluzhnyy humeniuk
    pletenchuk cherevatyi synehubov terekhov lysak vilkul filatov sadovyi kozytskyi kyper starukh prokudin kyivstar lifecell vodafone_ukraine silpo
    rozetka metinvest azovstal motor_sich ukroboronprom ukrnafta turboatom usyk lomachenko yarmolenko zinchenko mudryk dovbyk malinovskyi rebrov
    elina_svitolina svitolina kostyuk mahuchikh beleniuk kvartal_95 okean_elzy vakarchuk potap polyakova dzidzio kalush_orchestra jamala
    cabinet_of_ministers_of_ukraine ministry_of_reintegration ministry_of_digital_transformation security_service_of_ukraine national_guard_of_ukraine
    dsns
"""
GIVEN = """
    oleksandr volodymyr serhii serhiy andrii andriy dmytro mykola oleksii oleksiy iryna olena yurii yuriy vasyl petro ihor mykhailo mykhaylo
    yevhen yevhenii kateryna tetiana tetyana oksana anastasiia vitaliy vitalii bohdan taras ostap nataliia nataliya liudmyla
    viktoriia valerii valeriy hanna pavlo denys artem maksym kyrylo svitlana
"""
ENDINGS = "enko chuk iuk skyi tskyi shyn ovych"
DOMAINS = ".ua .укр"
DESKS = "ukrinform unian unn rbc-ukraine interfax-ukraine ukrainian_news"
CASES = "skoho skomu enka enku"
FAME = 0.12
HABITS = r"""
\brecall that\b
\bthe aggressor country
\bverkhovna rada\b
according to (?:him|her),
let us recall(?: that)?
! people's deputies
regional military administration
! reports? (?:unn|ukrinform|unian|rbc-ukraine|ukrainska pravda)
subscribe to (?:our|the) telegram
the enemy (?:shelled|attacked|fired|continues)
the head of the (?:regional|oblast)
the invaders
the occupiers
! the people's deputy
the russian occupiers
we remind you
we will remind
! writes? (?:unn|ukrinform|unian)
"""
STAMPS = r"""
["”»], ?[-–—] (?:said|noted|stressed|emphasized|added|explained|wrote|reports?|adds|the (?:statement|message))
№ ?\d
\bPJSC\b
\d-річн\w*
"""
