"""Articles a CPU-second of `read` against the bare spaCy pipeline with all its parts, same texts, one process.

`python -m bench.reading [ARTICLES]`. Each text is read by both in turn, so that both meet the same machine; each
first reads some texts that are not counted."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from time import process_time

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy is loaded: one thread each

import spacy

from bench.fiction import article
from bench.report import count_given, show
from bot.model import Article
from bot.reading.brief import Reader
from bot.settings import Settings

WARM_UP = 5


def texts(count: int) -> tuple[str, list[str]]:
    """Where the texts are from, and `count` of them: annotated news where ON_THE_RECORD_DATA is set, else fiction."""
    if data := os.environ.get("ON_THE_RECORD_DATA"):
        files = sorted(Path(data, "gold/dev").glob("*.json"))
        found = [json.loads(file.read_text(encoding="utf-8"))["text"] for file in files]
        return "gold texts", [found[number % len(found)] for number in range(count)]
    return "fiction", [article(seed) for seed in range(count)]


def seconds(read: Callable[[str], object], text: str) -> float:
    """CPU seconds of this process for reading `text`."""
    before = process_time()
    read(text)
    return process_time() - before


def main() -> None:
    """Measures and prints."""
    count = count_given(80)
    model: str = Settings.model_fields["spacy_model"].default
    reader, bare = Reader(model), spacy.load(model)
    source, articles = texts(count)
    readers: dict[str, Callable[[str], object]] = {
        "bare spaCy pipeline": bare,
        "read": lambda text: reader.read(Article(text=text)),
    }
    spent = dict.fromkeys(readers, 0.0)
    for number, text in enumerate(articles[:WARM_UP] + articles):
        # who goes first alternates: the second finds the text in the processor's cache
        for name in sorted(readers, reverse=bool(number % 2)):
            took = seconds(readers[name], text)
            if number >= WARM_UP:
                spent[name] += took
    words = sum(len(text.split()) for text in articles) / count
    bare_took = spent["bare spaCy pipeline"]
    show(
        f"{count} articles of {words:.0f} words on average ({source})",
        ("", "ms each", "articles a CPU-second", "ratio"),
        [
            (name, f"{1000 * took / count:.1f}", f"{count / took:.1f}", f"{bare_took / took:.2f}")
            for name, took in spent.items()
        ],
    )


if __name__ == "__main__":
    main()
