"""The corpus: what the rules are measured on, read from `corpus/`.

`corpus/mend/<from>-<into>/*.txt` holds damaged text with its flaws marked in place,
`corpus/keep/<language>/*.txt` good text that may not change.

    The mayor never ⟦fused: saidthat → said that⟧ the bridge is closed.

A record ends at a line that holds only `====`; a line that starts with `##` is a comment and belongs to no
record; empty lines at either end of a record do not count. A mark is `⟦kind: before → after → another
after⟧`, and `⟦?kind: …⟧` is a flaw that a careful system may leave.

Every space and line end inside a mark counts, but for three that are the mark's own: one space after the
colon, and one on either side of each arrow. So `⟦doubled: the  → ⟧harbour` takes out "the" and one space,
`⟦dialogue:  – said → ,” said⟧` replaces " – said", space and all, and `⟦comma:  → ,⟧` puts a comma where
nothing stood.

A mark that does not read so is refused with file and line. `check` looks further: whether both sides make
sense as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Literal

from cleanup.languages.words import words
from cleanup.lazy import lazy
from cleanup.value import value

OPEN, CLOSE, ARROW = "⟦", "⟧", "→"
SEPARATOR, COMMENT = "====", "##"
KINDS = words(
    """
    spacing residue mojibake invisible fused glued digit-glue leftover name echo stray-capital dialogue teaser
    article genitive possessive lost-subject adjective-order subject-order preposition adverb-order calque
    quotes comma doubled tag-stop pronoun
    """
)

Shelf = Literal["mend", "keep"]

_MARK = lazy(r"(\??)([a-z]+(?:-[a-z]+)*): ([\s\S]*)")


class CorpusError(ValueError):
    """A file of the corpus that cannot be read as one: file, line, what is wrong, what to write instead."""

    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(f"{file}:{line}: {message}")
        self.file, self.line, self.message = file, line, message


@value
class Flaw:
    """One marked flaw: `damaged[start:end]` should be one of `afters`, the first by preference. Code points."""

    start: int
    end: int
    kind: str
    before: str
    afters: tuple[str, ...]
    optional: bool
    line: int


@value
class Record:
    """One record. `repaired` has every flaw repaired, also the optional ones, by the wording preferred. Good
    text has no flaws.

    `id` is the file and the record's number in it, counted from 1; `line` is where it starts.
    """

    id: str
    line: int
    shelf: Shelf
    target: str
    source: str | None
    damaged: str
    repaired: str
    flaws: tuple[Flaw, ...] = ()

    @property
    def folder(self) -> str:
        """`pl-en` for damaged text, `en` for good."""
        return self.target if self.source is None else f"{self.source}-{self.target}"

    @property
    def file(self) -> str:
        return self.id.rpartition(":")[0]


def corpus_folder() -> Path:
    """Where the corpus lies: in the checkout, beside the package. FileNotFoundError in an installed package, which has none."""
    folder = Path(__file__).resolve().parent.parent / "corpus"
    if not (folder / "mend").is_dir():
        raise FileNotFoundError(f"there is no corpus at {folder}; it comes with the checkout, not with the installed package")
    return folder


def records(shelf: Shelf, folder: Path | None = None) -> tuple[Record, ...]:
    """All records of one shelf, in order of their files. CorpusError at the first that cannot be read."""
    return _records(shelf, corpus_folder() if folder is None else folder)


@cache
def _records(shelf: Shelf, root: Path) -> tuple[Record, ...]:
    found: list[Record] = []
    for path in files(shelf, root):
        found += parse(path.read_bytes(), path.relative_to(root).as_posix())
    return tuple(found)


def files(shelf: Shelf, root: Path) -> list[Path]:
    return sorted((root / shelf).glob("*/*.txt"))


def parse(content: bytes | str, name: str) -> list[Record]:
    """The records of one file. `name` is its path from the corpus folder (`mend/pl-en/war.txt`) and says shelf and languages."""
    shelf, source, target = _place(name)
    if isinstance(content, bytes):
        try:
            content = content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            raise CorpusError(name, line, "is not UTF-8; save the file as UTF-8") from None
    found: list[Record] = []
    for number, lines in enumerate(_cut(content, name), 1):
        text = "\n".join(line for _, line in lines)
        numbers = [n for n, _ in lines]
        damaged, repaired, flaws = _marks(text, numbers, name)
        if shelf == "keep" and flaws:
            raise CorpusError(name, flaws[0].line, "a mark in good text; `keep` holds nothing to mend")
        found.append(Record(f"{name}:{number}", numbers[0], shelf, target, source, damaged, repaired, flaws))
    return found


def _place(name: str) -> tuple[Shelf, str | None, str]:
    parts = name.split("/")
    languages = parts[1].split("-") if len(parts) == 3 else []
    if parts[0] == "mend" and len(languages) == 2:
        return "mend", languages[0], languages[1]
    if parts[0] == "keep" and len(languages) == 1:
        return "keep", None, languages[0]
    raise CorpusError(name, 0, "lies in no folder of the corpus: mend/<from>-<into>/ or keep/<language>/")


def _cut(content: str, name: str) -> Iterator[list[tuple[int, str]]]:
    """The lines of each record with their numbers in the file."""
    lines = content.removeprefix("\ufeff").split("\n")
    record: list[tuple[int, str]] = []
    for number, line in enumerate([*lines, SEPARATOR], 1):
        line = line.removesuffix("\r")
        if line.startswith(COMMENT):
            continue
        if line.strip() != SEPARATOR:
            record.append((number, line))
            continue
        if line != SEPARATOR:
            raise CorpusError(name, number, f"`{SEPARATOR}` with spaces beside it; take them out")
        while record and not record[0][1].strip():
            record.pop(0)
        while record and not record[-1][1].strip():
            record.pop()
        if record:
            yield record
        elif number <= len(lines):
            raise CorpusError(name, number, f"an empty record; take out one `{SEPARATOR}`")
        record = []


def _marks(text: str, numbers: Sequence[int], name: str) -> tuple[str, str, tuple[Flaw, ...]]:
    damaged: list[str] = []
    repaired: list[str] = []
    flaws: list[Flaw] = []
    length = position = 0

    def line_of(offset: int) -> int:
        return numbers[text.count("\n", 0, offset)]

    while True:
        start, stray = text.find(OPEN, position), text.find(CLOSE, position)
        if stray >= 0 and (start < 0 or stray < start):
            raise CorpusError(name, line_of(stray), f"`{CLOSE}` closes nothing; the mark lacks its `{OPEN}`")
        plain = text[position:] if start < 0 else text[position:start]
        damaged.append(plain)
        repaired.append(plain)
        length += len(plain)
        if start < 0:
            return "".join(damaged), "".join(repaired), tuple(flaws)
        end, nested = text.find(CLOSE, start), text.find(OPEN, start + 1)
        if end < 0 or 0 <= nested < end:
            raise CorpusError(name, line_of(start), f"the mark is not closed; write `{CLOSE}` at its end")
        try:
            optional, kind, before, afters = mark(text[start + 1 : end])
        except ValueError as error:
            raise CorpusError(name, line_of(start), f"{error} in {text[start : end + 1]!r}") from None
        flaws.append(Flaw(length, length + len(before), kind, before, afters, optional, line_of(start)))
        damaged.append(before)
        repaired.append(afters[0])
        length += len(before)
        position = end + 1


def mark(inside: str) -> tuple[bool, str, str, tuple[str, ...]]:
    """What stands between the brackets -> (optional, kind, before, afters). ValueError says what is wrong."""
    match = _MARK.fullmatch(inside)
    if match is None:
        raise ValueError(f"no kind; write `{OPEN}kind: before {ARROW} after{CLOSE}` with one space after the colon")
    if match[2] not in KINDS:
        raise ValueError(f"unknown kind `{match[2]}`; known are {', '.join(sorted(KINDS))}")
    before, *afters = match[3].split(f" {ARROW} ")
    if not afters:
        raise ValueError(f"no arrow; write ` {ARROW} `, with a space on either side")
    if any(ARROW in part for part in (before, *afters)):
        raise ValueError(f"an arrow without a space on either side; write ` {ARROW} `")
    if before in afters:
        raise ValueError("before and after are the same")
    if len(set(afters)) < len(afters):
        raise ValueError("the same wording twice")
    return bool(match[1]), match[2], before, tuple(afters)


# ------------------------------------------------------------------------------------------------------------ checking


def check(folder: Path | None = None) -> list[str]:
    """What is wrong with the corpus, one message a finding: file, line, what. An empty list: all is well.

    Beyond what reading refuses: a repaired side that repairing left with two spaces in a row, with a space at
    a line's end or beside a mark where none may stand, with an empty line that the damaged side did not have;
    text that stands twice.
    """
    root = corpus_folder() if folder is None else folder
    found: list[str] = []
    seen: dict[str, Record] = {}
    for shelf in ("mend", "keep"):
        for path in files(shelf, root):
            name = path.relative_to(root).as_posix()
            try:
                here = parse(path.read_bytes(), name)
            except CorpusError as error:
                found.append(str(error))
                continue
            for record in here:
                first = seen.setdefault(record.damaged, record)
                if first is not record:
                    found.append(f"{record.file}:{record.line}: the record stands already in {first.file}:{first.line}")
                found += _oddities(record)
    return found


_ODD = (
    (re.compile(r"\S  +\S"), "two spaces in a row"),
    (re.compile(r"[ \t]+$", re.MULTILINE), "a space at the end of a line"),
    (re.compile(r"\n\n\n"), "more than one empty line"),
)


def _oddities(record: Record) -> Iterator[str]:
    """What repairing brought into the text: only what the damaged side has fewer of."""
    for flaw in record.flaws:
        for after in flaw.afters:
            # One flaw at a time, its neighbours repaired by the wording preferred, so that the message can name the line.
            text, start, end = _with(record, flaw, after)
            low, high = text.rfind("\n", 0, start) + 1, text.find("\n", end)
            piece = text[low : high if high >= 0 else len(text)]
            for pattern, what in _ODD:
                for match in pattern.finditer(piece):
                    if match.start() + low <= end and match.end() + low >= start:
                        yield f"{record.file}:{flaw.line}: repairing {flaw.before!r} as {after!r} leaves {what}"
                        break


def _with(record: Record, chosen: Flaw, after: str) -> tuple[str, int, int]:
    out: list[str] = []
    position = length = start = 0
    for flaw in record.flaws:
        between = record.damaged[position : flaw.start]
        wording = after if flaw is chosen else flaw.afters[0]
        if flaw is chosen:
            start = length + len(between)
        out += (between, wording)
        length += len(between) + len(wording)
        position = flaw.end
    out.append(record.damaged[position:])
    return "".join(out), start, start + len(after)
