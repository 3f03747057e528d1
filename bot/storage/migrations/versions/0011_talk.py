"""Which message answered which link, for corrections, and which groups know the bot."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """From answers that stay as they are."""
    op.create_table(
        "answers",
        sa.Column("chat", sa.BigInteger, autoincrement=False),
        sa.Column("message", sa.BigInteger, autoincrement=False),
        sa.Column("answer", sa.BigInteger, autoincrement=False),
        sa.Column("link", sa.String(16), nullable=False),
        sa.Column("answered_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("chat", "message", "answer", name="pk_answers"),
    )
    op.create_index("ix_answers_answered_at", "answers", ["answered_at"])
    op.create_table(
        "introductions",
        sa.Column("chat", sa.BigInteger, autoincrement=False),
        sa.Column("introduced_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("chat", name="pk_introductions"),
    )
