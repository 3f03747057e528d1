"""Who said what: marks, cues, voices."""
