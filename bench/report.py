"""What a measurement is asked on the command line, and the small table that it prints."""

from __future__ import annotations

import sys
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


def count_given(default: int) -> int:
    """The number on the command line, or `default` where there is none."""
    return int(sys.argv[1]) if len(sys.argv) > 1 else default
