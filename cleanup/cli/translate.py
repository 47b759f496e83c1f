"""cleanup translate: texts into another language, with models on this machine, clean at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from cleanup.cli.ending import tell
from cleanup.cli.fix import run_through
from cleanup.cli.inputs import Input, gathered
from cleanup.cli.options import settings_options, settled
from cleanup.cli.work import Tally

if TYPE_CHECKING:
    from cleanup.result import Result

MARKDOWN = (".md", ".markdown", ".mdown")


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATHS|-]")
@click.option("--from", "source_", metavar="TAG", required=True, help="The language of the texts; `auto` asks each text.")
@click.option("--to", "target_", metavar="TAG", required=True, help="The language to translate into.")
@click.option("-o", "--output", metavar="PATH", help="Write to this file; several inputs: into this folder.")
@click.option("--markdown/--plain", default=None, help="Carry Markdown through (.md files are taken for it).")
@click.option("--memory", metavar="FILE", help="Keep every sentence's translation in this file: a run that was stopped goes on where it was.")
@click.option("--threads", type=click.IntRange(0), default=0, metavar="N", help="Threads of the processor for a model (0: its library decides).")
@click.option("--road", type=click.Choice(["auto", "argos", "direct"]), default="auto", help="argostranslate, or the packages read directly.")
@click.option("--raw", is_flag=True, help="The models' answers as they are, not cleaned.")
@click.option("--audit", metavar="FILE", help="Append a record of every change to this file (JSON Lines).")
@click.option("--files-from", metavar="FILE", help="Read the names of the inputs from a file, one a line; `-` is stdin.")
@settings_options("rules", "keep", "format", "column", "id-column", "encoding", "keep-original", "color")
@click.option("--progress/--no-progress", default=None, help="Show how far we are (a terminal is shown it, after a second).")
@click.option("-q", "--quiet", is_flag=True, help="Only errors.")
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], **flags: Any) -> None:
    """Translate texts, JSON Lines and Markdown with models on this machine (see `cleanup models`), and clean the result.

    Addresses, code, tags and numbers are kept. A sentence whose translation loses a number or repeats itself stays as it is and is told on
    stderr. Nothing is ever downloaded.
    """
    source, target = flags.pop("source_"), flags.pop("target_")
    settings = settled(flags)
    inputs = gathered(paths, flags["files_from"], "translate")
    kinds = {_markdown(one, flags["markdown"]) for one in inputs}
    if len(kinds) > 1:
        raise click.UsageError("Markdown and other texts do not go together; say --markdown or --plain, or call twice.")
    more = {"diff": False, "write": False, "backup": None, "statistics": False, "verbose": False, "output_format": "text", "translate": True}
    speaker = Speaker(source, target, bool(kinds and kinds.pop()), flags, {"rules": list(settings["rules"]), "keep": list(settings["keep"])})
    tally = Tally()
    code = run_through(inputs, settings, {**flags, **more}, tally, speaker)
    ctx.exit(code or speaker.code)


def _markdown(source: Input, given: bool | None) -> bool:
    return given if given is not None else source.name.lower().endswith(MARKDOWN)


class Speaker:
    """A translator for each pair, in the place of a cleaner. With `auto` each text is asked for its language."""

    def __init__(self, source: str, target: str, markdown: bool, flags: dict[str, Any], cleaning: dict[str, Any]) -> None:
        self._source, self._target = source, target
        self._options = {key: flags[key] for key in ("threads", "road", "memory")}
        self._options.update(markdown=markdown, clean=not flags["raw"], **cleaning)
        self._translators: dict[str, Any] = {}
        self.code = 0
        if source != "auto":
            self._of(source)  # a pair without a model is told before anything is read

    def _of(self, source: str) -> Any:
        from cleanup.translate.models import ModelError
        from cleanup.translate.translator import Translator

        if source not in self._translators:
            try:
                self._translators[source] = Translator(source, self._target, **self._options)
            except ModelError as error:
                raise click.ClickException(str(error)) from None
            except ValueError as error:
                raise click.UsageError(f"{error}.") from None
        return self._translators[source]

    @property
    def fingerprint(self) -> str:
        return "+".join(t.fingerprint for t in self._translators.values()) or "translate"

    def clean(self, text: str, *, target: str | None = None, source: str | None = None) -> Result:
        from cleanup.result import Result
        from cleanup.translate.models import ModelError

        if not any(character.isalpha() for character in text):
            return Result(text, text)
        tag: str | None = self._source
        if tag == "auto":
            from cleanup.languages.detect import detect_language

            tag = detect_language(text[:6000].lower().split(), text[:6000]).tag
            if tag is None:
                self.code = 2
                tell(f"“{text[:40].strip()}…”: its language cannot be told; name it with --from. The text is passed through as it is")
                return Result(text, text)
            if tag == self._target:
                return Result(text, text)
        try:
            result: Result = self._of(tag or "").clean(text)
        except ModelError as error:
            raise click.ClickException(str(error)) from None
        return result
