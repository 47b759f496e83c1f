"""Translation with models on this machine: Argos packages, read directly or through argostranslate. Nothing is ever fetched.

>>> from cleanup.translate import Translator, ModelError
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleanup.translate.mend import Mender as Mender
    from cleanup.translate.models import ModelError as ModelError
    from cleanup.translate.translator import Translator as Translator

__all__ = ["Mender", "ModelError", "Translator"]
_HOMES = {"Mender": "mend", "ModelError": "models", "Translator": "translator"}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"cleanup.translate.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'cleanup.translate' has no attribute {name!r}")
