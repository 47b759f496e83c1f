"""The budget: the figures last agreed on, and what is worse than they are."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cleanup.corpus import corpus_folder, records
from cleanup.score.counts import Tally, tally
from cleanup.score.matching import SPURIOUS
from cleanup.score.measuring import Figures


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


def compare(new: dict[str, Any], update: bool) -> list[str]:
    """What fell against the committed figures, a line each; with `update` the new ones take their place."""
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
