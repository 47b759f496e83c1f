"""Term bases: CSV and TSV, TBX, and dumps of Wikidata's labels and aliases in JSON Lines, entry by entry.

Memory is bounded by the longest entry. An entry that cannot be read is told with its line and what to write instead; the caller decides whether the
others are taken.

CSV: the first row names the columns. A language's column is named by its tag or name (`en`, `pl-PL`, `Polish`, `polski`); in a cell the canonical name comes first, then,
after `;`, others that are right in that language too. Other columns: `id`, `wikidata` (or `qid`), `type` (PER, LOC, ORG or a word of your own), `more` (names that are only
rewritten, `de:` before one binds it to a language), `native`, `alone`, `inflect`, `unsafe`, `note`. Unknown columns are left out, and told.

Wikidata: an object a line, as the dumps have it (a line of a JSON array with its comma is one too) or with plain strings. Of the aliases only those are rewritten
that look like the label (`Moskau`, not `the Big Apple`); the others are known where they stand, but for single words of people's names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import PurePath
from typing import Any, BinaryIO

from cleanup.files.encoding import CHUNK, decoded, known, opening, unreadable
from cleanup.files.record import InputError
from cleanup.files.table import Row, Scanner, rows
from cleanup.languages import LANGUAGES as SPOKEN
from cleanup.languages import language
from cleanup.lazy import lazy
from cleanup.names.gazetteer import LANGUAGES
from cleanup.names.likeness import SOUNDS
from cleanup.names.terms import Term, TermError

FORMATS = ("csv", "tsv", "tbx", "wikidata")
SUFFIXES = {
    ".csv": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".tbx": "tbx",
    ".xml": "tbx",
    ".jsonl": "wikidata",
    ".ndjson": "wikidata",
    ".json": "wikidata",
}
LONGEST = 1 << 24  # bytes of a line of JSON

PASSED = ("alone", "inflect", "unsafe", "note")
_HEADS = {"wikidata": "qid", "wikidata id": "qid", "item": "qid", "aliases": "more", "variants": "more", "kind": "type"}
_ITEM = lazy(r"[QLP]\d{1,12}")
_TAGGED = lazy(r"([a-z]{2}):\s*(.+)")
_LINE_END = lazy(r"\r\n|\n|\r")
_KINDS = {  # what Wikidata's "instance of" says, as far as it needs no walk through its classes
    "PER": "Q5",
    "LOC": "Q515 Q6256 Q3624078 Q486972 Q532 Q3957 Q1549591 Q5119 Q35657 Q82794 Q23442 Q4022 Q165 Q8502",
    "ORG": "Q43229 Q4830453 Q783794 Q6881511 Q7278 Q327333 Q484652 Q476028 Q3918",
}
_TYPES = {item: kind for kind, items in _KINDS.items() for item in items.split()}

Tell = Callable[[int, str], None]  # line, what is wrong and what to write


def format_of(name: str, given: str | None) -> str:
    """The format that was given, else the one that the name tells. InputError where neither does."""
    if given is not None:
        return given
    suffix = PurePath(name).suffix.lower()
    if suffix in SUFFIXES:
        return SUFFIXES[suffix]
    from cleanup.files.formats import NO_TEXT

    if suffix in NO_TEXT:
        raise InputError(f"{name}: {NO_TEXT[suffix].replace('cleanup fix -', 'cleanup names import - --format csv -o FOLDER')}")
    raise InputError(f"{name}: the name does not tell the format; say it with --format {', '.join(FORMATS)}")


def terms(stream: BinaryIO, file: str, form: str, tell: Tell, encoding: str | None = None) -> Iterator[tuple[int, Term]]:
    """The entries with the lines in which they begin. InputError where the file as a whole cannot be read."""
    if form in ("csv", "tsv"):
        return _from_table(stream, file, "\t" if form == "tsv" else None, tell, encoding)
    if form == "tbx":
        from cleanup.files.tbx import read

        return read(stream, file)
    return _from_wikidata(stream, file, tell, encoding)


# ------------------------------------------------------------------------------------------------------------------------- tables


def cells(stream: BinaryIO, file: str, separator: str | None, encoding: str | None) -> Iterator[tuple[int, Row]]:
    """The rows of a table with their lines; empty ones are left out. InputError for an empty file."""
    from cleanup.files.table import _separator

    head = stream.read(CHUNK)
    code = opening(head, known(encoding))
    chunks = decoded(stream, code, file, head)
    first = next(chunks, "")
    while first and not _LINE_END.search(first) and (more := next(chunks, None)) is not None:
        first += more
    if not first.strip():
        raise InputError(f"{file}: is empty; the first row names the columns, such as id, type, en, de, pl")
    line = 1
    for row in rows(_chained(first, chunks), Scanner(separator or _separator(first), separator is None)):
        if row.text.strip():
            yield line, row
        line += len(_LINE_END.findall(row.text))


def _chained(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def column(name: str) -> str:
    """What a column of this name holds: a language's tag, a column of ours, or what it is called."""
    low = " ".join(name.strip().lstrip("\ufeff").lower().split())
    if low in _HEADS:
        return _HEADS[low]
    return _tags().get(low) or _tags().get(low.replace("_", "-").partition("-")[0] if re.fullmatch(r"[a-z]{2}[-_][a-z]{2,4}", low) else "", low)


@lru_cache(maxsize=1)
def _tags() -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in SPOKEN:
        told = language(tag)
        found |= {tag: tag, told.name.lower(): tag, told.native.lower(): tag}
    return found


def _from_table(stream: BinaryIO, file: str, separator: str | None, tell: Tell, encoding: str | None) -> Iterator[tuple[int, Term]]:
    head: list[str] | None = None
    for line, row in cells(stream, file, separator, encoding):
        values = [row.value(i).strip() for i in range(len(row.cells))]
        if head is None:
            head = _head(file, line, values, tell)
        elif row.open:
            tell(line, "a quotation mark opens a cell here and is never closed; close it, or double it where it is part of the text")
        elif len(values) > len(head):
            tell(
                line, f"has {len(values)} cells where the first row names {len(head)} columns; put a cell that holds the separator in quotation marks"
            )
        elif any(values):
            try:
                yield line, _term(dict(zip(head, values, strict=False)))
            except TermError as error:
                tell(line, str(error))


def _head(file: str, line: int, values: Sequence[str], tell: Tell) -> list[str]:
    head = [column(value) for value in values]
    told = ", ".join(f"“{value}”" for value in values[:12]) + (" …" if len(values) > 12 else "")
    if not set(head) & set(LANGUAGES):
        raise InputError(
            f"{file}:{line}: no column is named after a language; the first row names {told[:200]}; name the columns of names en, de, pl … ({', '.join(LANGUAGES)})"
        )
    if twice := next((name for i, name in enumerate(head) if name and name in head[:i]), None):
        raise InputError(
            f"{file}:{line}: two columns are “{twice}”; the first row names {told[:200]}; put further names into one cell, with ; between"
        )
    usable = {"id", "qid", "type", "more", "native", *PASSED, *SPOKEN}
    if left := [value for value, name in zip(values, head, strict=True) if name not in usable and value]:
        tell(0, f"columns left out: {', '.join(left[:12])}")
    return head


def _term(told: Mapping[str, str]) -> Term:
    names = {tag: _listed(told[tag]) for tag in LANGUAGES if told.get(tag)}
    if not names:
        raise TermError("has no name in any language; fill a language's cell, or take the row out")
    more: list[tuple[str, str]] = [(tag, name) for tag in SPOKEN if tag not in LANGUAGES for name in _listed(told.get(tag, ""))]
    for item in _listed(told.get("more", "")):
        match = _TAGGED.fullmatch(item)
        more.append((match[1], match[2]) if match else ("", item))
    item = told.get("qid", "").rpartition("/")[2]
    if item and not _ITEM.fullmatch(item):
        raise TermError(f"the Wikidata item reads “{item[:40]}”; write Q and a number, such as Q649, or leave it empty")
    return Term(
        told.get("id", ""),
        _type(told.get("type", "")),
        names,
        more,
        (),
        item,
        told.get("native", ""),
        {name: told[name] for name in PASSED if told.get(name)},
    )


def _listed(cell: str) -> list[str]:
    return [name for part in cell.split(";") if (name := part.strip())]


_WORDS = {
    "person": "PER",
    "people": "PER",
    "human": "PER",
    "place": "LOC",
    "location": "LOC",
    "city": "LOC",
    "country": "LOC",
    "gpe": "LOC",
    "organisation": "ORG",
    "organization": "ORG",
    "company": "ORG",
}


def _type(text: str) -> str:
    if not text:
        return "MISC"
    if any(c in text for c in "|\t") or len(text) > 40:
        raise TermError(f"the type reads “{text[:40]}”; write PER, LOC, ORG or one short word")
    return _WORDS.get(text.lower(), text.upper() if text.lower() in ("per", "loc", "org", "misc") else text)


# ----------------------------------------------------------------------------------------------------------------------- Wikidata


def _from_wikidata(stream: BinaryIO, file: str, tell: Tell, encoding: str | None) -> Iterator[tuple[int, Term]]:
    name = known(encoding)
    number, some = 0, False
    while raw := stream.readline(LONGEST + 1):
        number += 1
        if len(raw) > LONGEST:
            raise InputError(f"{file}:{number}: the line is longer than {LONGEST >> 20} MB; write one object a line (jq -c '.[]')")
        try:
            text = raw[len(opening(raw, name).mark) if number == 1 else 0 :].decode(name)
        except UnicodeDecodeError as error:
            if not some:  # nothing was ever read: not a broken line, another file
                raise unreadable(file, raw[:8], error.start, raw, error.start, name) from None
            tell(number, f"byte {error.start + 1} of the line is 0x{error.object[error.start]:02X}, no {name.upper()}; save the file as UTF-8")
            continue
        text = text.strip().removesuffix(",").strip()
        if text in ("", "[", "]"):
            continue
        some = True
        try:
            value = json.loads(text)
        except json.JSONDecodeError as error:
            near = text[error.pos : error.pos + 20]
            tell(number, f"is broken JSON at character {error.pos + 1}: {error.msg.lower()}, read {f'“{near}”' if near else 'the end of the line'}")
            continue
        except (RecursionError, ValueError):
            tell(number, "is JSON that nobody can read: nested too deeply, or a number too long")
            continue
        try:
            term = _item(value)
        except TermError as error:
            tell(number, str(error))
            continue
        if term is not None:
            yield number, term
    if not some:
        raise InputError(f'{file}: is empty; an entry is a line such as {{"id": "Q649", "labels": {{"en": "Moscow"}}, "aliases": {{}}}}')


def _item(value: Any) -> Term | None:
    """The term of an item; None where it has no label in a language of ours. TermError for what is no item."""
    if not isinstance(value, dict) or not isinstance(value.get("labels"), dict | list):
        raise TermError('is no item of Wikidata; write an object with "id", "labels" and "aliases"')
    item = value.get("id")
    if not isinstance(item, str) or not _ITEM.fullmatch(item):
        raise TermError(f"the id reads {json.dumps(item, ensure_ascii=True)[:40]}; write Q and a number, such as Q649")
    kind = _kind(value)
    names: dict[str, list[str]] = {}
    more: list[tuple[str, str]] = []
    accepted: list[tuple[str, str]] = []
    for code, label in _labels(value["labels"]):
        tag, _, region = code.partition("-")
        if tag in LANGUAGES and not region:
            names[tag] = [label]
        elif tag in SPOKEN and not region:
            more.append((tag, label))
    for code, alias in _labels(value.get("aliases") or {}):
        tag, _, _ = code.partition("-")
        label = names.get(tag, [""])[0]
        if not label or alias in names[tag]:
            continue
        if SOUNDS.verdict(label, alias) != "different":
            names[tag].append(alias)
        elif len(alias) > 2 and (kind != "PER" or " " in alias):
            accepted.append((tag, alias))
    if not names:
        return None
    return Term(item.lower(), kind, names, more, accepted, item)


def _labels(found: Any) -> Iterator[tuple[str, str]]:
    """Language and text, of labels or aliases in the dump's form or as plain strings."""
    if not isinstance(found, dict):
        return  # an empty list stands for an empty object in dumps
    for code, value in found.items():
        for one in value if isinstance(value, list) else [value]:
            text = one.get("value") if isinstance(one, dict) else one
            if isinstance(text, str) and text.strip():
                yield str(code).lower(), text


def _kind(value: Mapping[str, Any]) -> str:
    if isinstance(value.get("type"), str) and value["type"] not in ("item", "property"):
        return _type(value["type"])
    claims = value.get("claims")
    for claim in _listed_of(claims.get("P31") if isinstance(claims, dict) else None):
        found: Any = claim
        for key in ("mainsnak", "datavalue", "value", "id"):
            found = found.get(key) if isinstance(found, dict) else None
        if isinstance(found, str) and found in _TYPES:
            return _TYPES[found]
    return "MISC"


def _listed_of(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else ()
