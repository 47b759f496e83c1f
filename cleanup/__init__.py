"""cleanup: repairs what machine translation does to text.

>>> from cleanup import Cleaner
>>> Cleaner(target="en")("The president never saidthat the goals are changing.")
'The president never said that the goals are changing.'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleanup.cleaner import Cleaner as Cleaner
    from cleanup.diagnosis import Diagnosis as Diagnosis
    from cleanup.diagnosis import Sign as Sign
    from cleanup.document import Span as Span
    from cleanup.edit import Edit as Edit
    from cleanup.edit import Held as Held
    from cleanup.edit import Safety as Safety
    from cleanup.result import Entity as Entity
    from cleanup.result import Result as Result

__version__ = "0.1.0"
__all__ = ["Cleaner", "Diagnosis", "Edit", "Entity", "Held", "Result", "Safety", "Sign", "Span", "clean"]

_HOMES = {
    "Cleaner": "cleanup.cleaner",
    "Diagnosis": "cleanup.diagnosis",
    "Sign": "cleanup.diagnosis",
    "Span": "cleanup.document",
    "Edit": "cleanup.edit",
    "Held": "cleanup.edit",
    "Safety": "cleanup.edit",
    "Entity": "cleanup.result",
    "Result": "cleanup.result",
}


def __getattr__(name: str) -> Any:
    """The public types, imported when first asked for: `import cleanup` alone loads nothing."""
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'cleanup' has no attribute {name!r}")


_cleaners: dict[str, Cleaner] = {}


def clean(text: str, **options: Any) -> Result:
    """Repair one text: the short way to `Cleaner(**options).clean(text)`. Cleaners are kept for the options they were made with."""
    from cleanup.cleaner import Cleaner

    key = repr(sorted(options.items()))
    cleaner = _cleaners.get(key)
    if cleaner is None:
        if len(_cleaners) >= 16:
            _cleaners.clear()
        cleaner = _cleaners[key] = Cleaner(**options)
    return cleaner.clean(text)
