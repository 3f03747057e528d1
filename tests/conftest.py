"""What every test shares."""

from __future__ import annotations

import os

# Durations are timedeltas, as the library will have them: without this, hearing "retry after" is a warning.
os.environ["PTB_TIMEDELTA"] = "true"
