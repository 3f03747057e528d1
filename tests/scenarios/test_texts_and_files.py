"""A pasted text or a file is read like an article behind a link."""

from __future__ import annotations

from textwrap import fill

from tests.scenarios.conftest import source
from tests.telegram.person import Person

TITLE = "Lamp oil to be rationed in Skerry Bay"
PARAGRAPHS = (
    "The harbour council of Skerry Bay will ration lamp oil from Sunday because two supply boats have been held up by "
    "ice, its chair Nora Veld said on Thursday.",
    "“There is enough for every kitchen, but not for every shop window,” Veld told a meeting in the fish hall.",
    "The shopkeepers’ guild refused to switch off its lights. Its master, Pol Andersen, said members would comply only "
    "if the council pays for the lost trade.",
    "Veld promised to lift the order once the first boat is through. The ice is expected to break within ten days, "
    "according to the pilots’ office.",
)
TEXT = "\n\n".join((TITLE, *PARAGRAPHS))


async def test_a_pasted_text_is_read_as_an_article(mira: Person) -> None:
    mira.sends(TEXT)
    brief = await mira.gets()
    assert brief.words("bold")[0] == TITLE
    assert "will ration lamp oil from Sunday" in brief.text
    await mira.presses("Quotes", brief)
    assert "enough for every kitchen" in brief.text
    assert not [label for label in brief.buttons if label == "Original"], "a pasted text has no original to open"


async def test_a_pasted_text_is_the_last_article_of_the_chat(mira: Person) -> None:
    mira.sends(TEXT)
    await mira.gets()
    mira.sends("/conditions")
    assert "the council pays for the lost trade" in (await mira.gets()).text


async def test_a_few_words_are_too_few(mira: Person) -> None:
    mira.sends("\n\n".join((TITLE, *PARAGRAPHS[:2])))
    assert "80 words or more" in (await mira.gets()).text


async def test_a_text_file_is_read(mira: Person) -> None:
    mira.sends_file("skerry.txt", TEXT.encode(), "text/plain")
    assert "will ration lamp oil from Sunday" in (await mira.gets()).text


async def test_a_text_file_of_short_lines_is_read_as_its_paragraphs(mira: Person) -> None:
    lines = "\n\n".join(fill(paragraph, 72) for paragraph in (TITLE, *PARAGRAPHS))
    mira.sends_file("skerry.txt", lines.encode(), "text/plain")
    brief = await mira.gets()
    assert brief.words("bold")[0] == TITLE
    assert "because two supply boats have been held up by ice, its chair" in brief.text


async def test_a_page_saved_as_a_file_is_read(mira: Person) -> None:
    mira.sends_file("ferry.html", source("ferry").encode(), "text/html")
    brief = await mira.gets()
    assert brief.words("bold")[0] == "Brackwater ferry crews call off walkout after late-night deal"
    assert "Share on Facebook" not in brief.text


async def test_a_text_file_in_an_old_encoding_is_read(mira: Person) -> None:
    mira.sends_file("skerry.txt", TEXT.encode("cp1252"), "text/plain")
    brief = await mira.gets()
    await mira.presses("Quotes", brief)
    assert "“There is enough for every kitchen" in brief.text
