"""How a run ends: the exit code, and errors in words for people.

0 nothing to do, or done; 1 something was found; 2 bad usage, configuration or rule file, or an input that could not be read; 130 interrupted;
141 the reader of our output went away (as `cat` has it).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
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
            _drop_output()
            name = f"{error.filename}: " if error.filename else "<stdout>: "
            tell(f"{name}{error.strerror or error}")
            return BAD
        except ValueError as error:
            from cleanup.config import ConfigError
            from cleanup.rulefile.problems import RuleFileError

            if isinstance(error, RuleFileError):
                for problem in error.problems:
                    tell(str(problem))
                return BAD
            if isinstance(error, ConfigError):
                tell(str(error))
                return BAD
            return _stumbled()
        except Exception as error:
            from cleanup.files.record import InputError

            if isinstance(error, InputError):
                tell(str(error))
                return BAD
            return _stumbled()
    except BrokenPipeError:  # stderr is gone too
        return PIPE


def _drop_output() -> None:
    """What is left in the buffer cannot be written; without this Python would try again at its end, and complain."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stumbled() -> int:
    """An error of ours: everything that helps to find it, and not the exit code of "something was found"."""
    import traceback

    traceback.print_exc()
    tell("this is a mistake in the program; please report it with the lines above")
    return BAD


def fill_streams() -> None:
    """Give the program streams where it was started with some closed (`>&-`).

    No file that we open may take their place. What is said on a closed stderr is lost; what is written to a closed stdout is an error.
    """
    while (handle := os.open(os.devnull, os.O_RDONLY)) <= 2:  # it takes the lowest number that is free
        pass
    os.close(handle)
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115  # opened to be read: writing fails
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115


def stop(number: int, frame: Any) -> None:
    """What to do when we are asked to end: leave in good order, so that no half-written file stays behind."""
    raise SystemExit(128 + number)


def tell(message: str) -> None:
    """An error, on stderr."""
    click.echo(f"{click.style('error:', fg='red', bold=True) if _coloured() else 'error:'} {message}", err=True)


def _coloured() -> bool:
    return sys.stderr.isatty() and "NO_COLOR" not in os.environ
