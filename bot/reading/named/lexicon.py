"""The pack's lists in the shape the rules ask them in: what a word can be, made once a process."""

from __future__ import annotations

from functools import cache

from bot.languages.actors import ActorPack, CountryPack, ForenamePack
from bot.languages.pack import load
from bot.languages.quotes import QuotePack


class Lexicon:
    """Answers what a word is. Words are asked in lower case where nothing else is said."""

    def __init__(self, actors: ActorPack, countries: CountryPack, forenames: ForenamePack, quotes: QuotePack) -> None:
        titles, people = actors.titles, actors.people
        self.pack = actors
        self.saying = frozenset(form for verbs in quotes.verbs for form in verbs.forms)
        self.sources = frozenset(tuple(words.split()) for words in quotes.sources.words)
        self.titles = titles.male | titles.female | titles.either
        self.pronouns = {word: kind for kind, words in actors.grammar.pronouns.items() for word in words}
        self.plain_titles = titles.plain
        self.people = people.nouns | people.male | people.female | people.voices | people.offices
        self.telling_nothing = (
            people.vague | people.aged | people.kin | people.partisans | self.titles | titles.plain
        ) - people.offices
        self.bodies = actors.bodies.nouns
        self.people_plural = frozenset(plural(w, actors.plurals) for w in self.people)
        many = {plural(w, actors.plurals): w for w in self.people | self.bodies}
        self.singular = {word: one for word, one in many.items() if word not in actors.groups.things}
        self.plural_endings = tuple(plural(w, actors.plurals) for w in (*people.endings, *people.small))
        self.many_ends = tuple(other for _, other in actors.plurals)
        self.groups = actors.groups.nouns | self.singular.keys()
        self.body_roles = actors.bodies.nouns | actors.bodies.also
        self.body_ends = actors.bodies.nouns | actors.bodies.endings
        self.forenames = forenames.male | forenames.female | forenames.either
        self._male, self._female = forenames.male, forenames.female
        self.countries = {f.lower(): c for c in countries.countries for f in (c.name, *c.forms)}
        self.adjectives = {f.lower(): c for c in countries.countries for f in c.people}
        self.seats = {f.lower(): c for c in countries.countries for f in c.seats}
        self.known = {f.lower(): body.forms[0] for body in actors.known.bodies for f in body.forms}
        self.head_offices = frozenset(tuple(f.lower().split()) for f in actors.known.offices)
        self.known_rank = {f.lower(): n for body in actors.known.bodies for n, f in enumerate(body.forms)}
        self.by_heart = self.known.keys() | self.countries.keys()

    def is_person(self, word: str) -> bool:
        """Whether a singular noun, as it is written, says what a person is: in the list, or by its ending."""
        people = self.pack.people
        if word.lower() in self.people:
            return True
        return len(word) > 5 and (word.endswith(people.endings) or (word.islower() and word.endswith(people.small)))

    def one_of(self, word: str) -> str | None:
        """The singular of a plural noun of people or bodies; None where the word is not one."""
        known = self.singular.get(word)
        if known is not None:
            return known
        return word if len(word) > 5 and word.endswith(self.plural_endings) else None

    def gender(self, forename: str) -> str:
        """`male`, `female`, or "" where the forename does not tell."""
        if forename in self._male:
            return "male"
        return "female" if forename in self._female else ""

    def gender_of_noun(self, noun: str) -> str:
        """`male`, `female`, or "" where a noun or title does not tell."""
        people, titles = self.pack.people, self.pack.titles
        if noun in people.female or noun in titles.female or noun.endswith(people.women):
            return "female"
        return "male" if noun in people.male or noun in titles.male or noun.endswith(people.men) else ""


def plural(noun: str, rules: tuple[tuple[str, str], ...]) -> str:
    """The plural of `noun` by the first rule, (ending, ending of the plural), that fits."""
    ending, other = next(r for r in rules if noun.endswith(r[0]))
    return noun[: len(noun) - len(ending)] + other


@cache
def lexicon_of(language: str) -> Lexicon:
    """The lexicon of a language's folder. Raises PackError where a table cannot be used."""
    actors, countries = load(ActorPack, language, "actors"), load(CountryPack, language, "countries")
    forenames, quotes = load(ForenamePack, language, "forenames"), load(QuotePack, language, "quotes")
    return Lexicon(actors, countries, forenames, quotes)
