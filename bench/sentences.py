"""Sentence boundaries against the tables in tests/sentences/cases: precision, recall and F1 of the places, for each language.

    python bench/sentences.py [TABLES …] [--misses]

A table is a file NAME.txt (the language's tag) with a case a line, `‖` where one sentence ends and another begins; lines that start with `##`
are comments. Other tables can be named instead.

    python bench/sentences.py --joined FOLDER

FOLDER/<tag>.txt holds human sentences, one a line: ten at a time are joined by spaces, and cut again.
"""

from __future__ import annotations

import sys
from pathlib import Path

from cleanup.sentences import sentences

MARK = "‖"
CASES = Path(__file__).resolve().parents[1] / "tests" / "sentences" / "cases"


def cases(table: Path) -> list[tuple[str, set[int]]]:
    """The texts of a table, each with the places at which its further sentences begin."""
    found = []
    for line in table.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("##"):
            continue
        parts = [part.strip() for part in line.split(MARK)]
        starts, length = set(), 0
        for part in parts[:-1]:
            length += len(part) + 1
            starts.add(length)
        found.append((" ".join(parts), starts))
    return found


def measured(table: Path, tag: str) -> tuple[int, int, int, list[str]]:
    """-> (right places, places found, places wanted, the cases that went wrong)."""
    right = found = wanted = 0
    wrong = []
    for text, starts in cases(table):
        got = {span.start for span in sentences(text, tag)} - {0}
        right, found, wanted = right + len(got & starts), found + len(got), wanted + len(starts)
        if got != starts:
            wrong.append(" ‖ ".join(text[span.start : span.end] for span in sentences(text, tag)))
    return right, found, wanted, wrong


def joined(file: Path, tag: str) -> tuple[int, int, int]:
    """-> (right places, places found, places wanted) in sentences of a file that were joined ten at a time."""
    lines = [line.strip() for line in file.read_text(encoding="utf-8").splitlines()]
    lines = [line for line in lines if line and line[-1] in '.!?…"”»']
    right = found = wanted = 0
    for at in range(0, len(lines) - 9, 10):
        group = lines[at : at + 10]
        starts, length = set(), 0
        for line in group[:-1]:
            length += len(line) + 1
            starts.add(length)
        got = {span.start for span in sentences(" ".join(group), tag)} - {0}
        right, found, wanted = right + len(got & starts), found + len(got), wanted + len(starts)
    return right, found, wanted


def main() -> None:
    if "--joined" in sys.argv:
        for file in sorted(Path(sys.argv[sys.argv.index("--joined") + 1]).glob("??.txt")):
            right, found, wanted = joined(file, file.stem)
            print(f"{file.stem:4} {wanted:5} places  P {right / found:.3f}  R {right / wanted:.3f}  F1 {2 * right / (found + wanted):.3f}")
        return
    given = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    for table in [Path(name) for name in given] or sorted(CASES.glob("*.txt")):
        right, found, wanted, wrong = measured(table, table.stem[:2])
        precision, recall = right / max(1, found), right / max(1, wanted)
        f1 = 2 * right / max(1, found + wanted)
        print(f"{table.stem:4} {len(cases(table)):4} cases  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  {len(wrong)} cases wrong")
        if "--misses" in sys.argv:
            for line in wrong:
                print(f"       {line}")


if __name__ == "__main__":
    main()
