"""Every cue of every language's pages.toml finds what it says and nothing that it says it does not."""

from __future__ import annotations

import re

import pytest

from bot.languages.markup import markup_pack
from bot.languages.pack import FOLDER
from bot.languages.pages import LineCue, WallCue, pages_pack
from bot.reading.clean import is_icons

LANGUAGES = sorted(path.parent.name for path in FOLDER.glob("*/pages.toml"))
LINES = [pytest.param(cue, id=f"{code}: {cue.sort}") for code in LANGUAGES for cue in pages_pack(code).lines]
WALLS = [pytest.param(cue, id=f"{code}: {cue.sort}") for code in LANGUAGES for cue in pages_pack(code).walls]
ICONS = [pytest.param(example.line, example.icons, id=example.line[:30]) for example in markup_pack().dumps.examples]


def matches(pattern: str, line: str) -> bool:
    return re.match(pattern, line, re.IGNORECASE) is not None


@pytest.mark.parametrize("cue", LINES)
def test_a_line_cue_finds_its_examples(cue: LineCue) -> None:
    assert [line for line in cue.finds if not any(matches(pattern, line) for pattern in cue.patterns)] == []


@pytest.mark.parametrize("cue", LINES)
def test_a_line_cue_is_silent_on_what_only_looks_like_it(cue: LineCue) -> None:
    assert [line for line in cue.silent if any(matches(pattern, line) for pattern in cue.patterns)] == []


@pytest.mark.parametrize("cue", LINES)
def test_every_pattern_of_a_line_cue_has_its_example(cue: LineCue) -> None:
    assert [pattern for pattern in cue.patterns if not any(matches(pattern, line) for line in cue.finds)] == []


@pytest.mark.parametrize("cue", WALLS)
def test_a_wall_cue_finds_its_examples_and_is_silent_on_the_rest(cue: WallCue) -> None:
    found = [line for line in (*cue.finds, *cue.silent) if any(re.search(p, line, re.IGNORECASE) for p in cue.patterns)]
    assert found == list(cue.finds)


@pytest.mark.parametrize("cue", WALLS)
def test_every_pattern_of_a_wall_cue_has_its_example(cue: WallCue) -> None:
    unproved = [p for p in cue.patterns if not any(re.search(p, line, re.IGNORECASE) for line in cue.finds)]
    assert unproved == []


@pytest.mark.parametrize(("line", "icons"), ICONS)
def test_rows_of_icon_names_are_told_from_sentences(line: str, icons: bool) -> None:
    assert is_icons(line, markup_pack().dumps) is icons
