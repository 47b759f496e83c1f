"""What the shipped tables mend: inflected and romanised spellings into the target's own, and what they leave alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleanup import Cleaner
from cleanup.names.compiling import compiled
from cleanup.names.cyrillic import romanised
from cleanup.names.gazetteer import Gazetteer, gazetteer
from cleanup.names.governed import declined, governed, titled
from cleanup.names.inflection import inflected, phrases

ROOT = Path(__file__).parents[2]
TABLES = (
    ROOT / "rules/names/people.tsv",
    ROOT / "rules/names/people_more.tsv",
    *sorted((ROOT / "rules/places").glob("*.tsv")),
    *sorted((ROOT / "rules/orgs").glob("*.tsv")),
)
KEPT = sorted((ROOT / "corpus/keep").glob("*/names_genuine.txt"))

# invented sentences of the international pages: what a machine left in them, and what it should read
INTO_ENGLISH = """
Talks with Emmanuelem Macronem ended late.|Talks with Emmanuel Macron ended late.
Aides of Friedricha Merza said nothing.|Aides of Friedrich Merz said nothing.
A letter reached Wołodymyra Zełenskiego on Monday.|A letter reached Volodymyr Zelensky on Monday.
She met Giorgią Meloni and Pedro Sánchezem.|She met Giorgia Meloni and Pedro Sanchez.
The call with Recepem Tayyipem Erdoganem lasted an hour.|The call with Recep Tayyip Erdogan lasted an hour.
The speech of Micheila Kawelaszwilego was short.|The speech of Mikheil Kavelashvili was short.
The visit of Sergeya Lavrova was cancelled.|The visit of Sergei Lavrov was cancelled.
He wrote to Rafałowi Trzaskowskiemu twice.|He wrote to Rafał Trzaskowski twice.
The lawyers of Evgeniya Prigozhina denied it.|The lawyers of Yevgeny Prigozhin denied it.
Ararat Mirsojan flew home.|Ararat Mirzoyan flew home.
The foreign minister, Abbas Araghtschi, flew home.|The foreign minister, Abbas Araghchi, flew home.
Si Tszinpin praised the plan.|Xi Jinping praised the plan.
The envoy saw Vladimírem Putinem in the morning.|The envoy saw Vladimir Putin in the morning.
Ruling by Oleksandra Syrského was expected.|Ruling by Oleksandr Syrsky was expected.
The hosts of Narendry Modiego waited.|The hosts of Narendra Modi waited.
The army of Masuda Pezeszkiana stood by.|The army of Masoud Pezeshkian stood by.
The spokesman of Białego Domu smiled.|The spokesman of White House smiled.
A vote in Radzie Europy failed.|A vote in Council of Europe failed.
Members of Komisji Europejskiej left.|Members of European Commission left.
The lawyers of Evropské komise left.|The lawyers of European Commission left.
A man from Gosdumy answered.|A man from State Duma answered.
The voice of Kremlya was calm.|The voice of Kremlin was calm.
The members of Bundestags voted.|The members of Bundestag voted.
Ships left for Morza Czarnego at dawn.|Ships left for Black Sea at dawn.
Flights from Moskvy and Londýna were late.|Flights from Moscow and London were late.
The train from Wiednia to Budapesztu stopped.|The train from Vienna to Budapest stopped.
A summit in Pekinie and Tokiu was planned.|A summit in Beijing and Tokyo was planned.
The fair in Atenach was closed.|The fair in Athens was closed.
The border of Niemiec with Szwajcarią is open.|The border of Germany with Switzerland is open.
The army of Gruzji crossed into Armenii.|The army of Georgia crossed into Armenia.
The ministers of Německa and Maďarska met.|The ministers of Germany and Hungary met.
The ports of Frankreichs were shut.|The ports of France were shut.
The people of Gruzii and Kazakhstana know.|The people of Georgia and Kazakhstan know.
""".strip().split("\n")

INTO_OTHERS = [
    ("de", "pl", "Der Sprecher von Władimira Putina schwieg.", "Der Sprecher von Wladimir Putin schwieg."),
    ("de", "pl", "Die Kommission lobte Radosława Sikorskiego in Warszawie.", "Die Kommission lobte Radosław Sikorski in Warschau."),
    ("fr", "pl", "Le discours de Wołodymyra Zełenskiego à Brukseli fut bref.", "Le discours de Volodymyr Zelensky à Bruxelles fut bref."),
    ("es", "pl", "El discurso de Władimira Putina en Moskwie fue breve.", "El discurso de Vladímir Putin en Moscú fue breve."),
    ("it", "cs", "Il discorso di Vladimira Putina a Moskvě fu breve.", "Il discorso di Vladimir Putin a Mosca fu breve."),
    ("pt", "pl", "O discurso de Władimira Putina em Londynie foi breve.", "O discurso de Vladimir Putin em Londres foi breve."),
    ("pl", "en", "Minister poleciał do Moscow z Vladimir Putin.", "Minister poleciał do Moskwy z Władimirem Putinem."),
    ("pl", "en", "Firma z Munich kupiła fabrykę w Warsaw.", "Firma z Monachium kupiła fabrykę w Warszawie."),
    ("cs", "en", "Delegace přiletěla z London a jede do Warsaw.", "Delegace přiletěla z Londýna a jede do Varšavy."),
    ("uk", "ru", "Поїзд з Киева прибув у Харькове.", "Поїзд з Києва прибув у Харкові."),
]


def clean(text: str, target: str = "en", source: str | None = None) -> str:
    return Cleaner(target=target, source=source, translated=True, select=["entity-spelling"]).clean(text).text


@pytest.mark.parametrize("pair", INTO_ENGLISH)
def test_mended_into_english(pair: str) -> None:
    damaged, good = pair.split("|")
    assert clean(damaged) == good


@pytest.mark.parametrize(("target", "source", "damaged", "good"), INTO_OTHERS)
def test_mended_into_others(target: str, source: str, damaged: str, good: str) -> None:
    assert clean(damaged, target, source) == good


@pytest.mark.parametrize(
    ("damaged", "good"),
    [
        ("Dmitrij\nPieskow said no.", "Dmitry\nPeskov said no."),
        ("D. Pieskow said no.", "D. Peskov said no."),
        ("J. Pieskow said no.", "J. Pieskow said no."),
        ("The Pieskow-interview was long.", "The Peskov-interview was long."),
        ("PIESKOW SAYS NO TO THEM", "PESKOV SAYS NO TO THEM"),
        ("Pieskow's answer was short.", "Peskov's answer was short."),
        ("Песков said so.", "Peskov said so."),
        ("The minister (Песков) said so.", "The minister (Песков) said so."),
        ("They sailed on the cruiser Moskva to Moskvy.", "They sailed on the cruiser Moskva to Moscow."),
        ("Olaf Scholz spoke. Then Schultz left.", "Olaf Scholz spoke. Then Scholz left."),
        ("Martin Schulz spoke. Then Schulz left.", "Martin Schulz spoke. Then Schulz left."),
        ("Szymon Hołownia spoke. Then the Hollow left.", "Szymon Hołownia spoke. Then Hołownia left."),
        ("Simon the Hollow spoke.", "Simon the Hollow spoke."),
        ("See https://example.org/Moskwie and @Pieskow.", "See https://example.org/Moskwie and @Pieskow."),
    ],
)
def test_in_running_text(damaged: str, good: str) -> None:
    assert clean(damaged) == good


def test_another_script_needs_a_translation() -> None:
    assert Cleaner(target="en").clean("Дмитрий Песков said so.").text == "Дмитрий Песков said so."


def records(path: Path) -> list[str]:
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if not line.startswith("##")]
    return [record.strip() for record in "\n".join(lines).split("\n====\n")]


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.parent.name)
@pytest.mark.parametrize("translated", [None, True])
def test_genuine_names_are_kept(path: Path, translated: bool | None) -> None:
    cleaner = Cleaner(target=path.parent.name, translated=translated, select=["entity-spelling"])
    assert [record for record in records(path) if cleaner.clean(record).text != record] == []


def test_enough_tempting_sentences() -> None:
    assert len(records(ROOT / "corpus/keep/en/names_genuine.txt")) >= 150


# ------------------------------------------------------------------------------------------------------------------------ the parts


def test_case_forms_of_words_and_phrases() -> None:
    assert {"Moskwy", "Moskwie", "Moskwę", "Moskwą"} <= set(inflected("Moskwa", "pl"))
    assert {"Polsce", "Polskę", "Polski"} <= set(inflected("Polska", "pl"))
    assert "Białego Domu" in phrases("Biały Dom", "pl")
    assert "Bílého domu" in phrases("Bílý dům", "cs")
    assert "Spojených států" in phrases("Spojené státy", "cs")
    assert "Государственной думы" in phrases("Государственная дума", "ru")
    assert "Europäischen Parlaments" in phrases("Europäisches Parlament", "de")
    assert inflected("Oslo", "pl") == inflected("NATO", "pl") == ()


def test_cyrillic_in_latin_letters() -> None:
    assert "Kremlya" in romanised("Кремля", "ru")
    assert "Zelenskoho" in romanised("Зеленського", "uk")


def test_what_a_sentence_asks() -> None:
    assert governed("do", "pl", person=False) == "gen"
    assert governed("z", "pl", person=True) == "ins"
    assert governed("z", "pl", person=False) == "gen"
    assert governed("na", "pl", person=False) is None
    titles = frozenset({"prezydent", "prezydenta", "premier"})
    assert (titled("premierem", titles, "pl"), titled("premier", titles, "pl"), titled("prezydenta", titles, "pl")) == ("ins", "nom", None)


def test_a_form_is_made_only_where_it_is_sure() -> None:
    assert declined("Władimir Putin", "gen", "pl", person=True) == "Władimira Putina"
    assert declined("Angela Merkel", "ins", "pl", person=True) == "Angelą Merkel"
    assert declined("Maria Zacharowa", "gen", "pl", person=True) == "Marii Zacharowej"
    assert declined("Londyn", "acc", "pl") == "Londyn"
    assert declined("Tomsk", "gen", "pl") is None
    assert declined("Morze Czarne", "gen", "pl") is None


HEADER = "id\tqid\ttype\tnative\ten\tde\tfr\tes\tit\tpt\tpl\tcs\tuk\tru\tmore\taccepted\talone\tinflect\tunsafe\tconfused\tnote\n"


def row(**cells: str) -> str:
    names = HEADER.strip().split("\t")
    return "\t".join(cells.get(name, "") for name in names) + "\n"


def of(folder: Path, *rows: str) -> Gazetteer:
    table = folder / "table.tsv"
    table.write_text(HEADER + "".join(rows), encoding="utf-8")
    return Gazetteer("en", compiled((table,), "en"))


def test_a_surname_that_two_bear_differently_is_nobodys(tmp_path: Path) -> None:
    one = row(id="a", type="PER", en="Ada|Quillow", pl="Ada|Kwillow", alone="yes", inflect="yes")
    two = row(id="b", type="PER", en="Bo|Quilloff", pl="Bo|Kwillow", alone="yes", inflect="yes")
    names = of(tmp_path, one, two)
    assert names.alias("Kwillow") is None
    assert [getattr(names.alias(full), "after", None) for full in ("Ada Kwillow", "Bo Kwillow", "Cy Kwillow")] == ["Ada Quillow", "Bo Quilloff", None]


def test_marks_of_unsafe_spellings(tmp_path: Path) -> None:
    place = row(
        id="p", type="LOC", en="Quellmouth", pl="Kwelmunt", de="Quellmünd", es="Quelmunda", unsafe="Kwelmunt; Quellmünd?; Quelmunda??", inflect="yes"
    )
    names = of(tmp_path, place)
    assert names.alias("Kwelmunt") is None
    doubtful, guarded = names.alias("Quellmünd"), names.alias("Quelmunda")
    assert doubtful is not None and doubtful.native and not doubtful.guarded
    assert guarded is not None and guarded.native and guarded.guarded


def test_a_mistaken_surname_is_told_as_such(tmp_path: Path) -> None:
    names = of(tmp_path, row(id="a", type="PER", en="Ada|Quillow", more="xx:|Quilo", alone="yes", inflect="yes"))
    alias = names.alias("Quilo")
    assert alias is not None and (alias.part, alias.after) == ("drift", "Quillow")


def test_every_row_is_whole_and_named_once() -> None:
    seen: set[str] = set()
    for table in TABLES:
        lines = [line for line in table.read_text(encoding="utf-8").split("\n") if line and not line.startswith("##")]
        width = len(lines[0].split("\t"))
        for line in lines[1:]:
            cells = line.split("\t")
            assert len(cells) == width, line
            assert cells[0] not in seen, cells[0]
            seen.add(cells[0])


def test_the_compiled_file_answers_as_the_one_in_memory() -> None:
    names = gazetteer(TABLES, "en")
    assert names is not None
    fresh = Gazetteer("en", compiled(TABLES, "en"))
    for spelling in ("Pieskow", "Władimira Putina", "Moskwie", "Rady Europy", "Kremlya", "nobody"):
        assert names.alias(spelling) == fresh.alias(spelling)
