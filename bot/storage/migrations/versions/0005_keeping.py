"""What a chat was shown lately in place of its last article alone, and the articles that people save."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """From one last article a chat: each becomes a history of one."""
    history = op.create_table(
        "history",
        sa.Column("chat", sa.BigInteger, autoincrement=False),
        sa.Column("thread", sa.BigInteger, autoincrement=False),
        sa.Column("key", sa.String(16), nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("number", sa.BigInteger, nullable=False),
        sa.Column("shown_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("chat", "thread", "key", name="pk_history"),
    )
    op.create_index("ix_history_place", "history", ["chat", "thread", "number"])
    op.create_table(
        "saved",
        sa.Column("person", sa.BigInteger, autoincrement=False),
        sa.Column("key", sa.String(16), nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("saved_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("person", "key", name="pk_saved"),
    )
    op.create_index("ix_saved_key", "saved", ["key"])
    _move(history)
    op.drop_table("last_articles")


def _move(history: sa.Table) -> None:
    connection = op.get_bind()
    read = sa.text("SELECT brief, read_at FROM briefs WHERE key = :key")
    # One brief at a time: all that chats were shown last may be more than there is memory.
    for chat, thread, key in connection.execute(sa.text("SELECT chat, thread, key FROM last_articles")).all():
        written, read_at = connection.execute(read, {"key": key}).one()
        brief = json.loads(written)
        shown = {"url": _storable(brief.get("url", "")), "title": _storable(brief.get("title", ""))}
        place = {"chat": chat, "thread": thread, "key": key}
        connection.execute(sa.insert(history), {**place, **shown, "number": 1, "shown_at": read_at})


def _storable(text: str) -> str:
    """PostgreSQL takes neither half a character nor a NUL, and a page may hold both."""
    return text.encode(errors="ignore").decode().replace("\x00", "")
