"""House styles: of two right spellings the house's own is written where it is asked for, and never unasked."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleanup import Cleaner
from cleanup.config import cleaner_options, settle
from cleanup.rulefile.problems import RuleFileError
from cleanup.shelf import STYLES, open_shelf, our_folder

FILES = sorted((our_folder() / STYLES).glob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_examples_of_our_styles(path: Path) -> None:
    shelf = open_shelf((path,))
    raw = shelf.raws[f"house-style-{path.stem}"]
    cleaner = Cleaner(target="en", house_style=[path.stem])
    assert len(raw.fixes) >= 2 and len(raw.keeps) >= 2
    for pair in raw.fixes:
        assert cleaner.clean(pair.before).text == pair.after
        assert Cleaner(target="en").clean(pair.before).text == pair.before  # unasked, it stays
    for line in raw.keeps:
        assert cleaner.clean(line).text == line


def test_the_spelling_of_another_language_becomes_the_houses() -> None:
    cleaner = Cleaner(target="en", source="pl", translated=True, house_style=["kiev"])
    assert cleaner.clean("Talks in Kijowie went on. Later they left Kyiv.").text == "Talks in Kiev went on. Later they left Kiev."


def test_case_forms_go_with_it(tmp_path: Path) -> None:
    style = tmp_path / "ours.yaml"
    style.write_text(
        "- rule: ours\n  kind: house-style\n  opens: always\n  safety: likely\n  why: Ours.\n  prefer: |\n    pl: Ryga => Rega\n"
        "  fixes: |\n    Ryga śpi.\n    Rega śpi.\n  keeps: |\n    Riga.\n    Rega.\n",
        encoding="utf-8",
    )
    cleaner = Cleaner(target="pl", house_style=[style])
    assert cleaner.clean("Statek płynie do Rygi, a potem wraca z Rygą na maszcie.").text == "Statek płynie do Regi, a potem wraca z Regą na maszcie."


def test_capitals_and_quoted_names() -> None:
    cleaner = Cleaner(target="en", house_style=["kiev"])
    assert cleaner.clean("TALKS IN KYIV FAILED AGAIN").text == "TALKS IN KIEV FAILED AGAIN"
    assert cleaner.clean("The book “Kyiv” sold well.").text == "The book “Kyiv” sold well."


def test_clean_text_comes_to_rest() -> None:
    cleaner = Cleaner(target="en", house_style=["kyiv"])
    once = cleaner.clean("Kiev and Odessa are on the road to Lvov.").text
    assert once == "Kyiv and Odesa are on the road to Lviv." == cleaner.clean(once).text


def test_an_unknown_style_is_refused_with_ours() -> None:
    with pytest.raises(ValueError, match="kiev, kyiv"):
        Cleaner(target="en", house_style=["kievv"])


def test_a_line_without_another_spelling_is_refused(tmp_path: Path) -> None:
    style = tmp_path / "ours.yaml"
    style.write_text(FILES[0].read_text(encoding="utf-8").replace("en: Belorussia => Belarus", "en: Belarus => Belarus"), encoding="utf-8")
    with pytest.raises(RuleFileError, match="another spelling"):
        Cleaner(target="en", house_style=[style])


def test_it_is_a_setting(tmp_path: Path) -> None:
    (tmp_path / "cleanup.toml").write_text('house-style = ["kiev"]\n', encoding="utf-8")
    options = cleaner_options(settle(folder=tmp_path, environ={}))
    assert Cleaner(**{**options, "target": "en"}).clean("Snow fell on Kyiv.").text == "Snow fell on Kiev."
