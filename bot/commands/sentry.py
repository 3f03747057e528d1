"""Reports of faults to Sentry, where the host wants them: which fault and where in the code, and nobody's words."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from bot.errors import CannotStart
from bot.settings import Settings

if TYPE_CHECKING:
    from sentry_sdk.types import Event, Hint

# What is left of an event: none of it holds what a person said. `exception` is stripped below.
KEPT = ("event_id", "timestamp", "level", "platform", "release", "environment", "sdk", "logger", "exception", "type")
# Of a frame: where it is, and no values of variables.
FRAME = ("filename", "module", "function", "lineno", "in_app")


def report_faults(settings: Settings, **more: Any) -> None:
    """Begins to report, if the settings say where to. Raises CannotStart where that cannot be; `more` is for tests."""
    dsn = settings.sentry_dsn.get_secret_value().strip()
    if not dsn:
        return
    try:
        import sentry_sdk
        from sentry_sdk.utils import BadDsn
    except ImportError as fault:
        raise CannotStart("SENTRY_DSN needs sentry-sdk: pip install sentry-sdk, or leave SENTRY_DSN out.") from fault
    try:
        sentry_sdk.init(
            dsn,
            release=version("on-the-record"),
            auto_session_tracking=False,
            include_local_variables=False,
            max_breadcrumbs=0,
            server_name="",
            before_send=scrubbed,
            **more,
        )
    except BadDsn as fault:
        raise CannotStart("SENTRY_DSN is no address of a Sentry project.") from fault


def scrubbed(event: Event, _hint: Hint) -> Event:
    """An event without anything that could be somebody's: kinds of faults and places in the code are what is left."""
    bare: dict[str, Any] = {name: value for name, value in event.items() if name in KEPT}
    for each in (bare.get("exception") or {}).get("values", []):
        each["value"] = ""
        each.pop("mechanism", None)
        for frame in (each.get("stacktrace") or {}).get("frames", []):
            for name in set(frame) - set(FRAME):
                del frame[name]
    return bare  # type: ignore[return-value]
