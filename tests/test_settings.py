"""Settings come from the environment and `.env`, and one that cannot be used is named."""

from __future__ import annotations

import re
from ipaddress import ip_network
from pathlib import Path

import pytest

from bot.errors import CannotStart
from bot.settings import Settings, example, load_settings

HERE = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without `.env`, an environment without settings."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def refusal() -> str:
    with pytest.raises(CannotStart) as told:
        load_settings()
    return str(told.value)


def test_the_example_file_names_every_setting_with_its_default() -> None:
    told = "out of date: python -c 'from bot.settings import example; print(example(), end=\"\")' > .env.example"
    assert (HERE / ".env.example").read_text(encoding="utf-8") == example(), told


def test_every_setting_says_what_it_is_for() -> None:
    assert all(field.description for field in Settings.model_fields.values())


def test_the_example_file_is_a_valid_one_that_changes_nothing(tmp_path: Path) -> None:
    usual = load_settings()
    switched_on = re.sub(r"^#(?=[A-Z_]+=)", "", example(), flags=re.M)
    (tmp_path / ".env").write_text(switched_on, encoding="utf-8")
    assert load_settings() == usual


def test_the_environment_outranks_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("READERS=3\nREAD_SECONDS=5\n")
    monkeypatch.setenv("READERS", "4")
    settings = load_settings()
    assert (settings.readers, settings.read_seconds) == (4, 5)


def test_an_empty_setting_has_its_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READERS", "")
    assert load_settings().readers == 2


def test_lists_are_written_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FETCH_PORTS", "80, 8080")
    monkeypatch.setenv("FETCH_NETWORKS", "10.1.0.0/16,fd00::/8")
    settings = load_settings()
    assert settings.fetch_ports == {80, 8080}
    assert settings.fetch_networks == (ip_network("10.1.0.0/16"), ip_network("fd00::/8"))


def test_a_malformed_setting_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READERS", "many")
    assert refusal() == (
        "The setting READERS cannot be used: input should be a valid integer, unable to parse string as an integer."
    )


def test_an_address_is_one_of_the_web(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_API", "localhost:8081")
    assert refusal() == "The setting TELEGRAM_API cannot be used: an address begins with https:// or http://."


def test_each_malformed_setting_is_named_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READ_MEGABYTES", "1")
    monkeypatch.setenv("FETCH_NETWORKS", "home")
    assert refusal() == (
        "The setting FETCH_NETWORKS cannot be used: input is not a valid IPv4 network. "
        "The setting READ_MEGABYTES cannot be used: input should be greater than or equal to 512."
    )


def test_an_unknown_setting_in_the_file_is_named_with_the_likely_one(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TELEGRAM_TOKN=12345:secret\n")
    assert refusal() == "There is no setting TELEGRAM_TOKN, but .env has one. Is TELEGRAM_TOKEN meant?"


def test_what_compose_reads_in_the_same_file_is_let_be(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("POSTGRES_PASSWORD=sesame\nCOMPOSE_PROFILES=scale\nREADERS=3\n")
    assert load_settings().readers == 3


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"READERS=\xff\xfe")
    assert refusal() == "The file .env cannot be read: it is no text in UTF-8."


def test_people_are_listed_by_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMINS", "12, 13")
    assert load_settings().admins == {12, 13}
    monkeypatch.setenv("ADMINS", "Mira")
    assert refusal().startswith("The setting ADMINS cannot be used: ")


def test_the_token_is_shown_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "12345:secret")
    settings = load_settings()
    assert settings.telegram_token.get_secret_value() == "12345:secret"
    assert "secret" not in repr(settings)
