"""Places and institutions in English: what their case forms and romanised spellings become, and what only looks like one."""

from __future__ import annotations

from functools import cache

import pytest

from cleanup import Cleaner

GENUINE = """
The Methodist chapel in Moskau, Kentucky, was sold to a potter.
Our bus broke down near Praha, Texas, on the second day.
She was born in Warszawa, Indiana, or so the form says.
There is a Monachium Street in the old quarter of the town.
A diner in Wien, Missouri, serves kolaches on Sundays.
The kayak club of Krakau, Wisconsin, has nine members.
Mr Lawrow from the bicycle shop mends our brakes for nothing.
Mrs Makron teaches the violin at the primary school.
Dr Szolc set my arm; Dr Pieskow took the cast off.
Our neighbour Mr Putyn keeps bees behind the garage.
The Makron gearbox was the quietest of the four that we tried.
The Rosja alarm clock on the shelf still rings.
Kreml pomade was sold in flat tins until the war.
We danced to Moskau until the neighbours knocked on the wall.
The choir closed with Warszawa, the piece by a Berlin band.
The prize went to Moskva slezam ne verit, an old melodrama.
He hummed Vecherniaia Moskva under his breath all morning.
The critics preferred Praga v nochi to the sequel.
My aunt owns every issue of Moskva tvoya from the sixties.
She can still recite Reve ta stohne Dnipr shyrokyi by heart.
The yacht Rossiya lay at anchor beside two fishing boats.
Captain Hale sold the schooner Germania to a museum.
The Slavia Praha fans left their flags in the tram.
He has supported Legia Warszawa since his grandfather took him along.
The goalkeeper of Dukla Praha retired at forty.
A plate of Kijow cutlets came with far too much butter.
The Moskvich in the barn has not run since 1981.
An old Volga and a Warszawa stood side by side under the tarpaulin.
The Praga cake at the corner bakery is mostly chocolate.
She opened a bottle of Rossiya and poured four glasses.
The hotel Ukraina has been closed for repairs since spring.
We stayed at the Polonia, a hotel behind the station.
The gym on Elm Road is called Sparta Praha for no reason.
Herr Wien collects postage stamps and Frau Genf collects shells.
Peter Wien and Anna Krim run the youth hostel.
Olga Gosduma is a made-up name in the phrase book.
Stefan Niemcy mends roofs; his brother Jan Niemcy mends shoes.
Professor Anna Rzym retired from the conservatory.
The novel Krym by a young poet sold eleven copies.
“Moskwa wierzy łzom,” the grandfather used to say.
The sign above the door read "Do widzenia, Praga".
He muttered "v Moskvu, v Moskvu" like the sisters in the play.
The bakery Paryż on Mill Lane sells only rye bread.
Rue de Moscou and the Quai Saint-Pétersbourg were full of parked vans.
A street called Varšavská runs past the school.
The tram to Lotyšské náměstí was late.
The cosmetic firm Riga sold soap under the name Dzintars.
The Telekom Slovenije tower is visible from the vineyard.
Latvijas Banka printed the anniversary stamp.
The Radio Srbija archive is kept in a cellar.
Jan Danzig paints boats in Gloucester.
Lisa Moldau won the sack race at the fair.
Aunt Sofie sends her love, and Uncle Chilo sends a ham.
The Wisła Kraków scarf was a gift from a student.
Young Kuba plays the trumpet; his sister Nina plays the cello.
Dinner with Kuba and Jana lasted until midnight.
The Dnepr motorcycle leaked oil on the drive.
The album Sibir by a Finnish trio was recorded in a barn.
Sarah Ryga founded a puppet theatre in Leeds.
The racehorse Belgia came third at Newmarket.
Kitaj painted the portrait in a rented studio.
The polka Warszawa was played twice at the wedding.
A man from Praha, Oklahoma, sent us the seeds.
Mr Putyn's geese got into our garden again.
""".strip().splitlines()


@cache
def cleaner(translated: bool, source: str | None) -> Cleaner:
    return Cleaner(target="en", translated=translated or None, source=source)


@pytest.mark.parametrize("sentence", GENUINE)
def test_genuine_names_stay(sentence: str) -> None:
    assert cleaner(False, None)(sentence) == sentence
    assert cleaner(True, None)(sentence) == sentence


@pytest.mark.parametrize("source", ["pl", "cs", "de", "ru"])
def test_genuine_names_stay_where_the_source_is_told(source: str) -> None:
    told = cleaner(True, source)
    assert [sentence for sentence in GENUINE if told(sentence) != sentence] == []


@pytest.mark.parametrize(
    ("source", "sentence", "name"),
    [
        ("pl", "The talks in Dreźnie and Białymstoku ended.", "Dresden and Bialystok"),
        ("pl", "Ships passed the coast of Nikaragui and Seszeli.", "Nicaragua and"),
        ("pl", "The soldiers left Naddniestrza at night.", "Transnistria"),
        ("pl", "The snow on the peaks of Himalajów melted.", "Himalayas"),
        ("ru", "The embassy of Kazahstana in Germaniju was shut.", "Kazakhstan in Germany"),
        ("ru", "The fleet left Chernogo morya in May.", "Black Sea"),
        ("ru", "A port in Pridnestrovya was flooded.", "Transnistria"),
        ("ru", "He was judged in Verkhovny sud on Friday.", "Supreme Court"),
        ("ru", "The tourists in Eliseyskom dvortse were counted.", "Élysée Palace"),
        ("ru", "The rules of Evrokomissija are strict.", "European Commission"),
        ("cs", "Birds fly over východní Evropa in April.", "Eastern Europe"),
        ("de", "The bakers met in Rom on Monday.", "in Rome"),
        ("de", "The rate set by EZB fell.", "ECB"),
        ("cs", "The island of Trinidad a Tobago was calm.", "Trinidad and Tobago"),
    ],
)
def test_case_forms_and_romanised_spellings_are_written_in_english(source: str, sentence: str, name: str) -> None:
    assert name in cleaner(True, source)(sentence)
