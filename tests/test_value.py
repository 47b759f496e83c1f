"""`value` makes what `dataclass(frozen=True, slots=True)` makes, for less."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, field, fields, replace
from typing import Any, cast

import pytest

from cleanup.value import value


@value
class Spot:
    x: int
    y: int = 2
    seen: list[int] = field(default_factory=list, compare=False, repr=False)


@value
class Other:
    x: int
    y: int = 2


def test_it_is_equal_and_hashed_by_its_compared_fields() -> None:
    assert Spot(1) == Spot(1, 2, [5])
    assert hash(Spot(1)) == hash(Spot(1, 2, [5]))
    assert Spot(1) != Spot(2)
    assert Spot(1) != Other(1)
    assert Spot(1) != (1, 2)


def test_it_is_frozen_slotted_and_shown() -> None:
    spot = Spot(1)
    with pytest.raises(FrozenInstanceError):
        spot.x = 3  # type: ignore[misc]
    assert not hasattr(spot, "__dict__")
    assert repr(spot) == "Spot(x=1, y=2)"


def test_replace_fields_and_pickle_work() -> None:
    assert replace(Spot(1), y=7) == Spot(1, 7)
    assert [each.name for each in fields(Spot)] == ["x", "y", "seen"]
    assert pickle.loads(pickle.dumps(Spot(4, 5))) == Spot(4, 5)


def test_it_is_matched_by_place() -> None:
    match Spot(1, 5):
        case Spot(x, y):
            assert (x, y) == (1, 5)
        case _:
            pytest.fail("not matched")


def test_nothing_is_set_deleted_or_added() -> None:
    spot, make = cast(Any, Spot(1)), cast(Any, Spot)
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'x'"):
        del spot.x
    with pytest.raises(FrozenInstanceError):
        spot.z = 3
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'x'"):
        make()
    with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
        make(1, z=2)


def test_each_has_what_its_factory_makes() -> None:
    assert Spot(1).seen is not Spot(1).seen
    assert copy.deepcopy(Spot(1, 2, [3])).seen == [3]
    assert copy.copy(Spot(1, 2, [3])).seen == [3]
