"""Text by somebody who had seen neither rules nor tables, read once: sentences, names in the press, genuine names, pairs of spellings.

    python bench/blind.py [--nothing] [--source] [--errors] [--folder FOLDER]

`bench/blind/README.md` says how each part was written and what the first reading gave. Told that the texts are translated (`--nothing`: nothing said; `--source`: where the record says it, the source language as well).
Another `--folder` need not hold all of it: what lies there is read, `kinds.jsonl` (passages with one flaw) as a part of its own.

* *Passages*: a flaw is right if what stands in its place afterwards is one of the accepted wordings; a flaw that was changed into something else and
  every edit outside the flaws, in the damaged and in the untouched passages, is wrong. Kinds of quotation marks and white space do not count.
* *Press*: a foreign spelling is mended if an accepted one stands in the sentence and the foreign one is gone.
* *Genuine*: every edit in a sentence is wrong.
* *Pairs*: precision and recall of `same`.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cleanup import Cleaner
from cleanup.edit import Edit
from cleanup.names.match import our_matcher
from cleanup.result import Result

HERE = Path(__file__).parent / "blind"
ROOT = HERE.parent.parent
COMBINED = 3  # other flaws that one edit may touch
_QUOTES = str.maketrans("“”„‟«»’‘–—", '""""""\'\'--')


def plain(text: str) -> str:
    return " ".join(text.translate(_QUOTES).split())


def lines(path: Path) -> Iterator[dict[str, Any]]:
    if path.exists():
        with path.open(encoding="utf-8") as file:
            yield from map(json.loads, file)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def cut(text: str, low: int, high: int, changes: list[tuple[int, int, str]]) -> str:
    """`text[low:high]` with the changes that lie in it."""
    parts, at = [], low
    for start, end, after in sorted(changes):
        parts += [text[at:start], after]
        at = end
    return "".join((*parts, text[at:high]))


def right(
    text: str, result: Result, place: tuple[int, int], gold: list[str], others: list[tuple[int, int, list[str]]]
) -> tuple[bool, bool, set[int]]:
    """-> (mended, changed, indexes of the edits at the place)."""
    start, end = place
    near = {i for i, edit in enumerate(result.edits) if edit.start <= end and edit.end >= start}
    low = min([start, *(result.edits[i].start for i in near)])
    high = max([end, *(result.edits[i].end for i in near)])
    got = plain(cut(text, low, high, [(e.start, e.end, e.after) for e in result.edits if low <= e.start and e.end <= high]))
    inside = [(a, b, [*wordings, text[a:b]]) for a, b, wordings in others if low <= a and b <= high][:COMBINED]
    for wording in gold:
        for choice in itertools.product(*(wordings for _, _, wordings in inside)):
            changes = [(start, end, wording), *((a, b, after) for (a, b, _), after in zip(inside, choice, strict=True))]
            if plain(cut(text, low, high, changes)) == got:
                return True, True, near
    return False, any(touches(result.edits[i], start, end) for i in near) and got != plain(text[low:high]), near


def shared(one: str, other: str) -> int:
    """How many characters both begin with."""
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def touches(edit: Edit, start: int, end: int) -> bool:
    """Whether what the edit really changes lies in the stretch: a space behind its last word, say, is none of its own."""
    head = shared(edit.before, edit.after)
    tail = shared(edit.before[head:][::-1], edit.after[head:][::-1])
    low, high = edit.start + head, edit.end - tail
    return low < end and high > start if low < high else start <= low <= end


def passages(name: str, damaged: Path, untouched: Path | None, told: dict[str, Any], source: bool, errors: bool) -> None:
    total, good, bad, fired = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    outside = 0
    cleaners: dict[str, Cleaner] = {}

    def clean(record: dict[str, Any]) -> Result:
        language = record.get("source_lang", "") if source else ""
        if language not in cleaners:
            cleaners[language] = Cleaner(target="en", **told, **({"source": language} if language else {}))
        return cleaners[language].clean(record["text"])

    for record in lines(damaged):
        text, result = record["text"], clean(record)
        flaws = [(at, at + len(flaw["damaged"]), flaw) for flaw in record.get("flaws", [record]) for at in [text.find(flaw["damaged"])] if at >= 0]
        done: set[int] = set()
        for start, end, flaw in flaws:
            total[flaw["kind"]] += 1
            others = [(a, b, other["gold"]) for a, b, other in flaws if other is not flaw]
            mended, changed, near = right(text, result, (start, end), flaw["gold"], others)
            good[flaw["kind"]] += mended
            if mended:
                fired.update({rule for i in near for rule in result.edits[i].rules})
            if changed and not mended:
                bad[flaw["kind"]] += 1
                if errors:
                    print(
                        "  differs:",
                        record.get("id", text),
                        repr(flaw["damaged"]),
                        [(e.before, e.after, e.rules) for e in result.edits if e.start <= end and e.end >= start],
                    )
            if changed:
                done |= near
        left = [edit for i, edit in enumerate(result.edits) if i not in done and plain(edit.before) != plain(edit.after)]
        outside += len(left)
        for edit in left if errors else ():
            print("  outside:", record.get("id", text), "|", edit.before, "→", edit.after, edit.rules)
    for record in lines(untouched) if untouched else ():
        for edit in clean(record).edits:
            outside += 1
            if errors:
                print("  untouched:", record["id"], edit.before, "→", edit.after, edit.rules)
    hits, misses = good.total(), bad.total() + outside
    p, r = hits / (hits + misses or 1), hits / (total.total() or 1)
    print(
        f"{name}: {hits} of {total.total()} flaws right, {misses} edits wrong ({outside} of them outside the flaws): "
        f"P {p:.3f} R {r:.3f} F0.5 {1.25 * p * r / (0.25 * p + r or 1):.3f}"
    )
    print("   " + "  ".join(f"{kind} {good[kind]}/{total[kind]}" + (f" (wrong {bad[kind]})" if bad[kind] else "") for kind, _ in total.most_common()))
    if errors:
        print("   right by rule: " + "  ".join(f"{rule} {n}" for rule, n in fired.most_common()))


def press(folder: Path, told: dict[str, Any], source: bool, errors: bool) -> None:
    total, good = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    cleaners: dict[tuple[str, str], Cleaner] = {}
    for row in rows(folder / "coverage.tsv"):
        known = (row["target"], row["source"] if source else "")
        if known not in cleaners:
            cleaners[known] = Cleaner(target=known[0], **told, **({"source": known[1]} if known[1] else {}))
        text = cleaners[known](row["sentence"])
        mended = any(standing(form, text) for form in row["expected"].split("|")) and not standing(row["foreign"], text)
        total[row["target"], row["class"]] += 1
        good[row["target"], row["class"]] += mended
        if errors and not mended:
            print("  missed:", row["target"], row["source"], row["foreign"], "|", text)
    for target in dict.fromkeys(target for target, _ in total):
        kinds = [kind for t, kind in total if t == target]
        print(f"press into {target}: " + "  ".join(f"{kind} {good[target, kind]}/{total[target, kind]}" for kind in sorted(kinds)))


def standing(form: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(form.strip())}(?!\w)", text) is not None


def genuine(folder: Path, told: dict[str, Any], errors: bool) -> None:
    found = rows(folder / "genuine.tsv")
    changed = 0
    for row in found:
        result = Cleaner(target=row["target"], **told).clean(row["sentence"])
        changed += bool(result.edits)
        if errors and result.edits:
            print("  changed:", row["target"], [(e.before, e.after, e.rules) for e in result.edits])
    print(f"genuine names: {changed} of {len(found)} sentences changed")


def pairs(folder: Path, errors: bool) -> None:
    matcher = our_matcher(ROOT / "rules" / "names")
    counts = Counter[tuple[str, str, str]]()
    for row in rows(folder / "pairs.tsv"):
        ask = matcher.surname if row["part"] == "surname" else matcher.given
        verdict = ask(row["a"], row["b"]).verdict
        counts[row["part"], row["verdict"], verdict] += 1
        if errors and (verdict == "same") != (row["verdict"] == "same"):
            print("  pair:", row["part"], row["a"], row["b"], "is", row["verdict"], "told", verdict)
    for part in ("surname", "given"):
        hit, false = counts[part, "same", "same"], counts[part, "different", "same"]
        known = sum(n for (p, v, _), n in counts.items() if p == part and v == "same")
        print(
            f"pairs, {part}s: P {hit / (hit + false or 1):.3f} R {hit / known:.3f} ({known} same, {sum(n for (p, v, _), n in counts.items() if p == part) - known} different)"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nothing", action="store_true", help="with nothing said")
    parser.add_argument("--source", action="store_true", help="with the source language of each record told")
    parser.add_argument("--errors", action="store_true", help="every error, and right changes by rule")
    parser.add_argument("--folder", type=Path, default=HERE, help="read such files from here")
    args = parser.parse_args()
    told: dict[str, Any] = {} if args.nothing else {"translated": True}
    folder: Path = args.folder
    passages("passages", folder / "damaged.jsonl", folder / "untouched.jsonl", told, args.source, args.errors)
    if (folder / "kinds.jsonl").exists():
        passages("kinds", folder / "kinds.jsonl", None, told, args.source, args.errors)
    if (folder / "coverage.tsv").exists():
        press(folder, told, args.source, args.errors)
    if (folder / "genuine.tsv").exists():
        genuine(folder, told, args.errors)
    if (folder / "pairs.tsv").exists():
        pairs(folder, args.errors)


if __name__ == "__main__":
    main()
