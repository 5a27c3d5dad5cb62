"""Measurements on development corpora; not part of the distribution."""
