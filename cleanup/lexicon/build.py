"""Compile the word lists: `python -m cleanup.lexicon.build [tag …]`.

Reads wordfreq (how common words are) and lemminflect (what English words can be), which are needed here and
never at run time, and writes `data/<tag>.trie`: word → band and classes, as `cleanup.lexicon` reads them, and `data/<tag>.hot`, the commonest words. The
same packages give the same bytes. From each finished list of a language that has `data/<tag>.seams`, this is counted anew (see `seams.py`);
`--seams` does only that, from the lists that stand, needs neither package, and adds the file for a language that is named and has none yet. A language
is named in `cleanup.languages.LANGUAGES` before its list is built.

What goes in: words of letters in the language's own script, with apostrophes and hyphens inside, in lower
case and NFC. What stays out: digits, marks, single letters that are no word, stretched words (`sooo`), and
words that lost a space between them (see `fused.py`). English gets the words that lemminflect knows beyond
wordfreq (band 1), its classes, and British spellings with the classes of the American ones.
"""

import argparse
import gzip
import math
import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Final

from cleanup.languages import LANGUAGES
from cleanup.lexicon import LEXICONS, RECORD, WordClass, fold
from cleanup.lexicon.closed import CLOSED, INVARIANT_PLURALS
from cleanup.lexicon.fused import SINGLE_LETTERS, fused_english, fused_other
from cleanup.lexicon.seams import SEAMS, compile_seams

__all__ = ["compile_list", "main"]

DATA: Final = Path(__file__).parent / "data"
LARGEST: Final = 400_000
HOT_WORDS: Final = 15_000
"""The commonest words of letters alone, which are read into memory whole so that texts need not be looked up word by word."""
LARGEST_OF: Final = {"fi": 750_000}
"""Words a list holds at most, the commonest; English, which has the classes too, is not cut. Finnish has so
many forms that the second half still adds three words in a hundred of running text (elsewhere less than
one)."""

TRIPLE_IS_FINE: Final = frozenset(["de", "nl", "sv", "fi"])
"""Compounds may meet in three equal letters: Schifffahrt."""

SHAPE: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
TRIPLE: Final = re.compile(r"(.)\1\1")
CYRILLIC: Final = frozenset(["ru", "uk"])

NN, NNS, VB = WordClass.NOUN, WordClass.PLURAL, WordClass.VERB
JJ, JJR, JJS, RB = WordClass.ADJECTIVE, WordClass.COMPARATIVE, WordClass.SUPERLATIVE, WordClass.ADVERB
VERB_FORMS: Final = (WordClass.PAST, WordClass.PARTICIPLE, WordClass.ING, WordClass.VERB_S)

BRITISH: Final = (
    (re.compile(r"or(?=$|s$|ed$|ing$|ful|less|able|it|er|y|hood|ly)"), "our"),
    (re.compile(r"iz(?=e$|es$|ed$|ing$|er|ation|able)"), "is"),
    (re.compile(r"yz(?=e$|es$|ed$|ing$|er)"), "ys"),
    (re.compile(r"(?<=[aeiou])l(?=ed$|ing$|er$|ers$|ous$)"), "ll"),
)
"""American → British, tried one at a time; a result counts only where wordfreq knows it and lemminflect does
not."""


def main(arguments: list[str] | None = None) -> int:
    """Compile the lists named, or all of them, and print what came out. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m cleanup.lexicon.build", description="Compile the word lists.")
    parser.add_argument("tags", nargs="*", metavar="tag", help=f"languages (all: {' '.join(LEXICONS)})")
    parser.add_argument("--into", type=Path, default=DATA, help="folder to write to (default: the package's data)")
    parser.add_argument("--seams", action="store_true", help="only count the seams, from the lists that stand")
    chosen = parser.parse_args(arguments)
    if strangers := [tag for tag in chosen.tags if tag not in LANGUAGES]:
        parser.error(f"no language {' '.join(strangers)}; name it in cleanup/languages/__init__.py first; there are {' '.join(sorted(LANGUAGES))}")
    if chosen.seams:
        for tag in chosen.tags or SEAMS:
            if not (chosen.into / f"{tag}.trie").is_file():
                parser.error(f"no list for {tag} in {chosen.into}: build it first, without --seams")
            count_seams(tag, chosen.into)
        return 0
    tags = chosen.tags or LEXICONS
    try:
        for package in ("wordfreq", "marisa_trie", *(["lemminflect"] if "en" in tags else [])):
            import_module(package)
    except ImportError as missing:
        print(
            f"Building the word lists needs {missing.name}, which is not installed.\n"
            "Install what the build needs: pip install wordfreq lemminflect marisa-trie",
            file=sys.stderr,
        )
        return 1
    for tag in tags:
        path = chosen.into / f"{tag}.trie"
        count = compile_list(tag, path)
        print(f"{path.name}: {count:,} words, {path.stat().st_size:,} bytes")
        if tag in SEAMS:
            count_seams(tag, chosen.into)
    return 0


def count_seams(tag: str, folder: Path) -> None:
    """Count the seams of the list of a language in a folder, and print what came out."""
    words = import_module("marisa_trie").RecordTrie(RECORD)
    words.load(str(folder / f"{tag}.trie"))
    path = folder / f"{tag}.seams"
    count = compile_seams({word: record[0] for word, record in words.items()}, path)
    print(f"{path.name}: {count:,} seams, {path.stat().st_size:,} bytes")


def compile_list(tag: str, path: Path) -> int:
    """Compile one language's list into a file. Returns the number of words."""
    zipf = frequencies(tag)
    classes = english_classes(zipf) if tag == "en" else {}
    words = english_words(zipf, classes) if tag == "en" else other_words(tag, zipf)
    entries = sorted((word, (min(max(int(zipf.get(word, 1.0)), 1), 7), classes.get(word, 0))) for word in words)
    import_module("marisa_trie").RecordTrie(RECORD, entries).save(str(path))
    common = sorted((w for w in words if w.isalpha()), key=lambda word: (-zipf.get(word, 0.0), word))[:HOT_WORDS]
    path.with_suffix(".hot").write_text("\n".join(sorted(common)) + "\n", encoding="utf-8", newline="\n")
    return len(entries)


@cache
def frequencies(tag: str) -> dict[str, float]:
    """Word → Zipf value, of what may be a word of the language at all. The longest list that wordfreq has."""
    found: dict[str, float] = {}
    for word, frequency in import_module("wordfreq").get_frequency_dict(tag, wordlist="best").items():
        folded = fold(word)
        if well_formed(folded, tag):
            zipf = round(math.log10(frequency) + 9, 2)
            found[folded] = max(zipf, found.get(folded, 0.0))
    return found


def well_formed(word: str, tag: str) -> bool:
    """Letters of the right script with ' and - inside; no single letter but those that are words; nothing
    stretched."""
    if not SHAPE.fullmatch(word):
        return False
    if len(word) == 1:
        return word in SINGLE_LETTERS.get(tag, "")
    if tag not in TRIPLE_IS_FINE and TRIPLE.search(word):
        return False
    script = "CYRILLIC" if tag in CYRILLIC else "LATIN"
    return all(c in "'-" or (c.isascii() and script == "LATIN") or script_of(c) == script for c in word)


@cache
def script_of(letter: str) -> str:
    """The first word of the letter's Unicode name."""
    return unicodedata.name(letter, "").partition(" ")[0]


def other_words(tag: str, zipf: dict[str, float]) -> list[str]:
    """The words of a language other than English: the commonest, without the fused."""
    kept = [word for word in zipf if not fused_other(word, tag, zipf)]
    return sorted(kept, key=lambda word: (-zipf[word], word))[: LARGEST_OF.get(tag, LARGEST)]


def english_words(zipf: dict[str, float], classes: dict[str, int]) -> set[str]:
    """What wordfreq has without possessives and the fused, and all that lemminflect knows."""
    return set(classes) | {word for word in zipf if not word.endswith("'s") and not fused_english(word, zipf, elsewhere)}


def elsewhere(word: str) -> int:
    """In how many languages with a long list and Latin letters, other than English, is it a word?"""
    return sum(word in frequencies(tag) for tag in ("de", "fr", "es", "it", "pt", "pl", "cs", "nl", "sv", "fi"))


def english_classes(zipf: dict[str, float]) -> dict[str, int]:
    """Word → classes: from lemminflect, the closed lists, and for British spellings from the American
    ones."""
    found: dict[str, int] = {}

    def add(word: str, flags: int) -> None:
        folded = fold(word)
        if well_formed(folded, "en"):
            found[folded] = found.get(folded, 0) | int(flags)

    for lemma, part, forms in lemminflect_forms():
        name = lemma[:1].isupper()
        if part == "noun":
            add(lemma, WordClass.NAME if name else NN)
            for plural in forms[0] if forms else ():
                if plural != lemma:
                    add(plural, WordClass.NAME | NNS if name else NNS)
        elif part == "verb":
            add(lemma, VB)
            past = forms[0] if forms else ()
            for index, flag in enumerate(VERB_FORMS):
                for form in (forms[index] if index < len(forms) else ()) or (past if index == 1 else ()):
                    add(form, flag)
        else:
            add(lemma, JJ if part == "adj" else RB)
            for degree, flag in zip(forms, (JJR, JJS), strict=False):
                for form in degree:
                    add(form, flag)
    for word in INVARIANT_PLURALS:
        add(word, NNS)
    for name_of_class, words in CLOSED.items():
        for word in words.split():
            add(word, WordClass[name_of_class])
    for word, flags in sorted(found.items()):
        for pattern, british in BRITISH:
            spelling = pattern.sub(british, word, count=1)
            if spelling != word and spelling in zipf and spelling not in found and zipf[spelling] >= 1.5:
                found[spelling] = flags
    return found


def lemminflect_forms() -> Iterator[tuple[str, str, list[list[str]]]]:
    """Lemma, part of speech and forms, as lemminflect's table has them."""
    resources = Path(import_module("lemminflect").__file__ or "").parent / "resources"
    with gzip.open(resources / "infl_lu.csv.gz", "rt", encoding="utf-8") as table:
        for line in table:
            lemma, part, *forms = line.rstrip("\n").split(",")
            yield lemma, part, [[form for form in cell.split("/") if form] for cell in forms]


if __name__ == "__main__":
    sys.exit(main())
