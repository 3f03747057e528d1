"""What is counted in a process since it began: for Prometheus, and for the daily figures that admins see."""

from __future__ import annotations

from contextvars import ContextVar
from time import monotonic
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

REGISTRY: Final = CollectorRegistry(auto_describe=True)
ProcessCollector(registry=REGISTRY)

# Seconds: what is kept takes hundredths, what is read one or two, and nothing may take longer than a minute.
CLASSES: Final = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 60.0)

UPDATES: Final = Counter("bot_updates", "Updates from Telegram", ["kind"], registry=REGISTRY)
LINKS: Final = Counter("bot_links", "Links, texts and files asked for: read, or kept", ["how"], registry=REGISTRY)
ANSWERS: Final = Counter("bot_answers", "What people were answered: article, error", ["outcome"], registry=REGISTRY)
ERRORS: Final = Counter("bot_errors", "What people were told went wrong", ["kind"], registry=REGISTRY)
SECONDS: Final = Histogram(
    "bot_answer_seconds", "From an update in hand to its answer", buckets=CLASSES, registry=REGISTRY
)
CALLS: Final = Counter("bot_telegram_calls", "Calls to the Bot API, by status", ["method", "status"], registry=REGISTRY)
TELEGRAM: Final = Gauge("bot_telegram_answered_time", "When Telegram last answered, in Unix seconds", registry=REGISTRY)
DIGESTS: Final = Counter("bot_digests", "Digests: sent, empty, lost, put off", ["outcome"], registry=REGISTRY)
FEEDS: Final = Counter("bot_feed_fetches", "Feeds asked: answered, unchanged, failed", ["outcome"], registry=REGISTRY)
READERS: Final = Counter("bot_reader_faults", "Reading processes that fell", ["what"], registry=REGISTRY)
QUEUE: Final = Gauge("bot_queue_seconds", "How long the update that waits longest has waited", registry=REGISTRY)

# When the update that is being answered came into our hands, by the clock of `monotonic`.
began: ContextVar[float | None] = ContextVar("began", default=None)


def answered(error: str = "") -> None:
    """Counts an answer: an article, or the kind of error that was told."""
    ANSWERS.labels("error" if error else "article").inc()
    if error:
        ERRORS.labels(error).inc()
    if (since := began.get()) is not None:
        SECONDS.observe(monotonic() - since)
