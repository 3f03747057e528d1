"""What is kept and why: `kept.toml` beside this file names every table and column, and nothing else is kept."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

Whose = Literal["chat", "person", "subscription", "update", "host", "nobody"]


@dataclass(frozen=True, slots=True)
class Kept:
    """A table: whose its rows are, what they are, how long they stay, and a reason for each column."""

    of: Whose
    about: str
    until: str
    columns: dict[str, str]
    moments: tuple[str, ...] = ()


@cache
def kept() -> dict[str, Kept]:
    """All tables by name."""
    text = Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
    return {
        name: Kept(table["of"], table["about"], table["until"], table["columns"], tuple(table.get("moments", ())))
        for name, table in tomllib.loads(text).items()
    }


def as_table() -> str:
    """The same as a table in Markdown, as docs/privacy.md shows it."""
    lines = ["| what | whose | how long | column | why |", "|---|---|---|---|---|"]
    for name, table in kept().items():
        whose = "nobody's" if table.of == "nobody" else f"the {table.of}'s"
        lines.append(f"| **{table.about}** (`{name}`) | {whose} | {table.until} | | |")
        lines += [f"| | | | `{column}` | {why} |" for column, why in table.columns.items()]
    return "\n".join(lines)
