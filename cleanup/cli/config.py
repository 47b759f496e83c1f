"""cleanup config: the settings, and where each came from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cleanup.config import FILE, SETTINGS, Setting, settle
from cleanup.report.jsonform import dumped


@click.group("config")
def command() -> None:
    """The settings: flags, then CLEANUP_*, then cleanup.toml, then [tool.cleanup] in pyproject.toml, then the defaults."""


@command.command("show")
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", help="How to show them.")
def show(output_format: str) -> None:
    """All settings as they are here, and where each came from."""
    found = settle().values_with_origin
    if output_format == "json":
        told = {name: {"value": given.value, "from": given.origin} for name, given in found.items()}
        click.echo(dumped(told, indent=2))
        return
    values = {name: _toml(given.value) if given.value is not None else "(not set)" for name, given in found.items()}
    names, width = max(map(len, values)), min(40, max(map(len, values.values())))
    for name, given in found.items():
        click.echo(f"{name:<{names}}  {values[name]:<{width}}  {given.origin}")


@command.command("init")
def init() -> None:
    """Write a cleanup.toml with every setting as a comment into this folder."""
    path = Path(FILE)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write("\n".join(_template()) + "\n")
    except FileExistsError:
        raise click.ClickException(f"{path.absolute()}: is there already; edit it, or move it away") from None
    click.echo(f"{path.absolute()}: written; take the # away before what you want to set")


def _template() -> Iterator[str]:
    yield "# Settings of `cleanup` for this folder and those in it. `cleanup config show` says what is in force."
    for setting in SETTINGS:
        yield ""
        choices = f" One of: {', '.join(setting.choices)}." if setting.choices else ""
        yield f"# {setting.help.replace('`', '')}{choices}"
        yield f"# {setting.name} = {_toml(_example(setting))}"


def _example(setting: Setting) -> Any:
    if setting.default not in (None, ()):
        return setting.default
    if setting.choices:
        return setting.choices[0]
    return {
        "target": "en",
        "source": "pl",
        "select": ["fused-words"],
        "ignore": ["leftover-i"],
        "rules": ["rules"],
        "keep": ["Pieskow Street"],
        "max-changes": 500,
        "target-column": "lang",
        "source-lang-column": "from",
        "original-column": "source_text",
        "page-column": "url",
        "site-column": "site",
        "id-column": "id",
        "encoding": "utf-8",
    }.get(setting.name, setting.default)


def _toml(value: Any) -> str:
    """A value as TOML has it. For texts, lists, numbers and truth values that is JSON."""
    return dumped(list(value) if isinstance(value, tuple) else value)
