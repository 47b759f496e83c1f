"""What of the names in the news is mended: inflected Polish and Czech, German and romanised Russian spellings, left standing in a translation.

    python bench/coverage.py [--into en,de,fr,es,it,pl,cs] [--source] [--misses]

`bench/names/coverage.txt` lists whom and what invented news paragraphs of several regions name (persons, capitals, countries, institutions), with the spellings that are
right in seven languages and the forms that other languages' sentences leave. It was written without a look at the tables. Each form is put into a sentence of the
target language, known to be translated; it is mended where the clean sentence has a spelling that is right there and nothing else has changed. In languages that
decline names the form opens the sentence, where the nominative is asked for, and a case form of the right name is right, too. With `--source` the source language is told, too.
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections import Counter
from pathlib import Path

from cleanup import Cleaner
from cleanup.names.inflection import phrases
from cleanup.names.personal import personal

LIST = Path(__file__).parent / "names" / "coverage.txt"
KINDS = {"P": "persons", "C": "capitals", "L": "countries", "I": "institutions"}
LANGUAGES = ("en", "de", "fr", "es", "it", "pl", "cs")
SOURCES = ("pl", "cs", "de", "ru")
FRAMES = {
    "en": {"P": "The remarks of {} were reported late in the evening.", "": "The delegation arrived from {} late in the evening.", "I": "The decision of {} was announced late in the evening."},
    "de": {"P": "Am Abend wurde über {} ausführlich berichtet.", "": "Die Abordnung kam am Abend aus {} zurück.", "I": "Am Abend wurde über {} ausführlich berichtet."},
    "fr": {"P": "On a longuement parlé de {} pendant la soirée.", "": "On a longuement parlé de {} pendant la soirée.", "I": "On a longuement parlé de {} pendant la soirée."},
    "es": {"P": "Por la noche se habló mucho de {} en la radio.", "": "Por la noche se habló mucho de {} en la radio.", "I": "Por la noche se habló mucho de {} en la radio."},
    "it": {"P": "La sera si è parlato a lungo di {} alla radio.", "": "La sera si è parlato a lungo di {} alla radio.", "I": "La sera si è parlato a lungo di {} alla radio."},
    "pl": {"": "{} to temat wieczornych rozmów w radiu."},
    "cs": {"": "{} je tématem večerních hovorů v rozhlase."},
}  # fmt: skip


def rows() -> list[tuple[str, dict[str, list[str]], dict[str, list[str]]]]:
    """Kind, the right spellings by language, the forms by source."""
    found = []
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        kind, *cells = (cell.strip() for cell in line.split("|"))
        right = {tag: cell.split("/") for tag, cell in zip(LANGUAGES, cells, strict=False)}
        forms = {tag: [form.strip() for form in cell.split(";")] for tag, cell in zip(SOURCES, cells[len(LANGUAGES) :], strict=True) if cell != "-"}
        found.append((kind, right, forms))
    return found


def bare(text: str) -> str:
    """Without marks on Latin letters (English writes Orbán and Orban), and without the article that English and German may put before an institution."""
    text = "".join(c for c in unicodedata.normalize("NFD", text.translate(str.maketrans("łŁđĐ’", "lLdD'"))) if not unicodedata.combining(c))
    return re.sub(r"\b[Tt]he ", "", text)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", default=",".join(LANGUAGES))
    parser.add_argument("--source", action="store_true", help="tell the source language")
    parser.add_argument("--misses", action="store_true", help="print what was not mended")
    args = parser.parse_args()
    for target in args.into.split(","):
        hits: Counter[str] = Counter()
        total: Counter[str] = Counter()
        for source in SOURCES:
            if source == target:
                continue
            cleaner = Cleaner(target=target, translated=True, **({"source": source} if args.source else {}))
            for kind, right, forms in rows():
                frame = FRAMES[target].get(kind, FRAMES[target][""])
                for form in forms.get(source, ()):
                    if any(form.lower() == spelling.lower() for spelling in right[target]):
                        continue  # nothing to mend
                    clean = cleaner.clean(frame.format(form)).text
                    fine = [
                        *right[target],
                        *(case for spelling in right[target] for case in (*phrases(spelling, target), *personal(spelling, target))),
                    ]
                    good = bare(clean) in {bare(frame.format(spelling)) for spelling in (fine if target in ("pl", "cs") else right[target])}
                    for key in (kind, kind + source):
                        total[key] += 1
                        hits[key] += good
                    if args.misses and not good:
                        got = clean.removeprefix(frame.partition("{}")[0]).removesuffix(frame.partition("{}")[2])
                        print(f"{target} {kind} {source}: {form} -> {got if got != form else '='} ({right[target][0]})")
        print(
            f"into {target}: "
            + "; ".join(
                f"{name} {hits[kind] / total[kind]:.3f} of {total[kind]} ("
                + " ".join(f"{s} {hits[kind + s] / total[kind + s]:.2f}" for s in SOURCES if total[kind + s])
                + ")"
                for kind, name in KINDS.items()
                if total[kind]
            )
        )


if __name__ == "__main__":
    main()
