"""`python -m bot read`, as a person and as a script meet it."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from typer.testing import CliRunner, Result

from bot.__main__ import app
from tests.site import Site, page

PARAGRAPHS = [
    "The harbour of Almora will stay shut until Friday, port minister Ines Valo said on Tuesday after a night of talks "
    "with the Dockers' Union that ended without a signature.",
    "“We will not wait another week,” Valo told reporters outside the customs house. Some forty ships lie at anchor.",
    "The union will call off the strike if the company withdraws the fines, its chairman, Teo Brandt, said. "
    "“Nobody wanted a ninth day,” he added, and left through the back door.",
    "Both sides meet again on Friday at noon in the town hall, where the mayor has offered them the large room.",
]
TEXT = "\n\n".join(PARAGRAPHS)
HTML = (
    "<html><head><title>Harbour stays shut</title></head><body><article><h1>Harbour stays shut</h1>"
    + "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    + "</article></body></html>"
)


@pytest.fixture(autouse=True)
def setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder without `.env`; logging as it was before, afterwards."""
    monkeypatch.chdir(tmp_path)
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield
    structlog.reset_defaults()
    root.handlers[:], root.level = before


def read(*arguments: str, given: str | bytes = "") -> Result:
    return CliRunner().invoke(app, ["read", *arguments], input=given)


def line(**data: Any) -> str:
    return json.dumps(data) + "\n"


def test_a_file_is_shown_as_a_page(tmp_path: Path) -> None:
    (tmp_path / "quay.html").write_text(HTML, encoding="utf-8")
    done = read("quay.html")
    assert done.exit_code == 0
    assert done.stdout.startswith("Harbour stays shut\n")
    assert "    “We will not wait another week”\n" in done.stdout


def test_a_link_is_fetched(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    link = site.put("/quay", page(HTML))
    monkeypatch.setenv("FETCH_NETWORKS", "127.0.0.1/32")
    monkeypatch.setenv("FETCH_PORTS", str(site.port))
    brief = json.loads(read(link, "--json").stdout)
    assert (brief["id"], brief["url"], brief["title"]) == (link, link, "Harbour stays shut")


def test_a_private_link_is_refused_in_a_sentence(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FETCH_PORTS", str(site.port))
    done = read(site.put("/quay", page(HTML)))
    assert done.exit_code == 1
    assert "is not on the public internet" in done.stderr
    assert site.paths() == []


def test_a_text_is_read_from_standard_input() -> None:
    brief = json.loads(read("-", "--json", given=TEXT).stdout)
    assert [quote["text"] for quote in brief["quotes"] if quote["kind"] != "indirect"] == [
        "We will not wait another week,",
        "Nobody wanted a ninth day,",
    ]


def test_a_page_is_known_for_one_on_standard_input() -> None:
    assert json.loads(read("--json", given=HTML).stdout)["title"] == "Harbour stays shut"


def test_every_span_is_verbatim() -> None:
    brief = json.loads(read("--json", given=TEXT).stdout)

    def spans(node: Any) -> Iterator[dict[str, Any]]:
        if isinstance(node, dict):
            if {"start", "end", "text"} <= set(node):
                yield node
            node = list(node.values())
        if isinstance(node, list):
            for part in node:
                yield from spans(part)

    found = list(spans(brief))
    assert len(found) > 10
    assert all(brief["text"][span["start"] : span["end"]] == span["text"] for span in found)


def test_the_length_of_the_summary_can_be_set() -> None:
    for count in (1, 2):
        assert len(json.loads(read("--json", f"--sentences={count}", given=TEXT).stdout)["summary"]) == count


def test_an_article_that_cannot_be_read_has_json_and_a_sentence() -> None:
    done = read("--json", given="Too short.")
    assert done.exit_code == 1
    assert json.loads(done.stdout)["error"]["kind"] == "too-short"
    assert done.stderr.strip() == json.loads(done.stdout)["error"]["message"]


def test_a_picture_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "quay.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    done = read("quay.txt")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "picture" in done.stderr


@pytest.mark.parametrize("arguments", [["quay.txt"], ["quay.jsonl", "--jsonl"]])
def test_a_file_that_is_not_there_is_named(arguments: list[str]) -> None:
    done = read(*arguments)
    assert (done.exit_code, done.stderr) == (2, f"There is no file {arguments[0]}.\n")


@pytest.mark.parametrize("arguments", [["--json", "--jsonl"], ["--jobs=2"], ["--jsonl", "--jobs=0"], ["--sentences=0"]])
def test_options_that_make_no_sense_are_refused(arguments: list[str]) -> None:
    assert read(*arguments).exit_code == 2


def test_a_model_that_is_not_installed_is_named() -> None:
    environment = os.environ | {"SPACY_MODEL": "no_such_model"}
    done = bot("read", "-", given=TEXT, environment=environment)
    assert (done.returncode, done.stderr) == (
        2,
        "The spaCy model no_such_model is not installed. Install it with pip, or set SPACY_MODEL to one that is.\n",
    )


def test_a_setting_that_cannot_be_used_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READERS", "0")
    done = read("-", given=TEXT)
    assert done.exit_code == 2
    assert done.stderr == "The setting READERS cannot be used: input should be greater than or equal to 1.\n"


@pytest.mark.parametrize("command", ["read", "chat", "run"])
def test_every_command_says_what_it_does(command: str) -> None:
    done = CliRunner().invoke(app, [command, "--help"])
    assert done.exit_code == 0
    assert command in CliRunner().invoke(app, ["--help"]).stdout


def test_without_a_token_the_bot_does_not_go_live() -> None:
    done = CliRunner().invoke(app, ["run"], env={"TELEGRAM_TOKEN": ""})
    assert done.exit_code == 2
    assert "There is no token." in done.stderr


# JSON Lines


def test_lines_come_back_in_order_and_to_the_letter() -> None:
    texts = [TEXT, PARAGRAPHS[0], "  Odd \u00a0 spaces\t\n\n\nstay. " + PARAGRAPHS[1]]
    done = read("--jsonl", given="".join(line(id=number, text=text) for number, text in enumerate(texts)))
    assert [json.loads(answer)["text"] for answer in done.stdout.splitlines()] == texts
    assert done.stderr.startswith("3 articles, 0 of them not read")


def test_a_bad_line_and_a_page_without_an_article_cost_only_their_own_answers() -> None:
    given = "nonsense\n" + line(id="b", url="", html="<p>Menu</p>") + line(id="c", text=TEXT)
    done = read("--jsonl", given=given)
    answers = [json.loads(answer) for answer in done.stdout.splitlines()]
    assert done.exit_code == 0
    assert [answer["id"] for answer in answers] == [None, "b", "c"]
    assert [answer.get("error", {}).get("kind") for answer in answers][::2] == ["bad-line", None]
    assert answers[1]["error"]["kind"] in ("no-article", "too-short")
    assert done.stderr.startswith("3 articles, 2 of them not read")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "Short.",
        "He praised Captain",
        "“",
        "a" * 10_000,
        "\x00\ud83d\u2028 words",
        TEXT + "\ud83d",
        "وصل الوزير إلى الميناء",
    ],
)
def test_any_text_is_answered(text: str) -> None:
    [answer] = read("--jsonl", given=line(id="a", text=text)).stdout.split("\n")[:-1]
    assert json.loads(answer)["text"] == text


def test_several_processes_give_what_one_gives(tmp_path: Path) -> None:
    given = "nonsense\n" + "".join(line(id=number, text=f"{TEXT}\n\nDay {number}.") for number in range(12))
    (tmp_path / "articles.jsonl").write_text(given, encoding="utf-8")
    alone = read("articles.jsonl", "--jsonl")
    together = bot("read", "articles.jsonl", "--jsonl", "--jobs", "2")
    assert together.returncode == 0, together.stderr
    assert together.stdout == alone.stdout
    assert together.stderr.startswith("13 articles, 1 of them not read")


def test_a_reader_of_the_output_may_stop_early() -> None:
    given = "".join(line(id=number, text=TEXT) for number in range(50))
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m bot read --jsonl | head -n 1"],
        input=given, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert json.loads(done.stdout)["id"] == 0
    assert "Traceback" not in done.stderr


def bot(
    *arguments: str, given: str = "", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=given, env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
