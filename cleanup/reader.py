"""An nltk corpus over cleaned files: `raw`, `paras`, `sents` and `words` of texts that are repaired while they are read.

What nltk computes over a corpus (frequencies, collocations, concordances) is then computed over clean text, cut by our sentences, with nothing
downloaded:

    from cleanup import Cleaner
    from cleanup.reader import corpus
    news = corpus("pages", r".*\\.txt", Cleaner(target="en"))
    nltk.FreqDist(news.words()).most_common(20)

Imports nltk when called. The files are read as UTF-8 (or `encoding`); a byte that is none raises UnicodeDecodeError.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleanup.document import WORD
from cleanup.lazy import lazy
from cleanup.sentences import sentences

if TYPE_CHECKING:
    from cleanup.cleaner import Cleaner

_BLANK = lazy(r"\n[ \t\r]*\n\s*")


def corpus(root: str | Path, fileids: str | Sequence[str] = r".*\.txt", cleaner: Cleaner | None = None, *, encoding: str = "utf-8") -> Any:
    """A reader (an `nltk.corpus.reader.api.CorpusReader`) over the files under `root` whose names match.

    `cleaner` None reads the texts as they are. A file that is asked for and not there raises FileNotFoundError. Raises ImportError where nltk is
    missing.
    """
    folder = Path(root).resolve()
    if not folder.is_dir():
        raise NotADirectoryError(f"{root}: is no folder; name the folder that holds the files")
    return _reader()(str(folder), fileids, encoding, cleaner)


@lru_cache(maxsize=1)
def _reader() -> Any:
    from nltk.corpus.reader.api import CorpusReader

    class CleanedCorpusReader(CorpusReader):  # type: ignore[misc,unused-ignore]
        """Texts, repaired while they are read; each file once, the last sixteen are kept."""

        def __init__(self, root: str, fileids: Any, encoding: str, cleaner: Cleaner | None) -> None:
            # nltk's own set-up refuses folders outside its data folders; this one was named by the caller, and is read by us
            self._root, self._encoding, self._fileids = root, encoding, _named(Path(root), fileids)
            self._cleaner = cleaner
            self._text = lru_cache(maxsize=16)(self._cleaned)

        def _cleaned(self, name: str) -> tuple[str, str | None]:
            text = (Path(str(self.root)) / name).read_text(encoding=self.encoding(name))
            if self._cleaner is None:
                return text, None
            result = self._cleaner.clean(text)
            return result.text, result.diagnosis.target if result.diagnosis else None

        def _texts(self, fileids: Any) -> Iterator[tuple[str, str | None]]:
            names = self.fileids() if fileids is None else [fileids] if isinstance(fileids, str) else fileids
            return map(self._text, names)

        def raw(self, fileids: Any = None) -> str:
            return "".join(text for text, _ in self._texts(fileids))

        def paras(self, fileids: Any = None) -> list[list[list[str]]]:
            """Paragraphs (between blank lines), each a list of sentences, each a list of words."""
            found = []
            for text, tag in self._texts(fileids):
                for piece in _BLANK.split(text):
                    paragraph = [WORD.findall(piece[a:b]) for a, b in sentences(piece, tag)]
                    if paragraph:
                        found.append(paragraph)
            return found

        def sents(self, fileids: Any = None) -> list[list[str]]:
            return [sentence for paragraph in self.paras(fileids) for sentence in paragraph]

        def words(self, fileids: Any = None) -> list[str]:
            return [word for sentence in self.sents(fileids) for word in sentence]

    return CleanedCorpusReader


def _named(folder: Path, fileids: str | Sequence[str]) -> list[str]:
    """The files by their paths under the folder: those whose whole path an expression matches, or those that were listed."""
    if not isinstance(fileids, str):
        for name in fileids:
            if not (folder / name).is_file():
                raise FileNotFoundError(f"{folder / name}: there is no such file")
        return list(fileids)
    pattern = re.compile(fileids)
    names = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file())
    return [name for name in names if pattern.fullmatch(name)]
