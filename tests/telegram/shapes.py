"""Updates of every kind that the Bot API has, by the library's own classes: each field is named and typed there.

What a field holds is drawn from `values`, by its name or that of its type; the rest is any value of its type."""

from __future__ import annotations

import datetime as dtm
import inspect
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, ForwardRef, Literal, Union, get_args, get_origin

import telegram
from hypothesis import strategies as st
from telegram import TelegramObject, Update

Json = dict[str, Any]
Draw = Any  # what hypothesis hands to a composite strategy
Values = Mapping[str, st.SearchStrategy[Any]]

# What a bot without Telegram Passport never gets is left out.
NO_FIELDS = ("passport_data", "self", "api_kwargs", "args", "kwargs", "_args", "_kwargs")
# Required, though the library has a default for them.
AS_REQUIRED = ("persistent_id", "option_persistent_ids", "allows_revoting", "members_only", "can_react_to_messages")
NAMES = {"from_user": "from"}  # a word of Python's
DEEP = 4  # objects within objects; what is further in has its required fields only
MORE = (0, 1, 4)  # optional fields of an object at most: half of what comes is as plain as can be
KINDS = tuple(name for name in inspect.signature(Update.__init__).parameters if name not in (*NO_FIELDS, "update_id"))
EPOCH = dtm.datetime.fromtimestamp(0, dtm.UTC)
DATES = st.sampled_from((0, 1, 1_790_000_000, 1_790_000_030, 2**31 - 1, 253_402_300_799))  # to the last of year 9999
SECONDS = st.sampled_from((0, 1, 60, 2**31 - 1))
NUMBERS = st.sampled_from((0, 1, -1, 7, 60, 1_790_000_000, 2**31, 2**52, -(2**52), 2**63, 10**30))
WORDS = st.text(max_size=20)


@dataclass(frozen=True, slots=True)
class Field:
    """One of a type's; `kind` is its Python type."""

    kind: Any
    required: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """A type of the Bot API; `constants` tell it from others of its family."""

    name: str
    fields: Mapping[str, Field]
    constants: Json


@cache
def shape(kind: type[TelegramObject]) -> Shape:
    """The shape of a class of the library."""
    fields = {
        NAMES.get(name, name): Field(
            _found(each.annotation), each.default is inspect.Parameter.empty or name in AS_REQUIRED
        )
        for name, each in inspect.signature(kind.__init__).parameters.items()
        if name not in NO_FIELDS
    }
    return Shape(kind.__name__, fields, _constants(kind, fields))


@cache
def family(kind: type[TelegramObject]) -> tuple[type[TelegramObject], ...]:
    """The types that may stand where `kind` is asked for."""
    public = [each for each in kind.__subclasses__() if getattr(telegram, each.__name__, None) is each]
    return tuple(public) or (kind,)


def _found(kind: Any) -> Any:
    """A type; the library names some by words alone, where its modules need each other."""
    if isinstance(kind, ForwardRef):
        kind = kind.__forward_arg__
    if isinstance(kind, str):
        return getattr(telegram, kind.removesuffix(" | None"), str)
    if get_origin(kind) in (Union, UnionType):
        return Union[tuple(_found(each) for each in get_args(kind))]  # noqa: UP007 - of as many as there are
    return kind


def _constants(kind: type[TelegramObject], fields: Mapping[str, Field]) -> Json:
    """The fields that the class fills in by itself, such as the `status` of a member."""
    filled = {name: EPOCH for name, field in fields.items() if field.required}
    filled |= {name: EPOCH for name in AS_REQUIRED if name in fields}
    with suppress(Exception):  # one that looks at what it is given has none of these
        made = kind(**filled).to_dict()
        own = {name: value for name, value in made.items() if name not in fields and not name.startswith("_")}
        return {name: str(value) if isinstance(value, str) else value for name, value in own.items()}
    return {}


def update(values: Values, kinds: Sequence[str] = KINDS) -> st.SearchStrategy[Json]:
    """An update without its number, of one of the `kinds`."""
    fields = shape(Update).fields

    @st.composite
    def draw_update(draw: Draw) -> Json:
        kind = draw(st.sampled_from(kinds))
        return {kind: _value(draw, values, kind, fields[kind].kind, 0)}

    return draw_update()


def record(values: Values, kind: type[TelegramObject]) -> st.SearchStrategy[Json]:
    """An object of a type."""

    @st.composite
    def draw_record(draw: Draw) -> Json:
        return _record(draw, values, kind, 1)

    return draw_record()


def _record(draw: Draw, values: Values, kind: type[TelegramObject], deep: int) -> Json:
    chosen = shape(draw(st.sampled_from(family(kind))))
    wanted = [name for name, field in chosen.fields.items() if field.required]
    optional = [name for name, field in chosen.fields.items() if not field.required]
    if optional and deep < DEEP:
        most = draw(st.sampled_from(MORE))
        wanted += draw(st.lists(st.sampled_from(optional), max_size=most, unique=True))
        # What most objects of the kind have: without its words a message is hardly ever for us.
        wanted += [name for name in optional if f"usual {name}" in values and draw(values[f"usual {name}"])]
    made = {name: _value(draw, values, name, chosen.fields[name].kind, deep + 1) for name in dict.fromkeys(wanted)}
    return {**made, **chosen.constants}


def _value(draw: Draw, values: Values, name: str, kind: Any, deep: int) -> Any:
    """A value for the field `name`."""
    origin, inside = get_origin(kind), [each for each in get_args(kind) if each is not NoneType]
    if origin in (Union, UnionType):
        return _value(draw, values, name, inside[0] if len(inside) == 1 else draw(st.sampled_from(inside)), deep)
    if name in values:
        return draw(values[name])
    if origin is Literal:
        return draw(st.sampled_from(inside))
    if isinstance(origin, type) and issubclass(origin, Sequence):
        return [_value(draw, values, "", inside[0], deep) for _ in range(draw(st.integers(0, 2)))]
    if isinstance(kind, type) and issubclass(kind, TelegramObject):
        return draw(values[kind.__name__]) if kind.__name__ in values else _record(draw, values, kind, deep)
    return draw(_plain(kind))


def _plain(kind: Any) -> st.SearchStrategy[Any]:
    if kind is bool:
        return st.booleans()
    if kind is float:
        return st.sampled_from((0.0, 48.2, -180.0, 1e300))
    if kind is dtm.datetime:
        return DATES
    if kind is dtm.timedelta:
        return SECONDS
    if kind is int:
        return NUMBERS
    return WORDS
