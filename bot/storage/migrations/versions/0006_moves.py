"""Where feeds were before they moved: a topic of the catalogue goes on naming them by their old addresses."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

Number = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """From feeds that are lost to whoever knows them by an old address."""
    op.create_table(
        "feed_moves",
        sa.Column("url", sa.Text),
        sa.Column("feed", Number, nullable=False),
        sa.PrimaryKeyConstraint("url", name="pk_feed_moves"),
        sa.ForeignKeyConstraint(["feed"], ["feeds.id"], name="fk_feed_moves_feed", ondelete="CASCADE"),
    )
    op.create_index("ix_feed_moves_feed", "feed_moves", ["feed"])
