"""What 100,000 imported entities cost: speed on clean text, time to the first answer, memory; beside the same without them.

    python bench/entities.py [--rows 100000] [--rounds 5] [--runs 9] [--lang en] [--keep FOLDER]

The entities are generated (people of two names, places, organisations; up to ten languages and some aliases each), written as a dump in JSON Lines, and imported
with `cleanup names import`. A fifth of them bear words that ordinary text has with a capital (Mills, North, Bank, Institute), as those of a real base do, and one in
forty has a spelling of such words alone, so that each of them is looked at wherever it stands.

Speed: the good text of `corpus/keep/<lang>`, cleaned by a cleaner made anew each round and warmed on the other half, with and without the rules in turn. First answer
and memory: new processes in turn, the compiled file in the cache; wall time from before `import cleanup` to the clean text of one short article, and the largest
resident set. Medians. What importing and compiling take is told too.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOUNDS = "ba be bi bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo za ze zo".split()
SOFT = ["sh", "zh", "ch", "kh", "ts"]
LETTERS = {  # how a language writes the sounds that languages write differently
    "en": {},
    "de": {"sh": "sch", "zh": "sch", "ch": "tsch", "kh": "ch", "ts": "z", "v": "w", "z": "s"},
    "fr": {"sh": "ch", "zh": "j", "ch": "tch", "u": "ou"},
    "es": {"zh": "zh", "kh": "j", "sh": "sh", "ya": "ya"},
    "it": {"sh": "š", "zh": "ž", "ch": "č", "kh": "ch", "ts": "c"},
    "pt": {"sh": "ch", "zh": "j", "ch": "tch"},
    "pl": {"sh": "sz", "zh": "ż", "ch": "cz", "kh": "ch", "ts": "c", "v": "w"},
    "cs": {"sh": "š", "zh": "ž", "ch": "č", "kh": "ch", "ts": "c"},
}
KNOWN_WORDS = "Mills North South Hill Bank Lake Bridge Stone Green White Park Hall Grove Market Field House River King Union Institute School Council Central".split()
KINDS = {"PER": "Q5", "LOC": "Q515", "ORG": "Q4830453"}
PROBE = """
import resource, sys, time
started = time.perf_counter()
from cleanup import Cleaner
text = open(sys.argv[1], encoding="utf-8").read()
Cleaner(target=sys.argv[2], rules=sys.argv[3:]).clean(text)
print(time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def entries(rows: int) -> Iterator[dict[str, object]]:
    """Invented entities, the same at every run."""
    dice = random.Random(5)

    def word() -> str:
        parts = [dice.choice(SOUNDS) for _ in range(dice.randint(2, 3))]
        if dice.random() < 0.7:
            parts.insert(1, dice.choice(SOFT) + dice.choice("aeio"))
        return "".join(parts).capitalize() + dice.choice(["", "", "v", "n", "k", "r"])

    for number in range(rows):
        kind = "PER" if number % 5 < 3 else "LOC" if number % 5 == 3 else "ORG"
        words = [word()] if kind == "LOC" else [word(), word()]
        if number % 5 == 4 or number % 25 == 3:
            words.append(dice.choice(KNOWN_WORDS))
        labels = {tag: " ".join(spelt(w, table) for w in words) for tag, table in LETTERS.items() if tag == "en" or dice.random() < 0.8}
        if number % 40 == 0:  # words that stand in every text, and no rarer one beside them to be looked for
            labels["de"] = f"{dice.choice(KNOWN_WORDS)} {dice.choice(KNOWN_WORDS)}"
        aliases = {tag: [f"{label} {word()}"] for tag, label in labels.items() if dice.random() < 0.2}
        claim = {"mainsnak": {"datavalue": {"value": {"id": KINDS[kind]}}}}
        yield {"id": f"Q{900_000_000 + number}", "labels": labels, "aliases": aliases, "claims": {"P31": [claim]}}


def spelt(word: str, table: dict[str, str]) -> str:
    low = word.lower()
    out, at = "", 0
    while at < len(low):
        size = 2 if low[at : at + 2] in table or low[at : at + 2] in SOFT else 1
        piece = low[at : at + size]
        out += table.get(piece, piece)
        at += size
    return out.capitalize()


def run(command: Sequence[str]) -> tuple[float, float]:
    """-> (seconds, MB of the largest resident set) of a process that ends well."""
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024


def speeds(lang: str, house: Path, rounds: int) -> None:
    from cleanup import Cleaner
    from cleanup.corpus import records

    texts = [r.damaged for r in records("keep") if r.target == lang]
    halves = (texts[::2], texts[1::2])
    size = sum(len(t.encode()) for t in texts) / 1e6

    def seconds(rules: list[Path]) -> float:
        total = 0.0
        for here, other in (halves, halves[::-1]):
            cleaner = Cleaner(target=lang, rules=rules)
            for text in other:
                cleaner.clean(text)
            started = time.process_time()
            for text in here:
                cleaner.clean(text)
            total += time.process_time() - started
        return total

    pairs = []
    for number in range(rounds):
        order: list[list[Path]] = [[], [house]] if number % 2 else [[house], []]
        took = {len(rules): seconds(rules) for rules in order}
        pairs.append((took[0], took[1]))
    without, with_ = (statistics.median(pair[i] for pair in pairs) for i in (0, 1))
    ratios = [a / b for a, b in pairs]
    print(
        f"clean text ({lang}, {size:.2f} MB): {size / without:.2f} MB/s without, {size / with_:.2f} with: "
        f"{statistics.median(ratios):.2f} × ({min(ratios):.2f}–{max(ratios):.2f})"
    )


def first_answers(lang: str, house: Path, runs: int) -> None:
    article = ROOT / "docs" / "article.txt"

    def probe(*rules: str) -> tuple[float, float]:
        done = subprocess.run([sys.executable, "-c", PROBE, str(article), lang, *rules], cwd=ROOT, capture_output=True, text=True, check=True)
        seconds, memory = map(float, done.stdout.split())
        return seconds, memory

    probe(), probe(str(house))
    figures = [(probe(), probe(str(house))) for _ in range(runs)]
    waits = [b[0] - a[0] for a, b in figures]
    memory = [b[1] - a[1] for a, b in figures]
    print(
        f"first answer: {1000 * statistics.median(a[0] for a, _ in figures):.0f} ms without, {1000 * statistics.median(b[0] for _, b in figures):.0f} with: "
        f"{1000 * statistics.median(waits):+.0f} ms ({1000 * min(waits):+.0f} to {1000 * max(waits):+.0f})"
    )
    print(
        f"memory: {statistics.median(a[1] for a, _ in figures):.0f} MB without: {statistics.median(memory):+.1f} MB ({min(memory):+.1f} to {max(memory):+.1f})"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--keep", type=Path, help="Work in this folder and leave it there; what was imported is not imported again.")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="cleanup-bench-") as temporary:
        folder: Path = args.keep or Path(temporary)
        os.environ["CLEANUP_CACHE_DIR"] = str(folder / "cache")
        house = folder / "house"
        if not house.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            dump = folder / "dump.jsonl"
            with dump.open("w", encoding="utf-8") as file:
                for entry in entries(args.rows):
                    file.write(json.dumps(entry, ensure_ascii=False) + "\n")
            importing = [sys.executable, "-m", "cleanup", "names", "import", str(dump), "-o", str(house), "--name", "bench"]
            seconds, memory = run(importing)
            print(f"import: {dump.stat().st_size / 1e6:.0f} MB, {args.rows:,} entries in {seconds:.1f} s, {memory:.0f} MB")
            seconds, memory = run([sys.executable, "-c", PROBE, str(ROOT / "docs" / "article.txt"), args.lang, str(house)])
            tries = sorted((folder / "cache").glob(f"names-{args.lang}-*.trie"), key=lambda path: path.stat().st_size)
            table = (house / "bench.tsv").stat().st_size / 1e6
            print(
                f"compiled once: {seconds:.1f} s, {memory:.0f} MB; the table is {table:.0f} MB, the compiled file {tries[-1].stat().st_size / 1e6:.1f} MB"
            )
            time.sleep(3)  # a table that was just written is read again in full
        first_answers(args.lang, house, args.runs)
        speeds(args.lang, house, args.rounds)


if __name__ == "__main__":
    main()
