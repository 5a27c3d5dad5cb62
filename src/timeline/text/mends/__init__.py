"""Faults of parses that grammar gives away, each mended by a rule of its own; ``every.MENDS`` has their order."""
