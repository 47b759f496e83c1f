"""cleanup models: the translation models on this machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from cleanup.translate import models

Answer = TypeVar("Answer")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def command() -> None:
    """List, add and remove translation models (Argos packages).

    They lie where argostranslate keeps them: ARGOS_PACKAGES_DIR, else argos-translate/packages in your data folder. Nothing is ever downloaded:
    get a file by hand and add it.
    """


def _asked(ask: Callable[[], Answer]) -> Answer:
    try:
        return ask()
    except models.ModelError as error:
        raise click.ClickException(str(error)) from None


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def list_(as_json: bool) -> None:
    """The models, and what lies among them and is none."""
    found, odd = models.installed()
    for model in found:
        if as_json:
            row = {"pair": model.pair, "version": model.version, "name": model.name, "folder": str(model.folder), "bytes": model.size}
            click.echo(json.dumps(row, ensure_ascii=False))
        else:
            click.echo(f"{model.pair:8} {model.version:6} {model.size / 1e6:7.1f} MB  {model.name}")
    if not found:
        click.echo(f"no models in {models.home()}; get an .argosmodel file by hand from {models.WHERE} and add it: cleanup models add FILE", err=True)
    for line in odd:
        click.echo(f"passed over: {line}", err=True)


@command.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
def add(files: tuple[str, ...]) -> None:
    """Unpack model files (.argosmodel) that you got by hand. Each appears whole or not at all."""
    for file in files:
        model = _asked(lambda file=file: models.add(Path(file)))  # type: ignore[misc]
        click.echo(f"added {model.pair} {model.version}: {model.folder}")


@command.command()
@click.argument("names", nargs=-1, required=True, metavar="MODEL…")
def remove(names: tuple[str, ...]) -> None:
    """Delete models, by their names or pairs (pl-en)."""
    for name in names:
        model = _asked(lambda name=name: models.remove(name))  # type: ignore[misc]
        click.echo(f"removed {model.pair} {model.version}: {model.folder}")
