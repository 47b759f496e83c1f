"""What splitting would do to words that a list does not hold: a part of a list is held out, and what remains judges it.

    python bench/splits.py TAG [--odds 50,60,70] [--hold 10] [--show 40] [--rule]

Every tenth word of the list (by a sum over its letters, so each run takes the same) is held out. The rest is counted as `build` counts it, and each word
held out is put to the test: a word that comes apart is one that the rule would have broken in good text, had the list missed it. Then words of the list
are joined two by two, as pages join them: a small word and a common one, either side. *broken*: of the words held out. *found*: of those joined.

The shorter the list, the more of a language's words are missing from it: read the first figure with that in mind. `--rule` asks the language's own
rules of the kinds `lost-space` and `fused-words`, with their word lists. Counts need not be built before.
"""

from __future__ import annotations

import argparse
import tempfile
import zlib
from collections.abc import Sequence
from pathlib import Path

import marisa_trie

from cleanup.edit import Safety
from cleanup.kinds import fused_words, lost_space
from cleanup.kinds.fused_words import FusedWords
from cleanup.kinds.lost_space import LostSpace
from cleanup.languages import language
from cleanup.lexicon import RECORD, Lexicon, lexicon
from cleanup.lexicon import seams as counted
from cleanup.rule import Door, Head
from cleanup.shelf import open_shelf

JOINED = 4000  # words joined two by two, at most


def number(word: str) -> int:
    return zlib.crc32(word.encode())


def without(tag: str, hold: int) -> tuple[Lexicon, counted.Seams, list[str]]:
    """The list and its counts without every `hold`th word, and those words."""
    whole = lexicon(tag)
    if whole is None:
        raise SystemExit(f"there is no list for {tag}: python -m cleanup.lexicon.build {tag}")
    small = language(tag).function_words
    items = dict(whole._trie.items())
    held = sorted(w for w in items if number(w) % hold == 0 and w.isalpha() and len(w) > 3 and w not in small)
    for word in held:
        del items[word]
    rest = Lexicon(tag, marisa_trie.RecordTrie(RECORD, sorted((w, records) for w, records in items.items())))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "seams"
        counted.compile_seams({word: record[0] for word, record in items.items()}, path)
        trie = marisa_trie.RecordTrie(counted.RECORD)
        trie.load(str(path))
    return rest, counted.Seams(tag, rest, trie), held


def joined(tag: str, rest: Lexicon) -> list[tuple[str, str]]:
    """Pairs of a small word and a common one, either first, whose letters together are no word."""
    small = sorted(w for w in language(tag).function_words if w.isalpha() and len(w) > 1)
    common = sorted((w for w, record in rest._trie.items() if w.isalpha() and len(w) > 3 and record[0] >= 4), key=number)
    pairs = []
    for at, word in enumerate(common[:JOINED]):
        one = small[number(word + "+") % len(small)]
        pairs.append((one, word) if at % 2 else (word, one))
    return [(left, right) for left, right in pairs if not rest.known(left + right)]


Rules = Sequence[FusedWords | LostSpace]


def rules_of(tag: str) -> Rules:
    """The language's own rules of these two kinds, with their word lists."""
    found = [rule for rule in open_shelf().rules if isinstance(rule, (FusedWords, LostSpace)) and rule.head.target == tag]
    if not found:
        raise SystemExit(f"there is no rule of the kinds lost-space and fused-words in rules/{tag}")
    return found


def bare(tag: str, odds: int) -> Rules:
    """A `lost-space` rule without word lists."""
    head = Head("tried", "lost-space", Door.TRANSLATED, Safety.SAFE, "", tag, tag, None)
    return [LostSpace(head, LostSpace.Fields(odds=odds))]


def parts(word: str, rules: Rules) -> list[str]:
    """What the first rule that splits a word makes of it."""
    for rule in rules:
        cuts = rule._cuts(word) if isinstance(rule, LostSpace) else rule._splits(word)[:1]
        if cuts:
            return [word[i:j] for i, j in zip((0, *cuts), (*cuts, None), strict=True)]
    return [word]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tag")
    parser.add_argument("--odds", default="40,50,60,70,80,90,100,110", help="with commas between them")
    parser.add_argument("--hold", type=int, default=10)
    parser.add_argument("--show", type=int, default=0, help="so many of the words that would be broken, at the lowest odds")
    parser.add_argument("--rule", action="store_true", help="the language's own rule instead")
    chosen = parser.parse_args()
    rest, counts, held = without(chosen.tag, chosen.hold)
    pairs = joined(chosen.tag, rest)
    own = rules_of(chosen.tag) if chosen.rule else None
    lost_space.lexicon = fused_words.lexicon = lambda tag: rest
    lost_space.seams = lambda tag: counts
    print(f"{len(held):,} words held out of {len(held) + len(rest):,}; {len(pairs):,} pairs joined")
    for odds in [0] if own else sorted(map(int, chosen.odds.split(","))):
        rules = own or bare(chosen.tag, odds)
        broken = [made for word in held if len(made := parts(word, rules)) > 1]
        made_of = [(parts(left + right, rules), [left, right]) for left, right in pairs]
        found = sum(made == meant for made, meant in made_of)
        other = sum(len(made) > 1 and made != meant for made, meant in made_of)
        print(
            f"{'own rules' if own else f'odds {odds}':10}  broken {len(broken)} ({len(broken) / max(1, len(held)):.2%})  "
            f"found {found} ({found / max(1, len(pairs)):.0%}), cut elsewhere {other}"
        )
        for made in sorted(broken, key=lambda made: number("".join(made)))[: chosen.show]:
            print("   ", " ".join(made))
        chosen.show = 0


if __name__ == "__main__":
    main()
