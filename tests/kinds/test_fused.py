"""Words that lost their space, in languages with compounds, endings and capitals of their own."""

import pytest

from cleanup import Cleaner

CLEANER = Cleaner(translated=True)


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("de", "Die Wanderungdurch den Wald begann um neun.", "Die Wanderung durch den Wald begann um neun."),
        ("de", "Er steht vor derSchule und wartet.", "Er steht vor der Schule und wartet."),
        ("fr", "Il va droità la mer.", "Il va droit à la mer."),
        ("it", "Ha visto la ragazzaperché canta.", "Ha visto la ragazza perché canta."),
        ("es", "El alcalde cerró el puentepero nadie lo sabía.", "El alcalde cerró el puente pero nadie lo sabía."),
        ("pl", "Burmistrz zamknął mostktóry przecieka od lat.", "Burmistrz zamknął most który przecieka od lat."),
        ("cs", "Starosta zavřel mostkterý teče už roky.", "Starosta zavřel most který teče už roky."),
        ("uk", "Мер закрив містякий тече вже роки.", "Мер закрив міст який тече вже роки."),
        ("de", "Es kostet 12Millionen Kronen.", "Es kostet 12 Millionen Kronen."),
    ],
)
def test_splits(language: str, before: str, after: str) -> None:
    assert CLEANER.clean(before, target=language).text == after


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Schäferhund der Hochschullehrerin ist 10fach geimpft."),
        ("de", "if (tuer.istOffen()) { schliesseTuer(); }"),
        ("es", "Hágalo, dáselos y míralos en el parque."),
        ("it", "Averla, dirlo e portarcela nel parco."),
        ("pl", "Napisana umowa i rodzona siostra burmistrza."),
        ("fr", "La spirituelle paysanne parla du garçonnet savant."),
        ("uk", "Країна, година, робота і висота."),
    ],
)
def test_keeps(language: str, text: str) -> None:
    assert CLEANER.clean(text, target=language).text == text
