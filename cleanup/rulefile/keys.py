"""The keys that every rule has, whatever its kind, and what each says."""

from __future__ import annotations

from collections.abc import Mapping

from cleanup.edit import Safety
from cleanup.forms import listed
from cleanup.rule import GUARDED, Door, Evidence, Status

REQUIRED = ("rule", "kind", "opens", "safety", "why", "fixes", "keeps")
OPTIONAL = ("status", "evidence", "may_change", "known_gaps")
HEAD = REQUIRED + OPTIONAL

WORDS: Mapping[str, tuple[str, ...]] = {
    "opens": tuple(Door),
    "safety": tuple(str(safety) for safety in reversed(Safety)),
    "status": tuple(Status),
    "evidence": tuple(Evidence),
    "may_change": GUARDED,
}

MISSING = {
    "rule": "; a rule starts with “- rule: its-id”",
    "kind": "; it says what the rule can do",
    "opens": f"; write {listed(tuple(Door))}",
    "safety": f"; write {listed(WORDS['safety'])}",
    "why": "; say in a sentence why this is damage, for those who read the report",
    "fixes": "; write “fixes: |” and below it a damaged line and the repaired one",
    "keeps": "; write “keeps: |” and below it at least two sentences that must not change, a line each",
}
