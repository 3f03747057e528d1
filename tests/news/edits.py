"""Invented articles and what becomes of them: copies with the edits that papers make, and others on the same matter."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

Edit = Callable[[list[str], Random], list[str]]

# A sentence is a piece of each row: what two articles of one beat have in common are phrases, not sentences.
ROWS = (
    ("The harbour board", "Dockers at Larkmouth", "The pilots’ league", "A court in Eskholm", "The mayor of Coldbeck",
     "Minister Teo Brandt", "Councillor Ines Oduya", "The ferry line", "Farmers above the dam", "Three shipping firms",
     "An audit by the ministry", "The tram drivers", "Residents of Garrowby", "The water board", "Two surveyors"),
    ("said on Monday that", "had long maintained that", "told a packed hall that", "confirmed in writing that",
     "learned this week that", "will argue in June that", "repeated to reporters that", "doubts that",
     "found after nine months that", "warned again that", "conceded late on Friday that", "no longer believes that"),
    ("the night rota", "the second berth", "the price of a crossing", "a third of the dredging money", "the old mole",
     "every promise made in spring", "the lease on the grain store", "the new signal box", "the eastern spillway",
     "what remains of the fund", "the plan for a bridge", "the ban on anchors", "its share of the levy", "the survey"),
    ("would cost far more than planned", "was never put to a vote", "could be finished before winter",
     "had been sold without a tender", "must wait for the inspectors", "is safe for another year",
     "would be cut by half", "has divided both unions", "came to nothing", "belongs to the town",
     "rests on figures from 2019", "will be shown to the public", "cannot be insured"),
    ("although nobody had asked.", "and that talks would go on.", "despite a letter from the capital.",
     "as the tide tables show.", "while crews stood by.", "unless the assembly steps in.", "after a week of rain.",
     "which the firm disputes.", "to the relief of the crews.", "for reasons of its own.", "as it did ten years ago.",
     "with two abstentions.", "and left by a side door.", "in front of 400 people."),
)  # fmt: skip
OTHER_WORDS = ("meanwhile", "reportedly", "again", "officials", "earlier", "town", "week", "plans", "several", "late")


def sentence(dice: Random) -> str:
    return " ".join(dice.choice(row) for row in ROWS)


def original(seed: int) -> list[str]:
    """The paragraphs of an article, the same for the same seed."""
    dice = Random(seed)
    return [" ".join(sentence(dice) for _ in range(dice.randrange(1, 4))) for _ in range(dice.randrange(10, 18))]


def other_on(seed: int) -> list[str]:
    """Another article on the matter of an original, which cites three of its paragraphs."""
    dice = Random(seed + 2_000_000)
    own = original(seed + 3_000_000)
    for cited in dice.sample(original(seed), 3):
        own.insert(dice.randrange(len(own)), cited)
    return own


def copy_of(seed: int) -> list[str]:
    """The same article after one to three edits."""
    dice = Random(seed + 1_000_000)
    paragraphs = original(seed)
    for edit in dice.sample(EDITS, dice.randrange(1, 4)):
        paragraphs = edit(paragraphs, dice)
    return paragraphs


def cut(paragraphs: list[str], dice: Random) -> list[str]:
    """Ends early, as a shorter page does."""
    return paragraphs[: int(len(paragraphs) * dice.uniform(0.5, 0.9))]


def excerpt(paragraphs: list[str], dice: Random) -> list[str]:
    """Keeps the opening, as a feed does."""
    return paragraphs[: dice.randrange(3, 6)]


def drop(paragraphs: list[str], dice: Random) -> list[str]:
    """Leaves out a paragraph in five."""
    return [each for each in paragraphs if dice.random() > 0.2] or paragraphs


def reword(paragraphs: list[str], dice: Random) -> list[str]:
    """Changes a word in fifteen."""
    return [
        " ".join(dice.choice(OTHER_WORDS) if dice.random() < 1 / 15 else word for word in each.split())
        for each in paragraphs
    ]


def rearrange(paragraphs: list[str], dice: Random) -> list[str]:
    """Puts the paragraphs below the first in another order."""
    rest = paragraphs[1:]
    dice.shuffle(rest)
    return [paragraphs[0], *rest]


def frame(paragraphs: list[str], dice: Random) -> list[str]:
    """Puts its own words around, as a site does."""
    return [f"By our staff in ward {dice.randrange(90)}", *paragraphs, "Sign up for the evening letter and read more."]


def retype(paragraphs: list[str], dice: Random) -> list[str]:
    """Sets it in another type: other marks, capitals."""
    return [each.replace("’", "'").upper() for each in paragraphs]


EDITS: tuple[Edit, ...] = (cut, excerpt, drop, reword, rearrange, frame, retype)
