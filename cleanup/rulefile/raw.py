"""A rule as it stands in its file: checked, still text."""

from __future__ import annotations

from collections.abc import Mapping

from cleanup.forms import Value
from cleanup.rule import Pair
from cleanup.rulefile.problems import Problem
from cleanup.value import value


@value
class RawRule:
    """A rule as it stands in its file: checked, still text.

    `lines` says where things stand: `why`, `unless`, `unless.before_change`, `fixes.0`, `keeps.2` → line,
    counted from 1.
    """

    id: str
    kind: str
    pack: str
    file: str
    line: int
    head: Mapping[str, str]
    fields: Mapping[str, Value]
    fixes: tuple[Pair, ...]
    keeps: tuple[str, ...]
    known_gaps: tuple[Pair, ...]
    lines: Mapping[str, int]

    def line_of(self, name: str) -> int:
        """The line of a field (`unless`, `unless.before_change`) or an example (`keeps.0`).

        Where unknown, that of the rule.
        """
        return self.lines.get(name) or self.lines.get(name.partition(".")[0]) or self.line

    def problem(self, name: str, message: str) -> Problem:
        return Problem(self.file, self.line_of(name), message, self.id)
