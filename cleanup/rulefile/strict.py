"""Strict YAML: bytes in, nodes with their lines out; what could silently mean something else is refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cleanup.lazy import lazy
from cleanup.rulefile.problems import Slate

_LOST_IN_YAML = lazy("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


@dataclass(slots=True)
class Node:
    """A piece of YAML with its lines, counted from 1.

    `style` is `:` for plain text, else YAML's own mark (`|`, `>`, `'`, `"`).
    """

    form: str  # "text", "keys" or "list"
    line: int
    style: str = ":"
    text: str = ""
    items: list[Node] = field(default_factory=list)  # of a list; of keys: key, value, key, value …


class StrictYaml:
    """The reading of one file. What is wrong with it goes to the slate."""

    def __init__(self, slate: Slate) -> None:
        self.slate = slate
        self.rows: list[str] = []
        self.offset = 0  # lines above the part of the file that is being read

    def read(self, text: str | bytes) -> Node | None:
        """The file as nodes; None where it cannot be read, and the slate says why."""
        content = self.decoded(text)
        if content is None:
            return None
        content = content.replace("\r\n", "\n")
        self.rows = content.split("\n")
        readable = True
        for number, row in enumerate(self.rows, 1):
            if odd := _LOST_IN_YAML.search(row):
                code = f"U+{ord(odd[0]):04X}"
                self.slate.tell(
                    number,
                    f"holds a character that cannot be seen or kept ({code}); take it out, or write ⟨{code}⟩",
                )
                readable = False
            if "\t" in row:
                self.slate.tell(number, "holds a tab; write spaces, or ⟨U+0009⟩ where a tab is meant")
                readable = readable and not row[: len(row) - len(row.lstrip())].count("\t")
        if not readable:
            return None
        return self.composed(content.replace("\t", " "))

    def decoded(self, text: str | bytes) -> str | None:
        if isinstance(text, bytes):
            if text.startswith((b"\xff\xfe", b"\xfe\xff")):
                self.slate.tell(1, "is UTF-16; save the file as UTF-8")
                return None
            try:
                text = text.decode("utf-8")
            except UnicodeDecodeError as error:
                read, at = error.object, error.start
                line = read.count(b"\n", 0, at) + 1
                self.slate.tell(line, f"is not UTF-8 here (byte {read[at]:#04x}); save the file as UTF-8")
                return None
        if text.startswith("\ufeff"):
            self.slate.tell(1, "starts with an invisible mark (a BOM); save the file as UTF-8 without BOM")
            return None
        return text

    def composed(self, text: str) -> Node | None:
        """The file as nodes. Where YAML stumbles, rule by rule, so that one slip does not hide all others."""
        top = self.events(text)
        if top is None:
            rows = text.split("\n")
            starts = [number for number, row in enumerate(rows) if row.startswith("- ")]
            if len(starts) < 2:
                return None
            slip, self.slate.problems = self.slate.problems, []
            root = Node("list", starts[0] + 1)
            for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
                self.offset = start
                part = self.events("\n".join(rows[start:end]) + "\n")
                root.items += [item for one in part.items for item in one.items] if part is not None else []
            self.slate.problems = self.slate.problems or slip
            return root
        if len(top.items) > 1:
            self.slate.tell(top.items[1].line, "starts a second document (---); a rule file is one list")
            return None
        if not top.items:
            self.slate.tell(0, "is empty; a rule file is a list of rules, each starting with “- rule: its-id”")
            return None
        return top.items[0]

    def events(self, text: str) -> Node | None:
        """The documents of a text, or None where it is no YAML.

        From events: only they show anchors and tags, and with a stack no depth is too deep.
        """
        import yaml

        loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
        top = Node("list", 0)
        stack = [top]
        try:
            for event in yaml.parse(text, Loader=loader):
                if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                    stack.pop()
                elif isinstance(event, yaml.NodeEvent):
                    node = self.node(event)
                    stack[-1].items.append(node)
                    if node.form != "text":
                        stack.append(node)
        except yaml.YAMLError as error:
            self.slate.tell(*self.syntax(error))
            return None
        return top

    def node(self, event: Any) -> Node:
        import yaml

        line = event.start_mark.line + 1 + self.offset
        if isinstance(event, yaml.AliasEvent):
            self.slate.tell(line, f"uses an alias (*{event.anchor}); quote a value that starts with *, else write it out")
            return Node("text", line, text=f"*{event.anchor}")
        if event.anchor:
            self.slate.tell(line, f"names an anchor (&{event.anchor}); quote a value that starts with &, else take it out")
        if event.tag:
            self.slate.tell(line, f"has a tag ({event.tag}); quote a value that starts with !, else take it out")
        if isinstance(event, yaml.ScalarEvent):
            if not event.style and event.value:
                self.check_comment(event.end_mark)
            return Node("text", line, event.style or ":", event.value)
        if isinstance(event, yaml.MappingStartEvent):
            return Node("keys", line, "{" if event.flow_style else ":")
        return Node("list", line, "[" if event.flow_style else ":")

    def check_comment(self, end: Any) -> None:
        at = end.line + self.offset
        rest = self.rows[at][end.column :].strip() if at < len(self.rows) else ""
        if rest.startswith("#"):
            self.slate.tell(
                at + 1,
                f"has “{rest[:40]}” after a value, which YAML drops; give the comment a line of its own, or quote the value if the # belongs to it",
            )

    def syntax(self, error: Exception) -> tuple[int, str]:
        problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
        mark, opening = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
        if mark is None or problem in _NOTICED_LATE:  # these are noticed far below the place that is wrong
            mark = opening or mark
        line = min(mark.line + 1 + self.offset, len(self.rows)) if mark is not None else 0
        row = self.rows[line - 1].strip() if line else ""
        advice = next((text for part, text in _ADVICE.items() if part in problem), f"YAML cannot read this ({problem})")
        return line, f"reads “{row[:60]}”: {advice}" if row else advice


_NOTICED_LATE = (
    "found unexpected end of stream",
    "found unexpected document indicator",
    "could not find expected ':'",
)

_ADVICE = {  # part of what libyaml says → what an editor can do
    "mapping values are not allowed": "a colon and a space inside a value; put the value in quotes or in a | block",
    "could not find expected ':'": "a key without its colon, or a line of a block that is not indented; "
    "write “key: value”, and indent the lines of a block by two more spaces",
    "did not find expected key": "this line stands too far left or right, or a quotation mark closes too early",
    "did not find expected '-' indicator": "this line stands too far left; a rule starts with “- "
    "rule: its-id” "
    "at the left edge, and its lines are indented by two spaces",
    "did not find expected ',' or": "a bracket that is not closed; quote a value that starts with { or [",
    "unknown escape character": "a backslash inside “double” quotes; put the value in 'single' quotes or in a | block",
    "block sequence entries are not allowed": "a list item where none can stand; begin rules at the left edge",
    "cannot start any token": "a value that starts with a mark YAML keeps for itself; put it in quotes or in a | block",
    "found unexpected end of stream": "a quotation mark or bracket that is never closed",
    "found unexpected document indicator": "a quotation mark that is never closed",
    "undefined alias": "a value that starts with *; put it in quotes or in a | block",
    "did not find expected alphabetic or numeric": "a value that starts with * or &; put it in quotes or in a | block",
    "leading empty line": "the empty lines at the top of a block are indented further than its text",
}
