"""The tables of conversations: articles, chats, updates."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, false, true

from bot.storage.tables.base import metadata

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
    Index("ix_history_shown_at", "shown_at"),
)
# Texts have no link. Whether others have one too is asked when somebody has it erased.
Index("ix_history_texts", history.c.key, sqlite_where=history.c.url == "", postgresql_where=history.c.url == "")

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
