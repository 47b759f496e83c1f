"""`detect_language` answers where words or letters tell, and None for languages that are not known."""

import re
import sys
from pathlib import Path

import pytest

from cleanup.languages import LANGUAGES
from cleanup.languages.detect import NOTHING, detect_language
from cleanup.languages.vote import clear_winner, vote

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
CLEAN = Path(__file__).resolve().parents[3] / "shared" / "eval" / "clean"


def words_of(text: str) -> list[str]:
    return [match.group().lower() for match in WORD.finditer(text)]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("He never saidthat.", "en"),
        ("Er sagte nichts.", "de"),
        ("Nie wiem.", "pl"),
        ("Il n'a rien dit.", "fr"),
        ("Вона нічого не сказала.", "uk"),
        ("Он ничего не сказал.", "ru"),
        ("Hon sa ingenting om det.", "sv"),
    ],
)
def test_short_sentences_by_their_words(text: str, tag: str) -> None:
    guess = detect_language(words_of(text), text)
    assert (guess.tag, guess.by) == (tag, "words")
    assert 0.5 < guess.confidence < 1


@pytest.mark.parametrize("text", ["", "!!!", "2024", "Kraków", "JAN KOWALSKI ANNA NOWAK"])
def test_nothing_to_go_by(text: str) -> None:
    assert detect_language(words_of(text), text).tag is None


STRANGERS = {
    "Norwegian": """Kommunen stenger biblioteket på lørdag. Hun kom for sent til toget. Vi har kjøpt et nytt
        hus ved sjøen. Regjeringen vil ikke senke skatten i år. Barna leker i gården hver dag etter
        skolen.""",
    "Catalan": """L'ajuntament tanca la biblioteca dissabte. Ella va arribar tard al tren. Hem comprat una
        casa nova a prop del mar. El govern no vol abaixar els impostos aquest any. Els nens juguen al pati
        cada dia.""",
    "Croatian": """Grad u subotu zatvara knjižnicu. Zakasnila je na vlak. Kupili smo novu kuću blizu mora.
        Vlada ove godine ne želi smanjiti porez. Djeca se svaki dan nakon škole igraju u dvorištu.""",
    "Bulgarian": """Общината затваря библиотеката в събота. Тя закъсня за влака. Купихме нова къща близо до
        морето. Правителството не иска да намали данъците тази година. Децата играят на двора всеки ден.""",
    "Serbian": """Град у суботу затвара библиотеку. Закаснила је на воз. Купили смо нову кућу близу мора.
        Влада ове године не жели да смањи порез. Деца се сваки дан после школе играју у дворишту.""",
    "Belarusian": """Горад у суботу зачыняе бібліятэку. Яна спазнілася на цягнік. Мы купілі новы дом каля
        мора. Урад не хоча сёлета зніжаць падатак. Дзеці гуляюць у двары кожны дзень пасля школы.""",
    "Indonesian": """Kota menutup perpustakaan pada hari Sabtu. Dia terlambat naik kereta. Kami membeli
        rumah baru di dekat laut. Pemerintah tidak mau menurunkan pajak tahun ini. Tidak mudah mencari
        dokter.""",
    "Vietnamese": """Thành phố đóng cửa thư viện vào thứ bảy. Cô ấy đến trễ chuyến tàu. Chúng tôi đã mua một
        ngôi nhà mới gần biển. Chính phủ không muốn giảm thuế năm nay. Không dễ tìm bác sĩ.""",
    "Estonian": """Linn sulgeb laupäeval raamatukogu. Ta jäi rongile hiljaks. Me ostsime uue maja mere
        lähedale. Valitsus ei taha sel aastal makse langetada. Arsti ei ole lihtne leida.""",
    "Azerbaijani": """Şəhər şənbə günü kitabxananı bağlayır. O, qatara gecikdi. Biz dənizin yaxınlığında
        yeni ev aldıq. Hökumət bu il vergini azaltmaq istəmir. Həkim tapmaq asan deyil.""",
    "Icelandic": """Borgin lokar bókasafninu á laugardag. Hún missti af lestinni. Við keyptum nýtt hús við
        sjóinn. Ríkisstjórnin vill ekki lækka skatta í ár. Það er ekki auðvelt að finna lækni.""",
    "Basque": """Hiriak liburutegia ixten du larunbatean. Berandu iritsi zen trenera. Etxe berri bat erosi
        dugu itsasotik hurbil. Gobernuak ez du aurten zergarik jaitsi nahi.""",
}


@pytest.mark.parametrize("name", STRANGERS)
def test_a_language_we_do_not_know_is_none(name: str) -> None:
    text = STRANGERS[name]
    assert detect_language(words_of(text), text).tag is None
    for sentence in re.split(r"(?<=[.])\s+", text):
        assert detect_language(words_of(sentence), sentence).tag is None, sentence


DANISH = """Kommunen lukker svømmehallen i to uger, fordi taget skal repareres. Ingen vidste, hvem der havde taget nøglen til
    døren. Det koster tredive kroner at parkere en hel dag ved havnen, men efter klokken seks er det gratis."""
NORWEGIAN = """Kommunen stenger svømmehallen i to uker fordi taket må repareres. Ingen visste hvem som hadde tatt nøkkelen til
    døra. Det koster tretti kroner å parkere en hel dag ved havna, men etter klokka seks er det gratis."""
NYNORSK = """Kommunen stengjer symjehallen i to veker fordi taket må reparerast. Ingen visste kven som hadde teke nøkkelen til
    døra. Det kostar tretti kroner å parkere ein heil dag ved hamna, men etter klokka seks er det gratis."""
SWEDISH = """Kommunen stänger simhallen i två veckor eftersom taket måste lagas. Ingen visste vem som hade tagit nyckeln till
    dörren. Det kostar trettio kronor att parkera en hel dag vid hamnen, men efter klockan sex är det gratis."""


@pytest.mark.parametrize(("text", "tag"), [(DANISH, "da"), (NORWEGIAN, None), (NYNORSK, None), (SWEDISH, "sv")])
def test_the_scandinavian_languages_are_told_apart(text: str, tag: str | None) -> None:
    assert detect_language(words_of(text), text).tag == tag
    assert clear_winner(set(text.split())) in (tag, None)


@pytest.mark.parametrize(
    "text",
    [
        "Hvis du kommer innom, kan du ta med avisen inn.",
        "Hun har alltid vært redd for hunder.",
        "Han skrev et brev til henne, men sendte det aldri.",
        "Det bygges tjue boliger på den gamle åkeren, sier naboen.",
        "De ville gjerne kjøpe huset, og banken sa ja.",
    ],
)
def test_a_norwegian_sentence_is_nobodys(text: str) -> None:
    assert detect_language(words_of(text), text).tag is None


OPEN = "Kunnallinen uimahalli suljettiin eilen remontin vuoksi, kertovat paikallislehden tuoreet tiedot torille kokoontuneille asukkaille"


def test_letters_help_where_words_leave_it_open() -> None:
    pytest.importorskip("langdetect")
    text = OPEN
    words = words_of(text)
    if vote(words).decided:
        pytest.fail("the words decide by now: write a sentence with fewer of them")
    assert detect_language(words, text).by == "letters"
    assert detect_language(words, text).tag == "fi"
    assert detect_language(words[:9], " ".join(words[:9])) == NOTHING


def test_without_langdetect_the_words_decide_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "langdetect.lang_detect_exception", None)
    monkeypatch.setitem(sys.modules, "langdetect.detector_factory", None)
    assert detect_language(words_of(OPEN), OPEN) == NOTHING
    assert detect_language(["er", "sagte", "nichts"], "Er sagte nichts.").tag == "de"


@pytest.mark.parametrize("size,most_wrong,least_right", [(5, 0.015, 0.5), (10, 0.005, 0.8)])
def test_wrong_is_rare_on_human_text(size: int, most_wrong: float, least_right: float) -> None:
    if not CLEAN.is_dir():
        pytest.skip("the development data is not beside this checkout (../shared/eval/clean)")
    right = wrong = total = 0
    for path in sorted(CLEAN.glob("*.txt")):
        if path.stem not in LANGUAGES:
            continue
        for line in path.read_text(encoding="utf-8").splitlines()[::5]:
            found = words_of(line)
            for at in range(0, len(found) - size + 1, size):
                outcome = vote(found[at : at + size])
                total += 1
                right += outcome.decided and outcome.best == path.stem
                wrong += outcome.decided and outcome.best != path.stem
    assert total > 1000
    assert wrong / total <= most_wrong
    assert right / total >= least_right
