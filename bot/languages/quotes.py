"""What a language's `quotes.toml` says: the words that show who said a quoted span, and the look-alikes that do not."""

from functools import cached_property
from typing import Literal

from bot.languages.pack import STRICT, checked


@checked(config=STRICT)
class QuoteExample:
    """A text, and the quote and the speaker to be found in it; without a quote, none must be found."""

    text: str
    quote: str = ""
    speaker: str = ""


@checked(config=STRICT)
class Verbs:
    """Verbs whose subject speaks, in every form. `say` ones carry speech (“...,” she said; said it was “...”); `tag`
    ones do so only beside a mark (“...,” she began); `judge` ones carry a part of it (called it “...”); `think` ones a
    mind: they yield to a `say` outside of them (said he thought “...”)."""

    kind: Literal["say", "tag", "judge", "think"]
    forms: frozenset[str]
    examples: tuple[QuoteExample, ...]


@checked(config=STRICT)
class Words:
    """Single words or short phrases of one use."""

    words: frozenset[str]
    examples: tuple[QuoteExample, ...]


@checked(config=STRICT)
class QuotePack:
    """`verbs` of saying; `nouns` of saying, whose owner speaks (his claim that); `sources` that lead to the speaker
    (according to); `titles`, before the name of a work or a term, which is no speech (the film, so-called);
    `spokespeople`, who speak for a body."""

    verbs: tuple[Verbs, ...]
    nouns: Words
    sources: Words
    titles: Words
    spokespeople: Words

    @cached_property
    def kinds(self) -> dict[str, str]:
        """The kind of verb that each form is."""
        return {form: verbs.kind for verbs in self.verbs for form in verbs.forms}
