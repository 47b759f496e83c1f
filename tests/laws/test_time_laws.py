"""Law: the time that cleaning takes grows with the length of the text, whatever stands in it.

Each text is one on which some step once looked at the whole text, line or chunk again for each place in it. The bound is several times what
the text takes now, and under what it took then.
"""

from __future__ import annotations

import time

import pytest

from cleanup import Cleaner

SECONDS = 3.0

TEXTS = {
    "a name and a pronoun, in one line": ("Joe Biden he warned ", 15_000),
    "a damaged entity in each chunk": ("& ", 60_000),
    "mojibake in one line": ("â€™t ", 30_000),
    "marks with no space after them": ("a,b", 30_000),
    "lines of dialogue": ("– Yes – said the mayor. – No.\n", 40_000),
    "letters with marks of their own": ("e\u0301", 30_000),
    "teasers": ("Read also: Port in trouble\n\n", 60_000),
}


@pytest.mark.parametrize(("piece", "length"), TEXTS.values(), ids=TEXTS.keys())
def test_time_grows_with_the_text_only(piece: str, length: int) -> None:
    cleaner = Cleaner("en", source="pl")
    cleaner("A first text.")
    begun = time.process_time()
    cleaner.clean(piece * (length // len(piece)))
    assert time.process_time() - begun < SECONDS


def test_many_distinct_words_that_wake_rules() -> None:
    cleaner = Cleaner("en")
    text = " ".join(f'"a{i}":"“x{i}”go"' for i in range(3_000))
    begun = time.process_time()
    cleaner.clean(text)
    assert time.process_time() - begun < SECONDS


def test_many_distinct_words_between_marks() -> None:
    """Names that wake a rule, and words in brackets beside them: each is looked at once, not each beside each."""
    cleaner = Cleaner("en")
    names = " ".join(f"(Ivan-{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676)})" for i in range(12_000))
    words = " ".join(f"({chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676)}-go)" for i in range(12_000))
    begun = time.process_time()
    cleaner.clean(f"{names} {words}")
    assert time.process_time() - begun < SECONDS


def test_many_nouns_that_open_sentences_of_one_line() -> None:
    """Whether a line is a heading is asked once for each line, not at each noun that may lack its article."""
    cleaner = Cleaner("en", translated=True)
    cleaner("A first text.")
    begun = time.process_time()
    cleaner.clean("Baker was late. Singer was closed. Court was seated. " * 3_000)
    assert time.process_time() - begun < SECONDS


def test_many_names_in_one_sentence() -> None:
    """What a sentence says of a name is asked of its words once, not at each name of a list."""
    cleaner = Cleaner("pl", source="en", translated=True)
    cleaner("Warsaw.")
    begun = time.process_time()
    cleaner.clean(f"Oto lista {'Moscow Warsaw Berlin Hungary ' * 400}.")
    assert time.process_time() - begun < SECONDS


def test_many_nouns_that_stand_twice() -> None:
    """Each is found where it stands, not by a search through the text for each of them."""
    nouns = "carpenter gardener passenger mountain cathedral corridor umbrella envelope telescope violinist orchestra vineyard lighthouse windmill bakery".split()
    text = " ".join(f"The {noun}{'s' * (i % 2)} {noun}{'s' * (i % 2)} who came by door {i} left." for i in range(500) for noun in nouns)
    cleaner = Cleaner("en", translated=True)
    begun = time.process_time()
    cleaner.clean(text)
    assert time.process_time() - begun < SECONDS


def test_a_line_that_is_cut_right_behind_a_comma() -> None:
    text = f"The {'d' * 16_378}, has gone home. He left."
    assert Cleaner("en", translated=True).clean(text).text == text
