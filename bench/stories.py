"""Grouping of news: CPU time of 1,000 articles, copies found, and scores on measuring data: `python -m bench.stories`.

Scores need ON_THE_RECORD_DATA, the folder of measuring data with its `score.py`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from random import Random
from time import process_time

from bench.report import count_given, show
from bot.model import Entry
from bot.news.copies import Copies
from bot.news.stories import Stories
from tests.news.edits import copy_of, original, other_on

OUT = Path(__file__).parent / "out"
KINDS = ("roundups", "confusable", "headlines")
TIMED = ("headlines",)  # which come day by day: shuffled they are no stream
ORDERS = 3  # others than the given one, in which each collection is grouped too
COPIES = 500


def article(seed: int) -> str:
    """550 words: as in news, a third of them are of its event, which four papers tell of, the others of the language.

    Both are as unequally frequent as words are (Zipf's law); the templates of `bench.fiction` would make all alike."""
    dice = Random(seed)
    event = Random(seed // 4)
    own = [f"n{event.randrange(10**6)}" for _ in range(80)]
    return " ".join(
        own[int(len(own) * dice.random() ** 2)]
        if dice.random() < 1 / 3
        else f"w{int(dice.paretovariate(0.6)) % 30_000}"
        for _ in range(550)
    )


def speed(count: int) -> tuple[str, str]:
    """CPU seconds to group `count` articles of invented words, reading of their words included."""
    texts = [article(seed) for seed in range(count)]
    entries = [
        Entry(id=str(n), url="", title=text[:60], text=text, source=f"paper {n % 40}", language="en")
        for n, text in enumerate(texts)
    ]
    stories = Stories()
    began = process_time()
    for entry in entries:
        stories.add(entry)
    return f"CPU seconds for {count:,} articles", f"{process_time() - began:.2f}"


def copies() -> list[tuple[str, str]]:
    """Precision and recall of near-copies among invented articles, their edited copies, and others on their matter."""
    known = Copies()
    found = [known.add(f"first {seed}", "\n".join(original(seed))) for seed in range(COPIES)]
    found += [known.add(f"other {seed}", "\n".join(other_on(seed))) for seed in range(COPIES)]
    wrong = sum(each is not None for each in found)
    found = [known.add(f"copy {seed}", "\n".join(copy_of(seed))) for seed in range(COPIES)]
    right = sum(each == f"first {seed}" for seed, each in enumerate(found))
    wrong += sum(each is not None for each in found) - right
    return [("near-copies, precision", f"{right / (right + wrong):.3f}"), ("recall", f"{right / COPIES:.3f}")]


def scores(data: Path) -> list[tuple[str, str]]:
    """What score.py says of `stories --jsonl` on each collection."""
    rows = []
    for kind in KINDS:
        told = OUT / f"stories-{kind}.jsonl"
        source = f"stories/{kind}.jsonl"
        given = _run(data, ["bench/score.py", "stories-input", source])
        told.write_bytes(_run(Path.cwd(), ["-m", "bot", "stories", "--jsonl"], given))
        rows.append((kind, _run(data, ["bench/score.py", "stories", source, str(told)]).decode().strip()))
        if kind not in TIMED:
            found = []
            for seed in range(ORDERS):
                lines = given.splitlines(keepends=True)
                Random(seed).shuffle(lines)
                told.write_bytes(_run(Path.cwd(), ["-m", "bot", "stories", "--jsonl"], b"".join(lines)))
                found.append(_run(data, ["bench/score.py", "stories", source, str(told)]).decode().split()[-1])
            rows.append((f"{kind} in other orders, F1", " ".join(found)))
    return rows


def _run(folder: Path, words: list[str], given: bytes = b"") -> bytes:
    return subprocess.run([sys.executable, *words], cwd=folder, input=given, stdout=subprocess.PIPE, check=True).stdout


def main() -> None:
    """Prints the figures."""
    rows = [speed(count_given(1000)), *copies()]
    if data := os.environ.get("ON_THE_RECORD_DATA"):
        OUT.mkdir(exist_ok=True)
        rows += scores(Path(data).resolve())
    show("Stories", ("what", "figure"), rows)


if __name__ == "__main__":
    main()
