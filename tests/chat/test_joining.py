"""What is followed rests while the bot is shut out, and goes on when it is back."""

from __future__ import annotations

import pytest
from telegram import Chat, ChatMember, ChatMemberUpdated, Update, User

from bot.chat.heard import Hearing
from bot.chat.joining import Joining
from bot.chat.sender import Sender
from tests.chat.messages import PERSON
from tests.chat.scripted import Script, bot
from tests.chat.shelf import Shelf

ITSELF = {"id": 1, "is_bot": True, "first_name": "On the Record", "username": "on_the_record_bot"}
# What a restricted member must be told of, by the Bot API; here all of it is "no".
DENIED = (
    "send_messages",
    "send_audios",
    "send_documents",
    "send_photos",
    "send_videos",
    "send_video_notes",
    "send_voice_notes",
    "send_polls",
    "send_other_messages",
    "add_web_page_previews",
    "change_info",
    "invite_users",
    "pin_messages",
    "manage_topics",
    "edit_tag",
    "react_to_messages",
)


class Known(Shelf):
    """A service that notes where the bot is."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    async def back(self, chat: int) -> None:
        self.told.append("back")

    async def part(self, chat: int) -> None:
        self.told.append("gone")

    async def introduce(self, chat: int) -> bool:
        self.told.append("new")
        return True


def member(status: str) -> ChatMember:
    if status != "restricted":
        return ChatMember(User.de_json(ITSELF, None), status)
    denied = dict.fromkeys([f"can_{name}" for name in DENIED], False)
    body = {"status": status, "user": ITSELF, "is_member": True, "until_date": 0, **denied}
    return ChatMember.de_json(body, None)


async def told(before: str, after: str, kind: str = Chat.PRIVATE) -> list[str]:
    """What becomes of a change from one status to another in a chat of some kind."""
    service, script = Known(), Script()

    async def sleep(_: float) -> None: ...

    joining = Joining(service, Sender(bot(script)), Hearing(service.preferences), sleep=sleep)  # type: ignore[arg-type]
    change = ChatMemberUpdated(
        Chat(7, kind),
        User.de_json(PERSON, None),
        None,
        member(before),
        member(after),  # type: ignore[arg-type]
    )

    class Context:
        bot = User.de_json(ITSELF, None)

    await joining.changed(Update(1, my_chat_member=change), Context())  # type: ignore[arg-type]
    return [*service.told, *(name for name, _ in script.calls)]


@pytest.mark.parametrize(
    ("before", "after", "kind", "becomes"),
    [
        ("member", "kicked", Chat.PRIVATE, ["gone"]),
        ("kicked", "member", Chat.PRIVATE, ["back"]),
        ("administrator", "left", Chat.CHANNEL, ["gone"]),
        ("left", "administrator", Chat.CHANNEL, ["back"]),
        ("left", "member", Chat.GROUP, ["back", "new", "sendMessage"]),
        ("left", "restricted", Chat.SUPERGROUP, ["back", "new", "sendMessage"]),
        ("member", "restricted", Chat.SUPERGROUP, []),
        ("restricted", "member", Chat.SUPERGROUP, []),
        ("member", "left", Chat.GROUP, ["gone"]),
    ],
)
async def test_what_is_followed_rests_while_the_bot_is_away(
    before: str, after: str, kind: str, becomes: list[str]
) -> None:
    assert await told(before, after, kind) == becomes
