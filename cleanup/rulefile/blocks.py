"""The forms in which values stand: keys with their lines, lists of words, blocks."""

from __future__ import annotations

from cleanup.rulefile.problems import Slate
from cleanup.rulefile.strict import Node


def keys(slate: Slate, node: Node, what: str) -> dict[str, tuple[int, Node]]:
    """The keys of a mapping with their lines; repeated ones are told."""
    found: dict[str, tuple[int, Node]] = {}
    for key, value in zip(node.items[::2], node.items[1::2], strict=True):
        if key.form != "text" or not key.text:
            slate.tell(key.line, f"has a key that is no word in {what}")
        elif key.text in found:
            slate.tell(
                key.line,
                f"repeats `{key.text}`, which stands in line {found[key.text][0]}; keep one of them",
            )
        else:
            found[key.text] = (key.line, value)
    return found


def is_list(slate: Slate, name: str, node: Node) -> bool:
    if node.form != "text" or node.style not in ":|":
        slate.tell(
            node.line,
            f"`{name}` is a list of words: write them with spaces between them, without brackets or quotation marks, or in a | block",
        )
        return False
    return True


def is_block(slate: Slate, name: str, node: Node) -> bool:
    if node.form != "text" or node.style != "|":
        slate.tell(
            node.line,
            f"`{name}` stands in a block: write “{name}: |” and the lines below it, two more spaces to the right",
        )
        return False
    return True
