"""Arithmetic on civil time; knows no text, no spaCy, no dateparser."""
