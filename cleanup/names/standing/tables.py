"""The tables of a language's grammar, read once: prepositions, words for people, verb forms, nouns that are somebody's."""

from __future__ import annotations

from functools import cache

from cleanup.names.grammar import grammar
from cleanup.names.inflection import cases as inflected
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


@cache
def relations(language: str) -> frozenset[str]:
    """Words for people that may be somebody's as well as his title, in all their forms (`RELATIONS`)."""
    return frozenset(entry.split()[0] for entry in getattr(grammar(language), "RELATIONS", "").split(";") if entry.strip())


@cache
def for_women(language: str) -> frozenset[str]:
    """Words for women alone, in all their forms."""
    module = grammar(language)
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
def listed(language: str, *names: str) -> frozenset[str]:
    """The words of some lists of a language's grammar."""
    module = grammar(language)
    return frozenset(word for name in names for word in getattr(module, name).split())


@cache
def parts(language: str, *names: str) -> tuple[str, ...]:
    """The same for lists of beginnings or endings, as `startswith` and `endswith` take them."""
    module = grammar(language)
    return tuple(part for name in names for part in getattr(module, name).split())


@cache
def all_prepositions(language: str) -> frozenset[str]:
    return frozenset(plain_prepositions(language)) | frozenset(double_prepositions(language, False))
