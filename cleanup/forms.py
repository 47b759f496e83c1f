"""Forms: what an annotation in a kind's `Fields` means in the rule file.

One reading of the annotations serves the loader, the schema for editors' tools and the check of rules, so
that they cannot disagree. An annotation that is not in the table below is a mistake of the kind's author and
raises `TypeError`.
"""

from __future__ import annotations

import re
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from cleanup.lazy import lazy
from cleanup.rule import FieldError, Rule
from cleanup.value import value

Value = str | Mapping[str, str]  # as it stands in the file: text, or keys with text

ARROW = "=>"

_CODE_POINT = lazy(r"⟨U\+([0-9A-Fa-f]{4,6})⟩")
_ODD_SPACE = lazy(r"[^\S \n]")


class Shape(StrEnum):
    """How a field is written."""

    TEXT = "text"  # str: one line
    WORDS = "words"  # tuple[str, ...] or frozenset[str]: separated by spaces or line ends
    SWITCH = "switch"  # bool: yes or no
    NUMBER = "number"  # int
    CHOICE = "choice"  # Literal["a", "b"]
    KEYED = "keyed"  # Mapping[str, tuple[str, ...]]
    PAIRS = "pairs"  # tuple[tuple[str, str], ...]: `wrong => right`, a line each
    FILES = "files"  # tuple[Path, ...]: names or globs, relative to the rule file


@value
class Form:
    """One field of a kind, as editors see it."""

    name: str
    shape: Shape
    required: bool
    help: str
    choices: tuple[str, ...] = ()
    unordered: bool = False


@cache
def forms(kind: type[Rule]) -> Mapping[str, Form]:
    """The fields of a kind, by name, in the order in which the kind lists them."""
    hints = get_type_hints(kind.Fields)
    return {field.name: _form(kind, field, hints[field.name]) for field in fields(kind.Fields)}


def _form(kind: type[Rule], field: Field[Any], hint: Any) -> Form:
    required = field.default is MISSING and field.default_factory is MISSING
    told = str(field.metadata.get("help", ""))
    shape, choices = _shape(hint)
    if shape is None:
        raise TypeError(f"{kind.__name__}.Fields.{field.name}: rule files have no form for {hint!r}; see forms.py")
    return Form(field.name, shape, required, told, choices, get_origin(hint) is frozenset)


def _shape(hint: Any) -> tuple[Shape | None, tuple[str, ...]]:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        real = [arg for arg in args if arg is not type(None)]
        return _shape(real[0]) if len(real) == 1 else (None, ())
    if hint is str:
        return Shape.TEXT, ()
    if hint is bool:
        return Shape.SWITCH, ()
    if hint is int:
        return Shape.NUMBER, ()
    if origin is Literal and all(isinstance(arg, str) for arg in args):
        return Shape.CHOICE, args
    if origin is frozenset and args == (str,):
        return Shape.WORDS, ()
    if origin is Mapping and args == (str, tuple[str, ...]):
        return Shape.KEYED, ()
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:
        if args[0] is str:
            return Shape.WORDS, ()
        if args[0] is Path:
            return Shape.FILES, ()
        if args[0] == tuple[str, str]:
            return Shape.PAIRS, ()
        if get_origin(args[0]) is Literal:
            return Shape.WORDS, get_args(args[0])
    return None, ()


# ---------------------------------------------------------------------------------------------------- reading


def unescaped(text: str) -> str:
    """`⟨U+00A0⟩` as the character it names. For what cannot be seen, or what YAML would not carry."""

    def character(match: re.Match[str]) -> str:
        number = int(match[1], 16)
        if number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
            raise ValueError(f"{match[0]} names no character")
        return chr(number)

    return _CODE_POINT.sub(character, text) if "⟨" in text else text


def convert(form: Form, value: Value, folder: Path) -> Any:
    """The value for the kind's `Fields`.

    FieldError where it makes no sense. `folder` is where the rule file lies.
    """
    try:
        return _convert(form, value, folder)
    except FieldError:
        raise
    except ValueError as error:
        raise FieldError(form.name, str(error)) from None


def _convert(form: Form, value: Value, folder: Path) -> Any:
    if form.shape is Shape.KEYED:
        if isinstance(value, str):
            raise ValueError("holds keys with words: write each key on a line of its own, two more spaces to the right")
        return {key: _words(f"{form.name}.{key}", text) for key, text in value.items()}
    if not isinstance(value, str):
        raise ValueError("holds a value, not keys")
    match form.shape:
        case Shape.TEXT:
            line = value.strip(" \n")
            if not line:
                raise ValueError("is empty")
            if "\n" in line:
                raise ValueError("is one line of text, and this has several")
            return unescaped(line)
        case Shape.SWITCH:
            if value.strip() not in ("yes", "no"):
                raise ValueError(f"reads “{value.strip()}”; write yes or no")
            return value.strip() == "yes"
        case Shape.NUMBER:
            if not re.fullmatch(r"-?[0-9]{1,9}", value.strip()):
                raise ValueError(f"reads “{value.strip()}”; write a whole number, such as 3")
            return int(value)
        case Shape.CHOICE:
            return _choice(form, value.strip())
        case Shape.PAIRS:
            return tuple(_pair(line) for line in value.split("\n") if line.strip())
        case Shape.FILES:
            return tuple(path for name in _words(form.name, value) for path in _files(name, folder))
        case _:
            words = _words(form.name, value)
            if form.choices:
                words = tuple(_choice(form, word) for word in words)
            return frozenset(words) if form.unordered else words


def _words(field: str, text: str) -> tuple[str, ...]:
    if not text.isascii() and (odd := _ODD_SPACE.search(text)):
        code = f"U+{ord(odd[0]):04X}"
        raise FieldError(field, f"holds an unusual space ({code}); write a plain space, or ⟨{code}⟩ where it is meant")
    found = tuple(text.split())
    if "⟨" in text:
        found = tuple(map(unescaped, found))
    if not found:
        raise FieldError(field, "holds no words; fill it, or take the line out")
    if len(set(found)) < len(found):
        twice = next(word for i, word in enumerate(found) if word in found[:i])
        raise FieldError(field, f"names “{twice}” twice; take one out")
    return found


def _choice(form: Form, word: str) -> str:
    if word not in form.choices:
        raise ValueError(wrong_word(word, form.choices))
    return word


def _pair(line: str) -> tuple[str, str]:
    sides = [side.strip(" ") for side in line.split(ARROW)]
    if len(sides) != 2 or not sides[0]:
        raise ValueError(f"reads “{line.strip()}”; each line is: wrong {ARROW} right")
    if sides[0] == sides[1]:
        raise ValueError(f"reads “{line.strip()}”, where both sides are the same")
    return unescaped(sides[0]), unescaped(sides[1])


def _files(name: str, folder: Path) -> list[Path]:
    if name.startswith("/") or "\x00" in name:
        raise ValueError(f"reads “{name}”; name files by their place beside the rule file")
    if re.search(r"[*?\[]", name):
        found = sorted(path for path in folder.glob(name) if path.is_file())
    else:
        found = [path for path in (folder / name,) if path.is_file()]
    if not found:
        raise ValueError(f"names “{name}”, and there is no such file in {folder.name or 'this folder'}")
    return found


# ------------------------------------------------------------------------------------------ words in messages


def listed(words: tuple[str, ...] | list[str]) -> str:
    """`a, b or c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def near(word: str, known: tuple[str, ...] | list[str]) -> str:
    """`; did you mean x?`, or nothing where nothing is near."""
    from difflib import get_close_matches

    close = get_close_matches(word, known, 1, 0.6) or get_close_matches(word.lower(), known, 1, 0.6)
    return f"; did you mean {close[0]}?" if close else ""


def wrong_word(word: str, known: tuple[str, ...]) -> str:
    """What to say of a word that is not among the known ones."""
    return f"reads “{word}”; write {listed(known)}{near(word, known)}"
