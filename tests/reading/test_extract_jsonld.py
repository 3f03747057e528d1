"""JSON-LD is read however it is written, and never harms the reading of the rest."""

from __future__ import annotations

import pytest

from tests.reading.extract_site import PARAGRAPHS, TITLE, article, jsonld, page, read

HEADLINE = "Strike in the harbour of Vell"


def title_by(script: str) -> str:
    """The headline of a page that says it in JSON-LD only."""
    html = (
        page(head=jsonld(script))
        .replace(f"<h1>{TITLE}</h1>", "")
        .replace(f"<title>{TITLE} | The Vell Gazette</title>", "")
    )
    return read(html).title


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "%s"}',
        '[{"@type": "WebSite", "name": "Vell"}, {"@type": ["Thing", "BlogPosting"], "headline": "%s"}]',
        '{"@graph": [{"@type": "WebPage", "mainEntity": {"@type": "Article", "headline": "%s"}}]}',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "%s"}\n//]]>',
        '<!-- {"@type": "NewsArticle", "headline": "%s"} -->',
        '{"@type": "NewsArticle", "headline": "%s", "keywords": ["sea",],}',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;%s&quot;}",
        '{"@type": "NewsArticle", "headline": "%s", "wordCount": , "author": {"name": "Ida Falk"}}',
        '{"@type": "NewsArticle", "headline": "%s", "description": "two\nlines\tand a tab"}',
    ],
)
def test_broken_and_wrapped_json_is_read(script: str) -> None:
    assert title_by(script.replace("%s", HEADLINE)) == HEADLINE


def test_an_author_is_saved_from_json_that_cannot_be_mended() -> None:
    script = '{"@type": "NewsArticle", "wordCount": , "author": [{"@type": "Person", "name": "Ida Falk"}]}'
    assert read(page(head=jsonld(script))).authors == ("Ida Falk",)


@pytest.mark.parametrize(
    "script",
    [
        "[" * 100_000,
        '{"@graph":' * 5000 + "1" + "}" * 5000,
        '{"@type": {"a": 1}, "headline": [1, {}], "author": [[[[[["a"]]]]]], "publisher": 5, "@id": {}}',
        "null",
        "7",
        '"text"',
        "",
    ],
)
def test_senseless_json_is_passed_over(script: str) -> None:
    found = read(page(head=jsonld(script)))
    assert (found.title, found.text) == (TITLE, "\n\n".join(PARAGRAPHS))


def test_the_publisher_names_a_site_that_does_not_name_itself() -> None:
    html = page(head=jsonld(article(publisher={"@type": "Organization", "name": "Vell Media"})))
    html = html.replace('<meta property="og:site_name" content="The Vell Gazette">', "")
    assert read(html).site == "Vell Media"


def test_a_site_without_a_name_is_called_by_its_host() -> None:
    html = page().replace('<meta property="og:site_name" content="The Vell Gazette">', "")
    assert read(html).site == "vellgazette.example"


def test_a_site_that_gives_its_address_for_a_name_is_called_by_its_host() -> None:
    html = page().replace('content="The Vell Gazette"', 'content="https://www.vellgazette.example"')
    assert read(html).site == "vellgazette.example"
