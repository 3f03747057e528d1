"""The conversation about settings: a screen for all of them, one for each, and who may change them."""
