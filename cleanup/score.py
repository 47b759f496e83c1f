"""Score: how much of the corpus the rules repair, how much they get wrong, and what they do to good text.

Damaged text is cleaned three times: with nothing said about where it comes from, with `translated=True`, and
with its source told. The edits are cut to the characters that change; edits and flaws that touch form one
*group*. A group is right when the text over it equals the text with every required flaw repaired, by any of
its wordings, and optional ones repaired or not. Else each flaw and each edit is judged alone: a flaw is right
if the edits that touch it, and nothing else, make it so; an edit that made nothing right is wrong. Where
words go, the space beside them is not looked at.

    P    = right / (right + wrong)             R    = right / (right + missed)
    F0.5 = precision counts twice as much as recall, with a 95 % interval by bootstrap over records

Optional flaws count neither for nor against. `spurious` edits touch no flaw; other wrong ones are booked
under the kind of the flaw they touch.

Harm is measured on good text: words of the original inside changes, per 10,000 (an insertion counts as one).

`corpus/scores.json` holds the figures last agreed on. `report` compares with it and names a fall of precision
or recall of any kind of damage, and any rise of harm.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Any

from cleanup.cleaner import Cleaner
from cleanup.corpus import KINDS, Flaw, Record, corpus_folder, records
from cleanup.document import Document
from cleanup.edit import Edit
from cleanup.lazy import lazy
from cleanup.plan import Plan
from cleanup.result import Result
from cleanup.rule import Status
from cleanup.shelf import Shelf, open_shelf

MEND_SETTINGS = (
    "nothing",
    "translated",
    "source",
)  # what the cleaner is told of a damaged text; `source` is the one that tables show
SPURIOUS = "spurious"
SAMPLES = 400  # of the bootstrap
LEAST_EXAMPLES = 5  # fixes, and keeps, that make a rule stable
LEAST_PRECISION = 0.98

_TOKEN = lazy(r"\s+|\w+|[^\w\s]")
_CHOICES = 128  # of wordings that are compared beside a deletion


# --------------------------------------------------------------------------------------------------------- small edits


@dataclass(frozen=True, slots=True)
class Bit:
    """The smallest stretch that an edit changes: `text[start:end]` became `after`. Several bits may come from one edit."""

    start: int
    end: int
    after: str
    edit: Edit


def bits(edit: Edit) -> list[Bit]:
    """An edit cut to what it changes, word by word."""
    return [Bit(edit.start + start, edit.start + end, after, edit) for start, end, after in differences(edit.before, edit.after)]


def differences(before: str, after: str) -> list[tuple[int, int, str]]:
    """The stretches of `before` that differ, and what stands there in `after`: in words and marks, then trimmed to letters."""
    low, high = _common(before, after)
    old, new = before[low : len(before) - high], after[low : len(after) - high]
    if not old or not new or " " not in old:
        return [(low, len(before) - high, new)] if old or new else []
    a, b = _TOKEN.findall(before), _TOKEN.findall(after)
    offsets = [0]
    for token in a:
        offsets.append(offsets[-1] + len(token))
    found: list[tuple[int, int, str]] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        piece = "".join(b[j1:j2])
        low, high = _common(before[offsets[i1] : offsets[i2]], piece)
        found.append((offsets[i1] + low, offsets[i2] - high, piece[low : len(piece) - high]))
    return found


def _common(a: str, b: str) -> tuple[int, int]:
    """Lengths of the common beginning and, of what is left, the common end."""
    least = min(len(a), len(b))
    low = 0
    while low < least and a[low] == b[low]:
        low += 1
    high = 0
    while high < least - low and a[len(a) - 1 - high] == b[len(b) - 1 - high]:
        high += 1
    return low, high


# ------------------------------------------------------------------------------------------------------------- judging


@dataclass(slots=True)
class Verdict:
    """What became of one record. `wrong` pairs each wrong edit with the kind of flaw that it touches, or `spurious`."""

    record: Record
    result: Result
    right: list[Flaw] = field(default_factory=list)
    missed: list[Flaw] = field(default_factory=list)
    optional: list[Flaw] = field(default_factory=list)  # optional flaws that were repaired
    wrong: list[tuple[Bit, str]] = field(default_factory=list)

    @property
    def exact(self) -> bool:
        return not self.missed and not self.wrong

    def edits_right(self) -> list[Edit]:
        """Edits of the result of which no bit is wrong."""
        bad = {bit.edit.start for bit, _ in self.wrong}
        return [edit for edit in self.result.edits if edit.start not in bad]

    def edits_wrong(self) -> list[Edit]:
        bad = {bit.edit.start for bit, _ in self.wrong}
        return [edit for edit in self.result.edits if edit.start in bad]


def judge(record: Record, result: Result) -> Verdict:
    """Compare what was done to a record with its flaws."""
    verdict = Verdict(record, result)
    small = [bit for edit in result.edits for bit in bits(edit)]
    for flaws, group in _groups(record.flaws, small):
        _judge_group(record.damaged, flaws, group, verdict)
    return verdict


def _touch(flaw: Flaw, bit: Bit) -> bool:
    return bit.start <= flaw.end and bit.end >= flaw.start


def _groups(flaws: Sequence[Flaw], small: Sequence[Bit]) -> Iterator[tuple[list[Flaw], list[Bit]]]:
    """Flaws and bits that touch one another. Two flaws side by side are not one group unless a bit holds them together."""
    todo = sorted([(f.start, f.end, 0, i) for i, f in enumerate(flaws)] + [(b.start, b.end, 1, i) for i, b in enumerate(small)])
    parent = list(range(len(todo)))

    def root(i: int) -> int:
        while parent[i] != i:
            i = parent[i]
        return i

    for i, (_, end, what, number) in enumerate(todo):
        for j in range(i + 1, len(todo)):
            start, _, other, other_number = todo[j]
            if start > end:
                break
            if what != other or (what == other == 1 and small[number].edit is small[other_number].edit):
                parent[root(j)] = root(i)
    grouped: dict[int, tuple[list[Flaw], list[Bit]]] = {}
    for i, (_, _, what, number) in enumerate(todo):
        here = grouped.setdefault(root(i), ([], []))
        if what:
            here[1].append(small[number])
        else:
            here[0].append(flaws[number])
    yield from grouped.values()


def _judge_group(text: str, flaws: list[Flaw], small: list[Bit], verdict: Verdict) -> None:
    if not small:
        verdict.missed += [flaw for flaw in flaws if not flaw.optional]
        return
    done = _all_right(text, flaws, small) if flaws else None
    if done is not None:
        _book(done, verdict)
        return
    left = list(small)
    for flaw in flaws:
        near = [bit for bit in left if _touch(flaw, bit)]
        for tried in (
            near,
            [b for b in near if b.start < flaw.end and b.end > flaw.start],
            *([b] for b in near),
        ):
            done = _all_right(text, [flaw], tried) if tried else None
            if done:
                _book(done, verdict)
                left = [bit for bit in left if bit not in tried]
                break
        else:
            if not flaw.optional:
                verdict.missed.append(flaw)
    booked: set[tuple[int, int]] = set()  # an edit that is wrong about one flaw is wrong once, in however many bits
    for bit in left:
        near_flaw = next((flaw for flaw in flaws if _touch(flaw, bit)), None)
        place = (bit.edit.start, near_flaw.start if near_flaw else -1)
        if place not in booked:
            booked.add(place)
            verdict.wrong.append((bit, near_flaw.kind if near_flaw else SPURIOUS))


def _book(done: Iterable[Flaw], verdict: Verdict) -> None:
    for flaw in done:
        (verdict.optional if flaw.optional else verdict.right).append(flaw)


def _all_right(text: str, flaws: Sequence[Flaw], small: Sequence[Bit]) -> list[Flaw] | None:
    """The flaws that were repaired, if the text over them all is right; None if it is not."""
    low = min([f.start for f in flaws] + [b.start for b in small])
    high = max([f.end for f in flaws] + [b.end for b in small])
    got = _written(text, [(b.start, b.end, b.after) for b in small], low, high)
    # All ways to write the flaws, as positions in `got` that each choice reaches: linear, however many flaws there are.
    ways: dict[int, tuple[Flaw, ...]] = {0: ()}
    position = low
    for flaw in flaws:
        between = text[position : flaw.start]
        following: dict[int, tuple[Flaw, ...]] = {}
        for at, done in ways.items():
            if not got.startswith(between, at):
                continue
            for after in flaw.afters:
                if got.startswith(after, at + len(between)):
                    following.setdefault(at + len(between) + len(after), (*done, flaw))
            if flaw.optional and got.startswith(flaw.before, at + len(between)):
                following.setdefault(at + len(between) + len(flaw.before), done)
        ways, position = following, flaw.end
    rest = text[position:high]
    for at, done in ways.items():
        if got[at:] == rest:
            return list(done)
    if any(not after for flaw in flaws for after in flaw.afters):
        return _right_but_for_space(text, flaws, small, low, high)
    return None


def _right_but_for_space(text: str, flaws: Sequence[Flaw], small: Sequence[Bit], low: int, high: int) -> list[Flaw] | None:
    """Beside words that went: every run of space is one, and none counts at the ends of the text."""
    while low and text[low - 1].isspace():
        low -= 1
    while high < len(text) and text[high].isspace():
        high += 1

    def tidied(edits: Sequence[tuple[int, int, str]]) -> str:
        piece = re.sub(r"\s+", " ", _written(text, edits, low, high))
        piece = piece.lstrip() if low == 0 else piece
        return piece.rstrip() if high == len(text) else piece

    got = tidied([(b.start, b.end, b.after) for b in small])
    choices: list[list[tuple[Flaw, str]]] = [[]]
    for flaw in flaws:
        wordings = [*flaw.afters, *([flaw.before] if flaw.optional else [])]
        choices = [[*chosen, (flaw, wording)] for chosen in choices for wording in wordings][:_CHOICES]
    for chosen in choices:
        if tidied([(flaw.start, flaw.end, wording) for flaw, wording in chosen]) == got:
            return [flaw for flaw, wording in chosen if wording != flaw.before]
    return None


def _written(text: str, edits: Sequence[tuple[int, int, str]], low: int, high: int) -> str:
    out: list[str] = []
    position = low
    for start, end, after in edits:
        out += (text[position:start], after)
        position = end
    return "".join(out) + text[position:high]


# -------------------------------------------------------------------------------------------------------------- counting


@dataclass(slots=True)
class Tally:
    """Counts of one kind of damage, one direction, or all."""

    right: int = 0
    missed: int = 0
    wrong: int = 0
    optional: int = 0

    @property
    def gold(self) -> int:
        return self.right + self.missed

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 1.0

    @property
    def f(self) -> float:
        return f_half(self.right, self.wrong, self.missed)


def f_half(right: int, wrong: int, missed: int) -> float:
    """F0.5 of counts; 1 where there was nothing to do and nothing was done."""
    if not right + wrong + missed:
        return 1.0
    return 1.25 * right / (1.25 * right + 0.25 * missed + wrong)


Counts = tuple[int, int, int]  # right, wrong, missed of one record


def interval(counts: Sequence[Counts]) -> tuple[float, float]:
    """95 % of F0.5 when records are drawn anew, with a fixed seed."""
    if not counts:
        return 0.0, 1.0
    draw = random.Random(1)
    values = []
    for _ in range(SAMPLES):
        drawn = draw.choices(counts, k=len(counts))
        values.append(f_half(*(sum(column) for column in zip(*drawn, strict=True))))
    values.sort()
    return values[int(0.025 * SAMPLES)], values[int(0.975 * SAMPLES) - 1]


def _counts(verdict: Verdict, kind: str | None) -> Counts:
    """Of one record, for one kind of damage or (None) all."""
    return (
        sum(kind in (None, flaw.kind) for flaw in verdict.right),
        sum(kind in (None, near) for _, near in verdict.wrong),
        sum(kind in (None, flaw.kind) for flaw in verdict.missed),
    )


def _share(value: float, of: int) -> str:
    """Three places, or a dash where there was nothing to count."""
    return f"{value:.3f}" if of else "–"


def tally(verdicts: Iterable[Verdict], kind: str | None = None) -> Tally:
    total = Tally()
    for verdict in verdicts:
        right, wrong, missed = _counts(verdict, kind)
        total.right += right
        total.wrong += wrong
        total.missed += missed
        total.optional += sum(kind in (None, flaw.kind) for flaw in verdict.optional)
    return total


# ------------------------------------------------------------------------------------------------------------- measuring


@dataclass(frozen=True, slots=True)
class Harm:
    """What was done to the good text of one language under one setting."""

    words: int
    changed: int
    changes: tuple[tuple[Record, Edit], ...]

    @property
    def rate(self) -> float:
        """Changed words per 10,000."""
        return 10_000 * self.changed / self.words if self.words else 0.0


@dataclass(slots=True)
class Figures:
    """Everything that was measured. `mend[setting]` are verdicts; `keep[setting][language]` is harm."""

    mend: dict[str, list[Verdict]]
    keep: dict[str, dict[str, Harm]]
    shelf: Shelf


Clean = Callable[[Record, str], Result]


class Cleaners:
    """Cleaners for the settings of the corpus: one Cleaner for each thing said, reused for every record."""

    def __init__(self, *, trial: bool = False, select: Collection[str] = ()) -> None:
        self._open: dict[tuple[bool | None, str | None], Cleaner] = {}
        self._trial, self._select = trial, tuple(select)

    def __call__(self, record: Record, setting: str) -> Result:
        source = record.source if setting == "source" else setting.partition(":")[2] or None
        translated = True if setting == "translated" else None
        cleaner = self._open.get((translated, source))
        if cleaner is None:
            cleaner = Cleaner(source=source, translated=translated, trial=self._trial, select=self._select)
            self._open[translated, source] = cleaner
        return cleaner.clean(record.damaged, target=record.target)


def keep_settings(language: str, shelf: Shelf) -> list[str]:
    """What the cleaner is told of good text: nothing, that it is translated, and each source that rules or corpus know into its language."""
    sources = {rule.head.source for rule in shelf.rules if rule.head.source and rule.head.target == language}
    sources |= {record.source for record in records("mend") if record.target == language and record.source}
    return ["nothing", "translated", *(f"source:{source}" for source in sorted(sources))]


def measure(
    *,
    trial: bool = False,
    pair: str | None = None,
    select: Collection[str] = (),
    settings: Sequence[str] = MEND_SETTINGS,
    clean: Clean | None = None,
) -> Figures:
    """Clean the corpus and judge it. `pair` (`pl-en`) narrows it to one direction and the good text of its
    target, `select` to some rules.

    `clean` stands in for the cleaners: a function of record and setting, for tests.
    """
    shelf = open_shelf()
    do = clean or Cleaners(trial=trial, select=select)
    damaged = [r for r in records("mend") if pair in (None, r.folder)]
    good = [r for r in records("keep") if pair is None or r.target == pair.rpartition("-")[2]]
    mend = {setting: [judge(record, do(record, setting)) for record in damaged] for setting in settings}
    keep: dict[str, dict[str, Harm]] = {}
    for language in dict.fromkeys(r.target for r in good):
        here = [r for r in good if r.target == language]
        for setting in keep_settings(language, shelf):
            keep.setdefault(setting, {})[language] = harm(here, lambda record, s=setting: do(record, s))  # type: ignore[misc]
    return Figures(mend, keep, shelf)


def harm(good: Iterable[Record], clean: Callable[[Record], Result]) -> Harm:
    words = changed = 0
    changes: list[tuple[Record, Edit]] = []
    for record in good:
        words += len(record.damaged.split())
        for edit in clean(record).edits:
            changes.append((record, edit))
            changed += sum(max(1, len(edit.before[start:end].split())) for start, end, _ in differences(edit.before, edit.after))
    return Harm(words, changed, tuple(changes))


# ----------------------------------------------------------------------------------------------------------------- rules


@dataclass(frozen=True, slots=True)
class RuleFigures:
    """What one rule does in the corpus, with our rules on trial running too, and the source told.

    `right`, `wrong`: its edits in damaged text; `harm`: its edits in good text, all doors open; `quiet`: good
    records that woke it and that it left alone. `fixes`, `keeps`: its own examples.
    """

    id: str
    status: Status
    right: int
    wrong: int
    harm: int
    quiet: int
    fixes: int
    keeps: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def lacks(self) -> tuple[str, ...]:
        """What is missing for `stable`; empty if the rule deserves it."""
        found = []
        if self.fixes + self.right < LEAST_EXAMPLES:
            found.append(f"{self.fixes + self.right} fixes of {LEAST_EXAMPLES}")
        if self.keeps + self.quiet < LEAST_EXAMPLES:
            found.append(f"{self.keeps + self.quiet} keeps of {LEAST_EXAMPLES}")
        if self.harm:
            found.append(f"{self.harm} changes of good text")
        if self.precision < LEAST_PRECISION:
            found.append(f"precision {self.precision:.3f} of {LEAST_PRECISION}")
        return tuple(found)


def rule_table(figures: Figures) -> dict[str, RuleFigures]:
    """The figures of every rule of ours that is not retired, by id."""
    shelf = figures.shelf
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for verdict in figures.mend["source"]:
        right.update(rule for edit in verdict.edits_right() for rule in edit.rules)
        wrong.update(rule for edit in verdict.edits_wrong() for rule in edit.rules)
    places: set[tuple[str, str, int, str]] = set()  # an edit that several settings make is one
    fired: dict[str, set[str]] = {}
    for by_language in figures.keep.values():
        for one in by_language.values():
            for record, edit in one.changes:
                for rule in edit.rules:
                    place = (rule, record.id, edit.start, edit.after)
                    if place not in places:
                        places.add(place)
                        hits[rule] += 1
                        fired.setdefault(rule, set()).add(record.id)
    quiet = _quiet(shelf, fired)
    return {
        rule.id: RuleFigures(
            rule.id,
            rule.head.status,
            right[rule.id],
            wrong[rule.id],
            hits[rule.id],
            quiet[rule.id],
            len(rule.head.fixes),
            len(rule.head.keeps),
        )
        for rule in shelf.rules
        if rule.head.ours and rule.head.status is not Status.RETIRED
    }


def _quiet(shelf: Shelf, fired: Mapping[str, Collection[str]]) -> Counter[str]:
    """Rule -> good records that hold what the rule looks for, and that it left alone."""
    quiet: Counter[str] = Counter()
    plans: dict[str, tuple[Plan, frozenset[int]]] = {}
    for record in records("keep"):
        if record.target not in plans:
            rules = shelf.for_languages(record.target, None)
            always = frozenset(n for n, rule in enumerate(rules) if rule.triggers(record.target).always)
            plans[record.target] = Plan(rules, record.target), always
        plan, always = plans[record.target]
        for number in plan.asked(Document(record.damaged, record.target)):
            id = plan.rules[number].id
            if number not in always and record.id not in fired.get(id, ()):
                quiet[id] += 1
    return quiet


@cache
def all_figures() -> Figures:
    """The figures by which the status of rules is judged: rules on trial run, the source is told. Measured once for a process."""
    return measure(trial=True, settings=("source",))


def rule_figures(id: str) -> RuleFigures:
    """What one of our rules does in the corpus. UnknownRule (a KeyError) for one that is not there, KeyError for a retired one or a caller's."""
    figures = all_figures()
    figures.shelf.rule(id)
    return rule_table(figures)[id]


# ------------------------------------------------------------------------------------------------------- committed figures


def scores_file() -> Path:
    return corpus_folder() / "scores.json"


def as_dict(figures: Figures) -> dict[str, Any]:
    """The figures that are committed: counts, from which the rest follows."""
    kinds = sorted({flaw.kind for verdicts in figures.mend.values() for v in verdicts for flaw in v.record.flaws})
    mend: dict[str, Any] = {}
    for setting, verdicts in figures.mend.items():
        mend[setting] = {}
        for kind in [None, *kinds, SPURIOUS]:
            t = tally(verdicts, kind)
            mend[setting][kind or "all"] = {
                "right": t.right,
                "wrong": t.wrong,
                "missed": t.missed,
                "optional": t.optional,
            }
        mend[setting]["all"]["exact"] = sum(v.exact for v in verdicts)
        mend[setting]["all"]["records"] = len(verdicts)
    keep = {
        language: {s: by[language].changed for s, by in figures.keep.items() if language in by}
        for language in sorted({language for by in figures.keep.values() for language in by})
    }
    words = {language: figures.keep["nothing"][language].words for language in keep}
    return {"corpus": _fingerprint(), "mend": mend, "keep": keep, "keep_words": words}


def _fingerprint() -> str:
    """Changes with every record of the corpus."""
    digest = hashlib.blake2b(digest_size=8)
    for record in (*records("mend"), *records("keep")):
        digest.update(f"{record.folder}\0{record.damaged}\0{record.flaws}\1".encode())
    return digest.hexdigest()


def fallen(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    """What got worse from one set of committed figures to another, a line each, in plain words."""
    found: list[str] = []
    for setting, kinds in old["mend"].items():
        for kind, before in kinds.items():
            now = new["mend"].get(setting, {}).get(kind)
            if now is None:
                continue
            was, is_ = _tally(before), _tally(now)
            if kind == SPURIOUS:
                if is_.wrong > was.wrong:
                    found.append(f"{setting}: edits that touch no flaw rose from {was.wrong} to {is_.wrong}")
                continue
            for name in ("precision", "recall"):
                a, b = getattr(was, name), getattr(is_, name)
                if b < a - 0.0005:
                    counts = f"right {was.right} → {is_.right}, wrong {was.wrong} → {is_.wrong}, missed {was.missed} → {is_.missed}"
                    found.append(f"{setting}: {name} of {kind} fell from {a:.3f} to {b:.3f} ({counts})")
    for language, settings in old["keep"].items():
        for setting, before in settings.items():
            changed = new["keep"].get(language, {}).get(setting)
            if changed is not None and changed > before:
                found.append(f"harm in good {language} ({setting}) rose from {before} to {changed} words")
    # A setting or a language that was not there before starts from nothing: its harm is a rise.
    for language, settings in new["keep"].items():
        for setting, changed in settings.items():
            if changed and setting not in old["keep"].get(language, {}):
                found.append(f"harm in good {language} ({setting}), new here: {changed} words")
    return found


def _tally(counts: Mapping[str, int]) -> Tally:
    return Tally(counts["right"], counts["missed"], counts["wrong"], counts["optional"])


# ----------------------------------------------------------------------------------------------------------------- telling


def mend_table(verdicts: Sequence[Verdict], by: str = "kind") -> str:
    """A table by `kind` of damage or by `pair` of languages; the last line counts all."""
    rows: list[tuple[str, Tally, tuple[float, float] | None]] = []
    if by == "pair":
        for folder in sorted({v.record.folder for v in verdicts}):
            here = [v for v in verdicts if v.record.folder == folder]
            rows.append((folder, tally(here), interval([_counts(v, None) for v in here])))
    else:
        for kind in sorted({flaw.kind for v in verdicts for flaw in v.record.flaws}):
            counts = [c for v in verdicts if any(c := _counts(v, kind))]
            rows.append((kind, tally(verdicts, kind), interval(counts)))
        rows.sort(key=lambda row: (-row[1].gold, row[0]))
        spurious = tally(verdicts, SPURIOUS)
        rows.append((SPURIOUS, spurious, None))
    rows.append(("all", tally(verdicts), interval([_counts(v, None) for v in verdicts])))
    lines = [f"{by:<17}{'gold':>6}{'right':>7}{'missed':>8}{'wrong':>7}{'P':>8}{'R':>8}{'F0.5':>8}  95 % interval"]
    for name, t, bounds in rows:
        if bounds is None:
            lines.append(f"{name:<17}{'':>6}{'':>7}{'':>8}{t.wrong:>7}")
            continue
        lines.append(
            f"{name:<17}{t.gold:>6}{t.right:>7}{t.missed:>8}{t.wrong:>7}{_share(t.precision, t.right + t.wrong):>8}"
            f"{_share(t.recall, t.gold):>8}{t.f:>8.3f}"
            f"  {bounds[0]:.3f}–{bounds[1]:.3f}"
        )
    flawed = [v for v in verdicts if any(not f.optional for f in v.record.flaws)]
    sound = [v for v in verdicts if not v.record.flaws]
    lines.append(
        f"records exactly right: {sum(v.exact for v in flawed)} of {len(flawed)}; "
        f"records without flaws left alone: {sum(not v.result.changed for v in sound)} of {len(sound)}; "
        f"optional flaws repaired: {sum(len(v.optional) for v in verdicts)}"
    )
    return "\n".join(lines)


def settings_table(figures: Figures) -> str:
    """All damage, by what the cleaner was told."""
    lines = [f"{'told':<17}{'right':>7}{'missed':>8}{'wrong':>7}{'P':>8}{'R':>8}{'F0.5':>8}{'exact':>8}"]
    for setting, verdicts in figures.mend.items():
        t = tally(verdicts)
        exact = sum(v.exact for v in verdicts)
        lines.append(f"{setting:<17}{t.right:>7}{t.missed:>8}{t.wrong:>7}{t.precision:>8.3f}{t.recall:>8.3f}{t.f:>8.3f}{exact:>8}")
    return "\n".join(lines)


def keep_table(figures: Figures, *, changes: bool = True) -> str:
    """Harm to good text by language and by what the cleaner was told, and each change once."""
    lines = [f"{'good text':<11}{'words':>8}  changed words per 10,000, by what the cleaner was told"]
    seen: dict[tuple[str, int, int, str], tuple[Record, Edit, list[str]]] = {}
    for language in sorted(figures.keep.get("nothing", {})):
        here = {setting: by[language] for setting, by in figures.keep.items() if language in by}
        told = "  ".join(f"{setting} {one.rate:.1f}" for setting, one in here.items())
        lines.append(f"{language:<11}{here['nothing'].words:>8}  {told}")
        for setting, one in here.items():
            for record, edit in one.changes:
                key = (record.id, edit.start, edit.end, edit.after)
                seen.setdefault(key, (record, edit, []))[2].append(setting)
    if changes:
        for record, edit, settings in seen.values():
            lines.append(
                f"  {record.id} ({', '.join(settings)}): {_shown(record.damaged, edit.start, edit.end, edit.after)} [{', '.join(edit.rules)}]"
            )
    return "\n".join(lines)


def rules_text(table: Mapping[str, RuleFigures]) -> str:
    """A table of rules: what they did, and which marked stable lack what."""
    lines = [f"{'rule':<34}{'status':<9}{'right':>6}{'wrong':>6}{'P':>7}{'harm':>6}{'fixes':>6}{'keeps':>6}{'quiet':>6}  lacks for stable"]
    for row in table.values():
        lines.append(
            f"{row.id:<34}{row.status:<9}{row.right:>6}{row.wrong:>6}{row.precision:>7.3f}{row.harm:>6}{row.fixes:>6}{row.keeps:>6}{row.quiet:>6}"
            f"  {'; '.join(row.lacks)}"
        )
    return "\n".join(lines)


def _shown(text: str, start: int, end: int, after: str, around: int = 30) -> str:
    """`… text ⟦before → after⟧ text …` on one line."""
    left, right = text[max(0, start - around) : start], text[end : end + around]
    return f"{left}⟦{text[start:end]} → {after}⟧{right}".replace("\n", "¶")


def errors(verdicts: Iterable[Verdict], kind: str | None = None) -> Iterator[str]:
    """All that was wrong or missed, a line each: what, kind, record, place, rules."""
    for v in verdicts:
        text = v.record.damaged
        for bit, near in v.wrong:
            if kind in (None, near):
                yield "\t".join(
                    (
                        "wrong",
                        near,
                        v.record.id,
                        _shown(text, bit.start, bit.end, bit.after),
                        ", ".join(bit.edit.rules),
                    )
                )
        for flaw in v.missed:
            if kind in (None, flaw.kind):
                yield "\t".join(
                    (
                        "missed",
                        flaw.kind,
                        f"{v.record.file}:{flaw.line}",
                        _shown(text, flaw.start, flaw.end, flaw.afters[0]),
                        "",
                    )
                )


# ------------------------------------------------------------------------------------------------------------ the whole


def report(
    *,
    kind: str | None = None,
    pair: str | None = None,
    rules: Sequence[str] = (),
    told: str = "source",
    trial: bool = False,
    by_rule: bool = False,
    errors_to: Path | None = None,
    update: bool = False,
) -> tuple[str, list[str]]:
    """What `cleanup score` does -> (tables to print, what fell, a line each).

    Figures that are narrowed by `pair`, `rules` or `trial` are compared with nothing. ValueError for a kind, pair or rule that is not there,
    and for `update` of narrowed figures; FileNotFoundError where there is no corpus.
    """
    narrowed = pair is not None or bool(rules) or trial
    if update and (narrowed or kind is not None):
        raise ValueError("only the figures of the whole corpus are written: --update goes with no --kind, --pair, --rule or --trial")
    pairs = sorted({record.folder for record in records("mend")})
    if pair is not None and pair not in pairs:
        raise ValueError(f"the corpus has no pair {pair!r}; it has {', '.join(pairs)}")
    if kind is not None and kind not in KINDS | {SPURIOUS}:
        raise ValueError(f"there is no kind of damage called {kind!r}; there are {', '.join(sorted(KINDS | {SPURIOUS}))}")
    figures = measure(trial=trial, pair=pair, select=rules)
    verdicts = figures.mend[told]
    text = _tables(figures, verdicts, kind, by_rule)
    if errors_to is not None:
        errors_to.write_text("".join(line + "\n" for line in errors(verdicts, kind)), encoding="utf-8")
    return text, [] if narrowed else _compare(as_dict(figures), update)


def _tables(figures: Figures, verdicts: Sequence[Verdict], kind: str | None, rules: bool) -> str:
    if kind is not None:
        flawed = [v for v in verdicts if any(_counts(v, kind)) or any(f.kind == kind for f in v.optional)]
        t = tally(flawed, kind)
        low, high = interval([_counts(v, kind) for v in flawed])
        head = f"{kind}: gold {t.gold}, right {t.right}, missed {t.missed}, wrong {t.wrong}; "
        head += f"P {t.precision:.3f} R {t.recall:.3f} F0.5 {t.f:.3f} ({low:.3f}–{high:.3f})"
        return "\n".join([head, *errors(flawed, kind)])
    parts = [mend_table(verdicts), mend_table(verdicts, "pair"), settings_table(figures), keep_table(figures)]
    if rules:
        parts.append(rules_text(rule_table(all_figures())))
    return "\n\n".join(parts)


def _compare(new: dict[str, Any], update: bool) -> list[str]:
    file = scores_file()
    if update:
        file.write_text(json.dumps(new, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return []
    if not file.is_file():
        return [f"{file.name} is not there; write it with --update"]
    old = json.loads(file.read_text(encoding="utf-8"))
    worse = fallen(old, new)
    if worse and old["corpus"] != new["corpus"]:
        worse.append("(The corpus has changed since those figures were written; if that is the reason, write them anew with --update.)")
    return worse
