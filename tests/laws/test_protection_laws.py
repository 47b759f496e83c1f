"""What is protected is found by lines, and is what one search over the whole text would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cleanup.corpus import records
from cleanup.protect import _PROTECTED, _in_lines

PIECES = ["https://a.example/b?c=d", "www.mill.example", "me@mill.example", "@ann", "#tag", "`code", "`", "<b>", "</b>", "&amp;", "{{x}}"]
PIECES += ["a/b/c", "C:\\x\\y", "mill.com", "read_me", "The mill.", "fell.The", " ", "\n", "\r\n", "\u2028", "\x85", ".", "_", "/", "\\"]


def spans(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _PROTECTED.finditer(text)]


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_line_by_line_is_as_good_as_all_at_once(text: str) -> None:
    assert [match.span() for match in _in_lines(text)] == spans(text)


def test_the_same_in_the_corpus() -> None:
    texts = [record.damaged for record in records("keep")]
    found = 0
    for text in texts:
        found += len(spans(text))
        assert [match.span() for match in _in_lines(text)] == spans(text)
    assert found > 20
