"""Capitals in mid-sentence: which are stray, and which open a sentence, a name or a title."""

from __future__ import annotations

import pytest

from cleanup import Cleaner

OPEN = Cleaner(target="en", translated=True, select=["stray-capital"])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The cook met the baker And his two sons at the mill.", "The cook met the baker and his two sons at the mill."),
        ("They told a long story About the flood of that year.", "They told a long story about the flood of that year."),
        ("Nobody knows that There are two wells in the yard.", "Nobody knows that there are two wells in the yard."),
        ("In March The baker moved to a bigger house in town.", "In March the baker moved to a bigger house in town."),
        ("On The other hand, the mill is old and the roof leaks.", "On the other hand, the mill is old and the roof leaks."),
        ("The road was Not closed by the snow, as they feared.", "The road was not closed by the snow, as they feared."),
        ("In 2014 The Senate met twice; the Senate was new then.", "In 2014 the Senate met twice; the Senate was new then."),
    ],
)
def test_stray(before: str, after: str) -> None:
    assert OPEN.clean(before).text == after


@pytest.mark.parametrize(
    "text",
    [
        "He went home The next day was better for all of them.",
        "The exam was over With this result, the school can be proud.",
        "They stayed On Monday the shop opened again for them.",
        "We saw Gone With The Wind on a wet Friday in the town.",
        "She said that There Will Be Blood was her favourite film.",
        "The court said that The Hague would be the right place.",
        "They think that The Guardian was first with the news.",
        "The song Stand And Deliver was on the radio all day.",
        "“It was late. And we left,” she said to the driver.",
        "It was late. And we left, for the last bus was waiting.",
        "Is it late? And who will drive the old bus home?",
        "The answer: The bus is late again, as on every Monday.",
        "The bus was late … And nobody asked the driver why.",
        "He wrote “Songs of love And other tales” in the hut.",
        "Choose a size (And a colour) before you pay for it.",
        "A Guide To Mills And other Buildings of the North",
        "How to bake bread And cake",
        "Paul Or was chosen by the council of the small town.",
        "I think that I am late and that May is always cold.",
        "The choice is This or That, said the wizard in the play.",
        "We know that Will and Mark come when Rose is at home.",
        "AND is a gate, and OR is one; NOT turns them round.",
        "She has an A in sport and a B in art, as in every year.",
        "It is in vitamin A And in nothing else, *And so on* it went.",
        "• milk\n• And bread, which the baker brings on Monday.",
        "1) And then add the flour that you have weighed before.",
        "The editor of The Times met the editor of The Sun at noon.",
        "In the evening The Beatles were on the radio for an hour.",
    ],
)
def test_right(text: str) -> None:
    assert OPEN.clean(text).text == text


def test_a_name_keeps_its_article_until_the_small_one_is_met() -> None:
    text = "In May The Senate rejected the plan for a new bridge over the lake."
    assert OPEN.clean(text).text == text
    met = " Later the Senate went on a long summer holiday by the sea."
    assert OPEN.clean(text + met).text == text.replace("The Senate", "the Senate") + met


def test_doubtful_capitals_are_told_as_guesses() -> None:
    text = "The exam was over With this result, the school can be proud."
    held = OPEN.clean(text).held
    assert [(h.cause, h.start) for h in held] == [("guess", text.index("With"))]


@pytest.mark.parametrize(
    ("target", "before", "after"),
    [
        ("fr", "Le marché ouvre Lundi à huit heures sur la place.", "Le marché ouvre lundi à huit heures sur la place."),
        ("es", "El mercado abre el Lunes, como siempre, en la plaza.", "El mercado abre el lunes, como siempre, en la plaza."),
        ("pl", "Targ otworzą we Wtorek o ósmej rano na rynku.", "Targ otworzą we wtorek o ósmej rano na rynku."),
        ("de", "Die Oma ist Seit Montag wieder zu Hause bei uns.", "Die Oma ist seit Montag wieder zu Hause bei uns."),
    ],
)
def test_other_languages(target: str, before: str, after: str) -> None:
    assert Cleaner(target=target, translated=True, trial=True, select=["stray-capital"]).clean(before).text == after


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ("fr", "On lit le Journal du Dimanche dans le train de Lyon."),
        ("fr", "Elle relit « Vendredi ou la vie sauvage » dans le train."),
        ("es", "El Viernes Santo no hay mercado en la plaza mayor."),
        ("es", "Llueve mucho. Lunes y martes no hay mercado en la plaza."),
        ("it", "Il Venerdì Santo il mercato della piazza resta chiuso."),
        ("pl", "W Wielki Piątek targ na rynku jest zawsze zamknięty."),
        ("cs", "Na Zelený Čtvrtek je trh na náměstí vždycky zavřený."),
        ("de", "Sie ging Die Tür blieb offen, und es wurde kalt im Haus."),
        ("en", "We meet on Monday and on Friday, as we did in May."),
    ],
)
def test_other_languages_keep(target: str, text: str) -> None:
    assert Cleaner(target=target, translated=True, trial=True, select=["stray-capital"]).clean(text).text == text
