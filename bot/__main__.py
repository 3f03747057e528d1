"""The command line: read, chat, run, health. Nothing heavy is imported before a command needs it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from bot.errors import BotError, CannotStart

app = typer.Typer(
    help="What a news article puts on the record, word for word.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

# Exit codes. Wrong use, what shells and typer say by 2, includes whatever the host must set right first.
NOT_READ, WRONG_USE, INTERRUPTED = 1, 2, 130


@app.command()
def read(
    source: Annotated[
        str | None, typer.Argument(help="A link, an .html or .txt file, or - for standard input.", show_default=False)
    ] = None,
    *,
    json: Annotated[bool, typer.Option("--json", help="Print the brief as JSON.")] = False,
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl",
            help='Read one article a line, {"id","url","title","text"} or {"id","url","html"}, '
            "and print one brief a line in the same order.",
        ),
    ] = False,
    jobs: Annotated[int, typer.Option(min=1, help="With --jsonl: processes that read.")] = 1,
    sentences: Annotated[
        int | None, typer.Option(min=1, help="Sentences of the summary. By default as many as the article bears.")
    ] = None,
) -> None:
    """Read an article and print what it puts on the record."""
    if json and jsonl:
        raise typer.BadParameter("--json and --jsonl exclude each other.")
    if jobs > 1 and not jsonl:
        raise typer.BadParameter("--jobs is for --jsonl.")
    if source is None and sys.stdin.isatty():
        raise typer.BadParameter("Name a link or a file, or - for standard input.")
    with plainly():
        from bot.commands import logs, read
        from bot.settings import load_settings

        settings = load_settings()
        logs.log_to_stderr(settings, "warning")
        if jsonl:
            read.read_lines(source or "-", jobs, sentences, settings)
        else:
            read.read_one(source or "-", sentences, settings, as_json=json)


@app.command()
def stories(
    source: Annotated[str, typer.Argument(help="A file, or - for standard input.")] = "-",
    *,
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl",
            help='Read one feed entry a line, {"id","title","text","published","source"}, '
            'and print one {"id","story"} a line in the same order.',
        ),
    ] = False,
) -> None:
    """Group feed entries of several sources by the story they tell."""
    if not jsonl:
        raise typer.BadParameter("Entries come as JSON Lines only: say --jsonl.")
    with plainly():
        from bot.commands.stories import group_lines

        group_lines(source)


@app.command()
def chat() -> None:
    """Talk to the bot in the terminal. Needs no token."""
    with plainly():
        from bot.commands import logs, talk
        from bot.settings import load_settings

        settings = load_settings()
        logs.log_to_stderr(settings, "error")
        asyncio.run(talk.in_terminal(settings))


@app.command()
def run() -> None:
    """Go live on Telegram by long polling. Needs TELEGRAM_TOKEN."""
    with plainly():
        from bot.commands import logs, sentry, talk
        from bot.settings import load_settings

        settings = load_settings()
        logs.log_to_stderr(settings)
        sentry.report_faults(settings)
        asyncio.run(talk.on_telegram(settings))


@app.command()
def health() -> None:
    """Tell a supervisor whether the bot that `run` started is alive, by the exit code."""
    with plainly():
        from bot.commands.pulse import alive
        from bot.settings import load_settings

        if not alive(load_settings().data_dir):
            typer.echo("No sign of life in the last minute.", err=True)
            raise typer.Exit(NOT_READ)


@app.command()
def serve() -> None:
    """Take updates from Telegram by webhook for workers to answer. Needs TELEGRAM_TOKEN, WEBHOOK_URL, DATABASE_URL."""
    with plainly():
        from bot.commands import logs, scale, sentry
        from bot.settings import load_settings

        settings = load_settings()
        logs.log_to_stderr(settings)
        sentry.report_faults(settings)
        asyncio.run(scale.serve(settings))


@app.command()
def worker() -> None:
    """Answer what `serve` took, ask feeds and send digests; any number may run. Needs TELEGRAM_TOKEN, DATABASE_URL."""
    with plainly():
        from bot.commands import logs, scale, sentry
        from bot.settings import load_settings

        settings = load_settings()
        logs.log_to_stderr(settings)
        sentry.report_faults(settings)
        asyncio.run(scale.worker(settings))


@app.command("migrate-store")
def migrate_store(
    sqlite: Annotated[str, typer.Argument(metavar="SQLITE_URL", help="The file, or sqlite:///FILE.")],
    postgres: Annotated[str, typer.Argument(metavar="POSTGRES_URL", help="postgresql://user:password@host/name")],
) -> None:
    """Copy everything from a SQLite file to an empty PostgreSQL database. Stop the bot first."""
    with plainly():
        from bot.commands import move

        asyncio.run(move.migrate_store(sqlite, postgres))


@contextmanager
def plainly() -> Iterator[None]:
    """Says what went wrong in a sentence on standard error, and ends with a code that tells scripts as much."""
    try:
        yield
    except CannotStart as fault:
        typer.echo(fault, err=True)
        raise typer.Exit(WRONG_USE) from fault
    except BotError as fault:
        from bot.commands.told import told

        typer.echo(told(fault), err=True)
        raise typer.Exit(NOT_READ) from fault
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None


def main() -> None:
    """The installed command."""
    app(prog_name="on-the-record")


if __name__ == "__main__":
    app(prog_name="python -m bot")
