"""Packs: what the name of a folder says of the languages its rules are for."""

from __future__ import annotations

from functools import cache

from cleanup.lazy import lazy

ANY = "any"
TOPICS = ("names", "places", "orgs")  # packs into any language, named after what they hold

_LANGUAGE = r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?"
_PACK = lazy(rf"(?:({_LANGUAGE})-)?({_LANGUAGE})")


@cache
def languages_of(pack: str) -> tuple[str | None, str | None]:
    """-> (target, source) of a pack's name: `en` is into English, `pl-en` from Polish into English, `any`
    into any language.

    ValueError for what is no pack's name.
    """
    if pack == ANY or pack in TOPICS:
        return None, None
    match = _PACK.fullmatch(pack)
    if match is None:
        raise ValueError(f"“{pack}” is no pack; packs are any, {', '.join(TOPICS)}, a language (en) or a direction from-into (pl-en)")
    return match[2], match[1]
