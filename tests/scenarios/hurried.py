"""`python -m tests.scenarios.hurried COMMAND`: the bot's own processes, but that nobody waits long for a dead one."""

from __future__ import annotations

from datetime import timedelta

from bot.__main__ import main
from bot.commands import house, scale
from bot.work import queue

# Seconds: until another sends digests, and until another answers what the dead one had in hand.
house.HANDOVER = 1.0
queue.SILENCE = timedelta(seconds=2)
scale.LOOK = 2.0

if __name__ == "__main__":
    main()
