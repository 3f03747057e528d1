"""The conversation about pictures: cards of articles, timelines of topics."""
