"""The command line: one file per command, imported when it is called."""

from __future__ import annotations

import sys
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import click

from cleanup import __version__

COMMANDS = {  # name -> module and what it does, so that help needs no import
    "fix": ("cleanup.cli.fix", "Repair texts: one input to stdout; several need -w or -o."),
    "check": ("cleanup.cli.check", "Report only what would be repaired; exit 1 where something would."),
    "diagnose": ("cleanup.cli.diagnose", "Translated? From what? Damaged how? With the evidence."),
    "explain": ("cleanup.cli.explain", "What a rule means and why, with its examples."),
    "rules": ("cleanup.cli.rules", "List, write, check and try rules."),
    "names": ("cleanup.cli.names", "Look up, match, cluster and import names."),
    "translate": ("cleanup.cli.translate", "Translate texts with models on this machine, clean at once."),
    "models": ("cleanup.cli.models", "List, add and remove translation models."),
    "languages": ("cleanup.cli.languages", "What is known of languages, and how to learn more from a corpus."),
    "score": ("cleanup.cli.score", "Precision, recall and harm on the corpus."),
    "config": ("cleanup.cli.config", "The settings, and where each came from."),
    "completion": ("cleanup.cli.completion", "Completion for bash, zsh or fish."),
}


class Lazy(click.Group):
    """A group whose commands are imported when they are called, and whose wrong names get a suggestion."""

    def __init__(self, *arguments: Any, modules: dict[str, tuple[str, str]], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._modules:
            return None
        command: click.Command = import_module(self._modules[cmd_name][0]).command
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in self._modules and not name.startswith("-"):
            from cleanup.forms import near

            ctx.fail(f"There is no command “{name}”{near(name, list(self._modules))}.")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, told) for name, (_, told) in self._modules.items()])


CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(cls=Lazy, modules=COMMANDS, context_settings=CONTEXT)
@click.version_option(__version__, prog_name="cleanup")
def cli() -> None:
    """Repair what machine translation does to text.

    \b
      cleanup fix page.txt            the repaired text to the screen
      cleanup fix --diff page.txt     what would change, and why
      cleanup fix -w *.txt            the files themselves
      cleanup explain leftover-i      what a rule is about
    """


def main() -> None:
    """The program. Never raises: ends with an exit code."""
    import gc
    import signal

    from cleanup.cli.ending import ended, fill_streams, stop

    fill_streams()
    signal.signal(signal.SIGTERM, stop)
    if isinstance(sys.stdout, TextIOWrapper):  # what the terminal cannot show is spelt out, never fatal
        sys.stdout.reconfigure(errors="backslashreplace")
    code = ended(lambda: cli.main(standalone_mode=False, prog_name="cleanup"))
    gc.freeze()  # what is left is given back with the process; looking through it first takes longer than an article
    sys.exit(code)
