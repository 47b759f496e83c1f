"""How sure the diagnosis may be: a reliability table of its confidences, and how often the named source is right.

    python bench/diagnosis.py                                            # the corpus, and the pages beside this file
    python bench/diagnosis.py --pages FILE.jsonl --clean FILE-OR-FOLDER  # and data of your own

Damaged texts are the documents of corpus/mend; `--pages` takes JSON Lines with `text`, `source_lang`, `target_lang` and, for joining records into pages,
`site`. Clean ones are corpus/keep, and with `--clean` files: a text a line for FILE.txt named after its language, a document a file in a folder.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from cleanup import Cleaner
from cleanup.corpus import Shelf, records
from cleanup.diagnosis import Diagnosis, named_source

SOURCE_BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)
BINS = (0.0, 0.001, 0.5, 0.85, 0.95, 1.01)
Sample = tuple[str, str | None, str | None]  # text, target, source (None: no translation)


def corpus(shelf: Shelf) -> Iterator[Sample]:
    """The documents of the corpus, as they are given to the product."""
    for record in records(shelf):
        yield record.damaged, record.target, record.source if shelf == "mend" else None


def written(name: str) -> Iterator[Sample]:
    """Short pages, written for this: of `pages_seen.txt` weights were tried on, of `pages_unseen.txt` none. Some are from languages that cannot be named."""
    for record in Path(__file__).with_name(name).read_text("utf-8").split("====\n"):
        head, _, text = record.partition("\n")
        yield text.strip(), "en", head.removeprefix("## ").strip()


def pages(path: Path) -> Iterator[Sample]:
    joined: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        joined[str(row.get("site") or row.get("id")), row["source_lang"], row.get("target_lang") or row["lang"]].append(row["text"])
    for (_, source, target), texts in joined.items():
        yield "\n\n".join(texts), target, source


def clean(path: Path) -> Iterator[Sample]:
    if path.is_dir():
        for file in sorted(path.glob("*.txt")):
            yield file.read_text("utf-8"), None, None
    else:
        for line in path.read_text("utf-8").splitlines():
            if line.strip():
                yield line, None, None


class Bench:
    """Counts over samples. Each is diagnosed with nothing said, and, if it is a translation, once more told that it is."""

    def __init__(self) -> None:
        self._plain = Cleaner()
        self._told: dict[str | None, Cleaner] = {}

    def run(self, name: str, samples: Iterator[Sample]) -> list[tuple[float, bool]]:
        seen: list[tuple[float, bool]] = []
        counts: Counter[str] = Counter()
        by: dict[tuple[str, float], Counter[bool]] = defaultdict(Counter)
        for text, target, source in samples:
            found = self._plain.clean(text).diagnosis or Diagnosis()
            seen.append((found.confidence, source is not None))
            counts["texts"] += 1
            counts["called translated"] += found.translated
            if source is None:
                continue
            if target not in self._told:
                self._told[target] = Cleaner(target=target, translated=True)
            result = self._told[target].clean(text)
            told = named_source(result.diagnosis or Diagnosis(), text, result.text)
            if told.source is not None:
                counts["source right" if told.source == source else "source wrong"] += 1
                by[told.source_by, max(low for low in SOURCE_BINS if low <= told.source_confidence)][told.source == source] += 1
        parts = [f"{key} {count}" + ("" if key == "texts" else f" ({count / counts['texts']:.1%})") for key, count in counts.items()]
        print(f"{name}: {', '.join(parts)}")
        for (key, low), right in sorted(by.items()):
            print(f"    named by {key}, {low:.1f} sure and more: {right[True]} right, {right[False]} wrong ({right[True] / right.total():.2f} right)")
        return seen


def table(seen: list[tuple[float, bool]]) -> None:
    """Confidence against what was so. Shares depend on how many clean texts there are beside the damaged ones: both counts are shown."""
    print("\nconfidence      texts  translated  share  said")
    for low, high in pairwise(BINS):
        inside = [(c, so) for c, so in seen if low <= c < high]
        if inside:
            share = sum(so for _, so in inside) / len(inside)
            said = sum(c for c, _ in inside) / len(inside)
            print(f"{low:.3f} – {min(high, 1):.3f} {len(inside):6} {sum(so for _, so in inside):10} {share:7.2f} {said:5.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, action="append", default=[])
    parser.add_argument("--clean", type=Path, action="append", default=[])
    given = parser.parse_args()
    bench = Bench()
    seen = (
        bench.run("corpus/mend", corpus("mend"))
        + bench.run("bench/pages_seen.txt", written("pages_seen.txt"))
        + bench.run("bench/pages_unseen.txt", written("pages_unseen.txt"))
        + bench.run("corpus/keep", corpus("keep"))
    )
    for path in given.pages:
        seen += bench.run(str(path), pages(path))
    for path in given.clean:
        seen += bench.run(str(path), clean(path))
    table(seen)


if __name__ == "__main__":
    main()
