"""Feed entries become stories and digests. Pure: no network, no database, no clock."""
