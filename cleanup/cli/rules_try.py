"""cleanup rules try: every hit of a rule, in its context."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cleanup.cli.inputs import Input
from cleanup.cli.options import coloured, settings_options, settled
from cleanup.edit import Edit, Safety
from cleanup.files.formats import format_of, records
from cleanup.files.record import Columns, InputError
from cleanup.pipeline import Options, Pipeline
from cleanup.report.cleaned import Lines
from cleanup.report.shown import visible
from cleanup.report.style import Style
from cleanup.result import Result
from cleanup.rule import Rule
from cleanup.shelf import Shelf, open_shelf

AROUND = 48  # characters of context on either side
Hit = tuple[str, Result, Edit]


@click.command("try")
@click.argument("rule")
@click.option(
    "--on",
    "paths",
    multiple=True,
    metavar="PATH",
    help="Files to try it on; without: the corpus of the checkout.",
)
@click.option("--most", default=200, metavar="N", help="Show this many hits of each sort (200).")
@settings_options("rules", "format", "column", "encoding", "color")
@click.pass_context
def command(ctx: click.Context, /, rule: str, paths: tuple[str, ...], most: int, **flags: Any) -> None:
    """Every hit of RULE in the corpus or in files of yours, as if all its doors were open.

    Good text stands first: a hit there is harm, or needs a good reason.
    """
    from cleanup.cli.explain import rule_of

    settings = settled(flags)
    shelf = open_shelf(tuple(map(Path, settings["rules"])))
    found = rule_of(shelf, rule)
    alone = Alone(shelf, found)
    style = Style(coloured(settings["color"], sys.stdout))
    if paths:
        hits = list(_on_files(alone, paths, settings))
        _show(f"in {len(paths)} file{'s' * (len(paths) != 1)}", hits, most, style)
        return
    good, damaged = list(_on_corpus(alone, "keep")), list(_on_corpus(alone, "mend"))
    _show("in good text (there should be none)", good, most, style)
    _show("in damaged text", damaged, most, style)


class Alone:
    """One rule, and nothing else but what says to leave things alone; everything it would do is done."""

    def __init__(self, shelf: Shelf, rule: Rule) -> None:
        rules = [r for r in shelf.rules if r is rule or (r.NAME == "leave-alone" and r.head.target in (None, rule.head.target))]
        self._shelf = shelf.part(rules)
        self.rule = rule
        self._pipelines: dict[str | None, Pipeline] = {}

    def run(self, text: str, target: str | None) -> Result | None:
        """None for a text in a language that the rule is not for."""
        own = self.rule.head.target
        if own is not None and target is not None and target != own:
            return None
        language = own or target
        if language not in self._pipelines:
            options = Options(
                language,
                self.rule.head.source,
                translated=True,
                level=Safety.GUESS,
                trial=True,
                max_share=1.0,
            )
            self._pipelines[language] = Pipeline(self._shelf, options)
        return self._pipelines[language].run(text)


def _on_corpus(alone: Alone, shelf: Any) -> Iterator[Hit]:
    from cleanup.corpus import CorpusError
    from cleanup.corpus import records as corpus_records

    try:
        found = corpus_records(shelf)
    except FileNotFoundError as error:
        raise click.ClickException(f"{error}; name files to try the rule on: --on page.txt") from None
    except CorpusError as error:
        raise click.ClickException(str(error)) from None
    source = alone.rule.head.source
    for record in found:
        if source is not None and record.source not in (None, source):
            continue
        result = alone.run(record.damaged, record.target)
        for edit in result.edits if result is not None else ():
            yield f"corpus/{record.id}", result, edit  # type: ignore[misc]


def _on_files(alone: Alone, paths: tuple[str, ...], settings: Any) -> Iterator[Hit]:
    for name in paths:
        source = Input("<stdin>" if name == "-" else name, None if name == "-" else Path(name))
        try:
            with source.open() as stream:
                for record in records(
                    stream,
                    source.name,
                    format_of(source.name, settings["format"]),
                    Columns(settings["column"]),
                    settings["encoding"],
                ):
                    if record.text is None:
                        continue
                    result = alone.run(record.text, None)
                    assert result is not None
                    lines = Lines(result.original)
                    for edit in result.edits:
                        line = record.line + (lines.number(edit.start) if record.in_lines else 0)
                        yield f"{source.name}:{line}", result, edit
        except InputError as error:
            raise click.ClickException(str(error)) from None


def _show(title: str, hits: list[Hit], most: int, style: Style) -> None:
    click.echo(style.bold(f"{len(hits)} hit{'s' * (len(hits) != 1)} {title}"), color=True)
    for place, result, edit in hits[:most]:
        text = result.original
        before = visible(text[max(0, edit.start - AROUND) : edit.start])
        after = visible(text[edit.end : edit.end + AROUND])
        if style.on:
            change = style.removed(visible(edit.before)) + style.added(visible(edit.after))
        else:
            change = (f"[-{visible(edit.before)}-]" if edit.before else "") + (f"{{+{visible(edit.after)}+}}" if edit.after else "")
        click.echo(
            f"  {style.place(place)}  {'…' if edit.start > AROUND else ''}{before}{change}{after}{'…' if edit.end + AROUND < len(text) else ''}",
            color=True,
        )
    if len(hits) > most:
        click.echo(f"  and {len(hits) - most} more; --most {len(hits)} shows all")
