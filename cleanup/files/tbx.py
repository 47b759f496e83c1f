"""TBX: term bases in XML (TBX-Basic, version 2 with `martif` and version 3 with `tbx`), concept by concept.

Of a concept's terms in a language the preferred one is the canonical name, admitted ones are right too, deprecated and superseded ones are rewritten. A concept whose
terms are said to be of another part of speech than (proper) noun is left out.

Refused: a file that declares entities or brings a document type of its own, for a few lines of it can unfold into gigabytes or ask for other files; a
mere reference to TBX's own DTD is overlooked and never fetched. Refused as well: elements nested more than a hundred deep, and text of one term above 1,000
code points.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO
from xml.parsers import expat

from cleanup.files.encoding import CHUNK
from cleanup.files.record import InputError
from cleanup.languages import LANGUAGES as SPOKEN
from cleanup.names.gazetteer import LANGUAGES
from cleanup.names.terms import Term

DEEPEST = 100  # elements
LONGEST = 1_000  # code points of a term or note
STARVED = 1 << 26  # bytes in which no element begins or ends

_CONCEPTS = frozenset({"termEntry", "conceptEntry"})
_SECTIONS = frozenset({"langSet", "langSec"})
_GROUPS = frozenset({"tig", "ntig", "termSec"})
_NOTES = frozenset({"termNote", "descrip", "administrativeStatus", "partOfSpeech", "termGrp"})
_STATUS = {  # word in `administrativeStatus` -> rank of the term; the last two are rewritten
    "preferred": 0,
    "admitted": 1,
    "legal": 1,
    "regulated": 1,
    "standardized": 1,
    "deprecated": 3,
    "superseded": 3,
}


class _Refused(Exception):
    """What stands in the file is not read on purpose."""


class _Reader:
    """Handlers of the parser, and the concepts that are complete."""

    def __init__(self, parser: expat.XMLParserType) -> None:
        self.parser = parser
        self.found: list[tuple[int, Term]] = []
        self.concepts = 0
        self.root = ""
        self._stack: list[str] = []
        self._text: list[str] | None = None
        self._length = 0
        self._what = ""
        self._forget()
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.data
        parser.StartDoctypeDeclHandler = self.doctype
        parser.EntityDeclHandler = self.entity
        parser.SkippedEntityHandler = self.skipped
        parser.buffer_text = True

    def _forget(self) -> None:
        self._id, self._line = "", 0
        self._language: str | None = None
        self._terms: list[tuple[str | None, int, str]] = []  # language, rank, term
        self._term, self._rank = "", 1
        self._speech = ""

    def doctype(self, name: str, system: str | None, public: str | None, inside: int) -> None:
        if inside:
            raise _Refused("brings a document type of its own (<!DOCTYPE … [ ]>), which is not read; take these lines out")

    def entity(self, name: str, *_: object) -> None:
        raise _Refused(f"declares the entity {name[:40]}, which is not read; write its text where it is used")

    def skipped(self, name: str, parameter: bool) -> None:
        raise _Refused(f"uses the entity &{name[:40]};, which nothing here explains; write its text, or its number (&#8211;)")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(":")[2]
        if not self._stack:
            self.root = name
        if len(self._stack) >= DEEPEST:
            raise _Refused(f"is nested more than {DEEPEST} elements deep; this is no TBX")
        self._stack.append(name)
        if name in _CONCEPTS:
            self._forget()
            self._id, self._line = attributes.get("id", ""), self.parser.CurrentLineNumber
        elif name in _SECTIONS:
            code = (attributes.get("xml:lang") or attributes.get("lang") or "").lower()
            self._language = code.replace("_", "-").partition("-")[0] or None
        elif name in _GROUPS:
            self._term, self._rank = "", 1
        elif name == "term" or name in _NOTES:
            self._text, self._length, self._what = [], 0, attributes.get("type", name)

    def data(self, text: str) -> None:
        if self._text is not None:
            self._length += len(text)
            if self._length > LONGEST:
                raise _Refused(f"holds a term or note longer than {LONGEST:,} characters; this is no term base of names")
            self._text.append(text)

    def end(self, name: str) -> None:
        name = name.rpartition(":")[2]
        self._stack.pop()
        text = " ".join("".join(self._text).split()) if self._text is not None else ""
        if name == "term":
            self._term, self._text = text, None
        elif name in _NOTES and self._text is not None:
            self._text = None
            if self._what == "administrativeStatus":
                word = text.partition("Term")[0].partition("-")[0].lower()
                self._rank = _STATUS.get(word, 1)
            elif self._what == "partOfSpeech":
                self._speech = text.lower()
        elif name in _GROUPS and self._term:
            self._terms.append((self._language, self._rank, self._term))
        elif name in _CONCEPTS:
            self.concepts += 1
            self._concept()

    def _concept(self) -> None:
        if self._speech and "noun" not in self._speech and self._speech != "other":
            return
        names: dict[str, list[str]] = {}
        more: list[tuple[str, str]] = []
        for language, rank, term in sorted(self._terms, key=lambda item: item[1]):
            if rank >= 3:
                more.append(("", term))
            elif language in LANGUAGES:
                names.setdefault(language, []).append(term)
            elif language in SPOKEN:
                more.append((language, term))
        if names:
            self.found.append((self._line, Term(self._id, "MISC", names, more)))


def read(stream: BinaryIO, file: str) -> Iterator[tuple[int, Term]]:
    """The concepts of a file, with the lines in which they begin. InputError, with the line, where it is no well-formed TBX."""
    parser = expat.ParserCreate()
    reader = _Reader(parser)
    seen = starved = 0
    try:
        while True:
            data = stream.read(CHUNK)
            seen += len(data)
            before = parser.CurrentByteIndex
            parser.Parse(data, not data)
            starved = starved + len(data) if parser.CurrentByteIndex == before else 0
            if starved > STARVED:
                raise _Refused("holds one piece of text or comment of more than 64 MB; this is no TBX")
            yield from reader.found
            reader.found.clear()
            if not data:
                break
    except _Refused as error:
        raise InputError(f"{file}:{parser.CurrentLineNumber}: {error}") from None
    except expat.ExpatError as error:
        if not seen:
            raise InputError(f"{file}: is empty; a TBX file begins with <martif> or <tbx>") from None
        raise InputError(
            f"{file}:{error.lineno}: is no well-formed XML at character {error.offset + 1}: {expat.ErrorString(error.code)}; export it anew"
        ) from None
    if not reader.concepts:
        raise InputError(f"{file}: is XML (<{reader.root}>) without a termEntry or conceptEntry; export the term base as TBX-Basic")
