"""The tables. Moments are Unix seconds, so that every database keeps them alike."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, MetaData, String, Table, Text, false

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(column_0_label)s",
    }
)

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

# The last article of a chat; `thread` is 0 outside of forum topics.
last_articles = Table(
    "last_articles",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("thread", BigInteger, primary_key=True, autoincrement=False),
    Column("key", ForeignKey(briefs.c.key, ondelete="CASCADE"), nullable=False, index=True),
)

# What a chat has set otherwise than the default.
chats = Table(
    "chats",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("answers_every_link", Boolean, nullable=False, server_default=false()),
)

# Updates from Telegram: stored before they are handled. `payload` is wiped once handled.
inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("payload", Text, nullable=True),
    Column("tries", Integer, nullable=False, server_default="0"),
)
