"""The language of a text, by a vote of its closed-class words.

Half of any running text is made of a few hundred words that carry no topic: *the, of, and; der, und, nicht; się, nie, w*. A text
that has many of one language's and few of any other's is in that language, whatever names and foreign words stand in it. The
vote needs no model and no order of words: the set of distinct lower-cased words is enough, which other steps have anyway.

How a word counts is worked out from the tables, not set by hand. With N languages of its script in the vote (ours and the
strangers, see `strangers.py`), a word that k of them list gives each of these log(N/k)/log(N): 1 for a word of one language, 0.79
for two of thirty, less for *a* or *de*. A letter beyond a–z counts in the same way, at a third, once in a text however often it
stands there: one name brings its letters along.

Each word has one voice. Apostrophes also part words (*l'eau* votes as *l'*), so that elision does not silence French and Italian.

What it refuses: to be sure. `Vote.decided` says whether the lead is one that good text of another language, or of no language we
know, does not reach.
"""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from math import log

from cleanup.languages import LANGUAGES, language
from cleanup.languages.strangers import STRANGERS

LETTER_WEIGHT = 1 / 3
"""What a letter of one language alone counts, in words of one language alone."""
ENOUGH = 1.5
"""The least score that decides: two words of which one may be shared, so one word alone never does."""
LEAD = 0.8
"""The least lead over the next language, stranger or not, in words of one language alone."""
SHARE_OF_LEAD = 0.3
"""The least lead as a share of the best score: a long text in two languages stays open."""
COVERAGE = 0.12
"""The least score per distinct word for short texts; long texts repeat their function words, so it falls (see `_cover`)."""


@dataclass(frozen=True, slots=True)
class Vote:
    """The outcome. Scores are in words of one language alone; strangers are left out of `ranked`."""

    ranked: tuple[tuple[str, float], ...]
    """(tag, score), highest first; languages without a voice are left out."""
    rival: float
    """The highest score of any other language than `best`, strangers included."""
    words: int
    """How many distinct words voted or could have."""

    @property
    def best(self) -> str | None:
        """The tag with the highest score, sure or not; None where no word or letter spoke for any language."""
        return self.ranked[0][0] if self.ranked else None

    @property
    def score(self) -> float:
        """The score of `best`, 0.0 for none."""
        return self.ranked[0][1] if self.ranked else 0.0

    @property
    def margin(self) -> float:
        """How far `best` leads, in words of one language alone; negative where a stranger leads."""
        return self.score - self.rival

    @property
    def decided(self) -> bool:
        """True only if sure: enough voices, a clear lead in words and as a share, and not too few voices for the length.

        The last keeps out languages of which we know nothing: some of their words look like ours, most do not.
        """
        return (
            self.score >= ENOUGH
            and self.margin >= LEAD
            and self.margin >= SHARE_OF_LEAD * self.score
            and self.score >= COVERAGE * _cover(self.words)
        )


def vote(words: Collection[str]) -> Vote:
    """Vote over the words of a text, lower-cased, in any order; repeated words have one voice.

    Linear in the number of words; about 0.1 ms for a text of 1,000 words.
    """
    table = _table()
    distinct = words if isinstance(words, (set, frozenset)) else set(words)
    joined = " ".join(distinct)
    hits = set(table.known.intersection(distinct))
    if "'" in joined or "’" in joined:
        parted = joined.replace("’", "'")
        hits |= table.known.intersection(parted.split())
        hits |= table.known.intersection(parted.replace("'", "' ").split())
    scores = [0.0] * len(table.tags)
    get = table.words
    for word in hits:
        weight, members = get[word]
        for member in members:
            scores[member] += weight
    letters = set(joined)
    for letter in letters & table.letters.keys():
        weight, members = table.letters[letter]
        for member in members:
            scores[member] += weight
    ours = [(score, tag) for score, tag in zip(scores, LANGUAGES, strict=False) if score > 0]
    ours.sort(key=lambda pair: (-pair[0], pair[1]))
    rival = max(scores[len(LANGUAGES) :])
    if len(ours) > 1:
        rival = max(rival, ours[1][0])
    return Vote(tuple((tag, score) for score, tag in ours), rival, len(distinct))


def _cover(distinct: int) -> float:
    """The number of distinct words that function words are measured against: beyond 60, new words are hardly of that kind."""
    return min(distinct, 60)


@dataclass(frozen=True, slots=True)
class _Table:
    tags: tuple[str, ...]
    known: frozenset[str]
    words: dict[str, tuple[float, tuple[int, ...]]]
    letters: dict[str, tuple[float, tuple[int, ...]]]


@lru_cache(maxsize=1)
def _table() -> _Table:
    """Built at the first vote, in a few milliseconds, from the language files and the strangers."""
    tags = LANGUAGES + tuple(STRANGERS)
    voices: dict[str, list[int]] = {}
    spelt: dict[str, list[int]] = {}
    cyrillic = 0
    for index, tag in enumerate(tags):
        if tag in STRANGERS:
            letters, listed = STRANGERS[tag]
        else:
            known = language(tag)
            letters = known.letters
            listed = known.function_words | known.speech_verbs | known.months | known.weekdays
        cyrillic += "а" in letters
        for word in listed:
            voices.setdefault(word, []).append(index)
        for letter in set(letters):
            spelt.setdefault(letter, []).append(index)

    def weigh(members: list[int], sample: str, unit: float) -> float:
        rivals = cyrillic if sample > "Ͱ" else len(tags) - cyrillic
        return unit * log(rivals / len(members)) / log(rivals)

    return _Table(
        tags,
        frozenset(voices),
        {word: (weigh(members, word[0], 1.0), tuple(members)) for word, members in voices.items()},
        {
            letter: (weigh(members, letter, LETTER_WEIGHT), tuple(members))
            for letter, members in spelt.items()
        },
    )
