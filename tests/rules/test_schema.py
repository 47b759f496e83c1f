"""The schema for editors' tools: it fits the kinds, accepts what is good, refuses the coarse mistakes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from samplekinds import KINDS, SWAP, TABLE

import cleanup.kinds
from cleanup import schema
from cleanup.pack import our_files
from cleanup.rulefile.reading import parse
from cleanup.schema import rule_schema

RULES = Path(__file__).parents[2] / "rules"


def errors(text: str, loader: Any = yaml.SafeLoader, kinds: Any = KINDS) -> list[str]:
    validator = Draft202012Validator(rule_schema(kinds))
    return [error.message for error in validator.iter_errors(yaml.load(text, Loader=loader))]


def test_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(rule_schema(KINDS))


FULL = SWAP.replace("becomes: and", "becomes: 12\n  exact_case: no\n  most: 3\n  side: left\n  evidence: no\n  status: trial")


@pytest.mark.parametrize("loader", [yaml.SafeLoader, yaml.BaseLoader], ids=["types guessed", "all text"])
@pytest.mark.parametrize("text", [SWAP, TABLE, FULL, SWAP + TABLE])
def test_good_files_are_accepted(text: str, loader: Any) -> None:
    assert errors(text, loader) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("becomes: and", "becomse: and"),
        ("  becomes: and\n", ""),
        ("opens: pair", "opens: sometimes"),
        ("kind: swap", "kind: swop"),
        ("rule: leftover-oraz", "rule: Leftover_Oraz"),
        ("becomes: and", "becomes: [and]"),
        ("before: word", "before: [word]"),
        ("becomes: and", "becomes: and\n  exact_case: maybe"),
        ("becomes: and", "becomes: and\n  may_change: everything"),
    ],
)
def test_coarse_mistakes_are_refused(old: str, new: str) -> None:
    assert SWAP.count(old) == 1
    assert errors(SWAP.replace(old, new))


def test_help_of_kinds_and_fields_is_in_it() -> None:
    swap = rule_schema(KINDS)["$defs"]["swap"]
    assert swap["description"] == "One word becomes another."
    assert swap["properties"]["match"]["description"] == "The word that goes. One line of text."


def test_committed_schema_is_fresh() -> None:
    assert (RULES / schema.NAME).read_text(encoding="utf-8") == schema.text(cleanup.kinds.KINDS), "run: python -m cleanup.schema"


def test_our_rules_fit_the_schema() -> None:
    found = {file.name: errors(file.content.decode(), kinds=cleanup.kinds.KINDS) for file in our_files(RULES)}
    assert found and not {name: told for name, told in found.items() if told}


def test_sample_of_the_readme_is_a_good_rule() -> None:
    text = (RULES / "README.md").read_text(encoding="utf-8")
    sample = text.partition("```yaml\n")[2].partition("```")[0]
    [raw] = parse(sample, "rules/README.md", "pl-en")
    assert raw.id == "leftover-oraz"
    assert errors(sample, kinds=cleanup.kinds.KINDS) == []
