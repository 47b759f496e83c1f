"""Rule files: strict YAML in, raw rules with line numbers out, and every problem in plain words.

Editors write these files, so nothing may be guessed: everything is read as text (a type-guessing loader turns
`no` into False and `12:30` into 750), sentences stand in `|` blocks (the one form that carries any pasted
sentence unharmed), and what is not understood is refused with its line, what was read, and what to write
instead. A file's problems are reported together, not one a run.

It refuses whatever could silently mean something else: repeated keys, anchors, aliases, tags, tabs, comments
after a plain value (the `#` may belong to it), line separators that YAML would take for line ends.
"""
