"""The closed classes of English, by hand: the few hundred words that hold a sentence together.

No list we compile from tells a preposition from a conjunction. A word stands in every class it can be (`that`
in three). Used when the lists are built, not at run time.
"""

from typing import Final

__all__ = ["CLOSED", "INVARIANT_PLURALS", "words"]


def words(block: str) -> frozenset[str]:
    """The words of a block of plain text."""
    return frozenset(block.split())


CLOSED: Final[dict[str, str]] = {
    "DETERMINER": """
        a an the this that these those each every either neither some any no all both half several few fewer
        little less many more most much enough such another other what which whose whatever whichever my your
        his her its our their own certain various
        """,
    "PREPOSITION": """
        about above across after against along alongside amid amidst among amongst around as aside at atop
        barring before behind below beneath beside besides between beyond but by circa concerning considering
        despite down during except excluding following for from given in including inside into like minus near
        notwithstanding of off on onto opposite out outside over past pending per plus regarding round save
        since than through throughout till to toward towards under underneath unlike until unto up upon versus
        via vis-à-vis with within without worth
        """,
    "PRONOUN": """
        i me myself mine you yourself yourselves yours he him himself she her herself hers it itself we us
        ourselves ours they them themselves theirs one oneself who whom whose whoever whomever what whatever
        which whichever that this these those anybody anyone anything everybody everyone everything nobody
        none nothing somebody someone something each either neither all both another others some any few many
        several most more much such i'm you're he's she's it's we're they're i've you've we've they've i'd
        you'd he'd she'd it'd we'd they'd i'll you'll he'll she'll it'll we'll they'll that's who's what's
        let's there's here's
        """,
    "CONJUNCTION": """
        and or but nor so yet for if because although though while whilst whereas unless until till since when
        whenever where wherever after before once than that whether as lest provided providing albeit except
        how why
        """,
    "MODAL": """
        can could may might must shall should will would ought need dare cannot can't couldn't mayn't mightn't
        mustn't shan't shouldn't won't wouldn't oughtn't needn't daren't
        """,
    "AUXILIARY": """
        be am is are was were been being have has had having do does did isn't aren't wasn't weren't haven't
        hasn't hadn't don't doesn't didn't ain't
        """,
    "NUMBER": """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
        million billion trillion dozen hundreds thousands millions billions trillions dozens first second
        third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth
        eightieth ninetieth hundredth thousandth millionth once twice thrice
        """,
    "PLURAL": "people men women children police cattle media data criteria phenomena",
    "ADVERB": """
        not very too also just only even still already yet again ever never always often sometimes seldom soon
        now then here there where when why how however therefore thus hence indeed perhaps maybe rather quite
        almost nearly away back together apart instead otherwise nonetheless nevertheless moreover furthermore
        meanwhile today tomorrow yesterday tonight up down out off over on in
        """,
}

INVARIANT_PLURALS: Final = words("""
    aircraft series species sheep fish deer means headquarters barracks crossroads offspring spacecraft
    hovercraft salmon trout cod moose swine shrimp gallows innings works corps chassis bourgeois counsel
    personnel staff british english french irish welsh scottish dutch spanish chinese japanese portuguese
    vietnamese swiss
    """)
"""Words that are their own plural. lemminflect gives every mass noun its own form as plural (`travel`): those
are no plurals, and these are."""
