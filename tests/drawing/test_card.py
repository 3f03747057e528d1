"""Any words become a card that Telegram takes, or are said to have no letters; what is drawn stays on the paper."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from bot.drawing.card import COLUMN, INSET, LIGHT, MARGIN, WIDTH, draw_card
from bot.drawing.fonts import BOLD, REGULAR, SHAPES, legible, pieces
from bot.drawing.lines import Style, block, length
from bot.drawing.nouns import Card, Statement
from bot.drawing.scripts import Hand, hand_of
from bot.errors import NoLetters

CARD = Card(
    brand="On the Record",
    quote="“Nobody on the boats wanted to leave the islands stranded, and nobody will.”",
    speaker="Henrik Aldous",
    role="secretary of the Sound Seafarers’ Union",
    title="Brackwater ferry crews call off walkout after late-night deal",
    source="The Sound Courier · 6 Sep 2026",
    address="soundcourier.example/news/ferry-deal",
)
ARABIC = "«سنعود إلى البوابات يوم الجمعة في السادسة إذا تغيّر جدول واحد فقط»"
HEBREW = "נחזור לשערים ביום שישי בשש אם ישונה ולו סידור עבודה אחד"
UKRAINIAN = "«Ми повернемося до воріт у п’ятницю о шостій, якщо змінять бодай один графік»"
GREEK = "«Θα επιστρέψουμε στις πύλες την Παρασκευή στις έξι»"
JAPANESE = "「勤務表が一つでも変われば、私たちは金曜日の朝六時に門の前へ戻ります。」"
SIMPLIFIED = "“只要有一份排班表被更改，我们就会在星期五早上六点回到港口大门前。”"
TRADITIONAL = "「只要有一份排班表被更改，我們就會在星期五早上六點回到港口大門前。」"
KOREAN = "“근무표 하나라도 바뀌면 우리는 금요일 아침 여섯 시에 정문 앞으로 돌아올 것입니다.”"
THAI = "“ถ้าตารางเวรเปลี่ยนแม้แต่ฉบับเดียว เราจะกลับไปที่ประตูท่าเรือในวันศุกร์เวลาหกโมงเช้า”"
HINDI = "“अगर एक भी सूची बदली गई, तो हम शुक्रवार सुबह छह बजे फाटक पर लौट आएँगे।”"
BENGALI = "“একটি সূচিও বদলানো হলে আমরা শুক্রবার সকাল ছয়টায় ফটকে ফিরে আসব।”"
TAMIL = "“ஒரு பட்டியல் மாற்றப்பட்டாலும் வெள்ளிக்கிழமை காலை ஆறு மணிக்கு திரும்புவோம்.”"
TELUGU = "“ఒక్క జాబితా మారినా శుక్రవారం ఉదయం ఆరు గంటలకు తిరిగి వస్తాం.”"
GEORGIAN = "„თუ ერთი გრაფიკიც კი შეიცვლება, პარასკევს ექვს საათზე დავბრუნდებით.“"
ARMENIAN = "«Եթե նույնիսկ մեկ գրաֆիկ փոխվի, ուրբաթ առավոտյան կվերադառնանք»։"
FAMILIES = {
    ARABIC: "Amiri",
    HEBREW: "FrankRuhl",
    GREEK: "NotoSerif",
    UKRAINIAN: "NotoSerif",
    **dict.fromkeys((JAPANESE, SIMPLIFIED, TRADITIONAL, KOREAN), "NotoSansCJK"),
    THAI: "NotoSansThai",
    HINDI: "NotoSansDevanagari",
    BENGALI: "HindSiliguri",
    TAMIL: "NotoSansTamil",
    TELUGU: "NotoSansTelugu",
    **dict.fromkeys((GEORGIAN, ARMENIAN), "DejaVuSans"),
}
GERMAN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
shapes = pytest.mark.skipif(not SHAPES, reason="the system has no FriBidi")


def drawn(card: Card) -> Image.Image:
    """The card, which must have white margins on both sides, as a picture."""
    image = Image.open(BytesIO(draw_card(card))).convert("RGB")
    paper = Image.new("RGB", image.size, image.getpixel((4, 4)))  # type: ignore[arg-type]
    left, _, right, bottom = ImageChops.difference(image, paper).getbbox() or (0, 0, 0, 0)
    # Letters may lean out of their column by a hair.
    assert left >= MARGIN - 12
    assert right <= WIDTH - MARGIN + 12
    assert bottom <= image.height - 20
    return image


def inked(image: Image.Image, side: str) -> bool:
    """Whether the bar beside the words stands on this side."""
    x = MARGIN + 2 if side == "left" else WIDTH - MARGIN - 3
    return any(image.getpixel((x, y)) == (163, 32, 29) for y in range(image.height))


@pytest.mark.parametrize("words", [CARD.quote, UKRAINIAN, GREEK, GERMAN, "No.", "I ☺ ⚓ ← ★", "tide " * 160])
def test_words_are_drawn_with_their_bar_on_the_left(words: str) -> None:
    image = drawn(replace(CARD, quote=words))
    assert inked(image, "left")
    assert not inked(image, "right")


@shapes
@pytest.mark.parametrize("words", [ARABIC, HEBREW])
def test_words_that_go_to_the_left_have_their_bar_on_the_right(words: str) -> None:
    image = drawn(replace(CARD, quote=words))
    assert inked(image, "right")
    assert not inked(image, "left")


@shapes
@pytest.mark.parametrize("words", [words for words in FAMILIES if not hand_of(words).leftward])
def test_every_script_is_drawn_in_both_colours(words: str) -> None:
    for dark in (False, True):
        card = replace(
            CARD, quote=words, speaker=words[1:9].strip(), role=words[1:], title=words, source=words, dark=dark
        )
        assert inked(drawn(card), "left") is not dark


@shapes
def test_the_letters_of_a_script_are_of_its_typeface() -> None:
    for words, family in FAMILIES.items():
        assert [family in piece.face.path for piece in pieces(words, REGULAR, hand_of(words))] == [True], words
    mixed = [piece.text for piece in pieces("On it was שלום עליכם, and سلام in blue", REGULAR, Hand())]
    assert mixed == ["On it was ", "שלום עליכם", ", and ", "سلام", " in blue"]


def test_dark_is_the_same_card_in_other_colours() -> None:
    light, dark = drawn(CARD), drawn(replace(CARD, dark=True))
    assert light.size == dark.size
    assert sum(light.getpixel((4, 4))) > 600  # type: ignore[arg-type]
    assert sum(dark.getpixel((4, 4))) < 200  # type: ignore[arg-type]


def test_what_is_stated_stands_under_its_holders() -> None:
    stated = Statement("Grey Isles Lines", ("will end the walkout ← if a single roster is changed", "demands a text"))
    one, two = (drawn(replace(CARD, quote="", speaker="", role="", statements=(stated,) * n)) for n in (1, 4))
    assert two.height > one.height


def test_a_card_without_role_title_or_source_is_whole() -> None:
    assert drawn(Card(brand="On the Record", quote="“No.”")).height >= 640


# Lines


def test_a_text_stands_in_lines_of_its_column_whole_and_in_order() -> None:
    words = "The tide tables were kept in a tin box under the stairs, and every keeper wrote in them. " * 5
    style = Style(40, LIGHT.words)
    lines = block(words, style, 600).lines
    assert " ".join(lines) == words.strip()
    assert all(length(line, style) <= 600 for line in lines)


def test_few_lines_are_of_much_the_same_length() -> None:
    style = Style(60, LIGHT.words)
    first, second = block("Nobody wanted to leave the islands stranded", style, 1000).lines
    assert length(second, style) > 0.6 * length(first, style)


def test_a_word_longer_than_its_column_is_parted_with_hyphens_and_an_address_is_not() -> None:
    style = Style(60, LIGHT.words)
    german = block(GERMAN, style, COLUMN - INSET)
    assert german.broken
    assert "".join(line.removesuffix("-") for line in german.lines) == GERMAN
    address = "https://quay.example/" + "a-very-long-address" * 5
    assert "".join(block(address, style, COLUMN - INSET).lines) == address


def test_a_smaller_size_is_taken_before_a_word_is_parted() -> None:
    word = "Hauptbetriebswerkbauunterbeamter"
    assert block(word, Style(66, "#000"), COLUMN - INSET).broken
    assert inked(drawn(replace(CARD, quote=word)), "left")
    assert drawn(replace(CARD, quote=word)).height == drawn(replace(CARD, quote="No.")).height


def test_scripts_without_spaces_have_lines_of_whole_phrases() -> None:
    for words in (JAPANESE, SIMPLIFIED, TRADITIONAL):
        lines = block(words * 3, Style(60, "#000"), 500).lines
        assert "".join(lines) == words * 3
        assert len(lines) > 3
        assert not any(line[0] in "。、，」”" or line[-1] in "「“" for line in lines)
    thai = block(THAI, Style(60, "#000"), 500)
    assert "".join(thai.lines).replace(" ", "") == THAI.replace(" ", "")
    assert not thai.broken


def test_what_is_one_letter_is_not_parted_and_scripts_without_hyphens_get_none() -> None:
    for word in ("நிறுவனத்திற்கு" * 9, "विश्वविद्यालय" * 9, "ที่เที่ยว" * 20):
        lines = block(word, Style(60, "#000"), 400).lines
        assert "".join(lines) == word
        assert len(lines) > 2
        assert not any(unicodedata.category(line[0]).startswith("M") for line in lines)
        assert not any(line.endswith(("\u094d", "เ", "ไ")) for line in lines)


def test_chinese_and_japanese_have_forms_of_their_own_for_one_letter() -> None:
    assert [hand_of(words).language for words in (JAPANESE, SIMPLIFIED, TRADITIONAL, KOREAN, THAI, ARABIC)] == [
        "ja",
        "zh-Hans",
        "zh-Hant",
        "ko",
        None,
        None,
    ]


def test_letters_of_one_weight_are_thickened_where_bold_is_wanted() -> None:
    (bold,), (regular,) = (pieces("勤務", weight, hand_of("勤務")) for weight in (BOLD, REGULAR))
    assert bold.face.stroke(48) == 1
    assert regular.face.stroke(48) == 0


# What cannot be written


@pytest.mark.parametrize("words", ["សួស្តី", "မင်္ဂလာပါ", "ሰላም", "🚢", ""])
def test_a_script_without_letters_is_no_card(words: str) -> None:
    if words:
        with pytest.raises(NoLetters):
            draw_card(replace(CARD, quote=words))


def test_a_title_without_letters_is_left_out() -> None:
    assert drawn(replace(CARD, title="ሰላም ለሁሉም", source="ሰላም", address="")).height < drawn(CARD).height + 1


def test_a_sign_that_no_typeface_has_is_left_out_with_its_space() -> None:
    assert legible("we sail 👩‍👩‍👧 at dawn 🚢", REGULAR, Hand()) == "we sail at dawn"
    assert not hand_of("we sail").leftward


TEXT = st.text(max_size=300) | st.text(
    st.sampled_from(f"{ARABIC}{HEBREW}{GREEK}{JAPANESE}{THAI}{HINDI}{TAMIL} Azé(1)“”\u0301\u200d\u200f\ufe0f-./"),
    max_size=120,
)


@settings(deadline=None, max_examples=60)
@given(TEXT, TEXT, TEXT, st.booleans())
def test_any_words_are_a_card_or_have_no_letters(quote: str, name: str, title: str, dark: bool) -> None:
    try:
        content = draw_card(replace(CARD, quote=quote, speaker=name, title=title, dark=dark))
    except NoLetters:
        return
    image = Image.open(BytesIO(content))
    assert image.width + image.height <= 10_000
    assert len(content) < 10_000_000


def test_the_bot_talks_without_the_libraries_that_draw() -> None:
    heavy = "{'PIL', 'matplotlib', 'numpy', 'fontTools', 'fontpkg', 'budoux'}"
    code = f"import sys, bot.chat.app, bot.service, bot.work.pool; print(sorted({heavy} & set(sys.modules)))"
    asked = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "[]"
