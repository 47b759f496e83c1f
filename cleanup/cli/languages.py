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
@click.argument("tag")
def show(tag: str) -> None:
    """What there is for a language, part by part, and what is missing: see docs/add-a-language.md."""
    if tag not in LANGUAGES:
        raise click.UsageError(f"{tag}: one of {', '.join(sorted(LANGUAGES))}; a new one is named in cleanup/languages/__init__.py.")
    for part, there in _parts(tag):
        click.echo(f"{part:22} {there or '-'}")


def _parts(tag: str) -> Iterator[tuple[str, str]]:
    """Each part of a language: its name, and what there is of it, or nothing."""
    from cleanup.languages.homelands import SOURCES, homeland
    from cleanup.lexicon import hot_words, lexicon
    from cleanup.lexicon.seams import SEAMS
    from cleanup.names.gazetteer import LANGUAGES as TABLED
    from cleanup.rule import Status
    from cleanup.shelf import open_shelf

    known, listed = language(tag), lexicon(tag)
    yield "file", f"{known.name}, {known.native}, {known.script}; {len(known.function_words)} small words; quotes {' '.join(known.quotes)}"
    yield "word list", "" if listed is None else f"{len(listed):,} words, {len(hot_words(tag)):,} of them hot"
    yield "seams", "counted" if tag in SEAMS else ""
    home = homeland(tag) if tag in SOURCES else None
    yield (
        "homeland",
        "" if home is None else f"{len(home.country | home.home | home.given)} words, {len(home.endings)} endings, {' '.join(home.domains)}",
    )
    yield "column of names", "yes" if tag in TABLED else ""
    packs: dict[str, list[int]] = {}
    for rule in open_shelf().rules:
        if tag in (rule.head.target, rule.head.source):
            counts = packs.setdefault(rule.head.pack, [0, 0])
            counts[rule.head.status is Status.TRIAL] += 1
    for pack in (tag, f"{tag}-en", f"en-{tag}"):
        packs.setdefault(pack, [0, 0])
    for pack, (stable, trial) in sorted(packs.items()):
        yield f"rules/{pack}", f"{stable} stable, {trial} on trial" if stable or trial else ""
    yield from _of_corpus(tag)


def _of_corpus(tag: str) -> Iterator[tuple[str, str]]:
    from cleanup.corpus import records

    try:
        keep, mend = records("keep"), records("mend")
    except FileNotFoundError:
        yield "corpus", "comes with a checkout"
        return
    yield f"corpus/keep/{tag}", _counted(sum(record.target == tag for record in keep))
    for folder in sorted({record.folder for record in mend if tag in (record.source, record.target)} | {f"{tag}-en", f"en-{tag}"}):
        yield f"corpus/mend/{folder}", _counted(sum(record.folder == folder for record in mend))


def _counted(number: int) -> str:
    return f"{number} records" if number else ""


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
