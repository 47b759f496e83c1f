"""Rule files: what is refused, where and in which words; what is good comes through to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from samplekinds import KINDS, SWAP, TABLE

from cleanup.edit import Safety
from cleanup.rule import Door, Evidence, Pair, Status
from cleanup.rulefile.building import build
from cleanup.rulefile.packs import languages_of
from cleanup.rulefile.problems import RuleFileError
from cleanup.rulefile.raw import RawRule
from cleanup.rulefile.reading import parse


def read(text: str | bytes, pack: str = "pl-en", folder: Path | None = None) -> list[RawRule]:
    return parse(text, "rules/pl-en/words.yaml", pack, kinds=KINDS, folder=folder)


def problems(text: str | bytes, pack: str = "pl-en") -> list[tuple[int, str]]:
    with pytest.raises(RuleFileError) as caught:
        read(text, pack)
    assert all(problem.file == "rules/pl-en/words.yaml" for problem in caught.value.problems)
    return [(problem.line, problem.message) for problem in caught.value.problems]


def changed(old: str, new: str, text: str = SWAP) -> str:
    assert text.count(old) == 1, f"{old!r} must stand once in the sample"
    return text.replace(old, new)


def renamed(name: str, text: str) -> str:
    return "- rule: " + name + text[text.index("\n") :]


# what is wrong: (the file, the line of the problem, a part of the message)
BROKEN: dict[str, tuple[str | bytes, int, str]] = {
    # the file as a whole
    "empty file": ("", 0, "is empty"),
    "only comments": ("# nothing yet\n", 0, "is empty"),
    "mapping instead of a list": ("rule: leftover-oraz\nkind: swap\n", 1, "is not a list of rules"),
    "one sentence": ("hello", 1, "is not a list of rules"),
    "list of words": ("- hello\n", 1, "each entry of the list is a rule"),
    "list in brackets": ("[a, b]", 1, "is not a list of rules"),
    "two documents": (SWAP + "---\n" + TABLE, 17, "second document"),
    "BOM": ("\ufeff" + SWAP, 1, "BOM"),
    "UTF-16": (SWAP.encode("utf-16"), 1, "UTF-16"),
    "Latin-1": (SWAP.replace("Salt oraz", "Sałt oraz").encode("iso-8859-2"), 11, "not UTF-8"),
    "zero byte": (changed("becomes: and", "becomes: a\x00nd"), 7, "U+0000"),
    "line separator": (changed("becomes: and", "becomes: a\u2028nd"), 7, "write ⟨U+2028⟩"),
    "tab in a value": (changed("becomes: and", "becomes:\tand"), 7, "holds a tab"),
    "tab as indent": (changed("  becomes: and", "\tbecomes: and"), 7, "holds a tab"),
    # YAML that says more than it seems to
    "repeated key": (
        changed("becomes: and", "becomes: and\n  becomes: und"),
        8,
        "repeats `becomes`, which stands in line 7",
    ),
    "repeated key in unless": (
        changed("before: word", "before: word\n    before: term"),
        10,
        "repeats `before`",
    ),
    "anchor": (changed("becomes: and", "becomes: &x and"), 7, "names an anchor (&x)"),
    "alias": (changed("becomes: and", "becomes: *x"), 7, "uses an alias (*x)"),
    "tag": (changed("becomes: and", "becomes: !!str and"), 7, "has a tag"),
    "merge key": (changed("becomes: and", "<<: and"), 7, "`<<` is no field"),
    "comment after a value": (changed("becomes: and", "becomes: and #1"), 7, "has “#1” after a value"),
    "key that is a list": (changed("becomes: and", "? [a]\n  : and"), 7, "has a key that is no word"),
    "colon in a value": (
        changed("why: Polish", "why: note: Polish"),
        5,
        "a colon and a space inside a value",
    ),
    "open quote": (changed("becomes: and", 'becomes: "and'), 7, "never closed"),
    "backslash in double quotes": (changed("match: oraz", 'match: "ora\\z"'), 6, "backslash"),
    "value in braces": (changed("match: oraz", "match: {oraz}"), 6, "`match` holds text"),
    "value in braces, then more": (changed("match: oraz", "match: {oraz} i"), 6, "reads “match: {oraz} i”"),
    "value of two marks": (changed("match: oraz", "match: @oraz"), 6, "a mark YAML keeps for itself"),
    "line out of place": (changed("  becomes: and", " becomes: and"), 7, "too far left; a rule starts"),
    "line too far right": (
        changed("  becomes: and", "   becomes: and"),
        7,
        "a colon and a space inside a value",
    ),
    "block not indented": (changed("    Salt oraz", "  Salt oraz"), 11, "without its colon"),
    # the head
    "no id": (
        SWAP.replace("- rule: leftover-oraz\n", "- opens: pair\n").replace("  opens: pair\n", ""),
        1,
        "has no `rule`",
    ),
    "id with capitals": (changed("- rule: leftover-oraz", "- rule: LeftoverOraz"), 1, "reads “LeftoverOraz”"),
    "id with underscore": (changed("- rule: leftover-oraz", "- rule: leftover_oraz"), 1, "small letters"),
    "id twice": (SWAP + SWAP, 16, "the id stands already in line 1"),
    "no kind": (changed("  kind: swap\n", ""), 1, "has no `kind`"),
    "unknown kind": (
        changed("kind: swap", "kind: swop"),
        2,
        "reads “swop”; write guard, swap or table; did you mean swap?",
    ),
    "no door": (changed("  opens: pair\n", ""), 1, "has no `opens`; write always, translated or pair"),
    "unknown door": (changed("opens: pair", "opens: allways"), 3, "did you mean always?"),
    "no safety": (changed("  safety: likely\n", ""), 1, "has no `safety`; write safe, likely or guess"),
    "unknown safety": (changed("safety: likely", "safety: Likely"), 4, "did you mean likely?"),
    "unknown status": (
        changed("safety: likely", "safety: likely\n  status: new"),
        5,
        "write trial, stable or retired",
    ),
    "unknown evidence": (
        changed("safety: likely", "safety: likely\n  evidence: yes"),
        5,
        "write strong, weak or no",
    ),
    "unknown guarded thing": (
        changed("safety: likely", "safety: likely\n  may_change: quotes number"),
        5,
        "did you mean numbers?",
    ),
    "no why": (changed("  why: Polish oraz (and) was left standing.\n", ""), 1, "has no `why`"),
    "empty why": (changed("why: Polish oraz (and) was left standing.", "why:"), 5, "`why` is empty"),
    "why as a list": (changed("why: Polish", "why:\n    - Polish"), 6, "`why` holds text, not a list"),
    "word in place of a rule": ("- rule\n", 1, "reads “rule”; each entry of the list is a rule"),
    # fields
    "unknown field": (changed("becomes: and", "becomse: and"), 7, "did you mean becomes?"),
    "field far from any": (changed("becomes: and", "zzz: and\n  becomes: and"), 7, "it has match, becomes"),
    "field of another kind": (
        changed("becomes: and", "becomes: and\n  rows: x"),
        8,
        "`rows` is no field of a swap rule",
    ),
    "missing field": (
        changed("  becomes: and\n", ""),
        1,
        "has no `becomes`, which every swap rule needs (The word that comes.)",
    ),
    "empty field": (changed("becomes: and", "becomes:"), 7, "`becomes` is empty"),
    "text of two lines": (changed("becomes: and", "becomes: |\n    and\n    und"), 7, "is one line of text"),
    "yes that is true": (changed("becomes: and", "becomes: and\n  exact_case: true"), 8, "write yes or no"),
    "number in words": (changed("becomes: and", "becomes: and\n  most: three"), 8, "write a whole number"),
    "unknown choice": (changed("becomes: and", "becomes: and\n  side: rihgt"), 8, "did you mean right?"),
    "word list in brackets": (
        changed("becomes: and", "becomes: and\n  never_after: [a, b]"),
        8,
        "is a list of words",
    ),
    "word list with hyphens": (
        changed("becomes: and", "becomes: and\n  never_after:\n    - a"),
        9,
        "is a list of words",
    ),
    "word list in quotes": (
        changed("becomes: and", "becomes: and\n  never_after: 'a b'"),
        8,
        "is a list of words",
    ),
    "word list folded": (
        changed("becomes: and", "becomes: and\n  never_after: >\n    a"),
        8,
        "is a list of words",
    ),
    "empty word list": (changed("becomes: and", "becomes: and\n  never_after:"), 8, "holds no words"),
    "word twice": (changed("before: word", "before: word term word"), 9, "names “word” twice"),
    "hard space in a word list": (changed("before: word", "before: word\u00a0term"), 9, "U+00A0"),
    "unless without keys": (
        changed("unless:\n    before: word", "unless: word"),
        8,
        "`unless` holds keys with words",
    ),
    "unless in braces": (
        changed("unless:\n    before: word", "unless: {before: word}"),
        8,
        "holds keys with words",
    ),
    "unless key without words": (changed("before: word", "before:"), 9, "`unless.before` holds no words"),
    "unless key the kind refuses": (
        changed("before: word", "behind: word"),
        9,
        "`unless.behind` is no guard",
    ),
    "what the kind refuses": (
        changed("becomes: and", "becomes: oraz"),
        7,
        "`becomes` is what stands there already",
    ),
    "no such character": (changed("becomes: and", "becomes: ⟨U+D800⟩"), 7, "names no character"),
    "pairs without a block": (TABLE.replace("|\n    Portowo =>", "Portowo =>"), 6, "stands in a block"),
    "pair without an arrow": (TABLE.replace("Portowo =>", "Portowo ->"), 6, "each line is: wrong => right"),
    "pair of the same": (TABLE.replace("=> Porthaven", "=> Portowo"), 6, "both sides are the same"),
    "missing table": (changed("  pairs: |", "  rows: ports.tsv\n  pairs: |", TABLE), 6, "names “ports.tsv”"),
    "missing tables": (changed("  pairs: |", "  rows: no-such-*.tsv\n  pairs: |", TABLE), 6, "no such file"),
    "table by its full path": (
        changed("  pairs: |", "  rows: /etc/ports.tsv\n  pairs: |", TABLE),
        6,
        "beside the rule file",
    ),
    # examples
    "no fixes": (SWAP[: SWAP.index("  fixes")] + SWAP[SWAP.index("  keeps") :], 1, "has no `fixes`"),
    "no keeps": (SWAP[: SWAP.index("  keeps")], 1, "has no `keeps`"),
    "empty fixes": (
        SWAP[: SWAP.index("    Salt oraz")] + SWAP[SWAP.index("  keeps") :],
        10,
        "`fixes` is empty",
    ),
    "fixes that are plain": (
        changed("fixes: |\n    Salt oraz pepper.\n", "fixes:\n    Salt oraz pepper.\n"),
        11,
        "stands in a block",
    ),
    "fixes that are folded": (changed("fixes: |", "fixes: >"), 10, "stands in a block: write “fixes: |”"),
    "keeps that are a list": (
        SWAP[: SWAP.index("  keeps")] + "  keeps:\n    - One line.\n    - Two lines.\n",
        14,
        "stands in a block",
    ),
    "one line in a fix": (
        changed("    Salt oraz pepper.\n    Salt and pepper.\n", "    Salt oraz pepper.\n"),
        11,
        "has 1 line here",
    ),
    "three lines in a fix": (
        changed("    Salt oraz pepper.\n", "    Salt oraz pepper.\n    More.\n"),
        11,
        "has 3 lines here",
    ),
    "two fixes without a gap": (
        changed("    Salt oraz pepper.\n", "    One oraz two.\n    One and two.\n    Salt oraz pepper.\n"),
        11,
        "an empty line before the next two",
    ),
    "fix of the same": (changed("Salt oraz pepper.", "Salt and pepper."), 11, "are the same"),
    "fix twice": (
        changed("  keeps: |", "\n    Salt oraz pepper.\n    Salt, and pepper.\n  keeps: |"),
        14,
        "stands twice in `fixes`",
    ),
    "one keep": (changed("    The word oraz means and.\n", ""), 14, "has one keep; write at least two"),
    "keep twice": (changed("The word oraz means and.", "Salt and pepper."), 15, "stands twice in `keeps`"),
    "keep that is damaged": (
        changed("The word oraz means and.", "Salt oraz pepper."),
        14,
        "damaged line of a fix",
    ),
    "empty line in keeps": (changed("means and.\n", "means and.\n\n"), 15, "a keep is empty"),
    "keep of a line break alone": (changed("means and.\n", "means and.\n    ¶\n"), 15, "a keep is empty"),
    "odd known gap": (SWAP + "  known_gaps: |\n    Oraz.\n", 17, "`known_gaps` has 1 line here"),
}


@pytest.mark.parametrize(("text", "line", "part"), BROKEN.values(), ids=BROKEN.keys())
def test_broken_file_is_refused_at_its_line(text: str | bytes, line: int, part: str) -> None:
    found = problems(text)
    assert any(at == line and part in message for at, message in found), found


def test_sample_files_are_good() -> None:
    """Else the table above would prove nothing."""
    assert [raw.id for raw in read(SWAP + TABLE)] == ["leftover-oraz", "harbour-spelling"]


@pytest.mark.parametrize("pack", ["en", "any", "names"])
def test_pair_door_needs_a_source(pack: str) -> None:
    [(line, message)] = problems(SWAP, pack)
    assert line == 3
    assert f"the pack {pack} has no source" in message


def test_all_problems_are_told_at_once_in_order() -> None:
    text = SWAP.replace("becomes: and", "becomse: and").replace("safety: likely", "safety: sure") + TABLE.replace("always", "never")
    assert [line for line, _ in problems(text)] == [1, 4, 7, 18]


def test_slips_in_several_rules_are_told_at_once() -> None:
    one = changed("becomes: and", 'becomes: "and')
    two = renamed("two", TABLE.replace("kind: table", "kind: tabel"))
    three = renamed("three", changed("why: Polish", "why: note: Polish"))
    told = problems("# a comment\n" + one + "\n" + two + three)
    assert [(line, message.partition(":")[0]) for line, message in told] == [
        (8, "reads “becomes"),
        (19, "`kind` reads “tabel”; write guard, swap or table; did you mean table?"),
        (35, "reads “why"),
    ]


def test_comments_on_lines_of_their_own() -> None:
    text = SWAP.replace("  kind: swap\n", "  # why not\n  kind: swap\n\n").replace("  fixes: |", "  # seen\n  fixes: |")
    assert read("# top\n\n" + text + "# end\n")[0].fixes == read(SWAP)[0].fixes


def test_problem_names_file_line_and_rule() -> None:
    with pytest.raises(RuleFileError) as caught:
        read(changed("opens: pair", "opens: often"))
    assert str(caught.value).startswith("rules/pl-en/words.yaml:3: leftover-oraz: `opens` reads “often”; write")
    assert (caught.value.file, caught.value.line) == ("rules/pl-en/words.yaml", 3)


@pytest.mark.parametrize(
    ("pack", "languages"),
    {
        "en": ("en", None),
        "pl-en": ("en", "pl"),
        "any": (None, None),
        "orgs": (None, None),
        "pt-BR": ("pt-BR", None),
        "sr-Latn-en-GB": ("en-GB", "sr-Latn"),
    }.items(),
)
def test_languages_follow_from_the_pack(pack: str, languages: tuple[str | None, str | None]) -> None:
    assert languages_of(pack) == languages


@pytest.mark.parametrize("pack", ["", "EN", "english", "pl_en", "pl-en-de", "en-", "..", "en\n"])
def test_other_names_are_no_pack(pack: str) -> None:
    with pytest.raises(ValueError, match="is no pack"):
        languages_of(pack)
    assert "is no pack" in problems(SWAP, pack)[0][1]


# ----------------------------------------------------------------------------------------- what comes through


def test_rule_comes_out_as_written() -> None:
    [raw] = read(changed("safety: likely", "safety: likely\n  status: trial\n  evidence: weak\n  may_change: quotes dates"))
    rule = build(raw, KINDS, Path())
    head = rule.head
    assert (head.id, head.kind, head.pack, head.target, head.source) == (
        "leftover-oraz",
        "swap",
        "pl-en",
        "en",
        "pl",
    )
    assert (head.opens, head.safety, head.status, head.evidence) == (
        Door.PAIR,
        Safety.LIKELY,
        Status.TRIAL,
        Evidence.WEAK,
    )
    assert head.may_change == {"quotes", "dates"}
    assert head.why == "Polish oraz (and) was left standing."
    assert head.fixes == (Pair("Salt oraz pepper.", "Salt and pepper."),)
    assert head.keeps == ("The word oraz means and.", "Salt and pepper.")
    assert str(head.place) == "rules/pl-en/words.yaml:1"
    assert rule.fields.unless == {"before": ("word",)}


def test_every_form_of_field(tmp_path: Path) -> None:
    (tmp_path / "b.tsv").touch()
    (tmp_path / "a.tsv").touch()
    more = "becomes: and\n  never_after: |\n    a “ #\n    - no 010\n  exact_case: yes\n  most: 3\n  side: left"
    swap, table = read(
        changed("becomes: and", more) + changed("  pairs: |", "  marks: — –\n  rows: '*.tsv'\n  pairs: |", TABLE),
        folder=tmp_path,
    )
    fields = build(swap, KINDS, tmp_path).fields
    assert fields.never_after == ("a", "“", "#", "-", "no", "010")
    assert (fields.exact_case, fields.most, fields.side) == (True, 3, "left")
    fields = build(table, KINDS, tmp_path).fields
    assert fields.pairs == (("Portowo", "Porthaven"),)
    assert fields.marks == {"—", "–"}
    assert fields.rows == (tmp_path / "a.tsv", tmp_path / "b.tsv")


def test_lines_of_everything() -> None:
    [raw] = read(changed("  keeps: |", "\n    Bread oraz milk.\n    Bread and milk.\n  keeps: |"))
    rows = changed("  keeps: |", "\n    Bread oraz milk.\n    Bread and milk.\n  keeps: |").split("\n")
    for name, part in {
        "why": "why:",
        "unless.before": "before:",
        "unless.nothing": "unless:",
        "fixes.0": "Salt oraz",
        "fixes.1": "Bread oraz",
        "keeps.0": "The word",
        "unheard-of": "- rule",
    }.items():
        assert part in rows[raw.line_of(name) - 1], name


def test_pilcrow_is_a_line_break_and_names_of_characters_are_characters() -> None:
    [raw] = read(changed("The word oraz means and.", "One.¶ Two.⟨U+00A0⟩Three.⟨U+2028⟩⟨U+0020⟩"))
    assert raw.keeps[0] == "One.\n Two.\u00a0Three.\u2028 "


def test_windows_line_ends_are_line_ends() -> None:
    assert read(SWAP.replace("\n", "\r\n").encode()) == read(SWAP)


def test_spaces_around_example_lines_do_not_count() -> None:
    assert read(changed("The word oraz means and.", "The word oraz means and.  "))[0].keeps == read(SWAP)[0].keeps


HARD_SENTENCES = [
    'He said: "no" # twice',
    "- eggs, milk & bread",
    "*stars* and !marks and %percent",
    "{braces} [brackets] | pipes > signs",
    "yes", "12:30", "010", "~", "null", "? why", "key: value",
    "'single', \"double\"", "back\\slash \\n", "@home `code`", "… – “x”",
]  # fmt: skip


@pytest.mark.parametrize("sentence", HARD_SENTENCES)
def test_any_sentence_survives_in_a_block(sentence: str) -> None:
    [raw] = read(changed("The word oraz means and.", sentence))
    assert raw.keeps[0] == sentence


EASY = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs", "Cn"], exclude_characters="¶⟨\ufeff"),
    min_size=1,
)


@settings(max_examples=150, deadline=None)
@given(EASY)
def test_random_sentence_survives_in_a_block(sentence: str) -> None:
    [raw] = read(changed("The word oraz means and.", f"It said {sentence}"))
    assert raw.keeps[0] == f"It said {sentence}"


# ---------------------------------------------------------------------------------- nothing but RuleFileError

PIECES = st.sampled_from(
    [
        *SWAP.split("\n"),
        *TABLE.split("\n"),
        "- rule: x",
        "  unless:",
        "    before: |",
        "  match: {a}",
        "---",
        "...",
    ]
)
MARKS = st.sampled_from([*"-:|>&*!%@`{}[],#?'\" \n\t\r\\¶⟨⟩", "  ", "\n  ", ": ", "- ", "\u2028", "\x85", "<<", "⟨U+110000⟩", "é"])


@settings(max_examples=300, deadline=None)
@given(st.text() | st.lists(PIECES).map("\n".join) | st.lists(MARKS).map("".join) | st.binary())
@example("- " * 5000)
@example("[" * 5000)
@example("- rule: a\n  ? |\n   x\n  : y")
@example("\ud800")
@example("%YAML 9.9\n---\n- a")
@example("- rule: a\n  kind: swap\n  why: &a *a")
def test_random_text_raises_nothing_else(text: str | bytes) -> None:
    try:
        read(text)
    except RuleFileError as error:
        assert error.problems


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(SWAP)), st.integers(0, 8), st.lists(MARKS, max_size=3).map("".join))
def test_damaged_file_raises_nothing_else(at: int, length: int, insert: str) -> None:
    text = SWAP[:at] + insert + SWAP[at + length :]
    try:
        read(text)
    except RuleFileError as error:
        rows = text.count("\n") + 1
        assert all(0 <= problem.line <= rows and problem.message for problem in error.problems)
