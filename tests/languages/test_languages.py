"""Every language file holds the same names, clean word lists, and what the others rely on."""

from pathlib import Path

import pytest

from cleanup import languages
from cleanup.languages import LANGUAGES, Language, language
from cleanup.languages.words import lines, words

WORD_LISTS = (
    "function_words",
    "conjunctions",
    "prepositions",
    "articles",
    "subject_pronouns",
    "negations",
    "speech_verbs",
    "months",
    "weekdays",
    "abbreviations",
    "titles",
)


def test_tags_are_unique_and_complete() -> None:
    assert len(set(LANGUAGES)) == len(LANGUAGES)
    folder = Path(languages.__file__).parent
    assert set(LANGUAGES) == {path.stem for path in folder.glob("??.py")}, "a file without its tag in LANGUAGES, or a tag without its file"


@pytest.mark.parametrize(("tag", "name"), [("en", "English"), ("en-GB", "English"), ("pt_BR", "Portuguese"), ("DE", "German")])
def test_region_and_case_of_a_tag_do_not_matter(tag: str, name: str) -> None:
    assert language(tag).name == name


def test_the_same_object_each_time() -> None:
    assert language("pl-PL") is language("pl")


@pytest.mark.parametrize("tag", ["xx", "", "english", "words", "vote", "..", "zh-CN"])
def test_an_unknown_tag_names_the_known_ones(tag: str) -> None:
    with pytest.raises(ValueError, match=r"cs, .*de, en") as caught:
        language(tag)
    assert repr(tag) in str(caught.value)


def test_a_language_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        language("en").name = "Danish"  # type: ignore[misc]


@pytest.mark.parametrize("tag", LANGUAGES)
class TestEach:
    def test_words_are_lower_case_single_and_without_a_last_stop(self, tag: str) -> None:
        known = language(tag)
        for name in WORD_LISTS:
            for word in getattr(known, name):
                assert word == word.lower() and not word.endswith("."), (name, word)
                assert word.strip(',;:!?"“”„«»()') == word, (name, word)

    def test_words_are_spelt_with_the_letters_of_the_language(self, tag: str) -> None:
        known = language(tag)
        own = set(known.letters) | set("-.'’ʼ/")
        if known.script == "Latin":
            own |= set("abcdefghijklmnopqrstuvwxyz")
        for name in WORD_LISTS:
            if name == "abbreviations":  # `dª` and the like
                continue
            for word in getattr(known, name):
                assert set(word) <= own, (name, word, set(word) - own)

    def test_the_closed_classes_are_function_words(self, tag: str) -> None:
        known = language(tag)
        for name in WORD_LISTS[1:6]:
            assert getattr(known, name) <= known.function_words, name

    def test_the_lists_are_long_enough_to_be_of_use(self, tag: str) -> None:
        known = language(tag)
        assert 80 <= len(known.function_words) <= 260
        assert 25 <= len(known.speech_verbs) <= 60
        assert len(known.abbreviations) >= 40
        assert len(known.months) >= 12 and len(known.weekdays) >= 7
        assert len(known.titles) >= 25 and len(known.negations) >= 7
        assert len(known.editor_marks) >= 5

    def test_quotation_marks_are_pairs_of_single_characters(self, tag: str) -> None:
        known = language(tag)
        for pair in (known.quotes, known.inner_quotes, *known.other_quotes):
            assert len(pair) == 2 and all(len(mark) == 1 for mark in pair), pair
        assert ('"', '"') in known.other_quotes
        assert known.quotes != known.inner_quotes

    def test_shape(self, tag: str) -> None:
        known = language(tag)
        assert isinstance(known, Language) and known.tag == tag
        assert known.script in ("Latin", "Cyrillic")
        assert not set(known.letters) & set("abcdefghijklmnopqrstuvwxyz")
        assert len(set(known.letters)) == len(known.letters)
        assert (known.space_before != "") == (tag == "fr")


def test_words_and_lines() -> None:
    assert words("""b a\n  a """) == frozenset({"a", "b"})
    assert lines("""\n  d. Red.\n\n Red.\n""") == ("d. Red.", "Red.")
