"""The first tables: briefs and their aliases, chats and their last articles, the inbox."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """From nothing."""
    op.create_table(
        "briefs",
        sa.Column("key", sa.String(16)),
        sa.Column("brief", sa.Text, nullable=False),
        sa.Column("read_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_briefs"),
    )
    op.create_index("ix_briefs_read_at", "briefs", ["read_at"])
    op.create_table(
        "aliases",
        sa.Column("alias", sa.String(16)),
        sa.Column("key", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("alias", name="pk_aliases"),
        sa.ForeignKeyConstraint(["key"], ["briefs.key"], name="fk_aliases_key", ondelete="CASCADE"),
    )
    op.create_index("ix_aliases_key", "aliases", ["key"])
    op.create_table(
        "last_articles",
        sa.Column("chat", sa.BigInteger, autoincrement=False),
        sa.Column("thread", sa.BigInteger, autoincrement=False),
        sa.Column("key", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("chat", "thread", name="pk_last_articles"),
        sa.ForeignKeyConstraint(["key"], ["briefs.key"], name="fk_last_articles_key", ondelete="CASCADE"),
    )
    op.create_index("ix_last_articles_key", "last_articles", ["key"])
    op.create_table(
        "chats",
        sa.Column("chat", sa.BigInteger, autoincrement=False),
        sa.Column("answers_every_link", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.PrimaryKeyConstraint("chat", name="pk_chats"),
    )
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger, autoincrement=False),
        sa.Column("payload", sa.Text),
        sa.Column("tries", sa.Integer, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("update_id", name="pk_inbox"),
    )
