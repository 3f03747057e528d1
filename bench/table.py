"""Small tables of figures on the screen."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table


def show(title: str, columns: Iterable[str], rows: Iterable[tuple[str, ...]]) -> None:
    """Prints a table; the first column is words, the others are figures."""
    table = Table(title=title, title_justify="left")
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left")
    for row in rows:
        table.add_row(*row)
    Console().print(table)
