"""What was due before there was a calendar is due by it."""

from __future__ import annotations

from sqlalchemy import create_engine

from bot.storage.database import migrate


def test_subscriptions_of_an_earlier_version_keep_their_hours() -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        migrate(connection, "0005")
        for number, due, window in ((1, 900, "NULL"), (2, 1_020, "800")):  # the second was being planned
            connection.exec_driver_sql(
                "INSERT INTO subscriptions (id, chat, topic, words, language, rhythm, minute, weekday, hours, zone, "
                f"most, next_due, window) VALUES ({number}, 7, 'x', '', 'en', 'daily', 480, 0, 6, 'UTC', 5, {due}, "
                f"{window})"
            )
        migrate(connection)
        rows = connection.exec_driver_sql("SELECT next_due, subscription, turn FROM calendar").all()
        assert rows == [(800, 2, 0), (900, 1, 0)]
        assert connection.exec_driver_sql("SELECT id, turn FROM subscriptions").all() == [(1, 0), (2, 0)]
    engine.dispose()
