"""Names of outlets and of subscriptions, "nothing new" said on request, and what feeds suffer from."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """From digests that name hosts."""
    op.add_column("entries", sa.Column("outlet", sa.Text, nullable=False, server_default=""))
    op.add_column("subscriptions", sa.Column("title", sa.Text, nullable=False, server_default=""))
    op.add_column("subscriptions", sa.Column("says_nothing", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("feeds", sa.Column("fault", sa.Text, nullable=False, server_default=""))
    op.add_column("feeds", sa.Column("reported", sa.Boolean, nullable=False, server_default=sa.false()))
