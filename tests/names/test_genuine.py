"""Names that look foreign and are right: nobody in the news, a town elsewhere, a title in its own language, a make."""

from __future__ import annotations

import pytest

from cleanup import Cleaner

KEPT = [
    "The polka festival in Warszawa, Indiana, drew two thousand dancers.",
    "My aunt grew up in Moskva (Idaho) and never learned to ski.",
    "Her grandparents farmed near Praha, Nebraska, until the drought.",
    "The choir closed with Moskva slyshit nas dolgo, an old waltz.",
    "Mrs Pieskow from the bakery on the corner retired in March.",
    "Mr Selenski taught chemistry at the grammar school for thirty years.",
    "Ms Makron won the raffle and gave the ham to her neighbour.",
    "The Makron gearbox needs a new seal every two years.",
    "A Lawrow carburettor was found under the bench.",
    "Kreml toothpaste vanished from the shelves in the sixties.",
    "They skated to Moskau, the dance track that nobody could escape that winter.",
    "We listened to Warschau, a ballad about a lost umbrella.",
    "The yacht Moskwa leaked at both ends.",
    "Dinner at the Praha restaurant cost more than the flight.",
    "A bottle of Moskwa stood half empty on the piano.",
    "The novel Rosja sold forty copies.",
    "The film Wien opens with a funeral.",
    "Hotel Kijów has no lift and no breakfast.",
    "In Polish, London is Londyn.",
    "The street is called Berliner Allee, though Berlin is far away.",
    "Anton Lawrow repairs accordions in a cellar in Bremen.",
    "Helga Selenskyj, a midwife from Rostock, wrote the cookbook.",
    "Tomasz Kreml scored the winning goal for the village side.",
    "Emil Moskau was the first postman of the valley.",
    "Dr Sandra Wien will see you now.",
    "The brand Rossija made radios with wooden cases.",
    "Nelly Putina bred canaries in Ohio.",
    "Grandmother signed her letters Olga Zelenska, Toledo, Ohio.",
    "The crossword asked for the German for Munich: München.",
    "The beer Praga is brewed in two towns.",
    "Her grandfather studied law in Wilno in 1931 and never went back.",
    "The comet 4417 Praha will be visible in May.",
    "The Warsaw district of Praga has the best bakeries.",
    "The book was signed “Alexandre Soljenitsyne” and cost a fortune.",
    "The jazz festival Tuska moved to June.",
    "The old name for the land, Deutschland, puzzled the pupils.",
    # what is said of the name
    "Tejas is a light fighter built in Bangalore.",
    "Monaka are crisp wafers filled with bean jam.",
    "Soyuz and Moskva were the names of his two canaries.",
    "Kavkaz is a semi-soft cheese from the dairy at Armavir.",
    "Her maiden name was Sachsen.",
    "Londyn, the family doctor, still makes house calls.",
    "Brugg, a Swiss town on the Aare, has a castle and a railway yard.",
    "Poutine is best eaten hot, with squeaky cheese curds.",
    "Dostoïevski, a rescue cat, lives in the bookshop.",
    # what stands before it, and behind it
    "Our ferret Donau bites.",
    "My sister Francie keeps bees behind the garage.",
    "Francie smiled and handed the baby back to its mother.",
    "She shared a flat with Ginevra until the lease ran out.",
    "Ginevra, who was nine, had never seen the sea.",
    "Mosca sold the vineyard to his brother-in-law in 1998.",
    "They hummed Finlandia on the way home from the rink.",
    "Finlandia by Sibelius closed the programme.",
    "Pommern was torpedoed at Jutland with all hands.",
    "Amerika was left unfinished when Kafka died.",
    "Burial mounds of Adena origin line the river in Ohio.",
    "Masks of the Kongo people filled two rooms of the museum.",
    "Lawrow's garage fixed the clutch in an afternoon.",
    "Pieskow and Sons have made brushes since 1911.",
    "The Lawrow brothers own the last sawmill in the county.",
    "Bring two bottles of Gorbatschow and some limes.",
    "The perfume Paris-Moscou was sold in a red bottle.",
    # how things are called
    "The German exonym Kiew is falling out of use.",
    "A village called Moskau lies in Thuringia, beside a pond.",
    "Poles call the city Wilno, Lithuanians Vilnius.",
    "The inn known as Kreml burned down before the war.",
    "The choir put the poster “Selenskyj kommt!” into a frame.",
    # lists, books, post
    "Praha: Academia, 1978.",
    "Miłosz, C., Zniewolony umysł, Warszawa 1989.",
    "The envelope said only Kowalski, 00-950 Warszawa.",
    "Write to the archive at Na Příkopě 3, 110 00 Praha 1.",
    "Cast: Vrba, Jan; Moskva, Petra; Zima, Olga.",
    # other names and words
    "Shells fell on Douma overnight.",
    "Emirati officials met the crew in Cairo.",
    "MTS sold its stake in the operator.",
    "Dodona was the oldest oracle in Greece.",
    "Attali wrote the libretto in three weeks.",
    "Borrelia is carried by ticks.",
    "Samoas are coated in caramel and coconut.",
    "Ragusa, in the south-east of Sicily, was rebuilt after the earthquake.",
]

ELSEWHERE = [
    ("de", "Zum Mittagessen gab es Poutine mit Pilzen."),
    ("de", "Cina, meine Nachbarin, sammelt Teekannen."),
    ("de", "Ginevra lachte und stellte den Koffer ab."),
    ("de", "Unser Kater Praha schläft auf dem Klavier."),
    ("fr", "Wien est le nom d'un café de la rue Blanche."),
    ("fr", "La Polska est une danse suédoise."),
    ("fr", "Milosz, La Prise du pouvoir, Warszawa 1990."),
    ("es", "Los polacos llaman Wilno a la ciudad."),
    ("es", "Wien fue físico y ganó el Nobel."),
    ("it", "La mia gatta Praha dorme sul pianoforte."),
    ("it", "La corale cantò España di Chabrier."),
    ("pt", "A Poutine é um prato canadiano."),
    ("pl", "Wien był fizykiem i dostał Nobla."),
    ("pl", "Ginevra uśmiechnęła się i odstawiła walizkę."),
    ("cs", "Poutine je kanadské jídlo z hranolků."),
    ("cs", "Malíř Bretagne žije v Telči."),
    ("uk", "Poutine — це канадська страва з картоплі."),
    ("ru", "Poutine — канадское блюдо из картофеля."),
]

TOLD = [
    ("fr", "Poutine is a Québécois dish of chips, cheese curds and gravy."),
    ("de", "Lawrow's garage fixed the clutch in an afternoon."),
    ("ru", "Smirnova won the slalom by a second."),
    ("pl", "The sun disc Aten stood above all other gods."),
    ("pl", "Indie labels pay late, but they pay."),
    ("ru", "The state channel Rossiya 1 broadcast the concert live."),
    ("de", "Every Rom who lives in the district may vote."),
    ("cs", "The asteroid 2367 Praha was found in 1981."),
]

MENDED = [
    ("The Makron government lost the vote on Tuesday.", "The Macron government lost the vote on Tuesday."),
    ("Minister Lawrow rejected the offer.", "Minister Lavrov rejected the offer."),
    ("The Kreml spokesman did not comment.", "The Kremlin spokesman did not comment."),
    ("Fires burned near Moskwa, California and the coast.", "Fires burned near Moskwa, California and the coast."),
    ("In Moskwa, officials kept silent.", "In Moscow, officials kept silent."),
    ("Talks in Moskwa ended without a result.", "Talks in Moscow ended without a result."),
    ("After the long drought Turcja declared a state of emergency.", "After the long drought Turkey declared a state of emergency."),
    ("Exports from Schweiz were hit by tariffs.", "Exports from Switzerland were hit by tariffs."),
    ("The trials in Norymberga are cited as a model.", "The trials in Nuremberg are cited as a model."),
    ("Polska rejected the plan.", "Poland rejected the plan."),
    ("She moved to Ginevra in May.", "She moved to Geneva in May."),
    ("Poutine said he would stay.", "Putin said he would stay."),
    ("The spokesman of Rosja is a father of four.", "The spokesman of Russia is a father of four."),
    ("In August Arménie signed the treaty.", "In August Armenia signed the treaty."),
]


@pytest.fixture(scope="module")
def translated() -> Cleaner:
    return Cleaner(target="en", translated=True)


@pytest.fixture(scope="module")
def plain() -> Cleaner:
    return Cleaner(target="en")


@pytest.mark.parametrize("sentence", KEPT)
def test_genuine_names_stay(sentence: str, translated: Cleaner, plain: Cleaner) -> None:
    assert translated.clean(sentence).text == sentence
    assert plain.clean(sentence).text == sentence


@pytest.mark.parametrize(("target", "sentence"), ELSEWHERE)
def test_genuine_names_stay_in_other_languages(target: str, sentence: str) -> None:
    assert Cleaner(target=target, translated=True).clean(sentence).text == sentence


@pytest.mark.parametrize(("source", "sentence"), TOLD)
def test_genuine_names_stay_though_the_source_is_told(source: str, sentence: str) -> None:
    assert Cleaner(target="en", source=source, translated=True).clean(sentence).text == sentence


@pytest.mark.parametrize(("before", "after"), MENDED)
def test_the_news_is_still_mended(before: str, after: str, translated: Cleaner) -> None:
    assert translated.clean(before).text == after


@pytest.mark.parametrize(
    ("source", "before", "after"),
    [
        ("de", "The company left Russland with a great loss.", "The company left Russia with a great loss."),
        ("pl", "In the autumn Ukraina ordered Swedish aircraft.", "In the autumn Ukraine ordered Swedish aircraft."),
        ("pl", "After the long drought Polska bought grain.", "After the long drought Poland bought grain."),
        ("pl", "On Monday, Finlandia closed two crossings.", "On Monday, Finland closed two crossings."),
        ("pl", "The ship named Moskwa sank.", "The ship named Moskwa sank."),
        ("pl", "In Swedish, the Polish name Ukraina looks odd.", "In Swedish, the Polish name Ukraina looks odd."),
    ],
)
def test_with_the_source_told(source: str, before: str, after: str) -> None:
    assert Cleaner(target="en", source=source, translated=True).clean(before).text == after
