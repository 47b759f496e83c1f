"""Turkish: dotted i and dotless ı are two letters (lower-case with care); names take endings after an
apostrophe."""

from cleanup.languages.words import lines, words

NAME = "Turkish"
NATIVE = "Türkçe"
SCRIPT = "Latin"
LETTERS = "çğıöşüâîû"
QUOTES = ("“", "”")
INNER_QUOTES = ("‘", "’")
OTHER_QUOTES = (("«", "»"), ('"', '"'), ("'", "'"))
SPACE_BEFORE = ""
APOSTROPHES = "'’"

ARTICLES = words("bir")
CONJUNCTIONS = words(
    """ve veya ya ile ama fakat ancak lakin çünkü ki eğer hem ne yahut oysa ise de da dahi üstelik yoksa
    madem yani halbuki"""
)
PREPOSITIONS = words(
    """için gibi kadar göre sonra önce beri karşı doğru rağmen dolayı üzere hakkında tarafından arasında
    üzerinde içinde altında üzerine ile dair yönelik birlikte boyunca nedeniyle olarak başka"""
)
SUBJECT_PRONOUNS = words("ben sen o biz siz onlar")
NEGATIONS = words("değil değildir hayır yok yoktur hiç hiçbir asla kimse olmayan olmadığını değildi")
FUNCTION_WORDS = (
    ARTICLES
    | CONJUNCTIONS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | NEGATIONS
    | words(
        """beni bana bende benim seni sana senin onu ona onun ondan onda bizi bize bizim sizi size sizin
        onları onlara onların kendi kendisi kendini kendine bu bunu buna bunun bundan bunda bunlar bunları
        bunların şu şunu şuna burada orada şimdi böyle şöyle öyle ne neden niçin nasıl nerede kim kimin
        hangi kaç var vardı vardır olan oldu olduğu olduğunu olması olmak olacak olur etti eden etmek
        edilen ettiği idi imiş iken mi mı mu mü daha en çok az her herkes bazı tüm bütün aynı diğer bile
        sadece yalnızca artık hâlâ hala henüz zaten belki şey şeyi iki ilk son diye dedi yine tekrar hep
        ayrıca özellikle"""
    )
)
SPEECH_VERBS = words(
    """dedi diyor der dediler söyledi söylüyor söylediler belirtti belirtiyor açıkladı açıklıyor ekledi
    ekliyor vurguladı vurguluyor ifade kaydetti kaydediyor anlattı anlatıyor yazdı yazıyor sordu soruyor
    cevapladı yanıtladı bildirdi duyurdu uyardı uyarıyor savundu savunuyor hatırlattı doğruladı itiraf
    konuştu değerlendirdi aktardı aktarıyor iddia dile"""
)
MONTHS = words(
    """ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ocakta şubatta martta
    nisanda mayısta haziranda temmuzda ağustosta eylülde ekimde kasımda aralıkta"""
)
WEEKDAYS = words("pazartesi salı çarşamba perşembe cuma cumartesi pazar")
ABBREVIATIONS = words(
    """a.ş age alb apt arş astsb av bkz bl bnb böl bul cad çev çvş doç dr ecz fak fiz gen gön haz hst hz
    ing inş jeol kim koor kor korg krş ltd mad mah mat md müh müf mör no nö op opr ord org ort osm öğr örn
    ör prof s sn sok st şb şti tel tic tğm ünv üstğm vb vd vet vs vol yard yay yb yrd yy yzb zf"""
)
TITLES = words(
    """sayın sn bay bayan bey hanım dr prof doç profesör doktor cumhurbaşkanı başbakan bakan bakanı başkan
    başkanı dışişleri içişleri kral kraliçe prens prenses papa piskopos kardinal peder general orgeneral
    korgeneral albay binbaşı yüzbaşı teğmen amiral senatör milletvekili belediye vali valisi kaymakam hakim
    yargıç büyükelçi sekreter müdür müdürü sözcü sözcüsü şef lider lideri şansölye"""
)
EDITOR_MARKS = lines(
    """
    ed.
    ed.n.
    editörün notu
    ç.n.
    ç. n.
    y.n.
    e.n.
    yay. haz. notu
    """
)
