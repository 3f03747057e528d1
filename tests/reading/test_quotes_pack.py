"""Every group of words in the quotes pack finds its examples, and stays silent where nobody is quoted."""

from dataclasses import fields

import pytest

from bot.languages.pack import load
from bot.languages.quotes import QuoteExample, QuotePack, Words
from bot.model import Article
from bot.reading.brief import Reader

PACK = load(QuotePack, "en", "quotes")
WORDS = [w for f in fields(PACK) if isinstance(w := getattr(PACK, f.name), Words)]
EXAMPLES = [e for group in (*PACK.verbs, *WORDS) for e in group.examples]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.text)
def test_an_example_gives_its_quote_and_its_speaker(example: QuoteExample, reader: Reader) -> None:
    found = [q for q in reader.read(Article(example.text)).quotes if q.kind != "indirect"]
    assert [q.span.of(example.text) for q in found] == ([example.quote] if example.quote else [])
    if found:
        assert (found[0].speaker.name if found[0].speaker else None) == (example.speaker or None)


def test_no_form_is_of_two_kinds() -> None:
    forms = [form for verbs in PACK.verbs for form in verbs.forms]
    assert len(forms) == len(set(forms))
