"""Which typeface writes which letters: one for each script, a serif where there is one, and one that has most signs."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import fontpkg
from fontTools.ttLib import TTFont
from PIL import ImageFont, features

from bot.drawing.scripts import PLAIN, Hand, Script, script_of
from bot.errors import NoLetters

# Noto Serif has Latin, Greek and Cyrillic letters; Amiri and Frank Ruhl are of the kind that papers in Arabic and in
# Hebrew are set in.
FAMILIES: Final[dict[Script, str]] = {
    "latin": "Noto Serif",
    "arabic": "Amiri",
    "hebrew": "Frank Ruhl Libre",
    "thai": "Noto Sans Thai",
    "devanagari": "Noto Sans Devanagari",
    "bengali": "Hind Siliguri",
    "tamil": "Noto Sans Tamil",
    "telugu": "Noto Sans Telugu",
}
# Packages and the files in them. The one for Chinese, Japanese and Korean has the forms of all three; that of
# matplotlib has arrows, stars, faces, Georgian, Armenian and more.
HAN: Final = ("noto_cjk_sans_jp_regular", "NotoSansCJKjp-Regular.otf")
SIGNS: Final = ("matplotlib", "mpl-data/fonts/ttf/DejaVuSans{bold}.ttf")
REGULAR, BOLD = 400, 700
# The letters of Chinese, Japanese and Korean come in one weight, for a second would be as large as all other typefaces
# together three times over: where bold is wanted, each stroke is thickened by this part of the size.
THICKENED: Final = 1 / 48
# Without the system's FriBidi the library writes from left to right alone, and joins, turns and stacks no letters.
SHAPES: Final = features.check("raqm")


@dataclass(frozen=True, slots=True)
class Face:
    """A typeface in one weight; one that `thickens` has a regular one alone."""

    path: str
    weight: int
    thickens: bool = False

    def at(self, size: int) -> ImageFont.FreeTypeFont:
        """The typeface in a size, in pixels."""
        return _loaded(self.path, self.weight, size)

    def stroke(self, size: int) -> float:
        """By how many pixels to thicken its strokes."""
        return size * THICKENED if self.thickens and self.weight == BOLD else 0

    def has(self, letter: str) -> bool:
        return ord(letter) in _letters(self.path)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text that one typeface writes."""

    text: str
    face: Face


def pieces(text: str, weight: int, hand: Hand) -> list[Piece]:
    """A text by the typefaces that have its letters, that of its hand first. Signs that none has are left out, such
    as coloured pictures. Raises NoLetters for a script that none has."""
    faces = _faces(hand.script, weight)
    found: list[Piece] = []
    for letter in unicodedata.normalize("NFC", text):
        if not SHAPES and (script_of(letter) or "latin") not in PLAIN:
            raise NoLetters
        # A mark or a joiner is of its letter's typeface where that has it.
        belongs = unicodedata.category(letter) in ("Mn", "Mc", "Me", "Cf") and found and found[-1].face.has(letter)
        face = found[-1].face if belongs else next((each for each in faces if each.has(letter)), None)
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


def legible(text: str, weight: int, hand: Hand) -> str:
    """A text without the signs that no typeface has. Raises NoLetters."""
    words = "".join(piece.text for piece in pieces(text, weight, hand)).split()
    # What joined signs that are left out is left with nothing to join.
    return " ".join(word for word in words if not all(unicodedata.category(letter)[0] in "CM" for letter in word))


@cache
def _faces(first: Script, weight: int) -> list[Face]:
    signs = _file(SIGNS[0], SIGNS[1].format(bold="-Bold" if weight == BOLD else ""))
    faces: dict[Script, Face] = {
        **{script: Face(str(fontpkg.path(family, weight)), weight) for script, family in FAMILIES.items()},
        "other": Face(signs, weight),
        "han": Face(_file(*HAN), weight, thickens=True),  # the last to be asked: it has 45,000 letters
    }
    return [faces[script] for script in sorted(faces, key=lambda script: script != first)]


def _file(package: str, name: str) -> str:
    """The path of a package's file; the package is not loaded for it."""
    found = find_spec(package)
    assert found and found.origin, "a dependency"
    return str(Path(found.origin).parent / name)


@cache
def _letters(path: str) -> frozenset[int]:
    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())


@cache
def _loaded(path: str, weight: int, size: int) -> ImageFont.FreeTypeFont:
    engine = ImageFont.Layout.RAQM if SHAPES else ImageFont.Layout.BASIC
    font = ImageFont.truetype(path, size, layout_engine=engine)
    try:
        axes = font.get_variation_axes()
    except OSError:  # a typeface of one weight
        return font
    wanted = [weight if axis["name"] == b"Weight" else axis["default"] for axis in axes]
    font.set_variation_by_axes([float(value or 0) for value in wanted])
    return font
