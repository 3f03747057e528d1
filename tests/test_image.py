"""The image is built by the steps that CI takes, from the files that CI takes, and runs as nobody with one folder."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
BUILD, RUN = DOCKERFILE.rsplit("\nFROM ", 1)
CI = (ROOT / ".ci" / "image").read_text(encoding="utf-8")
COMPOSE = (ROOT / "compose.yaml").read_text(encoding="utf-8")


def lines(word: str, stage: str = DOCKERFILE) -> list[str]:
    return re.findall(rf"^{word} (.*)$", stage, re.M)


def test_ci_takes_the_steps_that_build_the_image() -> None:
    tools, *steps = lines("RUN", BUILD)
    assert "install --yes --no-install-recommends binutils" in tools
    assert steps == ["sh deploy/install.sh packages /env", "sh deploy/install.sh bot /env"]
    assert [step.replace("/env", '"$work/env"') for step in steps] == re.findall(r"^ +(sh deploy/.*)$", CI, re.M)
    assert "\n.ci/image\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_ci_takes_the_files_that_the_image_may_have() -> None:
    let_in = {
        line.removeprefix("!")
        for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
        if line.startswith("!")
    }
    copied = {name for line in lines("COPY", BUILD) for name in line.split()[:-1]}
    taken = set(re.findall(r"git ls-files -z (.*?) \|", CI)[0].split())
    assert let_in == copied == taken
    assert all((ROOT / name).exists() for name in let_in)


def test_of_what_builds_it_the_image_has_the_environment_alone() -> None:
    assert lines("COPY", RUN) == ["--from=build /env /env"]
    assert "pip uninstall" not in RUN


def test_the_image_runs_as_nobody_and_keeps_one_folder() -> None:
    assert lines("USER", RUN) == ["bot"]
    assert "--uid 10001" in RUN
    assert lines("VOLUME", RUN) == ["/data"]
    assert RUN.index("USER bot") < RUN.index("ENTRYPOINT")


def test_compose_lets_it_write_nowhere_else_and_do_nothing_more() -> None:
    assert "read_only: true" in COMPOSE
    assert "cap_drop: [ALL]" in COMPOSE
    assert "no-new-privileges:true" in COMPOSE


def test_the_unit_gives_the_bot_one_folder_and_no_rights() -> None:
    unit = (ROOT / "deploy" / "on-the-record.service").read_text(encoding="utf-8")
    for line in ("DynamicUser=yes", "ProtectSystem=strict", "NoNewPrivileges=yes", "CapabilityBoundingSet="):
        assert f"\n{line}\n" in unit
    assert re.findall(r"^StateDirectory=(.*)$", unit, re.M) == ["on-the-record"]
    assert "ReadWritePaths" not in unit
