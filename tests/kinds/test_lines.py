"""Whole lines: teasers, controls of the page, doubled titles, and the lines that only look like them."""

from __future__ import annotations

import pytest

from cleanup import Cleaner

TITLE = "The old bridge of Oakham is closed"
FIRST = "The council of Oakham closed the bridge on Monday, because two of its stones had fallen into the river."
LAST = "Drivers from Oakham must take the road over the hill, which is longer and has snow on it in winter."
OPEN = Cleaner(target="en", translated=True, select=["teaser", "line"])


def page(*between: str, end: str = "\n") -> str:
    return end.join((TITLE, FIRST, *between, LAST))


@pytest.mark.parametrize(
    "line",
    [
        "Oakham. The mayor wants a second bridge before winter",
        "Trouble in Oakham. “We have never seen such a thing”",
        "Oakham – River. “The worst flood in a hundred years”",
        "Read also: How the price of stone has changed",
        "READ ALSO: How the price of stone has changed",
        "See also : How the price of stone has changed",
        "Czytaj także: Jak zmieniła się cena kamienia",
        "Celebrity weddings. They spent a fortune on flowers",
        "Read also:\nHow the price of stone has changed again",
        "Advertisement",
        "ADVERTISEMENT:",
        "Find out more",
        "Dalsza część artykułu pod wideo",
        "Leave a Reply\nYour email address will not be published. Required fields are marked *",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\n\n", "\r\n"])
def test_goes(line: str, end: str) -> None:
    assert OPEN.clean(page(*line.split("\n"), end=end)).text == page(end=end)


@pytest.mark.parametrize(
    "line",
    [
        "How the bridge of Oakham was built",
        "How Was the Bridge of Oakham Built?",
        "A short history of the bridge",
        "Oakham. The mayor wants a second bridge before winter.",
        "Oakham: what drivers should know now",
        "School news. A new roof, an old bell",
        "Bridge news. The drivers are angry again",
        "Stones and hills. Drivers count the winters",
        "Mr. Oakham from the council counts the stones",
        "Dr. Lind. The man who built the bridge of Oakham",
        "1. Oakham. The first bridge over the river",
        "• Oakham. The mayor wants a second bridge",
        "- Oakham. The mayor wants a second bridge",
        "Photo: The bridge of Oakham on Monday morning",
        "By Ola Lind and Ida Rom, Oakham",
        "Oakham, 3 March",
        "St. Oakham is the name of the church by the bridge",
        "It is late. The council of Oakham sleeps at last",
        "Read also the report of the council",
        "See also",
        "More bridges will be closed before winter",
        "Leave a reply on the machine of the council",
        "Advertisement in the paper",
        "Source: council of Oakham",
        "Snow",
    ],
)
def test_stays(line: str) -> None:
    assert OPEN.clean(page(line)).text == page(line)


@pytest.mark.parametrize(
    "text",
    [
        "Oakham. The mayor wants a second bridge before winter\n" + FIRST + "\n" + LAST,
        FIRST + "\n" + LAST + "\nOakham. The mayor wants a second bridge before winter",
        "Read also: How the price of stone has changed\n" + FIRST + "\n" + LAST,
        FIRST + "\n" + LAST + "\nRead also: How the price of stone has changed",
        "Menu\nRead also: How the price of stone has changed\nHome",
        "Advertisement\n" + FIRST + "\n" + LAST,
        "Log in\nLog out\nShow more\nBack to top",
        "Ola: When was the bridge of Oakham closed for the first time, do you know it?\n"
        "Ida: Nobody in Oakham knows\n"
        "Ola: And who would know, if nobody in the whole town of Oakham does know it?\n"
        "Ida: Oakham has an archive\n"
        "Ola: Then we should go to the archive and ask there for the oldest papers they have.",
        "Row on, row on\nRow on, row on\nThe lake is wide",
        TITLE + "\n" + TITLE,
        "Closed\nClosed\n" + FIRST,
        FIRST + "\n" + FIRST + "\n" + LAST,
        TITLE + "\n" + TITLE + " again\n" + FIRST,
    ],
)
def test_pages_that_stay(text: str) -> None:
    assert OPEN.clean(text).text == text


def test_facts_are_held() -> None:
    text = page("Oakham. The mayor wants 14 million for a second bridge")
    result = OPEN.clean(text)
    assert result.text == text
    assert [h.cause for h in result.held] == ["guess"]
    assert OPEN.clean(text.replace("two of", "for 14 million two of")).text != text


def test_two_teasers_in_a_row() -> None:
    lines = ("Oakham. The mayor wants a second bridge before winter", "Read also: How the price of stone has changed")
    assert OPEN.clean(page(*lines)).text == page()


def test_doubled_title_and_caption() -> None:
    assert OPEN.clean(TITLE + "\n" + page()).text == page()
    assert OPEN.clean(f"{TITLE}\n\n{TITLE}\n\n{TITLE}\n\n{FIRST}\n").text == f"{TITLE}\n\n{FIRST}\n"
    caption = "The bridge from the north"
    assert OPEN.clean(page(caption, caption)).text == page(caption)


def test_at_the_end_the_line_ends_go_too() -> None:
    assert OPEN.clean(f"{TITLE}\n\n{FIRST}\n\nSource link\n").text == f"{TITLE}\n\n{FIRST}\n"


def test_nothing_happens_behind_the_closed_door() -> None:
    text = TITLE + "\n" + page("Advertisement")
    assert Cleaner(target="en", select=["teaser", "line"]).clean(text).text == text


def test_inside_a_teaser_nothing_is_mended_and_teasers_can_be_kept() -> None:
    text = page("Oakham. The mayor never saidthat the bridge was safe")
    assert Cleaner(target="en", translated=True).clean(text).text == page()
    marked = Cleaner(target="en", translated=True, teasers="mark").clean(text)
    assert marked.text == text
    assert [h.cause for h in marked.held] == ["marked"]
    kept = Cleaner(target="en", translated=True, teasers="keep").clean(text)
    assert "said that" in kept.text


PAGES = {
    "de": (
        "Der Rat von Auental hat die Brücke am Montag gesperrt, weil zwei Steine in den Fluss gefallen sind.",
        "Wer nach Auental will, muss über den Berg fahren, wo der Weg länger ist und im Winter Schnee liegt.",
        [
            "Lesen Sie auch: Wie teuer ein Stein geworden ist",
            "LESEN SIE DAZU: Wie teuer ein Stein geworden ist",
            "Mehr zum Thema: Die alten Brücken im Tal",
        ],
        ["Anzeige", "Link kopieren", "Newsletter abonnieren"],
        [
            "Wie die Brücke gebaut wurde",
            "Lesen Sie auch die Tafel am Ufer",
            "Mehr zum Thema\nDie alten Brücken im ganzen Tal",
            "Die Anzeige des Rates",
        ],
    ),
    "fr": (
        "La commune d’Auval a fermé le pont lundi, parce que deux pierres sont tombées dans la rivière.",
        "Pour aller à Auval, il faut passer par la colline, où la route est longue et enneigée en hiver.",
        [
            "Lire aussi : Combien coûte une pierre",
            "À LIRE AUSSI\nCombien coûte une pierre de pont aujourd’hui",
            "Sur le même sujet | Les vieux ponts de la vallée",
        ],
        ["La suite après la publicité", "Copier le lien", "Partager sur X"],
        [
            "Comment le pont fut bâti",
            "Lire aussi entre les lignes du contrat",
            "Voir aussi\nLes vieux ponts de la vallée d’Auval",
            "La publicité du pont",
        ],
    ),
    "es": (
        "El pueblo de Valdeagua cerró el puente el lunes, porque dos piedras cayeron al río.",
        "Para ir a Valdeagua hay que pasar por el monte, donde el camino es largo y tiene nieve en invierno.",
        ["Lee también: Cuánto cuesta una piedra", "TE PUEDE INTERESAR\nCuánto cuesta una piedra de puente", "Lea más: Los puentes viejos del valle"],
        ["Publicidad", "Copiar enlace", "Continúa después de la publicidad"],
        ["Cómo se hizo el puente", "Lee también los labios del alcalde", "Ver también\nLos puentes viejos de todo el valle", "Publicidad y puentes"],
    ),
    "it": (
        "Il comune di Valdacqua ha chiuso il ponte lunedì, perché due pietre sono cadute nel fiume.",
        "Per andare a Valdacqua bisogna passare dal colle, dove la strada è lunga e d’inverno ha la neve.",
        [
            "Leggi anche: Quanto costa una pietra",
            "LEGGI ANCHE\nQuanto costa una pietra da ponte",
            "Potrebbe interessarti: I vecchi ponti della valle",
        ],
        ["Pubblicità", "Copia link", "L’articolo continua dopo la pubblicità"],
        ["Come fu fatto il ponte", "Leggi anche la targa sulla riva", "Vedi anche\nI vecchi ponti di tutta la valle", "Pubblicità e ponti"],
    ),
    "pt": (
        "A câmara de Valdágua fechou a ponte na segunda-feira, porque duas pedras caíram no rio.",
        "Para ir a Valdágua é preciso passar pelo monte, onde a estrada é longa e tem neve no inverno.",
        ["Leia também: Quanto custa uma pedra", "LEIA TAMBÉM\nQuanto custa uma pedra de ponte", "Veja mais: As pontes velhas do vale"],
        ["Publicidade", "Copiar link", "Continua após a publicidade"],
        ["Como se fez a ponte", "Leia também a placa na margem", "Ver também\nAs pontes velhas de todo o vale", "Publicidade e pontes"],
    ),
    "pl": (
        "Gmina Wodna zamknęła most w poniedziałek, bo dwa kamienie spadły do rzeki.",
        "Do Wodnej trzeba jechać przez wzgórze, gdzie droga jest długa i zimą leży na niej śnieg.",
        ["Czytaj też: Ile kosztuje kamień", "PRZECZYTAJ RÓWNIEŻ\nIle dziś kosztuje kamień na most", "Zobacz także: Stare mosty w dolinie"],
        ["Reklama", "Skopiuj link", "Dalsza część tekstu pod wideo"],
        ["Jak zbudowano most", "Czytaj też między wierszami umowy", "Zobacz też\nStare mosty w całej dolinie", "Reklama i mosty"],
    ),
    "cs": (
        "Obec Vodná zavřela most v pondělí, protože dva kameny spadly do řeky.",
        "Do Vodné se musí jet přes kopec, kde je cesta dlouhá a v zimě na ní leží sníh.",
        ["Čtěte také: Kolik stojí kámen", "MOHLO BY VÁS ZAJÍMAT\nKolik dnes stojí kámen na most", "Viz také: Staré mosty v údolí"],
        ["Kopírovat odkaz", "Článek pokračuje pod reklamou", "Sdílet článek"],
        ["Jak se stavěl most", "Čtěte také mezi řádky smlouvy", "Viz také\nStaré mosty v celém údolí", "Odkaz a mosty"],
    ),
    "uk": (
        "Громада Водяна закрила міст у понеділок, бо два камені впали в річку.",
        "До Водяної треба їхати через пагорб, де дорога довга і взимку лежить сніг.",
        ["Читайте також: Скільки коштує камінь", "ЧИТАЙТЕ ТАКОЖ\nСкільки тепер коштує камінь для моста", "Вас може зацікавити: Старі мости в долині"],
        ["Реклама", "Скопіювати посилання", "Показати більше"],
        ["Як будували міст", "Читайте також між рядками угоди", "Більше на тему\nСтарі мости в усій долині", "Реклама і мости"],
    ),
}


@pytest.mark.parametrize("tag", PAGES)
def test_each_language_has_its_own_words(tag: str) -> None:
    first, last, teasers, controls, kept = PAGES[tag]
    cleaner = Cleaner(target=tag, translated=True, select=["teaser", "line"])
    for line in (*teasers, *controls):
        assert cleaner.clean(f"{first}\n{first}\n{line}\n{last}").text == f"{first}\n{first}\n{last}", line
    for line in kept:
        text = f"{first}\n{first}\n{line}\n{last}"
        assert cleaner.clean(text).text == text
