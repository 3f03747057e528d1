"""The tables of digests: feeds, what they bring, who follows it, what is sent."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    true,
)

from bot.storage.tables.base import Number, metadata

# Feeds. `next_check` is when to ask again; who asks claims the feed by moving it on. `pace` is the seconds between two
# checks, `failing_since` the first of the failures in a row, `fault` what was wrong the last time (JSON), `reported`
# whether its followers were told. A dead feed is asked no more; its subscriptions stay.
feeds = Table(
    "feeds",
    metadata,
    Column("id", Number, primary_key=True),
    Column("url", Text, nullable=False, unique=True),
    Column("title", Text, nullable=False, server_default=""),
    Column("etag", Text, nullable=False, server_default=""),
    Column("modified", Text, nullable=False, server_default=""),
    Column("next_check", BigInteger, nullable=False),
    Column("pace", Integer, nullable=False, server_default="0"),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("failing_since", BigInteger, nullable=True),
    Column("alive", Boolean, nullable=False, server_default=true()),
    Column("fault", Text, nullable=False, server_default=""),
    Column("reported", Boolean, nullable=False, server_default=false()),
)
Index("ix_feeds_due", feeds.c.next_check, sqlite_where=feeds.c.alive, postgresql_where=feeds.c.alive)

# Addresses that feeds have moved away from.
feed_moves = Table(
    "feed_moves",
    metadata,
    Column("url", Text, primary_key=True),
    Column("feed", ForeignKey(feeds.c.id, ondelete="CASCADE"), nullable=False, index=True),
)

# Articles as feeds announce them, each once. `key` is that of its canonical link, as of a brief; `source` is the host
# that publishes it, `outlet` what that is called.
entries = Table(
    "entries",
    metadata,
    Column("key", String(16), primary_key=True),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("published", BigInteger, nullable=True),
    Column("source", Text, nullable=False),
    Column("language", String(16), nullable=False),
    Column("seen_at", BigInteger, nullable=False),
    Column("story", String(64), nullable=True),
    Column("outlet", Text, nullable=False, server_default=""),
    Index(None, "seen_at"),
    Index(None, "story"),
)

# Which feeds announced an entry; `guid` is a hash of what the feed calls it by.
feed_entries = Table(
    "feed_entries",
    metadata,
    Column("feed", ForeignKey(feeds.c.id, ondelete="CASCADE"), primary_key=True),
    Column("guid", String(16), primary_key=True),
    Column("key", ForeignKey(entries.c.key, ondelete="CASCADE"), nullable=False, index=True),
)

# Subscriptions. One is active unless it is paused or its chat has shut us out. `turn` counts how often it was changed.
# No number is given twice: buttons under old digests carry it, and a note that one is out may come after its removal.
subscriptions = Table(
    "subscriptions",
    metadata,
    Column("id", Number, primary_key=True),
    Column("chat", BigInteger, nullable=False),
    Column("thread", BigInteger, nullable=False, server_default="0"),
    Column("topic", String(64), nullable=False),
    Column("words", Text, nullable=False),
    Column("language", String(16), nullable=False),
    Column("rhythm", String(16), nullable=False),
    Column("minute", Integer, nullable=False),
    Column("weekday", Integer, nullable=False),
    Column("hours", Integer, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("quiet_from", Integer, nullable=True),
    Column("quiet_to", Integer, nullable=True),
    Column("most", Integer, nullable=False),
    Column("paused", Boolean, nullable=False, server_default=false()),
    Column("active", Boolean, nullable=False, server_default=true()),
    Column("turn", Integer, nullable=False, server_default="0"),
    Column("title", Text, nullable=False, server_default=""),
    Column("says_nothing", Boolean, nullable=False, server_default=false()),
    Index("ix_subscriptions_chat", "chat", "thread"),
    sqlite_autoincrement=True,
)
# When each subscription is due next. An entry of an earlier turn than the subscription's counts for nothing, and
# neither does one of a subscription that is gone: there is no key to it, for a second index would cost what this saves.
# Who erases all of a chat reads all of it instead: 90 ms of the processor at a million entries.
calendar = Table(
    "calendar",
    metadata,
    Column("next_due", BigInteger, primary_key=True, autoincrement=False),
    Column("subscription", BigInteger, primary_key=True, autoincrement=False),
    Column("turn", Integer, nullable=False),
    sqlite_with_rowid=False,
)
calendar.add_is_dependent_on(subscriptions)  # as a key would say

# The feeds of a subscription that is of feeds.
subscription_feeds = Table(
    "subscription_feeds",
    metadata,
    Column("subscription", ForeignKey(subscriptions.c.id, ondelete="CASCADE"), primary_key=True),
    Column("feed", ForeignKey(feeds.c.id, ondelete="CASCADE"), primary_key=True, index=True),
)

# Digests to be sent: one for a subscription and a window, whatever happens. `parts` is how many messages of it are out.
deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Number, primary_key=True),
    Column("subscription", ForeignKey(subscriptions.c.id, ondelete="CASCADE"), nullable=False),
    Column("window", BigInteger, nullable=False),
    Column("claimed_by", String(64), nullable=True),
    Column("claimed_until", BigInteger, nullable=False, server_default="0"),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("parts", Integer, nullable=False, server_default="0"),
    Column("sent_at", BigInteger, nullable=True),
    UniqueConstraint("subscription", "window"),
    Index(None, "sent_at"),
)
Index(
    "ix_deliveries_open",
    deliveries.c.claimed_until,
    sqlite_where=deliveries.c.sent_at.is_(None),
    postgresql_where=deliveries.c.sent_at.is_(None),
)

# What a subscription was told of a story: hashes of its quotes and conditions, so that what is new can be told.
sent_stories = Table(
    "sent_stories",
    metadata,
    Column("subscription", ForeignKey(subscriptions.c.id, ondelete="CASCADE"), primary_key=True),
    Column("story", String(64), primary_key=True),
    Column("told", Text, nullable=False),
    Column("sent_at", BigInteger, nullable=False),
    Index(None, "sent_at"),
)
