"""Answering people: I/O joined to the pure parts."""
