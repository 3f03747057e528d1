# Every target makes what it needs. `make chat` and `make run` install the bot alone; `make test` and `make check` the tools too.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

.DEFAULT_GOAL := help
.PHONY: help chat run test check format lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-8s %s\n", $$1, $$2}' Makefile

chat: .venv/run.stamp ## talk to the bot in the terminal, no token needed
	@$(BIN)/python -m bot chat

run: .venv/run.stamp ## live on Telegram by long polling; needs TELEGRAM_TOKEN
	@$(BIN)/python -m bot run

# More processes than CI has cores: a scenario waits more than it works.
test: .venv/dev.stamp ## all tests
	$(BIN)/python -m pytest -n 4 --dist loadfile

check: .venv/dev.stamp ## lint, format, types, import contracts
	$(BIN)/ruff check bot tests bench
	$(BIN)/ruff format --check bot tests bench
	$(BIN)/mypy bot
	$(BIN)/lint-imports --no-logo

format: .venv/dev.stamp ## put the code in the house's format
	$(BIN)/ruff check --fix bot tests bench
	$(BIN)/ruff format bot tests bench

LOCK = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-build \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate pyproject.toml

lock: .venv/dev.stamp ## write the lock files anew from pyproject.toml
	$(LOCK) --output-file requirements/run.lock
	$(LOCK) --extra dev --constraint requirements/run.lock --output-file requirements/dev.lock

clean: ## remove the environment and all caches
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "On the Record needs Python 3.11 or newer; set PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -m venv .venv || { echo "The venv module is missing: on Debian and Ubuntu, apt install python3-venv" >&2; exit 1; }

.venv/run.stamp: requirements/run.lock pyproject.toml | .venv/bin/python
	@echo "Installing (once, about a minute) ..."
	@$(PIP) --require-hashes -r requirements/run.lock
	@$(PIP) --no-deps -e .
	@touch $@

.venv/dev.stamp: requirements/dev.lock pyproject.toml | .venv/bin/python
	@echo "Installing the bot and its tools (once, about a minute) ..."
	@$(PIP) --require-hashes -r requirements/dev.lock
	@$(PIP) --no-deps -e .
	@touch $@ .venv/run.stamp
