"""Who is in the story: names, roles, and whom every pronoun and noun points at."""
