"""What a chat can set: its language and time zone, how its briefs look, who may change that."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """From one setting; a chat whose topics come by some clock lives by that clock."""
    columns = (
        sa.Column("language", sa.String(16)),
        sa.Column("zone", sa.String(64)),
        sa.Column("length", sa.String(16), nullable=False, server_default="standard"),
        sa.Column("summary", sa.Boolean, nullable=False, server_default=sa.true()),
        sa.Column("quotes", sa.Boolean, nullable=False, server_default=sa.true()),
        sa.Column("actors", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("conditions", sa.Boolean, nullable=False, server_default=sa.true()),
        sa.Column("preview", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("everybody_sets", sa.Boolean, nullable=False, server_default=sa.false()),
    )
    for column in columns:
        op.add_column("chats", column)
    op.execute(
        "INSERT INTO chats (chat, zone) SELECT chat, MIN(zone) FROM subscriptions WHERE zone <> 'UTC' GROUP BY chat "
        "ON CONFLICT (chat) DO UPDATE SET zone = excluded.zone"
    )
