"""HTML in one file, without script: the changed lines with `<del>` and `<ins>`, and under each the reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape

from cleanup.report.cleaned import Cleaned
from cleanup.report.diff import blocks, reasons

STYLE = """
:root { color-scheme: light dark; --line: #8884; --soft: #6b7280; --out: #b42318; --in: #116329; }
@media (prefers-color-scheme: dark) { :root { --soft: #9ca3af; --out: #ff8a80; --in: #7ee2a8; } }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2.5rem; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% } td, th { text-align: start; padding: .3rem .6rem; border-bottom: 1px solid var(--line) }
td:first-child { text-align: end; font-variant-numeric: tabular-nums }
article { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; margin: 1.2rem 0 }
article p { margin: .2rem 0 } .line { color: var(--soft); font-size: .85rem }
del { color: var(--out) } ins { color: var(--in); font-weight: 600 }
ul { margin: .3rem 0; padding-inline-start: 1.2rem; color: var(--soft); font-size: .9rem } code { font-size: .9em }
"""


def written(items: Iterable[Cleaned], colour: bool) -> Iterator[str]:
    """The page. The table of rules stands at its end: the page is written while the work goes on."""
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
    yield f"<title>Repairs</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>Repairs</h1>\n"
    rules: Counter[str] = Counter()
    whys: dict[str, str] = {}
    label = None
    records = changes = 0
    for item in items:
        records += 1
        if not item.result.edits:
            continue
        changes += len(item.result.edits)
        if item.label != label:
            label = item.label
            yield f"<h2>{_safe(label)}</h2>\n"
        base = item.record.line if item.record.in_lines else 1
        for block in blocks(item.result):
            yield f'<article>\n<p class="line">line {base + block.line}</p>\n<p dir="auto">'
            for kind, text in block.parts:
                tag = {"kept": "", "removed": "del", "added": "ins"}[kind]
                yield f"<{tag}>{_safe(text)}</{tag}>" if tag else _safe(text)
            yield "</p>\n<ul>\n"
            for rule, why, told in reasons(block.edits):
                yield f"<li><bdi>{_safe(', '.join(told))}</bdi>: {_safe(why)} <code>{_safe(rule)}</code></li>\n"
            yield "</ul>\n</article>\n"
        for edit in item.result.edits:
            for rule, why in zip(edit.rules, edit.why, strict=True):
                rules[rule] += 1
                whys.setdefault(rule, why)
    yield f"<h2>In all</h2>\n<p>{changes:,} repair{'s' * (changes != 1)} in {records:,} text{'s' * (records != 1)}.</p>\n"
    if rules:
        yield '<table>\n<tr><th scope="col">repairs</th><th scope="col">rule</th><th scope="col">why</th></tr>\n'
        for rule, count in sorted(rules.items(), key=lambda pair: (-pair[1], pair[0])):
            yield f"<tr><td>{count:,}</td><td><code>{_safe(rule)}</code></td><td>{_safe(whys[rule])}</td></tr>\n"
        yield "</table>\n"
    yield "</main>\n</body>\n</html>\n"


def _safe(text: str) -> str:
    return escape(text.encode("utf-8", "replace").decode("utf-8"))
