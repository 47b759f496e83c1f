"""cleanup names: names across spellings."""

from __future__ import annotations

from cleanup.cli import CONTEXT, Lazy

NAMES = {
    "lookup": ("cleanup.cli.names_lookup", "What is known under a name: who or what, and how each language spells it."),
    "match": ("cleanup.cli.names_match", "Whether two spellings could be one name, and under which systems."),
    "suggest": ("cleanup.cli.names_suggest", "Names of texts that look like variants of known ones, with rows to add."),
    "cluster": ("cleanup.cli.names_cluster", "Spellings of a corpus that look like one name, as a spreadsheet to tick."),
    "import": ("cleanup.cli.names_import", "Make house rules of a term base: CSV, TBX, Wikidata."),
}

command = Lazy(
    "names",
    modules=NAMES,
    context_settings=CONTEXT,
    help="""Names across spellings and alphabets.

    \b
      cleanup names match Pieskow Peskov       same, different or unsure, and why
      cleanup names match - < pairs.tsv        a pair a line
      cleanup names lookup Pieskow             what is known under a name
      cleanup names suggest page.txt           names that look like known ones
      cleanup names cluster *.txt -o it.csv    a corpus's spellings, to tick
      cleanup names import base.tbx -o house   then: cleanup fix --rules house
    """,
)
