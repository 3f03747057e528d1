"""What a language says about who acts: titles, nouns for people and bodies, names that stand for a body, forenames."""

from __future__ import annotations

from dataclasses import field

from bot.languages.pack import STRICT, checked


@checked(config=STRICT)
class Titles:
    """Words before a surname, by gender. `kept` ones stay part of the name, `plain` ones are no role (Mr, Dr);
    `ranks` follow another role (spokesman Colonel), `after` the name (QC), `generations` too and are a part of it (Jr).
    `particles` open a surname (de, van)."""

    male: frozenset[str]
    female: frozenset[str]
    either: frozenset[str]
    kept: frozenset[str]
    plain: frozenset[str]
    ranks: frozenset[str]
    after: frozenset[str]
    generations: frozenset[str]
    particles: frozenset[str]


@checked(config=STRICT)
class People:
    """Nouns a person can be (singular); `endings` make more, `small` ones only where no capital makes a surname of it;
    `double` ones are things too (hit in the head); nouns that end in one of `women`, then of `men`, tell the gender.

    Capitals before one of the `portfolios` are no body; `voices` speak for a body, `sources` without being named later;
    `kin` of somebody are nobody's office; `offices` are held by one at a time. `vague` nouns are no role, nor is `aged`
    (the 36-year-old); `partisans` are called by their party. `soft` words before a noun tell nobody apart; with
    `fleeting` ones nobody is it for long (the first pilot to); `other` ones make another office of it (shadow
    chancellor). `wider` maps a noun to those it may stand for."""

    nouns: frozenset[str]
    double: frozenset[str]
    endings: tuple[str, ...]
    small: tuple[str, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    male: frozenset[str]
    female: frozenset[str]
    portfolios: frozenset[str]
    voices: frozenset[str]
    sources: frozenset[str]
    kin: frozenset[str]
    offices: frozenset[str]
    vague: frozenset[str]
    aged: frozenset[str]
    partisans: frozenset[str]
    soft: frozenset[str]
    fleeting: frozenset[str]
    other: frozenset[str]
    wider: dict[str, frozenset[str]]


@checked(config=STRICT)
class Bodies:
    """Nouns a body can be, `also` those that a person can be as well; `suffixes` are left out of a short name; a name
    that ends in one of `endings` is a body's; `firms` and `trades` are called so without their name saying it, `trades`
    no body with a `public` word in its name; `generic` nouns are no role by themselves; only a body has `holdings`."""

    nouns: frozenset[str]
    also: frozenset[str]
    suffixes: frozenset[str]
    endings: frozenset[str]
    generic: frozenset[str]
    firms: frozenset[str]
    trades: frozenset[str]
    public: frozenset[str]
    holdings: frozenset[str]


@checked(config=STRICT)
class Groups:
    """Nouns of many people or bodies; `quantifiers` before them are no part of their name;
    `vague` ones by themselves are nobody in particular, `things` none at all though one of them is a body; `members`,
    by their singular, are the group that is called so (juror: jury)."""

    nouns: frozenset[str]
    things: frozenset[str]
    quantifiers: frozenset[str]
    vague: frozenset[str]
    members: dict[str, str]


@checked(config=STRICT)
class Grammar:
    """Small words. `pointing` articles say that somebody is known, `indefinite` ones that he is new; `of` leads to whom
    he belongs, `serving` ones stand inside a role before a name, `links` go on with one; `joins` stand inside a name,
    `both` between two, `placing` before a place; `who` opens a clause, `person` one of a person alone, and `be` says
    what somebody is; verbs of `states` tell no deed; `led` follows a body's name and a hyphen, a name `naming` words,
    an office `being` ones, after a verb that `serves` too; words of `timing` go before a role (now the mayor).
    `pronouns` by whom they may mean: `male`, `female`, `thing` or `many`."""

    definite: str
    pointing: frozenset[str]
    indefinite: frozenset[str]
    of: frozenset[str]
    serving: frozenset[str]
    links: frozenset[str]
    joins: frozenset[str]
    both: frozenset[str]
    led: frozenset[str]
    person: frozenset[str]
    placing: frozenset[str]
    who: frozenset[str]
    be: frozenset[str]
    states: frozenset[str]
    then: frozenset[str]
    naming: frozenset[str]
    being: frozenset[str]
    serves: frozenset[str]
    timing: frozenset[str]
    pronouns: dict[str, frozenset[str]]


@checked(config=STRICT)
class Courts:
    """A court's `nouns`, and the words that all say the same of its rank (the high court, the apex court)."""

    nouns: frozenset[str]
    ranks: tuple[frozenset[str], ...]


@checked(config=STRICT)
class KnownBody:
    """One body under names that share no word; the first is the fullest."""

    forms: tuple[str, ...]


@checked(config=STRICT)
class Known:
    """Bodies, and head offices that stand for `government`, whose `members` are it too; `reigns` are one after a name.
    `sides` are what somebody belongs to (his party); `agencies` close a dateline. Names that never act: `idle` ones by
    themselves (places, days), `acting` ones unless they do something (platforms, towns with a club), those that end in
    one of `things` (laws, prizes, streets; `surnames` are people's too) or begin with one of the `labels` (storms,
    ships), those before one of `goods` (missiles, buildings), or after one of these or of `works` (films)."""

    bodies: tuple[KnownBody, ...]
    offices: frozenset[str]
    government: frozenset[str]
    reigns: frozenset[str]
    members: frozenset[str]
    sides: frozenset[str]
    agencies: frozenset[str]
    idle: frozenset[str]
    acting: frozenset[str]
    things: frozenset[str]
    surnames: frozenset[str]
    labels: frozenset[str]
    goods: frozenset[str]
    works: frozenset[str]


@checked(config=STRICT)
class ActorExample:
    """What the list `of` (table.list) does: in `text` all of `finds` are figures and none of `silent` is; `roles` by
    name. Every list has one; every one is a test."""

    of: str
    text: str
    finds: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    roles: dict[str, str] = field(default_factory=dict)


@checked(config=STRICT)
class ActorPack:
    """The table `actors.toml`. `plurals` are rules (ending, ending of the plural); the first that fits is used."""

    plurals: tuple[tuple[str, str], ...]
    grammar: Grammar
    titles: Titles
    people: People
    bodies: Bodies
    groups: Groups
    courts: Courts
    known: Known
    examples: tuple[ActorExample, ...]


@checked(config=STRICT)
class Country:
    """A country, its other names, the words for its people, and the places whose name stands for it."""

    name: str
    forms: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()


@checked(config=STRICT)
class CountryPack:
    """The table `countries.toml`."""

    countries: tuple[Country, ...]


@checked(config=STRICT)
class ForenamePack:
    """The table `forenames.toml`: forenames by gender, lower case. Its head says where they come from."""

    male: frozenset[str]
    female: frozenset[str]
    either: frozenset[str]
