"""extract(page) -> Article: trafilatura on the given HTML, and the layers over it."""

from __future__ import annotations

from datetime import datetime

from trafilatura import bare_extraction
from trafilatura.settings import Document

from bot.errors import NoArticle, NotAPage, TooShort
from bot.model import Article, Page
from bot.reading.language import language_of

# Fewer words than this are a caption or a notice, not an article.
FEWEST_WORDS = 30


def extract(page: Page) -> Article:
    """The article that `page` holds. Raises NotAPage, NoArticle, Paywalled or TooShort; nothing else."""
    if "html" not in page.content_type and "xml" not in page.content_type:
        raise NotAPage(host=page.final_url)
    document = bare_extraction(page.html, url=page.final_url, with_metadata=True, include_comments=False)
    if not isinstance(document, Document) or not document.text:
        raise NoArticle(host=page.final_url)
    words = len(document.text.split())
    if words < FEWEST_WORDS:
        raise TooShort(words=words)
    return Article(
        text=document.text,
        url=document.url or page.final_url,
        title=document.title or "",
        standfirst=document.description or "",
        authors=tuple(document.author.split("; ")) if document.author else (),
        site=document.sitename or "",
        published=datetime.fromisoformat(document.date) if document.date else None,
        language=language_of(document.text),
    )
