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
]

MENDED = [
    ("The Makron government lost the vote on Tuesday.", "The Macron government lost the vote on Tuesday."),
    ("Minister Lawrow rejected the offer.", "Minister Lavrov rejected the offer."),
    ("The Kreml spokesman did not comment.", "The Kremlin spokesman did not comment."),
    ("Fires burned near Moskwa, California and the coast.", "Fires burned near Moskwa, California and the coast."),
    ("In Moskwa, officials kept silent.", "In Moscow, officials kept silent."),
    ("Talks in Moskwa ended without a result.", "Talks in Moscow ended without a result."),
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
