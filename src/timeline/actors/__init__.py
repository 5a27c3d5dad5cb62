"""Actors: mentions in the text, and who they refer to."""
