"""How a run ends: the exit code, and errors in words for people.

0 nothing to do, or done; 1 something was found; 2 bad usage, configuration or rule file, or an input that could not be read; 130 interrupted;
141 the reader of our output went away (as `cat` has it).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

import click

OK, FOUND, BAD, INTERRUPTED, PIPE = 0, 1, 2, 130, 141


def ended(run: Callable[[], Any]) -> int:
    """Run, and give the exit code."""
    try:
        try:
            code = run()
            sys.stdout.flush()
            return code if isinstance(code, int) else OK
        except BrokenPipeError:
            # What is left in the buffer has no reader; without this Python would complain about it at its end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return PIPE
        except click.exceptions.Exit as error:
            return error.exit_code
        except (click.Abort, KeyboardInterrupt):
            click.echo("\ninterrupted", err=True)
            return INTERRUPTED
        except click.UsageError as error:
            error.show()
            return BAD
        except click.ClickException as error:
            tell(error.format_message())
            return BAD
        except OSError as error:
            name = f"{error.filename}: " if error.filename else ""
            tell(f"{name}{error.strerror or error}")
            return BAD
        except ValueError as error:
            from cleanup.config import ConfigError
            from cleanup.rulefile import RuleFileError

            if isinstance(error, RuleFileError):
                for problem in error.problems:
                    tell(str(problem))
                return BAD
            if isinstance(error, ConfigError):
                tell(str(error))
                return BAD
            return _stumbled()
        except Exception:
            return _stumbled()
    except BrokenPipeError:  # stderr is gone too
        return PIPE


def _stumbled() -> int:
    """An error of ours: everything that helps to find it, and not the exit code of "something was found"."""
    import traceback

    traceback.print_exc()
    tell("this is a mistake in the program; please report it with the lines above")
    return BAD


def stop(number: int, frame: Any) -> None:
    """What to do when we are asked to end: leave in good order, so that no half-written file stays behind."""
    raise SystemExit(128 + number)


def tell(message: str) -> None:
    """An error, on stderr."""
    click.echo(f"{click.style('error:', fg='red', bold=True) if _coloured() else 'error:'} {message}", err=True)


def _coloured() -> bool:
    return sys.stderr.isatty() and "NO_COLOR" not in os.environ
