"""Speech marked with dashes: what becomes a quotation, and what only looks like one."""

from __future__ import annotations

import pytest

from cleanup import Cleaner

OPEN = Cleaner(target="en", translated=True, select=["dialogue"])
VOUCHED = "– We start on Monday – said the foreman.\nThe crane came by ship from the north.\n"
MENDED = "“We start on Monday,” said the foreman.\nThe crane came by ship from the north.\n"


def mend(text: str) -> str:
    return OPEN.clean(text).text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("– Nobody came – said Ola.", "“Nobody came,” said Ola."),
        ("- Nobody came - said Ola.", "“Nobody came,” said Ola."),
        ("— Nobody came, — said Ola.", "“Nobody came,” said Ola."),
        ("—Nobody came —said Ola.", "“Nobody came,” said Ola."),
        ("– Nobody came! – said Ola.", "“Nobody came!” said Ola."),
        ("– Nobody came… – said Ola.", "“Nobody came…” said Ola."),
        ("– Nobody came. – said Ola.", "“Nobody came,” said Ola."),
        ("– Nobody came (and it rained) – said Ola.", "“Nobody came (and it rained),” said Ola."),
        ("– Who pays? – asked Dr. Ida Rom. – The town.", "“Who pays?” asked Dr. Ida Rom. “The town.”"),
        ("– We lost – said Ola – but we are not sad.", "“We lost,” said Ola, “but we are not sad.”"),
        ("– We lost – said Ola, – but we are not sad.", "“We lost,” said Ola, “but we are not sad.”"),
        ("– We lost – said Ola – The rain was bad.", "“We lost,” said Ola. “The rain was bad.”"),
        ("– We lost – said Ola. She wept. – It was cold – she added.", "“We lost,” said Ola. She wept. “It was cold,” she added."),
        ("– We lost – said Ola. It was cold – she added.", "“We lost,” said Ola. “It was cold,” she added."),
        ("– The sea – and the wind – was wild – said Ola.", "“The sea – and the wind – was wild,” said Ola."),
        ("– We call it “the egg” at home – said Ola.", "“We call it ‘the egg’ at home,” said Ola."),
        ("– We open on 3 May at 9.30 – says the owner, Max Ilg.", "“We open on 3 May at 9.30,” says the owner, Max Ilg."),
        ("– Prices rise – says pensioner Olga Rey.", "“Prices rise,” says pensioner Olga Rey."),
        ("– Prices rise, says the baker.", "“Prices rise,” says the baker."),
        ("– Prices rise, the baker told the radio.", "“Prices rise,” the baker told the radio."),
        ("– Prices rise? asked the baker.", "“Prices rise?” asked the baker."),
        ("It rained. – We stay – said Ola.", "It rained. “We stay,” said Ola."),
        ("“We stay”, — said Ola.", "“We stay,” said Ola."),
        ("“We stay!” – said Ola.", "“We stay!” said Ola."),
        (VOUCHED + "– Nobody has seen it yet.", MENDED + "“Nobody has seen it yet.”"),
        ("– Nobody came – said Ola.\r\n– I came – said Max.\r\n", "“Nobody came,” said Ola.\r\n“I came,” said Max.\r\n"),
        ("  – Nobody came – said Ola.", "  “Nobody came,” said Ola."),
    ],
)
def test_speech_is_quoted(before: str, after: str) -> None:
    assert mend(before) == after
    assert mend(after) == after


@pytest.mark.parametrize(
    "text",
    [
        "The war of 1914–1918 – the longest – ended there.",
        "The mayor – asked on Friday – said that the bridge opens.",
        "– eggs, milk and bread\n– candles",
        "– Eggs, milk, bread.\n– Candles and soap.\n– A broom.",
        "- Buy stamps\n- Call Irene – she said Tuesday\n- Return the ladder",
        "— Marcus Aurelius",
        "Be kind to trees.\n— Old saying",
        "– Ola Lind, harbour master",
        "– 20 degrees at noon",
        "– (laughs) I know.",
        "– Bread – 2 crowns\n– Milk – 3 crowns",
        "– The sea –",
        "– The sea – groaned the old man.",
        "– The sea – the old man – the boat",
        "– “We stay”, said Ola.",
        "– She called it “a shame – said Ola.",
        "– We stay – said Ola – the harbour master.",
        "– Good day, I have lost my cow – so began the call. – A brown one.",
        "– My mother, she said, would have wept.",
        "—You are late, said my uncle.\n—The train was late, said my aunt.",
        "– He bought bread, said a prayer and left for the hills.",
        "The town decided:\n– The bridge will be closed.\n– The school will move.",
        "1. The bridge – said to be the oldest – is closed.",
        "Robins – Foxes 2–0",
        "Summer – what changes on Monday",
        "The word – said aloud – sounds odd.",
        "O sea,\n– O sea of mine –\nyou said nothing.",
        "“Dust” – said to be her best song – opened the evening.",
        "– The minister, who is ill – said nothing new",
        "x - said Ola",
        "ls -l - says the manual",
        "– I have a bicycle, two dogs and a very old car.",
    ],
)
def test_good_text_stays(text: str) -> None:
    assert mend(text) == text


@pytest.mark.parametrize(
    "line",
    [
        "– Three eggs and some milk",
        "– The sea, the old man said that he was ill.",
        "– Silence, the clerk of the court would say to anyone.",
        "– Warm rolls, cold butter, strong tea.",
    ],
)
def test_beside_speech_a_doubtful_line_stays(line: str) -> None:
    assert mend(VOUCHED + "It took a week.\n" + line + "\n") == MENDED + "It took a week.\n" + line + "\n"


def test_a_speaker_named_in_his_own_speech_stops_the_reading() -> None:
    text = "– We found two – said Ida Rom. – Both were old. Rom has studied them for years."
    assert mend(text) == text


def test_one_paragraph_opens_no_door() -> None:
    cleaner = Cleaner(target="en", select=["dialogue"])
    one = "– Nobody came – said Ola. – Nobody at all – she added."
    assert cleaner.clean(one).text == one
    signs = cleaner.clean(one).diagnosis
    assert signs is not None
    assert len(signs.signs) == 1


def test_three_paragraphs_open_the_door() -> None:
    cleaner = Cleaner(target="en", select=["dialogue"])
    three = "– Nobody came – said Ola.\n– I came – said Max.\n– You slept – said Ida."
    assert cleaner.clean(three).text == "“Nobody came,” said Ola.\n“I came,” said Max.\n“You slept,” said Ida."


@pytest.mark.parametrize(
    ("target", "before", "after"),
    [
        ("de", "– Kommt ihr? – fragte Ida. – Wir warten.", "„Kommt ihr?“, fragte Ida. „Wir warten.“"),
        ("de", "– Wir warten – sagte der Koch.", "„Wir warten“, sagte der Koch."),
        ("cs", "– Čekáme – řekla Ida.", "„Čekáme,“ řekla Ida."),
        ("cs", "– Zůstanu – prohlásil brankář v pátek. – Je mi tu dobře.", "„Zůstanu,“ prohlásil brankář v pátek. „Je mi tu dobře.“"),
        ("cs", "– Řekla: „Jdeme“ – uvedl svědek.", "– Řekla: „Jdeme“ – uvedl svědek."),
        ("pl", "– Czekamy – powiedziała Ida.", "– Czekamy – powiedziała Ida."),
        ("es", "—Esperamos —dijo Ida.", "—Esperamos —dijo Ida."),
        ("fr", "— Nous attendons, dit Ida.", "— Nous attendons, dit Ida."),
        ("it", "– Aspettiamo – disse Ida.", "– Aspettiamo – disse Ida."),
        ("uk", "– Чекаємо, – сказала Іда.", "– Чекаємо, – сказала Іда."),
        ("pl", "– Czekamy – powiedziała Ida.", "– Czekamy – powiedziała Ida."),
        ("ru", "— Мы ждём, — сказала Ида.", "— Мы ждём, — сказала Ида."),
        ("fr", "— Nous attendons, dit Ida.", "— Nous attendons, dit Ida."),
    ],
)
def test_each_language_has_its_own_convention(target: str, before: str, after: str) -> None:
    assert Cleaner(target=target, translated=True, trial=target not in ("de", "cs"), select=["dialogue"]).clean(before).text == after
