"""Whether two spellings are one name: laws over all systems, examples, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from written import RULES, SYSTEMS, written

from cleanup.names.match import Match, our_matcher
from cleanup.names.skeleton import LONGEST, MOST, masculine, readings, respelt
from cleanup.names.systems import SystemsError, read_script, read_scripts

MATCHER = our_matcher(RULES)
CYRILLIC = next(script for script in MATCHER.scripts if script.name == "cyrillic")

# Invented surnames that between them hold every Russian letter and the usual endings.
NAMES = """
черёмухин жаворонков щедрин шубников тяпкин юрасов яхонтов дробышев калязин бурмистров новоселец тимковский зайчик хлопотов крупчак селиванчук эльснер
подъяблонский цыганков фроленко вьюгин ижорцев
""".split()

LATIN = st.text(alphabet="aąbcčćdđeéěęfghiíjklłmnńoóprřsšśtuúvwxyýzžżź'", min_size=1, max_size=12)


def verdict(one: str, two: str) -> str:
    return MATCHER.match(one, two).verdict


def shown(system: str, spelling: str) -> bool:
    """Whether the system may be read in this spelling at all."""
    found = CYRILLIC.system(system)
    return found is not None and found.may_read(spelling)


# ------------------------------------------------------------------------------------------------------------------------ laws


@pytest.mark.parametrize("name", NAMES)
def test_a_name_written_by_one_system_is_the_name_written_by_any_other(name: str) -> None:
    spellings = {system: spelling for system in SYSTEMS if (spelling := written(name, system))}
    assert len(spellings) > len(SYSTEMS) - 3
    for one, a in spellings.items():
        for two, b in spellings.items():
            if not (shown(one, a) and shown(two, b)):
                continue  # nothing shows that it is Hungarian, and s is ш there
            found = MATCHER.surname(a, b)
            assert found.verdict == "same", (one, a, two, b, found)


@pytest.mark.parametrize("name", NAMES)
def test_the_cyrillic_name_is_among_the_readings_of_every_spelling(name: str) -> None:
    skeletons = set(readings(name, CYRILLIC))
    for system in SYSTEMS:
        spelling = written(name, system)
        if spelling:
            found = {key for key, systems in readings(spelling, CYRILLIC).items() if system in systems}
            assert skeletons & found or not shown(system, spelling), (system, spelling, found)


@given(LATIN, LATIN)
@settings(max_examples=150, deadline=None)
def test_a_match_is_the_same_from_both_sides(a: str, b: str) -> None:
    for one, two in ((a, b), (f"Olga {a}", f"Olga {b}"), (a, f"Olga {b}")):
        try:
            there = MATCHER.match(one, two)
        except ValueError:
            with pytest.raises(ValueError):
                MATCHER.match(two, one)
            continue
        back = MATCHER.match(two, one)
        assert there.verdict == back.verdict
        if there.why == back.why:
            assert (there.first, there.second) == (back.second, back.first)


@given(LATIN)
@settings(max_examples=100, deadline=None)
def test_every_spelling_is_the_same_as_itself(a: str) -> None:
    if any(c.isalpha() for c in a):
        assert verdict(a, a) == "same"
        assert verdict(a, a.upper()) == "same" or a.upper().lower() != a


@given(st.text(alphabet="eshcziyjuoaw", min_size=20, max_size=LONGEST))
@settings(max_examples=60, deadline=None)
def test_the_readings_of_a_long_word_are_bounded(word: str) -> None:
    for script in MATCHER.scripts:
        assert len(readings(word, script)) <= MOST * len(script.systems)


def test_a_word_above_the_bound_has_no_readings_and_is_no_name() -> None:
    word = "e" * (LONGEST + 1)
    assert not readings(word, CYRILLIC)
    with pytest.raises(ValueError, match=f"at most {LONGEST}"):
        MATCHER.match(word, word)


def test_every_system_of_every_table_reads_something() -> None:
    for script in MATCHER.scripts:
        for system in script.systems:
            assert any(not piece.cost for pieces in system.pieces.values() for piece in pieces), (script.name, system.name)


# -------------------------------------------------------------------------------------------------------------------- examples

SAME = """
Pieskow | Peskov
Jelzin | Yeltsin
Chruschtschow | Jrushchov
Chruszczow | Khrouchtchev
Gorbatschow | Gorbachov
Schostakowitsch | Szostakowicz
Joukovski | Schukowski
Tchernenko | Csernyenko
Wyssozki | Vysotsky
Majakowski | Maïakovski
Ivanovová | Iwanowa
Hryhorčuková | Hryhorchuk
Pavlenková | Pawłenko
Politkowska | Politkovskaya
Песков | Pieskow
Dmitrij Pieskow | Dmitry Peskov
Peskov Dmitry | Dmitrij Pieskow
Nikolai Ivanovich Ryzhkov | Nikołaj Ryżkow
Alexandre | Aleksandr
Đorđević | Djordjevic
Kara-Mourza | Kara-Mursa
Hrytsenko | Grizenko
al-Assad | el-Asad
Muhammad | Mohamed
Miloš | Milos
Denys | Denis
Julija Tymošenková | Julia Tymoszenko
Saakaschwili | Saakachvili
Warufakis | Varoufakis
Петър | Petar
Παπαδόπουλος | Papadopulos
სააკაშვილი | Saakaszwili
Wałęsa | Walesa
Håkan | Hakan
"""
DIFFERENT = """
Orlov | Orlova
Raevsky | Raevskaya
Savčuk | Savčuková
Ivanov | Ivanovová
Iwanow | Ivanovová
Volodymyr | Vladimir
Serhiy | Sergei
Moscow | Glasgow
Sorokin | Sokolov
Peskov | Petrov
Dmitry Peskov | Anna Peskova
Kara-Murza | Murza
Saakashvili | Shevardnadze
"""
UNSURE = """
D. Peskov | Dmitry Peskov
Peskov | Dmitry Peskov
Li | Lee
Ihor | Igor
Zhukov | Zukov
Šubin | Subin
محمد | Mohammed
Lysenková | Lysenko
Pankow | Pankov
Alexander | Aliaksandr
Omar | Umar
"""


def pairs(block: str) -> list[tuple[str, str]]:
    rows = [line.split("|") for line in block.strip().splitlines()]
    return [(a.strip(), b.strip()) for a, b in rows]


@pytest.mark.parametrize(("one", "two"), pairs(SAME))
def test_one_name(one: str, two: str) -> None:
    assert verdict(one, two) == "same"


@pytest.mark.parametrize(("one", "two"), pairs(DIFFERENT))
def test_two_names(one: str, two: str) -> None:
    assert verdict(one, two) == "different"


@pytest.mark.parametrize(("one", "two"), pairs(UNSURE))
def test_nobody_can_tell(one: str, two: str) -> None:
    assert verdict(one, two) == "unsure"


def test_a_match_names_the_systems_that_join() -> None:
    found = MATCHER.match("Pieskow", "Peskov")
    assert found.first == ("pl",)
    assert {"en", "cs", "es"} <= set(found.second)
    assert found.skeleton == "ПЕСКОВ"


def test_a_woman_s_name_is_no_genitive() -> None:
    assert masculine("ИВАНОВА") == "ИВАНОВ"
    assert "woman" in MATCHER.match("Orlov", "Orlowa").why


@pytest.mark.parametrize("name", ["", "  ", "R2D2", "a@b", "...", "- -", "one two three four five six seven eight nine ten eleven twelve thirteen"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"name"):
        MATCHER.match(name, "Peskov")


def test_the_match_of_unlike_names_says_why() -> None:
    assert MATCHER.match("Peskov", "Glasgow") == Match("different", why="no reading joins them")


@pytest.mark.parametrize(
    ("word", "target", "after"),
    [
        ("Szulgow", "en", "Shulgov"),
        ("Czajkowski", "en", "Chaikovsky"),
        ("Żukow", "fr", "Joukov"),
        ("Gagarin", "fr", "Gagarine"),
    ],
)
def test_a_foreign_spelling_is_respelt_by_rule(word: str, target: str, after: str) -> None:
    assert respelt(word, CYRILLIC, target) == after


def test_readings_that_lead_to_two_spellings_are_respelt_as_none() -> None:
    assert respelt("Schukow", CYRILLIC, "en") is None


# ---------------------------------------------------------------------------------------------------------------------- tables


def table(tmp_path: Path, *rows: str, head: str = "letter\tsound\ten\tnote") -> Path:
    path = tmp_path / "odd.tsv"
    path.write_text("## a comment\n" + "\n".join((head, *rows)) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("б\tБ\tb", "odd.tsv:3: 3 cells where the first line names 4 columns"),
        ("б\t\tb\t", "odd.tsv:3: a row needs its letter and its sound"),
        ("б\tБ\t?\t", "odd.tsv:3: “?” is no spelling"),
        ("only\tsk\t\t", "odd.tsv:3: “sk” is no mark"),
    ],
)
def test_an_error_in_a_table_names_its_line(tmp_path: Path, row: str, told: str) -> None:
    with pytest.raises(SystemsError, match=re.escape(told)):
        read_script(table(tmp_path, row))


def test_a_table_must_begin_with_letter_and_sound(tmp_path: Path) -> None:
    with pytest.raises(SystemsError, match="must be letter and sound"):
        read_script(table(tmp_path, head="sound\tletter\ten\tnote"))


def test_an_empty_folder_of_systems_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no tables of systems"):
        read_scripts(tmp_path)
