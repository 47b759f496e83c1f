"""What a rule can do: one file per kind. `KINDS` is the whole list; a kind that is not in it does not exist."""

from cleanup.kinds.adjective_order import AdjectiveOrder
from cleanup.kinds.clause_comma import ClauseComma
from cleanup.kinds.dialogue import Dialogue
from cleanup.kinds.doubled_words import DoubledWords
from cleanup.kinds.drop_cap import DropCap
from cleanup.kinds.echo import Echo
from cleanup.kinds.encoding import Encoding
from cleanup.kinds.entity import Entity
from cleanup.kinds.fused_capital import FusedCapital
from cleanup.kinds.fused_marks import FusedMarks
from cleanup.kinds.fused_words import FusedWords
from cleanup.kinds.inverted import Inverted
from cleanup.kinds.invisible import Invisible
from cleanup.kinds.leave_alone import LeaveAlone
from cleanup.kinds.leftover import Leftover
from cleanup.kinds.line import WholeLine
from cleanup.kinds.lost_article import LostArticle
from cleanup.kinds.lost_genitive import LostGenitive
from cleanup.kinds.lost_quotes import LostQuotes
from cleanup.kinds.lost_subject import LostSubject
from cleanup.kinds.phrase import Phrase
from cleanup.kinds.phrases import Phrases
from cleanup.kinds.possessive import Possessive
from cleanup.kinds.residue import Residue
from cleanup.kinds.spacing import Spacing
from cleanup.kinds.stray_capital import StrayCapital
from cleanup.kinds.stray_stop import StrayStop
from cleanup.kinds.teaser import Teaser
from cleanup.rule import Rule

KINDS: dict[str, type[Rule]] = {
    kind.NAME: kind
    for kind in (
        AdjectiveOrder,
        ClauseComma,
        Dialogue,
        DoubledWords,
        DropCap,
        Echo,
        Encoding,
        Entity,
        FusedCapital,
        FusedMarks,
        FusedWords,
        Inverted,
        Invisible,
        LeaveAlone,
        Leftover,
        WholeLine,
        LostArticle,
        LostGenitive,
        LostQuotes,
        LostSubject,
        Phrase,
        Phrases,
        Possessive,
        Residue,
        Spacing,
        StrayCapital,
        StrayStop,
        Teaser,
    )
}
