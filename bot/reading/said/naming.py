"""The word behind a word: whom who stands for, and the name that follows a description."""

from __future__ import annotations

from spacy.tokens import Token

from bot.reading.said.cues import NAMES, RELATIVES, STEPS

PRONOUNS = RELATIVES | {"PRP", "PRP$"}


def antecedent(pronoun: Token) -> Token:
    """Whom who, which or that stands for; itself where the parse does not say."""
    node = pronoun
    for _ in range(STEPS):
        if node.dep_ == "relcl":
            return node.head
        if node.dep_ == "ROOT":
            break
        node = node.head
    return pronoun


def named(noun: Token) -> Token | None:
    """The name that follows a description: one of the pilots, Ana Brandt; its nominee for the board, Ana Brandt."""
    if noun.tag_ in NAMES and noun.ent_type_ == "":
        return _run_on(noun)
    if noun.tag_ in NAMES or noun.tag_ in PRONOUNS:
        return None
    for child in noun.rights:
        if child.dep_ == "appos":
            return child if child.ent_type_ == "PERSON" else named(child)
        found = _named_after(child) if child.dep_ == "prep" else None
        if found is not None:
            return found
    return None


def _named_after(preposition: Token) -> Token | None:
    """The person named where the parse takes the name for that of what the description tells of."""
    told = next((c for c in preposition.rights if c.dep_ == "pobj"), None)
    return next((c for c in told.rights if c.dep_ == "appos" and c.ent_type_ == "PERSON"), None) if told else None


def _run_on(title: Token) -> Token | None:
    """The President of the Ostrand Council Ana Brandt: she, where the parse takes the body and her for one name."""
    told = (c for preposition in title.rights if preposition.dep_ == "prep" for c in preposition.rights)
    name = next((c for c in told if c.dep_ == "pobj" and c.ent_type_ == "PERSON"), None)
    before = [c for c in name.lefts if c.dep_ == "compound"] if name is not None else []
    other = any(c.ent_type_ != "PERSON" and c.tag_ in NAMES for c in before)
    return name if name is not None and other and name.left_edge.tag_ == "DT" else None
