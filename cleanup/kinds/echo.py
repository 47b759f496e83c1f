"""echo: a pronoun that repeats the subject, from a source whose verb holds its own subject.

    Anna Nowak she opened the session.          Anna Nowak opened the session.
    The conductor he then added a bow.          The conductor then added a bow.
    “A fair result,” he said Filip Horák.       “A fair result,” said Filip Horák.

`subjects` says how far to go: `names` takes names and nouns for persons and bodies, which are evidence of translation; `nouns` takes every
other noun. `capital: yes` looks for the pronoun with a capital, where a link was cut (`Giorgia Rossi He rested`).

The words before the pronoun must be one whole noun phrase, after nothing but opening phrases (`cleanup/clauses`), with the pronoun in
agreement; a finite verb follows. It refuses: nouns of time, manner and measure (`the next day she`, `the way he`); questions; what lies
inside quotation marks; a lone first word that is no name elsewhere; a comment (`the answer it seems`); a clause without a relative (`the
people they know are here`, `the Berlin he knew is gone`): a noun phrase with an article needs an object or complement behind the verb, and
no second verb that nothing accounts for; headings and greetings. A pronoun of another sort than its noun (`the report he`) is only a guess.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar, Literal

from cleanup.clauses import Clause, NounPhrase, clause_before, complete, finite, inside_quotes, loose_verb, noun_phrase
from cleanup.context import Context
from cleanup.document import Document, Line, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.lexicon.closed import words
from cleanup.lexicon.people import COUNTRIES, MANNER, PERSONS, PLURAL_PERSONS, TIME
from cleanup.rule import Head, Rule, Stage, Triggers, fields
from cleanup.value import value

_PRONOUNS = frozenset(["he", "she", "it", "they"])
_CAPITALS = frozenset(["He", "She"])
_BE = words("is are was were isn't aren't wasn't weren't")
_SINGULAR = words("is was has does isn't wasn't hasn't doesn't had did hadn't didn't")
_PLURAL = words("are were have do aren't weren't haven't don't had did hadn't didn't")
_COMMENT = words("seems seemed appears appeared turns turned follows followed happens happened goes")
_SAY = words("""
    say says said think thinks thought believe believes believed claim claims claimed hope hopes hoped knew know
    """)
_INVERTED = words("""
    said says added adds stated states noted notes explained explains replied commented declared concluded
    """)
_TELLING = words("announced announces recalls recalled warned warns reports reported admits admitted assured assures complained insisted believes")
_TAGS = _INVERTED | _TELLING
_THOUGHT = (
    _SAY
    | _TAGS
    | words("""
    agreed agrees decided decides felt feels found finds heard hears learned learnt realised realized understood understands feared expected expects argued
    argues suggested suggests revealed confirmed discovered known recalled hinted insists decreed ruled
    """)
)
_OBJECTS = words("""
    a an the this these those his her its their him them himself herself itself themselves that no any every each all both
    """)
_GIVE = words("""
    gave give gives sent send sends bought buy buys brought bring brings showed show shows offered offer offers told tell tells lent paid pay
    """)
_WHICH = words("next last same whole other first following previous very entire second")
_NO_OBJECTS = (TIME | words("way most more least best worst same less")) - frozenset(["march"])
_SPANS = TIME | frozenset(["way", "time"])
_VERSE = 60  # characters of a line of verse, at most
_PERSONAL = frozenset(["him", "her", "them", "us", "me", "it"])
_FINITE = W.VERB | W.VERB_S | W.PAST | W.MODAL | W.AUXILIARY | W.ADVERB
_VERBS = _BE | _SINGULAR | _PLURAL | words("will would can could should must may might")
_SUBJECTS = words("I you we he she who which He She They We You")
_BOUNDS = words("""
    that and but because if when while although though whereas whether since as where how why until unless before after
    """)
_TAKES_CLAUSE = words(  # verbs that need no `that`: what stands before the pronoun is no noun then (`bakers in Havenport say they`)
    """
    say says claim claims hope hopes think thinks believe believes report reports fear fears insist insists argue argues suggest suggests show shows
    mean means know knows feel feels promise promises warn warns suspect suspects doubt doubts guess wish wishes expect expects find finds
    maintain maintains stress stresses note notes prove proves indicate indicates reveal reveals estimate estimates agree agrees admit admits
    insist insists pretend pretends reckon reckons swear swears understand understands worry worries complain complains decide decides
    """
)
_ADVERBIAL = words(
    "theory practice fact addition particular general principle reality effect cases short brief turn return truth question time times"
)
_NOUN_BEFORE = words("the a an his her its their our my your no any some every each first last main new own")
_BACK = 120  # characters that are looked at before the line is cut into words
_TAG = lazy(r" ([a-z]+)[.!…]")
_NEXT = lazy(r" ([^\W\d_]+(?:['’]t)?)")
_STOPS = lazy(r"[.!?:;\n“”\"(]\s+|\n")
_INVERSION = lazy(rf" (?:{'|'.join(sorted(_INVERTED))}) (?:the |[^\W\d_a-z])")
_COPULAS = words("remains remained becomes became seems seemed stays stayed looks looked feels felt sounds sounded")
_APART = 4  # words before the comma, at most
_APART_DETERMINERS = words("the my his her its our their your")
_SPARE = 3  # words a sentence must have behind the verb when no object vouches for it


@value
class _Reading:
    """A clause whose subject stands right before a pronoun, and the verb behind that pronoun (an index of the line)."""

    clause: Clause
    verb: int


class Echo(Rule):
    """A pronoun that repeats its subject."""

    NAME: ClassVar[str] = "echo"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        subjects: Literal["names", "nouns"] = field(default="names", metadata={"help": "names: names, persons and bodies; nouns: every other noun."})
        capital: bool = field(default=False, metadata={"help": "yes: the pronoun with a capital (He, She)."})

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        self._capital = fields.capital
        self._names = fields.subjects == "names"

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(exact=_CAPITALS if self._capital else _PRONOUNS)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        wanted = _CAPITALS if self._capital else _PRONOUNS
        for start, end in places:
            if text[start:end] not in wanted or text[end : end + 1] != " " or start < 3 or text[start - 1] != " ":
                continue
            mark = text[start - 2]
            if self._names and not self._capital and mark.isalnum():
                after = _TAG.match(text, end)
                tag = next(self._in_tag(document, start, context), None) if after is not None and after[1] in _TAGS else None
                if tag is not None:
                    yield tag
                    continue
            if not mark.isalnum():
                if self._names and not self._capital and mark in '”"“,’–—' and _INVERSION.match(text, end):
                    yield from self._after_speech(document, start, context)
                if mark != "," or not context.translated:
                    continue
                if not self._capital:
                    yield from self._set_apart(document, start, end, context)
            reading = _reading(document, start, end, context)
            if reading is not None:
                level = self._judge(reading, context)
                if level is not None:
                    yield self.proposal(start - 1, end, "", safety=level)

    # -- a pronoun behind its subject

    def _judge(self, reading: _Reading, context: Context) -> Safety | None:
        subject, line, index = reading.clause.subject, reading.clause.subject.line, reading.clause.next
        if (subject.is_name or subject.is_role) != self._names:
            return None
        pronoun = fold(line.words[index])
        agrees = _agrees(pronoun, subject)
        if (
            agrees is None
            or ((self._names or not context.translated) and inside_quotes(line, index))
            or _question(line, index)
            or _greeting(line, subject)
            or _heading(line)
        ):
            return None
        if not self._vouched(line, index, reading.verb, reading.clause, pronoun, context):
            return None
        return self.head.safety if agrees else Safety.GUESS

    def _vouched(self, line: Line, index: int, verb: int, clause: Clause, pronoun: str, context: Context) -> bool:
        """Whether what follows shows that the pronoun's verb is the main one."""
        subject, word = clause.subject, fold(line.words[verb])
        if word in _COMMENT and pronoun == "it":
            return False
        if verb + 1 < len(line.words) and line.words[verb + 1] == "not" and verb + 2 == line.sentence_end(verb):
            return False  # `Chancellor Scholz he was not`
        if word in _SAY and _verb_follows(line, verb, context):
            return False
        bare_name = subject.is_name and not subject.determiner
        if bare_name and pronoun == "it" and word in _BE and fold(line.words[subject.head]) not in COUNTRIES:
            return False
        if bare_name:
            return line.gap(verb + 1) == " " or (verb + 1 == line.sentence_end(verb) and context.can_be(word, W.VERB_S))
        if loose_verb(line, verb, context, plural=pronoun == "they"):
            return False
        stranded = line.words[verb + 1 : verb + 3]
        if word in _BE and len(stranded) == 2 and context.can_be(stranded[0], W.PREPOSITION) and context.can_be(stranded[1], W.PAST):
            return False  # `the team they are in won`
        if complete(
            line, verb, context, thing=not subject.is_name and (subject.who in ("thing", "body") or pronoun == "they"), plural=pronoun == "they"
        ):
            return True
        end = line.sentence_end(verb)
        if end < len(line.words) or line.text.rstrip()[-1:] in '.!…”"':
            if _object_behind(line, verb, end, context, 1 if subject.is_name or subject.is_role else _SPARE):
                return True
            if subject.is_role and pronoun in ("he", "she", "they") and word in _INVERTED and end - verb > 1:
                return True
            if subject.is_role and self._said_enough(line, verb, end, clause, context):
                return True
            return subject.is_role and end - verb == 1 and context.can_be(word, W.VERB_S) and subject.determiner != "a"
        return False

    def _said_enough(self, line: Line, verb: int, end: int, clause: Clause, context: Context) -> bool:
        """Whether a person or body and what follows it make a whole sentence: `he remains calm`, `she could not stop laughing`, `it will appeal.`"""
        word, i = fold(line.words[verb]), verb + 1
        if i >= end or line.gap(i) != " ":
            return False
        if word in _COPULAS:
            return context.can_be(line.words[i], W.ADJECTIVE) and clause.opener == ""
        if not (context.can_be(word, W.MODAL) or word in ("has", "had", "have")) or clause.opener not in ("", ","):
            return False
        while (
            i < end - 1
            and (fold(line.words[i]) in ("not", "be", "been", "have") or context.can_be(line.words[i], W.ADVERB))
            and line.gap(i + 1) == " "
        ):
            i += 1
        if not context.can_be(line.words[i], W.VERB | W.PARTICIPLE):
            return False
        if i + 1 == end:
            return line.text.rstrip()[-1:] in '.!…”"' and clause.subject.determiner not in ("a", "an")
        return line.gap(i + 1) == " " and context.can_be(line.words[i + 1], W.ING) and not context.can_be(line.words[i + 1], W.NOUN)

    # -- a pronoun behind its subject and a comma

    def _set_apart(self, document: Document, start: int, end: int, context: Context) -> Iterator[Proposal]:
        """`The baker, he closed at noon.`: the bare noun, a title with a name or a whole name opens the sentence, and the verb goes on at once.

        More words than these are an apposition in good English (`A quiet man, he never spoke`; `The eldest son, he inherited the mill`).
        """
        behind = _NEXT.match(document.text, end)
        if behind is None or not context.can_be(behind[1], _FINITE):
            return
        line = document.line(start)
        index = line.at(start)
        first = line.sentence_start(index - 1)
        if line.gap(index) != ", " or line.sentence_start(index) != first or inside_quotes(line, index):
            return
        relative = self._relative(line, first, index)
        if relative is None and not 1 < index - first <= _APART:
            return
        verb = _verb_behind(line, index, context)
        if verb is None or _question(line, index) or _heading(line):
            return
        if relative is None and not self._plain_subject(line, first, index, context):
            return
        word = fold(line.words[verb])
        if word in _COMMENT or "'" in word or "’" in word or line.gap(verb + 1) != " " or verb + 1 >= line.sentence_end(verb):
            return  # `My man, he won't come`: so people talk
        following = fold(line.words[verb + 1])
        if word in _THOUGHT and not (following[0].isdigit() or following in _OBJECTS or context.can_be(following, W.NUMBER)):
            return
        close = line.sentence_end(verb)
        if word in _BE and following in _THOUGHT:
            return  # `The mill, it was announced on Monday, will close`
        if any(line.gap(i).strip() for i in range(index + 1, min(close, verb + 4))):
            return
        if any("," in line.gap(i) and finite(line, i, context) for i in range(verb, close)):
            return
        spare = 1 if self._names else _SPARE
        thing = fold(line.words[index]) in ("it", "they")
        if not (complete(line, verb, context, thing=thing) or _object_behind(line, verb, close, context, spare)):
            return  # `The owner, who was ill, he visited every day`
        last = index if relative is None else relative
        phrase = noun_phrase(line, first, last, context)
        if phrase is None or phrase.last != last or not _ends_sentence(line, first) or (phrase.is_name or phrase.is_role) != self._names:
            return
        if _agrees(fold(line.words[index]), phrase) is True and not (phrase.is_name and phrase.who not in ("f", "m", "person")):
            yield self.proposal(start - (2 if relative is None else 1), end, "")

    @staticmethod
    def _relative(line: Line, first: int, index: int) -> int | None:
        """Where the relative clause begins that ends before the comma (`The nuns, | who keep bees, they sell`); None where that is not all there is."""
        commas = [i for i in range(first + 1, index) if line.gap(i) not in (" ", "-")]
        if len(commas) != 1 or line.gap(commas[0]) != ", " or fold(line.words[commas[0]]) not in ("who", "which"):
            return None
        return commas[0] if index - commas[0] > _SPARE - 1 and fold(line.words[first]) in _APART_DETERMINERS else None

    def _plain_subject(self, line: Line, first: int, index: int, context: Context) -> bool:
        """Whether the words are a determiner and a noun (`the gallery owner`), or a name of two words and more."""
        before = line.words[first:index]
        if fold(before[0]) in _APART_DETERMINERS:
            return (
                all(
                    w.islower()
                    and context.can_be(w, W.NOUN | W.PLURAL)
                    and not context.can_be(w, W.ADJECTIVE | W.SUPERLATIVE | W.NUMBER | W.PARTICIPLE)
                    for w in before[1:]
                )
                and fold(before[-1]) not in TIME | MANNER
            )
        return fold(line.words[index]) in ("he", "she") and all(w[0].isupper() for w in before)

    # -- a pronoun between a speaker and the verb of speech that ends the sentence

    def _in_tag(self, document: Document, start: int, context: Context) -> Iterator[Proposal]:
        """`The river is low, the guide she said.`: what was said stands before the comma, and nothing follows."""
        line = document.line(start)
        index = line.at(start)
        low = line.sentence_start(index)
        opening = next((i for i in range(index - 1, max(low, index - 8), -1) if line.gap(i) not in (" ", "-")), None)
        if opening is None or line.gap(opening) != ", " or opening - low < 3 or index + 2 != line.sentence_end(index):
            return
        phrase = noun_phrase(line, opening, index, context)
        if phrase is None or phrase.last != index or not (phrase.is_name or phrase.is_role) or _agrees(fold(line.words[index]), phrase) is not True:
            return
        if inside_quotes(line, index) or not any(finite(line, i, context) for i in range(low + 1, opening)):
            return
        yield self.proposal(start - 1, line.ends[index], "")

    # -- a pronoun before an inverted verb of speech

    def _after_speech(self, document: Document, start: int, context: Context) -> Iterator[Proposal]:
        line = document.line(start)
        index = line.at(start)
        if index == 0 or index + 2 >= len(line.words) or fold(line.words[index + 1]) not in _INVERTED or line.words[index] == "it":
            return
        gap = line.gap(index)
        if not any(c in gap for c in '”"“’–—') or line.gap(index + 1) != " " or line.gap(index + 2) != " ":
            return
        end = line.sentence_end(index + 2)
        phrase = noun_phrase(line, index + 2, end, context)
        if phrase is None or fold(line.words[index + 2]) in TIME:
            return
        follows = line.gap(phrase.last)
        if phrase.last < len(line.words) and (not follows or follows[0] not in ",.”–—\n;"):
            return
        person = phrase.who in ("f", "m", "person")
        two = phrase.is_name and phrase.head > phrase.first
        if not (person or two) or phrase.determiner not in ("", "the"):
            return
        place = line.starts[index]
        yield self.proposal(place, line.starts[index + 1], "")


def _reading(document: Document, start: int, end: int, context: Context) -> _Reading | None:
    """The clause before the pronoun at `start`, and the verb behind it; worked out once for all rules."""
    key = f"echo {start} {context.translated}"
    known = document.memo(key)
    if known is None:
        known = _read(document, start, context) if _might(document.text, start, end, context) else False
        document.remember(key, known)
    return known if isinstance(known, _Reading) else None


def _read(document: Document, start: int, context: Context) -> _Reading | bool:
    line = document.line(start)
    index = line.at(start)
    verb = _verb_behind(line, index, context)
    clause = clause_before(line, index, context) if verb is not None else None
    return _Reading(clause, verb) if clause is not None and verb is not None else False


_NO_SUBJECT = int(W.ADVERB | W.CONJUNCTION | W.PREPOSITION)


def _might(text: str, start: int, end: int, context: Context) -> bool:
    """A look at the characters before the line is cut into words: a verb may follow, the word before can end a subject, and no verb stands between
    it and the beginning of the clause. While the text is not known to be translated, only names and persons are evidence."""
    before = text[max(text.rfind(" ", 0, start - 1), text.rfind("\n", max(0, start - 40), start - 1)) + 1 : start - 1]
    inserted = before[-1:] == ","
    if inserted:
        before = before[:-1]
    if not before or (context.is_function_word(before) and before != "them"):
        return False
    if not before[0].isupper():
        if context.translated:
            if (context.can_be(before, _NO_SUBJECT) and before not in PERSONS) or before in TIME:
                return False
        elif before not in PERSONS and before not in PLURAL_PERSONS:
            return False
    elif context.can_be(before, W.ADVERB) and not context.can_be(before, W.NAME | W.NOUN):
        return False  # `Perhaps they`
    following = _NEXT.match(text, end)
    if following is None or not context.can_be(following[1], _FINITE):
        return False
    words = _STOPS.split(text[max(0, start - _BACK) : start - 1])[-1].split(" ")
    if before in _ADVERBIAL or before in ("pronoun", "word", "letter"):
        return False
    if before in _TAKES_CLAUSE and not (len(words) > 1 and words[-2].lower() in _NOUN_BEFORE):
        return False
    if any(a == "how" and b in ("many", "much") for a, b in itertools.pairwise(words)):
        return False  # `no matter how many rocks they came to`
    for word in reversed(words):
        if word in _VERBS or word in _SUBJECTS:
            return False
        if word in _BOUNDS or (word[-1:] == "," and not inserted):
            break
    return True


def _verb_behind(line: Line, index: int, context: Context) -> int | None:
    """The finite verb behind the pronoun, adverbs between them overlooked, in agreement with it."""
    plural = fold(line.words[index]) == "they"
    end = line.sentence_end(index)
    i = index + 1
    while i < end and line.gap(i) == " ":
        word = fold(line.words[i])
        if line.words[i][0].isupper():
            return None
        if word in (_PLURAL if plural else _SINGULAR) or context.can_be(word, W.MODAL):
            return i
        if word in _PLURAL | _SINGULAR:
            return None
        if context.can_be(word, W.PAST) or context.can_be(word, W.VERB if plural else W.VERB_S):
            return i
        if i - index > 2 or not (context.can_be(word, W.ADVERB) or (word == "no" and line.words[i + 1 : i + 2] == ("longer",))):
            return None
        i += 1
    return None


def _verb_follows(line: Line, verb: int, context: Context) -> bool:
    """`Anna Nowak he said was late`: a verb right behind a verb of speech."""
    i = verb + 1
    return i < len(line.words) and line.gap(i) == " " and (fold(line.words[i]) in _PLURAL | _SINGULAR | _BE or context.can_be(line.words[i], W.MODAL))


def _object_behind(line: Line, verb: int, end: int, context: Context, spare: int) -> bool:
    """Whether the verb has what it needs behind it, so that the noun phrase before cannot be its object."""
    i = verb
    while i + 1 < end and line.gap(i + 1) == " ":
        word = fold(line.words[i + 1])
        chain = fold(line.words[i]) in _BE | _PLURAL | _SINGULAR | frozenset(["be", "been", "not"]) or context.can_be(
            line.words[i], W.MODAL | W.ADVERB
        )
        if (
            not chain
            or word in _OBJECTS
            or not (context.can_be(word, W.ADVERB | W.VERB | W.PARTICIPLE | W.ING) or word in ("be", "been", "not", "have"))
        ):
            break
        i += 1
    if i + 1 >= end:
        return fold(line.words[i]) in _INVERTED and ":" in line.gap(end) and spare < _SPARE
    word = fold(line.words[i + 1])
    if fold(line.words[i]) in _BE:
        if word == "about" and fold(line.words[i + 2 if i + 2 < end else i]) == "to":
            return end - i > _SPARE
        return (
            line.gap(i + 1) == " "
            and end - i > _SPARE
            and not (context.can_be(word, W.PREPOSITION) and context.can_be(line.words[i + 2], W.PREPOSITION))
        )
    if i > verb and fold(line.words[i - 1]) in _BE | {"be", "been"} and context.can_be(line.words[i], W.PARTICIPLE) and line.gap(i + 1) == " ":
        return end - i > (2 if context.can_be(word, W.PREPOSITION) else 1) and not context.can_be(line.words[end - 1], W.PREPOSITION)
    if line.gap(i + 1) != " ":
        return any(c in line.gap(i + 1) for c in '“":')
    if word in _OBJECTS:
        following = fold(line.words[i + 2]) if i + 2 < end else ""
        third = fold(line.words[i + 3]) if i + 3 < end else ""
        return (
            following not in _NO_OBJECTS
            and not (following in _WHICH and third in _SPANS)
            and (spare < _SPARE or fold(line.words[i]) not in _GIVE or (word in _PERSONAL and following in ("a", "an", "the", "his", "her", "their")))
        )
    if word in ("it", "him", "her", "them", "us", "me"):
        return True
    if word in _WHICH and i + 2 < end and fold(line.words[i + 2]) in _SPANS:
        return False
    if line.words[i + 1][0].isupper() or context.can_be(word, W.PLURAL | W.NUMBER):
        return word not in TIME and end - i > min(spare, 2)
    if word == "until" and i > verb and end - i > 1:
        return True  # `they will last until May`, however often `until` stands there
    if word in ("to", "whether", "how", "why") or context.can_be(word, W.PREPOSITION):
        return end - i > min(spare + 1, _SPARE) and not context.can_be(line.words[end - 1], W.PREPOSITION)
    if spare < _SPARE and context.can_be(word, W.NOUN) and not context.can_be(word, W.ADVERB):
        return word not in TIME
    return end - i > _SPARE and context.can_be(word, W.ADJECTIVE | W.COMPARATIVE | W.ADVERB)


def _agrees(pronoun: str, subject: NounPhrase) -> bool | None:
    """True: the pronoun fits its noun; False: it may, by the source's grammar; None: it cannot."""
    if pronoun == "they":
        return True if subject.plural is not False else None
    if subject.plural is True:
        return None
    if subject.is_name:
        return True
    if pronoun == "it":
        return None if subject.who in ("f", "m") else subject.who != "person"
    if subject.who == "f":
        return pronoun == "she"
    if subject.who == "m":
        return pronoun == "he"
    return subject.who in ("person", "body")


def _ends_sentence(line: Line, first: int) -> bool:
    """Whether what stands before word `first` ends a sentence, and is no title (`with Mrs. Anna Berg, she`)."""
    return not (first and line.gap(first).startswith(".") and line.words[first - 1][0].isupper() and len(line.words[first - 1]) < 5)


def _question(line: Line, index: int) -> bool:
    return "?" in line.gap(line.sentence_end(index))


def _greeting(line: Line, subject: NounPhrase) -> bool:
    """A single given name that opens its sentence may be spoken to (`Anna it is late`)."""
    return fold(line.words[subject.first]) in ("dear", "hello", "hi", "thanks", "thank", "best", "kind", "regards", "yours")


def _heading(line: Line) -> bool:
    """Many capitals: a heading, or the names of a list; a short line that ends in a comma: verse."""
    words = line.words
    if line.end - line.start < _VERSE and line.text.rstrip()[-1:] in ",;" and line.end < len(line.document.text):
        return True
    return len(words) > 4 and sum(w[0].isupper() for w in words) / len(words) > 0.6
