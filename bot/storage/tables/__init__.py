"""The tables. Moments are Unix seconds, so that every database keeps them alike."""

from bot.storage.tables.base import metadata
from bot.storage.tables.host import allowances, broadcast_chats, broadcasts, days, guests, invitations, shares
from bot.storage.tables.news import (
    calendar,
    deliveries,
    entries,
    feed_entries,
    feed_moves,
    feeds,
    sent_stories,
    subscription_feeds,
    subscriptions,
)
from bot.storage.tables.talk import aliases, answers, briefs, chats, history, inbox, introductions, saved

__all__ = [
    "aliases",
    "allowances",
    "answers",
    "briefs",
    "broadcast_chats",
    "broadcasts",
    "calendar",
    "chats",
    "days",
    "deliveries",
    "entries",
    "feed_entries",
    "feed_moves",
    "feeds",
    "guests",
    "history",
    "inbox",
    "introductions",
    "invitations",
    "metadata",
    "saved",
    "sent_stories",
    "shares",
    "subscription_feeds",
    "subscriptions",
]
