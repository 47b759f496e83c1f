"""Reading: from the bytes of a file to its raw rules, each tried out on its kind."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cleanup.forms import Form, Shape, Value, convert, forms, listed, near, wrong_word
from cleanup.lazy import lazy
from cleanup.rule import Door, FieldError, Rule
from cleanup.rulefile.blocks import is_block, is_list, keys
from cleanup.rulefile.building import Kinds, build, fixes_text
from cleanup.rulefile.examples import EXAMPLES, keeps, pairs
from cleanup.rulefile.keys import HEAD, MISSING, REQUIRED, WORDS
from cleanup.rulefile.packs import languages_of
from cleanup.rulefile.problems import RuleFileError, Slate
from cleanup.rulefile.raw import RawRule
from cleanup.rulefile.strict import Node, StrictYaml

_ID = lazy(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def parse(text: str | bytes, file: str, pack: str, *, kinds: Kinds | None = None, folder: Path | None = None) -> list[RawRule]:
    """The rules of one file, in their order; RuleFileError with all problems of the file.

    `file` is what messages call it; `folder` is where its data files are looked for (default: the folder of
    `file`).
    """
    if kinds is None:
        from cleanup.kinds import KINDS

        kinds = KINDS
    slate = Slate(file)
    found: list[RawRule] = []
    try:
        _, source = languages_of(pack)
    except ValueError as error:
        slate.tell(0, str(error))
    else:
        root = StrictYaml(slate).read(text)
        if root is not None:
            found = _Rules(slate, pack, kinds, Path(file).parent if folder is None else folder).rules(root, source)
    if slate.problems:
        raise RuleFileError(sorted(dict.fromkeys(slate.problems), key=lambda problem: problem.line))
    return found


class _Rules:
    """The rules of one file, out of its nodes."""

    def __init__(self, slate: Slate, pack: str, kinds: Kinds, folder: Path) -> None:
        self.slate = slate
        self.pack = pack
        self.kinds = kinds
        self.folder = folder

    def rules(self, root: Node, source: str | None) -> list[RawRule]:
        if root.form != "list" or root.style == "[":
            self.slate.tell(root.line, "is not a list of rules; start each rule with “- rule: its-id”")
            return []
        found: list[RawRule] = []
        seen: dict[str, int] = {}
        for item in root.items:
            self.slate.rule = None
            if item.form != "keys" or item.style == "{":
                read = f"reads “{item.text[:40]}”; " if item.text else ""
                self.slate.tell(item.line, f"{read}each entry of the list is a rule and starts with “- rule: its-id”")
                continue
            before = len(self.slate.problems)
            raw = self.one(item, source)
            if raw is None:
                continue
            if raw.id in seen:
                self.slate.tell(raw.line, f"the id stands already in line {seen[raw.id]}; give each rule its own")
            seen.setdefault(raw.id, raw.line)
            if len(self.slate.problems) == before:
                try:
                    build(raw, self.kinds, self.folder)
                except RuleFileError as error:
                    self.slate.problems += error.problems
                except ValueError as error:
                    self.slate.tell(raw.line, f"the kind {raw.kind} refuses this rule: {error}")
                else:
                    found.append(raw)
        self.slate.rule = None
        return found

    def one(self, node: Node, source: str | None) -> RawRule | None:
        """One rule. None where so much is wrong that nothing more can be said of it."""
        name = next((v.text for k, v in zip(node.items[::2], node.items[1::2], strict=True) if k.text == "rule"), "")
        self.slate.rule = name if _ID.fullmatch(name) else None
        entries = keys(self.slate, node, "this rule")
        lines = {key: line for key, (line, _) in entries.items()}
        head = {key: self.word(key, *entries[key]) for key in HEAD if key in entries and key not in EXAMPLES}
        if "rule" in head and self.slate.rule is None:
            self.slate.tell(
                lines["rule"],
                f"`rule` reads “{head['rule']}”; an id is small letters, figures and hyphens, such as leftover-i",
            )
        kind = self.kinds.get(head.get("kind", ""))
        fixing = kind is None or fixes_text(kind)
        for key in REQUIRED:
            if key not in entries and (key != "fixes" or fixing):
                self.slate.tell(node.line, f"has no `{key}`{MISSING.get(key, '')}")
        self.check_words(head, lines, source)

        if kind is None and "kind" in head:
            known = tuple(sorted(self.kinds))
            self.slate.tell(lines["kind"], f"`kind` {wrong_word(head['kind'], known) if known else 'names no kind'}")
        fields = self.fields(kind, entries, lines, node.line) if kind is not None else {}

        fixes = pairs(self.slate, "fixes", entries, lines)
        if fixes and not fixing:
            self.slate.tell(
                lines["fixes"],
                f"a {head['kind']} rule changes nothing, so it has no `fixes`; show `keeps` alone",
            )
        gaps = pairs(self.slate, "known_gaps", entries, lines)
        kept = keeps(self.slate, entries, lines, {pair.before for pair in fixes})
        if self.slate.rule is None or kind is None:
            return None
        id_, kind_name = head.pop("rule"), head.pop("kind")
        return RawRule(
            id_,
            kind_name,
            self.pack,
            self.slate.file,
            node.line,
            head,
            fields,
            tuple(fixes),
            tuple(kept),
            tuple(gaps),
            lines,
        )

    def word(self, key: str, line: int, node: Node) -> str:
        if node.form != "text":
            self.slate.tell(node.line, f"`{key}` holds text, not a list or keys; quote a value that starts with {{ or [")
            return ""
        text = " ".join(node.text.split()) if key == "why" else node.text.strip()
        if not text:
            self.slate.tell(line, f"`{key}` is empty")
        return text

    def check_words(self, head: Mapping[str, str], lines: Mapping[str, int], source: str | None) -> None:
        for key, known in WORDS.items():
            text = head.get(key)
            if not text:
                continue
            for word in text.split() if key == "may_change" else [text]:
                if word not in known:
                    self.slate.tell(lines[key], f"`{key}` {wrong_word(word, known)}")
        if head.get("opens") == Door.PAIR and source is None:
            self.slate.tell(
                lines["opens"],
                f"`opens` reads “pair”, but the pack {self.pack} has no source language; "
                "move the rule to a folder such as pl-en, or write translated",
            )

    def fields(self, kind: type[Rule], entries: Mapping[str, tuple[int, Node]], lines: dict[str, int], start: int) -> dict[str, Value]:
        known = forms(kind)
        found: dict[str, Value] = {}
        for key, (line, node) in entries.items():
            if key in HEAD:
                continue
            form = known.get(key)
            if form is None:
                names = [*known, *HEAD]
                self.slate.tell(
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
                self.slate.tell(lines.get(error.field, line), f"`{error.field}` {error.message}")
            else:
                found[key] = value
        for form in known.values():
            if form.required and form.name not in entries:
                told = f" ({form.help})" if form.help else ""
                self.slate.tell(start, f"has no `{form.name}`, which every {kind.NAME} rule needs{told}")
        return found

    def value(self, form: Form, node: Node, lines: dict[str, int]) -> Value | None:
        """The text of a field, if it is written in the field's form."""
        if form.shape is Shape.KEYED:
            if node.form != "keys" or node.style == "{":
                self.slate.tell(
                    node.line,
                    f"`{form.name}` holds keys with words: a line “key: words” each, two more spaces to the right",
                )
                return None
            found: dict[str, str] = {}
            for key, (line, value) in keys(self.slate, node, f"`{form.name}`").items():
                lines[f"{form.name}.{key}"] = line
                if is_list(self.slate, f"{form.name}.{key}", value):
                    found[key] = value.text
            return found
        if form.shape is Shape.WORDS:
            return node.text if is_list(self.slate, form.name, node) else None
        if form.shape is Shape.PAIRS:
            return node.text if is_block(self.slate, form.name, node) else None
        if node.form != "text":
            self.slate.tell(
                node.line,
                f"`{form.name}` holds text, not a list or keys; quote a value that starts with {{ or [",
            )
            return None
        return node.text
