"""When subscriptions are due, in a table of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """From a column of the subscriptions."""
    op.create_table(
        "calendar",
        sa.Column("next_due", sa.BigInteger, autoincrement=False),
        sa.Column("subscription", sa.BigInteger, autoincrement=False),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("next_due", "subscription", name="pk_calendar"),
        sqlite_with_rowid=False,
    )
    op.execute('INSERT INTO calendar SELECT coalesce("window", next_due), id, 0 FROM subscriptions ORDER BY 1')
    op.add_column("subscriptions", sa.Column("turn", sa.Integer, nullable=False, server_default="0"))
    op.drop_index("ix_subscriptions_due", "subscriptions")
    op.drop_column("subscriptions", "next_due")
    op.drop_column("subscriptions", "window")
    if op.get_bind().dialect.name == "postgresql":
        # Each entry is written anew when it was due: with the usual fifth a day's would lie about before it is swept.
        op.execute("ALTER TABLE calendar SET (autovacuum_vacuum_scale_factor = 0.02)")
