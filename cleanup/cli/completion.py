"""cleanup completion: completion for a shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

SHELLS = ("bash", "zsh", "fish")
WHERE = {
    "bash": "cleanup completion bash > ~/.local/share/bash-completion/completions/cleanup",
    "zsh": 'cleanup completion zsh > "${fpath[1]}/_cleanup"',
    "fish": "cleanup completion fish > ~/.config/fish/completions/cleanup.fish",
}


@click.command(epilog="\b\n" + "\n".join(WHERE.values()))
@click.argument("shell", type=click.Choice(SHELLS))
def command(shell: str) -> None:
    """Write the completion of SHELL to stdout; put it where the shell looks."""
    from cleanup.cli import cli

    found = get_completion_class(shell)
    assert found is not None  # click has all three
    click.echo(found(cli, {}, "cleanup", "_CLEANUP_COMPLETE").source())
