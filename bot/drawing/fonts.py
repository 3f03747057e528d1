"""Which typeface writes which letters: a serif of newspapers for each script, and one that has most signs."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Literal

import fontpkg
from fontTools.ttLib import TTFont
from PIL import ImageFont, features

from bot.errors import NoLetters

Script = Literal["latin", "arabic", "hebrew"]
# Noto Serif has Latin, Greek and Cyrillic letters; Amiri and Frank Ruhl are of the kind that papers in Arabic and in
# Hebrew are set in.
FAMILIES: Final[dict[Script, str]] = {"latin": "Noto Serif", "arabic": "Amiri", "hebrew": "Frank Ruhl Libre"}
SIGNS: Final = "mpl-data/fonts/ttf/DejaVuSans{bold}.ttf"  # of matplotlib: arrows, stars, faces
REGULAR, BOLD = 400, 700
# Without the system's FriBidi the library writes from left to right alone, and joins no letters.
BOTH_WAYS: Final = features.check("raqm")


@dataclass(frozen=True, slots=True)
class Face:
    """A typeface in one weight."""

    path: str
    weight: int

    def at(self, size: int) -> ImageFont.FreeTypeFont:
        """The typeface in a size, in pixels."""
        return _loaded(self.path, self.weight, size)

    def has(self, letter: str) -> bool:
        return ord(letter) in _letters(self.path)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text that one typeface writes."""

    text: str
    face: Face


def pieces(text: str, weight: int) -> list[Piece]:
    """A text by the typefaces that have its letters, that of its script first. Signs that none has are left out, such
    as coloured pictures. Raises NoLetters for a script that none has."""
    faces = _faces(script_of(text), weight)
    found: list[Piece] = []
    for letter in unicodedata.normalize("NFC", text):
        face = next((each for each in faces if each.has(letter)), None)
        if face is None:
            if unicodedata.category(letter)[0] in "LN":
                raise NoLetters
            continue
        if found and found[-1].face is face:
            found[-1] = Piece(found[-1].text + letter, face)
        elif len(found) > 1 and found[-1].text == " " and found[-2].face is face and face.has(" "):
            # Two words of a script that goes the other way: parted by their space, they would change places.
            found[-2:] = [Piece(f"{found[-2].text} {letter}", face)]
        else:
            found.append(Piece(letter, face))
    return found


def legible(text: str, weight: int) -> str:
    """A text without the signs that no typeface has. Raises NoLetters."""
    words = "".join(piece.text for piece in pieces(text, weight)).split()
    # What joined signs that are left out is left with nothing to join.
    return " ".join(word for word in words if not all(unicodedata.category(letter)[0] in "CM" for letter in word))


def script_of(text: str) -> Script:
    """The script that most letters of a text are of."""
    arabic = sum(unicodedata.bidirectional(letter) == "AL" for letter in text)
    hebrew = sum(unicodedata.bidirectional(letter) == "R" for letter in text)
    other = sum(unicodedata.bidirectional(letter) == "L" for letter in text)
    if other >= arabic + hebrew:
        return "latin"
    return "arabic" if arabic > hebrew else "hebrew"


def leftward(text: str) -> bool:
    """Whether a text is written from right to left."""
    return script_of(text) != "latin"


@cache
def _faces(first: Script, weight: int) -> list[Face]:
    if first != "latin" and not BOTH_WAYS:
        raise NoLetters
    scripts = sorted(FAMILIES, key=lambda script: script != first)
    known = [Face(str(fontpkg.path(FAMILIES[script], weight)), weight) for script in scripts]
    matplotlib = find_spec("matplotlib")
    assert matplotlib and matplotlib.origin, "a dependency"
    signs = Path(matplotlib.origin).parent / SIGNS.format(bold="-Bold" if weight == BOLD else "")
    return [*known, Face(str(signs), weight)]


@cache
def _letters(path: str) -> frozenset[int]:
    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())


@cache
def _loaded(path: str, weight: int, size: int) -> ImageFont.FreeTypeFont:
    engine = ImageFont.Layout.RAQM if BOTH_WAYS else ImageFont.Layout.BASIC
    font = ImageFont.truetype(path, size, layout_engine=engine)
    try:
        axes = font.get_variation_axes()
    except OSError:  # a typeface of one weight
        return font
    wanted = [weight if axis["name"] == b"Weight" else axis["default"] for axis in axes]
    font.set_variation_by_axes([float(value or 0) for value in wanted])
    return font
