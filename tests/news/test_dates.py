"""Every language finds the dates of its own examples, and two texts differ only on what both name."""

import pytest

from bot.languages.dates import DateExample, DatePack
from bot.languages.pack import languages, load
from bot.news.dates import apart, dates_in
from bot.news.gist import tokens

EXAMPLES = [(language, example) for language in languages() for example in load(DatePack, language, "dates").examples]


@pytest.mark.parametrize(("language", "example"), EXAMPLES, ids=lambda value: getattr(value, "text", value))
def test_a_language_finds_the_dates_of_its_examples(language: str, example: DateExample) -> None:
    assert dates_in(tokens(example.text), language) == set(example.finds)


def test_dates_stand_apart_only_where_both_name_one_and_none_is_the_same() -> None:
    friday = dates_in(tokens("The ferry sank on Friday in June."), "en")
    assert apart(friday, dates_in(tokens("It sank on Saturday, in June."), "en")) == 1
    assert apart(friday, dates_in(tokens("It sank on Friday and was raised on Saturday."), "en")) == 0
    assert apart(friday, dates_in(tokens("It sank in 2019."), "en")) == 0
