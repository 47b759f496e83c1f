"""cleanup rules: list, write, check and try rules."""

from __future__ import annotations

from cleanup.cli import CONTEXT, Lazy

RULES = {
    "list": ("cleanup.cli.rules_list", "All rules, or those of a pack or kind."),
    "new": ("cleanup.cli.rules_new", "Begin a rule: write its skeleton into a file."),
    "check": ("cleanup.cli.rules_check", "Whether rules can be read, and their examples hold."),
    "try": ("cleanup.cli.rules_try", "Every hit of a rule, in its context."),
}

command = Lazy(
    "rules",
    modules=RULES,
    context_settings=CONTEXT,
    help="""List, write, check and try rules.

    \b
      cleanup rules new pl-en/leftovers leftover-oraz   write the skeleton, then fill it in
      cleanup rules check                               plain words, with line numbers
      cleanup rules try leftover-oraz                   what it would change, good text apart
    """,
)
