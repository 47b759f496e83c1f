"""Two functions that let a language file be blocks of plain words."""


def words(block: str) -> frozenset[str]:
    """The words of a block, separated by any white space. Order and repetition carry no meaning."""
    return frozenset(block.split())


def lines(block: str) -> tuple[str, ...]:
    """The non-empty lines of a block, stripped: for entries that contain spaces."""
    return tuple(line.strip() for line in block.splitlines() if line.strip())
