"""Where compiled things are kept between runs: always rebuildable, never needed."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder() -> Path | None:
    """CLEANUP_CACHE_DIR, else `translation-cleanup` in the user's cache folder; None where no home is known."""
    if named := os.environ.get("CLEANUP_CACHE_DIR"):
        return Path(named)
    if base := os.environ.get("XDG_CACHE_HOME"):
        return Path(base) / "translation-cleanup"
    if os.name == "nt" and (base := os.environ.get("LOCALAPPDATA")):
        return Path(base) / "translation-cleanup"
    try:
        return Path.home() / ".cache" / "translation-cleanup"
    except RuntimeError:
        return None
