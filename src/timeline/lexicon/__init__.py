"""Words and what they mean, as data."""
