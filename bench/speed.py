"""How fast: the whole of cleanup beside `ftfy.fix_text` with the same settings, on the same text, in turn.

    python bench/speed.py [--lang en] [--rounds 7] [FILE …]

Texts: the documents of `corpus/mend/*-<lang>`, repaired (clean) and as they are (damaged), twenty records a document; and the good text of
`corpus/keep/<lang>`, which was written to tempt rules, as documents and by single records; or the files named (one document a file). Every text is
measured once a round with a cleaner that has never seen it: the cleaner is made anew each round and warmed on the *other* half of the texts, as a
long-running program would be on texts that came before. What is printed is the median over the rounds, in MB of UTF-8 a second, and the ratio of the
two, round by round. Nothing is left out: language detection, evidence, all rules.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import ftfy

from cleanup import Cleaner
from cleanup.corpus import records

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = ftfy.TextFixerConfig(
    uncurl_quotes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    fix_line_breaks=False,
    normalization="NFC",
    unescape_html="auto",
)


def seconds(run: Callable[[str], object], texts: Sequence[str]) -> float:
    start = time.process_time()
    for text in texts:
        run(text)
    return time.process_time() - start


def fixed(text: str) -> str:
    return ftfy.fix_text(text, SETTINGS)


def joined(texts: list[str]) -> list[str]:
    """Documents of twenty records each: paragraphs that follow one another."""
    return ["\n\n".join(texts[at : at + 20]) for at in range(0, len(texts), 20)]


def measure(name: str, texts: list[str], rounds: int, **options: object) -> None:
    halves = (texts[::2], texts[1::2])
    size = sum(len(t.encode()) for t in texts) / 1e6
    ours, theirs, ratios = [], [], []
    for number in range(rounds):
        mine = plain = 0.0
        for here, other in (halves, halves[::-1]):
            cleaner = Cleaner(**options)  # type: ignore[arg-type]
            seconds(cleaner.clean, other)
            if number % 2:
                plain += seconds(fixed, here)
            mine += seconds(cleaner.clean, here)
            if not number % 2:
                plain += seconds(fixed, here)
        ours.append(size / mine)
        theirs.append(size / plain)
        ratios.append(plain / mine)
    print(
        f"{name:34s} {size:6.2f} MB {len(texts):5d} texts   cleanup {statistics.median(ours):6.2f} MB/s   "
        f"ftfy {statistics.median(theirs):6.2f} MB/s   ratio {statistics.median(ratios):5.2f} "
        f"({min(ratios):.2f}–{max(ratios):.2f})"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("files", nargs="*", type=Path)
    args = parser.parse_args()
    if args.files:
        files = [f for path in args.files for f in (sorted(path.rglob("*.txt")) if path.is_dir() else [path])]
        texts = [f.read_text(encoding="utf-8") for f in files]
        measure("files, nothing said", texts, args.rounds)
        measure(f"files, target {args.lang}", texts, args.rounds, target=args.lang)
        measure("files, translated", texts, args.rounds, target=args.lang, translated=True)
        return
    mend = [r for r in records("mend") if r.target == args.lang]
    tempting = [r.damaged for r in records("keep") if r.target == args.lang]
    clean, damaged = joined([r.repaired for r in mend]), joined([r.damaged for r in mend])
    told: dict[str, object] = {"target": args.lang}
    measure("clean, nothing said", clean, args.rounds)
    measure(f"clean, target {args.lang}", clean, args.rounds, **told)
    measure("clean, translated", clean, args.rounds, **told, translated=True)
    measure("damaged, nothing said", damaged, args.rounds)
    measure("damaged, translated", damaged, args.rounds, **told, translated=True)
    measure("tempting, nothing said", joined(tempting), args.rounds)
    measure(f"tempting sentences, target {args.lang}", tempting, args.rounds, **told)


if __name__ == "__main__":
    main()
