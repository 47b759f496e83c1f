"""What a rule can do: one file per kind. `KINDS` is the whole list; a kind that is not in it does not exist."""

from cleanup.kinds.dialogue import Dialogue
from cleanup.kinds.encoding import Encoding
from cleanup.kinds.entity import Entity
from cleanup.kinds.fused_capital import FusedCapital
from cleanup.kinds.fused_marks import FusedMarks
from cleanup.kinds.fused_words import FusedWords
from cleanup.kinds.invisible import Invisible
from cleanup.kinds.leave_alone import LeaveAlone
from cleanup.kinds.leftover import Leftover
from cleanup.kinds.line import WholeLine
from cleanup.kinds.phrase import Phrase
from cleanup.kinds.residue import Residue
from cleanup.kinds.spacing import Spacing
from cleanup.kinds.stray_capital import StrayCapital
from cleanup.kinds.teaser import Teaser
from cleanup.rule import Rule

KINDS: dict[str, type[Rule]] = {
    kind.NAME: kind
    for kind in (
        Dialogue,
        Encoding,
        Entity,
        FusedCapital,
        FusedMarks,
        FusedWords,
        Invisible,
        LeaveAlone,
        Leftover,
        WholeLine,
        Phrase,
        Residue,
        Spacing,
        StrayCapital,
        Teaser,
    )
}
