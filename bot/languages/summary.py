"""What a language's `summary.toml` says: its empty words and unclear openers; and the weights of every language."""

from bot.languages.pack import STRICT, checked


@checked(config=STRICT)
class Opening:
    """A sentence, and whether it can stand alone at the head of a summary; every one is a test."""

    text: str
    alone: bool


@checked(config=STRICT)
class SummaryPack:
    """`empty` words carry no matter; `openers` lean on a sentence before; `reporting` verbs close an attribution."""

    empty: frozenset[str]
    openers: frozenset[str]
    reporting: frozenset[str]
    openings: tuple[Opening, ...]


@checked(config=STRICT)
class SummaryWeights:
    """What makes a word worth telling and a sentence tell it, by the features of `bot.reading.told.weight`.

    `length` is the number of words that an editor's summary has."""

    length: float
    words: dict[str, float]
    sentences: dict[str, float]
