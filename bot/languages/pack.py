"""Loads a table of a language's folder into its dataclass, and says plainly what is wrong with it."""

from __future__ import annotations

import tomllib
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass as checked

FOLDER = Path(__file__).parent
STRICT = ConfigDict(extra="forbid", frozen=True)

T = TypeVar("T")


class PackError(Exception):
    """A language folder that cannot be used: a missing file, a broken table, an unknown key."""


def languages() -> list[str]:
    """The codes of the languages that have a folder here."""
    return sorted(p.parent.name for p in FOLDER.glob("*/language.toml"))


@cache
def load(schema: type[T], language: str, name: str) -> T:
    """The table `<language>/<name>.toml` as a `schema`, a dataclass made with `checked(config=STRICT)`.

    Raises PackError naming the file and the key."""
    assert is_dataclass(schema)
    path = FOLDER / language / f"{name}.toml"
    try:
        return TypeAdapter(schema).validate_python(tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise PackError(f"{language}/{name}.toml is missing") from None
    except (tomllib.TOMLDecodeError, ValidationError) as fault:
        raise PackError(f"{language}/{name}.toml: {fault}") from fault


__all__ = ["STRICT", "PackError", "checked", "languages", "load"]
