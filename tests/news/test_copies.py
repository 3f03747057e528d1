"""Copies are found through the edits that papers make, and what only tells of the same is not taken for one."""

from __future__ import annotations

from random import Random

from bot.news.copies import Copies, is_copy, sketch
from tests.news.edits import EDITS, copy_of, original, other_on

FIRST, COUNT = 50_000, 250  # seeds that nothing was chosen by


def text(paragraphs: list[str]) -> str:
    return "\n".join(paragraphs)


def test_nearly_all_copies_are_found_and_nearly_all_that_is_found_is_a_copy() -> None:
    copies, seeds = Copies(), range(FIRST, FIRST + COUNT)
    found = [copies.add(f"first {seed}", text(original(seed))) for seed in seeds]
    found += [copies.add(f"other {seed}", text(other_on(seed))) for seed in seeds]
    wrong = sum(each is not None for each in found)
    found = [copies.add(f"copy {seed}", text(copy_of(seed))) for seed in seeds]
    right = sum(each == f"first {seed}" for seed, each in zip(seeds, found, strict=True))
    wrong += sum(each is not None for each in found) - right
    assert right / (right + wrong) >= 0.97
    assert right / COUNT >= 0.97


def test_an_edit_alone_never_hides_a_copy() -> None:
    for seed in range(FIRST, FIRST + 5):
        before = sketch(text(original(seed)))
        for edit in EDITS:
            assert is_copy(before, sketch(text(edit(original(seed), Random(seed))))), edit.__name__


def test_short_texts_are_never_copies() -> None:
    copies = Copies()
    assert copies.add("1", "Traffic and weather for Larkmouth") is None
    assert copies.add("2", "Traffic and weather for Larkmouth") is None
    assert copies.add("3", "") is None


def test_what_is_known_twice_counts_once() -> None:
    copies = Copies()
    assert copies.add("1", text(original(1))) is None
    assert copies.add("1", text(original(1))) == "1"
    assert copies.add("2", text(original(1))) == "1"
