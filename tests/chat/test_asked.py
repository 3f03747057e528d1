"""What a message asks for: every form of link, texts, files, answers of ours; and whom a message speaks to."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Message

from bot.chat.asked import LINKS, WORDS, asked_about, asked_by, begins_with, mentions, own_words, replies_to
from bot.chat.screen import Press
from tests.chat.messages import BOT_ID, ITSELF, NAME, button, message

A, B = "https://a.example/one", "https://b.example/two"
ARTICLE = "The harbour stays shut. " * 30
KEY = "0123456789abcdef"


def document(name: str, mime: str = "application/octet-stream") -> dict[str, Any]:
    return {"file_id": "f", "file_unique_id": "f", "file_name": name, "mime_type": mime}


@pytest.mark.parametrize(
    ("asked", "links"),
    [
        (message(A), [A]),
        (message(f"look: {A}, and ({B})."), [A, B]),
        (message("look at this", links={"this": A}), [A]),
        (message("a.example/one"), ["https://a.example/one"]),
        (message("HTTPS://A.example/One"), ["HTTPS://A.example/One"]),
        (message(f"{A} {A} {A}#top {A}#:~:text=quay"), [A]),
        (message(f"🙂 {A}"), [A]),
        (message(caption=f"what a mess {A}"), [A]),
        (message(caption="what a mess", links={"mess": A}), [A]),
        (message("Read more", reply_markup=button("Read", url=A)), [A]),
        (message("Look", link_preview_options={"url": A}), [A]),
        (message(f"{B} Read more", reply_markup=button("Read", url=A)), [B]),
        (message("Mira", links={"Mira": "tg://user?id=7"}), []),
        (message("ftp://a.example/one"), []),
        (message("mira@a.example"), []),
        (message("hello"), []),
        (message(), []),
    ],
    ids=lambda value: (value.text or value.caption or "nothing") if isinstance(value, Message) else "",
)
def test_links_are_found_in_every_form(asked: Message, links: list[str]) -> None:
    assert list(asked_by(asked).links) == links


def test_who_asks_somebody_else_about_the_bot_does_not_speak_to_it() -> None:
    assert begins_with(message(f"@{NAME} hello"), BOT_ID, NAME)
    about = message(f"@tomas_quay have you tried @{NAME}?")
    assert mentions(about, BOT_ID, NAME)
    assert not begins_with(about, BOT_ID, NAME)


def test_the_fifth_link_is_the_last_and_the_others_are_named() -> None:
    links = [f"https://a.example/{number}" for number in range(8)]
    asked = asked_by(message(" ".join(links)))
    assert [*asked.links, *asked.left] == links
    assert len(asked.links) == LINKS


def test_a_text_of_eighty_words_is_read_and_a_shorter_one_is_talk() -> None:
    assert asked_by(message(" ".join(["word"] * WORDS))).text
    assert not asked_by(message(" ".join(["word"] * (WORDS - 1))))


def test_in_a_long_text_a_bare_name_is_a_word_and_a_written_link_is_meant() -> None:
    assert asked_by(message(f"{ARTICLE} says harbour.example")).links == ()
    both = asked_by(message(f"{ARTICLE} {A}"))
    assert both.links == (A,)
    assert both.text.startswith("The harbour stays shut")


@pytest.mark.parametrize(
    ("name", "mime"),
    [("quay.txt", ""), ("quay.HTML", ""), ("quay.htm", ""), ("quay", "text/plain"), ("quay", "text/html")],
)
def test_a_file_that_we_read_comes_before_a_link_in_its_caption(name: str, mime: str) -> None:
    asked = asked_by(message(caption=f"from {A}", document=document(name, mime)))
    assert asked.document
    assert not asked.links


def test_a_link_comes_before_a_file_that_we_do_not_read() -> None:
    assert asked_by(message(caption=f"from {A}", document=document("quay.pdf"))).links == (A,)
    assert asked_by(message(document=document("quay.pdf"))).document


def test_a_command_is_about_its_own_link_and_then_about_the_message_it_replies_to() -> None:
    above = message(B).to_dict()
    assert asked_about(message(f"/quotes {A}", reply_to_message=above)).links == (A,)
    assert asked_about(message("/quotes", reply_to_message=above)).links == (B,)
    assert not asked_about(message("/quotes"))
    assert not asked_about(message("/quotes", reply_to_message=message("hello").to_dict()))


def test_a_reply_to_an_answer_of_ours_is_about_its_article() -> None:
    keyboard = button("Quotes", callback_data=str(Press("quotes", KEY)))
    keyboard["inline_keyboard"] += button("Original", url=A)["inline_keyboard"]
    answer = message(ARTICLE, reply_markup=keyboard)
    asked = asked_about(message("/quotes", reply_to_message=answer.to_dict()))
    assert (asked.key, asked.links, asked.text) == (KEY, (A,), "")


def test_the_opening_of_a_topic_is_not_what_a_message_in_it_replies_to() -> None:
    opening = message(A).to_dict() | {"from": ITSELF, "forum_topic_created": {"name": "Quays", "icon_color": 1}}
    asked = message("/quotes", reply_to_message=opening)
    assert not asked_about(asked)
    assert not replies_to(asked, BOT_ID)


def test_commands_and_the_bots_name_are_no_part_of_a_text() -> None:
    assert own_words(message(f"/summary@{NAME} the quay"), NAME) == "the quay"
    assert own_words(message(f"@{NAME} the quay"), NAME) == "the quay"
    assert own_words(message("and/or"), NAME) == "and/or"


def test_a_mention_is_told_from_a_longer_name_and_from_other_people() -> None:
    assert mentions(message(f"@{NAME.upper()} hello"), BOT_ID, NAME)
    assert not mentions(message(f"@{NAME}_two hello"), BOT_ID, NAME)
    assert not mentions(message("hello"), BOT_ID, NAME)


def test_a_reply_to_the_bot_is_told_from_a_reply_to_somebody_else() -> None:
    ours = message("hello").to_dict() | {"from": ITSELF}
    assert replies_to(message("yes", reply_to_message=ours), BOT_ID)
    assert not replies_to(message("yes", reply_to_message=message("hello").to_dict()), BOT_ID)
    assert not replies_to(message("yes"), BOT_ID)
