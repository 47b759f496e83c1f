"""ftfy behind two functions: does a line look wrongly decoded, and how would it read decoded rightly.

Only the decoding part of ftfy is asked. What else it can do is left out on purpose:

* ligatures, wide characters, curly quotes and line ends are good text; NFKC changes meaning (`10³` becomes
  `103`);
* control characters and surrogates are not decoding: `invisible` rules deal with the first, nobody with the
  second;
* escape codes of terminals stay: a log is a log;
* `restore_byte_a0` takes a plain space for half a letter and invents (`Ã la carte`, `â€ `),
  `replace_lossy_sequences` writes `�`.

Imported when first asked; most processes never meet a suspicious word and never pay for it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ftfy import TextFixerConfig


@cache
def _config(piecewise: bool) -> TextFixerConfig:
    from ftfy import TextFixerConfig

    return TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        restore_byte_a0=False,
        replace_lossy_sequences=False,
        decode_inconsistent_utf8=piecewise,
        fix_c1_controls=True,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
        explain=False,
    )


def looks_wrong(text: str) -> bool:
    """Whether ftfy sees a run of characters that good text does not hold."""
    from ftfy.badness import is_bad

    return is_bad(text)


def decoded(text: str, *, piecewise: bool) -> str:
    """The text decoded rightly, or as it was.

    `piecewise` also decodes parts of it, for text in which two encodings meet. Give it words then: in a longer text it would take spaces
    for half letters.
    """
    from ftfy import fix_encoding

    return fix_encoding(text, _config(piecewise))
