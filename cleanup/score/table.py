"""Figures as tables, and mistakes as lines, for people to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cleanup.corpus import Record
from cleanup.edit import Edit
from cleanup.score.counts import Tally, counts_of, interval, tally
from cleanup.score.matching import SPURIOUS, Verdict
from cleanup.score.measuring import Figures
from cleanup.score.rules import RuleFigures


def mend_table(verdicts: Sequence[Verdict], by: str = "kind") -> str:
    """A table by `kind` of damage or by `pair` of languages; the last line counts all."""
    rows: list[tuple[str, Tally, tuple[float, float] | None]] = []
    if by == "pair":
        for folder in sorted({v.record.folder for v in verdicts}):
            here = [v for v in verdicts if v.record.folder == folder]
            rows.append((folder, tally(here), interval([counts_of(v, None) for v in here])))
    else:
        for kind in sorted({flaw.kind for v in verdicts for flaw in v.record.flaws}):
            counts = [c for v in verdicts if any(c := counts_of(v, kind))]
            rows.append((kind, tally(verdicts, kind), interval(counts)))
        rows.sort(key=lambda row: (-row[1].gold, row[0]))
        spurious = tally(verdicts, SPURIOUS)
        rows.append((SPURIOUS, spurious, None))
    rows.append(("all", tally(verdicts), interval([counts_of(v, None) for v in verdicts])))
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


def _share(value: float, of: int) -> str:
    """Three places, or a dash where there was nothing to count."""
    return f"{value:.3f}" if of else "–"
