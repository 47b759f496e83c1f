"""The other commands: diagnose, explain, rules, config, completion, and help."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from conftest import Run

from cleanup.cli import COMMANDS
from cleanup.cli import cli as group

# ---------------------------------------------------------------------------------------------------------- help, wrong calls


def test_help_lists_every_command() -> None:
    told = CliRunner().invoke(group, ["--help"])
    assert told.exit_code == 0
    for name, (_, what) in COMMANDS.items():
        assert name in told.output
        assert what.split(":")[0].split(",")[0] in told.output


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    told = CliRunner().invoke(group, [name, "--help"])
    assert told.exit_code == 0, told.output
    assert "usage" in told.output.lower()


def test_a_slip_in_a_command_gets_a_suggestion(cli: Run) -> None:
    done = cli("chekc")
    assert done.returncode == 2
    assert "did you mean check?" in done.stderr.decode()


def test_version(cli: Run) -> None:
    from cleanup import __version__

    assert __version__ in cli("--version").stdout.decode()


# ------------------------------------------------------------------------------------------------------------------ diagnose


def test_diagnose_says_what_it_knows_and_how(cli: Run) -> None:
    told = cli("diagnose", "--source", "pl", stdin=b"The harbor is full.").stdout.decode()
    assert "English (as you said); machine-translated from Polish (as you said)." in told
    assert "1 × old-harbor" in told


def test_diagnose_sees_nothing_in_good_text(cli: Run) -> None:
    text = b"The council met on Monday, and the mayor said that the bridge would be closed for a week."
    told = cli("diagnose", stdin=text, CLEANUP_TARGET="").stdout.decode()
    assert "English (by its words); no sign that it was translated." in told


def test_diagnose_of_a_folder_is_a_table_of_its_files(cli: Run, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    (folder / "more").mkdir(parents=True)
    (folder / "a.txt").write_text("The harbor is full.", "utf-8")
    (folder / "more" / "b.jsonl").write_text('{"text": "The harbor."}\n{"text": "The road."}\n', "utf-8")
    (folder / ".hidden.txt").write_text("The harbor.", "utf-8")
    (folder / "picture.png").write_bytes(b"x")
    head, *rows = cli("diagnose", str(folder)).stdout.decode().splitlines()
    assert head.split() == ["FILE", "TRANSLATED", "FROM", "DAMAGE"]
    assert [(row.split()[0], row.split("-  ")[-1].strip()) for row in rows] == [
        (str(folder / "a.txt"), "1 wrong word or phrase"),
        (str(folder / "more" / "b.jsonl"), "1 wrong word or phrase"),
    ]


def test_diagnose_of_a_folder_without_texts_says_so(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = cli("diagnose", str(tmp_path / "empty"))
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"is a folder" in done.stderr


def test_records_of_a_page_share_clues_of_their_source(cli: Run, tmp_path: Path) -> None:
    texts = ("The voivode of Lublin was late.", "Paweł Żak saw it.", "The road is long.", "The sea is far.")
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps({"text": text, "page": "1" if n < 3 else "2"}) + "\n" for n, text in enumerate(texts)), "utf-8")
    done = cli("diagnose", "--translated", "yes", "--page-column", "page", "--output-format", "jsonl", str(path))
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["source"] for row in rows] == ["pl", "pl", "pl", None]
    assert {clue["text"] for clue in rows[2]["clues"]} >= {"Lublin", "Żak"}


def test_diagnose_as_json(cli: Run) -> None:
    [found] = json.loads(cli("diagnose", "--output-format", "json", stdin=b"The harbor is full.").stdout)
    assert (found["target"], found["target_by"], found["damage"]) == ("en", "caller", {"old-harbor": 1})


# ------------------------------------------------------------------------------------------------------------ explain, rules


def test_explain_tells_reason_place_and_examples(cli: Run, house: Path) -> None:
    told = cli("explain", "old-harbor").stdout.decode()
    for part in (
        "This house writes harbour.",
        "English texts",
        "phrase",
        f"{house / 'house.yaml'}:1",
        "- The harbor is full.",
        "= The port is empty.",
    ):
        assert part in told


def test_explain_suggests(cli: Run) -> None:
    done = cli("explain", "old-harbour")
    assert done.returncode == 2
    assert "did you mean old-harbor?" in done.stderr.decode()


def test_rules_list_filters(cli: Run) -> None:
    assert {"old-harbor", "old-jail"} <= set(
        cli("rules", "list", "--pack", "en", "--kind", "phrase", "--output-format", "concise").stdout.decode().split()
    )
    rules = json.loads(cli("rules", "list", "--output-format", "json").stdout)
    assert next(rule for rule in rules if rule["rule"] == "old-jail")["safety"] == "guess"
    done = cli("rules", "list", "--kind", "phrazes")
    assert done.returncode == 2
    assert "did you mean" in done.stderr.decode()


def test_rules_check_holds_and_breaks(cli: Run, house: Path, tmp_path: Path) -> None:
    assert cli("rules", "check", house).returncode == 0
    text = (house / "house.yaml").read_text("utf-8").partition("- rule: old-jail")[0]
    broken = tmp_path / "en" / "broken.yaml"
    broken.parent.mkdir()
    broken.write_text(text.replace("old-harbor", "new-harbor").replace("The harbour is full.\n  keeps", "The haven is full.\n  keeps"), "utf-8")
    done = cli("rules", "check", "--rules", tmp_path, broken, CLEANUP_RULES="")
    assert done.returncode == 1
    assert f"{broken}:9: new-harbor:" in done.stdout.decode()
    broken.write_text("- rule: x\n", "utf-8")
    assert cli("rules", "check", broken).returncode == 2


def test_rules_new_writes_a_skeleton_once(cli: Run, tmp_path: Path) -> None:
    done = cli("rules", "new", "pl-en/mine", "mine-oraz", CLEANUP_RULES="")
    path = tmp_path / "rules" / "pl-en" / "mine.yaml"
    assert done.returncode == 0, done.stderr
    assert path.read_text("utf-8").startswith("- rule: mine-oraz\n  kind: phrase\n  opens: pair\n")
    assert "rules check" in done.stdout.decode()
    before = path.read_bytes()
    done = cli("rules", "new", "pl-en/mine", "mine-oraz", CLEANUP_RULES="")
    assert done.returncode == 2
    assert "is there already" in done.stderr.decode()
    assert path.read_bytes() == before
    assert cli("rules", "new", "pl-en/mine", "mine-lub", CLEANUP_RULES="").returncode == 0
    assert path.read_bytes().startswith(before + b"\n- rule: mine-lub\n")


def test_a_skeleton_that_is_filled_in_holds(cli: Run, tmp_path: Path) -> None:
    assert cli("rules", "new", "en/mine", "mine-jetty", CLEANUP_RULES="").returncode == 0
    path = tmp_path / "rules" / "en" / "mine.yaml"
    text = path.read_text("utf-8").replace("why: …", "why: This house writes pier.").replace("match: …", 'match: "(jetty)"')
    text = text.replace("# becomes: …", "becomes: pier")
    for row in ("The jetty is full.", "The pier is full.", "The pier is empty.", "The port is empty."):
        text = text.replace("    …", f"    {row}", 1)
    path.write_text(text, "utf-8")
    done = cli("rules", "check", path, CLEANUP_RULES="")
    assert (done.returncode, done.stdout) == (0, b""), done.stdout.decode()


@pytest.mark.parametrize(("topic", "rule"), [("leftovers", "x"), ("pl_en/a", "x"), ("pl-en/a", "Big One"), ("pl-en/../../etc/x", "x")])
def test_rules_new_refuses_what_makes_no_sense(cli: Run, tmp_path: Path, topic: str, rule: str) -> None:
    assert cli("rules", "new", topic, rule, CLEANUP_RULES="").returncode == 2
    assert not (tmp_path / "rules").exists()


def test_rules_try_shows_hits_in_their_context(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.\nThe old gaol is full.\n", "utf-8")
    told = cli("rules", "try", "old-jail", "--on", "a.txt").stdout.decode()
    assert "1 hits" not in told
    assert "a.txt:2  One.↵The old [-gaol-]{+prison+} is full.↵" in told


# ------------------------------------------------------------------------------------------------------------------- config


def test_flags_then_environment_then_files_then_defaults(cli: Run, tmp_path: Path) -> None:
    def level(**more: str) -> tuple[str, str]:
        told = json.loads(cli("config", "show", "--output-format", "json", **more).stdout)["level"]
        return told["value"], told["from"].rpartition("/")[2]

    assert level() == ("default", "default")
    (tmp_path / "pyproject.toml").write_text('[tool.cleanup]\nlevel = "careful"\nteasers = "keep"\n', "utf-8")
    assert level() == ("careful", "pyproject.toml")
    (tmp_path / "cleanup.toml").write_text('level = "bold"\n', "utf-8")
    assert level() == ("bold", "cleanup.toml")
    assert level(CLEANUP_LEVEL="default") == ("default", "CLEANUP_LEVEL")
    assert cli("fix", stdin=b"The gaol.").stdout == b"The prison."
    assert cli("fix", "--careful", stdin=b"The gaol. The harbor.").stdout == b"The gaol. The harbor."


def test_the_nearest_file_above_counts_and_paths_are_its_own(cli: Run, tmp_path: Path, house: Path) -> None:
    (tmp_path / "cleanup.toml").write_text('rules = ["mine"]\n', "utf-8")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "house.yaml").write_bytes((house / "house.yaml").read_bytes())
    told = json.loads(cli("config", "show", "--output-format", "json", CLEANUP_RULES="").stdout)
    assert told["rules"]["value"] == [str(tmp_path / "mine")]


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ('tarhet = "en"', "there is no setting “tarhet”; did you mean target?"),
        ("target = 1", "target reads 1; write a text in quotes"),
        ('level = "brave"', "level reads “brave”; write careful, default or bold"),
        ("max-share = 2", "max-share reads 2"),
        ("level = ", "cleanup.toml: "),
    ],
)
def test_settings_that_cannot_be_used_are_told(cli: Run, tmp_path: Path, toml: str, told: str) -> None:
    (tmp_path / "cleanup.toml").write_text(toml, "utf-8")
    done = cli("fix", stdin=b"The harbor.")
    assert done.returncode == 2
    assert told in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_a_slip_in_the_environment_is_told(cli: Run) -> None:
    done = cli("fix", stdin=b"The harbor.", CLEANUP_TARGTE="en")
    assert done.returncode == 2
    assert "did you mean CLEANUP_TARGET?" in done.stderr.decode()


def test_config_init_writes_once_what_can_be_read(cli: Run, tmp_path: Path) -> None:
    assert cli("config", "init").returncode == 0
    path = tmp_path / "cleanup.toml"
    rows = path.read_text("utf-8").splitlines()
    path.write_text("\n".join(row.removeprefix("# ") if " = " in row else row for row in rows), "utf-8")
    done = cli("config", "show")
    assert done.returncode == 0, done.stderr
    assert cli("config", "init").returncode == 2


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(cli: Run, shell: str) -> None:
    done = cli("completion", shell)
    assert done.returncode == 0
    assert b"_CLEANUP_COMPLETE" in done.stdout


# ----------------------------------------------------------------------------------------------------------------- languages


def test_what_there_is_for_a_language_and_what_is_missing(cli: Run) -> None:
    parts = dict(
        line.split(maxsplit=1) for line in cli("languages", "show", "hu").stdout.decode().splitlines() if not line.startswith(("word", "column"))
    )
    assert parts["file"].startswith("Hungarian, magyar, Latin")
    assert parts["seams"] == parts["rules/hu-en"] == parts["corpus/keep/hu"] == "-"
    czech = cli("languages", "show", "cs").stdout.decode()
    assert "400,000 words, 15,000 of them hot" in czech and re.search(r"corpus/mend/en-cs +[1-9]\d* records", czech)


def test_a_language_that_is_not_known_is_told_where_it_begins(cli: Run) -> None:
    done = cli("languages", "show", "xx")
    assert done.returncode == 2 and "cleanup/languages/__init__.py" in done.stderr.decode()
