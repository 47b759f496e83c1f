"""lost-article: `the` or `a` that a language without articles left out. `what` says where:

    names     `relations with United States are bad` -> `with the United States`: closed `names`, in their exact
              letters, after one of the words of `before` or at the sentence's start, and only before a function word,
              a verb or a mark (`United States Senate` stays)
    roles     `Mayor never said` -> `The mayor never said`; `President of the club answered` -> `The president …`: a
              role of `roles` that opens its sentence, before a verb of `verbs`, or before `of the …` and then such a
              verb or a name between commas; with `any_verb: yes` before any word that can only be its verb
              (`Team plays on Sunday`, `Court refused the appeal`), if the word is no name elsewhere in the text
    quoted    `presented “victory plan”` -> `presented a “victory plan”`: a verb of `verbs`, then in quotation marks
              one to three small words of which the last is a singular noun that can be counted (`nouns`)

Refused: ideas that need none (`Government must learn`) but for what they once did, what the text has as a surname, texts that go without articles on
purpose (minutes, notes), lines of verse, headings, lists and teasers (lines without a mark at their end or with many capitals), names after another
capital (`Bank of United States`), roles in capitals and before names (`President Nowak said`), quoted words with a
determiner of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from typing import ClassVar, Literal

from cleanup.clauses import finite
from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal
from cleanup.languages.words import words
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.people import BODIES, PERSONS
from cleanup.names.sexes import sex_of
from cleanup.pattern import name_length
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_QUOTED = lazy(r" ([“\"„«])([a-z][a-z\-]*(?: [a-z][a-z\-]*){0,2})[”\"“»](?![\w])")
_AFTER_NAME = words(
    """is are was were has have had will would can could may might must should does did do in on at by for from with to of about against after
    before during since until as that which who whose when where while because although though if but or so then than also only still already
    again now never not last next yesterday today tomorrow there here it he she they we this these those said says announced wants wanted
    denied confirmed rejected refused accused warned"""
)
_NUMBER_WORD = lazy(r"(?:1[0-9]{3}|20[0-9]{2})$")
_VOWEL = lazy(r"(?:[aio]|e(?!u|w)|u(?!ni|s[aeiu]|r[aeiou]|t[aeiou]|k)|hour|honest|honou?r|heir)", re.IGNORECASE)
_HEADING = 9  # words of a headline, at most
_LITTLE = words("""
    a an the this that these those his her its their our my your he she it they we i you is are was were be been has have had will would do does did
    not never who which what when and or but
    """)
_BEFORE_NAMES = words("of in from at near")
_PHRASE = 5  # words between `of` and the verb, at most
_ASIDE = words("asked questioned interviewed quoted invited called elected appointed")  # `President of the club, asked about it, …`
_BODIES = frozenset({"House", "Council", "Bank", "Court", "Chamber", "Ministry"})  # House of Commons
_PARTS = words("kind sort type form version idea")  # `a kind of United States of Europe`
_OFFICES = words("state defense defence war treasury commerce health education labor labour energy justice transportation agriculture")
_SURNAMES = words(  # as often surnames, or words for all mankind: taken for things only where the text has them in small letters, too
    """
    baker singer farmer bishop priest hall crane park castle wolf temple guest song forest lake street tower fountain man woman boy girl
    """
)
_IDEAS = words(  # as an idea they need no article: `Government cannot solve it`, `Fire is a good servant`
    """
    man woman government competition reform performance song soup film video attack opposition fire flight regulation shelter contract coalition
    court trial motion collision study strike plot match
    """
)
_EVER = words("man woman fire competition reform performance song soup film video attack plot study")  # but for `was` and a participle
_BEFALLS = words("arrested detained killed injured found taken hospitalised hospitalized charged sentenced rescued shot stabbed hit fined released")
_SAYING = words("say says said tells told asks asked believes believed thinks thought explains explained adds added argues argued hopes hoped")
_WRITTEN = words(
    "report study survey letter document book magazine newspaper website site poem novel song library verdict research app agreement treaty ranking expert"
)
_OF_BODIES = words(
    "says said speaks spoke wants wanted demands demanded accuses accused criticises criticizes criticised criticized plans promises refuses"
)
_STATES = words(
    """
    did does do meant remained grew mounted came became seemed needed began depended required made gave took
    """
)
_MINUTES = frozenset(["Apologies", "quorum", "seconded", "Seconded", "AOB"])
_OPENING = lazy(r"(?:^|[.!?][”\")]? +)[“\"]?([A-Z][a-z]+) ([a-z]+)", re.MULTILINE)
_ADDRESSED = frozenset(["Coach", "Captain", "Nurse", "Teacher", "Judge", "Bishop"])  # a name's stand-in, where the text has `Coach Miller`
_ARTICLES = frozenset(["the", "The", "a", "A", "an", "An"])
_WHOLE = 25  # words of a text that must hold an article, or is written without them on purpose
_TAKES_CAPITAL = frozenset({"President", "Pope", "King", "Queen", "Chancellor", "Premier"})


def indefinite(word: str) -> str:
    """`a` or `an` before a word, by its sound as far as spelling tells."""
    return "an" if _VOWEL.match(word) else "a"


def _telegram(line: Line) -> bool:
    """Whether a short line of two sentences goes without all small words, as headlines do: `Storm kills three in Azores. Ferries suspended.`"""
    return len(line.words) <= _HEADING and line.sentence_end(0) < len(line.words) and _LITTLE.isdisjoint(map(fold, line.words))


class LostArticle(Rule):
    """An article that was never there in the source."""

    NAME: ClassVar[str] = "lost-article"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        what: Literal["names", "roles", "quoted"] = field(metadata={"help": "Where the article is missing."})
        names: tuple[tuple[str, str], ...] = field(
            default=(), metadata={"help": "For names, a line each: `Kremlin => the Kremlin`. For the others see roles and nouns."}
        )
        roles: tuple[str, ...] = field(default=(), metadata={"help": "For roles: who may open a sentence, in small letters."})
        nouns: tuple[str, ...] = field(default=(), metadata={"help": "For quoted: nouns that need an article, in small letters."})
        before: tuple[str, ...] = field(default=(), metadata={"help": "For names: words after which the name needs its article."})
        verbs: tuple[str, ...] = field(default=(), metadata={"help": "For roles and quoted: the verbs that show that an article is missing."})

        any_verb: bool = field(default=False, metadata={"help": "For roles, yes: before every word that can only be the verb, too."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        what = fields.what
        self._any_verb = fields.any_verb
        for name, needed in (("names", "names"), ("roles", "roles"), ("nouns", "quoted")):
            if bool(getattr(fields, name)) != (what == needed):
                raise FieldError(name, f"belongs to `what: {needed}`, and there it must stand")
        self._names = dict(fields.names)
        for name, whole in self._names.items():
            if not whole.endswith(name) or whole == name:
                raise FieldError("names", f"reads “{name} => {whole}”; the right side is the left one with its article")
        self._first = {}
        for name in self._names:
            self._first.setdefault(name.split()[0], []).append(tuple(name.split()))
        self._roles = frozenset(fields.roles)
        self._nouns = frozenset(fields.nouns)
        self._before = frozenset(fields.before)
        self._verbs = frozenset(fields.verbs)

    _first: dict[str, list[tuple[str, ...]]]

    def triggers(self, target: str | None = None) -> Triggers:
        match self.fields.what:
            case "names":
                return Triggers(words=frozenset(fold(first) for first in self._first))
            case "roles":
                forms = frozenset(role[0].upper() + role[1:] for role in self._roles)
                return Triggers(words=frozenset(fold(form) for form in forms))
            case _:
                return Triggers(words=self._verbs)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        judge: Callable[[Line, int, Context], Proposal | None] = getattr(self, f"_{self.fields.what}_")
        text = document.text
        for place in places:
            if self.fields.what != "quoted" and not _has_capital(text[place.start : place.end]):
                continue
            if self.fields.what == "quoted" and text[place.end + 1 : place.end + 2] not in ("“", '"', "„", "«"):
                continue
            line = document.line(place.start)
            index = line.at(place.start)
            while index < len(line.words) and line.starts[index] < place.end:
                found = judge(line, index, context)
                if found is not None:
                    yield found
                index += 1

    # ------------------------------------------------------------------------------------------------------ names

    def _names_(self, line: Line, index: int, context: Context) -> Proposal | None:
        words_ = line.words
        for name in self._first.get(words_[index], ()):
            last = index + len(name)
            if words_[index:last] != name or any(line.gap(i) != " " for i in range(index + 1, last)):
                continue
            if line.like_heading or _telegram(line) or not self._needs(line, index, name) or not _followed(line, last, context):
                return None
            article = self._names[" ".join(name)].split()[0]
            start = line.starts[index]
            if line.sentence_start(index) == index:
                article = article[0].upper() + article[1:]
            return self.proposal(start, start, article + " ")
        return None

    def _needs(self, line: Line, index: int, name: tuple[str, ...]) -> bool:
        """Whether the name stands after a word that asks for its article, or opens a sentence."""
        if line.sentence_start(index) == index:
            if index == 0 and line.goes_on:
                return False
            if line.gap(index + len(name)) != " ":
                return False  # a kicker: "Baltic Sea. The hotels are full."
            gap = line.gap(index)
            return (index == 0 and not gap.strip()) or (gap in (". ", "! ", "? ") and len(line.words[index - 1]) > 1)
        if line.gap(index) != " " or fold(line.words[index - 1]) not in self._before:
            return False
        if index > 1 and line.words[index - 1] == "of":
            earlier = line.words[index - 2]
            if fold(earlier) in _PARTS:
                return False
            return not earlier[0].isupper() or line.sentence_start(index) == index - 2
        return not line.words[index - 1][0].isupper() or line.sentence_start(index) == index - 1

    # ------------------------------------------------------------------------------------------------------ roles

    def _roles_(self, line: Line, index: int, context: Context) -> Proposal | None:
        word = line.words[index]
        if fold(word) not in self._roles or not word[0].isupper() or word.isupper() or line.like_heading or _telegram(line):
            return None
        if line.sentence_start(index) != index or (line.gap(index).strip() and not re.fullmatch(r"[.!?]? ?[“\"–—-]? ?", line.gap(index))):
            return None
        verb = index + 1
        if verb >= len(line.words) or line.gap(verb) != " ":
            return None
        of = line.words[verb] == "of"
        if self._any_verb and line.words[verb] in _BEFORE_NAMES and (after := self._after_name(line, verb + 1, context)):
            verb = after
        elif of:
            verb = self._after_phrase(line, verb + 1, context)
            if not verb:
                return None
        elif fold(line.words[verb]) in ("never", "also", "only", "then", "still", "again", "later", "not"):
            verb += 1
        if not of and (verb >= len(line.words) or line.gap(verb) != " "):
            return None
        if verb < len(line.words) and not line.words[verb][0].islower():
            return None  # `Director Will Crozier wants`
        if fold(word) in _IDEAS and not of and not _happened(line, verb, fold(word) in _EVER, context):
            return None
        if not of and fold(line.words[verb]) not in self._verbs:
            if not (self._any_verb and _its_verb(line, verb, context)):
                return None
            if fold(line.words[verb]) in _SAYING and not (fold(word) in PERSONS | BODIES or fold(word) in _WRITTEN):
                return None  # `Hole says`: somebody's name
            if context.mentions.is_name(word) or _once(line.document, "inside", word, _inside):
                return None
        if _goes_without(line.document, context) or (index == 0 and line.goes_on) or _once(line.document, "surname", word, _is_surname):
            return None
        start = line.starts[index]
        keep = word in _BODIES and line.words[index + 2][:1].isupper() if of else word in _TAKES_CAPITAL
        return self.proposal(start, start + 1, "The " + (word[0] if keep else word[0].lower()))

    @staticmethod
    def _after_name(line: Line, index: int, context: Context) -> int:
        """The verb right behind `of Havenport`, `in South Norland`; 0 where there is none."""
        end = line.sentence_end(index - 1)
        at = index
        if fold(line.words[at] if at < end else "") in _OFFICES:
            return 0  # `Secretary of State Powell said`
        while at < min(end, index + 2) and line.gap(at) == " " and line.words[at][0].isupper():
            at += 1
        if at == index or at >= end or line.gap(at) != " " or not _its_verb(line, at, context):
            return 0
        return at

    def _after_phrase(self, line: Line, index: int, context: Context) -> int:
        """The verb after `of the old club`, or after a name between commas that follows it; 0 where there is none."""
        if index >= len(line.words) or fold(line.words[index]) not in ("the", "this", "our", "his", "her", "its", "their"):
            return 0
        for at in range(index + 2, min(index + 2 + _PHRASE, len(line.words))):
            gap = line.gap(at)
            if gap == " ":
                if any(sex_of(w) is not None for w in line.words[index:at]):
                    return 0  # `Chancellor of the Exchequer Rupert Vane will speak`
                if fold(line.words[at]) in self._verbs and context.can_be(line.words[at - 1], W.NOUN | W.PLURAL):
                    return at
                continue
            if gap == ", ":
                if line.words[at] in _ASIDE:
                    return at
                size = name_length(line, at, context)
                verb = at + size
                if size > 1 and verb < len(line.words) and line.gap(verb) == ", " and _finite(line.words[verb], context):
                    return verb
            return 0
        return 0

    # ----------------------------------------------------------------------------------------------------- quoted

    def _quoted_(self, line: Line, index: int, context: Context) -> Proposal | None:
        if fold(line.words[index]) not in self._verbs or not line.words[index].islower():
            return None
        end = line.ends[index]
        match = _QUOTED.match(line.document.text, end, line.end)
        if match is None:
            return None
        inside = match[2].split()
        if inside[-1] not in self._nouns:
            return None
        if any(context.is_function_word(w) or w.endswith("ly") or context.can_be(w, W.DETERMINER | W.POSSESSIVE | W.NUMBER) for w in inside[:-1]):
            return None
        return self.proposal(end + 1, end + 1, indefinite(inside[0]) + " ")


def _goes_without(document: Document, context: Context) -> bool:
    """Whether the text is one that leaves articles out on purpose: minutes, notes, rules. Worked out once.

    Such a text has no article in many words, or half of its sentences and more open with a bare noun and its verb (`Patient had travelled. Examination
    revealed a rash.`); a translator loses one here and there.
    """
    known = document.memo("without articles")
    if not isinstance(known, bool):
        found = document.text.split()
        bare = {chunk.strip(".,;:!?“”\"'()") for chunk in found}
        known = not bare.isdisjoint(_MINUTES) or (len(found) >= _WHOLE and bare.isdisjoint(_ARTICLES)) or _telegraphic(document, context)
        document.remember("without articles", known)
    return known


def _telegraphic(document: Document, context: Context) -> bool:
    sentences = nouns = 0
    for match in _OPENING.finditer(document.text):
        sentences += 1
        noun, verb = match[1], match[2]
        nouns += (
            context.can_be(noun, W.NOUN)
            and not context.can_be(noun, W.DETERMINER | W.PRONOUN | W.PREPOSITION | W.ADVERB | W.CONJUNCTION | W.NAME)
            and context.can_be(verb, W.MODAL | W.AUXILIARY | W.PAST | W.VERB_S)
        )
    return nouns > 2 and nouns * 2 >= sentences


def _happened(line: Line, verb: int, ever: bool, context: Context) -> bool:
    """Whether the verb tells of one event: `Court refused the appeal`, `Fire was put out`, and not `Fire is a good servant`."""
    word = fold(line.words[verb])
    if word in _OF_BODIES and not ever:
        return True
    if fold(line.words[verb - 1]) == "government" and word in ("has", "had"):
        return False
    if word in ("was", "were", "has", "had"):
        following = line.words[verb + 1] if verb + 1 < len(line.words) and line.gap(verb + 1) == " " else ""
        if fold(line.words[verb - 1]) in ("man", "woman"):
            return following in _BEFALLS
        grew = following in ("grown", "increased", "mounted", "been", "come", "become", "had")
        return not grew and (not ever or word == "was") and context.can_be(following, W.PARTICIPLE) and not context.can_be(following, W.ADJECTIVE)
    return not ever and word not in _STATES and context.can_be(word, W.PAST)


def _once(document: Document, question: str, word: str, ask: Callable[[str, str], bool]) -> bool:
    """The answer to what is asked of the whole text and a word, worked out once for each word."""
    known = document.memo(f"{question} {word}")
    if not isinstance(known, bool):
        known = ask(document.text, word)
        document.remember(f"{question} {word}", known)
    return known


def _inside(text: str, word: str) -> bool:
    """Whether the word stands with its capital inside a sentence."""
    return re.search(rf"[^\W_],? {word}\b", text) is not None


def _is_surname(text: str, word: str) -> bool:
    """Whether the text has a person of this name, or may have."""
    if word in _ADDRESSED and re.search(rf"\b{word} [A-Z][a-z]", text) is not None:
        return True
    if re.search(rf"\b(?!(?:The|An?)\b)(?:[A-Z][\w’'-]*,?|(?:Mr|Mrs|Ms|Dr|[A-Z])\.) {word}\b", text) is not None:
        return True
    if re.search(rf"\b(?!(?:the|a|an|this|our|his|her|former|then|vice|deputy|acting) )[a-z]+,? {word}(?:['’]s)?\b(?! [A-Z])", text) is not None:
        return True  # `he took Rector's hand`
    return fold(word) in _SURNAMES and re.search(rf"\b{fold(word)}(?:s|['’]s)?\b", text) is None


def _has_capital(chunk: str) -> bool:
    return not chunk.islower()


def _followed(line: Line, last: int, context: Context) -> bool:
    """Whether what follows shows that the name is whole."""
    if last >= len(line.words):
        return bool(line.gap(last).strip())
    gap, following = line.gap(last), line.words[last]
    short = len(line.words[last - 1]) < 3
    if gap == " ":
        if following in ("and", "or") and not short:
            return last + 1 < len(line.words) and line.gap(last + 1) == " " and line.words[last + 1].islower()
        if following in _AFTER_NAME:
            return True
        return following.islower() and _only_verb(following, context)
    if gap[:1] in ".!?;":
        return not short or gap[:1] != "."
    return gap == ", " and following in _AFTER_NAME and not short


def _finite(word: str, context: Context) -> bool:
    return word.islower() and context.can_be(word, W.PAST | W.VERB_S | W.MODAL | W.AUXILIARY)


def _its_verb(line: Line, index: int, context: Context) -> bool:
    """Whether the word behind a noun that opens its sentence can only be its verb: `plays on`, `refused the`, and not `plays were`, `tired of`."""
    word, end = line.words[index], line.sentence_end(index)
    following = line.words[index + 1] if index + 1 < end and line.gap(index + 1) == " " else ""
    if not word.islower() or not following or any(finite(line, i, context, sure=True) for i in range(index + 1, min(end, index + 3))):
        return False
    if context.can_be(word, W.MODAL | W.AUXILIARY):
        return True
    opens = following[0].isdigit() or context.can_be(following, W.DETERMINER | W.POSSESSIVE | W.NUMBER) or following[0].isupper()
    if context.can_be(word, W.VERB_S):
        return not context.can_be(word, W.PLURAL | W.NOUN) or opens
    if not context.can_be(word, W.PAST):
        return False
    return opens or not context.can_be(word, W.PARTICIPLE | W.ADJECTIVE | W.NOUN)


def _only_verb(word: str, context: Context) -> bool:
    return context.can_be(word, W.PAST | W.VERB_S) and not context.can_be(word, W.NOUN | W.PLURAL | W.ADJECTIVE | W.PARTICIPLE)
