"""Building: from a raw rule to the rule of its kind."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cleanup.edit import Safety
from cleanup.forms import convert, forms
from cleanup.rule import Door, Evidence, FieldError, Head, Place, Rule, Status
from cleanup.rulefile.packs import languages_of
from cleanup.rulefile.problems import RuleFileError
from cleanup.rulefile.raw import RawRule

Kinds = Mapping[str, type[Rule]]


def build(raw: RawRule, kinds: Kinds, folder: Path, *, ours: bool = True) -> Rule:
    """The rule that the raw one describes.

    RuleFileError where its kind refuses it. `folder`: where its file lies.
    """
    kind = kinds[raw.kind]
    known = forms(kind)
    try:
        values = {name: convert(known[name], value, folder) for name, value in raw.fields.items()}
        return kind(head_of(raw, ours), kind.Fields(**values))
    except FieldError as error:
        raise RuleFileError([raw.problem(error.field, f"`{error.field}` {error.message}")]) from None


def fixes_text(kind: type[Rule]) -> bool:
    """Whether rules of this kind change text.

    One that only keeps others away says `FIXES = False` and needs no `fixes`.
    """
    return bool(getattr(kind, "FIXES", True))


def head_of(raw: RawRule, ours: bool) -> Head:
    """What a rule says of itself, whatever its kind."""
    head = raw.head
    target, source = languages_of(raw.pack)
    return Head(
        id=raw.id,
        kind=raw.kind,
        opens=Door(head["opens"]),
        safety=Safety.named(head["safety"]),
        why=head["why"],
        pack=raw.pack,
        target=target,
        source=source,
        status=Status(head["status"]) if "status" in head else Status.STABLE,
        may_change=frozenset(head["may_change"].split()) if "may_change" in head else frozenset(),
        evidence=Evidence(head["evidence"]) if "evidence" in head else Evidence.NO,
        fixes=raw.fixes,
        keeps=raw.keeps,
        known_gaps=raw.known_gaps,
        place=Place(raw.file, raw.line),
        ours=ours,
    )
