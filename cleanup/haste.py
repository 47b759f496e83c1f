"""Haste: whether a text was typed by a person in a hurry (mail, chat, forum).

Such writers put spaces before commas and leave out the ones behind them. Their slips look like damage and are theirs, so rules for spaces
ask here first and leave the whole text alone. Three signs, any of which is enough:

- words that only chat has (`lol`, `thx`); in English also a lone `u`, apostrophes left out (`dont`, `ive`), a small `i'm`;
- a salutation at the start (`Dear Mr. Cole,`, `Hi all,`);
- no line that ends with a mark: a note or a heading, of which too little is known.

Salutations are English ones, and so are most of the words; the third sign holds for every language. What it costs: damage in headings that
come alone.
"""

from __future__ import annotations

import re

from cleanup.document import Document, Facts
from cleanup.lazy import lazy

_CHAT = lazy(
    r"(?<![\w'’.@#/-])(?:lol|rofl|lmao|omg|thx|tmrw|pls|plz|btw|imho|brb|nvm|haha+|hehe+|LOL|ROFL|LMAO|OMG|BTW|IMHO|BRB|NVM|Thx|Pls|Plz)(?![\w'’@/-]|\.\w)"
)
_CARELESS = lazy(
    r"(?<![\w'’.@#/-])(?:im|ive|dont|didnt|doesnt|isnt|wasnt|couldnt|wouldnt|"
    r"shouldnt|havent|hasnt|arent|whats|thats|gonna|wanna|gotta|any1|no1|some1|every1|ur|u|Ive|Dont|Didnt|"
    r"i['’](?:m|ve|d|ll))(?![\w'’@/-]|\.\w)"
)
_SALUTATION = lazy(
    r"\s*(?:(?:Dear|[Hh]i|[Hh]ello|[Hh]ey)(?: (?:[A-Z][\w.’'-]*|all|both|again|there|everyone|everybody|folks|guys|team|friends?|sir|madam|and|or))+"
    r"|[Hh]i|[Hh]ello|[Hh]ey|Good (?:morning|evening)(?: \w+)?)[,!]"
)
_ENDED = lazy(r"[.!?…:][”“»\"’')\]]*[ \t\r]*(?:\n|\Z)")
_CHATTY = lazy(r"(?<![\w'’.])(?:[iu](?![\w'’.])|(?:im|ive|dont|lol|pls|plz|thx|ur)(?![\w'’]))|\.{4,}|[!?]{2,}|:\)|:-\)|;\)")
_DOTS = lazy(r"[.,] ?\.\. ")
# none of these holds a space, so they are facts of chunks
_HASTY = Facts(lambda chunk: _CHAT.search(chunk) is not None)
_HASTY_ENGLISH = Facts(lambda chunk: _CHAT.search(chunk) is not None or _CARELESS.search(chunk) is not None)
_CHATTY_CHUNK = Facts(lambda chunk: _CHATTY.search(chunk) is not None)
_SMALL_START = lazy(r"[a-z][.!?] +[a-z]")
_CAPITAL_START = lazy(r"(?:^|[.!?]['”\"’)]? +)[“\"‘(]?[^\W\d_a-zß-öø-ÿа-я]", re.MULTILINE)
_MEMO = "typed in haste"
_PROGRAM = lazy(
    r"\b(?:variables?|[Bb]ooleans?|parameters?|callbacks?|identifiers?|constructors?|enums?|structs?|getters?|setters?|APIs?|subclass(?:es)?|namespaces?|camelCase"
    r"|null|stdout|regex|JavaScript|TypeScript|Python|Java|JSON|XML|SQL)\b|\w\.(?:py|js|ts|java|cpp|rb|go|rs|php|sh)\b"
)


def of_programs(document: Document, start: int) -> bool:
    """Whether the line that holds `start` is about programs: a word with a capital inside (`isActive`) is a name there."""
    number = document.line_number(start)
    known = document.memo(f"of programs {number}")
    if not isinstance(known, bool):
        known = _PROGRAM.search(document.line_by_number(number).text) is not None
        document.remember(f"of programs {number}", known)
    return known


def typed_in_haste(document: Document) -> bool:
    """Whether the text carries a sign of a writer in a hurry. Remembered for the document."""
    known = document.memo(_MEMO)
    if not isinstance(known, bool):
        text = document.text
        words = _HASTY_ENGLISH if document.target in (None, "en") else _HASTY
        known = _ENDED.search(text) is None or _SALUTATION.match(text) is not None or any(map(words.__getitem__, document.chunks()))
        document.remember(_MEMO, known)
    return known


def chatty(document: Document) -> bool:
    """Whether somebody chats in the text: a lone small `i`, `dont`, four stops, smileys."""
    if any(map(_CHATTY_CHUNK.__getitem__, document.chunks())):
        return True
    return ".. " in document.text and _DOTS.search(document.text) is not None


def careful(document: Document) -> bool:
    """Whether the document's sentences begin with capitals and nobody chats in it."""
    known = document.memo("careful")
    if not isinstance(known, bool):
        text = document.text
        small = sum(1 for _ in _SMALL_START.finditer(text))
        known = (small < 2 or small <= sum(1 for _ in _CAPITAL_START.finditer(text)) // 4) and not chatty(document)
        document.remember("careful", known)
    return known
