"""How much of its own damage each English rule finds: good sentences are damaged in one place, and cleaned.

    python bench/reach.py [--most 300] [FILE …]

Sentences come from `corpus/keep/en` and from the files named (one a line). Each is damaged once in the way of a rule; told that it is translated,
the cleaner should give the good sentence back. *found*: it does. *wrong*: it changes something else. What is neither is left standing. Damage put in
by a program is easier to place and harder to see through than that of a page: a single sentence shows no names met elsewhere, no second hit.
"""

from __future__ import annotations

import argparse
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cleanup.cleaner import Cleaner
from cleanup.corpus import records
from cleanup.lexicon.people import PERSONS

_WORDS = (4, 45)  # of a sentence that is taken


@dataclass(frozen=True, slots=True)
class Damage:
    """One kind: the rule that should repair it, what is looked for, what it becomes, and what holds the rule back."""

    rule: str
    pattern: re.Pattern[str]
    becomes: str | Callable[[re.Match[str]], str]
    holds: str


def _choose(*others: str) -> Callable[[re.Match[str]], str]:
    """Another wording by the letters around, so that every run makes the same."""
    return lambda match: others[zlib.crc32(match.string.encode()) % len(others)]


def _capital(match: re.Match[str]) -> str:
    return match[1] + match[2].capitalize()


_ROLES = "|".join(sorted(PERSONS, key=len, reverse=True))
_SAID = "said|says|added|announced|explained|warned|believes|hopes|thinks|knew|claims|promised"
KINDS = (
    Damage("fused-clause-word", re.compile(r"(?<=[a-z]{3}) (?=(?:that|but|and|which|who|when|where|because|after|with|from) )"), "", "short or rare left words"),
    Damage("fused-article", re.compile(r"(?<= the) (?=[a-z]{4})|(?<=[a-z]{4}) (?=the )"), "", "a short slip of another word; rare nouns"),
    Damage("fused-comma", re.compile(r"(?<=[a-z]{3},) (?=[a-z]{3})"), "", "texts typed in haste, enumerations"),
    Damage("fused-closing-quote", re.compile(r"(?<=”) (?=[a-z]{3})"), "", "little"),
    Damage("fused-word-number", re.compile(r"(?<=\b(?:in|on|of|by)) (?=(?:19|20)\d\d\b)|(?<=\bsince) (?=(?:19|20)\d\d\b)"), "", "little"),
    Damage("leftover-joint", re.compile(r"(?<=[a-z]{3} )and(?= [a-z]{3})"), _choose("und", "et", "e", "y", "ve", "og"), "after a preposition or an article; before a name"),
    Damage("leftover-i-joint", re.compile(r"(?<=[a-z]{3} )and(?= [a-z]{3})"), "i", "only before articles and between two words of one sort: “i” is a pronoun"),
    Damage("leftover-but", re.compile(r"(?<=[a-z]{2} )but(?= [a-z]{2})|(?<=, )but(?= [a-z]{2})"), _choose("aber", "mais", "pero"), "little"),
    Damage("leftover-that", re.compile(r"(?<=(?:said|hope|know|says|fear) )that(?= [a-z])"), _choose("dass", "que", "che"), "what follows must begin a clause"),
    Damage("stray-capital-joint", re.compile(r"(?<=[a-z]{3} )(and|of|with|because|from|about|than|which)(?= [a-z])"), lambda m: m[1].capitalize(), "the full stop that may be lost; short lines"),
    Damage("stray-capital-bound", re.compile(r"\b((?:that|because|although|is|was|and) )(the|there|they|this|these|in|on|at|for|not)(?= [a-z])"), _capital, "titles and headings; short lines"),
    Damage("stray-capital-pronoun", re.compile(r"\b((?:that|because|when|where|if|with|to|for) )(he|she|it|him|them)(?= [a-z])"), _capital, "titles and headings; short lines"),
    Damage("echoed-subject", re.compile(rf"^(The (?:{_ROLES})) (?=(?:said|was|is|has|had|opened|sold|bought|asked|took|gave|wrote|will)\b)"), r"\1 he ", "the sentence must be whole behind the verb: a relative clause looks alike"),
    Damage("echoed-subject, names", re.compile(r"^([A-Z][a-z]+ [A-Z][a-z]+) (?=(?:said|was|is|has|had|opened|sold|bought|asked|took|gave|wrote|will)\b)"), r"\1 he ", "one word behind the verb, in headings"),
    Damage("lost-article-name", re.compile(r"\bthe (?=(?:United States|European Union|Netherlands|Kremlin|White House|United Nations|Black Sea|Alps|EU|UN|UK)\b(?! [A-Z]))"), "", "a closed list of names, and of words before them"),
    Damage("lost-article-role", re.compile(r"^The (mayor|minister|president|director|driver|coach|owner|council|judge)(?= (?:said|was|is|has|had|will|of)\b)"), lambda m: m[1].capitalize(), "a closed list of verbs"),
    Damage("lost-genitive", re.compile(r"^The ([a-z]+) of (?=[A-Z][a-z]+ [A-Z][a-z]+ (?:was|is|has|had)\b)"), r"The \1 ", "contact clauses (the answer Anna gave) look alike"),
    Damage("reader-possessive", re.compile(r"(?<=[a-z] )(?:his|her|its|their)(?= [a-z]{3})"), "your", "an owner without a certain sex or number; one sentence alone says too little"),
    Damage("comma-before-that", re.compile(rf"\b((?:{_SAID})) that(?= [a-z])"), r"\1, that", "insertions: a second comma near"),
    Damage("doubled-small-word", re.compile(r"(?<= )(the|of|to|for|with|from|at)(?= )"), r"\1 \1", "stammering; lines that begin small"),
    Damage("stop-in-sentence", re.compile(r"(?<=[a-z]{4}) (?=(?:of|to|than|which) )"), ". ", "nothing but abbreviations and chat"),
    Damage("space-before-comma", re.compile(r"(?<=[a-z]{2}),(?= [a-z])"), " ,", "tables, code, tokenised text"),
    Damage("space-before-stop", re.compile(r"(?<=[a-z]{2})\.$"), " .", "tables, code, tokenised text"),
    Damage("slipped-space", re.compile(r"(?<=[a-z]{3}), (?=[a-z]{3})"), " ,", "texts typed in haste; words that are not known"),
    Damage("lost-article-phrase", re.compile(r"(?<=\bfor )the (?=(?:first|second|last) time\b)|(?<=\b(?:at|by) )the (?=(?:end|beginning|same)\b)|(?<=\bin )the (?=(?:middle|same|past|last)\b)"), "", "a bare noun behind “of”; turns that are on no list"),
    Damage("lost-article-superlative", re.compile(r"(?<=\bone of )the (?=(?:[a-z]+est|most|first)\b)"), "", "superlatives that are on no list"),
    Damage("lost-quotation-mark", re.compile(r"(?<=[a-z],)” (?=(?:said|says|he|she) )"), " ", "who spoke must be told behind a comma"),
    Damage("quote-on-wrong-side", re.compile(r",” (?=[a-z])"), ", “", "the marks of the paragraph must then pair"),
)  # fmt: skip


def sentences(paths: list[Path]) -> Iterator[str]:
    texts = [record.damaged for record in records("keep") if record.target == "en"] + [path.read_text(encoding="utf-8") for path in paths]
    for text in texts:
        for line in text.split("\n"):
            for sentence in re.split(r"(?<=[.!?”]) (?=[A-Z“])", line):
                if _WORDS[0] <= len(sentence.split()) <= _WORDS[1] and sentence.rstrip()[-1:] in ".!?”":
                    yield sentence.strip()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--most", type=int, default=300, help="sentences damaged for each rule")
    args = parser.parse_args()
    cleaner = Cleaner(target="en", translated=True, max_share=1.0)
    good = [sentence for sentence in dict.fromkeys(sentences(args.files)) if not cleaner.clean(sentence).changed]
    print(
        f"{len(good)} sentences that stay as they are\n\n| rule | injected | found | wrong | precision | what holds it back |\n|---|---|---|---|---|---|"
    )
    for kind in KINDS:
        injected = found = wrong = 0
        for sentence in good:
            match = kind.pattern.search(sentence, 1 if not kind.pattern.pattern.startswith("^") else 0)
            if match is None:
                continue
            damaged = (
                sentence[: match.start()]
                + (match.expand(kind.becomes) if isinstance(kind.becomes, str) else kind.becomes(match))
                + sentence[match.end() :]
            )
            injected += 1
            repaired = cleaner.clean(damaged).text
            found += repaired == sentence
            wrong += repaired not in (sentence, damaged)
            if injected == args.most:
                break
        share = f"{found / injected:.0%}" if injected else "–"
        sure = f"{found / (found + wrong):.2f}" if found + wrong else "–"
        print(f"| {kind.rule} | {injected} | {share} | {wrong} | {sure} | {kind.holds} |")


if __name__ == "__main__":
    main()
