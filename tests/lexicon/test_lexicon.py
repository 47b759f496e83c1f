"""The word lists: what must be known, what must not, and what a question may look like."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from cleanup.lexicon import CACHE_BOUND, LEXICONS, Lexicon, WordClass, lexicon
from cleanup.lexicon.closed import words

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "cleanup" / "lexicon" / "data"

EVERYDAY = {
    "cs": "voda říká město protože starosta včera",
    "da": "vand byen sagde borgmesteren børnene",
    "de": "Straße große Bürgermeister gesagt Schifffahrt Bundesregierung außerdem",
    "en": "water mayor nonetheless whatever viewpoints midwife colour organisation whereof hereby children",
    "es": "agua ciudad míralos según mañana también alcalde",
    "fi": "vesi kaupunki sanoi pormestari talossa",
    "fr": "eau ville pourparlers aujourd'hui maire été",
    "it": "acqua città perché sindaco banche anche",
    "nl": "water burgemeester waarvoor stad gezegd",
    "pl": "woda miasto powiedział burmistrz źródło nieważne",
    "pt": "água cidade não prefeito então",
    "ro": "apă oraș primar pentru",
    "ru": "вода город сказал мэр говорили",
    "sk": "voda mesto povedal primátor",
    "sv": "vatten borgmästare staden sade",
    "tr": "su şehir belediye için",
    "uk": "вода місто сказав здоров'я мер",
}

FUSED = words("""
    saidthat ofthe inthe andthe thisweek somuch todayand thatthe tobe itis withthe forthe fromthe hesaid
    whichis lotof thereis youhave notonly wouldbe shouldbe ofthis onthe thepeople mywife howmuch
    accordingto
""")

REAL = words("""
    whatever nonetheless viewpoints midwife whereof hereby whatnot somewhat heretofore insofar
    notwithstanding bandwidth forehead forecast overall without cannot therefore underfund outscore
    Singaporean Andover roundabout toward become theorem isthmus mustang together father weather formatter
    hasher behave
""")


def english() -> Lexicon:
    found = lexicon("en")
    assert found is not None
    return found


def test_a_language_has_everyday_words_to_show() -> None:
    assert set(EVERYDAY) == set(LEXICONS)


@pytest.mark.parametrize("tag", LEXICONS)
def test_everyday_words_are_known(tag: str) -> None:
    found = lexicon(tag)
    assert found is not None
    assert [word for word in EVERYDAY[tag].split() if not found.known(word)] == []


@pytest.mark.parametrize("word", sorted(FUSED))
def test_fused_words_are_unknown(word: str) -> None:
    assert not english().known(word)


@pytest.mark.parametrize("word", sorted(REAL))
def test_real_words_that_split_are_known(word: str) -> None:
    assert english().known(word)


def test_no_list_is_none() -> None:
    assert lexicon("xx") is None
    assert lexicon("") is None
    assert lexicon("../en") is None


def test_a_region_is_its_language() -> None:
    assert lexicon("en-GB") is lexicon("en") is lexicon("EN_us")


@pytest.mark.parametrize(
    "word",
    ["", " ", "😀", "a" * 10_000, "\ud800", "the\ud800", "\0", "the\0", "\xff", "'", "-", "--", "'s", "s'",
     "a-", "-a", "3rd", "the ", "ẍ́", "́", "-" * 64, "'" * 64, "x-x-x"],
)  # fmt: skip
def test_what_is_no_word_is_unknown_and_does_not_raise(word: str) -> None:
    for tag in LEXICONS:
        found = lexicon(tag)
        assert found is not None
        assert (found.known(word), found.band(word), found.classes(word), found.can_be(word, -1)) == (
            False,
            0,
            0,
            False,
        )


def test_case_accents_and_apostrophes_are_folded() -> None:
    french, turkish = lexicon("fr"), lexicon("tr")
    assert french is not None and turkish is not None
    assert french.known("ÉTÉ") and french.known("e\u0301te\u0301")
    assert english().classes("DON’T") == english().classes("don't") == WordClass.AUXILIARY
    assert turkish.known("İÇİN") and turkish.known("için") and turkish.known("I\u0307ÇI\u0307N")
    assert turkish.known("KADIN") and turkish.known("kadın")
    assert english().known("İn") is english().known("in")


def test_possessives_follow_their_noun() -> None:
    assert english().known("Peter's") and english().known("boys’") and not english().known("saidthat's")
    assert english().classes("Peter's") == WordClass.POSSESSIVE
    assert english().can_be("it's", WordClass.PRONOUN)
    assert not english().known("Peter's's")


def test_elision_and_endings_after_an_apostrophe() -> None:
    french, turkish, italian = lexicon("fr"), lexicon("tr"), lexicon("it")
    assert french is not None and turkish is not None and italian is not None
    assert french.known("l’eau") and french.known("Qu'elle") and not french.known("l'eauu")
    assert italian.known("dell'acqua")
    assert turkish.known("Ankara'da") and not turkish.known("Ankara'")


def test_hyphens_ask_for_the_parts() -> None:
    assert english().known("long-term") and english().known("x-ray") and english().known("long‑term")
    assert not english().known("long-saidthat")
    assert english().band("long-haired") == min(english().band("long"), english().band("haired"))
    assert english().classes("ex-president") == 0


@pytest.mark.parametrize(
    ("word", "can", "cannot"),
    [
        ("support", "NOUN VERB", "PLURAL PAST"),
        ("studies", "PLURAL VERB_S", "NOUN VERB"),
        ("went", "PAST", "PARTICIPLE"),
        ("gone", "PARTICIPLE", "PAST"),
        ("warned", "PAST PARTICIPLE", "VERB"),
        ("running", "ING", "PAST"),
        ("larger", "COMPARATIVE", "SUPERLATIVE"),
        ("largest", "SUPERLATIVE", "COMPARATIVE"),
        ("colours", "PLURAL VERB_S", "NOUN"),
        ("happily", "ADVERB", "ADJECTIVE"),
        ("that", "DETERMINER PRONOUN CONJUNCTION", "PREPOSITION"),
        ("must", "MODAL", "AUXILIARY"),
        ("was", "AUXILIARY", "MODAL"),
        ("seventeen", "NUMBER", "VERB"),
        ("aachen", "NAME", "VERB"),
        ("children", "PLURAL", "NOUN"),
        ("sheep", "NOUN PLURAL", "PAST"),
        ("travel", "NOUN VERB", "PLURAL"),
        ("trialled", "PAST PARTICIPLE", "NOUN"),
    ],
)
def test_classes(word: str, can: str, cannot: str) -> None:
    for name in can.split():
        assert english().can_be(word, WordClass[name]), name
    for name in cannot.split():
        assert not english().can_be(word, WordClass[name]), name


def test_bands_fall_with_rarity() -> None:
    bands = [english().band(word) for word in ("the", "water", "nonetheless", "whereof", "saidthat")]
    assert bands[0] == 7 and bands[-1] == 0
    assert bands == sorted(bands, reverse=True) and len(set(bands)) == 5


def test_the_cache_is_bounded_and_changes_no_answer() -> None:
    found = english()
    before = [found.band(word) for word in ("the", "water", "saidthat")]
    for number in range(CACHE_BOUND + 10):
        found.known(f"zz{number}")
    assert len(found._answers) <= CACHE_BOUND
    assert [found.band(word) for word in ("the", "water", "saidthat")] == before


def test_threads_may_share_a_lexicon() -> None:
    found, wrong = english(), []

    def ask() -> None:
        for number in range(3000):
            if not found.known("water") or found.known(f"saidthat{number}"):
                wrong.append(number)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def run(code: str, **environment: str) -> str:
    """Run code in a fresh interpreter that finds the checkout."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), **environment},
    )
    return done.stdout.strip()


def test_importing_reads_nothing_heavy() -> None:
    heavy = ["marisa_trie", "wordfreq", "lemminflect", "importlib.resources"]
    code = f"import sys, cleanup.lexicon; print([m for m in {heavy} if m in sys.modules])"
    assert run(code) == "[]"


def test_the_first_question_is_quick() -> None:
    code = (
        "import time; from cleanup.lexicon import lexicon\n"
        "s = time.perf_counter(); lexicon('fi').known('talo')\n"
        "print((time.perf_counter() - s) * 1000)"
    )
    assert min(float(run(code)) for _ in range(3)) < 25  # milliseconds; about 4 on a quiet machine


def test_a_kept_answer_is_quick() -> None:
    found = english()
    start = time.perf_counter()
    for _ in range(100_000):
        found.known("water")
    assert time.perf_counter() - start < 1  # second; about 0.02


def test_lists_open_from_bytes_where_there_is_no_file(tmp_path: Path) -> None:
    import zipfile

    archive = tmp_path / "cleanup.zip"
    with zipfile.ZipFile(archive, "w") as out:
        out.writestr("cleanup/__init__.py", "")
        out.write(ROOT / "cleanup" / "lexicon" / "__init__.py", "cleanup/lexicon/__init__.py")
        out.write(DATA / "sk.trie", "cleanup/lexicon/data/sk.trie")
    code = "import cleanup.lexicon as l; print(l.__file__, l.lexicon('sk').known('voda'))"
    answer = run(f"import sys; sys.path.insert(0, {str(archive)!r}); {code}")
    assert "cleanup.zip" in answer and answer.endswith("True")


@pytest.mark.parametrize("tag", LEXICONS)
def test_sizes(tag: str) -> None:
    found = lexicon(tag)
    assert found is not None
    least = {"da": 25_000, "ro": 40_000, "sk": 40_000, "tr": 40_000, "en": 150_000}.get(tag, 100_000)
    assert len(found) >= least
    assert (DATA / f"{tag}.trie").stat().st_size <= 3_000_000


@pytest.mark.parametrize("tag", ["de", "en", "ru"])
def test_lists_hold_words_of_their_own_script_only(tag: str) -> None:
    from cleanup.lexicon.build import well_formed

    found = lexicon(tag)
    assert found is not None
    strangers = [word for word in found._trie.keys() if not well_formed(word, tag)]  # type: ignore[attr-defined]  # noqa: SIM118
    assert strangers == []


def test_building_again_gives_the_same_bytes(tmp_path: Path) -> None:
    pytest.importorskip("wordfreq", reason="building needs wordfreq")
    pytest.importorskip("lemminflect", reason="building needs lemminflect")
    for seed in ("1", "2"):
        run(
            f"from cleanup.lexicon.build import main; main(['sk', '--into', {str(tmp_path)!r}])",
            PYTHONHASHSEED=seed,
        )
        assert (tmp_path / "sk.trie").read_bytes() == (DATA / "sk.trie").read_bytes()


def test_building_without_its_packages_says_what_to_install() -> None:
    code = "import sys; sys.modules['wordfreq'] = None\nfrom cleanup.lexicon.build import main\nsys.stderr = sys.stdout; print(main(['sk']))"
    answer = run(code)
    assert "pip install wordfreq lemminflect marisa-trie" in answer and answer.endswith("1")


def test_many_words_at_once_are_looked_up_as_one_by_one() -> None:
    english = lexicon("en")
    assert english is not None
    words = ["House", "saidthat", "Peter's", "well-known", "straße", "", "42", "qqq"]
    assert english.unlisted(words) == [word for word in words if not english.known(word)]


def test_where_known_words_end_a_token() -> None:
    german = lexicon("de")
    assert german is not None
    for token in ("wohntgroß", "einhaus", "xqzq", "ab"):
        assert german.words_at_end(token) == [at for at in range(2, len(token)) if german.known(token[at:])]
    assert 5 in german.words_at_end("wohntgroß")
