"""JSON: one document, `{"version": …, "results": [a result for each record]}`; each result is `Result.as_dict` with its file and record."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from cleanup import __version__
from cleanup.lazy import lazy
from cleanup.report.cleaned import Cleaned

_SURROGATE = lazy("[\ud800-\udfff]")


def form(item: Cleaned, entities: bool = True) -> dict[str, Any]:
    """One record: where it stands, and its result, with or without what it names."""
    record = item.record
    return {
        "file": item.file,
        "record": record.number,
        "line": record.line,
        "id": record.id,
        **item.result.as_dict(entities=entities),
    }


def dumped(value: Any, indent: int | None = None) -> str:
    """JSON that UTF-8 can hold: lone surrogates are escaped."""
    return _SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", json.dumps(value, ensure_ascii=False, indent=indent))


def written(items: Iterable[Cleaned], colour: bool) -> Iterator[str]:
    """The document, record by record."""
    yield f'{{"version": {dumped(__version__)}, "results": ['
    for i, item in enumerate(items):
        yield f"{',' if i else ''}\n{dumped(form(item))}"
    yield "\n]}\n"
