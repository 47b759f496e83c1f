"""cleanup diagnose: is this translated, from which language, damaged how; with the evidence."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from cleanup.cli.inputs import gathered
from cleanup.cli.options import READING, cleaning_options, coloured, settings_options, settled
from cleanup.cli.work import Tally, cleaner_of, work
from cleanup.diagnosis import Diagnosis, named_source
from cleanup.files.record import InputError
from cleanup.report.cleaned import Cleaned
from cleanup.report.shown import brief
from cleanup.report.style import Style

if TYPE_CHECKING:
    from cleanup.cleaner import Cleaner

BY = {
    "caller": "as you said",
    "original": "by the original beside it",
    "page": "by its page",
    "site": "by its site",
    "clues": "by what it is about",
    "evidence": "from the evidence",
    "words": "by its words",
    "statistics": "by its letters",
}
DAMAGE = {
    "fused-words": "fused words (links or tags stripped)",
    "fused-marks": "words glued to marks (links or tags stripped)",
    "fused-capital": "fused sentences (links or tags stripped)",
    "leftover": "words left untranslated",
    "entity": "foreign spellings of names",
    "encoding": "broken characters (wrong encoding)",
    "echo": "echoed subjects",
    "dialogue": "dashes for quotation marks",
    "teaser": "teaser lines",
    "spacing": "spaces out of place",
    "stray-capital": "stray capitals",
    "stray-stop": "stray full stops",
    "doubled-words": "doubled words",
    "possessive": "wrong possessives",
    "lost-subject": "lost subjects",
    "phrase": "wrong words or phrases",
    "invisible": "invisible characters",
}
MOST = 8  # signs that are shown in full


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATHS|-]")
@click.option("--files-from", metavar="FILE", help="Read the names of the inputs from a file, one a line; `-` is stdin.")
@cleaning_options
@settings_options(*READING, "color")
@click.option("--output-format", type=click.Choice(["text", "json", "jsonl"]), default="text", help="How to report.")
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], **flags: Any) -> None:
    """Say whether texts are machine-translated, from which language and how they are damaged, with the evidence."""
    form = flags.pop("output_format")
    settings = settled(flags)
    inputs = gathered(paths, flags["files_from"], "diagnose")
    tally = Tally()
    cleaner = cleaner_of(settings)
    style = Style(coloured(settings["color"], sys.stdout))

    def all_() -> Iterator[Cleaned]:
        for source in inputs:
            try:
                yield from work(source, settings, cleaner, tally, None)
            except InputError as error:
                tally.fail(str(error))

    if form == "text":
        several = len(inputs) > 1
        table: list[Row] = []
        for item in all_():
            if several:
                if not table or table[-1].file != item.file:
                    table.append(Row(item.file))
                table[-1].add(item, cleaner)
                continue
            for line in told(item, style, cleaner):
                click.echo(line, color=True)
        for line in rows(table):
            click.echo(line)
    else:
        from cleanup.report.jsonform import dumped

        pieces = (dumped(_form(item, cleaner)) for item in all_())
        if form == "jsonl":
            for row in pieces:
                click.echo(row)
        else:
            click.echo("[", nl=False)
            for i, row in enumerate(pieces):
                click.echo(f"{',' if i else ''}\n{row}", nl=False)
            click.echo("\n]")
    ctx.exit(tally.code)


def _found(item: Cleaned) -> Diagnosis:
    found = item.result.diagnosis
    assert found is not None  # the pipeline always gives one
    return named_source(found, item.result.text)


def by_kind(item: Cleaned, cleaner: Cleaner) -> list[tuple[str, int]]:
    """The damage by kind, in words, the most frequent first. An edit that two kinds had a hand in counts for both."""
    counts: Counter[str] = Counter()
    for edit in item.result.edits:
        counts.update({cleaner.shelf.rule(rule).head.kind for rule in edit.rules})
    return sorted(((DAMAGE.get(kind, kind.replace("-", " ")), count) for kind, count in counts.items()), key=lambda pair: (-pair[1], pair[0]))


@dataclass(slots=True)
class Row:
    """What is told of one file among several."""

    file: str
    records: int = 0
    translated: int = 0
    sources: Counter[str] = field(default_factory=Counter)
    damage: Counter[str] = field(default_factory=Counter)

    def add(self, item: Cleaned, cleaner: Cleaner) -> None:
        found = _found(item)
        self.records += 1
        self.translated += found.translated
        if found.source is not None:
            self.sources[found.source] += 1
        self.damage.update(dict(by_kind(item, cleaner)))


def rows(table: list[Row]) -> Iterator[str]:
    """A table, a line a file: how many of its texts are translated, from where, and the damage."""
    if not table:
        return
    cells = [("FILE", "TRANSLATED", "FROM", "DAMAGE")]
    for row in table:
        sources = ", ".join(tag for tag, _ in sorted(row.sources.items(), key=lambda pair: (-pair[1], pair[0]))[:3])
        damage = ", ".join(f"{count} {name}" for name, count in sorted(row.damage.items(), key=lambda pair: (-pair[1], pair[0]))[:4])
        cells.append((row.file, f"{row.translated} of {row.records}", sources or "-", damage or "none"))
    widths = [max(len(line[i]) for line in cells) for i in range(3)]
    for line in cells:
        yield "  ".join([*(cell.ljust(width) for cell, width in zip(line, widths, strict=False)), line[3]])


def _form(item: Cleaned, cleaner: Cleaner) -> dict[str, Any]:
    found = _found(item)
    return {
        "file": item.file,
        "record": item.record.number,
        "line": item.record.line,
        "id": item.record.id,
        "untranslated": [
            {"start": h.start, "end": h.end, "text": h.before, "language": h.language} for h in item.result.held if h.cause == "untranslated"
        ],
        **found.as_dict(),
        "kinds": dict(by_kind(item, cleaner)),
        "findings": [finding.as_dict() for finding in item.result.findings],
    }


def told(item: Cleaned, style: Style, cleaner: Cleaner) -> Iterator[str]:
    """The diagnosis of one record, in plain words."""
    found = _found(item)
    piece = f", from line {item.record.line}" if item.record.in_lines and item.record.number > 1 else ""
    yield style.bold(style.place(f"{item.label}{piece}"))
    sure = ""
    if found.translated_by == "evidence":
        sure = f", {found.confidence:.0%} sure" if found.confidence else ""
    if found.target is None:
        language = "Language unknown (too little text, or mixed)"
    else:
        language = f"{named(found.target)} ({BY.get(found.target_by, found.target_by)})"
    if not found.translated:
        verdict = "no sign that it was translated" if not found.signs else "signs of translation, but too few to act on them"
        if found.translated_by == "caller":
            verdict = "not translated (as you said)"
    elif found.source is None:
        verdict = f"machine-translated from a language that does not show ({BY.get(found.translated_by, 'as you said')}{sure})"
    else:
        if found.source_by == "clues":
            sure += f"; the source {found.source_confidence:.0%}"
        verdict = f"machine-translated from {named(found.source)} ({BY.get(found.source_by, 'as you said')}{sure})"
    yield f"  {language}; {verdict}."
    if found.damage:
        yield f"  Damage: {'; '.join(f'{count} {name}' for name, count in by_kind(item, cleaner))}."
        yield f"  By rule: {', '.join(f'{count} × {rule}' for rule, count in sorted(found.damage, key=lambda pair: (-pair[1], pair[0])))}."
    else:
        yield "  Damage: none that we repair."
    left = [held for held in item.result.held if held.cause == "untranslated"]
    if left:
        yield "  Left untranslated:"
        for held in left[:MOST]:
            yield f"    …{brief(held.before)}…  {style.dim(named(held.language or ''))} {style.rule(held.rule)}"
        if len(left) > MOST:
            yield f"    and {len(left) - MOST} more"
    if item.result.findings:
        yield "  Beside its original:"
        for finding in item.result.findings:
            yield f"    {finding.message} {style.dim(finding.kind)}"
    if found.signs:
        yield "  Evidence:"
        for sign in found.signs[:MOST]:
            speaks = f", speaks for {named(sign.source)}" if sign.source else ""
            yield f"    …{brief(sign.text)}…  {style.dim(f'{sign.strength}{speaks}')} {style.rule(sign.rule)}"
        if len(found.signs) > MOST:
            yield f"    and {len(found.signs) - MOST} more"


def named(tag: str) -> str:
    """A language by its English name; an unknown one by its tag."""
    from cleanup.languages import language

    try:
        return language(tag).name
    except ValueError:
        return tag
