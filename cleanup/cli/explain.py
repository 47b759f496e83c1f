"""cleanup explain: a rule, in words."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cleanup.cli.diagnose import named
from cleanup.cli.options import coloured, settings_options, settled
from cleanup.report.shown import visible
from cleanup.report.style import Style
from cleanup.rule import Door, Evidence, Rule, Status
from cleanup.rulefile.examples import LINE_BREAK
from cleanup.shelf import Shelf, UnknownRule, open_shelf

DOORS = {
    Door.ALWAYS: "in every text of its language",
    Door.TRANSLATED: "only in text that is machine-translated (you say so, or the text shows it)",
    Door.PAIR: "only in text translated from this source (you say so, or the text shows it)",
}
SAFETIES = {
    "safe": "safe: the meaning cannot change",
    "likely": "likely: right but for rare cases; --careful leaves it out",
    "guess": "a guess: shown as held back, applied only with --bold",
}
STATUSES = {
    Status.TRIAL: "on trial: runs only with --trial",
    Status.STABLE: "stable",
    Status.RETIRED: "retired: never runs",
}


@click.command()
@click.argument("rule")
@settings_options("rules", "color")
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", help="How to report.")
@click.pass_context
def command(ctx: click.Context, /, rule: str, output_format: str, **flags: Any) -> None:
    """What RULE means and why, when it runs, and its examples."""
    settings = settled(flags)
    shelf = open_shelf(tuple(map(Path, settings["rules"])))
    found = rule_of(shelf, rule)
    if output_format == "json":
        from cleanup.report.jsonform import dumped

        click.echo(dumped(as_dict(found), indent=2))
        return
    for line in told(shelf, found, Style(coloured(settings["color"], sys.stdout))):
        click.echo(line, color=True)


def rule_of(shelf: Shelf, id_: str) -> Rule:
    """The rule of this id. UsageError with the nearest one otherwise."""
    try:
        return shelf.rule(id_)
    except UnknownRule as error:
        raise click.UsageError(_stopped(str(error)) + " `cleanup rules list` shows them all.") from None


def _stopped(text: str) -> str:
    return text if text.endswith("?") else f"{text}."


def direction(rule: Rule) -> str:
    """For which texts a rule is, in words."""
    target, source = rule.head.target, rule.head.source
    if target is None:
        return "texts in any language"
    into = f"{named(target)} texts"
    return into if source is None else f"{into} translated from {named(source)}"


def as_dict(rule: Rule) -> dict[str, Any]:
    """The rule's JSON form."""
    head = rule.head
    return {
        "rule": head.id,
        "kind": head.kind,
        "pack": head.pack,
        "target": head.target,
        "source": head.source,
        "opens": str(head.opens),
        "safety": str(head.safety),
        "status": str(head.status),
        "evidence": str(head.evidence),
        "may_change": sorted(head.may_change),
        "why": head.why,
        "place": None if head.place is None else str(head.place),
        "ours": head.ours,
        "fixes": [[pair.before, pair.after] for pair in head.fixes],
        "keeps": list(head.keeps),
        "known_gaps": [[pair.before, pair.after] for pair in head.known_gaps],
    }


def told(shelf: Shelf, rule: Rule, style: Style) -> Iterator[str]:
    """The rule in words, line by line."""
    head = rule.head
    yield style.bold(style.rule(head.id))
    yield f"  {head.why}"
    yield ""
    yield f"  for      {direction(rule)}"
    yield f"  runs     {DOORS[head.opens]}"
    yield f"  safety   {SAFETIES[str(head.safety)]}"
    yield f"  status   {STATUSES[head.status]}"
    if head.evidence is not Evidence.NO:
        strength = "strong: opens the rules for translated text" if head.evidence is Evidence.STRONG else "weak: only told"
        yield f"  evidence {strength}"
    if head.may_change:
        yield f"  may also change {', '.join(sorted(head.may_change))}, which other rules leave alone"
    what = (sys.modules[type(rule).__module__].__doc__ or "").strip().split("\n", 1)[0].removeprefix(f"{head.kind}: ").rstrip(".")
    yield f"  kind     {style.bold(head.kind)}{f': {what}' if what else ''}"
    yield f"  written  {head.place}{'' if head.ours else ' (yours)'}"
    raw = shelf.raws.get(rule.id)
    fields = {} if raw is None else raw.fields
    for name, value in fields.items():
        text = value if isinstance(value, str) else "; ".join(f"{key}: {' '.join(words.split())}" for key, words in value.items())
        text = " ".join(text.split())
        yield f"  {name:<8} {text if len(text) <= 160 else text[:157] + ' …'}"
    if head.fixes:
        yield ""
        yield style.bold("Repairs")
        for pair in head.fixes:
            yield f"  {style.removed('-') if style.on else '-'} {line(pair.before)}"
            yield f"  {style.added('+') if style.on else '+'} {line(pair.after)}"
    if head.keeps:
        yield style.bold("Leaves alone")
        for keep in head.keeps:
            yield f"  = {line(keep)}"
    if head.known_gaps:
        yield style.bold("Does not manage yet")
        for pair in head.known_gaps:
            yield f"  ? {line(pair.before)}"


def line(text: str) -> str:
    """An example in one line, as editors write it."""
    return visible(text.replace("\n", LINE_BREAK))
