"""The stand-in reads HTML as Telegram does: the same text, the same entities, the same refusals."""

from __future__ import annotations

import pytest

from tests.telegram.markup import Entity, parse
from tests.telegram.refusal import Refusal


def test_tags_become_entities_counted_in_utf16_units() -> None:
    text, entities = parse('🏗 <b>Quay &amp; crane</b> <a href="https://herald.example/a?b=1&amp;c=2">here</a>')
    assert text == "🏗 Quay & crane here"
    assert entities == (
        Entity("bold", 3, 12),
        Entity("text_link", 16, 4, "https://herald.example/a?b=1&c=2"),
    )
    assert [e.of(text) for e in entities] == ["Quay & crane", "here"]


def test_formatting_nests_and_empty_formatting_is_dropped() -> None:
    text, entities = parse("<blockquote expandable><b>Ines <i>Calloway</i></b></blockquote><b></b>")
    assert text == "Ines Calloway"
    assert [e.type for e in entities] == ["blockquote", "bold", "italic"]


def test_only_four_named_references_are_known() -> None:
    assert parse("&lt;&gt;&amp;&quot; &nbsp; &#8599; &#x2197; & co")[0] == '<>&" &nbsp; ↗ ↗ & co'


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("the <p>port</p>", 'Unsupported start tag "p" at byte offset 4'),
        ("ñ 3 < 4", 'Unsupported start tag "" at byte offset 5'),
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("cut <a hr", "Unclosed start tag at byte offset 4"),
        ('cut <a href="https://her', "Unclosed start tag at byte offset 4"),
        ('<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "<blockquote>a<blockquote>b</blockquote></blockquote>",
            'Tag "blockquote" can\'t be nested inside tag "blockquote" at byte offset 13',
        ),
        ("<code>a<b>b</b></code>", 'Tag "b" can\'t be nested inside tag "code" at byte offset 7'),
    ],
)
def test_broken_html_is_refused_in_telegrams_words(html: str, why: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse(html)
    assert refused.value.description == f"Bad Request: can't parse entities: {why}"
