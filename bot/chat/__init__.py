"""The conversation with people."""
