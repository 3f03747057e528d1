"""What happens in a day, broadcasts, and since when an update waits."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Three tables and a column more."""
    op.create_table(
        "days",
        sa.Column("day", sa.Integer, autoincrement=False),
        sa.Column("name", sa.String(32)),
        sa.Column("label", sa.String(64)),
        sa.Column("amount", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("day", "name", "label", name="pk_days"),
    )
    op.create_table(
        "broadcasts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite")),
        sa.Column("admin", sa.BigInteger, nullable=False),
        sa.Column("source", sa.BigInteger, nullable=False),
        sa.Column("report", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("sent", sa.Integer, nullable=False, server_default="0"),
        sa.Column("lost", sa.Integer, nullable=False, server_default="0"),
        sa.Column("failed", sa.Integer, nullable=False, server_default="0"),
        sa.Column("begun_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_broadcasts"),
    )
    op.create_table(
        "broadcast_chats",
        sa.Column("broadcast", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("chat", sa.BigInteger, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("broadcast", "chat", name="pk_broadcast_chats"),
        sa.ForeignKeyConstraint(
            ["broadcast"], ["broadcasts.id"], name="fk_broadcast_chats_broadcast", ondelete="CASCADE"
        ),
    )
    op.add_column("inbox", sa.Column("accepted_at", sa.BigInteger))
