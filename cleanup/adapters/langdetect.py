"""langdetect (Apache-2.0): which of some languages is a text in, by its letter groups.

The package's own `detect` keeps one factory for the whole process, unseeded, with 55 languages: its answers
change from call to call, and setting the seed would change them for whoever else uses it. Here each set of
languages has a factory of its own, with its own seed; the process-wide one is never made, read or changed.

Refuses: texts without letters (the package raises; here the answer is empty) and tags without a profile
(left out).
"""

import json
from functools import lru_cache
from importlib import resources
from threading import Lock
from typing import Any

from cleanup.lazy import lazy

SEED = 20
LONGEST = 4000
"""Characters that are looked at, addresses and digits taken out; more changes no answer and costs time."""

_NOISE = lazy(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|[\d_]+")
_lock = Lock()


def detect(text: str, tags: tuple[str, ...]) -> list[tuple[str, float]]:
    """(tag, probability) among `tags`, most likely first, only those above one in ten; empty where there
    is nothing to go by.

    Deterministic: the same text and tags give the same answer in any thread and order. Raises ImportError
    where the package is not installed.
    """
    wanted = tuple(sorted(set(tags)))
    # cut generously before cleaning, so that a book costs no more than a page
    clean = _NOISE.sub(" ", text[: 4 * LONGEST])[:LONGEST]
    if len(wanted) < 2 or not any(char.isalpha() for char in clean):
        return []
    from langdetect.lang_detect_exception import LangDetectException

    with _lock:
        factory = _factory(wanted)
    if factory is None:
        return []
    detector = factory.create()
    detector.append(clean)
    try:
        return [(found.lang, found.prob) for found in detector.get_probabilities()]
    except LangDetectException:  # letters, but of no script that these languages use
        return []


@lru_cache(maxsize=8)
def _factory(tags: tuple[str, ...]) -> Any:
    """A factory with the profiles of `tags` alone; None where fewer than two have one. Not to be changed
    after it is made."""
    from langdetect.detector_factory import DetectorFactory
    from langdetect.utils.lang_profile import LangProfile

    folder = resources.files("langdetect") / "profiles"
    files = [file for tag in tags if (file := folder / tag).is_file()]
    if len(files) < 2:
        return None
    factory = DetectorFactory()
    factory.seed = SEED  # on the instance: `DetectorFactory.seed` is everybody's
    for index, file in enumerate(files):
        profile = LangProfile(**json.loads(file.read_text(encoding="utf-8")))
        factory.add_profile(profile, index, len(files))
    return factory
