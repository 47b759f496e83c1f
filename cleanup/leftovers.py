"""Leftover sentences: what stands untranslated, whole, in a text of another language.

A sentence, caption or heading that the translation passed over is reported with its language. It is a report and no edit: the words are right,
only the language is not, and what they would be in the other one nobody knows without a model (see `translate`).

How a sentence is judged. Every word has a band in each language, a logarithm of how often it is used (`lexicon`). A sentence of the text's own
language has the higher bands there, one left over has them elsewhere; the mean difference tells the two apart by far. Names and numbers have no
voice. Then the small words must agree: at least one (two in a long sentence) of the other language, and no more of the text's own. langdetect has
the last word where sister languages come close (Czech and Slovak, Russian and Ukrainian), and a veto where it is sure of the text's own language.

Left alone, because people do it on purpose:

* what stands in quotation marks, in brackets, in emphasis (`*…*`), behind `>` or in code, and a sentence behind a colon: quotations, titles;
* words with capitals throughout (names, titles, addresses), and references (`12 (1987), pp. 3–9`);
* lines without a mark at the end that follow each other (verses, menus), and lines with a slash between two languages;
* a text in which foreign sentences are more than a third (it is bilingual, or its language was misjudged), and sentences whose neighbours are
  not in the text's language either;
* a sentence after one that speaks of languages, songs, mottoes, originals: it was announced.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cleanup.document import WORD, Span, fold
from cleanup.languages import LANGUAGES, language
from cleanup.languages.strangers import DOUBLES
from cleanup.languages.vote import vote
from cleanup.lazy import lazy
from cleanup.lexicon import LEXICONS, lexicon
from cleanup.sentences import sentences
from cleanup.value import value

RULE = "leftover-sentence"
CAUSE = "untranslated"
LEAST_WORDS = 4
"""Words with a voice; fewer say too little (`C'est la vie`)."""
LEAN = 1.1
"""The least mean difference of the bands."""
AGAINST = 0.3
"""The greatest share of words that speak for the text's own language."""
MOST = 1 / 3
"""The greatest share of foreign sentences in a text in which one is a leftover (of at least MOST_FROM sentences)."""
MOST_FROM = 3
FAR = 2.5
"""A lean that needs no small words."""
LOOKED = 2000
"""Code points before a sentence in which its line and its quotation are looked for."""
CLOSE = 0.9
"""A difference of mean bands below which two languages are too close for the bands to tell."""

_QUOTED = lazy(
    r"“[^“”\n]{1,600}[”“]|„[^„“”\n]{1,600}[“”]|«[^«»\n]{1,600}»|»[^«»\n]{1,600}«|\"[^\"\n]{1,600}\"|”[^”\n]{1,600}”|(?<!\w)[‘‚'][^‘’\n]{3,300}[’‘'](?!\w)"
    r"|\([^()\n]{1,300}\)|\[[^\[\]\n]{1,300}\]|(?<!\w)[*_]{1,3}[^*_\n]{1,400}[*_]{1,3}(?!\w)|`[^`\n]{1,400}`|<[^<>\n]{1,300}>"
)
_REFERENCE = lazy(
    r"\b(?:pp|vol|ISBN|ISSN|doi|hrsg)\b[.:]? ?\d|https?://|www\.|@\w|\w{2,}_\w|^\W*[^\W\d_][\w\-]+, (?:[^\W\d_]\. ?)+|[^\W\d_]\. \(\d{4}"
)
_ANNOUNCES = lazy(
    r"(?i)\b(?:lyrics?|songs?|sings?|sang|motto|slogan|inscription|poems?|verses?|proverb|saying|lied|chanson|canción|canzone|canção|piosen\w*|píse\w*|"
    r"пісн\w+|песн\w+|en français|in (?:french|german|spanish|italian|latin|english|polish|russian))\b"
)
_MARKED = lazy(r"[.!?…:;][\"'”“’»)\]]*$")


@value
class Leftover:
    """A sentence that stands in another language: where (code points of the text), which one, and how sure (0 to 1)."""

    start: int
    end: int
    language: str
    confidence: float


@dataclass(slots=True)
class _Sentence:
    span: Span
    words: list[str]
    lean: float = 0.0
    tag: str | None = None
    judged: bool = False


def leftovers(text: str, target: str | None, source: str | None = None) -> list[Leftover]:
    """The sentences of a text in `target` that stand in another language, in order; of `source` alone where that is known for certain.

    Empty where the target is unknown or has no word list. Raises ImportError where nltk is missing.
    """
    if target not in LEXICONS:
        return []
    all_ = [_Sentence(span, _voices(text, span)) for span in sentences(text, target)]
    found = [number for number, sentence in enumerate(all_) if _foreign(text, sentence, target)]
    if not found:
        return []
    judged = sum(len(sentence.words) >= 3 for sentence in all_)
    foreign = sum(all_[number].lean > 0 and len(all_[number].words) >= 3 for number in range(len(all_)))
    if judged >= MOST_FROM and foreign > MOST * judged + 0.5:
        return []
    kept = [number for number in found if _stands_alone(text, all_, number, set(found), target)]
    told = (_told(text, all_[number], target, source) for number in kept)
    return [one for one in told if one is not None]


def _voices(text: str, span: Span) -> list[str]:
    """The words of a sentence that say something of its language: no names, no quotations, no numbers. Folded."""
    piece = text[span.start : span.end]
    piece = _QUOTED.sub(lambda match: " " * len(match.group()), piece)
    found = []
    for number, match in enumerate(WORD.finditer(piece)):
        word = match.group()
        if (word[0].isupper() and number) or not word[0].isalpha():
            continue
        found += fold(word).replace("-", " ").split()
    return found


def _band(tag: str, word: str) -> int:
    known = lexicon(tag)
    if known is None:
        return 0
    band = known.band(word)
    if not band and "'" in word:  # l'eau, dell'acqua
        band = max(map(known.band, word.split("'")), default=0)
    return band


def _foreign(text: str, sentence: _Sentence, target: str) -> bool:
    """Whether a sentence is surely in another language than the target. Sets its lean."""
    voices = sentence.words
    if len(voices) < 2:
        return False
    here = [_band(target, word) for word in voices]
    small = language(target).function_words
    own = sum(word in small for word in voices)
    if sum(band >= 4 for band in here) > 0.6 * len(voices) and own > 0.25 * len(voices) and sum(band <= 2 for band in here) <= 0.1 * len(voices):
        sentence.lean = -1.0  # most sentences of most texts
        return False
    best, lean, there = "", -9.0, here
    for tag in LEXICONS:
        if tag == target:
            continue
        bands = [_band(tag, word) for word in voices]
        difference = (sum(bands) - sum(here)) / len(voices)
        if difference > lean:
            best, lean, there = tag, difference, bands
    sentence.lean, sentence.tag = lean, best
    if len(voices) < LEAST_WORDS or lean < LEAN:
        return False
    pairs = list(zip(there, here, strict=True))
    pro, con = (sum(a > b for a, b in pairs) / len(pairs), sum(a < b for a, b in pairs) / len(pairs))
    if con > AGAINST or pro < (0.6 if con > 0.05 else 0.4) or sum(a >= 3 for a in there) < 0.6 * len(pairs):
        return False
    run = own_run = 0
    for a, b in pairs:
        run = run + 1 if a < b else 0
        own_run = max(own_run, run)
    if own_run >= 3:  # half a sentence of the text's own: somebody speaks two languages
        return False
    foreign_small = language(best).function_words - small
    speaking = sum(word in foreign_small for word in voices)
    own_alone = sum(word in small - language(best).function_words for word in voices)
    if speaking < own_alone or _on_purpose(text, sentence.span):
        return False
    if speaking > own_alone and speaking >= (2 if len(voices) >= 9 else 1) and pro >= 0.6:
        return True
    return (lean >= FAR or (pro >= 0.3 and speaking > own_alone)) and _letters_agree(text, sentence.span, target)


def _letters_agree(text: str, span: Span, target: str) -> bool:
    """Whether langdetect is sure that this is another language than the target."""
    from cleanup.adapters.langdetect import detect

    answers = detect(text[span.start : span.end], tuple(LANGUAGES))
    return bool(answers) and answers[0][0] != target and answers[0][1] > 0.95


def _on_purpose(text: str, span: Span) -> bool:
    """Whether the sentence itself shows that it was meant so: quoted, emphasised, a reference, a list of names."""
    piece = text[span.start : span.end]
    all_words = WORD.findall(piece)
    bare = WORD.findall(_QUOTED.sub(" ", piece))
    if len(bare) < 0.5 * len(all_words) or _REFERENCE.search(piece) or " / " in piece:
        return True
    if piece[0] in "\"“„«»‘‚'>*_`|#" or piece[-1] in '"”“»«*_`|':
        return True
    inner = [word for word in all_words[1:] if word[0].isalpha()]
    if sum(word[0].isupper() for word in inner) > 0.5 * len(inner):
        return True
    far = max(0, span.start - LOOKED)
    low = max(far, text.rfind("\n", far, span.start) + 1)
    if text[low : span.start].lstrip()[:1] in (">", "|"):
        return True
    before = text[max(low, span.start - 600) : span.start]
    opened = max((before.rfind(mark) for mark in "“„«"), default=-1)
    if opened >= 0 and not any(mark in before[opened + 1 :] for mark in "”»“"):
        return True  # inside a quotation of several sentences
    return before.count('"') % 2 == 1


def _stands_alone(text: str, all_: Sequence[_Sentence], number: int, found: set[int], target: str) -> bool:
    """Whether the neighbours are in the text's language, and none announces what follows."""
    span = all_[number].span
    before = [other for other in range(number - 1, max(-1, number - 4), -1) if len(all_[other].words) >= 2][:2]
    after = [other for other in range(number + 1, min(len(all_), number + 4)) if len(all_[other].words) >= 2][:2]
    near = [other for other in (*before, *after) if other not in found]
    if not near or not (any(all_[other].lean < 0 for other in near) or all_[number].lean >= FAR):
        return False
    if number:
        previous = text[all_[number - 1].span.start : all_[number - 1].span.end]
        if previous.endswith(":") or (number - 1 not in found and _ANNOUNCES.search(previous[-120:])):
            return False
    following = text[all_[number + 1].span.start : all_[number + 1].span.end][:60] if number + 1 < len(all_) else ""
    if following.startswith(("(", "–", "—", "=")):
        return False
    if not _MARKED.search(text[span.start : span.end]):
        if "\n" in text[span.start : span.end]:
            return False
        # a line without a mark is a caption or a heading; two of them are verses
        for other in (number - 1, number + 1):
            if other in found and not _MARKED.search(text[all_[other].span.start : all_[other].span.end]):
                return False
    return True


def _told(text: str, sentence: _Sentence, target: str, source: str | None) -> Leftover | None:
    """The leftover with its language; None where langdetect is sure that it is the text's own."""
    voices = sentence.words
    scores = {tag: (sum(_band(tag, word) for word in voices) / len(voices)) for tag in LEXICONS if tag != target}
    for tag in scores:
        small = language(tag).function_words
        scores[tag] += 2 * sum(word in small for word in voices) / len(voices)
    ranked = sorted(scores, key=lambda tag: (-scores[tag], tag))
    close = [tag for tag in ranked if scores[ranked[0]] - scores[tag] < CLOSE]
    for sister, other in (("cs", "sk"), ("ru", "uk")):  # the Slovak list is short
        if (sister in close) != (other in close):
            close += [tag for tag in (sister, other) if tag not in close and tag != target]
    best = ranked[0]
    confidence = 0.9
    if len(" ".join(voices)) >= 15:
        from cleanup.adapters.langdetect import detect

        answers = dict(detect(text[sentence.span.start : sentence.span.end], (*LANGUAGES, *DOUBLES.values())))
        if answers.get(target, 0.0) > 0.9:
            return None
        for tag in close:
            scores[tag] += 1.2 * answers.get(tag, 0.0)
        ballot = dict(vote(set(voices)).ranked)
        for tag in close:
            scores[tag] += 0.25 * ballot.get(tag, 0.0)
        best = max(close, key=lambda tag: (scores[tag], tag == source, tag))
        if answers.get(DOUBLES.get(best, ""), 0.0) > answers.get(best, 0.0):
            return None  # langdetect takes it for the stranger's
        confidence = round(0.8 + 0.19 * answers.get(best, 0.0), 3)
    if source is not None and source in close and scores[best] - scores[source] < CLOSE:
        best = source
    return Leftover(sentence.span.start, sentence.span.end, best, confidence)


__all__ = ["CAUSE", "RULE", "Leftover", "leftovers"]
