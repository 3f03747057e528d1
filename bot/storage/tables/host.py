"""The tables of whoever runs the bot: who may use it, how much, what happened."""

from sqlalchemy import BigInteger, Column, Double, ForeignKey, Index, Integer, String, Table

from bot.storage.tables.base import Number, metadata

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
