"""Patterns that are compiled late: none is broken, and they answer as compiled ones do."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module

import pytest

import cleanup
from cleanup.lazy import _Lazy, lazy

MODULES = [
    m.name for m in pkgutil.walk_packages(cleanup.__path__, "cleanup.") if ".rules" not in m.name and not m.name.endswith(("__main__", ".build"))
]
PATTERNS = [(name, key, value) for name in MODULES for key, value in vars(import_module(name)).items() if isinstance(value, _Lazy)]


def test_the_patterns_of_all_modules_are_found() -> None:
    assert len(PATTERNS) > 80


@pytest.mark.parametrize("pattern", [pytest.param(value, id=f"{name}.{key}") for name, key, value in PATTERNS])
def test_every_pattern_compiles(pattern: re.Pattern[str]) -> None:
    assert pattern.search("") is None or pattern.search("").span() == (0, 0)  # type: ignore[union-attr]


def test_it_answers_as_a_compiled_one() -> None:
    late, now = lazy(r"(\d)(\w)?", re.ASCII), re.compile(r"(\d)(\w)?", re.ASCII)
    assert late.findall("1a 2") == now.findall("1a 2")
    assert late.sub("x", "1a 2") == now.sub("x", "1a 2")
    assert (late.groups, late.flags, late.pattern) == (now.groups, now.flags, now.pattern)


def test_a_broken_one_shows_at_its_first_use() -> None:
    with pytest.raises(re.error):
        lazy("(").search("")
