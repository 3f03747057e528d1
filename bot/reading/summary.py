"""Which sentences carry the story."""

from bot.model import Article, Quote, Sentence, Span
from bot.reading.cast import Cast


def summary(
    article: Article, sentences: list[Sentence], cast: Cast, quotes: tuple[Quote, ...], count: int | None = None
) -> tuple[Span, ...]:
    """The `count` sentences that best tell the story, in the text's order; None: two for a short text, else three."""
    wanted = count or (2 if len(article.text.split()) < 250 else 3)
    return tuple(s.span for s in sentences[:wanted])
