"""Pictures: a card of an article's words, a chart of a topic's stories. Pure, and run where articles are read."""
