"""cleanup names match: pairs as arguments and on stdin, and what is refused."""

from __future__ import annotations

import pytest
from conftest import Run


def test_two_spellings_on_the_command_line(cli: Run) -> None:
    done = cli("names", "match", "Dmitrij Pieskow", "Dmitry Peskov")
    assert done.returncode == 0, done.stderr
    first, systems = done.stdout.decode().rstrip("\n").split("\t")
    assert first == "same"
    assert systems.startswith("pl = ") and " en " in systems


def test_pairs_on_stdin_give_a_line_each_in_order(cli: Run) -> None:
    done = cli("names", "match", "-", stdin=b"Pieskow\tPeskov\r\n\nOrlov\tOrlova\nLi\tLee\n")
    assert done.returncode == 0, done.stderr
    assert [line.split("\t")[0] for line in done.stdout.decode().splitlines()] == ["same", "different", "unsure"]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("A\tB\nPeskov\n", "<stdin>:2: 1 column where two are wanted, with a tab between: “Peskov”"),
        ("Peskov\tPieskow\tPeskow\n", "<stdin>:1: 3 columns where two are wanted"),
        ("Orlov\tOrlow\nPeskov\t\n", "<stdin>:2: a name is missing"),
        ("Orlov\t007\n", "<stdin>:1: “007” is no name: it holds “0”"),
    ],
)
def test_a_bad_line_is_named(cli: Run, given: str, told: str) -> None:
    done = cli("names", "match", "-", stdin=given.encode())
    assert done.returncode == 2
    assert told in done.stderr.decode()


def test_bytes_that_are_no_text_are_named(cli: Run) -> None:
    done = cli("names", "match", "-", stdin=b"Orlov\tOrlow\nPeskov\t\xff\xfe\n")
    assert done.returncode == 2
    assert "<stdin>:2: is no UTF-8 (byte 8)" in done.stderr.decode()
    assert done.stdout.decode().startswith("same")


@pytest.mark.parametrize("names", [("Peskov",), ("Dmitry", "Peskov", "Pieskow"), ("-", "Peskov")])
def test_a_wrong_number_of_names(cli: Run, names: tuple[str, ...]) -> None:
    done = cli("names", "match", *names)
    assert done.returncode == 2
    assert "Name two spellings" in done.stderr.decode()
