"""The only door to links."""
