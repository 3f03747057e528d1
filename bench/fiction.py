"""News that never happened: articles of about 500 words from templates, the same ones for the same seed."""

from __future__ import annotations

from random import Random

PLACES = ("Almersand", "Brackwater", "Coldbeck", "Dunmarrow", "Eskholm", "Fennmouth", "Garrowby", "Hallamside")
FIRST = ("Agnes", "Bruno", "Clara", "Dmitri", "Elena", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Katya", "Lionel")
LAST = ("Thorold", "Salme", "Finn", "Palme", "Hask", "Varga", "Lund", "Ekdahl", "Brenner", "Orrell", "Calder", "Aune")
BODIES = ("the port authority", "the water board", "the farmers’ league", "the transport ministry", "the tram operator")
TITLES = ("chief executive", "general secretary", "deputy mayor", "spokeswoman", "director", "chairman")
THINGS = ("the new timetable", "the harbour levy", "the reservoir plan", "the night service", "the housing fund")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")

PARAGRAPHS = (
    "{first} {last}, {title} of {body} in {place}, said on {day} that {thing} would be delayed by {number} weeks.",
    "“We have looked at {thing} from every side, and we will not sign it as it stands,” {last} said. “People in "
    "{place} deserve better than that.”",
    "{Body} demands that the council publish its figures for {thing} before {day}.",
    "If {thing} is cut again, crews will stop work on {day}, {last} warned.",
    "About {number},000 people in {place} depend on {thing} for work, school and medical care, according to {body}.",
    "The mayor of {place}, {other} {name}, rejected that and said {thing} had been discussed for {number} months.",
    "“It is a fair offer, and it is on the table,” {name} told reporters. She refused to say what it would cost.",
    "{Body} offered to pay a third of the costs provided the regional assembly renews the subsidy in spring.",
    "A spokesman for {body} called the decision “a missed chance” and urged both sides to return to the talks.",
    "The dispute began {number} years ago, when {place} sold its last depot and the money went to {thing}.",
    "“They can promise what they like,” said {other} {name}, who has lived in {place} since childhood. “I will believe "
    "it when I see it.”",
    "An audit found last year that a fifth of what was spent on {thing} could not be accounted for.",
    "Neither side expects a vote on {thing} before {day}, unless the minister steps in.",
    "{last} ruled out any further cuts, but said that {body} would accept a mediator once the figures are known.",
)


def article(seed: int, paragraphs: int = 20) -> str:
    """The text of an article: the same for the same seed."""
    dice = Random(seed)
    people = [(dice.choice(FIRST), dice.choice(LAST)) for _ in range(3)]
    body, place, thing = dice.choice(BODIES), dice.choice(PLACES), dice.choice(THINGS)
    told = []
    for number in range(paragraphs):
        (first, last), (other, name) = people[number % 2], people[2]
        told.append(
            dice.choice(PARAGRAPHS).format(
                first=first,
                last=last,
                other=other,
                name=name,
                title=dice.choice(TITLES),
                body=body,
                Body=body[0].upper() + body[1:],
                place=place,
                thing=thing,
                day=dice.choice(DAYS),
                number=dice.randrange(2, 60),
            )
        )
    return "\n".join(told)


def page(seed: int, paragraphs: int = 20) -> str:
    """An article's text as a web page with the usual things around it."""
    title = f"{Random(seed).choice(PLACES)} waits for an answer, part {seed}"
    told = "\n".join(f"<p>{paragraph}</p>" for paragraph in article(seed, paragraphs).split("\n"))
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{title} - Bench Gazette</title></head>"
        f"<body><header><nav><a href='/'>Home</a> <a href='/news'>News</a></nav></header><article><h1>{title}</h1>"
        f"{told}</article><footer>© Bench Gazette</footer></body></html>"
    )
