"""Who may use the bot, and how much of it they have used of late."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Three tables more."""
    op.create_table(
        "guests",
        sa.Column("who", sa.BigInteger, autoincrement=False),
        sa.Column("admitted_at", sa.BigInteger),
        sa.Column("invitation", sa.String(32)),
        sa.Column("blocked_at", sa.BigInteger),
        sa.Column("told_at", sa.BigInteger),
        sa.PrimaryKeyConstraint("who", name="pk_guests"),
    )
    op.create_index("ix_guests_invitation", "guests", ["invitation"])
    op.create_table(
        "invitations",
        sa.Column("code", sa.String(32)),
        sa.Column("made_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_invitations"),
    )
    op.create_table(
        "allowances",
        sa.Column("who", sa.BigInteger, autoincrement=False),
        sa.Column("kind", sa.String(16)),
        sa.Column("full_at", sa.Double, nullable=False),
        sa.PrimaryKeyConstraint("who", "kind", name="pk_allowances"),
    )
    op.create_index("ix_allowances_full_at", "allowances", ["full_at"])
