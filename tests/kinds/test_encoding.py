"""encoding: what ftfy would mend is never overlooked, what it would invent is refused, and good text is left alone."""

from __future__ import annotations

import random
import subprocess
import sys
from itertools import product

import pytest
from ask import asked, cleaned, make
from ftfy import TextFixerConfig, fix_text
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanup.kinds.encoding import _NOT_CALM, Encoding, suspicious, suspicious_words

MOJIBAKE = make(Encoding, mends="mojibake")
ENTITY = make(Encoding, mends="entity")
SPLIT = make(Encoding, mends="split-letter")

PLAIN = TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
    explain=False,
)

SENTENCES = """
Der Müller aus Köln grüßte: „Schöne Straße, übrigens – für 20 € die Nacht…“
Le garçon a dit : « Où est passé l’été ? » Ça, c’est le cœur de l’affaire.
Gdy żółwie jedzą gruszki, ktoś mówi: „Proszę, weźcie jeszcze świeżą bułkę”.
Příliš žluťoučký kůň úpěl ďábelské ódy; děti šly domů a řekly „ahoj“.
El niño preguntó: «¿Dónde está el camión?» ¡Mañana será otro día!
Não é só a avó que põe açúcar no café da manhã – também o irmão “faz”.
Nel caffè c’è più caldo perché lunedì è così: “già estate”, disse Niccolò.
Den där ön är större än ån; ”på våren blöter vi fötterna”, säger Åsa.
Äiti näki yöllä, ettei lähellä ollut enää yhtään söpöä pöllöä.
Güneş doğdu, çocuk şöyle dedi: “Işığı aç, ağaç gölgesi büyük.”
Снег шёл всю ночь, и утром дети сказали: «Наконец-то зима – ура!»
Їжак приніс яблуко; ґава з’їла його й полетіла: «Дуже смачно».
The café’s owner said “we’re closed” – naïve, but it’s true…
""".strip().split("\n")


def wrongly(text: str, charset: str) -> str:
    """The UTF-8 bytes of the text read in a single-byte character set; meaningless bytes pass as control characters."""
    return "".join(_byte(number, charset) for number in text.encode())


def _byte(number: int, charset: str) -> str:
    try:
        return bytes([number]).decode(charset)
    except UnicodeDecodeError:
        return chr(number)


def gate(text: str) -> bool:
    return "\x85" in text or any(map(suspicious, text.split()))


CHARSETS = [
    "latin-1",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1257",
    "iso-8859-2",
    "mac-roman",
    "cp437",
]
HIGH = sorted({_byte(number, charset) for charset in CHARSETS for number in range(0x80, 0x100)})


# --------------------------------------------------------------------------------------------------------- the gate is exact


def test_the_gate_never_says_no_where_ftfy_would_change_a_pair() -> None:
    """Every pair of characters that any of the character sets makes, in five surroundings."""
    rng = random.Random(1)
    for a, b in product(HIGH, HIGH):
        for text in (a + b, f"x{a}{b}", f"{a}{b}x", f" {a}{b} ", f"x {a}{b}."):
            if not gate(text) and rng.random() < 0.2:
                assert fix_text(text, PLAIN) == text


@settings(max_examples=3000, deadline=None)
@given(st.text(st.sampled_from([*HIGH, *"aZ .1?"]), min_size=1, max_size=9))
def test_the_gate_never_says_no_where_ftfy_would_change_a_text(text: str) -> None:
    assert gate(text) or fix_text(text, PLAIN) == text


@settings(max_examples=1000, deadline=None)
@given(st.text(max_size=30))
def test_nothing_breaks_on_any_text(text: str) -> None:
    assert gate(text) or fix_text(text, PLAIN) == text
    cleaned(MOJIBAKE, text)
    cleaned(SPLIT, text)


def test_clean_text_never_imports_ftfy() -> None:
    program = (
        "import sys; from cleanup.kinds.encoding import suspicious\n"
        f"assert not any(map(suspicious, {' '.join(SENTENCES)!r}.split())), 'suspicious'\n"
        "assert 'ftfy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


# ---------------------------------------------------------------------------------------------------------- gated against plain


@pytest.mark.parametrize("charset", ["latin-1", "cp1252", "cp1250", "cp1251", "mac-roman"])
def test_never_worse_than_plain_ftfy(charset: str) -> None:
    """Whole lines, single words, single marks: what ftfy brings back comes back, and nothing comes out wrong."""
    rng = random.Random(7)
    back = plain_back = 0
    for sentence in SENTENCES:
        words = sentence.split(" ")
        damaged = [wrongly(sentence, charset)]
        for i, word in enumerate(words):
            if not word.isascii():
                damaged.append(" ".join([*words[:i], wrongly(word, charset), *words[i + 1 :]]))
        for at in rng.sample([i for i, c in enumerate(sentence) if not c.isascii()], 5):
            damaged.append(sentence[:at] + wrongly(sentence[at], charset) + sentence[at + 1 :])
        for text in damaged:
            ours, plain = cleaned(MOJIBAKE, text), fix_text(text, PLAIN)
            again = cleaned(MOJIBAKE, ours)
            assert plain != sentence or sentence in (ours, again), text
            assert again in (sentence, text) or plain != sentence, (text, again)
            back += again == sentence
            plain_back += plain == sentence
    assert back >= plain_back


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Jej gÅ‚os drżał.", "Jej głos drżał."),
        ("Bylo to pĹ™Ă\xadliĹˇ rychle.", "Bylo to příliš rychle."),
        ("zaÅ¼Ã³Å‚Ä‡ gÄ™Å›lÄ… jaÅºÅ„", "zażółć gęślą jaźń"),
        ("Ein GruĂź aus ZĂĽrich", "Ein Gruß aus Zürich"),
        ("Ã–sterreich und Ã„gypten", "Österreich und Ägypten"),
        ("two\x97no, three", "two—no, three"),
        ("a canvasĀ  that", "a canvas that"),
        ("first line\r\nthe cafÃ©\r\nlast  line ", "first line\r\nthe café\r\nlast  line "),
    ],
)
def test_mends(before: str, after: str) -> None:
    assert cleaned(MOJIBAKE, before) == after


@pytest.mark.parametrize(
    "text",
    [
        *SENTENCES,
        "Ã la carte",
        "AMANHÃ” e “MAÇÃ”; DZIEŃ” i BYĆ»; NAŠ… STÓÐ”; KEĎŽE",
        "HÂLÂ” ve “TEKKE”",
        "a\x85b",
        "\ud83d alone \udca9",
        "a\x00b é\x00",
        "\x1b[31mrød\x1b[0m",
        "10³ m², ﬁn, Ｗｉｄｅ, ½",
        "В\xa0Риме",
        "Å\xa0seter",
        "â€�",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert cleaned(MOJIBAKE, text) == text


def test_capitals_before_closing_marks_are_no_mojibake() -> None:
    for word, mark in product("MAÇÃ HALÂ DZIEŃ BYĆ NAŠ SAĞ THAÏ DACĂ KĀ STÓÐ Å Ä".split(), "”»“…®"):
        assert cleaned(MOJIBAKE, f"x {word}{mark} y") == f"x {word}{mark} y"


# -------------------------------------------------------------------------------------------------------- entities and letters


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Tom &amp; Anna didn&#39;t", "Tom & Anna didn't"),
        ("&quot;home&quot; for &#x20AC;5", '"home" for €5'),
        ("R&D &nosuch; &lt; &#0; &#128512", "R&D &nosuch; &lt; &#0; &#128512"),
        ("<b>Tom &amp; Anna</b>", "<b>Tom &amp; Anna</b>"),
        ("see http://example.com/?a=1&amp;b=2", "see http://example.com/?a=1&amp;b=2"),
    ],
)
def test_entities(before: str, after: str) -> None:
    assert cleaned(ENTITY, before) == after


def test_split_letters() -> None:
    assert cleaned(SPLIT, "cafe\u0301 Ko\u0308ln") == "café Köln"
    assert cleaned(SPLIT, "q\u0303 10³ ﬁ \uf900") == "q\u0303 10³ ﬁ \uf900"


def test_pure_ascii_wakes_nothing() -> None:
    assert not asked(MOJIBAKE, "Plain text, (really) 'plain' & simple.")


LETTERS = "".join(c for c in map(chr, [*range(0xC0, 0x250), *range(0x400, 0x4A0)]) if c.isalpha()) + "abXY"


def test_many_words_at_once_are_judged_as_one_by_one() -> None:
    pairs = [a + b + end for a, b in product(LETTERS, repeat=2) for end in ("", "n")]
    dice = random.Random(11)
    longer = ["".join(dice.choices(LETTERS, k=dice.randint(3, 7))) + dice.choice(("", ".", "?!")) for _ in range(20_000)]
    words = [word for word in (*pairs, *longer) if not word.isascii()]
    marks = [
        a + word + z
        for word in ("go", "I", *dice.choices(words, k=2000))
        for a in ("", "“", "‘", "(", "«")
        for z in ("”", "’s", "…”", "’,", ".”", "—go", "–3")
    ]
    many = [*words, *marks, "–", "—", "…", "’"]
    assert suspicious_words("\n".join(many)) == [word for word in many if suspicious(word)]


def test_everyday_words_need_no_look_of_their_own() -> None:
    words = [word.strip(",.;:!?„“”«»¿¡…") for line in SENTENCES for word in line.split()]
    known = [word for word in words if word.isalpha() and not word.isascii()]
    asked_again = _NOT_CALM.findall("\n".join(known))
    assert len(known) > 30
    assert len(asked_again) * 5 < len(known)
