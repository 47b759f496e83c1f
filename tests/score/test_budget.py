"""Recall never falls unnoticed, and harm stays inside the budget that was agreed on."""

from __future__ import annotations

import json

from cleanup.score.budget import as_dict, fallen, scores_file
from cleanup.score.measuring import measure


def test_nothing_got_worse_than_the_figures_agreed_on() -> None:
    """If the fall is right (a rule was taken back, the corpus grew), write the figures anew: `cleanup score --update`."""
    old = json.loads(scores_file().read_text(encoding="utf-8"))
    assert fallen(old, as_dict(measure())) == []
