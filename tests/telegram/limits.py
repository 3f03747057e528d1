"""How much a bot may send: 30 messages a second overall, 1 a second to a chat, 20 a minute to a group."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Callable

from tests.telegram.refusal import too_many

OVERALL = (30, 1.0)
TO_A_CHAT = (1, 1.0)
TO_A_GROUP = (20, 60.0)


class Limits:
    """Counts by the clock given (seconds). A message that is refused is not counted."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._sent: defaultdict[tuple[str, int], deque[float]] = defaultdict(deque)

    def count(self, chat: int, is_group: bool) -> None:
        """Counts one message to `chat`. Raises Refusal 429 with the whole seconds to wait where a limit is reached."""
        now = self._clock()
        windows = {("overall", 0): OVERALL, ("chat", chat): TO_A_CHAT}
        if is_group:
            windows["group", chat] = TO_A_GROUP
        waits = [self._wait(key, most, seconds, now) for key, (most, seconds) in windows.items()]
        if max(waits) > 0:
            raise too_many(math.ceil(max(waits)))
        for key in windows:
            self._sent[key].append(now)

    def _wait(self, key: tuple[str, int], most: int, seconds: float, now: float) -> float:
        sent = self._sent[key]
        while sent and sent[0] <= now - seconds:
            sent.popleft()
        return sent[0] + seconds - now if len(sent) >= most else 0.0
