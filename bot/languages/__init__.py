"""Languages are data: one folder each, and a loader that checks it. Cues carry an example that is their own test."""
