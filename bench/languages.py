"""How often the language of a stretch of text is found, got wrong, or left open.

    python bench/languages.py DIR [vote|detect]
    python bench/languages.py --alone TAG

DIR holds one `<tag>.txt` per language, one sentence a line. Windows of 3, 5, 10, 20 words are cut from each
line without overlap, then whole lines, and three lines together. `vote` asks the closed-class words alone; `detect`, the default, asks
langdetect too. `--alone` prints the words that TAG alone lists: where a neighbour has one as well, its own list lacks it.
"""

import re
import sys
import time
from collections import Counter
from pathlib import Path

from cleanup.languages.detect import detect_language
from cleanup.languages.vote import _table, vote

TOGETHER = -3
WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")


def windows(line: str, size: int) -> list[str]:
    found = list(WORD.finditer(line))
    if size == 0:
        return [line] if found else []
    return [line[found[at].start() : found[at + size - 1].end()] for at in range(0, len(found) - size + 1, size)]


def alone(tag: str) -> list[str]:
    """The words that one language alone lists, ours or a stranger."""
    table = _table()
    return sorted(word for word, index in table.single.items() if table.tags[index] == tag)


def main(folder: Path, by: str) -> None:
    for size in (3, 5, 10, 20, 0, TOGETHER):
        total: Counter[str] = Counter()
        row = []
        for path in sorted(folder.glob("*.txt")):
            count: Counter[str] = Counter()
            lines = path.read_text(encoding="utf-8").splitlines()
            if size == TOGETHER:
                lines = [" ".join(lines[at : at + 3]) for at in range(0, len(lines) - 2, 3)]
            for line in lines:
                for piece in windows(line, max(size, 0)):
                    words = [m.group().lower() for m in WORD.finditer(piece)]
                    if by == "vote":
                        result = vote(words)
                        tag = result.best if result.decided else None
                    else:
                        tag = detect_language(words, piece).tag
                    count["open" if tag is None else "right" if tag == path.stem else "wrong"] += 1
            total += count
            n = count.total() or 1
            shares = (100 * count[key] / n for key in ("right", "wrong", "open"))
            row.append(path.stem + " {:.1f}/{:.2f}/{:.1f}".format(*shares))
        n = total.total() or 1
        shares = (100 * total[key] / n for key in ("right", "wrong", "open"))
        print({0: "line", TOGETHER: "three lines"}.get(size, size), "right/wrong/open %: ALL {:.1f}/{:.2f}/{:.1f}".format(*shares), *row, sep="  ")


def speed(folder: Path) -> None:
    texts = {path.stem: [m.group().lower() for m in WORD.finditer(path.read_text(encoding="utf-8"))] for path in folder.glob("*.txt")}
    for size in (10, 1000):
        pieces = [set(w[at : at + size]) for w in texts.values() for at in range(0, min(len(w), 10000) - size, size)]
        if not pieces:
            continue
        vote(pieces[0])
        start = time.perf_counter()
        for piece in pieces:
            vote(piece)
        each = (time.perf_counter() - start) / len(pieces)
        print(f"vote, {size} words: {each * 1e6:.1f} µs, {1 / each:,.0f} texts/s")


if __name__ == "__main__":
    if sys.argv[1] == "--alone":
        print(*alone(sys.argv[2]))
    else:
        main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "detect")
        speed(Path(sys.argv[1]))
