"""What a language's `conditions.toml` says: the cues of demanding, refusing, offering, threatening and depending."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from bot.languages.pack import STRICT, checked
from bot.model import ConditionKind

Classes = Mapping[str, frozenset[str]]  # the closed classes of words, by name
Part = Literal["verb", "noun", "adjective", "modal", "link"]


@checked(config=STRICT)
class Finding:
    """What an example must give. A slot left out is not compared."""

    kind: ConditionKind
    cue: str
    holder: str | None = None
    outcome: str | None = None
    condition: str | None = None


@checked(config=STRICT)
class Cue:
    """A family of words that state a demand, a refusal, an offer, a threat or a condition.

    words         base forms, inflected by `inflections`; an entry of several words lists all its forms itself
    then          what must follow: "rule *out*", "as *long as*"
    takes         the ways in which what is stated may follow, in order of preference: `infinitive`, `object`, `object
                  infinitive` (urged the port to reopen), `clause`, `mandate` (a clause that is an order: insisted that
                  it stay or will stay), `order` (the same without "will"), `future` (a clause that says what will be),
                  `deed` (a clause in which the same one acts: warned that it would strike), `deadline` (gave the port
                  a week to), `gerund`, `is` (of nouns: her demand is that), `subject` (it is said of the subject), or a
                  preposition, alone or with `gerund` or `infinitive` (called "on infinitive": on the port to reopen)
    of            the classes of words that the main word of what is stated must be of; "not claims": must not
    by            of nouns: the class of verbs whose object the noun must be (unveiled plans);
                  `itself`: whoever the noun is said of (she, an opponent of)
    negated       the kind under "not"; without it, silent there. With `only_negated` silent elsewhere
    needs         what the verb, the noun, or a link’s outcome must have: a `will`, a `not`, an `only`; `inverted`:
                  should it; `ruling`: a court says so; `self`: whoever does it says so
    bare          a noun that needs no article
    people        only one of the cast does so: things do not want, threaten or promise
    bodies        a person who does so only tells what happened: he agreed to speak, she told them to wait
    voiced        whoever says so demands it, not the subject: the town needs a wall
    rule          what it states is a rule; it may come in the passive without a doer (are required to)
    excepts       a link that leaves a refusal a refusal: will not, unless
    firm          a link that never tells a mere forecast
    warns         a link under which a harm is a threat, a promise of which a harm makes one"""

    part: Part
    words: tuple[str, ...]
    example: str
    finds: Finding
    kind: ConditionKind = "condition"
    then: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    of: str = ""
    by: str = ""
    negated: ConditionKind | None = None
    only_negated: bool = False
    needs: Literal["", "not", "only", "will", "inverted", "ruling", "self"] = ""
    bare: bool = False
    people: bool = False
    bodies: bool = False
    voiced: bool = False
    rule: bool = False
    excepts: bool = False
    firm: bool = False
    warns: bool = False

    @cached_property
    def tails(self) -> list[list[str]]:
        """What must follow the word, each as words."""
        return [row.split() for row in self.then]


@checked(config=STRICT)
class Inflection:
    """How words of a `part` inflect: where `ending`, a regular expression, fits first, each of `forms` replaces it."""

    part: Part
    ending: str
    forms: tuple[str, ...]


@checked(config=STRICT)
class Silent:
    """A false friend: a text in which nothing is stated, and the `reason`."""

    reason: str
    example: str


@checked(config=STRICT)
class ConditionPack:
    """The cues, the false friends, and closed classes that the rules ask for by name: `words` as they stand, `verbs`
    inflected."""

    inflections: tuple[Inflection, ...]
    cues: tuple[Cue, ...]
    silent: tuple[Silent, ...]
    verbs: dict[str, tuple[str, ...]]
    words: dict[str, frozenset[str]]

    @cached_property
    def classes(self) -> dict[str, frozenset[str]]:
        """The closed classes by name, every form of each word."""
        verbs = {
            name: frozenset(form for word in words for form in self.forms("verb", word))
            for name, words in self.verbs.items()
        }
        return {**self.words, **verbs}

    @cached_property
    def table(self) -> dict[str, tuple[Cue, ...]]:
        """The cues by each form of their first word, the longest tail first."""
        found: dict[str, list[Cue]] = {}
        for cue in self.cues:
            for form in {form for word in cue.words for form in self.forms(cue.part, word)}:
                found.setdefault(form, []).append(cue)
        return {form: tuple(sorted(cues, key=_tail, reverse=True)) for form, cues in found.items()}

    def forms(self, part: Part, word: str) -> list[str]:
        """The forms of `word`."""
        if " " in word:
            return word.split()
        for rule in self.inflections:
            if rule.part == part and re.search(f"(?:{rule.ending})$", word):
                stem = re.sub(f"(?:{rule.ending})$", "", word)
                return [stem + ending for ending in rule.forms]
        return [word]


def _tail(cue: Cue) -> int:
    return max((len(row.split()) for row in cue.then), default=0)
