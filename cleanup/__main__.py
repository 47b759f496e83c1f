"""`python -m cleanup`, and what the command `cleanup` starts."""

import gc


def main() -> None:
    """The program. A process that ends soon makes objects faster than garbage, so the collector is told to look seldom before anything is imported."""
    gc.set_threshold(100_000, 50, 100)
    from cleanup.cli import main as program

    program()


if __name__ == "__main__":
    main()
