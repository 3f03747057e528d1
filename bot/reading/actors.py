"""The figures of a story as the actors of a brief: weightiest first, each with its role and whether it is quoted."""

from bot.model import Actor, Quote
from bot.reading.cast import Cast


def actors(cast: Cast, quotes: tuple[Quote, ...]) -> tuple[Actor, ...]:
    """The actors, by number of mentions and first mention."""
    quoted = {q.speaker.name for q in quotes if q.speaker}
    order = sorted(cast.figures, key=lambda f: (-len(f.mentions), f.mentions[0].start))
    return tuple(Actor(f.name, f.kind, f.role, tuple(f.mentions), f.name in quoted) for f in order)
