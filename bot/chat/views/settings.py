"""The screens of the settings: all of them with their values, and each one with what it can be set to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, get_args

from babel import Locale

from bot.chat.markup import Html, join
from bot.chat.screen import Button, Screen
from bot.chat.setting.presses import ALL, APP, ASK, OFF, ON, Setting, SettingPress
from bot.chat.topics.zones import city_of
from bot.chat.views.rows import Rows, in_rows
from bot.chat.words import Words, languages
from bot.preferences import Layout, Length, Preferences

CHOSEN: Final = "✓"
LENGTHS: tuple[Length, ...] = get_args(Length)
BLOCKS: Final = ("summary", "quotes", "actors", "conditions")
EVERYWHERE: tuple[Setting, ...] = ("language", "zone", "length", "blocks", "preview")
OF_GROUPS: tuple[Setting, ...] = ("links", "who")


def settings_screen(preferences: Preferences, words: Words, *, group: bool) -> Screen:
    """Everything that can be set here, a line and a button each."""
    there = (*EVERYWHERE, *(OF_GROUPS if group else ()))
    lines = [words(f"settings-{each}", value=_value(each, preferences, words, group=group)) for each in there]
    head = words("settings-group" if group else "settings-here")
    buttons = [Button(words.plain(f"button-{each}"), str(SettingPress(each))) for each in there]
    return Screen(join("\n\n", [head, Html("\n".join(lines))]), in_rows(buttons))


def setting_screen(setting: Setting, preferences: Preferences, words: Words, *, group: bool, note: str = "") -> Screen:
    """One setting: its question, the values with a mark at those that are chosen, and the way back. `note` is the
    message that says what else to know."""
    facts = {"value": _value(setting, preferences, words, group=group)} if setting == "zone" else {}
    rows = CHOICES[setting](preferences, words, group)
    back = (Button(words.plain("button-settings"), str(SettingPress(ALL))),)
    told = words(note) if note else Html("")
    return Screen(join("\n\n", [words(f"choose-{setting}", **facts), told]), (*rows, back))


def language_name(code: str) -> str:
    """What a language calls itself: Deutsch."""
    return _large(str(Locale.parse(code).get_display_name()))


def blocks_of(layout: Layout) -> dict[str, bool]:
    """Whether a brief shows each of its blocks, by their names."""
    return {block: getattr(layout, block) for block in BLOCKS}


def _value(setting: Setting, preferences: Preferences, words: Words, *, group: bool) -> str:
    """What is set, as a reader sees it."""
    if setting == "language":
        own = "language-group" if group else "language-here"
        return language_name(preferences.language) if preferences.language else words.plain(own)
    if setting == "zone":
        return city_of(preferences.zone, words.language) if preferences.zone else words.plain("zone-none")
    if setting == "blocks":
        shown = [words.plain(f"part-{block}") for block, on in blocks_of(preferences.layout).items() if on]
        return ", ".join(shown) or words.plain("part-none")
    plain = {
        "length": f"length-{preferences.layout.length}",
        "preview": "switch-on" if preferences.layout.preview else "switch-off",
        "links": "links-all" if preferences.every_link else "links-asked",
        "who": "who-everybody" if preferences.everybody_sets else "who-admins",
    }
    return words.plain(plain[setting])


def _languages(preferences: Preferences, words: Words, group: bool) -> Rows:
    own = words.plain("language-group" if group else "language-here")
    app = _choice("language", APP, own, chosen=preferences.language is None)
    named = [
        _choice("language", code, language_name(code), chosen=preferences.language == code) for code in languages()
    ]
    return ((app,), *in_rows(named))


def _zones(preferences: Preferences, words: Words, _: bool) -> Rows:
    city = Button(words.plain("button-city"), str(SettingPress("zone", ASK)))
    none = [Button(words.plain("button-no-zone"), str(SettingPress("zone", OFF)))] if preferences.zone else []
    return ((city, *none),)


def _lengths(preferences: Preferences, words: Words, _: bool) -> Rows:
    now = preferences.layout.length
    return (tuple(_choice("length", each, words.plain(f"length-{each}"), chosen=each == now) for each in LENGTHS),)


def _blocks(preferences: Preferences, words: Words, _: bool) -> Rows:
    return in_rows(
        [
            _choice("blocks", f"{block}:{OFF if on else ON}", words.plain(f"part-{block}"), chosen=on)
            for block, on in blocks_of(preferences.layout).items()
        ]
    )


def _two(setting: Setting, on: str, off: str, chosen: Callable[[Preferences], bool]) -> Callable[..., Rows]:
    """The rows of a setting that is one of two: the keys of what it is when it is on, and off."""

    def rows(preferences: Preferences, words: Words, _: bool) -> Rows:
        now = chosen(preferences)
        return (
            (_choice(setting, ON, words.plain(on), chosen=now),),
            (_choice(setting, OFF, words.plain(off), chosen=not now),),
        )

    return rows


CHOICES: Mapping[Setting, Callable[[Preferences, Words, bool], Rows]] = {
    "language": _languages,
    "zone": _zones,
    "length": _lengths,
    "blocks": _blocks,
    "preview": _two("preview", "switch-on", "switch-off", lambda each: each.layout.preview),
    "links": _two("links", "links-all", "links-asked", lambda each: each.every_link),
    "who": _two("who", "who-everybody", "who-admins", lambda each: each.everybody_sets),
}


def _choice(setting: Setting, value: str, name: str, *, chosen: bool) -> Button:
    label = f"{CHOSEN} {_large(name)}" if chosen else _large(name)
    return Button(label, str(SettingPress(setting, value)))


def _large(name: str) -> str:
    """A value as it stands on a button."""
    return name[:1].upper() + name[1:]
