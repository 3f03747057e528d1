"""A dateline is told from a sentence's first words."""

import pytest

from bot.model import Span
from bot.reading.dateline import after_dateline


@pytest.mark.parametrize(
    "dateline",
    [
        "OSTRAND — ",
        "OSTRAND -- ",
        "OSTRAND, Vell — ",
        "ST. ARNE, Vell (AP) — ",
        "OSTRAND, Nov 22 (Reuters) - ",
        "OSTRAND (AFP) – ",
    ],
)
def test_a_sentence_is_read_without_its_dateline(dateline: str) -> None:
    text = f"Harbour news.\n{dateline}The port closed on Tuesday."
    assert after_dateline(text, Span(14, len(text))).of(text) == "The port closed on Tuesday."


@pytest.mark.parametrize(
    "sentence",
    [
        "OPEC — the oil cartel — met on Tuesday.",
        "I — The Larkmouth Whale — am no whale.",
        "OSTRAND - The Musical opens on Friday.",
        "The port closed — OSTRAND — The Musical went on.",
    ],
)
def test_what_only_looks_like_a_dateline_stays(sentence: str) -> None:
    assert after_dateline(sentence, Span(0, len(sentence))).of(sentence) == sentence
