"""Colours of a terminal, by meaning. Without colour every method gives the text back."""

from __future__ import annotations


class Style:
    """Never colour alone: what is removed is struck through, what is added underlined."""

    __slots__ = ("on",)

    def __init__(self, on: bool) -> None:
        self.on = on

    def _with(self, codes: str, text: str) -> str:
        return f"\x1b[{codes}m{text}\x1b[0m" if self.on and text else text

    def removed(self, text: str) -> str:
        return self._with("31;9", text)

    def added(self, text: str) -> str:
        return self._with("32;4", text)

    def bold(self, text: str) -> str:
        return self._with("1", text)

    def dim(self, text: str) -> str:
        return self._with("2", text)

    def rule(self, text: str) -> str:
        return self._with("36", text)

    def place(self, text: str) -> str:
        return self._with("35", text)
