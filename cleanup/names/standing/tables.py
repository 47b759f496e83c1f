"""The tables of a language's grammar, read once: prepositions, words for people, verb forms, nouns that are somebody's."""

from __future__ import annotations

from functools import cache

from cleanup.names.declension import CASES
from cleanup.names.grammar import grammar
from cleanup.names.inflection import cases as inflected
from cleanup.names.inflection import softened
from cleanup.names.standing.terms import Cases


@cache
def plain_prepositions(language: str) -> dict[str, Cases]:
    groups = (line.split(":") for line in grammar(language).PREPOSITIONS.strip().split("\n"))
    return {word: frozenset(named.split()) for named, words in groups for word in words.split()}


@cache
def double_prepositions(language: str, person: bool) -> dict[str, tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]]:
    """Prepositions whose case the words before decide: the case without such a word, with one, the stems of these words, of those that leave the locative, and of
    those behind which nothing is known."""
    module = grammar(language)
    rows: dict[str, tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {}
    for line in _joined(module.PEOPLE_DOUBLE if person else module.DOUBLE):
        words, without, with_, stems, local, unsure = (part.strip() for part in f"{line}||".split("|")[:6])
        for word in words.split():
            rows[word] = (without, with_, tuple(stems.split()), tuple(local.split()), tuple(unsure.split()))
    return rows


@cache
def on_place(language: str) -> dict[str, str]:
    """Places that one is *on*, as islands and seas are, with the mark of their row of the preposition: `@`, or `?` for those that one can be in, too."""
    module = grammar(language)
    return {name: mark for constant, mark in (("ON", "@"), ("ON_OR_NOT", "?")) for name in getattr(module, constant, "").split()}


def _joined(block: str) -> list[str]:
    """The lines of a table; one without bars goes on with the line before."""
    lines: list[str] = []
    for line in block.strip().split("\n"):
        if "|" in line:
            lines.append(line)
        else:
            lines[-1] += f" {line}"
    return lines


@cache
def role_forms(language: str) -> dict[str, Cases]:
    """Words for people in all their forms, with the cases these can be."""
    module = grammar(language)
    found: dict[str, set[str]] = {}
    for word in (*module.MEN.split(), *module.WOMEN.split()):
        found.setdefault(word, set()).add("nom")
        if hasattr(module, "MEN_ROLES"):
            for case, forms in _paradigm(word, "MEN_ROLES" if word in module.MEN.split() else "WOMEN_ROLES", language).items():
                for form in forms:
                    found.setdefault(form, set()).add(case)
            continue
        stem = {"minister": "ministr", "wiceminister": "wiceministr"}.get(word, word)
        if "-" in word:
            head, _, stem = word.rpartition("-")
            made = {case: [f"{head}-{form}" for form in forms] for case, forms in inflected(stem, language).items()}
        else:
            made = {case: list(forms) for case, forms in inflected(stem, language).items()}
        for case, forms in made.items():
            for form in forms:
                found.setdefault(form, set()).add(case)
    for entry in " ".join(module.ROLE_FORMS.split()).split(";"):
        form, *named = entry.split()
        found[form] = set(named) - {"?"}
    return {form: frozenset(named) for form, named in found.items()}


def _paradigm(word: str, table: str, language: str) -> dict[str, list[str]]:
    """The forms of a word for somebody by a table of endings; several for one case have a slash between them."""
    for line in getattr(grammar(language), table).strip().split("\n"):
        endings, cut, *forms = line.split()
        if endings == "*" or word.endswith(tuple(endings.split(","))):
            stem = word[: len(word) - int(cut)]
            pairs = zip(CASES[1:], forms, strict=True)
            return {
                case: [softened(stem, language) or "" if one == "~" else stem + one.strip("0=") for one in form.split("/")] for case, form in pairs
            }
    return {}


@cache
def relations(language: str) -> frozenset[str]:
    """Words for people that may be somebody's as well as his title, in all their forms (`RELATIONS`)."""
    return frozenset(entry.split()[0] for entry in getattr(grammar(language), "RELATIONS", "").split(";") if entry.strip())


@cache
def for_women(language: str) -> frozenset[str]:
    """Words for women alone, in all their forms."""
    module = grammar(language)
    if hasattr(module, "WOMEN_ROLES"):
        return frozenset(
            {form for word in module.WOMEN.split() for forms in _paradigm(word, "WOMEN_ROLES", language).values() for form in forms}
            | set(module.WOMEN.split())
        ) - frozenset(
            {form for word in module.MEN.split() for forms in _paradigm(word, "MEN_ROLES", language).values() for form in forms}
            | set(module.MEN.split())
        )
    made = {form for word in module.WOMEN.split() for forms in inflected(word, language).values() for form in forms} | set(module.WOMEN.split())
    men = {form for word in module.MEN.split() for forms in inflected(word, language).values() for form in forms} | set(module.MEN.split())
    return frozenset(made - men)


@cache
def finite_forms(language: str) -> dict[str, str]:
    module = grammar(language)
    entries = (entry.split() for block in (module.BE, module.FORMS) for entry in block.split(";"))
    return {entry[0]: entry[1] for entry in entries if entry}


@cache
def verb_endings(language: str, name: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    entries = (entry.split() for entry in getattr(grammar(language), name).split(";"))
    return tuple((ending, tag, tuple(infinitives.split(","))) for ending, tag, infinitives in entries)


@cache
def owned_nouns(language: str, person: bool) -> dict[str, str]:
    """Forms of nouns whose owner follows in the genitive, with their gender."""
    module = grammar(language)
    endings = ("", *module.NOUN_ENDINGS.split())
    found: dict[str, str] = {}
    for block in (module.NOUNS,) if person else (module.NOUNS, module.PLACE_NOUNS):
        kind = ""
        for stem in block.split():
            if stem.endswith(":"):
                kind = stem[:-1]
                continue
            for ending in endings:
                found.setdefault(stem + ending, kind)
    return found


@cache
def to_be(language: str) -> frozenset[str]:
    return frozenset(entry.split()[0] for entry in grammar(language).BE.split(";"))


@cache
def object_cases(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Stems of verbs by the case of the object that they need; only an accusative's are known of all languages."""
    module = grammar(language)
    rows = [line.split(":") for line in getattr(module, "OBJECT_CASES", "").strip().split("\n") if line]
    return (("acc", parts(language, "TAKES")), *((case.strip(), tuple(stems.split())) for case, stems in rows))


@cache
def listed(language: str, *names: str) -> frozenset[str]:
    """The words of some lists of a language's grammar."""
    module = grammar(language)
    return frozenset(word for name in names for word in getattr(module, name, "").split())


def has(language: str, trait: str) -> bool:
    """Whether a language is so: the words of `TRAITS` in its grammar."""
    return trait in listed(language, "TRAITS")


@cache
def parts(language: str, *names: str) -> tuple[str, ...]:
    """The same for lists of beginnings or endings, as `startswith` and `endswith` take them."""
    module = grammar(language)
    return tuple(part for name in names for part in getattr(module, name, "").split())


@cache
def all_prepositions(language: str) -> frozenset[str]:
    return (frozenset(plain_prepositions(language)) | frozenset(double_prepositions(language, False))) - {grammar(language).ME}
