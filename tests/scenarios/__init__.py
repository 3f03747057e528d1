"""The product in a reader's words: the real bot, the stand-in Bot API and a web site on loopback."""
