"""A stand-in for Telegram: the Bot API over real HTTP on loopback, and people who talk to the bot."""
