"""Diagnosis: is this text machine-translated, from which language, damaged how; each with its evidence.

Rules that are right only in translated text stay behind a door (`rule.Door`). The caller may open it; otherwise hits of strict rules do, rules
that never fire in human text. A single hit proves little, so a door opens on two different rules, or on three places of one. Writers who spell
"I" with a small letter make the very slips that look like damage: their texts open nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from cleanup.edit import Proposal
from cleanup.lazy import lazy
from cleanup.rule import Evidence
from cleanup.value import value

if TYPE_CHECKING:
    from cleanup.clues import Clue, Clues

DISTINCT_RULES = 2  # so many different strict rules open the door …
SOURCE_RIGHT = 0.92  # how often a source that source words and spellings name is right (bench/diagnosis.py)
SAME_RULE = 3  # … or so many places of one

_INFORMAL = lazy(
    r"(?<![\w'’.])i(?:['’](?:m|ve|d|ll)\b| (?:am|was|have|had|do|did|don['’]?t|think|thought|know|knew|guess|hope|mean|feel|felt|want|need|got|get|"
    r"like|love|just|really|can|can['’]?t|could|will|would|should|went|said|see|saw|used|never|also|live|work|bought|tried)\b)"
)
_CYRILLIC = lazy("[\u0400-\u04ff]")
CYRILLIC = frozenset(["ru", "uk"])


@value
class Sign:
    """One piece of evidence: which rule saw what. `source` names the language it speaks for, where it speaks for one."""

    rule: str
    text: str
    strength: Evidence
    source: str | None = None


@value
class Diagnosis:
    """What was found out about a text.

    `target` is the language of the text, `target_by` how it was known (`caller`, `words`, `statistics`, `nothing`); `source` the language it was
    translated from (or, by clues and without `translated`, would be from). `confidence` is the probability that the text is machine-translated, as far as evidence goes (1.0 where the caller said so).
    `damage` counts the edits by rule. `source_by` and `translated_by` say who knew: `caller`, `original` (the source text beside it), `page` or `site`
    (records it belongs with), `evidence`, `clues` (of the source only: what the text is about; such a source opens no door), `nothing`.
    `source_confidence` is the probability that the source is right, `clues` what speaks for it, the heaviest first (where `named_source` was asked).
    """

    target: str | None = None
    target_by: str = "nothing"
    source: str | None = None
    source_by: str = "nothing"
    translated: bool = False
    translated_by: str = "nothing"
    confidence: float = 0.0
    signs: tuple[Sign, ...] = ()
    damage: tuple[tuple[str, int], ...] = ()
    source_confidence: float = 0.0
    clues: tuple[Clue, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return {
            "target": self.target,
            "target_by": self.target_by,
            "source": self.source,
            "source_by": self.source_by,
            "translated": self.translated,
            "translated_by": self.translated_by,
            "confidence": round(self.confidence, 3),
            "signs": [{"rule": s.rule, "text": s.text, "strength": str(s.strength), "source": s.source} for s in self.signs],
            "damage": dict(self.damage),
            "source_confidence": round(self.source_confidence, 3),
            "clues": [{"kind": clue.kind, "text": clue.text} for clue in self.clues],
        }


@dataclass(slots=True)
class Case:
    """Evidence gathered while a document is worked on. It only grows: doors that opened stay open."""

    target: str | None
    source: str | None
    translated: bool | None  # what the caller said; None asks the evidence
    informal: bool = False
    cyrillic: bool = False  # whether the text holds Cyrillic letters: then nothing speaks for a source that has none
    strong: dict[str, set[str]] = field(default_factory=dict)  # rule -> what it saw, distinct
    places: dict[str, int] = field(default_factory=dict)  # rule -> places in the text that showed most
    signs: dict[tuple[str, str], Sign] = field(default_factory=dict)
    sources: dict[str, set[str]] = field(default_factory=dict)  # source language -> rules that speak for it
    target_by: str = "nothing"

    def look(self, text: str) -> None:
        """Whether the text is written informally, or holds Cyrillic letters; once so, always so."""
        if not self.informal:
            self.informal = _INFORMAL.search(text) is not None
        if not self.cyrillic and not text.isascii():
            self.cyrillic = self.target not in CYRILLIC and _CYRILLIC.search(text) is not None

    def add(self, found: Iterable[tuple[Proposal, Evidence]], text: str) -> None:
        """Take the hits of one round into account."""
        here: dict[str, int] = {}
        for proposal, strength in found:
            seen = text[max(0, proposal.start - 12) : proposal.end + 12].strip()
            exact = text[proposal.start : proposal.end]
            self.signs.setdefault((proposal.rule, exact), Sign(proposal.rule, seen, strength, proposal.hint))
            if strength is Evidence.STRONG:
                here[proposal.rule] = here.get(proposal.rule, 0) + 1
                self.strong.setdefault(proposal.rule, set()).add(exact)
                if proposal.hint:
                    self.sources.setdefault(proposal.hint, set()).add(exact)
        for rule, count in here.items():
            self.places[rule] = max(self.places.get(rule, 0), count)

    @property
    def open_translated(self) -> bool:
        """Whether rules for translated text may run."""
        if self.translated is not None:
            return self.translated
        if self.source is not None:
            return True
        if self.informal or not self.strong:
            return False
        return len(self.strong) >= DISTINCT_RULES or any(n >= SAME_RULE for n in self.places.values())

    @property
    def open_source(self) -> str | None:
        """The source language whose rules may run: the caller's, or the one that evidence speaks for alone."""
        if self.source is not None:
            return self.source
        if not self.sources or not self.open_translated:
            return None
        sources = {tag: seen for tag, seen in self.sources.items() if not self.cyrillic or tag in CYRILLIC}
        ranked = sorted(sources.items(), key=lambda item: (-len(item[1]), item[0]))
        if not ranked or (len(ranked) > 1 and len(ranked[1][1]) * 2 > len(ranked[0][1])):
            return None
        return ranked[0][0]

    def confidence(self) -> float:
        """Probability that the text is translated. Each strict rule that fires leaves a fifth of the doubt, each further place of it half."""
        if self.translated is not None:
            return float(self.translated)
        if self.source is not None:
            return 1.0
        if self.informal:
            return 0.0
        doubt = 1.0
        for rule in self.strong:
            doubt *= 0.2 * 0.5 ** min(3, max(0, self.places.get(rule, 1) - 1))
        return 1.0 - doubt

    def diagnosis(self, damage: Iterable[tuple[str, int]] = ()) -> Diagnosis:
        source = self.open_source
        return Diagnosis(
            target=self.target,
            target_by=self.target_by,
            source=source,
            source_by="nothing" if source is None else "caller" if self.source is not None else "evidence",
            translated=self.open_translated,
            translated_by="caller" if self.translated is not None or self.source is not None else "evidence" if self.strong else "nothing",
            confidence=self.confidence(),
            signs=tuple(self.signs.values()),
            damage=tuple(damage),
            source_confidence=0.0 if source is None else 1.0 if self.source is not None else SOURCE_RIGHT,
        )


def named_source(found: Diagnosis, text: str, clean: str | None = None, shared: Clues | None = None) -> Diagnosis:
    """The diagnosis with the source that clues name, and how sure it is; where nobody but evidence told. Where signs of translation are too few to act on, it
    is the source that the text would be from. A text whose page shows no sign is not asked.

    `text` is the text as it came, `clean` as it left (a broken character looks like a letter of another language), `shared` what the other texts of its page showed
    (`evidence.Evidence.clues`). What strict rules told stays, since doors were opened by it, and only its confidence is weighed. For people: asked after the
    work (`cleanup diagnose`), it opens nothing and costs nothing elsewhere.
    """
    if found.source_by not in ("nothing", "evidence", "page") or not (found.translated or found.signs or (shared is not None and shared.signed)):
        return found
    from cleanup.clues import Clues, read
    from cleanup.origin import share, weighed

    clues = Clues()
    if shared is not None:
        clues.merge(shared)
    clues.merge(read(text, found.target, ((sign.source, sign.text) for sign in found.signs if sign.source), clean))
    if found.source is not None:
        told = clues.of(found.source)
        return replace(found, source_confidence=round(share(clues, found.target, found.source), 2) if told else found.source_confidence, clues=told)
    named = weighed(clues, found.target)
    if named is None:
        return found
    return replace(found, source=named.tag, source_by="clues", source_confidence=named.confidence, clues=named.clues)
