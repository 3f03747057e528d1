"""Topic digests: feeds and their entries, subscriptions and their deliveries."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

Number = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """From briefs alone."""
    _feeds()
    _subscriptions()
    _deliveries()


def _feeds() -> None:
    op.create_table(
        "feeds",
        sa.Column("id", Number),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False, server_default=""),
        sa.Column("etag", sa.Text, nullable=False, server_default=""),
        sa.Column("modified", sa.Text, nullable=False, server_default=""),
        sa.Column("next_check", sa.BigInteger, nullable=False),
        sa.Column("pace", sa.Integer, nullable=False, server_default="0"),
        sa.Column("failures", sa.Integer, nullable=False, server_default="0"),
        sa.Column("failing_since", sa.BigInteger),
        sa.Column("alive", sa.Boolean, nullable=False, server_default=sa.true()),
        sa.PrimaryKeyConstraint("id", name="pk_feeds"),
        sa.UniqueConstraint("url", name="uq_feeds_url"),
    )
    _partial("ix_feeds_due", "feeds", "next_check", "alive")
    op.create_table(
        "entries",
        sa.Column("key", sa.String(16)),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("published", sa.BigInteger),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("seen_at", sa.BigInteger, nullable=False),
        sa.Column("story", sa.String(64)),
        sa.PrimaryKeyConstraint("key", name="pk_entries"),
    )
    op.create_index("ix_entries_seen_at", "entries", ["seen_at"])
    op.create_index("ix_entries_story", "entries", ["story"])
    op.create_table(
        "feed_entries",
        sa.Column("feed", Number, nullable=False),
        sa.Column("guid", sa.String(16), nullable=False),
        sa.Column("key", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("feed", "guid", name="pk_feed_entries"),
        sa.ForeignKeyConstraint(["feed"], ["feeds.id"], name="fk_feed_entries_feed", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["key"], ["entries.key"], name="fk_feed_entries_key", ondelete="CASCADE"),
    )
    op.create_index("ix_feed_entries_key", "feed_entries", ["key"])


def _subscriptions() -> None:
    op.create_table(
        "subscriptions",
        sa.Column("id", Number),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("thread", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("topic", sa.String(64), nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("rhythm", sa.String(16), nullable=False),
        sa.Column("minute", sa.Integer, nullable=False),
        sa.Column("weekday", sa.Integer, nullable=False),
        sa.Column("hours", sa.Integer, nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("quiet_from", sa.Integer),
        sa.Column("quiet_to", sa.Integer),
        sa.Column("most", sa.Integer, nullable=False),
        sa.Column("paused", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("active", sa.Boolean, nullable=False, server_default=sa.true()),
        sa.Column("next_due", sa.BigInteger, nullable=False),
        sa.Column("window", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_subscriptions"),
    )
    op.create_index("ix_subscriptions_chat", "subscriptions", ["chat", "thread"])
    _partial("ix_subscriptions_due", "subscriptions", "next_due", "active")
    op.create_table(
        "subscription_feeds",
        sa.Column("subscription", Number, nullable=False),
        sa.Column("feed", Number, nullable=False),
        sa.PrimaryKeyConstraint("subscription", "feed", name="pk_subscription_feeds"),
        _of_a_subscription("subscription_feeds"),
        sa.ForeignKeyConstraint(["feed"], ["feeds.id"], name="fk_subscription_feeds_feed", ondelete="CASCADE"),
    )
    op.create_index("ix_subscription_feeds_feed", "subscription_feeds", ["feed"])


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("id", Number),
        sa.Column("subscription", Number, nullable=False),
        sa.Column("window", sa.BigInteger, nullable=False),
        sa.Column("claimed_by", sa.String(64)),
        sa.Column("claimed_until", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("tries", sa.Integer, nullable=False, server_default="0"),
        sa.Column("parts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("sent_at", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint("subscription", "window", name="uq_deliveries_subscription"),
        _of_a_subscription("deliveries"),
    )
    op.create_index("ix_deliveries_sent_at", "deliveries", ["sent_at"])
    _partial("ix_deliveries_open", "deliveries", "claimed_until", "sent_at IS NULL")
    op.create_table(
        "sent_stories",
        sa.Column("subscription", Number, nullable=False),
        sa.Column("story", sa.String(64), nullable=False),
        sa.Column("told", sa.Text, nullable=False),
        sa.Column("sent_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("subscription", "story", name="pk_sent_stories"),
        _of_a_subscription("sent_stories"),
    )
    op.create_index("ix_sent_stories_sent_at", "sent_stories", ["sent_at"])


def _of_a_subscription(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["subscription"], ["subscriptions.id"], name=f"fk_{table}_subscription", ondelete="CASCADE"
    )


def _partial(name: str, table: str, column: str, where: str) -> None:
    """An index of the rows that are looked for alone."""
    op.create_index(name, table, [column], sqlite_where=sa.text(where), postgresql_where=sa.text(where))
