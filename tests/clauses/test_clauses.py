"""The clause walk and the lists that it leans on: what it reads, and what it refuses to read."""

from __future__ import annotations

import pytest

from cleanup.clauses import clause_before, governor, idle, loose_verb, noun_phrase
from cleanup.context import Context
from cleanup.document import Document, Line
from cleanup.languages import language
from cleanup.lexicon import lexicon
from cleanup.lexicon.people import BODIES, COUNTRIES, FEMALE, MALE, PERSONS
from cleanup.names import sexes
from cleanup.names.sexes import sex_of


def read(text: str) -> tuple[Line, Context]:
    document = Document(text, "en")
    return document.line(0), Context(document, language("en"), lexicon("en"), None, True)


def subject_before(text: str, word: str) -> str | None:
    line, context = read(text)
    found = clause_before(line, line.words.index(word), context)
    return found.subject.text if found else None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The baker he closed early.", "The baker"),
        ("In October the baker he closed early.", "the baker"),
        ("After nine years, the baker from Ghent he closed.", "the baker from Ghent"),
        ("While it rained, Anna Nowak he slept.", "Anna Nowak"),
        ("The judge, Tomas Vrba, he read it.", "The judge"),
        ("She claims that the owner of the mill he left.", "the owner of the mill"),
        ("According to the Senate Norway's relations with Sweden he are bad.", "Norway's relations with Sweden"),
        ("However, two old sailors he sang.", "two old sailors"),
    ],
)
def test_the_subject_is_one_whole_noun_phrase(text: str, subject: str) -> None:
    assert subject_before(text, "he") == subject


@pytest.mark.parametrize(
    "text",
    [
        "In Warsaw he met the president.",
        "When Peter left Berlin he sold the car.",
        "The next morning he left.",
        "The way he sings is odd.",
        "With the help of the nurse he sat up.",
        "They praised the cook and the waiter he had hired.",
        "Unlike Novak he sang.",
        "After Paris he wrote a book.",
        "The actor, who was ill, and he stayed.",
        "Of Novak he knew little.",
    ],
)
def test_no_subject_where_a_verb_or_a_preposition_has_taken_the_noun(text: str) -> None:
    assert subject_before(text, "he") is None


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("The people they know live by the sea.", True),
        ("The doctor he trusted moved to another town.", True),
        ("The farmer he bought the horse from lives in a hut.", True),
        ("The baker he said that the flour was late.", False),
        ("The baker he closed the shop, and nobody knew why.", False),
        ("The baker he tried to put the bread back.", False),
    ],
)
def test_a_verb_left_over_tells_a_clause_without_relative(text: str, loose: bool) -> None:
    line, context = read(text)
    assert loose_verb(line, 3, context, plural="they" in line.words) is loose


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        ("Norway would have to give up your claims.", "Norway", "would"),
        ("Officials said that the fishermen lost your nets.", "the fishermen", "lost"),
        ("They met the nun who lost your keys.", "the nun", "lost"),
        ("The team won the match and ended your season.", "The team", "won"),
    ],
)
def test_the_governor_is_the_subject_of_the_nearest_clause(text: str, subject: str, verb: str) -> None:
    line, context = read(text)
    found = governor(line, line.words.index("your"), context)
    assert found is not None and found[0].text == subject and line.words[found[1]] == verb


def test_a_noun_phrase_knows_number_and_bearer() -> None:
    line, context = read("The actress met the carpenters in the ministry.")
    actress, carpenters, ministry = (noun_phrase(line, i, j, context) for i, j in ((0, 2), (3, 5), (6, 8)))
    assert actress and (actress.who, actress.plural, actress.is_role) == ("f", False, True)
    assert carpenters and (carpenters.who, carpenters.plural) == ("person", True)
    assert ministry and (ministry.who, ministry.plural) == ("body", False)


def test_without_a_table_of_classes_nothing_is_found() -> None:
    document = Document("The baker he closed early.", "en")
    assert clause_before(document.line(0), 2, Context(document, None, None)) is None


def test_sexes_are_certain() -> None:
    women, men = sexes._tables()
    assert len(women) > 600 and len(men) > 600 and not sexes.FEMALE & sexes.MALE
    assert [sex_of(n) for n in ("Zuzana", "Łukasz", "Marie-France", "Ivan’s")] == ["f", "m", "f", "m"]
    assert all(sex_of(n) is None for n in ("Andrea", "Kim", "Nikita", "Jean", "Alex", "Warsaw"))


def test_lists_of_actors_do_not_quarrel() -> None:
    assert not FEMALE & MALE
    assert not PERSONS & COUNTRIES
    assert not (FEMALE | MALE) & BODIES


@pytest.mark.parametrize(
    "text",
    [
        "He had little luck met horses.",
        "The cart was loaded met hay.",
        "The baker wants to speak met the miller.",
        "The town has an agreement met a brewery.",
        "She ran an inn for sailors met wooden legs.",
    ],
)
def test_a_verb_form_out_of_work(text: str) -> None:
    line, context = read(text)
    assert idle(line, line.words.index("met"), context)


@pytest.mark.parametrize(
    "text",
    [
        "The miller of the village met horses.",
        "It was the inn sailors met girls in.",
        "It was the day the bakers met the miller.",
        "He said the bakers met the miller.",
        "She knows sailors met girls here.",
        "Was the miller of the village met by nobody?",
        "Never was the miller of the village met badly.",
        "There are demands met every year.",
        "The sailor she helped met a girl.",
        "The inn is old, and the miller met the baker.",
        "He was the man who met the baker.",
        "The two sailors met.",
    ],
)
def test_a_verb_form_that_has_work(text: str) -> None:
    line, context = read(text)
    assert not idle(line, line.words.index("met"), context)
