"""What a language's `language.toml` says: its level, and where its sentences end."""

from bot.languages.pack import STRICT, checked


@checked(config=STRICT)
class SentenceExample:
    """A text and the sentences it falls into; every one is a test."""

    text: str
    sentences: tuple[str, ...]


@checked(config=STRICT)
class SentencePack:
    """`abbreviations` never end a sentence; `perhaps` end one only before a word in `openers`; those of both that are
    in `counting` are words too, and short only before a number (No. 5, Mar. 3); `tags` are the reporting verbs that may
    follow a closed question (“Why?” Ana Brandt asked)."""

    abbreviations: frozenset[str]
    perhaps: frozenset[str]
    counting: frozenset[str]
    openers: frozenset[str]
    tags: frozenset[str]
    examples: tuple[SentenceExample, ...]


@checked(config=STRICT)
class LanguagePack:
    """`level`: `full` reads actors, speakers and conditions; `text` reads sentences, summary and marked quotes.
    `pronouns` name nobody by themselves."""

    name: str
    level: str
    sentences: SentencePack
    pronouns: frozenset[str] = frozenset()
