"""cleanup languages: what is known of languages, and how a list grows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from cleanup.cli.ending import BAD, tell
from cleanup.cli.inputs import gathered
from cleanup.files.record import InputError
from cleanup.languages import LANGUAGES, language

LITTLE = 200_000  # characters; from less, chance decides


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def command() -> None:
    """What is known of languages, and how to learn more from a corpus."""


@command.command("list")
def list_() -> None:
    """The languages that are known."""
    for tag in sorted(LANGUAGES):
        known = language(tag)
        click.echo(f"{tag}  {known.name:12} {known.native:14} {len(known.function_words):4} small words  {len(known.abbreviations):4} abbreviations")


@command.command()
@click.argument("paths", nargs=-1, metavar="[FILES|-]")
@click.option("--target", metavar="TAG", help="The language of the files; words that its list has are marked.")
@click.option("--new", is_flag=True, help="Only words that the list does not have.")
@click.option("--encoding", metavar="NAME", help="Encoding of the files (UTF-8).")
@click.pass_context
def abbreviations(ctx: click.Context, paths: tuple[str, ...], target: str | None, new: bool, encoding: str | None) -> None:
    """Words of a corpus that behave like abbreviations, the surest first, for a person to read.

    Found by the trainer of nltk's Punkt, which needs no list: an abbreviation stands before a full stop far more often than chance would have
    it. Some of what it names are none; nothing is written.
    """
    from cleanup.files.text import records
    from cleanup.sentences import abbreviations as found

    if target is not None and target not in LANGUAGES:
        raise click.UsageError(f"--target {target}: one of {', '.join(sorted(LANGUAGES))}.")
    seen: dict[str, Any] = {"characters": 0, "code": 0}

    def texts() -> Iterator[str]:
        for source in gathered(paths, None, "languages abbreviations"):
            try:
                with source.open() as stream:
                    for record in records(stream, source.name, encoding):
                        if record.text:
                            seen["characters"] += len(record.text)
                            yield record.text
            except InputError as error:
                tell(str(error))
                seen["code"] = BAD

    for word, score, known in found(texts(), target):
        if not (new and known):
            click.echo(f"{word}\t{score:.1f}" + ("\tknown" if known else ""))
    if seen["characters"] < LITTLE:
        click.echo(f"the files hold {seen['characters']:,} characters; with fewer than {LITTLE:,}, chance decides much of this", err=True)
    ctx.exit(seen["code"])
