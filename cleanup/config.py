"""Settings: what may be set, where a value may come from, and where it came from.

One table drives the flags of the command line, the environment, `cleanup.toml` and `config show`. The order: flags, then `CLEANUP_*`, then the
nearest `cleanup.toml`, then `[tool.cleanup]` in the nearest `pyproject.toml`, then the default. An unknown key is refused: a setting with a
slip in its name that silently does nothing costs hours.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from cleanup.value import frozen

Shape = Literal["text", "flag", "words", "paths", "count", "share", "choice"]

FILE = "cleanup.toml"
ENVIRONMENT = "CLEANUP_"
NOT_SETTINGS = frozenset({"CLEANUP_CACHE_DIR"})  # read elsewhere


class ConfigError(ValueError):
    """A setting that cannot be used: where it stands, what was read, what to write instead."""


@frozen
class Setting:
    """One thing that may be set. `default` None: not set."""

    name: str
    shape: Shape
    default: Any
    help: str
    choices: tuple[str, ...] = ()
    metavar: str | None = None
    short: str | None = None

    @property
    def key(self) -> str:
        """As a Python name."""
        return self.name.replace("-", "_")

    @property
    def variable(self) -> str:
        """As a variable of the environment."""
        return ENVIRONMENT + self.key.upper()


FORMATS = ("text", "jsonl", "csv", "tsv")
OUTPUTS = ("text", "concise", "json", "jsonl", "sarif", "github", "md", "html", "annotations")

SETTINGS: tuple[Setting, ...] = (
    Setting("target", "text", None, "Language of the texts; each text is asked where this is not given.", metavar="TAG"),
    Setting("source", "text", None, "Language they were translated from; `auto` asks the evidence.", metavar="TAG"),
    Setting("translated", "choice", "auto", "Whether the texts are machine-translated.", ("yes", "auto", "no")),
    Setting("level", "choice", "default", "`careful`: only what cannot change the meaning; `bold`: guesses too.", ("careful", "default", "bold")),
    Setting("trial", "flag", False, "Run our rules on trial as well."),
    Setting("select", "words", (), "Only these rules, kinds or packs.", metavar="RULES"),
    Setting("ignore", "words", (), "Not these rules, kinds or packs.", metavar="RULES"),
    Setting("rules", "paths", (), "Rule files or folders of your own, beside ours.", metavar="PATH"),
    Setting("house-style", "paths", (), "Write names as a house does: one of ours by its name (`kiev`, `turkiye` …), or a rule file.", metavar="NAME|FILE"),
    Setting("keep", "words", (), "Words that stay as they are, with commas between them.", metavar="WORDS"),
    Setting("teasers", "choice", "drop", "What becomes of lines that advertise other stories.", ("drop", "mark", "keep")),
    Setting("max-share", "share", 0.5, "Leave a text as it is where more than this share of its words would change.", metavar="P"),
    Setting("untranslated", "flag", False, "Also report sentences that stand in another language (slower)."),
    Setting("max-changes", "count", None, "Leave an input as it is, and exit 1, where more than N places would change.", metavar="N"),
    Setting("format", "choice", None, "Format of the input; guessed by its name where this is not given.", FORMATS),
    Setting("column", "text", "text", "The field or column that holds the text.", metavar="NAME"),
    Setting("target-column", "text", None, "The column that holds the language of the record's text.", metavar="NAME"),
    Setting("source-lang-column", "text", None, "The column that holds the language it was translated from.", metavar="NAME"),
    Setting("original-column", "text", None, "The column that holds the text it was translated from.", metavar="NAME"),
    Setting("page-column", "text", None, "The column that names its page: records of one page share their evidence.", metavar="NAME"),
    Setting("site-column", "text", None, "The column that names its site: they share only that they are translated.", metavar="NAME"),
    Setting("id-column", "text", None, "The column that names a record in reports.", metavar="NAME"),
    Setting("keep-original", "flag", False, "Keep the text as it was in a further column, NAME_original."),
    Setting("entities", "flag", False, "Tell the people, places and organisations that are named, too: in JSON Lines, as NAME_entities."),
    Setting("encoding", "text", None, "Encoding of the input, kept on writing (UTF-8).", metavar="NAME"),
    Setting("output-format", "choice", "text", "How to report.", OUTPUTS),
    Setting("color", "choice", "auto", "Colours and marks for the eye.", ("auto", "always", "never")),
)  # fmt: skip
BY_NAME: Mapping[str, Setting] = {setting.name: setting for setting in SETTINGS}


@frozen
class Value:
    """A value and where it came from, in words for people."""

    value: Any
    origin: str


class Settings(Mapping[str, Any]):
    """The settings of one run: `settings["max-share"]`; `settings.values_with_origin` for `config show`."""

    def __init__(self, found: Mapping[str, Value]) -> None:
        self.values_with_origin = dict(found)

    def __getitem__(self, name: str) -> Any:
        return self.values_with_origin[name].value

    def __iter__(self) -> Any:
        return iter(self.values_with_origin)

    def __len__(self) -> int:
        return len(self.values_with_origin)


def settle(flags: Mapping[str, Any] = {}, *, folder: Path | None = None, environ: Mapping[str, str] | None = None) -> Settings:
    """All settings, each from the first place that has it. `flags`: by name; None means not given. ConfigError for what cannot be used."""
    found: dict[str, Value] = {}
    for name, value in flags.items():
        if name in BY_NAME and value is not None and value != ():
            found[name] = Value(checked(BY_NAME[name], value, f"--{name}"), f"--{name}")
    for name, given in from_environment(os.environ if environ is None else environ).items():
        found.setdefault(name, given)
    for path, table in files(folder):
        for name, given in _from_table(table, path).items():
            found.setdefault(name, given)
    for setting in SETTINGS:
        found.setdefault(setting.name, Value(setting.default, "default"))
    return Settings({setting.name: found[setting.name] for setting in SETTINGS})


# ------------------------------------------------------------------------------------------------ where values come from


def from_environment(environ: Mapping[str, str]) -> dict[str, Value]:
    """Settings that stand in the environment. A variable of an unknown name is refused where it looks like a slip in a known one."""
    by_variable = {setting.variable: setting for setting in SETTINGS}
    found: dict[str, Value] = {}
    for variable, text in environ.items():
        if not variable.startswith(ENVIRONMENT) or variable in NOT_SETTINGS:
            continue
        setting = by_variable.get(variable)
        if setting is None:
            told = _near(variable, list(by_variable))
            if told:
                raise ConfigError(f"environment: {variable} is no setting{told}")
            continue
        if not text:
            continue
        value: Any = text
        if setting.shape == "words":
            value = tuple(word.strip() for word in text.split(",") if word.strip())
        elif setting.shape == "paths":
            value = tuple(path for path in text.split(os.pathsep) if path)
        elif setting.shape == "flag":
            if text.lower() not in ("1", "0", "yes", "no", "true", "false", "on", "off"):
                raise ConfigError(f"environment: {variable} reads “{text}”; write yes or no")
            value = text.lower() in ("1", "yes", "true", "on")
        elif setting.shape in ("count", "share"):
            try:
                value = int(text) if setting.shape == "count" else float(text)
            except ValueError:
                raise ConfigError(f"environment: {variable} reads “{text}”; write a number") from None
        found[setting.name] = Value(checked(setting, value, f"environment: {variable}"), variable)
    return found


def files(folder: Path | None = None) -> list[tuple[Path, Mapping[str, Any]]]:
    """The configuration files that hold from `folder` (the current one) upwards, the stronger first, with their tables."""
    start = (Path.cwd() if folder is None else folder).absolute()
    found: list[tuple[Path, Mapping[str, Any]]] = []
    for place in (start, *start.parents):
        if (place / FILE).is_file():
            found.append((place / FILE, _read(place / FILE)))
            break
    for place in (start, *start.parents):
        if (place / "pyproject.toml").is_file():
            table = _read(place / "pyproject.toml").get("tool", {})
            if isinstance(table, dict) and "cleanup" in table:
                if not isinstance(table["cleanup"], dict):
                    raise ConfigError(f"{place / 'pyproject.toml'}: tool.cleanup is no table; write [tool.cleanup]")
                found.append((place / "pyproject.toml", table["cleanup"]))
                break
    return found


def _read(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: byte {error.start} is no UTF-8; save the file as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: {error}") from None
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None


def _from_table(table: Mapping[str, Any], path: Path) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for key, value in table.items():
        setting = BY_NAME.get(key.replace("_", "-"))
        if setting is None:
            raise ConfigError(f"{path}: there is no setting “{key}”{_near(key, list(BY_NAME))}; `cleanup config show` lists them all")
        if setting.shape == "words" and isinstance(value, str):
            value = [word.strip() for word in value.split(",") if word.strip()]
        if setting.shape == "paths":
            listed = [value] if isinstance(value, str) else value
            if isinstance(listed, list) and all(isinstance(item, str) for item in listed):
                value = [str(path.parent / item) for item in listed]
        found[setting.name] = Value(checked(setting, value, f"{path}: {key}"), str(path))
    return found


def checked(setting: Setting, value: Any, place: str) -> Any:
    """The value in its final form; ConfigError naming the place otherwise."""

    def wrong(wanted: str) -> ConfigError:
        return ConfigError(f"{place} reads {value!r}; write {wanted}")

    if setting.shape in ("words", "paths"):
        if not isinstance(value, Sequence) or isinstance(value, str) or not all(isinstance(item, str) for item in value):
            raise wrong('a list, such as ["one", "two"]')
        return tuple(value)
    if setting.shape == "flag":
        if not isinstance(value, bool):
            raise wrong("true or false")
    elif setting.shape == "count":
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise wrong("a whole number")
    elif setting.shape == "share":
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value <= 1:
            raise wrong("a share above 0 and up to 1")
        return float(value)
    elif not isinstance(value, str):
        raise wrong("a text in quotes")
    elif setting.shape == "choice" and value not in setting.choices:
        raise ConfigError(
            f"{place} reads “{value}”; write {', '.join(setting.choices[:-1])} or {setting.choices[-1]}{_near(value, list(setting.choices))}"
        )
    return value


def _near(word: str, known: list[str]) -> str:
    from cleanup.forms import near

    return near(word, known)


# ---------------------------------------------------------------------------------------------------------------- use


def cleaner_options(settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings that are options of `Cleaner`, as it takes them."""
    return {
        "target": settings["target"],
        "source": settings["source"],
        "translated": {"yes": True, "no": False, "auto": None}[settings["translated"]],
        "rules": list(settings["rules"]),
        "house_style": list(settings["house-style"]),
        "keep": list(settings["keep"]),
        "level": settings["level"],
        "trial": settings["trial"],
        "select": list(settings["select"]),
        "ignore": list(settings["ignore"]),
        "teasers": settings["teasers"],
        "max_share": settings["max-share"],
        "untranslated": settings["untranslated"],
    }
