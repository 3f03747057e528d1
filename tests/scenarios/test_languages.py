"""An article in another language is read for what can be read in any, and that is said."""

from __future__ import annotations

from tests.scenarios.conftest import News
from tests.telegram.person import Person


async def test_an_article_in_another_language_is_said_to_be_read_in_part(mira: Person, news: News) -> None:
    mira.sends(news("french"))
    brief = await mira.gets()
    assert "La direction du port de Varennes a annoncé mardi" in brief.text
    assert "Not in English" in brief.text
    await mira.presses("Quotes", brief)
    assert "Nous avons entendu la colère des équipages" in brief.text


async def test_what_is_not_read_in_a_language_is_not_said_to_be_absent(mira: Person, news: News) -> None:
    mira.sends(f"/conditions {news('french')}")
    answer = await mira.gets()
    assert "Actors and conditions are read in English only" in answer.text
    assert "states no condition" not in answer.text
