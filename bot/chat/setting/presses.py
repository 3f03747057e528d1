"""What the buttons of the settings send back: what to show or set, and the value, in 64 bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

MARK: Final = "set"

Setting = Literal["language", "zone", "length", "blocks", "preview", "links", "who"]
SETTINGS: tuple[Setting, ...] = get_args(Setting)
ALL: Final = "all"  # of the press that shows all settings
ASK: Final = "ask"  # of the press that asks for a city
APP: Final = "app"  # as a language: that of somebody's app
ON, OFF = "on", "off"


@dataclass(frozen=True, slots=True)
class SettingPress:
    """`what` is a setting, or "all" of them; without a `value` its screen is shown, else it gets the value. A block's
    value is its name, a colon, and on or off."""

    what: str
    value: str = ""

    def __str__(self) -> str:
        return f"{MARK}|{self.what}|{self.value}"


def setting_pressed(data: str) -> SettingPress | None:
    """The press that a button sent; None for one that is not about settings."""
    mark, *rest = data.split("|")
    if mark != MARK or len(rest) != 2:
        return None
    what, value = rest
    return SettingPress(what, value) if what in (*SETTINGS, ALL) else None
