"""Pipeline: the road a document takes.

Rounds of stages until nothing moves; in a stage every rule sees the same text. What makes it fast is that most words of most texts are known
and innocent: a `Plan` judges each distinct chunk once in its life, and only rules whose triggers were met are asked, around the places where
they were. What makes it safe: protected spans and guarded content are checked here, for every rule, and before an edited text is returned it
is run once from nothing, so that cleaning a clean text changes nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast

from cleanup.context import Context
from cleanup.diagnosis import Case, Diagnosis
from cleanup.document import Document, Span
from cleanup.edit import Change, Edit, Held, Proposal, Reason, Safety, apply, compose, decide, edits, map_back
from cleanup.languages import LANGUAGES, language
from cleanup.languages.detect import detect_language
from cleanup.languages.vote import clear_winner
from cleanup.lexicon import lexicon
from cleanup.plan import Asked, Plan
from cleanup.protect import guarded, keep_pattern, protected
from cleanup.result import NameTables, Result
from cleanup.rule import Door, Evidence, Head, Rule, Stage, Status
from cleanup.shelf import Shelf
from cleanup.value import value

ROUNDS = 8  # of stages; texts that are damaged ten times over need four
SETTLES = 3  # fresh runs over an edited text until it stays as it is
GROWTH = 4  # times the length of the text, and GROWTH_FREE code points more: rules that made it longer feed on what they write
GROWTH_FREE = 1000
TRIES = 4  # runs from the original with looping rules closed
SHARE_FROM = 40  # words; shorter texts are never held back for the share that changes

DETECT_IN = 6000  # code points by which the language of a text is told

Teasers = Literal["drop", "mark", "keep"]


@value
class Options:
    """What the caller said. `translated=None` asks the evidence; `level` is the lowest safety that is applied."""

    target: str | None = None
    source: str | None = None
    translated: bool | None = None
    level: Safety = Safety.LIKELY
    trial: bool = False
    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    keep: tuple[str, ...] = ()
    teasers: Teasers = "drop"
    max_share: float = 0.5
    accelerate: bool = True
    untranslated: bool = False


_BLANKED = {ord(c): " " for c in '.,;:!?()[]{}<>"“”„«»…/|*–—0123456789'}

# ---------------------------------------------------------------------------------------------------------------- the pipeline


@dataclass(slots=True)
class Outcome:
    """One run from nothing: the text, how it came about, what was seen, and the rules that would not come to rest."""

    text: str
    changes: list[Change]
    held: dict[tuple[int, int, str, str], Held]
    case: Case
    loops: frozenset[str] = frozenset()


class Pipeline:
    """Runs documents through the rules of a shelf. Holds compiled plans and verdicts; make one and keep it."""

    def __init__(self, shelf: Shelf, options: Options) -> None:
        self.options = options
        self.shelf = shelf
        self._keep = keep_pattern(options.keep)
        self._names = NameTables(shelf.name_tables)
        self._plans: dict[tuple[str | None, str | None, bool], Plan] = {}
        self._at_rest: dict[tuple[str | None, str], tuple[Plan, Diagnosis]] = {}
        self._uniques: dict[str | None, tuple[frozenset[str], frozenset[str]]] = {}

    # -- what may be asked

    def _wanted(self, head: Head) -> bool:
        options = self.options
        if head.status is Status.RETIRED or head.id in options.ignore or head.kind in options.ignore or head.pack in options.ignore:
            return False
        if options.select and not options.select & {head.id, head.kind, head.pack}:
            return False
        return not (head.kind == "teaser" and options.teasers == "keep")

    def _plan(self, case: Case) -> Plan:
        key = (case.target, case.open_source, case.open_translated)
        plan = self._plans.get(key)
        if plan is None:
            told = self.options.translated is not None

            def wanted(head: Head) -> bool:
                return self._wanted(head) and (self._open(head, case) or (head.evidence is Evidence.STRONG and not told))

            plan = self._plans[key] = Plan(self.shelf.into(case.target, wanted), case.target)
        return plan

    def _open(self, head: Head, case: Case) -> bool:
        """Whether a rule's door is open. Pair rules without a known source: only those whose words can come from one source alone."""
        if head.opens is Door.ALWAYS:
            return head.source is None or head.source == case.open_source
        if not case.open_translated:
            return False
        if head.opens is Door.TRANSLATED:
            return head.source is None or head.source == case.open_source
        source = case.open_source
        if source is not None:
            return head.source == source
        return head.id in self._unique(case.target)[0]

    def _unique(self, target: str | None) -> tuple[frozenset[str], frozenset[str]]:
        """Pair rules into this target that may run while the source is unknown, and the words that allow it.

        A word allows it that belongs to one source language and is no word of the target. All trigger words of a rule must; of a kind that
        judges word by word (`Rule.BY_WORD`) one is enough, for it leaves the others alone.
        """
        found = self._uniques.get(target)
        if found is None:
            words = lexicon(target) if target else None
            owners: dict[str, set[str]] = {}
            pairs = self.shelf.into(target, lambda head: head.opens is Door.PAIR and head.target == target)
            for rule in pairs:
                for word in rule.triggers(target).words:
                    owners.setdefault(word, set()).add(rule.head.source or "")
            for tag in LANGUAGES:
                if tag != target:
                    known = language(tag).function_words
                    for word in owners.keys() & known:
                        owners[word].add(tag)
            alone = frozenset(w for w, tags in owners.items() if len(tags) == 1 and len(w) > 1 and not (words is not None and words.band(w) > 1))
            opened: set[str] = set()
            for rule in pairs:
                own = rule.triggers(target).words
                if own and (own & alone if rule.BY_WORD else own <= alone):
                    opened.add(rule.id)
            found = self._uniques[target] = (frozenset(opened), alone)
        return found

    # -- one document

    def run(self, text: str) -> Result:
        """The whole life of a document. Deterministic; the same text, rules and options give the same Result."""
        document = Document(text, self.options.target, self.options.source)
        if self.options.accelerate and (untouched := self._untouched(document)) is not None:
            document.forget()
            return untouched
        outcome, closed = self._attempt(text, document)
        if closed and outcome.changes and self._attempt(outcome.text)[0].changes:
            outcome = self._give_up(text, outcome)
        return self._result(text, outcome)

    def _untouched(self, document: Document) -> Result | None:
        """The result where no rule finds anything, as in most short texts, by the shortest way; None where one does."""
        told = (self.options.target, "caller") if self.options.target is not None else _told(document)
        known = self._at_rest.get(told)
        if known is None:
            case = self._case()
            case.target, case.target_by = told
            known = self._at_rest[told] = self._plan(case), case.diagnosis()
        plan, diagnosis = known
        if plan.asked(document).numbers:
            case = self._case()
            asked = self._asked(self._identify(document, case), case)
            if any(map(asked.find, asked.numbers)):
                return None
        return Result(document.text, document.text, diagnosis=diagnosis, names=self._names)

    def _attempt(self, text: str, document: Document | None = None) -> tuple[Outcome, frozenset[str]]:
        """-> (a run that came to rest, the rules that had to be closed for that). With rules closed, it may not stay as it is."""
        closed: frozenset[str] = frozenset()
        outcome = self._rounds(text, closed, document)
        if not outcome.changes and not outcome.loops:
            return outcome, closed
        for _ in range(TRIES):
            outcome = self._settle(text, outcome, closed)
            if not outcome.loops:
                return outcome, closed
            closed |= outcome.loops
            outcome = self._rounds(text, closed)
        return self._give_up(text, outcome), closed

    def _settle(self, text: str, outcome: Outcome, closed: frozenset[str]) -> Outcome:
        """Run an edited text from nothing until it stays as it is."""
        if outcome.loops:
            return outcome
        for _ in range(SETTLES):
            if not outcome.changes:
                return outcome
            again = self._rounds(outcome.text, closed)
            if again.loops:
                outcome.loops = again.loops
                return outcome
            if not again.changes:
                return outcome
            outcome.changes = compose(text, outcome.changes, again.changes)
            outcome.text = again.text
        outcome.loops = frozenset(r.rule for change in again.changes for r in change.reasons)
        return outcome

    def _give_up(self, text: str, outcome: Outcome) -> Outcome:
        """Nothing is changed; all that would have been is held."""
        for change in outcome.changes:
            for reason in change.reasons:
                key = (change.start, change.end, change.after, reason.rule)
                outcome.held[key] = Held(change.start, change.end, "", change.after, reason.rule, reason.why, reason.safety, "loops")
        return Outcome(text, [], outcome.held, outcome.case)

    def _rounds(self, text: str, closed: frozenset[str], document: Document | None = None) -> Outcome:
        case = self._case()
        outcome = Outcome(text, [], {}, case)
        document = document or Document(text, self.options.target, self.options.source)
        restless: set[str] = set()  # rules that moved something in the second half of the rounds: a cycle takes turns
        for number in range(ROUNDS):
            document = self._identify(document, case)
            asked = self._gather(document, case)
            if not asked.numbers:
                break
            moved: list[Change] = []
            quiet: list[Held] = []
            for stage in Stage:
                if asked.document is not document:
                    asked = self._asked(document, case)
                changes, held = self._stage(asked, stage, case, closed, outcome)
                quiet += held
                if changes:
                    outcome.changes = compose(text, outcome.changes, changes)
                    before, document = document, Document(apply(document.text, changes), document.target, document.source)
                    before.forget()
                    moved += changes
                    if len(document.text) > GROWTH * len(text) + GROWTH_FREE:
                        outcome.loops = frozenset(r.rule for change in moved for r in change.reasons)
                        outcome.text = document.text
                        return outcome
            if not moved:
                for item in quiet:
                    outcome.held.setdefault((item.start, item.end, item.after, item.rule), item)
                break
            if number >= ROUNDS // 2:
                restless.update(r.rule for change in moved for r in change.reasons)
        else:
            outcome.loops = frozenset(restless)
        outcome.text = document.text
        document.forget()
        return outcome

    def _case(self) -> Case:
        """What is known before the first look: what the caller said."""
        options = self.options
        return Case(options.target, options.source, options.translated, target_by="caller" if options.target else "nothing")

    def _identify(self, document: Document, case: Case) -> Document:
        """The target language: the caller's word, else the words of the text. Unknown becomes known at most once."""
        if case.target is not None:
            return document
        told, by = _told(document)
        if told is None:
            return document
        case.target, case.target_by = told, by
        known = document.memo("told")
        if not isinstance(known, Document):
            known = replace(document, target=told)
            document.remember("told", known)
        return known

    def _asked(self, document: Document, case: Case) -> Asked:
        """The rules that are asked of a document as the case stands; the same ones, with what they found, as long as no door opens."""
        source, translated = case.open_source, case.open_translated
        plan = self._plan(case)
        known = document.memo("asked whom")
        if isinstance(known, Asked) and known.plan is plan and known.document is document:
            return known
        target = case.target if case.target in LANGUAGES else None
        context = Context(
            document,
            language(target) if target else None,
            lexicon(target) if target else None,
            source,
            translated,
            self._unique(case.target)[1] if translated and source is None else frozenset(),
        )
        asked = Asked(plan, document, context, self.options.accelerate)
        document.remember("asked whom", asked)
        return asked

    def _gather(self, document: Document, case: Case) -> Asked:
        """Ask the rules whose hits are evidence, and open what they open. Doors that open may let further evidence in."""
        asked = self._asked(document, case)
        if self.options.translated is False:
            return asked
        while asked.numbers:
            before = (case.open_translated, case.open_source)
            found: list[tuple[Proposal, Evidence]] = []
            for number in asked.numbers:
                rule = asked.plan.rules[number]
                if rule.head.evidence is not Evidence.NO:
                    shield = self._shield(asked)
                    found += [
                        (p, rule.head.evidence)
                        for p in asked.find(number)
                        if p.safety > Safety.GUESS and not shield.protected(p, rule.MENDS_MARKUP) and not shield.teaser(p)
                    ]
            if found:
                case.look(document.text)
                case.add(found, document.text)
            if (case.open_translated, case.open_source) == before:
                break
            asked = self._asked(document, case)
        return asked

    def _shield(self, asked: Asked) -> _Shield:
        return _Shield(self, asked)

    def _stage(self, asked: Asked, stage: Stage, case: Case, closed: frozenset[str], outcome: Outcome) -> tuple[list[Change], list[Held]]:
        """-> (changes to apply now, proposals held)."""
        plan, document = asked.plan, asked.document
        numbers = asked.by_stage.get(stage)
        if not numbers:
            return [], []
        open_: list[Proposal] = []
        held: list[tuple[Proposal, str]] = []
        for number in numbers:
            rule = plan.rules[number]
            if not self._open(rule.head, case) or rule.NAME == "leave-alone":
                continue
            proposals = asked.find(number)
            if not proposals:
                continue
            shield = self._shield(asked)
            for proposal in proposals:
                if document.text[proposal.start : proposal.end] == proposal.after:
                    continue
                cause = self._cause(rule, proposal, shield, document.text, asked.context)
                if cause is None and rule.id in closed:
                    cause = "loops"
                if cause is None:
                    open_.append(proposal)
                elif cause != "teaser":
                    held.append((proposal, cause))
        if not open_ and not held:
            return [], []
        leave = [p for n in asked.numbers if plan.rules[n].NAME == "leave-alone" for p in asked.find(n)]
        changes, losers = decide([*leave, *open_])
        held += [(p, "overlapped") for p in losers]
        back = map_back(outcome.changes) if held and outcome.changes else None
        items: list[Held] = []
        for proposal, cause in held:
            start, end = back(proposal.start, proposal.end) if back else Span(proposal.start, proposal.end)
            before = document.text[proposal.start : proposal.end]
            items.append(Held(start, end, before, proposal.after, proposal.rule, proposal.why, proposal.safety, cause))
        return changes, items

    def _cause(self, rule: Rule, proposal: Proposal, shield: _Shield, text: str, context: Context) -> str | None:
        """Why a proposal may not be applied, or None."""
        if rule.NAME != "teaser" and shield.teaser(proposal):
            return "teaser"
        if shield.protected(proposal, rule.MENDS_MARKUP):
            return "protected"
        if rule.head.status is Status.TRIAL and rule.head.ours and not self.options.trial:
            return "trial"
        if rule.NAME == "teaser" and self.options.teasers == "mark":
            return "marked"
        if proposal.safety < self.options.level:
            return str(proposal.safety)
        if rule.STAGE is not Stage.STRUCTURE and guarded(text, proposal, rule.head.may_change, context.language):
            return "guarded"
        return None

    def _result(self, text: str, outcome: Outcome) -> Result:
        if not outcome.changes and not outcome.held:
            return Result(text, text, diagnosis=outcome.case.diagnosis(), names=self._names)
        found = edits(text, outcome.changes)
        if found and self._too_much(text, outcome.changes):
            for change in outcome.changes:
                for r in change.reasons:
                    key = (change.start, change.end, change.after, r.rule)
                    outcome.held[key] = Held(change.start, change.end, "", change.after, r.rule, r.why, r.safety, "share")
            outcome.text, found = text, ()
        damage: dict[str, int] = {}
        for edit in found:
            for rule in edit.rules:
                damage[rule] = damage.get(rule, 0) + 1
        starts = [edit.start for edit in found]
        held = sorted(
            (replace(h, before=text[h.start : h.end]) for h in outcome.held.values() if not _done(h, found, starts)),
            key=lambda h: (h.start, h.end, h.rule, h.after),
        )
        diagnosis = outcome.case.diagnosis(sorted(damage.items()))
        return Result(text, outcome.text, found, tuple(held), diagnosis, self._names)

    def _too_much(self, text: str, changes: Iterable[Change]) -> bool:
        words = len(text.split())
        if words < SHARE_FROM:
            return False
        changed = sum(max(1, len(text[c.start : c.end].split())) for c in changes if not _only_structure(c.reasons, self.shelf))
        return changed > self.options.max_share * words


def _told(document: Document) -> tuple[str | None, str]:
    """The language that a text is in and by what it was told, worked out once for a document."""
    known = document.memo("language")
    if isinstance(known, tuple):
        return cast("tuple[str | None, str]", known)
    clear = clear_winner(document.chunks())
    if clear is not None:
        told: tuple[str | None, str] = clear, "words"
    else:
        text = document.text[:DETECT_IN]
        guess = detect_language(text.lower().translate(_BLANKED).split(), text)
        told = guess.tag, guess.by
    document.remember("language", told)
    return told


def _done(held: Held, found: Sequence[Edit], starts: Sequence[int]) -> bool:
    """Whether an edit of the same rule touches what is held: it was done after all."""
    at = bisect_right(starts, held.end)
    while at and found[at - 1].end >= held.start:
        at -= 1
        if held.rule in found[at].rules:
            return True
    return False


def _only_structure(reasons: Iterable[Reason], shelf: Shelf) -> bool:
    return all(shelf.rule(r.rule).STAGE is Stage.STRUCTURE for r in reasons)


class _Shield:
    """What is off limits in one document: protected spans, and lines that will be dropped as teasers."""

    __slots__ = ("_asked", "_pipeline")

    def __init__(self, pipeline: Pipeline, asked: Asked) -> None:
        self._pipeline = pipeline
        self._asked = asked

    def protected(self, proposal: Proposal, mends_markup: bool = False) -> bool:
        spans = protected(self._asked.document, self._pipeline._keep, self._asked.context.language)
        if spans.touches(proposal.start, proposal.end):
            return True
        return not mends_markup and spans.markup is not None and spans.markup.touches(proposal.start, proposal.end)

    def teaser(self, proposal: Proposal) -> bool:
        starts, reach = self._asked.teasers()
        at = bisect_right(starts, proposal.start)
        return at > 0 and reach[at - 1] >= proposal.end
