"""Words and letters of languages that are not ours but look like one that is.

A Norwegian text is full of words that Danish has as well. A vote among our languages alone would call it
Danish and be sure. So strangers stand in the same vote: where one of them wins, or comes close, nobody
has won. They are never an answer.
"""

from cleanup.languages.words import words

DOUBLES = {"da": "no"}
"""A language of ours, and the stranger that is spelt almost alike: what either could have written speaks for neither."""

STRANGERS: dict[str, tuple[str, frozenset[str]]] = {
    # Norwegian, in both its forms, against Danish and Swedish
    "no": (
        "æøåòéô",
        words(
            """og i på av til fra med for hos ved under over mellom etter før gjennom mot ut uten om en et
            ei den det de der som at å ikke aldri ingen ingenting jeg du han hun vi meg deg seg oss ham henne
            dem dere min mitt mine sin sitt sine hans hennes deres vår vårt våre denne dette disse hva hvem hvor
            hvordan hvorfor hvilken hvilke når nå da hvis fordi men mens eller enten verken også er var være
            vært blir ble blitt har hadde ha kan kunne skal skulle vil ville må måtte får fikk få bør burde bare
            mye mer mest mindre alle alt allerede alltid noe noen andre annen annet selv hver hvert både begge
            igjen så enn enda ennå inn ned opp fram siden blant ifølge derfor ellers flere mange hele samme samt
            man her slik slike litt nok dog jo vel kanskje fortsatt ganske langs bak foran utenfor innen via
            sa sier fortalte forteller skrev skriver forklarte forklarer mener mente svarte svarer spurte
            hevder gjør gjorde gir nei kun per idet dersom heller dens dets omkring først hjem frem ofte stadig
            snart imidlertid kom kommer hverken enhver ethvert samtidig lyder likevel siste neste gikk gjerne
            januar februar mars april mai juni juli august september oktober november desember
            mandag tirsdag onsdag torsdag fredag lørdag søndag
            ein eit eg me dei dykk ho hennar deira sjølv desse ikkje aldri frå vart vert vore kva kven kvar
            korleis kvifor noko nokon nokre berre mykje meir òg heile seier ifølgje selvom mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen måndag laurdag sundag"""
        ),
    ),
    # Catalan and Galician, against Spanish, Portuguese, French and Italian
    "ca": (
        "àçèéíïòóúü",
        words(
            """el la els les l' d' n' s' un una uns unes i o però que qui què amb de del dels al als a en
            per pel pels com més molt també no ni mai res ningú jo tu ell ella nosaltres vosaltres ells
            elles em et es ens us li hi ho seu seva seus seves aquest aquesta aquests aquestes això aquell
            és són era eren ser estat està estan ha han havia hem va van fer pot poden entre sense sobre
            fins des quan si perquè on tot tota tots totes altres encara ja només cada mateix dir segons
            durant després abans"""
        ),
    ),
    "gl": (
        "áéíñóúü",
        words(
            """o a os as do da dos das no na nos nas ao un unha uns unhas e ou pero que non nin nunca nada
            eu ti el ela nós eles elas me te se lle lles seu súa seus súas este esta isto ese esa iso é son
            era foi foron ser está están ten teñen había hai pode poden con sen por polo pola para entre
            sobre ata desde cando como máis moi tamén xa aínda só todo toda todos todas outro outra outros
            mesmo onde porque despois antes"""
        ),
    ),
    # Croatian, Serbian in Latin letters, Slovene, against Czech, Slovak and Polish
    "hr": (
        "čćđšž",
        words(
            """i u na je da se za od s sa iz do po o a ali ili nego jer kad kada ako kao što tko šta koji
            koja koje kojih kojeg kojoj koju su bio bila bilo bili biti će ću ćemo nije nisu nisam sam smo
            ste si bi ne ni nitko ništa nikada ja ti on ona ono mi vi oni mu ga ih im mu joj svoj svoje
            svoju njegov njihov ovaj ova ovo taj ta to tog toga također još već samo vrlo više prema kod
            pri između nakon prije tijekom zbog protiv bez oko ima imaju može mogu treba rekao rekla kaže
            sve svi tako gdje kako zašto ovdje sada"""
        ),
    ),
    "sl": (
        "čšž",
        words(
            """in v na je da se za od s z iz do po o a ali pa ker ko kadar če kot kaj kdo ki kateri katera
            katere so bil bila bilo bili biti bo bodo ni niso nisem sem smo ste si bi ne nihče nič nikoli
            jaz ti on ona mi vi oni mu ga jih jim svoj svoje njegov njihov ta to tega tem tudi še že samo
            zelo več pri med pred zaradi proti brez okoli ima imajo lahko mora morajo dejal dejala pravi
            vse vsi tako kje kako zakaj zdaj le sta pod nad"""
        ),
    ),
    # Bulgarian, Serbian, Macedonian, Belarusian, against Russian and Ukrainian
    "bg": (
        "абвгдежзийклмнопрстуфхцчшщъьюя",
        words(
            """и в във на с със за от до по при през след преди към без под над между е са беше бяха бил
            била било били съм сме ще да не няма нито никога нищо никой аз ти той тя то ние вие те го му я
            ѝ им ги ни ви си се свой своя своите неговата този тази това тези онзи който която което които
            кой какво как защо кога къде но или ако че като защото а обаче също още вече само много повече
            може могат трябва има имат каза заяви всички всичко така там тук сега според един една едно"""
        ),
    ),
    "sr": (
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        words(
            """и у на је да се за од с са из до по о а али или него јер кад када ако као што ко шта који
            која које којих којег којој су био била било били бити ће ћу није нису нисам сам смо сте би не
            ни нико ништа никада ја ти он она оно ми ви они му га их им јој свој своје његов њихов овај ова
            ово тај та то тог тога такође још већ само врло више према код при између након пре током због
            против без око има имају може могу треба рекао рекла каже све сви тако где како зашто овде сада"""
        ),
    ),
    "mk": (
        "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
        words(
            """и во на со за од до по при низ пред кон без под над меѓу е се беше беа бил била биле сум сме
            ќе да не нема ниту никогаш ништо никој јас ти тој таа тоа ние вие тие го му ја ѝ им ги ни ви си
            свој овој оваа ова овие кој која кое кои што како зошто кога каде но или ако дека бидејќи а
            исто уште веќе само многу повеќе може можат треба има имаат рече изјави сите така таму тука
            сега според еден една едно"""
        ),
    ),
    "be": (
        "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
        words(
            """і й ў у на з са да ад для па пад перад праз пры аб пра за над між без пасля каля не ні няма
            ніколі нічога ніхто я ты ён яна яно мы вы яны яго яе яму ёй іх ім мне мяне нас вас свой сваю
            свае гэты гэта гэтага гэтай той які якая якое якія што хто як дзе калі чаму ёсць быў была было
            былі быць будзе будуць можа можна трэба таксама яшчэ ужо ўжо толькі вельмі тут там цяпер усе
            ўсе але або ці бо каб так сказаў"""
        ),
    ),
    # Estonian, against Finnish
    "et": (
        "äöõüšž",
        words(
            """ja ning või aga kuid et kui nagu sest vaid ei ole on oli olid olnud olla mina sina tema ma
            sa ta me te nad see seda selle need nende mis kes kus kuidas miks millal oma ise tema teda mida
            kelle mille ka veel juba ainult väga siis nii siin seal nüüd kõik kõige mõned teised saab võib
            peab pärast enne jooksul üle all peale kohta koos ilma vastu ütles"""
        ),
    ),
    # Indonesian and Malay, Vietnamese: Latin letters, many short words
    "id": (
        "",
        words(
            """dan yang di ke dari untuk dengan pada dalam ini itu adalah tidak bukan akan telah sudah juga
            atau tetapi tapi oleh karena saya aku kamu dia ia kami kita mereka nya ada bisa dapat harus
            seperti sebagai lebih sangat para saat ketika jika agar bahwa kata ujar antara setelah sebelum
            secara tersebut masih hanya lagi banyak semua satu dua belum"""
        ),
    ),
    "vi": (
        "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
        words(
            """và của là có không được cho trong với các những một này đó khi đã sẽ đang người từ để ở trên
            về ra vào như cũng nhưng hay hoặc vì nếu thì mà tôi anh chị em ông bà họ chúng ta nó gì ai nào
            sao lại rất nhiều hơn đến theo sau trước tại bị phải đi nói"""
        ),
    ),
    # Latvian, Lithuanian, Albanian: letters shared with several of ours
    "lt": (
        "ąčęėįšųūž",
        words(
            """ir į iš su už po per nuo iki prie apie be ar bet o kad kai jei kaip nes ne nėra nei niekada
            nieko aš tu jis ji mes jūs jie jos jo jų mano savo šis ši tai tas ta kuris kuri kurie kas ko
            kur kodėl yra buvo bus būti gali turi taip pat dar jau tik labai čia ten dabar visi viskas
            daugiau pasak sakė teigė"""
        ),
    ),
    "lv": (
        "āčēģīķļņšūž",
        words(
            """un ir no uz ar par pie pēc līdz pret bez kā ka ja jo bet vai ne nav nekad neko es tu viņš
            viņa mēs jūs viņi viņu savu šis šī tas tā kas kurš kura kuri kur kāpēc bija būs būt var arī vēl
            jau tikai ļoti šeit tur tagad visi viss vairāk lai kad gan teica sacīja"""
        ),
    ),
    "sq": (
        "çë",
        words(
            """dhe në e të i një për me nga që më se si është janë ishte ishin ka kanë kishte do nuk mos
            por ose kur nëse unë ti ai ajo ne ju ata ato tij saj tyre kjo ky këto këta cili cila çfarë kush
            ku pse shumë edhe vetëm tani pas para mes nën mbi deri pa tha thotë"""
        ),
    ),
    # Afrikaans, against Dutch
    "af": (
        "êëîïôûé",
        words(
            """die 'n en van in is het nie dat te om op met vir was sy hy hulle ons ek jy julle wat aan as
            by deur na uit ook sal kan moet word sou wees nog maar of want hierdie daardie hoe waar wie toe
            oor haar hom hul geen niks nooit baie meer weer elke het alle ander self onder tussen sê gesê"""
        ),
    ),
    # Azerbaijani, against Turkish: of the many shared words only a few, or Turkish would hardly win any more
    "az": (
        "əçğıöşü",
        words(
            """və o bu ki də dedi ilə üçün lakin çünki kimi qədər əvvəl qarşı görə haqqında mən sən onun
            onu öz özü deyil yoxdur heç idi olunub edir etdi edib edən çox hər bəzi eyni başqa hələ artıq
            indi necə niyə bildirib yalnız tərəfindən arasında onlar biz siz bunu buna olub"""
        ),
    ),
}
"""Tag -> (letters beyond a–z, or the alphabet for Cyrillic; common closed-class words)."""
