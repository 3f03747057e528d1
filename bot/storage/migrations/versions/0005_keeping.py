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
    last = sa.text("SELECT chat, thread, l.key, brief, read_at FROM last_articles l JOIN briefs b ON b.key = l.key")
    for row in connection.execute(last).all():
        brief = json.loads(row.brief)
        # PostgreSQL takes neither half a character nor a NUL, and a page may hold both.
        title = str(brief.get("title", "")).encode(errors="ignore").decode().replace("\x00", "")
        shown = {"key": row.key, "url": brief.get("url", ""), "title": title, "number": 1, "shown_at": row.read_at}
        connection.execute(sa.insert(history), {"chat": row.chat, "thread": row.thread, **shown})
