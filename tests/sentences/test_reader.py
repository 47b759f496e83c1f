"""The nltk corpus over cleaned files."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleanup import Cleaner
from cleanup.reader import corpus


def test_a_corpus_is_clean_and_cut_by_us(tmp_path: Path) -> None:
    import nltk

    (tmp_path / "a.txt").write_text("Dr. Lane never saidthat. He left.\n\nThe end.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Nothing else.", encoding="utf-8")
    (tmp_path / "c.md").write_text("No.", encoding="utf-8")
    news = corpus(tmp_path, r".*\.txt", Cleaner(target="en"))
    assert news.fileids() == ["a.txt", "b.txt"]
    assert "said that" in news.raw("a.txt")
    assert news.sents("a.txt") == [["Dr", "Lane", "never", "said", "that"], ["He", "left"], ["The", "end"]]
    assert len(news.paras()) == 3
    assert nltk.FreqDist(news.words())["said"] == 1
    assert "saidthat" in corpus(tmp_path).raw()


def test_what_is_no_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError, match="is no folder"):
        corpus(tmp_path / "nowhere")
    with pytest.raises(OSError, match="missing"):
        corpus(tmp_path, [r"missing.txt"]).raw()
