#!/bin/sh
# Puts the bot into an environment of its own. The image is built by these steps, and CI takes the same in a clean folder.
#   install.sh packages FOLDER   a new environment with the packages of requirements/run.lock
#   install.sh bot FOLDER        the bot itself, and out with what only building needs
set -eu
case $1 in
packages)
    python3 -m venv "$2"
    "$2/bin/python" -m pip install --disable-pip-version-check --quiet --require-hashes -r requirements/run.lock
    ;;
bot)
    "$2/bin/python" -m pip install --disable-pip-version-check --quiet --no-deps .
    # Tests and sample data of packages: a tenth of their size.
    find "$2" \( -name tests -o -name sample_data \) -type d -prune -exec rm -rf {} +
    "$2/bin/python" -m pip uninstall --disable-pip-version-check --quiet --yes pip
    ;;
esac
