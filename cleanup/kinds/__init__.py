"""What a rule can do: one file per kind. `KINDS` is the whole list; a kind that is not in it does not exist."""
