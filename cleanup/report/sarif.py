"""SARIF 2.1.0, for code review services. Columns are code points; at most 5,000 results, which is what they take.

Fingerprints are made of the rule, the words and how often they were met in the file, not of the line: a paragraph added above does not make old
findings new ones.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from cleanup import __version__
from cleanup.report.cleaned import Cleaned
from cleanup.report.jsonform import dumped
from cleanup.report.shown import change

MOST = 5_000
LEVELS = {"safe": "warning", "likely": "warning", "guess": "note"}


def written(items: Iterable[Cleaned], colour: bool) -> Iterator[str]:
    """The whole document, at the end: the rules stand before the results."""
    rules: dict[str, str] = {}
    results: list[dict[str, Any]] = []
    met: Counter[tuple[str, str, str, str]] = Counter()
    left = 0
    for item in items:
        uri = quote(os.fsencode(PurePath(item.file).as_posix()))
        for edit, line, column, last, end in item.places():
            if len(results) >= MOST:
                left += 1
                continue
            for rule, why in zip(edit.rules, edit.why, strict=True):
                rules.setdefault(rule, why)
            rule = edit.rules[0]
            key = (rule, item.file, edit.before, edit.after)
            met[key] += 1
            print_ = blake2b("\x1f".join((*key, str(met[key]))).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
            region = {"startLine": line, "startColumn": column, "endLine": last, "endColumn": end}
            if not item.record.in_lines:
                region = {"startLine": line}
            location = {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}
            results.append(
                {
                    "ruleId": rule,
                    "ruleIndex": list(rules).index(rule),
                    "level": LEVELS[str(edit.safety)],
                    "message": {"text": f"{change(edit.before, edit.after)}: {' '.join(edit.why)}"},
                    "locations": [location],
                    "partialFingerprints": {"cleanup/v1": print_},
                    "properties": {"before": edit.before, "after": edit.after, "rules": list(edit.rules)},
                }
            )
    driver = {
        "name": "cleanup",
        "version": __version__,
        "rules": [{"id": rule, "shortDescription": {"text": why}} for rule, why in rules.items()],
    }
    run: dict[str, Any] = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    if left:
        message = {"text": f"{left} further changes are left out: a report holds {MOST} at most."}
        run["invocations"] = [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [{"level": "warning", "message": message}],
            }
        ]
    yield (
        dumped(
            {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]},
            indent=1,
        )
        + "\n"
    )
