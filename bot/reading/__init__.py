"""Rules that turn a page or a text into a brief. Pure: no network, no files, no clock.

The modules here are the steps, in the order of `brief.py`; each has its rules in a package beside it: `pages` for
extract and clean, `named` for actors, `said` for quotes, `stated` for conditions, `told` for the summary.
"""
