"""On the Record: what a news article puts on the record, in its own words."""
