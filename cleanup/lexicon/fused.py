"""Which words of a frequency list are two words that lost their space.

Frequency lists are counted on the web, and the web holds `ofthe`, `thisweek`, `somuch`. A list that knows
them is blind to the very flaw it is to show. They are found by splitting: one side a word of a closed list,
the other a common word, and the whole much rarer than two such words beside each other by chance.

What it spares: words that lemminflect knows; words that other languages have too (names: `Langeland`,
`Hasluck`); endings that look like words (`growin`, `Singaporean`, `formalis`); particles that make words
(`outscore`, `underfund`), and the exceptions below, found by reading what would go. Where shape cannot tell,
the word stays: a fused word that is known is one flaw left standing, a real word that is not known may be
torn apart.
"""

from collections.abc import Callable, Mapping
from typing import Final

from cleanup.lexicon.closed import words

__all__ = ["SINGLE_LETTERS", "fused_english", "fused_other"]

Zipf = Mapping[str, float]

SURE: Final = words("""
    the this that these those with from for which who whom whose what when where while than then they them
    there their your our you it we my of to if because about between during until said says would could should
    might does were been have his has was had did and but not him her she are will must its be by is as at so
    he or into since against before
    """)
"""Words that may be one half."""

NAME_LIKE: Final = words("her his has had was and but not him will are she must be by is as at so he or were did")
"""Halves with which names and old verbs are made (Hernon, Andross, bethought, Orfield): ask for more."""

SMALL: Final = SURE | words("""
    in on an a do i me us all any some more most such only just out up off over under after no now here very
    too how why may can one down onto
    """)
"""Two of these make no English word but for the exceptions."""

FOUR: Final = words("tobe itis isit doit asit atit isto isno ifhe isup soif orit toit ofit inmy ofmy tome onmy itas")

REAL: Final = words("""
    whereof whereby wherein whereon whereto whereat whereas wherefore wherever wherefrom whereupon wherewith
    whereabout whereabouts whereinto thereof thereby therein thereon thereto thereat therefrom thereunder
    therefore thereafter therewith therethrough thereabout thereabouts hereof hereby herein hereon hereto
    herewith hereafter hereunder hereupon hereabout hereabouts hereinafter whatnot whatsoever whosoever
    whoso whoever whomever whomsoever whichever somewhat somehow someone somewhere something somebody
    sometime sometimes anyone anyhow anywho anything anybody anywhere anymore everyone nohow nowhere nobody
    nother hisself meself themself themselves ourself ourselves yourself yourselves theirself theirselves
    itself himself herself oneself insofar inasmuch forasmuch insomuch nonetheless nevertheless
    notwithstanding into onto unto upon within without throughout hitherto albeit cannot moreover moreso
    furthermore forever evermore forevermore forgo forwent forbade forsook bethe bemoan befell begone belike
    besot beset bestow betook bethought become became theism theist theban theorem therm thenceforth
    thenceforward henceforth henceforward outmost utmost inmost upmost topmost offsite onsite offset onset
    upset outset inset toby sober notable notary notate shein arean mythen beany canis tobit beall doest
    hadith hasid shean herit allover allin updown outis inon evento meher heras willan didon notas atall
    asis willis canto isthmus asthma mustang walkabout kickabout roundabout runabout turnabout layabout
    gadabout knockabout rambut herblock themata thataway untilled wherewithal otherwhere elsewhere
    everywhere everwhere neverwhere freeform untold byland byplay bywords byname byline bygone bystander
    bypath orfield ofsted myself mystery mystic mycorrhiza ofer toward towards towhee tomine tofield towage
    solove soskin weakest yourn ourn hern hisn theirn thine whencesoever howsoever howbeit soever withal
    withe withy withers andover forfar theis theon whatman northey genthe canmore hasher anyon whereafter
    somewhen somesuch overby withall atmore forebay forend whored theriot towell offord canin toone fordo
    fortable formatter moston skipwith penwith wallabout thando ather willin heare forson forwood forder
    anthe offish overhere toits bandwith withold forsee forseen forcast forword forehad whome befor therap
    comfor someon anywere everwere fortean fortin forman whoa herland herstory himera hassinger hadlow
    buttie nottie
    """)
"""Real words and names that split like fused ones, and slips that are no fused words (`bandwith`,
`forcast`)."""

SURELY: Final = words("""
    ofthe somuch tosee tosay toget atwork atall athome atlast somany soyoung asfar aslong aspart allaround
    allnight ofnew oftwo oflaw ofgod ofwar myjob mygod oneday oneman oneyear onething onelife howmany
    howmuch howlong howcome toomuch toogood toosoon seeit getit sayit runit sawit stopit lookit loseit getme
    seeme loveme giveme believeme showme payme helpme callme letme killme trustme tellme meetme loveis godis
    senseis costis lotof endof needmore readmore inday inprogress inorder inever intown inplace inforce
    ontime onsale oncampus ontop oncall nogood nomatter nolonger noplace dogood dosomething ishall iswear
    myson verygood verywell gettingin righthere rightnow wayto saidin basedon thatand needto fuckall
    shortall restall yesso afterall somesaid numberone momand fuckas bankas foundas orelse orget andoh yougo
    onlyone itold hereand
    """)
"""Fused words that the shape alone does not give away."""

OFTEN: Final = 4.0
"""Zipf. No word from here up is dropped, however it splits."""


def fused_english(word: str, zipf: Zipf, elsewhere: Callable[[str], int]) -> bool:
    """Is this word of the English list two words fused?

    `zipf` maps a word of the list to its Zipf value, `elsewhere` counts the other languages whose lists hold
    the word. Call it only for words that the dictionary of forms does not know.
    """
    whole = zipf.get(word, 0.0)
    if word in REAL or whole >= OFTEN or not word.isalpha() or len(word) < 4:
        return False
    if word in SURELY or word in FOUR:
        return True
    if len(word) == 4:
        return False
    others = elsewhere(word)
    return any(_splits(word[:cut], word[cut:], zipf, whole, others) for cut in range(2, len(word) - 1))


def _splits(left: str, right: str, zipf: Zipf, whole: float, others: int) -> bool:
    lost = zipf.get(left, 0.0) + zipf.get(right, 0.0) - 9 - whole
    """How much rarer the whole is than the two words side by side by chance, in powers of ten."""
    if lost < 0.5:
        return False
    if left in SMALL and right in SMALL:
        return lost >= (1.5 if others <= 2 or len(left) + len(right) > 6 else 3.0)
    if others > 1:
        return False
    if left in SURE:
        common = zipf.get(right, 0.0)
        if len(right) < 3:
            return False
        if left in NAME_LIKE:
            return len(left) > 2 and others == 0 and lost >= 2.0 and common >= 4.5
        if len(left) >= 3:
            return common >= 3.8
        return common >= 4.3 and len(right) >= 4 and lost >= (1.0 if left in ("my", "of", "it") else 2.0)
    if right in SURE:
        common = zipf.get(left, 0.0)
        if len(left) < 3:
            return False
        if right in NAME_LIKE:
            return len(right) > 2 and others == 0 and lost >= 2.5 and common >= 4.8
        if len(right) >= 3:
            return common >= 4.0
        return common >= 4.8 and len(left) >= 4 and others == 0 and lost >= 1.5
    return False


CLOSED_CLASS: Final[dict[str, tuple[str, str]]] = {
    "de": ("und dass wird wurde wurden eine einen einem", "nicht dass wird wurde wurden einen einem"),
    "fr": ("dans avec une sont leur cette nous vous", "dans pour avec une sont leur cette nous vous"),
    "es": ("pero", "para pero"),
    "it": ("della dello delle nella nelle dalla sono", "della delle nella nelle dalla"),
    "pt": ("não", "não"),
    "pl": ("który która które jest jako oraz", "jest przez jako dla się który która które"),
    "cs": ("který která které jsou jako nebo také", "jsou jako nebo také který která které"),
    "uk": ("який які яке або також щоб", "також щоб який"),
    "ru": ("которая которые это для также чтобы", "для также чтобы это которые"),
    "nl": ("het deze", "het niet deze wordt"),
    "sv": ("och inte", "och inte att"),
}
"""Per language: what may be the left half, and what may be the right. Short on purpose: Spanish verbs end in
-los (míralos), Polish words begin with nie-, Italian ones end in -che; German, Dutch and Swedish words begin
with mit-, voor-, för-. Finnish compounds leave no word that is safe."""


CLOSED_SETS: Final = {tag: (frozenset(left.split()), frozenset(right.split())) for tag, (left, right) in CLOSED_CLASS.items()}
RARE: Final = 2.0
"""Zipf. Outside English only words below this are looked at."""


def fused_other(word: str, tag: str, zipf: Zipf) -> tuple[str, str] | None:
    """The two words that a word of another language is fused from, or None. Far more timid than for
    English."""
    lefts, rights = CLOSED_SETS.get(tag, (frozenset(), frozenset()))
    if zipf.get(word, 0.0) >= RARE:
        return None
    for cut in range(3, len(word) - 2):
        left, right = word[:cut], word[cut:]
        if (left in lefts and zipf.get(right, 0.0) >= 5.0) or (right in rights and zipf.get(left, 0.0) >= 5.0):
            return left, right
    return None


SINGLE_LETTERS: Final = {
    "en": "ai", "fr": "aàyô", "es": "aeouyóá", "it": "aeèio", "pt": "aeoàéó", "pl": "aiouwz",
    "cs": "aiouskvz",    "sk": "aiouskvz", "uk": "абвєжзійоуяї", "ru": "абвжикосуя", "nl": "u", "sv": "iåö",
    "da": "iåø",
    "tr": "o", "ro": "aeo",
}  # fmt: skip
"""Words of one letter; any other letter alone is no word."""
