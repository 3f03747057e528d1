"""What several processes share: what may be sent, and the order of a chat's messages."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """From processes that did not know of each other."""
    op.create_table(
        "shares",
        sa.Column("process", sa.String(64)),
        sa.Column("places", sa.Integer, nullable=False),
        sa.Column("needs", sa.Integer, nullable=False),
        sa.Column("held_until", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("process", name="pk_shares"),
    )
    op.add_column("inbox", sa.Column("chat", sa.BigInteger))
    waiting = sa.text("payload IS NOT NULL")
    op.create_index("ix_inbox_chat", "inbox", ["chat"], sqlite_where=waiting, postgresql_where=waiting)
