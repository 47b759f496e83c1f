"""value: frozen, slotted dataclasses that cost a third as much to define.

`dataclass(frozen=True, slots=True)` writes and compiles six methods for each class: a third of what a new process spends on importing this package.
Here one is compiled, `__init__`; the others are written once for all such classes: nothing can be set or deleted, they are shown by their fields, equal
where all compared fields are, hashed alike. `replace`, `fields`, `match`, copying and pickling work as on any dataclass.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar, cast, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """Make a class a frozen, slotted dataclass."""
    made: Any = frozen(cls)
    places = tuple(each.name for each in fields(made))
    for name, shared in (("__repr__", _repr), ("__eq__", _eq), ("__hash__", _hash), ("__match_args__", places)):
        if name not in cls.__dict__:
            setattr(made, name, shared)
    return cast(type[T], made)


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """The same without what many classes are never asked for: comparing by fields, showing, matching by place.

    All fields are arguments of `__init__`, by place or name; there is no `__post_init__`.
    """
    if not cls.__doc__:
        cls.__doc__ = cls.__name__  # or dataclass would work out a signature to show
    made: Any = dataclass(slots=True, init=False, repr=False, eq=False, match_args=False)(cls)
    made.__init__ = _initializer(made)
    made.__setattr__ = made.__delattr__ = _refuse
    made.__getstate__, made.__setstate__ = _state, _restore
    return cast(type[T], made)


def _initializer(cls: Any) -> Callable[..., None]:
    """`__init__` with one argument for each field, which it sets by the field's slot: no other way is left open."""
    known: dict[str, Any] = {"_MISSING": MISSING}
    arguments, lines = ["self"], []
    for each in fields(cls):
        name = each.name
        known[f"_set_{name}"] = getattr(cls, name).__set__
        given, argument = name, name
        if each.default is not MISSING:
            known[f"_default_{name}"] = each.default
            argument = f"{name}=_default_{name}"
        elif each.default_factory is not MISSING:
            known[f"_make_{name}"] = each.default_factory
            argument, given = f"{name}=_MISSING", f"_make_{name}() if {name} is _MISSING else {name}"
        arguments.append(argument)
        lines.append(f" _set_{name}(self, {given})\n")
    exec(f"def __init__({', '.join(arguments)}):\n{''.join(lines) or ' pass'}", known)  # as `dataclasses` does; names of fields are names of Python
    made: Callable[..., None] = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__annotations__ = {each.name: each.type for each in fields(cls)}
    return made


def _refuse(self: Any, name: str, *new: object) -> None:
    raise FrozenInstanceError(f"cannot {'assign to' if new else 'delete'} field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, each.name) for each in fields(self)]


def _restore(self: Any, state: list[object]) -> None:
    for each, new in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, new)


@cache
def _compared(cls: Any) -> Callable[[object], object]:
    names = [each.name for each in fields(cls) if each.compare]
    return attrgetter(*names) if names else lambda _: ()


def _repr(self: Any) -> str:
    shown = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({shown})"


def _eq(self: Any, other: object) -> bool:
    if other.__class__ is not self.__class__:
        return False
    kind: Any = self.__class__
    compared = _compared(kind)
    return bool(compared(self) == compared(other))


def _hash(self: Any) -> int:
    kind: Any = self.__class__
    return hash(_compared(kind)(self))
