"""Options that several commands share, made from the table of settings."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

from cleanup.config import BY_NAME, Setting, Settings, settle

Command = TypeVar("Command", bound=Callable[..., Any])

CLEANING = (
    "target",
    "source",
    "translated",
    "trial",
    "select",
    "ignore",
    "rules",
    "house-style",
    "keep",
    "teasers",
    "max-share",
    "untranslated",
)
READING = ("format", "column", "target-column", "source-lang-column", "original-column", "page-column", "site-column", "id-column", "encoding")
SHORT_LEVELS = ("careful", "bold")


def _words(context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.strip() for given in value for word in given.split(",") if word.strip())


def option(setting: Setting) -> Callable[[Command], Command]:
    """The flag of a setting. It has no default, so that we see whether it was given."""
    told: dict[str, Any] = {"help": setting.help, "default": None}
    flag = f"--{setting.name}"
    if setting.shape == "flag":
        told["is_flag"] = True
    elif setting.shape == "words":
        told.update(multiple=True, metavar=setting.metavar, callback=_words)
    elif setting.shape == "paths":
        told.update(multiple=True, metavar=setting.metavar)
    elif setting.shape == "choice":
        told["type"] = click.Choice(setting.choices)
    elif setting.shape == "count":
        told.update(type=int, metavar=setting.metavar)
    elif setting.shape == "share":
        told.update(type=float, metavar=setting.metavar)
    else:
        told["metavar"] = setting.metavar
    return click.option(flag, setting.key, **told)


def settings_options(*names: str) -> Callable[[Command], Command]:
    """The flags of these settings, in this order."""

    def decorate(command: Command) -> Command:
        for name in reversed(names):
            command = option(BY_NAME[name])(command)
        return command

    return decorate


def cleaning_options(command: Command) -> Command:
    """What decides which rules run: --target … --max-share, and --careful and --bold."""
    command = click.option("--bold", is_flag=True, help="Apply guesses too.")(command)
    command = click.option("--careful", is_flag=True, help="Apply only what cannot change the meaning.")(command)
    return settings_options(*CLEANING)(command)


def settled(flags: Mapping[str, Any]) -> Settings:
    """The settings of a run, from its flags and all other places."""
    given = {key.replace("_", "-"): value for key, value in flags.items()}
    careful, bold = given.get("careful"), given.get("bold")
    if careful and bold:
        raise click.UsageError("--careful and --bold want the opposite; give one of them.")
    if careful or bold:
        given["level"] = "careful" if careful else "bold"
    return settle(given)


def coloured(choice: str, stream: Any) -> bool:
    """Whether to colour what goes to this stream: --color, then NO_COLOR and FORCE_COLOR, then whether a person watches."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return bool(stream.isatty()) and os.environ.get("TERM") != "dumb"


def room(stream: Any) -> int:
    """How many characters a line may have there: the terminal's width, else as many as it takes."""
    if not stream.isatty():
        return 10_000
    import shutil

    return shutil.get_terminal_size((100, 24)).columns
