"""The Bot API as data: which methods there are, and what kind each of their parameters has.

The whole API is read from `telegram/api.json` (telegram-bot-api-spec) under the folder that ON_THE_RECORD_DATA names,
or under `../shared`, where there is one; else the part of it that this project calls stands in `api.toml`."""

from __future__ import annotations

import json
import os
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.telegram.form import Raw, Upload
from tests.telegram.refusal import bad_request, unknown_method

HERE = Path(__file__).parent
PLAIN: dict[str, type | tuple[type, ...]] = {
    "Integer": int,
    "Float": (int, float),
    "String": str,
    "Boolean": bool,
    "InputFile": Upload,
}
HALF = re.compile("[\ud800-\udfff]")  # of a character, which UTF-8 cannot say
DATA = Path(os.environ.get("ON_THE_RECORD_DATA", HERE.parents[2] / "shared"))


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter of a method or a field of a type; any one of `kinds` will do."""

    kinds: tuple[str, ...]
    required: bool


@dataclass(frozen=True, slots=True)
class Schema:
    """Methods, types with fields, and types that are one of several."""

    methods: dict[str, dict[str, Field]]
    records: dict[str, dict[str, Field]]
    unions: dict[str, tuple[str, ...]]

    def read(self, method: str, raw: Raw) -> dict[str, Any]:
        """The parameters of a call as values. Raises Refusal where one is unknown, missing or of another kind.

        Telegram ignores unknown parameters; they are mistakes all the same, so they are refused here."""
        if method not in self.methods:
            raise unknown_method()
        fields = self.methods[method]
        for name, field in fields.items():
            if field.required and raw.get(name, "") == "":
                raise bad_request(f"{'message text' if name == 'text' else name} is empty")
        values = {}
        if any(isinstance(given, str) and HALF.search(given) for given in raw.values()):
            raise bad_request("strings must be encoded in UTF-8")
        for name, given in raw.items():
            if isinstance(given, Upload) and f'"attach://{name}"' in str(raw.values()):
                values[name] = given  # a file that another parameter names
                continue
            if name not in fields:
                raise bad_request(f"unknown parameter {name!r} of {method}")
            values[name] = self._value(name, given, fields[name].kinds)
        return values

    def _value(self, name: str, given: str | Upload, kinds: tuple[str, ...]) -> Any:
        for kind in kinds:
            try:
                value = given if kind == "String" or isinstance(given, Upload) else json.loads(given)
            except ValueError:
                continue
            if self.fits(value, kind):
                return value
        raise bad_request(f"can't parse parameter {name!r} as {' or '.join(kinds)}: {given!r}")

    def fits(self, value: Any, kind: str) -> bool:
        """Whether `value` is of the kind, down to the last field of the last object in it."""
        if kind in PLAIN:
            # JSON's true is no number, though Python's is
            return isinstance(value, PLAIN[kind]) and (kind == "Boolean" or not isinstance(value, bool))
        if kind.startswith("Array of "):
            return isinstance(value, list) and all(self.fits(v, kind.removeprefix("Array of ")) for v in value)
        if kind in self.unions:
            return any(self.fits(value, one) for one in self.unions[kind])
        return isinstance(value, dict) and self._fits_record(value, self.records[kind])

    def _fits_record(self, value: dict[str, Any], fields: dict[str, Field]) -> bool:
        missing = [name for name, field in fields.items() if field.required and name not in value]
        return not missing and all(
            name in fields and any(self.fits(given, kind) for kind in fields[name].kinds)
            for name, given in value.items()
        )


@cache
def the_schema() -> Schema:
    """The whole API where it is at hand, else our part of it."""
    whole = DATA / "telegram" / "api.json"
    return whole_api(whole) if whole.is_file() else our_part()


def whole_api(path: Path) -> Schema:
    """The API as telegram-bot-api-spec writes it."""
    api = json.loads(path.read_text(encoding="utf-8"))

    def fields(entry: dict[str, Any]) -> dict[str, Field]:
        return {f["name"]: Field(tuple(f["types"]), f["required"]) for f in entry.get("fields", ())}

    return Schema(
        methods={name: fields(entry) for name, entry in api["methods"].items()},
        records={name: fields(entry) for name, entry in api["types"].items() if not entry.get("subtypes")},
        unions={name: tuple(entry["subtypes"]) for name, entry in api["types"].items() if entry.get("subtypes")},
    )


def our_part() -> Schema:
    """The part of the API in `api.toml`: a name that ends in "!" is required, kinds are parted by "|"."""
    api = tomllib.loads((HERE / "api.toml").read_text(encoding="utf-8"))

    def fields(entry: dict[str, str]) -> dict[str, Field]:
        return {
            name.removesuffix("!"): Field(tuple(kind.strip() for kind in kinds.split("|")), name.endswith("!"))
            for name, kinds in entry.items()
        }

    return Schema(
        methods={name: fields(entry) for name, entry in api["methods"].items()},
        records={name: fields(entry) for name, entry in api["types"].items()},
        unions={name: tuple(kinds) for name, kinds in api["unions"].items()},
    )
