"""How well spellings of one name are told from spellings of two: precision and recall over a table of people.

    python bench/names.py                                         the tables in bench/names/
    python bench/names.py --people T.tsv --negatives N.tsv        any others of that form
    python bench/names.py --errors                                with all that was wrong or missed

A table of people has the columns person, cyrillic, language and a given and a surname column for each language (`given_en`, `surname_en` … in either
order of the words). Every two spellings of one person's name are a positive pair. Negatives are the rows of the second table (a, b, kind, why) and
every two spellings of two people that are at most two letters apart, where the names differ in Cyrillic too. Only `same` counts as joined: an `unsure`
costs recall and never precision. Pairs that are letter for letter alike are left out of both.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cleanup.names.match import Matcher, our_matcher
from cleanup.names.skeleton import readings

HERE = Path(__file__).resolve().parent
RULES = HERE.parent / "rules" / "names"
NEAR = 2  # letters by which two spellings are near each other
PARTS = ("given", "surname")


@dataclass(frozen=True)
class Person:
    """One row: whose it is, the two parts in Cyrillic, and the spellings of each part by language."""

    name: str
    cyrillic: dict[str, str]
    spellings: dict[str, dict[str, str]]


@dataclass
class Score:
    """Verdicts over positive and negative pairs, with the pairs that came out wrong."""

    right: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    negatives: int = 0
    unsure: Counter[str] = field(default_factory=Counter)

    @property
    def precision(self) -> float:
        return self.right / (self.right + len(self.wrong)) if self.right else 0.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + len(self.missed)) if self.right else 0.0


def read_table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("##"))
        return [dict(row) for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]


def read_people(path: Path) -> list[Person]:
    """Raises ValueError for a table without columns of spellings."""
    people = []
    for row in read_table(path):
        spellings: dict[str, dict[str, str]] = {part: {} for part in PARTS}
        for column, cell in row.items():
            words = re.split(r"[_\- .]", column.lower())
            part = next((p for p in PARTS if p in words), None)
            if part is not None and cell and cell.strip():
                tag = next((w for w in words if w != part), "")
                spellings[part][tag] = cell.strip()
        if not any(spellings.values()):
            raise ValueError(f"{path.name}: no columns of spellings, such as given_en, among {', '.join(row)}")
        given, _, surname = row["cyrillic"].strip().rpartition(" ")
        people.append(Person(row["person"], {"given": given, "surname": surname}, spellings))
    return people


def near(a: str, b: str, bound: int = NEAR) -> bool:
    """Whether at most so many letters must be changed, added or taken to make one word of the other."""
    if abs(len(a) - len(b)) > bound:
        return False
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        above, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (x != y))
        if min(row) > bound:
            return False
    return row[-1] <= bound


def positives(people: list[Person], part: str) -> Iterator[tuple[str, str, str]]:
    for person in people:
        for (one, a), (two, b) in combinations(person.spellings[part].items(), 2):
            if a != b:
                yield a, b, f"{person.name} {one}-{two}"


def strangers(people: list[Person], part: str, compare: Matcher) -> Iterator[tuple[str, str, str]]:
    cyrillic = next(script for script in compare.scripts if script.name == "cyrillic")
    seen: set[tuple[str, str]] = set()
    for one, two in combinations(people, 2):
        if set(readings(one.cyrillic[part], cyrillic)) & set(readings(two.cyrillic[part], cyrillic)):
            continue
        for a in set(one.spellings[part].values()):
            for b in set(two.spellings[part].values()):
                if a != b and (a, b) not in seen and near(a.lower(), b.lower()):
                    seen.add((a, b))
                    yield a, b, f"{one.cyrillic[part]} – {two.cyrillic[part]}"


def judged(score: Score, compare: Matcher, part: str, a: str, b: str, told: str, same: bool) -> None:
    found = compare.given(a, b) if part == "given" else compare.word(a, b)
    score.unsure[f"{'one' if same else 'two'}: {found.verdict}"] += 1
    line = f"{a}\t{b}\t{told}\t{found.verdict}\t{found.systems()}\t{found.why}"
    if same and found.verdict == "same":
        score.right += 1
    elif same:
        score.missed.append(line)
    elif found.verdict == "same":
        score.wrong.append(line)
    score.negatives += not same


def scripts(path: Path) -> dict[str, list[list[str]]]:
    """The rows of the table of other scripts, by script: each a list of spellings of one name."""
    found: dict[str, list[list[str]]] = {}
    for row in read_table(path):
        found.setdefault(row["script"], []).append(row["spellings"].split())
    return found


def other_script(rows: list[list[str]], compare: Matcher) -> Score:
    """Spellings of a row against each other, and against those of all other rows of the script."""
    score = Score()
    for row in rows:
        for a, b in combinations(row, 2):
            judged(score, compare, "surname", a, b, row[0], same=True)
    for one, two in combinations(rows, 2):
        for a in one:
            for b in two:
                judged(score, compare, "surname", a, b, f"{one[0]} – {two[0]}", same=False)
    return score


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=Path, nargs="*", default=sorted((HERE / "names").glob("people*.tsv")))
    parser.add_argument("--negatives", type=Path, nargs="*", default=sorted((HERE / "names").glob("negatives*.tsv")))
    parser.add_argument("--errors", action="store_true", help="all that was wrong or missed")
    options = parser.parse_args()
    compare = our_matcher(RULES)
    people = [person for path in options.people for person in read_people(path)]
    started = time.perf_counter()
    scores = {part: Score() for part in PARTS}
    for part, score in scores.items():
        for a, b, told in positives(people, part):
            judged(score, compare, part, a, b, told, same=True)
        for a, b, told in strangers(people, part, compare):
            judged(score, compare, part, a, b, told, same=False)
    kinds: dict[str, Score] = {}
    for path in options.negatives:
        for row in read_table(path):
            score = kinds.setdefault(row["kind"], Score())
            found = compare.match(row["a"], row["b"])
            score.negatives += 1
            if found.verdict == "same":
                score.wrong.append(f"{row['a']}\t{row['b']}\t{row['kind']}: {row['why']}\t{found.systems()}")
            score.unsure[f"two: {found.verdict}"] += 1
    by_script = {name: other_script(rows, compare) for name, rows in scripts(HERE / "names" / "scripts.tsv").items()}
    print(f"{len(people)} people, {time.perf_counter() - started:.1f} s")
    for part, score in scores.items():
        extra = [line for kind, other in kinds.items() if ("given" in kind) == (part == "given") for line in other.wrong]
        total = score.right / max(1, score.right + len(score.wrong) + len(extra))
        print(
            f"{part:8} P {score.precision:.4f} (with the listed negatives {total:.4f})  R {score.recall:.4f}  "
            f"{score.right} joined, {len(score.missed)} missed, {len(score.wrong)} wrong of {score.negatives} near strangers"
        )
    for name, score in by_script.items():
        print(
            f"{name:8} P {score.precision:.4f}  R {score.recall:.4f}  {score.right} joined, {len(score.missed)} missed, "
            f"{len(score.wrong)} wrong of {score.negatives} pairs of other names"
        )
    for kind, score in sorted(kinds.items()):
        print(f"  {kind:28} {len(score.wrong)} wrong of {score.negatives}; {dict(score.unsure)}")
    if options.errors:
        for part, score in {**scores, **by_script}.items():
            for line in score.missed:
                print(f"missed {part}\t{line}")
            for line in score.wrong:
                print(f"wrong {part}\t{line}")
        for score in kinds.values():
            for line in score.wrong:
                print(f"wrong listed\t{line}")


if __name__ == "__main__":
    main()
