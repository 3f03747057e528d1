"""The same bot in a terminal, without a token: what is typed line by line is answered line by line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bot.commands.talk import language_of
from tests.scenarios.conftest import News
from tests.scenarios.running import settings_for
from tests.site import Site


def test_a_talk_in_the_terminal(site: Site, news: News, tmp_path: Path) -> None:
    typed = [news("ferry"), "1", "/conditions", "/quotes nonsense", site.url("/", "10.1.2.3"), "hello"]
    talk = subprocess.run(
        [sys.executable, "-m", "bot", "chat"],
        input="".join(f"{line}\n" for line in typed),
        capture_output=True,
        env=settings_for(site, tmp_path),
        cwd=tmp_path,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    hello, brief, quotes, conditions, nonsense, private, small_talk = talk.stdout.split("\n> ")
    assert "/help" in hello
    assert "Brackwater ferry crews call off walkout" in brief
    assert "[1] Quotes" in brief
    assert "Nobody on the boats wanted to leave the islands stranded" in quotes
    assert "every crossing that was promised last autumn is restored" in conditions
    assert "Nobody called “nonsense”" in nonsense
    assert "not on the public internet" in private
    assert "Send me a link" in small_talk
    assert not talk.stderr


def test_a_card_in_the_terminal_is_put_where_one_can_open_it(site: Site, news: News, tmp_path: Path) -> None:
    talk = subprocess.run(
        [sys.executable, "-m", "bot", "chat"],
        input=f"/card dark {news('ferry')}\n/save\n/saved\n/export\n",
        capture_output=True,
        env={**settings_for(site, tmp_path), "TMPDIR": str(tmp_path)},
        cwd=tmp_path,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    _, card, saved, listed, export = talk.stdout.split("\n> ")
    place = Path(card.partition("Picture: ")[2].splitlines()[0])
    assert place.parent == tmp_path
    assert place.read_bytes().startswith(b"\x89PNG")
    assert "Saved: Brackwater ferry crews call off walkout" in saved
    assert "One saved article" in listed
    data = Path(export.partition("File: ")[2].splitlines()[0])
    assert data.suffix == ".json"
    assert '"saved"' in data.read_text(encoding="utf-8")
    assert not talk.stderr


def test_the_terminal_speaks_the_language_of_the_environment(site: Site, tmp_path: Path) -> None:
    talk = subprocess.run(
        [sys.executable, "-m", "bot", "chat"],
        input="hallo\n",
        capture_output=True,
        env={**settings_for(site, tmp_path), "LC_ALL": "de_DE.UTF-8"},
        cwd=tmp_path,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    hello, answer = talk.stdout.split("\n> ")
    assert "Strg-D beendet" in hello
    assert "Ich lese Nachrichtenartikel" in answer


def test_the_language_of_the_environment_is_not_that_of_its_letters() -> None:
    assert language_of({"LC_CTYPE": "C.UTF-8", "LANG": "de_DE.UTF-8"}) == "de_DE"
    assert language_of({"LANGUAGE": "fr:en", "LC_ALL": "de_DE.UTF-8"}) == "fr"
    assert language_of({"LC_ALL": "", "LANG": "uk"}) == "uk"
    assert language_of({}) is None
