"""Every list of the pack of actors does what its example says."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass

import pytest

from bot.languages.actors import ActorExample, ActorPack, CountryPack, ForenamePack
from bot.languages.pack import load
from bot.reading.named.cast import Cast

PACK = load(ActorPack, "en", "actors")


@pytest.mark.parametrize("example", PACK.examples, ids=lambda e: e.of)
def test_a_list_does_what_its_example_says(example: ActorExample, cast_of: Callable[[str], Cast]) -> None:
    cast = cast_of(example.text)
    names = {f.name for f in cast.figures}
    assert set(example.finds) <= names
    assert names.isdisjoint(example.silent)
    roles = {f.name: f.role.of(example.text) if f.role else "" for f in cast.figures}
    assert {name: roles[name] for name in example.roles} == example.roles


def test_every_list_has_an_example() -> None:
    lists = {
        f"{table.name}.{field.name}" if is_dataclass(getattr(PACK, table.name)) else table.name
        for table in fields(PACK)
        if table.name != "examples"
        for field in (fields(getattr(PACK, table.name)) if is_dataclass(getattr(PACK, table.name)) else [table])
    }
    assert lists == {e.of for e in PACK.examples}


def test_a_forename_has_one_gender() -> None:
    names = load(ForenamePack, "en", "forenames")
    assert not names.male & names.female
    assert not names.either & (names.male | names.female)


def test_a_name_stands_for_one_country() -> None:
    countries = load(CountryPack, "en", "countries").countries
    words = [w for c in countries for w in (c.name, *c.forms, *c.people, *c.seats)]
    assert sorted(words) == sorted(set(words))
