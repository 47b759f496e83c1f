"""What is wrong with rule files, in plain words."""

from __future__ import annotations

from collections.abc import Iterable

from cleanup.value import value


@value
class Problem:
    """Something wrong with a rule file or a rule, in plain words. Line 0: the file as a whole."""

    file: str
    line: int
    message: str
    rule: str | None = None

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.rule}: {self.message}" if self.rule else f"{place}: {self.message}"


class RuleFileError(ValueError):
    """Rule files that cannot be used.

    `problems` holds all that was found; `file`, `line` and `message` are those of the first.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))
        first = self.problems[0]
        self.file, self.line, self.message = first.file, first.line, first.message


class Slate:
    """The problems found so far in one file, and the rule that is being read."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.rule: str | None = None
        self.problems: list[Problem] = []

    def tell(self, line: int, message: str) -> None:
        self.problems.append(Problem(self.file, line, message, self.rule))
