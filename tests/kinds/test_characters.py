"""invisible, residue, spacing: each changes what it is for, and nothing near it."""

from __future__ import annotations

import pytest
from ask import asked, cleaned, make

from cleanup.kinds.invisible import Invisible
from cleanup.kinds.residue import Residue
from cleanup.kinds.spacing import Spacing
from cleanup.rule import FieldError

WIDTHLESS = make(Invisible, characters=("ZERO-WIDTH-SPACE", "U+2060", "U+FEFF"))
JOINERS = make(Invisible, characters=("ZERO-WIDTH-JOINER", "SOFT-HYPHEN"), between="letters")
MARKS = make(Invisible, characters=("U+200E..U+200F",), between="left-to-right")


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        (WIDTHLESS, "har\u200bbour", "harbour"),
        (WIDTHLESS, "a \u200b b", "a b"),
        (WIDTHLESS, "\ufeffThe file", "\ufeffThe file"),
        (WIDTHLESS, "one\ufeff two", "one two"),
        (WIDTHLESS, "@\u200bchannel #\u200btag", "@\u200bchannel #\u200btag"),
        (WIDTHLESS, "ภาษา\u200bไทย", "ภาษา\u200bไทย"),
        (JOINERS, "go\u00advern", "govern"),
        (JOINERS, "👨\u200d👩", "👨\u200d👩"),
        (JOINERS, "क्\u200dष", "क्\u200dष"),
        (MARKS, "film\u200e runs", "film runs"),
        (MARKS, "film\u200e שלום", "film\u200e שלום"),
    ],
)
def test_invisible(rule: Invisible, before: str, after: str) -> None:
    assert cleaned(rule, before) == after


@pytest.mark.parametrize(
    "word", ["U+0000", "U+000A", "U+0041", "SPACE", "NO-SUCH-NAME", "U+0000..U+FFFF", "U+2028"]
)
def test_visible_characters_are_refused(word: str) -> None:
    with pytest.raises(FieldError, match="characters"):
        make(Invisible, characters=(word,))


NUMBER = make(Residue, match="& # {number} ;", becomes="{character}")
ENTITY = make(Residue, match="& {entity} ;", becomes="{character}")
CLOSING = make(Residue, match="< / {tag} >", delete=True, where="plain-text")
ADDRESS = make(Residue, match="{scheme} : / / {host}", becomes="{scheme}://{host}")


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        (NUMBER, "don& # 39;t", "don't"),
        (NUMBER, "don&#39;t", "don&#39;t"),
        (NUMBER, "x & # 60; y & # 8; z & # 55296;", "x & # 60; y & # 8; z & # 55296;"),
        (ENTITY, "a & amp; b, caf& eacute;", "a & b, café"),
        (ENTITY, "a & lt; b & gt; c & or; d &amp; e", "a & lt; b & gt; c & or; d &amp; e"),
        (CLOSING, "gold < /ul>", "gold"),
        (CLOSING, "gold < / UL > and silver", "gold and silver"),
        (CLOSING, "gold</ p>silver", "gold silver"),
        (CLOSING, "<p>gold< /p>", "<p>gold< /p>"),
        (CLOSING, "a < b / c > d </ul>", "a < b / c > d </ul>"),
        (ADDRESS, "at https: //example.org/x today", "at https://example.org/x today"),
        (ADDRESS, "at http ://www.example.org", "at http://www.example.org"),
        (
            ADDRESS,
            "https://example.org and http: // and https: /var",
            "https://example.org and http: // and https: /var",
        ),
    ],
)
def test_residue(rule: Residue, before: str, after: str) -> None:
    assert cleaned(rule, before) == after


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("match", {"match": "{number} ;", "delete": True}),
        ("match", {"match": "[{nothing}]", "delete": True}),
        ("match", {"match": "a {word} {word}", "delete": True}),
        ("becomes", {"match": "[x]", "becomes": "{tag}"}),
        ("becomes", {"match": "[x]"}),
        ("becomes", {"match": "[x]", "becomes": "y", "delete": True}),
    ],
)
def test_residue_fields_that_make_no_sense(field: str, fields: dict[str, object]) -> None:
    with pytest.raises(FieldError) as error:
        make(Residue, **fields)
    assert error.value.field == field


COMMA = make(Spacing, what="before-mark", marks=(",", ".", ";", ":", "!", "?"))
QUOTES = make(Spacing, what="inside-quotes")
SIDE = make(Spacing, what="quote-side")
APOSTROPHE = make(Spacing, what="apostrophe")
MEASURE = make(Spacing, what="hyphen", units=("year", "mile"))
COMPOUND = make(Spacing, what="hyphen", joins=("head-on",))
COLON = make(Spacing, what="number-colon")
DOUBLED = make(Spacing, what="doubled")
BRACKETS = make(Spacing, what="inside-brackets")
TURNED = make(Spacing, what="turned-quotes")


@pytest.mark.parametrize(
    ("rule", "target", "before", "after"),
    [
        (COMMA, "en", "forecasts , which ; then ! Who ?", "forecasts, which; then! Who?"),
        (COMMA, "fr", "Où , donc ; puis ! Qui ?", "Où, donc ; puis ! Qui ?"),
        (COMMA, None, "Vous venez ? Oui !", "Vous venez ? Oui !"),
        (COMMA, "en", "well :) or ;) or : ) on .NET in .5 s ...", "well :) or ;) or : ) on .NET in .5 s ..."),
        (COMMA, "en", "f(a , b) = {x , y}", "f(a , b) = {x , y}"),
        (COMMA, "en", "a , b , c . d , e , f .", "a , b , c . d , e , f ."),
        (QUOTES, "en", 'balance of "the West ".', 'balance of "the West".'),
        (QUOTES, "en", "the “ ready ” team", "the “ready” team"),
        (QUOTES, "fr", "le « prêt » et « fini »", "le « prêt » et « fini »"),
        (QUOTES, "en", 'a "one" and "two" of 12 " wood', 'a "one" and "two" of 12 " wood'),
        (QUOTES, "de", "das “ Haus “ dort", "das “ Haus “ dort"),
        (SIDE, "en", "“It was chaos, ”Novak said.", "“It was chaos,” Novak said."),
        (SIDE, "fi", "Hän sanoi, ”kyllä” ja meni.", "Hän sanoi, ”kyllä” ja meni."),
        (SIDE, "en", "He read it, “war and peace” and all.", "He read it, “war and peace” and all."),
        (TURNED, "en", "is ” ready “ to leave", "is “ready” to leave"),
        (TURNED, "de", "„Er ” und “ sie", "„Er ” und “ sie"),
        (APOSTROPHE, "en", "don ’t and didn’ t, it’ s", "don’t and didn’t, it’s"),
        (APOSTROPHE, "en", "the lakes of Finland ‘s north", "the lakes of Finland’s north"),
        (APOSTROPHE, "en", "they call it ‘s and m’ here", "they call it ‘s and m’ here"),
        (
            APOSTROPHE,
            "en",
            "rock ’n’ roll of the ’80s, the boys’ shop",
            "rock ’n’ roll of the ’80s, the boys’ shop",
        ),
        (MEASURE, "en", "a 30 -year -old man, a 12 -mile lake", "a 30-year-old man, a 12-mile lake"),
        (MEASURE, "en", "a 10- and 12-year ban; 5 - year in", "a 10- and 12-year ban; 5 - year in"),
        (COMPOUND, "en", "collided head -on here", "collided head-on here"),
        (COMPOUND, "en", "run head -n 3 and head -on it", "run head -n 3 and head -on it"),
        (COLON, "en", "won by 18: 8 on points at 12 :30.", "won by 18:8 on points at 12:30."),
        (COLON, "en", "Chapter 3: 10 ways; at 18: 8 people", "Chapter 3: 10 ways; at 18: 8 people"),
        (
            DOUBLED,
            "en",
            "The bridge was closed  after the big storm.",
            "The bridge was closed after the big storm.",
        ),
        (DOUBLED, "en", "He left.  She came back in the evening.", "He left.  She came back in the evening."),
        (DOUBLED, "en", "    if  x:\nname  street  town", "    if  x:\nname  street  town"),
        (BRACKETS, "en", "The party ( in power ) lost.", "The party (in power) lost."),
        (BRACKETS, "en", "( ) yes : ) no; a ) one", "( ) yes : ) no; a ) one"),
    ],
)
def test_spacing(rule: Spacing, target: str | None, before: str, after: str) -> None:
    assert cleaned(rule, before, target) == after
    assert cleaned(rule, after, target) == after


def test_plain_text_wakes_no_spacing_rule() -> None:
    for rule in (COMMA, QUOTES, SIDE, APOSTROPHE, MEASURE, COLON, BRACKETS, TURNED, DOUBLED):
        assert not asked(rule, "The well-known bridge at 12:30 (closed), it’s said, was “open”.", "en")


@pytest.mark.parametrize(
    "fields",
    [{"what": "doubled", "marks": (",",)}, {"what": "before-mark"}, {"what": "doubled", "units": ("x",)}],
)
def test_spacing_fields_that_make_no_sense(fields: dict[str, object]) -> None:
    with pytest.raises(FieldError):
        make(Spacing, **fields)
