"""cleanup rules new: begin a rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cleanup.cli.options import settings_options, settled
from cleanup.forms import Form, Shape, forms, near
from cleanup.lazy import lazy
from cleanup.rulefile.packs import languages_of
from cleanup.rulefile.problems import RuleFileError
from cleanup.shelf import open_shelf

_ID = lazy(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_TOPIC = lazy(r"[A-Za-z0-9][\w-]*")


@click.command("new")
@click.argument("topic", metavar="PACK/TOPIC")
@click.argument("rule", metavar="RULE-ID")
@click.option("--kind", default="phrase", metavar="KIND", help="What the rule can do (phrase).")
@settings_options("rules")
def command(topic: str, rule: str, kind: str, **flags: Any) -> None:
    """Write the skeleton of a rule into rules/PACK/TOPIC.yaml, or into the file or folder that --rules names.

    PACK says for which languages: en (into English), pl-en (from Polish into English), any. TOPIC is the file.
    """
    from cleanup.kinds import KINDS

    settings = settled(flags)
    pack, slash, name = topic.partition("/")
    if not slash or not _TOPIC.fullmatch(name.removesuffix(".yaml")):
        raise click.UsageError(f"“{topic}” reads like no PACK/TOPIC; write, for example, pl-en/leftovers.")
    try:
        languages_of(pack)
    except ValueError as error:
        raise click.UsageError(f"{error}.") from None
    if not _ID.fullmatch(rule):
        raise click.UsageError(f"“{rule}” is no id; ids are small letters, figures and hyphens, such as leftover-oraz.")
    if kind not in KINDS:
        raise click.UsageError(f"There is no kind “{kind}”{near(kind, list(KINDS))}; there are {', '.join(sorted(KINDS))}.")
    path = _path(settings["rules"], pack, name.removesuffix(".yaml"))
    if taken := _place_of(rule, settings["rules"], path):
        raise click.UsageError(f"The rule {rule} is there already ({taken}); give this one another id.")
    old = path.read_bytes() if path.exists() else b""
    text = "\n".join(skeleton(rule, kind, forms(KINDS[kind]).values(), pack)) + "\n"
    gap = b"" if not old else b"\n" if old.endswith(b"\n") else b"\n\n"
    from cleanup.files.atomic import Replacement

    path.parent.mkdir(parents=True, exist_ok=True)
    with Replacement(path, path.stat() if old else None) as new:
        new.stream.write(old + gap + text.encode())
        new.commit()
    line = (old + gap).count(b"\n") + 1
    click.echo(f"{path}:{line}: {rule} is begun. Now:")
    click.echo("  1. replace every … : the damaged sentence above, the repaired one below it, then sentences that must stay;")
    click.echo(f"  2. cleanup rules check {path}")
    click.echo(f"  3. cleanup rules try {rule} --rules {path}")


def _path(named: tuple[str, ...], pack: str, topic: str) -> Path:
    if not named:
        return Path("rules") / pack / f"{topic}.yaml"
    given = Path(named[-1])
    if given.suffix in (".yaml", ".yml"):
        return given
    return (given if given.name == pack else given / pack) / f"{topic}.yaml"


def _place_of(rule: str, named: tuple[str, ...], path: Path) -> str | None:
    """Where a rule of this id stands: on our shelf, or in the file that is written to."""
    if path.exists() and (match := re.search(rf"^- rule:\s*{re.escape(rule)}\s*$", path.read_text("utf-8", "replace"), re.M)):
        return f"{path}:{path.read_text('utf-8', 'replace').count(chr(10), 0, match.start()) + 1}"
    try:
        found = open_shelf().rule(rule)
    except (KeyError, RuleFileError):
        return None
    return str(found.head.place)


def skeleton(rule: str, kind: str, fields: Any, pack: str) -> Iterator[str]:
    """The entry, line by line. What is to be filled in is “…”."""
    _, source = languages_of(pack)
    yield f"- rule: {rule}"
    yield f"  kind: {kind}"
    yield f"  opens: {'pair' if source else 'translated'}"
    yield "  safety: likely"
    yield "  status: trial"
    yield "  why: …"
    for form in fields:
        if form.help:
            yield f"  # {form.help}"
        yield from _field(form)
    yield "  # The damaged sentence, and below it the repaired one; an empty line before the next two."
    yield "  fixes: |"
    yield "    …"
    yield "    …"
    yield "  # Sentences that look like the damage and must stay: two at least."
    yield "  keeps: |"
    yield "    …"
    yield "    …"


def _field(form: Form) -> Iterator[str]:
    mark = "  " if form.required else "  # "
    if form.shape is Shape.PAIRS:
        yield f"{mark}{form.name}: |"
        yield f"{mark}  … => …"
    elif form.shape is Shape.KEYED:
        yield f"{mark}{form.name}:"
        yield f"{mark}  …: …"
    else:
        yield f"{mark}{form.name}: …"
