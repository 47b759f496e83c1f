"""The vote of closed-class words: right where it is sure, open where it cannot be."""

import random
import re

import pytest

from cleanup.languages import LANGUAGES
from cleanup.languages.strangers import STRANGERS
from cleanup.languages.vote import vote

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")


def words_of(text: str) -> list[str]:
    return [match.group().lower() for match in WORD.finditer(text)]


SENTENCES = {
    "en": "The baker opens his shop before six and sells the last roll when the school bell rings.",
    "de": "Der Bäcker öffnet seinen Laden vor sechs und verkauft das letzte Brot, wenn die Schule beginnt.",
    "fr": "Le boulanger ouvre sa boutique avant six heures et vend le dernier pain quand l'école commence.",
    "es": "El panadero abre su tienda antes de las seis y vende el último pan cuando empieza la escuela.",
    "it": "Il fornaio apre il suo negozio prima delle sei e vende l'ultimo panino quando comincia la scuola.",
    "pt": "O padeiro abre a sua loja antes das seis e vende o último pão quando a escola não começou.",
    "pl": "Piekarz otwiera swój sklep przed szóstą i sprzedaje ostatnią bułkę, gdy zaczyna się szkoła.",
    "cs": "Pekař otevírá svůj obchod před šestou a poslední rohlík prodá, když začíná škola.",
    "sk": "Pekár otvára svoj obchod pred šiestou a posledný rožok predá, keď sa začína škola.",
    "uk": "Пекар відчиняє свою крамницю до шостої і продає останню булку, коли починається школа.",
    "ru": "Пекарь открывает свой магазин до шести и продаёт последнюю булку, когда начинается школа.",
    "nl": "De bakker opent zijn winkel voor zes uur en verkoopt het laatste broodje als de school begint.",
    "sv": "Bagaren öppnar sin butik före sex och säljer den sista bullen när skolan börjar.",
    "da": "Bageren åbner sin butik før klokken seks og har kun solgt det sidste af sine brød, når skolen begynder.",
    "fi": "Leipuri avaa kauppansa ennen kuutta ja myy viimeisen sämpylän, kun koulu alkaa.",
    "tr": "Fırıncı dükkânını altıdan önce açar ve okul başladığı zaman son ekmeği satmak için bekler.",
    "ro": "Brutarul își deschide magazinul înainte de șase și vinde ultima chiflă când începe școala.",
    "hu": "A pék hat óra előtt nyitja ki a boltját, és akkor adja el az utolsó zsemlét, ha kezdődik a suli.",
}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_plain_sentence_is_decided(tag: str) -> None:
    found = vote(words_of(SENTENCES[tag]))
    assert (found.best, found.decided) == (tag, True)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("He never saidthat.", "en"),
        ("Er sagte nichts.", "de"),
        ("Nie wiem.", "pl"),
        ("İçinde ne var, bilmiyorum ama için rahat değil.", "tr"),
        ("L’eau n’est pas d’ici.", "fr"),
    ],
)
def test_a_few_words_are_enough_where_they_are_of_one_language(text: str, tag: str) -> None:
    found = vote(words_of(text))
    assert (found.best, found.decided) == (tag, True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Yes",
        "Kowalski",
        "ANNA NOWAK JAN KOWALSKI",
        "Marta Lindqvist",
        "Dos Santos",
        "1999",
        "NATO",
        "de la",
        "Die",
        "a i o",
    ],
)
def test_names_and_single_words_stay_open(text: str) -> None:
    assert not vote(words_of(text)).decided


def test_nothing_speaks_for_nothing() -> None:
    found = vote([])
    assert (found.best, found.score, found.margin, found.ranked) == (None, 0.0, 0.0, ())


def test_foreign_words_and_names_do_not_sway_a_text() -> None:
    text = SENTENCES["en"] + " Małgorzata Żółkiewska of the town hall writes: „nie wiem“, and goes to lunch."
    found = vote(words_of(text))
    assert (found.best, found.decided) == ("en", True)


def test_a_foreign_title_does_not_make_the_sentence_foreign() -> None:
    found = vote(words_of("verzi písně Her father was not there, vytvořenou původně"))
    assert found.against == 3 and not (found.decided and found.best == "en")


def test_letters_of_names_do_not_make_a_language() -> None:
    found = vote(words_of("Łukasz Święcicki, Małgorzata Żółkiewska, Łódź, Poznań, Kraków, Gdańsk, Świętochłowice"))
    assert not found.decided


def test_half_and_half_stays_open() -> None:
    text = SENTENCES["es"] + " " + SENTENCES["pt"]
    assert not vote(words_of(text)).decided


def test_order_and_repetition_do_not_matter() -> None:
    words = words_of(SENTENCES["sk"])
    shuffled = words * 3
    random.Random(5).shuffle(shuffled)
    assert vote(shuffled) == vote(words) == vote(set(words)) == vote(frozenset(words))


def test_the_ranking_is_sorted_and_ours() -> None:
    found = vote(words_of(SENTENCES["cs"]))
    scores = [score for _, score in found.ranked]
    assert scores == sorted(scores, reverse=True) and min(scores) > 0
    assert {tag for tag, _ in found.ranked} <= set(LANGUAGES)
    assert found.margin <= found.score - found.ranked[1][1]


def test_strangers_are_not_ours() -> None:
    assert not set(STRANGERS) & set(LANGUAGES)
    for tag, (letters, listed) in STRANGERS.items():
        assert len(listed) >= 40, tag
        assert all(word == word.lower() for word in listed), tag
        assert not set(letters) & set("abcdefghijklmnopqrstuvwxyz"), tag
