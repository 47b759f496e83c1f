"""The whole: what `cleanup score` does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cleanup.corpus import KINDS, records
from cleanup.score.budget import as_dict, compare
from cleanup.score.counts import counts_of, interval, tally
from cleanup.score.matching import SPURIOUS, Verdict
from cleanup.score.measuring import Figures, all_figures, measure
from cleanup.score.rules import rule_table
from cleanup.score.table import errors, keep_table, mend_table, rules_text, settings_table


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
    return text, [] if narrowed else compare(as_dict(figures), update)


def _tables(figures: Figures, verdicts: Sequence[Verdict], kind: str | None, rules: bool) -> str:
    if kind is not None:
        flawed = [v for v in verdicts if any(counts_of(v, kind)) or any(f.kind == kind for f in v.optional)]
        t = tally(flawed, kind)
        low, high = interval([counts_of(v, kind) for v in flawed])
        head = f"{kind}: gold {t.gold}, right {t.right}, missed {t.missed}, wrong {t.wrong}; "
        head += f"P {t.precision:.3f} R {t.recall:.3f} F0.5 {t.f:.3f} ({low:.3f}–{high:.3f})"
        return "\n".join([head, *errors(flawed, kind)])
    parts = [mend_table(verdicts), mend_table(verdicts, "pair"), settings_table(figures), keep_table(figures)]
    if rules:
        parts.append(rules_text(rule_table(all_figures())))
    return "\n\n".join(parts)
