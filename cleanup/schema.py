"""The JSON Schema of rule files, so that editors' tools complete and check while one writes.

Generated from the kinds and never written by hand: `python -m cleanup.schema` writes
`rules/rule.schema.json`. A rule file asks for it in its first line: `# yaml-language-server:
$schema=../rule.schema.json`.

It says less than the loader: tools read YAML with types, so `yes` may reach them as a truth value and `2024`
as a number, and block style, repeated keys and the sense of a field cannot be told in a schema.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from typing import Any

from cleanup.edit import Safety
from cleanup.forms import Form, Shape, forms
from cleanup.rule import GUARDED, Door, Evidence, Rule, Status
from cleanup.rulefile.building import Kinds, fixes_text
from cleanup.rulefile.keys import REQUIRED

NAME = "rule.schema.json"

_TEXT = {"type": ["string", "number", "boolean"]}
_BLOCK = {"type": "string"}
_SOME_BLOCK = {"type": "string", "pattern": r"\S"}


def rule_schema(kinds: Kinds) -> dict[str, Any]:
    """JSON Schema (2020-12) of a rule file: a list of rules, one branch a kind."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rules of translation-cleanup",
        "description": "A list of rules. rules/README.md says how to write one.",
        "type": "array",
        "minItems": 1,
        "items": {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in sorted(kinds)]},
        "$defs": {name: _rule(kinds[name]) for name in sorted(kinds)},
    }


def _rule(kind: type[Rule]) -> dict[str, Any]:
    known = forms(kind)
    head = _head(kind)
    required = [name for name in REQUIRED if name in head]
    return {
        "title": kind.NAME,
        "description": _told(kind),
        "type": "object",
        "properties": head | {name: _field(form) for name, form in known.items()} | _examples(kind),
        "required": [
            *required,
            *(name for name, form in known.items() if form.required),
            *(["fixes", "keeps"] if fixes_text(kind) else ["keeps"]),
        ],
        "additionalProperties": False,
    }


def _head(kind: type[Rule]) -> dict[str, Any]:
    return {
        "rule": {
            "description": "The rule's id. It names the defect, never the cure: leftover-i, echoed-subject.",
            "type": "string",
            "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        },
        "kind": {"description": _told(kind), "const": kind.NAME},
        "opens": {
            "description": "When the rule may run: always; in translated text; or when the source language is known (pair).",
            "enum": [str(door) for door in Door],
        },
        "safety": {
            "description": "safe: the meaning cannot change. likely: done by default. guess: shown, never done unless asked.",
            "enum": [str(safety) for safety in reversed(Safety)],
        },
        "why": {"description": "A sentence for those who read the report: why this is damage.", **_TEXT},
        "status": {
            "description": "trial: held back unless asked for. stable: the default. retired: never runs.",
            "enum": [str(status) for status in Status],
        },
        "evidence": {
            "description": "What a hit says about the text: strong hits are signs of translation that open doors, weak ones are told.",
            "enum": [str(evidence) for evidence in Evidence] + [False],
        },
        "may_change": {
            "description": f"What the rule may touch although it is guarded: {', '.join(GUARDED)}.",
            "type": "string",
            "pattern": rf"^({'|'.join(GUARDED)})( +({'|'.join(GUARDED)}))*$",
        },
    }


def _examples(kind: type[Rule]) -> dict[str, Any]:
    fixes = {
        "description": "A | block: two lines, the damaged above the repaired; an empty line between pairs. ¶ is a line break.",
        **_SOME_BLOCK,
    }
    return ({"fixes": fixes} if fixes_text(kind) else {}) | {
        "keeps": {
            "description": "A | block: at least two sentences that must not change, a line each.",
            **_SOME_BLOCK,
        },
        "known_gaps": {
            "description": "A | block like fixes: what the rule cannot do yet. The check says when it can.",
            **_SOME_BLOCK,
        },
    }


def _field(form: Form) -> dict[str, Any]:
    hint = {
        Shape.TEXT: "One line of text.",
        Shape.WORDS: "Words, separated by spaces or line ends.",
        Shape.SWITCH: "yes or no.",
        Shape.NUMBER: "A whole number.",
        Shape.CHOICE: "",
        Shape.KEYED: "Keys with words, a line each.",
        Shape.PAIRS: "A | block: wrong => right, a line each.",
        Shape.FILES: "Files beside the rule file, separated by spaces; * stands for any name.",
    }[form.shape]
    told = {"description": " ".join(filter(None, (form.help, hint)))}
    match form.shape:
        case Shape.SWITCH:
            return told | {"enum": ["yes", "no", True, False]}
        case Shape.NUMBER:
            return told | {"type": ["integer", "string"], "pattern": "^-?[0-9]{1,9}$"}
        case Shape.CHOICE:
            return told | {"enum": list(form.choices)}
        case Shape.KEYED:
            return told | {"type": "object", "additionalProperties": _TEXT}
        case Shape.PAIRS:
            return told | _BLOCK
        case _:
            return told | _TEXT


def _told(kind: type[Rule]) -> str:
    """What a kind says of itself.

    The first paragraph of its module, without the name in front, else of the class.
    """
    module = sys.modules[kind.__module__]
    text = (module.__doc__ if kind.__module__.startswith("cleanup.kinds.") else kind.__doc__) or kind.__doc__ or ""
    first = inspect.cleandoc(text).split("\n\n")[0]
    told = re.sub(rf"^{re.escape(kind.NAME)}: *", "", " ".join(first.split()))
    return told[:1].upper() + told[1:]


def text(kinds: Kinds) -> str:
    """The schema as its file holds it."""
    return json.dumps(rule_schema(kinds), indent=1, ensure_ascii=False) + "\n"


def main() -> None:
    from cleanup.kinds import KINDS
    from cleanup.shelf import our_folder

    path = our_folder() / NAME
    path.write_text(text(KINDS), encoding="utf-8")
    print(f"wrote {path}: {', '.join(sorted(KINDS))}")


if __name__ == "__main__":
    main()
