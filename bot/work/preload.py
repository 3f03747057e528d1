"""Loads what reading needs, once, before the reading processes are forked; never imported by the bot itself.

The fork server imports this module, so every process that it forks has it ready and shares its memory. The fork
server skips a module that cannot be imported without a word: each process therefore tells by `loaded_by` whether it
was loaded for it, and an ImportError comes up again when the process imports the module itself.
"""

import gc
import os
from contextlib import suppress
from importlib import import_module

from bot.errors import BotError
from bot.model import Page
from bot.reading.brief import Reader
from bot.reading.extract import extract
from bot.work.child import MODEL

# Fiction, long enough to be an article: whatever loads itself at its first use is loaded by reading this.
WARM_UP = """<html><head><title>Harbour of Almora to reopen</title></head><body><article><h1>Harbour of Almora to
reopen</h1><p>The harbour of Almora will reopen on Monday if the crane drivers accept the new rota, port minister
Ines Valo said. “We will not wait another week,” she told reporters outside the customs house.</p><p>The Dockers'
Union refused to sign. Its chairman, Teo Brandt, demanded that the company withdraw the fines first.</p></article>
</body></html>"""


import_module("bot.news.feeds")  # which reading processes use too, though this one does not

try:
    reader = Reader(os.environ[MODEL])
except OSError as fault:
    raise ImportError(
        f"The spaCy model {os.environ[MODEL]} is not installed. Install it with pip, or set SPACY_MODEL to one that is."
    ) from fault
with suppress(BotError):  # should it be too short for some rule: the modules are loaded all the same
    reader.read(extract(Page(url="", final_url="", html=WARM_UP)))
gc.collect()
gc.freeze()  # a collection in a forked process would otherwise write to, and so copy, every shared page
loaded_by = os.getpid()
