"""Rules that turn a page or a text into a brief. Pure: no network, no files, no clock."""
