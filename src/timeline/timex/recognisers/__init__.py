"""Recognisers: each reads one family of expressions at one place of a window."""
