"""The README, `.env.example` and the bot itself never disagree."""

from pathlib import Path

import pytest

from bot.chat.app import COMMANDS
from bot.chat.words import words_for
from bot.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def table(name: str) -> str:
    """The table between its two comments."""
    return README.split(f"<!-- {name}:")[1].split("-->\n", 1)[1].split(f"<!-- end of {name}")[0].strip()


def test_the_readme_lists_the_commands_of_the_bot() -> None:
    words = words_for("en")
    rows = [f"| `/{name}` | {words.plain(f'command-{name}')} |" for name in COMMANDS]
    assert table("commands") == "\n".join(["| command | what it does |", "|---|---|", *rows])


def test_the_readme_lists_the_settings() -> None:
    rows = []
    for name, field in Settings.model_fields.items():
        value = next(
            line.split("=", 1)[1]
            for line in (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
            if line.startswith(f"#{name.upper()}=")
        )
        rows.append(f"| `{name.upper()}` | {f'`{value}`' if value else ''} | {field.description} |")
    assert table("settings") == "\n".join(["| setting | default | what it does |", "|---|---|---|", *rows])


@pytest.mark.parametrize(
    "page", [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))], ids=str
)
def test_every_page_links_to_files_that_exist(page: Path) -> None:
    for link in page.read_text(encoding="utf-8").split("](")[1:]:
        target = link.split(")")[0].split("#")[0]
        assert not target or "://" in target or (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_readme_names_only_targets_that_make_has() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for line in README.splitlines():
        for word in line.split("make ")[1:] if line.startswith(("make ", "TELEGRAM_TOKEN=")) else []:
            assert f"\n{word.split()[0]}:" in makefile
