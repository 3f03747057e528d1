"""Nothing is kept that is not named with its reason, and who owns a row is told by a column that is there."""

from pathlib import Path

import pytest

from bot.storage.kept import as_table, kept
from bot.storage.tables import metadata

PAGE = Path(__file__).parents[2] / "docs" / "privacy.md"


def test_every_column_of_every_table_has_its_reason_and_no_other() -> None:
    there = {name: {column.name for column in table.columns} for name, table in metadata.tables.items()}
    assert {name: set(table.columns) for name, table in kept().items()} == there


@pytest.mark.parametrize("name", kept())
def test_every_table_says_whose_it_is_and_for_how_long(name: str) -> None:
    table, columns = kept()[name], kept()[name].columns
    assert table.about and table.until
    assert all(columns.values())
    assert set(table.moments) <= set(columns)
    match table.of:
        case "chat" | "person" | "subscription":
            assert table.of in columns
        case "update":
            assert "payload" in columns
        case "host" | "nobody":
            assert not {"chat", "person", "subscription", "payload"} & set(columns), "somebody's"
        case _:
            pytest.fail(table.of)


def test_what_has_moments_says_so() -> None:
    """Else /export would give them out as bare numbers."""
    for name, table in kept().items():
        assert {column for column in table.columns if column.endswith("_at")} <= set(table.moments), name


def test_the_page_about_privacy_shows_the_same() -> None:
    told = PAGE.read_text(encoding="utf-8").split("by a test -->\n")[1].split("\n<!-- end of kept")[0]
    assert told == as_table()
