"""stray-capital: a small word with a capital in the middle of its sentence.

    she met the baker And his brother          she met the baker and his brother
    the office announced that There are none   the office announced that there are none

A link or a bold run is translated as if it began a sentence, so its first word comes back with a capital. The enemy is the full stop that was lost:
in `went home The next day was better` the capital is right. So a word is made small only where no sentence can have ended before it: `words` that
hardly ever begin one (`And`, `Than`) anywhere; others after a word on the list `after` (`that`, `of`, `is`), or, with `leading: yes`, after an
opening phrase without a verb (`In October The`).

Days and months are made small where the language writes them so: a day not beside another capital, a month in a date with its year only.

It refuses words after the name of a work (`le roman Avec le temps`), after any mark but a comma, before a mark, in quotations and brackets, in headings and lines with many capitals, between two words
with capitals (`Gone With The Wind`), and `The` before a name unless `the` with that name stands elsewhere (`The Hague`). A preposition that may open
the next sentence (a comma follows) and a word between a small word and a name are only guesses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import ClassVar

from cleanup.context import Context
from cleanup.document import WORD, Document, Line, Span, fold
from cleanup.edit import Proposal, Safety
from cleanup.languages.words import words
from cleanup.lazy import lazy
from cleanup.lexicon import WordClass as W
from cleanup.rule import FieldError, Head, Rule, Stage, Triggers, fields

_MARKS = ".,;:!?"
_HIS = frozenset(["He", "Him", "His"])
_OF_HIM = lazy(r"(?<=[a-z] )(?:He|Him|His)(?= )")
_GREETINGS = frozenset("dear hi hello hey".split())
_VERSES = lazy(r", (?:And|Of|Or|With|From|Than|But|That|To|The|In|As|Which|Where|When|My|Who|On|For|By)(?= )")
_OF = frozenset(["du", "des", "de", "del", "della", "do", "da"])  # between the words of a name: Journal du Dimanche
_ASKING = frozenset(["was", "were", "would", "should", "could"])  # a question may begin with them
_DAY = lazy(r"(?:[1-9]|[12]\d|3[01])(?:er|º|°)?")
_YEAR = lazy(r"1[5-9]\d\d|20\d\d")
_OBJECTS = frozenset(["Him", "Them", "It"])  # a comma may follow: `According to Them, …`
_ALONE = frozenset(["apologised", "apologized", "sympathised", "sympathized", "materialised", "materialized", "crystallised", "crystallized"])
_WORKS = words("""
    film films livre livres roman romans chanson chansons série album émission pièce spectacle magazine revue journal chante joue lit regarde
    película películas libro libros novela canción canciones serie disco programa obra revista canta toca lee
    filmu filmie filmy książka książki książkę powieść powieści piosenka piosenki piosenkę serial serialu program programie sztuka sztuki
    śpiewa czyta ogląda romanzo romanzi canzone canzoni canzone album programma spettacolo rivista legge suona guarda
    filme filmes livro livros romance canção canções música novela peça toca lê knihu kniha knihy knize románu písnička písničku písně píseň
    písni seriál seriálu pořad pořadu hra hry hru zpívá čte hraje album
    фільм фільму фільмі книга книгу книги книзі роман пісня пісню пісні серіал серіалу п'єса п'єсу п'єси програма програмі співає читає дивиться
    ponen pone dan echan calle avenida plaza danno dà via viale piazza passa passam rua avenida praça passe joue rue avenue place
    grają leci ulica ulicy ulicę plac placu dávají dávali běží ulice ulici náměstí йде показують вулиця вулиці вулицю площа
    film filme buch buches roman romane lied lieder serie stück album sendung zeitschrift singt liest spielt sieht heißt
    """)  # after these a capital may begin a title without marks
_LEADING = 6  # words of an opening phrase, at most
_NEAR = 12  # words that are searched for the comma of an opening phrase
_TITLE_SHARE = 0.5  # of a line's words with capitals; above, it is taken for a title


class StrayCapital(Rule):
    """A capital that no sentence begins with."""

    NAME: ClassVar[str] = "stray-capital"
    STAGE: ClassVar[Stage] = Stage.GRAMMAR

    @fields
    class Fields:
        words: tuple[str, ...] = field(metadata={"help": "Words that are small in mid-sentence, written small."})
        after: tuple[str, ...] = field(
            default=(), metadata={"help": "Only after these words; no sentence ends with them. Without: anywhere in a sentence."}
        )
        unless_document: tuple[str, ...] = field(
            default=(), metadata={"help": "Words that leave every capital as it is in their document (a prayer speaks of Him)."}
        )
        after_endings: tuple[str, ...] = field(
            default=(), metadata={"help": "Also after words that end so: verbs that cannot do without an object (formalised)."}
        )
        leading: bool = field(default=False, metadata={"help": "yes: also after an opening phrase without a verb (In October The)."})
        articles: tuple[str, ...] = field(
            default=(), metadata={"help": "Those of the words that belong to names (The Hague): they need their like in small letters."}
        )

    def __init__(self, head: Head, fields: Fields) -> None:
        super().__init__(head, fields)
        if head.target is None:
            raise FieldError("words", "a stray-capital rule needs a language: put it into a pack such as rules/en")
        if any(w != fold(w) for w in fields.words):
            raise FieldError("words", "write them in small letters")
        if any(len(w) == 1 and head.target == "en" for w in fields.words):
            raise FieldError("words", "a single letter can be a name, a grade or a chord")
        if strange := set(fields.articles) - set(fields.words):
            raise FieldError("articles", f"“{min(strange)}” is not among the words")
        self._forms = frozenset(w[0].upper() + w[1:] for w in fields.words)
        self._after = frozenset(fold(w) for w in fields.after)
        self._leading = fields.leading
        self._endings = tuple(fields.after_endings)
        self._unless = frozenset(fold(w) for w in fields.unless_document)
        self._asks = frozenset(fields.words) & _ASKING
        self._articles = frozenset(w[0].upper() + w[1:] for w in fields.articles)

    def triggers(self, target: str | None = None) -> Triggers:
        return Triggers(word=self._forms.__contains__, capital=True)

    def find(self, document: Document, places: Sequence[Span], context: Context) -> Iterator[Proposal]:
        text = document.text
        for place in places:
            before = text[max(0, place.start - 2) : place.start]
            if len(before) < 2 or before[1] != " " or not (before[0].isalnum() or before[0] == "," or _after_day(text, place.start)):
                continue  # most capitals open a sentence
            if text[place.start : place.end].rstrip(_MARKS) not in self._forms:
                continue
            line = document.line(place.start)
            index = line.at(place.start)
            if index >= len(line.words) or line.starts[index] != place.start:
                continue
            if self._unless and _holds(document, self._unless):
                return
            if self._forms.issuperset(_HIS) and sum(1 for _ in _OF_HIM.finditer(text)) > 1:
                return  # it is the text's way: `they sang of Him and His angels`
            if self._asks and "?" in line.gap(line.sentence_end(index)):
                continue  # `He left Would she come back?`
            level = self._judge(line, index, context)
            if level is not None:
                yield self.proposal(place.start, place.start + 1, text[place.start].lower(), safety=level)

    def _judge(self, line: Line, index: int, context: Context) -> Safety | None:
        """How sure it is that the capital is stray; None: it may be right."""
        words = line.words
        if index and context.language is not None and fold(words[index]) in context.language.months:
            return self._judge_month(line, index, context)
        if index == 0 or line.gap(index) not in (" ", ", "):
            return None
        if context.language is not None and fold(words[index]) in context.language.weekdays:
            return self._judge_day(line, index, context)
        if index + 1 >= len(words) or (line.gap(index + 1) != " " and not (line.gap(index + 1) == ", " and words[index] in _OBJECTS)):
            return None
        before, after = words[index - 1], words[index + 1]
        if words[index] == "It" and context.can_be(after, W.PREPOSITION):
            return None  # a title: `that It by the same author …`
        if line.gap(index) == ", " and fold(words[0]) in _GREETINGS:
            return None  # `Dear Sir or Madam, With reference to yours`
        if line.gap(index) == ", " and sum(1 for _ in _VERSES.finditer(line.text)) > 1:
            return None  # verse in a line: `, And his heart cut out, And his nose`
        if _like_a_title(line) or _enclosed(line, index) or (self.head.target != "en" and fold(before) in _WORKS):
            return None
        capital_before = not before[0].islower()
        capital_after = not after[0].islower()
        if capital_before and capital_after:
            leading = self._leading and self._opens(line, index, context)
            if not (leading and words[index] in self._articles):
                return None
        safety = self.head.safety
        if words[index] in self._articles and capital_after:
            if not _with_small_article(words[index], after, line.document.text):
                return None
        elif capital_after and self.head.target != "de":  # German nouns say nothing
            if index + 2 < len(words) and line.gap(index + 2) == " " and words[index + 2][0].isupper():
                return None  # a title: "that There Will Be Blood"
            safety = Safety.GUESS
        if self._after or self._leading:
            bound = line.gap(index) == " " and (self._binds(before) or self._begun(line, index, context))
            if context.language is not None and after in context.language.conjunctions and len(after) < 4:
                return None  # "the choice is This or That"
            if not bound and not (self._leading and self._opens(line, index, context)):
                return None
            if context.language is not None and fold(words[index]) in context.language.prepositions and after in context.language.prepositions:
                return None  # `the switch is On by default`
            return safety
        if capital_before and not context.mentions.is_name(before) and not (line.gap(index) == ", " and line.sentence_start(index) == index - 1):
            return None
        low = fold(words[index])
        if context.language is not None and low in context.language.prepositions and self._comma_follows(line, index):
            return Safety.GUESS
        return safety

    def _binds(self, before: str) -> bool:
        """Whether no sentence ends with the word before."""
        before = before[max(before.rfind(c) for c in "'’") + 1 :]  # l’économie Italienne, c’est Un
        if not before.islower():
            return False
        return before in self._after or (bool(self._endings) and before.endswith(self._endings) and before not in _ALONE)

    def _judge_day(self, line: Line, index: int, context: Context) -> Safety | None:
        """Names of days, where the language writes them small: not beside another capital (`Viernes Santo`, `Journal du Dimanche`)."""
        words = line.words
        low = max(0, index - 2)
        if line.sentence_start(index) == index or not words[index - 1][0].islower() or line.gap(index) != " ":
            return None
        if words[low][0].isupper() and words[index - 1] in _OF and line.sentence_start(index) != low:
            return None
        if index + 1 < len(words) and not words[index + 1][0].islower() and line.gap(index + 1) == " " and not words[index + 1].isdigit():
            return None
        if _like_a_title(line) or _enclosed(line, index) or context.mentions.capitalised(words[index]) > 1:
            return None
        return self.head.safety

    def _judge_month(self, line: Line, index: int, context: Context) -> Safety | None:
        """Names of months, where the language writes them small: only in a date with its year (`5. Května 2019`, `en Mai 2019`, `5 de Mayo de 2019`).

        Without the year the month may be a feast, a street or a person: `11 Septembre`, `9 de Julio`, `Paul Janvier`.
        """
        words, language = line.words, context.language
        assert language is not None
        before = index - 1 - (words[index - 1] in _OF and index > 1)
        day = _DAY.fullmatch(words[before]) is not None and line.gap(before + 1) in (" ", ". ") and line.gap(index) in (" ", ". ")
        since = fold(words[index - 1]) in language.prepositions and line.gap(index) == " "
        year = index + 1 + (index + 2 < len(words) and words[index + 1] in _OF)
        if (
            not (day or since)
            or year >= len(words)
            or _YEAR.fullmatch(words[year]) is None
            or any(line.gap(i) != " " for i in range(index + 1, year + 1))
        ):
            return None
        return None if _enclosed(line, index) else self.head.safety

    def _begun(self, line: Line, index: int, context: Context) -> bool:
        """Whether the word before is a preposition and opens the sentence: `On The other hand`."""
        language = context.language
        if language is None or fold(line.words[index - 1]) not in language.prepositions:
            return False
        return line.sentence_start(index) == index - 1 and line.words[index + 1][0].islower()

    def _opens(self, line: Line, index: int, context: Context) -> bool:
        """Whether only an opening phrase stands before the word in its sentence: a preposition first, a day, month or year last, no verb."""
        first = line.sentence_start(index)
        language = context.language
        if language is None or not 2 <= index - first <= _LEADING:
            return False
        if fold(line.words[first]) not in language.prepositions or any(line.gap(i) != " " for i in range(first + 1, index)):
            return False
        last = line.words[index - 1]
        if not (fold(last) in language.months | language.weekdays or re.fullmatch(r"(?:19|20)\d\d", last)):
            return False
        return not any(context.can_be(w, W.MODAL | W.AUXILIARY | W.PAST | W.VERB_S) and w[0].islower() for w in line.words[first + 1 : index])

    def _comma_follows(self, line: Line, index: int) -> bool:
        """`With this win, the team …`: a comma soon after may end the opening phrase of a new sentence."""
        end = min(line.sentence_end(index), index + _NEAR)
        joints = ("and", "but", "or", "which", "who")
        return any("," in line.gap(i) and line.words[i] not in joints for i in range(index + 1, end))


def _after_day(text: str, start: int) -> bool:
    """Whether a number with its full stop stands before (`5. Května`)."""
    return text[start - 2 : start] == ". " and text[start - 3 : start - 2].isdigit()


def _holds(document: Document, words: frozenset[str]) -> bool:
    """Whether one of the words stands in the text: a look at its letters first."""
    low = document.memo("folded")
    if not isinstance(low, str):
        low = fold(document.text)
        document.remember("folded", low)
    return any(word in low for word in words) and not words.isdisjoint(_small_words(document))


def _small_words(document: Document) -> frozenset[str]:
    """All words of a document, folded; worked out once."""
    known = document.memo("folded words")
    if not isinstance(known, frozenset):
        known = frozenset(fold(word) for word in WORD.findall(document.text))
        document.remember("folded words", known)
    return known


def _like_a_title(line: Line) -> bool:
    """Whether many words of the line have capitals, or the line is short and ends without a mark."""
    words = line.words
    capitals = sum(w[0].isupper() for w in words)
    if capitals > 3 and capitals / len(words) > _TITLE_SHARE:
        return True
    end = line.text.rstrip()[-1:]
    return len(words) <= 14 and (end.isalnum() or end == "-")


def _enclosed(line: Line, index: int) -> bool:
    """Whether the word stands inside quotation marks or brackets of its line, or in italics (`*`, `_`)."""
    before = line.document.text[line.start : line.starts[index]]
    for opening, closing in (("“„«‘‚", "”“»’"), ("([{", ")]}")):
        opened = max(before.rfind(c) for c in opening)
        if opened >= 0 and not any(before.rfind(c) > opened for c in closing if c != before[opened]):
            return True
    return before.count('"') % 2 == 1 or before.count("*") % 2 == 1 or before.count(" _") > before.count("_ ")


def _with_small_article(article: str, name: str, text: str) -> bool:
    """Whether the name stands elsewhere after the same article in small letters."""
    return re.search(rf"(?<!\w){article.lower()} {re.escape(name)}(?!\w)", text) is not None
