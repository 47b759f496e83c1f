"""cleanup names: names across spellings."""

from __future__ import annotations

from cleanup.cli import CONTEXT, Lazy

NAMES = {
    "match": ("cleanup.cli.names_match", "Whether two spellings could be one name, and under which systems."),
}

command = Lazy(
    "names",
    modules=NAMES,
    context_settings=CONTEXT,
    help="""Names across spellings and alphabets.

    \b
      cleanup names match Pieskow Peskov       same, different or unsure, and why
      cleanup names match - < pairs.tsv        a pair a line
    """,
)
