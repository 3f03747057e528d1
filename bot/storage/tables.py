"""The tables. Moments are Unix seconds, so that every database keeps them alike."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    true,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)

# SQLite counts up only in a column of this very type.
Number = BigInteger().with_variant(Integer, "sqlite")

# A read article as contract JSON. `key` is what buttons carry.
briefs = Table(
    "briefs",
    metadata,
    Column("key", String(16), primary_key=True),
    Column("brief", Text, nullable=False),
    Column("read_at", BigInteger, nullable=False),
    Index(None, "read_at"),
)

# Other links that lead to the same article: a short link, one that redirects.
aliases = Table(
    "aliases",
    metadata,
    Column("alias", String(16), primary_key=True),
    Column("key", ForeignKey(briefs.c.key, ondelete="CASCADE"), nullable=False, index=True),
)

# The articles that were shown in a chat lately; `thread` is 0 outside of forum topics, the greatest `number` the last.
# No row points to `briefs`: an article that is no longer kept is read again by its link.
history = Table(
    "history",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("thread", BigInteger, primary_key=True, autoincrement=False),
    Column("key", String(16), primary_key=True),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("shown_at", BigInteger, nullable=False),
    Index("ix_history_place", "chat", "thread", "number"),
)

# The articles that a person keeps. Their briefs stay as long.
saved = Table(
    "saved",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("key", String(16), primary_key=True),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("saved_at", BigInteger, nullable=False),
    Index(None, "key"),
)

# Which message of ours (`answer`) answered which link of a message: a link that is corrected at once gets it changed.
answers = Table(
    "answers",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("message", BigInteger, primary_key=True, autoincrement=False),
    Column("answer", BigInteger, primary_key=True, autoincrement=False),
    Column("link", String(16), nullable=False),
    Column("answered_at", BigInteger, nullable=False),
    Index(None, "answered_at"),
)

# The groups that the bot has introduced itself to.
introductions = Table(
    "introductions",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("introduced_at", BigInteger, nullable=False),
)

# What a chat has set; a setting that it left alone has its default.
chats = Table(
    "chats",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("answers_every_link", Boolean, nullable=False, server_default=false()),
    Column("everybody_sets", Boolean, nullable=False, server_default=false()),
    Column("language", String(16), nullable=True),
    Column("zone", String(64), nullable=True),
    Column("length", String(16), nullable=False, server_default="standard"),
    Column("summary", Boolean, nullable=False, server_default=true()),
    Column("quotes", Boolean, nullable=False, server_default=true()),
    Column("actors", Boolean, nullable=False, server_default=false()),
    Column("conditions", Boolean, nullable=False, server_default=true()),
    Column("preview", Boolean, nullable=False, server_default=false()),
)

# Updates from Telegram: stored before they are handled. `payload` is wiped once handled; `chat` is there where several
# processes handle them.
inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("payload", Text, nullable=True),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("accepted_at", BigInteger, nullable=True),
    Column("chat", BigInteger, nullable=True),
)
Index(
    "ix_inbox_chat",
    inbox.c.chat,
    sqlite_where=inbox.c.payload.is_not(None),
    postgresql_where=inbox.c.payload.is_not(None),
)

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
)
# When each subscription is due next. An entry of an earlier turn than the subscription's counts for nothing, and
# neither does one of a subscription that is gone: there is no key to it, for a second index would cost what this saves.
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

# Who came to a bot that is not open to everybody, or may not come any more: people, groups, channels by their numbers.
# `invitation` is the code that let them in; `told_at` is when a stranger was told that the bot is not for everybody.
guests = Table(
    "guests",
    metadata,
    Column("who", BigInteger, primary_key=True, autoincrement=False),
    Column("admitted_at", BigInteger, nullable=True),
    Column("invitation", String(32), nullable=True),
    Column("blocked_at", BigInteger, nullable=True),
    Column("told_at", BigInteger, nullable=True),
    Index(None, "invitation"),
)

# Links that let people in. Who has one may hand it on, until it is revoked.
invitations = Table(
    "invitations",
    metadata,
    Column("code", String(32), primary_key=True),
    Column("made_at", BigInteger, nullable=False),
)

# How much of what they may ask people and chats have used up: `full_at` is when, in Unix seconds, all of it will be
# theirs again. A row of the past says nothing and is dropped.
allowances = Table(
    "allowances",
    metadata,
    Column("who", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(16), primary_key=True),
    Column("full_at", Double, nullable=False),
    Index(None, "full_at"),
)

# How many messages a second each of several processes may send: what it holds, and what it needs for people.
shares = Table(
    "shares",
    metadata,
    Column("process", String(64), primary_key=True),
    Column("places", Integer, nullable=False),
    Column("needs", Integer, nullable=False),
    Column("held_until", BigInteger, nullable=False),
)

# What happened in a day, all people together: `day` counts from 1970 in UTC. Of answers' times `label` is the longest
# of a class, in seconds.
days = Table(
    "days",
    metadata,
    Column("day", Integer, primary_key=True, autoincrement=False),
    Column("name", String(32), primary_key=True),
    Column("label", String(64), primary_key=True),
    Column("amount", BigInteger, nullable=False),
)

# Messages of an admin's to everybody. `source` is the message in the admin's chat that is copied, `report` the one
# there that tells how far it is; `state` is going, stopped or done.
broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", Number, primary_key=True),
    Column("admin", BigInteger, nullable=False),
    Column("source", BigInteger, nullable=False),
    Column("report", BigInteger, nullable=False),
    Column("state", String(16), nullable=False),
    Column("sent", Integer, nullable=False, server_default="0"),
    Column("lost", Integer, nullable=False, server_default="0"),
    Column("failed", Integer, nullable=False, server_default="0"),
    Column("begun_at", BigInteger, nullable=False),
    Index("ix_broadcasts_report", "admin", "report", unique=True),
)

# Those who have not got it yet.
broadcast_chats = Table(
    "broadcast_chats",
    metadata,
    Column("broadcast", ForeignKey(broadcasts.c.id, ondelete="CASCADE"), primary_key=True),
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
)
