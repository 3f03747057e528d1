"""Which tokens are a dateline's: where and when a piece was written is nobody of the story."""

from __future__ import annotations

from bot.reading.named.edges import DASHES
from bot.reading.named.lexicon import Lexicon
from bot.reading.words import Words

REACH = 12  # tokens from a paragraph's start within which a dash may close its dateline
PLACED = frozenset(("NNP", "NNPS", ","))
LAND = 4  # words of a country's name
# Tags of words that begin a sentence and stand in no place's name.
OPENS = frozenset(("DT", "PRP", "IN", "WRB", "EX", "PRP$", "CD"))


def datelines(words: Words, lexicon: Lexicon) -> list[bool]:
    """Marks the tokens of datelines: OSTRAND, Nov 22 — The harbour ...; at the text's start NEW OSTRAND: The harbour,
    Ostrand, Norland The harbour. Keeps where the text's own words begin."""
    blocked = [False] * len(words)
    end = _agency(words, lexicon) or _landed(words, lexicon) or _bare(words, lexicon)
    blocked[:end] = [True] * end
    words.dateline = end
    for i, word in enumerate(words.text):
        opens = i == 0 or words.paragraph[i - 1] != words.paragraph[i]
        if not (opens and len(word) > 2 and word.isupper()):
            continue
        for j in range(i + 1, min(i + REACH, len(words))):
            named = i == 0 and words.text[j] == ":" and all(w.isupper() for w in words.text[:j])
            closes = words.text[j] in DASHES or named
            if closes and words.paragraph[j] == words.paragraph[i]:
                blocked[i:j] = [True] * (j - i)
                break
    return blocked


def _agency(words: Words, lexicon: Lexicon) -> int:
    """The end of a dateline before whose news it is: Ostrand, Aug 1 (PTI) The harbour; 0 for none."""
    for j in range(1, min(REACH, len(words) - 1)):
        if words.text[j] == "(" and words.text[j + 1] in lexicon.pack.known.agencies:
            return j if all(not w[0].islower() for w in words.text[:j]) else 0
    return 0


def _landed(words: Words, lexicon: Lexicon) -> int:
    """The end of a dateline that closes with its country or region: Ostrand, Norway Harbour pilots said; 0 for none."""
    comma = next((i for i, word in enumerate(words.text[:REACH]) if word == ","), 0)
    if not comma or not all(word[0].isupper() for word in words.text[:comma]):
        return 0
    for end in range(min(comma + 1 + LAND, len(words) - 1), comma + 1, -1):
        form = words.joined(comma + 1, end).lower()
        if form in lexicon.countries or form in lexicon.pack.known.idle:
            return end if words.text[end][0].isupper() and words.paragraph[end] == words.paragraph[0] else 0
    return 0


def _bare(words: Words, lexicon: Lexicon) -> int:
    """The end of a dateline that nothing closes but the capital of the sentence's first word; 0 for none."""
    for j in range(min(REACH, len(words))):
        if j and words.tag[j] in OPENS and words.text[j][0].isupper():
            return j if words.text[j - 1] != "," and words.text[j].lower() not in lexicon.pack.titles.particles else 0
        if words.tag[j] not in PLACED or not (words.text[j] == "," or words.text[j][0].isupper()):
            return 0
    return 0
