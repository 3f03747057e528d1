"""Every cue of the pack finds its example, and every false friend stays silent."""

import pytest

from bot.languages.conditions import ConditionPack, Cue, Silent
from bot.languages.pack import load
from bot.model import Article, Condition
from bot.reading.brief import Reader

PACK = load(ConditionPack, "en", "conditions")


def _words(condition: Condition, text: str) -> dict[str, str | None]:
    spans = {"cue": condition.cue, "outcome": condition.outcome, "condition": condition.condition}
    said = {name: span.of(text) if span else None for name, span in spans.items()}
    return {**said, "kind": condition.kind, "holder": condition.holder.name if condition.holder else None}


@pytest.mark.parametrize("cue", PACK.cues, ids=lambda c: f"{c.part} {c.words[0].split()[0]} {' '.join(c.then[:1])}")
def test_a_cue_finds_its_example(cue: Cue, reader: Reader) -> None:
    wanted = {name: getattr(cue.finds, name) for name in ("kind", "cue", "holder", "outcome", "condition")}
    wanted = {name: value for name, value in wanted.items() if value is not None}
    stated = [_words(c, cue.example) for c in reader.read(Article(cue.example)).conditions if c.shown]
    assert [{name: found[name] for name in wanted} for found in stated] == [wanted]


@pytest.mark.parametrize("friend", PACK.silent, ids=lambda s: s.reason)
def test_a_false_friend_stays_silent(friend: Silent, reader: Reader) -> None:
    assert [_words(c, friend.example) for c in reader.read(Article(friend.example)).conditions if c.shown] == []
