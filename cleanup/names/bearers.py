"""Bearers: who and what else a name may belong to, when the sentence says so: people, animals, dishes, works, brands; and the words that are said of names.

Closed lists, by hand, in the languages of the tables; folded. They are asked about the few words beside a name (`kinds.bearing`). They are wider than
`names.namesakes` (`play` and `fighter` stand here), since more is asked of them: the sentence says `is a …`, or `…, a …`. A wrong hit leaves a foreign spelling standing.
"""

from __future__ import annotations

from typing import Final

from cleanup.lexicon.closed import words

KIN: Final = words("""
    aunt auntie uncle cousin sister brother mother father mum mom dad grandma grandpa granny grandmother grandfather grandson granddaughter niece nephew wife husband
    daughter son stepsister stepbrother godmother godfather girlfriend boyfriend friend roommate flatmate classmate schoolmate colleague baby toddler girl boy lady
    tante onkel cousine schwester bruder mutter vater oma opa großmutter großvater enkel enkelin nichte neffe frau mann tochter sohn freundin freund patin pate kollegin kollege nachbarin
    oncle sœur frère mère père grand-mère grand-père nièce neveu femme mari fille fils copine copain amie ami marraine parrain
    tía tío prima primo hermana hermano madre padre abuela abuelo sobrina sobrino esposa esposo marido hija hijo novia novio amiga amigo
    zia zio cugina cugino sorella fratello nonna nonno nipote moglie marito figlia figlio fidanzata fidanzato amica amico
    tia tio irmã irmão mãe pai avó avô sobrinha sobrinho mulher filha filho namorada namorado
    ciocia wujek kuzynka kuzyn siostra brat matka ojciec babcia dziadek wnuczka wnuk córka syn żona mąż koleżanka kolega przyjaciółka przyjaciel
    teta strýc sestřenice bratranec sestra bratr matka otec babička dědeček děda vnučka vnuk dcera manželka manžel kamarádka kamarád
    тітка дядько сестра брат мати батько бабуся дідусь онучка онук донька дочка син дружина чоловік подруга приятель
    тётя тетя дядя мать отец бабушка дедушка внучка внук дочь сын жена муж
""")
"""Before a name, and in what is said of it. A head of state is nobody's cousin in the news."""

ANIMALS: Final = words("""
    cat kitten dog puppy hound greyhound dachshund poodle poodles terrier spaniel horse mare stallion filly colt pony ponies foal gelding donkey goat cow bull heifer
    parrot canary canaries hamster rabbit tortoise elephant bear tiger lion
    katze kater kätzchen hund hündin dackel pudel pferd stute hengst fohlen pony esel ziege kuh stier papagei kaninchen schildkröte elefant bär
    chat chatte chaton chien chienne teckel caniche cheval jument étalon poulain pouliche poney âne chèvre vache taureau perroquet lapin tortue
    gato gata gatito perro perra caballo yegua potro poni burro cabra vaca toro loro conejo tortuga
    gatto gatta gattino cane cagna bassotto barboncino cavallo cavalla puledro puledra asino capra mucca pappagallo coniglio tartaruga
    cão cadela cachorro cavalo égua burro papagaio coelho tartaruga
    kot kotka kotek pies suka jamnik pudel koń klacz ogier źrebię kucyk osioł koza krowa papuga królik żółw
    kočka kocour kotě pes fena jezevčík pudl kůň klisna hřebec hříbě poník osel koza kráva papoušek králík želva
    кішка кіт кошеня пес собака кінь кобила жеребець лоша коза корова папуга кролик черепаха
    кошка кот котёнок пёс конь лошадь кобыла жеребец жеребёнок попугай
""")

TRADES: Final = words("""
    dentist nurse midwife baker butcher tailor clockmaker watchmaker shoemaker cobbler carpenter joiner plumber mechanic electrician gardener fisherman
    hairdresser barber shopkeeper innkeeper librarian postman referee jockey solicitor accountant potter weaver zahnarzt zahnärztin notar notarin bäcker
    bäckerin metzger schneider schneiderin uhrmacher schuster tischler klempner mechaniker gärtner gärtnerin bauer bäuerin fischer friseur friseurin
    schiedsrichter dentiste infirmière boulanger boulangère boucher tailleur horloger cordonnier menuisier plombier mécanicien jardinier coiffeur
    coiffeuse instituteur institutrice arbitre chirurgien notaire verrier luthier dentista enfermera panadero panadera carnicero sastre relojero zapatero
    carpintero fontanero mecánico jardinero peluquero peluquera química árbitro cirujano notario infermiera panettiere macellaio sarto orologiaio
    calzolaio falegname idraulico meccanico giardiniere parrucchiere parrucchiera arbitro portiere chirurgo notaio enfermeira padeiro padeira açougueiro
    alfaiate relojoeiro sapateiro carpinteiro canalizador mecânico jardineiro cabeleireira guarda-redes cirurgião dentysta dentystka pielęgniarka piekarz
    rzeźnik krawiec krawcowa zegarmistrz szewc stolarz hydraulik mechanik ogrodnik fryzjer fryzjerka sędzia notariusz zubař zubařka sestřička pekař řezník
    krejčí hodinář švec truhlář instalatér zahradník kadeřnice rozhodčí notář стоматолог пекар кравець годинникар швець тесля сантехнік механік садівник
    перукарка суддя нотаріус зубной пекарь портной часовщик сапожник плотник сантехник садовник парикмахер судья
""")
"""What neighbours are, and nobody whom the tables hold."""
ARTS: Final = words("""
    doctor farmer teacher physicist chemist mathematician botanist painter sculptor poet novelist composer violinist pianist singer trumpeter drummer
    goalkeeper surgeon photographer priest nun monk arzt ärztin anwältin lehrer lehrerin physiker chemiker maler malerin bildhauer dichter komponist
    geiger sänger sängerin torwart pfarrer médecin physicien chimiste peintre sculpteur poète compositeur violoniste pianiste chanteur chanteuse gardien
    curé médico médica maestro maestra físico químico pintor pintora escultor poeta compositor violinista pianista cantante portero cura medico fisico
    chimico pittore pittrice scultore compositore parroco professora cantor cantora goleiro padre lekarz lekarka nauczyciel nauczycielka fizyk fizykiem
    chemik malarz malarka rzeźbiarz poetka kompozytor skrzypek piosenkarka bramkarz chirurg ksiądz lékař lékařka učitel učitelka fyzik malíř malířka
    sochař básník básnířka skladatel houslista klavírista zpěvák zpěvačka brankář farář лікар лікарка вчитель вчителька фізик хімік художник художниця
    скульптор поет поетеса композитор скрипаль піаніст співак співачка воротар хірург врач учитель учительница физик химик художница поэт поэтесса скрипач
    пианист певец певица вратарь
""")
"""Other people who are called by what they do; no office of a state, and nothing that a state is called (`leader`, `host`, `victim`)."""
CRAFTS: Final = TRADES | ARTS

SERVED: Final = words("""
    dish dishes delicacy speciality stew soup sausage dessert pastry cake biscuit biscuits wafers cookie cookies salad sauce gravy curds cheese fries chips muesli cereal sweet
    sweets cocktail drink liqueur dumpling dumplings pancake pancakes noodles sandwich casserole fondue jam tomato salami tastes tasted
    gericht speise spezialität eintopf suppe soße sauce bratensoße kuchen torte keks kekse käse pommes pilze pilzen knödel salat cocktail getränk tomate schmeckt schmeckte
    plat spécialité ragoût soupe gâteau fromage frites sauce biscuit boisson tomate gaufrette
    plato especialidad guiso sopa pastel queso patatas salsa galleta bebida tomate
    piatto specialità zuppa torta formaggio patatine biscotto bibita pomodoro
    prato especialidade sopa bolo queijo batatas molho bolacha bebida tomate
    danie potrawa zupa ciasto ser serem frytki frytek sos sosem napój koktajl pomidor
    jídlo pokrm polévka koláč sýr sýrem hranolky hranolků omáčka omáčkou nápoj koktejl rajče
    страва суп торт сир сиром картоплі соус соусом напій коктейль помідор
    блюдо торт сыр сыром картофеля соус соусом напиток помидор
""")
"""What is eaten and drunk, and no guest of a state ever is."""

EATEN: Final = words("""
    eat eats ate eaten eating cook cooks cooked cooking bake baked baking taste tastes tasted fry fried serve serves served slice sliced
    isst essen aß aßen gegessen kocht kochte buk backte schmeckt schmeckte bestellten servierte servieren
    mange mangent mangeait mangé mangeons goûté dégusté
    come comen comimos comía comieron tomamos probamos cocina
    mangia mangiano mangiammo mangiava mangiato assaggiò
    comemos comeram comeu provámos
    jedzą jedliśmy jadł jadła zjadł zjadła jí jedli jedl jedla snědl  їли їв їла съел съела
""")
"""Before what is eaten. `served` is said of soup rather than of presidents."""

WORKS: Final = words("""
    play fighter jet aircraft bomber missile carrier airship dinghy sloop ketch trawler dredger typeface font app game program software cartoon sculpture statue sonnet poem painting
    hut guesthouse inn ranch farm orchard vineyard tent asteroid comet crater mountain species beetle butterfly sunflower rose apple pear grape variety breed genus weed
    weekly daily channel broadcaster network agency label festival fair race polka march stanza verse muesli cheese biscuit tomato salami watch toy doll puppet robot model
    surname nickname pseudonym maiden title brand trademark codename acronym abbreviation anagram name names titles brands class dance prize award valley hill meadow lane row cottages quarry mine mill
    theaterstück kahn lastkahn schrift schriftart spiel gesellschaftsspiel programm hütte gasthof asteroid komet krater käfer sorte rasse wochenzeitung walzer marsch polka tanz preis tal hügel straße
    familienname spitzname deckname mädchenname titel pseudonym name
    pièce avion chasseur cargo dériveur police logiciel jeu cabane refuge auberge ferme astéroïde comète cratère espèce variété race valse marche danse prix péniche
    surnom pseudonyme titre nom patronyme
    avión caza velero tipografía juego programa refugio posada finca asteroide cometa cráter especie variedad raza vals marcha danza gabarra premio apellido apodo seudónimo título nombre
    aereo caccia carattere gioco programma rifugio locanda fattoria asteroide cometa cratere specie varietà razza valzer marcia danza chiatta premio cognome soprannome pseudonimo titolo nome
    avião caça jogo abrigo pousada quinta espécie variedade raça valsa dança barcaça prémio apelido alcunha pseudónimo nome
    sztuka samolot myśliwiec krój czcionka gra program schronisko gospoda gospodarstwo planetoida kometa krater gatunek odmiana rasa walc marsz taniec barka nagroda nazwisko pseudonim tytuł nazwa
    hra letadlo stíhačka písmo program chata hostinec statek planetka kometa kráter druh odrůda plemeno valčík pochod tanec člun cena příjmení přezdívka pseudonym titul název jméno
    п'єса літак шрифт гра програма хатина астероїд комета кратер вид сорт порода вальс марш прізвище прізвисько псевдонім назва ім'я
    пьеса самолёт игра программа хижина астероид сорт фамилия прозвище псевдоним название имя
""")
"""What else has a name of its own."""

SETTLED: Final = words("""
    village hamlet town township district quarter suburb borough neighbourhood neighborhood parish community settlement
    dorf weiler stadtteil stadtviertel bezirk ortsteil vorort village hameau quartier faubourg aldea pueblo barrio pedanía villaggio borgo frazione quartiere aldeia vila bairro
    wieś wioska dzielnica osiedle vesnice víska čtvrť předměstí село хутір район деревня посёлок
""")
"""Smaller than what the news calls by the name."""

NAMING: Final = words("""
    word name names exonym endonym toponym spelling form term surname nickname pseudonym title inscription pronounced spelt spelled
    wort name namen schreibung schreibweise form begriff familienname spitzname aufschrift mot nom terme surnom inscription graphie palabra nombre término apellido apodo grafía
    parola nome termine cognome soprannome grafia palavra termo apelido słowo nazwa nazwę forma nazwisko pisownia napis slovo název jméno tvar příjmení nápis
    слово назва форма прізвище напис название фамилия надпись
""")
"""Directly before a name that is spoken of: `the exonym Kiew`."""

NAMED: Final = words("called named titled entitled dubbed christened baptised baptized nicknamed branded labelled labeled")
"""`a village called Moskau`, `a dog named Österreich`; a person who called is no noun (`Trump called Rosja`)."""
CALLING: Final = words("""
    call calls called nennen nennt nannten nannte heißt hieß appellent appelle appelaient nomment llaman llama llamaban chiamano chiama chiamavano chamam chama chamavam
    nazywają nazywa nazywali zwą říkají říkali nazývají називають звуть называют зовут
""")
"""`What the Austrians call Wien`, `Poles call the city Wilno`."""
KNOWN: Final = words(
    "known listed filmed spelt spelled written billed bekannt connue connu conocida conocido nota noto conhecida conhecido znana znany známá známý"
)
"""Before `as`: `an inn known as Kreml`."""
AS: Final = words("as als sous como come jako")

IS: Final = words("""
    is was are were isn't wasn't remains ist war sind waren est était sont étaient fut es era son eran fue è sono erano fu é são eram foi to jest był była było są byli były
    je byl byla bylo jsou byli byly є був була було — – был была было это
""")
"""`Monaka are wafers`."""

SMILED: Final = words("""
    smiled smiles laughed laughs giggled nodded sighed shrugged sobbed wept sneezed yawned whispered blushed winked waved limped knitted tiptoed married divorced fainted
    lächelte lächelt lachte lacht nickte seufzte weinte schluchzte gähnte flüsterte errötete zwinkerte winkte strickte niest nieste
    sourit souriait rit riait soupira pleura pleurait bâilla chuchota rougit éternua
    sonrió sonreía rió rio suspiró lloró lloraba bostezó susurró tosió estornudó
    sorrise sorrideva rise rideva sospirò pianse piangeva sbadigliò sussurrò arrossì starnutì
    sorriu sorria riu suspirou chorou chorava bocejou sussurrou corou espirrou
    uśmiechnęła uśmiechnął zaśmiała zaśmiał westchnęła westchnął płakała płakał ziewnęła ziewnął szepnęła szepnął mrugnęła mrugnął kichnęła kichnął
    usmála usmál zasmála zasmál vzdychla vzdychl plakala plakal zívla zívl šeptala šeptal mrkla mrkl kýchla kýchl
    усміхнулася усміхнувся засміялася засміявся зітхнула зітхнув плакала плакав позіхнула позіхнув шепнула шепнув
    улыбнулась улыбнулся засмеялась засмеялся вздохнула вздохнул плакала плакал зевнула зевнул шепнула шепнул
""")
"""What a face does, and no state, town or body."""

SUNG: Final = words("""
    sing sings sang sung hum hums hummed whistled recite recited conducted conducts rehearse rehearsed composed directed reread
    sang sangen singt singen gesungen summte pfiff dirigierte komponierte spielte spielten recorded chanta chantait chante chantaient chanté dirigea récita composa
    cantó cantaba canta cantaron tarareó dirigió compuso cantò cantava cantano diresse compose cantou cantava cantam dirigiu compôs
    śpiewał śpiewała śpiewali zaśpiewał nucił zpíval zpívala zpívali zazpíval співав співала співали пел пела пели
""")
"""Before a song. `spielte`, of a band rather than of a team, since teams play `gegen` somebody."""
BY: Final = words("by")
"""Behind a work, before who made it: `Finlandia by Sibelius`."""

SHOPS: Final = words("""
    bakery garage pharmacy shop store café cafe bar restaurant diner deli grocery sawmill farm barn workshop brewery salon butcher's bookshop bookstore nursery orchard stall
    laundry dairy smithy forge pub tavern kiosk boatyard
""")
"""What a private person owns: `Lawrow's garage`. A villa, a yacht or a palace may be a minister's."""
HOUSES: Final = words("""
    café cafe hotel pension restaurant bar bistro pub bakery bäckerei konditorei metzgerei tischlerei schreinerei praxis kanzlei firma spedition boulangerie librairie pharmacie
    panadería farmacia ferretería panetteria farmacia officina padaria farmácia oficina piekarnia apteka warsztat firma pekařství lékárna dílna пекарня аптека майстерня мастерская
""")
"""Before the surname of its owner, or of whom it is called after: `das Café Tchaikovsky`."""
SIBLINGS: Final = words("""
    brothers sisters twins cousins gebrüder brüder geschwister schwestern zwillinge frères sœurs jumeaux jumelles hermanos hermanas gemelos fratelli sorelle gemelli irmãos irmãs
    gémeos bracia siostry bratři sestry брати сестри братья сёстры
""")
"""`the Lawrow brothers`."""
SONS: Final = words("sons bros daughters söhne fils hijos figli filhos synowie synové сини сыновья")
COURTESY: Final = words("professor coach nurse grandma grandpa aunt uncle landlord landlady baker butcher dentist headmaster headmistress miss")
"""Before the surname of a neighbour; a minister is never called so."""

PRINTED: Final = words("published premiered reissued reprinted screened performed translated staged unfinished remastered")
"""What is done to books, films and pieces: `Amerika was left unfinished`."""
WOMEN: Final = words("women men people peoples tribe tribesmen villagers herders warriors")
"""Behind the name of a people: `Mursi women`."""
IN_TITLES: Final = words("made live winter summer spring autumn death love letters journey greetings lost night nights")
"""With a capital inside a sentence, and a small word, before a place: the title of something (`Made in Österreich`)."""
MINE: Final = words("my your his her")
"""Before a place's name: `her Moskva`, a boat. (`our Ukraine` and `its Krym` are said of the place.)"""
OWNED: Final = MINE | words(
    "our their mein meine meinem meinen dein deine unser unsere unserem unseren sein seine ihr ihre mon ma ton ta son sa notre votre mi tu su nuestra nuestro mia mio tua tuo sua suo nostra nostro minha meu nossa nosso"
)
"""Before what bears a name: `our cat Praha`."""
SAILED: Final = words(
    "sailed sails capsized torpedoed scuttled anchored berthed docked steamed sunk commissioned decommissioned scrapped shipwrecked moored"
)
"""What ships do, and what is done to them."""
ORDERED: Final = words("order orders ordered share shared bestellte bestellten bestellt commandé pedimos pedí ordinato ordinammo pedimos")
ANY: Final = words("each every any another whichever which")
"""Before a word that is no place's name: `every Rom who lives here`."""
KINDS: Final = words(
    "origin type style descent extraction make model variety breed class pottery potters caravan skis boots shoes tyres tiles watch piano rifle trailer lorry tractor"
)
"""Behind a name that is a make's or a style's: `of Adena origin`, `his Tatry caravan`."""
PEOPLES: Final = words("people peoples tribe culture kingdom language warriors masks")
"""Behind `the` and the name of a people: `the Kongo people`."""

GROUND: Final = words("""
    capital city town region province river island islands peninsula state country republic lake sea strait district area territory front border base
    airport port harbour harbor neighbour neighbor ally rival
""")
"""Before the name of a place, and part of how the news speaks of it: `the region Donbas`."""

FORMERLY: Final = words(
    "formerly originally once zunächst einst früher ehemals jadis autrefois antiguamente originalmente antes dapprima dawniej niegdyś dříve kdysi раніше колись прежде раньше"
)
"""Before a name that was another's: `a band called originally Warsaw`, `Wrocław, formerly Breslau`."""

ACTS: Final = words("""
    said says announced rejected accused denied confirmed demanded closed opened sent voted signed approved joined imposed recognised recognized expelled recalled banned condemned
    supports supported refused wants wanted plans planned borders bought sold agreed declared withdrew invaded attacked ordered asked called will would has may must could
""")
"""Behind a name that opens a sentence: what states do."""
WITH: Final = words("with without than like mit ohne als wie avec sans comme con sin como senza com sem z bez jako se s")
"""Before people rather than places."""

PAST: Final = words(
    "interwar inter-war pre-war prewar medieval habsburg tsarist century zwischenkriegszeit siècle siglo secolo século wieku století століття веке"
)
"""`The interwar Wilno`: the place of a time, by the name that it had then."""

STATES: Final = words("us-bundesstaat bundesstaat état estado stato stanie stan státě stát штаті штат штате")
"""A state of America, as other languages say it."""

EPONYMS: Final = words("law laws theorem constant effect displacement equation principle syndrome disease inequality paradox formula rule")
"""Behind a possessive: what is called after the scholar who found it."""
PLAYED: Final = words("""
    played portrayed voiced gespielt verkörpert joué jouée interprété interprétée interpretada interpretado interpretata interpretato vivida grana grany hraje zahraná
    зіграна зіграний сыграна сыгран
""")
SETTLERS: Final = words("texan texans nebraskan nebraskans iowan iowans oklahoman oklahomans minnesotan minnesotans kansan kansans ohioan ohioans")
"""People of American states, where towns are called like those that their settlers came from."""
RECORDS: Final = words("album albums albumu albumem альбом альбома альбомі альбоме álbum tracklist soundtrack b-side")
QUARTERS: Final = {
    "praga": words("warsaw warsaw's vistula warszawa warszawy warszawie warschau varsovie varsovia varsavia varsóvia weichsel vistule"),
    "włochy": words("warsaw warszawa warszawy warszawie warschau"),
    "wola": words("warsaw warszawa warszawy warszawie warschau"),
}
"""Quarters that are called like places elsewhere, with what tells them."""
INSTEAD: Final = words("instead statt anstatt anstelle zamiast místo замість вместо invece")
"""Before a spelling that is spoken of."""
BY_WHOM: Final = words("by von par por da przez kým od")
INSTITUTIONS: Final = words("""
    agency broadcaster network channel newspaper daily weekly portal bloc group party movement organisation organization alliance militia army ministry court bank union
    union federation association company giant firm carrier regulator watchdog authority office service council commission committee parliament party's group's station
""")
"""What an institution is introduced with: `the news agency TASS`, `the Islamic State group`."""
CREATURES: Final = words("""
    centaur wizard witch elf dwarf dragon unicorn mermaid fairy goblin troll android cyborg superhero superheroine heroine protagonist zentaur zauberer hexe drache
    centaure sorcier sorcière lutin fée licorne centauro mago maga strega hechicero hechicera bruja hada drago dragón dragão feiticeiro bruxa fada elfo centaur
    czarodziej czarownica smok wróżka kentaur čaroděj čarodějka drak víla кентавр чарівник чарівниця дракон фея волшебник волшебница
""")
"""Whom only stories have."""
