"""Leftover sentences: how many of those that were planted are found and named, and what is reported in human text.

    python bench/leftovers.py FOLDER [--plants N] [--show]

FOLDER holds `clean/<tag>.txt`, human sentences, one a line, and may hold `clean_docs/*/*.txt`, whole human documents in English. A sentence of one
language is planted between two of another. What is reported in the texts as they are is false, until read: some of them hold foreign sentences.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from pathlib import Path

from cleanup.document import WORD
from cleanup.leftovers import leftovers

TAGS = ("en", "de", "fr", "es", "it", "pt", "pl", "cs", "uk")


def plants(folder: Path, number: int) -> tuple[Counter[str], list[str]]:
    draw = random.Random(7)
    lines = {tag: (folder / "clean" / f"{tag}.txt").read_text(encoding="utf-8").splitlines() for tag in TAGS}
    counts: Counter[str] = Counter()
    missed = []
    for host in TAGS:
        for _ in range(number // len(TAGS) + 1):
            guest = draw.choice([tag for tag in TAGS if tag != host])
            at = draw.randrange(len(lines[host]) - 1)
            alien = draw.choice(lines[guest]).strip()
            size = "five" if len(WORD.findall(alien)) >= 5 else "short"
            parts = [lines[host][at].strip(), alien, lines[host][at + 1].strip()]
            text = "\n".join(parts) if draw.random() < 0.3 else " ".join(parts)
            low = text.find(alien, len(parts[0]))
            hits = [one for one in leftovers(text, host) if one.start < low + len(alien) and one.end > low]
            counts[f"{size} planted"] += 1
            if not hits:
                missed.append(f"missed {host}<{guest}: {alien}")
                continue
            counts[f"{size} found"] += 1
            counts[f"{size} named"] += hits[0].language == guest
            if hits[0].language != guest:
                missed.append(f"named {hits[0].language} {host}<{guest}: {alien}")
    return counts, missed


def false(folder: Path) -> list[str]:
    found = []
    for path in sorted(folder.glob("clean/*.txt")) + sorted(folder.glob("clean_docs/*/*.txt")):
        tag = path.stem if path.parent.name == "clean" else "en"
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{path.parent.name}/{path.name} {one.language} {one.confidence}: {text[one.start : one.end]}" for one in leftovers(text, tag)]
    return found


def main() -> None:
    folder = Path(sys.argv[1])
    number = int(sys.argv[sys.argv.index("--plants") + 1]) if "--plants" in sys.argv else 990
    counts, missed = plants(folder, number)
    for size in ("five", "short"):
        planted, found, named = (counts[f"{size} {what}"] for what in ("planted", "found", "named"))
        if planted:
            print(f"{size:5}: {planted} planted, found {found / planted:.3f}, named right {named / max(1, found):.3f} of the found")
    reported = false(folder)
    print(f"{len(reported)} reported in human text")
    for line in reported:
        print(f"  {line}")
    if "--show" in sys.argv:
        for line in missed:
            print(line)


if __name__ == "__main__":
    main()
