"""Leftover sentences: found with their language, and what people do on purpose left alone."""

from __future__ import annotations

import pytest

from cleanup import Cleaner
from cleanup.leftovers import leftovers

BEFORE = "The council met in the old town hall on Monday evening."
AFTER = "The mayor said that the work would begin before the end of the summer."

LEFT = {
    "pl": "Nowy most zostanie otwarty dla wszystkich mieszkańców miasta jeszcze w tym roku.",
    "cs": "Nový most bude otevřen pro všechny obyvatele města ještě v tomto roce.",
    "sk": "Nový most bude otvorený pre všetkých obyvateľov mesta ešte v tomto roku, povedal starosta.",
    "de": "Die neue Brücke wird noch in diesem Jahr für alle Bewohner der Stadt geöffnet.",
    "fr": "Le nouveau pont sera ouvert à tous les habitants de la ville avant la fin de l’année.",
    "es": "El nuevo puente se abrirá para todos los vecinos de la ciudad antes de que acabe el año.",
    "it": "Il nuovo ponte sarà aperto a tutti gli abitanti della città prima della fine dell’anno.",
    "pt": "A nova ponte será aberta a todos os moradores da cidade antes do fim do ano.",
    "uk": "Новий міст буде відкрито для всіх мешканців міста ще цього року.",
    "ru": "Новый мост будет открыт для всех жителей города ещё в этом году.",
    "nl": "De nieuwe brug wordt nog dit jaar geopend voor alle bewoners van de stad.",
    "sv": "Den nya bron kommer att öppnas för alla som bor i staden redan i år.",
    "da": "Den nye bro åbnes allerede i år for alle, der bor i byen, sagde borgmesteren.",
    "fi": "Uusi silta avataan kaikille kaupungin asukkaille vielä tämän vuoden aikana, kertoi johtaja.",
}


@pytest.mark.parametrize("tag", LEFT)
def test_a_sentence_between_two_others_is_found_and_named(tag: str) -> None:
    text = f"{BEFORE} {LEFT[tag]} {AFTER}"
    (found,) = leftovers(text, "en")
    assert (text[found.start : found.end], found.language) == (LEFT[tag], tag)


def test_a_norwegian_sentence_is_not_told_as_danish() -> None:
    sentence = "Den nye broen åpnes for alle som bor i byen allerede i år, sa ordføreren på møtet."
    assert leftovers(f"{BEFORE} {sentence} {AFTER}", "en") == []


@pytest.mark.parametrize("tag", LEFT)
def test_its_own_language_is_no_leftover(tag: str) -> None:
    assert leftovers(" ".join([LEFT[tag]] * 3), tag) == []


def test_english_is_found_in_another_language() -> None:
    text = f"{LEFT['pl']} {AFTER} {LEFT['pl']}"
    assert [one.language for one in leftovers(text, "pl")] == ["en"]


def test_a_caption_and_a_paragraph_are_found() -> None:
    text = f"{BEFORE}\n\nNowy most w centrum miasta podczas budowy\n\n{AFTER}"
    assert [one.language for one in leftovers(text, "en")] == ["pl"]
    more = f"{BEFORE} {AFTER}\n\n{LEFT['pl']} Burmistrz nie chciał o tym wczoraj rozmawiać.\n\n{AFTER} {BEFORE} {AFTER} {BEFORE}"
    assert len(leftovers(more, "en")) == 2


ON_PURPOSE = {
    "a quotation": f"{BEFORE} “{LEFT['pl']}” {AFTER}",
    "a quotation of several sentences": f"{BEFORE} “{LEFT['pl']} {LEFT['pl']}” {AFTER}",
    "a quoted title": f"{BEFORE} The book “Le nouveau pont sera ouvert à tous” is out. {AFTER}",
    "behind a colon": f"{BEFORE} The sign was short: {LEFT['pl']} {AFTER}",
    "emphasis": f"{BEFORE} *{LEFT['fr']}* {AFTER}",
    "brackets": f"{BEFORE} ({LEFT['fr']}) {AFTER}",
    "a block quotation": f"{BEFORE}\n> {LEFT['fr']}\n{AFTER}",
    "a song": f"{BEFORE} The children sang an old song. {LEFT['fr']} {AFTER}",
    "verses": f"{BEFORE}\nLe nouveau pont sera ouvert à tous\ndans la ville avant la fin de l’année\n{AFTER}",
    "a name": f"{BEFORE} Universidad Nacional de Educación a Distancia. {AFTER}",
    "a short phrase": f"{BEFORE} C’est la vie. {AFTER}",
    "a reference": f"{BEFORE} Nowak, J. (1987) Nowy most i jego budowa w mieście, pp. 3–9. {AFTER}",
    "a bilingual page": f"{BEFORE} {LEFT['fr']} {AFTER} {LEFT['fr']} {BEFORE} {LEFT['fr']}",
    "an address": f"{BEFORE} Zobacz też stronę na https://x.org/nowy-most w tej sprawie. {AFTER}",
    "a translation behind it": f"{BEFORE} {LEFT['fr']} (The new bridge opens this year.) {AFTER}",
}


@pytest.mark.parametrize("what", ON_PURPOSE)
def test_what_people_do_on_purpose_is_left_alone(what: str) -> None:
    assert leftovers(ON_PURPOSE[what], "en") == []


@pytest.mark.parametrize("target", [None, "xx", "hu"])
def test_without_a_word_list_nothing_is_said(target: str | None) -> None:
    assert leftovers(f"{BEFORE} {LEFT['pl']} {AFTER}", target) == []


@pytest.mark.parametrize("text", ["", "x", "\n\n", "… … …", "12 13 14", "هذا نص قصير. وهذا آخر."])
def test_odd_texts_hold_no_leftovers(text: str) -> None:
    assert leftovers(text, "en") == []


def test_a_cleaner_reports_it_only_where_asked() -> None:
    text = f"{BEFORE} {LEFT['pl']} {AFTER} He never saidthat before."
    plain, asked = Cleaner(target="en").clean(text), Cleaner(target="en", untranslated=True).clean(text)
    assert plain.text == asked.text and plain.edits == asked.edits
    assert [h for h in plain.held if h.cause == "untranslated"] == []
    (held,) = [h for h in asked.held if h.cause == "untranslated"]
    assert (held.language, held.before, held.after) == ("pl", LEFT["pl"], LEFT["pl"])
    assert text[held.start : held.end] == LEFT["pl"]
    assert Cleaner(target="en").fingerprint != Cleaner(target="en", untranslated=True).fingerprint


def test_it_names_places_of_the_original() -> None:
    text = f"He never saidthat before. {BEFORE} {LEFT['pl']} {AFTER}"
    (held,) = [h for h in Cleaner(target="en", untranslated=True).clean(text).held if h.cause == "untranslated"]
    assert text[held.start : held.end] == LEFT["pl"]


def test_untranslated_is_a_flag() -> None:
    with pytest.raises(ValueError, match="untranslated 'yes'"):
        Cleaner(untranslated="yes")  # type: ignore[arg-type]


def test_the_keeps_of_the_rule_are_kept_and_it_can_be_ignored() -> None:
    rule = Cleaner().shelf.rule("leftover-sentence")
    assert len(rule.head.keeps) >= 5
    for keep in rule.head.keeps:
        assert leftovers(keep, "en") == [], keep
    text = f"{BEFORE} {LEFT['pl']} {AFTER}"
    assert Cleaner(target="en", untranslated=True, ignore=["leftover-sentence"]).clean(text).held == ()


def test_a_long_foreign_line_takes_no_long_time() -> None:
    import time

    start = time.process_time()
    leftovers((LEFT["pl"] + " ") * 3000, "en")
    leftovers(("słowo nie jest. " * 40 + "\n") * 300, "en")
    assert time.process_time() - start < 30
