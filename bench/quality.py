"""Scores the reader on the data in ON_THE_RECORD_DATA by its score.py: `python -m bench.quality [KIND ...]`."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

OUT = Path(__file__).parent / "out"

# What each kind reads (score.py's own verb, or a file as it stands), how long its summaries are, and what judges it.
KINDS: dict[str, tuple[list[str] | str, int | None, list[str]]] = {
    "brief": (["input", "gold/dev"], None, ["brief", "gold/dev"]),
    "quotes": ("quotes/election_2016.jsonl", None, ["quotes", "quotes/election_2016.jsonl"]),
    "pages": (["pages-input", "pages"], None, ["pages", "pages"]),
    "cnn": (["summaries-input", "summaries/cnn.jsonl"], 3, ["summaries", "summaries/cnn.jsonl"]),
    "inshorts": (["summaries-input", "summaries/inshorts.jsonl"], 2, ["summaries", "summaries/inshorts.jsonl"]),
}


def measure(kind: str, data: Path, extra: Iterable[str] = ()) -> None:
    """Reads one kind of data through `read --jsonl` and prints what score.py says of it."""
    source, sentences, judge = KINDS[kind]
    briefs = OUT / f"{kind}.jsonl"
    given = _score(data, source) if isinstance(source, list) else (data / source).read_bytes()
    length = ["--sentences", str(sentences)] if sentences else []
    read = [sys.executable, "-m", "bot", "read", "--jsonl", "--jobs", "2", *length]
    briefs.write_bytes(subprocess.run(read, input=given, stdout=subprocess.PIPE, check=True).stdout)
    print(f"== {kind}")
    print(_score(data, [*judge, briefs.as_posix(), *extra]).decode())


def _score(data: Path, words: list[str]) -> bytes:
    command = [sys.executable, "bench/score.py", *words]
    return subprocess.run(command, cwd=data, stdout=subprocess.PIPE, check=True).stdout


def main() -> None:
    """Measures the kinds named on the command line, or all."""
    data = Path(os.environ.get("ON_THE_RECORD_DATA", "../shared")).resolve()
    if not (data / "bench" / "score.py").exists():
        sys.exit(f"No measuring data at {data}: set ON_THE_RECORD_DATA to its folder.")
    OUT.mkdir(exist_ok=True)
    flags = [word for word in sys.argv[1:] if word.startswith("--")]
    for kind in [word for word in sys.argv[1:] if word not in flags] or list(KINDS):
        measure(kind, data, flags)


if __name__ == "__main__":
    main()
