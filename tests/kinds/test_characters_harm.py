"""Good text in thirteen languages passes the kinds for characters and spaces unchanged, with the doors closed."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleanup.pipeline import Options, Pipeline
from cleanup.shelf import open_shelf

CLEAN = Path(__file__).resolve().parents[3] / "shared" / "eval" / "clean"
KINDS = frozenset({"encoding", "invisible", "residue", "spacing"})


@pytest.mark.skipif(not CLEAN.is_dir(), reason="the sets for measuring do not lie beside the checkout")
@pytest.mark.parametrize("tag", "cs de en es fi fr it pl pt ru sv tr uk".split())
def test_good_text_is_left_alone(tag: str) -> None:
    pipeline = Pipeline(open_shelf(cache=False), Options(target=tag, translated=False, select=KINDS))
    result = pipeline.run((CLEAN / f"{tag}.txt").read_text(encoding="utf-8"))
    assert [(edit.rules, edit.before, edit.after) for edit in result.edits] == []
