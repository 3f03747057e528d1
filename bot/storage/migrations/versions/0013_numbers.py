"""A removed subscription's number is not given to another; texts that chats were shown are found by their keys."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """On SQLite, which alone gives numbers anew, by copying the table; keys of others to it are left as they are."""
    texts = sa.text("url = ''")
    op.create_index("ix_history_texts", "history", ["key"], sqlite_where=texts, postgresql_where=texts)
    if op.get_bind().dialect.name != "sqlite":
        return
    # In a batch of its own the table is written anew though nothing in it changes.
    with op.batch_alter_table("subscriptions", recreate="always", table_kwargs={"sqlite_autoincrement": True}):
        pass
    # Nor those of subscriptions that were removed last, as far as the calendar remembers them.
    op.execute(
        "INSERT INTO sqlite_sequence (name, seq) SELECT 'subscriptions', 0 "
        "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'subscriptions')"
    )
    op.execute(
        "UPDATE sqlite_sequence SET seq = max(seq, coalesce((SELECT max(subscription) FROM calendar), 0)) "
        "WHERE name = 'subscriptions'"
    )
