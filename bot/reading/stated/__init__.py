"""What a text states: each cue of a condition, demand, refusal, offer or threat becomes a Statement with its holder."""
