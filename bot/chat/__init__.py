"""The conversation with people."""

import os

# The Telegram library gives durations as timedeltas only when told to, and warns otherwise.
os.environ.setdefault("PTB_TIMEDELTA", "true")
