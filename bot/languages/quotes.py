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
class SmallWords:
    """`he` and `she` mean whoever has the floor; `persons` speak, `things` hardly; the `writer` and the reader quote
    nobody. `owners` stand before whose words they are (the remarks of), `bodies` before whom a spokesperson speaks for,
    `asides` before a clause on its own (as she put it), `known` before somebody met before (the spokesman); `parts`
    are some of those who follow (a series of dockers); what stands on somebody's `sites` is that one's words;
    so is what stands in (`sections`) a newspaper; `documents` may be any paper, `rulings` are those of
    `courts`; `sides` of a case and words that end like `doers` speak, in whatever list they
    are or not; `titling` words stand between the noun for a work and its title (the motto of)."""

    he: frozenset[str]
    she: frozenset[str]
    persons: frozenset[str]
    things: frozenset[str]
    writer: frozenset[str]
    owners: frozenset[str]
    bodies: frozenset[str]
    asides: frozenset[str]
    known: frozenset[str]
    parts: frozenset[str]
    titling: frozenset[str]
    sites: frozenset[str]
    sections: frozenset[str]
    documents: frozenset[str]
    rulings: frozenset[str]
    courts: frozenset[str]
    sides: frozenset[str]
    doers: tuple[str, ...]

    def gender(self, word: str) -> str:
        """`male`, `female`, or "" for a word that tells neither."""
        return "male" if word in self.he else "female" if word in self.she else ""


@checked(config=STRICT)
class QuotePack:
    """`verbs` of saying; `nouns` of saying, whose owner speaks (his claim that); `sources` that lead to the speaker
    (according to); `titles`, before the name of a work or a term, which is no speech (the film, so-called);
    `spokespeople`, who speak for a body; `papers`, which speak for whoever did one of the
    `makings` to them."""

    verbs: tuple[Verbs, ...]
    nouns: Words
    sources: Words
    titles: Words
    spokespeople: Words
    papers: Words
    makings: Words
    small: SmallWords

    @cached_property
    def kinds(self) -> dict[str, str]:
        """The kind of verb that each form is."""
        return {form: verbs.kind for verbs in self.verbs for form in verbs.forms}
