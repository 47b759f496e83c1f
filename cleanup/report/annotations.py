"""W3C Web Annotations: an AnnotationPage, one annotation for each known person, place or organisation that a text names.

What is annotated is the file as it was read: a reader of the annotations has that file. Its spans are told twice, as the Web Annotation Data Model has
it, by position (code points of the text) and by quotation with what stands around it, so that they are found again after the file has changed. A
record of a table or of JSON Lines is a part of its file (`news.jsonl#record=12`), and positions count in its text.

The body says who or what is named: the item of Wikidata where the table has one, else the row's id under `urn:cleanup:entity:`; the canonical spelling in the
language of the text; and in `cleanup:` properties the type, how it was known and how surely, and where the name stands in the clean text.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from cleanup.report.cleaned import Cleaned
from cleanup.report.jsonform import dumped
from cleanup.result import Entity

AROUND = 32  # code points of the text that are quoted on each side
CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"cleanup": "urn:cleanup:"}]
WIKIDATA = "http://www.wikidata.org/entity/"


def written(items: Iterable[Cleaned], colour: bool) -> Iterator[str]:
    """The page, record by record."""
    yield f'{{"@context": {dumped(CONTEXT)}, "type": "AnnotationPage", "items": ['
    first = True
    file, passed = "", 0  # code points of the file before this piece of it; a long text comes in pieces
    for item in items:
        if item.file != file:
            file, passed = item.file, 0
        for entity in item.result.entities:
            yield f"{'' if first else ','}\n{dumped(annotation(entity, item, passed))}"
            first = False
        if item.record.in_lines:
            passed += len(item.result.original)
    yield "\n]}\n"


def annotation(entity: Entity, item: Cleaned, passed: int = 0) -> dict[str, Any]:
    """One annotation. `passed`: code points of the file before this text."""
    text, diagnosis = item.result.original, item.result.diagnosis
    return {
        "type": "Annotation",
        "motivation": "identifying",
        "body": {
            "type": "SpecificResource",
            "source": WIKIDATA + entity.wikidata if entity.wikidata else f"urn:cleanup:entity:{quote(entity.id, safe='')}",
            "purpose": "identifying",
            "cleanup:id": entity.id,
            "cleanup:type": entity.type,
            "cleanup:canonical": entity.canonical,
            "cleanup:language": diagnosis.target if diagnosis is not None else None,
            "cleanup:by": entity.by,
            "cleanup:sure": str(entity.sure),
            "cleanup:clean": {"start": entity.out_start, "end": entity.out_end, "exact": entity.text},
        },
        "target": {
            "source": source(item),
            "selector": [
                {"type": "TextPositionSelector", "start": passed + entity.start, "end": passed + entity.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": text[entity.start : entity.end],
                    "prefix": text[max(0, entity.start - AROUND) : entity.start],
                    "suffix": text[entity.end : entity.end + AROUND],
                },
            ],
        },
    }


def source(item: Cleaned) -> str:
    """The file as a relative reference, and the record where a file has several."""
    path = quote(os.fsencode(PurePath(item.file).as_posix()))
    return path if item.record.in_lines else f"{path}#record={item.record.number}"
