"""Sexes: given names that are borne by women alone, or by men alone.

By hand, from many countries, and only names that are certain: one that both bear somewhere (`Andrea`, `Kim`, `Nikita`, `Simone`, `Jean`, `Robin`,
`Alex`, `Sascha`, `Maria` as a man's second name aside) is on neither list, and neither is one that is a common English word or a usual surname of
others (`Dean`, `Grace`, `Rose`, `Virginia`). A hyphenated name goes by its first part (`Marie-France`, `Jean` being on no list). Letters are compared
without accents.

>>> sex_of("Zuzana"), sex_of("Łukasz"), sex_of("Andrea")
('f', 'm', None)
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final, Literal

from cleanup.lexicon.closed import words

__all__ = ["FEMALE", "MALE", "Sex", "sex_of"]

Sex = Literal["f", "m"]

_PLAIN: Final = str.maketrans("łŁøØđĐıß", "lLoOdDis")


def _plain(name: str) -> str:
    if name.isascii():
        return name.lower()
    letters = unicodedata.normalize("NFD", name.translate(_PLAIN))
    return "".join(c for c in letters if not unicodedata.combining(c)).lower()


FEMALE: Final = words("""
    abigail argelia francie freida frieda ginevra jordana noemi noemie rieke sidonie ada adela adele adriana agata agatha agnes agnieszka aicha aida aileen aino aisha aishwarya alberta aldona alena alessandra alessia
    alexandra alfreda alice alicia alicja alina aliona alison allison alma alyona amalia amanda amelia amelie amina amira ana anabel anastasia
    anastasiia anastasiya anastazja anca anette angelica angelika angeliki angelina aniela anika anita anja ann anna annabel annalena annalisa
    anne annegret annelies anneliese annette annie annika anouk antje antonella antonia antonina anya apolonia ariadna ariane arianna astrid
    aube aurelia aurelie aurora ayesha ayse aysel azra barbara barbora beata beate beatrice beatrix beatriz begona benedetta berenice bernadette
    bertha bettina betty bianca birgit birgitta bogna bohdana bojana bozena bridget brigitta brigitte britta brittany bronislava bronislawa
    brunhilde camilla carina carla carlotta carmela carmen carola carolin carolina caroline cassandra catalina caterina catherine cathy cecile
    cecilia celeste celina celine charlene charlotte chiara christa christel christiane christina christine cinzia claire clara clarissa claudia
    clementine clotilde colette concepcion concetta consuelo corina corinna corinne cornelia cristina cynthia dagmar dagmara dagny danica
    daniela danuta daria darina darya deborah delphine denisa denise desiree diana dina dobrawa dolores dominika donata donatella donna dora
    doreen doris dorota dorothea dorothee dorothy dragana dunja edita edith edna edyta eileen ekaterina elaine eleanor elena eleni eleonora
    elfriede eliane elif elin elina elisa elisabeth elisabetta elise eliska eliza elizabeth elke ella ellen elodie eloise elsa elsbeth elvira
    elzbieta emanuela emilia emilie emily emine emma enrica erika ernestina esmeralda esra estelle esther estrella eszter etta eugenia eulalia
    eva evelina eveline evgenia ewa ewelina fabienne fabiola fatima fatma federica felicia felicitas feride filomena fiona flavia fleur franca
    francesca franciszka francoise franziska frauke freya frida friederike fumiko gabriela gabriella gabrielle galina gemma genevieve genowefa
    georgina geraldine gerda gertrud gertrude gesine ghislaine giada giorgia giovanna gisela giulia giuliana giuseppina gizella gloria gordana
    gosia grazia graziella grazyna greta gretchen gudrun gulsum gunilla gwen gwendolyn halina halyna hana hanna hannah hanne hannelore harriet
    hatice hedvika hedwig heidi heike helen helena helene helga helle henrietta henriette henryka hermine hilda hilde hildegard hillary huguette
    hulya ida ieva ilaria ildiko ilona ilse imelda imke ines inga inge ingeborg inger ingrid inmaculada inna ioana ioanna irena irene irina iris
    irma irmgard iryna isabel isabela isabella isabelle ivana iveta ivona iwona izabela jacqueline jadranka jadwiga jagoda jana jane janet
    janina janine jaroslava jasmina jasna jeanne jeannette jelena jennifer jenny jessica jindra jitka joana joanna johanna jolanta josefina
    josephine judith judyta julia juliana julianna julie juliet juliette justina justine justyna jutta kaarina kaja kalina kamala kamila karin
    karina karla karolina kasia katalin katarina katarzyna kate katerina kateryna katharina katherine kathleen kathrin kathryn katja katrin
    katya kayleigh kerstin kinga kirsi kirsten kirsti klara klaudia klavdia konstancja kornelia kristina kristyna krystyna ksenia kunigunde lara
    larisa larissa larysa latifa laura laure leila lena lenka leokadia leonie leonor leonora lesia leticia letizia leyla lidia lidiya lieselotte
    liisa lilia liliana lily lina linda linnea lisa lisbeth liselotte liudmila livia ljiljana ljubica lola loretta lotte louisa louise luana
    lubov lucia luciana lucie lucille lucrezia lucyna ludmila ludmilla luisa luise luz lydia lydie lyudmila mabel madeleine madeline magali
    magda magdalena maike maja malgorzata malin malwina manuela mara marcela marcella mareike margaret margareta margarete margarita margaux
    margherita margit margot margrethe marguerite mariam marianna marianne maribel marica marie mariela marika marina mariola marisa marisol
    marketa marlena marlene marta martha martina martine mary maryam maryana maryla marzena marzia mathilda mathilde matilda matilde maud
    maureen meike melania melanie melinda melissa mercedes meryem meryl michaela michela michelle milena milica mina minna mira miranda mireille
    mirella miriam mirjana mirka miroslava mirosława moira mona monica monika monique montserrat muriel myriam myrtle nadezhda nadia nadine
    nadja nadzieja najat nancy nanette naomi natalia natalie nataliia nataliya natalya natasa natasha nathalie nela nella nevena nicole
    nicoletta nieves nina noelia noemi nora nuria nurten oana octavia odette odile oksana oktawia oleksandra olena olesya olga olha olimpia
    olivia olympia oona ophelia orietta ornella ottilie oxana palmira paloma pamela paola patricia patrizia patrycja paula paulina pauline pavla
    pelagia penelope pepita perla petra petronela phoebe pia piera pilar polina priscilla prudence rachel rachele radka radmila raffaella
    ragnhild rahel raisa ramona raquel rebecca rebeka regina regine renata renate renee rhonda ricarda rita roberta rocio roksana romana romina
    ronja rosa rosalba rosalia rosalie rosalind rosanna rosaria rosella rosemarie rosemary rosina rossana rossella roswitha roxana roza rozalia
    rumiana ruta ruth ruzena sabina sabine sabrina sadie saida saima salma salome samantha samira sandra sanja sanna sara sarah sari saskia
    savannah selin selma senka serena sevda sevgi sharon sheila shirin shirley sibylle sidonia sigrid siiri silke silvana silvia silvie simona
    sinead siobhan sirpa snezana sofia sofie sofija solange solveig sonia sonja sonya sophia sophie soraya stefania stefanie stella stephanie
    stina stine susan susana susanna susanne suzana suzanne svenja svetlana sviatlana swetlana sybille sylvia sylvie sylwia tabea tamara tania
    tanja tanya tara tatiana tatjana tatyana tea tekla teodora teresa terez tereza thea theresa therese tilda tina tiziana tomoko traudl trude
    tuula tuulikki ula ulla ulrike ursula urszula ute valentina valeria valerie vanda vanessa vendula venla vera verena verica verona veronica
    veronika veronique vesna victoria victorine viktoria viktoriia viktoriya viola violeta violetta virginie virpi vita vittoria viviana
    vivienne vlasta waltraud wanda wendy weronika wiebke wieslawa wiktoria wilhelmina wilma winifred wioletta xenia ximena yasemin yasmin
    yekaterina yelena yevgenia yoko yolanda yulia yuliia yuliya yvette yvonne zahra zainab zaneta zdenka zdzislawa zehra zeynep zinaida zita zoe
    zofia zora zorica zoryana zoya zsofia zsuzsanna zuzana zuzanna
    """)
"""Given names of women."""

MALE: Final = words("""
    aaron barnie livan nilo abdel abdullah abraham achim adalbert adam adolf adrian adriano ahmed ahmet aki akira alain alan alastair albert alberto albrecht aldo
    alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alessio alexander alexandre alexandru alexei alexey alfons alfonso
    alfred alfredo ali alistair alois alojzy alphonse alvaro amadeo ambrose amir anatole anatoliy anatoly anders andreas andrei andrej andres
    andrew andrey andreï andrii andris andrius andriy andrzej angelo angus antoine anton antoni antonin antonio antonis antti arkadiusz arkady
    armand armando arnaud arne arnold arnulf arpad arsen arseny artem arthur artur arturo atilla attila august auguste augustin aurelio axel
    balazs baltasar baptiste bartholomew bartlomiej bartolomeo bartosz basil bastian benedikt benedykt beniamino benito benjamin benoit bernard
    bernardo bernd bernhard bertrand biagio bjarne bjorn blazej bogdan boguslaw bohdan bohumil bojan boleslaw borek boris borislav borys boyko
    branislav branko brendan brian bronislaw bruno burkhard caleb calogero carl carles carlo carlos carmelo carsten casimir caspar cedric cem
    cesar cesare cezary charles christian christoph christophe christopher ciro clarence claudio claudiu claus clemens clement clifford colin
    conor conrad constantin cornelis corrado cosimo cristian cristiano cristobal cyril cyryl czeslaw dagobert damian damiano damien damir daniel
    danijel danilo danylo dario darius dariusz darko david davide dejan denis dennis denys derek desmond dezso didier diego dieter dietmar
    dietrich dimitar dimitri dimitrios dimitris dino dirk dmitri dmitrii dmitrij dmitriy dmitry dmytro domenico dominic dominik donald donato
    doru douglas dragan drahomir duncan dusan dymitr dzmitry eberhard eckhard edgar edmondo edmund edoardo eduard eduardo edward edwin egon
    einar elias eloy emanuel emanuele emil emile emiliano emilio emmanuel emre enrico enrique enzo erdal eric erich erik ernest ernesto ernst
    erwin esteban etienne ettore eugen eugene eugenio eugeniusz evaristo evgeni evgenii evgeny ewald ezio fabian fabien fabio fabrice fabrizio
    faustino fausto federico felipe felix ferdinand ferenc fernand fernando filip filippo flavio florent florian francesco francisco franciszek
    franco francois frank frantisek franz fred frederic frederick frederik fredrik friedhelm friedrich fritz fyodor gabor gaetano gaspar gaston
    gavin geoffrey georg georges georgi georgios gerald gerard gerardo gerd gerhard gernot gerrit gheorghe giacomo giampaolo giancarlo gianluca
    gianluigi gianni gilbert gilberto gilles gino gioacchino giorgio giovanni girolamo giuliano giulio giuseppe gleb goffredo goran gordon
    gottfried graham gregoire gregor gregorio gregory grigory grzegorz guenter guglielmo guido guillaume guillermo gunnar gunter gunther gustav
    gustavo gustaw gyorgy gyula haakon hakan hannes hannu hans harald harold harri harry hartmut hassan hector heikki heiko heiner heinrich
    heinz helge helmut hendrik henri henrik henry henryk herbert heribert herman hermann hieronim hilmar holger horst howard hubert hugh hugo
    humbert huseyin iain iakov ian ibrahim ignacio ignacy ignazio igor ihor iker ilie ilkka ilya imre ingmar ingo ingolf ioan ioannis isaac
    isidro ismail ismet istvan iurie ivan ivar ivo iwan jaakko jacek jack jacob jacobo jacques jakob jakov jakub james janez janis janko janos
    janusz jared jarek jarkko jaromir jaroslav jaroslaw jasper javier jeffrey jens jeremy jerome jeronimo jerzy jesus jindrich jiri joachim joao
    joaquin jochen joel joerg johan johann johannes john jonas jonathan jordi jorg jorge jose josef joseph josip jozef jozsef juan juergen juha
    juhani jukka jules julian julien julio julius juraj jurgen juri jurij justin justus kacper kalevi kamil karel karl karlheinz karol kaspar
    kazimierz keith kemal kenneth kevin kirill kjell klaus klemens klement knut konrad konstantin konstanty kornel kostas kristian kristjan
    kryspin krystian krzysztof kuba kurt kyrylo ladislav lajos lambert lars lasse laszlo laurent lauri laurin lawrence lazaro lech leif lenart
    leo leon leonard leonardo leonid leopold leszek lev levente levon liam lionel ljubomir lorenz lorenzo lothar louis luc lucas lucian luciano
    lucien lucjan ludger ludovic ludovico ludvik ludwig ludwik luigi luis luka lukas lukasz luke lutz lyubomir maciej magnus mahmoud maksim
    maksym maksymilian malcolm manfred manolo manuel marc marcel marcelo marcin marco marcos marcus marek mariano marijan marin mario mariusz
    mark markku marko markus martin marvin massimiliano massimo matej mateo mateus mateusz mathias mathieu mathis mati matteo matthew matthias
    matthieu matti maurice mauricio maurizio mauro max maxim maxime maximilian mehmet melchior michael michail michal michel miguel mihai mihail
    mikael mikhail mikko mikolaj mikulas mikuláš milan milos miloslav milosz mircea mirko miroslav miroslaw mladen mohamed mohammed moritz
    mstislav muhammad murat mustafa mykhailo mykola narcyz nathan nathaniel nemanja nestor neven niccolo nicholas nicolae nicolas niels niklas
    niko nikolai nikolaj nikolaos nikolaus nikolay nikos nils norbert norman nuno octavio olaf olav oldrich oleg oleh oleksandr oleksii oleksiy
    olgierd oliver olivier omar onni orhan orlando oscar oskar osman osvaldo oswald otakar ottavio ottmar otto ovidiu owen paavo pablo
    panagiotis pankracy paolo pascal pasquale patricio patrick patrik patryk paul paulo pavel pavlo pavol pawel pedro pekka pentti percy pere
    petar peter petr petri petro petros petru philip philipp philippe pier pierluigi piero pierre pietro piotr predrag primoz prokop przemyslaw
    pyotr quentin quintin radek radoslav radoslaw radovan radu rafael rafal raffaele raimund rainer ralf ralph ramiro ramon randall raoul
    rastislav raul raymond reinhard reinhold reino remigiusz renato renaud reto ricardo riccardo richard riku rinaldo rino risto robert roberto
    rocco roderick rodolfo rodrigo roger roland rolando rolf romain roman romano romeo romuald ronald ronan ruben rudolf rudolph rufus ruggero
    ruslan russell ryszard salvador salvatore samuel samuli sandor sandro saul saverio seamus sean sebastian sebastiano sebastien semyon seppo
    serge sergei sergej sergejs sergey sergii sergio sergiusz serhii serhiy severin siegfried sigmund silvester silvio simeon simo simon
    slavomir slawomir slobodan sorin spyros srdjan stanislao stanislaus stanislav stanislaw stavros stefan stefano steffen stelian stephane
    stephen steven stipe stjepan stuart svein sven svyatoslav sylvain sylvester szczepan szymon tadeas tadeusz tamas tancredi tapani tapio taras
    tarik tarmo teemu teodor terence theodor theodore theodoros thibault thierry thomas thorsten tibor timo timofey timothy timur tino titus
    tiziano tobias todor tom tomas tomasz tomaz tommaso tommy torben tore torsten toshio tristan tullio tuomas tymon tymoteusz ugo uli ulrich
    umberto urho uwe vaclav vadim vadym valdemar valentin valentino valerio valeriy valter vasil vasile vasily vasyl veikko veli vicente victor
    vidar viktor vilhelm vincenc vincent vincenzo virgil virgilio vitali vitalii vitaliy vitaly vitezslav vito vitold vittorio vjekoslav vlad
    vladimir vladislav vlastimil vojislav vojtech volker volodymyr vsevolod vyacheslav vyatcheslav waclaw wacław waldemar walter wenzel werner
    wieslaw wiktor wilhelm willem william winfried witold wladimir wladyslaw wlodzimierz wojciech wolfgang wolfram xaver xavier yannick yannis
    yaroslav yegor yevgeny yevhen yiannis yorgos yuri yurii yuriy yusuf yves zbigniew zbynek zdenek zdravko zdzislaw zeljko zenon zoltan zoran
    zygmunt
    """)
"""Given names of men."""


@cache
def _tables() -> tuple[frozenset[str], frozenset[str]]:
    women, men = ({_plain(n) for n in names if "-" not in n} for names in (FEMALE, MALE))
    return frozenset(women - men), frozenset(men - women)


def sex_of(given: str) -> Sex | None:
    """The sex of those who bear a given name, where that is certain."""
    women, men = _tables()
    plain = _plain(given.removesuffix("’s").removesuffix("'s").split("-")[0])
    return "f" if plain in women else "m" if plain in men else None
