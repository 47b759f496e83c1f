"""Score: how much of the corpus the rules repair, how much they get wrong, and what they do to good text.

Damaged text is cleaned three times: with nothing said about where it comes from, with `translated=True`, and
with its source told. The edits are cut to the characters that change; edits and flaws that touch form one
*group*. A group is right when the text over it equals the text with every required flaw repaired, by any of
its wordings, and optional ones repaired or not. Else each flaw and each edit is judged alone: a flaw is right
if the edits that touch it, and nothing else, make it so; an edit that made nothing right is wrong. Where
words go, the space beside them is not looked at.

    P    = right / (right + wrong)             R    = right / (right + missed)
    F0.5 = precision counts twice as much as recall, with a 95 % interval by bootstrap over records

Optional flaws count neither for nor against. `spurious` edits touch no flaw; other wrong ones are booked
under the kind of the flaw they touch.

Harm is measured on good text: words of the original inside changes, per 10,000 (an insertion counts as one).

`corpus/scores.json` holds the figures last agreed on (`budget`). `report` compares with it and names a fall of precision
or recall of any kind of damage, and any rise of harm.
"""
