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
    "words": "by its words",
    "statistics": "by its letters",
}
DAMAGE = {
    "adjective-order": ("adjective out of order", "adjectives out of order"),
    "clause-comma": ("comma out of place", "commas out of place"),
    "dialogue": ("dash for quotation marks", "dashes for quotation marks"),
    "doubled-words": ("doubled word", "doubled words"),
    "drop-cap": ("first letter cut off", "first letters cut off"),
    "echo": ("echoed subject", "echoed subjects"),
    "editors-mark": ("editors' mark of the source", "editors' marks of the source"),
    "encoding": ("broken character (wrong encoding)", "broken characters (wrong encoding)"),
    "entity": ("foreign spelling of a name", "foreign spellings of names"),
    "fused-capital": ("fused sentence (link or tag stripped)", "fused sentences (links or tags stripped)"),
    "fused-marks": ("word glued to a mark (link or tag stripped)", "words glued to marks (links or tags stripped)"),
    "fused-words": ("fused word (link or tag stripped)", "fused words (links or tags stripped)"),
    "inverted": ("inverted sentence", "inverted sentences"),
    "invisible": ("invisible character", "invisible characters"),
    "kept-ending": ("number with an ending of the source", "numbers with an ending of the source"),
    "leftover": ("word left untranslated", "words left untranslated"),
    "line": ("line of the page around it", "lines of the page around it"),
    "lost-article": ("lost article", "lost articles"),
    "lost-genitive": ("lost genitive", "lost genitives"),
    "lost-quotes": ("lost quotation mark", "lost quotation marks"),
    "lost-space": ("lost space", "lost spaces"),
    "lost-subject": ("lost subject", "lost subjects"),
    "name-variant": ("name in two spellings", "names in two spellings"),
    "phrase": ("wrong word or phrase", "wrong words or phrases"),
    "phrases": ("wrong word or phrase", "wrong words or phrases"),
    "possessive": ("wrong possessive", "wrong possessives"),
    "residue": ("remainder of the web page", "remainders of the web page"),
    "source-numbers": ("number in the source's habit", "numbers in the source's habit"),
    "spacing": ("space out of place", "spaces out of place"),
    "stray-capital": ("stray capital", "stray capitals"),
    "stray-stop": ("stray full stop", "stray full stops"),
    "house-style": ("spelling of another house", "spellings of another house"),
    "number-space": ("space missing in a number", "spaces missing in numbers"),
    "pronoun-sex": ("pronoun of the wrong sex", "pronouns of the wrong sex"),
    "quote-pairs": ("foreign or lost quotation mark", "foreign or lost quotation marks"),
    "slipped-space": ("space that slipped", "spaces that slipped"),
    "split-number": ("split number", "split numbers"),
    "typography": ("mark in another language's typography", "marks in another language's typography"),
    "teaser": ("teaser line", "teaser lines"),
}
CLUE = {
    "sign": "its spellings and words",
    "mark": "editors' marks",
    "word": "words left over",
    "address": "addresses",
    "desk": "news agencies",
    "habit": "turns of its newspapers",
    "stamp": "abbreviations, numerals, marks of speech",
    "case": "names in its cases",
    "quotes": "its quotation marks",
    "country": "its country",
    "world": "its country",
    "home": "its towns, people, institutions",
    "given": "its given names",
    "name": "names common there",
    "letters": "its letters",
    "ending": "its surnames",
}
"""What a clue is, said of the language it speaks for."""
MOST = 8  # signs that are shown in full


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATHS|-]")
@click.option("--files-from", metavar="FILE", help="Read the names of the inputs from a file, one a line; `-` is stdin.")
@cleaning_options
@settings_options(*READING, "color")
@click.option("--output-format", type=click.Choice(["text", "json", "jsonl"]), default="text", help="How to report.")
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], **flags: Any) -> None:
    """Say whether texts are machine-translated, from which language and how they are damaged, with the evidence. Of several files, or a folder, a table."""
    form = flags.pop("output_format")
    settings = settled(flags)
    inputs = gathered(paths, flags["files_from"], "diagnose", folders=True)
    tally = Tally()
    cleaner = cleaner_of(settings)
    style = Style(coloured(settings["color"], sys.stdout))

    def all_() -> Iterator[Cleaned]:
        for source in inputs:
            try:
                yield from work(source, settings, cleaner, tally, None, reading=True)
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
    return named_source(found, item.result.original, item.result.text, item.clues)


def by_kind(item: Cleaned, cleaner: Cleaner) -> Counter[str]:
    """The damage by kind. An edit that two kinds had a hand in counts for both."""
    counts: Counter[str] = Counter()
    for edit in item.result.edits:
        counts.update({cleaner.shelf.rule(rule).head.kind for rule in edit.rules})
    return counts


def ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    """The most frequent first, and what is as frequent by its name."""
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def in_words(counts: Counter[str]) -> list[tuple[str, int]]:
    """Kinds of damage by what people call them; the most frequent first."""
    named: Counter[str] = Counter()
    for kind, count in counts.items():
        named[DAMAGE[kind][1] if kind in DAMAGE else kind.replace("-", " ")] += count
    one = {many: single for single, many in DAMAGE.values()}
    return [(one.get(name, name) if count == 1 else name, count) for name, count in ranked(named)]


def percent(sure: float) -> str:
    """A probability for people; nothing is certain."""
    return f"{min(sure, 0.99):.0%}" if sure <= 0.99 else "more than 99%"


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
        if found.source is not None and found.translated:
            self.sources[found.source] += 1
        self.damage.update(by_kind(item, cleaner))


def rows(table: list[Row]) -> Iterator[str]:
    """A table, a line a file: how many of its texts are translated, from where, and the damage."""
    if not table:
        return
    cells = [("FILE", "TRANSLATED", "FROM", "DAMAGE")]
    for row in table:
        sources = ", ".join(named(tag) for tag, _ in ranked(row.sources)[:3])
        damage = in_words(row.damage)
        told = ", ".join(f"{count} {name}" for name, count in damage[:4]) + (f", and {more} more" if (more := sum(n for _, n in damage[4:])) else "")
        whether = f"{row.translated} of {row.records}" if row.records > 1 else "yes" if row.translated else "no"
        cells.append((row.file, whether, sources or "-", told or "none"))
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
        "kinds": dict(ranked(by_kind(item, cleaner))),
        "findings": [finding.as_dict() for finding in item.result.findings],
    }


def told(item: Cleaned, style: Style, cleaner: Cleaner) -> Iterator[str]:
    """The diagnosis of one record, in plain words."""
    found = _found(item)
    piece = f", from line {item.record.line}" if item.record.in_lines and item.record.number > 1 else ""
    yield style.bold(style.place(f"{item.label}{piece}"))
    language = f"{named(found.target)} ({BY[found.target_by]})" if found.target else "Language unknown (too little text, or mixed)"
    yield f"  {language}; {verdict(found)}."
    if found.clues:
        shown: dict[str, list[str]] = {}
        for clue in found.clues[:MOST]:
            texts = shown.setdefault(CLUE.get(clue.kind, clue.kind), [])
            if clue.kind != "sign":  # which stand below, with the rule that saw them
                texts.append(brief(clue.text))
        parts = [f"{kind} ({', '.join(texts)})" if texts else kind for kind, texts in shown.items()]
        yield f"  {named(found.source or '')} by: {'; '.join(parts)}."
    if found.damage:
        yield f"  Damage: {'; '.join(f'{count} {name}' for name, count in in_words(by_kind(item, cleaner)))}."
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


def verdict(found: Diagnosis) -> str:
    """Whether the text is translated, from which language, and how sure or who said so."""
    source = named(found.source) if found.source is not None else ""
    by = BY.get(found.source_by) or f"{percent(found.source_confidence)} sure"
    if not found.translated:
        if found.translated_by == "caller":
            return "not translated (as you said)"
        if not found.signs and not source:
            return "no sign that it was translated"
        seen = "signs of translation" if found.signs else "signs of translation elsewhere on its page"
        return f"{seen}, but too few to act on them" + (f"; if it was translated, then probably from {source} ({by})" if source else "")
    known = BY.get(found.translated_by) or f"{percent(found.confidence)} sure"
    if not source:
        return f"machine-translated ({known}) from a language that does not show"
    if known == by:
        return f"machine-translated from {source} ({by})"
    return f"machine-translated ({known}) from {source} ({by})"


def named(tag: str) -> str:
    """A language by its English name; an unknown one by its tag."""
    from cleanup.languages import language

    try:
        return language(tag).name
    except ValueError:
        return tag
