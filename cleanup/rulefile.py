"""Rule files: strict YAML in, raw rules with line numbers out, and every problem in plain words.

Editors write these files, so nothing may be guessed: everything is read as text (a type-guessing loader turns
`no` into False and `12:30` into 750), sentences stand in `|` blocks (the one form that carries any pasted
sentence unharmed), and what is not understood is refused with its line, what was read, and what to write
instead. A file's problems are reported together, not one a run.

It refuses whatever could silently mean something else: repeated keys, anchors, aliases, tags, tabs, comments
after a plain value (the `#` may belong to it), line separators that YAML would take for line ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from cleanup.edit import Safety
from cleanup.forms import Form, Shape, Value, convert, forms, listed, near, unescaped, wrong_word
from cleanup.lazy import lazy
from cleanup.rule import GUARDED, Door, Evidence, FieldError, Head, Pair, Place, Rule, Status

Kinds = Mapping[str, type[Rule]]

REQUIRED = ("rule", "kind", "opens", "safety", "why", "fixes", "keeps")
OPTIONAL = ("status", "evidence", "may_change", "known_gaps")
HEAD = REQUIRED + OPTIONAL

ANY = "any"
TOPICS = ("names", "places", "orgs")  # packs into any language, named after what they hold

LINE_BREAK = "¶"

_ID = lazy(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_LANGUAGE = r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?"
_PACK = lazy(rf"(?:({_LANGUAGE})-)?({_LANGUAGE})")
_LOST_IN_YAML = lazy("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


# --------------------------------------------------------------------------------------------------- problems


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a rule file or a rule, in plain words. Line 0: the file as a whole."""

    file: str
    line: int
    message: str
    rule: str | None = None

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.rule}: {self.message}" if self.rule else f"{place}: {self.message}"


class RuleFileError(ValueError):
    """Rule files that cannot be used.

    `problems` holds all that was found; `file`, `line` and `message` are those of the first.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))
        first = self.problems[0]
        self.file, self.line, self.message = first.file, first.line, first.message


@dataclass(frozen=True, slots=True)
class RawRule:
    """A rule as it stands in its file: checked, still text.

    `lines` says where things stand: `why`, `unless`, `unless.before_change`, `fixes.0`, `keeps.2` → line,
    counted from 1.
    """

    id: str
    kind: str
    pack: str
    file: str
    line: int
    head: Mapping[str, str]
    fields: Mapping[str, Value]
    fixes: tuple[Pair, ...]
    keeps: tuple[str, ...]
    known_gaps: tuple[Pair, ...]
    lines: Mapping[str, int]

    def line_of(self, name: str) -> int:
        """The line of a field (`unless`, `unless.before_change`) or an example (`keeps.0`).

        Where unknown, that of the rule.
        """
        return self.lines.get(name) or self.lines.get(name.partition(".")[0]) or self.line

    def problem(self, name: str, message: str) -> Problem:
        return Problem(self.file, self.line_of(name), message, self.id)


# ------------------------------------------------------------------------------------------------------ packs


@cache
def languages_of(pack: str) -> tuple[str | None, str | None]:
    """-> (target, source) of a pack's name: `en` is into English, `pl-en` from Polish into English, `any`
    into any language.

    ValueError for what is no pack's name.
    """
    if pack == ANY or pack in TOPICS:
        return None, None
    match = _PACK.fullmatch(pack)
    if match is None:
        raise ValueError(f"“{pack}” is no pack; packs are any, {', '.join(TOPICS)}, a language (en) or a direction from-into (pl-en)")
    return match[2], match[1]


# --------------------------------------------------------------------------------------------------- building


def build(raw: RawRule, kinds: Kinds, folder: Path, *, ours: bool = True) -> Rule:
    """The rule that the raw one describes.

    RuleFileError where its kind refuses it. `folder`: where its file lies.
    """
    kind = kinds[raw.kind]
    known = forms(kind)
    try:
        values = {name: convert(known[name], value, folder) for name, value in raw.fields.items()}
        return kind(head_of(raw, ours), kind.Fields(**values))
    except FieldError as error:
        raise RuleFileError([raw.problem(error.field, f"`{error.field}` {error.message}")]) from None


def fixes_text(kind: type[Rule]) -> bool:
    """Whether rules of this kind change text.

    One that only keeps others away says `FIXES = False` and needs no `fixes`.
    """
    return bool(getattr(kind, "FIXES", True))


def head_of(raw: RawRule, ours: bool) -> Head:
    """What a rule says of itself, whatever its kind."""
    head = raw.head
    target, source = languages_of(raw.pack)
    return Head(
        id=raw.id,
        kind=raw.kind,
        opens=Door(head["opens"]),
        safety=Safety.named(head["safety"]),
        why=head["why"],
        pack=raw.pack,
        target=target,
        source=source,
        status=Status(head["status"]) if "status" in head else Status.STABLE,
        may_change=frozenset(head["may_change"].split()) if "may_change" in head else frozenset(),
        evidence=Evidence(head["evidence"]) if "evidence" in head else Evidence.NO,
        fixes=raw.fixes,
        keeps=raw.keeps,
        known_gaps=raw.known_gaps,
        place=Place(raw.file, raw.line),
        ours=ours,
    )


# ---------------------------------------------------------------------------------------------------- reading


def parse(text: str | bytes, file: str, pack: str, *, kinds: Kinds | None = None, folder: Path | None = None) -> list[RawRule]:
    """The rules of one file, in their order; RuleFileError with all problems of the file.

    `file` is what messages call it; `folder` is where its data files are looked for (default: the folder of
    `file`).
    """
    if kinds is None:
        from cleanup.kinds import KINDS

        kinds = KINDS
    reader = _Reader(file, pack, kinds, Path(file).parent if folder is None else folder)
    found = reader.read(text)
    if reader.problems:
        raise RuleFileError(sorted(dict.fromkeys(reader.problems), key=lambda problem: problem.line))
    return found


@dataclass(slots=True)
class _Node:
    """A piece of YAML with its lines, counted from 1.

    `style` is `:` for plain text, else YAML's own mark (`|`, `>`, `'`, `"`).
    """

    form: str  # "text", "keys" or "list"
    line: int
    style: str = ":"
    text: str = ""
    items: list[_Node] = field(default_factory=list)  # of a list; of keys: key, value, key, value …


class _Reader:
    def __init__(self, file: str, pack: str, kinds: Kinds, folder: Path) -> None:
        self.file = file
        self.pack = pack
        self.kinds = kinds
        self.folder = folder
        self.problems: list[Problem] = []
        self.rule: str | None = None
        self.rows: list[str] = []
        self.offset = 0  # lines above the part of the file that is being read

    def tell(self, line: int, message: str) -> None:
        self.problems.append(Problem(self.file, line, message, self.rule))

    # -------------------------------------------------------------------------------------- bytes, characters

    def read(self, text: str | bytes) -> list[RawRule]:
        try:
            _, source = languages_of(self.pack)
        except ValueError as error:
            self.tell(0, str(error))
            return []
        content = self.decoded(text)
        if content is None:
            return []
        content = content.replace("\r\n", "\n")
        self.rows = content.split("\n")
        readable = True
        for number, row in enumerate(self.rows, 1):
            if odd := _LOST_IN_YAML.search(row):
                code = f"U+{ord(odd[0]):04X}"
                self.tell(
                    number,
                    f"holds a character that cannot be seen or kept ({code}); take it out, or write ⟨{code}⟩",
                )
                readable = False
            if "\t" in row:
                self.tell(number, "holds a tab; write spaces, or ⟨U+0009⟩ where a tab is meant")
                readable = readable and not row[: len(row) - len(row.lstrip())].count("\t")
        if not readable:
            return []
        root = self.composed(content.replace("\t", " "))
        return self.rules(root, source) if root is not None else []

    def decoded(self, text: str | bytes) -> str | None:
        if isinstance(text, bytes):
            if text.startswith((b"\xff\xfe", b"\xfe\xff")):
                self.tell(1, "is UTF-16; save the file as UTF-8")
                return None
            try:
                text = text.decode("utf-8")
            except UnicodeDecodeError as error:
                read, at = error.object, error.start
                line = read.count(b"\n", 0, at) + 1
                self.tell(line, f"is not UTF-8 here (byte {read[at]:#04x}); save the file as UTF-8")
                return None
        if text.startswith("\ufeff"):
            self.tell(1, "starts with an invisible mark (a BOM); save the file as UTF-8 without BOM")
            return None
        return text

    # --------------------------------------------------------------------------------------------------- YAML

    def composed(self, text: str) -> _Node | None:
        """The file as nodes. Where YAML stumbles, rule by rule, so that one slip does not hide all others."""
        top = self.events(text)
        if top is None:
            rows = text.split("\n")
            starts = [number for number, row in enumerate(rows) if row.startswith("- ")]
            if len(starts) < 2:
                return None
            slip, self.problems = self.problems, []
            root = _Node("list", starts[0] + 1)
            for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
                self.offset = start
                part = self.events("\n".join(rows[start:end]) + "\n")
                root.items += [item for one in part.items for item in one.items] if part is not None else []
            self.problems = self.problems or slip
            return root
        if len(top.items) > 1:
            self.tell(top.items[1].line, "starts a second document (---); a rule file is one list")
            return None
        if not top.items:
            self.tell(0, "is empty; a rule file is a list of rules, each starting with “- rule: its-id”")
            return None
        return top.items[0]

    def events(self, text: str) -> _Node | None:
        """The documents of a text, or None where it is no YAML.

        From events: only they show anchors and tags, and with a stack no depth is too deep.
        """
        import yaml

        loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
        top = _Node("list", 0)
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
            self.tell(*self.syntax(error))
            return None
        return top

    def node(self, event: Any) -> _Node:
        import yaml

        line = event.start_mark.line + 1 + self.offset
        if isinstance(event, yaml.AliasEvent):
            self.tell(line, f"uses an alias (*{event.anchor}); quote a value that starts with *, else write it out")
            return _Node("text", line, text=f"*{event.anchor}")
        if event.anchor:
            self.tell(line, f"names an anchor (&{event.anchor}); quote a value that starts with &, else take it out")
        if event.tag:
            self.tell(line, f"has a tag ({event.tag}); quote a value that starts with !, else take it out")
        if isinstance(event, yaml.ScalarEvent):
            if not event.style and event.value:
                self.check_comment(event.end_mark)
            return _Node("text", line, event.style or ":", event.value)
        if isinstance(event, yaml.MappingStartEvent):
            return _Node("keys", line, "{" if event.flow_style else ":")
        return _Node("list", line, "[" if event.flow_style else ":")

    def check_comment(self, end: Any) -> None:
        at = end.line + self.offset
        rest = self.rows[at][end.column :].strip() if at < len(self.rows) else ""
        if rest.startswith("#"):
            self.tell(
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

    # -------------------------------------------------------------------------------------------------- rules

    def rules(self, root: _Node, source: str | None) -> list[RawRule]:
        if root.form != "list" or root.style == "[":
            self.tell(root.line, "is not a list of rules; start each rule with “- rule: its-id”")
            return []
        found: list[RawRule] = []
        seen: dict[str, int] = {}
        for item in root.items:
            self.rule = None
            if item.form != "keys" or item.style == "{":
                read = f"reads “{item.text[:40]}”; " if item.text else ""
                self.tell(item.line, f"{read}each entry of the list is a rule and starts with “- rule: its-id”")
                continue
            before = len(self.problems)
            raw = self.one(item, source)
            if raw is None:
                continue
            if raw.id in seen:
                self.tell(raw.line, f"the id stands already in line {seen[raw.id]}; give each rule its own")
            seen.setdefault(raw.id, raw.line)
            if len(self.problems) == before:
                try:
                    build(raw, self.kinds, self.folder)
                except RuleFileError as error:
                    self.problems += error.problems
                except ValueError as error:
                    self.tell(raw.line, f"the kind {raw.kind} refuses this rule: {error}")
                else:
                    found.append(raw)
        self.rule = None
        return found

    def keys(self, node: _Node, what: str) -> dict[str, tuple[int, _Node]]:
        """The keys of a mapping with their lines; repeated ones are told."""
        found: dict[str, tuple[int, _Node]] = {}
        for key, value in zip(node.items[::2], node.items[1::2], strict=True):
            if key.form != "text" or not key.text:
                self.tell(key.line, f"has a key that is no word in {what}")
            elif key.text in found:
                self.tell(
                    key.line,
                    f"repeats `{key.text}`, which stands in line {found[key.text][0]}; keep one of them",
                )
            else:
                found[key.text] = (key.line, value)
        return found

    def one(self, node: _Node, source: str | None) -> RawRule | None:
        """One rule. None where so much is wrong that nothing more can be said of it."""
        name = next((v.text for k, v in zip(node.items[::2], node.items[1::2], strict=True) if k.text == "rule"), "")
        self.rule = name if _ID.fullmatch(name) else None
        entries = self.keys(node, "this rule")
        lines = {key: line for key, (line, _) in entries.items()}
        head = {key: self.word(key, *entries[key]) for key in HEAD if key in entries and key not in _EXAMPLES}
        if "rule" in head and self.rule is None:
            self.tell(
                lines["rule"],
                f"`rule` reads “{head['rule']}”; an id is small letters, figures and hyphens, such as leftover-i",
            )
        kind = self.kinds.get(head.get("kind", ""))
        fixing = kind is None or fixes_text(kind)
        for key in REQUIRED:
            if key not in entries and (key != "fixes" or fixing):
                self.tell(node.line, f"has no `{key}`{_MISSING.get(key, '')}")
        self.check_words(head, lines, source)

        if kind is None and "kind" in head:
            known = tuple(sorted(self.kinds))
            self.tell(lines["kind"], f"`kind` {wrong_word(head['kind'], known) if known else 'names no kind'}")
        fields = self.fields(kind, entries, lines, node.line) if kind is not None else {}

        fixes = self.pairs("fixes", entries, lines)
        if fixes and not fixing:
            self.tell(
                lines["fixes"],
                f"a {head['kind']} rule changes nothing, so it has no `fixes`; show `keeps` alone",
            )
        gaps = self.pairs("known_gaps", entries, lines)
        keeps = self.keeps(entries, lines, {pair.before for pair in fixes})
        if self.rule is None or kind is None:
            return None
        id_, kind_name = head.pop("rule"), head.pop("kind")
        return RawRule(
            id_,
            kind_name,
            self.pack,
            self.file,
            node.line,
            head,
            fields,
            tuple(fixes),
            tuple(keeps),
            tuple(gaps),
            lines,
        )

    def word(self, key: str, line: int, node: _Node) -> str:
        if node.form != "text":
            self.tell(node.line, f"`{key}` holds text, not a list or keys; quote a value that starts with {{ or [")
            return ""
        text = " ".join(node.text.split()) if key == "why" else node.text.strip()
        if not text:
            self.tell(line, f"`{key}` is empty")
        return text

    def check_words(self, head: Mapping[str, str], lines: Mapping[str, int], source: str | None) -> None:
        for key, known in _WORDS.items():
            text = head.get(key)
            if not text:
                continue
            for word in text.split() if key == "may_change" else [text]:
                if word not in known:
                    self.tell(lines[key], f"`{key}` {wrong_word(word, known)}")
        if head.get("opens") == Door.PAIR and source is None:
            self.tell(
                lines["opens"],
                f"`opens` reads “pair”, but the pack {self.pack} has no source language; "
                "move the rule to a folder such as pl-en, or write translated",
            )

    # ------------------------------------------------------------------------------------------------- fields

    def fields(self, kind: type[Rule], entries: Mapping[str, tuple[int, _Node]], lines: dict[str, int], start: int) -> dict[str, Value]:
        known = forms(kind)
        found: dict[str, Value] = {}
        for key, (line, node) in entries.items():
            if key in HEAD:
                continue
            form = known.get(key)
            if form is None:
                names = [*known, *HEAD]
                self.tell(
                    line,
                    f"`{key}` is no field of a {kind.NAME} rule{near(key, names) or f'; it has {listed(names)}'}",
                )
                continue
            value = self.value(form, node, lines)
            if value is None:
                continue
            try:
                convert(form, value, self.folder)
            except FieldError as error:
                self.tell(lines.get(error.field, line), f"`{error.field}` {error.message}")
            else:
                found[key] = value
        for form in known.values():
            if form.required and form.name not in entries:
                told = f" ({form.help})" if form.help else ""
                self.tell(start, f"has no `{form.name}`, which every {kind.NAME} rule needs{told}")
        return found

    def value(self, form: Form, node: _Node, lines: dict[str, int]) -> Value | None:
        """The text of a field, if it is written in the field's form."""
        if form.shape is Shape.KEYED:
            if node.form != "keys" or node.style == "{":
                self.tell(
                    node.line,
                    f"`{form.name}` holds keys with words: a line “key: words” each, two more spaces to the right",
                )
                return None
            found: dict[str, str] = {}
            for key, (line, value) in self.keys(node, f"`{form.name}`").items():
                lines[f"{form.name}.{key}"] = line
                if self.is_list(f"{form.name}.{key}", value):
                    found[key] = value.text
            return found
        if form.shape is Shape.WORDS:
            return node.text if self.is_list(form.name, node) else None
        if form.shape is Shape.PAIRS:
            return node.text if self.is_block(form.name, node) else None
        if node.form != "text":
            self.tell(
                node.line,
                f"`{form.name}` holds text, not a list or keys; quote a value that starts with {{ or [",
            )
            return None
        return node.text

    def is_list(self, name: str, node: _Node) -> bool:
        if node.form != "text" or node.style not in ":|":
            self.tell(
                node.line,
                f"`{name}` is a list of words: write them with spaces between them, without brackets or quotation marks, or in a | block",
            )
            return False
        return True

    def is_block(self, name: str, node: _Node) -> bool:
        if node.form != "text" or node.style != "|":
            self.tell(
                node.line,
                f"`{name}` stands in a block: write “{name}: |” and the lines below it, two more spaces to the right",
            )
            return False
        return True

    # ----------------------------------------------------------------------------------------------- examples

    def example_rows(self, key: str, entries: Mapping[str, tuple[int, _Node]]) -> Iterator[tuple[int, str]]:
        """The lines of a block with their numbers, up to the last that is not empty."""
        if key not in entries or not self.is_block(key, entries[key][1]):
            return
        node = entries[key][1]
        rows = node.text.rstrip(" \n").split("\n")
        if rows == [""]:
            self.tell(node.line, f"`{key}` is empty")
            return
        for number, row in enumerate(rows, node.line + 1):
            try:
                yield number, unescaped(row.strip(" ").replace(LINE_BREAK, "\n"))
            except ValueError as error:
                self.tell(number, str(error))
                yield number, row

    def pairs(self, key: str, entries: Mapping[str, tuple[int, _Node]], lines: dict[str, int]) -> list[Pair]:
        groups: list[list[tuple[int, str]]] = [[]]
        for number, row in self.example_rows(key, entries):
            if row:
                groups[-1].append((number, row))
            elif groups[-1]:
                groups.append([])
        found: list[Pair] = []
        for group in groups:
            if not group:
                continue
            line, before = group[0]
            if len(group) != 2:
                self.tell(
                    line,
                    f"`{key}` has {len(group)} line{'s'[: len(group) > 1]} here; write two, the "
                    f"damaged above the repaired, "
                    "and an empty line before the next two",
                )
                continue
            after = group[1][1]
            if before == after and key == "fixes":
                self.tell(
                    line,
                    "the damaged and the repaired line are the same; move it to `keeps` if nothing may change",
                )
            elif any(pair.before == before for pair in found):
                self.tell(line, f"“{before[:40]}” stands twice in `{key}`")
            else:
                lines[f"{key}.{len(found)}"] = line
                found.append(Pair(before, after))
        return found

    def keeps(self, entries: Mapping[str, tuple[int, _Node]], lines: dict[str, int], damaged: set[str]) -> list[str]:
        found: list[str] = []
        rows = list(self.example_rows("keeps", entries))
        for number, row in rows:
            if not row.strip():
                self.tell(number, "a keep is empty; `keeps` holds a sentence a line, without empty lines")
            elif row in found:
                self.tell(number, f"“{row[:40]}” stands twice in `keeps`")
            elif row in damaged:
                self.tell(number, f"“{row[:40]}” is the damaged line of a fix, so it cannot be kept")
            else:
                lines[f"keeps.{len(found)}"] = number
                found.append(row)
        if rows and len(rows) < 2:
            self.tell(
                rows[0][0],
                "has one keep; write at least two sentences that look like the damage and must not change",
            )
        return found


_EXAMPLES = ("fixes", "keeps", "known_gaps")

_WORDS: Mapping[str, tuple[str, ...]] = {
    "opens": tuple(Door),
    "safety": tuple(str(safety) for safety in reversed(Safety)),
    "status": tuple(Status),
    "evidence": tuple(Evidence),
    "may_change": GUARDED,
}

_MISSING = {
    "rule": "; a rule starts with “- rule: its-id”",
    "kind": "; it says what the rule can do",
    "opens": f"; write {listed(tuple(Door))}",
    "safety": f"; write {listed(_WORDS['safety'])}",
    "why": "; say in a sentence why this is damage, for those who read the report",
    "fixes": "; write “fixes: |” and below it a damaged line and the repaired one",
    "keeps": "; write “keeps: |” and below it at least two sentences that must not change, a line each",
}

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
