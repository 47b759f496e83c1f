"""How long a user waits: CPU seconds and memory of `cleanup fix FILE` as a new process, beside `python -c pass`.

    python bench/cold.py [FILE] [--runs 20]

Medians of whole processes, user and system time together; the first run of each is not counted. Memory is the largest resident set of one process.
Byte code is compiled, as after an installation, whatever PYTHONDONTWRITEBYTECODE says here.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path


def run(command: list[str]) -> tuple[float, float]:
    """-> (CPU seconds, MB)."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", default=str(Path(__file__).resolve().parent.parent / "docs" / "article.txt"))
    parser.add_argument("--runs", type=int, default=20)
    args = parser.parse_args()
    ours = [sys.executable, "-m", "cleanup", "fix", "--no-progress", args.file]
    empty = [sys.executable, "-c", "pass"]
    run(ours)
    run(empty)
    figures = [(run(ours), run(empty)) for _ in range(args.runs)]
    mine = statistics.median(a for (a, _), _ in figures)
    base = statistics.median(b for _, (b, _) in figures)
    memory = statistics.median(m for (_, m), _ in figures)
    print(f"cleanup fix: {1000 * mine:.0f} ms of CPU, python -c pass: {1000 * base:.0f} ms, above it {1000 * (mine - base):.0f} ms; {memory:.0f} MB")


if __name__ == "__main__":
    main()
