"""Lazy patterns: regular expressions that are compiled when they are first asked.

Compiling the two hundred expressions of this package takes longer than cleaning an article; most texts need a few of them. So modules write
`_DASH = lazy(r"…")` where they would write `re.compile`. The first use of any method compiles the expression and puts the compiled methods on
the object itself, so that later uses cost what they cost on the pattern. A broken expression shows at its first use; a test uses every one.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Stands in for a `re.Pattern`. Not one by `isinstance`; everything else works alike."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "groupindex", "groups", "flags"):
            self.__dict__[method] = getattr(compiled, method)
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"lazy({self.pattern!r})"


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, put off until the pattern is used."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
