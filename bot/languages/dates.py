"""What a language's `dates.toml` says: the names of days and months."""

from bot.languages.pack import STRICT, checked


@checked(config=STRICT)
class DateExample:
    """A text and the dates it names, as `day`, `month` (both counted from 0) or `year`; every one is a test."""

    text: str
    finds: tuple[str, ...]


@checked(config=STRICT)
class DatePack:
    """`days` from Monday and `months` from January, each with its forms; `doubtful` forms need a number beside them."""

    days: tuple[tuple[str, ...], ...]
    months: tuple[tuple[str, ...], ...]
    doubtful: frozenset[str]
    examples: tuple[DateExample, ...]
